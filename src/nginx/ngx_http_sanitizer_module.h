
/*
 * The sanitizer as a filter module: what its files share.
 *
 *   filter_module   the directives, configurations, and where it is installed
 *   directives      the handlers of directives
 *   catalog, exclude  files of translations; what is left alone
 *   locations       where a request goes on without the sanitizer
 *   header_filter   is this response ours
 *   headers         what its headers say, and what they lose
 *   etag            validators that change with the policy
 *   ctx             the context of a response
 *   body_filter     the states of a response, and the order of the work
 *   buffers         who owns which buffer
 *   decode          compressed bodies to pages
 *   log             records of findings
 *   log_conf        the directive, and which logs share a file
 *   log_file        how they are written
 *   variables       what became of a response
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


/* a block with directives of ours: is the sanitizer on anywhere in it? */

typedef struct ngx_http_sanitizer_scope_s  ngx_http_sanitizer_scope_t;

struct ngx_http_sanitizer_scope_s {
    ngx_http_sanitizer_scope_t  *outer;
    ngx_str_t                    directive;    /* the first of them */
    u_char                      *file_name;
    ngx_uint_t                   line;
    unsigned                     used:1;
};


/* a file that some sanitizer_log names, and where the first one did */

typedef struct {
    ngx_open_file_t             *file;
    u_char                      *conf_name;
    ngx_uint_t                   line;
} ngx_http_sanitizer_log_file_t;


/* a location with what is set there, for the check of all of them */

typedef struct {
    ngx_http_core_srv_conf_t               *server;
    ngx_http_core_loc_conf_t               *core;
    struct ngx_http_sanitizer_loc_conf_s   *conf;
} ngx_http_sanitizer_location_t;


typedef struct {
    ngx_flag_t                   enabled;      /* some location is not off */
    ngx_int_t                    request_id;   /* index of $request_id */
    ngx_array_t                  scopes;       /* of pointers */
    ngx_array_t                  log_files;
    ngx_array_t                  locations;
    ngx_shm_zone_t              *zone;         /* NULL: none */
    ngx_flag_t                   status;       /* some location shows it */
    ngx_cycle_t                 *cycle;        /* of this configuration */
    san_tally_t                 *tally;        /* in the zone */
} ngx_http_sanitizer_main_conf_t;


typedef struct {
    ngx_open_file_t             *file;
    ngx_syslog_peer_t           *syslog_peer;
    ngx_http_complex_value_t    *filter;
    time_t                       error_time;   /* of the last complaint */
    unsigned                     failed:1;     /* syslog: the last message */
    unsigned                     redact:1;     /* without texts of pages */
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
    unsigned                     torn:1;       /* it left a part of a line */
    time_t                       error_time;
} ngx_http_sanitizer_log_buf_t;


typedef struct ngx_http_sanitizer_loc_conf_s {
    ngx_uint_t                   mode;         /* san_action_t */
    ngx_http_complex_value_t    *mode_value;   /* NULL: mode is constant */
    u_char                      *file_name;    /* where mode was written */
    ngx_uint_t                   line;
    ngx_uint_t                   mode_set;     /* here or in an outer block */

    ngx_http_sanitizer_scope_t  *scope;

    ngx_http_complex_value_t    *language;     /* NULL: auto */
    struct san_catalog_s        *catalog;      /* NULL: none */
    ngx_array_t                 *orphans;      /* ngx_str_t; NULL: none */
    struct san_catalog_s        *texts;        /* of both, for the policy */
    struct san_exclude_s        *exclude;      /* NULL: none; both directives */
    uint32_t                     exclude_hash;
    ngx_uint_t                   detectors[SAN_DETECTOR_N];
    san_scripts_t                tolerated;
    ngx_flag_t                   tolerate;     /* tolerated was written */
    ngx_array_t                 *bypass;       /* ngx_http_complex_value_t */
    ngx_uint_t                   types;        /* bits of media types */
    size_t                       knobs[SAN_KNOBS_N];
    ngx_msec_t                   hold_time;    /* 0: no limit */
    ngx_flag_t                   last_modified;
    ngx_uint_t                   no_transform;  /* 1: is overruled */
    ngx_flag_t                   decode;
    san_decode_limits_t          limits;
    ngx_http_sanitizer_log_t    *log;          /* NULL: off */
    ngx_http_complex_value_t    *scheme;       /* NULL: the connection's */

    ngx_flag_t                   status;       /* it shows the zone */

    san_policy_t                 policy;       /* of all the above */
    uint32_t                     hash;         /* of the policy */
} ngx_http_sanitizer_loc_conf_t;


/* what is done with the body; body_filter.c has the table */

typedef enum {
    NGX_HTTP_SANITIZER_PASSED = 0,
    NGX_HTTP_SANITIZER_WATCHING,
    NGX_HTTP_SANITIZER_WAITING,
    NGX_HTTP_SANITIZER_EDITING,
    NGX_HTTP_SANITIZER_UNTOUCHED,
    NGX_HTTP_SANITIZER_FAILED,
    NGX_HTTP_SANITIZER_ENDED
} ngx_http_sanitizer_state_e;


/* flags of a buffer, without the buffer */

#define NGX_HTTP_SANITIZER_MARK_FLUSH     1
#define NGX_HTTP_SANITIZER_MARK_LAST      2
#define NGX_HTTP_SANITIZER_MARK_RECYCLED  4


/* an input buffer with unread bytes */

typedef struct ngx_http_sanitizer_input_s  ngx_http_sanitizer_input_t;

struct ngx_http_sanitizer_input_s {
    ngx_buf_t                      *buf;
    ngx_uint_t                      marks;     /* behind its last byte */
    ngx_http_sanitizer_input_t     *next;
};


typedef struct {
    ngx_http_request_t             *request;
    ngx_http_sanitizer_loc_conf_t  *conf;
    ngx_http_sanitizer_state_e      state;
    san_stream_t                   *stream;    /* NULL: ended, or none */
    struct san_exclude_page_s      *exclude_page;  /* NULL: nobody asked yet */
    san_action_t                    mode;
    const char                     *reason;    /* of a bypass, or NULL */
    san_result_t                    result;    /* once the stream ended */

    ngx_str_t                       request_id;
    ngx_str_t                       scheme;
    ngx_str_t                       host;      /* with its port */
    unsigned                        records;   /* in the log */
    uint64_t                        nanoseconds;  /* in here, if counted */

    san_coding_t                    coding;
    san_decoder_t                  *decoder;   /* NULL: of identity */
    u_char                         *page;      /* bytes that were decoded */
    u_char                         *raw;       /* as they came, until the */
    size_t                          raw_len;   /* header has left */
    size_t                          raw_size;

    /* of buffers.c, which says what may stand where */

    ngx_http_sanitizer_input_t     *in;
    ngx_http_sanitizer_input_t     *last_in;
    ngx_http_sanitizer_input_t     *free_in;
    ngx_uint_t                      marks;     /* their bytes are read */
    ngx_chain_t                    *out;
    ngx_chain_t                   **last_out;
    ngx_buf_t                      *tail;      /* last of out, or NULL */
    ngx_buf_t                      *ref;       /* last that refers to in */
    ngx_chain_t                    *busy;
    ngx_chain_t                    *free_refs;
    ngx_chain_t                    *free_copies;
    size_t                          copied;

    ngx_event_t                     hold;      /* keeps the worker */
    ngx_event_t                     release;   /* of what is held back */

    unsigned                        log_asked:1;
    unsigned                        logged:1;
    unsigned                        head:1;          /* has no body */
    unsigned                        header_waits:1;  /* was not sent yet */
    unsigned                        decoder_full:1;  /* may have more */
    unsigned                        flushed:1;       /* by the upstream */
    unsigned                        push:1;          /* the writer waits */
    unsigned                        moved:1;         /* since hold was set */
} ngx_http_sanitizer_ctx_t;


extern ngx_module_t  ngx_http_sanitizer_filter_module;


/* what sanitizer_types takes; the bits of conf->types are in this order */

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

/* a location whose configuration is merged; all of them, once they are */
ngx_int_t ngx_http_sanitizer_note_location(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *conf);
void ngx_http_sanitizer_check_locations(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);

/* notes that cmd is written in the block of conf */
ngx_int_t ngx_http_sanitizer_note(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_http_sanitizer_loc_conf_t *conf);

/* san_init(), once a process; NGX_ERROR is logged */
ngx_int_t ngx_http_sanitizer_core_init(ngx_conf_t *cf);

/* a value with variables, compiled; NULL: it cannot be */
ngx_http_complex_value_t *ngx_http_sanitizer_compile(ngx_conf_t *cf,
    ngx_str_t *value);


/* catalogues */

char *ngx_http_sanitizer_set_catalog(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_orphan(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* orphans and catalogue to one; what prev has made of the same is taken */
char *ngx_http_sanitizer_merge_texts(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *prev, ngx_http_sanitizer_loc_conf_t *conf);

char *ngx_http_sanitizer_set_exclude(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_sanitizer_set_rules(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* callback of the stream */
int ngx_http_sanitizer_excluded(void *data, const san_question_t *question);
void ngx_http_sanitizer_exclude_end(ngx_http_sanitizer_ctx_t *ctx);


/* context */

/* NULL: no memory; the response goes on without a stream then */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_create_ctx(
    ngx_http_request_t *r, ngx_http_sanitizer_loc_conf_t *conf);

/* also after an internal redirect, which takes contexts away; or NULL */
ngx_http_sanitizer_ctx_t *ngx_http_sanitizer_get_ctx(ngx_http_request_t *r);

/* the worker does not end before the request, unless nothing moves for long */
void ngx_http_sanitizer_hold(ngx_http_sanitizer_ctx_t *ctx);

/* keeps the result, frees all else */
void ngx_http_sanitizer_close(ngx_http_sanitizer_ctx_t *ctx);
san_allocator_t ngx_http_sanitizer_allocator(void);

/* san_action_t, NGX_DECLINED (the variable yields none), or NGX_ERROR */
ngx_int_t ngx_http_sanitizer_mode(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);


/* headers */

ngx_table_elt_t *ngx_http_sanitizer_find_header(ngx_http_request_t *r,
    const char *name, size_t len);
ngx_table_elt_t *ngx_http_sanitizer_find_request_header(
    ngx_http_request_t *r, const char *name, size_t len);
ngx_uint_t ngx_http_sanitizer_no_transform(ngx_http_request_t *r);
ngx_uint_t ngx_http_sanitizer_attachment(ngx_http_request_t *r);
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
 * Makes a 304 of a 200 whose client has it already; mode is what is done with
 * the body.  For conditions that nobody else has seen.
 */
ngx_uint_t ngx_http_sanitizer_unchanged(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode);
ngx_int_t ngx_http_sanitizer_condition_handler(ngx_http_request_t *r);


/* filters */

void ngx_http_sanitizer_header_filter_init(void);
void ngx_http_sanitizer_body_filter_init(void);

/* why no response of this kind is read, or NULL */
const char *ngx_http_sanitizer_not_ours(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);

/* the header of a response that waited for its body */
ngx_int_t ngx_http_sanitizer_send_header(ngx_http_sanitizer_ctx_t *ctx);


/* of a flush: did the upstream die in the middle of the response? */
ngx_uint_t ngx_http_sanitizer_upstream_died(ngx_http_request_t *r);


/* compressed bodies */

/*
 * Decodes what is left of b and feeds it to the stream, as far as there is
 * room for what comes of it; b NULL: what the decoder can still return.  A
 * body that cannot be decoded changes the state.
 */
ngx_int_t ngx_http_sanitizer_decode(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *b);

/* the body has ended or was flushed: marks that all bytes were read for */
ngx_int_t ngx_http_sanitizer_decode_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks);

/* reads a copy; a body that cannot be decoded is not read on */
void ngx_http_sanitizer_decode_copy(ngx_http_sanitizer_ctx_t *ctx,
    ngx_buf_t *b);


/* buffers */

/* notes what came in; NGX_ERROR: no memory */
ngx_int_t ngx_http_sanitizer_take(ngx_http_sanitizer_ctx_t *ctx,
    ngx_chain_t *in);

/* the buffer to be read next, or NULL */
ngx_buf_t *ngx_http_sanitizer_input(ngx_http_sanitizer_ctx_t *ctx);

/* all bytes of that buffer were read */
void ngx_http_sanitizer_input_read(ngx_http_sanitizer_ctx_t *ctx);

/* what came in goes back to its owners unread */
void ngx_http_sanitizer_drop_input(ngx_http_sanitizer_ctx_t *ctx);

/* is there something left to be read? */
ngx_uint_t ngx_http_sanitizer_more_input(ngx_http_sanitizer_ctx_t *ctx);

/* no input is read until copies were sent */
ngx_uint_t ngx_http_sanitizer_full(ngx_http_sanitizer_ctx_t *ctx);

/* callback of the stream; data is the ctx */
int ngx_http_sanitizer_output(void *data, const uint8_t *p, size_t n,
    bool input);

/* a flush, or the end, behind the output so far; NGX_ERROR: no memory */
ngx_int_t ngx_http_sanitizer_output_marks(ngx_http_sanitizer_ctx_t *ctx,
    ngx_uint_t marks);

/* the chain for the next filter; it is "busy" from now on */
ngx_chain_t *ngx_http_sanitizer_pass_on(ngx_http_sanitizer_ctx_t *ctx);

/* takes back what was sent; true: that is all that was passed on */
ngx_uint_t ngx_http_sanitizer_sent(ngx_http_sanitizer_ctx_t *ctx);


/* "http" or "https": what sanitizer_scheme yields, else the connection's */
ngx_str_t ngx_http_sanitizer_scheme(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf);

/* the host that was asked, with a port that is not the scheme's usual one */
ngx_str_t ngx_http_sanitizer_host(ngx_http_request_t *r, ngx_str_t *scheme);

/* what a record says of the request and its response, less the time */
void ngx_http_sanitizer_meta(ngx_http_sanitizer_ctx_t *ctx,
    san_meta_t *meta);

/* callback of the stream; data is the ctx */
san_action_t ngx_http_sanitizer_finding(void *data,
    const san_finding_t *finding);


/* log */

char *ngx_http_sanitizer_set_log(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* NGX_ERROR, with a message: somebody else writes to a file of these */
ngx_int_t ngx_http_sanitizer_check_logs(ngx_cycle_t *cycle,
    ngx_http_sanitizer_main_conf_t *smcf, ngx_uint_t level, ngx_log_t *log);

/* no edit can be recorded now: the log failed, or keeps no texts */
ngx_uint_t ngx_http_sanitizer_log_forbids(ngx_http_sanitizer_ctx_t *ctx);

/* writes what a log without buffer= has gathered in this call */
void ngx_http_sanitizer_log_written(ngx_http_sanitizer_ctx_t *ctx);

/* says at most once a minute that a log cannot be written */
void ngx_http_sanitizer_log_complain(ngx_log_t *log, time_t *last,
    ngx_err_t err, u_char *name);

void ngx_http_sanitizer_log_flush(ngx_open_file_t *file, ngx_log_t *log);
void ngx_http_sanitizer_log_flush_handler(ngx_event_t *ev);


/* variables */

ngx_int_t ngx_http_sanitizer_add_variables(ngx_conf_t *cf);

/*
 * What became of a main request's response, or stands so far; *reason is that
 * of a bypass, or NULL.  NGX_DECLINED: the sanitizer is off.
 */
ngx_int_t ngx_http_sanitizer_outcome(ngx_http_request_t *r,
    const san_result_t **result, const char **reason);


/* zone */

char *ngx_http_sanitizer_set_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* the zone of sanitizer_status, if no other is there, and the log phase */
ngx_int_t ngx_http_sanitizer_init_zone_conf(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);

ngx_int_t ngx_http_sanitizer_init_process(ngx_cycle_t *cycle);
void ngx_http_sanitizer_exit_process(ngx_cycle_t *cycle);

/* counts a finding with what is done; nothing if there is no zone */
void ngx_http_sanitizer_count(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done);

/* begins and ends a stretch of time that counts as the sanitizer's */
uint64_t ngx_http_sanitizer_clock(void);
void ngx_http_sanitizer_clock_end(ngx_http_sanitizer_ctx_t *ctx,
    uint64_t start);


/* status */

char *ngx_http_sanitizer_set_status(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
ngx_int_t ngx_http_sanitizer_status_handler(ngx_http_request_t *r);


#endif /* _NGX_HTTP_SANITIZER_MODULE_H_INCLUDED_ */
