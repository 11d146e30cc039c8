/*
 * san_value: texts in a foreign script that say a fact, which is lost if they
 * are removed: a number with what it counts or measures, a value behind its
 * label, a proper name.
 *
 * A reader who does not know the language can still read the number, copy the
 * name, or show the address to somebody.  Texts of interfaces rarely have such
 * a form; those that have it and are in the tables of phrases do not count.
 */

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "detect/san_judge.h"

/*
 * Longest name of a unit of measure or currency, in letters, and in characters
 * of Chinese, Japanese and Korean.
 */
#define UNIT_LETTERS  4
#define UNIT_SIGNS    2

/* Longest abbreviation before a number, in letters: "корп. 2". */
#define SHORT_WORD  4

/* Most words of a proper name. */
#define NAME_WORDS  4

/* First letter that is not Latin. */
#define BEYOND_LATIN  0x370


/* What was read of a text so far; words are runs of letters. */

typedef struct {
    unsigned  digits;
    unsigned  letters;
    unsigned  numbers;       /* separated by words */
    unsigned  before;        /* words before the first number */
    unsigned  after;         /* words after the last one */
    unsigned  word;          /* letters of the word that is read, or 0 */
    unsigned  last;          /* letters of the last complete word */
    bool      counting;      /* no word after the last digit */
    bool      labelled;      /* a number follows a label: "5" in "д. 5" */
    bool      money;         /* a sign of a currency, or of percent */
    bool      units;         /* all words are short and follow a number */
    uint32_t  mark;          /* last of ":", "," and "." before a word */
} facts_t;


static unsigned
unit_letters(const san_unit_t *unit)
{
    return san_script_letters_a_word(unit->script) == 2
           || unit->script == USCRIPT_HANGUL ? UNIT_SIGNS : UNIT_LETTERS;
}


static void
add_digit(facts_t *f)
{
    f->digits++;
    f->last = f->word ? f->word : f->last;

    if (!f->counting) {
        f->labelled |= f->mark == ':' || f->mark == ','
                       || (f->mark == '.' && f->last <= SHORT_WORD);
        f->numbers++;
        f->counting = true;
    }

    f->word = 0;
    f->after = 0;
    f->mark = 0;
}


static void
add_letter(facts_t *f, unsigned longest)
{
    f->letters++;

    if (f->word++ == 0) {
        f->before += f->digits == 0;
        f->after++;
        f->mark = 0;
    }

    f->counting = false;
    f->units = f->units && f->digits && f->word <= longest;
}


static void
add_other(facts_t *f, uint32_t cp)
{
    if (u_hasBinaryProperty((UChar32) cp, UCHAR_GRAPHEME_EXTEND)) {
        return;
    }

    f->last = f->word ? f->word : f->last;
    f->word = 0;
    f->money |= cp == '%' || u_charType((UChar32) cp) == U_CURRENCY_SYMBOL;

    if (cp == ':' || cp == 0xff1a) {
        f->mark = ':';

    } else if (cp == ',' || cp == '.') {
        f->mark = f->letters ? cp : 0;
    }
}


static bool
read_facts(facts_t *f, const san_unit_t *unit, san_str_t text)
{
    int             n;
    unsigned        longest;
    uint32_t        cp;
    const uint8_t  *p, *end;

    *f = (facts_t) { .units = true };
    longest = unit_letters(unit);
    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (u_isdigit((UChar32) cp)) {
            add_digit(f);

        } else if (u_isalpha((UChar32) cp)) {
            add_letter(f, longest);

        } else {
            add_other(f, cp);
        }
    }

    f->last = f->word ? f->word : f->last;

    return f->digits != 0;
}


bool
san_text_is_number(const san_unit_t *unit, san_str_t text)
{
    facts_t  f;

    return read_facts(&f, unit, text)
           && (f.digits > f.letters
               || (f.units && f.letters <= unit_letters(unit) * 3 / 2));
}


/*
 * Does it say a number: behind a label ("Цена: 100 рублей", "ул. Ленина, 5"),
 * with one word for what it counts ("12 товаров"), at the end with a short unit
 * ("вес 5 кг"), as money, or as one of two numbers ("с 9 до 18")?
 */

static bool
says_number(const san_unit_t *unit, san_str_t text)
{
    facts_t  f;

    if (!read_facts(&f, unit, text)) {
        return false;
    }

    return f.labelled || f.money || f.numbers > 1
           || (f.after == 1 && f.last <= unit_letters(unit))
           || (f.after == 1 && f.before == 0
               && !san_script_letters_a_word(unit->script));
}


/*
 * Is there a label with its value: a colon, and a word with a capital or in a
 * script without lower case after it ("Фото: РИА Новости"), or a line to be
 * filled in ("Подпись: ____")?  A sentence after a colon begins in lower case.
 */

static bool
has_labelled(san_str_t text)
{
    int             n;
    bool            word, colon;
    uint32_t        cp;
    const uint8_t  *p, *end;

    word = colon = false;
    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (u_isalpha((UChar32) cp)) {
            if (colon) {
                return !u_islower((UChar32) cp);
            }

            word = true;

        } else if (cp == ':' || cp == 0xff1a) {
            colon = word;

        } else if (cp == '_' && word && end - p >= 3
                   && p[1] == '_' && p[2] == '_')
        {
            return true;
        }
    }

    return false;
}


/* Is a part of it in quotation marks, as titles and names of firms are? */

static bool
has_quoted(san_str_t text)
{
    int             n;
    size_t          i;
    uint32_t        cp, close;
    const uint8_t  *p, *end;

    static const uint32_t  pairs[][2] = {
        { 0xab, 0xbb }, { 0x201c, 0x201d }, { 0x201e, 0x201c },
        { 0x300a, 0x300b }, { 0x300e, 0x300f }
    };

    close = 0;
    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (close && cp == close) {
            return true;
        }

        for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
            close = cp == pairs[i][0] ? pairs[i][1] : close;
        }
    }

    return false;
}


/*
 * Do all its words begin with a capital, two to four of them?  Languages in
 * Cyrillic, Greek and Armenian capitalise the first word of a text and names:
 * "Лев Толстой", "Санкт-Петербург".  Words in capitals alone are a heading,
 * and one behind a full stop begins a sentence.
 */

static bool
is_capitalised(san_str_t text)
{
    int             n;
    bool            in_word, small, begins;
    unsigned        words;
    uint32_t        cp;
    const uint8_t  *p, *end;

    in_word = small = false;
    begins = true;
    words = 0;
    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (!u_isalpha((UChar32) cp)) {
            in_word = in_word
                      && u_hasBinaryProperty((UChar32) cp,
                                             UCHAR_GRAPHEME_EXTEND);
            begins = begins || cp == '.' || cp == '!' || cp == '?';

        } else if (in_word) {
            small |= cp >= BEYOND_LATIN && u_islower((UChar32) cp);

        } else {
            in_word = true;

            if (cp >= BEYOND_LATIN) {
                if (!u_isupper((UChar32) cp)) {
                    return false;
                }

                words += words == 0 || !begins;
            }

            begins = false;
        }
    }

    return words > 1 && words <= NAME_WORDS && small;
}


bool
san_text_is_fact(const san_unit_t *unit, san_str_t text)
{
    return says_number(unit, text) || has_labelled(text) || has_quoted(text)
           || is_capitalised(text);
}
