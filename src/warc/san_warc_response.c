/*
 * san_warc_response: a response as it went over the wire.
 *
 * Enters: status line, header fields and body, as any bytes at all.  Leaves:
 * what they say, and the page.  Crawlers that have joined the chunks of a body
 * or decoded it mostly keep the fields that say it was sent so: the body
 * itself is asked, as far as it can be.
 */

#include "san_warc_parts.h"
#include "san_http.h"

#include <string.h>


/* "HTTP/1.1 200 OK": its number; 0: it is no such line. */

static unsigned
san_warc_status(const uint8_t *p, size_t n)
{
    size_t    i, k;
    unsigned  status;

    if (n < 5 || memcmp(p, "HTTP/", 5) != 0) {
        return 0;
    }

    for (i = 5; i < n && p[i] > ' '; i++) { /* void */ }

    while (i < n && (p[i] == ' ' || p[i] == '\t')) {
        i++;
    }

    for (k = status = 0; k < 3 && i + k < n && san_is_digit(p[i + k]); k++) {
        status = status * 10 + (unsigned) (p[i + k] - '0');
    }

    return (k == 3) ? status : 0;
}


static int
san_warc_hex(uint8_t c)
{
    if (san_is_digit(c)) {
        return c - '0';
    }

    c = san_lower(c);

    return (c >= 'a' && c <= 'f') ? c - 'a' + 10 : -1;
}


/* The line before a chunk: its length; 0: there is no such line. */

static size_t
san_warc_chunk_line(const uint8_t *p, size_t n, size_t *size)
{
    size_t          i;
    const uint8_t  *end;

    *size = 0;

    for (i = 0; i < n && i < 8 && san_warc_hex(p[i]) >= 0; i++) {
        *size = *size * 16 + (size_t) san_warc_hex(p[i]);
    }

    if (i == 0 || i == n
        || (p[i] != '\r' && p[i] != '\n' && p[i] != ';' && p[i] != ' '))
    {
        return 0;
    }

    n = (n < 1024) ? n : 1024;
    end = memchr(p + i, '\n', n - i);

    return (end != NULL) ? (size_t) (end + 1 - p) : 0;
}


/* The bytes of the chunks, moved to p; how many.  It ends where they end. */

static size_t
san_warc_unchunk(uint8_t *p, size_t n)
{
    size_t  at, to, line, size;

    if (san_warc_chunk_line(p, n, &size) == 0) {
        return n;
    }

    for (at = to = 0; at < n; /* void */ ) {
        line = san_warc_chunk_line(p + at, n - at, &size);

        if (line == 0 || size == 0) {
            break;
        }

        at += line;
        size = (size < n - at) ? size : n - at;
        memmove(p + to, p + at, size);
        to += size;
        at += size;
        at += (at < n && p[at] == '\r');
        at += (at < n && p[at] == '\n');
    }

    return to;
}


/* A body without the magic number of its coding is taken as not coded. */

static san_coding_t
san_warc_coding(san_str_t value, san_str_t body)
{
    san_coding_t  coding;

    static const uint8_t  zstd[] = { 0x28, 0xb5, 0x2f, 0xfd };

    coding = san_coding(value.data, value.len);

    if (coding == SAN_CODING_GZIP
        && (body.len < 2 || body.data[0] != 0x1f || body.data[1] != 0x8b))
    {
        return SAN_CODING_IDENTITY;
    }

    if (coding == SAN_CODING_ZSTD
        && (body.len < 4
            || (memcmp(body.data, zstd, 4) != 0
                && memcmp(body.data + 1, "\x2a\x4d\x18", 3) != 0)))
    {
        return SAN_CODING_IDENTITY;
    }

    return coding;
}


bool
san_warc_response(san_warc_response_t *response, uint8_t *p, size_t n)
{
    size_t     len;
    san_str_t  fields, type;

    static const san_str_t  chunked = SAN_STR("chunked");

    response->status = san_warc_status(p, n);
    len = san_warc_fields_end(p, n, 0);

    if (response->status == 0 || len == 0) {
        return false;
    }

    san_warc_fields_unfold(p, len);

    fields.data = p;
    fields.len = len;
    type = san_warc_field(fields, "Content-Type");

    response->type = san_http_media_type(type);
    response->charset = san_http_charset(type);
    response->language = san_warc_field(fields, "Content-Language");

    type = san_warc_field(fields, "Content-Disposition");
    response->attachment = type.len != 0 && san_http_is_attachment(type);

    response->body.data = p + len;
    response->body.len = n - len;

    if (san_http_has_token(san_warc_field(fields, "Transfer-Encoding"),
                           chunked))
    {
        response->body.len = san_warc_unchunk(p + len, n - len);
    }

    response->coding = san_warc_coding(san_warc_field(fields,
                                                      "Content-Encoding"),
                                       response->body);

    return true;
}


int
san_warc_page(const san_warc_response_t *response,
    const san_allocator_t *allocator, san_warc_bytes_pt bytes, void *data)
{
    int                   rc;
    size_t                n;
    uint8_t              *out;
    const uint8_t        *p, *end;
    san_decoder_t        *decoder;

    static const san_decode_limits_t  limits = {
        SAN_WARC_PAGE_MAX, SAN_DECODE_RATIO
    };

    p = response->body.data;
    end = p + response->body.len;

    if (response->coding == SAN_CODING_IDENTITY) {
        return bytes(data, p, response->body.len);
    }

    decoder = san_decoder_open(response->coding, &limits, allocator);
    out = allocator->alloc(allocator->data, SAN_WARC_PIECE);
    rc = (decoder != NULL && out != NULL) ? SAN_OK : SAN_ERROR;

    for (n = SAN_WARC_PIECE; rc == SAN_OK
                             && (p < end || n == SAN_WARC_PIECE); /* void */ )
    {
        rc = san_decode(decoder, &p, end, out, SAN_WARC_PIECE, &n);

        if (rc == SAN_OK && n != 0) {
            rc = bytes(data, out, n);
        }
    }

    if (rc == SAN_OK) {
        rc = san_decoder_finish(decoder);
    }

    if (decoder != NULL) {
        san_decoder_close(decoder);
    }

    if (out != NULL) {
        allocator->free(allocator->data, out);
    }

    return rc;
}
