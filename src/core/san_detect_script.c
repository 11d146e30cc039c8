/*
 * The script detector: a short unit whose letters are at least nine parts in
 * ten of a script that is foreign to the page.
 *
 * Left alone, because it is right where it stands: the name of a language, a
 * gloss that is all in brackets, a name beside a copyright sign, units of
 * measure and single Greek letters, ornaments.
 */

#include <unicode/uscript.h>

#include "san_judge.h"

/* Out of ten letters so many are foreign. */
#define FOREIGN_TENTHS  9

/* A Greek word is a word from so many letters on: "αβ" is a formula. */
#define GREEK_WORD  3


/*
 * Letters as ornaments: no word of two letters, words that join letters of
 * two foreign scripts, or more than one symbol for four letters.
 */

static bool
is_decoration(const san_unit_t *unit)
{
    return unit->word_max < 2 || unit->word_mixed
           || unit->symbols * 4 > unit->foreign
           || (unit->script == USCRIPT_GREEK && unit->word_max < GREEK_WORD);
}


bool
san_detect_script(const san_subject_t *subject, san_verdict_t *verdict)
{
    uint32_t           letters;
    const san_unit_t  *unit;

    unit = subject->unit;
    letters = unit->expected + unit->tolerated + unit->foreign;

    if (unit->foreign == 0
        || unit->foreign * 10 < letters * FOREIGN_TENTHS
        || unit->overflow
        || san_unit_words(unit) > SAN_UNIT_WORDS)
    {
        return false;
    }

    if (is_decoration(unit) || unit->copyright
        || (unit->bracket_open && unit->bracket_close)
        || san_lexicon_endonym(subject->text.data, subject->text.len))
    {
        return false;
    }

    verdict->detector = SAN_SCRIPT;
    verdict->its = "untranslated";
    verdict->script = unit->script;

    return true;
}
