
/*
 * The header filter: is this response ours, and what do its headers lose?
 *
 * A response that may be edited loses what would not be true any more of its
 * body: length, ranges, digests, the strength of its ETag.  With "flag" not
 * a header is touched.
 */


#include "ngx_http_sanitizer_module.h"


static ngx_int_t ngx_http_sanitizer_header_filter(ngx_http_request_t *r);
static ngx_int_t ngx_http_sanitizer_type(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);
static ngx_int_t ngx_http_sanitizer_has_body(ngx_http_request_t *r);
static const char *ngx_http_sanitizer_bypass(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx);
static ngx_table_elt_t *ngx_http_sanitizer_find_header(ngx_http_request_t *r,
    const char *name, size_t len);
static ngx_uint_t ngx_http_sanitizer_no_transform(ngx_http_request_t *r);
static ngx_uint_t ngx_http_sanitizer_has_token(ngx_str_t *value,
    const char *token, size_t len);
static ngx_int_t ngx_http_sanitizer_open(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx, san_type_t type);
static void ngx_http_sanitizer_edit_headers(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);
static void ngx_http_sanitizer_close(void *data);


static ngx_http_output_header_filter_pt  ngx_http_next_header_filter;


void
ngx_http_sanitizer_header_filter_init(void)
{
    ngx_http_next_header_filter = ngx_http_top_header_filter;
    ngx_http_top_header_filter = ngx_http_sanitizer_header_filter;
}


static ngx_int_t
ngx_http_sanitizer_header_filter(ngx_http_request_t *r)
{
    ngx_int_t                       type;
    const char                     *reason;
    ngx_http_sanitizer_ctx_t       *ctx;
    ngx_http_sanitizer_loc_conf_t  *conf;

    conf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);

    if ((conf->mode == SAN_OFF && conf->mode_value == NULL)
        || r != r->main)
    {
        return ngx_http_next_header_filter(r);
    }

    type = ngx_http_sanitizer_type(r, conf);

    if (type == NGX_DECLINED || !ngx_http_sanitizer_has_body(r)) {
        return ngx_http_next_header_filter(r);
    }

    ctx = ngx_http_sanitizer_create_ctx(r, conf);
    if (ctx == NULL) {
        return NGX_ERROR;
    }

    reason = ngx_http_sanitizer_bypass(r, ctx);

    if (reason == NULL && ctx->mode != SAN_OFF) {

        if (type == SAN_XHTML && ctx->mode > SAN_FLAG) {
            ctx->mode = SAN_FLAG;
        }

        if (ngx_http_sanitizer_open(r, ctx, type) != NGX_OK) {
            reason = "memory";

        } else {
            reason = san_result(ctx->stream)->reason;
        }
    }

    if (reason || ctx->mode == SAN_OFF) {
        ctx->reason = reason;
        ngx_http_sanitizer_close(ctx);

        if (reason) {
            ngx_log_error(NGX_LOG_INFO, r->connection->log, 0,
                          "the sanitizer leaves the response alone: %s",
                          reason);
        }

        return ngx_http_next_header_filter(r);
    }

    r->main_filter_need_in_memory = 1;

    if (ctx->mode > SAN_FLAG) {
        ngx_http_sanitizer_edit_headers(r, conf);
    }

    return ngx_http_next_header_filter(r);
}


/*
 * The type up to its parameters: nginx cuts off "charset" alone, and only
 * where it stands first.
 */

static ngx_int_t
ngx_http_sanitizer_type(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    size_t      len;
    u_char     *p, *data;
    ngx_uint_t  i;

    static const struct {
        ngx_str_t   name;
        san_type_t  type;
    } types[] = {
        { ngx_string("text/html"), SAN_HTML },
        { ngx_string("application/xhtml+xml"), SAN_XHTML },
        { ngx_string("text/plain"), SAN_TEXT }
    };

    data = r->headers_out.content_type.data;
    len = r->headers_out.content_type.len;

    p = ngx_strlchr(data, data + len, ';');
    if (p) {
        len = p - data;
    }

    while (len && (data[len - 1] == ' ' || data[len - 1] == '\t')) {
        len--;
    }

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if ((conf->types & (1 << types[i].type)) && types[i].name.len == len
            && ngx_strncasecmp(types[i].name.data, data, len) == 0)
        {
            return types[i].type;
        }
    }

    return NGX_DECLINED;
}


/* HEAD too: its headers are those of GET */

static ngx_int_t
ngx_http_sanitizer_has_body(ngx_http_request_t *r)
{
    return r->headers_out.status >= NGX_HTTP_OK
           && r->headers_out.status != NGX_HTTP_NO_CONTENT
           && r->headers_out.status != NGX_HTTP_NOT_MODIFIED
           && r->headers_out.content_length_n != 0
           && !(r->upstream && r->upstream->upgrade);
}


/* Sets the mode; a reason of docs/directives.md, or NULL. */

static const char *
ngx_http_sanitizer_bypass(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx)
{
    int               action;
    ngx_str_t         value;
    ngx_table_elt_t  *encoding;

    ctx->mode = ctx->conf->mode;

    if (ctx->conf->mode_value) {
        ctx->mode = SAN_OFF;

        if (ngx_http_complex_value(r, ctx->conf->mode_value, &value)
            != NGX_OK)
        {
            return "memory";
        }

        action = san_action_by_name(value.data, value.len);

        if (action < 0) {
            return "mode";
        }

        ctx->mode = action;
    }

    if (ctx->mode == SAN_OFF) {
        return NULL;
    }

    switch (ngx_http_test_predicates(r, ctx->conf->bypass)) {

    case NGX_OK:
        break;

    case NGX_DECLINED:
        return "condition";

    default:
        return "memory";
    }

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT
        || r->headers_out.content_range)
    {
        return "range";
    }

    encoding = r->headers_out.content_encoding;

    if (encoding && encoding->hash && encoding->value.len
        && !(encoding->value.len == sizeof("identity") - 1
             && ngx_strncasecmp(encoding->value.data, (u_char *) "identity",
                                sizeof("identity") - 1)
                == 0))
    {
        return "encoding";
    }

    return ngx_http_sanitizer_no_transform(r) ? "no-transform" : NULL;
}


static ngx_table_elt_t *
ngx_http_sanitizer_find_header(ngx_http_request_t *r, const char *name,
    size_t len)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &r->headers_out.headers.part;
    h = part->elts;

    for (i = 0; /* void */ ; i++) {

        if (i >= part->nelts) {
            if (part->next == NULL) {
                return NULL;
            }

            part = part->next;
            h = part->elts;
            i = 0;
        }

        if (h[i].hash && h[i].key.len == len
            && ngx_strncasecmp(h[i].key.data, (u_char *) name, len) == 0)
        {
            return &h[i];
        }
    }
}


/* RFC 9111, 5.2.2.6; cache_control is an array before 1.23, then a list */

static ngx_uint_t
ngx_http_sanitizer_no_transform(ngx_http_request_t *r)
{
#if (nginx_version >= 1023000)
    ngx_table_elt_t  *h;

    for (h = r->headers_out.cache_control; h; h = h->next) {
        if (h->hash
            && ngx_http_sanitizer_has_token(&h->value, "no-transform",
                                            sizeof("no-transform") - 1))
        {
            return 1;
        }
    }
#else
    ngx_uint_t         i;
    ngx_table_elt_t  **h;

    h = r->headers_out.cache_control.elts;

    for (i = 0; i < r->headers_out.cache_control.nelts; i++) {
        if (h[i]->hash
            && ngx_http_sanitizer_has_token(&h[i]->value, "no-transform",
                                            sizeof("no-transform") - 1))
        {
            return 1;
        }
    }
#endif

    return 0;
}


/* is token a member of a list by commas? */

static ngx_uint_t
ngx_http_sanitizer_has_token(ngx_str_t *value, const char *token, size_t len)
{
    u_char  *p, *end, *start;

    p = value->data;
    end = p + value->len;

    while (p < end) {

        while (p < end && (*p == ' ' || *p == '\t' || *p == ',')) {
            p++;
        }

        for (start = p; p < end && *p != ',' && *p != ' ' && *p != '\t'; p++)
        {
            /* void */
        }

        if ((size_t) (p - start) == len
            && ngx_strncasecmp(start, (u_char *) token, len) == 0)
        {
            return 1;
        }
    }

    return 0;
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


static ngx_int_t
ngx_http_sanitizer_open(ngx_http_request_t *r, ngx_http_sanitizer_ctx_t *ctx,
    san_type_t type)
{
    ngx_str_t         value, *charset;
    san_options_t     options;
    san_allocator_t   allocator;
    ngx_table_elt_t  *h;

    ngx_memzero(&options, sizeof(san_options_t));

    options.mode = ctx->mode;
    options.type = type;
    options.output = ngx_http_sanitizer_output;
    options.finding = ngx_http_sanitizer_finding;
    options.data = ctx;

    if (ctx->conf->language) {
        if (ngx_http_complex_value(r, ctx->conf->language, &value) != NGX_OK)
        {
            return NGX_ERROR;
        }

        if (san_language_known(value.data, value.len)) {
            options.language.data = value.data;
            options.language.len = value.len;
        }
    }

    h = ngx_http_sanitizer_find_header(r, "Content-Language",
                                       sizeof("Content-Language") - 1);
    if (h) {
        options.content_language.data = h->value.data;
        options.content_language.len = h->value.len;
    }

    charset = r->headers_out.override_charset;

    if (charset == NULL) {
        charset = &r->headers_out.charset;
    }

    options.charset.data = charset->data;
    options.charset.len = charset->len;

    allocator.data = ngx_cycle->log;
    allocator.alloc = ngx_http_sanitizer_alloc;
    allocator.free = ngx_http_sanitizer_free;

    ctx->stream = san_open(&ctx->conf->policy, &options, &allocator);

    return ctx->stream ? NGX_OK : NGX_ERROR;
}


static void
ngx_http_sanitizer_edit_headers(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_str_t        *name;
    ngx_table_elt_t  *h;

    static ngx_str_t  digests[] = {
        ngx_string("Content-MD5"),
        ngx_string("Digest"),
        ngx_string("Content-Digest"),
        ngx_string("Repr-Digest"),
        ngx_null_string
    };

    ngx_http_clear_content_length(r);
    ngx_http_clear_accept_ranges(r);
    ngx_http_weak_etag(r);

    if (!conf->last_modified) {
        ngx_http_clear_last_modified(r);
    }

    for (name = digests; name->len; name++) {
        h = ngx_http_sanitizer_find_header(r, (char *) name->data, name->len);

        if (h) {
            h->hash = 0;
        }
    }
}


static void
ngx_http_sanitizer_close(void *data)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    if (ctx->stream) {
        ctx->result = *san_result(ctx->stream);
        san_close(ctx->stream);
        ctx->stream = NULL;
    }
}


/*
 * An internal redirect takes the contexts of a request away, so the context
 * hangs on a cleanup record as well, where it is found again.
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
        if (cln->handler == ngx_http_sanitizer_close) {
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

    cln->handler = ngx_http_sanitizer_close;

    ngx_http_set_ctx(r, ctx, ngx_http_sanitizer_filter_module);

    return ctx;
}
