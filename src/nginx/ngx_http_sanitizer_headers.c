
/*
 * Response headers: reading those that matter, and removing those that an edit
 * of the body would make wrong.
 */


#include "ngx_http_sanitizer_module.h"
#include "san_http.h"


static ngx_uint_t ngx_http_sanitizer_has_no_transform(ngx_str_t *value);


/*
 * The next header of this name from *part and i on; both are advanced past it
 */

static ngx_table_elt_t *
ngx_http_sanitizer_next_header(ngx_list_part_t **part, ngx_uint_t *i,
    const char *name, size_t len)
{
    ngx_table_elt_t  *h;

    for ( /* void */ ; *part; *part = (*part)->next, *i = 0) {
        h = (*part)->elts;

        while (*i < (*part)->nelts) {
            (*i)++;

            if (h[*i - 1].hash && h[*i - 1].key.len == len
                && ngx_strncasecmp(h[*i - 1].key.data, (u_char *) name, len)
                   == 0)
            {
                return &h[*i - 1];
            }
        }
    }

    return NULL;
}


ngx_table_elt_t *
ngx_http_sanitizer_single_header(ngx_http_request_t *r, const char *name,
    size_t len)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &r->headers_out.headers.part;
    i = 0;

    h = ngx_http_sanitizer_next_header(&part, &i, name, len);

    return h && ngx_http_sanitizer_next_header(&part, &i, name, len) == NULL
           ? h : NULL;
}


ngx_table_elt_t *
ngx_http_sanitizer_find_request_header(ngx_http_request_t *r,
    const char *name, size_t len)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;

    part = &r->headers_in.headers.part;
    i = 0;

    return ngx_http_sanitizer_next_header(&part, &i, name, len);
}


/* RFC 9111, 5.2.2.6; cache_control is an array before 1.23, a list since */

ngx_uint_t
ngx_http_sanitizer_no_transform(ngx_http_request_t *r)
{
#if (nginx_version >= 1023000)
    ngx_table_elt_t  *h;

    for (h = r->headers_out.cache_control; h; h = h->next) {
        if (h->hash && ngx_http_sanitizer_has_no_transform(&h->value)) {
            return 1;
        }
    }
#else
    ngx_uint_t         i;
    ngx_table_elt_t  **h;

    h = r->headers_out.cache_control.elts;

    for (i = 0; i < r->headers_out.cache_control.nelts; i++) {
        if (h[i]->hash && ngx_http_sanitizer_has_no_transform(&h[i]->value)) {
            return 1;
        }
    }
#endif

    return 0;
}


static ngx_uint_t
ngx_http_sanitizer_has_no_transform(ngx_str_t *value)
{
    san_str_t  v, name = SAN_STR("no-transform");

    v.data = value->data;
    v.len = value->len;

    return san_http_has_token(v, name);
}


/* does any header of this name have a value that passes the test? */

static ngx_uint_t
ngx_http_sanitizer_any_header(ngx_list_t *headers, const char *name,
    size_t len, bool (*test)(san_str_t value))
{
    san_str_t         value;
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &headers->part;
    i = 0;

    while ((h = ngx_http_sanitizer_next_header(&part, &i, name, len)) != NULL) {
        value.data = h->value.data;
        value.len = h->value.len;

        if (test(value)) {
            return 1;
        }
    }

    return 0;
}


/* does the client request a page, and not a fragment of one? */

ngx_uint_t
ngx_http_sanitizer_wants_page(ngx_http_request_t *r)
{
    return ngx_http_sanitizer_any_header(&r->headers_in.headers, "Accept",
                                         sizeof("Accept") - 1,
                                         san_http_accepts_html);
}


ngx_uint_t
ngx_http_sanitizer_attachment(ngx_http_request_t *r)
{
    return ngx_http_sanitizer_any_header(&r->headers_out.headers,
                                         "Content-Disposition",
                                         sizeof("Content-Disposition") - 1,
                                         san_http_is_attachment);
}


ngx_uint_t
ngx_http_sanitizer_other_encoding(ngx_http_request_t *r,
    ngx_table_elt_t *known)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &r->headers_out.headers.part;
    i = 0;

    do {
        h = ngx_http_sanitizer_next_header(&part, &i, "Content-Encoding",
                                           sizeof("Content-Encoding") - 1);
    } while (h && h == known);

    return h != NULL;
}


/* removes all headers of a name but one; nginx knows only the last of them */

static void
ngx_http_sanitizer_clear_others(ngx_http_request_t *r, ngx_str_t *name,
    ngx_table_elt_t *kept)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    part = &r->headers_out.headers.part;
    i = 0;

    while ((h = ngx_http_sanitizer_next_header(&part, &i, (char *) name->data,
                                               name->len))
           != NULL)
    {
        if (h != kept) {
            h->hash = 0;
        }
    }
}


/* removes digests of a body, which an edit would make wrong */

void
ngx_http_sanitizer_clear_digests(ngx_http_request_t *r)
{
    ngx_str_t  *name;

    static ngx_str_t  digests[] = {
        ngx_string("Content-MD5"),
        ngx_string("Digest"),
        ngx_string("Content-Digest"),
        ngx_string("Repr-Digest"),
        ngx_null_string
    };

    for (name = digests; name->len; name++) {
        ngx_http_sanitizer_clear_others(r, name, NULL);
    }
}


/* removes or changes all headers that an edit of the body would make wrong */

void
ngx_http_sanitizer_edit_headers(ngx_http_request_t *r,
    ngx_http_sanitizer_ctx_t *ctx)
{
    static ngx_str_t  etag = ngx_string("ETag"),
                      ranges = ngx_string("Accept-Ranges"),
                      modified = ngx_string("Last-Modified");

    ngx_http_clear_content_length(r);
    ngx_http_clear_accept_ranges(r);
    ngx_http_sanitizer_clear_others(r, &ranges, NULL);
    ngx_http_sanitizer_clear_digests(r);
    ngx_http_sanitizer_etag(r, ctx->conf, ctx->mode);
    ngx_http_sanitizer_clear_others(r, &etag, r->headers_out.etag);

    if (!ctx->conf->last_modified) {
        ngx_http_clear_last_modified(r);
        ngx_http_sanitizer_clear_others(r, &modified, NULL);
    }

    if (ctx->coding != SAN_CODING_IDENTITY
        && r->headers_out.content_encoding)
    {
        r->headers_out.content_encoding->hash = 0;
        r->headers_out.content_encoding = NULL;
    }
}
