
/*
 * Compressed bodies: decodes and checks pages piece by piece.  The output is
 * the decoded page, which a later compressor may compress again.
 *
 * The header is not sent until the first byte of the page is decoded, and the
 * raw bytes are kept: a body that does not match its Content-Encoding is sent
 * unchanged.  If decoding fails later, the response is cut off there, as after
 * an upstream failure.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_PAGE_SIZE  16384


static ngx_int_t ngx_http_sanitizer_copy_raw(ngx_http_sanitizer_ctx_t *ctx,
    u_char *p, size_t n);
static ngx_int_t ngx_http_sanitizer_decode_failed(
    ngx_http_sanitizer_ctx_t *ctx, int rc);
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
    const uint8_t  *p, *end;

    static const uint8_t  nothing[1];

    if (ngx_http_sanitizer_get_page(ctx) != NGX_OK) {
        return NGX_ERROR;
    }

    p = b ? b->pos : nothing;
    end = b ? b->last : nothing;

    while ((p < end || ctx->decoder_full) && !ngx_http_sanitizer_full(ctx)) {

        rc = san_decode(ctx->decoder, &p, end, ctx->page,
                        NGX_HTTP_SANITIZER_PAGE_SIZE, &n);

        ctx->decoder_full = n == NGX_HTTP_SANITIZER_PAGE_SIZE;

        if (b) {
            if (ctx->state == NGX_HTTP_SANITIZER_WAITING
                && ngx_http_sanitizer_copy_raw(ctx, b->pos,
                                               (u_char *) p - b->pos)
                   != NGX_OK)
            {
                return NGX_ERROR;
            }

            b->pos = (u_char *) p;
        }

        if (n && ngx_http_sanitizer_feed(ctx, n) != NGX_OK) {
            return NGX_ERROR;
        }

        if (rc != SAN_OK) {
            return ngx_http_sanitizer_decode_failed(ctx, rc);
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_http_sanitizer_decode_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks)
{
    int  rc;

    if (marks & NGX_HTTP_SANITIZER_MARK_LAST) {
        rc = san_decoder_finish(ctx->decoder);

        if (rc != SAN_OK) {
            return ngx_http_sanitizer_decode_failed(ctx, rc);
        }

    } else if ((marks & NGX_HTTP_SANITIZER_MARK_FLUSH)
               && ctx->state == NGX_HTTP_SANITIZER_WAITING
               && ngx_http_sanitizer_upstream_died(ctx->request))
    {
        return ngx_http_sanitizer_decode_failed(ctx, SAN_DECODE_CORRUPT);
    }

    return NGX_OK;
}


/* feeds decoded bytes: the stream's output does not refer to input buffers */

static ngx_int_t
ngx_http_sanitizer_feed(ngx_http_sanitizer_ctx_t *ctx, size_t n)
{
    ctx->state = NGX_HTTP_SANITIZER_EDITING;

    return san_feed(ctx->stream, ctx->page, n) == SAN_OK ? NGX_OK : NGX_ERROR;
}


/* keeps raw bytes that came before the first byte of the page, if they fit */

static ngx_int_t
ngx_http_sanitizer_copy_raw(ngx_http_sanitizer_ctx_t *ctx, u_char *p,
    size_t n)
{
    u_char  *raw;
    size_t   size;

    if (ctx->raw_len + n > ctx->raw_size) {

        if (ctx->raw_len + n > ctx->conf->policy.buffer_size) {
            ctx->state = NGX_HTTP_SANITIZER_EDITING;
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

    if (n) {
        ngx_memcpy(ctx->raw + ctx->raw_len, p, n);
        ctx->raw_len += n;
    }

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
                  ? "it exceeds the limits of \"sanitizer_decode\""
                  : rc == SAN_DECODE_CORRUPT
                  ? "its body is truncated or does not match its "
                    "Content-Encoding"
                  : "out of memory");

    return reason;
}


static ngx_int_t
ngx_http_sanitizer_decode_failed(ngx_http_sanitizer_ctx_t *ctx, int rc)
{
    int          sent;
    const char  *reason;

    reason = ngx_http_sanitizer_decode_reason(ctx, rc);

    if (ctx->state == NGX_HTTP_SANITIZER_WAITING) {
        ctx->state = NGX_HTTP_SANITIZER_UNTOUCHED;
        ctx->reason = reason;

        /* all that was read; the rest of the input follows unchanged */

        sent = ngx_http_sanitizer_output(ctx, ctx->raw, ctx->raw_len, 0);

    } else {
        ctx->state = NGX_HTTP_SANITIZER_FAILED;
        sent = san_bypass(ctx->stream, reason);
    }

    ngx_http_sanitizer_close(ctx);

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
        ctx->state = NGX_HTTP_SANITIZER_PASSED;
    }
}
