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


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool            ascii;
    unsigned        i;
    san_subject_t   asked;
    san_verdict_t   refused;
    const uint8_t  *end;

    if (is_named_orphan(subject, verdict)) {
        return true;
    }

    refused = (san_verdict_t) { 0 };
    end = subject->text.data + subject->text.len;
    ascii = san_scan.non_ascii(subject->text.data, end) == end;

    asked = *subject;
    asked.no_sign = !san_sign_search_all(subject->text, SAN_DETECTOR_N);

    *verdict = (san_verdict_t) { 0 };

    for (i = 0; i < SAN_DETECTOR_N; i++) {

        /* a detector that finds nothing does not touch the verdict */

        if (san_detectors[i].detect == NULL
            || (ascii && !san_detectors[i].pure_ascii)
            || !san_detectors[i].detect(&asked, verdict))
        {
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

    *verdict = refused;

    return refused.refused != NULL;
}


/*
 * san_judge_form(); letters: the text consists of letters and single spaces,
 * and is not empty.
 */

static inline bool
judge_form(san_str_t text, bool attribute, bool letters)
{
    unsigned       i;
    san_subject_t  subject;
    san_verdict_t  verdict;

    if (san_sign_search_all(text, SAN_DETECTOR_N)) {
        return true;
    }

    subject = (san_subject_t) {
        .text = text, .attribute = attribute, .no_sign = true
    };
    verdict = (san_verdict_t) { 0 };

    for (i = 0; i < SAN_DETECTOR_N; i++) {

        /* keys have marks in them, except for some constants, "JSELECT" */

        if (letters && (i == SAN_DETECTOR_KEY
                        || (i == SAN_DETECTOR_KEY_LIKE && *text.data != 'J')))
        {
            continue;
        }

        if (san_detectors[i].by_form
            && san_detectors[i].detect(&subject, &verdict))
        {
            return true;
        }
    }

    return false;
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
