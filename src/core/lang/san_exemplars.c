/*
 * san_exemplars: the letters of languages, from CLDR's exemplar sets.
 *
 * Two bitmaps per language, in both cases: the standard letters, and these
 * with the auxiliary letters of loan words.  They take a hundred kilobytes for
 * all languages of ICU.  tools/icu makes them, because a request must not
 * allocate memory or open a resource.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uscript.h>

#include "base/san_unicode.h"
#include "charset/san_mojibake.h"
#include "lang/san_exemplars.h"
#include "lang/san_exemplars_bits.h"

#define WORDS  SAN_EXEMPLARS_WORDS


/* ICU's data: a row for each language, sorted. */

typedef struct {
    char      language[4];
    char      script[5];         /* "": the usual script of the language */
    uint8_t   class;             /* of most of its letters, or OTHER */
    uint64_t  own[WORDS];
    uint64_t  letters[WORDS];    /* standard, and with auxiliary letters */
} row_t;

/* rows[] */

#include "icu_exemplars.h"

#define ROWS  (sizeof(rows) / sizeof(rows[0]))


/* What is computed for a language when it is first used. */

struct san_exemplars_s {
    const row_t   *row;          /* NULL: not used yet */
    uint64_t       check[SAN_CHECK_LOW / 64];
    san_letters_t  plain;        /* half 0: no table */
};

static san_exemplars_t  sets[ROWS];


static int
compare_rows(const void *a, const void *b)
{
    int           order;
    const row_t  *x, *y;

    x = a;
    y = b;
    order = strcmp(x->language, y->language);

    return order ? order : strcmp(x->script, y->script);
}


static void
set_check(san_exemplars_t *set)
{
    int       bit;
    size_t    k;
    uint32_t  cp;

    memcpy(set->check, san_mojibake_check, sizeof(set->check));

    /*
     * Latin letters occur in foreign names; its languages are recognised by
     * words
     */

    for (k = 1; k < SAN_EXEMPLARS_RANGES; k++) {
        for (cp = san_exemplars_ranges[k].start;
             cp < san_exemplars_ranges[k].end && cp < SAN_CHECK_LOW;
             cp++)
        {
            if (!san_class_is_letter(san_class(cp))) {
                continue;
            }

            bit = san_exemplars_bit(cp);

            if ((set->row->letters[bit / 64] >> bit % 64 & 1) == 0) {
                set->check[cp / 64] |= (uint64_t) 1 << cp % 64;
            }
        }
    }
}


/* Han characters before this are rare, but would be the longer run. */
#define HAN_FIRST  0x4e00


/* Are the n characters from cp on of the set's class, and need no check? */

static bool
are_plain(const san_exemplars_t *set, uint32_t cp, unsigned n)
{
    const uint64_t  *check;

    if (set->plain.class == USCRIPT_HAN && cp < HAN_FIRST) {
        return false;
    }

    check = cp < SAN_CHECK_LOW ? set->check : san_mojibake_check;

    for ( /* void */ ; n; n--, cp++) {
        if (san_class(cp) != set->plain.class || san_is_dropped(cp)
            || check[cp / 64] >> cp % 64 & 1)
        {
            return false;
        }
    }

    return true;
}


/*
 * The best run of second bytes after a lead byte, so that the n characters of
 * each need no check.  Lower case letters weigh more than four times as much
 * as capitals.  Returns its weight.
 */

static unsigned
best_run(const san_exemplars_t *set, uint32_t first, unsigned n, uint8_t *low,
    uint8_t *high)
{
    unsigned  i, len, weight, best;
    uint32_t  cp;

    for (best = len = weight = i = 0; i < 64; i++) {
        cp = first + i * n;

        if (!are_plain(set, cp, n)) {
            len = weight = 0;
            continue;
        }

        len++;
        weight += san_fold(cp) == cp ? 4 : 1;

        if (weight > best) {
            best = weight;
            *low = (uint8_t) (0x80 + i + 1 - len);
            *high = (uint8_t) (0x80 + i);
        }
    }

    return best;
}


/*
 * Fills the table for those of the lead bytes 0xc2 to 0xcf, 0xd0 to 0xdf and
 * 0xe1 to 0xef that have most of the letters.
 */

static void
set_plain(san_exemplars_t *set)
{
    bool           three;
    unsigned       lead, n, best;
    san_letters_t  plain;

    best = n = 0;
    three = set->plain.class == USCRIPT_HAN
            || set->plain.class == USCRIPT_HANGUL;

    for (lead = three ? 0xe1 : 0xc2; lead < (three ? 0xf0 : 0xe0); lead++) {

        if (lead == 0xc2 || lead == 0xd0 || lead == 0xe1) {
            n = 0;
            memset(&plain, 0, sizeof(plain));
            memset(plain.low, 0xff, sizeof(plain.low));
            plain.half = lead & 0xf0;
            plain.class = set->plain.class;
        }

        n += best_run(set,
                      three ? (lead & 0xf) << 12 : (lead & 0x1f) << 6,
                      three ? 64 : 1,
                      &plain.low[lead & 0xf], &plain.high[lead & 0xf]);

        if (n > best) {
            best = n;
            set->plain = plain;
        }
    }
}


static inline void
set_bit(uint64_t *bits, uint32_t cp)
{
    bits[cp / 64] |= (uint64_t) 1 << cp % 64;
}


/* Is each of these characters, from first on, correct behind cp? */

static bool
precedes(uint32_t cp, uint32_t first, uint64_t bits)
{
    for ( /* void */ ; bits; bits &= bits - 1) {
        if (san_mojibake_sequence(cp, first
                                      + (uint32_t) __builtin_ctzll(bits)))
        {
            return false;
        }
    }

    return true;
}


/* The same for all marks, and all letters that can be part of mojibake. */

static bool
precedes_all(uint32_t cp, const san_letters_t *plain)
{
    bool      all;
    uint32_t  i;

    /* most characters begin no mojibake */

    if (san_mojibake_byte(0, cp) < SAN_MOJIBAKE_LEAD
        && san_mojibake_byte(1, cp) < SAN_MOJIBAKE_LEAD)
    {
        return true;
    }

    all = precedes(cp, SAN_MARKS, plain->marks);

    for (i = 0; all && i < sizeof(plain->behind) / 8; i++) {
        all = precedes(cp, i * 64, plain->behind[i]);
    }

    return all;
}


/*
 * Fills the bits for other characters of clean text: letters of the alphabet,
 * and typographic marks, which can be part of mojibake.
 */

static void
set_others(const san_exemplars_t *set, san_letters_t *plain)
{
    bool      letter;
    uint32_t  cp;

    for (cp = 0x80; cp < 0x800; cp++) {
        letter = san_class(cp) == plain->class && !san_is_dropped(cp);

        if (letter) {
            set_bit(plain->letters, cp);
        }

        if (letter && (set->check[cp / 64] >> cp % 64 & 1) == 0) {
            set_bit(plain->more, cp);

        } else if (letter ? plain->class == USCRIPT_LATIN
                            || !san_exemplars_foreign(set, cp)
                          : san_is_typographic(cp)
                            && san_class(cp) == SAN_CLASS_OTHER)
        {
            set_bit(plain->behind, cp);
        }
    }

    for (cp = SAN_MARKS; cp < SAN_MARKS + 64; cp++) {
        if (san_is_typographic(cp) && san_class(cp) == SAN_CLASS_OTHER) {
            plain->marks |= (uint64_t) 1 << (cp - SAN_MARKS);
        }
    }

    for (cp = 0x80; cp < 0x800; cp++) {
        if (precedes_all(cp, plain)) {
            set_bit(plain->before, cp);
        }
    }
}


/*
 * The set of a row.  Each worker computes those of its pages' languages once,
 * in static memory.
 */

static const san_exemplars_t *
set_of(const row_t *row)
{
    san_exemplars_t  *set;

    if (row == NULL) {
        return NULL;
    }

    set = &sets[row - rows];

    if (set->row == NULL) {
        set->row = row;
        set_check(set);
        set->plain.class = row->class;

        if (row->class != SAN_CLASS_OTHER) {
            set_plain(set);
            set_others(set, &set->plain);
        }
    }

    return set;
}


/* The row of a language in a script, or NULL. */

static const row_t *
find_row(const char *language, const char *script)
{
    row_t  key;

    strcpy(key.language, language);
    strcpy(key.script, script);

    return bsearch(&key, rows, ROWS, sizeof(rows[0]), compare_rows);
}


/*
 * The row of a language whose tag names no script: "pa-PK" is written in
 * Arabic letters.
 */

static const row_t *
usual_row(const san_language_t *language)
{
    size_t        i;
    const row_t  *row;

    row = find_row(language->primary, "");

    if (row == NULL || san_scripts_has(&language->expected, row->class)) {
        return row;
    }

    for (i = (size_t) (row - rows) + 1;
         i < ROWS && strcmp(rows[i].language, row->language) == 0;
         i++)
    {
        if (rows[i].class != SAN_CLASS_OTHER
            && san_scripts_has(&language->expected, rows[i].class))
        {
            return &rows[i];
        }
    }

    return row;
}


/* Copies the four-letter subtag of the script, or "". */

static void
script_of(const char *tag, char *script)
{
    size_t       n;
    const char  *p;

    script[0] = '\0';

    for (p = strchr(tag, '-'); p; p = strchr(p, '-')) {
        p++;
        n = strcspn(p, "-");

        if (n == 1) {
            return;
        }

        if (n == 4 && san_is_alpha((uint8_t) p[0])) {
            script[0] = (char) (p[0] & ~0x20);
            script[1] = (char) san_lower((uint8_t) p[1]);
            script[2] = (char) san_lower((uint8_t) p[2]);
            script[3] = (char) san_lower((uint8_t) p[3]);
            script[4] = '\0';
            return;
        }
    }
}


const san_exemplars_t *
san_exemplars_find(const san_language_t *language)
{
    char          script[5];
    const row_t  *row;

    if (!language->known || strlen(language->primary) > 3) {
        return NULL;
    }

    script_of(language->tag, script);
    row = script[0] ? find_row(language->primary, script) : NULL;

    return set_of(row ? row : usual_row(language));
}


const san_exemplars_t *
san_exemplars_of(const char *language)
{
    return strlen(language) > 3 ? NULL : set_of(find_row(language, ""));
}


static bool
is_without(const uint64_t *letters, uint32_t cp)
{
    int  bit;

    bit = san_exemplars_bit(cp);

    return bit >= 0 && (letters[bit / 64] >> (bit % 64) & 1) == 0
           && san_class_is_letter(san_class(cp));
}


bool
san_exemplars_foreign(const san_exemplars_t *set, uint32_t cp)
{
    return is_without(set->row->letters, cp);
}


const uint64_t *
san_exemplars_check(const san_exemplars_t *set)
{
    return set->check;
}


const san_letters_t *
san_exemplars_letters(const san_exemplars_t *set)
{
    return set->plain.half ? &set->plain : NULL;
}


bool
san_exemplars_borrowed(const san_exemplars_t *set, uint32_t cp)
{
    return is_without(set->row->own, cp);
}
