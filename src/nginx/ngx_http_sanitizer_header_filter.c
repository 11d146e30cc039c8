
/*
 * The header filter: decides whether a response is checked, and collects what
 * is known of it before its first byte.
 *
 * A response that may be edited loses the headers that would become wrong:
 * length, ranges, digests, and the strength of its ETag.  With "flag" no
 * header is changed.
 *
 * The header of a compressed response is not sent until the first bytes of the
 * page are decoded: a body that does not match its header is passed unchanged.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_http.h"


static ngx_int_t ngx_http_sanitizer_header_filter(ngx_http_request_t *r);
static ngx_int_t ngx_http_sanitizer_flag_header(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_type(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);
static san_str_t ngx_http_sanitizer_charset(ngx_http_request_t *r);
static san_coding_t ngx_http_sanitizer_coding(ngx_http_request_t *r);
static const char *ngx_http_sanitizer_bypass(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx);
static const char *ngx_http_sanitizer_open(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx);
static ngx_int_t ngx_http_sanitizer_options(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx, san_options_t *options);


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
    const char                     *reason;
    ngx_http_sanitizer_ctx_t       *ctx;
    ngx_http_sanitizer_loc_conf_t  *conf;

    conf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);

    if ((conf->mode == SAN_ACTION_OFF && conf->mode_value == NULL)
        || r != r->main)
    {
        return ngx_http_next_header_filter(r);
    }

    if (ngx_http_sanitizer_not_ours(r, conf)) {

        if (r->headers_out.status == NGX_HTTP_NOT_MODIFIED) {
            ngx_http_sanitizer_not_modified(r, conf);

        } else {
            (void) ngx_http_sanitizer_unchanged(r, conf, SAN_ACTION_OFF);
        }

        return ngx_http_next_header_filter(r);
    }

    ctx = ngx_http_sanitizer_create_ctx(r, conf);
    if (ctx == NULL) {
        return NGX_ERROR;
    }

    reason = ngx_http_sanitizer_bypass(r, ctx);

    if (reason == NULL && ctx->mode != SAN_ACTION_OFF) {
        reason = ngx_http_sanitizer_open(r, ctx);
    }

    if (reason || ctx->mode == SAN_ACTION_OFF) {
        ctx->reason = reason;
        ngx_http_sanitizer_close(ctx);

        if (reason) {
            ngx_log_error(NGX_LOG_INFO, r->connection->log, 0,
                          "the sanitizer leaves the response alone: %s",
                          reason);
        }

        (void) ngx_http_sanitizer_unchanged(r, conf, SAN_ACTION_OFF);

        return ngx_http_next_header_filter(r);
    }

    if (ngx_http_sanitizer_unchanged(r, conf, ctx->mode)) {

        if (ctx->mode > SAN_ACTION_FLAG) {
            ngx_http_sanitizer_edit_headers(r, ctx);
        }

        ctx->reason = "status";
        ngx_http_sanitizer_close(ctx);

        return ngx_http_next_header_filter(r);
    }

    r->main_filter_need_in_memory = 1;

    if (r->upstream) {
        ngx_http_sanitizer_hold(ctx);
    }

    if (ctx->mode == SAN_ACTION_FLAG) {
        return ngx_http_sanitizer_flag_header(r, ctx);
    }

    if (r->method == NGX_HTTP_HEAD || r->header_only) {
        ngx_http_sanitizer_edit_headers(r, ctx);
        return ngx_http_next_header_filter(r);
    }

    if (ctx->decoder) {

        /*
         * The body is always sent as a whole: the filter that cuts ranges runs
         * before us, the one that announces them after us.
         */

        ngx_http_clear_accept_ranges(r);

        ctx->header_waits = 1;
        ctx->state = NGX_HTTP_SANITIZER_WAITING;

        return NGX_OK;
    }

    ctx->state = NGX_HTTP_SANITIZER_EDITING;
    ngx_http_sanitizer_edit_headers(r, ctx);

    return ngx_http_next_header_filter(r);
}


/*
 * With "flag": the response may be a range of the page, which is not checked.
 */

static ngx_int_t
ngx_http_sanitizer_flag_header(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t  rc;

    rc = ngx_http_next_header_filter(r);

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT) {
        ctx->reason = "range";
        ngx_http_sanitizer_close(ctx);
        return rc;
    }

    ctx->state = NGX_HTTP_SANITIZER_WATCHING;

    return rc;
}


ngx_int_t
ngx_http_sanitizer_send_header(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t            rc;
    ngx_http_request_t  *r;

    r = ctx->request;
    ctx->header_waits = 0;

    /* a reason: the body could not be decoded and is passed unchanged */

    if (ctx->reason == NULL) {
        ngx_http_sanitizer_edit_headers(r, ctx);
    }

    rc = ngx_http_next_header_filter(r);

    return rc > NGX_OK ? NGX_ERROR : rc;
}


/* parses the media type; nginx itself handles only the parameter "charset" */

static ngx_int_t
ngx_http_sanitizer_type(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    san_str_t   value;
    ngx_uint_t  i;

    value.data = r->headers_out.content_type.data;
    value.len = r->headers_out.content_type.len;
    value = san_http_media_type(value);

    for (i = 0; i < NGX_HTTP_SANITIZER_TYPES; i++) {
        if ((conf->types & (1 << i))
            && ngx_http_sanitizer_media_types[i].name.len == value.len
            && ngx_strncasecmp(ngx_http_sanitizer_media_types[i].name.data,
                               (u_char *) value.data, value.len)
               == 0)
        {
            return ngx_http_sanitizer_media_types[i].type;
        }
    }

    return NGX_DECLINED;
}


/*
 * The charset that nginx names in the header (of "charset" or X-Accel-Charset);
 * else the parameter of Content-Type, where nginx would include the rest of the
 * header.  An X-Accel-Charset that the charset filter could not apply names no
 * encoding: the client does not see it.
 */

static san_str_t
ngx_http_sanitizer_charset(ngx_http_request_t *r)
{
    u_char     *start, *end;
    ngx_str_t  *charset;
    san_str_t   value;

    charset = &r->headers_out.charset;
    start = r->headers_out.content_type.data;
    end = start + r->headers_out.content_type.len;

    if (charset->len == 0 || (charset->data >= start && charset->data < end)) {
        value.data = start;
        value.len = end - start;

        return san_http_charset(value);
    }

    value.data = charset->data;
    value.len = charset->len;

    return san_http_charset_value(value);
}


const char *
ngx_http_sanitizer_not_ours(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    if (r->upstream && r->upstream->upgrade) {
        return "upgrade";
    }

    if (r->headers_out.status < NGX_HTTP_OK
        || r->headers_out.status == NGX_HTTP_NO_CONTENT
        || r->headers_out.status == NGX_HTTP_NOT_MODIFIED)
    {
        return "status";
    }

    if (r->headers_out.content_length_n == 0) {
        return "empty";
    }

    return ngx_http_sanitizer_type(r, conf) == NGX_DECLINED ? "type" : NULL;
}


/* The coding of the body; several codings are one that cannot be decoded. */

static san_coding_t
ngx_http_sanitizer_coding(ngx_http_request_t *r)
{
    san_str_t         coding;
    ngx_table_elt_t  *encoding;

    encoding = r->headers_out.content_encoding;

    if (ngx_http_sanitizer_other_encoding(r, encoding)) {
        return SAN_CODING_OTHER;
    }

    if (encoding == NULL || encoding->hash == 0) {
        return SAN_CODING_IDENTITY;
    }

    coding.data = encoding->value.data;
    coding.len = encoding->value.len;

    return san_http_one_token(coding, &coding)
           ? san_coding(coding.data, coding.len) : SAN_CODING_OTHER;
}


/* Sets mode and coding; returns a reason of docs/directives.md, or NULL. */

static const char *
ngx_http_sanitizer_bypass(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_int_t  mode;

    mode = ngx_http_sanitizer_mode(r, ctx->conf);

    if (mode < 0) {
        return mode == NGX_DECLINED ? "mode" : "memory";
    }

    ctx->mode = mode;

    if (ctx->mode == SAN_ACTION_OFF) {
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

    /* the slice filter requests only the slices of the range */

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT
        || r->headers_out.content_range
        || (r->subrequest_ranges && r->headers_in.range))
    {
        return "range";
    }

    if (ngx_http_sanitizer_attachment(r)) {
        return "attachment";
    }

    ctx->coding = ngx_http_sanitizer_coding(r);

    if (ctx->coding == SAN_CODING_OTHER
        || (ctx->coding != SAN_CODING_IDENTITY && !ctx->conf->decode))
    {
        return "encoding";
    }

    if (!ctx->conf->no_transform && ngx_http_sanitizer_no_transform(r)) {
        return "no-transform";
    }

    /* the ETag shows whether the page may be edited: only with a working log */

    if (ctx->mode > SAN_ACTION_FLAG && ngx_http_sanitizer_log_forbids(ctx)) {
        ctx->mode = SAN_ACTION_FLAG;
    }

    return NULL;
}


/* Opens the stream and its decoder; returns a reason, or NULL. */

static const char *
ngx_http_sanitizer_open(ngx_http_request_t *r, ngx_http_sanitizer_ctx_t *ctx)
{
    san_options_t    options;
    san_allocator_t  allocator;

    allocator = ngx_http_sanitizer_allocator();

    if (ngx_http_sanitizer_options(r, ctx, &options) != NGX_OK) {
        return "memory";
    }

    ctx->mode = options.mode;
    ctx->stream = san_open(&ctx->conf->policy, &options, &allocator);

    if (ctx->stream == NULL) {
        return "memory";
    }

    if (san_result(ctx->stream)->reason) {
        return san_result(ctx->stream)->reason;
    }

    if (r->method == NGX_HTTP_HEAD) {
        ctx->head = 1;
    }

    if (ctx->coding == SAN_CODING_IDENTITY) {
        return NULL;
    }

    ctx->decoder = san_decoder_open(ctx->coding, &ctx->conf->limits,
                                    &allocator);

    return ctx->decoder ? NULL : "memory";
}


static ngx_int_t
ngx_http_sanitizer_options(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx, san_options_t *options)
{
    ngx_str_t         value;
    ngx_table_elt_t  *h;

    ngx_memzero(options, sizeof(san_options_t));

    options->mode = ctx->mode;
    options->type = ngx_http_sanitizer_type(r, ctx->conf);
    options->output = ngx_http_sanitizer_output;
    options->finding = ngx_http_sanitizer_finding;
    options->data = ctx;
    options->exclude = ctx->conf->exclude ? ngx_http_sanitizer_excluded : NULL;

    if (ctx->conf->language) {
        if (ngx_http_complex_value(r, ctx->conf->language, &value) != NGX_OK)
        {
            return NGX_ERROR;
        }

        if (san_language_known(value.data, value.len)) {
            options->language.data = value.data;
            options->language.len = value.len;
        }
    }

    /* two of them are a list, which declares no language */

    h = ngx_http_sanitizer_single_header(r, "Content-Language",
                                         sizeof("Content-Language") - 1);
    if (h) {
        options->content_language.data = h->value.data;
        options->content_language.len = h->value.len;
    }

    options->charset = ngx_http_sanitizer_charset(r);

    /* pages that are never edited keep their headers */

    if (san_never_changed(options)) {
        options->mode = SAN_ACTION_FLAG;
    }

    return NGX_OK;
}
