
/*
 * Compressed bodies: pages are decoded piece by piece and read; what leaves
 * is the page, which the compressors behind us may compress again.
 *
 * Until the first byte of the page is here its header waits, and what came
 * is kept as it came: a body that is not what Content-Encoding says leaves
 * untouched.  A body that breaks later is cut off there, as that of an
 * upstream that died.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_PAGE_SIZE  16384


static ngx_uint_t ngx_http_sanitizer_upstream_died(
    ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_keep_raw(ngx_http_sanitizer_ctx_t *ctx,
    u_char *p, size_t n);
static ngx_int_t ngx_http_sanitizer_decode_failed(
    ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b, int rc);
static ngx_int_t ngx_http_sanitizer_feed(ngx_http_sanitizer_ctx_t *ctx,
    size_t n);


static ngx_int_t
ngx_http_sanitizer_get_page(ngx_http_sanitizer_ctx_t *ctx)
{
    if (ctx->page == NULL) {
        ctx->page = ngx_palloc(ctx->request->pool,
                               NGX_HTTP_SANITIZER_PAGE_SIZE);
    }

    return ctx->page ? NGX_OK : NGX_ERROR;
}


ngx_int_t
ngx_http_sanitizer_decode(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b)
{
    int             rc;
    size_t          n;
    const uint8_t  *p;

    if (ngx_http_sanitizer_get_page(ctx) != NGX_OK) {
        return NGX_ERROR;
    }

    while (ngx_buf_in_memory(b) && (b->pos < b->last || ctx->decoder_full)) {

        if (ctx->copied >= ctx->conf->buffer_size) {
            return NGX_AGAIN;
        }

        p = b->pos;

        rc = san_decode(ctx->decoder, &p, b->last, ctx->page,
                        NGX_HTTP_SANITIZER_PAGE_SIZE, &n);

        ctx->decoder_full = n == NGX_HTTP_SANITIZER_PAGE_SIZE;

        if (ctx->header_waits && !ctx->decoded
            && ngx_http_sanitizer_keep_raw(ctx, b->pos, p - b->pos) != NGX_OK)
        {
            return NGX_ERROR;
        }

        b->pos = (u_char *) p;

        if (n && ngx_http_sanitizer_feed(ctx, n) != NGX_OK) {
            return NGX_ERROR;
        }

        if (rc != SAN_OK) {
            return ngx_http_sanitizer_decode_failed(ctx, b, rc);
        }
    }

    if (b->last_buf) {
        rc = san_decoder_finish(ctx->decoder);

        if (rc != SAN_OK) {
            return ngx_http_sanitizer_decode_failed(ctx, b, rc);
        }

    } else if (b->flush && ngx_http_sanitizer_upstream_died(ctx)) {
        return ngx_http_sanitizer_decode_failed(ctx, b, SAN_DECODE_CORRUPT);
    }

    return NGX_OK;
}


/*
 * An upstream that died while the header waits: nginx has let go of it, and
 * flushes what there is.  There will be no other call.
 */

static ngx_uint_t
ngx_http_sanitizer_upstream_died(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_http_upstream_t  *u;

    u = ctx->request->upstream;

    return u && u->cleanup == NULL && ctx->header_waits && !ctx->decoded;
}


/* decoded bytes: of what the stream gives back nothing lies in the input */

static ngx_int_t
ngx_http_sanitizer_feed(ngx_http_sanitizer_ctx_t *ctx, size_t n)
{
    ctx->decoded = 1;

    return san_feed(ctx->stream, ctx->page, n) == SAN_OK ? NGX_OK : NGX_ERROR;
}


/* what came before the first byte of the page, as far as there is room */

static ngx_int_t
ngx_http_sanitizer_keep_raw(ngx_http_sanitizer_ctx_t *ctx, u_char *p,
    size_t n)
{
    u_char  *raw;
    size_t   size;

    if (ctx->raw_len + n > ctx->raw_size) {

        if (ctx->raw_len + n > ctx->conf->buffer_size) {
            ctx->decoded = 1;
            return NGX_OK;
        }

        size = ngx_max(ctx->raw_size * 2, ctx->raw_len + n);

        raw = ngx_alloc(size, ctx->request->connection->log);
        if (raw == NULL) {
            return NGX_ERROR;
        }

        if (ctx->raw) {
            ngx_memcpy(raw, ctx->raw, ctx->raw_len);
            ngx_free(ctx->raw);
        }

        ctx->raw = raw;
        ctx->raw_size = size;
    }

    ngx_memcpy(ctx->raw + ctx->raw_len, p, n);
    ctx->raw_len += n;

    return NGX_OK;
}


static const char *
ngx_http_sanitizer_decode_reason(ngx_http_sanitizer_ctx_t *ctx, int rc)
{
    const char  *reason;

    reason = rc == SAN_DECODE_BOMB ? "bomb"
             : rc == SAN_DECODE_CORRUPT ? "decode" : "memory";

    ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                  "the sanitizer cannot decode the response: %s",
                  rc == SAN_DECODE_BOMB
                  ? "it grows past the limits of \"sanitizer_decode\""
                  : rc == SAN_DECODE_CORRUPT
                  ? "its body is not what its Content-Encoding says, or is "
                    "cut off"
                  : "there is no memory");

    return reason;
}


static ngx_int_t
ngx_http_sanitizer_decode_failed(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b,
    int rc)
{
    ngx_int_t    sent;
    const char  *reason;

    reason = ngx_http_sanitizer_decode_reason(ctx, rc);

    if (ctx->header_waits && !ctx->decoded) {
        ctx->untouched = 1;
        ctx->reason = reason;

        /* all that came is in raw, but for the rest of this buffer */

        sent = ngx_http_sanitizer_output(ctx, ctx->raw, ctx->raw_len, 0);

    } else {
        ctx->failed = 1;
        sent = san_bypass(ctx->stream, reason);
        b->pos = b->last;
    }

    ngx_http_sanitizer_close(ctx);
    ctx->ended = 1;

    return sent == SAN_OK ? NGX_OK : NGX_ERROR;
}


void
ngx_http_sanitizer_decode_copy(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b)
{
    int             rc;
    size_t          n;
    const uint8_t  *p;

    rc = ngx_http_sanitizer_get_page(ctx) == NGX_OK ? SAN_OK : SAN_ERROR;

    for (p = b->pos, n = NGX_HTTP_SANITIZER_PAGE_SIZE;
         rc == SAN_OK && ngx_buf_in_memory(b)
         && (p < b->last || n == NGX_HTTP_SANITIZER_PAGE_SIZE); )
    {
        rc = san_decode(ctx->decoder, &p, b->last, ctx->page,
                        NGX_HTTP_SANITIZER_PAGE_SIZE, &n);

        (void) san_feed(ctx->stream, ctx->page, n);
    }

    if (rc == SAN_OK && b->last_buf) {
        rc = san_decoder_finish(ctx->decoder);
    }

    if (rc != SAN_OK) {
        (void) san_bypass(ctx->stream,
                          ngx_http_sanitizer_decode_reason(ctx, rc));
        ngx_http_sanitizer_close(ctx);
        ctx->ended = 1;
    }
}
