/*
 * san_wording: the words of texts, as evidence for the page's language, and to
 * find texts in another one.
 *
 * Enters: text as it is read, in pieces.  Leaves: counts of function words,
 * and for each unit the languages that its words do not rule out.  A piece may
 * end within a word: text since the last white space is kept until the rest
 * comes, or markup ends it.  Words after SAN_TOKEN bytes without white space
 * do not count, so that the result does not depend on how the text is cut.
 *
 * All words are counted until the page's language is certain, then those of a
 * part of the units.  In all other units words are read until one of them is a
 * word of the page's language only, usually the second to fourth.  The text of
 * a unit is kept until then.
 */

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/san_scan.h"
#include "base/san_unicode.h"
#include "decide/san_place.h"
#include "feed/san_feed.h"

/* Bytes after SAN_TOKEN that are kept, to see what a word is joined to. */
#define AHEAD  16

static inline san_function_weight_t
weight_of(const san_page_t *page, uint64_t others)
{
    return (san_function_weight_t) {
        .own = page->own_words, .same_script = page->same_script,
        .others = others
    };
}


static inline uint8_t
at_most(unsigned n)
{
    return (uint8_t) (n < UINT8_MAX ? n : UINT8_MAX);
}


/* Reads words of complete text, as long as they are needed. */

static void
read_words(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit)
{
    san_function_weight_t  weight;

    weight = weight_of(&s->page, u->others);
    weight.strange = u->strange;
    weight.words = u->words;

    if (u->counted) {
        san_page_words_read(&s->page.words, &weight, p, end, limit);

    } else {
        san_function_words_weigh(&weight, p, end, limit);
    }

    u->others = weight.others;
    u->strange = at_most(weight.strange);
    u->words = at_most(weight.words);

    if (u->others == 0) {
        s->reading.kept.len = u->kept;
    }
}


bool
san_wording_is_strange(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    san_function_weight_t  weight;

    if (end - p < SAN_WORDING_SHORT || s->page.foreign_words == 0
        || (s->page.own_words == 0 && *p >= 0x80)
        || san_function_words_few(p, end, s->window_end))
    {
        return false;
    }

    weight = weight_of(&s->page, s->page.foreign_words);
    san_function_words_weigh(&weight, p, end, s->window_end);

    return weight.others && weight.strange >= SAN_WORDING_STRANGE;
}


void
san_wording_begin(san_stream_t *s, san_open_unit_t *u)
{
    u->counted = san_wording_counts(s);
    u->others = s->page.foreign_words;
    u->kept = s->reading.kept.len;
}


void
san_wording_end(san_stream_t *s)
{
    san_token_text_t  *token;

    token = &s->reading.token;

    if (token->len) {

        /* words are read faster if they end before the end of what is read */

        if (token->len < sizeof(token->text)) {
            token->text[token->len] = ' ';
        }

        if (s->units.n) {
            read_words(s, &s->units.open[s->units.n - 1], token->text,
                       token->text + token->len,
                       token->text + sizeof(token->text));
        }

        token->len = 0;
    }
}


/* Keeps the start of a word that may continue. */

static void
keep_token(san_token_text_t *token, const uint8_t *p, const uint8_t *end)
{
    size_t  n;

    n = (size_t) (end - p);

    if (n > SAN_TOKEN + AHEAD - (size_t) token->len) {
        n = SAN_TOKEN + AHEAD - (size_t) token->len;
    }

    memcpy(token->text + token->len, p, n);
    token->len = (uint8_t) (token->len + n);
}


#if defined(__SSE2__)

/* A bit for each of 16 bytes that is white space. */

static inline unsigned
spaces(const uint8_t *p)
{
    __m128i  v;

    v = _mm_loadu_si128((const __m128i *) p);

    return (unsigned) _mm_movemask_epi8(
               _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v));
}

#endif


static const uint8_t *
find_space(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    unsigned  bits;

    for ( /* void */ ; end - p >= 16; p += 16) {
        bits = spaces(p);

        if (bits) {
            return p + __builtin_ctz(bits);
        }
    }

#endif

    while (p < end && *p > ' ') {
        p++;
    }

    return p;
}


/* Keeps text of the unit, with single spaces for white space. */

static void
keep_text(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, uint64_t off)
{
    size_t           n, most;
    san_kept_t      *kept;
    const uint8_t   *start, *q;

    kept = &s->reading.kept;
    most = u->kept + SAN_KEPT;

    if (most > sizeof(kept->text)) {
        most = sizeof(kept->text);
    }

    for (start = p; p < end; p = q) {

        if (*p <= ' ') {
            kept->space = true;
            q = p + 1;
            continue;
        }

        if (kept->len == u->kept) {
            u->kept_range.start = off + (uint64_t) (p - start);

        } else if (kept->space && kept->len < most) {
            kept->text[kept->len++] = ' ';
        }

        kept->space = false;
        q = find_space(p, end);
        n = (size_t) (q - p);

        if (n > most - kept->len) {
            n = most - kept->len;
        }

        if (n == 0) {
            return;
        }

        memcpy(kept->text + kept->len, p, n);
        kept->len = (uint16_t) (kept->len + n);
        u->kept_range.end = off + (uint64_t) (p - start) + n;
    }
}


/* The position after the last white space, or p. */

static const uint8_t *
last_token(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    unsigned  bits;

    for ( /* void */ ; end - p >= 16; end -= 16) {
        bits = spaces(end - 16);

        if (bits) {
            return end - 16 + (32 - __builtin_clz(bits));
        }
    }

#endif

    while (end > p && end[-1] > ' ') {
        end--;
    }

    return end;
}


/* Reads the words of a piece.  Bytes up to limit can be read. */

static void
read_piece(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit)
{
    const uint8_t     *q;
    san_token_text_t  *token;

    token = &s->reading.token;

    if (token->len) {
        q = find_space(p, end);
        keep_token(token, p, q);

        if (q == end) {
            return;
        }

        san_wording_end(s);
        p = q;
    }

    q = last_token(p, end);
    read_words(s, u, p, q, limit);

    if (u->others || u->counted) {
        keep_token(token, q, end);
    }
}


/*
 * If no words of the page's language are known, as in Japanese, a text that
 * begins with its letters is in that language.
 */

static inline bool
begins_own(const san_stream_t *s, const san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end)
{
    if (s->page.own_words || s->reading.kept.len != u->kept
        || s->reading.token.len)
    {
        return false;
    }

    while (p < end && *p <= ' ') {
        p++;
    }

    return p < end && *p >= 0x80;
}


/*
 * Adds a piece of UTF-8, which is in the page at off, or replaces [off, end).
 */

static void
add_piece(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit, uint64_t off)
{
    if (begins_own(s, u, p, end)) {
        u->others = 0;
    }

    read_piece(s, u, p, end, limit);

    if (u->others) {
        keep_text(s, u, p, end, off);
    }
}


void
san_wording_whole(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, bool words, uint64_t off)
{
    if (begins_own(s, u, p, end)) {
        u->others = 0;
    }

    if (words) {
        read_words(s, u, p, end, s->window_end);
    }

    if (u->others) {
        keep_text(s, u, p, end, off);
    }
}


void
san_wording_count(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    san_page_words_read(&s->page.words, NULL, p, end, s->window_end);
}


void
san_wording_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp,
    san_range_t src)
{
    size_t   n;
    uint8_t  text[4];

    n = san_utf8_put(text, cp);
    add_piece(s, u, text, text + n, text + n, src.start);

    /* if it was kept: the source may be longer or shorter than the text */

    if (u->kept_range.end == src.start + n) {
        u->kept_range.end = src.end;
    }
}


/*
 * Adds text of any encoding, up to the last whole character.  No character
 * begins with a byte of ASCII, except ASCII itself.
 */

void
san_wording_text(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, uint64_t off)
{
    int             n;
    uint32_t        cp;
    san_range_t     src;
    const uint8_t  *q;

    if (s->encoding.charset == san_charset_utf8) {

        /* an incomplete character is added when it is complete */

        add_piece(s, u, p, p + san_utf8_whole(p, (size_t) (end - p)),
                  s->window_end, off);
        return;
    }

    while (p < end && (u->others || u->counted)) {
        q = san_scan.non_ascii(p, end);

        if (q != p) {
            add_piece(s, u, p, q, s->window_end, off);
            off += (uint64_t) (q - p);
            p = q;
            continue;
        }

        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            return;
        }

        src.start = off;
        src.end = off = off + (uint64_t) n;
        san_wording_char(s, u, cp, src);
        p += n;
    }
}


bool
san_wording_judge(san_stream_t *s, const san_open_unit_t *u)
{
    san_subject_t   subject;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    subject = (san_subject_t) { .unit = &u->unit, .page = &s->page };
    subject.text.data = s->reading.kept.text + u->kept;
    subject.text.len = san_utf8_whole(subject.text.data,
                                      s->reading.kept.len - u->kept);
    verdict = (san_verdict_t) { 0 };

    if (!san_sentence_place(s, u->elem, subject.text, false)
        || !san_detect_sentence(&subject, &verdict))
    {
        return false;
    }

    suspect = san_suspect_add(s, &verdict, subject.text, u->elem);

    if (suspect) {
        suspect->text_range = u->kept_range;
        suspect->letters = (uint32_t) subject.text.len;
        suspect->list = u->elem < 0 ? -1 : san_place_of(s, u->elem).list;
        suspect->beside = !u->fills_owner;
        (void) san_suspect_limit(suspect, SAN_WHY_LEFT);
        san_suspect_mark_at(s, suspect, u);

        if (u->posted) {
            (void) san_suspect_limit(suspect, SAN_WHY_POSTED);
        }

        if (u->elem >= 0) {
            san_switcher_place(s, suspect, u->elem);
        }

        (void) san_suspect_keep(s, suspect, u->elem);
    }

    return true;
}


void
san_wording_ask(san_stream_t *s)
{
    san_page_ask_words(&s->page);
    san_conflict_ask(s);
}
