
/*
 * sanitizer_catalog: files and masks to one catalogue a level, read once and
 * shared by the workers.  sanitizer_orphan: texts of the site beside it.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_catalog_file.h"


static void ngx_http_sanitizer_catalog_free(void *data);
static char *ngx_http_sanitizer_catalog_mask(ngx_conf_t *cf,
    san_catalog_t *catalog, ngx_str_t *mask);
static char *ngx_http_sanitizer_catalog_file(ngx_conf_t *cf,
    san_catalog_t *catalog, u_char *name);


char *
ngx_http_sanitizer_set_catalog(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    char                *rv;
    ngx_str_t           *value;
    ngx_uint_t           i;
    san_allocator_t      allocator;
    ngx_pool_cleanup_t  *cln;

    if (slcf->catalog != NGX_CONF_UNSET_PTR) {
        return "is duplicate: name all files in one";
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK
        || ngx_http_sanitizer_core_init(cf) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_CONF_ERROR;
    }

    allocator = ngx_http_sanitizer_allocator();
    slcf->catalog = san_catalog_create(&allocator);

    if (slcf->catalog == NULL) {
        return NGX_CONF_ERROR;
    }

    cln->handler = ngx_http_sanitizer_catalog_free;
    cln->data = slcf->catalog;

    for (i = 1; i < cf->args->nelts; i++) {
        rv = ngx_http_sanitizer_catalog_mask(cf, slcf->catalog, &value[i]);
        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    if (san_catalog_finish(slcf->catalog) != SAN_OK) {
        return NGX_CONF_ERROR;
    }

    if (san_catalog_units(slcf->catalog) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"sanitizer_catalog\" has no unit in a language "
                           "that is known");

    } else if (san_catalog_translated(slcf->catalog) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"sanitizer_catalog\" has no translation that may "
                           "be used: of its %uz units all are empty, or not "
                           "reviewed yet",
                           san_catalog_units(slcf->catalog));
    }

    return NGX_CONF_OK;
}


static void
ngx_http_sanitizer_catalog_free(void *data)
{
    san_catalog_free(data);
}


static char *
ngx_http_sanitizer_catalog_mask(ngx_conf_t *cf, san_catalog_t *catalog,
    ngx_str_t *mask)
{
    char        *rv;
    ngx_int_t    n;
    ngx_str_t    name;
    ngx_glob_t   gl;

    if (ngx_conf_full_name(cf->cycle, mask, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (strpbrk((char *) mask->data, "*?[") == NULL) {
        return ngx_http_sanitizer_catalog_file(cf, catalog, mask->data);
    }

    ngx_memzero(&gl, sizeof(ngx_glob_t));

    gl.pattern = mask->data;
    gl.log = cf->log;
    gl.test = 0;

    if (ngx_open_glob(&gl) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"sanitizer_catalog\" finds no file for \"%V\"",
                           mask);
        return NGX_CONF_ERROR;
    }

    rv = NGX_CONF_OK;

    while ((n = ngx_read_glob(&gl, &name)) == NGX_OK && rv == NGX_CONF_OK) {
        rv = ngx_http_sanitizer_catalog_file(cf, catalog, name.data);
    }

    ngx_close_glob(&gl);

    return rv;
}


static char *
ngx_http_sanitizer_catalog_file(ngx_conf_t *cf, san_catalog_t *catalog,
    u_char *name)
{
    san_catalog_error_t  error;

    if (san_catalog_load(catalog, (char *) name, &error) != SAN_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"sanitizer_catalog\" cannot be read: %s",
                           error.text);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_set_orphan(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t   *value, *text;
    ngx_uint_t   i;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK
        || ngx_http_sanitizer_core_init(cf) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    if (slcf->orphans == NGX_CONF_UNSET_PTR) {
        slcf->orphans = ngx_array_create(cf->pool, 4, sizeof(ngx_str_t));

        if (slcf->orphans == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {
        if (!san_catalog_can_hold(value[i].data, value[i].len)) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid text \"%V\" in \"sanitizer_orphan\", "
                               "it must be UTF-8 of up to %d characters, "
                               "with a letter", &value[i], SAN_CATALOG_TEXT);
            return NGX_CONF_ERROR;
        }

        text = ngx_array_push(slcf->orphans);
        if (text == NULL) {
            return NGX_CONF_ERROR;
        }

        *text = value[i];
    }

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_merge_texts(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *prev, ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_str_t           *orphans;
    san_str_t            text;
    ngx_uint_t           i;
    san_allocator_t      allocator;
    ngx_pool_cleanup_t  *cln;

    if (conf->orphans == NULL) {
        conf->texts = conf->catalog;
        return NGX_CONF_OK;
    }

    if (prev->texts && conf->orphans == prev->orphans
        && conf->catalog == prev->catalog)
    {
        conf->texts = prev->texts;
        return NGX_CONF_OK;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_CONF_ERROR;
    }

    allocator = ngx_http_sanitizer_allocator();
    conf->texts = san_catalog_create(&allocator);

    if (conf->texts == NULL) {
        return NGX_CONF_ERROR;
    }

    cln->handler = ngx_http_sanitizer_catalog_free;
    cln->data = conf->texts;

    san_catalog_set_base(conf->texts, conf->catalog);
    orphans = conf->orphans->elts;

    for (i = 0; i < conf->orphans->nelts; i++) {
        text.data = orphans[i].data;
        text.len = orphans[i].len;

        if (san_catalog_add_orphan(conf->texts, text) != SAN_OK) {
            return NGX_CONF_ERROR;
        }
    }

    return san_catalog_finish(conf->texts) == SAN_OK ? NGX_CONF_OK
                                                     : NGX_CONF_ERROR;
}
