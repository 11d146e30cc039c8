
/*
 * The body filter: buffer chains to bytes and back.
 *
 * Enters: chains of a main response behind postpone: the end is last_buf
 * alone, NULL means "go on writing".  Leaves: the same chain with "flag";
 * else buffers of ours (out).
 *
 * Back pressure: no input is read while more than sanitizer_buffer_size
 * bytes of copies are on their way to the client.
 */


#include "ngx_http_sanitizer_module.h"


/* a bit of c->buffered that no module of nginx uses: input waits for us */
#define NGX_HTTP_SANITIZER_BUFFERED  0x40


static ngx_int_t ngx_http_sanitizer_body_filter(ngx_http_request_t *r,
    ngx_chain_t *in);
static ngx_int_t ngx_http_sanitizer_go_on(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_fail(ngx_http_sanitizer_ctx_t *ctx);
static void ngx_http_sanitizer_watch(ngx_http_sanitizer_ctx_t *ctx,
    ngx_chain_t *in);
static ngx_int_t ngx_http_sanitizer_read(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_mark_out(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *in);
static void ngx_http_sanitizer_end(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_flush(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_send(ngx_http_sanitizer_ctx_t *ctx);


static ngx_http_output_body_filter_pt  ngx_http_next_body_filter;


void
ngx_http_sanitizer_body_filter_init(void)
{
    ngx_http_next_body_filter = ngx_http_top_body_filter;
    ngx_http_top_body_filter = ngx_http_sanitizer_body_filter;
}


static ngx_int_t
ngx_http_sanitizer_body_filter(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_http_sanitizer_ctx_t  *ctx;

    ctx = ngx_http_get_module_ctx(r, ngx_http_sanitizer_filter_module);

    if (ctx == NULL || r->header_only
        || (ctx->stream == NULL && !ctx->ended))
    {
        return ngx_http_next_body_filter(r, in);
    }

    ctx->moved = 1;

    if (ctx->mode == SAN_FLAG) {
        ngx_http_sanitizer_watch(ctx, in);
        return ngx_http_next_body_filter(r, in);
    }

    if (in == NULL && ctx->in == NULL) {

        if (ctx->header_waits) {
            return NGX_OK;
        }

        return ngx_http_sanitizer_flush(ctx);
    }

    if (in && ngx_chain_add_copy(r->pool, &ctx->in, in) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ctx->failed) {
        return ngx_http_sanitizer_fail(ctx);
    }

    if (ctx->copied >= ctx->conf->buffer_size) {

        /* nobody else sends what is on its way out */

        if (ngx_http_sanitizer_flush(ctx) == NGX_ERROR) {
            return NGX_ERROR;
        }
    }

    return ngx_http_sanitizer_go_on(ctx);
}


/* reads and sends in turn, until all is read or the client is too slow */

static ngx_int_t
ngx_http_sanitizer_go_on(ngx_http_sanitizer_ctx_t *ctx)
{
    uint64_t           start;
    ngx_int_t          rc;
    ngx_connection_t  *c;

    c = ctx->request->connection;

    for ( ;; ) {
        start = ngx_http_sanitizer_clock();
        rc = ngx_http_sanitizer_read(ctx);
        ngx_http_sanitizer_clock_end(ctx, start);

        ngx_http_sanitizer_log_written(ctx);

        if (rc != NGX_OK) {
            return NGX_ERROR;
        }

        if (ctx->header_waits) {

            if (!ctx->decoded && !ctx->ended) {
                return NGX_OK;
            }

            if (ngx_http_sanitizer_send_header(ctx) == NGX_ERROR) {
                return NGX_ERROR;
            }
        }

        rc = ngx_http_sanitizer_send(ctx);

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }

        if (ctx->failed) {
            return ngx_http_sanitizer_fail(ctx);
        }

        if (ctx->in == NULL) {
            c->buffered &= ~NGX_HTTP_SANITIZER_BUFFERED;
            return rc;
        }

        if (rc == NGX_OK && ctx->copied >= ctx->conf->buffer_size) {

            /*
             * The writer collects bytes until there are more of them, and
             * more can come of us alone.
             */

            if (ngx_http_sanitizer_flush(ctx) == NGX_ERROR) {
                return NGX_ERROR;
            }
        }

        if (ctx->copied >= ctx->conf->buffer_size) {
            c->buffered |= NGX_HTTP_SANITIZER_BUFFERED;
            return NGX_AGAIN;
        }
    }
}


/*
 * The body cannot be decoded any further: what was is sent, then the request
 * ends as with a dead upstream.
 */

static ngx_int_t
ngx_http_sanitizer_fail(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t            rc;
    ngx_chain_t         *cl;
    ngx_http_request_t  *r;

    r = ctx->request;

    while (ctx->in) {
        cl = ctx->in;
        ctx->in = cl->next;

        ngx_http_sanitizer_consume(cl->buf);
        ngx_free_chain(r->pool, cl);
    }

    if (ctx->busy) {
        rc = ngx_http_sanitizer_flush(ctx);

        if (rc == NGX_AGAIN && ctx->busy) {
            r->connection->buffered |= NGX_HTTP_SANITIZER_BUFFERED;
            return NGX_AGAIN;
        }
    }

    r->connection->buffered &= ~NGX_HTTP_SANITIZER_BUFFERED;

    return NGX_ERROR;
}


/* with "flag": the bytes are read, the chain goes on as it is */

static void
ngx_http_sanitizer_watch(ngx_http_sanitizer_ctx_t *ctx, ngx_chain_t *in)
{
    uint64_t    start;
    ngx_buf_t  *b;

    start = ngx_http_sanitizer_clock();

    for ( /* void */ ; in && ctx->stream; in = in->next) {
        b = in->buf;

        if (ctx->decoder) {
            ngx_http_sanitizer_decode_copy(ctx, b);

        } else if (ngx_buf_in_memory(b) && b->last > b->pos) {
            (void) san_feed(ctx->stream, b->pos, b->last - b->pos);
        }

        if (b->last_buf) {
            ngx_http_sanitizer_end(ctx);
        }
    }

    ngx_http_sanitizer_clock_end(ctx, start);
    ngx_http_sanitizer_log_written(ctx);
}


/* reads input until there is none, or too much is on its way out */

static ngx_int_t
ngx_http_sanitizer_read(ngx_http_sanitizer_ctx_t *ctx)
{
    int           rc;
    ngx_buf_t    *b;
    ngx_chain_t  *cl;

    while (ctx->in && ctx->copied < ctx->conf->buffer_size) {
        cl = ctx->in;
        b = cl->buf;

        ctx->ref = NULL;

        if (ctx->decoder) {
            rc = ngx_http_sanitizer_decode(ctx, b);

            if (rc != NGX_OK) {
                return rc == NGX_AGAIN ? NGX_OK : NGX_ERROR;
            }
        }

        ctx->in = cl->next;
        ngx_free_chain(ctx->request->pool, cl);

        if (ngx_buf_in_memory(b) && b->last > b->pos) {

            rc = ctx->stream
                 ? san_feed(ctx->stream, b->pos, b->last - b->pos)
                 : ngx_http_sanitizer_output(ctx, b->pos, b->last - b->pos,
                                             1);
            if (rc != SAN_OK) {
                return NGX_ERROR;
            }
        }

        if (ctx->ref) {
            ctx->ref->shadow = b;

        } else {
            ngx_http_sanitizer_consume(b);
        }

        /*
         * The upstream's pipe has few buffers and waits for this one: the
         * writer may not collect its bytes until there are more of them.
         */

        if (b->recycled && ctx->tail) {
            ctx->tail->recycled = 1;
        }

        if (b->last_buf) {
            ngx_http_sanitizer_end(ctx);
        }

        if (ngx_http_sanitizer_mark_out(ctx, b) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* flush and the end go on, with the last bytes that there are */

static ngx_int_t
ngx_http_sanitizer_mark_out(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *in)
{
    ngx_buf_t  *b;

    if (!in->flush && !in->last_buf && !ctx->failed) {
        return NGX_OK;
    }

    b = ctx->tail;

    if (b == NULL) {
        b = ngx_http_sanitizer_get_buf(ctx, &ctx->free_flushes, 0);
        if (b == NULL) {
            return NGX_ERROR;
        }
    }

    if (ctx->failed) {

        /* the response has no end */

        b->flush = 1;
        return NGX_OK;
    }

    b->flush |= in->flush;
    b->last_buf |= in->last_buf;
    b->last_in_chain |= in->last_buf;

    return NGX_OK;
}


static void
ngx_http_sanitizer_end(ngx_http_sanitizer_ctx_t *ctx)
{
    if (ctx->stream == NULL) {
        return;
    }

    (void) san_finish(ctx->stream);

    ctx->ended = 1;
    ngx_http_sanitizer_close(ctx);

    if (ctx->result.reason) {
        ngx_log_error(NGX_LOG_INFO, ctx->request->connection->log, 0,
                      "the sanitizer left the rest of the response alone: %s",
                      ctx->result.reason);
    }
}


/* what was passed on goes on its way */

static ngx_int_t
ngx_http_sanitizer_flush(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t  rc;

    rc = ngx_http_next_body_filter(ctx->request, NULL);
    ngx_http_sanitizer_sent(ctx);

    return rc;
}


static ngx_int_t
ngx_http_sanitizer_send(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t     rc;
    ngx_chain_t  *cl, **last;

    if (ctx->out == NULL) {
        return ctx->busy ? NGX_AGAIN : NGX_OK;
    }

    for (last = &ctx->busy; *last; last = &(*last)->next) { /* void */ }

    *last = ctx->out;
    cl = ctx->out;

    ctx->out = NULL;
    ctx->last_out = &ctx->out;
    ctx->tail = NULL;

    rc = ngx_http_next_body_filter(ctx->request, cl);

    ngx_http_sanitizer_sent(ctx);

    return rc;
}
