/*
 * san_fast_decoded: clean text with references ("&nbsp;", "&#8217;").
 *
 * It is decoded into a buffer and recognised there.  Only where it is kept for
 * a finding, the length of its source matters.
 */

#include <string.h>

#include "fast/san_fast.h"
#include "token/san_charref.h"

/* Longest such text in bytes, and most references in it. */
#define TEXT_MAX  2048
#define REFS_MAX  32

/* Bytes after the text that can be read. */
#define ROOM  64


/* A reference: where it ends in the text, and how much longer it is there. */

typedef struct {
    uint16_t  end;
    uint8_t   more;
    bool      ampersand;
} ref_t;

typedef struct {
    size_t    len;
    unsigned  n;
    ref_t     refs[REFS_MAX];
    uint8_t   bytes[TEXT_MAX + ROOM];
} decoded_t;


const uint8_t *
san_fast_reference(const san_fast_t *f, const uint8_t *p, uint32_t cp[2],
    unsigned *count)
{
    size_t          n;
    const uint8_t  *q;

    for (q = p + 1; q < f->end && q - p < SAN_CHARREF_NAME_MAX
         && (san_is_alpha(*q) || san_is_digit(*q) || *q == '#'); q++)
    {
        /* void */
    }

    n = (size_t) (q + 1 - p);

    return f->end - q < 2 || *q != ';'
           || san_charref_decode(p, n, false, cp, count) != n ? NULL : q + 1;
}


/*
 * Can the character be decoded to, after the text so far and before the one at
 * q: does no leftover begin with it, or with the one before it?
 */

static bool
is_allowed(const decoded_t *text, uint32_t cp, const uint8_t *q)
{
    uint8_t  before;

    before = text->len ? text->bytes[text->len - 1] : 'x';

    if (cp == '&') {
        return before == ' ' && *q == ' ';
    }

    return cp >= 0x80 ? cp <= 0xffff && !san_scan_first(cp)
                      : cp > ' ' && cp != '<' && !san_scan_first(cp)
                        && !san_scan_first(before);
}


/*
 * Appends the character of the reference at p; returns the position after it,
 * or NULL.
 */

static const uint8_t *
add_reference(const san_fast_t *f, const uint8_t *p, decoded_t *text)
{
    size_t          n;
    ref_t          *ref;
    unsigned        count;
    uint32_t        cp[2];
    const uint8_t  *q;

    if (text->n == REFS_MAX || text->len + 4 > TEXT_MAX) {
        return NULL;
    }

    q = san_fast_reference(f, p, cp, &count);

    if (q == NULL || count != 1 || !is_allowed(text, cp[0], q)) {
        return NULL;
    }

    n = san_utf8_put(text->bytes + text->len, cp[0]);
    text->len += n;

    ref = &text->refs[text->n++];
    ref->end = (uint16_t) text->len;
    ref->more = (uint8_t) ((size_t) (q - p) - n);
    ref->ampersand = cp[0] == '&';

    return q;
}


/* Decodes the text at p; returns the '<' that ends it, or NULL. */

static const uint8_t *
decode(const san_fast_t *f, const uint8_t *p, decoded_t *text)
{
    size_t          n;
    const uint8_t  *q;

    text->len = 0;
    text->n = 0;

    for ( /* void */ ; p; p = add_reference(f, q, text)) {
        q = san_scan.text(p, f->end);
        n = (size_t) (q - p);

        if (q == f->end || n > TEXT_MAX - text->len) {
            return NULL;
        }

        memcpy(text->bytes + text->len, p, n);
        text->len += n;

        if (*q == '<') {
            memset(text->bytes + text->len, 0, ROOM);
            text->bytes[text->len] = '<';

            return san_fast_begins_markup(f, q) ? q : NULL;
        }
    }

    return NULL;
}


/* The position in the source of a position in the text. */

static uint64_t
source_of(const decoded_t *text, uint64_t at)
{
    unsigned  i;
    uint64_t  more;

    more = 0;

    for (i = 0; i < text->n && text->refs[i].end <= at; i++) {
        more += text->refs[i].more;
    }

    return at + more;
}


/* A bare '&' begins a reference; these are only marks. */

static void
put_ampersands(decoded_t *text, uint8_t c)
{
    unsigned  i;

    for (i = 0; i < text->n; i++) {
        if (text->refs[i].ampersand) {
            text->bytes[text->refs[i].end - 1] = c;
        }
    }
}


/*
 * Does the text begin with a no-break space, which is no text yet, and is it
 * short?
 */

static bool
begins_with_space(const decoded_t *text)
{
    const uint8_t  *p, *end;

    end = text->bytes + text->len;
    p = san_scan_space(text->bytes, end);

    return p[0] == 0xc2 && p[1] == 0xa0 && end - p > 2;
}


/* Handles the decoded text before q; false: it is not clean. */

static bool
is_handled(san_fast_t *f, decoded_t *text, const uint8_t *q, uint64_t off)
{
    bool                 alone, clean;
    san_stream_t        *s;
    const uint8_t       *end, *window_end;
    san_fast_letters_t   letters;

    s = f->s;
    window_end = s->window_end;
    end = text->bytes + text->len;

    put_ampersands(text, ',');
    s->window_end = end + ROOM;
    clean = san_fast_clean_end(s, text->bytes, &letters) == end;
    put_ampersands(text, '&');

    s->window_end = window_end;
    alone = clean && san_fast_is_letterless(s, text->bytes, end, q, &letters);
    s->window_end = end + ROOM;

    if (alone) {
        san_fast_letterless(s, text->bytes, end);

    } else {
        clean = clean && san_fast_clean_text(s, text->bytes, end, NULL,
                                             &letters, off);
    }

    s->window_end = window_end;
    s->reading.unclear = NULL;

    return clean;
}


const uint8_t *
san_fast_decoded_text(san_fast_t *f, const uint8_t *p)
{
    uint64_t          off;
    decoded_t         text;
    san_stream_t     *s;
    const uint8_t    *q;
    san_open_unit_t  *u;

    s = f->s;
    u = s->units.n ? &s->units.open[s->units.n - 1] : NULL;

    if (u == NULL || s->encoding.charset != san_charset_utf8
        || s->tree.open[SAN_TAG_h1])
    {
        return NULL;
    }

    q = decode(f, p, &text);
    off = san_fast_offset(f, p);

    if (q == NULL || text.n == 0
        || (u->unit.state != SAN_UNIT_CLEAN && begins_with_space(&text))
        || !is_handled(f, &text, q, off))
    {
        return NULL;
    }

    san_tree_top(&s->tree)->filled = true;

    if (u->others && u->kept_range.end > off) {
        u->kept_range.end = off + source_of(&text, u->kept_range.end - off);
    }

    return q;
}
