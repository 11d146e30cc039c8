/*
 * san_record: a finding as one line of JSON (docs/log.md).
 *
 * Enters: a finding, what was done with it, what the server knows of the
 * response.  Leaves: the line in the caller's buffer, ASCII controls, quotes
 * and line separators escaped, so that no text of a page can end a field.
 *
 * A line is never longer than SAN_RECORD_MAX.  Each field that somebody
 * outside decides (host, uri, where, text, ...) has a share of it, counted
 * as it is written, with its escapes: what does not fit there is cut in front
 * of a character.  What was taken out and put in is never cut, as restore
 * needs it; san_record_holds() says beforehand whether it fits.
 */

#include "base/san_unicode.h"
#include "record/san_json.h"
#include "san.h"

#include <string.h>


/* Shares of the line, in bytes as they are written. */
#define SHARE_ID     64
#define SHARE_HOST   256
#define SHARE_URI    1024
#define SHARE_WHERE  768
#define SHARE_ATTR   64

/* An edit needs the room for its bytes; its text is in these, too. */
#define SHARE_TEXT           3072
#define SHARE_TEXT_EDIT      512
#define SHARE_REPAIRED       1024
#define SHARE_REPAIRED_EDIT  512

/* "removed" and "replacement" together, with names and quotes. */
#define SHARE_EDIT   4096


/*
 * Every write goes through this: once something did not fit, full stays set
 * and nothing more is written.
 */

typedef struct {
    uint8_t  *p;
    uint8_t  *end;
    bool      full;
    bool      some;     /* a field was written: the next begins with a comma */
} san_record_t;


static void
san_record_bytes(san_record_t *r, const void *p, size_t len)
{
    if (r->full || len > (size_t) (r->end - r->p)) {
        r->full = true;
        return;
    }

    if (len != 0) {
        memcpy(r->p, p, len);
        r->p += len;
    }
}


static void
san_record_cstr(san_record_t *r, const char *s)
{
    san_record_bytes(r, s, strlen(s));
}


/* The names of fields are constants and need no escape. */

static void
san_record_name(san_record_t *r, const char *name)
{
    san_record_cstr(r, r->some ? ",\"" : "{\"");
    san_record_cstr(r, name);
    san_record_cstr(r, "\":");
    r->some = true;
}


static bool
san_record_is_utf8(const san_str_t *s)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = s->data;
    end = p + s->len;

    while (p < end) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        p += n;
    }

    return true;
}


/* One character as it is written.  Returns the bytes of it that were read. */

static size_t
san_record_char(const uint8_t *p, const uint8_t *end, const uint8_t **out,
    uint8_t *escape, size_t *len)
{
    int       used;
    uint32_t  cp;

    used = san_utf8_next(p, end, &cp);

    if (used <= 0) {
        *out = (const uint8_t *) "\\ufffd";
        *len = SAN_JSON_ESCAPE;
        return 1;
    }

    *out = escape;
    *len = san_json_escape(cp, escape);

    if (*len == 0) {
        *out = p;
        *len = (size_t) used;
    }

    return (size_t) used;
}


/* At most share bytes of it.  Returns whether that was all. */

static bool
san_record_share(san_record_t *r, const uint8_t *p, size_t n, size_t share)
{
    size_t          used, len;
    uint8_t         escape[SAN_JSON_ESCAPE];
    const uint8_t  *end, *out;

    if (p == NULL) {
        san_record_cstr(r, "null");
        return true;
    }

    san_record_cstr(r, "\"");

    for (end = p + n; p < end && !r->full; p += used) {
        used = san_record_char(p, end, &out, escape, &len);

        if (len > share) {
            break;
        }

        san_record_bytes(r, out, len);
        share -= len;
    }

    san_record_cstr(r, "\"");

    return p == end;
}


static void
san_record_base64(san_record_t *r, const san_str_t *s)
{
    size_t              i, left;
    uint8_t             out[4];
    uint32_t            v;

    static const char   alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    san_record_cstr(r, "\"");

    for (i = 0; i < s->len && !r->full; i += 3) {
        left = s->len - i;
        v = (uint32_t) s->data[i] << 16;
        v |= (left > 1) ? (uint32_t) s->data[i + 1] << 8 : 0;
        v |= (left > 2) ? s->data[i + 2] : 0;

        out[0] = (uint8_t) alphabet[v >> 18];
        out[1] = (uint8_t) alphabet[(v >> 12) & 0x3f];
        out[2] = (left > 1) ? (uint8_t) alphabet[(v >> 6) & 0x3f] : '=';
        out[3] = (left > 2) ? (uint8_t) alphabet[v & 0x3f] : '=';
        san_record_bytes(r, out, 4);
    }

    san_record_cstr(r, "\"");
}


static bool
san_record_field(san_record_t *r, const char *name, const san_str_t *s,
    size_t share)
{
    san_record_name(r, name);

    return san_record_share(r, s->data, s->len, share);
}


static void
san_record_text(san_record_t *r, const char *name, const char *s)
{
    san_record_name(r, name);
    (void) san_record_share(r, (const uint8_t *) s, s != NULL ? strlen(s) : 0,
                            SHARE_ATTR);
}


static void
san_record_number(san_record_t *r, const char *name, uint64_t n)
{
    uint8_t  digits[20], *p;

    p = digits + sizeof(digits);

    do {
        *--p = (uint8_t) ('0' + n % 10);
        n /= 10;
    } while (n != 0);

    san_record_name(r, name);
    san_record_bytes(r, p, (size_t) (digits + sizeof(digits) - p));
}


static void
san_record_server(san_record_t *r, const san_meta_t *meta)
{
    (void) san_record_field(r, "time", &meta->time, SHARE_ID);
    (void) san_record_field(r, "request_id", &meta->request_id, SHARE_ID);
    (void) san_record_field(r, "host", &meta->host, SHARE_HOST);
    (void) san_record_field(r, "uri", &meta->uri, SHARE_URI);

    if (meta->status != 0) {
        san_record_number(r, "status", meta->status);

    } else {
        san_record_text(r, "status", NULL);
    }
}


/* The record that says that more was left untold. */

static void
san_record_last(san_record_t *r, const san_finding_t *f)
{
    size_t                    i;

    static const char *const  before[] = {
        "language", "detector", "script", "text_language"
    };

    static const char *const  after[] = {
        "offset", "length", "text", "removed", "replacement", "its"
    };

    for (i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
        san_record_text(r, before[i], NULL);
    }

    san_record_text(r, "action", "limit");
    san_record_text(r, "where", NULL);
    san_record_text(r, "attr", NULL);
    san_record_number(r, "n", f->n);

    for (i = 0; i < sizeof(after) / sizeof(after[0]); i++) {
        san_record_text(r, after[i], NULL);
    }
}


/* Bytes of the page: by another name where JSON could not hold them. */

static void
san_record_raw(san_record_t *r, const char *name, const char *base64,
    const san_str_t *s)
{
    if (s->data != NULL && !san_record_is_utf8(s)) {
        san_record_name(r, base64);
        san_record_base64(r, s);

    } else {
        (void) san_record_field(r, name, s, SIZE_MAX);
    }
}


/* What was taken out and put in; both null unless an edit was made. */

static void
san_record_edit(san_record_t *r, const san_finding_t *f, bool edited)
{
    san_str_t  none;

    memset(&none, 0, sizeof(none));

    san_record_raw(r, "removed", "removed_base64",
                   edited ? &f->removed : &none);
    san_record_raw(r, "replacement", "replacement_base64",
                   edited ? &f->replacement : &none);
}


static void
san_record_finding(san_record_t *r, const san_finding_t *f, san_action_t done)
{
    bool  edited, whole;

    edited = done > SAN_FLAG;

    san_record_text(r, "language", f->language);
    san_record_text(r, "detector",
                    san_detector_name(san_detector_told(f->detector)));
    san_record_text(r, "script", f->script);
    san_record_text(r, "text_language", f->text_language);
    san_record_text(r, "action", san_action_name(done));
    (void) san_record_field(r, "where", &f->where, SHARE_WHERE);
    san_record_text(r, "attr", f->attr);
    san_record_number(r, "n", f->n);
    san_record_number(r, "offset", f->place.start);
    san_record_number(r, "length", f->place.end - f->place.start);
    whole = san_record_field(r, "text", &f->text,
                             edited ? SHARE_TEXT_EDIT : SHARE_TEXT);
    san_record_edit(r, f, edited);
    san_record_text(r, "its", f->its);

    if (f->repaired.data != NULL) {
        (void) san_record_field(r, "repaired", &f->repaired,
                                edited ? SHARE_REPAIRED_EDIT
                                       : SHARE_REPAIRED);
    }

    if (f->why != NULL && !edited) {
        san_record_text(r, "why", f->why);
    }

    if (!whole) {
        san_record_name(r, "cut");
        san_record_cstr(r, "true");
    }
}


bool
san_record_holds(const san_finding_t *finding)
{
    uint8_t       buf[SHARE_EDIT];
    san_record_t  r;

    r.p = buf;
    r.end = buf + sizeof(buf);
    r.full = false;
    r.some = true;

    san_record_edit(&r, finding, true);

    return !r.full;
}


size_t
san_record(const san_finding_t *finding, san_action_t done,
    const san_meta_t *meta, uint8_t *buf, size_t size)
{
    san_record_t  r;

    r.p = buf;
    r.end = buf + size;
    r.full = false;
    r.some = false;

    san_record_server(&r, meta);

    if (finding->last) {
        san_record_last(&r, finding);

    } else {
        san_record_finding(&r, finding, done);
    }

    if (meta->file.data != NULL) {
        (void) san_record_field(&r, "file", &meta->file, SIZE_MAX);
    }

    san_record_cstr(&r, "}\n");

    return r.full ? 0 : (size_t) (r.p - buf);
}
