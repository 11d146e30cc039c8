
/*
 * sanitizer_keep and sanitizer_rules: what is left alone, by the elements it
 * stands in.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_keep.h"


static san_keep_t *ngx_http_sanitizer_get_keep(ngx_conf_t *cf,
    ngx_command_t *cmd, ngx_http_sanitizer_loc_conf_t *slcf);


static void
ngx_http_sanitizer_keep_free(void *data)
{
    san_keep_free(data);
}


static san_keep_t *
ngx_http_sanitizer_get_keep(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_http_sanitizer_loc_conf_t *slcf)
{
    ngx_pool_cleanup_t  *cln;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK
        || ngx_http_sanitizer_core_init(cf) != NGX_OK)
    {
        return NULL;
    }

    if (slcf->keep != NGX_CONF_UNSET_PTR) {
        return slcf->keep;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NULL;
    }

    slcf->keep = san_keep_create();
    if (slcf->keep == NULL) {
        slcf->keep = NGX_CONF_UNSET_PTR;
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "there is no memory for \"%V\"", &cmd->name);
        return NULL;
    }

    cln->handler = ngx_http_sanitizer_keep_free;
    cln->data = slcf->keep;

    return slcf->keep;
}


/* the policy's hash changes with what is kept */

static void
ngx_http_sanitizer_keep_hash(ngx_http_sanitizer_loc_conf_t *slcf,
    ngx_str_t *value)
{
    slcf->keep_hash = ngx_crc32_long(value->data, value->len)
                      + slcf->keep_hash * 31;
}


char *
ngx_http_sanitizer_set_keep(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t            *value;
    ngx_uint_t            i;
    san_keep_t           *keep;
    san_catalog_error_t   error;

    value = cf->args->elts;

    keep = ngx_http_sanitizer_get_keep(cf, cmd, slcf);
    if (keep == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {
        ngx_http_sanitizer_keep_hash(slcf, &value[i]);

        if (san_keep_add(keep, (char *) value[i].data, &error) != SAN_OK) {
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
    san_keep_t           *keep;
    san_catalog_error_t   error;

    value = cf->args->elts;

    keep = ngx_http_sanitizer_get_keep(cf, cmd, slcf);
    if (keep == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {

        if (ngx_conf_full_name(cf->cycle, &value[i], 1) != NGX_OK) {
            return NGX_CONF_ERROR;
        }

        ngx_http_sanitizer_keep_hash(slcf, &value[i]);

        if (san_keep_load_rules(keep, (char *) value[i].data, &error)
            != SAN_OK)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"sanitizer_rules\" cannot be read: %s",
                               error.text);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


int
ngx_http_sanitizer_kept(void *data, const san_question_t *question)
{
    ngx_http_sanitizer_ctx_t *ctx = data;

    if (ctx->keep_page == NULL) {
        ctx->keep_page = san_keep_page(ctx->conf->keep);

        if (ctx->keep_page == NULL) {
            return SAN_ASKED_MEMORY;
        }
    }

    return san_keep_ask(ctx->keep_page, question);
}


void
ngx_http_sanitizer_keep_end(ngx_http_sanitizer_ctx_t *ctx)
{
    san_keep_page_free(ctx->keep_page);
    ctx->keep_page = NULL;
}
