/*
 * san_json_ld: descriptions of a page for other sites, in scripts of the type
 * application/ld+json: the strings "name", "headline" and "description".
 *
 * Enters: the content of such scripts, cut anywhere.  Leaves: values as units
 * of the script's element, which are only flagged.  HTML references in a value
 * are decoded, as by most consumers.
 */

#include <stddef.h>
#include <string.h>

#include "base/san_scan.h"
#include "feed/san_feed.h"
#include "token/san_charref.h"

/* Longest raw value that is judged, in bytes. */
#define VALUE_MAX  1024

/* One byte of a page is at most three bytes of UTF-8. */
#define DECODED_MAX  (3 * VALUE_MAX)

/* States of the reader. */

enum {
    OUTSIDE = 0,
    STRING,
    ESCAPED          /* after a backslash */
};


struct san_json_ld_s {
    uint8_t   state;
    bool      value;          /* the next string is a value */
    uint8_t   key;            /* 1 + index of its key in keys, or 0 */
    uint64_t  start;
    size_t    len;            /* VALUE_MAX + 1: too long */
    uint8_t   text[VALUE_MAX + 1];
};


static const char *const  keys[] = { "name", "headline", "description" };


static uint8_t
key_of(const san_json_ld_t *ld)
{
    size_t  i;

    for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (ld->len == strlen(keys[i])
            && memcmp(ld->text, keys[i], ld->len) == 0)
        {
            return (uint8_t) (1 + i);
        }
    }

    return 0;
}


/* Reads the four digits of \u at p; -1: invalid. */

static int
hex4(const uint8_t *p, const uint8_t *end)
{
    int  i, n, digit;

    if (end - p < 4) {
        return -1;
    }

    for (i = 0, n = 0; i < 4; i++) {
        digit = san_is_digit(p[i]) ? p[i] - '0'
                : san_lower(p[i]) >= 'a' && san_lower(p[i]) <= 'f'
                ? san_lower(p[i]) - 'a' + 10 : -1;

        if (digit < 0) {
            return -1;
        }

        n = n * 16 + digit;
    }

    return n;
}


/* Decodes the escape at p; returns its length, or 0. */

static size_t
read_escape(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
    int  high, low;

    if (end - p < 2) {
        return 0;
    }

    if (p[1] != 'u') {
        *cp = p[1] == 'n' || p[1] == 't' || p[1] == 'r' || p[1] == 'b'
              || p[1] == 'f' ? ' ' : p[1];
        return p[1] < 0x80 ? 2 : 0;
    }

    high = hex4(p + 2, end);

    if (high < 0) {
        return 0;
    }

    *cp = (uint32_t) high;

    if ((high & 0xf800) != 0xd800) {
        return 6;
    }

    low = end - p >= 12 && p[6] == '\\' && p[7] == 'u' ? hex4(p + 8, end) : -1;

    if ((high & 0xfc00) != 0xd800 || (low & 0xfc00) != 0xdc00) {
        *cp = SAN_REPLACEMENT;
        return 6;
    }

    *cp = 0x10000 + (((uint32_t) high & 0x3ff) << 10)
          + ((uint32_t) low & 0x3ff);

    return 12;
}


/* Decodes a value to UTF-8; 0: it cannot be read. */

static size_t
decode(const san_stream_t *s, const san_json_ld_t *ld, uint8_t *out)
{
    int             n;
    size_t          used, len;
    uint32_t        cp;
    const uint8_t  *p, *end;

    len = 0;

    for (p = ld->text, end = p + ld->len; p < end; p += used) {

        if (*p == '\\') {
            used = read_escape(p, end, &cp);

        } else {
            n = san_charset_next(s->encoding.charset, p, end, &cp);
            used = n > 0 ? (size_t) n : 0;
        }

        if (used == 0) {
            return 0;
        }

        len += san_utf8_put(out + len, cp < ' ' ? ' ' : cp);
    }

    return len;
}


/* Decodes HTML references; a few of them are longer when decoded. */

static size_t
decode_references(const uint8_t *text, size_t n, uint8_t *out)
{
    size_t    i, len, used;
    uint32_t  cp[2];
    unsigned  k, ncp;

    ncp = 0;

    for (i = len = 0; i < n; i += used) {
        used = text[i] == '&'
               ? san_charref_decode(text + i, n - i, true, cp, &ncp) : 0;

        if (used) {
            for (k = 0; k < ncp; k++) {
                len += san_utf8_put(out + len, cp[k]);
            }

            continue;
        }

        used = 1;
        out[len++] = text[i];
    }

    return len;
}


static void
judge(san_stream_t *s, const san_json_ld_t *ld)
{
    int         elem;
    size_t      n;
    uint8_t     decoded[DECODED_MAX], text[2 * DECODED_MAX];
    san_str_t   value;
    san_range_t range;

    n = decode(s, ld, decoded);
    n = decode_references(decoded, n, text);
    elem = (int) s->tree.n - 1;

    value.data = text;
    value.len = n;
    range.start = ld->start;
    range.end = ld->start + ld->len;

    if (n && elem >= 0) {
        san_attrs_judge_text(s, elem, value, range, keys[ld->key - 1]);
    }
}


static void
string_ends(san_stream_t *s, san_json_ld_t *ld)
{
    ld->state = OUTSIDE;

    if (!ld->value) {
        ld->key = key_of(ld);
        return;
    }

    if (ld->key && ld->len <= VALUE_MAX) {
        judge(s, ld);
    }

    ld->value = false;
    ld->key = 0;
}


static void
read_outside(san_json_ld_t *ld, uint8_t c, uint64_t off)
{
    if (c == '"') {
        ld->state = STRING;
        ld->start = off + 1;
        ld->len = 0;

    } else if (c == ':') {
        ld->value = true;

    } else if (!san_is_space(c)) {
        ld->value = false;
        ld->key = 0;
    }
}


/* Adds bytes to the string; of a longer one than VALUE_MAX, no more is kept. */

static inline void
add_text(san_json_ld_t *ld, const uint8_t *p, size_t n)
{
    if (n > sizeof(ld->text) - ld->len) {
        n = sizeof(ld->text) - ld->len;
    }

    memcpy(ld->text + ld->len, p, n);
    ld->len += n;
}


/*
 * Reads from p to the end of the string, or to the next escape.  *quote: the
 * next quotation mark, if it is not NULL or before p.
 */

static const uint8_t *
read_string(san_stream_t *s, san_json_ld_t *ld, const uint8_t *p,
    const uint8_t *end, const uint8_t **quote)
{
    const uint8_t  *q;

    if (ld->state == ESCAPED) {
        ld->state = STRING;
        add_text(ld, p, 1);
        return p + 1;
    }

    if (*quote == NULL || *quote < p) {
        *quote = san_scan_byte(p, end, '"');
    }

    q = san_scan_byte(p, *quote, '\\');
    add_text(ld, p, (size_t) (q - p));

    if (q == end) {
        return q;
    }

    if (q == *quote) {
        string_ends(s, ld);

    } else {
        ld->state = ESCAPED;
        add_text(ld, q, 1);
    }

    return q + 1;
}


void
san_json_ld_text(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    san_json_ld_t  *ld;
    const uint8_t  *start, *end, *quote;

    ld = s->json_ld;
    start = p;
    end = p + n;
    quote = NULL;

    while (p < end && !s->bypass) {
        if (ld->state == OUTSIDE) {
            read_outside(ld, *p, off + (uint64_t) (p - start));
            p++;

        } else {
            p = read_string(s, ld, p, end, &quote);
        }
    }
}


bool
san_json_ld_is(const san_attrs_t *attrs)
{
    return san_attr_is(attrs, SAN_ATTR_type, "application/ld+json");
}


void
san_json_ld_begin(san_stream_t *s)
{
    /* in other encodings a byte of a string may be half of a character */

    if (s->encoding.charset->two_byte) {
        return;
    }

    /* the script is the top element; what is around it may be left alone */

    if (s->tree.n > 1
        && (s->tree.elems[s->tree.n - 2].skip & SAN_SKIP_ANY))
    {
        return;
    }

    if (s->json_ld == NULL) {
        s->json_ld = san_stream_alloc(s, sizeof(san_json_ld_t));

        if (s->json_ld == NULL) {
            return;
        }
    }

    memset(s->json_ld, 0, offsetof(san_json_ld_t, text));
    s->in_json_ld = true;
}
