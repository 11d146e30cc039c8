/*
 * san_decode_zstd: Zstandard (RFC 8878), with windows of 8 MB at the most
 * (RFC 9659, 3).
 */

#include "san_decode.h"

#if (SAN_HAVE_ZSTD)

#include <zstd.h>
#include <zstd_errors.h>

#define WINDOW_LOG_MAX  23

/* The most bytes of a frame's header, with its magic number. */
#define HEAD_MAX  18


static int
zstd_open(san_decoder_t *d)
{
    d->state = ZSTD_createDStream();
    if (d->state == NULL) {
        return SAN_ERROR;
    }

    (void) ZSTD_DCtx_setParameter(d->state, ZSTD_d_windowLogMax,
                                  WINDOW_LOG_MAX);

    return SAN_OK;
}


/* Could another frame begin so, one to be skipped or not? */

static bool
begins_frame(uint8_t c)
{
    return c == 0x28 || (c & 0xf0) == 0x50;
}


/*
 * The first bytes of a frame come one by one.  From a whole header in one
 * piece the library would go on to decode a whole frame in one go, which it
 * holds to the size it declares and not to the window; and after a wrong magic
 * number it would look for an older one in that piece.  Whether a body is
 * sound would depend on its pieces.
 */

static size_t
zstd_step(san_decoder_t *d, ZSTD_outBuffer *to, ZSTD_inBuffer *in, size_t all)
{
    size_t  rc, pos;

    pos = in->pos;
    in->size = (d->head < HEAD_MAX && pos < all) ? pos + 1 : all;

    rc = ZSTD_decompressStream(d->state, to, in);

    if (d->head < HEAD_MAX) {
        d->head += (unsigned) (in->pos - pos);
    }

    if (rc == 0) {
        d->head = 0;
    }

    d->ended = rc == 0;
    d->started = rc != 0;

    return rc;
}


static int
zstd_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n)
{
    size_t          rc, all;
    ZSTD_inBuffer   in;
    ZSTD_outBuffer  to;

    all = (size_t) (end - *p);

    in.src = *p;
    in.pos = 0;

    to.dst = out;
    to.size = size;
    to.pos = 0;

    while (in.pos < all || d->started) {

        if (!d->started && !begins_frame((*p)[0])) {

            /*
             * Behind a frame it is junk.  At the start it may be one of the
             * formats before RFC 8878, which the library may know, whole.
             */

            d->junk = d->ended;

            return d->junk ? SAN_OK : SAN_DECODE_CORRUPT;
        }

        rc = zstd_step(d, &to, &in, all);

        *p = (const uint8_t *) in.src + in.pos;
        *n = to.pos;

        if (ZSTD_isError(rc)) {
            return ZSTD_getErrorCode(rc) == ZSTD_error_memory_allocation
                   ? SAN_ERROR : SAN_DECODE_CORRUPT;
        }

        if (to.pos == to.size || in.pos == all) {
            break;
        }
    }

    return SAN_OK;
}


static void
zstd_close(san_decoder_t *d)
{
    ZSTD_freeDStream(d->state);
}


const san_decoder_ops_t  san_decoder_zstd = {
    zstd_open, zstd_decode, zstd_close
};

#endif
