/*
 * san_text_wrong: bytes of text that are not characters, such as a date in
 * another encoding, or a text that was cut within a character.
 *
 * Browsers show U+FFFD there.  A few of them are a finding each; a page with
 * many of them is in another encoding than it declares.  If it declares none,
 * the encoding is guessed (san_encoding.c).  XHTML pages are bypassed.
 */

#include "feed/san_feed.h"

/*
 * A page may have one invalid byte in so many, and a few more at its
 * beginning; with more it is bypassed.
 */
#define WRONG_SHARE  100
#define WRONG_MIN    24


/* Keeps them, as long as they are single and few. */

static void
remember_wrong(san_stream_t *s, const uint8_t *p, size_t n)
{
    san_reading_t  *reading;

    reading = &s->reading;

    if (n == 1 && reading->nwrong < SAN_WRONG_MAX && s->copy == NULL) {
        reading->wrong[reading->nwrong++] = *p;

    } else {
        reading->nwrong = SAN_WRONG_MAX + 1;
    }
}


void
san_text_wrong(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    san_range_t       src, place;
    san_open_unit_t  *u;

    src.start = off;
    src.end = off + n;
    place = san_copy_place(s, src);
    s->wrong += place.end - place.start;

    if (s->encoding.assumed) {
        san_encoding_doubt(s, p, n);
        s->doubt_from = off + n;
    }

    if (s->bypass) {
        return;
    }

    if (s->encoding.gathers) {
        s->wrong = 0;
    }

    if (s->token.xml
        || (s->wrong > WRONG_MIN && s->wrong * WRONG_SHARE > place.start))
    {
        san_stream_bypass(s, "undecodable");
        return;
    }

    u = san_text_unit(s);
    if (u == NULL) {
        return;
    }

    /* the text is unknown then, and does not matter: no sign goes on in it */

    if (s->encoding.gathers || s->encoding.guessed) {
        san_fragment_end(s);
        u->unsure = true;
        u->may_wait = false;
        u->pending = SAN_NOWHERE;
        return;
    }

    /* such a unit is never edited, so no bytes are pending for it */

    u->broken = true;
    u->may_wait = false;
    u->pending = SAN_NOWHERE;
    remember_wrong(s, p, n);

    san_stream_char(s, SAN_REPLACEMENT, src);
    san_text_note(s, p, p + n, p + n);
}


void
san_text_cut_off(san_stream_t *s)
{
    size_t          n;
    san_partial_t  *cut;

    cut = &s->reading.partial;
    n = cut->len;
    cut->len = 0;
    san_text_wrong(s, cut->bytes, n, cut->off);
}


size_t
san_text_wrong_len(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    size_t    n;
    uint32_t  cp;

    for (n = 1; n < (size_t) (end - p); n++) {
        if (san_charset_next(s->encoding.charset, p, p + n, &cp) != 0) {
            return n > 1 ? n - 1 : 1;
        }
    }

    return n > 1 ? n - 1 : 1;
}


/* Handles text of a page whose encoding is being guessed. */

static void
gather(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    size_t  from;

    from = off < s->doubt_from ? (size_t) (s->doubt_from - off) : 0;

    if (from < n) {
        san_encoding_gather(&s->encoding, p + from, n - from);
    }
}


void
san_stream_text(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    san_text_read(s, p, n, off);

    if (s->encoding.gathers) {
        gather(s, p, n, off);
    }
}
