/*
 * san_fast_text: recognises clean text.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "fast/san_fast.h"


void
san_fast_count_japanese(san_stream_t *s, const san_fast_letters_t *letters,
    uint32_t lead)
{
    unsigned  i;

    for (i = 0; i < SAN_FAST_CLASSES - 1; i++) {
        s->reading.letters[SAN_FAST_FIRST + i] += letters->by_class[i];
    }

    s->reading.letters[SAN_CLASS_MULTI] += letters->by_class[i];
    san_prefilter_count(s, letters->latin, 0, lead);
}


static inline bool
is_welcome(const san_stream_t *s, unsigned class)
{
    return s->page.kind[class] == SAN_EXPECTED
           || s->page.kind[class] == SAN_TOLERATED;
}


/*
 * Counts a letter of Chinese or Japanese that san_scan.cjk() does not know;
 * false: the text needs a check.
 */

static bool
count_japanese(const san_stream_t *s, uint32_t cp,
    san_fast_letters_t *letters)
{
    unsigned  class;

    class = san_class_bmp[cp];

    if (class < SAN_FAST_FIRST || class > SAN_FAST_LAST
        || !is_welcome(s, class)
        || san_prefilter_needs_check(san_mojibake_check, cp))
    {
        return false;
    }

    letters->by_class[class - SAN_FAST_FIRST]++;
    letters->own++;

    return true;
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


/*
 * clean_letters() for Chinese, and Japanese, which has no table of letters.
 * NULL: another language.
 */

static inline const uint8_t *
cjk_letters(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters)
{
    uint32_t  count[SAN_CJK_KINDS] = { 0 };

    if (s->own_letters.table) {
        p = san_scan.cjk(p, s->window_end, false, count);
        letters->own += count[SAN_CJK_HAN];
        letters->latin += count[SAN_CJK_LATIN];

        return p;
    }

    if (s->page.kind[USCRIPT_HIRAGANA] != SAN_EXPECTED
        || !is_welcome(s, USCRIPT_KATAKANA) || !is_welcome(s, USCRIPT_HAN))
    {
        return NULL;
    }

    p = san_scan.cjk(p, s->window_end, true, count);

    letters->latin += count[SAN_CJK_LATIN];
    letters->own += count[SAN_CJK_HAN] + count[SAN_CJK_HIRAGANA]
                    + count[SAN_CJK_KATAKANA] + count[SAN_CJK_LONG];

    letters->by_class[USCRIPT_HAN - SAN_FAST_FIRST] += count[SAN_CJK_HAN];
    letters->by_class[USCRIPT_HIRAGANA - SAN_FAST_FIRST]
        += count[SAN_CJK_HIRAGANA];
    letters->by_class[USCRIPT_KATAKANA - SAN_FAST_FIRST]
        += count[SAN_CJK_KATAKANA];
    letters->by_class[SAN_FAST_CLASSES - 1] += count[SAN_CJK_LONG];

    return p;
}


/*
 * Skips and counts ASCII, letters of the page's alphabet and common marks from
 * p on, in the text from start on, up to a byte that san_scan.plain() stops
 * at, or another character.
 */

static inline const uint8_t *
clean_letters(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    uint32_t  count[2] = { 0, 0 };

    p = san_scan.clean(start, p, s->window_end, s->own_letters.table, count);

    letters->latin += count[0];
    letters->own += count[1];

    return p;
}


static inline bool
has_alphabet(const san_stream_t *s)
{
    return s->own_letters.table && s->own_letters.table->class != USCRIPT_HAN;
}


/* Can a leftover begin with the byte at p, where san_scan.plain() stopped? */

static inline bool
begins_sign(const uint8_t *p)
{
    return *p == '&' || (p[1] == '<' ? san_scan_first(*p)
                                     : san_scan_pair(p[0], p[1]));
}


/*
 * The '<' that ends the text from start on, which has been read up to p; or
 * NULL.
 */

static __attribute__((noinline)) const uint8_t *
end_behind(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    int       n;
    uint32_t  cp;

    for ( /* void */ ;; p += n) {
        p = has_alphabet(s) ? clean_letters(s, start, p, letters)
                            : cjk_letters(s, p, letters);

        if (p == NULL || s->window_end - p < 2) {
            return NULL;
        }

        if (*p == '<') {
            return p;
        }

        if (*p < 0x80) {
            if (begins_sign(p)) {
                return NULL;
            }

            n = 1;
            continue;
        }

        n = san_utf8_next(p, s->window_end, &cp);

        if (n < 2 || n > 3
            || !((s->own_letters.table == NULL
                  && count_japanese(s, cp, letters))
                 || count_other(s, start, p, cp, letters)))
        {
            return NULL;
        }
    }
}


/* The same on a page with an alphabet. */

static __attribute__((noinline)) const uint8_t *
alphabet_end(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    p = clean_letters(s, start, p, letters);

    if (s->window_end - p < 2 || *p != '<') {
        p = end_behind(s, start, p, letters);
    }

    return p && letters->latin && letters->own && san_text_is_imitated(s)
           && san_text_mixed(s, start, start, p) != p ? NULL : p;
}


/*
 * The same for a text from start on, with non-ASCII characters from p on.
 * Punctuation is not counted.
 */

static inline const uint8_t *
other_end(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    if (s->encoding.charset != san_charset_utf8) {
        return NULL;
    }

    if (has_alphabet(s)) {
        return alphabet_end(s, start, p, letters);
    }

    if (s->own_letters.table == NULL) {
        memset(letters->by_class, 0, sizeof(letters->by_class));
    }

    return end_behind(s, start, p, letters);
}


/* The same for a text that is ASCII up to a mark at p. */

__attribute__((noinline))
static const uint8_t *
after_marks(const san_stream_t *s, const uint8_t *start, const uint8_t *p,
    san_fast_letters_t *letters)
{
    while (p + 1 < s->window_end && *p < 0x80 && *p != '<') {

        if (begins_sign(p)) {
            return NULL;
        }

        p = san_scan.plain(p + 1, s->window_end, &letters->latin);
    }

    if (p + 1 >= s->window_end) {
        return NULL;
    }

    return *p >= 0x80 ? other_end(s, start, p, letters) : p;
}


const uint8_t *
san_fast_clean_end(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters)
{
    const uint8_t  *q;

    letters->latin = letters->own = 0;

    if (*p >= 0x80) {
        return other_end(s, p, p, letters);
    }

    q = san_scan.plain(p, s->window_end, &letters->latin);

    if (q == s->window_end) {
        return NULL;
    }

    if (*q == '<') {
        return q;
    }

    return *q < 0x80 ? after_marks(s, p, q, letters)
                     : other_end(s, p, q, letters);
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


/*
 * Is the unit certainly clean according to its first text [p, end)?  first is
 * set to its first letters.
 */

static inline bool
begins_clean(const san_stream_t *s, const san_open_unit_t *u,
    const uint8_t *p, const uint8_t *end, const uint8_t *next,
    uint32_t first[3])
{
    return (san_prefilter_unit(s, p, end, u->label, first)
            && !(u->label && san_prefilter_label(s, p, end, false)))
           || san_prefilter_ends(s, u, p, end, next, first);
}


/*
 * Has the unit no text so far, but perhaps tags?  What begins a passage, or is
 * repaired, needs more.
 */

static inline bool
is_fresh(const san_stream_t *s, const san_open_unit_t *u)
{
    return u->unit.state == SAN_UNIT_FRESH
           || (san_unit_is_fresh(&u->unit, &s->text) && !u->missing
               && s->passage.owner == 0 && !san_policy_repairs(s->policy));
}


bool
san_fast_is_letterless(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, const uint8_t *next,
    const san_fast_letters_t *letters)
{
    const san_open_unit_t  *u;

    if (letters->latin || letters->own || s->units.n == 0
        || end - p > SAN_FAST_LETTERLESS)
    {
        return false;
    }

    u = &s->units.open[s->units.n - 1];

    return u->unit.state == SAN_UNIT_FRESH
           && san_prefilter_unit_ends(s, u, next);
}


void
san_fast_letterless(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    san_context_text(s);
    p = san_scan_space(p, end);

    if (p == end) {
        san_text_space(s);
        return;
    }

    san_text_begins(s);
    san_text_last(s, p, end, s->window_end);
}


bool
san_fast_clean_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    const uint8_t *next, const san_fast_letters_t *letters, uint64_t off)
{
    uint32_t          first[3];
    const uint8_t    *start;
    san_open_unit_t  *u;

    if (s->units.n == 0) {
        return false;
    }

    u = &s->units.open[s->units.n - 1];
    start = p;

    if (is_fresh(s, u)) {
        start = san_scan_space(p, end);

        if (letters->latin + letters->own < SAN_UNIT_DECIDE
            || start == s->reading.unclear
            || san_prefilter_waits(s, start, end)
            || !begins_clean(s, u, start, end, next, first))
        {
            s->reading.unclear = start;
            return false;
        }

        san_prefilter_pass(s, u, first);
        san_text_begins(s);

    } else if (u->unit.state != SAN_UNIT_CLEAN || goes_on_mixed(s, p, end)) {
        return false;
    }

    san_context_text(s);

    if (san_wording_asks(u)) {
        san_wording_whole(s, u, start, end, san_fast_has_words(s, letters),
                          off + (uint64_t) (start - p));
    }

    san_fast_count(s, letters, san_prefilter_last_char(end));
    san_text_note(s, start, end, s->window_end);

    return true;
}
