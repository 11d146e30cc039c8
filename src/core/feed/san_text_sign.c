/*
 * san_text_sign: leftovers of templates and encoders in texts, and in the text
 * that is kept of units.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "feed/san_feed.h"

/* Most text that is kept of a unit that becomes clean. */
#define KEPT_MAX  400


/*
 * Adds the text before a sign; src is its range.  These are at most SAN_LAST
 * bytes, so limits are not checked.  Each third byte of a page may begin a
 * sign, so nothing else is done here.
 */

static void
add_lead(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    san_range_t src)
{
    int              n;
    uint32_t         cp;
    san_text_t      *text;
    san_fragment_t  *f;

    f = &s->fragment;
    text = &s->text;

    for ( /* void */ ; p < end; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n == 0) {
            break;
        }

        if (n < 0) {
            n = 1;
            cp = SAN_REPLACEMENT;
        }

        if (cp < 0x80 && san_is_space((uint8_t) cp)) {
            if (text->len > f->text && text->data[text->len - 1] == ' ') {
                continue;
            }

            cp = ' ';
        }

        if (!san_text_put(text, cp)) {
            san_stream_bypass(s, "memory");
            return;
        }
    }

    if (text->len > f->text) {
        f->len = text->len - f->text;
        f->range = src;
    }

    f->sign = UINT8_MAX;
}


void
san_text_begin(san_stream_t *s, unsigned kind, const uint8_t *last,
    san_range_t src)
{
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

        /* a script without spaces, or an address */

        if (p == end && end[-1] > ' ') {
            if (end[-1] < 0x80) {
                return;
            }

            /* the previous character, which may be part of mojibake */

            for (p--; p > end - 4 && (*p & 0xc0) == 0x80; p--) { /* void */ }
        }
    }

    san_fragment_begin(s, kind, NULL);

    if (s->fragment.kind) {
        add_lead(s, p, end, src);
    }

    san_fragment_sign(s);
}


void
san_text_break(san_stream_t *s, uint64_t at)
{
    san_range_t  src;

    src.start = src.end = at;

    if (s->fragment.kind && !san_fragment_refuses(s, ' ')) {
        san_fragment_char(s, ' ', src);
    }

    san_text_note_char(s, ' ');
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


static inline bool
is_own(const san_stream_t *s, uint32_t cp)
{
    return san_class(cp) == s->own_letters.table->class;
}


/* Are these letters of both alphabets? */

static bool
mixes(const san_stream_t *s, uint32_t prev, uint32_t cp)
{
    if (!san_text_is_imitated(s)) {
        return false;
    }

    return prev < 0x80 ? san_is_alpha((uint8_t) prev) && is_own(s, cp)
                       : cp < 0x80 && san_is_alpha((uint8_t) cp)
                         && is_own(s, prev);
}


/* Text that was kept of a unit, and its source. */

typedef struct {
    uint8_t            text[KEPT_MAX];
    const uint8_t     *end;
    const san_unit_t  *unit;
    bool               escaped;     /* an "&" in it is from a reference */
} kept_t;


static san_range_t
source_of(const kept_t *kept, const uint8_t *p, int n)
{
    size_t       at;
    san_range_t  src;

    at = (size_t) (p - kept->text);

    return san_unit_place(kept->unit, at, at + (size_t) n, &src)
           ? src : kept->unit->runs[0];
}


/* The start of a fragment whose sign is at p, as for san_text_begin(). */

static const uint8_t *
start_of(const kept_t *kept, unsigned kind, const uint8_t *p)
{
    const uint8_t  *q;

    if (kind == SAN_FRAGMENT_WORDS) {
        for (q = p; q > kept->text && (q[-1] >= 0x80 || san_is_alpha(q[-1]));
             q--)
        {
            /* void */
        }

        return q;
    }

    for (q = p;
         q > kept->text && p - q < SAN_LAST && q[-1] > SAN_LAST_UNKNOWN;
         q--)
    {
        /* void */
    }

    if (p - q < SAN_LAST) {
        return q;
    }

    for (q = p - SAN_LAST; q < p && *q > ' '; q++) { /* void */ }

    return q + (q < p);
}


static void
begin_kept(san_stream_t *s, unsigned kind, const kept_t *kept,
    const uint8_t *p, int n)
{
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *q;

    cp = 0;
    src = source_of(kept, p, n);

    san_fragment_begin(s, kind, NULL);
    s->fragment.sign = UINT8_MAX;

    for (q = start_of(kept, kind, p); q < p && s->fragment.kind; ) {
        q += san_utf8_next(q, kept->end, &cp);
        san_fragment_char(s, cp, src);
    }

    san_fragment_sign(s);

    if (s->fragment.kind) {
        (void) san_utf8_next(p, kept->end, &cp);
        san_fragment_char(s, cp, src);
    }
}


/*
 * The kind of fragment that begins at a character of the text, after lead; or
 * none.
 */

static unsigned
kind_at(const san_stream_t *s, bool escaped, uint32_t lead, uint32_t cp)
{
    if (cp == 0xfffd || (lead && san_mojibake_sequence(lead, cp))) {
        return SAN_FRAGMENT_MOJIBAKE;
    }

    if (san_scan_first(cp) && (cp != '&' || escaped)) {
        return SAN_FRAGMENT_SIGN;
    }

    return mixes(s, lead, cp) ? SAN_FRAGMENT_WORDS : SAN_FRAGMENT_NONE;
}


void
san_text_look_back(san_stream_t *s, const san_open_unit_t *u, san_str_t text)
{
    int             n;
    kept_t          kept;
    uint32_t        cp, lead;
    unsigned        kind;
    const uint8_t  *p;

    if (text.len > KEPT_MAX || u->unit.nruns == 0 || !has_sign(text)) {
        return;
    }

    memcpy(kept.text, text.data, text.len);
    kept.end = kept.text + text.len;
    kept.unit = &u->unit;
    kept.escaped = u->unit.escaped;

    for (p = kept.text, lead = 0; p < kept.end; p += n, lead = cp) {
        n = san_utf8_next(p, kept.end, &cp);

        if (n <= 0) {
            return;
        }

        if (s->fragment.kind && !san_fragment_refuses(s, cp)) {
            san_fragment_char(s, cp, source_of(&kept, p, n));
            continue;
        }

        kind = kind_at(s, kept.escaped, lead, cp);

        if (kind) {
            begin_kept(s, kind, &kept, p, n);
        }
    }
}


void
san_text_finish(san_stream_t *s, san_open_unit_t *u)
{
    bool  open;

    /* others have no kept text, or no more checks */

    if (u->unit.state == SAN_UNIT_FRESH || u->unit.state == SAN_UNIT_CLEAN) {
        return;
    }

    open = u->unit.state == SAN_UNIT_OPEN;
    san_unit_finish(&u->unit, &s->text);

    if (open && u->unit.state == SAN_UNIT_CLEAN) {
        san_text_look_back(s, u, san_unit_text(&u->unit, &s->text));
        san_fragment_end(s);
    }
}


bool
san_text_mixes(const san_stream_t *s, uint32_t cp, const uint8_t *last)
{
    uint32_t        prev;
    const uint8_t  *end;

    if (!san_text_is_imitated(s)) {
        return false;
    }

    end = last + SAN_LAST;
    prev = end[-1];

    return (prev < 0x80 || san_utf8_next(end - 2, end, &prev) == 2)
           && mixes(s, prev, cp);
}


/* Does the letter at q of the piece [base, end) mix alphabets? */

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

    if (!san_text_is_imitated(s) || p == end || mixes_at(s, base, p, end)) {
        return san_text_is_imitated(s) ? p : end;
    }

    limit = end < s->window_end ? s->window_end : end;

    do {
        p = san_scan.seam(p, end, limit);
    } while (p < end && !mixes_at(s, base, p, end));

    return p;
}
