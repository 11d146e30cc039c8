/*
 * san_settle: from suspects to findings and edits.
 */

#include <string.h>

#include "decide/san_stream.h"

/* Letters that may always be removed, whatever the share. */
#define REMOVED_FREE  300


/*
 * Plans a cut: the whole element or attribute if possible, else the text.
 * False: neither is possible.
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


/* The text of a mark, by detector. */

#define COMMENT_CATALOG       "text in another language"
#define COMMENT_KEY           "the key of a text"
#define COMMENT_ERROR         "a message of a program"
#define COMMENT_MARKUP        "markup as text"
#define COMMENT_ENTITY        "characters escaped twice"
#define COMMENT_SCRIPT        "text in another language"
#define COMMENT_LABEL         "text in another language"
#define COMMENT_ORPHAN        "prompt of a missing widget"
#define COMMENT_ORPHAN_LABEL  "label of a missing widget"
#define COMMENT_SCRIPT_LONG   "text in another language"
#define COMMENT_MIXED         "words in another script"
#define COMMENT_KEY_LIKE      "the key of a text"
#define COMMENT_PLACEHOLDER   "a placeholder"
#define COMMENT_MOJIBAKE      "text in a wrong encoding"
#define COMMENT_CONFUSABLE    "letters of another alphabet"
#define COMMENT_LANGUAGE      "text in another language"
#define COMMENT_DATE          "a date in another language"
#define COMMENT_DECLARATION   "another language than declared"

/* ITS 2.0 local markup. */

#define MARKUP(type, comment)                                                 \
    SAN_STR(" its-loc-quality-issue-type=\"" type "\""                        \
            " its-loc-quality-issue-comment=\"sanitizer: " comment "\"")

#define MARKUP_OF(NAME, function, name, by, max, as, its, wcag, traits)       \
    [SAN_DETECTOR_##NAME] = MARKUP(its, COMMENT_##NAME),
#define MARKUP_OF_OTHER(NAME, name, by, max, as, its, wcag, traits)           \
    [SAN_DETECTOR_##NAME] = MARKUP(its, COMMENT_##NAME),

static const san_str_t  marks[SAN_DETECTOR_N] = {
    SAN_DETECTORS(MARKUP_OF, MARKUP_OF_OTHER)
};


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
plan_mark(san_stream_t *s, san_suspect_t *suspect, san_finding_t *f)
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
    f->replacement = marks[suspect->verdict.detector];

    if (suspect->beside) {
        if (!san_suspect_mark(s, suspect, f->replacement)) {
            return false;
        }

        f->replacement = suspect->translation;
    }

    return true;
}


/*
 * May this many more letters be removed (sanitizer_max_removed)?  Letters that
 * would only be removed in another mode count as well.
 */

bool
san_settle_may_go(const san_stream_t *s, uint32_t letters)
{
    uint64_t  most;

    most = san_page_letters(s->page.letters) * s->policy->max_removed / 100;

    if (most < REMOVED_FREE) {
        most = REMOVED_FREE;
    }

    return s->letters_removed + letters <= most;
}


static bool
within_share(san_stream_t *s, uint32_t letters)
{
    if (!san_settle_may_go(s, letters)) {
        s->flag_only = SAN_WHY_MAX_REMOVED;
        return false;
    }

    return true;
}


/*
 * The WCAG success criterion that it violates, or NULL.  Text for machines
 * only violates none.
 */

static const char *
breaks_wcag(const san_suspect_t *suspect)
{
    return suspect->reasons >> SAN_WHY_META & 1
           ? NULL : san_detectors[suspect->verdict.detector].wcag;
}


/* Counts a finding.  Repeated texts do not count for the limit of findings. */

static void
count(san_stream_t *s, san_finding_t *f)
{
    s->result.findings++;
    s->result.detectors |= 1u << f->detector;

    if (f->summed) {
        return;
    }

    f->n = ++s->records;

    if (!s->limited) {
        s->limited = s->result.findings > SAN_REPEATS_MAX
                     || !san_texts_add(s, f->detector, f->text);
    }

    s->result.unreported += s->limited;
}


static size_t
put_number(char *p, unsigned n)
{
    size_t    len, i;
    unsigned  rest;

    for (len = 1, rest = n / 10; rest; rest /= 10) {
        len++;
    }

    for (i = len; i-- > 0; n /= 10) {
        p[i] = (char) ('0' + n % 10);
    }

    return len;
}


/* Writes the tags in its text as "7:span 8:/span"; unknown elements are "x". */

static san_str_t
put_tags(const san_suspect_t *suspect, char *buf)
{
    size_t       len;
    unsigned     i, tag;
    san_str_t    tags;

    len = 0;

    for (i = 0; i < suspect->ntags; i++) {
        tag = suspect->tags[i].tag;

        if (i) {
            buf[len++] = ' ';
        }

        len += put_number(buf + len, suspect->tags[i].text);
        buf[len++] = ':';

        if (suspect->tags[i].close) {
            buf[len++] = '/';
        }

        if (san_tag_name_lens[tag]) {
            memcpy(buf + len, san_tag_names[tag], san_tag_name_lens[tag]);
            len += san_tag_name_lens[tag];

        } else {
            buf[len++] = 'x';
        }
    }

    tags.data = len ? (const uint8_t *) buf : NULL;
    tags.len = len;

    return tags;
}


/* The range of a finding's text in the page, if it makes no edit. */

static san_range_t
range_of(const san_suspect_t *suspect)
{
    return suspect->passage.data ? suspect->passage_range
                                 : suspect->text_range;
}


static void
describe(san_stream_t *s, const san_suspect_t *suspect, san_finding_t *f,
    char *tags)
{
    memset(f, 0, sizeof(*f));

    f->detector = suspect->verdict.detector;
    f->range = range_of(suspect);
    f->script = suspect->verdict.script
                ? san_script_code(suspect->verdict.script) : NULL;
    f->text_language = suspect->verdict.text_language;
    f->language = s->page.language.known ? s->page.language.tag : NULL;
    f->attr = suspect->attr;
    f->its = san_detectors[f->detector].its;
    f->wcag = breaks_wcag(suspect);
    f->would = SAN_ACTION_FLAG;
    f->where = suspect->css_path;
    f->text = suspect->passage.data ? suspect->passage : suspect->text;
    f->unit = suspect->whole;
    f->tags = put_tags(suspect, tags);
}


/* Sets the finding's range in the page, if that is read from a copy. */

static void
map_range(const san_stream_t *s, san_finding_t *f)
{
    f->as_read = f->range;
    f->range = san_copy_place(s, f->range);
}


/*
 * Reports a finding, with its planned edit.  The edit is only made if the
 * callback agrees.
 */

static san_action_t
report(san_stream_t *s, san_finding_t *f)
{
    san_action_t  allowed;

    if (s->finding == NULL) {
        return f->action;
    }

    if (s->limited) {

        /* no more edits or reports from here on, only counts */

        s->flag_only = SAN_WHY_LOG;

        if (s->result.unreported == 1) {
            s->records--;
            san_sums_report(s);
            f->n = ++s->records;
            f->last = true;
            f->action = SAN_ACTION_FLAG;
            f->would = SAN_ACTION_FLAG;
            f->why = san_limits[SAN_WHY_LOG].word;
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
 * Plans the edit for an action and writes it to the finding.  False: no edit,
 * and the reason is set on the suspect.
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

        if (s->limited) {
            why = SAN_WHY_LOG;

        } else if (!san_record_fits(f)) {
            why = SAN_WHY_RECORD;

        } else {
            return true;
        }
    }

    (void) san_suspect_limit(suspect, why);

    return false;
}


/* Counts what would be cut in another mode as if it were cut. */

static void
plan_would(san_stream_t *s, san_suspect_t *suspect, san_finding_t *f)
{
    /* in mode mark it is not, because nothing would be marked past the limit */

    if (f->action == SAN_ACTION_STRIP || f->would != SAN_ACTION_STRIP
        || suspect->along
        || s->mode == SAN_ACTION_MARK)
    {
        return;
    }

    if (within_share(s, suspect->letters)) {
        s->letters_removed += suspect->letters;
        return;
    }

    (void) san_suspect_limit(suspect, SAN_WHY_MAX_REMOVED);
    f->would = f->action;
}


/* Plans the edit of a finding, or sets the reason for not editing. */

static void
decide(san_stream_t *s, san_suspect_t *suspect, san_action_t action,
    san_finding_t *f)
{
    bool       planned;
    san_why_t  why;

    /*
     * A large piece may have more edits than the editor can hold: writes those
     * that would have been written by now if the page came byte by byte.
     */

    if (action > SAN_ACTION_FLAG && s->editor.n == SAN_EDITS_MAX) {
        san_stream_drain(s, suspect->pending);
    }

    planned = plan(s, suspect, action, f);

    if (!planned) {
        f->would = action > SAN_ACTION_MARK ? SAN_ACTION_FLAG : f->would;
        action = SAN_ACTION_FLAG;
        f->range = range_of(suspect);
        f->removed.data = NULL;
        f->removed.len = 0;
        f->replacement.data = NULL;
        f->replacement.len = 0;
    }

    f->action = action;
    plan_would(s, suspect, f);

    why = f->action < f->would && (planned || s->mode != SAN_ACTION_MARK)
          ? SAN_WHY_MODE : san_suspect_why(s, suspect, f->action);
    s->why = (uint8_t) why;
    f->why = san_limits[why].word;
}


/* Do more of the page's words belong to other languages than to its own? */

static bool
is_page_doubtful(const san_page_t *page)
{
    return page->own_words && page->words.leads >= 0
           && (san_function_words_near((unsigned) page->words.leads)
               & page->own_words) == 0;
}


/* Is a text in another language than the page turned out to be in? */

static bool
is_still_foreign(const san_page_t *page, const san_suspect_t *suspect)
{
    san_known_t  known;

    if (suspect->verdict.detector == SAN_DETECTOR_LANGUAGE
        && suspect->verdict.text_language && page->language.known
        && strcmp(suspect->verdict.text_language, page->language.primary) == 0)
    {
        return false;
    }

    return !suspect->verdict.early
           || (page->language.known
               && san_phrases_known(suspect->text.data, suspect->text.len,
                                    &page->language, &known));
}


bool
san_suspect_settle(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence)
{
    char           tags[SAN_SUSPECT_TAGS];
    uint8_t        repaired[SAN_TEXT_MAX], joined[SAN_TEXT_MAX];
    san_action_t   action, would, done;
    san_finding_t  f;

    action = san_suspect_decide(s, suspect, evidence, &would);

    if (action == SAN_ACTION_STRIP && suspect->hollow.start != SAN_NOWHERE) {
        san_hollow_take(s, suspect, joined);
    }

    if (san_suspect_cleared(suspect)) {
        san_stream_exclude(s, san_suspect_why(s, suspect, SAN_ACTION_OFF));
        return false;
    }

    if (action == SAN_ACTION_OFF) {
        s->why = SAN_WHY_DETECTOR;
        return false;
    }

    if (!is_still_foreign(&s->page, suspect)
        || (suspect->verdict.detector == SAN_DETECTOR_LANGUAGE
            && is_page_doubtful(&s->page)))
    {
        s->why = SAN_WHY_EVIDENCE;
        return false;
    }

    describe(s, suspect, &f, tags);
    f.would = would;

    if (san_detectors[f.detector].repairs) {
        f.repaired.len = suspect->nwrong
                         ? san_wrong_bytes_repair(&s->page, s->own_letters.set,
                                                  f.text, suspect->wrong,
                                                  suspect->nwrong, repaired,
                                                  sizeof(repaired))
                         : san_repair(f.detector, f.text, repaired,
                                      sizeof(repaired));
        f.repaired.data = f.repaired.len ? repaired : NULL;
    }

    /* past the limit of findings there is no edit */

    if (action > SAN_ACTION_FLAG) {
        count(s, &f);
    }

    decide(s, suspect, action, &f);
    map_range(s, &f);

    if (action <= SAN_ACTION_FLAG) {
        f.summed = would <= SAN_ACTION_FLAG && san_sums_add(s, &f);
        count(s, &f);
    }

    done = report(s, &f);

    if (done <= SAN_ACTION_FLAG) {
        return action < SAN_ACTION_STRIP && f.would == SAN_ACTION_STRIP
               && suspect->attr == NULL
               && suspect->element_range.start != SAN_NOWHERE;
    }

    san_edit_add(&s->editor, f.range, f.replacement);

    if (f.replacement.data && f.replacement.data == suspect->translation.data) {
        san_suspect_use_translation(s, suspect);
        suspect->inserted = action == SAN_ACTION_TRANSLATE;
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
    f->would = SAN_ACTION_FLAG;
    f->why = san_limits[SAN_WHY_DETECTOR].word;
    f->its = san_detectors[f->detector].its;
    f->wcag = san_detectors[f->detector].wcag;
    count(s, f);
    map_range(s, f);

    (void) report(s, f);
}
