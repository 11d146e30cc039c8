/*
 * san_function_words_fast: reads most words of a text in one step each.
 *
 * It looks at 16 bytes: ASCII letters with a few two-byte letters among them,
 * or letters of an alphabet whose lower case letters are contiguous.
 *
 * The functions are inlined into the loops that read words, so that reader and
 * word stay in registers: nothing here keeps their addresses.
 */

#ifndef SAN_FUNCTION_WORDS_FAST_H
#define SAN_FUNCTION_WORDS_FAST_H

#include "lang/san_function_words_table.h"

#define SAN_FAST  static inline __attribute__((always_inline))


#if defined(__SSE2__)

/* Does the word follow a character that does not change how it is read? */

static inline bool
begins_plainly(const san_function_reader_t *r)
{
    return r->before == 0
           || (!r->joined && r->before < 0x80 && r->before - '0' > 9);
}


/*
 * Does a word end before p, end at the latest, with no following character
 * that matters?  single: a word of one letter, which needs white space there.
 */

static inline bool
ends_plainly(const uint8_t *p, const uint8_t *end, bool single)
{
    uint8_t  c;

    c = p < end ? *p : ' ';

    return c <= ' '
           || (!single && (san_fw.ends[c] || (c == '.' && (p + 1 == end
                                                    || p[1] <= ' '))));
}


static inline void
take_word(san_function_reader_t *r, san_function_word_t *word,
    const uint8_t *end)
{
    word->start = r->p;
    word->end = r->p = end;
    word->latin = *word->start < 0x80;
    word->address = false;
    word->languages = 0;
    word->index = 0;
    r->before = 'x';
}


/*
 * A bit for each of the 16 bytes from p on that is part of a letter of the
 * run.
 */

static inline unsigned
run_bytes(const run_t *run, const uint8_t *p)
{
    __m128i   v, cp, in;
    unsigned  next;

    v = _mm_loadu_si128((const __m128i *) p);
    cp = _mm_or_si128(_mm_slli_epi16(v, 8), _mm_srli_epi16(v, 8));

    in = _mm_cmpeq_epi16(_mm_subs_epu16(_mm_sub_epi16(cp, run->from[0]),
                                        run->more[0]), _mm_setzero_si128());

    if (run->two) {
        in = _mm_or_si128(in, _mm_cmpeq_epi16(
                 _mm_subs_epu16(_mm_sub_epi16(cp, run->from[1]),
                                run->more[1]), _mm_setzero_si128()));
    }

    next = (unsigned) _mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8(-64)));

    return (unsigned) _mm_movemask_epi8(in) & (next | 0x5555);
}


/* A word of more than 16 bytes; most are longer than any in the lists. */

static bool
long_run(const uint8_t *limit, const run_t *run, const uint8_t **end,
    uint64_t key)
{
    unsigned        n;
    const uint8_t  *p;

    n = hash(key, LONG_BITS);

    if (san_fw.long_words[n / 64] >> n % 64 & 1) {
        return false;
    }

    p = *end;

    do {
        if (limit - p < 16) {
            return false;
        }

        n = (unsigned) __builtin_ctz(~run_bytes(run, p));
        p += n;
    } while (n == 16);

    *end = p;

    return (n & 1) == 0;
}


/*
 * A word of two-byte letters, lower case except for the first, of an alphabet
 * whose letters are contiguous, with no following character that matters.
 */

SAN_FAST bool
run_word(san_function_reader_t *r, san_function_word_t *word)
{
    bool            capital;
    uint8_t         c;
    uint32_t        n, cp;
    uint64_t        key, low, high;
    const run_t    *run;
    const uint8_t  *p, *end, *more;

    p = r->p;
    c = *p;

    if (c < 0xc0 || c >= 0xe0 || r->limit - p < 32 || !begins_plainly(r)) {
        return false;
    }

    run = &san_fw.runs[san_fw.run_of[c & 0x1f]];
    n = run_bytes(run, p);
    capital = (n & 3) != 3;
    low = san_packed_load8(p);

    if (capital) {
        cp = (uint32_t) (c & 0x1f) << 6 | (p[1] & 0x3f);

        if ((p[1] & 0xc0) != 0x80 || san_fw.lower[cp] == cp
            || san_fw.lower[cp] < 0x80)
        {
            return false;
        }

        low ^= (uint64_t) (c ^ (0xc0 | san_fw.lower[cp] >> 6));
        low ^= (uint64_t) (p[1] ^ (0x80 | (san_fw.lower[cp] & 0x3f))) << 8;
        n |= 3;
    }

    n = (uint32_t) __builtin_ctz(~n);
    high = n > 8 ? san_packed_first(san_packed_load8(p + 8), n - 8) : 0;
    key = n > 8 ? mix(low) + high : san_packed_first(low, n);
    end = p + n;

    if (n == 16) {
        more = end;

        if (!long_run(r->limit, run, &more, key)) {
            return false;
        }

        end = more;
    }

    if ((n & 1) || end > r->end || !ends_plainly(end, r->end, n == 2)
        || (n == 2 && r->before != 0 && r->before != '\''))
    {
        return false;
    }

    take_word(r, word, end);
    word->small = !capital;

    if (end - p <= 16 && !(n == 2 && capital)) {
        word->languages = probe(key, &word->index);
    }

    return true;
}


/*
 * The word of n ASCII letters is joined to another by an apostrophe: is it in
 * the lists with it ("l'", "qu'")?
 */

SAN_FAST bool
elided(san_function_reader_t *r, san_function_word_t *word, uint64_t low,
    unsigned n, unsigned capitals)
{
    unsigned        mark, index;
    uint64_t        found;
    const uint8_t  *p;

    p = r->p + n;
    mark = *p == '\'' ? 1 : 3;

    if (n > 7 || p + mark >= r->end || !san_is_alpha(p[mark])) {
        return false;
    }

    low = n ? san_packed_first(low, n) : 0;
    found = probe(low | (uint64_t) '\'' << 8 * n, &index);

    if (found == 0) {
        return false;
    }

    take_word(r, word, p + mark);
    word->small = (capitals & 1) == 0;
    word->index = index;
    r->before = '\'';

    if (n > 3 || capitals != (1u << n) - 1) {
        word->languages = found;
    }

    return true;
}


/* Are the non-ASCII letters of a word lower case and of two bytes? */

static inline bool
are_small(const uint8_t *p, unsigned bits, unsigned n)
{
    unsigned  i;
    uint32_t  cp;

    for ( /* void */ ; bits; bits &= ~(3u << i)) {
        i = (unsigned) __builtin_ctz(bits);
        cp = (uint32_t) (p[i] & 0x1f) << 6 | (p[i + 1] & 0x3f);

        if ((p[i] & 0xe0) != 0xc0 || (p[i + 1] & 0xc0) != 0x80 || i + 2 > n
            || san_fw.lower[cp] != cp || cp < 0x80)
        {
            return false;
        }
    }

    return true;
}


/* A word of up to fifteen ASCII letters and lower case two-byte letters. */

SAN_FAST bool
latin_word(san_function_reader_t *r, san_function_word_t *word)
{
    __m128i         v, letters;
    unsigned        n, m, left, high, capitals;
    uint64_t        low;
    const uint8_t  *p;

    p = r->p;

    if (r->limit - p < 20 || !begins_plainly(r)) {
        return false;
    }

    v = _mm_loadu_si128((const __m128i *) p);
    letters = _mm_or_si128(v, _mm_set1_epi8(0x20));
    letters = _mm_and_si128(_mm_cmpgt_epi8(letters, _mm_set1_epi8('a' - 1)),
                            _mm_cmplt_epi8(letters, _mm_set1_epi8('z' + 1)));
    m = (unsigned) _mm_movemask_epi8(letters);
    high = (unsigned) _mm_movemask_epi8(v);
    capitals = m & ~(unsigned) _mm_movemask_epi8(_mm_slli_epi16(v, 2));
    n = (unsigned) __builtin_ctz(~(m | high));
    left = r->end - p < 16 ? (unsigned) (r->end - p) : 16;
    n = n < left ? n : left;

    v = _mm_or_si128(v, _mm_and_si128(letters, _mm_set1_epi8(0x20)));
    low = (uint64_t) _mm_cvtsi128_si64(v);
    high &= (1u << n) - 1;
    capitals &= (1u << n) - 1;

    if (high) {
        m = (unsigned) __builtin_ctz(high);

        if (p[m] == 0xe2) {
            return m && m + 2 < left && p[m + 1] == 0x80 && p[m + 2] == 0x99
                   && (m > 1 || r->before == 0 || r->before == '\'')
                   && elided(r, word, low, m, capitals & ((1u << m) - 1));
        }

        if ((capitals & (capitals - 1)) || !are_small(p, high, n)) {
            return false;
        }
    }

    if (n == 16 || n == 0) {
        return false;
    }

    if (!ends_plainly(p + n, r->end, n == 1)) {
        return high == 0 && n < left && p[n] == '\''
               && (n > 1 || r->before == 0 || r->before == '\'')
               && elided(r, word, low, n, capitals);
    }

    if ((n == 1 || (high && n == 2)) && r->before != 0 && r->before != '\'') {
        return false;
    }

    if (high && n == 2 && !ends_plainly(p + n, r->end, true)) {
        return false;
    }

    take_word(r, word, p + n);
    word->small = (capitals & 1) == 0;

    if (n > 8) {
        v = _mm_unpackhi_epi64(v, v);
        word->languages = probe(mix(low)
                                + san_packed_first(
                                      (uint64_t) _mm_cvtsi128_si64(v), n - 8),
                                &word->index);

    } else if (n > 3 || capitals != (1u << n) - 1) {
        word->languages = probe(san_packed_first(low, n), &word->index);
    }

    return true;
}


SAN_FAST bool
fast_word(san_function_reader_t *r, san_function_word_t *word)
{
    return *r->p < 0x80 || san_fw.run_of[*r->p & 0x1f] == 0
           ? latin_word(r, word) : run_word(r, word);
}

#else

#define ONES  0x0101010101010101u


/*
 * A word of up to fifteen ASCII letters between white space, or followed by a
 * punctuation mark and white space.
 */

SAN_FAST bool
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
    r->before = 'x';
    word->start = p;
    word->latin = true;
    word->address = false;
    word->small = (capitals & 0x20) == 0;
    word->index = 0;
    r->p = p + n;
    word->end = r->p;

    if (n > 8) {
        word->languages = probe(mix(low) + high, &word->index);

    } else if (n <= 3 && capitals == san_packed_first(0x20 * ONES, n)) {
        word->languages = 0;

    } else {
        word->languages = probe(low, &word->index);
    }

    return true;
}

#endif


static inline bool
is_joint(uint32_t cp)
{
    return cp == '.' || cp == '@' || cp == '_' || cp == '/';
}


static inline bool
is_digit(uint32_t cp)
{
    return san_class(cp) == SAN_CLASS_DIGIT;
}


/* Skips a character of n bytes that is not a letter. */

static inline void
pass(san_function_reader_t *r, uint32_t cp, int n)
{
    r->joined = is_joint(cp) && (r->before == 'x' || is_digit(r->before));
    r->before = cp;
    r->p += n;
}


static inline void
pass_space(san_function_reader_t *r)
{
    r->token = ++r->p;
    r->before = 0;
    r->joined = false;
}

#endif /* SAN_FUNCTION_WORDS_FAST_H */
