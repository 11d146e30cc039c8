/*
 * san_fast_text: recognises clean text.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "fast/san_fast.h"


void
san_fast_count(san_stream_t *s, const san_fast_letters_t *letters,
    uint32_t lead)
{
    unsigned  i;

    if (s->own_letters.table || letters->own == 0) {
        san_prefilter_count(s, letters->latin, letters->own, lead);
        return;
    }

    for (i = 0; i < SAN_FAST_CLASSES - 1; i++) {
        s->reading.letters[SAN_FAST_FIRST + i] += letters->by_class[i];
    }

    s->reading.letters[SAN_CLASS_MULTI] += letters->by_class[i];
    san_prefilter_count(s, letters->latin, 0, lead);
}


/* Skips and counts kana, Chinese characters and their marks. */

static const uint8_t *
count_japanese(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    san_fast_letters_t *letters)
{
    uint8_t   kind;
    uint32_t  cp;
    unsigned  class, plain, i;

    plain = SAN_CLASS_OTHER;

    for ( /* void */ ; end - p >= 3 && san_prefilter_cjk(p, &cp); p += 3) {
        class = san_class_bmp[cp];

        if (san_prefilter_needs_check(san_mojibake_check, cp)) {
            break;
        }

        if (class == SAN_CLASS_OTHER) {
            continue;
        }

        i = class - SAN_FAST_FIRST;

        if (class != plain) {
            kind = s->page.kind[class];
            plain = class;

            if (i > SAN_FAST_LAST - SAN_FAST_FIRST) {
                if (!san_prefilter_long_vowel(s, cp)) {
                    break;
                }

                plain = SAN_CLASS_OTHER;
                i = SAN_FAST_CLASSES - 1;

            } else if (kind != SAN_EXPECTED && kind != SAN_TOLERATED) {
                break;
            }
        }

        letters->by_class[i]++;
        letters->own++;
    }

    return p;
}


/*
 * Counts a character that is not in the table of the page's letters, in the
 * text from start on: a mark, or a letter of the same alphabet.
 */

static bool
count_other(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    uint32_t cp, san_fast_letters_t *letters)
{
    bool      own;
    uint8_t   class;
    uint32_t  before;

    class = san_class_bmp[cp];
    own = s->own_letters.table && class == s->own_letters.table->class
          && cp < SAN_CHECK_LOW;

    if (class != SAN_CLASS_OTHER && !own) {
        return false;
    }

    before = p > start ? san_prefilter_last_char(p) : s->reading.lead;
    letters->own += own;

    return san_prefilter_char(s, cp, class)
           || san_prefilter_behind(s, before, cp, class);
}


/* count_rest() if there is no table of the page's letters. */

static bool
count_unlisted(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    const uint8_t *end, san_fast_letters_t *letters)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *q;

    if (s->page.kind[USCRIPT_HIRAGANA] != SAN_EXPECTED) {
        return false;
    }

    memset(letters->by_class, 0, sizeof(letters->by_class));

    for ( /* void */ ; p < end; p += n) {
        q = count_japanese(s, p, end, letters);

        if (q < end && *q < 0x80) {
            q = san_scan.ascii(q, end, s->window_end, &letters->latin);
        }

        n = 0;

        if (q != p) {
            p = q;
            continue;
        }

        n = san_utf8_next(p, end, &cp);

        if (n < 2 || n > 3 || !count_other(s, start, p, cp, letters)) {
            return false;
        }
    }

    return true;
}


/*
 * Does the rest of a text, [p, end), which begins with a non-ASCII character,
 * need no check?  Punctuation is not counted.  start: of the whole text.
 */

static bool
count_rest(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    const uint8_t *end, san_fast_letters_t *letters)
{
    int       n;
    uint32_t  cp, count[2];

    if (s->encoding.charset != san_charset_utf8) {
        return false;
    }

    if (s->own_letters.table == NULL) {
        return count_unlisted(s, start, p, end, letters);
    }

    while (p < end) {
        p = san_prefilter_letters(s, p, end, count);
        letters->latin += count[0];
        letters->own += count[1];

        if (p == end) {
            break;
        }

        n = san_utf8_next(p, end, &cp);

        if (n < 2 || n > 3 || !count_other(s, start, p, cp, letters)) {
            return false;
        }

        p += n;
    }

    return true;
}


/*
 * Skips ASCII text from p on, and marks that begin no leftover: returns the
 * '<' that ends it, the first non-ASCII byte, or NULL.
 */

static const uint8_t *
pass_marks(const san_stream_t *s, const uint8_t *p, uint32_t *letters)
{
    while (p + 1 < s->window_end && *p < 0x80 && *p != '<') {

        if (*p == '&' || (p[1] == '<' ? san_scan_first(*p)
                                      : san_scan_pair(p[0], p[1])))
        {
            return NULL;
        }

        p = san_scan.plain(p + 1, s->window_end, letters);
    }

    return p + 1 < s->window_end ? p : NULL;
}


/* The same for a text with non-ASCII characters from p on. */

static const uint8_t *
other_end(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    const uint8_t  *end;

    end = san_scan.text(p, s->window_end);

    return end < s->window_end && *end == '<'
           && count_rest(s, start, p, end, letters)
           && !(letters->latin && letters->own
                && san_text_mixed(s, start, start, end) != end)
           && san_scan_sign(p, end, s->window_end) == end ? end : NULL;
}


const uint8_t *
san_fast_clean_end(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters)
{
    const uint8_t  *q;

    letters->latin = letters->own = 0;

    q = san_scan.plain(p, s->window_end, &letters->latin);

    if (q == s->window_end) {
        return NULL;
    }

    if (*q != '<' && *q < 0x80) {
        q = pass_marks(s, q, &letters->latin);
    }

    return q && *q >= 0x80 ? other_end(s, p, q, letters) : q;
}


/*
 * Does the text at p continue a word, in a script whose letters look like
 * those before?
 */

static inline bool
goes_on_mixed(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    uint32_t  cp;

    return s->reading.last[SAN_LAST - 1] > ' '
           && san_utf8_next(p, end, &cp) > 0
           && san_text_mixes(s, cp, s->reading.last);
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
            || !((san_prefilter_unit(s, start, end, u->label, first)
                  && !(u->label && san_prefilter_label(s, start, end, false)))
                 || san_prefilter_ends(s, u, start, end, first)))
        {
            return false;
        }

        san_prefilter_pass(s, u, first);
        san_text_begins(s);

    } else if (u->unit.state != SAN_UNIT_CLEAN || goes_on_mixed(s, p, end)) {
        return false;
    }

    san_context_text(s);

    if (san_wording_asks(u)) {
        san_wording_whole(s, u, p, end, san_fast_has_words(s, letters),
                          s->token.win_off + (uint64_t) (p - s->token.win));
    }

    san_fast_count(s, letters, san_prefilter_last_char(end));
    san_text_note(s, start, end, s->window_end);

    return true;
}
