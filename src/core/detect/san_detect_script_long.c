/*
 * The script-long detector: texts that are too long for the script detector.
 */

#include "detect/san_judge.h"

#define FOREIGN_TENTHS  9


bool
san_detect_script_long(const san_subject_t *subject, san_verdict_t *verdict)
{
    uint32_t           letters;
    const san_unit_t  *unit;

    unit = subject->unit;
    letters = unit->expected + unit->tolerated + unit->foreign;

    if (san_unit_words(unit) <= SAN_UNIT_WORDS
        || unit->foreign * 10 < letters * FOREIGN_TENTHS
        || unit->word_max < 2 || unit->symbols * 4 > unit->foreign)
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_SCRIPT_LONG;
    verdict->script = unit->script;

    return true;
}
