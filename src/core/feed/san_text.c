/*
 * san_text: adds text to the unit that it belongs to.
 *
 * Enters: pieces of text, cut anywhere.  Leaves: characters in a unit that is
 * not decided yet; of all other text only the letters are counted, for the
 * page's language.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "feed/san_feed.h"
#include "feed/san_prefilter.h"


san_open_unit_t *
san_text_unit(san_stream_t *s)
{
    unsigned  i;

    if (s->units.n) {
        return &s->units.open[s->units.n - 1];
    }

    for (i = s->tree.n; i-- > 0; ) {
        if ((san_tag_flags[s->tree.elems[i].tag]
             & (SAN_TAG_BLOCK | SAN_TAG_CONTROL))
            || s->tree.elems[i].tag == SAN_TAG_noscript)
        {
            return san_unit_open(s, (int) i, false, SAN_NOWHERE);
        }
    }

    return NULL;
}


/* The bytes of text before p, from this piece and the previous ones. */

static const uint8_t *
before(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    uint8_t *buf)
{
    size_t  n;

    n = (size_t) (p - start);

    if (n >= SAN_LAST) {
        return p - SAN_LAST;
    }

    memmove(buf, s->reading.last + n, SAN_LAST - n);

    if (n) {
        memcpy(buf + SAN_LAST - n, start, n);
    }

    return buf;
}


/*
 * The word that continues at this position begins a fragment: gathers its
 * first letters, too.
 */

static void
begin_words(san_stream_t *s, const uint8_t *last, san_range_t src)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = last + SAN_LAST;

    for (p = end; p > last && (p[-1] >= 0x80 || san_is_alpha(p[-1])); p--) {
        /* void */
    }

    san_fragment_begin(s, SAN_FRAGMENT_WORDS, NULL);

    if (p == last) {
        return;
    }

    for ( /* void */ ; p < end && s->fragment.kind; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            return;
        }

        san_fragment_char(s, cp, src);
    }
}


static bool
goes_on(const uint8_t *last)
{
    return last[SAN_LAST - 1] >= 0x80 || san_is_alpha(last[SAN_LAST - 1]);
}


/*
 * Checks a character of a clean unit: if a fragment begins with it, starts
 * gathering.
 */

static void
look_at(san_stream_t *s, uint32_t cp, san_range_t src, const uint8_t *start,
    const uint8_t *p)
{
    uint8_t         class, buf[SAN_LAST];
    uint32_t        lead;
    unsigned        kind;
    const uint8_t  *last;

    class = san_class(cp);
    lead = s->reading.lead;
    s->reading.lead = cp;

    kind = san_class_is_letter(class) ? san_page_kind(&s->page, cp, class)
                                      : SAN_NEUTRAL;

    if (kind == SAN_FOREIGN) {
        last = before(s, start, p, buf);

        if (san_fragment_imitates(class) && goes_on(last)) {
            begin_words(s, last, src);

        } else {
            san_fragment_begin(s, SAN_FRAGMENT_FOREIGN, last);
        }

    } else if ((kind != SAN_NEUTRAL
                && san_text_mixes(s, cp, before(s, start, p, buf)))
               || (kind == SAN_EXPECTED && class != USCRIPT_LATIN
                   && s->own_letters.set
                   && san_exemplars_foreign(s->own_letters.set, cp)))
    {
        begin_words(s, before(s, start, p, buf), src);

    } else if (cp == 0xfffd
               || (lead && san_mojibake_sequence(lead, cp)))
    {
        san_text_begin(s, SAN_FRAGMENT_MOJIBAKE, before(s, start, p, buf),
                       src);

    } else if (san_scan_first(cp) && (cp != '&' || src.end - src.start > 1)) {

        /* only '&' of a reference can begin an entity */

        san_text_begin(s, SAN_FRAGMENT_SIGN, before(s, start, p, buf), src);
    }

    if (s->fragment.kind) {
        san_fragment_char(s, cp, src);
    }
}


/* A character of a fragment begins no invalid sequence of its own. */

static void
gather_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    s->reading.lead = 0;
    san_fragment_char(s, cp, src);
}


/* The last character of a text, which must not be empty. */

static uint32_t
last_char(san_str_t text)
{
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = end - 1; p > text.data && (*p & 0xc0) == 0x80; p--) { /* void */ }

    return san_utf8_next(p, end, &cp) > 0 ? cp : 0;
}


/*
 * cp is the first character with which the unit is known to be clean; before
 * it, the unit had len bytes of text.
 */

static void
clean_from(san_stream_t *s, const san_open_unit_t *u, size_t len, uint32_t cp,
    san_range_t src, const uint8_t *start, const uint8_t *p)
{
    uint8_t    last[4];
    san_str_t  text;

    text = san_unit_text(&u->unit, &s->text);

    /* cp itself may have been added, and a space before it */

    if (u->unit.text + text.len > len) {
        text.len -= san_utf8_put(last, cp);

    } else {
        text.len = len - u->unit.text;
    }

    san_text_look_back(s, u, text);

    if (text.len && !u->unit.space) {
        s->reading.lead = last_char(text);
    }

    if (s->fragment.kind && u->unit.space && !san_fragment_refuses(s, ' ')) {
        san_fragment_char(s, ' ', src);
    }

    if (s->fragment.kind && !san_fragment_refuses(s, cp)) {
        gather_char(s, cp, src);

    } else {
        look_at(s, cp, src, start, p);
    }
}


/* No bytes need to wait for the unit any more. */

static void
let_go(san_stream_t *s, san_open_unit_t *u)
{
    san_stream_let_go(s, u);
    u->may_wait = false;
}


/* cp was added to the unit, which had len bytes of text before it. */

static inline void
char_added(san_stream_t *s, san_open_unit_t *u, size_t len, uint32_t cp,
    san_range_t src, const uint8_t *start, const uint8_t *p)
{
    if (u->unit.state == SAN_UNIT_CLEAN) {

        if (u->unit.foreign) {
            san_fragment_first(s, u, src.end);

        } else {
            clean_from(s, u, len, cp, src, start, p);
        }
    }

    if (u->unit.state == SAN_UNIT_CLEAN || u->unit.longer) {
        let_go(s, u);
        return;
    }

    if (u->pending == SAN_NOWHERE && u->may_wait && u->unit.nruns == 1
        && !san_stream_marks(s))
    {
        u->pending = u->unit.runs[0].start;
    }
}


static void
unit_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp, san_range_t src,
    const uint8_t *start, const uint8_t *p)
{
    size_t  len;

    len = s->text.len;

    if (!san_unit_add(&u->unit, &s->page, &s->text, cp, src)) {
        san_stream_bypass(s, "memory");
        return;
    }

    char_added(s, u, len, cp, src, start, p);
}


/*
 * Adds the ASCII letters at p, as long as they go on with a word; off and base
 * as for add_text().
 */

static inline const uint8_t *
unit_letters(san_stream_t *s, san_open_unit_t *u, const uint8_t *base,
    const uint8_t *p, const uint8_t *end, uint64_t off)
{
    size_t          n;
    san_range_t     src;
    const uint8_t  *q;

    q = san_unit_add_letters(&u->unit, &s->page, &s->text, p, end, off);
    n = (size_t) (q - p);

    if (n) {
        s->reading.letters[USCRIPT_LATIN] += (uint32_t) n;
        src.end = off + n;
        src.start = src.end - 1;
        char_added(s, u, s->text.len - 1, q[-1], src, base, q - 1);
    }

    return q;
}


static inline void
count_char(san_stream_t *s, uint32_t cp)
{
    s->reading.letters[san_class(cp)]++;
}


/* Counts ASCII of clean text, up to the first byte of another character. */

static const uint8_t *
count_ascii(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    s->reading.lead = 0;

    /* usually there is only a space between words of another alphabet */

    if (!san_is_alpha(*p) && p + 1 < end && p[1] >= 0x80) {
        return p + 1;
    }

    return san_scan.ascii(p, end, end < s->window_end ? s->window_end : end,
                          &s->reading.letters[USCRIPT_LATIN]);
}


/* Skips and counts ASCII and letters of the page's language. */

static const uint8_t *
count_letters(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    uint32_t        count[2];
    const uint8_t  *q;

    q = san_prefilter_letters(s, p, end, count);

    if (q == p) {
        return p;
    }

    san_prefilter_count(s, count[0], count[1], san_prefilter_last_char(q));

    return q;
}


/*
 * The first position that may be a leftover; for UTF-8 and single-byte
 * encodings.
 */

static const uint8_t *
next_sign(const san_stream_t *s, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *sign;

    if (s->fragment.reported >= SAN_FRAGMENTS_MAX
        || (s->encoding.charset != san_charset_utf8
            && s->encoding.charset->two_byte))
    {
        return end;
    }

    sign = san_scan_sign(p, end, end < s->window_end ? s->window_end : end);

    return san_text_mixed(s, base, p, sign);
}


/*
 * Reads text of a clean unit: its letters are only counted.  Stops where a
 * fragment begins, or at an incomplete character.
 */

static const uint8_t *
count_text(san_stream_t *s, const uint8_t *base, const uint8_t *p,
    const uint8_t *end, uint64_t off)
{
    int             n;
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *start, *sign, *q;

    start = p;
    sign = next_sign(s, base, p, end);

    while (p < end) {

        /* most Latin text is ASCII up to its end; see next_sign() */

        if (*p < 0x80 && p != sign && !s->encoding.charset->two_byte
            && (s->own_letters.table == NULL
                || s->own_letters.table->class == USCRIPT_LATIN))
        {
            p = count_ascii(s, p, sign);
            continue;
        }

        if (s->own_letters.table && s->encoding.charset == san_charset_utf8) {
            p = count_letters(s, p, sign);

            if (p == end) {
                return p;
            }
        }

        if (s->encoding.charset == san_charset_utf8 && p != sign) {
            q = san_text_plain(s, p, end);

            if (q != p) {
                p = q;
                continue;
            }
        }

        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            return p;
        }

        count_char(s, cp);

        src.start = off + (uint64_t) (p - start);
        src.end = src.start + (uint64_t) n;
        look_at(s, cp, src, base, p);
        p += n;

        if (s->fragment.kind) {
            return p;
        }

        if (p > sign) {
            sign = next_sign(s, base, p, end);
        }
    }

    return p;
}


/* Reads text while a fragment is gathered. */

static const uint8_t *
gather_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
{
    int             n;
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *start;

    start = p;

    for ( /* void */ ; p < end && s->fragment.kind && !s->bypass; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0 || san_fragment_refuses(s, cp)) {
            break;
        }

        count_char(s, cp);
        src.start = off + (uint64_t) (p - start);
        src.end = src.start + (uint64_t) n;
        gather_char(s, cp, src);
    }

    return p;
}


/* Adds to the unit's text, as far as there is room. */

__attribute__((noinline))
static void
keep_bytes(san_whole_t *whole, const uint8_t *p, size_t n)
{
    n = n < (size_t) SAN_WHOLE - whole->len ? n
        : (size_t) SAN_WHOLE - whole->len;
    memcpy(whole->text + whole->len, p, n);
    whole->len = (uint16_t) (whole->len + n);
}


/* The same as san_text_last() for less than SAN_LAST bytes before limit. */

__attribute__((noinline))
static void
few_last(san_reading_t *reading, const uint8_t *start, size_t n)
{
    memcpy(reading->last + SAN_LAST, start, n);
    memmove(reading->last, reading->last + n, SAN_LAST);
}


void
san_text_note(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit)
{
    size_t        n;
    san_whole_t  *whole;

    san_text_last(s, start, end, limit);

    whole = &s->reading.whole;
    n = (size_t) (end - start);

    if (n <= SAN_LAST && limit - start >= SAN_LAST
        && n <= (size_t) SAN_WHOLE - whole->len)
    {
        /* a copy of constant size is a few instructions */

        memcpy(whole->text + whole->len, start, SAN_LAST);
        whole->len = (uint16_t) (whole->len + n);
        return;
    }

    keep_bytes(whole, start, n);
}


void
san_text_last(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit)
{
    size_t   n;
    uint8_t  buf[SAN_LAST];

    n = (size_t) (end - start);

    if (n >= SAN_LAST) {
        memcpy(s->reading.last, end - SAN_LAST, SAN_LAST);
        return;
    }

    if (limit - start < SAN_LAST) {
        few_last(&s->reading, start, n);
        return;
    }

    memcpy(s->reading.last + SAN_LAST, start, SAN_LAST);
    memcpy(buf, s->reading.last + n, SAN_LAST);
    memcpy(s->reading.last, buf, SAN_LAST);
}


void
san_text_note_char(san_stream_t *s, uint32_t cp)
{
    uint8_t  bytes[SAN_LAST] = { 0 };
    size_t   n;

    n = 1;
    bytes[0] = cp < 0x80 ? (uint8_t) cp : SAN_LAST_UNKNOWN;

    if (cp >= 0x80 && s->encoding.charset == san_charset_utf8) {
        n = san_utf8_put(bytes, cp);
    }

    san_text_last(s, bytes, bytes + n, bytes + n);

    n = san_charset_put(s->encoding.charset, bytes, cp);
    keep_bytes(&s->reading.whole, bytes, n);
}


void
san_stream_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_open_unit_t  *u;

    u = san_text_unit(s);
    if (u == NULL) {
        return;
    }

    san_context_text(s);
    count_char(s, cp);

    if (san_wording_asks(u)) {
        san_wording_char(s, u, cp, src);
    }

    if (san_unit_is_fresh(&u->unit, &s->text)) {
        san_text_begins(s);
    }

    if (u->unit.state == SAN_UNIT_FRESH) {
        san_unit_init(&u->unit, &s->page, &s->text, u->label);
    }

    if (s->passage.owner) {
        san_passage_char(s, cp, src);
    }

    if (u->unit.state != SAN_UNIT_CLEAN) {
        unit_char(s, u, cp, src, s->reading.last, s->reading.last);

    } else if (s->fragment.kind && !san_fragment_refuses(s, cp)) {
        gather_char(s, cp, src);

    } else {
        look_at(s, cp, src, s->reading.last, s->reading.last);
    }
}


/* Completes a character that began in an earlier piece. */

static const uint8_t *
finish_partial(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int             n;
    uint32_t        cp;
    san_range_t     src;
    san_partial_t  *cut;

    cut = &s->reading.partial;
    cp = 0;

    for (n = 0; p < end && n == 0; p++) {
        cut->bytes[cut->len++] = *p;

        n = san_charset_next(s->encoding.charset, cut->bytes,
                             cut->bytes + cut->len, &cp);
    }

    if (n > 0) {
        src.start = cut->off;
        src.end = cut->off + (uint64_t) n;
        cut->len = 0;
        san_stream_char(s, cp, src);
        san_text_note(s, cut->bytes, cut->bytes + n, cut->bytes + n);

    } else if (n < 0) {

        /* the last byte may be the first one of another character */

        cut->len--;
        san_text_cut_off(s);
        p--;
    }

    return p;
}


/* White space in a unit that is not clean becomes one space. */

static const uint8_t *
skip_space(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end)
{
    san_range_t  none;

    none.start = none.end = 0;

    if (s->passage.owner == s->units.n) {
        san_passage_space(s);
    }

    san_unit_space(&u->unit);
    char_added(s, u, s->text.len, ' ', none, p, p);
    s->reading.lead = 0;

    return san_scan_space(p, end);
}


/*
 * Reads text of an undecided unit by characters, until it is clean, or up to
 * an incomplete or invalid character.  base as for count_text(); start is the
 * position of off.
 */

static const uint8_t *
add_text(san_stream_t *s, san_open_unit_t *u, const uint8_t *start,
    const uint8_t *base, const uint8_t *p, const uint8_t *end, uint64_t off)
{
    int             len;
    bool            owns, utf8;
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *q;

    owns = s->passage.owner == s->units.n;
    utf8 = s->encoding.charset == san_charset_utf8;

    while (p < end && u->unit.state != SAN_UNIT_CLEAN && !s->bypass) {

        if (san_is_space(*p)) {
            p = skip_space(s, u, p, end);
            continue;
        }

        src.start = off + (uint64_t) (p - start);

        if (utf8 && !owns && *p >= 0x80) {
            q = san_unit_add_words(&u->unit, &s->page, &s->text, p, end,
                                   src.start, s->reading.letters);

            if (q != p) {
                if (u->unit.longer) {
                    let_go(s, u);
                }

                p = q;
                continue;
            }
        }

        if (!owns && san_is_alpha(*p)) {
            q = unit_letters(s, u, base, p, end, src.start);

            if (q != p) {
                p = q;
                continue;
            }
        }

        len = san_charset_next(s->encoding.charset, p, end, &cp);

        if (len <= 0) {
            break;
        }

        src.end = src.start + (uint64_t) len;

        count_char(s, cp);

        if (owns) {
            san_passage_char(s, cp, src);
        }

        unit_char(s, u, cp, src, base, p);
        p += len;
    }

    return p;
}


/* [p, end) is an incomplete character: keeps it for the next piece. */

static void
carry_partial(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
{
    s->reading.partial.len = (unsigned) (end - p);
    s->reading.partial.off = off;
    memcpy(s->reading.partial.bytes, p, s->reading.partial.len);
}


/*
 * Reads whole characters, up to an incomplete or invalid one; start is the
 * position of off.
 */

static const uint8_t *
read_text(san_stream_t *s, const uint8_t *start, const uint8_t *p,
    const uint8_t *end, uint64_t off)
{
    bool              gathers;
    const uint8_t    *base, *from, *q;
    san_open_unit_t  *u;

    base = from = p;

    /* white space does not begin a unit or its text */

    if (s->units.n == 0 && san_scan_space(p, end) == end) {
        return end;
    }

    u = san_text_unit(s);
    if (u == NULL) {
        return end;
    }

    san_context_text(s);

    if (san_unit_is_fresh(&u->unit, &s->text)) {
        p = san_scan_space(p, end);

        if (p == end) {
            san_text_space(s);
            san_passage_space(s);
            return end;
        }

        if (p != base && s->passage.owner == s->units.n) {
            san_passage_space(s);
        }

        san_text_begins(s);
        base = p;

        if (s->passage.owner != s->units.n) {
            san_prefilter(s, u, p, end);
        }
    }

    if (u->unit.state == SAN_UNIT_FRESH) {
        san_unit_init(&u->unit, &s->page, &s->text, u->label);
    }

    p = add_text(s, u, start, base, p, end, off);

    while (p < end && u->unit.state == SAN_UNIT_CLEAN && !s->bypass) {
        gathers = s->fragment.kind != SAN_FRAGMENT_NONE;
        q = gathers
            ? gather_text(s, p, end, off + (uint64_t) (p - start))
            : count_text(s, base, p, end, off + (uint64_t) (p - start));

        /* a sign that was ruled out has gathered nothing */

        if (q == p && (!gathers || s->fragment.kind)) {
            break;
        }

        p = q;
    }

    if (san_wording_asks(u)) {
        san_wording_text(s, u, base, p, off + (uint64_t) (base - start));
    }

    if (s->passage.owner && s->passage.owner != s->units.n) {
        san_passage_text(s, from, p, off + (uint64_t) (from - start));
    }

    san_text_note(s, base, p, s->window_end);

    return p;
}


void
san_text_read(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    size_t          len;
    uint32_t        cp;
    const uint8_t  *start, *end, *limit;

    start = p;
    end = p + n;

    if (s->reading.partial.len) {
        p = finish_partial(s, p, end);
    }

    while (p < end && !s->bypass) {
        limit = san_text_gap(s, p, end);
        p = read_text(s, start, p, limit, off);

        if (p == limit || s->bypass) {
            continue;
        }

        if (san_charset_next(s->encoding.charset, p, end, &cp) == 0) {
            carry_partial(s, p, end, off + (uint64_t) (p - start));
            return;
        }

        len = san_text_wrong_len(s, p, end);
        san_text_wrong(s, p, len, off + (uint64_t) (p - start));
        p += len;
    }
}
