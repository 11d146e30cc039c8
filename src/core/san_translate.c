/*
 * san_translate: a translation as bytes of the page: in its encoding, with
 * references for what that lacks, and escaped for where it stands (HTML,
 * 13.3: "escaping a string").
 */

#include <string.h>

#include "san_stream.h"

/* Most bytes of one character: "&#x10FFFF;". */
#define CHAR_MAX_BYTES  10


bool
san_stream_translates(const san_stream_t *s)
{
    return s->mode == SAN_TRANSLATE
           && s->policy->detector[SAN_CATALOG] == SAN_TRANSLATE;
}


void
san_stream_know(const san_stream_t *s, san_str_t text, san_verdict_t *verdict)
{
    san_known_t  known;

    if (verdict->detector == SAN_SCRIPT && san_stream_translates(s)
        && san_lexicon_known(text.data, text.len, &s->page.language, &known))
    {
        verdict->text_language = known.language;
        verdict->translation = known.translation;
    }
}


static size_t
put_word(uint8_t *p, const char *word)
{
    size_t  len;

    len = strlen(word);
    memcpy(p, word, len);

    return len;
}


static size_t
put_reference(uint8_t *p, uint32_t cp)
{
    int     shift;
    size_t  len;

    static const char  digits[] = "0123456789ABCDEF";

    len = put_word(p, "&#x");

    for (shift = 20; shift > 0 && cp >> shift == 0; shift -= 4) {
        /* void */
    }

    for ( /* void */ ; shift >= 0; shift -= 4) {
        p[len++] = (uint8_t) digits[cp >> shift & 15];
    }

    p[len++] = ';';

    return len;
}


static size_t
put_char(const san_charset_t *charset, uint8_t *p, uint32_t cp, bool plain)
{
    size_t  len;

    if (!plain) {
        switch (cp) {

        case '&':
            return put_word(p, "&amp;");

        case '<':
            return put_word(p, "&lt;");

        case '>':
            return put_word(p, "&gt;");

        case '"':
            return put_word(p, "&quot;");

        case '\'':
            return put_word(p, "&#x27;");
        }
    }

    len = san_charset_put(charset, p, cp);

    return len || plain ? len : put_reference(p, cp);
}


void
san_suspect_translate(san_stream_t *s, san_suspect_t *suspect,
    san_range_t range, bool attribute, uint8_t quote)
{
    int             n;
    size_t          len;
    bool            plain;
    uint8_t        *out;
    uint32_t        cp;
    san_str_t       text;
    const uint8_t  *p, *end;

    text = suspect->verdict.translation;

    if (text.data == NULL || !san_stream_translates(s)
        || suspect->translation.data)
    {
        return;
    }

    out = san_stream_alloc(s, sizeof(san_kept_t) + text.len * CHAR_MAX_BYTES
                              + 2);
    if (out == NULL) {
        return;
    }

    out += sizeof(san_kept_t);

    plain = s->type == SAN_TEXT;
    len = 0;

    if (attribute && quote == 0) {
        out[len++] = '"';
    }

    for (p = text.data, end = p + text.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);
        if (n <= 0) {
            break;
        }

        /* white space of a catalogue is that of its file */

        if (cp < 0x20) {
            cp = ' ';
        }

        len += put_char(s->charset, out + len, cp, plain);
    }

    if (attribute && quote == 0) {
        out[len++] = '"';
    }

    suspect->translation.data = out;
    suspect->translation.len = len;
    suspect->value = range;
}


void
san_suspect_keep_translation(san_stream_t *s, san_suspect_t *suspect)
{
    san_kept_t  *kept;

    kept = (san_kept_t *) suspect->translation.data - 1;
    kept->next = s->kept;
    s->kept = kept;

    suspect->translation.data = NULL;
}


void
san_stream_release(san_stream_t *s)
{
    san_kept_t  *kept;

    while (s->kept) {
        kept = s->kept;
        s->kept = kept->next;
        s->allocator.free(s->allocator.data, kept);
    }
}
