/*
 * san_decode_br: brotli (RFC 7932).  Its window is at most 16 MB, which the
 * library allocates as needed.
 */

#include "san_decode.h"

#if (SAN_HAVE_BROTLI)

#include <brotli/decode.h>


static void *
br_alloc(void *opaque, size_t size)
{
    san_decoder_t  *d;

    d = opaque;

    return d->allocator.alloc(d->allocator.data, size);
}


static void
br_free(void *opaque, void *p)
{
    san_decoder_t  *d;

    d = opaque;
    d->allocator.free(d->allocator.data, p);
}


static int
br_open(san_decoder_t *d)
{
    d->state = BrotliDecoderCreateInstance(br_alloc, br_free, d);

    return d->state ? SAN_OK : SAN_ERROR;
}


static int
br_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n)
{
    size_t               in, left;
    BrotliDecoderResult  rc;

    if (d->ended) {
        d->junk = true;
        return SAN_OK;
    }

    in = (size_t) (end - *p);
    left = size;

    rc = BrotliDecoderDecompressStream(d->state, &in, p, &left, &out, NULL);

    *n = size - left;

    if (rc == BROTLI_DECODER_RESULT_SUCCESS) {
        d->ended = true;

    } else if (rc == BROTLI_DECODER_RESULT_ERROR) {
        return BrotliDecoderGetErrorCode(d->state)
               <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES
               && BrotliDecoderGetErrorCode(d->state)
                  > BROTLI_DECODER_ERROR_UNREACHABLE
               ? SAN_ERROR : SAN_DECODE_CORRUPT;
    }

    return SAN_OK;
}


static void
br_close(san_decoder_t *d)
{
    BrotliDecoderDestroyInstance(d->state);
}


const san_decoder_ops_t  san_decoder_br = {
    br_open, br_decode, br_close
};

#endif
