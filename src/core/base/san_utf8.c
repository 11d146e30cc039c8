/*
 * san_utf8: what the inline functions of the header leave.
 */

#include "base/san_utf8.h"


int
san_utf8_next_rare(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
    int       i, n;
    uint8_t   c, lo, hi;
    uint32_t  u;

    c = p[0];

    if (c < 0x80) {
        *cp = c;
        return 1;
    }

    if (c < 0xc2 || c > 0xf4) {
        return -1;
    }

    n = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    u = c & (0xff >> (n + 1));

    lo = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
    hi = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;

    for (i = 1; i < n; i++) {
        if (p + i == end) {
            return 0;
        }

        if (p[i] < lo || p[i] > hi) {
            return -1;
        }

        u = (u << 6) | (p[i] & 0x3f);
        lo = 0x80;
        hi = 0xbf;
    }

    *cp = u;

    return n;
}


size_t
san_utf8_whole(const uint8_t *p, size_t len)
{
    size_t    n;
    uint32_t  cp;

    for (n = len; n && len - n < 3 && (p[n - 1] & 0xc0) == 0x80; n--) {
        /* void */
    }

    return n && p[n - 1] >= 0xc0 && san_utf8_next(p + n - 1, p + len, &cp) == 0
           ? n - 1 : len;
}


size_t
san_utf8_put(uint8_t *p, uint32_t cp)
{
    if (cp < 0x80) {
        p[0] = (uint8_t) cp;
        return 1;
    }

    if (cp < 0x800) {
        p[0] = (uint8_t) (0xc0 | cp >> 6);
        p[1] = (uint8_t) (0x80 | (cp & 0x3f));
        return 2;
    }

    if (cp < 0x10000) {
        p[0] = (uint8_t) (0xe0 | cp >> 12);
        p[1] = (uint8_t) (0x80 | (cp >> 6 & 0x3f));
        p[2] = (uint8_t) (0x80 | (cp & 0x3f));
        return 3;
    }

    p[0] = (uint8_t) (0xf0 | cp >> 18);
    p[1] = (uint8_t) (0x80 | (cp >> 12 & 0x3f));
    p[2] = (uint8_t) (0x80 | (cp >> 6 & 0x3f));
    p[3] = (uint8_t) (0x80 | (cp & 0x3f));
    return 4;
}
