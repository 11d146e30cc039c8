
/*
 * The directive sanitizer_log: the parameters of access_log, and the buffer
 * that all logs of one file share.
 */


#include "ngx_http_sanitizer_module.h"


/* of a log without buffer=: the records of one call of the body filter */
#define NGX_HTTP_SANITIZER_LOG_BATCH  (256 * 1024)


typedef struct {
    ssize_t      size;
    ngx_msec_t   flush;
    ngx_int_t    gzip;
} ngx_http_sanitizer_log_params_t;


static char *ngx_http_sanitizer_log_syslog(ngx_conf_t *cf,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params);
static ngx_int_t ngx_http_sanitizer_log_folder(ngx_conf_t *cf,
    ngx_str_t *name);
static char *ngx_http_sanitizer_log_params(ngx_conf_t *cf,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params);
static char *ngx_http_sanitizer_log_buffer(ngx_conf_t *cf,
    ngx_open_file_t *file, ngx_http_sanitizer_log_params_t *params);


char *
ngx_http_sanitizer_set_log(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    char                             *rv;
    ngx_str_t                        *value;
    ngx_http_sanitizer_log_t         *log;
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
            return "takes no parameters behind \"off\"";
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

    log->file = ngx_conf_open_file(cf->cycle, &value[1]);
    if (log->file == NULL
        || ngx_http_sanitizer_log_folder(cf, &log->file->name) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    return ngx_http_sanitizer_log_buffer(cf, log->file, &params);
}


static char *
ngx_http_sanitizer_log_syslog(ngx_conf_t *cf, ngx_http_sanitizer_log_t *log,
    ngx_http_sanitizer_log_params_t *params)
{
    if (params->size || params->flush || params->gzip) {
        return "cannot buffer for syslog: take away \"buffer=\", "
               "\"flush=\" and \"gzip\"";
    }

    log->syslog_peer = ngx_pcalloc(cf->pool, sizeof(ngx_syslog_peer_t));
    if (log->syslog_peer == NULL) {
        return NGX_CONF_ERROR;
    }

    return ngx_syslog_process_conf(cf, log->syslog_peer);
}


/* nginx would say later that it cannot open the file, not for whom */

static ngx_int_t
ngx_http_sanitizer_log_folder(ngx_conf_t *cf, ngx_str_t *name)
{
    u_char           *p, *path;
    ngx_file_info_t   fi;

    for (p = name->data + name->len; p > name->data && *p != '/'; p--) {
        /* void */
    }

    path = ngx_pnalloc(cf->temp_pool, p - name->data + 2);
    if (path == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cpystrn(path, name->data, p - name->data + 2);

    if (ngx_file_info(path, &fi) == NGX_FILE_ERROR || !ngx_is_dir(&fi)) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"sanitizer_log\" cannot write to \"%V\": there "
                           "is no folder \"%s\", create it or name another",
                           name, path);
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* NGX_DECLINED: there is no such parameter, or no such value of it */

static ngx_int_t
ngx_http_sanitizer_log_param(ngx_conf_t *cf, ngx_str_t *value,
    ngx_http_sanitizer_log_t *log, ngx_http_sanitizer_log_params_t *params)
{
    ngx_str_t  s;

    if (ngx_strncmp(value->data, "buffer=", 7) == 0) {
        s.len = value->len - 7;
        s.data = value->data + 7;

        params->size = ngx_parse_size(&s);

        return params->size == NGX_ERROR || params->size == 0 ? NGX_DECLINED
                                                              : NGX_OK;
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
                               "\"sanitizer_log\", it takes buffer=size, "
                               "gzip[=1..9], flush=time, if=condition and "
                               "redact",
                               &value[i]);
        }

        if (rc != NGX_OK) {
            return NGX_CONF_ERROR;
        }
    }

    if (params->flush && params->size == 0 && params->gzip == 0) {
        return "has \"flush=\" without \"buffer=\": nothing waits";
    }

    if (params->gzip && params->size == 0) {
        params->size = 64 * 1024;
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_sanitizer_log_buffer(ngx_conf_t *cf, ngx_open_file_t *file,
    ngx_http_sanitizer_log_params_t *params)
{
    size_t                         size;
    ngx_http_sanitizer_log_buf_t  *buffer;

    size = params->size ? params->size : NGX_HTTP_SANITIZER_LOG_BATCH;

    if (file->flush) {

        if (file->flush != ngx_http_sanitizer_log_flush) {
            return "names a file that another directive buffers";
        }

        buffer = file->data;

        if ((size_t) (buffer->last - buffer->start) != size
            || buffer->flush != params->flush
            || buffer->gzip != params->gzip)
        {
            return "names a file that is written to with other parameters";
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
