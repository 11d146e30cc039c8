/*
 * san_suspect: what suspects wait for, and when they stop waiting.
 */

#include <string.h>

#include "decide/san_place.h"

/* Phrases that wait at one time for the page's language. */
#define EARLY_MAX  16

/* Number of items after which the kind of a list is certain. */
#define LIST_ENOUGH  48


static void settle_at(san_stream_t *s, unsigned i, san_evidence_t evidence);


uint64_t
san_suspects_pending(const san_suspects_t *suspects)
{
    unsigned  i;
    uint64_t  pending, held;

    pending = SAN_NOWHERE;

    for (i = 0; i < suspects->n; i++) {
        held = san_suspect_held(suspects->list[i]);
        pending = held < pending ? held : pending;
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

    if (suspect->whole.data) {
        s->allocator.free(s->allocator.data,
                          (void *) (uintptr_t) suspect->whole.data);
    }

    if (suspect->passage.data) {
        s->allocator.free(s->allocator.data,
                          (void *) (uintptr_t) suspect->passage.data);
    }

    if (suspect->css_path.data) {
        s->allocator.free(s->allocator.data,
                          (void *) (uintptr_t) suspect->css_path.data);
    }

    s->allocator.free(s->allocator.data, suspect);
}


static void
remove_at(san_stream_t *s, unsigned i)
{
    san_suspect_t   *suspect;
    san_suspects_t  *list;

    list = &s->suspects;
    suspect = list->list[i];

    list->n--;
    memmove(&list->list[i], &list->list[i + 1],
            (list->n - i) * sizeof(list->list[0]));

    if (suspect->spans) {
        san_suspect_leave_links(s, suspect);
    }

    free_suspect(s, suspect);
}


/* Removes a suspect whose reasons allow nothing, and counts it. */

static void
clear_at(san_stream_t *s, unsigned i)
{
    san_stream_exclude(s, san_suspect_why(s, s->suspects.list[i],
                                          SAN_ACTION_OFF));
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


/*
 * The list of suspects is full: the oldest stops waiting and is only flagged.
 */

static void
flag_oldest(san_stream_t *s)
{
    san_evidence_t  evidence;

    evidence = san_page_evidence(&s->page);

    if (evidence == SAN_EVIDENCE_CONFLICT) {
        san_conflict_begin(s);
        return;
    }

    if (s->suspects.list[0]->verdict.early && !s->page.language.known) {
        remove_at(s, 0);
        return;
    }

    if (s->suspects.list[0]->heading) {
        (void) san_suspect_limit(s->suspects.list[0], SAN_WHY_LABEL);
        clear_at(s, 0);
        return;
    }

    (void) san_suspect_limit(s->suspects.list[0], SAN_WHY_CROWDED);
    settle_at(s, 0, evidence);
}


/* Asks whether rules of the operator exclude elems[index]. */

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
 * The same, asked only once per element.  After the limit of findings nothing
 * is changed, so nothing is asked.
 */

static bool
is_excluded(san_stream_t *s, int index)
{
    san_elem_t  *elem;

    if (s->limited) {
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
    bool attribute, unsigned label, san_verdict_t *verdict)
{
    san_subject_t  subject;

    subject.unit = unit;
    subject.text = san_unit_text(unit, &s->text);
    subject.page = &s->page;
    subject.attribute = attribute;
    subject.label = (uint8_t) label;

    return san_judge(&subject, verdict);
}


/* Sets the bytes behind U+FFFD in the text, if all of them are known. */

static void
set_wrong(const san_stream_t *s, san_suspect_t *suspect)
{
    size_t                i, n;
    const san_reading_t  *reading;

    reading = &s->reading;

    if (suspect->verdict.detector != SAN_DETECTOR_MOJIBAKE
        || reading->nwrong > SAN_WRONG_MAX)
    {
        return;
    }

    for (i = 0, n = 0; i + 3 <= suspect->text.len; i++) {
        n += memcmp(suspect->text.data + i, "\xef\xbf\xbd", 3) == 0;
    }

    if (n == reading->nwrong) {
        suspect->nwrong = (uint8_t) n;
        memcpy(suspect->wrong, reading->wrong, n);
    }
}


bool
san_stream_broken(const san_stream_t *s, san_verdict_t *verdict)
{
    memset(verdict, 0, sizeof(*verdict));
    verdict->detector = SAN_DETECTOR_MOJIBAKE;

    return s->policy->detector[SAN_DETECTOR_MOJIBAKE] != SAN_ACTION_OFF;
}


void
san_suspect_set_tags(san_suspect_t *suspect, const san_unit_t *unit,
    size_t len)
{
    bool                 space;
    unsigned             i, open;
    uint8_t              tags[SAN_UNIT_TAGS];
    const san_inline_t  *tag;

    if (unit->nruns < 2 || unit->ntags > SAN_UNIT_TAGS || unit->overflow) {
        return;
    }

    for (i = 0, open = 0; i < unit->ntags; i++) {
        tag = &unit->tags[i];

        if (!tag->close) {
            tags[open++] = tag->tag;

        } else if (open == 0 || tags[--open] != tag->tag) {
            return;
        }

        /* white space before a tag is in the text once more text follows */

        space = tag->space && tag->text && tag->text < len;

        suspect->tags[i].text = (uint16_t) (tag->text + space);
        suspect->tags[i].tag = tag->tag;
        suspect->tags[i].close = tag->close;
    }

    suspect->ntags = open ? 0 : unit->ntags;
}


/* Do enough phrases wait for the page's language? */

static bool
is_early_enough(const san_suspects_t *suspects)
{
    unsigned  i, n;

    for (i = 0, n = 0; i < suspects->n; i++) {
        n += suspects->list[i]->verdict.early;
    }

    return n == EARLY_MAX;
}


/*
 * Is it in a noscript, and not a message of software?  Few readers see other
 * text there, so it is not reported.
 */

static bool
is_unsaid(const san_stream_t *s, const san_verdict_t *verdict)
{
    return s->tree.open[SAN_TAG_noscript] != 0 && !verdict->built_in
           && (verdict->detector != SAN_DETECTOR_LANGUAGE
               || verdict->text_language == NULL
               || strcmp(verdict->text_language, "en") != 0);
}


/* Sets what its detector may do, and the reasons known from the start. */

static void
limit_at_once(san_stream_t *s, san_suspect_t *suspect, int elem)
{
    san_detector_t        detector;
    const san_verdict_t  *verdict;

    verdict = &suspect->verdict;

    /* a label may turn out to be part of a prompt: see san_prompt.c */

    detector = verdict->detector == SAN_DETECTOR_ORPHAN_LABEL
               ? SAN_DETECTOR_ORPHAN : verdict->detector;
    suspect->allowed = san_detector_max_action(s->policy, detector);

    if (suspect->allowed < SAN_ACTION_STRIP) {
        (void) san_suspect_limit(suspect, SAN_WHY_DETECTOR);
    }

    if (verdict->early) {
        (void) san_suspect_limit(suspect, SAN_WHY_EVIDENCE);
    }

    if (verdict->number) {
        (void) san_suspect_limit(suspect, SAN_WHY_NUMBER);
    }

    if (verdict->fact && !suspect->known) {
        (void) san_suspect_limit(suspect, SAN_WHY_FACT);
    }

    if (s->tree.open[SAN_TAG_noscript]) {
        (void) san_suspect_limit(suspect, SAN_WHY_UNEDITABLE);
    }

    if (elem >= 0 && !san_context_is_user(s, elem)
        && (s->tree.elems[elem].facts.user == SAN_MAYBE
            || (san_suspect_by_script(suspect)
                && san_context_among_posts(s, elem))))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_POSTED);
    }

    if (san_suspect_by_script(suspect) && elem >= 0
        && san_context_on_purpose(s, elem, verdict->script))
    {
        san_suspect_on_purpose(s, suspect, SAN_WHY_ON_PURPOSE);
    }
}


san_suspect_t *
san_suspect_add(san_stream_t *s, const san_verdict_t *verdict, san_str_t text,
    int elem)
{
    uint8_t        *p;
    san_known_t     known;
    san_suspect_t  *suspect;

    if (s->conflict) {
        san_stream_exclude(s, SAN_WHY_EVIDENCE);
        return NULL;
    }

    if (san_part_hides(s, verdict->detector) || is_unsaid(s, verdict)
        || (verdict->early && is_early_enough(&s->suspects)))
    {
        return NULL;
    }

    if (s->exclude && elem >= 0 && is_excluded(s, elem)) {
        san_stream_exclude(s, SAN_WHY_EXCLUDED);
        return NULL;
    }

    if (verdict->detector == SAN_DETECTOR_PLACEHOLDER && elem >= 0
        && san_context_in_template(s, elem))
    {
        san_stream_exclude(s, SAN_WHY_TEMPLATE);
        return NULL;
    }

    if (s->suspects.n == SAN_SUSPECTS_MAX) {
        flag_oldest(s);

        if (s->bypass || s->conflict) {
            return NULL;
        }
    }

    suspect = san_stream_alloc(s, sizeof(*suspect) + text.len);
    if (suspect == NULL) {
        return NULL;
    }

    memset(suspect, 0, sizeof(*suspect));
    p = (uint8_t *) (suspect + 1);

    memcpy(p, text.data, text.len);
    suspect->text.data = p;
    suspect->text.len = text.len;

    suspect->verdict = *verdict;
    suspect->known = san_detectors[verdict->detector].by_script
                     && san_phrases_known(text.data, text.len,
                                          &s->page.language, &known);

    set_wrong(s, suspect);

    suspect->parent = -1;
    suspect->list = -1;
    suspect->siblings = -1;
    suspect->container = -1;
    suspect->needs_name = -1;
    suspect->element_range.start = SAN_NOWHERE;
    suspect->pending = SAN_NOWHERE;
    suspect->outer = SAN_NOWHERE;
    suspect->hollow.start = SAN_NOWHERE;
    suspect->marked = s->edits && san_stream_marks(s);

    limit_at_once(s, suspect, elem);

    s->suspects.list[s->suspects.n++] = suspect;

    return suspect;
}


void
san_suspects_recheck(san_stream_t *s)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->container >= 0
            && san_prompt_clears(suspect,
                                 &s->tree.elems[suspect->container]))
        {
            clear_at(s, i);
        }
    }
}


void
san_suspect_on_purpose(san_stream_t *s, san_suspect_t *suspect, san_why_t why)
{
    (void) san_suspect_limit(suspect, why);

    /* user content shows nothing about the page */

    if (!(suspect->reasons >> SAN_WHY_POSTED & 1)) {
        san_page_accept(&s->page, suspect->verdict.script);
    }
}


/* Words of interfaces do not name a language, whatever list they are in. */

static bool
is_switcher(const san_suspect_t *suspect, const san_elem_t *elem)
{
    return !san_suspect_is_built_in(suspect)
           && (san_context_is_switcher(elem)
               || (suspect->coded && san_switcher_has_links(elem)));
}


/*
 * The end of the block whose sentence a suspect may belong to, or of the row
 * of its cell: tables may compare languages.  True: it is not a leftover.
 */

static bool
parent_clears(san_stream_t *s, san_suspect_t *suspect, const san_elem_t *elem)
{
    if (elem->facts.own_expected && elem->tag != SAN_TAG_tr
        && !suspect->stands_alone)
    {
        (void) san_suspect_limit(suspect, SAN_WHY_SENTENCE);

        if (san_suspect_is_prompt(suspect) && !suspect->verdict.strong) {
            (void) san_suspect_limit(suspect, SAN_WHY_OTHER_TEXT);
            return true;
        }
    }

    if ((san_detectors[suspect->verdict.detector].by_script || suspect->coded)
        && is_switcher(suspect, elem))
    {
        return san_suspect_limit(suspect, SAN_WHY_SWITCHER) == SAN_ACTION_OFF;
    }

    /* a label is beside its field, or in another cell of its row */

    if (elem->facts.field && san_suspect_left(suspect) > SAN_ACTION_FLAG) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
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


/* The end of the list that a suspect is in.  True: it is not a leftover. */

static bool
list_clears(san_stream_t *s, san_suspect_t *suspect, const san_elem_t *elem)
{
    if (is_switcher(suspect, elem)) {
        return san_suspect_limit(suspect, SAN_WHY_SWITCHER) == SAN_ACTION_OFF;
    }

    if (san_suspect_by_script(suspect)) {

        if (san_context_is_mixed(elem)) {
            san_suspect_on_purpose(s, suspect, SAN_WHY_LIST);

        } else if (san_context_is_whole(elem)) {
            (void) san_suspect_limit(suspect, SAN_WHY_ON_PURPOSE);
        }
    }

    if (san_suspect_is_prompt(suspect) && elem->facts.items > 1) {
        (void) san_suspect_limit(suspect, SAN_WHY_WEAK);
    }

    if (elem->facts.field && elem->tag == SAN_TAG_dl) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    return false;
}


/*
 * The end of an element that a suspect waits for.  True: it is not a leftover.
 */

static bool
suspect_closed(san_stream_t *s, san_suspect_t *suspect, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if (suspect->needs_name == index) {
        suspect->needs_name = -1;

        if (!elem->facts.has_name) {
            (void) san_suspect_limit(suspect, SAN_WHY_NAME);
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

        if (list_clears(s, suspect, elem)) {
            return true;
        }
    }

    if (suspect->siblings == index) {
        suspect->siblings = suspect->one_more && index > 0
                            && elem[-1].tag != SAN_TAG_body ? index - 1 : -1;
        suspect->one_more = false;

        if (is_switcher(suspect, elem)) {
            return san_suspect_limit(suspect,
                                     SAN_WHY_SWITCHER) == SAN_ACTION_OFF;
        }
    }

    if (suspect->container == index) {
        return san_prompt_closed(s, suspect, index);
    }

    return false;
}


void
san_suspects_closed(san_stream_t *s, unsigned index,
    const san_tag_t *end_tag)
{
    unsigned  i;

    san_suspects_outgrow(s);
    san_prompts_group(s, (int) index);
    san_hollow_closed(s, (int) index, end_tag);
    san_prompts_closed(s, (int) index);

    for (i = s->suspects.n; i-- > 0; ) {
        if (suspect_closed(s, s->suspects.list[i], (int) index)) {
            clear_at(s, i);
        }
    }
}


/* Are there enough words to show that the page is in its language? */

static bool
is_page_settled(const san_page_t *page)
{
    return page->own_words == 0
           || (page->words.best >= 0
               && (san_function_words_near((unsigned) page->words.best)
                   & page->own_words));
}


/*
 * Does the suspect still wait?  Text in another language may turn out to be
 * the page's language, until its words show otherwise.  The same holds for its
 * script, as long as only the first letters of the page are known.
 */

static bool
is_waiting(const san_stream_t *s, const san_suspect_t *suspect)
{
    return (suspect->verdict.detector == SAN_DETECTOR_LANGUAGE
            && !is_page_settled(&s->page))
           || ((!s->page.language.known || s->page.by_letters)
               && san_suspect_is_foreign(suspect))
           || (!s->page.language.known && suspect->verdict.early)
           || suspect->parent >= 0 || suspect->list >= 0
           || suspect->siblings >= 0
           || suspect->container >= 0 || suspect->needs_name >= 0
           || suspect->next || suspect->unit || suspect->heading
           || suspect->heads || suspect->of
           || (suspect->in_passage && s->passage.owner);
}


/*
 * Is it decided, except for the number of letters, what happens to all other
 * texts in its hollow container?
 */

static bool
are_members_settled(const san_stream_t *s, const san_suspect_t *suspect)
{
    unsigned              i;
    const san_suspect_t  *member;

    if (suspect->hollow.start == SAN_NOWHERE) {
        return true;
    }

    for (i = 0; i < s->suspects.n; i++) {
        member = s->suspects.list[i];

        if (san_hollow_has(suspect, member) && is_waiting(s, member)) {
            return false;
        }
    }

    return true;
}


/*
 * Do the items so far show that the list it waits for is neither a switcher
 * nor multilingual, nor one of labels?  The end of the list may be far away.
 */

static bool
is_list_known(const san_stream_t *s, const san_suspect_t *suspect)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[suspect->list];

    return elem->facts.items >= LIST_ENOUGH && elem->facts.endonyms == 0
           && elem->facts.foreign_items <= 1
           && !(elem->facts.field && elem->tag == SAN_TAG_dl)
           && !is_switcher(suspect, elem);
}


/*
 * Drops the attributes of an element that was cut whole.  If it only would be
 * cut, they stay suspects, but their letters do not count.
 */

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
            suspect->along = true;

            if (s->mode >= SAN_ACTION_STRIP) {
                remove_at(s, i);
            }
        }
    }
}


/*
 * Drops the texts of its links, if they were translated with it.  Attributes
 * are not.
 */

static void
end_passage(san_stream_t *s, const san_suspect_t *suspect)
{
    unsigned  i;

    for (i = s->suspects.n; suspect->inserted && i-- > 0; ) {
        if (s->suspects.list[i]->of == suspect
            && s->suspects.list[i]->attr == NULL)
        {
            remove_at(s, i);
        }
    }

    san_suspect_leave_links(s, suspect);
}


static void
settle_at(san_stream_t *s, unsigned i, san_evidence_t evidence)
{
    san_suspect_t  *suspect;

    suspect = s->suspects.list[i];

    /* remove it first: the calls below may use the list */

    s->suspects.n--;
    memmove(&s->suspects.list[i], &s->suspects.list[i + 1],
            (s->suspects.n - i) * sizeof(s->suspects.list[0]));

    if (san_suspect_settle(s, suspect, evidence)) {
        drop_inside(s, suspect->element_range);
    }

    if (suspect->spans) {
        end_passage(s, suspect);
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

    evidence = final ? san_page_final_evidence(&s->page)
                     : san_page_evidence(&s->page);

    if (evidence == SAN_EVIDENCE_CONFLICT) {
        san_conflict_begin(s);
        return;
    }

    if (evidence == SAN_EVIDENCE_WAIT && !final) {
        return;
    }

    /* texts before attributes, which are cut with their elements */

    for (pass = 0; pass < 2; pass++) {
        for (i = 0; i < s->suspects.n; ) {
            suspect = s->suspects.list[i];
            attrs = suspect->attr != NULL;

            if (suspect->list >= 0 && is_list_known(s, suspect)) {
                suspect->list = -1;
            }

            if (attrs == (pass == 0)
                || (!final && (is_waiting(s, suspect)
                               || !are_members_settled(s, suspect))))
            {
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
    unsigned        i;
    san_suspect_t  *suspect, *first;

    first = s->suspects.list[0];

    for (i = 1; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (san_suspect_held(suspect) < san_suspect_held(first)) {
            first = suspect;
        }
    }

    if (first->outer < first->pending && first->pending != SAN_NOWHERE) {
        first->outer = SAN_NOWHERE;
        return;
    }

    (void) san_suspect_limit(first, SAN_WHY_BUFFER);
    first->pending = SAN_NOWHERE;
}
