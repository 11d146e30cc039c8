/*
 * san_judge: runs the detectors in the order of their table.
 */

#include "detect/san_detectors.h"
#include "detect/san_sign.h"


/* Has the operator named the text as an orphan? */

static bool
is_named_orphan(const san_subject_t *subject, san_verdict_t *verdict)
{
    const san_catalog_t  *catalog;

    catalog = subject->page->policy->catalog;

    if (catalog == NULL || subject->attribute || !subject->unit->prompt
        || !san_catalog_orphan(catalog, subject->text.data, subject->text.len))
    {
        return false;
    }

    *verdict = (san_verdict_t) { 0 };
    verdict->detector = SAN_DETECTOR_ORPHAN;
    verdict->script = subject->unit->script;
    verdict->strong = true;
    verdict->notice = true;
    verdict->named = true;
    verdict->prompt = SAN_PROMPT_N;

    return true;
}


/*
 * The first detector from one on that recognises the text, or SAN_DETECTOR_N.
 * Those that find nothing do not touch the verdict.
 */

static inline unsigned
next_that_finds(const san_subject_t *subject, unsigned from,
    san_verdict_t *verdict)
{
    bool  ascii;

    ascii = subject->lacks & SAN_MARK_WIDE;

#define NONE(NAME, ...)

#define ASK(NAME, function, word, by_default, max_action, belongs_to, its,    \
            wcag, traits)                                                     \
    if (from <= SAN_DETECTOR_##NAME && (((traits) & PURE_ASCII) || !ascii)    \
        && san_detect_##function(subject, verdict))                           \
    {                                                                         \
        return SAN_DETECTOR_##NAME;                                           \
    }

    SAN_DETECTORS(ASK, NONE)

#undef ASK

    return SAN_DETECTOR_N;
}


/* Sets what the text lacks; true: it has a sign in it. */

static inline bool
has_sign(san_subject_t *subject)
{
    unsigned  marks;

    marks = san_sign_marks(subject->text);

    if ((marks & SAN_MARK_SIGN)
        && !san_sign_search_all(subject->text, SAN_DETECTOR_N))
    {
        marks -= SAN_MARK_SIGN;
    }

    subject->lacks = (uint8_t) ~marks;

    return marks & SAN_MARK_SIGN;
}


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    unsigned       i;
    san_subject_t  asked;
    san_verdict_t  refused;

    if (is_named_orphan(subject, verdict)) {
        return true;
    }

    asked = *subject;
    (void) has_sign(&asked);

    refused.refused = NULL;
    *verdict = (san_verdict_t) { 0 };

    for (i = 0; ; i++) {
        i = next_that_finds(&asked, i, verdict);

        if (i == SAN_DETECTOR_N) {
            break;
        }

        /* ignore a catalogue match whose translation is refused */

        if (verdict->refused && subject->unit->foreign) {
            refused = *verdict;
            *verdict = (san_verdict_t) { 0 };
            continue;
        }

        if (refused.refused && san_detectors[i].by_script) {
            verdict->refused = refused.refused;
            verdict->text_language = refused.text_language;
            return true;
        }

        if (refused.refused) {
            *verdict = refused;
        }

        return true;
    }

    if (refused.refused) {
        *verdict = refused;
    }

    return refused.refused != NULL;
}


/*
 * san_judge_form(); letters: the text consists of letters and single spaces,
 * and is not empty.
 */

static inline bool
judge_form(san_str_t text, bool attribute, bool letters)
{
    san_subject_t  subject;
    san_verdict_t  verdict;

    subject = (san_subject_t) { .text = text, .attribute = attribute };

    if (has_sign(&subject)) {
        return true;
    }

    /* keys have marks in them, except for some constants, "JSELECT" */

#define ASK(NAME, function, word, by_default, max_action, belongs_to, its,    \
            wcag, traits)                                                     \
    || (((traits) & BY_FORM)                                                  \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY)              \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY_LIKE          \
             && *text.data != 'J')                                            \
        && san_detect_##function(&subject, &verdict))

    return false SAN_DETECTORS(ASK, NONE);

#undef ASK
}


bool
san_judge_form(san_str_t text, bool attribute)
{
    return judge_form(text, attribute, false);
}


bool
san_judge_letters(san_str_t text)
{
    return judge_form(text, false, true);
}
