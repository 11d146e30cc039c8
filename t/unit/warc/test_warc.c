/*
 * Files of crawlers: records of every kind, as they should be and damaged,
 * read whole, byte by byte and in pieces of random length, plain and gzipped.
 */

#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "san_warc.h"
#include "tap.h"

#define FILE_MAX   65536
#define TRACE_MAX  65536
#define CUTS       40


/*
 * In the text of a file "@" is the length of the block in braces that follows,
 * "@+3" is three more; "|" ends a member where the file is gzipped.
 */

#define RECORD_OF(version, type, uri, media, length, block)                   \
    "WARC/" version "\r\nWARC-Type: " type "\r\nWARC-Target-URI: " uri        \
    "\r\nWARC-Date: 2026-11-29T12:00:00Z\r\nContent-Type: " media             \
    "\r\nContent-Length: " length "\r\n\r\n{" block "}\r\n\r\n|"

#define HTTP  "application/http; msgtype=response"

#define RESPONSE(uri, length, block)                                          \
    RECORD_OF("1.0", "response", uri, HTTP, length, block)

#define HTML  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
#define A     RESPONSE("http://a/", "@", HTML "<p>a")
#define B     RESPONSE("http://b/", "@", HTML "<p>b")
#define A_IS  "http://a/ 200 text/html - - <p>a\n"
#define B_IS  "http://b/ 200 text/html - - <p>b\n"


typedef struct {
    const char  *name;
    const char  *file;
    const char  *trace;      /* "?": an offset that a member may change */
} row_t;


static const row_t  rows[] = {
    { "a response", A, A_IS },
    { "two", A B, A_IS B_IS },
    { "version 1.1",
      RECORD_OF("1.1", "response", "http://a/", HTTP, "@", HTML "<p>a"),
      A_IS },
    { "an address in brackets",
      RESPONSE("<http://a/>", "@", HTML "<p>a"), A_IS },
    { "records of other types",
      RECORD_OF("1.0", "warcinfo", "x", "application/warc-fields", "@",
                "software: x\r\n")
      RECORD_OF("1.0", "request", "http://a/",
                "application/http; msgtype=request", "@",
                "GET / HTTP/1.1\r\n\r\n")
      RECORD_OF("1.0", "revisit", "http://a/", HTTP, "@", HTML)
      RECORD_OF("1.0", "resource", "http://a/", "text/html", "@", "<p>r")
      RECORD_OF("1.0", "metadata", "http://a/", "text/html", "@", "<p>m")
      RECORD_OF("1.0", "conversion", "http://a/", "text/plain", "@", "c")
      RECORD_OF("1.0", "response", "dns:a", "text/dns", "@", "a. 600")
      A, A_IS },
    { "a response that is not HTTP",
      RESPONSE("http://b/", "@", "ICY 200 OK\r\n\r\n<p>b") A, A_IS },
    { "no block", RESPONSE("http://b/", "@", "") A, A_IS },
    { "names in other letters, no CR, a field in two lines",
      "WARC/1.0\nwarc-type:response\ncontent-type:\n application/http\n"
      "CONTENT-LENGTH :  @  \nWARC-Target-URI: http://a/\n\n{"
      "HTTP/1.1 404 Not Found\nContent-type: text/html;\n charset=KOI8-R\n"
      "CONTENT-LANGUAGE: ru\n\n<p>}\n\n",
      "http://a/ 404 text/html KOI8-R ru <p>\n" },
    { "HTTP/2, no reason, no type",
      RESPONSE("http://a/", "@", "HTTP/2 200\r\n\r\n<p>a"),
      "http://a/ 200 - - - <p>a\n" },
    { "one line end between records, and many",
      "WARC/1.0\r\nContent-Length: @\r\n\r\n{x}\r\n|" "WARC/1.0\r\n"
      "Content-Length: @\r\n\r\n{x}|" A "\r\n\r\n\r\n" B,
      A_IS B_IS },
    { "chunks",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
               "Chunked\r\n\r\n3\r\n<p>\r\n0A;x=y\r\n0123456789\r\n0\r\n"
               "Trailer: x\r\n\r\n"),
      "http://a/ 200 - - - <p>0123456789\n" },
    { "chunks that were joined by the crawler",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
               "chunked\r\n\r\n<p>a"),
      "http://a/ 200 - - - <p>a\n" },
    { "chunks that are cut off",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
               "chunked\r\n\r\n3\r\n<p>\r\nff\r\nabc"),
      "http://a/ 200 - - - <p>abc\n" },
    { "a body that was decoded by the crawler",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip"
               "\r\n\r\n<p>a")
      RESPONSE("http://b/", "@", "HTTP/1.1 200 OK\r\nContent-Encoding: zstd"
               "\r\n\r\n<p>b"),
      "http://a/ 200 - - - <p>a\nhttp://b/ 200 - - - <p>b\n" },
    { "a body that is not what it says",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip"
               "\r\n\r\n\x1f\x8b\x08xx")
      RESPONSE("http://b/", "@", "HTTP/1.1 200 OK\r\nContent-Encoding: "
               "gzip, br\r\n\r\n<p>b") A,
      "http://a/ 200 - - - (corrupt)\nhttp://b/ 200 - - - (other)\n" A_IS },
    { "an attachment, an image",
      RESPONSE("http://a/", "@", "HTTP/1.1 200 OK\r\nContent-Disposition: "
               "attachment\r\nContent-Type: image/png\r\n\r\nx"),
      "http://a/ 200 image/png - - attachment x\n" },
    { "a page about the format",
      RESPONSE("http://a/", "@", HTML "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: "
               "response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
               "WARC/1.0\r\n")
      B,
      "http://a/ 200 text/html - - <pre>\r\n\r\nWARC/1.0\r\nWARC-Type: "
      "response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\nWARC/1.0\r\n\n" B_IS },

    { "a length that is too small",
      RESPONSE("http://a/", "@-2", HTML "<p>a") B,
      "damaged 0: wrong Content-Length\n" B_IS },
    { "a length that is too large",
      RESPONSE("http://a/", "@+20", HTML "<p>a") B A,
      "damaged 0: wrong Content-Length\n" B_IS A_IS },
    { "a length past the end of the file",
      RESPONSE("http://a/", "@+5000000", HTML "<p>a") B,
      "damaged 0: truncated record\n" B_IS },
    { "a length past all that is read",
      RESPONSE("http://a/", "999999999999", HTML "<p>a") B A,
      "http://a/ 200 text/html - - large\n"
      "damaged 0: wrong Content-Length\n"
      B_IS A_IS },
    { "a large record of another type",
      RECORD_OF("1.0", "resource", "http://a/", "video/mp4", "999999999",
                "xyz\r\n\r\nWARC/1.x\r\n\r\n\r\nWARC/1.") A,
      "damaged 0: wrong Content-Length\n" A_IS },
    { "an invalid length",
      RESPONSE("http://a/", "12x", HTML "<p>a") B,
      "damaged 0: missing or invalid Content-Length\n" B_IS },
    { "a length with too many digits",
      RESPONSE("http://a/", "1000000000000000000000", HTML "<p>a") B,
      "damaged 0: missing or invalid Content-Length\n" B_IS },
    { "no length",
      "WARC/1.0\r\nWARC-Type: response\r\n\r\n|" B,
      "damaged 0: missing or invalid Content-Length\n" B_IS },
    { "a record that is cut off in a word, then another one",
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 400\r\n\r\n"
      "HTTP/1.1 200 OK\r\n\r\n<p>and then th|" A B,
      "damaged 0: wrong Content-Length\n" A_IS B_IS },
    { "a record that is cut off, and would be the last one",
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4000\r\n\r\n"
      "HTTP/1.1 200 OK\r\n\r\n<p>and then th|" A B,
      "damaged 0: truncated record\n" A_IS B_IS },
    { "fields that are cut off",
      A "WARC/1.0\r\nWARC-Type: resp",
      A_IS "damaged ?: truncated record\n" },
    { "the first bytes of a record",
      A "WARC/1", A_IS "damaged ?: truncated record\n" },
    { "the first record is cut off",
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40\r\n\r\nHTTP",
      "damaged 0: truncated record\n" },
    { "bytes between two records",
      A "<html>|" B, A_IS "damaged ?: not a WARC record\n" B_IS },
    { "an old version",
      "WARC/0.18\r\nContent-Length: 0\r\n\r\n\r\n\r\n|" B,
      "damaged 0: not a WARC record\n" B_IS },
};

#define ROWS  (sizeof(rows) / sizeof(rows[0]))


typedef struct {
    char       text[TRACE_MAX];
    size_t     n;
    bool       offsets;      /* else the position of damage is "?" */
    int        stop;         /* calls before one of them says 77 */
} trace_t;


static size_t  used, most;
static int     left;         /* allocations before one fails; -1: none does */


static void *
get_memory(void *data, size_t size)
{
    uint8_t  *p;

    (void) data;

    if (left == 0) {
        return NULL;
    }

    left -= (left > 0);
    p = malloc(size + 16);
    memcpy(p, &size, sizeof(size));
    used += size;
    most = (used > most) ? used : most;

    return p + 16;
}


static void
free_memory(void *data, void *p)
{
    size_t  size;

    (void) data;

    memcpy(&size, (uint8_t *) p - 16, sizeof(size));
    used -= size;
    free((uint8_t *) p - 16);
}


static const san_allocator_t  memory = { NULL, get_memory, free_memory };


static void
put(trace_t *trace, const uint8_t *p, size_t n)
{
    n = (n < TRACE_MAX - 1 - trace->n) ? n : TRACE_MAX - 1 - trace->n;

    if (n != 0) {
        memcpy(trace->text + trace->n, p, n);
    }

    trace->n += n;
    trace->text[trace->n] = '\0';
}


static void
put_string(trace_t *trace, const char *s)
{
    put(trace, (const uint8_t *) s, strlen(s));
}


static void
put_value(trace_t *trace, san_str_t value)
{
    if (value.len == 0) {
        put_string(trace, "-");
    }

    put(trace, value.data, value.len);
    put_string(trace, " ");
}


static int
bytes(void *data, const uint8_t *p, size_t n)
{
    put(data, p, n);

    return SAN_OK;
}


static int
response(void *data, const san_warc_response_t *r)
{
    int       rc;
    char      status[16];
    trace_t  *trace;

    trace = data;
    put_value(trace, r->uri);
    snprintf(status, sizeof(status), "%u ", r->status);
    put_string(trace, status);
    put_value(trace, r->type);
    put_value(trace, r->charset);
    put_value(trace, r->language);

    if (r->attachment) {
        put_string(trace, "attachment ");
    }

    if (r->large) {
        put_string(trace, "large");

    } else if (r->coding == SAN_CODING_OTHER) {
        put_string(trace, "(other)");

    } else {
        rc = san_warc_page(r, &memory, bytes, trace);

        if (rc == SAN_ERROR) {
            return rc;
        }

        put_string(trace, (rc == SAN_DECODE_CORRUPT) ? "(corrupt)"
                          : (rc == SAN_DECODE_BOMB) ? "(bomb)" : "");
    }

    put_string(trace, "\n");

    return (trace->stop-- == 0) ? 77 : SAN_OK;
}


static int
damaged(void *data, const san_warc_place_t *place, const char *what)
{
    char      offset[64];
    trace_t  *trace;

    trace = data;
    snprintf(offset, sizeof(offset), "%llu%s",
             (unsigned long long) place->offset, place->decoded ? "d" : "");

    put_string(trace, "damaged ");
    put_string(trace, (trace->offsets || place->offset == 0) ? offset : "?");
    put_string(trace, ": ");
    put_string(trace, what);
    put_string(trace, "\n");

    return SAN_OK;
}


/* step 0: random */

static int
read_file(const uint8_t *p, size_t n, size_t step, trace_t *trace)
{
    int                rc;
    size_t             len;
    san_warc_t        *warc;
    san_warc_calls_t   calls;

    trace->n = 0;
    trace->text[0] = '\0';

    calls.response = response;
    calls.damaged = damaged;
    calls.data = trace;

    warc = san_warc_open(&calls, &memory);
    if (warc == NULL) {
        return SAN_ERROR;
    }

    for (rc = SAN_OK; rc == SAN_OK && n != 0; p += len, n -= len) {
        len = (step != 0) ? step : (size_t) (rand() % 60 + 1);
        len = (len < n) ? len : n;
        rc = san_warc_feed(warc, p, len);
    }

    rc = (rc == SAN_OK) ? san_warc_finish(warc) : rc;
    san_warc_close(warc);

    return rc;
}


static size_t
gzip(const uint8_t *p, size_t n, uint8_t *out)
{
    size_t    len;
    z_stream  z;

    memset(&z, 0, sizeof(z));
    deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    z.next_in = (Bytef *) p;
    z.avail_in = (uInt) n;
    z.next_out = out;
    z.avail_out = FILE_MAX;
    deflate(&z, Z_FINISH);
    len = z.total_out;
    deflateEnd(&z);

    return len;
}


typedef enum { PLAIN = 0, MEMBERS, WHOLE } kind_t;


/* What "@" stands for: with what is behind it, which *p is moved over. */

static long
length_of(const char **p)
{
    long         n;
    const char  *open, *close;

    open = strchr(*p, '{');
    close = strchr(*p, '}');
    n = (long) (close - open) - 1;

    /* ends of members are not part of it */

    for ( /* void */ ; open < close; open++) {
        n -= (*open == '|');
    }

    if ((*p)[1] == '+' || (*p)[1] == '-') {
        n += strtol(*p + 1, (char **) p, 10);
        (*p)--;
    }

    return n;
}


static size_t
make_file(const char *text, kind_t kind, uint8_t *out)
{
    size_t       n, len, from;
    const char  *p;

    static uint8_t  plain[FILE_MAX];

    n = len = from = 0;

    for (p = text; *p != '\0'; p++) {
        if (*p == '@') {
            n += (size_t) sprintf((char *) plain + n, "%ld", length_of(&p));

        } else if (*p == '|') {
            if (kind == MEMBERS) {
                len += gzip(plain + from, n - from, out + len);
                from = n;
            }

        } else if (*p != '{' && *p != '}') {
            plain[n++] = (uint8_t) *p;
        }
    }

    if (kind == PLAIN) {
        memcpy(out, plain, n);
        return n;
    }

    return (n != from) ? len + gzip(plain + from, n - from, out + len) : len;
}


static void
test_rows(void)
{
    size_t   i, k, n, bad;
    kind_t   kind;

    static uint8_t            file[FILE_MAX];
    static trace_t            trace;
    static const char *const  kinds[] = { "plain", "members", "one member" };

    for (i = 0; i < ROWS; i++) {
        for (kind = PLAIN; kind <= WHOLE; kind++) {
            n = make_file(rows[i].file, kind, file);
            trace.stop = -1;
            trace.offsets = false;
            bad = 0;

            for (k = 0; k < CUTS + 2 && !bad; k++) {
                bad = read_file(file, n, (k == 0) ? n : (k == 1), &trace)
                      != SAN_OK
                      || strcmp(trace.text, rows[i].trace) != 0;
            }

            if (!tap_ok(!bad, "%s, %s", rows[i].name, kinds[kind])) {
                printf("# at cut %zu:\n%s", k - 1, trace.text);
            }
        }
    }

    tap_ok(used == 0, "all memory is given back");
}


/*
 * Positions: in the file, or, if a gzip member has several records, in the
 * decoded member.
 */

static void
test_places(void)
{
    size_t       n, first;
    char         expected[256];
    const char  *text;

    static uint8_t  file[FILE_MAX];
    static trace_t  trace;

    text = A RESPONSE("http://b/", "@-1", HTML "<p>b") A;
    first = make_file(A, PLAIN, file);
    trace.offsets = true;
    trace.stop = -1;

    n = make_file(text, PLAIN, file);
    read_file(file, n, 7, &trace);
    snprintf(expected, sizeof(expected),
             A_IS "damaged %zu: wrong Content-Length\n" A_IS, first);
    tap_ok(strcmp(trace.text, expected) == 0, "the place in a plain file");

    n = make_file(text, WHOLE, file);
    read_file(file, n, 7, &trace);
    snprintf(expected, sizeof(expected),
             A_IS "damaged %zud: wrong Content-Length\n" A_IS,
             first);
    tap_ok(strcmp(trace.text, expected) == 0, "the place in one member");

    first = make_file(A, MEMBERS, file);
    n = make_file(text, MEMBERS, file);
    read_file(file, n, 7, &trace);
    snprintf(expected, sizeof(expected),
             A_IS "damaged %zu: wrong Content-Length\n" A_IS, first);
    tap_ok(strcmp(trace.text, expected) == 0, "the place of a member");
}


/* Gzip members that are damaged, cut off, or invalid. */

static void
test_members(void)
{
    size_t  i, n, a, b, bad;

    static uint8_t  file[FILE_MAX], other[FILE_MAX];
    static trace_t  trace;

    a = make_file(A, MEMBERS, file);
    b = make_file(A B, MEMBERS, file);
    n = make_file(A B A, MEMBERS, file);
    trace.offsets = false;
    trace.stop = -1;

    /* the check sum of the second one */

    memcpy(other, file, n);
    other[b - 6] ^= 1;

    for (i = 1, bad = 0; i < 200; i++) {
        read_file(other, n, i, &trace);
        bad += strcmp(trace.text, A_IS "damaged ?: damaged gzip member\n"
                      A_IS) != 0;
    }

    tap_ok(bad == 0, "a wrong check sum: the record is left out");

    /* each byte of it: the others are read, and it is so at most */

    for (i = a, bad = 0; i < b; i++) {
        memcpy(other, file, n);
        other[i] ^= 0x55;
        read_file(other, n, 16, &trace);
        bad += strncmp(trace.text, A_IS, strlen(A_IS)) != 0
               || strcmp(trace.text + trace.n - strlen(A_IS), A_IS) != 0
               || (strstr(trace.text, B_IS) == NULL
                   && strstr(trace.text, "damaged") == NULL);
    }

    tap_ok(bad == 0, "a byte that is wrong: the records around it are read");

    /* the second one ends anywhere, and the third follows */

    for (i = a + 1, bad = 0; i < b; i++) {
        memcpy(other, file, i);
        memcpy(other + i, file + b, n - b);
        read_file(other, i + n - b, 16, &trace);
        bad += strncmp(trace.text, A_IS, strlen(A_IS)) != 0
               || strstr(trace.text, "damaged") == NULL
               || strcmp(trace.text + trace.n - strlen(A_IS), A_IS) != 0;
    }

    tap_ok(bad == 0, "a member that is cut off: the next one is read");

    /* the file ends anywhere in it */

    for (i = a + 1, bad = 0; i < b; i++) {
        read_file(file, i, 16, &trace);
        bad += strncmp(trace.text, A_IS, strlen(A_IS)) != 0
               || strstr(trace.text + strlen(A_IS), "truncated") == NULL;
    }

    tap_ok(bad == 0, "a file that is cut off anywhere says so");

    memcpy(other, file, a);
    memset(other + a, 0, 600);
    memcpy(other + a + 600, file + a, n - a);
    read_file(other, n + 600, 16, &trace);
    tap_ok(strcmp(trace.text, A_IS B_IS A_IS) == 0, "zeros between members");

    memset(other + a, 'x', 600);
    read_file(other, n + 600, 16, &trace);
    tap_ok(strcmp(trace.text, A_IS "damaged ?: not a gzip member\n"
                  B_IS A_IS) == 0, "anything else between members");
}


static void
test_page(void)
{
    size_t   len, n;
    uint8_t  *page, *body;
    char      head[512];

    static uint8_t  file[FILE_MAX];
    static trace_t  trace;

    /* with a content coding, in chunks */

    n = gzip((const uint8_t *) "<p>served", 9, file + 4096);
    len = (size_t) sprintf(head, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip"
                           "\r\nTransfer-Encoding: chunked\r\n\r\n%zx\r\n",
                           n);
    len = (size_t) sprintf((char *) file, "WARC/1.1\r\nWARC-Type: response"
                           "\r\nContent-Type: application/http\r\n"
                           "Content-Length: %zu\r\n\r\n%s", len + n + 7,
                           head);
    memmove(file + len, file + 4096, n);
    memcpy(file + len + n, "\r\n0\r\n\r\n\r\n\r\n", 11);
    trace.stop = -1;
    read_file(file, len + n + 11, 1, &trace);
    tap_ok(strcmp(trace.text, "- 200 - - - <p>served\n") == 0,
           "gzip in chunks");

    /* a bomb: 20 MB of zeros, whatever the trace keeps of them */

    page = calloc(1, 20 * 1024 * 1024);
    body = malloc(FILE_MAX);
    n = gzip(page, 20 * 1024 * 1024, body);
    len = (size_t) sprintf((char *) file, "WARC/1.1\r\nWARC-Type: response"
                           "\r\nContent-Type: application/http\r\n"
                           "Content-Length: %zu\r\n\r\nHTTP/1.1 200 OK\r\n"
                           "Content-Encoding: gzip\r\n\r\n", n + 43);
    memcpy(file + len, body, n);
    memcpy(file + len + n, "\r\n\r\n", 4);
    most = 0;
    trace.stop = -1;
    tap_ok(read_file(file, len + n + 4, 1000, &trace) == SAN_OK
           && most < 1024 * 1024, "a bomb takes no memory");
    free(page);
    free(body);
}


/* Stopped by a call; each allocation fails. */

static void
test_ends(void)
{
    int     i, rc;
    size_t  n;

    static uint8_t  file[FILE_MAX];
    static trace_t  trace;

    n = make_file(A B A, MEMBERS, file);
    trace.stop = 1;
    tap_ok(read_file(file, n, n, &trace) == 77
           && strcmp(trace.text, A_IS B_IS) == 0, "a call stops the reader");

    trace.stop = -1;

    for (i = 0, rc = SAN_ERROR; rc == SAN_ERROR && i < 100; i++) {
        left = i;
        rc = read_file(file, n, 64, &trace);
    }

    left = -1;
    tap_ok(rc == SAN_OK && i > 5 && used == 0,
           "each of %d allocations may fail", i - 1);
}


/* Input that is meant to take much time or memory. */

static void
test_bounds(void)
{
    size_t       i, k, n, len, total;
    uint8_t     *file;
    const char  *part;

    static trace_t            trace;
    static const char *const  parts[] = {
        "WARC/1.0\nA",
        "WARC/1.0\nContent-Length: 16777216\n\n",
        "WARC/1.0\nContent-Length: 99999999\n\n",
        "WARC/1.0\nContent-Length: 0\n\n",
        "\r\n\r\nWARC/1.0\r\n",
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"
    };

    total = 40 * 1024 * 1024;
    file = malloc(total);

    for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        part = parts[i];
        len = (i == 5) ? 10 : strlen(part);

        for (n = 0; n + len <= total; n += len) {
            memcpy(file + n, part, len);
        }

        for (k = n; k < total; k++) {
            file[k] = 0;
        }

        most = 0;
        trace.stop = -1;
        read_file(file, total, 65536, &trace);
        tap_ok(most < SAN_WARC_RECORD_MAX * 2u + 1024 * 1024,
               "%zu bytes for 40 MB of hostile file %zu", most, i);
    }

    free(file);
}


int
main(void)
{
    left = -1;
    srand(1);

    test_rows();
    test_places();
    test_members();
    test_page();
    test_ends();
    test_bounds();

    return tap_done();
}
