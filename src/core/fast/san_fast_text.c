/*
 * san_fast_text: text that is plainly right.
 */

#include <unicode/uscript.h>

#include "fast/san_fast.h"


/*
 * Is the rest of a text plainly right, [p, end), that begins with a character
 * beyond ASCII?  Punctuation counts for nothing.
 */

static bool
count_rest(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    san_fast_letters_t *letters)
{
    int       n;
    uint32_t  cp, count[2];

    if (s->own_letters.table == NULL
        || s->encoding.charset != san_charset_utf8) {
        return false;
    }

    while (p < end) {
        p = san_prefilter_letters(s, p, end, count);
        letters->latin += count[0];
        letters->own += count[1];

        if (p == end) {
            break;
        }

        n = san_utf8_next(p, end, &cp);

        if (n < 2 || n > 3 || san_class_bmp[cp] != SAN_CLASS_OTHER
            || !san_prefilter_char(s, cp, SAN_CLASS_OTHER))
        {
            return false;
        }

        p += n;
    }

    return true;
}


const uint8_t *
san_fast_clean_end(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters)
{
    const uint8_t  *q, *end;

    letters->latin = letters->own = 0;

    q = san_scan.plain(p, s->window_end, &letters->latin);

    if (q < s->window_end && *q >= 0x80) {
        end = san_scan.text(q, s->window_end);

        if (!count_rest(s, q, end, letters)
            || (letters->latin && letters->own
                && san_text_mixed(s, p, p, end) != end))
        {
            return NULL;
        }

        q = end;
    }

    return q < s->window_end && *q == '<'
           && san_scan_sign(p, q, s->window_end) == q ? q : NULL;
}


bool
san_fast_clean_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    const san_fast_letters_t *letters)
{
    uint32_t          first[3];
    const uint8_t    *start;
    san_open_unit_t  *u;

    if (s->units.n == 0) {
        return false;
    }

    u = &s->units.open[s->units.n - 1];
    start = p;

    if (u->unit.state == SAN_UNIT_FRESH) {
        start = san_scan_space(p, end);

        if (letters->latin + letters->own < SAN_UNIT_DECIDE
            || !san_prefilter_unit(s, start, end, u->label, first)
            || (u->label && san_prefilter_label(s, start, end, false)))
        {
            return false;
        }

        san_prefilter_pass(u, first);
        san_text_begins(s);

    } else if (u->unit.state != SAN_UNIT_CLEAN) {
        return false;
    }

    san_context_text(s);

    if (san_wording_asks(u)) {
        san_wording_whole(s, u, p, end, s->token.win_off
                                        + (uint64_t) (p - s->token.win));
    }

    san_prefilter_count(s, letters->latin, letters->own,
                        san_prefilter_last_char(end));
    san_text_note(s, start, end, s->window_end);

    return true;
}
