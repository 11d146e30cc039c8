/*
 * san_utf8: reading and writing UTF-8 characters.
 */

#ifndef SAN_UTF8_H
#define SAN_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Stands for bytes that are not part of a character. */
#define SAN_REPLACEMENT  0xfffd

/*
 * Decodes one character of [p, end), p < end.  Returns its length; 0: the
 * bytes end within a character that is valid so far; -1: not UTF-8 (no
 * overlong form, no surrogate).  san_utf8_next_rare() handles all but complete
 * characters of two or three bytes.
 */
int san_utf8_next_rare(const uint8_t *p, const uint8_t *end, uint32_t *cp);

static inline int
san_utf8_next(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
    uint8_t   c;
    uint32_t  u;

    c = p[0];

    if (c < 0x80) {
        *cp = c;
        return 1;
    }

    if (c >= 0xc2 && c < 0xe0 && end - p >= 2 && (p[1] & 0xc0) == 0x80) {
        *cp = (uint32_t) (c & 0x1f) << 6 | (p[1] & 0x3f);
        return 2;
    }

    if ((c & 0xf0) == 0xe0 && end - p >= 3 && (p[1] & 0xc0) == 0x80
        && (p[2] & 0xc0) == 0x80)
    {
        u = (uint32_t) (c & 0xf) << 12 | (uint32_t) (p[1] & 0x3f) << 6
            | (p[2] & 0x3f);

        if (u >= 0x800 && (u & 0xf800) != 0xd800) {
            *cp = u;
            return 3;
        }
    }

    return san_utf8_next_rare(p, end, cp);
}

/* How many of the len bytes are whole characters; only the last may be cut. */
size_t san_utf8_whole(const uint8_t *p, size_t len);

/* Writes cp to p, up to 4 bytes; returns the number of bytes. */
size_t san_utf8_put(uint8_t *p, uint32_t cp);

#endif /* SAN_UTF8_H */
