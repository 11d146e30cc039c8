
/*
 * The sanitizer as a filter module: what its files share.
 *
 *   filter_module   the directives, configurations, and where it is installed
 *   directives      the handlers of directives
 *   header_filter   is this response ours, and what its headers lose
 *   body_filter     buffer chains to bytes and back
 *   log, log_conf   records of findings
 *   variables       what became of a response
 */


#ifndef _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_
#define _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>

#include "san.h"


/* a bit of c->buffered that no module of nginx uses: input waits for us */
#define NGX_HTTP_SANITIZER_BUFFERED  0x40


typedef struct {
    ngx_flag_t                   enabled;      /* some location is not off */
    ngx_int_t                    request_id;   /* index of $request_id */
} ngx_http_sanitizer_main_conf_t;


typedef struct {
    ngx_open_file_t             *file;
    ngx_syslog_peer_t           *syslog_peer;
    ngx_http_complex_value_t    *filter;
    time_t                       error_time;   /* of the last complaint */
} ngx_http_sanitizer_log_t;


/* of a file: in ngx_open_file_t.data, as several logs may write to one */

typedef struct {
    u_char                      *start;
    u_char                      *pos;
    u_char                      *last;

    ngx_event_t                 *event;        /* the timer of flush= */
    ngx_msec_t                   flush;
    ngx_int_t                    gzip;
    unsigned                     buffered:1;   /* buffer= was given */
    unsigned                     failed:1;     /* the last write */
    time_t                       error_time;
} ngx_http_sanitizer_log_buf_t;


typedef struct {
    ngx_uint_t                   mode;         /* san_action_t */
    ngx_http_complex_value_t    *mode_value;   /* NULL: mode is constant */
    u_char                      *file_name;    /* where mode was written */
    ngx_uint_t                   line;

    ngx_http_complex_value_t    *language;     /* NULL: auto */
    ngx_uint_t                   detectors[SAN_DETECTOR_N];
    san_scripts_t                tolerated;
    ngx_flag_t                   tolerate;     /* tolerated was written */
    ngx_array_t                 *bypass;       /* ngx_http_complex_value_t */
    ngx_uint_t                   types;        /* a bit for a san_type_t */
    size_t                       buffer_size;
    ngx_uint_t                   max_removed;
    ngx_uint_t                   hydrated;
    ngx_flag_t                   last_modified;
    ngx_http_sanitizer_log_t    *log;          /* NULL: off */

    san_policy_t                 policy;       /* of all the above */
} ngx_http_sanitizer_loc_conf_t;


typedef struct {
    ngx_http_request_t             *request;
    ngx_http_sanitizer_loc_conf_t  *conf;
    san_stream_t                   *stream;    /* NULL: ended, or none */
    san_action_t                    mode;
    const char                     *reason;    /* of a bypass, or NULL */
    san_result_t                    result;    /* once the stream ended */

    ngx_str_t                       request_id;
    ngx_str_t                       host;

    ngx_chain_t                    *in;        /* not read yet */
    ngx_chain_t                    *out;       /* to be passed on */
    ngx_chain_t                   **last_out;
    ngx_buf_t                      *tail;      /* the last of out, or NULL */
    ngx_chain_t                    *busy;      /* passed on, not sent yet */
    ngx_chain_t                    *free_refs;
    ngx_chain_t                    *free_copies;
    ngx_chain_t                    *free_flushes;
    ngx_buf_t                      *buf;       /* being read */
    ngx_buf_t                      *ref;       /* last that refers to it */
    size_t                          copied;    /* bytes in copies, out, busy */

    unsigned                        log_asked:1;
    unsigned                        logged:1;
    unsigned                        ended:1;
} ngx_http_sanitizer_ctx_t;


extern ngx_module_t  ngx_http_sanitizer_filter_module;


/* directives */

char *ngx_http_sanitizer(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_sanitizer_language(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_tolerate(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_detector(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_types(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_buffer_size(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_max_removed(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* san_init(), once a process; NGX_ERROR is logged */
ngx_int_t ngx_http_sanitizer_core_init(ngx_conf_t *cf);


/* filters */

void ngx_http_sanitizer_header_filter_init(void);
void ngx_http_sanitizer_body_filter_init(void);

/* NULL: no memory; the response goes on without a stream then */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_create_ctx(
    ngx_http_request_t *r, ngx_http_sanitizer_loc_conf_t *conf);

/* also after an internal redirect, which takes contexts away; or NULL */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_get_ctx(ngx_http_request_t *r);

/* callbacks of the stream; data is the ctx */
int ngx_http_sanitizer_output(void *data, const uint8_t *p, size_t n,
    bool input);
san_action_t ngx_http_sanitizer_finding(void *data,
    const san_finding_t *finding);


/* log */

char *ngx_http_sanitizer_set_log(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* writes what a log without buffer= has gathered in this call */
void ngx_http_sanitizer_log_written(ngx_http_sanitizer_ctx_t *ctx);
void ngx_http_sanitizer_log_flush(ngx_open_file_t *file, ngx_log_t *log);
void ngx_http_sanitizer_log_flush_handler(ngx_event_t *ev);


/* variables */

ngx_int_t ngx_http_sanitizer_add_variables(ngx_conf_t *cf);


#endif /* _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_ */
