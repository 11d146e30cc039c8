/*
 * san_function_words: which language has a word.
 *
 * A word of up to eight bytes, as nearly all are, is its own key: it is found
 * by one load, a mask, a multiplication and one probe, and no string is
 * compared.  Longer ones are mixed into a key of that size.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/san_packed.h"
#include "base/san_unicode.h"
#include "lang/san_function_words.h"

/* Slots of the table: somewhat more than twice the words. */
#define SLOT_BITS  13
#define SLOTS      (1u << SLOT_BITS)

/* Longest word in bytes; no list has a longer one. */
#define WORD_MAX   32

#define ONES  0x0101010101010101u


typedef struct {
    uint64_t  key;               /* 0: empty */
    uint64_t  languages;
} slot_t;


/* A word while it is read. */

typedef struct {
    uint8_t   text[WORD_MAX + 4];      /* in lower case */
    size_t    len;
    unsigned  letters;
    unsigned  capitals;
    uint32_t  first;
    bool      small;                   /* the first letter is no capital */
    bool      longer;                  /* than any of the lists */
} reading_t;


/* Letters of two bytes in UTF-8 and less are folded by a table. */
#define LOWER  0x800

static slot_t    slots[SLOTS];
static uint16_t  lower[LOWER];       /* 0: no letter */
static uint64_t  near[SAN_FUNCTION_ROWS];
static uint8_t   scripts[SAN_FUNCTION_ROWS];


/*
 * A letter or a mark on one.  Words of these lists are not written in Chinese
 * characters, kana or hangul, which stand side by side.
 */

static bool
is_letter(uint32_t cp)
{
    return cp != 0 && (cp < 0x3000 || cp >= 0xe000)
           && (san_class_is_letter(san_class(cp))
               || san_class(cp) == SAN_CLASS_MARK);
}


/* The key of a word, len > 0; text is followed by zeros up to WORD_MAX. */

static uint64_t
key_of(const uint8_t *text, size_t len)
{
    size_t    i;
    uint64_t  key;

    key = san_packed_load8(text);

    for (i = 8; i < len; i += 8) {
        key = (key ^ key >> 29) * 0xbf58476d1ce4e5b9u
              + san_packed_load8(text + i);
    }

    return key;
}


static inline unsigned
slot_of(uint64_t key)
{
    return (unsigned) ((key * 0x9e3779b97f4a7c15u) >> (64 - SLOT_BITS));
}


static inline uint64_t
probe(uint64_t key, unsigned *index)
{
    unsigned  i;

    i = slot_of(key);

    while (slots[i].key != key) {
        if (slots[i].key == 0) {
            return 0;
        }

        i = (i + 1) & (SLOTS - 1);
    }

    *index = i;

    return slots[i].languages;
}


static void
add_word(const char *text, size_t len, unsigned row)
{
    unsigned  i;
    uint64_t  key;
    uint8_t   word[WORD_MAX];

    memset(word, 0, sizeof(word));
    memcpy(word, text, len);
    key = key_of(word, len);
    i = slot_of(key);

    while (slots[i].key && slots[i].key != key) {
        i = (i + 1) & (SLOTS - 1);
    }

    slots[i].key = key;
    slots[i].languages |= UINT64_C(1) << row;
}


/* The row of a tag of len letters, or -1. */

static int
find_row(const char *tag, size_t len)
{
    unsigned  i;

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        if (strlen(san_function_words[i].tag) == len
            && memcmp(san_function_words[i].tag, tag, len) == 0)
        {
            return (int) i;
        }
    }

    return -1;
}


static void
set_near(void)
{
    int          row;
    size_t       i, n;
    unsigned     k;
    uint64_t     group;
    const char  *p;

    for (k = 0; k < SAN_FUNCTION_ROWS; k++) {
        near[k] = UINT64_C(1) << k;
    }

    for (i = 0; i < san_near_languages_n; i++) {
        group = 0;

        for (p = san_near_languages[i]; *p; p += n + (p[n] == ' ')) {
            n = strcspn(p, " ");
            row = find_row(p, n);
            group |= row < 0 ? 0 : UINT64_C(1) << row;
        }

        for (k = 0; k < SAN_FUNCTION_ROWS; k++) {
            if (group >> k & 1) {
                near[k] = group;
            }
        }
    }
}


void
san_function_words_init(void)
{
    size_t       n;
    unsigned     i;
    const char  *p;

    memset(slots, 0, sizeof(slots));

    for (i = 0; i < LOWER; i++) {
        lower[i] = !is_letter(i) ? 0
                   : i == 0x130 ? 'i' : (uint16_t) u_tolower((UChar32) i);
    }

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        scripts[i] = (uint8_t) u_getPropertyValueEnum(
                                   UCHAR_SCRIPT, san_function_words[i].script);

        for (p = san_function_words[i].words; *p; p += n + (p[n] == ' ')) {
            n = strcspn(p, " ");

            if (n && n <= WORD_MAX) {
                add_word(p, n, i);
            }
        }
    }

    set_near();
}


int
san_function_words_row(const san_language_t *language)
{
    int       row;
    unsigned  i;

    if (!language->known) {
        return -1;
    }

    row = -1;

    /* sh: Serbo-Croatian, on pages in Latin letters */

    if ((language->tag[1] | 0x20) == 'h'
        && strcmp(language->primary, "sr") == 0
        && san_scripts_has(&language->expected, USCRIPT_LATIN))
    {
        return find_row("sr-Latn", 7);
    }

    if (strcmp(language->primary, "no") == 0
        && (language->tag[0] | 0x20) == 'n'
        && (language->tag[1] | 0x20) == 'n')
    {
        row = find_row("nn", 2);

    } else {
        row = find_row(language->primary, strlen(language->primary));
    }

    if (row >= 0
        && san_scripts_has(&language->expected, scripts[row]))
    {
        return row;
    }

    /* Serbian in Latin letters has a row of its own */

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        if (row >= 0
            && strncmp(san_function_words[i].tag,
                       san_function_words[row].tag,
                       strlen(san_function_words[row].tag)) == 0
            && san_function_words[i].tag[strlen(san_function_words[row].tag)]
               == '-'
            && san_scripts_has(&language->expected, scripts[i]))
        {
            return (int) i;
        }
    }

    return -1;
}


uint64_t
san_function_words_near(unsigned row)
{
    return near[row];
}


uint8_t
san_function_words_script(unsigned row)
{
    return scripts[row];
}


bool
san_function_words_mute(unsigned row)
{
    return strcmp(san_function_words[row].tag, "la") == 0;
}


/* White space; apostrophes and hyphens as the lists have them. */

static uint32_t
other_mark(uint32_t cp)
{
    switch (cp) {

    case 0x85:
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
        return 0;

    case 0x2019:
    case 0x2bc:
        return '\'';

    case 0x2010:
    case 0x2011:
        return '-';

    default:
        return cp >= 0x2000 && cp <= 0x200a ? 0 : cp;
    }
}


static bool
is_joint(uint32_t cp)
{
    return cp == '.' || cp == '@' || cp == '_' || cp == '/';
}


static bool
is_digit(uint32_t cp)
{
    return san_class(cp) == SAN_CLASS_DIGIT;
}


/* The character at p, 0 for white space and at the end, and its length. */

static uint32_t
peek(const uint8_t *p, const uint8_t *end, int *n)
{
    uint32_t  cp;

    *n = 0;

    if (p >= end) {
        return 0;
    }

    *n = san_utf8_next(p, end, &cp);

    if (*n <= 0) {
        *n = 1;
        return 0xfffd;
    }

    if (cp < 0x80) {
        return cp <= ' ' ? 0 : cp;
    }

    return cp < LOWER && lower[cp] ? cp : other_mark(cp);
}


static inline __attribute__((always_inline)) void
add_letter(reading_t *w, uint32_t cp, uint32_t small)
{
    if (w->letters++ == 0) {
        w->first = cp;
        w->small = small == cp;
    }

    w->capitals += small != cp;

    if (w->len + 4 > WORD_MAX) {
        w->longer = true;

    } else if (small < 0x80) {
        w->text[w->len++] = (uint8_t) small;

    } else if (small < 0x800) {
        w->text[w->len] = (uint8_t) (0xc0 | small >> 6);
        w->text[w->len + 1] = (uint8_t) (0x80 | (small & 0x3f));
        w->len += 2;

    } else {
        w->len += san_utf8_put(w->text + w->len, small);
    }
}


/* Reads letters from r->p on; what stands behind them is left. */

static void
read_letters(san_function_reader_t *r, reading_t *w)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p;

    *w = (reading_t) { .len = 0 };

    for (p = r->p; p < r->end; p += n) {
        cp = *p;
        n = 1;

        /* two bytes, of which most words are that are not of ASCII */

        if (cp >= 0xc2 && cp < 0xe0 && r->end - p > 1
            && (p[1] & 0xc0) == 0x80)
        {
            cp = (cp & 0x1f) << 6 | (p[1] & 0x3f);
            n = 2;

        } else if (cp >= 0x80) {
            n = san_utf8_next(p, r->end, &cp);

            if (n <= 0) {
                break;
            }
        }

        if (cp == 0xad) {
            continue;
        }

        if (cp < LOWER) {
            if (lower[cp] == 0) {
                break;
            }

            add_letter(w, cp, lower[cp]);

        } else if (is_letter(cp)) {
            add_letter(w, cp, (uint32_t) u_tolower((UChar32) cp));

        } else {
            break;
        }
    }

    r->p = p;
}


/* Has the letter two cases? */

static bool
is_cased(uint32_t cp)
{
    return u_tolower((UChar32) cp) != (UChar32) cp
           || u_toupper((UChar32) cp) != (UChar32) cp;
}


/* What is joined to a word by marks that no list has, up to its end. */

static void
skip_joined(san_function_reader_t *r)
{
    int       n;
    uint32_t  cp;

    while ((cp = peek(r->p, r->end, &n)) != 0
           && (is_letter(cp) || cp == 0xad || cp == '\'' || cp == '-'))
    {
        r->p += n;
    }
}


static uint64_t
look_up(const reading_t *w, unsigned *index)
{
    return w->longer || w->len == 0 ? 0
           : probe(key_of(w->text, w->len), index);
}


/* The word joined to the next letter by mark, of n bytes, as the lists go. */

static uint64_t
joined_word(san_function_reader_t *r, reading_t *w, uint32_t mark, int n,
    unsigned *index)
{
    uint64_t  found;

    if (!w->longer && w->len < WORD_MAX) {
        w->text[w->len++] = (uint8_t) mark;
        found = look_up(w, index);
        w->text[--w->len] = '\0';

        if (found) {
            r->p += n;
            r->before = mark;
            return found;
        }
    }

    found = mark == '\'' ? look_up(w, index) : 0;
    skip_joined(r);

    return found;
}


/* The word that begins with the letter at r->p. */

static void
slow_word(san_function_reader_t *r, san_function_word_t *word)
{
    int        n, k;
    bool       bad;
    uint32_t   before, cp, next;
    reading_t  w;

    n = 0;
    before = r->before;
    bad = r->joined || is_digit(before);
    word->start = r->p;
    word->latin = *r->p < 0x80;
    word->languages = 0;
    word->index = 0;

    read_letters(r, &w);
    r->before = 'x';
    word->small = w.small;

    cp = next = 0;

    if (r->p < r->end && *r->p > ' ') {
        cp = peek(r->p, r->end, &n);
        next = cp ? peek(r->p + n, r->end, &k) : 0;
    }

    if (cp == '\'' || cp == '-') {
        if (is_letter(next)) {
            word->languages = joined_word(r, &w, cp, n, &word->index);

        } else {
            word->languages = look_up(&w, &word->index);
        }

    } else {
        word->languages = look_up(&w, &word->index);
    }

    word->end = r->p;
    word->address = r->joined
                    || (is_joint(cp) && (is_letter(next) || is_digit(next)));

    if (bad || word->address || is_digit(cp)
        || (w.letters > 1 && w.letters <= 3 && w.capitals == w.letters)
        || (w.letters == 1 && is_cased(w.first)
            && (!w.small || (before != 0 && before != '\'')
                || (cp != 0 && cp != '\''))))
    {
        word->languages = 0;
    }

    r->joined = false;
}


/*
 * Letters of ASCII behind white space, up to fifteen, with white space behind
 * them, or a mark and white space.
 */

static inline bool
fast_word(san_function_reader_t *r, san_function_word_t *word)
{
    size_t          n, left;
    uint8_t         c;
    uint64_t        low, high, letters, others, capitals;
    const uint8_t  *p;

    p = r->p;

    if (r->before != 0 || r->limit - p < 17) {
        return false;
    }

    left = (size_t) (r->end - p);
    low = san_packed_load8(p);
    letters = san_packed_letters8(low);
    others = ~letters & 0x80 * ONES;
    high = 0;

    if (others) {
        n = (size_t) __builtin_ctzll(others) / 8;

        if (n == 0) {
            return false;
        }

        n = n < left ? n : left;
        low = san_packed_first(low, n);
        capitals = ~low & (letters >> 2) & san_packed_first(0x20 * ONES, n);

    } else {
        high = san_packed_load8(p + 8);
        others = ~san_packed_letters8(high) & 0x80 * ONES;

        if (others == 0 || left < 8) {
            return false;
        }

        n = (size_t) __builtin_ctzll(others) / 8;
        n = n + 8 < left ? n : left - 8;
        high = n ? san_packed_lower8(san_packed_first(high, n)) : 0;
        capitals = ~low & 0x20 * ONES;
        n += 8;
    }

    c = n < left ? p[n] : ' ';

    if (c != ' ' && c != '\n'
        && ((c != ',' && c != '.') || n + 1 >= left || p[n + 1] != ' '))
    {
        return false;
    }

    if (n == 1 && c != ' ' && c != '\n') {
        return false;
    }

    low |= capitals;
    word->start = p;
    word->latin = true;
    word->address = false;
    word->small = (capitals & 0x20) == 0;
    word->index = 0;
    r->p = p + n;
    word->end = r->p;

    if (n > 8) {
        word->languages = probe(((low ^ low >> 29) * 0xbf58476d1ce4e5b9u)
                                + high, &word->index);

    } else if (n <= 3 && capitals == san_packed_first(0x20 * ONES, n)) {
        word->languages = 0;

    } else {
        word->languages = probe(low, &word->index);
    }

    return true;
}


bool
san_function_words_next(san_function_reader_t *r, san_function_word_t *word)
{
    int       n;
    uint8_t   c;
    uint32_t  cp;

    while (r->p < r->end) {
        c = *r->p;

        if (c <= ' ') {
            r->p++;
            r->token = r->p;
            r->before = 0;
            r->joined = false;
            continue;
        }

        if (c >= 0xe3 && c <= 0xed) {
            r->p += r->end - r->p < 3 ? r->end - r->p : 3;
            r->before = 0x3400;
            continue;
        }

        if (fast_word(r, word)) {
            r->before = 'x';
            return true;
        }

        cp = peek(r->p, r->end, &n);

        if (is_letter(cp)) {
            slow_word(r, word);
            return true;
        }

        r->joined = is_joint(cp) && (r->before == 'x' || is_digit(r->before));
        r->before = cp;
        r->p += n;
    }

    return false;
}
