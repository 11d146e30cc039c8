
/*
 * The module's directives and configurations, and its position in the filter
 * chain.
 */


#include "ngx_http_sanitizer_module.h"


/* decoded size limit of a compressed page */
#define NGX_HTTP_SANITIZER_DECODE_SIZE  (4ULL * 1024 * 1024 * 1024)


static void *ngx_http_sanitizer_create_main_conf(ngx_conf_t *cf);
static char *ngx_http_sanitizer_init_main_conf(ngx_conf_t *cf, void *conf);
static void *ngx_http_sanitizer_create_loc_conf(ngx_conf_t *cf);
static char *ngx_http_sanitizer_merge_loc_conf(ngx_conf_t *cf, void *parent,
    void *child);
static void ngx_http_sanitizer_merge_scope(
    ngx_http_sanitizer_loc_conf_t *prev, ngx_http_sanitizer_loc_conf_t *conf);
static void ngx_http_sanitizer_merge_policy(
    ngx_http_sanitizer_loc_conf_t *prev, ngx_http_sanitizer_loc_conf_t *conf);
static void ngx_http_sanitizer_warn(ngx_conf_t *cf,
    ngx_http_sanitizer_loc_conf_t *conf);
static ngx_int_t ngx_http_sanitizer_init(ngx_conf_t *cf);
static ngx_int_t ngx_http_sanitizer_init_module(ngx_cycle_t *cycle);
static void ngx_http_sanitizer_check_scopes(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf);
static void ngx_http_sanitizer_check_order(ngx_conf_t *cf);


#define NGX_HTTP_SANITIZER_KNOB(name, ...)                                    \
    { ngx_string("sanitizer_" #name),                                         \
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,  \
      ngx_http_sanitizer_set_knob,                                            \
      NGX_HTTP_LOC_CONF_OFFSET,                                               \
      0,                                                                      \
      (void *) &san_knobs[SAN_KNOB_##name] },


static ngx_command_t  ngx_http_sanitizer_commands[] = {

    { ngx_string("sanitizer"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF
                        |NGX_HTTP_LIF_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_language"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer_language,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_tolerate"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_tolerate,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_detector"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE2,
      ngx_http_sanitizer_detector,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_catalog"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_catalog,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_orphan"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_orphan,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_keep"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_exclude,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_rules"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_rules,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_types"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_types,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_bypass"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_bypass,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_sanitizer_loc_conf_t, bypass),
      NULL },

    { ngx_string("sanitizer_hold_time"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer_set_hold_time,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_last_modified"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_sanitizer_loc_conf_t, last_modified),
      NULL },

    { ngx_string("sanitizer_no_transform"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer_set_no_transform,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_decode"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE123,
      ngx_http_sanitizer_set_decode,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_log"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_sanitizer_set_log,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_scheme"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer_set_scheme,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_sanitizer_set_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("sanitizer_status"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS,
      ngx_http_sanitizer_set_status,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    SAN_KNOBS(NGX_HTTP_SANITIZER_KNOB)

      ngx_null_command
};


static ngx_http_module_t  ngx_http_sanitizer_filter_module_ctx = {
    ngx_http_sanitizer_add_variables,      /* preconfiguration */
    ngx_http_sanitizer_init,               /* postconfiguration */

    ngx_http_sanitizer_create_main_conf,   /* create main configuration */
    ngx_http_sanitizer_init_main_conf,     /* init main configuration */

    NULL,                                  /* create server configuration */
    NULL,                                  /* merge server configuration */

    ngx_http_sanitizer_create_loc_conf,    /* create location configuration */
    ngx_http_sanitizer_merge_loc_conf      /* merge location configuration */
};


ngx_module_t  ngx_http_sanitizer_filter_module = {
    NGX_MODULE_V1,
    &ngx_http_sanitizer_filter_module_ctx, /* module context */
    ngx_http_sanitizer_commands,           /* module directives */
    NGX_HTTP_MODULE,                       /* module type */
    NULL,                                  /* init master */
    ngx_http_sanitizer_init_module,        /* init module */
    ngx_http_sanitizer_init_process,       /* init process */
    NULL,                                  /* init thread */
    NULL,                                  /* exit thread */
    ngx_http_sanitizer_exit_process,       /* exit process */
    NULL,                                  /* exit master */
    NGX_MODULE_V1_PADDING
};


static void *
ngx_http_sanitizer_create_main_conf(ngx_conf_t *cf)
{
    ngx_http_sanitizer_main_conf_t  *smcf;

    smcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_main_conf_t));

    if (smcf == NULL
        || ngx_array_init(&smcf->scopes, cf->pool, 4,
                          sizeof(ngx_http_sanitizer_scope_t *))
           != NGX_OK
        || ngx_array_init(&smcf->log_files, cf->pool, 2,
                          sizeof(ngx_http_sanitizer_log_file_t))
           != NGX_OK
        || ngx_array_init(&smcf->locations, cf->pool, 8,
                          sizeof(ngx_http_sanitizer_location_t))
           != NGX_OK)
    {
        return NULL;
    }

    return smcf;
}


/*
 * What can be wrong is checked here, and not in postconfiguration, where each
 * module adds its filter: if a reload failed there, a worker that is started
 * later would run the old configuration with a part of the filters.
 */

static char *
ngx_http_sanitizer_init_main_conf(ngx_conf_t *cf, void *conf)
{
    ngx_http_sanitizer_main_conf_t *smcf = conf;

    if (ngx_http_sanitizer_check_logs(cf->cycle, smcf, NGX_LOG_EMERG, cf->log)
        != NGX_OK
        || ngx_http_sanitizer_init_zone_conf(cf, smcf) != NGX_OK
        || (smcf->enabled && ngx_http_sanitizer_core_init(cf) != NGX_OK))
    {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static void *
ngx_http_sanitizer_create_loc_conf(ngx_conf_t *cf)
{
    ngx_uint_t                      i;
    ngx_http_sanitizer_loc_conf_t  *conf;

    conf = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_loc_conf_t));
    if (conf == NULL) {
        return NULL;
    }

    /*
     * Set by ngx_pcalloc():
     *
     *     conf->tolerated = { 0 };
     *     conf->texts = NULL;
     *     conf->types = 0;
     *     conf->directive = NULL;
     *     conf->hash = 0;
     *     conf->scope = NULL;
     *     conf->mode_set = 0;
     *     conf->status = 0;
     */

    conf->mode = NGX_CONF_UNSET_UINT;
    conf->mode_value = NGX_CONF_UNSET_PTR;
    conf->language = NGX_CONF_UNSET_PTR;
    conf->catalog = NGX_CONF_UNSET_PTR;
    conf->orphans = NGX_CONF_UNSET_PTR;
    conf->exclude = NGX_CONF_UNSET_PTR;
    conf->tolerate = NGX_CONF_UNSET;
    conf->bypass = NGX_CONF_UNSET_PTR;
    conf->hold_time = NGX_CONF_UNSET_MSEC;
    conf->last_modified = NGX_CONF_UNSET;
    conf->no_transform = NGX_CONF_UNSET_UINT;
    conf->decode = NGX_CONF_UNSET;
    conf->log = NGX_CONF_UNSET_PTR;
    conf->scheme = NGX_CONF_UNSET_PTR;

    conf->limits.ratio = SAN_DECODE_RATIO;
    conf->limits.size = NGX_HTTP_SANITIZER_DECODE_SIZE;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        conf->detectors[i] = NGX_CONF_UNSET_UINT;
    }

    for (i = 0; i < SAN_KNOBS_N; i++) {
        conf->knobs[i] = NGX_CONF_UNSET_SIZE;
    }

    return conf;
}


static char *
ngx_http_sanitizer_merge_loc_conf(ngx_conf_t *cf, void *parent, void *child)
{
    ngx_http_sanitizer_loc_conf_t  *prev = parent;
    ngx_http_sanitizer_loc_conf_t  *conf = child;

    /* a constant at this level replaces a variable of the outer one */

    if (conf->mode_value == NGX_CONF_UNSET_PTR) {
        conf->mode = prev->mode;
        conf->mode_value = prev->mode_value;
        conf->mode_set = prev->mode_set;
        conf->directive = prev->directive;
    }

    /* the status page shows texts in other languages */

    if (conf->status) {
        conf->mode = SAN_ACTION_OFF;
        conf->mode_value = NULL;
    }

    ngx_conf_init_uint_value(conf->mode, SAN_ACTION_OFF);
    ngx_conf_init_ptr_value(conf->mode_value, NULL);

    ngx_conf_merge_ptr_value(conf->language, prev->language, NULL);
    ngx_conf_merge_ptr_value(conf->catalog, prev->catalog, NULL);
    ngx_conf_merge_ptr_value(conf->orphans, prev->orphans, NULL);

    ngx_conf_merge_ptr_value(conf->exclude, prev->exclude, NULL);
    ngx_conf_merge_ptr_value(conf->bypass, prev->bypass, NULL);
    ngx_conf_merge_msec_value(conf->hold_time, prev->hold_time, 1000);
    ngx_conf_merge_value(conf->last_modified, prev->last_modified, 0);
    ngx_conf_merge_uint_value(conf->no_transform, prev->no_transform, 0);
    ngx_conf_merge_ptr_value(conf->log, prev->log, NULL);
    ngx_conf_merge_ptr_value(conf->scheme, prev->scheme, NULL);

    if (conf->decode == NGX_CONF_UNSET) {
        conf->limits = prev->limits;
    }

    ngx_conf_merge_value(conf->decode, prev->decode, 1);

    if (conf->types == 0) {
        conf->types = prev->types ? prev->types : 1;
    }

    if (ngx_http_sanitizer_merge_texts(cf, prev, conf) != NGX_CONF_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_http_sanitizer_merge_scope(prev, conf);
    ngx_http_sanitizer_merge_policy(prev, conf);
    ngx_http_sanitizer_warn(cf, conf);

    if (ngx_http_sanitizer_note_location(cf, conf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (conf->log && conf->log->redact && conf->mode > SAN_ACTION_FLAG) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"sanitizer %s\" cannot be used with \"redact\" in "
                      "\"sanitizer_log\", because its edits could not be "
                      "undone: remove \"redact\" or use \"sanitizer "
                      "flag\", in %s:%ui",
                      san_action_name(conf->mode),
                      conf->directive->file_name, conf->directive->line);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* if the sanitizer is on, the directives of all outer blocks are in use */

static void
ngx_http_sanitizer_merge_scope(ngx_http_sanitizer_loc_conf_t *prev,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_http_sanitizer_scope_t  *scope;

    if (conf->scope == NULL) {
        conf->scope = prev->scope;

    } else {
        conf->scope->outer = prev->scope;
    }

    if (conf->mode == SAN_ACTION_OFF && conf->mode_value == NULL) {
        return;
    }

    for (scope = conf->scope; scope; scope = scope->outer) {
        scope->used = 1;
    }
}


static void
ngx_http_sanitizer_merge_policy(ngx_http_sanitizer_loc_conf_t *prev,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_uint_t  i;

    san_policy_init(&conf->policy);

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        ngx_conf_merge_uint_value(conf->detectors[i], prev->detectors[i],
                                  conf->policy.detector[i]);

        conf->policy.detector[i] = (uint8_t) conf->detectors[i];
    }

    for (i = 0; i < SAN_KNOBS_N; i++) {
        ngx_conf_merge_size_value(conf->knobs[i], prev->knobs[i],
                                  san_knobs[i].init);
        san_knob_set(&conf->policy, &san_knobs[i], conf->knobs[i]);
    }

    if (conf->tolerate == NGX_CONF_UNSET) {
        conf->tolerate = prev->tolerate;
        conf->tolerated = prev->tolerated;
    }

    conf->policy.tolerated = conf->tolerated;
    conf->policy.catalog = conf->texts;

    conf->hash = ngx_http_sanitizer_policy_hash(conf);
}


/*
 * Warns of settings that are valid, but rarely intended; once for a directive,
 * because many blocks may inherit its mode
 */

static void
ngx_http_sanitizer_warn(ngx_conf_t *cf, ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_str_t                  *name;
    ngx_http_core_loc_conf_t   *clcf;
    ngx_http_sanitizer_mode_t  *directive;

    directive = conf->directive;

    if (directive == NULL) {
        return;
    }

    if (conf->mode == SAN_ACTION_TRANSLATE && conf->catalog == NULL
        && !directive->no_catalog)
    {
        directive->no_catalog = 1;

        ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                      "\"sanitizer translate\" without \"sanitizer_catalog\""
                      ": only built-in phrases are translated, other "
                      "leftovers are removed, in %s:%ui",
                      directive->file_name, directive->line);
    }

    if (conf->mode >= SAN_ACTION_STRIP && conf->log == NULL
        && !directive->no_log)
    {
        directive->no_log = 1;
        clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
        name = &clcf->name;

        ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                      "\"sanitizer %s\" without \"sanitizer_log\"%s%V%s: "
                      "removed text cannot be restored, add "
                      "\"sanitizer_log <path>;\", in %s:%ui",
                      san_action_name(conf->mode),
                      name->len ? " in location \"" : "", name,
                      name->len ? "\"" : "",
                      directive->file_name, directive->line);
    }
}


static ngx_int_t
ngx_http_sanitizer_init(ngx_conf_t *cf)
{
    ngx_str_t                        name = ngx_string("request_id");
    ngx_http_handler_pt             *h;
    ngx_http_core_main_conf_t       *cmcf;
    ngx_http_sanitizer_main_conf_t  *smcf;

    static ngx_uint_t  used;

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);

    ngx_http_sanitizer_check_scopes(cf, smcf);
    ngx_http_sanitizer_check_locations(cf, smcf);

    if (!smcf->enabled && !used) {
        return NGX_OK;
    }

    /*
     * The chain of filters is not a part of the configuration.  So once used
     * they are added even if the sanitizer is off now: if this configuration
     * turns out to be wrong, a worker may still be started for the old one.
     */

    used = 1;

    ngx_http_sanitizer_header_filter_init();
    ngx_http_sanitizer_body_filter_init();

    if (!smcf->enabled) {
        return NGX_OK;
    }

    smcf->request_id = ngx_http_get_variable_index(cf, &name);
    if (smcf->request_id == NGX_ERROR) {
        return NGX_ERROR;
    }

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_PREACCESS_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_http_sanitizer_condition_handler;

    ngx_http_sanitizer_check_order(cf);

    return ngx_http_sanitizer_init_log_phase(cf, smcf);
}


/*
 * Directives after the http block may also name the files of logs, so this is
 * checked here.  An error would end a master that reloads, so it is only
 * logged then.
 */

static ngx_int_t
ngx_http_sanitizer_init_module(ngx_cycle_t *cycle)
{
    ngx_uint_t                       reload;
    ngx_http_sanitizer_main_conf_t  *smcf;

    smcf = ngx_http_cycle_get_module_main_conf(cycle,
                                            ngx_http_sanitizer_filter_module);
    if (smcf == NULL) {
        return NGX_OK;
    }

    reload = !ngx_is_init_cycle(cycle->old_cycle);

    if (ngx_http_sanitizer_check_logs(cycle, smcf, reload ? NGX_LOG_ERR
                                                          : NGX_LOG_EMERG,
                                      cycle->log)
        == NGX_OK)
    {
        return NGX_OK;
    }

    return reload ? NGX_OK : NGX_ERROR;
}


static void
ngx_http_sanitizer_check_scopes(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf)
{
    ngx_uint_t                    i;
    ngx_http_sanitizer_scope_t  **scope;

    scope = smcf->scopes.elts;

    for (i = 0; i < smcf->scopes.nelts; i++) {
        if (!scope[i]->used) {
            ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                          "\"%V\" has no effect: the sanitizer is off "
                          "in this block, add \"sanitizer flag;\" or another "
                          "mode, in %s:%ui",
                          &scope[i]->directive, scope[i]->file_name,
                          scope[i]->line);
        }
    }
}


/*
 * A compressor that is loaded after this module runs before it, and would pass
 * us compressed bytes.  The order cannot be changed from here.
 */

static void
ngx_http_sanitizer_check_order(ngx_conf_t *cf)
{
    char              **name;
    ngx_uint_t          i, behind;
    ngx_module_t      **modules;

    static char  *compressors[] = {
        "ngx_http_gzip_filter_module",
        "ngx_http_brotli_filter_module",
        "ngx_http_zstd_filter_module",
        NULL
    };

    modules = cf->cycle->modules;
    behind = 0;

    for (i = 0; modules[i]; i++) {

        if (modules[i] == &ngx_http_sanitizer_filter_module) {
            behind = 1;
            continue;
        }

        if (!behind) {
            continue;
        }

        for (name = compressors; *name; name++) {
            if (ngx_strcmp(modules[i]->name, *name) == 0) {
                ngx_log_error(NGX_LOG_WARN, cf->log, 0,
                              "%s is loaded after the sanitizer, so the "
                              "sanitizer gets compressed pages: load the "
                              "sanitizer after it", *name);
            }
        }
    }
}
