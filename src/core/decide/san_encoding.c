/*
 * san_encoding: finds the encoding of a page (HTML, 13.2.3.2), and keeps bytes
 * until it is known.
 *
 * ASCII is read at once, because it is the same in all encodings that are
 * read in place.  Bytes from the first non-ASCII byte on wait, until byte 1024
 * at most, for a byte order mark, Content-Type, the prescan, or a meta element
 * before that byte.  Without any of these the page is read as UTF-8; if it is
 * not valid UTF-8, the encoding is guessed from the first non-ASCII text, and
 * the page is only flagged.
 *
 * UTF-16 and ISO-2022-JP are not ASCII-compatible: pages in them are read from
 * a copy in UTF-8 (san_copy.c).  The first bytes of ISO-2022-JP are ASCII, up
 * to the first escape sequence, so bytes wait from there, too.
 */

#include <string.h>

#include "base/san_scan.h"
#include "decide/san_stream.h"

/* Number of non-ASCII bytes for the first guess. */
#define ASK_FIRST  48

/* With so few such bytes the page is read on, skipping those texts. */
#define DOUBTFUL_FEW  24

/* Bytes of "<?" in UTF-16. */
#define WIDE_HEAD  4

/* First byte of escape sequences, which switch the character set. */
#define ESCAPE  0x1b


/* The page is in an encoding that is not edited. */

static void
only_flag(san_stream_t *s, unsigned why)
{
    if (!s->flag_only) {
        s->flag_only = (uint8_t) why;
    }
}


static void
fix(san_stream_t *s, const san_charset_t *charset)
{
    san_encoding_t  *e;

    e = &s->encoding;
    e->fixed = true;

    if (san_transcodes(charset)) {
        san_copy_begin(s, charset, e->waits ? e->wait_from : e->head_len);
        only_flag(s, SAN_WHY_COPIED);
        san_stream_set_mode(s, SAN_ACTION_FLAG);
        charset = san_charset_utf8;
        e->declared = true;
        e->assumed = false;
    }

    e->charset = charset;

    if (!san_charset_readable(charset)) {
        san_stream_bypass(s, "charset");
    }
}


void
san_encoding_header(san_stream_t *s, san_str_t label)
{
    san_encoding_t       *e;
    const san_charset_t  *charset;

    e = &s->encoding;
    e->charset = san_charset_utf8;

    /* an unknown label is ignored */

    charset = san_charset_get(label.data, label.len);
    if (charset == NULL) {
        return;
    }

    e->charset = charset;
    e->declared = true;

    if (!san_charset_readable(charset) && !san_transcodes(charset)) {
        san_stream_bypass(s, "charset");
    }
}


size_t
san_encoding_at_once(const san_stream_t *s, const uint8_t *p, size_t n)
{
    size_t                 head;
    const uint8_t         *escape;
    const san_encoding_t  *e;

    e = &s->encoding;

    if (san_transcodes(e->charset)) {
        return 0;
    }

    head = (size_t) (SAN_HEAD_MAX - e->head_len);

    if (head && !e->declared && s->type != SAN_TYPE_TEXT) {
        escape = memchr(p, ESCAPE, n < head ? n : head);
        n = escape ? (size_t) (escape - p) : n;
    }

    return (size_t) (san_scan.non_ascii(p, p + n) - p);
}


/*
 * XML in UTF-16 without a byte order mark or a label: its first four bytes
 * are "<?" (XML, F.1).  It would have to wait from its first byte, as all XML
 * would have to, so it is left alone.
 */

bool
san_encoding_is_wide(const san_stream_t *s, const uint8_t *p, size_t n)
{
    size_t  first;

    if (s->type == SAN_TYPE_HTML || s->type == SAN_TYPE_TEXT
        || s->encoding.declared || s->encoding.head_len >= WIDE_HEAD)
    {
        return false;
    }

    first = (size_t) (WIDE_HEAD - s->encoding.head_len);

    return n && memchr(p, '\0', n < first ? n : first) != NULL;
}


void
san_encoding_doubt(san_stream_t *s, const uint8_t *p, size_t n)
{
    san_encoding_t  *e;

    e = &s->encoding;
    e->sample = san_stream_alloc(s, SAN_SAMPLE_MAX);

    if (e->sample == NULL) {
        return;
    }

    e->assumed = false;
    e->gathers = true;
    e->charset = san_charset_ascii;
    e->ask_at = ASK_FIRST;

    only_flag(s, SAN_WHY_ENCODING);
    san_encoding_gather(e, p, n);
}


void
san_encoding_gather(san_encoding_t *e, const uint8_t *p, size_t n)
{
    size_t  i;

    for (i = 0; i < n && e->sample_len < SAN_SAMPLE_MAX; i++) {
        e->others = (uint16_t) (e->others + (p[i] >= 0x80));
        e->sample[e->sample_len++] = p[i];
    }
}


void
san_encoding_free(san_stream_t *s)
{
    s->allocator.free(s->allocator.data, s->encoding.sample);
    s->encoding.sample = NULL;
}


/* Reads the page in a guessed encoding from here on, and only flags it. */

static void
read_guessed(san_stream_t *s, const san_charset_t *charset)
{
    s->encoding.charset = charset;
    s->encoding.gathers = false;
    s->encoding.guessed = true;
    san_encoding_free(s);
}


void
san_encoding_ask(san_stream_t *s, bool final)
{
    bool                  full;
    san_encoding_t       *e;
    const san_charset_t  *charset;

    e = &s->encoding;
    full = final || e->sample_len == SAN_SAMPLE_MAX;

    if (!full && e->others < e->ask_at) {
        return;
    }

    while (e->ask_at <= e->others) {
        e->ask_at *= 2;
    }

    charset = san_charset_guess(e->sample, e->sample_len, e->others,
                                s->page.language.known
                                ? s->page.language.primary : "");

    /* with few such bytes the rest can be read without knowing the encoding */

    if (charset || (full && e->others <= DOUBTFUL_FEW)) {
        read_guessed(s, charset ? charset : san_charset_ascii);

    } else if (full) {
        san_stream_bypass(s, "undecodable");
    }
}


void
san_encoding_declare(san_stream_t *s, const san_charset_t *charset)
{
    if (s->encoding.declared) {
        return;
    }

    if (s->encoding.gathers && san_charset_readable(charset)
        && charset != san_charset_utf8)
    {
        read_guessed(s, charset);
        return;
    }

    /* bytes after the first ones are read from a copy */

    if (san_transcodes(charset) && !s->encoding.fixed
        && s->event <= s->encoding.head_len
        && san_prescan(s->encoding.head, (size_t) s->event, false) == charset)
    {
        only_flag(s, SAN_WHY_COPIED);
        return;
    }

    /* all that was read so far was ASCII, or in this encoding */

    if (!san_charset_readable(charset)
        || (s->encoding.fixed && charset != s->encoding.charset))
    {
        san_stream_bypass(s, "charset");
    }
}


/*
 * A byte order mark overrides all declarations (Encoding, 6.1).  True: it is
 * known whether there is one.
 */

static bool
look_for_bom(san_stream_t *s, bool final)
{
    static const uint8_t  bom[3] = { 0xef, 0xbb, 0xbf };

    const uint8_t   *h;
    san_encoding_t  *e;

    e = &s->encoding;
    h = e->head;

    if (e->wait_from) {
        return true;
    }

    if (h[0] == 0xfe || h[0] == 0xff) {
        if (e->head_len == 1) {
            return final;
        }

        if (h[1] == (h[0] ^ 1)) {
            fix(s, san_charset_get((const uint8_t *) (h[0] == 0xff
                                                      ? "utf-16le"
                                                      : "utf-16be"), 8));
        }

        return true;
    }

    if (memcmp(h, bom, e->head_len < 3 ? e->head_len : 3) != 0) {
        return true;
    }

    if (e->head_len >= 3) {
        e->declared = true;
        fix(s, san_charset_utf8);
    }

    return e->head_len >= 3 || final;
}


bool
san_encoding_decide(san_stream_t *s, bool final)
{
    san_encoding_t       *e;
    const san_charset_t  *charset;

    e = &s->encoding;

    if (e->waits && !look_for_bom(s, final)) {
        return false;
    }

    if (e->fixed) {
        return true;
    }

    if (e->declared) {
        fix(s, e->charset);
        return true;
    }

    charset = s->type == SAN_TYPE_HTML ? san_prescan(e->head, e->head_len,
                                                     final)
              : s->type == SAN_TYPE_TEXT ? NULL
              : san_prescan_xml(e->head, e->head_len);

    if (charset) {
        fix(s, charset);
        return true;
    }

    if (!e->waits || (s->type == SAN_TYPE_HTML && !final)) {
        return false;
    }

    /* XML without a declaration is UTF-8 */

    e->assumed = e->meta == NULL
                 && (s->type == SAN_TYPE_HTML || s->type == SAN_TYPE_TEXT);
    fix(s, e->meta ? e->meta : san_charset_utf8);

    return true;
}


/*
 * Depends only on the position, not on how many bytes have arrived, because
 * the output must not depend on how the page is cut.  As long as there were
 * only ASCII bytes and no declaration, a meta element may still follow at any
 * distance.  The inserted text cannot wait for it, because then all ASCII
 * pages would have to wait; so it is inserted as character references, which
 * are the same in all encodings.
 */

const san_charset_t *
san_encoding_written(const san_stream_t *s)
{
    size_t                 n;
    const san_charset_t   *charset;
    const san_encoding_t  *e;

    e = &s->encoding;

    if (s->type == SAN_TYPE_TEXT) {
        return e->charset;
    }

    /* UTF-8 is not declared: a browser may read the page differently */

    if (e->assumed) {
        return NULL;
    }

    if (e->fixed || e->declared) {
        return e->charset;
    }

    n = s->event < e->head_len ? (size_t) s->event : e->head_len;

    if (s->type != SAN_TYPE_HTML) {
        charset = san_prescan_xml(e->head, n);

        return charset == NULL ? e->charset
               : san_charset_readable(charset) ? charset : NULL;
    }

    charset = san_prescan(e->head, n,
                          n == SAN_HEAD_MAX || s->eof != SAN_NOWHERE);

    if (charset == NULL && (n == SAN_HEAD_MAX || s->eof != SAN_NOWHERE)) {
        charset = e->meta;
    }

    return charset && san_charset_readable(charset) ? charset : NULL;
}
