/*
 * feed: sends a page through a stream.
 */

#ifndef FEED_H
#define FEED_H

#include "san.h"


/* In pieces of step bytes, or in one piece if step is 0; then finishes. */

static inline void
feed_page(san_stream_t *s, const char *page, size_t len, size_t step)
{
    size_t  pos, n;

    for (pos = 0; pos < len; pos += n) {
        n = step && step < len - pos ? step : len - pos;
        (void) san_feed(s, (const uint8_t *) page + pos, n);
    }

    (void) san_finish(s);
}

#endif /* FEED_H */
