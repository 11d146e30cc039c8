/*
 * san_scan: vector search for the few bytes that matter.
 *
 * Enters: bytes.  Leaves: positions and counts.  Each function has a scalar
 * twin that gives the same answers and is tested against it; which one runs is
 * chosen once at start (san_scan_init).  Functions read only [p, end), unless
 * stated otherwise.  Depends on san_base.
 */

#ifndef SAN_SCAN_H
#define SAN_SCAN_H

#include "base/san_base.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/*
 * The letters of one script in UTF-8, of two bytes or of three.  half is the
 * high part of the lead bytes: 0xc0 or 0xd0 for two bytes, 0xe0 for three.
 * low and high are indexed by the lead byte's low four bits and give the range
 * of its second byte.
 *
 * Rarer characters that clean() passes, too, are bits: of more wherever they
 * stand, of behind after ASCII and the characters of before.  These three are
 * indexed by code points of two bytes.  The bits of marks, from SAN_MARKS on,
 * count as those of behind.
 */

#define SAN_MARKS  0x2000

typedef struct {
    uint8_t   half;
    uint8_t   class;             /* san_class() of all of them */
    uint8_t   low[16];           /* 0xff if not used */
    uint8_t   high[16];          /* 0 if not used */
    uint64_t  letters[0x800 / 64];       /* which of these are letters */
    uint64_t  more[0x800 / 64];
    uint64_t  behind[0x800 / 64];
    uint64_t  before[0x800 / 64];
    uint64_t  marks;
} san_letters_t;


/*
 * Characters of Chinese and Japanese: U+4E00 to U+9FFF, U+3041 to U+3096,
 * U+30A1 to U+30FA, U+30FC, and the marks U+3001, U+3002, U+3008 to U+300F and
 * U+FF0C, which are not counted.
 */

enum {
    SAN_CJK_LATIN,               /* ASCII letters */
    SAN_CJK_MARK,
    SAN_CJK_HAN,
    SAN_CJK_HIRAGANA,
    SAN_CJK_KATAKANA,
    SAN_CJK_LONG,
    SAN_CJK_KINDS
};


typedef struct {
    /* First '<' or '&' in [p, end), or end. */
    const uint8_t *(*text)(const uint8_t *p, const uint8_t *end);

    /* First byte that is >= 0x80 in [p, end), or end. */
    const uint8_t *(*non_ascii)(const uint8_t *p, const uint8_t *end);

    /*
     * As non_ascii(), and adds the number of letters before the result to
     * *letters.  Bytes from end to limit may be read as well, so that short
     * pieces of a window need no scalar loop.
     */
    const uint8_t *(*ascii)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, uint32_t *letters);

    /*
     * First '<', '&', byte >= 0x80, or byte that marks() finds, in [p, end),
     * or end.  Adds the number of letters before it to *letters.
     */
    const uint8_t *(*plain)(const uint8_t *p, const uint8_t *end,
        uint32_t *letters);

    /*
     * As ascii(), for text of ASCII and of these letters, which have two or
     * three bytes: stops at any other character, or at an incomplete one.
     * Adds the ASCII letters to count[0], the others to count[1].
     */
    const uint8_t *(*two_byte)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, const san_letters_t *letters,
        uint32_t count[2]);
    const uint8_t *(*three_byte)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, const san_letters_t *letters,
        uint32_t count[2]);

    /*
     * plain() for text with these letters, which have two or three bytes, from
     * p on: stops at any other character, or at an incomplete one.  The text
     * before it, from start on, has been read.
     */
    const uint8_t *(*clean)(const uint8_t *start, const uint8_t *p,
        const uint8_t *end, const san_letters_t *letters, uint32_t count[2]);

    /* The same for Chinese and Japanese; the kinds from hiragana on: kana. */
    const uint8_t *(*cjk)(const uint8_t *p, const uint8_t *end, bool kana,
        uint32_t count[SAN_CJK_KINDS]);

    /*
     * First '[', '\\', '_', '{' and the like, '%', '?' or '@' in [p, end), or
     * end; limit as above.
     */
    const uint8_t *(*marks)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit);

    /*
     * First byte after p where an ASCII letter follows a byte >= 0x80 or the
     * other way round, or end.
     */
    const uint8_t *(*seam)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit);
} san_scan_t;

extern san_scan_t  san_scan;

/* Picks the implementations; idempotent, called by san_init(). */
void san_scan_init(void);

/* The scalar twins. */
extern const san_scan_t  san_scan_scalar;


/* Can a leftover of a template begin with these two characters? */

static inline bool
san_scan_pair(uint32_t first, uint32_t second)
{
    bool  letter;

    letter = second < 0x80 && san_is_alpha((uint8_t) second);

    switch (first) {

    case '{':
        return letter || second == '{' || second == '%' || second == '#'
               || second == ':' || (second >= '0' && second <= '9');

    case '[':
        return letter || second == ':' || second == '[' || second == '/';

    case '%':
        return letter || second == '(' || second == '{' || second == '@'
               || second == '.' || (second >= '1' && second <= '9');

    case '\\':
        return second == 'u' || second == '\'' || second == '"';

    case '_':
        return letter || second == '_';

    case '?':
        return second == '?';

    case '@':
        return second == ':';

    case '&':
        return letter || second == '#';

    case 0x3010:
        return true;

    default:
        return false;
    }
}


/* Can a leftover of a template begin with this character? */

static inline bool
san_scan_first(uint32_t c)
{
    return c == '{' || c == '[' || c == '%' || c == '\\' || c == '_'
           || c == '?' || c == '@' || c == '&' || c == 0x3010;
}


/*
 * The first position in [p, end) where san_scan_pair() is true, or the last
 * byte if it could begin such a pair, or end.
 */

static inline const uint8_t *
san_scan_sign(const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    for (p = san_scan.marks(p, end, limit); p < end;
         p = san_scan.marks(p + 1, end, limit))
    {
        if (p + 1 == end ? san_scan_first(*p) : san_scan_pair(p[0], p[1])) {
            break;
        }
    }

    return p;
}


/*
 * First byte of [p, end) that is c, or end.  Inline, for bytes that are near.
 */

static inline const uint8_t *
san_scan_byte(const uint8_t *p, const uint8_t *end, uint8_t c)
{
#if defined(__SSE2__)

    unsigned   m;
    __m128i    v;
    ptrdiff_t  left;

    v = _mm_set1_epi8((char) c);

    for (left = end - p - 16; left >= 0; left -= 16, p += 16) {
        m = (unsigned) _mm_movemask_epi8(
                _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) p), v));

        if (m) {
            return p + (unsigned) __builtin_ctz(m);
        }
    }

#endif

    while (p < end && *p != c) {
        p++;
    }

    return p;
}


/*
 * Is all of [p, end) ASCII, without '&' and the bytes that marks() finds?
 * False: no, or unknown.  Bytes up to limit may be read.
 */

static inline bool
san_scan_simple(const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
#if defined(__SSE2__)

    unsigned  m;
    __m128i   v, stop;

    for ( /* void */ ; p < end && limit - p >= 16; p += 16) {
        v = _mm_loadu_si128((const __m128i *) p);

        stop = _mm_or_si128(v, _mm_set1_epi8(0x20));
        stop = _mm_cmpgt_epi8(stop, _mm_set1_epi8('z'));
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('%')));
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('&')));
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('?')));
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));

        /* the highest bit of other bytes */

        m = (unsigned) _mm_movemask_epi8(_mm_or_si128(stop, v));

        if (m) {
            return (ptrdiff_t) __builtin_ctz(m) >= end - p;
        }
    }

#else

    (void) limit;

#endif

    return p >= end;
}


/* Are the n bytes, 16 or more, at both positions the same? */

static inline bool
san_scan_same(const uint8_t *a, const uint8_t *b, size_t n)
{
#if defined(__SSE2__)

    size_t   i;
    __m128i  same;

    i = n - 16;
    same = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) (a + i)),
                          _mm_loadu_si128((const __m128i *) (b + i)));

    while (i > 0) {
        i = i > 16 ? i - 16 : 0;
        same = _mm_and_si128(same, _mm_cmpeq_epi8(
                   _mm_loadu_si128((const __m128i *) (a + i)),
                   _mm_loadu_si128((const __m128i *) (b + i))));
    }

    return _mm_movemask_epi8(same) == 0xffff;

#else

    return memcmp(a, b, n) == 0;

#endif
}


/*
 * A bit for each of the sixteen bytes at p that is an ASCII letter; *small: for
 * each that is one in lower case.
 */

static inline unsigned
san_scan_letters(const uint8_t *p, unsigned *small)
{
#if defined(__SSE2__)

    __m128i  v, letters;

    v = _mm_loadu_si128((const __m128i *) p);

    /* moves 'a' to 'z' to the lowest signed values */

    letters = _mm_or_si128(v, _mm_set1_epi8(0x20));
    letters = _mm_add_epi8(letters, _mm_set1_epi8(0x80 - 'a'));
    letters = _mm_cmplt_epi8(letters, _mm_set1_epi8(-0x80 + 26));

    /* bit 0x20 of small letters, where movemask() reads it */

    *small = (unsigned) _mm_movemask_epi8(
                 _mm_and_si128(letters, _mm_slli_epi16(v, 2)));

    return (unsigned) _mm_movemask_epi8(letters);

#else

    unsigned  i, letters;

    for (i = 0, letters = *small = 0; i < 16; i++) {
        letters |= (unsigned) san_is_alpha(p[i]) << i;
        *small |= (unsigned) (san_is_alpha(p[i]) && p[i] >= 'a') << i;
    }

    return letters;

#endif
}


#if defined(__SSE2__)

/* A bit for each of the sixteen bytes at p that is not white space. */

static inline unsigned
san_scan_visible(const uint8_t *p)
{
    __m128i  v, t, space;

    v = _mm_loadu_si128((const __m128i *) p);

    /* '\t' to '\r' without '\v' */

    t = _mm_sub_epi8(v, _mm_set1_epi8('\t'));
    t = _mm_cmpeq_epi8(_mm_min_epu8(t, _mm_set1_epi8('\r' - '\t')), t);
    t = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\v')), t);
    space = _mm_or_si128(t, _mm_cmpeq_epi8(v, _mm_set1_epi8(' ')));

    return (unsigned) _mm_movemask_epi8(space) ^ 0xffff;
}

#endif


/* First byte of [p, end) that is not white space, or end. */

static inline const uint8_t *
san_scan_space(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p <= ' ') {

#if defined(__SSE2__)

        unsigned  m;

        if (end - p >= 16) {
            m = san_scan_visible(p);

            if (m) {
                return p + __builtin_ctz(m);
            }

            p += 16;
            continue;
        }

#endif

        if (!san_is_space(*p)) {
            break;
        }

        p++;
    }

    return p;
}


/* The same if the sixteen bytes at p are before end. */

static inline const uint8_t *
san_scan_near_space(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    unsigned  m;

    if (*p > ' ') {
        return p;
    }

    m = san_scan_visible(p);

    if (m) {
        return p + __builtin_ctz(m);
    }

    p += 16;

#endif

    return san_scan_space(p, end);
}

#endif /* SAN_SCAN_H */
