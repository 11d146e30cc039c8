/*
 * san_scan: vector search for the few bytes that matter.
 *
 * Enters: bytes.  Leaves: positions and counts.  Each function has a scalar
 * twin that gives the same answers and is tested against it; which one runs
 * is chosen once at start (san_scan_init).  No function reads outside
 * [p, end), but where it says so.  Depends on san_base.
 */

#ifndef SAN_SCAN_H
#define SAN_SCAN_H

#include "base/san_base.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/*
 * Letters of one script that are two or three bytes of UTF-8: for each lead
 * byte, half | its low four bits, from which to which second byte.  half is
 * 0xc0 or 0xd0 for pairs, 0xe0 for triples.
 */

typedef struct {
    uint8_t  half;
    uint8_t  class;              /* of all of them: san_class() */
    uint8_t  low[16];            /* 0xff: none, and … */
    uint8_t  high[16];           /* … 0 */
} san_letters_t;


typedef struct {
    /* First '<' or '&' in [p, end), or end. */
    const uint8_t *(*text)(const uint8_t *p, const uint8_t *end);

    /* First byte that is >= 0x80 in [p, end), or end. */
    const uint8_t *(*non_ascii)(const uint8_t *p, const uint8_t *end);

    /*
     * The same, and adds how many of the bytes before it are letters.  Bytes
     * from end to limit may be read as well, so that short pieces of a window
     * need no loop.
     */
    const uint8_t *(*ascii)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, uint32_t *letters);

    /*
     * First '<', '&', byte that is >= 0x80, or one that marks finds, in
     * [p, end), or end; adds how many of the bytes before it are letters.
     */
    const uint8_t *(*plain)(const uint8_t *p, const uint8_t *end,
        uint32_t *letters);

    /*
     * The same as ascii for text of ASCII and of such letters, of two bytes
     * or of three: stops at any other character, or one that is cut off.
     * Adds the letters of ASCII to count[0], the others to count[1].
     */
    const uint8_t *(*two_byte)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, const san_letters_t *letters,
        uint32_t count[2]);
    const uint8_t *(*three_byte)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, const san_letters_t *letters,
        uint32_t count[2]);

    /*
     * First '[', '\\', '_', '{' and the like, '%', '?' or '@' in [p, end), or
     * end; limit as above.
     */
    const uint8_t *(*marks)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit);

    /*
     * First byte behind p that is a letter of ASCII behind a byte >= 0x80, or
     * the other way round; or end.
     */
    const uint8_t *(*seam)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit);
} san_scan_t;

extern san_scan_t  san_scan;

/* Picks the implementations; idempotent, called by san_init(). */
void san_scan_init(void);

/* The scalar twins. */
extern const san_scan_t  san_scan_scalar;


/* May what a template left begin with these two bytes? */

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


/* May it be the first of such a pair? */

static inline bool
san_scan_first(uint32_t c)
{
    return c == '{' || c == '[' || c == '%' || c == '\\' || c == '_'
           || c == '?' || c == '@' || c == '&' || c == 0x3010;
}


/*
 * The first place in [p, end) where such a pair begins, or may begin at its
 * end; or end.
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


/* First byte of [p, end) that is c, or end: in line, for what is near. */

static inline const uint8_t *
san_scan_byte(const uint8_t *p, const uint8_t *end, uint8_t c)
{
#if defined(__SSE2__)

    unsigned  m;
    __m128i   v;

    for (v = _mm_set1_epi8((char) c); end - p >= 16; p += 16) {
        m = (unsigned) _mm_movemask_epi8(
                _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) p), v));

        if (m) {
            return p + __builtin_ctz(m);
        }
    }

#endif

    while (p < end && *p != c) {
        p++;
    }

    return p;
}


/* First byte of [p, end) that is no white space, or end. */

static inline const uint8_t *
san_scan_space(const uint8_t *p, const uint8_t *end)
{
    while (p < end && san_is_space(*p)) {

#if defined(__SSE2__)

        unsigned  m;
        __m128i   v, s;

        if (end - p >= 16) {
            v = _mm_loadu_si128((const __m128i *) p);

            s = _mm_cmpeq_epi8(v, _mm_set1_epi8(' '));
            s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('\n')));
            s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('\t')));
            s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('\r')));
            s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('\f')));

            m = ~(unsigned) _mm_movemask_epi8(s) & 0xffff;

            if (m) {
                return p + __builtin_ctz(m);
            }

            p += 16;
            continue;
        }

#endif

        p++;
    }

    return p;
}

#endif /* SAN_SCAN_H */
