
/*
 * sanitizer_keep and sanitizer_rules: excludes texts by the elements they are
 * in.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_exclude.h"


static san_exclude_t *ngx_http_sanitizer_get_exclude(ngx_conf_t *cf,
    ngx_command_t *cmd, ngx_http_sanitizer_loc_conf_t *slcf);


static void
ngx_http_sanitizer_exclude_free(void *data)
{
    san_exclude_free(data);
}


static san_exclude_t *
ngx_http_sanitizer_get_exclude(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_http_sanitizer_loc_conf_t *slcf)
{
    ngx_pool_cleanup_t  *cln;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK
        || ngx_http_sanitizer_core_init(cf) != NGX_OK)
    {
        return NULL;
    }

    if (slcf->exclude != NGX_CONF_UNSET_PTR) {
        return slcf->exclude;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NULL;
    }

    slcf->exclude = san_exclude_create();
    if (slcf->exclude == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "out of memory for \"%V\"", &cmd->name);
        return NULL;
    }

    cln->handler = ngx_http_sanitizer_exclude_free;
    cln->data = slcf->exclude;

    return slcf->exclude;
}


char *
ngx_http_sanitizer_set_exclude(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t            *value;
    ngx_uint_t            i;
    san_exclude_t        *exclude;
    san_catalog_error_t   error;

    value = cf->args->elts;

    exclude = ngx_http_sanitizer_get_exclude(cf, cmd, slcf);
    if (exclude == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {
        if (san_exclude_add(exclude, (char *) value[i].data,
                            &error) != SAN_OK) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid expression in \"sanitizer_keep\": %s",
                               error.text);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_set_rules(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t            *value;
    ngx_uint_t            i;
    san_exclude_t        *exclude;
    san_catalog_error_t   error;

    value = cf->args->elts;

    exclude = ngx_http_sanitizer_get_exclude(cf, cmd, slcf);
    if (exclude == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {

        if (ngx_conf_full_name(cf->cycle, &value[i], 1) != NGX_OK) {
            return NGX_CONF_ERROR;
        }

        if (san_exclude_load_rules(exclude, (char *) value[i].data, &error)
            != SAN_OK)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"sanitizer_rules\" cannot be read: %s",
                               error.text);
            return NGX_CONF_ERROR;
        }

        if (error.text[0]) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0, "\"sanitizer_rules\": %s",
                               error.text);
        }
    }

    return NGX_CONF_OK;
}


int
ngx_http_sanitizer_excluded(void *data, const san_question_t *question)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    if (ctx->exclude_page == NULL) {
        ctx->exclude_page = san_exclude_page(ctx->conf->exclude);

        if (ctx->exclude_page == NULL) {
            return SAN_ASKED_MEMORY;
        }
    }

    return san_exclude_ask(ctx->exclude_page, question);
}


void
ngx_http_sanitizer_exclude_end(ngx_http_sanitizer_ctx_t *ctx)
{
    san_exclude_page_free(ctx->exclude_page);
    ctx->exclude_page = NULL;
}
