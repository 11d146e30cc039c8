/*
 * Fuzzes the decoders of compressed bodies.  The first bytes of the input
 * choose the coding, the sizes of pieces and a limit; the rest is the body.
 * What comes out may not depend on the pieces.
 */

#include <stdlib.h>
#include <string.h>

#include "san_decode.h"

#define OUT_MAX  (1 << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static void *
get_memory(void *data, size_t size)
{
    (void) data;

    return malloc(size);
}


static void
free_memory(void *data, void *p)
{
    (void) data;

    free(p);
}


/* The last return value; *total gets the bytes that came out, up to OUT_MAX. */

static int
run(san_coding_t coding, const uint8_t *data, size_t size, size_t step,
    size_t room, uint8_t *out, size_t *total)
{
    int                   rc;
    size_t                i, n;
    const uint8_t        *p, *end;
    san_decoder_t        *d;
    san_allocator_t       allocator;
    san_decode_limits_t   limits;

    allocator.data = NULL;
    allocator.alloc = get_memory;
    allocator.free = free_memory;

    limits.size = 0;
    limits.ratio = SAN_DECODE_RATIO;

    *total = 0;
    d = san_decoder_open(coding, &limits, &allocator);
    rc = SAN_OK;

    for (i = 0; i < size && rc == SAN_OK; i += step) {
        p = data + i;
        end = p + (step < size - i ? step : size - i);

        do {
            if (OUT_MAX - *total < room) {
                san_decoder_close(d);
                return SAN_DECODE_BOMB;
            }

            rc = san_decode(d, &p, end, out + *total, room, &n);
            *total += n;
        } while (rc == SAN_OK && (p < end || n == room));
    }

    if (rc == SAN_OK) {
        rc = san_decoder_finish(d);
    }

    san_decoder_close(d);

    return rc;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int           a, b;
    size_t        na, nb;
    san_coding_t  coding;

    static uint8_t  first[OUT_MAX], second[OUT_MAX];

    if (size < 3) {
        return 0;
    }

    coding = (san_coding_t) (SAN_CODING_GZIP + data[0] % 4);

    a = run(coding, data + 3, size - 3, size, 16384, first, &na);
    b = run(coding, data + 3, size - 3, data[1] % 64 + 1u,
            data[2] * 16u + 1u, second, &nb);

    if (a == SAN_DECODE_BOMB || b == SAN_DECODE_BOMB) {
        return 0;
    }

    /* of a damaged body one cutting may show a little more than another */

    if (a != b || (a == SAN_OK && na != nb)
        || memcmp(first, second, na < nb ? na : nb) != 0)
    {
        abort();
    }

    return 0;
}
