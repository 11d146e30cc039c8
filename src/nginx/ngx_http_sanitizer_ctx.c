
/*
 * The context of a response: created in the header filter, freed with the
 * request.
 */


#include "ngx_http_sanitizer_module.h"


/* as long as nginx waits for a silent upstream by default */
#define NGX_HTTP_SANITIZER_HOLD  60000


static void ngx_http_sanitizer_hold_handler(ngx_event_t *ev);


static void
ngx_http_sanitizer_cleanup(void *data)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    if (ctx->hold.timer_set) {
        ngx_del_timer(&ctx->hold);
    }

    if (ctx->release.timer_set) {
        ngx_del_timer(&ctx->release);
    }

    ngx_http_sanitizer_close(ctx);
}


void
ngx_http_sanitizer_close(ngx_http_sanitizer_ctx_t *ctx)
{
    if (ctx->stream) {
        ctx->result = *san_result(ctx->stream);
        san_close(ctx->stream);
        ctx->stream = NULL;
    }

    ngx_http_sanitizer_exclude_end(ctx);

    if (ctx->decoder) {
        san_decoder_close(ctx->decoder);
        ctx->decoder = NULL;
    }

    if (ctx->raw) {
        ngx_free(ctx->raw);
        ctx->raw = NULL;
    }
}


/*
 * An internal redirect clears the contexts of a request, so the context is
 * found by a cleanup record instead.
 */

ngx_http_sanitizer_ctx_t *
ngx_http_sanitizer_get_ctx(ngx_http_request_t *r)
{
    ngx_pool_cleanup_t        *cln;
    ngx_http_sanitizer_ctx_t  *ctx;

    ctx = ngx_http_get_module_ctx(r, ngx_http_sanitizer_filter_module);

    if (ctx || !(r->internal || r->filter_finalize)) {
        return ctx;
    }

    for (cln = r->pool->cleanup; cln; cln = cln->next) {
        if (cln->handler == ngx_http_sanitizer_cleanup) {
            return cln->data;
        }
    }

    return NULL;
}


ngx_http_sanitizer_ctx_t *
ngx_http_sanitizer_create_ctx(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_pool_cleanup_t        *cln;
    ngx_http_sanitizer_ctx_t  *ctx;

    cln = ngx_pool_cleanup_add(r->pool, sizeof(ngx_http_sanitizer_ctx_t));
    if (cln == NULL) {
        return NULL;
    }

    ctx = cln->data;
    ngx_memzero(ctx, sizeof(ngx_http_sanitizer_ctx_t));

    ctx->request = r;
    ctx->conf = conf;
    ctx->last_out = &ctx->out;

    cln->handler = ngx_http_sanitizer_cleanup;

    ngx_http_set_ctx(r, ctx, ngx_http_sanitizer_filter_module);

    return ctx;
}


/*
 * A worker that shuts down exits when no timer is left.  nginx sets no timer
 * for an upstream whose socket held exactly as much as the buffers could take,
 * so the page would be cut off there.  A filter, which takes time, makes this
 * more likely.  So a timer of our own keeps the worker running.
 */

void
ngx_http_sanitizer_hold(ngx_http_sanitizer_ctx_t *ctx)
{
    ctx->hold.data = ctx;
    ctx->hold.handler = ngx_http_sanitizer_hold_handler;
    ctx->hold.log = ctx->request->connection->log;

    ngx_add_timer(&ctx->hold, NGX_HTTP_SANITIZER_HOLD);
}


static void
ngx_http_sanitizer_hold_handler(ngx_event_t *ev)
{
    ngx_http_sanitizer_ctx_t *ctx = ev->data;

    if (ctx->moved) {
        ctx->moved = 0;
        ngx_add_timer(ev, NGX_HTTP_SANITIZER_HOLD);
    }
}


static void *
ngx_http_sanitizer_alloc(void *data, size_t size)
{
    return ngx_alloc(size, data);
}


static void
ngx_http_sanitizer_free(void *data, void *p)
{
    ngx_free(p);
}


/* memory of streams and decoders: outside of pools, so that it can be freed */

san_allocator_t
ngx_http_sanitizer_allocator(void)
{
    san_allocator_t  allocator;

    allocator.data = ngx_cycle->log;
    allocator.alloc = ngx_http_sanitizer_alloc;
    allocator.free = ngx_http_sanitizer_free;

    return allocator;
}


ngx_int_t
ngx_http_sanitizer_mode(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    int        action;
    ngx_str_t  value;

    if (conf->mode_value == NULL) {
        return conf->mode;
    }

    if (ngx_http_complex_value(r, conf->mode_value, &value) != NGX_OK) {
        return NGX_ERROR;
    }

    action = san_action_by_name(value.data, value.len);

    return action < 0 ? NGX_DECLINED : action;
}
