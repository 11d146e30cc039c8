/*
 * san_text_sign: signs of templates and encoders inside of texts, and in what
 * is kept of them.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "feed/san_feed.h"

/* A unit that is clean at last has no more text than this. */
#define KEPT_MAX  400


void
san_text_begin(san_stream_t *s, unsigned kind, const uint8_t *last,
    san_range_t src)
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

        if (p == end && end[-1] > ' ') {
            if (end[-1] < 0x80) {
                return;
            }

            /* the character before it: it may be a part of mojibake */

            for (p--; p > end - 4 && (*p & 0xc0) == 0x80; p--) { /* void */ }
        }
    }

    san_fragment_begin(s, kind, NULL);

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
        if (san_scan_first(text.data[i]) || text.data[i] >= 0x80) {
            return true;
        }
    }

    return false;
}


/* A sign among what was kept of a unit's text, [start, end), at p. */

static void
begin_kept(san_stream_t *s, unsigned kind, const uint8_t *start,
    const uint8_t *p, const uint8_t *end, san_range_t src)
{
    uint32_t        cp;
    const uint8_t  *q;

    cp = 0;

    for (q = p; q > start && q[-1] > ' '; q--) { /* void */ }

    san_fragment_begin(s, kind, NULL);
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
    uint32_t        cp, lead;
    san_range_t     src;
    const uint8_t  *p, *end;

    if (text.len > KEPT_MAX || u->unit.nruns == 0 || !has_sign(text)) {
        return;
    }

    memcpy(kept, text.data, text.len);
    src = u->unit.runs[0];
    lead = 0;
    end = kept + text.len;

    for (p = kept; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return;
        }

        if (s->fragment.kind && !san_fragment_refuses(s, cp)) {
            san_fragment_char(s, cp, src);

        } else if (san_scan_first(cp) && cp != '&') {
            begin_kept(s, SAN_FRAGMENT_SIGN, kept, p, end, src);

        } else if (cp >= 0x80 && (cp == 0xfffd
                                  || (lead
                                      && san_mojibake_sequence(lead, cp))))
        {
            begin_kept(s, SAN_FRAGMENT_MOJIBAKE, kept, p, end, src);
        }

        lead = cp;
    }
}


/* Has the page one of the alphabets that Latin letters imitate? */

static inline bool
is_imitated(const san_stream_t *s)
{
    return s->own_letters.table
           && (s->own_letters.table->class == USCRIPT_CYRILLIC
               || s->own_letters.table->class == USCRIPT_GREEK)
           && s->encoding.charset == san_charset_utf8;
}


static inline bool
is_own(const san_stream_t *s, uint32_t cp)
{
    return san_class(cp) == s->own_letters.table->class;
}


bool
san_text_mixes(const san_stream_t *s, uint32_t cp, const uint8_t *last)
{
    uint32_t        prev;
    const uint8_t  *end;

    if (!is_imitated(s)) {
        return false;
    }

    end = last + SAN_LAST;

    if (cp >= 0x80) {
        return san_is_alpha(end[-1]) && is_own(s, cp);
    }

    return san_is_alpha((uint8_t) cp) && end[-1] >= 0x80
           && san_utf8_next(end - 2, end, &prev) == 2 && is_own(s, prev);
}


/* The same at q of [base, end), a piece of text. */

static bool
mixes_at(const san_stream_t *s, const uint8_t *base, const uint8_t *q,
    const uint8_t *end)
{
    uint8_t   last[SAN_LAST];
    uint32_t  cp;

    last[SAN_LAST - 1] = q > base ? q[-1] : s->reading.last[SAN_LAST - 1];
    last[SAN_LAST - 2] = q - base >= 2 ? q[-2]
                         : s->reading.last[SAN_LAST - 2 + (q - base)];

    return san_utf8_next(q, end, &cp) > 0 && san_text_mixes(s, cp, last);
}


const uint8_t *
san_text_mixed(const san_stream_t *s, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *limit;

    if (!is_imitated(s) || p == end || mixes_at(s, base, p, end)) {
        return is_imitated(s) ? p : end;
    }

    limit = end < s->window_end ? s->window_end : end;

    do {
        p = san_scan.seam(p, end, limit);
    } while (p < end && !mixes_at(s, base, p, end));

    return p;
}
