
/*
 * Validators: the same page edited with another policy is another page.
 *
 * The ETag of an edited page is weak and ends with a short hash of the policy
 * and with the strength of the original ETag (san_http.h: the mark):
 *
 *     "65f0"  ->  W/"65f0~1a2b3c4s"
 *
 * Conditions of GET and HEAD requests are handled in two steps; those of other
 * methods are not changed.
 *
 * 1. In the preaccess phase the location is known and no response exists yet.
 *    If the policy is the same for each request, its mark is removed from the
 *    tags of If-None-Match and If-Match, so that nginx or the upstream knows
 *    them.  Tags of another policy are hidden.  So are tags without a mark and
 *    dates, if a page is requested (Accept: text/html): they belong to
 *    versions from before, or to responses that are never edited.  If the
 *    policy depends on variables, all marks are hidden: variables may depend
 *    on the response, and nginx caches their values, so they cannot be
 *    evaluated here.
 *
 * 2. In the header filter the policy of the response is known.  If something
 *    was hidden and the response is not a 304 yet, the client's original tags
 *    and dates are compared with what it would get, and the response may
 *    become a 304.
 */


#include "ngx_http_sanitizer_module.h"
#include "match/san_catalog.h"
#include "san_exclude.h"
#include "san_http.h"


/* the original headers of a request, as each location may change them again */

typedef struct {
    ngx_table_elt_t     *none_match;
    ngx_str_t            none_match_value;
    ngx_table_elt_t     *match;
    ngx_str_t            match_value;
    ngx_table_elt_t     *modified_since;
    ngx_str_t            modified_since_value;

    ngx_uint_t           hidden;      /* one of these tags or dates is hidden */
} ngx_http_sanitizer_condition_t;


static ngx_http_sanitizer_condition_t *ngx_http_sanitizer_condition(
    ngx_http_request_t *r, ngx_uint_t create);
static void ngx_http_sanitizer_restore(ngx_http_sanitizer_condition_t *c);
static ngx_uint_t ngx_http_sanitizer_rewrite(ngx_http_request_t *r,
    ngx_table_elt_t *h, const san_http_tags_t *rules);
static ngx_uint_t ngx_http_sanitizer_modified(ngx_http_request_t *r,
    ngx_str_t *since);


static uint32_t
ngx_http_sanitizer_mix(uint32_t hash, const void *data, size_t len)
{
    const u_char *p = data;

    /* FNV-1a */

    while (len--) {
        hash = (hash ^ *p++) * 16777619;
    }

    return hash;
}


/* hashes all settings that affect the edits, except mode and language */

uint32_t
ngx_http_sanitizer_policy_hash(ngx_http_sanitizer_loc_conf_t *conf)
{
    uint32_t  hash, exclude;
    uint64_t  catalog;

    hash = ngx_http_sanitizer_mix(2166136261, SAN_VERSION,
                                  sizeof(SAN_VERSION));

    /* it was zeroed, so padding between its fields does not differ */

    hash = ngx_http_sanitizer_mix(hash, &conf->policy,
                                  SAN_POLICY_VALUES);

    exclude = conf->exclude ? san_exclude_hash(conf->exclude) : 0;
    hash = ngx_http_sanitizer_mix(hash, &exclude, sizeof(exclude));

    if (conf->catalog) {
        catalog = san_catalog_hash(conf->catalog);
        hash = ngx_http_sanitizer_mix(hash, &catalog, sizeof(catalog));
    }

    if (conf->orphans) {
        catalog = san_catalog_hash(conf->texts);
        hash = ngx_http_sanitizer_mix(hash, &catalog, sizeof(catalog));
    }

    return ngx_http_sanitizer_mix(hash, &conf->types, sizeof(conf->types));
}


/* the policy of this request: mode and language may be variables */

static ngx_int_t
ngx_http_sanitizer_request_hash(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode, uint32_t *hash)
{
    ngx_str_t  value;

    *hash = ngx_http_sanitizer_mix(conf->hash, &mode, sizeof(mode));

    if (conf->language) {

        /* constants are not evaluated */

        if (ngx_http_complex_value(r, conf->language, &value) != NGX_OK) {
            return NGX_ERROR;
        }

        *hash = ngx_http_sanitizer_mix(*hash, value.data, value.len);
    }

    *hash &= SAN_HTTP_POLICY_MAX;

    return NGX_OK;
}


/* is the policy the same for each request of this location? */

static ngx_uint_t
ngx_http_sanitizer_policy_fixed(ngx_http_sanitizer_loc_conf_t *conf)
{
    return conf->mode_value == NULL && conf->bypass == NULL
           && (conf->language == NULL || conf->language->lengths == NULL);
}


static san_str_t
ngx_http_sanitizer_str(ngx_str_t *s)
{
    san_str_t  str;

    str.data = s->data;
    str.len = s->len;

    return str;
}


/* makes the ETag of an edited page; NGX_ERROR: it cannot have one */

static ngx_int_t
ngx_http_sanitizer_marked(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode, ngx_str_t *value)
{
    size_t           size;
    uint32_t         hash;
    san_http_tag_t   tag;

    if (!san_http_tag(ngx_http_sanitizer_str(&r->headers_out.etag->value),
                      &tag)
        || ngx_http_sanitizer_request_hash(r, conf, mode, &hash) != NGX_OK)
    {
        return NGX_ERROR;
    }

    size = SAN_HTTP_MARKED(tag.opaque.len);

    value->data = ngx_pnalloc(r->pool, size);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    value->len = san_http_mark(value->data, size, &tag, hash);

    return NGX_OK;
}


void
ngx_http_sanitizer_etag(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode)
{
    ngx_str_t         value;
    ngx_table_elt_t  *etag;

    etag = r->headers_out.etag;

    if (etag == NULL) {
        return;
    }

    if (ngx_http_sanitizer_marked(r, conf, mode, &value) != NGX_OK) {
        etag->hash = 0;
        r->headers_out.etag = NULL;
        return;
    }

    etag->value = value;
}


/* in a 304 of nginx or an upstream restores the tag that the client has */

void
ngx_http_sanitizer_not_modified(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    ngx_int_t                        mode;
    ngx_str_t                        value;
    ngx_table_elt_t                 *etag;
    san_http_tag_t                   tag;
    ngx_http_sanitizer_condition_t  *c;

    c = ngx_http_sanitizer_condition(r, 0);
    etag = r->headers_out.etag;

    if (c == NULL || etag == NULL) {
        return;
    }

    mode = ngx_http_sanitizer_mode(r, conf);

    if (mode <= SAN_ACTION_FLAG) {
        return;
    }

    ngx_http_sanitizer_clear_digests(r);

    if (ngx_http_sanitizer_marked(r, conf, mode, &value) != NGX_OK
        || !san_http_tag(ngx_http_sanitizer_str(&value), &tag)
        || !san_http_tags_have(ngx_http_sanitizer_str(&c->none_match_value),
                               &tag))
    {
        return;
    }

    etag->value = value;

    if (!conf->last_modified) {
        ngx_http_clear_last_modified(r);
    }
}


ngx_uint_t
ngx_http_sanitizer_unchanged(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode)
{
    ngx_str_t                        value;
    ngx_uint_t                       edited;
    san_http_tag_t                   tag;
    ngx_http_sanitizer_condition_t  *c;

    c = ngx_http_sanitizer_condition(r, 0);

    /* other content handlers may send a body whatever the status is */

    if (c == NULL || !c->hidden || r->headers_out.status != NGX_HTTP_OK
        || (r->disable_not_modified && r->upstream == NULL))
    {
        return 0;
    }

    edited = mode > SAN_ACTION_FLAG;

    /* both conditions have to match, as in the not modified filter of nginx */

    if (c->modified_since
        && ((edited && !conf->last_modified)
            || ngx_http_sanitizer_modified(r, &c->modified_since_value)))
    {
        return 0;
    }

    if (c->none_match) {

        if (r->headers_out.etag == NULL) {
            return 0;
        }

        value = r->headers_out.etag->value;

        if ((edited
             && ngx_http_sanitizer_marked(r, conf, mode, &value) != NGX_OK)
            || !san_http_tag(ngx_http_sanitizer_str(&value), &tag)
            || !san_http_tags_have(
                   ngx_http_sanitizer_str(&c->none_match_value), &tag))
        {
            return 0;
        }
    }

    r->headers_out.status = NGX_HTTP_NOT_MODIFIED;
    r->headers_out.status_line.len = 0;
    r->headers_out.content_type.len = 0;
    ngx_http_clear_content_length(r);
    ngx_http_clear_accept_ranges(r);

    if (r->headers_out.content_encoding) {
        r->headers_out.content_encoding->hash = 0;
        r->headers_out.content_encoding = NULL;
    }

    return 1;
}


/* evaluates If-Modified-Since like nginx (if_modified_since of the location) */

static ngx_uint_t
ngx_http_sanitizer_modified(ngx_http_request_t *r, ngx_str_t *since)
{
    time_t                     ims;
    ngx_http_core_loc_conf_t  *clcf;

    clcf = ngx_http_get_module_loc_conf(r, ngx_http_core_module);

    if (r->headers_out.last_modified_time == (time_t) -1
        || clcf->if_modified_since == NGX_HTTP_IMS_OFF)
    {
        return 1;
    }

    ims = ngx_parse_http_time(since->data, since->len);

    return ims != r->headers_out.last_modified_time
           && (clcf->if_modified_since == NGX_HTTP_IMS_EXACT
               || ims < r->headers_out.last_modified_time);
}


/* runs in the preaccess phase: the location is known, no response exists yet */

ngx_int_t
ngx_http_sanitizer_condition_handler(ngx_http_request_t *r)
{
    ngx_uint_t                       page, edits;
    san_http_tags_t                  rules;
    ngx_http_sanitizer_loc_conf_t   *conf;
    ngx_http_sanitizer_condition_t  *c;

    static ngx_str_t  never = ngx_string("Thu, 01 Jan 1970 00:00:00 GMT");

    if (r != r->main || !(r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD))
        || (r->headers_in.if_none_match == NULL
            && r->headers_in.if_match == NULL
            && r->headers_in.if_modified_since == NULL))
    {
        return NGX_DECLINED;
    }

    conf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);
    edits = conf->mode_value != NULL || conf->mode > SAN_ACTION_FLAG;

    c = ngx_http_sanitizer_condition(r, edits);

    if (c == NULL) {
        return NGX_DECLINED;
    }

    ngx_http_sanitizer_restore(c);

    if (!edits) {
        return NGX_DECLINED;
    }

    ngx_memzero(&rules, sizeof(san_http_tags_t));

    rules.known = ngx_http_sanitizer_policy_fixed(conf)
                  && ngx_http_sanitizer_request_hash(r, conf, conf->mode,
                                                     &rules.policy)
                     == NGX_OK;

    page = ngx_http_sanitizer_wants_page(r);
    rules.keep_plain = !page;

    if (c->none_match) {
        c->hidden = ngx_http_sanitizer_rewrite(r, c->none_match, &rules);
    }

    /* edited pages have no Last-Modified unless it is configured */

    if (c->modified_since && page && !conf->last_modified) {
        c->modified_since->value = never;
        c->hidden = 1;
    }

    if (c->match) {
        rules.keep_plain = 1;
        rules.keep_marked = 1;

        (void) ngx_http_sanitizer_rewrite(r, c->match, &rules);
    }

    return NGX_DECLINED;
}


/* another location may have rewritten them before a redirect */

static void
ngx_http_sanitizer_restore(ngx_http_sanitizer_condition_t *c)
{
    c->hidden = 0;

    if (c->none_match) {
        c->none_match->value = c->none_match_value;
    }

    if (c->match) {
        c->match->value = c->match_value;
    }

    if (c->modified_since) {
        c->modified_since->value = c->modified_since_value;
    }
}


/* rewrites a list of tags; true: a tag was removed or lost its mark */

static ngx_uint_t
ngx_http_sanitizer_rewrite(ngx_http_request_t *r, ngx_table_elt_t *h,
    const san_http_tags_t *rules)
{
    bool     changed;
    size_t   len;
    u_char  *p;

    static ngx_str_t  none = ngx_string("\"~\"");

    /* the result is never longer */

    p = ngx_pnalloc(r->pool, h->value.len);

    if (p == NULL
        || !san_http_tags(p, h->value.len, ngx_http_sanitizer_str(&h->value),
                          rules, &len, &changed)
        || !changed)
    {
        return 0;
    }

    if (len == 0) {

        /* matches no tag */

        h->value = none;
        return 1;
    }

    h->value.data = p;
    h->value.len = len;

    return 1;
}


static void
ngx_http_sanitizer_condition_cleanup(void *data)
{
    /* identifies the cleanup record, also after a redirect */
}


/* finds the record of a request, which has its original headers */

static ngx_http_sanitizer_condition_t *
ngx_http_sanitizer_condition(ngx_http_request_t *r, ngx_uint_t create)
{
    ngx_pool_cleanup_t              *cln;
    ngx_http_sanitizer_condition_t  *c;

    for (cln = r->pool->cleanup; cln; cln = cln->next) {
        if (cln->handler == ngx_http_sanitizer_condition_cleanup) {
            return cln->data;
        }
    }

    if (!create) {
        return NULL;
    }

    cln = ngx_pool_cleanup_add(r->pool,
                               sizeof(ngx_http_sanitizer_condition_t));
    if (cln == NULL) {
        return NULL;
    }

    cln->handler = ngx_http_sanitizer_condition_cleanup;
    c = cln->data;

    ngx_memzero(c, sizeof(ngx_http_sanitizer_condition_t));

    c->none_match = r->headers_in.if_none_match;
    c->match = r->headers_in.if_match;
    c->modified_since = r->headers_in.if_modified_since;

    if (c->none_match) {
        c->none_match_value = c->none_match->value;
    }

    if (c->match) {
        c->match_value = c->match->value;
    }

    if (c->modified_since) {
        c->modified_since_value = c->modified_since->value;
    }

    return c;
}
