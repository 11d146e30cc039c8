/*
 * san_packed: short names as two words, to look them up in any ASCII case.
 *
 * Enters: the bytes of a name.  Leaves: a key, the key in lower case, and a
 * slot in a hash table.  Nearly all names are in lower case, so tables are
 * searched for the unchanged key first.  Depends on san_base.
 */

#ifndef SAN_PACKED_H
#define SAN_PACKED_H

#include <string.h>

#include "base/san_base.h"

/* Longest name with a key; no table has longer ones. */
#define SAN_PACKED_MAX  16


typedef struct {
    uint64_t  low;       /* bytes 0 to 7, the first one lowest */
    uint64_t  high;      /* bytes 8 to 15 */
} san_packed_t;


/*
 * The key of a name of len bytes, 1 to SAN_PACKED_MAX, case unchanged.
 * readable is how many bytes can be read from name on, at least len; with 16
 * or more they are loaded at once.
 */

static inline san_packed_t
san_packed(const uint8_t *name, size_t len, size_t readable)
{
    size_t        i;
    san_packed_t  key;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

    if (readable >= SAN_PACKED_MAX) {
        memcpy(&key, name, sizeof(key));

        if (len <= 8) {
            key.low &= (uint64_t) -1 >> 8 * (8 - len);
            key.high = 0;

        } else {
            key.high &= (uint64_t) -1 >> 8 * (16 - len);
        }

        return key;
    }

#endif

    (void) readable;
    key.low = key.high = 0;

    for (i = 0; i < len && i < 8; i++) {
        key.low |= (uint64_t) name[i] << 8 * i;
    }

    for ( /* void */ ; i < len; i++) {
        key.high |= (uint64_t) name[i] << 8 * (i - 8);
    }

    return key;
}


/* Eight bytes in lower case: 0x20 is added to those in A..Z. */

static inline uint64_t
san_packed_lower8(uint64_t w)
{
    uint64_t  low, from_a, beyond_z;

    const uint64_t  ones = 0x0101010101010101;

    low = w & 0x7f * ones;
    from_a = low + (0x80 - 'A') * ones;
    beyond_z = low + (0x7f - 'Z') * ones;

    return w | (((from_a ^ beyond_z) & ~w & 0x80 * ones) >> 2);
}


static inline san_packed_t
san_packed_lower(san_packed_t key)
{
    key.low = san_packed_lower8(key.low);
    key.high = san_packed_lower8(key.high);

    return key;
}


/* 0x80 in each of the eight bytes that is an ASCII letter. */

static inline uint64_t
san_packed_letters8(uint64_t w)
{
    uint64_t  low, from_a, beyond_z;

    const uint64_t  ones = 0x0101010101010101;

    low = (w | 0x20 * ones) & 0x7f * ones;
    from_a = low + (0x80 - 'a') * ones;
    beyond_z = low + (0x7f - 'z') * ones;

    return (from_a ^ beyond_z) & ~w & 0x80 * ones;
}


/* 0x80 in each of the eight bytes that is c, an ASCII character. */

static inline uint64_t
san_packed_equal8(uint64_t w, uint8_t c)
{
    const uint64_t  ones = 0x0101010101010101;

    w ^= c * ones;

    return ~(((w & 0x7f * ones) + 0x7f * ones) | w) & 0x80 * ones;
}


/* Eight bytes at p, the first one lowest. */

static inline uint64_t
san_packed_load8(const uint8_t *p)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

    uint64_t  w;

    memcpy(&w, p, sizeof(w));

    return w;

#else

    return san_packed(p, 8, 8).low;

#endif
}


/* Four bytes at p, the first one lowest. */

static inline uint32_t
san_packed_load4(const uint8_t *p)
{
    return (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16
           | (uint32_t) p[3] << 24;
}


/* The first len bytes (1 to 8) of w, the others zero. */

static inline uint64_t
san_packed_first(uint64_t w, size_t len)
{
    return w & ((uint64_t) -1 >> (64 - 8 * len));
}


/*
 * A slot of a table of 2^bits slots; the product's top bits depend on all of
 * the key.
 */

static inline unsigned
san_packed_slot(san_packed_t key, unsigned bits)
{
    return (unsigned) (((key.low ^ key.high) * 0x9e3779b97f4a7c15ull)
                       >> (64 - bits));
}


static inline bool
san_packed_same(san_packed_t a, san_packed_t b)
{
    return a.low == b.low && a.high == b.high;
}

#endif /* SAN_PACKED_H */
