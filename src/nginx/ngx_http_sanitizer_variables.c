
/*
 * The variables: the outcome of a response.  Values are final in the log
 * phase; earlier they show the state so far.
 */


#include "ngx_http_sanitizer_module.h"


enum {
    NGX_HTTP_SANITIZER_STATUS = 0,
    NGX_HTTP_SANITIZER_LANGUAGE,
    NGX_HTTP_SANITIZER_FINDINGS,
    NGX_HTTP_SANITIZER_REMOVED,
    NGX_HTTP_SANITIZER_SKIPPED,
    NGX_HTTP_SANITIZER_DETECTORS
};


static ngx_int_t ngx_http_sanitizer_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_http_sanitizer_detectors_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uint32_t detectors);


static ngx_http_variable_t  ngx_http_sanitizer_vars[] = {

    { ngx_string("sanitizer_status"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_STATUS, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("sanitizer_language"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_LANGUAGE, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("sanitizer_findings"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_FINDINGS, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("sanitizer_removed"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_REMOVED, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("sanitizer_skipped"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_SKIPPED, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("sanitizer_detectors"), NULL, ngx_http_sanitizer_variable,
      NGX_HTTP_SANITIZER_DETECTORS, NGX_HTTP_VAR_NOCACHEABLE, 0 },

      ngx_http_null_variable
};


ngx_int_t
ngx_http_sanitizer_add_variables(ngx_conf_t *cf)
{
    ngx_http_variable_t  *var, *v;

    for (v = ngx_http_sanitizer_vars; v->name.len; v++) {
        var = ngx_http_add_variable(cf, &v->name, v->flags);
        if (var == NULL) {
            return NGX_ERROR;
        }

        var->get_handler = v->get_handler;
        var->data = v->data;
    }

    return NGX_OK;
}


/* the reason why a response was not checked; NULL: it was, or is off */

static const char *
ngx_http_sanitizer_unread(ngx_http_request_t *r)
{
    ngx_http_sanitizer_loc_conf_t  *conf;

    conf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);

    if (!r->header_sent || ngx_http_sanitizer_mode(r, conf) <= SAN_ACTION_OFF) {
        return NULL;
    }

    return ngx_http_sanitizer_not_ours(r, conf);
}


ngx_int_t
ngx_http_sanitizer_outcome(ngx_http_request_t *r, const san_result_t **result,
    const char **reason)
{
    ngx_http_sanitizer_ctx_t  *ctx;

    static const san_result_t  none;

    ctx = ngx_http_sanitizer_get_ctx(r);
    *reason = ctx ? ctx->reason : ngx_http_sanitizer_unread(r);

    if (*reason == NULL && (ctx == NULL || ctx->mode == SAN_ACTION_OFF)) {
        return NGX_DECLINED;
    }

    *result = ctx == NULL ? &none
              : ctx->stream ? san_result(ctx->stream) : &ctx->result;

    /* the header filter has not opened the stream yet */

    if (*reason == NULL && (*result)->status == NULL) {
        return NGX_DECLINED;
    }

    if (ctx && ctx->head) {
        *reason = "head";

    } else if (*reason == NULL && ngx_strcmp((*result)->status, "bypass") == 0)
    {
        *reason = (*result)->reason;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_http_sanitizer_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    u_char              *p;
    const char          *reason;
    const san_result_t  *result;

    if (ngx_http_sanitizer_outcome(r->main, &result, &reason) != NGX_OK
        || (data != NGX_HTTP_SANITIZER_STATUS
            && ngx_http_sanitizer_get_ctx(r->main) == NULL))
    {
        v->not_found = 1;
        return NGX_OK;
    }

    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    if (data == NGX_HTTP_SANITIZER_DETECTORS) {
        return ngx_http_sanitizer_detectors_variable(r, v, result->detectors);
    }

    p = ngx_pnalloc(r->pool, NGX_INT64_LEN + sizeof(result->language));
    if (p == NULL) {
        return NGX_ERROR;
    }

    v->data = p;

    switch (data) {

    case NGX_HTTP_SANITIZER_STATUS:
        p = reason ? ngx_sprintf(p, "bypass:%s", reason)
                   : ngx_sprintf(p, "%s", result->status);
        break;

    case NGX_HTTP_SANITIZER_LANGUAGE:
        p = ngx_sprintf(p, "%s", result->language);
        break;

    case NGX_HTTP_SANITIZER_FINDINGS:
        p = ngx_sprintf(p, "%ui", (ngx_uint_t) result->findings);
        break;

    case NGX_HTTP_SANITIZER_SKIPPED:
        p = result->skipped ? ngx_sprintf(p, "readers=%ui",
                                          (ngx_uint_t) result->skipped)
                            : p;
        break;

    default: /* NGX_HTTP_SANITIZER_REMOVED */
        p = ngx_sprintf(p, "%uL", result->removed);
    }

    v->len = p - v->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_sanitizer_detectors_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uint32_t detectors)
{
    size_t       len;
    u_char      *p;
    ngx_uint_t   i;

    for (len = 0, i = 0; i < SAN_DETECTOR_N; i++) {
        len += ngx_strlen(san_detector_name(i)) + 1;
    }

    p = ngx_pnalloc(r->pool, len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    v->data = p;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        if (detectors & (1 << i)) {
            p = ngx_sprintf(p, "%s%s", p == v->data ? "" : ",",
                            san_detector_name(i));
        }
    }

    v->len = p - v->data;

    return NGX_OK;
}
