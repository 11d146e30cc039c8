
/*
 * Buffers of ours: filled by the stream, given back when they were sent.
 *
 * There are three sorts: references to input memory (no copy; the input
 * buffer is given back when the last of them was sent), copies of bytes that
 * had waited inside the core, and flushes.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_COPY_SIZE  4096


int
ngx_http_sanitizer_output(void *data, const uint8_t *p, size_t n, bool input)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    size_t      size;
    ngx_buf_t  *b;

    if (ctx->mode == SAN_FLAG) {
        return SAN_OK;
    }

    b = ctx->tail;

    if (input && ctx->decoder == NULL) {

        if (b && b == ctx->ref && b->last == p) {
            b->last += n;
            return SAN_OK;
        }

        b = ngx_http_sanitizer_get_buf(ctx, &ctx->free_refs, 0);
        if (b == NULL) {
            return SAN_ERROR;
        }

        b->memory = 1;
        b->pos = (u_char *) p;
        b->last = (u_char *) p + n;
        ctx->ref = b;

        return SAN_OK;
    }

    while (n) {

        if (b == NULL || b->start == NULL || b->last == b->end || b->flush) {
            b = ngx_http_sanitizer_get_buf(ctx, &ctx->free_copies,
                                           NGX_HTTP_SANITIZER_COPY_SIZE);
            if (b == NULL) {
                return SAN_ERROR;
            }

            ctx->copied += b->end - b->start;
        }

        size = ngx_min((size_t) (b->end - b->last), n);
        b->last = ngx_cpymem(b->last, p, size);

        p += size;
        n -= size;
    }

    return SAN_OK;
}


ngx_buf_t *
ngx_http_sanitizer_get_buf(ngx_http_sanitizer_ctx_t *ctx, ngx_chain_t **free,
    size_t size)
{
    ngx_buf_t    *b;
    ngx_chain_t  *cl;
    ngx_pool_t   *pool;

    pool = ctx->request->pool;
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

    /* flushes have no bytes that anything could be added to */

    ctx->tail = free == &ctx->free_flushes ? NULL : b;

    return b;
}


/*
 * Gives back what was sent.  ngx_chain_update_chains() cannot: it would take
 * the memory of a reference for its own.
 */

void
ngx_http_sanitizer_sent(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_buf_t     *b;
    ngx_chain_t   *cl, **free;

    while (ctx->busy && ngx_buf_size(ctx->busy->buf) == 0) {
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

        } else if (b->memory) {
            b->memory = 0;
            b->pos = NULL;
            b->last = NULL;
            free = &ctx->free_refs;

        } else {

            /*
             * The writer may still have a flush in its chain: it may become
             * another flush, and nothing else.
             */

            free = b->last_buf ? NULL : &ctx->free_flushes;
        }

        if (free == NULL) {
            continue;
        }

        b->flush = free == &ctx->free_flushes;
        b->recycled = 0;
        b->last_buf = 0;
        b->last_in_chain = 0;

        cl->next = *free;
        *free = cl;
    }
}


void
ngx_http_sanitizer_consume(ngx_buf_t *b)
{
    if (ngx_buf_in_memory(b)) {
        b->pos = b->last;
    }

    if (b->in_file) {
        b->file_pos = b->file_last;
    }
}
