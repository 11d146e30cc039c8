
/*
 * The buffers of a response: which is owned by whom, and when it is returned.
 * Only this file changes the chains of the context.
 *
 * Invariants:
 *
 *  1. An input buffer belongs to the filter that passed it.  For that filter
 *     a buffer without unread bytes is free: it may be refilled as soon as the
 *     body filter returns.
 *
 *  2. So "in" holds only buffers with unread bytes.  A buffer leaves "in" in
 *     the call that reads its last byte.  A buffer with flags only never
 *     enters "in".  Flags are copied when a buffer arrives, and kept in
 *     "marks" once all bytes before them are read.
 *
 *  3. What a decoder can still return without input is the state of the
 *     decoder (decoder_full).  No input buffer waits for it.
 *
 *  4. Output is a copy, or refers to the memory of one input buffer.  Input
 *     that was copied or decoded is returned at once.  Other input is returned
 *     when the last buffer that refers to it is sent ("shadow").
 *
 *  5. "out" holds what was not passed on yet.  Buffers that were passed on are
 *     in "busy", in the order of passing, and we do not change them.
 *
 *  6. A buffer with bytes may be reused once it is sent.  A buffer without
 *     bytes always looks sent, though a later filter may still have it in its
 *     chain.  Filters process buffers in order, so it may be reused once a
 *     later buffer is sent, and not before.
 *
 *  7. "copied" is the memory of all copies in "out" and "busy".  No input is
 *     read while it reaches sanitizer_buffer_size.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_COPY_SIZE  4096


static ngx_buf_t *ngx_http_sanitizer_get_buf(ngx_http_sanitizer_ctx_t *ctx,
    size_t size);
static void ngx_http_sanitizer_consume(ngx_buf_t *b);
static void ngx_http_sanitizer_release(ngx_http_sanitizer_ctx_t *ctx);


/*
 * Flags of a buffer, which are passed on after its bytes.  In a buffer without
 * bytes "recycled" refers to the bytes before it: sub_filter passes the flag
 * in a buffer of its own.
 */

static ngx_uint_t
ngx_http_sanitizer_flags(ngx_http_sanitizer_ctx_t *ctx, ngx_buf_t *b)
{
    ngx_uint_t  marks;

    marks = 0;

    if (b->flush) {
        marks |= NGX_HTTP_SANITIZER_MARK_FLUSH;
    }

    if (b->last_buf) {
        marks |= NGX_HTTP_SANITIZER_MARK_LAST;
    }

    /* decoded output does not refer to input memory */

    if (b->recycled && ctx->decoder == NULL) {
        marks |= NGX_HTTP_SANITIZER_MARK_RECYCLED;
    }

    return marks;
}


ngx_int_t
ngx_http_sanitizer_take(ngx_http_sanitizer_ctx_t *ctx, ngx_chain_t *in)
{
    ngx_buf_t                  *b;
    ngx_http_sanitizer_input_t *input;

    for ( /* void */ ; in; in = in->next) {
        b = in->buf;

        if (ngx_buf_size(b) == 0) {

            if (ctx->in) {
                ctx->last_in->marks |= ngx_http_sanitizer_flags(ctx, b);

            } else {
                ctx->marks |= ngx_http_sanitizer_flags(ctx, b);
            }

            continue;
        }

        input = ctx->free_in;

        if (input) {
            ctx->free_in = input->next;

        } else {
            input = ngx_palloc(ctx->request->pool,
                               sizeof(ngx_http_sanitizer_input_t));
            if (input == NULL) {
                return NGX_ERROR;
            }
        }

        input->next = NULL;
        input->buf = b;
        input->marks = ngx_http_sanitizer_flags(ctx, b);

        if (ctx->in) {
            ctx->last_in->next = input;

        } else {
            ctx->in = input;
        }

        ctx->last_in = input;
    }

    return NGX_OK;
}


ngx_buf_t *
ngx_http_sanitizer_input(ngx_http_sanitizer_ctx_t *ctx)
{
    ctx->ref = NULL;

    return ctx->in ? ctx->in->buf : NULL;
}


void
ngx_http_sanitizer_input_read(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_buf_t                   *b;
    ngx_http_sanitizer_input_t  *input;

    input = ctx->in;
    b = input->buf;

    ctx->in = input->next;
    ctx->marks |= input->marks;

    input->next = ctx->free_in;
    ctx->free_in = input;

    if (ctx->ref == NULL) {
        ngx_http_sanitizer_consume(b);
        return;
    }

    ctx->ref->shadow = b;
    ctx->ref = NULL;
}


void
ngx_http_sanitizer_drop_input(ngx_http_sanitizer_ctx_t *ctx)
{
    while (ctx->in) {
        ctx->ref = NULL;
        ngx_http_sanitizer_input_read(ctx);
    }

    ctx->marks = 0;
}


/* marks an input buffer as read, so that its owner can reuse it */

static void
ngx_http_sanitizer_consume(ngx_buf_t *b)
{
    if (ngx_buf_in_memory(b)) {
        b->pos = b->last;
    }

    if (b->in_file) {
        b->file_pos = b->file_last;
    }
}


ngx_uint_t
ngx_http_sanitizer_more_input(ngx_http_sanitizer_ctx_t *ctx)
{
    return ctx->in || ctx->marks || ctx->decoder_full;
}


ngx_uint_t
ngx_http_sanitizer_full(ngx_http_sanitizer_ctx_t *ctx)
{
    return ctx->copied >= ctx->conf->policy.buffer_size;
}


/* output that lies in the current input buffer: refers to its memory */

static int
ngx_http_sanitizer_refer(ngx_http_sanitizer_ctx_t *ctx, u_char *p, size_t n)
{
    ngx_buf_t  *b;

    b = ctx->tail;

    if (b && b == ctx->ref && b->last == p) {
        b->last += n;
        return SAN_OK;
    }

    b = ngx_http_sanitizer_get_buf(ctx, 0);
    if (b == NULL) {
        return SAN_ERROR;
    }

    b->memory = 1;
    b->pos = p;
    b->last = p + n;

    ctx->tail = b;
    ctx->ref = b;

    return SAN_OK;
}


int
ngx_http_sanitizer_output(void *data, const uint8_t *p, size_t n, bool input)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    size_t      size;
    ngx_buf_t  *b;

    if (ctx->mode == SAN_ACTION_FLAG || n == 0) {
        return SAN_OK;
    }

    if (input && ctx->decoder == NULL) {
        return ngx_http_sanitizer_refer(ctx, (u_char *) p, n);
    }

    while (n) {
        b = ctx->tail;

        if (b == NULL || b->start == NULL || b->last == b->end || b->flush) {
            b = ngx_http_sanitizer_get_buf(ctx, NGX_HTTP_SANITIZER_COPY_SIZE);
            if (b == NULL) {
                return SAN_ERROR;
            }

            ctx->tail = b;
            ctx->copied += b->end - b->start;
        }

        size = ngx_min((size_t) (b->end - b->last), n);
        b->last = ngx_cpymem(b->last, p, size);

        p += size;
        n -= size;
    }

    return SAN_OK;
}


ngx_int_t
ngx_http_sanitizer_output_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks)
{
    ngx_buf_t    *b;
    ngx_chain_t  *cl;

    b = ctx->tail;

    if (b == NULL) {

        if (marks == NGX_HTTP_SANITIZER_MARK_RECYCLED) {
            ctx->push = 1;
            return NGX_OK;
        }

        /* a second flush in a row has no effect */

        if (!(marks & NGX_HTTP_SANITIZER_MARK_LAST) && ctx->out == NULL) {
            for (cl = ctx->busy; cl && cl->next; cl = cl->next) { /* void */ }

            if (cl && cl->buf->flush) {
                return NGX_OK;
            }
        }

        b = ngx_http_sanitizer_get_buf(ctx, 0);
        if (b == NULL) {
            return NGX_ERROR;
        }
    }

    /*
     * The upstream pipe has few buffers and is waiting for one of them: the
     * write filter must not wait for more bytes.
     */

    if (marks & NGX_HTTP_SANITIZER_MARK_RECYCLED) {
        b->recycled = 1;
    }

    if (marks & NGX_HTTP_SANITIZER_MARK_FLUSH) {
        b->flush = 1;
    }

    if (marks & NGX_HTTP_SANITIZER_MARK_LAST) {
        b->last_buf = 1;
        b->last_in_chain = 1;
    }

    return NGX_OK;
}


/*
 * Appends a buffer of our own to "out": with size bytes of memory, or without
 */

static ngx_buf_t *
ngx_http_sanitizer_get_buf(ngx_http_sanitizer_ctx_t *ctx, size_t size)
{
    ngx_buf_t    *b;
    ngx_pool_t   *pool;
    ngx_chain_t  *cl, **free;

    pool = ctx->request->pool;
    free = size ? &ctx->free_copies : &ctx->free_refs;
    cl = *free;

    if (cl) {
        *free = cl->next;
        b = cl->buf;

    } else {
        cl = ngx_alloc_chain_link(pool);
        if (cl == NULL) {
            return NULL;
        }

        b = size ? ngx_create_temp_buf(pool, size) : ngx_calloc_buf(pool);
        if (b == NULL) {
            return NULL;
        }

        b->tag = (ngx_buf_tag_t) &ngx_http_sanitizer_filter_module;
        cl->buf = b;
    }

    cl->next = NULL;
    *ctx->last_out = cl;
    ctx->last_out = &cl->next;

    return b;
}


ngx_chain_t *
ngx_http_sanitizer_pass_on(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_chain_t  *out, **last;

    for (last = &ctx->busy; *last; last = &(*last)->next) { /* void */ }

    out = ctx->out;
    *last = out;

    ctx->out = NULL;
    ctx->last_out = &ctx->out;
    ctx->tail = NULL;

    return out;
}


ngx_uint_t
ngx_http_sanitizer_sent(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_uint_t    last;
    ngx_chain_t  *cl, *sent;

    sent = NULL;

    for (cl = ctx->busy; cl && ngx_buf_size(cl->buf) == 0; cl = cl->next) {
        if (!ngx_buf_special(cl->buf)) {
            sent = cl;
        }
    }

    while (sent) {
        last = ctx->busy == sent;
        ngx_http_sanitizer_release(ctx);

        if (last) {
            break;
        }
    }

    return cl == NULL;
}


/* makes the first buffer of "busy" available again */

static void
ngx_http_sanitizer_release(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_buf_t    *b;
    ngx_chain_t  *cl, **free;

    cl = ctx->busy;
    b = cl->buf;
    ctx->busy = cl->next;

    if (b->shadow) {
        ngx_http_sanitizer_consume(b->shadow);
        b->shadow = NULL;
    }

    if (b->start) {
        ctx->copied -= b->end - b->start;
        b->pos = b->start;
        b->last = b->start;
        free = &ctx->free_copies;

    } else {
        b->memory = 0;
        b->pos = NULL;
        b->last = NULL;
        free = &ctx->free_refs;
    }

    b->flush = 0;
    b->recycled = 0;
    b->last_buf = 0;
    b->last_in_chain = 0;

    cl->next = *free;
    *free = cl;
}
