/*
 * san_record: writes a finding as one line of JSON (docs/log.md).
 *
 * Enters: a finding, the action taken, and the server's data about the
 * response.  Leaves: the line in the caller's buffer, with ASCII controls,
 * quotes and line separators escaped, so that no text of a page can end a
 * field.
 *
 * A line is never longer than SAN_RECORD_MAX.  Each field with a value from
 * outside (host, uri, where, text, ...)  may take max_bytes of it, counted
 * with escapes: longer values are truncated at a character.  The bytes that
 * were removed and inserted are never truncated, because restore needs them;
 * san_record_fits() tells in advance whether they fit.
 */

#include "base/san_scan.h"
#include "base/san_unicode.h"
#include "record/san_json.h"
#include "record/san_record_fields.h"

#include <string.h>


/* Size of "removed" and "replacement" together, with names and quotes. */
#define MAX_EDIT  4096

/* Most bytes of both that fit whatever they are: names take less than 100. */
#define FREE_EDIT  ((MAX_EDIT - 100) / SAN_JSON_ESCAPE)


/*
 * All output goes through this: once something does not fit, full stays set
 * and nothing more is written.
 */

typedef struct {
    uint8_t  *p;
    uint8_t  *end;
    bool      full;
    bool      some;     /* not the first field: needs a comma */
    bool      cut;      /* a field with flag CUT was truncated */
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


/* The name of a field, between a comma and a colon, in bytes of fixed size. */

#define NAME_SIZE  24

typedef struct {
    size_t  len;
    char    text[NAME_SIZE];
} san_record_name_t;


/* Writes the start of a field: a comma, its name and a colon. */

static void
san_record_name(san_record_t *r, const san_record_name_t *name)
{
    uint8_t  *p;

    p = r->p;

    if (r->some && !r->full && r->end - p >= NAME_SIZE) {

        /* a copy of constant size is a few instructions */

        memcpy(p, name->text, NAME_SIZE);
        r->p = p + name->len;

    } else if (r->some) {
        san_record_bytes(r, name->text, name->len);

    } else {
        san_record_cstr(r, "{");
        san_record_bytes(r, name->text + 1, name->len - 1);
    }

    r->some = true;
}


static inline bool
san_record_needs_escape(uint32_t cp)
{
    return cp < 0x20 || cp == '"' || cp == '\\' || (cp >= 0x7f && cp < 0xa0)
           || cp == 0x2028 || cp == 0x2029;
}


/*
 * Of at most BLOCK bytes at p: how many are whole characters that need no
 * escape, as far as this is clear without decoding them; 0: look at the first
 * one.  Writes them to out, which has room for BLOCK bytes.
 */

#define BLOCK  16

#if defined(__SSE2__)

#define BYTE(c)      _mm_set1_epi8((char) (c))
#define MASK(v)      ((unsigned) _mm_movemask_epi8(v))
#define IS(v, c)     _mm_cmpeq_epi8(v, BYTE(c))
#define ABOVE(v, c)  _mm_cmpgt_epi8(v, BYTE(c))
#define BELOW(v, c)  _mm_cmplt_epi8(v, BYTE(c))

static inline unsigned
san_record_block(const uint8_t *p, size_t len, uint8_t *out)
{
    unsigned  n, lead, lead3, next, follow, bad;
    uint8_t   last[BLOCK] = { 0 };
    __m128i   v, odd;

    /* after the last bytes stands one that needs an escape */

    if (len < BLOCK) {
        memcpy(last, p, len);
        p = last;
    }

    v = _mm_loadu_si128((const __m128i *) p);
    _mm_storeu_si128((__m128i *) out, v);

    /* compared as signed: 0x80 is the least, and 0x7f the greatest */

    odd = _mm_or_si128(_mm_or_si128(IS(v, '"'), IS(v, '\\')), IS(v, 0x7f));
    bad = ~MASK(ABOVE(v, 0x1f)) | MASK(odd);

    if ((bad & 0xffff) == 0) {
        return BLOCK;
    }

    next = MASK(BELOW(v, 0xc0));
    odd = _mm_or_si128(_mm_or_si128(IS(v, 0xe0), IS(v, 0xe2)), IS(v, 0xed));
    lead = MASK(_mm_and_si128(ABOVE(v, 0xc2), BELOW(v, 0xf0)))
           & ~MASK(odd);
    lead3 = lead & MASK(ABOVE(v, 0xdf));

    /* each lead byte is followed by one or two others, and only it */

    follow = lead << 1 | lead3 << 2;
    bad = ((bad & ~lead & ~next) | (next ^ follow)) & 0xffff;
    n = bad ? (unsigned) __builtin_ctz(bad) : BLOCK;

    /* the last character may be cut */

    return n && (lead >> (n - 1) & 1) ? n - 1
           : n > 1 && (lead3 >> (n - 2) & 1) ? n - 2 : n;
}

#else

static inline unsigned
san_record_block(const uint8_t *p, size_t len, uint8_t *out)
{
    unsigned  n;

    for (n = 0; n < len && n < BLOCK && p[n] < 0x80
                && !san_record_needs_escape(p[n]); n++)
    {
        out[n] = p[n];
    }

    return n;
}

#endif


static bool
san_record_is_utf8(const san_str_t *s)
{
    int             n;
    uint8_t         block[BLOCK];
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = s->data + s->len;

    for (p = s->data; p < end; p += n) {
        n = (int) san_record_block(p, (size_t) (end - p), block);

        if (n == 0) {
            n = san_utf8_next(p, end, &cp);

            if (n <= 0) {
                return false;
            }
        }
    }

    return true;
}


/* Finds the output form of one character.  Returns the bytes that were read. */

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
    *len = san_record_needs_escape(cp) ? san_json_escape(cp, escape) : 0;

    if (*len == 0) {
        *out = p;
        *len = (size_t) used;
    }

    return (size_t) used;
}


/*
 * Writes whole characters that need no escape, from p on, at most max bytes,
 * as long as blocks of them fit.  Returns the number of bytes.
 */

static size_t
san_record_plain(san_record_t *r, const uint8_t *p, const uint8_t *end,
    size_t max)
{
    size_t  n, used, left;

    left = (size_t) (end - p) < max ? (size_t) (end - p) : max;

    for (n = 0; n < left && r->end - r->p >= BLOCK; n += used) {
        used = san_record_block(p + n, left - n, r->p);

        if (used == 0) {
            break;
        }

        r->p += used;
    }

    return n;
}


/* Writes at most max bytes of a text.  Returns whether that was all of it. */

static bool
san_record_text(san_record_t *r, const uint8_t *p, size_t n, size_t max)
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
        used = san_record_plain(r, p, end, max);

        if (used) {
            max -= used;
            continue;
        }

        used = san_record_char(p, end, &out, escape, &len);

        if (len > max) {
            break;
        }

        san_record_bytes(r, out, len);
        max -= len;
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


/* The data of a record. */

typedef struct {
    const san_finding_t  *finding;
    const san_meta_t     *meta;
    san_action_t          done;
    bool                  edited;
} san_record_of_t;


typedef struct san_record_row_s  san_record_row_t;

struct san_record_row_s {
    san_record_name_t    name;
    san_str_t  (*string)(const san_record_row_t *row,
                         const san_record_of_t *of);
    bool       (*number)(const san_record_row_t *row,
                         const san_record_of_t *of, uint64_t *n);
    void       (*put)(san_record_t *r, const san_record_row_t *row,
                      const san_record_of_t *of);
    size_t       offset;         /* offset of the member */
    size_t       max_bytes[2];   /* [1]: in the record of an edit */
    unsigned     flags;
};


static san_str_t
san_record_cstring(const char *s)
{
    san_str_t  str;

    str.data = (const uint8_t *) s;
    str.len = s != NULL ? strlen(s) : 0;

    return str;
}


static san_str_t
san_record_string_meta(const san_record_row_t *row, const san_record_of_t *of)
{
    return *(const san_str_t *) ((const char *) of->meta + row->offset);
}


static san_str_t
san_record_string_text(const san_record_row_t *row, const san_record_of_t *of)
{
    return *(const san_str_t *) ((const char *) of->finding + row->offset);
}


static san_str_t
san_record_string_word(const san_record_row_t *row, const san_record_of_t *of)
{
    return san_record_cstring(*(const char *const *)
                              ((const char *) of->finding + row->offset));
}


static san_str_t
san_record_string_bytes(const san_record_row_t *row, const san_record_of_t *of)
{
    return of->edited ? san_record_string_text(row, of)
                      : san_record_cstring(NULL);
}


static san_str_t
san_record_string_detector(const san_record_row_t *row,
    const san_record_of_t *of)
{
    (void) row;

    return san_record_cstring(san_detector_name(of->finding->detector));
}


/* "limit" is the action of the record that reports the limit of findings. */

static san_str_t
san_record_string_action(const san_record_row_t *row,
    const san_record_of_t *of)
{
    (void) row;

    return san_record_cstring(of->finding->last ? "limit"
                                                : san_action_name(of->done));
}


static san_str_t
san_record_string_would(const san_record_row_t *row,
    const san_record_of_t *of)
{
    (void) row;

    return san_record_cstring(san_action_name(of->finding->would));
}


/* The value as it is written to this record. */

static san_str_t
san_record_value(const san_record_row_t *row, const san_record_of_t *of)
{
    san_str_t       s;
    const uint8_t  *args;

    if ((of->finding->last && !(row->flags & SAN_RECORD_LIMIT))
        || (of->meta->redact && (row->flags & SAN_RECORD_SECRET)))
    {
        return san_record_cstring(NULL);
    }

    s = row->string(row, of);

    if (of->meta->redact && (row->flags & SAN_RECORD_PATH) && s.len != 0) {
        args = memchr(s.data, '?', s.len);
        s.len = args != NULL ? (size_t) (args - s.data) : s.len;
    }

    return s;
}


static void
san_record_put_string(san_record_t *r, const san_record_row_t *row,
    const san_record_of_t *of)
{
    bool       whole;
    san_str_t  s;

    s = san_record_value(row, of);

    if (s.data == NULL && (row->flags & SAN_RECORD_OPTIONAL)) {
        return;
    }

    san_record_name(r, &row->name);
    whole = san_record_text(r, s.data, s.len, row->max_bytes[of->edited]);
    r->cut |= !whole && (row->flags & SAN_RECORD_CUT);
}


/* Writes bytes, under another name if JSON cannot represent them. */

static void
san_record_put_bytes(san_record_t *r, const san_record_row_t *row,
    const san_record_of_t *of)
{
    san_str_t  s;

    s = san_record_value(row, of);

    if (s.data == NULL || san_record_is_utf8(&s)) {
        san_record_name(r, &row->name);
        (void) san_record_text(r, s.data, s.len, row->max_bytes[of->edited]);
        return;
    }

    /* never the first field; the name without its quote and colon */

    san_record_bytes(r, row->name.text, row->name.len - 2);
    san_record_cstr(r, "_base64\":");
    san_record_base64(r, &s);
}


static bool
san_record_number_member(const san_record_row_t *row,
    const san_record_of_t *of, uint64_t *n)
{
    *n = *(const unsigned *) ((const char *) of->finding + row->offset);

    return *n != 0 || !(row->flags & SAN_RECORD_OPTIONAL);
}


static bool
san_record_number_status(const san_record_row_t *row,
    const san_record_of_t *of, uint64_t *n)
{
    (void) row;

    *n = of->meta->status;

    return *n != 0;
}


static bool
san_record_number_offset(const san_record_row_t *row,
    const san_record_of_t *of, uint64_t *n)
{
    (void) row;

    *n = of->finding->range.start;

    return true;
}


static bool
san_record_number_length(const san_record_row_t *row,
    const san_record_of_t *of, uint64_t *n)
{
    (void) row;

    *n = of->finding->range.end - of->finding->range.start;

    return true;
}


/* Gets the value of a number field; false: this record has none. */

static bool
san_record_number_value(const san_record_row_t *row,
    const san_record_of_t *of, uint64_t *n)
{
    return (!of->finding->last || (row->flags & SAN_RECORD_LIMIT))
           && row->number(row, of, n);
}


static void
san_record_put_number(san_record_t *r, const san_record_row_t *row,
    const san_record_of_t *of)
{
    bool      known;
    uint8_t   digits[20], *p;
    uint64_t  n;

    known = san_record_number_value(row, of, &n);

    if (!known && (row->flags & SAN_RECORD_OPTIONAL)) {
        return;
    }

    san_record_name(r, &row->name);

    if (!known) {
        san_record_cstr(r, "null");
        return;
    }

    p = digits + sizeof(digits);

    do {
        *--p = (uint8_t) ('0' + n % 10);
        n /= 10;
    } while (n != 0);

    san_record_bytes(r, p, (size_t) (digits + sizeof(digits) - p));
}


static void
san_record_put_cut(san_record_t *r, const san_record_row_t *row,
    const san_record_of_t *of)
{
    (void) of;

    if (r->cut) {
        san_record_name(r, &row->name);
        san_record_cstr(r, "true");
    }
}


/*
 * The getter of each kind of row, for a string or a number, and the offset of
 * the member if there is one.
 */

#define FINDING(name)  offsetof(san_finding_t, name)
#define UNSIGNED(name)                                                        \
    _Generic(((san_finding_t *) 0)->name, unsigned: FINDING(name))

#define STRING(function, offset)                                              \
    san_record_string_##function, NULL, san_record_put_string, offset
#define NUMBER(function, offset)                                              \
    NULL, san_record_number_##function, san_record_put_number, offset

#define KIND_meta(name)      STRING(meta, offsetof(san_meta_t, name))
#define KIND_word(name)      STRING(word, FINDING(name))
#define KIND_text(name)      STRING(text, FINDING(name))
#define KIND_detector(name)  STRING(detector, 0)
#define KIND_action(name)    STRING(action, 0)
#define KIND_would(name)     STRING(would, 0)
#define KIND_number(name)    NUMBER(member, UNSIGNED(name))
#define KIND_status(name)    NUMBER(status, 0)
#define KIND_offset(name)    NUMBER(offset, 0)
#define KIND_length(name)    NUMBER(length, 0)

#define KIND_bytes(name)                                                      \
    san_record_string_bytes, NULL, san_record_put_bytes, FINDING(name)
#define KIND_cut(name)       NULL, NULL, san_record_put_cut, 0

#define SAN_RECORD_ROW(name, kind, max_bytes, max_edit, flags, what)          \
    { { sizeof(",\"" #name "\":") - 1, ",\"" #name "\":" },                \
      KIND_##kind(name), { max_bytes, max_edit }, flags },

static const san_record_row_t  san_record_rows[] = {
    SAN_RECORD_FIELDS(SAN_RECORD_ROW)
};


/*
 * The longest line: for each field its name and max_bytes, or a number;
 * MAX_EDIT for the bytes of an edit, which are never truncated.  The file is
 * not counted.
 */

#define MOST(name, max)                                                       \
    + ((max) == SIZE_MAX ? 0                                                  \
       : sizeof(",\"" #name "\":\"\"") - 1 + ((max) ? (max) : 20))

#define MOST_FLAG(name, kind, max_bytes, max_edit, flags, what)               \
    MOST(name, max_bytes)
#define MOST_EDIT(name, kind, max_bytes, max_edit, flags, what)               \
    MOST(name, max_edit)

#define NO_EDIT  sizeof("}\n,\"removed\":null,\"replacement\":null")

_Static_assert(NO_EDIT SAN_RECORD_FIELDS(MOST_FLAG) <= SAN_RECORD_MAX,
               "a flag's record can be too long: lower a max_bytes in "
               "san_record_fields.h, then in docs/log.md");
_Static_assert(MAX_EDIT + 2 SAN_RECORD_FIELDS(MOST_EDIT) <= SAN_RECORD_MAX,
               "a record of an edit can be too long: lower a max_edit in "
               "san_record_fields.h, then in docs/log.md");


san_str_t
san_record_string(san_record_field_t field, const san_finding_t *finding,
    san_action_t done, const san_meta_t *meta)
{
    san_record_of_t          of;
    const san_record_row_t  *row;

    row = &san_record_rows[field];
    of.finding = finding;
    of.meta = meta;
    of.done = done;
    of.edited = done > SAN_ACTION_FLAG;

    return row->string != NULL ? san_record_value(row, &of)
                               : san_record_cstring(NULL);
}


uint64_t
san_record_number(san_record_field_t field, const san_finding_t *finding,
    const san_meta_t *meta)
{
    uint64_t                 n;
    san_record_of_t          of;
    const san_record_row_t  *row;

    row = &san_record_rows[field];
    of.finding = finding;
    of.meta = meta;
    of.done = SAN_ACTION_FLAG;
    of.edited = false;

    return row->number != NULL && san_record_number_value(row, &of, &n) ? n
                                                                        : 0;
}


bool
san_record_fits(const san_finding_t *finding)
{
    size_t            i;
    uint8_t           buf[MAX_EDIT];
    san_meta_t        meta;
    san_record_t      r;
    san_record_of_t   of;

    if (finding->removed.len + finding->replacement.len <= FREE_EDIT) {
        return true;
    }

    memset(&meta, 0, sizeof(meta));
    of.finding = finding;
    of.meta = &meta;
    of.done = SAN_ACTION_STRIP;
    of.edited = true;

    r.p = buf;
    r.end = buf + sizeof(buf);
    r.full = false;
    r.some = true;
    r.cut = false;

    for (i = 0; i < SAN_RECORD_FIELDS_N; i++) {
        if (san_record_rows[i].put == san_record_put_bytes) {
            san_record_put_bytes(&r, &san_record_rows[i], &of);
        }
    }

    return !r.full;
}


size_t
san_record(const san_finding_t *finding, san_action_t done,
    const san_meta_t *meta, uint8_t *buf, size_t size)
{
    size_t           i;
    san_record_t     r;
    san_record_of_t  of;

    of.finding = finding;
    of.meta = meta;
    of.done = done;
    of.edited = done > SAN_ACTION_FLAG && !finding->last;

    r.p = buf;
    r.end = buf + size;
    r.full = false;
    r.some = false;
    r.cut = false;

    for (i = 0; i < SAN_RECORD_FIELDS_N; i++) {
        san_record_rows[i].put(&r, &san_record_rows[i], &of);
    }

    san_record_cstr(&r, "}\n");

    return r.full ? 0 : (size_t) (r.p - buf);
}
