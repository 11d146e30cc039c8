/*
 * Fuzzes the reader of WARC files.  The first byte of the input chooses the
 * pieces and an allocation that fails; the rest is the file.  Of a plain file
 * what is reported may not depend on the pieces.  Never is more memory taken
 * than for the largest record, twice, and all of it is given back; without
 * memory it is an error.  Each page is decoded.
 */

#include <stdlib.h>
#include <string.h>

#include "san_warc.h"

#define MEMORY_MAX  (3 * SAN_WARC_RECORD_MAX + 4 * 1024 * 1024)

#include "memory_max.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/* A hash of all that was reported, in order. */

typedef struct {
    uint64_t  hash;
    uint64_t  pages;
} seen_t;


static void
see(seen_t *seen, const void *p, size_t n)
{
    size_t          i;
    const uint8_t  *c;

    for (i = 0, c = p; i < n; i++) {
        seen->hash = (seen->hash ^ c[i]) * 0x100000001b3;
    }

    seen->hash = (seen->hash ^ 0x100 ^ n) * 0x100000001b3;
}


static void
see_string(seen_t *seen, san_str_t s)
{
    see(seen, s.data, s.len);
}


static int
on_bytes(void *data, const uint8_t *p, size_t n)
{
    size_t    i;
    seen_t   *seen;

    /* the decoder may cut the body at other places */

    seen = data;

    for (i = 0; i < n; i++) {
        seen->hash = (seen->hash ^ p[i]) * 0x100000001b3;
    }

    return SAN_OK;
}


static int
on_response(void *data, const san_warc_response_t *r)
{
    int      rc;
    seen_t  *seen;

    seen = data;
    seen->pages++;

    see(seen, &r->place.offset, sizeof(r->place.offset));
    see(seen, &r->status, sizeof(r->status));
    see_string(seen, r->uri);
    see_string(seen, r->date);
    see_string(seen, r->type);
    see_string(seen, r->charset);
    see_string(seen, r->language);

    if (r->large ? r->body.len != 0
                 : r->body.len > SAN_WARC_RECORD_MAX)
    {
        abort();
    }

    if (r->large || r->coding == SAN_CODING_OTHER) {
        return SAN_OK;
    }

    rc = san_warc_page(r, &memory, on_bytes, seen);
    see(seen, &rc, sizeof(rc));

    return (rc == SAN_ERROR) ? rc : SAN_OK;
}


static int
on_damaged(void *data, const san_warc_place_t *place, const char *what)
{
    see(data, &place->offset, sizeof(place->offset));
    see(data, what, strlen(what));

    return SAN_OK;
}


static int
run(const uint8_t *p, size_t n, size_t step, seen_t *seen)
{
    int                rc;
    size_t             len;
    san_warc_t        *warc;
    san_warc_calls_t   calls;

    memset(seen, 0, sizeof(*seen));
    allocations = 0;

    calls.response = on_response;
    calls.damaged = on_damaged;
    calls.data = seen;

    warc = san_warc_open(&calls, &memory);
    if (warc == NULL) {
        return SAN_ERROR;
    }

    for (rc = SAN_OK; rc == SAN_OK && n != 0; p += len, n -= len) {
        len = (step < n) ? step : n;
        rc = san_warc_feed(warc, p, len);
    }

    rc = (rc == SAN_OK) ? san_warc_finish(warc) : rc;
    san_warc_close(warc);

    if (used != 0) {
        abort();
    }

    return rc;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int     a, b;
    seen_t  whole, pieces;

    if (size < 2) {
        return 0;
    }

    fail_at = -1;
    a = run(data + 1, size - 1, size, &whole);
    b = run(data + 1, size - 1, data[0] % 64 + 1u, &pieces);

    if (a != SAN_OK || b != SAN_OK
        || (data[1] != 0x1f && memcmp(&whole, &pieces, sizeof(whole)) != 0))
    {
        abort();
    }

    fail_at = data[0] / 16;
    a = run(data + 1, size - 1, size, &whole);

    if (a == SAN_OK && allocations > fail_at) {
        abort();
    }

    return 0;
}
