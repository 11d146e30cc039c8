/*
 * san_suspect: from suspect to finding to edit.
 */

#include <string.h>

#include "decide/san_place.h"

/* Longest path of a finding, in bytes. */
#define WHERE_MAX  1024

/* Letters that may always be removed, whatever the share. */
#define REMOVED_FREE  300


static void settle_at(san_stream_t *s, unsigned i, san_evidence_t evidence);


uint64_t
san_suspects_pending(const san_suspects_t *suspects)
{
    unsigned  i;
    uint64_t  pending;

    pending = SAN_NOWHERE;

    for (i = 0; i < suspects->n; i++) {
        if (suspects->list[i]->pending < pending) {
            pending = suspects->list[i]->pending;
        }
    }

    return pending;
}


static void
free_suspect(san_stream_t *s, san_suspect_t *suspect)
{
    if (suspect->translation.data) {
        s->allocator.free(s->allocator.data,
                          (san_inserted_t *) suspect->translation.data - 1);
    }

    s->allocator.free(s->allocator.data, suspect);
}


static void
remove_at(san_stream_t *s, unsigned i)
{
    san_suspects_t  *list;

    list = &s->suspects;
    free_suspect(s, list->list[i]);

    list->n--;
    memmove(&list->list[i], &list->list[i + 1],
            (list->n - i) * sizeof(list->list[0]));
}


/* Nothing is left of a suspect: it is none. */

static void
clear_at(san_stream_t *s, unsigned i)
{
    s->why = (uint8_t) san_candidate_why(s, s->suspects.list[i],
                                         SAN_ACTION_OFF);
    remove_at(s, i);
}


void
san_suspect_drop(san_stream_t *s, san_suspect_t *suspect)
{
    unsigned  i;

    for (i = s->suspects.n; i-- > 0; ) {
        if (s->suspects.list[i] == suspect) {
            clear_at(s, i);
            return;
        }
    }
}


void
san_suspects_free(san_stream_t *s)
{
    while (s->suspects.n) {
        remove_at(s, s->suspects.n - 1);
    }
}


/* There is no room for another suspect: one does not wait any more. */

static void
flag_oldest(san_stream_t *s)
{
    san_evidence_t  evidence;

    evidence = san_page_evidence(&s->page);

    if (evidence == SAN_EVIDENCE_CONFLICT) {
        san_conflict_begin(s);
        return;
    }

    (void) san_candidate_limit(s->suspects.list[0], SAN_WHY_CROWDED);
    settle_at(s, 0, evidence);
}


/* Asks whether rules of the operator keep what is in elems[index]. */

static int
ask_exclude(san_stream_t *s, unsigned index)
{
    int              answer;
    unsigned         i;
    san_str_t        tags[SAN_DEPTH_MAX];
    san_elem_t      *elems;
    san_question_t   question;

    elems = s->tree.elems;

    if (s->asked > s->tree.n) {
        s->asked = s->tree.n;
    }

    while (s->asked && !elems[s->asked - 1].facts.asked) {
        s->asked--;
    }

    question.tags = tags;
    question.same = s->asked;
    question.n = index + 1;
    question.read = s->event;

    for (i = s->asked; i <= index; i++) {
        tags[i - question.same] = san_elem_tag(&s->tree, &elems[i]);
        elems[i].facts.asked = true;
        s->asked = i + 1;
    }

    answer = s->exclude(s->data, &question);

    if (answer == SAN_ASKED_LIMIT) {
        san_stream_bypass(s, "keep");

    } else if (answer == SAN_ASKED_MEMORY) {
        san_stream_bypass(s, "memory");
    }

    return answer;
}


/*
 * Do rules of the operator keep what is in elems[index]?  Each element is
 * asked about once.  Behind the last finding that is reported nothing is done
 * to the page any more, and nobody is asked.
 */

static bool
is_excluded(san_stream_t *s, int index)
{
    san_elem_t  *elem;

    if (s->result.findings > SAN_FINDINGS_MAX) {
        return false;
    }

    elem = &s->tree.elems[index];

    if (elem->facts.excluded == SAN_UNKNOWN) {
        elem->facts.excluded = ask_exclude(s, (unsigned) index) == SAN_ASKED_NO
                               ? SAN_NO : SAN_YES;
    }

    return elem->facts.excluded == SAN_YES;
}


bool
san_stream_judge(const san_stream_t *s, const san_unit_t *unit,
    bool attribute, san_verdict_t *verdict)
{
    san_subject_t  subject;

    subject.unit = unit;
    subject.text = san_unit_text(unit, &s->text);
    subject.page = &s->page;
    subject.attribute = attribute;

    return san_judge(&subject, verdict);
}


san_suspect_t *
san_suspect_add(san_stream_t *s, const san_verdict_t *verdict, san_str_t text,
    int elem)
{
    char            where[WHERE_MAX];
    size_t          n;
    uint8_t        *p;
    san_known_t     known;
    san_suspect_t  *suspect;

    if (s->conflict) {
        s->why = SAN_WHY_EVIDENCE;
        return NULL;
    }

    if (s->exclude && elem >= 0 && is_excluded(s, elem)) {
        s->why = SAN_WHY_EXCLUDED;
        return NULL;
    }

    if (s->suspects.n == SAN_SUSPECTS_MAX) {
        flag_oldest(s);

        if (s->bypass || s->conflict) {
            return NULL;
        }
    }

    n = elem < 0 ? 0 : san_tree_path(&s->tree, (unsigned) elem, where,
                                     sizeof(where));

    suspect = san_stream_alloc(s, sizeof(*suspect) + text.len + n);
    if (suspect == NULL) {
        return NULL;
    }

    memset(suspect, 0, sizeof(*suspect));
    p = (uint8_t *) (suspect + 1);

    memcpy(p, text.data, text.len);
    suspect->text.data = p;
    suspect->text.len = text.len;

    memcpy(p + text.len, where, n);
    suspect->css_path.data = p + text.len;
    suspect->css_path.len = n;

    suspect->verdict = *verdict;
    suspect->known = san_detectors[verdict->detector].by_script
                     && san_lexicon_known(text.data, text.len,
                                          &s->page.language, &known);

    suspect->parent = -1;
    suspect->list = -1;
    suspect->container = -1;
    suspect->needs_name = -1;
    suspect->element_range.start = SAN_NOWHERE;
    suspect->pending = SAN_NOWHERE;

    suspect->allowed = san_detector_max_action(s->policy, verdict->detector);

    if (suspect->allowed < SAN_ACTION_STRIP) {
        (void) san_candidate_limit(suspect, SAN_WHY_DETECTOR);
    }

    if (san_suspect_by_script(suspect) && elem >= 0
        && san_context_on_purpose(s, elem, verdict->script))
    {
        san_suspect_on_purpose(s, suspect, SAN_WHY_ON_PURPOSE);
    }

    s->suspects.list[s->suspects.n++] = suspect;

    return suspect;
}


/*
 * What a prompt's container says once it is closed, or sooner.  True: the
 * suspect is none.
 */

static bool
container_clears(san_suspect_t *suspect, const san_elem_t *elem)
{
    if (elem->facts.control) {
        return san_candidate_limit(suspect, SAN_WHY_WIDGET) == SAN_ACTION_OFF;
    }

    if (elem->facts.other_text && !suspect->own_container) {
        return san_candidate_limit(suspect,
                                   SAN_WHY_OTHER_TEXT) == SAN_ACTION_OFF;
    }

    return false;
}


void
san_suspects_recheck(san_stream_t *s)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->container >= 0
            && container_clears(suspect,
                                &s->tree.elems[suspect->container]))
        {
            clear_at(s, i);
        }
    }
}


void
san_suspect_on_purpose(san_stream_t *s, san_suspect_t *suspect, san_why_t why)
{
    (void) san_candidate_limit(suspect, why);
    san_page_accept(&s->page, suspect->verdict.script);
}


/*
 * The end of the block that a suspect is a word of, or of the row that it is
 * a cell of: tables compare, in two languages too.  True: it is none.
 */

static bool
parent_clears(san_stream_t *s, san_suspect_t *suspect, const san_elem_t *elem)
{
    if (elem->facts.own_expected && elem->tag != SAN_TAG_tr
        && !suspect->stands_alone)
    {
        (void) san_candidate_limit(suspect, SAN_WHY_SENTENCE);
    }

    if (san_detectors[suspect->verdict.detector].by_script
        && san_context_is_switcher(elem))
    {
        return san_candidate_limit(suspect, SAN_WHY_SWITCHER) == SAN_ACTION_OFF;
    }

    if (san_suspect_by_script(suspect)) {

        if (san_context_is_mixed(elem)) {
            san_suspect_on_purpose(s, suspect, SAN_WHY_LIST);
        }

        if (elem->facts.own_expected && elem->tag == SAN_TAG_tr) {
            san_suspect_on_purpose(s, suspect, SAN_WHY_ROW);
        }
    }

    return false;
}


/* The end of an element that a suspect waits for.  True: it is none. */

static bool
suspect_closed(san_stream_t *s, san_suspect_t *suspect, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if (suspect->needs_name == index) {
        suspect->needs_name = -1;

        if (!elem->facts.has_name) {
            (void) san_candidate_limit(suspect, SAN_WHY_NAME);
        }
    }

    if (suspect->parent == index) {
        if (parent_clears(s, suspect, elem)) {
            return true;
        }

        suspect->parent = elem->tag == SAN_TAG_tr ? -1
                          : san_place_of(s, index).row;
    }

    if (suspect->list == index) {
        suspect->list = -1;

        if (san_context_is_switcher(elem)) {
            return san_candidate_limit(suspect,
                                       SAN_WHY_SWITCHER) == SAN_ACTION_OFF;
        }

        if (san_suspect_by_script(suspect) && san_context_is_mixed(elem)) {
            san_suspect_on_purpose(s, suspect, SAN_WHY_LIST);
        }
    }

    if (suspect->container == index) {
        suspect->container = -1;

        /* the input ended first: a control might have come */

        if (s->eof != SAN_NOWHERE) {
            (void) san_candidate_limit(suspect, SAN_WHY_UNCLOSED);
        }

        return container_clears(suspect, elem);
    }

    return false;
}


void
san_suspects_closed(san_stream_t *s, unsigned index)
{
    unsigned  i;

    for (i = s->suspects.n; i-- > 0; ) {
        if (suspect_closed(s, s->suspects.list[i], (int) index)) {
            clear_at(s, i);
        }
    }
}


static bool
is_waiting(const san_suspect_t *suspect)
{
    return suspect->parent >= 0 || suspect->list >= 0
           || suspect->container >= 0 || suspect->needs_name >= 0;
}


/*
 * The bytes to cut: the whole element or attribute if that can go, else the
 * text.  False: neither.
 */

static bool
plan_cut(san_stream_t *s, const san_suspect_t *suspect, san_finding_t *f)
{
    f->replacement = suspect->replacement;

    if (suspect->element_range.start != SAN_NOWHERE
        && san_edit_allowed(&s->editor, suspect->element_range,
                            suspect->attr == NULL))
    {
        f->range = suspect->element_range;
        return true;
    }

    if (suspect->text_only
        && san_edit_allowed(&s->editor, suspect->text_range, true))
    {
        f->range = suspect->text_range;
        f->replacement.data = NULL;
        f->replacement.len = 0;
        return true;
    }

    return false;
}


/* ITS 2.0 local markup, by the issue type. */

static san_str_t
its_markup(const san_verdict_t *verdict)
{
    size_t       i;
    san_str_t    s;
    const char  *its;

    static const struct {
        const char  *its;
        san_str_t    markup;
    } types[] = {
        { "untranslated",
          SAN_STR(" its-loc-quality-issue-type=\"untranslated\""
                  " its-loc-quality-issue-comment=\"sanitizer: text in"
                  " another language\"") },
        { "internationalization",
          SAN_STR(" its-loc-quality-issue-type=\"internationalization\""
                  " its-loc-quality-issue-comment=\"sanitizer: the key of a"
                  " text\"") },
        { "other",
          SAN_STR(" its-loc-quality-issue-type=\"other\""
                  " its-loc-quality-issue-comment=\"sanitizer: prompt of a"
                  " missing widget\"") }
    };

    its = san_detectors[verdict->detector].its;

    for (i = 0; i < sizeof(types) / sizeof(types[0]) - 1; i++) {
        if (strcmp(types[i].its, its) == 0) {
            break;
        }
    }

    s = types[i].markup;

    return s;
}


static bool
plan_translation(san_stream_t *s, const san_suspect_t *suspect,
    san_finding_t *f)
{
    if (!san_edit_allowed(&s->editor, suspect->value, false)) {
        return false;
    }

    f->range = suspect->value;
    f->replacement = suspect->translation;

    return true;
}


static bool
plan_mark(san_stream_t *s, const san_suspect_t *suspect, san_finding_t *f)
{
    san_range_t  point;

    if (suspect->name_end == 0) {
        return false;
    }

    point.start = suspect->name_end;
    point.end = suspect->name_end;

    if (!san_edit_allowed(&s->editor, point, false)) {
        return false;
    }

    f->range = point;
    f->replacement = its_markup(&suspect->verdict);

    return true;
}


/* May so many letters go, this time included (sanitizer_max_removed)? */

static bool
within_share(san_stream_t *s, uint32_t letters)
{
    uint64_t  max;

    max = san_page_letters(&s->page) * s->policy->max_removed / 100;

    if (max < REMOVED_FREE) {
        max = REMOVED_FREE;
    }

    if (s->letters_removed + letters > max) {
        s->flag_only = SAN_WHY_MAX_REMOVED;
        return false;
    }

    return true;
}


/*
 * The success criterion of WCAG that it breaks, or NULL.  What only machines
 * read breaks none.
 */

static const char *
breaks_wcag(const san_suspect_t *suspect)
{
    return suspect->attr == san_attr_names[SAN_ATTR_content]
           ? NULL : san_detectors[suspect->verdict.detector].wcag;
}


static void
describe(san_stream_t *s, const san_suspect_t *suspect, san_finding_t *f)
{
    memset(f, 0, sizeof(*f));

    f->detector = suspect->verdict.detector;
    f->n = ++s->result.findings;
    f->range = suspect->text_range;
    f->script = suspect->verdict.script
                ? san_script_code(suspect->verdict.script) : NULL;
    f->text_language = suspect->verdict.text_language;
    f->language = s->page.language.known ? s->page.language.tag : NULL;
    f->attr = suspect->attr;
    f->its = san_detectors[f->detector].its;
    f->wcag = breaks_wcag(suspect);
    f->where = suspect->css_path;
    f->text = suspect->text;

    s->result.detectors |= 1u << f->detector;
}


/*
 * Tells the finding.  An edit is in the finding before it is told, and is
 * made only if the callback still agrees.
 */

static san_action_t
report(san_stream_t *s, san_finding_t *f)
{
    san_action_t  allowed;

    if (s->finding == NULL) {
        return f->action;
    }

    if (f->n > SAN_FINDINGS_MAX) {

        /* the page goes on untouched, and untold but for the count */

        s->flag_only = SAN_WHY_LOG;

        if (f->n == SAN_FINDINGS_MAX + 1) {
            f->last = true;
            f->action = SAN_ACTION_FLAG;
            f->removed.data = NULL;
            f->replacement.data = NULL;
            s->finding(s->data, f);
        }

        return SAN_ACTION_FLAG;
    }

    allowed = s->finding(s->data, f);

    return allowed < f->action ? SAN_ACTION_FLAG : f->action;
}


/*
 * The edit that an action is, in the finding.  False: there is none, and the
 * suspect knows why.
 */

static bool
plan(san_stream_t *s, san_suspect_t *suspect, san_action_t action,
    san_finding_t *f)
{
    bool       planned;
    san_why_t  why;

    why = SAN_WHY_UNEDITABLE;

    switch (action) {

    case SAN_ACTION_TRANSLATE:
        planned = plan_translation(s, suspect, f);
        break;

    case SAN_ACTION_MARK:
        planned = plan_mark(s, suspect, f);
        break;

    case SAN_ACTION_STRIP:
        planned = plan_cut(s, suspect, f);

        if (planned && !within_share(s, suspect->letters)) {
            why = SAN_WHY_MAX_REMOVED;
            planned = false;
        }

        break;

    default:
        return false;
    }

    if (planned) {
        f->removed = san_edit_bytes(&s->editor, f->range);

        if (f->n > SAN_FINDINGS_MAX) {
            why = SAN_WHY_LOG;

        } else if (!san_record_fits(f)) {
            why = SAN_WHY_RECORD;
            f->why = san_limits[why].word;

        } else {
            return true;
        }
    }

    (void) san_candidate_limit(suspect, why);

    return false;
}


/* True if an element was cut out. */

static bool
settle_one(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence)
{
    uint8_t        repaired[SAN_TEXT_MAX];
    san_action_t   action;
    san_finding_t  f;

    action = san_candidate_decide(s, suspect, evidence);

    if (action == SAN_ACTION_OFF) {
        s->why = SAN_WHY_DETECTOR;
        return false;
    }

    describe(s, suspect, &f);

    if (f.detector == SAN_DETECTOR_MOJIBAKE) {
        f.repaired.len = san_mojibake_repair(f.text, repaired,
                                             sizeof(repaired));
        f.repaired.data = f.repaired.len ? repaired : NULL;
    }

    /*
     * A large piece has more edits than the editor keeps: those that byte by
     * byte would have left by now leave.
     */

    if (action > SAN_ACTION_FLAG && s->editor.n == SAN_EDITS_MAX) {
        san_stream_drain(s, suspect->pending);
    }

    if (!plan(s, suspect, action, &f)) {
        action = SAN_ACTION_FLAG;
        f.range = suspect->text_range;
        f.removed.data = NULL;
        f.removed.len = 0;
        f.replacement.data = NULL;
        f.replacement.len = 0;
    }

    f.action = action;
    s->why = (uint8_t) san_candidate_why(s, suspect, action);

    if (report(s, &f) <= SAN_ACTION_FLAG) {
        return false;
    }

    san_edit_add(&s->editor, f.range, f.replacement);

    if (action == SAN_ACTION_TRANSLATE) {
        san_translation_use(s, suspect);
    }

    if (action == SAN_ACTION_STRIP) {
        s->letters_removed += suspect->letters;
    }

    s->result.edits++;

    return action == SAN_ACTION_STRIP && suspect->attr == NULL
           && f.range.start == suspect->element_range.start;
}


void
san_suspects_report(san_stream_t *s, san_finding_t *f)
{
    f->action = SAN_ACTION_FLAG;
    f->its = san_detectors[f->detector].its;
    f->wcag = san_detectors[f->detector].wcag;
    f->n = ++s->result.findings;
    s->result.detectors |= 1u << f->detector;

    (void) report(s, f);
}


/* Attributes of an element that was cut whole went with it. */

static void
drop_inside(san_stream_t *s, san_range_t cut)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->text_range.start >= cut.start
            && suspect->text_range.end <= cut.end)
        {
            remove_at(s, i);
        }
    }
}


static void
settle_at(san_stream_t *s, unsigned i, san_evidence_t evidence)
{
    san_range_t     whole;
    san_suspect_t  *suspect;

    suspect = s->suspects.list[i];

    /* off the list first: what follows may look at the list */

    s->suspects.n--;
    memmove(&s->suspects.list[i], &s->suspects.list[i + 1],
            (s->suspects.n - i) * sizeof(s->suspects.list[0]));

    whole = suspect->element_range;

    if (settle_one(s, suspect, evidence)) {
        drop_inside(s, whole);
    }

    free_suspect(s, suspect);
}


void
san_suspects_settle(san_stream_t *s, bool final)
{
    bool            attrs;
    unsigned        i, pass;
    san_suspect_t  *suspect;
    san_evidence_t  evidence;

    if (s->suspects.n == 0 && (s->page.language.known || s->page.guessed)) {
        return;
    }

    evidence = san_page_evidence(&s->page);

    if (evidence == SAN_EVIDENCE_CONFLICT) {
        san_conflict_begin(s);
        return;
    }

    if (evidence == SAN_EVIDENCE_WAIT && !final) {
        return;
    }

    /* texts before attributes: an element that goes takes its own along */

    for (pass = 0; pass < 2; pass++) {
        for (i = 0; i < s->suspects.n; ) {
            suspect = s->suspects.list[i];
            attrs = suspect->attr != NULL;

            if (attrs == (pass == 0) || (is_waiting(suspect) && !final)) {
                i++;
                continue;
            }

            settle_at(s, i, evidence);

            if (s->bypass) {
                return;
            }
        }
    }
}


void
san_suspects_release_first(san_stream_t *s)
{
    unsigned  i, first;

    first = 0;

    for (i = 1; i < s->suspects.n; i++) {
        if (s->suspects.list[i]->pending < s->suspects.list[first]->pending) {
            first = i;
        }
    }

    (void) san_candidate_limit(s->suspects.list[first], SAN_WHY_BUFFER);
}
