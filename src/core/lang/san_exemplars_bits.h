/*
 * san_exemplars_bits: position of a letter in the bitmap of a language.
 *
 * Enters: a character.  Leaves: a bit number.  Only alphabets that are shared
 * by several languages and differ between them are handled.  Depends on
 * san_base.
 */

#ifndef SAN_EXEMPLARS_BITS_H
#define SAN_EXEMPLARS_BITS_H

#include "base/san_base.h"

#define SAN_EXEMPLARS_BITS   1344
#define SAN_EXEMPLARS_WORDS  (SAN_EXEMPLARS_BITS / 64)


/* The handled ranges, one after the other in the bitmap. */

static const struct {
    uint16_t  start;
    uint16_t  end;
    uint16_t  base;
} san_exemplars_ranges[] = {
    { 0x00c0, 0x0260, 0 },         /* up to the schwa of Azerbaijani */
    { 0x0400, 0x0530, 416 },
    { 0x0620, 0x0700, 720 },
    { 0x0900, 0x0980, 944 },
    { 0x1e00, 0x1f00, 1072 }
};

#define SAN_EXEMPLARS_RANGES                                                  \
    (sizeof(san_exemplars_ranges) / sizeof(san_exemplars_ranges[0]))


/* The bit of a letter; -1: it is not in a handled range. */

static inline int
san_exemplars_bit(uint32_t cp)
{
    size_t  i;

    for (i = 0; i < SAN_EXEMPLARS_RANGES; i++) {
        if (cp < san_exemplars_ranges[i].end) {
            return cp >= san_exemplars_ranges[i].start
                   ? (int) (san_exemplars_ranges[i].base + cp
                            - san_exemplars_ranges[i].start) : -1;
        }
    }

    return -1;
}

#endif /* SAN_EXEMPLARS_BITS_H */
