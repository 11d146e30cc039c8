/*
 * san_charref_data: the table of named references, for san_charref alone.
 */

#ifndef SAN_CHARREF_DATA_H
#define SAN_CHARREF_DATA_H

#include "base/san_base.h"

#define SAN_CHARREF_N  2231

/* Of name i: where it starts in the names, where i + 1 starts it ends. */
extern const char      san_charref_names[];
extern const uint16_t  san_charref_starts[SAN_CHARREF_N + 1];
extern const uint32_t  san_charref_first[SAN_CHARREF_N];


/* The second code point of the few that stand for two. */

typedef struct {
    uint16_t  index;
    uint32_t  cp;
} san_charref_second_t;

extern const san_charref_second_t  san_charref_second[];
extern const size_t                san_charref_second_n;

#endif /* SAN_CHARREF_DATA_H */
