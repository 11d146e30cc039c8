/*
 * san_patterns: phrases with holes, and matching of texts with them.
 *
 * A pattern is stored as its normal form with special codes for holes and for
 * what has to stand next to them.  Only patterns with the same first character
 * are tried, or, if they begin with a hole, those with the same last
 * character.
 */

#include <string.h>

#include "base/san_unicode.h"
#include "match/san_interface_words_data.h"
#include "match/san_phrases.h"

#define PATTERNS_MAX  2560
#define CHARS_MAX     65536

/* Lists of patterns, by the lowest bits of a character and of the next one. */
#define LISTS  256
#define NEXT   16

/* Longest text of a hole, in characters of its normal form. */
#define NAME_MAX  120
#define DATE_MAX  40

/* Codes in a pattern, greater than any character. */

#define HOLE   0x120000      /* + its number, from 0 */
#define SPACE  0x110000      /* words end here */
#define MAYBE  0x110001      /* a space may stand here */
#define COLON  0x110002      /* a space, and a colon in the text */
#define SIGN   0x110003      /* a space, and a sign in the text */


typedef struct {
    uint32_t  start;         /* index in chars */
    uint16_t  len;
    uint16_t  phrase;
    uint16_t  list;          /* its list, or the first of them */
    uint16_t  lists;
    uint16_t  weight;        /* as in san_fit_t */
} pattern_t;


static pattern_t  patterns[PATTERNS_MAX];
static unsigned   npatterns;

static uint32_t   chars[CHARS_MAX];
static unsigned   nchars;

/*
 * The lists, one after the other: by the first two characters, by the last
 * two, and the patterns with holes at both ends.  If a hole follows the first
 * character, the pattern is in all lists of that character.
 */

#define BY_FIRST  0
#define BY_LAST   (LISTS * NEXT)
#define OTHERS    (2 * LISTS * NEXT)

#define LISTED_MAX  (2 * PATTERNS_MAX)

static uint16_t   list_start[OTHERS + 2];
static uint16_t   listed[LISTED_MAX];
static unsigned   nlisted;

/* Of the letters of those patterns, see sign_of(). */
static uint64_t   signatures[LISTED_MAX];


/*
 * Last words of patterns that begin with a hole for a name: the start of a
 * text cannot show that it matches one.
 */

#define ENDS     1024
#define END_MAX  40          /* bytes of such a word */

static struct {
    uint64_t          hash;
    san_phrase_set_t  set;
} ends[ENDS];

/*
 * A bit for each byte that such words may end with, and for the two last bytes
 * of those that end with ASCII.
 */
static uint64_t   end_bytes[4];
static uint64_t   end_pairs[64];


void
san_patterns_init(void)
{
    memset(ends, 0, sizeof(ends));
    memset(end_bytes, 0, sizeof(end_bytes));
    memset(end_pairs, 0, sizeof(end_pairs));
    memset(list_start, 0, sizeof(list_start));
    npatterns = nchars = nlisted = 0;
}


/* The start of the next hole, or end. */

static const uint8_t *
next_hole(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p != '{') {
        p++;
    }

    return p;
}


static bool
put(uint32_t c)
{
    if (nchars == CHARS_MAX) {
        return false;
    }

    chars[nchars++] = c;

    return true;
}


/*
 * Is the character of a script without spaces, where any letter may touch a
 * hole?
 */

static bool
is_unspaced(uint32_t c)
{
    return c >= 0x1100 && san_class_is_letter(san_class(c));
}


/* Adds what has to stand between two holes, or between a hole and letters. */

static bool
put_between(const uint8_t *p, const uint8_t *end, uint32_t letter)
{
    bool      sign;
    uint32_t  space;

    space = end > p && !is_unspaced(letter) ? SPACE : MAYBE;
    sign = false;

    for ( /* void */ ; p < end; p++) {
        if (*p == ':' || (end - p > 2 && p[0] == 0xef && p[1] == 0xbc
                          && p[2] == 0x9a))
        {
            space = COLON;
        }

        sign |= *p != ' ';
    }

    return put(space == SPACE && letter == 0 && sign ? SIGN : space);
}


/*
 * Adds the text between holes, with codes for its ends; first: no hole before
 * it, last: no hole after it.
 */

static bool
put_text(const uint8_t *p, const uint8_t *end, bool first, bool last)
{
    unsigned      i;
    san_placed_t  text;

    if (!san_normal_placed(p, (size_t) (end - p), &text)) {
        return false;
    }

    if (text.n == 0) {
        return first || last || put_between(p, end, 0);
    }

    if (!first && !put_between(p, p + text.at[0], text.chars[0])) {
        return false;
    }

    for (i = 0; i < text.n; i++) {
        if (!put(text.chars[i])) {
            return false;
        }
    }

    return last || put_between(p + text.end[text.n - 1], end,
                               text.chars[text.n - 1]);
}


/* A bit for a character: a pattern matches only texts with all its bits. */

static inline uint64_t
sign_of(uint32_t c)
{
    return (uint64_t) 1 << (c & 63);
}


/* More letters weigh more, and so do two numbers compared with one. */

static void
weigh(pattern_t *pattern)
{
    unsigned  i, n;
    uint32_t  c;

    for (i = 0, n = 0; i < pattern->len; i++) {
        c = chars[pattern->start + i];
        n += c >= HOLE;
        n += c < SPACE && c != ' ' ? 4u << is_unspaced(c) : 0;
    }

    pattern->weight = (uint16_t) n;
}


/* Puts a pattern at the start of its lists. */

static void
put_in_lists(unsigned n)
{
    unsigned          i, at;
    uint32_t          c;
    uint64_t          signature;
    const pattern_t  *pattern;

    pattern = &patterns[n];

    for (i = 0, signature = 0; i < pattern->len; i++) {
        c = chars[pattern->start + i];
        signature |= c < SPACE ? sign_of(c) : 0;
    }

    for (i = 0; i < pattern->lists; i++) {
        at = --list_start[pattern->list + i + 1];
        listed[at] = (uint16_t) n;
        signatures[at] = signature;
    }
}


/* Chooses its lists by its first or last character and the one next to it. */

static bool
choose_lists(pattern_t *pattern, unsigned lists, uint32_t c, uint32_t next)
{
    unsigned  i;

    pattern->list = (uint16_t) (lists + c % LISTS * NEXT);
    pattern->lists = NEXT;

    if (next < SPACE) {
        pattern->list = (uint16_t) (pattern->list + next % NEXT);
        pattern->lists = 1;
    }

    for (i = 0; i < pattern->lists; i++) {
        list_start[pattern->list + i + 1]++;
    }

    nlisted += pattern->lists;

    return nlisted <= LISTED_MAX;
}


void
san_patterns_ready(void)
{
    unsigned  i;

    /* the number of each list becomes its end, then its start */

    for (i = 1; i < OTHERS + 2; i++) {
        list_start[i] = (uint16_t) (list_start[i] + list_start[i - 1]);
    }

    for (i = 0; i < npatterns; i++) {
        put_in_lists(i);
    }

    memmove(list_start, list_start + 1, sizeof(list_start)
                                        - sizeof(list_start[0]));
    list_start[OTHERS + 1] = (uint16_t) nlisted;
}


/* Finds the first letters of a pattern, and whether a number precedes them. */

static void
find_stem(const pattern_t *pattern, const char *holes, san_stem_t *stem)
{
    unsigned  i;
    uint32_t  c;

    stem->n = 0;
    stem->spaced = true;
    i = 0;
    c = chars[pattern->start];
    stem->number = c >= HOLE && holes[c - HOLE] == '#';

    if (c >= HOLE) {
        i = pattern->len > 1 ? 2 : 1;

        if (!stem->number || chars[pattern->start + 1] == MAYBE) {
            return;
        }
    }

    for ( /* void */ ; i < pattern->len; i++) {
        c = chars[pattern->start + i];

        if (c >= SPACE) {
            stem->spaced = c != MAYBE;
            return;
        }

        stem->chars[stem->n++] = c;
    }
}


/* The bit of two last bytes; 0 if the word has only one. */

static inline unsigned
pair_of(uint8_t before, uint8_t last)
{
    return (before * 67u + last * 129u) % (64 * 64);
}


static unsigned
end_slot(uint64_t hash)
{
    unsigned  i;

    for (i = (unsigned) (hash >> 20) % ENDS;
         ends[i].set && ends[i].hash != hash;
         i = (i + 1) % ENDS)
    {
        /* void */
    }

    return i;
}


/* Words that are the same in many languages do not count: "Anna logo". */

static bool
is_international(const uint32_t *c, unsigned n)
{
    size_t       row;
    unsigned     i;
    const char  *p;

    for (row = 0; row < san_interface_words_n; row++) {

        if (san_interface_words[row].language[0] != '*') {
            continue;
        }

        for (p = san_interface_words[row].words; *p; p += *p == ' ') {

            for (i = 0; i < n && (uint8_t) p[i] == c[i]; i++) { /* void */ }

            if (i == n && (p[i] == ' ' || p[i] == '\0')) {
                return true;
            }

            p += strcspn(p, " ");
        }
    }

    return false;
}


/* Notes the last word of the pattern. */

static void
note_end(const pattern_t *pattern, san_phrase_set_t set)
{
    uint8_t         byte[4];
    unsigned        i, n;
    uint32_t        before;
    uint64_t        hash;
    const uint32_t  *c;

    c = &chars[pattern->start];

    for (i = pattern->len; i > 0 && c[i - 1] < SPACE && c[i - 1] != ' '; i--) {
        /* void */
    }

    /* a hole, a space, and only this word */

    if (i <= 2 && is_international(c + i, pattern->len - i)) {
        return;
    }

    for (hash = SAN_HASH_START, n = i; n < pattern->len; n++) {
        hash = san_hash_add(hash, c[n]);
    }

    n = (unsigned) san_utf8_put(byte, c[pattern->len - 1]);
    end_bytes[byte[n - 1] / 64] |= (uint64_t) 1 << byte[n - 1] % 64;
    before = i + 1 < pattern->len ? c[pattern->len - 2] : 0;

    if (n == 1 && before < 0x80) {
        n = pair_of((uint8_t) before, byte[0]);
        end_pairs[n / 64] |= (uint64_t) 1 << n % 64;
    }

    i = end_slot(hash);
    ends[i].hash = hash;
    ends[i].set |= set;
}


/* Is it a byte of a word, or of the last character of one? */

static inline bool
is_in_word(uint8_t c)
{
    return c >= 0x80 || san_is_alpha(c) || san_is_digit(c);
}


/* Does no such word end with the two bytes before end, the last of a word? */

static inline bool
ends_otherwise(const uint8_t *start, const uint8_t *end)
{
    uint8_t   last, before;
    unsigned  pair;

    last = san_lower(end[-1]);

    if (!(end_bytes[last / 64] >> last % 64 & 1)) {
        return true;
    }

    before = end - start > 1 && is_in_word(end[-2]) ? san_lower(end[-2]) : 0;
    pair = pair_of(before, last);

    return last < 0x80 && before < 0x80
           && !(end_pairs[pair / 64] >> pair % 64 & 1);
}


bool
san_patterns_end(san_str_t text, san_phrase_set_t asked)
{
    int             n;
    uint32_t        cp;
    uint64_t        hash;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    while (end > text.data && !is_in_word(end[-1])) {
        end--;
    }

    if (end == text.data || ends_otherwise(text.data, end)) {
        return false;
    }

    for (p = end; p > text.data && is_in_word(p[-1]); p--) { /* void */ }

    if (p == text.data || end - p > END_MAX) {
        return false;
    }

    for (hash = SAN_HASH_START; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        hash = san_hash_add(hash, san_fold(cp));
    }

    return ends[end_slot(hash)].set & asked;
}


bool
san_patterns_add(size_t phrase, san_stem_t *stem)
{
    bool            first, last;
    unsigned        n;
    uint32_t        c;
    pattern_t      *pattern;
    const uint8_t  *p, *q, *end;

    if (npatterns == PATTERNS_MAX) {
        return false;
    }

    pattern = &patterns[npatterns];
    *pattern = (pattern_t) { .start = nchars, .phrase = (uint16_t) phrase };

    p = san_phrases[phrase].text.data;
    end = p + san_phrases[phrase].text.len;
    first = true;

    for (n = 0; p <= end; n++) {
        q = next_hole(p, end);
        last = q == end;

        if (!put_text(p, q, first, last)) {
            return false;
        }

        if (last) {
            break;
        }

        c = q[1] == '}' ? n : (uint32_t) (q[1] - '1');
        first = false;
        p = q + (q[1] == '}' ? 2 : 3);

        if (!put(HOLE + c)) {
            return false;
        }
    }

    pattern->len = (uint16_t) (nchars - pattern->start);
    weigh(pattern);
    find_stem(pattern, san_phrases[phrase].holes, stem);

    npatterns++;
    c = chars[pattern->start];

    if (c < SPACE) {
        return choose_lists(pattern, BY_FIRST, c, chars[pattern->start + 1]);
    }

    c = chars[nchars - 1];

    if (c >= SPACE) {
        return choose_lists(pattern, OTHERS, 0, 0);
    }

    if (!is_unspaced(c) && !stem->number) {
        note_end(pattern, san_phrase_language_set(
                              san_phrases[phrase].language_n));
    }

    return choose_lists(pattern, BY_LAST, c, chars[nchars - 2]);
}


/* State of matching a text with a pattern. */

typedef struct {
    const san_placed_t  *placed;
    san_str_t            text;
    const char          *holes;
    uint64_t             signature;
    san_fit_t            fit;
} fitting_t;


/* Are the characters [from, to) a number, a date or a name, as kind says? */

static bool
is_of_kind(const fitting_t *f, char kind, unsigned from, unsigned to)
{
    bool      digit;
    uint8_t   class;
    unsigned  i;

    if (from == to || f->placed->chars[from] == ' '
        || f->placed->chars[to - 1] == ' ')
    {
        return false;
    }

    if (kind == 't') {
        return to - from <= NAME_MAX;
    }

    digit = false;

    for (i = from; i < to; i++) {
        class = san_class(f->placed->chars[i]);

        if (class == SAN_CLASS_DIGIT) {
            digit = true;

        } else if (kind == '#' && f->placed->chars[i] != ' ') {
            return false;
        }
    }

    return digit && (kind == '#' || to - from <= DATE_MAX);
}


static bool
has_sign(const fitting_t *f, unsigned i, bool colon)
{
    size_t  at;

    for (at = f->placed->at[i]; at < f->placed->end[i]; at++) {
        if (colon ? f->text.data[at] == ':'
                    || (f->text.data[at] == 0xef
                        && at + 2 < f->placed->end[i]
                        && f->text.data[at + 1] == 0xbc
                        && f->text.data[at + 2] == 0x9a)
                  : f->text.data[at] != ' ' && f->text.data[at] != 0xc2
                    && f->text.data[at] != 0xa0)
        {
            return true;
        }
    }

    return false;
}


static bool fits(fitting_t *f, const uint32_t *c, const uint32_t *end,
    unsigned i);


/* Tries all lengths of the hole, the longest first. */

static bool
fits_hole(fitting_t *f, const uint32_t *c, const uint32_t *end, unsigned i)
{
    char      kind;
    unsigned  to, least, number;

    number = *c - HOLE;
    kind = f->holes[number];
    to = f->placed->n;
    least = c + 1 == end ? to : i + 1;

    for ( /* void */ ; to >= least && to > i; to--) {
        if (is_of_kind(f, kind, i, to) && fits(f, c + 1, end, to)) {
            f->fit.holes[number].start = f->placed->at[i];
            f->fit.holes[number].end = f->placed->end[to - 1];
            return true;
        }
    }

    return false;
}


/* Does the text from its i-th character on match the rest of a pattern? */

static bool
fits(fitting_t *f, const uint32_t *c, const uint32_t *end, unsigned i)
{
    bool  space;

    for ( /* void */ ; c < end; c++) {

        if (*c >= HOLE) {
            return fits_hole(f, c, end, i);
        }

        if (i == f->placed->n) {
            return false;
        }

        space = f->placed->chars[i] == ' ';

        switch (*c) {

        case MAYBE:
            i += space;
            continue;

        case SPACE:
            break;

        case COLON:
            if (!space || !has_sign(f, i, true)) {
                return false;
            }
            break;

        case SIGN:
            if (!space || !has_sign(f, i, false)) {
                return false;
            }
            break;

        default:
            if (f->placed->chars[i] != *c) {
                return false;
            }
            i++;
            continue;
        }

        if (!space) {
            return false;
        }

        i++;
    }

    return i == f->placed->n;
}


/* Does the text end with the last run of letters of the pattern? */

static bool
ends_so(const san_placed_t *placed, const uint32_t *c, const uint32_t *end)
{
    unsigned  i;

    for (i = placed->n; end > c && end[-1] < SPACE; end--, i--) {
        if (i == 0 || placed->chars[i - 1] != end[-1]) {
            return false;
        }
    }

    return true;
}


/* Does the text contain the first run of letters of the pattern? */

static bool
holds(const san_placed_t *placed, const uint32_t *c, const uint32_t *end)
{
    unsigned  i, k, n;

    while (c < end && *c >= SPACE) {
        c++;
    }

    for (n = 0; c + n < end && c[n] < SPACE; n++) { /* void */ }

    for (i = 0; i + n <= placed->n; i++) {
        for (k = 0; k < n && placed->chars[i + k] == c[k]; k++) { /* void */ }

        if (k == n) {
            return true;
        }
    }

    return false;
}


/* Can a match be ruled out without trying the holes? */

static bool
fails(const fitting_t *f, const uint32_t *c, const uint32_t *end)
{
    if (*c < SPACE) {
        return f->placed->chars[0] != *c;
    }

    if (f->holes[*c - HOLE] == '#'
        && san_class(f->placed->chars[0]) != SAN_CLASS_DIGIT)
    {
        return true;
    }

    return !ends_so(f->placed, c, end) || !holds(f->placed, c, end);
}


static void
find_in(unsigned list, fitting_t *f,
    void (*found)(void *data, const san_fit_t *fit), void *data)
{
    unsigned          i, end;
    uint64_t          lacks;
    const uint32_t   *c;
    const pattern_t  *pattern;

    lacks = ~f->signature;
    end = list_start[list + 1];

    for (i = list_start[list]; i < end; i++) {
        if (signatures[i] & lacks) {
            continue;
        }

        pattern = &patterns[listed[i]];
        c = &chars[pattern->start];
        f->holes = san_phrases[pattern->phrase].holes;

        if (!fails(f, c, c + pattern->len)
            && fits(f, c, c + pattern->len, 0))
        {
            f->fit.phrase = pattern->phrase;
            f->fit.weight = pattern->weight;
            found(data, &f->fit);
        }
    }
}


void
san_patterns_find(const san_placed_t *placed, san_str_t text,
    void (*found)(void *data, const san_fit_t *fit), void *data)
{
    unsigned         i, n;
    fitting_t        f;
    const uint32_t  *c;

    if (placed->n == 0) {
        return;
    }

    f = (fitting_t) { .placed = placed, .text = text };

    for (i = 0; i < placed->n; i++) {
        f.signature |= sign_of(placed->chars[i]);
    }

    c = placed->chars;
    n = placed->n;

    find_in(BY_FIRST + c[0] % LISTS * NEXT + (n > 1 ? c[1] % NEXT : 0), &f,
            found, data);
    find_in(BY_LAST + c[n - 1] % LISTS * NEXT + (n > 1 ? c[n - 2] % NEXT : 0),
            &f, found, data);
    find_in(OTHERS, &f, found, data);
}


size_t
san_phrases_fill(san_str_t translation, const san_fill_t *fill,
    san_str_t text, uint8_t *out)
{
    size_t             i, n;
    unsigned           hole, next;
    const san_span_t  *span;

    if (!fill->filled) {
        memcpy(out, translation.data, translation.len);
        return translation.len;
    }

    memcpy(out, text.data, fill->before);
    n = fill->before;
    next = 0;

    for (i = 0; i < translation.len; i++) {

        if (translation.data[i] != '{' || fill->n == 0) {
            out[n++] = translation.data[i];
            continue;
        }

        i++;
        hole = next++;

        if (translation.data[i] != '}') {
            hole = (unsigned) (translation.data[i++] - '1');
        }

        if (hole < fill->n) {
            span = &fill->holes[hole];
            memcpy(out + n, text.data + span->start,
                   (size_t) (span->end - span->start));
            n += (size_t) (span->end - span->start);
        }
    }

    memcpy(out + n, text.data + fill->after, text.len - fill->after);

    return n + text.len - fill->after;
}
