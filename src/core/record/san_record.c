/*
 * san_record: a finding as one line of JSON (docs/log.md).
 *
 * Enters: a finding, what was done with it, what the server knows of the
 * response.  Leaves: the line in the caller's buffer, ASCII controls, quotes
 * and line separators escaped, so that no text of a page can end a field.
 */

#include "base/san_unicode.h"
#include "record/san_json.h"
#include "san.h"

#include <string.h>


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


static void
san_record_str(san_record_t *r, const uint8_t *p, size_t n)
{
    int             used;
    uint8_t         escape[SAN_JSON_ESCAPE];
    unsigned        len;
    uint32_t        cp;
    const uint8_t  *end;

    if (p == NULL) {
        san_record_cstr(r, "null");
        return;
    }

    san_record_cstr(r, "\"");

    for (end = p + n; p < end && !r->full; p += used) {
        used = san_utf8_next(p, end, &cp);

        if (used <= 0) {
            san_record_cstr(r, "\\ufffd");
            used = 1;
            continue;
        }

        len = san_json_escape(cp, escape);

        if (len) {
            san_record_bytes(r, escape, len);

        } else {
            san_record_bytes(r, p, (size_t) used);
        }
    }

    san_record_cstr(r, "\"");
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


static void
san_record_field(san_record_t *r, const char *name, const san_str_t *s)
{
    san_record_name(r, name);
    san_record_str(r, s->data, s->len);
}


static void
san_record_text(san_record_t *r, const char *name, const char *s)
{
    san_record_name(r, name);
    san_record_str(r, (const uint8_t *) s, (s != NULL) ? strlen(s) : 0);
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
    san_record_field(r, "time", &meta->time);
    san_record_field(r, "request_id", &meta->request_id);
    san_record_field(r, "host", &meta->host);
    san_record_field(r, "uri", &meta->uri);

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
        san_record_field(r, name, s);
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
    san_record_text(r, "language", f->language);
    san_record_text(r, "detector",
                    san_detector_name(san_detector_told(f->detector)));
    san_record_text(r, "script", f->script);
    san_record_text(r, "text_language", f->text_language);
    san_record_text(r, "action", san_action_name(done));
    san_record_field(r, "where", &f->where);
    san_record_text(r, "attr", f->attr);
    san_record_number(r, "n", f->n);
    san_record_number(r, "offset", f->place.start);
    san_record_number(r, "length", f->place.end - f->place.start);
    san_record_field(r, "text", &f->text);
    san_record_edit(r, f, done > SAN_FLAG);
    san_record_text(r, "its", f->its);

    if (f->repaired.data != NULL) {
        san_record_field(r, "repaired", &f->repaired);
    }
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
        san_record_field(&r, "file", &meta->file);
    }

    san_record_cstr(&r, "}\n");

    return r.full ? 0 : (size_t) (r.p - buf);
}
