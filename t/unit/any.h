/*
 * any: numbers at random that are the same in each run.
 */

#ifndef ANY_H
#define ANY_H

#include <stdint.h>

#define ANY_SEED  2463534242u


/* One of 0 to n - 1 (Marsaglia's xorshift; n below a million or so). */

static inline unsigned
any_of(uint32_t *seed, unsigned n)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;

    return (*seed >> 8) % n;
}

#endif /* ANY_H */
