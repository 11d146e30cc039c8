/*
 * san_check_warc: the pages of a crawl, as they were served.
 *
 * Enters: a WARC file.  Leaves: what each page in it would lose, as of files;
 * what of the file is damaged is left out, with a message each.
 */

#include "san_check.h"
#include "san_progress.h"
#include "san_warc.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>


typedef struct {
    san_check_t         *check;
    const char          *file;
    int                  status;
    san_check_counts_t   all;
    san_cli_page_t       page;
    san_stream_t        *stream;
} san_crawl_t;


bool
san_check_is_warc(san_cli_file_t *file)
{
    while (san_warc_is(file->begin, file->begun) == SAN_WARC_MORE) {
        if (!san_cli_file_begin(file)) {
            break;
        }
    }

    return san_warc_is(file->begin, file->begun) == SAN_WARC_YES;
}


static bool
san_crawl_type(san_str_t value, san_type_t *type)
{
    size_t  i;

    static const struct {
        san_str_t   name;
        san_type_t  type;
    } types[] = {
        { SAN_STR("text/html"), SAN_TYPE_HTML },
        { SAN_STR("application/xhtml+xml"), SAN_TYPE_XHTML }
    };

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (value.len == types[i].name.len
            && strncasecmp((const char *) value.data,
                           (const char *) types[i].name.data, value.len) == 0)
        {
            *type = types[i].type;
            return true;
        }
    }

    return false;
}


/* Does a browser show it?  The page of a redirect nobody gets to see. */

static bool
san_crawl_is_page(const san_warc_response_t *response, san_type_t *type)
{
    return (response->status == 200 || response->status == 203
            || response->status >= 400)
           && !response->attachment
           && san_crawl_type(response->type, type);
}


/* The usual port of a scheme says nothing. */

static bool
san_check_is_usual(san_str_t scheme, const uint8_t *port, size_t len)
{
    return len == 0
           || (scheme.len == 4 && memcmp(scheme.data, "http", 4) == 0
               && len == 2 && memcmp(port, "80", 2) == 0)
           || (scheme.len == 5 && memcmp(scheme.data, "https", 5) == 0
               && len == 3 && memcmp(port, "443", 3) == 0);
}


/* Of the authority the host is kept, without name, with an unusual port. */

void
san_check_address(san_str_t uri, san_meta_t *meta)
{
    size_t          n;
    const uint8_t  *p, *end, *at;

    meta->uri = uri;
    p = memmem(uri.data, uri.len, "://", 3);

    if (p == NULL) {
        return;
    }

    meta->scheme.data = uri.data;
    meta->scheme.len = (size_t) (p - uri.data);

    p += 3;
    end = uri.data + uri.len;

    for (n = 0; p + n < end && p[n] != '/' && p[n] != '?' && p[n] != '#';
         n++)
    {
        /* void */
    }

    meta->uri.data = p + n;
    meta->uri.len = (size_t) (end - p) - n;

    at = memrchr(p, '@', n);

    if (at != NULL) {
        n -= (size_t) (at + 1 - p);
        p = at + 1;
    }

    /* the colons of IPv6 stand in brackets */

    at = memrchr(p, ':', n);

    if (at != NULL && memchr(at, ']', n - (size_t) (at - p)) == NULL
        && san_check_is_usual(meta->scheme, at + 1,
                              n - (size_t) (at + 1 - p)))
    {
        n = (size_t) (at - p);
    }

    meta->host.data = p;
    meta->host.len = n;
}


static char *
san_crawl_name(san_str_t uri)
{
    char  *name;

    name = malloc(uri.len + 2);

    if (name != NULL) {
        memcpy(name, uri.len != 0 ? uri.data : (const uint8_t *) "?",
               uri.len != 0 ? uri.len : 1);
        name[uri.len != 0 ? uri.len : 1] = '\0';
    }

    return name;
}


static int
san_crawl_bytes(void *data, const uint8_t *p, size_t n)
{
    int           rc;
    size_t        len, chunk;
    san_crawl_t  *crawl;

    crawl = data;
    chunk = crawl->check->cli->chunk;

    for (rc = SAN_OK; rc == SAN_OK && n != 0; p += len, n -= len) {
        len = (n < chunk) ? n : chunk;
        rc = san_cli_page_bytes(&crawl->page, crawl->stream, p, len);
    }

    return rc;
}


static int
san_crawl_read(san_crawl_t *crawl, const san_warc_response_t *response,
    san_type_t type, san_result_t *result)
{
    int                rc;
    const san_cli_t   *cli;
    san_cli_served_t   served;

    if (response->large || response->coding == SAN_CODING_OTHER) {
        result->reason = response->large ? "size" : "encoding";
        return SAN_OK;
    }

    cli = crawl->check->cli;

    served.type = (cli->type >= 0) ? (san_type_t) cli->type : type;
    served.charset = (response->charset.len != 0) ? response->charset
                                                  : cli->charset;
    served.content_language = (response->language.len != 0)
                              ? response->language : cli->content_language;

    crawl->stream = san_cli_page_open(cli, &served, &crawl->page);

    if (crawl->stream == NULL) {
        crawl->check->no_memory = true;
        return SAN_ERROR;
    }

    rc = san_warc_page(response, &san_cli_allocator, san_crawl_bytes, crawl);

    if (rc == SAN_DECODE_CORRUPT || rc == SAN_DECODE_BOMB) {
        rc = san_bypass(crawl->stream, rc == SAN_DECODE_BOMB ? "bomb"
                                                             : "decode");
    }

    if (rc == SAN_OK) {
        rc = san_finish(crawl->stream);
    }

    san_cli_page_close(crawl->stream, result);

    return rc;
}


static int
san_crawl_response(void *data, const san_warc_response_t *response)
{
    int            rc, status;
    char          *name;
    san_type_t     type;
    san_crawl_t   *crawl;
    san_check_t   *check;
    san_result_t   result;

    crawl = data;
    check = crawl->check;

    if (!san_crawl_is_page(response, &type)) {
        return SAN_OK;
    }

    name = san_crawl_name(response->uri);
    if (name == NULL) {
        return SAN_ERROR;
    }

    memset(&result, 0, sizeof(result));
    memset(&check->crawl, 0, sizeof(check->crawl));

    check->crawl.file = crawl->file;
    check->crawl.offset = response->place.offset;
    check->crawl.decoded = response->place.decoded;
    check->crawl.meta.time = response->date;
    check->crawl.meta.status = response->status;
    san_check_address(response->uri, &check->crawl.meta);

    rc = san_check_begin(check, name, &crawl->page);
    rc = (rc == SAN_OK) ? san_crawl_read(crawl, response, type, &result) : rc;

    status = san_check_end(check, &result, rc);
    san_check_add(&crawl->all, &check->counts);

    crawl->status = (status > crawl->status) ? status : crawl->status;
    check->path = crawl->file;
    free(name);

    return check->stop ? SAN_ERROR : SAN_OK;
}


static int
san_crawl_damaged(void *data, const san_warc_place_t *place, const char *what)
{
    char          text[128];
    san_crawl_t  *crawl;

    crawl = data;
    crawl->status = SAN_CLI_FAILED;

    snprintf(text, sizeof(text), "skipped at %sbyte %llu: %s",
             place->decoded ? "decoded " : "",
             (unsigned long long) place->offset, what);

    san_progress_clear();
    san_cli_say(crawl->file, text);

    return SAN_OK;
}


static int
san_crawl_feed(san_cli_file_t *file, san_warc_t *warc, uint8_t *buf)
{
    int      rc;
    ssize_t  n;

    for (rc = SAN_OK; rc == SAN_OK; /* void */ ) {
        n = san_cli_file_read(file, buf, SAN_CLI_CHUNK);

        if (n <= 0) {
            return (n == 0) ? san_warc_finish(warc) : SAN_CLI_FAILED;
        }

        rc = san_warc_feed(warc, buf, (size_t) n);
    }

    return rc;
}


int
san_check_warc(san_check_t *check, san_cli_file_t *file)
{
    int                rc;
    uint8_t           *buf;
    san_warc_t        *warc;
    san_crawl_t        crawl;
    san_warc_calls_t   calls;

    memset(&crawl, 0, sizeof(crawl));
    crawl.check = check;
    crawl.file = file->path;

    calls.response = san_crawl_response;
    calls.damaged = san_crawl_damaged;
    calls.data = &crawl;

    check->path = file->path;
    buf = malloc(SAN_CLI_CHUNK);
    warc = san_warc_open(&calls, &san_cli_allocator);
    rc = (buf != NULL && warc != NULL) ? san_crawl_feed(file, warc, buf)
                                       : SAN_ERROR;

    if (rc == SAN_ERROR && !check->stop) {
        san_cli_say(file->path, "out of memory");
        check->stop = true;
    }

    if (rc != SAN_OK) {
        crawl.status = SAN_CLI_FAILED;
    }

    if (warc != NULL) {
        san_warc_close(warc);
    }

    free(buf);

    check->counts = crawl.all;

    return crawl.status;
}
