/*
 * out: what a stream has given back, in one piece.
 */

#ifndef OUT_H
#define OUT_H

#include <string.h>

#include "san.h"

typedef struct {
    char    data[65536];
    size_t  len;
} out_t;


/* san_options_t.output, with an out_t as data; SAN_ERROR: it is full. */

static inline int
out_put(void *data, const uint8_t *p, size_t n, bool input)
{
    out_t  *out;

    (void) input;

    out = data;

    if (out->len + n > sizeof(out->data)) {
        return SAN_ERROR;
    }

    memcpy(out->data + out->len, p, n);
    out->len += n;

    return SAN_OK;
}

#endif /* OUT_H */
