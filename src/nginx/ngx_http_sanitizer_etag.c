
/*
 * Validators: a page that was edited is another page once the policy is
 * another one.
 *
 * Its ETag is weak and ends with a short hash of the policy and with the
 * strength of the ETag that it was made of:
 *
 *     "65f0"  ->  W/"65f0~1a2b3c4s"
 *
 * Before nginx or an upstream looks at If-None-Match, the hash is taken off
 * a tag of this policy; a tag of another policy is no match.  Tags without
 * a hash are of pages from before, or of what is never edited (style sheets,
 * images): only who asks for a page (Accept: text/html) gets a new one.
 */


#include "ngx_http_sanitizer_module.h"
#include "match/san_catalog.h"


#define NGX_HTTP_SANITIZER_SUFFIX  (sizeof("~1a2b3c4s") - 1)


/* of a request: what its headers were, as each location decides anew */

typedef struct {
    ngx_http_request_t  *request;
    ngx_table_elt_t     *none_match;
    ngx_str_t            none_match_value;
    ngx_table_elt_t     *modified_since;
    ngx_str_t            modified_since_value;
} ngx_http_sanitizer_condition_t;


typedef struct {
    ngx_str_t            opaque;      /* between the quotes, less the hash */
    ngx_uint_t           weak;        /* of the tag that it was made of */
    ngx_int_t            hash;        /* NGX_ERROR: there is none */
} ngx_http_sanitizer_tag_t;


static ngx_http_sanitizer_condition_t *ngx_http_sanitizer_condition(
    ngx_http_request_t *r, ngx_uint_t create);
static void ngx_http_sanitizer_none_match(ngx_http_request_t *r,
    ngx_http_sanitizer_condition_t *c, uint32_t hash, ngx_uint_t page);
static u_char *ngx_http_sanitizer_next_tag(u_char *p, u_char *last,
    ngx_http_sanitizer_tag_t *tag);


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


uint32_t
ngx_http_sanitizer_policy_hash(ngx_http_sanitizer_loc_conf_t *conf)
{
    uint32_t  hash;
    uint64_t  catalog;

    hash = ngx_http_sanitizer_mix(2166136261, SAN_VERSION,
                                  sizeof(SAN_VERSION));
    hash = ngx_http_sanitizer_mix(hash, conf->policy.detector,
                                  sizeof(conf->policy.detector));
    hash = ngx_http_sanitizer_mix(hash, &conf->tolerated,
                                  sizeof(conf->tolerated));
    hash = ngx_http_sanitizer_mix(hash, &conf->buffer_size,
                                  sizeof(conf->buffer_size));
    hash = ngx_http_sanitizer_mix(hash, &conf->max_removed,
                                  sizeof(conf->max_removed));
    hash = ngx_http_sanitizer_mix(hash, &conf->hydrated,
                                  sizeof(conf->hydrated));

    hash = ngx_http_sanitizer_mix(hash, &conf->keep_hash,
                                  sizeof(conf->keep_hash));

    if (conf->catalog) {
        catalog = san_catalog_hash(conf->catalog);
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
        if (ngx_http_complex_value(r, conf->language, &value) != NGX_OK) {
            return NGX_ERROR;
        }

        *hash = ngx_http_sanitizer_mix(*hash, value.data, value.len);
    }

    /* seven digits: ngx_hextoi() has 31 bits where ngx_int_t has 32 */

    *hash &= 0xfffffff;

    return NGX_OK;
}


void
ngx_http_sanitizer_etag(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf, ngx_uint_t mode)
{
    u_char           *p, *data;
    size_t            len;
    uint32_t          hash;
    ngx_uint_t        weak;
    ngx_table_elt_t  *etag;

    etag = r->headers_out.etag;

    if (etag == NULL) {
        return;
    }

    weak = etag->value.len > 2 && ngx_strncmp(etag->value.data, "W/", 2) == 0;
    data = etag->value.data + (weak ? 2 : 0);
    len = etag->value.len - (weak ? 2 : 0);

    p = ngx_pnalloc(r->pool, len + NGX_HTTP_SANITIZER_SUFFIX + 2);

    if (p == NULL || len < 2 || data[0] != '"' || data[len - 1] != '"'
        || ngx_http_sanitizer_request_hash(r, conf, mode, &hash) != NGX_OK)
    {
        etag->hash = 0;
        r->headers_out.etag = NULL;
        return;
    }

    etag->value.data = p;
    p = ngx_sprintf(p, "W/%*s~%07xD%c\"", len - 1, data, hash,
                    weak ? 'w' : 's');
    etag->value.len = p - etag->value.data;
}


/* a 304 tells the tag that the client has */

void
ngx_http_sanitizer_not_modified(ngx_http_request_t *r,
    ngx_http_sanitizer_loc_conf_t *conf)
{
    u_char                          *p, *last;
    uint32_t                         hash;
    ngx_int_t                        mode;
    ngx_table_elt_t                 *etag;
    ngx_http_sanitizer_tag_t         tag, have;
    ngx_http_sanitizer_condition_t  *c;

    c = ngx_http_sanitizer_condition(r, 0);
    etag = r->headers_out.etag;
    mode = ngx_http_sanitizer_mode(r, conf);

    if (c == NULL || c->none_match == NULL || etag == NULL
        || mode <= SAN_FLAG
        || ngx_http_sanitizer_request_hash(r, conf, mode, &hash) != NGX_OK
        || ngx_http_sanitizer_next_tag(etag->value.data,
                                       etag->value.data + etag->value.len,
                                       &have)
           == NULL)
    {
        return;
    }

    p = c->none_match_value.data;
    last = p + c->none_match_value.len;

    while ((p = ngx_http_sanitizer_next_tag(p, last, &tag)) != NULL) {

        if (tag.hash == (ngx_int_t) hash && have.hash == NGX_ERROR
            && tag.opaque.len == have.opaque.len
            && ngx_memcmp(tag.opaque.data, have.opaque.data, tag.opaque.len)
               == 0)
        {
            ngx_http_sanitizer_etag(r, conf, mode);

            if (!conf->last_modified) {
                ngx_http_clear_last_modified(r);
            }

            return;
        }
    }
}


/* does the client ask for a page, and not for a part of one? */

static ngx_uint_t
ngx_http_sanitizer_wants_page(ngx_http_request_t *r)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &r->headers_in.headers.part;
    h = part->elts;

    for (i = 0; /* void */ ; i++) {

        if (i >= part->nelts) {
            if (part->next == NULL) {
                return 0;
            }

            part = part->next;
            h = part->elts;
            i = 0;
        }

        if (h[i].key.len == sizeof("Accept") - 1
            && ngx_strncasecmp(h[i].key.data, (u_char *) "Accept",
                               sizeof("Accept") - 1)
               == 0
            && ngx_strlcasestrn(h[i].value.data,
                                h[i].value.data + h[i].value.len,
                                (u_char *) "text/html",
                                sizeof("text/html") - 2))
        {
            return 1;
        }
    }
}


/* runs in the preaccess phase: the location is known, nothing has answered */

ngx_int_t
ngx_http_sanitizer_condition_handler(ngx_http_request_t *r)
{
    uint32_t                         hash;
    ngx_int_t                        mode;
    ngx_uint_t                       page;
    ngx_http_sanitizer_loc_conf_t   *conf;
    ngx_http_sanitizer_condition_t  *c;

    static ngx_str_t  never = ngx_string("Thu, 01 Jan 1970 00:00:00 GMT");

    if (r != r->main || (r->headers_in.if_none_match == NULL
                         && r->headers_in.if_modified_since == NULL))
    {
        return NGX_DECLINED;
    }

    conf = ngx_http_get_module_loc_conf(r, ngx_http_sanitizer_filter_module);
    mode = ngx_http_sanitizer_mode(r, conf);

    c = ngx_http_sanitizer_condition(r, mode > SAN_FLAG);
    if (c == NULL) {
        return NGX_DECLINED;
    }

    if (c->none_match) {
        c->none_match->value = c->none_match_value;
    }

    if (c->modified_since) {
        c->modified_since->value = c->modified_since_value;
    }

    if (mode <= SAN_FLAG
        || ngx_http_sanitizer_request_hash(r, conf, mode, &hash) != NGX_OK)
    {
        return NGX_DECLINED;
    }

    page = ngx_http_sanitizer_wants_page(r);

    if (c->none_match) {
        ngx_http_sanitizer_none_match(r, c, hash, page);
    }

    /* no page of ours has said when it was modified, unless told to */

    if (c->modified_since && page && !conf->last_modified) {
        c->modified_since->value = never;
    }

    return NGX_DECLINED;
}


static void
ngx_http_sanitizer_none_match(ngx_http_request_t *r,
    ngx_http_sanitizer_condition_t *c, uint32_t hash, ngx_uint_t page)
{
    u_char                    *p, *last, *start, *end;
    ngx_http_sanitizer_tag_t   tag;

    p = c->none_match_value.data;
    last = p + c->none_match_value.len;

    if (c->none_match_value.len == 1 && *p == '*') {
        return;
    }

    start = ngx_pnalloc(r->pool, c->none_match_value.len
                                 + sizeof("\"~\"") - 1 + 1);
    if (start == NULL) {
        return;
    }

    end = start;

    while ((p = ngx_http_sanitizer_next_tag(p, last, &tag)) != NULL) {

        if (tag.hash == NGX_ERROR ? page : tag.hash != (ngx_int_t) hash) {
            continue;
        }

        end = ngx_sprintf(end, "%s%s\"%V\"", end == start ? "" : ",",
                          tag.weak ? "W/" : "", &tag.opaque);
    }

    if (end == start) {

        /* no tag is like that */

        end = ngx_cpymem(start, "\"~\"", sizeof("\"~\"") - 1);
    }

    c->none_match->value.data = start;
    c->none_match->value.len = end - start;
}


/* The next entity tag of a list (RFC 9110, 8.8.3); NULL: there is none. */

static u_char *
ngx_http_sanitizer_next_tag(u_char *p, u_char *last,
    ngx_http_sanitizer_tag_t *tag)
{
    u_char  *start;

    while (p < last && *p != '"' && *p != 'W') {
        p++;
    }

    tag->weak = last - p > 2 && p[0] == 'W' && p[1] == '/';
    p += tag->weak ? 2 : 0;

    if (p == last || *p != '"') {
        return NULL;
    }

    for (start = ++p; p < last && *p != '"'; p++) { /* void */ }

    if (p == last) {
        return NULL;
    }

    tag->opaque.data = start;
    tag->opaque.len = p - start;
    tag->hash = NGX_ERROR;

    start = p - NGX_HTTP_SANITIZER_SUFFIX;

    if (tag->opaque.len >= NGX_HTTP_SANITIZER_SUFFIX && *start == '~'
        && (p[-1] == 's' || p[-1] == 'w'))
    {
        tag->hash = ngx_hextoi(start + 1, 7);

        if (tag->hash != NGX_ERROR) {
            tag->opaque.len -= NGX_HTTP_SANITIZER_SUFFIX;
            tag->weak = p[-1] == 'w';
        }
    }

    return p + 1;
}


static void
ngx_http_sanitizer_condition_cleanup(void *data)
{
    /* a mark by which the record is found, also behind a redirect */
}


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
    c->modified_since = r->headers_in.if_modified_since;

    if (c->none_match) {
        c->none_match_value = c->none_match->value;
    }

    if (c->modified_since) {
        c->modified_since_value = c->modified_since->value;
    }

    return c;
}
