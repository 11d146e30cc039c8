
/*
 * The handlers of directives.  Each error message names the directive, the
 * wrong value, and the values that are allowed.
 */


#include "ngx_http_sanitizer_module.h"


#define NGX_HTTP_SANITIZER_ACTIONS  "off, flag, mark, strip or translate"

/* Buffer size for the names of all detectors. */
#define NGX_HTTP_SANITIZER_NAMES    512

/* separators: " and " and ", " */

#define NGX_HTTP_SANITIZER_NAME(NAME, function, name, ...)  + sizeof(name) + 1
#define NGX_HTTP_SANITIZER_OTHER(NAME, name, ...)           + sizeof(name) + 1

_Static_assert(4 SAN_DETECTORS(NGX_HTTP_SANITIZER_NAME,
                               NGX_HTTP_SANITIZER_OTHER)
               <= NGX_HTTP_SANITIZER_NAMES,
               "raise NGX_HTTP_SANITIZER_NAMES");


ngx_int_t
ngx_http_sanitizer_core_init(ngx_conf_t *cf)
{
    if (san_init() != SAN_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "the sanitizer cannot find the ICU data: install "
                           "the ICU libraries that it was built with");
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_http_sanitizer_note(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_http_sanitizer_scope_t      *scope, **p;
    ngx_http_sanitizer_main_conf_t  *smcf;

    if (conf->scope) {
        return NGX_OK;
    }

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);

    p = ngx_array_push(&smcf->scopes);
    scope = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_scope_t));

    if (p == NULL || scope == NULL) {
        return NGX_ERROR;
    }

    scope->directive = cmd->name;
    scope->file_name = cf->conf_file->file.name.data;
    scope->line = cf->conf_file->line;

    conf->scope = scope;
    *p = scope;

    return NGX_OK;
}


ngx_http_complex_value_t *
ngx_http_sanitizer_compile(ngx_conf_t *cf, ngx_str_t *value)
{
    ngx_http_complex_value_t          *cv;
    ngx_http_compile_complex_value_t   ccv;

    cv = ngx_palloc(cf->pool, sizeof(ngx_http_complex_value_t));
    if (cv == NULL) {
        return NULL;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = value;
    ccv.complex_value = cv;

    return ngx_http_compile_complex_value(&ccv) == NGX_OK ? cv : NULL;
}


char *
ngx_http_sanitizer(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    int                              action;
    ngx_str_t                       *value;
    ngx_http_complex_value_t        *cv;
    ngx_http_sanitizer_mode_t       *directive;
    ngx_http_sanitizer_main_conf_t  *smcf;

    /* a constant sets it to NULL */

    if (slcf->mode_value != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;
    slcf->mode_set = 1;

    smcf = ngx_http_conf_get_module_main_conf(cf,
                                            ngx_http_sanitizer_filter_module);

    if (ngx_http_script_variables_count(&value[1])) {
        cv = ngx_http_sanitizer_compile(cf, &value[1]);
        if (cv == NULL) {
            return NGX_CONF_ERROR;
        }

        slcf->mode_value = cv;
        smcf->enabled = 1;

        return NGX_CONF_OK;
    }

    action = san_action_by_name(value[1].data, value[1].len);

    if (action < 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"sanitizer\", it must be "
                           NGX_HTTP_SANITIZER_ACTIONS ", or a variable",
                           &value[1]);
        return NGX_CONF_ERROR;
    }

    directive = ngx_pcalloc(cf->pool, sizeof(ngx_http_sanitizer_mode_t));
    if (directive == NULL) {
        return NGX_CONF_ERROR;
    }

    directive->file_name = cf->conf_file->file.name.data;
    directive->line = cf->conf_file->line;

    slcf->directive = directive;
    slcf->mode = action;
    slcf->mode_value = NULL;

    if (action != SAN_ACTION_OFF) {
        smcf->enabled = 1;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_language(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t                 *value;
    ngx_http_complex_value_t  *cv;

    if (slcf->language != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (ngx_strcmp(value[1].data, "auto") == 0) {
        slcf->language = NULL;
        return NGX_CONF_OK;
    }

    if (ngx_http_script_variables_count(&value[1]) == 0) {

        if (ngx_http_sanitizer_core_init(cf) != NGX_OK) {
            return NGX_CONF_ERROR;
        }

        if (!san_language_known(value[1].data, value[1].len)) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "unknown language \"%V\" in "
                               "\"sanitizer_language\", it must be a BCP 47 "
                               "tag such as \"en\" or \"zh-Hant\", \"auto\", "
                               "or a variable", &value[1]);
            return NGX_CONF_ERROR;
        }
    }

    cv = ngx_http_sanitizer_compile(cf, &value[1]);
    if (cv == NULL) {
        return NGX_CONF_ERROR;
    }

    slcf->language = cv;

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_tolerate(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t   *value;
    ngx_uint_t   i;

    if (ngx_http_sanitizer_core_init(cf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    slcf->tolerate = 1;

    for (i = 1; i < cf->args->nelts; i++) {
        if (san_scripts_add(&slcf->tolerated, value[i].data, value[i].len)
            != SAN_OK)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "unknown script \"%V\" in "
                               "\"sanitizer_tolerate\", it must be an "
                               "ISO 15924 code such as \"Cyrl\"", &value[i]);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


/* "catalog, key, … and language", in NGX_HTTP_SANITIZER_NAMES bytes. */

static u_char *
ngx_http_sanitizer_detector_names(u_char *p)
{
    u_char      *last;
    ngx_uint_t   i;

    last = p + NGX_HTTP_SANITIZER_NAMES;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        p = ngx_slprintf(p, last, "%s%s",
                         i == 0 ? "" : i == SAN_DETECTOR_N - 1 ? " and "
                                                               : ", ",
                         san_detector_name(i));
    }

    return p;
}


char *
ngx_http_sanitizer_detector(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    int            detector, action;
    u_char         names[NGX_HTTP_SANITIZER_NAMES];
    ngx_str_t     *value;
    san_action_t   strongest;

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    detector = san_detector_by_name(value[1].data, value[1].len);

    if (detector < 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "unknown detector \"%V\" in "
                           "\"sanitizer_detector\", it must be one of: %*s",
                           &value[1],
                           (size_t) (ngx_http_sanitizer_detector_names(names)
                                     - names),
                           names);
        return NGX_CONF_ERROR;
    }

    if (slcf->detectors[detector] != NGX_CONF_UNSET_UINT) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "duplicate detector \"%V\" in "
                           "\"sanitizer_detector\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    action = san_action_by_name(value[2].data, value[2].len);

    if (action < 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid action \"%V\" in \"sanitizer_detector\", "
                           "it must be " NGX_HTTP_SANITIZER_ACTIONS,
                           &value[2]);
        return NGX_CONF_ERROR;
    }

    strongest = san_detector_strongest(detector);

    if (action > (int) strongest) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"%V\" in \"sanitizer_detector\" is too strong for "
                           "detector \"%V\": \"%s\" is used instead",
                           &value[2], &value[1], san_action_name(strongest));
    }

    slcf->detectors[detector] = action;

    return NGX_CONF_OK;
}


/* the first one is the default */

const ngx_http_sanitizer_media_type_t
    ngx_http_sanitizer_media_types[NGX_HTTP_SANITIZER_TYPES] =
{
    { ngx_string("text/html"), SAN_TYPE_HTML },
    { ngx_string("application/xhtml+xml"), SAN_TYPE_XHTML },
    { ngx_string("text/plain"), SAN_TYPE_TEXT },
    { ngx_string("application/rss+xml"), SAN_TYPE_XML },
    { ngx_string("application/atom+xml"), SAN_TYPE_XML },
    { ngx_string("image/svg+xml"), SAN_TYPE_XML },
    { ngx_string("application/xml"), SAN_TYPE_XML },
    { ngx_string("text/xml"), SAN_TYPE_XML }
};


char *
ngx_http_sanitizer_types(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t   *value;
    ngx_uint_t   i, k;

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (slcf->types) {
        return "is duplicate";
    }

    for (i = 1; i < cf->args->nelts; i++) {

        for (k = 0; k < NGX_HTTP_SANITIZER_TYPES; k++) {
            if (ngx_strcasecmp(value[i].data,
                               ngx_http_sanitizer_media_types[k].name.data)
                == 0)
            {
                break;
            }
        }

        if (k == NGX_HTTP_SANITIZER_TYPES) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "unsupported type \"%V\" in "
                               "\"sanitizer_types\", it must be text/html, "
                               "application/xhtml+xml, text/plain, "
                               "application/rss+xml, application/atom+xml, "
                               "image/svg+xml, application/xml or text/xml",
                               &value[i]);
            return NGX_CONF_ERROR;
        }

        slcf->types |= 1 << k;
    }

    return NGX_CONF_OK;
}


/* a directive for a row of san_knobs.h, which cmd->post points to */

char *
ngx_http_sanitizer_set_knob(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    size_t            *field;
    ngx_str_t         *value;
    const san_knob_t  *knob;

    knob = cmd->post;
    field = &slcf->knobs[knob - san_knobs];

    if (*field != NGX_CONF_UNSET_SIZE) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (san_knob_parse(knob, value[1].data, value[1].len, field) != SAN_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\", it must be %s",
                           &value[1], &cmd->name, knob->expected);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* a condition without variables is the same for every request */

char *
ngx_http_sanitizer_set_bypass(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_str_t   *value;
    ngx_uint_t   i;

    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {
        if (ngx_http_script_variables_count(&value[i])) {
            continue;
        }

        if (value[i].len == 0
            || (value[i].len == 1 && value[i].data[0] == '0'))
        {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"%V\" in \"sanitizer_bypass\" is never true: "
                               "name a variable, such as \"$cookie_raw\"",
                               &value[i]);
            continue;
        }

        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"%V\" in \"sanitizer_bypass\" is always true, so "
                           "it bypasses every response: name a variable, "
                           "such as \"$cookie_raw\", or set \"sanitizer "
                           "off\"", &value[i]);
    }

    return ngx_http_set_predicate_slot(cf, cmd, conf);
}


char *
ngx_http_sanitizer_set_hold_time(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_int_t   msec;
    ngx_str_t  *value;

    if (slcf->hold_time != NGX_CONF_UNSET_MSEC) {
        return "is duplicate";
    }

    value = cf->args->elts;
    msec = ngx_parse_time(&value[1], 0);

    if (msec == NGX_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"sanitizer_hold_time\", "
                           "it must be a time such as \"500ms\" or \"2s\", or "
                           "0 for no limit", &value[1]);
        return NGX_CONF_ERROR;
    }

    slcf->hold_time = (ngx_msec_t) msec;

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_set_no_transform(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t  *value;

    if (slcf->no_transform != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "obey") == 0) {
        slcf->no_transform = 0;

    } else if (ngx_strcmp(value[1].data, "ignore") == 0) {
        slcf->no_transform = 1;

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in "
                           "\"sanitizer_no_transform\", it must be \"obey\" "
                           "or \"ignore\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_sanitizer_set_scheme(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t  *value;

    if (slcf->scheme != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_script_variables_count(&value[1]) == 0
        && ngx_strcmp(value[1].data, "http") != 0
        && ngx_strcmp(value[1].data, "https") != 0)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"sanitizer_scheme\", it "
                           "must be \"http\", \"https\", or a variable such "
                           "as \"$http_x_forwarded_proto\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    slcf->scheme = ngx_http_sanitizer_compile(cf, &value[1]);

    return slcf->scheme ? NGX_CONF_OK : NGX_CONF_ERROR;
}


/* parses ratio= and size= */

static ngx_int_t
ngx_http_sanitizer_decode_param(ngx_str_t *value, san_decode_limits_t *limits)
{
    off_t      size;
    ngx_int_t  ratio;
    ngx_str_t  s;

    if (ngx_strncmp(value->data, "ratio=", 6) == 0) {
        ratio = ngx_atoi(value->data + 6, value->len - 6);

        if (ratio == NGX_ERROR || ratio > 1000000) {
            return NGX_ERROR;
        }

        limits->ratio = ratio;
        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "size=", 5) == 0) {
        s.data = value->data + 5;
        s.len = value->len - 5;
        size = ngx_parse_offset(&s);

        if (size == NGX_ERROR) {
            return NGX_ERROR;
        }

        limits->size = size;
        return NGX_OK;
    }

    return NGX_ERROR;
}


char *
ngx_http_sanitizer_set_decode(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_loc_conf_t *slcf = conf;

    ngx_str_t   *value;
    ngx_uint_t   i;

    if (slcf->decode != NGX_CONF_UNSET) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_sanitizer_note(cf, cmd, slcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (ngx_strcmp(value[1].data, "off") == 0 && cf->args->nelts == 2) {
        slcf->decode = 0;
        return NGX_CONF_OK;
    }

    slcf->decode = 1;

    for (i = 1; i < cf->args->nelts; i++) {
        if (i == 1 ? ngx_strcmp(value[1].data, "on") != 0
                   : ngx_http_sanitizer_decode_param(&value[i], &slcf->limits)
                     != NGX_OK)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid value \"%V\" in "
                               "\"sanitizer_decode\", it must be \"off\", or "
                               "\"on\" with parameters such as \"ratio=250\" "
                               "and \"size=4g\" (0: no limit)", &value[i]);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}
