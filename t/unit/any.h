/*
 * any: random numbers that are the same in each run, and how many.
 */

#ifndef ANY_H
#define ANY_H

#include <stdint.h>
#include <stdlib.h>

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


/* A number of the environment, such as SEED. */

static inline unsigned
any_number(const char *name, unsigned by_default)
{
    const char  *value;

    value = getenv(name);

    return value ? (unsigned) strtoul(value, NULL, 10) : by_default;
}

#endif /* ANY_H */
