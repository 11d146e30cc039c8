
/*
 * sanitizer_catalog: loads files and masks into one catalogue per
 * configuration level, shared by the workers.  sanitizer_orphan: additional
 * texts of the site.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_catalog_file.h"


/* the files of one directive while they are loaded */

typedef struct {
    ngx_conf_t     *cf;
    san_catalog_t  *catalog;
    char           *language;     /* lang= of the current file, or NULL */
    ngx_array_t    *files;        /* ngx_http_sanitizer_catalog_part_t */
} ngx_http_sanitizer_catalog_load_t;

typedef struct {
    ngx_str_t       name;
    size_t          from;         /* its units are [from, to) */
    size_t          to;
} ngx_http_sanitizer_catalog_part_t;


static void ngx_http_sanitizer_catalog_free(void *data);
static char *ngx_http_sanitizer_catalog_files(
    ngx_http_sanitizer_catalog_load_t *load, ngx_str_t *value, ngx_uint_t n);
static char *ngx_http_sanitizer_catalog_mask(
    ngx_http_sanitizer_catalog_load_t *load, ngx_str_t *mask);
static char *ngx_http_sanitizer_catalog_file(
    ngx_http_sanitizer_catalog_load_t *load, u_char *name);
static void ngx_http_sanitizer_catalog_report(
    ngx_http_sanitizer_catalog_load_t *load);


char *
ngx_http_sanitizer_set_catalog(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    char                               *rv;
    san_allocator_t                     allocator;
    ngx_pool_cleanup_t                 *cln;
    ngx_http_sanitizer_catalog_load_t   load;

    if (slcf->catalog != NGX_CONF_UNSET_PTR) {
        return "is duplicate: name all files in one";
    }

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

    load.cf = cf;
    load.catalog = slcf->catalog;
    load.files = ngx_array_create(cf->temp_pool, 4,
                                  sizeof(ngx_http_sanitizer_catalog_part_t));

    if (load.files == NULL) {
        return NGX_CONF_ERROR;
    }

    rv = ngx_http_sanitizer_catalog_files(&load, cf->args->elts,
                                          cf->args->nelts);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (san_catalog_finish(slcf->catalog) != SAN_OK) {
        return NGX_CONF_ERROR;
    }

    if (san_catalog_units(slcf->catalog) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"sanitizer_catalog\" has no texts in a known "
                           "language");

    } else if (san_catalog_translated(slcf->catalog) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"sanitizer_catalog\" has no usable translation: "
                           "all of its %uz units are empty or not yet "
                           "reviewed",
                           san_catalog_units(slcf->catalog));
    }

    if (ngx_test_config && !ngx_quiet_mode) {
        ngx_http_sanitizer_catalog_report(&load);
    }

    return NGX_CONF_OK;
}


/* loads files and masks; each may be followed by lang= */

static char *
ngx_http_sanitizer_catalog_files(ngx_http_sanitizer_catalog_load_t *load,
    ngx_str_t *value, ngx_uint_t n)
{
    char        *rv;
    ngx_str_t   *lang;
    ngx_uint_t   i;

    for (i = 1; i < n; i++) {

        if (ngx_strncmp(value[i].data, "lang=", 5) == 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, load->cf, 0,
                               "\"%V\" in \"sanitizer_catalog\" must follow a "
                               "file", &value[i]);
            return NGX_CONF_ERROR;
        }

        load->language = NULL;

        if (i + 1 < n && ngx_strncmp(value[i + 1].data, "lang=", 5) == 0) {
            lang = &value[i + 1];
            load->language = (char *) lang->data + 5;

            if (!san_language_known(lang->data + 5, lang->len - 5)) {
                ngx_conf_log_error(NGX_LOG_EMERG, load->cf, 0,
                                   "invalid language \"%V\" in "
                                   "\"sanitizer_catalog\", it must be a BCP 47 "
                                   "tag, such as \"lang=pt-BR\"",
                                   lang);
                return NGX_CONF_ERROR;
            }
        }

        rv = ngx_http_sanitizer_catalog_mask(load, &value[i]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }

        i += load->language ? 1 : 0;
    }

    return NGX_CONF_OK;
}


/* nginx -t reports how useful each file is */

static void
ngx_http_sanitizer_catalog_report(ngx_http_sanitizer_catalog_load_t *load)
{
    char                                summary[160];
    unsigned                            k;
    ngx_uint_t                          i;
    ngx_http_sanitizer_catalog_part_t  *part;

    part = load->files->elts;

    for (i = 0; i < load->files->nelts; i++) {
        for (k = 0; san_catalog_summary(load->catalog, part[i].from,
                                        part[i].to, k, summary,
                                        sizeof(summary)); k++)
        {
            ngx_log_stderr(0, "\"sanitizer_catalog\" %V: %s", &part[i].name,
                           summary);
        }
    }
}


static void
ngx_http_sanitizer_catalog_free(void *data)
{
    san_catalog_free(data);
}


static char *
ngx_http_sanitizer_catalog_mask(ngx_http_sanitizer_catalog_load_t *load,
    ngx_str_t *mask)
{
    char        *rv;
    ngx_int_t    n;
    ngx_str_t    name;
    ngx_conf_t  *cf;
    ngx_glob_t   gl;

    cf = load->cf;

    if (ngx_conf_full_name(cf->cycle, mask, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (strpbrk((char *) mask->data, "*?[") == NULL) {
        return ngx_http_sanitizer_catalog_file(load, mask->data);
    }

    ngx_memzero(&gl, sizeof(ngx_glob_t));

    gl.pattern = mask->data;
    gl.log = cf->log;

    if (ngx_open_glob(&gl) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "no files match \"%V\" in \"sanitizer_catalog\"",
                           mask);
        return NGX_CONF_ERROR;
    }

    rv = NGX_CONF_OK;

    while ((n = ngx_read_glob(&gl, &name)) == NGX_OK && rv == NGX_CONF_OK) {
        rv = ngx_http_sanitizer_catalog_file(load, name.data);
    }

    ngx_close_glob(&gl);

    return rv;
}


static char *
ngx_http_sanitizer_catalog_file(ngx_http_sanitizer_catalog_load_t *load,
    u_char *name)
{
    san_catalog_error_t                 error;
    ngx_http_sanitizer_catalog_part_t  *part;

    part = ngx_array_push(load->files);
    if (part == NULL) {
        return NGX_CONF_ERROR;
    }

    part->from = san_catalog_units(load->catalog);

    if (san_catalog_load(load->catalog, (char *) name, load->language, &error)
        != SAN_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, load->cf, 0,
                           "\"sanitizer_catalog\" cannot be read: %s",
                           error.text);
        return NGX_CONF_ERROR;
    }

    /* the name of a file of a mask is valid only while the mask is read */

    part->to = san_catalog_units(load->catalog);
    part->name.len = ngx_strlen(name);
    part->name.data = ngx_pnalloc(load->cf->temp_pool, part->name.len + 1);

    if (part->name.data == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memcpy(part->name.data, name, part->name.len + 1);

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
                               "it must be UTF-8, have at most %d "
                               "characters and at least one letter",
                               &value[i], SAN_CATALOG_TEXT);
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
