/*
 * out: what tests do with the output of a stream.
 */

#ifndef OUT_H
#define OUT_H

#include <string.h>

#include "san.h"

typedef struct {
    char    data[262144];       /* ends with a zero byte */
    size_t  len;
} out_t;


/*
 * san_options_t.output: collects the output.  data is an out_t, or a struct
 * that begins with one.  SAN_ERROR: it is full.
 */

static inline int
out_put(void *data, const uint8_t *p, size_t n, bool input)
{
    out_t  *out;

    (void) input;

    out = data;

    if (out->len + n >= sizeof(out->data)) {
        return SAN_ERROR;
    }

    memcpy(out->data + out->len, p, n);
    out->len += n;
    out->data[out->len] = '\0';

    return SAN_OK;
}


/* san_options_t.output: drops the output. */

static inline int
out_drop(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) n;
    (void) input;

    return SAN_OK;
}

#endif /* OUT_H */
