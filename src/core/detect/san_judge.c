/*
 * san_judge: runs the detectors in the order of their table.
 */

#include "base/san_scan.h"
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


/* Detectors of texts that are all ASCII, and of the others. */

#define BIT(NAME, ...)       | UINT32_C(1) << SAN_DETECTOR_##NAME
#define ASCII_BIT(NAME, function, word, by_default, max_action, belongs_to,   \
                  its, wcag, traits)                                          \
    | (uint32_t) (((traits) & PURE_ASCII) != 0) << SAN_DETECTOR_##NAME
#define NO_BIT(NAME, ...)

static const uint32_t  of_ascii = 0 SAN_DETECTORS(ASCII_BIT, NO_BIT);
static const uint32_t  of_all = 0 SAN_DETECTORS(BIT, NO_BIT);

_Static_assert(SAN_DETECTOR_N <= 32, "a bit for each detector");


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    unsigned        i;
    uint32_t        left;
    san_subject_t   asked;
    san_verdict_t   refused;
    const uint8_t  *end;

    if (is_named_orphan(subject, verdict)) {
        return true;
    }

    end = subject->text.data + subject->text.len;
    left = san_scan.non_ascii(subject->text.data, end) == end ? of_ascii
                                                              : of_all;

    asked = *subject;
    asked.no_sign = !san_sign_search_all(subject->text, SAN_DETECTOR_N);

    refused.refused = NULL;
    *verdict = (san_verdict_t) { 0 };

    for ( /* void */ ; left; left &= left - 1) {
        i = (unsigned) __builtin_ctz(left);

        /* a detector that finds nothing does not touch the verdict */

        if (!san_detectors[i].detect(&asked, verdict)) {
            continue;
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

    if (san_sign_search_all(text, SAN_DETECTOR_N)) {
        return true;
    }

    subject = (san_subject_t) {
        .text = text, .attribute = attribute, .no_sign = true
    };

    /* keys have marks in them, except for some constants, "JSELECT" */

#define ASK(NAME, function, word, by_default, max_action, belongs_to, its,    \
            wcag, traits)                                                     \
    || (((traits) & BY_FORM)                                                  \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY)              \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY_LIKE          \
             && *text.data != 'J')                                            \
        && san_detect_##function(&subject, &verdict))

    return false SAN_DETECTORS(ASK, NO_BIT);

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
