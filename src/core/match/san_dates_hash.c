/*
 * san_dates_hash: the hash of texts like "8 days ago", without the number.
 *
 * It is a separate file because tools/icu uses it to make the tables.
 */

#include <unicode/uchar.h>

#include "match/san_dates.h"

/* Largest number. */
#define NUMBER_MAX   100000


/* The value of a digit; -1: another character. */

static inline int32_t
digit_of(uint32_t c)
{
    if (c < 0x80) {
        return c >= '0' && c <= '9' ? (int32_t) c - '0' : -1;
    }

    return san_class(c) == SAN_CLASS_DIGIT ? u_charDigitValue((UChar32) c) : -1;
}


uint64_t
san_dates_count_hash(const san_normal_t *normal, san_normal_t *before,
    unsigned *number)
{
    bool      digits;
    int32_t   digit;
    unsigned  i;
    uint64_t  hash;

    hash = SAN_HASH_START;
    digits = false;
    *number = 0;

    if (before) {
        before->n = 0;
    }

    for (i = 0; i < normal->n; i++) {
        digit = digit_of(normal->chars[i]);

        if (digit < 0) {
            hash = san_hash_add(hash, normal->chars[i]);

            if (!digits && before) {
                before->chars[before->n++] = normal->chars[i];
            }

            continue;
        }

        if (!digits) {
            hash = san_hash_add(hash, '#');

        } else if (san_class(normal->chars[i - 1]) != SAN_CLASS_DIGIT) {
            return 0;
        }

        digits = true;
        *number = *number * 10 + (unsigned) digit;

        if (*number > NUMBER_MAX) {
            return 0;
        }
    }

    return digits ? hash : 0;
}
