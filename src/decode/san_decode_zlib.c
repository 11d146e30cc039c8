/*
 * san_decode_zlib: gzip (RFC 1952), and deflate, which is defined as the zlib
 * format (RFC 1950) but also sent without its header; browsers accept both.
 */

#include <string.h>

#include <zlib.h>

#include "san_decode.h"


static voidpf
zlib_alloc(voidpf opaque, uInt items, uInt size)
{
    san_decoder_t  *d;

    d = opaque;

    return d->allocator.alloc(d->allocator.data, (size_t) items * size);
}


static void
zlib_free(voidpf opaque, voidpf p)
{
    san_decoder_t  *d;

    d = opaque;
    d->allocator.free(d->allocator.data, p);
}


static int
zlib_open(san_decoder_t *d)
{
    z_stream  *z;

    z = d->allocator.alloc(d->allocator.data, sizeof(*z));
    if (z == NULL) {
        return SAN_ERROR;
    }

    memset(z, 0, sizeof(*z));
    z->zalloc = zlib_alloc;
    z->zfree = zlib_free;
    z->opaque = d;

    if (inflateInit2(z, d->coding == SAN_CODING_GZIP ? MAX_WBITS + 16
                                                     : MAX_WBITS)
        != Z_OK)
    {
        d->allocator.free(d->allocator.data, z);
        return SAN_ERROR;
    }

    d->state = z;

    return SAN_OK;
}


/*
 * Handles the first byte of a member.  For deflate it distinguishes the
 * formats: the low half of a zlib header is 8, which a raw block could only
 * have with a bit set in its padding.
 */

static int
begin(san_decoder_t *d, z_stream *z, uint8_t c)
{
    if (d->ended) {

        /* another member, or junk */

        if (d->coding != SAN_CODING_GZIP || c != 0x1f) {
            d->junk = true;
            return Z_OK;
        }

        d->ended = false;
        d->started = true;

        return inflateReset(z);
    }

    d->started = true;

    if (d->coding == SAN_CODING_DEFLATE && (c & 0x0f) != 8) {
        return inflateReset2(z, -MAX_WBITS);
    }

    return Z_OK;
}


/*
 * Is the data corrupt?  Junk after the first member may begin like another
 * one.
 */

static int
broken(san_decoder_t *d, bool later)
{
    if (later && ((z_stream *) d->state)->total_out == 0) {
        d->junk = true;
        d->ended = true;
        return SAN_OK;
    }

    return SAN_DECODE_CORRUPT;
}


static int
zlib_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n)
{
    int        rc;
    z_stream  *z;

    z = d->state;
    z->next_out = out;
    z->avail_out = (uInt) size;

    for ( ;; ) {

        if (!d->started && *p < end && begin(d, z, **p) != Z_OK) {
            return SAN_ERROR;
        }

        if (d->junk || !d->started) {
            break;
        }

        z->next_in = (Bytef *) *p;
        z->avail_in = (uInt) (end - *p);

        rc = inflate(z, Z_SYNC_FLUSH);

        *p = z->next_in;

        if (rc == Z_MEM_ERROR) {
            *n = size - z->avail_out;
            return SAN_ERROR;
        }

        if (rc != Z_OK && rc != Z_STREAM_END && rc != Z_BUF_ERROR) {
            *n = size - z->avail_out;
            return broken(d, d->out + *n > z->total_out);
        }

        if (rc != Z_STREAM_END) {
            break;
        }

        d->ended = true;
        d->started = false;
    }

    *n = size - z->avail_out;

    return SAN_OK;
}


static void
zlib_close(san_decoder_t *d)
{
    inflateEnd(d->state);
    d->allocator.free(d->allocator.data, d->state);
}


const san_decoder_ops_t  san_decoder_zlib = {
    zlib_open, zlib_decode, zlib_close
};
