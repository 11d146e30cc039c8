
/*
 * Finds requests that bypass the sanitizer: "try_files" may lead from a
 * location where it is on to one where it is off, often the one of PHP.  And
 * finds directives that keep the status page of a location from being shown.
 */


#include "ngx_http_sanitizer_module.h"


/*
 * Copies of private types: of ngx_http_try_files_module.c, and the first member
 * of that of ngx_http_rewrite_module.c.  They are the same in 1.14.0 to 1.31.4.
 * They may differ in later series, where nothing is checked until the types
 * have been compared.
 */

#define SAN_TYPES_KNOWN                                                       \
    (nginx_version >= 1014000 && nginx_version < 1032000)

typedef struct {
    ngx_array_t  *lengths;
    ngx_array_t  *values;
    ngx_str_t     name;
    unsigned      code:10;
    unsigned      test_dir:1;
} ngx_http_sanitizer_try_file_t;

typedef struct {
    ngx_http_sanitizer_try_file_t  *files;
} ngx_http_sanitizer_try_files_t;


typedef struct {
    ngx_array_t  *codes;
} ngx_http_sanitizer_rewrite_t;


static ngx_module_t *ngx_http_sanitizer_find_module(ngx_conf_t *cf,
    char *name);
static void ngx_http_sanitizer_check_status(ngx_conf_t *cf,
    ngx_http_sanitizer_location_t *location, ngx_module_t *rewrite);
static ngx_uint_t ngx_http_sanitizer_returns(
    ngx_http_sanitizer_location_t *location, ngx_module_t *rewrite);
static void ngx_http_sanitizer_check_try_files(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf,
    ngx_http_sanitizer_location_t *from, ngx_module_t *module);
static ngx_http_sanitizer_location_t *ngx_http_sanitizer_find_location(
    ngx_http_sanitizer_main_conf_t *smcf, ngx_http_core_srv_conf_t *server,
    ngx_str_t *uri);
static ngx_uint_t ngx_http_sanitizer_takes(ngx_http_core_loc_conf_t *core,
    ngx_str_t *uri);


ngx_int_t
ngx_http_sanitizer_note_location(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_http_core_loc_conf_t        *clcf;
    ngx_http_sanitizer_location_t   *location;
    ngx_http_sanitizer_main_conf_t  *smcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    /* "if" and "limit_except" have no name, nor have server blocks */

    if (clcf->noname || clcf->name.len == 0) {
        return NGX_OK;
    }

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);

    location = ngx_array_push(&smcf->locations);
    if (location == NULL) {
        return NGX_ERROR;
    }

    location->server = ngx_http_conf_get_module_srv_conf(cf,
                                                        ngx_http_core_module);
    location->core = clcf;
    location->conf = conf;

    return NGX_OK;
}


void
ngx_http_sanitizer_check_locations(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf)
{
    ngx_uint_t                      i;
    ngx_module_t                   *try_files, *rewrite;
    ngx_http_sanitizer_location_t  *location;

    try_files = ngx_http_sanitizer_find_module(cf, "ngx_http_try_files_module");
    rewrite = ngx_http_sanitizer_find_module(cf, "ngx_http_rewrite_module");

    location = smcf->locations.elts;

    for (i = 0; i < smcf->locations.nelts; i++) {

        if (location[i].conf->status) {
            ngx_http_sanitizer_check_status(cf, &location[i], rewrite);
        }

        if (try_files && (location[i].conf->mode != SAN_ACTION_OFF
                          || location[i].conf->mode_value))
        {
            ngx_http_sanitizer_check_try_files(cf, smcf, &location[i],
                                               try_files);
        }
    }
}


static ngx_module_t *
ngx_http_sanitizer_find_module(ngx_conf_t *cf, char *name)
{
    ngx_uint_t  i;

    for (i = 0; SAN_TYPES_KNOWN && cf->cycle->modules[i]; i++) {
        if (ngx_strcmp(cf->cycle->modules[i]->name, name) == 0) {
            return cf->cycle->modules[i];
        }
    }

    return NULL;
}


static void
ngx_http_sanitizer_check_status(ngx_conf_t *cf,
    ngx_http_sanitizer_location_t *location, ngx_module_t *rewrite)
{
    char  *reason;

    if (location->core->handler != ngx_http_sanitizer_status_handler) {
        reason = "another directive, such as \"proxy_pass\", handles it";

    } else if (rewrite && ngx_http_sanitizer_returns(location, rewrite)) {
        reason = "\"return\" answers first";

    } else {
        return;
    }

    ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                  "\"sanitizer_status\" has no effect in location \"%V\": %s; "
                  "use a separate location, in server \"%V\"",
                  &location->core->name, reason,
                  &location->server->server_name);
}


/* is "return" its first directive of the rewrite module, outside of "if"? */

static ngx_uint_t
ngx_http_sanitizer_returns(ngx_http_sanitizer_location_t *location,
    ngx_module_t *rewrite)
{
    ngx_http_script_code_pt       *code;
    ngx_http_sanitizer_rewrite_t  *conf;

    conf = location->core->loc_conf[rewrite->ctx_index];

    if (conf->codes == NULL || conf->codes->nelts == 0) {
        return 0;
    }

    code = conf->codes->elts;

    return *code == ngx_http_script_return_code;
}


static void
ngx_http_sanitizer_check_try_files(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf,
    ngx_http_sanitizer_location_t *from, ngx_module_t *module)
{
    ngx_str_t                        uri;
    ngx_http_sanitizer_location_t   *to;
    ngx_http_sanitizer_try_file_t   *file;
    ngx_http_sanitizer_try_files_t  *conf;

    conf = from->core->loc_conf[module->ctx_index];
    file = conf->files;

    if (file == NULL) {
        return;
    }

    /* the last one is the fallback; an empty one ends the list */

    while (file[1].name.len) {
        file++;
    }

    uri = file->name;

    if (uri.data[0] != '/' && uri.data[0] != '@') {
        return;
    }

    uri.len = strcspn((char *) uri.data, "?$");
    to = ngx_http_sanitizer_find_location(smcf, from->server, &uri);

    if (to == NULL || to->conf->mode_set || to->conf->status) {
        return;
    }

    ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                  "\"try_files\" in location \"%V\" redirects to \"%V\", but "
                  "the sanitizer is off in location \"%V\": enable it there "
                  "or in the server block, or add \"sanitizer off;\" there "
                  "to silence this warning, in server \"%V\"",
                  &from->core->name, &uri, &to->core->name,
                  &from->server->server_name);
}


/* finds the location of a URI: exact name, expression, or longest prefix */

static ngx_http_sanitizer_location_t *
ngx_http_sanitizer_find_location(ngx_http_sanitizer_main_conf_t *smcf,
    ngx_http_core_srv_conf_t *server, ngx_str_t *uri)
{
    ngx_uint_t                      i;
    ngx_http_core_loc_conf_t       *core;
    ngx_http_sanitizer_location_t  *location, *prefix, *regex;

    location = smcf->locations.elts;
    prefix = NULL;
    regex = NULL;

    for (i = 0; i < smcf->locations.nelts; i++) {
        core = location[i].core;

        if (location[i].server != server
            || !ngx_http_sanitizer_takes(core, uri))
        {
            continue;
        }

        if (core->exact_match) {
            return &location[i];
        }

#if (NGX_PCRE)
        if (core->regex) {
            regex = regex ? regex : &location[i];
            continue;
        }
#endif

        if (prefix == NULL || core->name.len > prefix->core->name.len) {
            prefix = &location[i];
        }
    }

#if (NGX_PCRE)
    if (prefix && prefix->core->noregex) {
        return prefix;
    }
#endif

    return regex ? regex : prefix;
}


static ngx_uint_t
ngx_http_sanitizer_takes(ngx_http_core_loc_conf_t *core, ngx_str_t *uri)
{
    if ((uri->data[0] == '@') != (core->named != 0)) {
        return 0;
    }

#if (NGX_PCRE)
    if (core->regex) {
        return ngx_regex_exec(core->regex->regex, uri, NULL, 0) >= 0;
    }
#endif

    if (core->exact_match || core->named) {
        return core->name.len == uri->len
               && ngx_strncmp(core->name.data, uri->data, uri->len) == 0;
    }

    return core->name.len <= uri->len
           && ngx_strncmp(core->name.data, uri->data, core->name.len) == 0;
}
