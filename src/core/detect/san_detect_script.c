/*
 * The script detector: a short unit in which at least nine of ten letters are
 * in a script that is foreign to the page, or nearly half of them, if all
 * other words are names (san_detect_named.c).
 *
 * Not reported, because they are correct: names of languages, glosses in
 * brackets, quotations, names next to a copyright sign or with initials, units
 * of measure, addresses, a few Greek letters, ornaments; and dates, which have
 * a detector of their own.
 */

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "detect/san_judge.h"

/* Foreign letters out of ten. */
#define FOREIGN_TENTHS  9

/*
 * With names in it: foreign letters out of a hundred, and their least number.
 */
#define NAMED_PERCENT  45
#define NAMED_LETTERS  4

/* Shortest Greek word in letters: "αβ" is a formula. */
#define GREEK_WORD  3


/*
 * Lower case words of three Greek letters have an accent ("Νέα"); without one
 * they are the name of a fraternity or a formula.
 */

static bool
is_greek_sign(const san_unit_t *unit, san_str_t text)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    if (unit->script != USCRIPT_GREEK || unit->word_max > GREEK_WORD) {
        return false;
    }

    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0 || cp == 0x301 || (cp >= 0x386 && cp <= 0x390 && cp != 0x387)
            || (cp >= 0x3ac && cp <= 0x3b0) || (cp >= 0x3ca && cp <= 0x3ce)
            || (cp >= 0x1f00 && cp <= 0x1fff))
        {
            return false;
        }
    }

    return true;
}


/*
 * What the text contains, as far as some of the checks below need it: a dot; a
 * character of addresses; a digit of ASCII, or bytes of another digit.  Letters
 * of the scripts of most leftovers begin with bytes that no digit has.
 */

#define DOT      1
#define ADDRESS  2
#define DIGIT    4
#define OTHER    8

#define X4  OTHER, OTHER, OTHER, OTHER

static const uint8_t  byte_signs[256] = {
    ['.'] = DOT, ['#'] = ADDRESS, ['/'] = ADDRESS, ['@'] = ADDRESS,
    ['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
    DIGIT,

    /* Arabic and what follows it, South Asia, half and full width, the rest */

    [0xd8] = X4, X4, [0xe0] = OTHER, OTHER, [0xea] = OTHER,
    [0xee] = OTHER, OTHER, [0xf0] = X4, X4
};


static unsigned
signs_of(san_str_t text)
{
    size_t    i;
    unsigned  signs;

    for (i = 0, signs = 0; i < text.len; i++) {
        signs |= byte_signs[text.data[i]];
    }

    return signs;
}


static bool
is_one_of(uint32_t cp, const uint32_t *list)
{
    while (*list && *list != cp) {
        list++;
    }

    return *list != 0;
}


/* Is the whole text between quotation marks? */

static bool
is_quoted(san_str_t text)
{
    size_t    i;
    uint32_t  first, last;

    static const uint32_t  open[] = { '"', 0xab, 0xbb, 0x2018, 0x2019, 0x201a,
                                      0x201c, 0x201d, 0x201e, 0x201f, 0x2039,
                                      0x300a, 0x300c, 0x300e, 0xff02, 0 };
    static const uint32_t  close[] = { '"', 0xab, 0xbb, 0x2018, 0x2019,
                                       0x201c, 0x201d, 0x203a, 0x300b, 0x300d,
                                       0x300f, 0xff02, 0 };

    for (i = text.len; i > 1 && (text.data[i - 1] & 0xc0) == 0x80; i--) {
        /* void */
    }

    return text.len > 1
           && san_utf8_next(text.data, text.data + text.len, &first) > 0
           && san_utf8_next(text.data + i - 1, text.data + text.len, &last) > 0
           && is_one_of(first, open) && is_one_of(last, close);
}


/*
 * Is there an initial next to a name: a capital with a dot, and another
 * capital after it or a word before it?  Names of people and titles of books
 * have them.
 */

static bool
has_initials(san_str_t text)
{
    int             n;
    bool            upper, initial, word;
    unsigned        letters;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    letters = 0;
    upper = initial = word = false;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (u_isalpha((UChar32) cp)) {
            if (++letters == 1) {
                upper = u_isupper((UChar32) cp);
            }

            word |= upper && letters == 3;
            continue;
        }

        initial |= cp == '.' && letters == 1 && upper;
        letters = 0;
    }

    return initial && word;
}


/*
 * Is it an address or the name of an account or topic, which is the same in
 * all languages: "имя@сайт.рф", "сайт.рф", "@имя", "#тема", "/путь/"?
 */

static bool
is_address(san_str_t text)
{
    int             n;
    bool            at, begins, letter, dot, lower, upper;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    at = dot = lower = upper = letter = false;
    begins = true;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (begins && (cp == '#' || cp == '@' || cp == '/')) {
            at = true;

        } else if (begins && at && !u_isUWhiteSpace((UChar32) cp)) {
            return false;
        }

        if (u_isUWhiteSpace((UChar32) cp)) {
            begins = true;
            dot = false;

            if (!at) {
                return false;
            }

            continue;
        }

        at = at || (letter && cp == '@');
        dot = dot || (letter && cp == '.' && p + n < end);
        lower = lower || u_islower((UChar32) cp);
        upper = upper || u_isupper((UChar32) cp);
        letter = u_isalpha((UChar32) cp);
        begins = false;
    }

    return at || (dot && letter && lower && !upper);
}


/*
 * Are the letters ornaments: no word of two letters, words with letters of two
 * foreign scripts, or more than one symbol for four letters?
 */

static bool
is_decoration(const san_unit_t *unit)
{
    return unit->word_max < 2 || unit->word_mixed
           || unit->symbols * 4 > unit->foreign
           || (unit->script == USCRIPT_GREEK && unit->word_max < GREEK_WORD);
}


/*
 * Are there enough foreign letters for a text with names?  In scripts without
 * spaces a letter counts as two and a half.
 */

static bool
is_named(const san_unit_t *unit)
{
    uint32_t  own, foreign;

    own = unit->expected + unit->tolerated;
    foreign = unit->foreign;

    if (san_script_letters_a_word(unit->script)) {
        foreign = foreign * 5 / 2;
    }

    return foreign >= NAMED_LETTERS
           && foreign * 100 >= (own + foreign) * NAMED_PERCENT;
}


bool
san_detect_script(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool               named;
    uint32_t           letters;
    unsigned           signs;
    san_verdict_t      date;
    const san_unit_t  *unit;

    unit = subject->unit;

    if (unit->foreign == 0) {
        return false;
    }

    letters = unit->expected + unit->tolerated + unit->foreign;
    named = unit->foreign * 10 < letters * FOREIGN_TENTHS;

    if ((named && !is_named(unit)) || unit->overflow
        || san_unit_words(unit) > SAN_UNIT_WORDS)
    {
        return false;
    }

    signs = signs_of(subject->text);

    if (is_decoration(unit) || unit->copyright
        || (unit->bracket_open && unit->bracket_close)
        || is_greek_sign(unit, subject->text) || is_quoted(subject->text)
        || ((signs & DOT) && has_initials(subject->text))
        || ((signs & (DOT | ADDRESS)) && is_address(subject->text))
        || (!unit->no_endonym
            && san_lexicon_endonym(subject->text.data, subject->text.len))
        || (named && !san_text_has_names(subject)))
    {
        return false;
    }

    /* what a date says is lost without it: see its own detector */

    date = (san_verdict_t) { 0 };

    if ((signs & DIGIT) && san_detect_date(subject, &date)) {
        return false;
    }

    /* text decoded as windows-1251 by mistake is not in another language */

    if (san_detect_mojibake(subject, verdict)) {
        return true;
    }

    verdict->detector = SAN_DETECTOR_SCRIPT;
    verdict->script = unit->script;
    verdict->number = (signs & (DIGIT | OTHER))
                      && san_text_is_number(unit, subject->text);
    verdict->fact = san_text_is_fact(unit, subject->text);

    return true;
}
