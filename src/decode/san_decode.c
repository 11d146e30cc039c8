/*
 * san_decode: selects the coding, and applies the limits common to all.
 */

#include <string.h>

#include "san_decode.h"


static const struct {
    const char               *name;
    san_coding_t              coding;
    const san_decoder_ops_t  *ops;
} codings[] = {
    { "gzip", SAN_CODING_GZIP, &san_decoder_zlib },
    { "x-gzip", SAN_CODING_GZIP, &san_decoder_zlib },
    { "deflate", SAN_CODING_DEFLATE, &san_decoder_zlib },
#if (SAN_HAVE_BROTLI)
    { "br", SAN_CODING_BR, &san_decoder_br },
#endif
#if (SAN_HAVE_ZSTD)
    { "zstd", SAN_CODING_ZSTD, &san_decoder_zstd },
#endif
    { "identity", SAN_CODING_IDENTITY, NULL },
    { "", SAN_CODING_IDENTITY, NULL }
};

#define CODINGS  (sizeof(codings) / sizeof(codings[0]))


san_coding_t
san_coding(const uint8_t *value, size_t len)
{
    size_t     i;
    san_str_t  name;

    name.data = value;
    name.len = len;

    while (name.len && san_is_space(name.data[0])) {
        name.data++;
        name.len--;
    }

    while (name.len && san_is_space(name.data[name.len - 1])) {
        name.len--;
    }

    for (i = 0; i < CODINGS; i++) {
        if (san_str_is(name, codings[i].name)) {
            return codings[i].coding;
        }
    }

    return SAN_CODING_OTHER;
}


san_decoder_t *
san_decoder_open(san_coding_t coding, const san_decode_limits_t *limits,
    const san_allocator_t *allocator)
{
    size_t          i;
    san_decoder_t  *d;

    for (i = 0; codings[i].coding != coding; i++) { /* void */ }

    d = allocator->alloc(allocator->data, sizeof(*d));
    if (d == NULL) {
        return NULL;
    }

    memset(d, 0, sizeof(*d));

    d->ops = codings[i].ops;
    d->allocator = *allocator;
    d->limits = *limits;
    d->coding = coding;

    if (d->ops->open(d) != SAN_OK) {
        allocator->free(allocator->data, d);
        return NULL;
    }

    return d;
}


static bool
is_bomb(const san_decoder_t *d)
{
    if (d->limits.size && d->out > d->limits.size) {
        return true;
    }

    return d->limits.ratio && d->out > SAN_DECODE_FREE
           && d->out / d->limits.ratio > d->in;
}


int
san_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n)
{
    int             rc;
    const uint8_t  *start;

    *n = 0;

    if (d->junk) {
        *p = end;
        return SAN_OK;
    }

    start = *p;
    rc = d->ops->decode(d, p, end, out, size, n);

    d->in += (uint64_t) (*p - start);
    d->out += *n;

    if (d->junk) {
        *p = end;
    }

    return rc == SAN_OK && is_bomb(d) ? SAN_DECODE_BOMB : rc;
}


int
san_decoder_finish(const san_decoder_t *d)
{
    /* an empty body is an empty page */

    return d->ended || d->in == 0 ? SAN_OK : SAN_DECODE_CORRUPT;
}


void
san_decoder_close(san_decoder_t *d)
{
    d->ops->close(d);
    d->allocator.free(d->allocator.data, d);
}
