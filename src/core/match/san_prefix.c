/*
 * san_prefix: does a text begin like a phrase, or like one of the catalogue?
 *
 * Hashes of the first 3, 6, 12 … characters of all of them are bits of one
 * table.  Of ASCII letters the first three are asked of a table of their own,
 * in which nearly all texts end.
 */

#include <string.h>

#include "base/san_packed.h"
#include "match/san_prefix.h"

/* The built-in phrases are short: so many checks are asked of them. */
#define PHRASE_CHECKS  3

/* Bits of the filter: about 16 for each beginning. */
#define BITS  (1u << 18)

static uint64_t  begins[BITS / 64];

/* Is it the hash of a whole phrase?  The lexicon knows. */
static bool    (*is_phrase)(uint64_t hash);


static inline bool
bit_get(uint64_t hash)
{
    hash &= BITS - 1;

    return begins[hash / 64] >> (hash % 64) & 1;
}


static inline void
bit_set(uint64_t hash)
{
    hash &= BITS - 1;
    begins[hash / 64] |= (uint64_t) 1 << (hash % 64);
}


/* Bytes of ASCII in the normal form; 0: a separator; else these. */

#define FORM_ODD  0xff

static uint8_t  ascii_form[256];


static void
ascii_form_init(void)
{
    unsigned  c;

    memset(ascii_form, FORM_ODD, sizeof(ascii_form));

    for (c = SAN_INLINE_CLOSE + 1; c < 0x80; c++) {
        ascii_form[c] = san_is_word(san_class_bmp[c])
                        ? san_lower((uint8_t) c) : 0;
    }
}


/*
 * The first check for all that three characters can be: a letter, and letters
 * or spaces (LETTERS) behind it.  A phrase that ends before the second check
 * has to be looked for, if one begins so.
 */

#define LETTERS  26

enum {
    FIRST_NONE = 0,
    FIRST_LONG,
    FIRST_SHORT
};

static uint8_t  first_three[LETTERS][LETTERS + 1][LETTERS + 1];


/* A letter's number, LETTERS for a space, more for anything else. */

static inline unsigned
letter_or_space(uint32_t c)
{
    return c == ' ' ? LETTERS : (c | 0x20u) - 'a' < LETTERS
                                ? (c | 0x20u) - 'a' : LETTERS + 1;
}


/* A phrase of three to five characters. */

static void
note_short(const san_normal_t *normal)
{
    unsigned  a, b, c;

    if (normal->n < SAN_PREFIX_FIRST || normal->n >= SAN_PREFIX_SECOND) {
        return;
    }

    a = letter_or_space(normal->chars[0]);
    b = letter_or_space(normal->chars[1]);
    c = letter_or_space(normal->chars[2]);

    if (a < LETTERS && b <= LETTERS && c <= LETTERS) {
        first_three[a][b][c] = FIRST_SHORT;
    }
}


void
san_prefix_init_filter(bool (*has)(uint64_t hash))
{
    is_phrase = has;
    memset(begins, 0, sizeof(begins));
    memset(first_three, FIRST_NONE, sizeof(first_three));
}


uint64_t
san_prefix_note(const san_normal_t *normal)
{
    size_t    i;
    unsigned  check;
    uint64_t  hash;

    note_short(normal);
    hash = SAN_HASH_START;
    check = 0;

    for (i = 0; i < normal->n; i++) {
        hash = san_hash_add(hash, normal->chars[i]);

        if (check < PHRASE_CHECKS && i + 1 == san_checks[check]) {
            bit_set(hash);
            check++;
        }
    }

    return hash;
}


static uint8_t
first_check(unsigned a, unsigned b, unsigned c)
{
    uint64_t  hash;

    hash = san_hash_add(SAN_HASH_START, 'a' + a);

    if (b == LETTERS && is_phrase(hash)) {
        return FIRST_SHORT;
    }

    hash = san_hash_add(hash, b == LETTERS ? ' ' : 'a' + b);

    if (c == LETTERS && (b == LETTERS || is_phrase(hash))) {
        return FIRST_SHORT;
    }

    return bit_get(san_hash_add(hash, c == LETTERS ? ' ' : 'a' + c))
           ? FIRST_LONG : FIRST_NONE;
}


static void
first_three_init(void)
{
    unsigned  a, b, c;

    for (a = 0; a < LETTERS; a++) {
        for (b = 0; b <= LETTERS; b++) {
            for (c = 0; c <= LETTERS; c++) {
                if (first_three[a][b][c] != FIRST_SHORT) {
                    first_three[a][b][c] = first_check(a, b, c);
                }
            }
        }
    }
}


void
san_prefix_ready_filter(void)
{
    ascii_form_init();
    first_three_init();
}


/*
 * The second check of six letters or spaces, each space before a letter: if no
 * phrase begins so, how many letters there are at least, or 0.
 */

static inline unsigned
second_fails(const uint8_t *p)
{
    unsigned  i;
    uint64_t  w, letters, spaces, hash;

    const uint64_t  six = 0x808080808080;

    w = san_packed_load8(p);
    letters = san_packed_letters8(w);
    spaces = san_packed_equal8(w, ' ') & six;

    if (((letters | spaces) & six) != six || (spaces << 8 & ~letters)) {
        return 0;
    }

    w = san_packed_lower8(w);
    hash = SAN_HASH_START;

    for (i = 0; i < SAN_PREFIX_SECOND; i++) {
        hash = san_hash_add(hash, w >> 8 * i & 0xff);
    }

    return bit_get(hash) ? 0 : SAN_PREFIX_SECOND / 2;
}


/*
 * Do letters and spaces begin the text, behind a space a letter, and no
 * phrase?  Nearly always they do.  How many letters were looked at, or 0.
 */

static inline unsigned
first_fails(const uint8_t *p, const uint8_t *end)
{
    unsigned  a, b, c, first;

    if (end - p <= SAN_PREFIX_FIRST) {
        return 0;
    }

    a = (p[0] | 0x20u) - 'a';
    b = letter_or_space(p[1]);
    c = letter_or_space(p[2]);

    if (a >= LETTERS || b > LETTERS || c > LETTERS
        || (c == LETTERS && !san_is_alpha(p[3])))
    {
        return 0;
    }

    first = first_three[a][b][c];

    if (first == FIRST_NONE) {
        return 1u + (b != LETTERS) + (c != LETTERS);
    }

    return first == FIRST_LONG && end - p >= 8 ? second_fails(p) : 0;
}


/* Where the next word begins behind a separator; NULL: that is not plain. */

static inline const uint8_t *
next_word(const uint8_t *p, const uint8_t *end)
{
    while (p < end && ascii_form[*p] == 0) {
        p++;
    }

    return p < end && ascii_form[*p] != FORM_ODD ? p : NULL;
}


/* The same of any ASCII, character by character. */

static unsigned
any_fails(const san_catalog_t *catalog, const uint8_t *p,
    const uint8_t *end)
{
    uint8_t   c;
    uint64_t  hash;
    unsigned  n, letters;

    p = next_word(p, end);
    hash = SAN_HASH_START;
    n = letters = 0;

    if (p && catalog && san_is_digit(*p) && san_catalog_leads(catalog)) {
        return 0;
    }

    while (p && p < end) {
        c = ascii_form[*p];

        if (c == 0) {

            /* a phrase that is whole stays possible */

            p = is_phrase(hash) ? NULL : next_word(p, end);
            c = ' ';

        } else if (c == FORM_ODD) {
            break;

        } else {
            p++;
        }

        hash = san_hash_add(hash, c);
        letters += c > '9';

        if (++n != SAN_PREFIX_FIRST && n != SAN_PREFIX_SECOND) {
            continue;
        }

        if (!bit_get(hash)
            && (catalog == NULL
                || !san_catalog_begins(catalog, n == SAN_PREFIX_SECOND, hash)))
        {
            while (p && p < end && letters < 2 && *p < 0x80) {
                letters += san_is_alpha(*p++);
            }

            return p ? letters : 0;
        }

        if (n == SAN_PREFIX_SECOND
            || (catalog && san_catalog_opens(catalog, 0, hash)))
        {
            break;
        }
    }

    return 0;
}


unsigned
san_prefix_fails(const san_catalog_t *catalog, const uint8_t *p,
    const uint8_t *end)
{
    unsigned  letters;

    letters = catalog ? 0 : first_fails(p, end);

    return letters ? letters : any_fails(catalog, p, end);
}


static inline bool
prefix_char(san_prefix_t *prefix, const san_catalog_t *catalog, uint32_t c)
{
    prefix->hash = san_hash_add(prefix->chars ? prefix->hash : SAN_HASH_START,
                                c);

    if (prefix->check == SAN_CHECKS
        || ++prefix->chars < san_checks[prefix->check])
    {
        return true;
    }

    if (prefix->check < PHRASE_CHECKS && prefix->phrase) {
        prefix->phrase = bit_get(prefix->hash);
    }

    if (prefix->catalog) {
        prefix->catalog = san_catalog_begins(catalog, prefix->check,
                                             prefix->hash);
        prefix->complete |= prefix->catalog
                            && san_catalog_opens(catalog, prefix->check,
                                                 prefix->hash);
    }

    prefix->check++;

    return prefix->phrase || prefix->catalog;
}


/* May a text of the catalogue whose first hole has a number begin so? */

static inline bool
leads_with(const san_catalog_t *catalog, uint32_t cp)
{
    return catalog && cp < 0x80 && san_is_digit((uint8_t) cp)
           && san_catalog_leads(catalog);
}


bool
san_prefix_add(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t cp, uint8_t class)
{
    if (prefix->complete) {
        return true;
    }

    if (!san_is_word(class)) {
        if (!prefix->gap && prefix->chars) {
            prefix->gap = true;
            prefix->complete = prefix->phrase && is_phrase(prefix->hash);
        }

        return true;
    }

    if (san_is_dropped(cp)) {
        return true;
    }

    if (prefix->chars == 0 && leads_with(catalog, cp)) {
        prefix->complete = true;
        return true;
    }

    if (prefix->gap) {
        prefix->gap = false;

        if (!prefix_char(prefix, catalog, ' ')) {
            return false;
        }
    }

    return prefix_char(prefix, catalog, san_fold(cp));
}


bool
san_prefix_begins(const san_catalog_t *catalog, const uint32_t *cp)
{
    unsigned  i;
    uint64_t  hash;

    hash = SAN_HASH_START;

    for (i = 0; i < SAN_PREFIX_FIRST; i++) {
        hash = san_hash_add(hash, san_fold(cp[i]));
    }

    return bit_get(hash)
           || (catalog && san_catalog_begins(catalog, 0, hash));
}


const uint8_t *
san_prefix_ascii(san_prefix_t *prefix, const san_catalog_t *catalog,
    const uint8_t *p, const uint8_t *end)
{
    bool          goes_on;
    uint8_t       class;
    san_prefix_t  x;

    x = *prefix;
    goes_on = true;

    for ( /* void */ ; p < end && *p < 0x80 && !x.complete; p++) {
        class = san_class_bmp[*p];

        if (!san_is_word(class)) {
            if (!x.gap && x.chars) {
                x.gap = true;
                x.complete = x.phrase && is_phrase(x.hash);
            }

            continue;
        }

        if (*p <= SAN_INLINE_CLOSE) {
            continue;
        }

        if (x.chars == 0 && leads_with(catalog, *p)) {
            x.complete = true;
            continue;
        }

        if (x.gap) {
            x.gap = false;
            goes_on = prefix_char(&x, catalog, ' ');
        }

        goes_on = goes_on && prefix_char(&x, catalog, san_lower(*p));

        if (!goes_on) {
            break;
        }
    }

    if (x.complete) {
        while (p < end && *p < 0x80) {
            p++;
        }
    }

    *prefix = x;

    return p;
}
