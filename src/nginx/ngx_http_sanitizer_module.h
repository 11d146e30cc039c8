
/*
 * The sanitizer as a filter module: declarations that its files share.
 *
 *   filter_module   directives, configurations, and installation
 *   directives      the handlers of directives
 *   catalog, exclude  files of translations; rules that exclude elements
 *   locations       requests that bypass the sanitizer
 *   header_filter   whether a response is checked
 *   headers         reading and changing response headers
 *   etag            validators that change with the policy
 *   ctx             the context of a response
 *   body_filter     the states of a response, and the order of the work
 *   buffers         ownership of buffers
 *   decode          decoding compressed bodies
 *   log             records of findings
 *   log_conf        the directive, and which logs share a file
 *   log_file        writing records to files
 *   variables       the outcome of a response
 *   zone            counters that all workers share
 *   status          the page that shows them
 */


#ifndef _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_
#define _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>

#include "san.h"
#include "san_decode.h"
#include "san_report_xliff.h"
#include "san_tally.h"


/* a block with our directives: is the sanitizer on anywhere inside? */

typedef struct ngx_http_sanitizer_scope_s  ngx_http_sanitizer_scope_t;

struct ngx_http_sanitizer_scope_s {
    ngx_http_sanitizer_scope_t  *outer;
    ngx_str_t                    directive;    /* the first one in it */
    u_char                      *file_name;
    ngx_uint_t                   line;
    unsigned                     used:1;
};


/* a directive that sets a constant mode, in all blocks that it applies to */

typedef struct {
    u_char                      *file_name;
    ngx_uint_t                   line;
    unsigned                     no_log:1;      /* warned already */
    unsigned                     no_catalog:1;
} ngx_http_sanitizer_mode_t;


/* a file of sanitizer_log, and where it was named first */

typedef struct {
    ngx_open_file_t             *file;
    u_char                      *conf_name;
    ngx_uint_t                   line;
} ngx_http_sanitizer_log_file_t;


/* a location and its configuration, for checks across locations */

typedef struct {
    ngx_http_core_srv_conf_t               *server;
    ngx_http_core_loc_conf_t               *core;
    struct ngx_http_sanitizer_loc_conf_s   *conf;
} ngx_http_sanitizer_location_t;


typedef struct {
    ngx_flag_t                   enabled;      /* on in any location */
    ngx_int_t                    request_id;   /* index of $request_id */
    ngx_array_t                  scopes;       /* of pointers */
    ngx_array_t                  log_files;
    ngx_array_t                  locations;
    ngx_shm_zone_t              *zone;         /* NULL: none */
    ngx_flag_t                   status;       /* shown in any location */
    ngx_cycle_t                 *cycle;        /* of this configuration */
    san_tally_t                 *tally;        /* in the zone */
} ngx_http_sanitizer_main_conf_t;


typedef struct {
    ngx_open_file_t             *file;
    ngx_syslog_peer_t           *syslog_peer;
    ngx_http_complex_value_t    *filter;
    time_t                       error_time;   /* of the last error message */
    unsigned                     failed:1;     /* the last syslog message */
    unsigned                     redact:1;     /* omit texts of pages */
} ngx_http_sanitizer_log_t;


/* of a file: in ngx_open_file_t.data, because several logs may write to it */

typedef struct {
    u_char                      *start;
    u_char                      *pos;
    u_char                      *last;

    ngx_event_t                 *event;        /* the timer of flush= */
    ngx_msec_t                   flush;
    ngx_int_t                    gzip;
    unsigned                     buffered:1;   /* buffer= was given */
    unsigned                     failed:1;     /* the last write failed */
    unsigned                     torn:1;       /* the file ends torn */
    time_t                       error_time;
} ngx_http_sanitizer_log_buf_t;


typedef struct ngx_http_sanitizer_loc_conf_s {
    ngx_uint_t                   mode;         /* san_action_t */
    ngx_http_complex_value_t    *mode_value;   /* NULL: mode is constant */
    ngx_http_sanitizer_mode_t   *directive;    /* NULL: none, or a variable */
    ngx_uint_t                   mode_set;     /* here or in an outer block */

    ngx_http_sanitizer_scope_t  *scope;

    ngx_http_complex_value_t    *language;     /* NULL: auto */
    struct san_catalog_s        *catalog;      /* NULL: none */
    ngx_array_t                 *orphans;      /* ngx_str_t; NULL: none */
    struct san_catalog_s        *texts;        /* both, as policy uses it */
    struct san_exclude_s        *exclude;      /* both directives; NULL: none */
    ngx_uint_t                   detectors[SAN_DETECTOR_N];
    san_scripts_t                tolerated;
    ngx_flag_t                   tolerate;     /* tolerated was configured */
    ngx_array_t                 *bypass;       /* ngx_http_complex_value_t */
    ngx_uint_t                   types;        /* bits of media types */
    size_t                       knobs[SAN_KNOBS_N];
    ngx_msec_t                   hold_time;    /* 0: no limit */
    ngx_flag_t                   last_modified;
    ngx_uint_t                   no_transform;  /* 1: ignored */
    ngx_flag_t                   decode;
    san_decode_limits_t          limits;
    ngx_http_sanitizer_log_t    *log;          /* NULL: off */
    ngx_http_complex_value_t    *scheme;       /* NULL: the connection's */

    ngx_flag_t                   status;       /* shows the zone */

    san_policy_t                 policy;       /* made from the fields above */
    uint32_t                     hash;         /* of the policy */
} ngx_http_sanitizer_loc_conf_t;


/* what is done with the body; see the table in body_filter.c */

typedef enum {
    NGX_HTTP_SANITIZER_PASSED = 0,
    NGX_HTTP_SANITIZER_WATCHING,
    NGX_HTTP_SANITIZER_WAITING,
    NGX_HTTP_SANITIZER_EDITING,
    NGX_HTTP_SANITIZER_UNTOUCHED,
    NGX_HTTP_SANITIZER_FAILED,
    NGX_HTTP_SANITIZER_ENDED
} ngx_http_sanitizer_state_e;


/* flags of a buffer that are kept without the buffer */

#define NGX_HTTP_SANITIZER_MARK_FLUSH     1
#define NGX_HTTP_SANITIZER_MARK_LAST      2
#define NGX_HTTP_SANITIZER_MARK_RECYCLED  4


/* an input buffer with unread bytes */

typedef struct ngx_http_sanitizer_input_s  ngx_http_sanitizer_input_t;

struct ngx_http_sanitizer_input_s {
    ngx_buf_t                      *buf;
    ngx_uint_t                      marks;     /* flags after its last byte */
    ngx_http_sanitizer_input_t     *next;
};


typedef struct {
    ngx_http_request_t             *request;
    ngx_http_sanitizer_loc_conf_t  *conf;
    ngx_http_sanitizer_state_e      state;
    san_stream_t                   *stream;    /* NULL: ended, or none */
    struct san_exclude_page_s      *exclude_page;  /* NULL: not used yet */
    san_action_t                    mode;
    const char                     *reason;    /* of a bypass, or NULL */
    san_result_t                    result;    /* set when the stream ends */

    ngx_str_t                       request_id;
    ngx_str_t                       scheme;
    ngx_str_t                       host;      /* with its port */
    unsigned                        records;   /* number in the log */
    uint64_t                        nanoseconds;  /* time spent, if counted */

    san_coding_t                    coding;
    san_decoder_t                  *decoder;   /* NULL: not compressed */
    u_char                         *page;      /* decoded bytes */
    u_char                         *raw;       /* raw bytes, until */
    size_t                          raw_len;   /* the header is sent */
    size_t                          raw_size;

    /* used by buffers.c only, which describes their contents */

    ngx_http_sanitizer_input_t     *in;
    ngx_http_sanitizer_input_t     *last_in;
    ngx_http_sanitizer_input_t     *free_in;
    ngx_uint_t                      marks;     /* whose bytes are all read */
    ngx_chain_t                    *out;
    ngx_chain_t                   **last_out;
    ngx_buf_t                      *tail;      /* last buffer of out, or NULL */
    ngx_buf_t                      *ref;       /* last one referring to in */
    ngx_chain_t                    *busy;
    ngx_chain_t                    *free_refs;
    ngx_chain_t                    *free_copies;
    size_t                          copied;

    ngx_event_t                     hold;      /* timer that keeps the worker */
    ngx_event_t                     release;   /* timer of hold_time */

    unsigned                        log_asked:1;
    unsigned                        logged:1;
    unsigned                        head:1;          /* there is no body */
    unsigned                        header_waits:1;  /* is not sent yet */
    unsigned                        decoder_full:1;  /* has more output */
    unsigned                        flushed:1;       /* by the upstream */
    unsigned                        push:1;          /* writer must send */
    unsigned                        moved:1;         /* since hold was set */
} ngx_http_sanitizer_ctx_t;


extern ngx_module_t  ngx_http_sanitizer_filter_module;


/* types for sanitizer_types; the bits of conf->types have the same order */

typedef struct {
    ngx_str_t                       name;
    san_type_t                      type;
} ngx_http_sanitizer_media_type_t;

#define NGX_HTTP_SANITIZER_TYPES  8

extern const ngx_http_sanitizer_media_type_t
    ngx_http_sanitizer_media_types[NGX_HTTP_SANITIZER_TYPES];


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
char *ngx_http_sanitizer_set_knob(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_bypass(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_hold_time(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_no_transform(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_decode(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_scheme(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* notes a location with its merged configuration; checks all, when complete */
ngx_int_t ngx_http_sanitizer_note_location(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *conf);
void ngx_http_sanitizer_check_locations(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);

/* notes that cmd occurs in the block of conf */
ngx_int_t ngx_http_sanitizer_note(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_http_sanitizer_loc_conf_t *conf);

/* calls san_init() once per process; NGX_ERROR: the error was logged */
ngx_int_t ngx_http_sanitizer_core_init(ngx_conf_t *cf);

/* compiles a value with variables; NULL: it is invalid */
ngx_http_complex_value_t *ngx_http_sanitizer_compile(ngx_conf_t *cf,
    ngx_str_t *value);


/* catalogues */

char *ngx_http_sanitizer_set_catalog(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_orphan(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/*
 * Merges orphans and catalogue into one; reuses that of prev if it is the same
 */
char *ngx_http_sanitizer_merge_texts(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *prev, ngx_http_sanitizer_loc_conf_t *conf);

char *ngx_http_sanitizer_set_exclude(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_rules(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* callback of the stream; data is the ctx */
int ngx_http_sanitizer_excluded(void *data, const san_question_t *question);
void ngx_http_sanitizer_exclude_end(ngx_http_sanitizer_ctx_t *ctx);


/* context */

/* NULL: out of memory; the response is passed without being checked */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_create_ctx(
    ngx_http_request_t *r, ngx_http_sanitizer_loc_conf_t *conf);

/*
 * Finds the context, also after an internal redirect, which clears it; or NULL
 */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_get_ctx(ngx_http_request_t *r);

/*
 * Keeps the worker running until the request ends or makes no progress for
 * long
 */
void ngx_http_sanitizer_hold(ngx_http_sanitizer_ctx_t *ctx);

/* frees the stream and decoder; the result is kept */
void ngx_http_sanitizer_close(ngx_http_sanitizer_ctx_t *ctx);
san_allocator_t ngx_http_sanitizer_allocator(void);

/* san_action_t, NGX_DECLINED (the variable has no valid mode), or NGX_ERROR */
ngx_int_t ngx_http_sanitizer_mode(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);


/* headers */

/* returns NULL unless exactly one header has this name */
ngx_table_elt_t *ngx_http_sanitizer_single_header(ngx_http_request_t *r,
    const char *name, size_t len);

ngx_table_elt_t *ngx_http_sanitizer_find_request_header(
    ngx_http_request_t *r, const char *name, size_t len);
ngx_uint_t ngx_http_sanitizer_no_transform(ngx_http_request_t *r);
ngx_uint_t ngx_http_sanitizer_attachment(ngx_http_request_t *r);

/* is there a Content-Encoding beside the one that nginx knows, or NULL? */
ngx_uint_t ngx_http_sanitizer_other_encoding(ngx_http_request_t *r,
    ngx_table_elt_t *known);
ngx_uint_t ngx_http_sanitizer_wants_page(ngx_http_request_t *r);
void ngx_http_sanitizer_clear_digests(ngx_http_request_t *r);
void ngx_http_sanitizer_edit_headers(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx);


/* validators */

uint32_t ngx_http_sanitizer_policy_hash(ngx_http_sanitizer_loc_conf_t *conf);
void ngx_http_sanitizer_etag(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode);
void ngx_http_sanitizer_not_modified(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);

/*
 * Turns a 200 into a 304 if the client has it already.  mode is what is done
 * with the body.  For conditions that were hidden from nginx.
 */
ngx_uint_t ngx_http_sanitizer_unchanged(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode);
ngx_int_t ngx_http_sanitizer_condition_handler(ngx_http_request_t *r);


/* filters */

void ngx_http_sanitizer_header_filter_init(void);
void ngx_http_sanitizer_body_filter_init(void);

/* why no response of this kind is checked, or NULL */
const char *ngx_http_sanitizer_not_ours(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);

/* sends a header that was delayed until the body */
ngx_int_t ngx_http_sanitizer_send_header(ngx_http_sanitizer_ctx_t *ctx);


/* called at a flush: did the upstream die in the middle of the response? */
ngx_uint_t ngx_http_sanitizer_upstream_died(ngx_http_request_t *r);


/* compressed bodies */

/*
 * Decodes the unread bytes of b and feeds them to the stream, as long as there
 * is room for output; b NULL: what the decoder can return without input.  If
 * the body cannot be decoded, the state changes.
 */
ngx_int_t ngx_http_sanitizer_decode(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *b);

/* handles flush or end of the body; marks whose bytes have all been read */
ngx_int_t ngx_http_sanitizer_decode_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks);

/* checks a copy of the body; stops at a body that cannot be decoded */
void ngx_http_sanitizer_decode_copy(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *b);


/* buffers */

/* adds input to "in"; NGX_ERROR: out of memory */
ngx_int_t ngx_http_sanitizer_take(ngx_http_sanitizer_ctx_t *ctx,
    ngx_chain_t *in);

/* the next buffer to read, or NULL */
ngx_buf_t *ngx_http_sanitizer_input(ngx_http_sanitizer_ctx_t *ctx);

/* marks all bytes of that buffer as read */
void ngx_http_sanitizer_input_read(ngx_http_sanitizer_ctx_t *ctx);

/* returns all input to its owners unread */
void ngx_http_sanitizer_drop_input(ngx_http_sanitizer_ctx_t *ctx);

/* is there more to read? */
ngx_uint_t ngx_http_sanitizer_more_input(ngx_http_sanitizer_ctx_t *ctx);

/* is reading paused until copies are sent? */
ngx_uint_t ngx_http_sanitizer_full(ngx_http_sanitizer_ctx_t *ctx);

/* callback of the stream; data is the ctx */
int ngx_http_sanitizer_output(void *data, const uint8_t *p, size_t n,
    bool input);

/* appends a flush or the end to the output; NGX_ERROR: out of memory */
ngx_int_t ngx_http_sanitizer_output_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks);

/* the chain for the next filter; its buffers move to "busy" */
ngx_chain_t *ngx_http_sanitizer_pass_on(ngx_http_sanitizer_ctx_t *ctx);

/* frees buffers that were sent; true: nothing is left in "busy" */
ngx_uint_t ngx_http_sanitizer_sent(ngx_http_sanitizer_ctx_t *ctx);


/* "http" or "https": from sanitizer_scheme, else the connection's */
ngx_str_t ngx_http_sanitizer_scheme(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);

/* the requested host, with a port that is not the default of the scheme */
ngx_str_t ngx_http_sanitizer_host(ngx_http_request_t *r, ngx_str_t *scheme);

/* the fields of a record about the request, except the time */
void ngx_http_sanitizer_meta(ngx_http_sanitizer_ctx_t *ctx,
    san_meta_t *meta);

/* callback of the stream; data is the ctx */
san_action_t ngx_http_sanitizer_finding(void *data,
    const san_finding_t *finding);


/* log */

char *ngx_http_sanitizer_set_log(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* checks for others that write to these files; NGX_ERROR: error was logged */
ngx_int_t ngx_http_sanitizer_check_logs(ngx_cycle_t *cycle,
    ngx_http_sanitizer_main_conf_t *smcf, ngx_uint_t level, ngx_log_t *log);

/* can no edit be recorded now, because the log failed or has no texts? */
ngx_uint_t ngx_http_sanitizer_log_forbids(ngx_http_sanitizer_ctx_t *ctx);

/* writes the records that a log without buffer= has collected in this call */
void ngx_http_sanitizer_log_written(ngx_http_sanitizer_ctx_t *ctx);

/* logs an error at most once a minute that a log cannot be written */
void ngx_http_sanitizer_log_complain(ngx_log_t *log, time_t *last,
    ngx_err_t err, u_char *name);

void ngx_http_sanitizer_log_flush(ngx_open_file_t *file, ngx_log_t *log);
void ngx_http_sanitizer_log_flush_handler(ngx_event_t *ev);


/* variables */

ngx_int_t ngx_http_sanitizer_add_variables(ngx_conf_t *cf);

/*
 * The outcome of a main request's response, or its state so far. *reason: of a
 * bypass, or NULL.  NGX_DECLINED: the sanitizer is off.
 */
ngx_int_t ngx_http_sanitizer_outcome(ngx_http_request_t *r,
    const san_result_t **result, const char **reason);


/* zone */

char *ngx_http_sanitizer_set_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* adds the default zone if only sanitizer_status is configured */
ngx_int_t ngx_http_sanitizer_init_zone_conf(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);

/* adds the handler that counts responses, if there is a zone */
ngx_int_t ngx_http_sanitizer_init_log_phase(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);

ngx_int_t ngx_http_sanitizer_init_process(ngx_cycle_t *cycle);
void ngx_http_sanitizer_exit_process(ngx_cycle_t *cycle);

/* counts a finding and the action taken; does nothing without a zone */
void ngx_http_sanitizer_count(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done);

/* starts and ends a measurement of time spent in the sanitizer */
uint64_t ngx_http_sanitizer_clock(void);
void ngx_http_sanitizer_clock_end(ngx_http_sanitizer_ctx_t *ctx,
    uint64_t start);


/* status */

char *ngx_http_sanitizer_set_status(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
ngx_int_t ngx_http_sanitizer_status_handler(ngx_http_request_t *r);


#endif /* _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_ */
