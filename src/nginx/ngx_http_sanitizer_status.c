
/*
 * sanitizer_status: the contents of the zone as HTML, JSON, Prometheus text,
 * CSV or XLIFF.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_STATUS_BUF  (16 * 1024)
#define NGX_HTTP_SANITIZER_STATUS_TOP  500


typedef struct {
    ngx_str_t    name;
    ngx_str_t    type;
    const char  *accept;        /* type in Accept that selects it, or NULL */
    const char  *file;          /* file name for saving it, or NULL */
} ngx_http_sanitizer_format_t;


/* output buffer of the response */

typedef struct {
    ngx_pool_t    *pool;
    ngx_chain_t   *out;
    ngx_chain_t  **last;
    ngx_buf_t     *buf;
    off_t          size;
} ngx_http_sanitizer_page_t;


enum {
    NGX_HTTP_SANITIZER_HTML = 0,
    NGX_HTTP_SANITIZER_JSON,
    NGX_HTTP_SANITIZER_PROMETHEUS,
    NGX_HTTP_SANITIZER_XLIFF,
    NGX_HTTP_SANITIZER_CSV
};


static ngx_int_t ngx_http_sanitizer_status_body(ngx_http_request_t *r,
    ngx_int_t format, ngx_http_sanitizer_page_t *page);
static san_report_order_t ngx_http_sanitizer_status_order(
    ngx_http_request_t *r);
static void ngx_http_sanitizer_status_xliff(ngx_http_request_t *r,
    san_out_t *out, const san_report_t *report);
static ngx_int_t ngx_http_sanitizer_choose_format(ngx_http_request_t *r);
static ngx_int_t ngx_http_sanitizer_status_headers(ngx_http_request_t *r,
    const ngx_http_sanitizer_format_t *format);
static int ngx_http_sanitizer_status_write(void *data, const uint8_t *p,
    size_t n);
static san_str_t ngx_http_sanitizer_status_arg(ngx_http_request_t *r,
    char *name);


/* in the order in which they are matched with Accept */

static const ngx_http_sanitizer_format_t  ngx_http_sanitizer_formats[] = {

    { ngx_string("html"), ngx_string("text/html; charset=utf-8"),
      "text/html", NULL },

    { ngx_string("json"), ngx_string("application/json"),
      "application/json", NULL },

    { ngx_string("prometheus"),
      ngx_string("text/plain; version=0.0.4; charset=utf-8"),
      "text/plain", NULL },

    { ngx_string("xliff"), ngx_string("application/xliff+xml"),
      "application/xliff+xml", "todo.xlf" },

    { ngx_string("csv"), ngx_string("text/csv; charset=utf-8"),
      "text/csv", "leftovers.csv" }
};

#define NGX_HTTP_SANITIZER_FORMATS                                            \
    (sizeof(ngx_http_sanitizer_formats)                                       \
     / sizeof(ngx_http_sanitizer_formats[0]))


char *
ngx_http_sanitizer_set_status(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_http_core_loc_conf_t        *clcf;
    ngx_http_sanitizer_main_conf_t  *smcf;

    if (slcf->status) {
        return "is duplicate";
    }

    slcf->status = 1;

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);
    smcf->status = 1;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_http_sanitizer_status_handler;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_http_sanitizer_status_handler(ngx_http_request_t *r)
{
    ngx_int_t                  rc, format;
    ngx_http_sanitizer_page_t  page;

    if (!(r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD))) {
        return NGX_HTTP_NOT_ALLOWED;
    }

    rc = ngx_http_discard_request_body(r);

    if (rc != NGX_OK) {
        return rc;
    }

    format = ngx_http_sanitizer_choose_format(r);

    if (format == NGX_ERROR) {
        return NGX_HTTP_BAD_REQUEST;
    }

    if (ngx_http_sanitizer_status_body(r, format, &page) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    r->headers_out.status = NGX_HTTP_OK;
    r->headers_out.content_length_n = page.size;

    if (ngx_http_sanitizer_status_headers(r,
                                         &ngx_http_sanitizer_formats[format])
        != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    page.buf->last_buf = (r == r->main) ? 1 : 0;
    page.buf->last_in_chain = 1;

    return ngx_http_output_filter(r, page.out);
}


static ngx_int_t
ngx_http_sanitizer_status_body(ngx_http_request_t *r, ngx_int_t format,
    ngx_http_sanitizer_page_t *page)
{
    ngx_str_t                        host, scheme;
    san_out_t                        out;
    san_report_t                     report;
    ngx_http_sanitizer_loc_conf_t   *slcf;
    ngx_http_sanitizer_main_conf_t  *smcf;

    ngx_memzero(&report, sizeof(san_report_t));
    ngx_memzero(page, sizeof(ngx_http_sanitizer_page_t));

    smcf = ngx_http_get_module_main_conf(r, ngx_http_sanitizer_filter_module);
    slcf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);

    report.order = ngx_http_sanitizer_status_order(r);

    if (san_tally_read(smcf->tally, &report) != SAN_OK) {
        return NGX_ERROR;
    }

    report.now = ngx_time();
    report.search = ngx_http_sanitizer_status_arg(r, "q");
    report.from_day = ngx_http_sanitizer_status_arg(r, "since");
    report.from = san_report_day(report.from_day);
    report.host = ngx_http_sanitizer_status_arg(r, "host");
    report.language = ngx_http_sanitizer_status_arg(r, "language");
    report.detector = ngx_http_sanitizer_status_arg(r, "detector");
    report.top = NGX_HTTP_SANITIZER_STATUS_TOP;

    scheme = ngx_http_sanitizer_scheme(r, slcf);
    report.own_scheme.data = scheme.data;
    report.own_scheme.len = scheme.len;

    host = ngx_http_sanitizer_host(r, &scheme);
    report.own_host.data = host.data;
    report.own_host.len = host.len;

    page->pool = r->pool;
    page->last = &page->out;

    out.write = ngx_http_sanitizer_status_write;
    out.data = page;
    out.failed = 0;

    switch (format) {

    case NGX_HTTP_SANITIZER_HTML:
        san_report_html(&out, &report);
        break;

    case NGX_HTTP_SANITIZER_JSON:
        san_report_json(&out, &report);
        break;

    case NGX_HTTP_SANITIZER_PROMETHEUS:
        san_report_prometheus(&out, &report);
        break;

    case NGX_HTTP_SANITIZER_CSV:
        san_report_csv(&out, &report);
        break;

    default: /* NGX_HTTP_SANITIZER_XLIFF */
        ngx_http_sanitizer_status_xliff(r, &out, &report);
    }

    san_tally_forget(&report);

    return out.failed || page->buf == NULL ? NGX_ERROR : NGX_OK;
}


static san_report_order_t
ngx_http_sanitizer_status_order(ngx_http_request_t *r)
{
    ngx_str_t  value;

    if (ngx_http_arg(r, (u_char *) "sort", 4, &value) != NGX_OK) {
        return SAN_REPORT_BY_COUNT;
    }

    if (value.len == 6 && ngx_strncmp(value.data, "newest", 6) == 0) {
        return SAN_REPORT_BY_NEWEST;
    }

    if (value.len == 4 && ngx_strncmp(value.data, "page", 4) == 0) {
        return SAN_REPORT_BY_PAGE;
    }

    return SAN_REPORT_BY_COUNT;
}


/* one document with all requested texts */

static void
ngx_http_sanitizer_status_xliff(ngx_http_request_t *r, san_out_t *out,
    const san_report_t *report)
{
    san_xliff_t                     xliff;
    san_xliff_how_t                 how;
    san_xliff_part_t                all;
    ngx_http_sanitizer_loc_conf_t  *slcf;

    slcf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);

    how.v2 = 0;
    how.catalog = slcf->catalog;
    how.source = ngx_http_sanitizer_status_arg(r, "source");
    how.target = ngx_http_sanitizer_status_arg(r, "target");

    if (san_xliff_read(&xliff, report, how.source, how.target) != SAN_OK) {
        out->failed = 1;
        return;
    }

    all.units = xliff.units;
    all.n = xliff.n;
    san_xliff_put(out, &xliff, &all, &how);
    san_xliff_free(&xliff);
}


/* selects by ?format=, else by Accept; NGX_ERROR: unknown format */

static ngx_int_t
ngx_http_sanitizer_choose_format(ngx_http_request_t *r)
{
    ngx_str_t         value;
    ngx_uint_t        i;
    ngx_table_elt_t  *accept;

    if (ngx_http_arg(r, (u_char *) "format", 6, &value) == NGX_OK
        && value.len)
    {
        for (i = 0; i < NGX_HTTP_SANITIZER_FORMATS; i++) {
            if (value.len == ngx_http_sanitizer_formats[i].name.len
                && ngx_strncmp(value.data,
                               ngx_http_sanitizer_formats[i].name.data,
                               value.len)
                   == 0)
            {
                return i;
            }
        }

        return NGX_ERROR;
    }

    accept = ngx_http_sanitizer_find_request_header(r, "Accept", 6);

    for (i = 0; accept && i < NGX_HTTP_SANITIZER_FORMATS; i++) {
        if (ngx_strstr(accept->value.data,
                       ngx_http_sanitizer_formats[i].accept))
        {
            return i;
        }
    }

    return NGX_HTTP_SANITIZER_HTML;
}


static ngx_int_t
ngx_http_sanitizer_status_header(ngx_http_request_t *r, char *name,
    char *value)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->hash = 1;
#if (nginx_version >= 1023000)
    h->next = NULL;
#endif
    h->key.data = (u_char *) name;
    h->key.len = ngx_strlen(name);
    h->value.data = (u_char *) value;
    h->value.len = ngx_strlen(value);

    return NGX_OK;
}


static ngx_int_t
ngx_http_sanitizer_status_headers(ngx_http_request_t *r,
    const ngx_http_sanitizer_format_t *format)
{
    u_char      *p;
    ngx_uint_t   i;

    static char  *headers[][2] = {
        { "Cache-Control", "no-store" },
        { "Vary", "Accept" },
        { "X-Content-Type-Options", "nosniff" },
        { "Referrer-Policy", "no-referrer" },
        { "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; "
          "script-src " SAN_REPORT_SCRIPT_HASH "; form-action 'self'; "
          "base-uri 'none'; frame-ancestors 'none'" }
    };

    for (i = 0; i < sizeof(headers) / sizeof(headers[0]); i++) {
        if (ngx_http_sanitizer_status_header(r, headers[i][0], headers[i][1])
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    r->headers_out.content_type = format->type;
    r->headers_out.content_type_len = format->type.len;
    r->headers_out.content_type_lowcase = NULL;

    if (format->file == NULL) {
        return NGX_OK;
    }

    p = ngx_pnalloc(r->pool, sizeof("attachment; filename=\"\"")
                             + ngx_strlen(format->file));
    if (p == NULL) {
        return NGX_ERROR;
    }

    *ngx_sprintf(p, "attachment; filename=\"%s\"", format->file) = '\0';

    return ngx_http_sanitizer_status_header(r, "Content-Disposition",
                                            (char *) p);
}


static int
ngx_http_sanitizer_status_write(void *data, const uint8_t *p, size_t n)
{
    ngx_http_sanitizer_page_t *page = data;

    size_t        size;
    ngx_buf_t    *b;
    ngx_chain_t  *cl;

    page->size += n;

    while (n) {
        b = page->buf;

        if (b == NULL || b->last == b->end) {
            b = ngx_create_temp_buf(page->pool,
                                    NGX_HTTP_SANITIZER_STATUS_BUF);
            cl = ngx_alloc_chain_link(page->pool);

            if (b == NULL || cl == NULL) {
                return NGX_ERROR;
            }

            cl->buf = b;
            cl->next = NULL;
            *page->last = cl;
            page->last = &cl->next;
            page->buf = b;
        }

        size = ngx_min((size_t) (b->end - b->last), n);
        b->last = ngx_cpymem(b->last, p, size);

        p += size;
        n -= size;
    }

    return 0;
}


/* an argument of the request, unescaped; data NULL: missing */

static san_str_t
ngx_http_sanitizer_status_arg(ngx_http_request_t *r, char *name)
{
    size_t      i;
    u_char     *src, *dst;
    san_str_t   s;
    ngx_str_t   value;

    s.len = 0;
    s.data = NULL;

    if (ngx_http_arg(r, (u_char *) name, ngx_strlen(name), &value) != NGX_OK
        || value.len == 0)
    {
        return s;
    }

    dst = ngx_pnalloc(r->pool, value.len);
    if (dst == NULL) {
        return s;
    }

    /* forms encode a space as "+" */

    for (i = 0; i < value.len; i++) {
        dst[i] = value.data[i] == '+' ? ' ' : value.data[i];
    }

    src = dst;
    s.data = dst;
    ngx_unescape_uri(&dst, &src, value.len, 0);
    s.len = dst - s.data;

    return s;
}
