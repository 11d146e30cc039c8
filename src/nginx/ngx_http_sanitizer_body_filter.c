
/*
 * The body filter: what is done with a response, and in which order.
 *
 * Enters: buffer chains of a main response, after the postpone filter: the end
 * is a buffer with last_buf, NULL means "continue writing".  Leaves: the same
 * chain with "flag"; otherwise our own buffers (buffers.c describes
 * ownership).
 *
 * States of a response, set once by the header filter and then here and in
 * decode.c:
 *
 *   state      what is done with the body     header        next state
 *   ---------  -----------------------------  ------------  ----------------
 *   PASSED     nothing                        sent          -
 *   WATCHING   read; the chain passes as is   sent          PASSED at its end
 *   WAITING    decoded; the raw bytes are     not sent      EDITING with the
 *              kept                                         first byte of the
 *                                                           page, UNTOUCHED,
 *                                                           ENDED if empty
 *   EDITING    read, edited, passed on        sent, edited  ENDED, FAILED
 *   UNTOUCHED  passed on unchanged            sent as is    ENDED
 *   FAILED     the rest of the output is      sent          -
 *              sent, then the request ends
 *              with an error
 *   ENDED      the rest of the output is      sent          -
 *              sent
 *
 * Back pressure: no input is read while more than sanitizer_buffer_size bytes
 * of copies are on their way to the client.
 */


#include "ngx_http_sanitizer_module.h"


/* a bit of c->buffered that no nginx module uses: our input is pending */
#define NGX_HTTP_SANITIZER_BUFFERED  0x40


static ngx_int_t ngx_http_sanitizer_body_filter(ngx_http_request_t *r,
    ngx_chain_t *in);
static ngx_int_t ngx_http_sanitizer_go_on(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_fail(ngx_http_sanitizer_ctx_t *ctx);
static void ngx_http_sanitizer_watch(ngx_http_sanitizer_ctx_t *ctx,
    ngx_chain_t *in);
static ngx_int_t ngx_http_sanitizer_read(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_read_buf(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *b);
static ngx_int_t ngx_http_sanitizer_read_marks(ngx_http_sanitizer_ctx_t *ctx);
static void ngx_http_sanitizer_end(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_flush(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_send(ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_push(ngx_http_sanitizer_ctx_t *ctx);
static void ngx_http_sanitizer_time(ngx_http_sanitizer_ctx_t *ctx);
static void ngx_http_sanitizer_release_handler(ngx_event_t *ev);
static ngx_int_t ngx_http_sanitizer_output_pending(
    ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_release_pending(
    ngx_http_sanitizer_ctx_t *ctx);


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
    ngx_int_t                  rc;
    ngx_http_sanitizer_ctx_t  *ctx;

    ctx = ngx_http_get_module_ctx(r, ngx_http_sanitizer_filter_module);

    if (ctx == NULL || ctx->state == NGX_HTTP_SANITIZER_PASSED
        || r->header_only)
    {
        return ngx_http_next_body_filter(r, in);
    }

    ctx->moved = 1;

    if (ctx->state == NGX_HTTP_SANITIZER_WATCHING) {
        ngx_http_sanitizer_watch(ctx, in);
        return ngx_http_next_body_filter(r, in);
    }

    if (ngx_http_sanitizer_take(ctx, in) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ctx->state == NGX_HTTP_SANITIZER_FAILED) {
        return ngx_http_sanitizer_fail(ctx);
    }

    rc = NGX_OK;

    /*
     * Output that was passed on is only sent if we call the next filter.  The
     * write filter reports an error if it is called with no data and nothing
     * pending, so it is not called if only our own bit is set.
     */

    if (!ctx->header_waits
        && (!ngx_http_sanitizer_sent(ctx)
            || !ngx_http_sanitizer_more_input(ctx)))
    {
        if (in == NULL || ngx_http_sanitizer_full(ctx)) {
            rc = ngx_http_sanitizer_flush(ctx);
        }

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }
    }

    return ngx_http_sanitizer_more_input(ctx) ? ngx_http_sanitizer_go_on(ctx)
                                              : rc;
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

        if (ctx->state == NGX_HTTP_SANITIZER_WAITING) {
            return NGX_OK;
        }

        if (ctx->header_waits
            && ngx_http_sanitizer_send_header(ctx) == NGX_ERROR)
        {
            return NGX_ERROR;
        }

        rc = ngx_http_sanitizer_send(ctx);

        if (rc != NGX_ERROR && ctx->push) {

            /* NGX_AGAIN: the write filter may only be collecting bytes */

            rc = ngx_http_sanitizer_push(ctx);
        }

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }

        if (ctx->state == NGX_HTTP_SANITIZER_FAILED) {
            return ngx_http_sanitizer_fail(ctx);
        }

        if (!ngx_http_sanitizer_more_input(ctx)) {
            c->buffered &= ~NGX_HTTP_SANITIZER_BUFFERED;
            ngx_http_sanitizer_time(ctx);
            return rc;
        }

        if (rc == NGX_OK && ngx_http_sanitizer_full(ctx)) {

            /*
             * The write filter collects bytes until there are enough, and only
             * we can provide more.
             */

            if (ngx_http_sanitizer_flush(ctx) == NGX_ERROR) {
                return NGX_ERROR;
            }
        }

        if (ngx_http_sanitizer_full(ctx)) {
            c->buffered |= NGX_HTTP_SANITIZER_BUFFERED;
            return NGX_AGAIN;
        }
    }
}


/*
 * The rest of the body cannot be decoded: sends what was decoded, then ends
 * the request as if the upstream had died.
 */

static ngx_int_t
ngx_http_sanitizer_fail(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_connection_t  *c;

    c = ctx->request->connection;

    ngx_http_sanitizer_drop_input(ctx);
    c->buffered &= ~NGX_HTTP_SANITIZER_BUFFERED;

    /* a later compressor or TLS may hold bytes that are sent for us */

    if ((ngx_http_sanitizer_sent(ctx) && !c->buffered)
        || ngx_http_sanitizer_flush(ctx) == NGX_ERROR
        || (ngx_http_sanitizer_sent(ctx) && !c->buffered))
    {
        return NGX_ERROR;
    }

    c->buffered |= NGX_HTTP_SANITIZER_BUFFERED;

    return NGX_AGAIN;
}


/* with "flag": reads the bytes; the chain is passed on unchanged */

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
            ctx->state = NGX_HTTP_SANITIZER_PASSED;
        }
    }

    ngx_http_sanitizer_clock_end(ctx, start);
    ngx_http_sanitizer_log_written(ctx);
}


/* reads input until there is none left, or too much output is pending */

static ngx_int_t
ngx_http_sanitizer_read(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t   rc;
    ngx_buf_t  *b;

    while (ctx->state != NGX_HTTP_SANITIZER_FAILED
           && !ngx_http_sanitizer_full(ctx))
    {
        if (ctx->decoder_full) {
            rc = ngx_http_sanitizer_decode(ctx, NULL);

        } else if (ctx->marks) {
            rc = ngx_http_sanitizer_read_marks(ctx);

        } else {
            b = ngx_http_sanitizer_input(ctx);

            if (b == NULL) {
                return NGX_OK;
            }

            rc = ngx_http_sanitizer_read_buf(ctx, b);
        }

        if (rc != NGX_OK) {
            return NGX_ERROR;
        }
    }

    if (ctx->state == NGX_HTTP_SANITIZER_FAILED) {

        /* the response was cut off: there is no end to pass on */

        return ngx_http_sanitizer_output_marks(ctx,
                                              NGX_HTTP_SANITIZER_MARK_FLUSH);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_http_sanitizer_read_buf(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b)
{
    int  rc;

    if (!ngx_buf_in_memory(b)) {
        ngx_log_error(NGX_LOG_ALERT, ctx->request->connection->log, 0,
                      "the sanitizer received a buffer that is not in memory");
        return NGX_ERROR;
    }

    if (ctx->decoder) {

        if (ngx_http_sanitizer_decode(ctx, b) != NGX_OK) {
            return NGX_ERROR;
        }

        if (ctx->decoder) {

            if (b->pos == b->last) {
                ngx_http_sanitizer_input_read(ctx);
            }

            return NGX_OK;
        }

        if (ctx->state == NGX_HTTP_SANITIZER_FAILED) {
            return NGX_OK;
        }
    }

    /* only errors that stop the request: the core itself fails open */

    rc = ctx->stream
         ? san_feed(ctx->stream, b->pos, b->last - b->pos)
         : ngx_http_sanitizer_output(ctx, b->pos, b->last - b->pos, 1);

    if (rc != SAN_OK) {
        return NGX_ERROR;
    }

    ngx_http_sanitizer_input_read(ctx);

    return NGX_OK;
}


/* handles flush and end of response, when all bytes before them are read */

static ngx_int_t
ngx_http_sanitizer_read_marks(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_uint_t  marks;

    marks = ctx->marks;
    ctx->marks = 0;

    if (ctx->decoder
        && ngx_http_sanitizer_decode_marks(ctx, marks) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ctx->state == NGX_HTTP_SANITIZER_FAILED) {
        return NGX_OK;
    }

    if (marks & NGX_HTTP_SANITIZER_MARK_LAST) {
        ngx_http_sanitizer_end(ctx);
        ctx->state = NGX_HTTP_SANITIZER_ENDED;

    } else if (marks & NGX_HTTP_SANITIZER_MARK_FLUSH) {
        ctx->flushed = 1;

        if (ngx_http_sanitizer_upstream_died(ctx->request) && ctx->stream
            && ngx_http_sanitizer_output_pending(ctx) != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return ngx_http_sanitizer_output_marks(ctx, marks);
}


/*
 * On a flush: nginx has finished with the upstream, and this is the last call.
 * With slice or SSI the upstream of the main request is often done while
 * subrequests send the rest, but then one of them is active.
 */

ngx_uint_t
ngx_http_sanitizer_upstream_died(ngx_http_request_t *r)
{
    return r->upstream && r->upstream->cleanup == NULL
           && r->connection->data == r && r->postponed == NULL;
}


static void
ngx_http_sanitizer_end(ngx_http_sanitizer_ctx_t *ctx)
{
    if (ctx->stream == NULL) {
        return;
    }

    (void) san_finish(ctx->stream);

    ngx_http_sanitizer_close(ctx);

    if (ctx->result.reason) {
        ngx_log_error(NGX_LOG_INFO, ctx->request->connection->log, 0,
                      "the sanitizer left the rest of the response alone: %s",
                      ctx->result.reason);
    }
}


/* lets the next filters continue with what was passed on */

static ngx_int_t
ngx_http_sanitizer_flush(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t  rc;

    rc = ngx_http_next_body_filter(ctx->request, NULL);
    (void) ngx_http_sanitizer_sent(ctx);

    return rc;
}


static ngx_int_t
ngx_http_sanitizer_send(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t     rc;
    ngx_chain_t  *out;

    out = ngx_http_sanitizer_pass_on(ctx);

    if (out == NULL) {
        return ngx_http_sanitizer_sent(ctx) ? NGX_OK : NGX_AGAIN;
    }

    rc = ngx_http_next_body_filter(ctx->request, out);
    (void) ngx_http_sanitizer_sent(ctx);

    return rc;
}


/*
 * Flushes bytes that the write filter collects but whose memory the upstream
 * is waiting for
 */

static ngx_int_t
ngx_http_sanitizer_push(ngx_http_sanitizer_ctx_t *ctx)
{
    ctx->push = 0;

    return ngx_http_sanitizer_sent(ctx) ? NGX_OK
                                        : ngx_http_sanitizer_flush(ctx);
}


/*
 * Starts the timer: bytes that the upstream has flushed wait for a decision no
 * longer than sanitizer_hold_time.
 */

static void
ngx_http_sanitizer_time(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_event_t  *ev;

    ev = &ctx->release;

    if (ctx->stream == NULL || san_pending(ctx->stream) == 0) {
        ctx->flushed = 0;

        if (ev->timer_set) {
            ngx_del_timer(ev);
        }

        return;
    }

    if (!ctx->flushed || ev->timer_set || ctx->conf->hold_time == 0) {
        return;
    }

    ev->data = ctx;
    ev->handler = ngx_http_sanitizer_release_handler;
    ev->log = ctx->request->connection->log;

    ngx_add_timer(ev, ctx->conf->hold_time);
}


/*
 * The request continues by its own events, so nothing is finalized here.  A
 * write error will be seen again in the next call of the body filter.
 */

static void
ngx_http_sanitizer_release_handler(ngx_event_t *ev)
{
    ngx_http_sanitizer_ctx_t *ctx = ev->data;

    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = ctx->request;
    c = r->connection;

    /* is this response still being sent? */

    if (ngx_http_get_module_ctx(r, ngx_http_sanitizer_filter_module) != ctx
        || ctx->state != NGX_HTTP_SANITIZER_EDITING
        || r->header_only || r->post_action || r->done || c->error)
    {
        return;
    }

    ngx_http_set_log_request(c->log, r);

    /* if input is waiting, the client is slower than the upstream */

    if (!ngx_http_sanitizer_more_input(ctx)
        && ngx_http_sanitizer_release_pending(ctx) == NGX_ERROR)
    {
        ctx->state = NGX_HTTP_SANITIZER_FAILED;
        return;
    }

    /* nginx would only write again when the upstream sends more */

    if (!ngx_http_sanitizer_sent(ctx) || san_pending(ctx->stream)) {
        ngx_add_timer(ev, ctx->conf->hold_time);
    }
}


static ngx_int_t
ngx_http_sanitizer_release_pending(ngx_http_sanitizer_ctx_t *ctx)
{
    if (san_pending(ctx->stream) == 0) {
        return ngx_http_sanitizer_push(ctx);
    }

    if (ngx_http_sanitizer_output_pending(ctx) != NGX_OK
        || ngx_http_sanitizer_output_marks(ctx, NGX_HTTP_SANITIZER_MARK_FLUSH)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ctx->flushed = 0;

    return ngx_http_sanitizer_send(ctx);
}


/* releases pending bytes to the output, unchanged */

static ngx_int_t
ngx_http_sanitizer_output_pending(ngx_http_sanitizer_ctx_t *ctx)
{
    int  rc;

    rc = san_release(ctx->stream);
    ngx_http_sanitizer_log_written(ctx);

    return rc == SAN_OK ? NGX_OK : NGX_ERROR;
}
