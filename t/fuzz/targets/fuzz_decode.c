/*
 * Fuzzes the decoders of compressed bodies.  The first bytes of the input
 * choose the coding, the sizes of pieces, a limit and an allocation that fails;
 * the rest is the body.  The output does not depend on the pieces and is not
 * longer than the limit and a piece; the memory is not more than the largest
 * window (law 5); without memory it is an error (law 3).
 */

#include <stdlib.h>
#include <string.h>

#include "san_decode.h"

#define OUT_MAX     (1 << 20)

/* Brotli's window has 16 MB, zstd's 8 MB here. */
#define MEMORY_MAX  (40 * 1024 * 1024)

#include "memory_max.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/* The last return value; *total: the bytes of output, up to OUT_MAX. */

static int
run(san_coding_t coding, const uint8_t *data, size_t size, size_t step,
    size_t room, size_t limit, uint8_t *out, size_t *total)
{
    int                   rc;
    size_t                i, n;
    const uint8_t        *p, *end;
    san_decoder_t        *d;
    san_decode_limits_t   limits;

    limits.size = limit;
    limits.ratio = SAN_DECODE_RATIO;

    *total = 0;
    allocations = 0;
    d = san_decoder_open(coding, &limits, &memory);
    rc = SAN_OK;

    if (d == NULL) {
        return SAN_ERROR;
    }

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


/* The same with a limit, and with an allocation that fails. */

static void
short_of(san_coding_t coding, const uint8_t *data, size_t size)
{
    int     rc;
    size_t  n, room, limit;

    static uint8_t  out[OUT_MAX];

    room = data[2] * 16u + 1u;
    limit = data[1] * 64u + 1u;
    rc = run(coding, data + 3, size - 3, size, room, limit, out, &n);

    if (n > limit + room || (rc == SAN_OK && n > limit)) {
        abort();
    }

    fail_at = data[1] / 64;
    rc = run(coding, data + 3, size - 3, size, room, 0, out, &n);

    if (rc == SAN_OK && allocations > fail_at) {
        abort();
    }

    fail_at = -1;

    if (used) {
        abort();
    }
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

    fail_at = -1;
    a = run(coding, data + 3, size - 3, size, 16384, 0, first, &na);
    b = run(coding, data + 3, size - 3, data[1] % 64 + 1u,
            data[2] * 16u + 1u, 0, second, &nb);

    short_of(coding, data, size);

    if (a == SAN_DECODE_BOMB || b == SAN_DECODE_BOMB) {
        return 0;
    }

    /* of a damaged body, some cuts may yield a little more output */

    if (a != b || (a == SAN_OK && na != nb)
        || memcmp(first, second, na < nb ? na : nb) != 0)
    {
        abort();
    }

    return 0;
}
