
/*
 * The log: a finding becomes a line, whole or not at all.
 *
 * Enters: findings of the current response.  Leaves: what the core may do: an
 * edit is allowed only after its record is in the log's buffer (or was
 * accepted by syslog).  A log without buffer= is written at the end of each
 * call of the body filter, in one write (log_file).
 */


#include "ngx_http_sanitizer_module.h"


/* size of a syslog message header, which includes the host name */
#define NGX_HTTP_SANITIZER_SYSLOG_HEAD  1024


static san_action_t ngx_http_sanitizer_log_finding(
    ngx_http_sanitizer_ctx_t *ctx, san_finding_t *finding);
static void ngx_http_sanitizer_log_keeps(san_finding_t *finding);
static ngx_uint_t ngx_http_sanitizer_log_wanted(
    ngx_http_sanitizer_ctx_t *ctx);
static size_t ngx_http_sanitizer_log_record(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done, u_char *buf, size_t size);
static ngx_int_t ngx_http_sanitizer_log_file(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done);
static ngx_int_t ngx_http_sanitizer_log_syslog(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done);


san_action_t
ngx_http_sanitizer_finding(void *data, const san_finding_t *finding)
{
    san_action_t   done;
    san_finding_t  copy;

    copy = *finding;
    done = copy.summed ? SAN_ACTION_FLAG
                       : ngx_http_sanitizer_log_finding(data, &copy);

    /* each finding is counted once, and is in one record */

    if (!copy.sum) {
        ngx_http_sanitizer_count(data, &copy, done);
    }

    return done;
}


/* without its record an edit could not be undone */

static void
ngx_http_sanitizer_log_keeps(san_finding_t *finding)
{
    if (finding->would > SAN_ACTION_FLAG) {
        finding->would = SAN_ACTION_FLAG;
        finding->why = "log";
    }
}


/*
 * "n" numbers records, not findings: a finding whose record could not be
 * written was only flagged, and leaves no gap that would look like a lost
 * edit.
 */

static san_action_t
ngx_http_sanitizer_log_finding(ngx_http_sanitizer_ctx_t *ctx,
    san_finding_t *finding)
{
    ngx_int_t     rc;
    san_action_t  done;

    if (!ngx_http_sanitizer_log_wanted(ctx)) {
        return finding->action;
    }

    done = finding->action;

    if (ctx->conf->log->redact) {
        done = ngx_min(done, SAN_ACTION_FLAG);
        ngx_http_sanitizer_log_keeps(finding);
    }

    finding->n = ctx->records + 1;

    rc = ctx->conf->log->file
         ? ngx_http_sanitizer_log_file(ctx, finding, done)
         : ngx_http_sanitizer_log_syslog(ctx, finding, done);

    if (rc != NGX_OK) {
        ngx_http_sanitizer_log_keeps(finding);
        return SAN_ACTION_FLAG;
    }

    ctx->records++;

    return done;
}


/*
 * Called before the header is sent, because the ETag shows whether the page
 * may be edited.  A log that failed is tried again here, because otherwise
 * only a finding would do so.
 */

ngx_uint_t
ngx_http_sanitizer_log_forbids(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_http_sanitizer_log_t      *log;
    ngx_http_sanitizer_log_buf_t  *buffer;

    log = ctx->conf->log;

    if (log == NULL) {
        return 0;
    }

    buffer = log->file ? log->file->data : NULL;

    if (!log->redact && !(buffer ? buffer->failed : log->failed)) {
        return 0;
    }

    if (!ngx_http_sanitizer_log_wanted(ctx)) {

        /* a finding asks again: if= may depend on it */

        ctx->log_asked = 0;
        return 0;
    }

    if (!log->redact && buffer) {
        ngx_http_sanitizer_log_flush(log->file,
                                     ctx->request->connection->log);
        return buffer->failed;
    }

    return 1;
}


/* is there a log, and does its if= include this response? */

static ngx_uint_t
ngx_http_sanitizer_log_wanted(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_str_t                       value;
    ngx_http_request_t             *r;
    ngx_http_variable_value_t      *vv;
    ngx_http_sanitizer_main_conf_t *smcf;

    if (ctx->log_asked) {
        return ctx->logged;
    }

    ctx->log_asked = 1;

    if (ctx->conf->log == NULL) {
        return 0;
    }

    r = ctx->request;

    if (ctx->conf->log->filter) {
        if (ngx_http_complex_value(r, ctx->conf->log->filter, &value)
            != NGX_OK)
        {
            value.len = 0;
        }

        if (value.len == 0 || (value.len == 1 && value.data[0] == '0')) {
            return 0;
        }
    }

    smcf = ngx_http_get_module_main_conf(r, ngx_http_sanitizer_filter_module);
    vv = ngx_http_get_indexed_variable(r, smcf->request_id);

    if (vv && !vv->not_found) {
        ctx->request_id.data = vv->data;
        ctx->request_id.len = vv->len;
    }

    ctx->logged = 1;

    return 1;
}


/*
 * Behind a proxy, the client's scheme differs from that of the connection.  It
 * is only taken from a header that sanitizer_scheme names, because anybody can
 * send headers.
 */

ngx_str_t
ngx_http_sanitizer_scheme(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_str_t  http = ngx_string("http"), https = ngx_string("https"), value;

    if (conf->scheme
        && ngx_http_complex_value(r, conf->scheme, &value) == NGX_OK)
    {
        if (value.len == 4 && ngx_strncasecmp(value.data, http.data, 4) == 0) {
            return http;
        }

        if (value.len == 5 && ngx_strncasecmp(value.data, https.data, 5) == 0)
        {
            return https;
        }
    }

#if (NGX_HTTP_SSL)
    if (r->connection->ssl) {
        return https;
    }
#endif

    return http;
}

/* the requested host, with a port that is not the default one */

ngx_str_t
ngx_http_sanitizer_host(ngx_http_request_t *r, ngx_str_t *scheme)
{
    size_t      i, n;
    u_char     *p;
    ngx_str_t   host, port, *value;
    ngx_int_t   number;

    host = r->headers_in.server;

    if (r->headers_in.host == NULL) {
        return host;
    }

    value = &r->headers_in.host->value;

    for (i = value->len; i > 0; i--) {
        if (value->data[i - 1] < '0' || value->data[i - 1] > '9') {
            break;
        }
    }

    if (i == 0 || value->data[i - 1] != ':') {
        return host;
    }

    port.data = value->data + i;
    port.len = value->len - i;
    number = ngx_atoi(port.data, port.len);
    n = scheme->len == 5 ? 443 : 80;

    if (number <= 0 || number > 65535 || (size_t) number == n) {
        return host;
    }

    p = ngx_pnalloc(r->pool, host.len + 1 + NGX_INT_T_LEN);
    if (p == NULL) {
        return host;
    }

    host.len = ngx_sprintf(p, "%V:%i", &host, number) - p;
    host.data = p;

    return host;
}


/* fills in everything except the time */

void
ngx_http_sanitizer_meta(ngx_http_sanitizer_ctx_t *ctx, san_meta_t *meta)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    ngx_memzero(meta, sizeof(san_meta_t));

    meta->request_id.data = ctx->request_id.data;
    meta->request_id.len = ctx->request_id.len;

    if (ctx->host.data == NULL) {
        ctx->scheme = ngx_http_sanitizer_scheme(r, ctx->conf);
        ctx->host = ngx_http_sanitizer_host(r, &ctx->scheme);
    }

    meta->scheme.data = ctx->scheme.data;
    meta->scheme.len = ctx->scheme.len;
    meta->host.data = ctx->host.data;
    meta->host.len = ctx->host.len;
    meta->uri.data = r->unparsed_uri.data;
    meta->uri.len = r->unparsed_uri.len;
    meta->status = r->err_status ? r->err_status : r->headers_out.status;
}


/* returns 0 if it does not fit */

static size_t
ngx_http_sanitizer_log_record(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done, u_char *buf, size_t size)
{
    u_char      *p;
    u_char       now[sizeof("1970-09-28T12:00:00.000+06:00")];
    san_meta_t   meta;

    ngx_http_sanitizer_meta(ctx, &meta);

    /* date and time, milliseconds, zone */

    p = ngx_cpymem(now, ngx_cached_http_log_iso8601.data, 19);
    p = ngx_sprintf(p, ".%03M", (ngx_msec_t) ngx_timeofday()->msec);
    p = ngx_cpymem(p, ngx_cached_http_log_iso8601.data + 19,
                   ngx_cached_http_log_iso8601.len - 19);

    meta.time.data = now;
    meta.time.len = p - now;
    meta.redact = ctx->conf->log->redact;

    return san_record(finding, done, &meta, buf, size);
}


/* NGX_ERROR: the log cannot be written */

static ngx_int_t
ngx_http_sanitizer_log_file(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done)
{
    size_t                         n;
    ngx_log_t                     *log;
    ngx_open_file_t               *file;
    ngx_http_sanitizer_log_buf_t  *buffer;

    file = ctx->conf->log->file;
    buffer = file->data;
    log = ctx->request->connection->log;

    if (buffer->failed) {
        ngx_http_sanitizer_log_flush(file, log);

        if (buffer->failed) {
            return NGX_ERROR;
        }
    }

    n = ngx_http_sanitizer_log_record(ctx, finding, done, buffer->pos,
                                      buffer->last - buffer->pos);

    if (n == 0 && buffer->pos != buffer->start) {
        ngx_http_sanitizer_log_flush(file, log);

        if (buffer->failed) {
            return NGX_ERROR;
        }

        n = ngx_http_sanitizer_log_record(ctx, finding, done, buffer->pos,
                                          buffer->last - buffer->pos);
    }

    if (n == 0) {
        return NGX_ERROR;
    }

    buffer->pos += n;

    if (buffer->event && !buffer->event->timer_set) {
        ngx_add_timer(buffer->event, buffer->flush);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_http_sanitizer_log_syslog(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done)
{
    size_t              n;
    u_char             *p;
    ngx_int_t           rc;
    ngx_syslog_peer_t  *peer;

    static u_char  line[NGX_HTTP_SANITIZER_SYSLOG_HEAD + SAN_RECORD_MAX];

    peer = ctx->conf->log->syslog_peer;
    p = ngx_syslog_add_header(peer, line);

    n = ngx_http_sanitizer_log_record(ctx, finding, done, p,
                                      line + sizeof(line) - p);
    if (n == 0) {
        return NGX_ERROR;
    }

    /* a syslog message has no line end */

    n += p - line - 1;
    rc = ngx_syslog_send(peer, line, n);

    ctx->conf->log->failed = rc != (ssize_t) n;

    if (ctx->conf->log->failed) {
        ngx_http_sanitizer_log_complain(ctx->request->connection->log,
                                        &ctx->conf->log->error_time, 0,
                                        (u_char *) "syslog");
        return NGX_ERROR;
    }

    return NGX_OK;
}
