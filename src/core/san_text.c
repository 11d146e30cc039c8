/*
 * san_text: text to the unit that it belongs to.
 *
 * Enters: pieces of text, cut anywhere.  Leaves: characters in a unit that
 * is still in question; of all other text only the letters are counted, for
 * the language of the page.
 */

#include <string.h>

#include "san_scan.h"
#include "san_stream.h"


/* The unit that text belongs to at this place; NULL: to none. */

static san_open_unit_t *
unit_here(san_stream_t *s)
{
    unsigned  i;

    if (s->nunits) {
        return &s->units[s->nunits - 1];
    }

    for (i = s->tree.n; i-- > 0; ) {
        if (san_tag_flags[s->tree.elems[i].tag]
            & (SAN_TAG_BLOCK | SAN_TAG_CONTROL))
        {
            return san_unit_open(s, (int) i, false, SAN_NOWHERE);
        }
    }

    return NULL;
}


static void
unit_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp, san_range_t src)
{
    if (!san_unit_add(&u->unit, &s->page, &s->text, cp, src)) {
        san_stream_bypass(s, "memory");
        return;
    }

    if (u->unit.state == SAN_UNIT_CLEAN || u->unit.longer) {
        u->hold = SAN_NOWHERE;
        u->holds = false;
        return;
    }

    if (u->hold == SAN_NOWHERE && u->holds && u->unit.nruns == 1) {
        u->hold = u->unit.runs[0].start;
    }
}


static inline void
count_char(san_stream_t *s, uint32_t cp)
{
    s->page.letters[san_class(cp)]++;
}


/*
 * Text of a unit that is clean: only its letters are counted.  ASCII is
 * counted by vector; where other characters are dense, by the table.
 */

static const uint8_t *
count_text(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int             n;
    uint32_t        cp;
    unsigned        ascii;
    const uint8_t  *q;

    while (p < end) {
        q = san_scan.non_ascii(p, end);
        s->page.letters[san_class_bmp['a']]
            += (uint32_t) san_scan.count_letters(p, q);
        p = q;

        for (ascii = 0; p < end && ascii < 32; p += n) {
            if (*p < 0x80) {
                s->page.letters[san_class_bmp[*p]]++;
                ascii++;
                n = 1;
                continue;
            }

            ascii = 0;
            n = san_charset_next(s->charset, p, end, &cp);

            if (n == 0) {
                return p;
            }

            if (n < 0) {
                san_stream_bypass(s, "undecodable");
                return end;
            }

            count_char(s, cp);
        }
    }

    return p;
}


void
san_stream_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_open_unit_t  *u;

    u = unit_here(s);
    if (u == NULL) {
        return;
    }

    count_char(s, cp);

    if (u->unit.state != SAN_UNIT_CLEAN) {
        unit_char(s, u, cp, src);
    }
}


/* The rest of a character that an earlier piece began. */

static const uint8_t *
finish_partial(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
{
    int          n;
    uint32_t     cp;
    san_range_t  src;

    while (p < end && s->partial_len < 4) {
        s->partial[s->partial_len++] = *p++;

        n = san_charset_next(s->charset, s->partial,
                             s->partial + s->partial_len, &cp);

        if (n < 0) {
            break;
        }

        if (n > 0) {
            src.start = s->partial_off;
            src.end = s->partial_off + (uint64_t) n;
            s->partial_len = 0;
            san_stream_char(s, cp, src);
            return p;
        }
    }

    (void) off;

    if (p < end) {
        san_stream_bypass(s, "undecodable");
        return end;
    }

    return p;
}


static bool
is_blank(const uint8_t *p, const uint8_t *end)
{
    while (p < end && san_is_space(*p)) {
        p++;
    }

    return p == end;
}


/*
 * Is the first word of [p, end) over, and no part of a dotted key, no word
 * that is watched?  A word that goes up to the end is over if markup is seen
 * behind it.
 */

static bool
is_plain_word(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p; q < end && san_word_chars[*q]; q++) { /* void */ }

    if (q == end) {
        return end < s->window_end && *end == '<';
    }

    if (*q == '.') {
        return q + 1 < end && !san_word_chars[q[1]];
    }

    return *q != ':' && !san_unit_watched(p, (size_t) (q - p));
}


/*
 * Most units begin with letters of which it is plain that they are right: a
 * look at the first is enough.  What it leaves to the slow way, that judges
 * the same.
 */

static const uint8_t *
skim(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, uint64_t off)
{
    unsigned        i;
    const uint8_t  *start;

    if (!san_unit_is_fresh(&u->unit, &s->text)) {
        return p;
    }

    for (start = p; p < end && san_is_space(*p); p++) { /* void */ }

    if (end - p < SAN_PREFIX_FIRST) {
        return p;
    }

    for (i = 0; i < SAN_PREFIX_FIRST; i++) {
        if (!san_is_alpha(p[i])) {
            return p;
        }
    }

    if (!is_plain_word(s, p, end)) {
        return p;
    }

    if (san_unit_skim(&u->unit, &s->page, &s->text, p,
                      off + (uint64_t) (p - start)))
    {
        u->hold = SAN_NOWHERE;
    }

    return p;
}


void
san_stream_text(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    int               len;
    uint32_t          cp;
    san_range_t       src;
    const uint8_t    *start, *end;
    san_open_unit_t  *u;

    start = p;
    end = p + n;

    if (s->partial_len) {
        p = finish_partial(s, p, end, off);
    }

    if (p == end || s->bypass) {
        return;
    }

    if (s->nunits == 0 && is_blank(p, end)) {
        return;
    }

    u = unit_here(s);
    if (u == NULL) {
        return;
    }

    p = skim(s, u, p, end, off + (uint64_t) (p - start));

    while (p < end && u->unit.state != SAN_UNIT_CLEAN && !s->bypass) {
        len = san_charset_next(s->charset, p, end, &cp);

        if (len <= 0) {
            break;
        }

        src.start = off + (uint64_t) (p - start);
        src.end = src.start + (uint64_t) len;

        count_char(s, cp);
        unit_char(s, u, cp, src);
        p += len;
    }

    if (p < end && u->unit.state == SAN_UNIT_CLEAN) {
        p = count_text(s, p, end);
    }

    if (p == end || s->bypass) {
        return;
    }

    if (san_charset_next(s->charset, p, end, &cp) != 0) {
        san_stream_bypass(s, "undecodable");
        return;
    }

    s->partial_len = (unsigned) (end - p);
    s->partial_off = off + (uint64_t) (p - start);
    memcpy(s->partial, p, s->partial_len);
}
