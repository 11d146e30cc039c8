/*
 * san_function_words_plain: reads the usual words in the fewest steps.
 *
 * A word here consists of up to fifteen bytes, ASCII letters and letters of
 * two bytes from U+00E0 to U+00FF, or is of an alphabet whose letters are
 * contiguous; white space, or a mark, follows.  Anything else is left to the
 * readers of san_function_words_fast.h and _read.c.
 */

#ifndef SAN_FUNCTION_WORDS_PLAIN_H
#define SAN_FUNCTION_WORDS_PLAIN_H

#include "lang/san_function_words_fast.h"
#include "lang/san_page_words.h"

/* Bytes that can be read from the start of a word. */
#define PLAIN_ROOM  32

#if defined(__SSE2__)


/* Both bytes of each letter from U+00E0 to U+00FF; U+00F7 is a sign. */

static inline unsigned
accent_bytes(__m128i v)
{
    __m128i   second;
    unsigned  bits;

    second = _mm_cmpgt_epi8(v, _mm_set1_epi8((char) 0x9f));
    second = _mm_and_si128(second, _mm_cmplt_epi8(v, _mm_set1_epi8(-64)));
    second = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8((char) 0xb7)),
                              second);
    bits = (unsigned) _mm_movemask_epi8(
               _mm_cmpeq_epi8(v, _mm_set1_epi8((char) 0xc3)));
    bits = bits << 1 & (unsigned) _mm_movemask_epi8(second);

    return bits | bits >> 1;
}


/* The number of bytes, or 0: something else, or too long. */

static inline unsigned
latin_len(__m128i v)
{
    __m128i   letters;
    unsigned  m, n;

    letters = _mm_or_si128(v, _mm_set1_epi8(0x20));
    letters = _mm_and_si128(_mm_cmpgt_epi8(letters, _mm_set1_epi8('a' - 1)),
                            _mm_cmplt_epi8(letters, _mm_set1_epi8('z' + 1)));
    m = (unsigned) _mm_movemask_epi8(letters);
    n = (unsigned) __builtin_ctz(~m);

    if ((unsigned) _mm_movemask_epi8(v) >> n & 1) {
        n = (unsigned) __builtin_ctz(~(m | accent_bytes(v)));
    }

    return n & 15;
}


static inline uint64_t
lower_ascii(uint64_t letters)
{
    return letters | (~letters & 0x8080808080808080) >> 2;
}


/*
 * The number of bytes of a word of the run, or 0.  Its first eight bytes are
 * in *low; a capital there is folded, but *low becomes 0 if that is the word.
 */

SAN_FAST unsigned
run_len(const run_t *run, const uint8_t *p, uint64_t *low)
{
    unsigned  n;
    uint32_t  cp, small;

    n = run_bytes(run, p);

    if ((n & 3) == 3) {
        n = (unsigned) __builtin_ctz(~n);

    } else {
        cp = (uint32_t) (p[0] & 0x1f) << 6 | (p[1] & 0x3f);
        small = san_fw.lower[cp];

        if ((p[1] & 0xc0) != 0x80 || small == cp || small < 0x80) {
            return 0;
        }

        *low ^= p[0] ^ (0xc0 | small >> 6);
        *low ^= (p[1] ^ (0x80 | (small & 0x3f))) << 8;
        n = (unsigned) __builtin_ctz(~(n | 3));
        *low = n > 2 ? *low : 0;
    }

    return n & 1 ? 0 : n;
}


/*
 * The length of the apostrophe at p, before a letter of ASCII or of two bytes;
 * 0: something else.
 */

static inline unsigned
apostrophe(const uint8_t *p, const uint8_t *end)
{
    unsigned  n;

    if (*p == '\'') {
        n = 1;

    } else if (*p == 0xe2 && end - p > 3 && p[1] == 0x80 && p[2] == 0x99) {
        n = 3;

    } else {
        return 0;
    }

    if (end - p < (int) n + 2) {
        return 0;
    }

    p += n;

    return san_is_alpha(*p)
           || (*p == 0xc3 && p[1] >= 0xa0 && p[1] <= 0xbf && p[1] != 0xb7)
           ? n : 0;
}


/* A word, and where it ends. */

typedef struct {
    unsigned       len;          /* without an apostrophe */
    unsigned       run;          /* 0: in Latin letters */
    uint64_t       low;          /* its first eight bytes */
    uint64_t       key;          /* 0: no function word */
    const uint8_t  *end;
} plain_word_t;


/*
 * Reads the word at p, which is at the start of a word; room for PLAIN_ROOM
 * bytes.  False: something else.
 */

SAN_FAST bool
plain_word(plain_word_t *w, const uint8_t *p, const uint8_t *end,
    const uint8_t *limit)
{
    uint64_t        high;
    const uint8_t  *more;

    w->low = san_packed_load8(p);
    w->run = *p < 0xc0 || *p >= 0xe0 ? 0 : san_fw.run_of[*p & 0x1f];
    w->len = w->run ? run_len(&san_fw.runs[w->run], p, &w->low)
                    : latin_len(_mm_loadu_si128((const __m128i *) p));
    w->end = p + w->len;
    w->key = 0;

    if (w->len == 0 || w->end > end) {
        return false;
    }

    if (w->len <= 8) {

        /* one to three capitals are not a function word */

        if (w->len > 3 || w->run
            || (w->low & san_packed_first(0x202020, w->len)) != 0)
        {
            w->key = san_packed_first(lower_ascii(w->low), w->len);
        }

        return true;
    }

    high = san_packed_load8(p + 8);

    if (w->len < 16) {
        high = san_packed_first(lower_ascii(high), w->len - 8);
    }

    w->key = mix(lower_ascii(w->low)) + high;

    if (w->len == 16) {
        more = w->end;

        if (!long_run(limit, &san_fw.runs[w->run], &more, w->key)
            || more > end)
        {
            return false;
        }

        if (more != w->end) {
            w->end = more;
            w->key = 0;
        }
    }

    return true;
}


/* The same of a word before an apostrophe: "l'", "qu'" as the lists have it. */

SAN_FAST bool
joined_plainly(plain_word_t *w, const uint8_t *end, san_function_word_t *word)
{
    unsigned  mark;

    mark = apostrophe(w->end, end);

    if (mark == 0 || w->len > 7
        || (w->low & san_packed_first(0x8080808080808080, w->len)))
    {
        return false;
    }

    word->languages = probe(san_packed_first(lower_ascii(w->low), w->len)
                            | (uint64_t) '\'' << 8 * w->len, &word->index);

    if (word->languages == 0) {
        return false;
    }

    if (w->key == 0) {
        word->languages = 0;
    }

    w->end += mark;

    return true;
}


/*
 * Does the word certainly end at q, before a mark that changes nothing?  Of
 * U+2013 to U+203F only the apostrophe does.
 */

static inline bool
ends_with_mark(const uint8_t *q, const uint8_t *end)
{
    if (*q < 0x80) {
        return san_fw.ends[*q]
               || (*q == '.' && (q + 1 == end || q[1] <= ' '));
    }

    return *q == 0xe2 && end - q > 2 && q[1] == 0x80
           && q[2] >= 0x93 && q[2] != 0x99;
}


/* The rest of what is joined to a word at p, in ASCII; NULL: something else. */

static inline const uint8_t *
joined_end(const uint8_t *p, const uint8_t *end)
{
    while (p < end && (san_is_alpha(*p) || *p == '\'' || *p == '-')) {
        p++;
    }

    return p == end || *p < 0x80 ? p : NULL;
}


/*
 * The same of a word before an apostrophe or a hyphen with which it is not in
 * the lists: "it" of "it's", nothing of "e-mail".
 */

SAN_FAST bool
joined_otherwise(plain_word_t *w, const uint8_t *end,
    san_function_word_t *word)
{
    uint8_t         mark;
    uint64_t        key;
    const uint8_t  *q;

    mark = *w->end;

    if ((mark != '\'' && mark != '-') || end - w->end < 2
        || !san_is_alpha(w->end[1]) || w->len > 7
        || (w->low & san_packed_first(0x8080808080808080, w->len)))
    {
        return false;
    }

    key = san_packed_first(lower_ascii(w->low), w->len);
    q = joined_end(w->end, end);

    if (q == NULL || probe(key | (uint64_t) mark << 8 * w->len, &word->index))
    {
        return false;
    }

    word->index = 0;
    word->languages = mark == '\'' && w->key ? probe(w->key, &word->index) : 0;
    w->end = q;

    return true;
}


/* Does white space follow the word, or one mark and white space? */

static inline bool
is_alone(const plain_word_t *w, const uint8_t *end)
{
    const uint8_t  *q;

    q = w->end;

    return q == end || *q <= ' '
           || (w->len > 2 && (san_fw.ends[*q] || *q == '.')
               && (q + 1 == end || q[1] <= ' '));
}


/*
 * Looks up a word after a character before, 'x': a letter.  Sets w->end and
 * *before behind it.  False: something else follows the word, or it is one
 * letter that counts only with white space before it.
 */

SAN_FAST bool
take_plainly(plain_word_t *w, const uint8_t *p, const uint8_t *end,
    uint32_t *before, san_function_word_t *word)
{
    bool  single;

    single = w->len == 1 || (w->len == 2 && *p >= 0x80);

    if (single && *before != 0 && *before != '\'') {
        return false;
    }

    word->latin = *p < 0x80;
    word->index = 0;

    if (w->end == end || *w->end <= ' '
        || (!single && ends_with_mark(w->end, end)))
    {
        word->languages = w->key ? probe(w->key, &word->index) : 0;
        *before = 'x';

    } else if (joined_plainly(w, end, word)) {
        *before = '\'';

    } else if (joined_otherwise(w, end, word)) {
        *before = 'x';

    } else {
        return false;
    }

    return true;
}

#else

/* All words are read by the other readers. */

typedef struct {
    uint64_t        key;
    const uint8_t  *end;
} plain_word_t;

static inline bool
plain_word(plain_word_t *w, const uint8_t *p, const uint8_t *end,
    const uint8_t *limit)
{
    (void) end, (void) limit;
    w->key = 0;
    w->end = p;

    return false;
}


static inline bool
is_alone(const plain_word_t *w, const uint8_t *end)
{
    return w->end == end;
}


static inline bool
take_plainly(const plain_word_t *w, const uint8_t *p, const uint8_t *end,
    uint32_t *before, san_function_word_t *word)
{
    (void) w, (void) p, (void) end, (void) before, (void) word;

    return false;
}

#endif

#endif /* SAN_FUNCTION_WORDS_PLAIN_H */
