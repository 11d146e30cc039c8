/*
 * san_text_sign: signs of templates and encoders inside of texts, and in what
 * is kept of them.
 */

#include <string.h>

#include "base/san_scan.h"
#include "feed/san_feed.h"

/* A unit that is clean at last has no more text than this. */
#define KEPT_MAX  400


void
san_text_sign(san_stream_t *s, const uint8_t *last, san_range_t src)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = last + SAN_LAST;

    for (p = end; p > last && p[-1] > SAN_LAST_UNKNOWN; p--) { /* void */ }

    if (p == last) {
        while (p < end && *p > ' ') {
            p++;
        }

        while (p < end && *p == ' ') {
            p++;
        }

        /* no end to it: a script without spaces, or an address */

        if (p == end && end[-1] > ' ' && end[-1] < 0x80) {
            return;
        }
    }

    san_fragment_begin(s, SAN_FRAGMENT_SIGN, NULL);

    for ( /* void */ ; p < end && s->fragment.kind; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            break;
        }

        s->fragment.sign = UINT8_MAX;
        san_fragment_char(s, cp, src);
    }

    san_fragment_sign(s);
}


static bool
has_sign(san_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len; i++) {
        if (san_scan_first(text.data[i]) || text.data[i] == 0xe3) {
            return true;
        }
    }

    return false;
}


/* A sign among what was kept of a unit's text, [start, end), at p. */

static void
begin_kept(san_stream_t *s, const uint8_t *start, const uint8_t *p,
    const uint8_t *end, san_range_t src)
{
    uint32_t        cp;
    const uint8_t  *q;

    cp = 0;

    for (q = p; q > start && q[-1] > ' '; q--) { /* void */ }

    san_fragment_begin(s, SAN_FRAGMENT_SIGN, NULL);
    s->fragment.sign = UINT8_MAX;

    while (q < p && s->fragment.kind) {
        q += san_utf8_next(q, end, &cp);
        san_fragment_char(s, cp, src);
    }

    san_fragment_sign(s);

    if (s->fragment.kind) {
        (void) san_utf8_next(p, end, &cp);
        san_fragment_char(s, cp, src);
    }
}


void
san_text_look_back(san_stream_t *s, const san_open_unit_t *u, san_str_t text)
{
    int             n;
    uint8_t         kept[KEPT_MAX];
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *p, *end;

    if (text.len > KEPT_MAX || u->unit.nruns == 0 || !has_sign(text)) {
        return;
    }

    memcpy(kept, text.data, text.len);
    src = u->unit.runs[0];
    end = kept + text.len;

    for (p = kept; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return;
        }

        if (s->fragment.kind && !san_fragment_refuses(s, cp)) {
            san_fragment_char(s, cp, src);

        } else if (san_scan_first(cp) && cp != '&') {
            begin_kept(s, kept, p, end, src);
        }
    }
}
