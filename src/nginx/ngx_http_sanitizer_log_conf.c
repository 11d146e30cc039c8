
/*
 * The directive sanitizer_log: the parameters of access_log, and a buffer that
 * is shared by all logs of one file.
 *
 * nginx gives all directives that name one file the same ngx_open_file_t, with
 * a single flush() and data, which each module would use as its own.  So the
 * sanitizer's files must not be found by name: ngx_conf_open_file() compares
 * lengths first, and their length includes the final zero.  Other logs to the
 * same file are detected after the configuration is read, in any order.
 */


#include "ngx_http_sanitizer_module.h"


/* for a log without buffer=: the records of one call of the body filter */
#define NGX_HTTP_SANITIZER_LOG_BATCH  (256 * 1024)


typedef struct {
    ssize_t      size;
    ngx_msec_t   flush;
    ngx_int_t    gzip;
} ngx_http_sanitizer_log_params_t;


/* an open file, to find out whether two names are one file */

typedef struct {
    ngx_open_file_t  *file;
    ngx_uint_t        there;
    ngx_file_info_t   fi;
} ngx_http_sanitizer_log_entry_t;


static char *ngx_http_sanitizer_log_syslog(ngx_conf_t *cf,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params);
static ngx_http_sanitizer_log_file_t *ngx_http_sanitizer_log_open(
    ngx_conf_t *cf, ngx_str_t *value);
static ngx_int_t ngx_http_sanitizer_log_folder(ngx_conf_t *cf, u_char *name);
static char *ngx_http_sanitizer_log_params(ngx_conf_t *cf,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params);
static char *ngx_http_sanitizer_log_buffer(ngx_conf_t *cf,
    ngx_http_sanitizer_log_file_t *named,
    ngx_http_sanitizer_log_params_t *params);
static ngx_int_t ngx_http_sanitizer_log_entries(ngx_cycle_t *cycle,
    ngx_array_t *entries);
static ngx_uint_t ngx_http_sanitizer_log_shared(ngx_array_t *entries,
    ngx_open_file_t *file);


char *
ngx_http_sanitizer_set_log(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    char                             *rv;
    ngx_str_t                        *value;
    ngx_http_sanitizer_log_t         *log;
    ngx_http_sanitizer_log_file_t    *named;
    ngx_http_sanitizer_log_params_t   params;

    if (slcf->log != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (ngx_strcmp(value[1].data, "off") == 0) {
        if (cf->args->nelts > 2) {
            return "takes no parameters after \"off\"";
        }

        slcf->log = NULL;
        return NGX_CONF_OK;
    }

    log = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_log_t));
    if (log == NULL) {
        return NGX_CONF_ERROR;
    }

    slcf->log = log;

    rv = ngx_http_sanitizer_log_params(cf, log, &params);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (ngx_strncmp(value[1].data, "syslog:", 7) == 0) {
        return ngx_http_sanitizer_log_syslog(cf, log, &params);
    }

    if (ngx_http_script_variables_count(&value[1])) {
        return "takes no variables in its path";
    }

    named = ngx_http_sanitizer_log_open(cf, &value[1]);
    if (named == NULL) {
        return NGX_CONF_ERROR;
    }

    log->file = named->file;

    return ngx_http_sanitizer_log_buffer(cf, named, &params);
}


static char *
ngx_http_sanitizer_log_syslog(ngx_conf_t *cf, ngx_http_sanitizer_log_t *log,
    ngx_http_sanitizer_log_params_t *params)
{
    /* "flush=" and "gzip" have a size as well */

    if (params->size) {
        return "cannot buffer for syslog: remove \"buffer=\", "
               "\"flush=\" and \"gzip\"";
    }

    log->syslog_peer = ngx_pcalloc(cf->pool, sizeof(ngx_syslog_peer_t));
    if (log->syslog_peer == NULL) {
        return NGX_CONF_ERROR;
    }

    return ngx_syslog_process_conf(cf, log->syslog_peer);
}


/* Opens the file of that name as the sanitizer's own; others do not find it. */

static ngx_http_sanitizer_log_file_t *
ngx_http_sanitizer_log_open(ngx_conf_t *cf, ngx_str_t *value)
{
    ngx_str_t                        full;
    ngx_uint_t                       i;
    ngx_open_file_t                 *file;
    ngx_http_sanitizer_log_file_t   *named;
    ngx_http_sanitizer_main_conf_t  *smcf;

    full = *value;

    if (ngx_conf_full_name(cf->cycle, &full, 0) != NGX_OK) {
        return NULL;
    }

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);
    named = smcf->log_files.elts;

    for (i = 0; i < smcf->log_files.nelts; i++) {
        if (ngx_strcmp(named[i].file->name.data, full.data) == 0) {
            return &named[i];
        }
    }

    if (ngx_http_sanitizer_log_folder(cf, full.data) != NGX_OK) {
        return NULL;
    }

    file = ngx_list_push(&cf->cycle->open_files);
    named = ngx_array_push(&smcf->log_files);

    if (file == NULL || named == NULL) {
        return NULL;
    }

    ngx_memzero(file, sizeof(ngx_open_file_t));

    file->fd = NGX_INVALID_FILE;
    file->name.data = full.data;
    file->name.len = full.len + 1;

    named->file = file;
    named->conf_name = cf->conf_file->file.name.data;
    named->line = cf->conf_file->line;

    return named;
}


/*
 * Nginx would report later that it cannot open the file, but not for which log
 */

static ngx_int_t
ngx_http_sanitizer_log_folder(ngx_conf_t *cf, u_char *name)
{
    u_char           *p, *path;
    ngx_file_info_t   fi;

    if (ngx_file_info(name, &fi) != NGX_FILE_ERROR && ngx_is_dir(&fi)) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"sanitizer_log\" cannot write to \"%s\": it is a "
                           "directory, name a file", name);
        return NGX_ERROR;
    }

    p = (u_char *) strrchr((char *) name, '/');

    /* with "nginx -p ''" names are relative to the current directory */

    if (p == NULL) {
        return NGX_OK;
    }

    path = ngx_pnalloc(cf->temp_pool, p - name + 2);
    if (path == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cpystrn(path, name, p - name + 2);

    if (ngx_file_info(path, &fi) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"sanitizer_log\" cannot write to \"%s\": the "
                           "directory \"%s\" does not exist",
                           name, path);
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* NGX_DECLINED: unknown parameter, or invalid value */

static ngx_int_t
ngx_http_sanitizer_log_param(ngx_conf_t *cf, ngx_str_t *value,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params)
{
    ngx_str_t  s;

    if (ngx_strncmp(value->data, "buffer=", 7) == 0) {
        s.len = value->len - 7;
        s.data = value->data + 7;

        params->size = ngx_parse_size(&s);

        if (params->size == NGX_ERROR || params->size == 0) {
            return NGX_DECLINED;
        }

        if (params->size < SAN_RECORD_MAX) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"%V\" in \"sanitizer_log\" is too small "
                               "for a record, it must be %uzk or more",
                               value, (size_t) SAN_RECORD_MAX / 1024);
            return NGX_ERROR;
        }

        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "flush=", 6) == 0) {
        s.len = value->len - 6;
        s.data = value->data + 6;

        params->flush = ngx_parse_time(&s, 0);

        return params->flush == (ngx_msec_t) NGX_ERROR || params->flush == 0
               ? NGX_DECLINED : NGX_OK;
    }

    if (ngx_strncmp(value->data, "gzip", 4) == 0
        && (value->len == 4 || value->data[4] == '='))
    {
        params->gzip = value->len == 4
                       ? 1 : ngx_atoi(value->data + 5, value->len - 5);

        return params->gzip < 1 || params->gzip > 9 ? NGX_DECLINED : NGX_OK;
    }

    if (ngx_strncmp(value->data, "if=", 3) == 0) {
        s.len = value->len - 3;
        s.data = value->data + 3;

        log->filter = ngx_http_sanitizer_compile(cf, &s);

        return log->filter ? NGX_OK : NGX_ERROR;
    }

    if (ngx_strcmp(value->data, "redact") == 0) {
        log->redact = 1;

        return NGX_OK;
    }

    return NGX_DECLINED;
}


static char *
ngx_http_sanitizer_log_params(ngx_conf_t *cf, ngx_http_sanitizer_log_t *log,
    ngx_http_sanitizer_log_params_t *params)
{
    ngx_int_t    rc;
    ngx_str_t   *value;
    ngx_uint_t   i;

    ngx_memzero(params, sizeof(ngx_http_sanitizer_log_params_t));

    value = cf->args->elts;

    for (i = 2; i < cf->args->nelts; i++) {
        rc = ngx_http_sanitizer_log_param(cf, &value[i], log, params);

        if (rc == NGX_DECLINED) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in "
                               "\"sanitizer_log\", it must be buffer=size, "
                               "gzip[=1..9], flush=time, if=condition or "
                               "redact",
                               &value[i]);
        }

        if (rc != NGX_OK) {
            return NGX_CONF_ERROR;
        }
    }

    if (params->flush && params->size == 0 && params->gzip == 0) {
        return "has \"flush=\" without \"buffer=\": add \"buffer=\"";
    }

    if (params->gzip && params->size == 0) {
        params->size = 64 * 1024;
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_sanitizer_log_buffer(ngx_conf_t *cf,
    ngx_http_sanitizer_log_file_t *named,
    ngx_http_sanitizer_log_params_t *params)
{
    size_t                         size;
    ngx_open_file_t               *file;
    ngx_http_sanitizer_log_buf_t  *buffer;

    size = params->size ? params->size : NGX_HTTP_SANITIZER_LOG_BATCH;
    file = named->file;

    if (file->data) {
        buffer = file->data;

        if ((size_t) (buffer->last - buffer->start) != size
            || buffer->buffered != (params->size != 0)
            || buffer->flush != params->flush
            || buffer->gzip != params->gzip)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"sanitizer_log\" \"%s\" is already used "
                               "with other parameters in %s:%ui: use the same "
                               "\"buffer=\", \"flush=\" and \"gzip\", or "
                               "another file",
                               file->name.data, named->conf_name,
                               named->line);
            return NGX_CONF_ERROR;
        }

        return NGX_CONF_OK;
    }

    buffer = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_log_buf_t));
    if (buffer == NULL) {
        return NGX_CONF_ERROR;
    }

    buffer->start = ngx_pnalloc(cf->pool, size);
    if (buffer->start == NULL) {
        return NGX_CONF_ERROR;
    }

    buffer->pos = buffer->start;
    buffer->last = buffer->start + size;
    buffer->buffered = params->size != 0;
    buffer->flush = params->flush;
    buffer->gzip = params->gzip;

    if (params->flush) {
        buffer->event = ngx_pcalloc(cf->pool, sizeof(ngx_event_t));
        if (buffer->event == NULL) {
            return NGX_CONF_ERROR;
        }

        buffer->event->data = file;
        buffer->event->handler = ngx_http_sanitizer_log_flush_handler;
        buffer->event->log = &cf->cycle->new_log;
        buffer->event->cancelable = 1;
    }

    file->flush = ngx_http_sanitizer_log_flush;
    file->data = buffer;

    return NGX_CONF_OK;
}


/* Reads what all open files are, once each: there may be thousands of logs. */

static ngx_int_t
ngx_http_sanitizer_log_entries(ngx_cycle_t *cycle, ngx_array_t *entries)
{
    ngx_uint_t                       i;
    ngx_list_part_t                 *part;
    ngx_open_file_t                 *file;
    ngx_http_sanitizer_log_entry_t  *entry;

    for (part = &cycle->open_files.part; part; part = part->next) {
        file = part->elts;

        for (i = 0; i < part->nelts; i++) {

            if (file[i].name.len == 0) {
                continue;
            }

            entry = ngx_array_push(entries);
            if (entry == NULL) {
                return NGX_ERROR;
            }

            entry->file = &file[i];
            entry->there = ngx_file_info(file[i].name.data, &entry->fi)
                           != NGX_FILE_ERROR;
        }
    }

    return NGX_OK;
}


/*
 * Is there another entry for this file?  Compares names, and the files
 * themselves if they exist.  Terminals, pipes and devices may be shared,
 * because records are not read back from there.
 */

static ngx_uint_t
ngx_http_sanitizer_log_shared(ngx_array_t *entries, ngx_open_file_t *file)
{
    ngx_uint_t                       i;
    ngx_http_sanitizer_log_entry_t  *entry, *ours;

    entry = entries->elts;

    for (ours = entry; ours->file != file; ours++) { /* void */ }

    if (ours->there && !ngx_is_file(&ours->fi)) {
        return 0;
    }

    for (i = 0; i < entries->nelts; i++) {

        if (&entry[i] == ours) {
            continue;
        }

        if (ngx_strcmp(entry[i].file->name.data, file->name.data) == 0) {
            return 1;
        }

        if (ours->there && entry[i].there
            && entry[i].fi.st_dev == ours->fi.st_dev
            && entry[i].fi.st_ino == ours->fi.st_ino)
        {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_http_sanitizer_check_logs(ngx_cycle_t *cycle,
    ngx_http_sanitizer_main_conf_t *smcf, ngx_uint_t level, ngx_log_t *log)
{
    ngx_int_t                       rc;
    ngx_uint_t                      i;
    ngx_pool_t                     *pool;
    ngx_array_t                    *entries;
    ngx_http_sanitizer_log_file_t  *named;

    pool = ngx_create_pool(NGX_DEFAULT_POOL_SIZE, log);
    if (pool == NULL) {
        return NGX_ERROR;
    }

    entries = ngx_array_create(pool, 16,
                               sizeof(ngx_http_sanitizer_log_entry_t));

    rc = entries ? ngx_http_sanitizer_log_entries(cycle, entries) : NGX_ERROR;

    named = smcf->log_files.elts;

    for (i = 0; rc == NGX_OK && i < smcf->log_files.nelts; i++) {
        if (!ngx_http_sanitizer_log_shared(entries, named[i].file)) {
            continue;
        }

        ngx_log_error(level, log, 0,
                      "\"sanitizer_log\" \"%s\" is also used by another "
                      "directive, such as \"access_log\" or \"error_log\": "
                      "use a separate file in %s:%ui",
                      named[i].file->name.data, named[i].conf_name,
                      named[i].line);

        rc = NGX_ERROR;
    }

    ngx_destroy_pool(pool);

    return rc;
}
