/*
 * san_prefilter: recognises most clean text at once.
 *
 * Enters: a piece of text.  Leaves: that it is plainly right, or that nothing
 * is known of it: the slow way then judges the same, character by character.
 */

#include <string.h>

#include "base/san_packed.h"
#include "feed/san_prefilter.h"

/* A text that is looked through for a letter before anything is asked. */
#define SHORT  12


static inline bool
may_be_key(const uint8_t *p, size_t len)
{
    return memchr(p, '_', len) || san_unit_watched(p, len);
}


/*
 * Is the first word of [p, end) over, and no part of a dotted key, no word
 * that is watched?  A word that goes up to the end is over if markup is seen
 * behind it.
 */

static bool
is_plain_word(const san_stream_t *s, const uint8_t *p, const uint8_t *q,
    const uint8_t *end)
{
    if (q == end) {
        return end < s->window_end && *end == '<'
               && !may_be_key(p, (size_t) (q - p));
    }

    if (*q == '.') {
        return q + 1 < end && !san_word_chars[q[1]];
    }

    return !may_be_key(p, (size_t) (q - p));
}


/* The letters of ASCII in [p, end); false: they are foreign here. */

static bool
add_ascii(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint32_t letters[3])
{
    uint8_t   kind;
    uint32_t  n;

    for (n = 0; p < end; p++) {
        n += san_is_alpha(*p);
    }

    kind = s->page.kind[USCRIPT_LATIN];

    if (kind == SAN_EXPECTED || kind == SAN_TOLERATED) {
        letters[kind] += n;
        return true;
    }

    return n == 0;
}


bool
san_prefilter_start(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool label, uint32_t letters[3])
{
    int             n;
    uint8_t         class;
    uint32_t        cp;
    san_prefix_t    prefix;
    const uint8_t  *q;

    san_prefix_init(&prefix, s->policy->catalog, s->page.phrases);
    prefix.label = label;
    letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;

    while (p < end) {

        if (*p < 0x80) {
            q = san_prefix_ascii(&prefix, s->policy->catalog, p, end);

            if (!add_ascii(s, p, q + (q < end), letters)) {
                return false;
            }

            if (q < end && *q < 0x80) {
                return true;
            }

            p = q;
            continue;
        }

        n = san_utf8_next(p, end, &cp);

        if (s->encoding.charset != san_charset_utf8 || n <= 0 || cp > 0xffff
            || !san_prefilter_char(s, cp, san_class_bmp[cp]))
        {
            return false;
        }

        class = san_class_bmp[cp];

        if (san_class_is_letter(class)) {
            if (s->page.kind[class] == SAN_NEUTRAL) {
                return false;
            }

            letters[s->page.kind[class]]++;
        }

        if (!san_prefix_add(&prefix, s->policy->catalog, cp, class)) {
            return true;
        }

        p += n;
    }

    return false;
}


/* Letters of two scripts in one word may imitate one another. */

static bool
are_mixed(uint8_t class, uint8_t before)
{
    return before != class && san_fragment_imitates(class)
           && san_fragment_imitates(before);
}


bool
san_prefilter_all(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    int       n;
    uint8_t   class, before;
    uint32_t  cp, count[2];

    if (s->own_letters.table && s->encoding.charset == san_charset_utf8
        && san_prefilter_letters(s, p, end, count) == end
        && (count[0] == 0 || count[1] == 0))
    {
        return true;
    }

    for (before = 0; p < end; p += n, before = class) {
        cp = *p;
        n = 1;

        if (cp >= 0x80) {
            n = san_utf8_next(p, end, &cp);

            if (s->encoding.charset != san_charset_utf8 || n <= 0 || cp > 0xffff
                || !san_prefilter_char(s, cp, san_class_bmp[cp]))
            {
                return false;
            }
        }

        class = san_class_bmp[cp];

        if (are_mixed(class, before)) {
            return false;
        }
    }

    return true;
}


/*
 * The same for a text that begins with a letter of ASCII.  Most first words
 * are shorter than eight letters, and no mark stands behind them.
 */

static inline bool
first_word_is_plain(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    size_t          n;
    uint64_t        others;
    const uint8_t  *q;

    n = 0;

    if (end - p >= 8) {
        others = ~san_packed_letters8(san_packed_load8(p)) & 0x8080808080808080;
        n = others ? (size_t) __builtin_ctzll(others) / 8 : 8;

        if (others && p[n] <= ' ') {
            return !san_unit_watched(p, n);
        }
    }

    for (q = p + n; q < end && san_word_chars[*q]; q++) { /* void */ }

    return is_plain_word(s, p, q, end);
}


/*
 * Do three letters of the page's language that are not ASCII begin the text,
 * and no phrase?
 */

static bool
begins_with_letters(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    int       n;
    unsigned  i;
    uint32_t  cp[SAN_PREFIX_FIRST], count[2];

    if (s->own_letters.table == NULL || s->encoding.charset != san_charset_utf8
        || s->page.kind[s->own_letters.table->class] == SAN_NEUTRAL)
    {
        return false;
    }

    n = s->own_letters.table->half == 0xe0 ? 3 : 2;

    if (end - p < n * SAN_PREFIX_FIRST) {
        return false;
    }

    count[0] = count[1] = 0;
    end = p + n * SAN_PREFIX_FIRST;

    if (san_prefilter_letters(s, p, end, count) != end
        || count[1] != SAN_PREFIX_FIRST)
    {
        return false;
    }

    for (i = 0; i < SAN_PREFIX_FIRST; i++) {
        san_utf8_next(p + (int) i * n, end, &cp[i]);
    }

    return !san_prefix_begins(s->policy->catalog, s->page.phrases, cp);
}


static inline bool
has_letter(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p < 0x80 && !san_is_alpha(*p)) {
        p++;
    }

    return p < end;
}


/*
 * Is it plain from a unit's first word that it is no suspect?  By far most
 * begin with three letters that no phrase begins with.
 */

bool
san_prefilter_unit(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3])
{
    uint8_t   kind;
    unsigned  n;

    if (*p < 0x80) {

        /* numbers and dates: no letter decides */

        if (end - p <= SHORT && !has_letter(p, end)) {
            return false;
        }

        if (san_is_alpha(*p)) {
            if (!first_word_is_plain(s, p, end)) {
                return false;
            }

        } else if (san_unit_watches(*p)) {
            return false;
        }

        kind = s->page.kind[USCRIPT_LATIN];

        if (kind == SAN_EXPECTED || kind == SAN_TOLERATED) {
            n = san_prefix_fails(s->policy->catalog, s->page.phrases, p, end);

            if (n >= SAN_UNIT_DECIDE) {
                letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;
                letters[kind] = n;
                return true;
            }
        }

    } else if (begins_with_letters(s, p, end)) {
        letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;
        letters[s->page.kind[s->own_letters.table->class]] = SAN_PREFIX_FIRST;
        return true;
    }

    return san_prefilter_start(s, p, end, label, letters)
           && letters[SAN_EXPECTED] + letters[SAN_TOLERATED]
              >= SAN_UNIT_DECIDE;
}


bool
san_prefilter_label(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool complete)
{
    return s->page.labels
           && !san_label_fails(p, end, complete, s->page.labels);
}


/*
 * Is it plain from the first words that the text is no label, and is what
 * stands there until that is known plainly right?
 */

static bool
is_no_label(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    if (s->page.labels == 0) {
        return true;
    }

    q = san_label_fails(p, end, false, s->page.labels);

    return q && (san_scan.non_ascii(p, q) == q || san_prefilter_all(s, p, end));
}


/*
 * Most units begin with letters of which it is plain that they are right: a
 * look at the first is enough.  What it leaves to the slow way, that judges
 * the same.
 */

void
san_prefilter(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end)
{
    uint32_t  letters[3];

    if (san_prefilter_unit(s, p, end, u->label, letters)
        && (!u->label || is_no_label(s, p, end)))
    {
        san_prefilter_pass(u, letters);
    }
}
