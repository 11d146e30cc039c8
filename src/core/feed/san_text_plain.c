/*
 * san_text_plain: non-ASCII letters of clean text, which are only counted, and
 * no-break spaces before a text.
 */

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "feed/san_feed.h"
#include "feed/san_prefilter.h"


/*
 * Skips a run of characters of two or three bytes that have the class of the
 * first one and need no check, and counts them at its end.  *prev is set to
 * the last one.
 */

static inline const uint8_t *
count_run2(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint8_t class, uint32_t *prev)
{
    uint32_t        cp;
    const uint8_t  *start;

    for (start = p; end - p >= 2; p += 2) {

        if ((p[0] & 0xe0) != 0xc0 || (p[1] & 0xc0) != 0x80) {
            break;
        }

        cp = (uint32_t) (p[0] & 0x1f) << 6 | (p[1] & 0x3f);

        if (cp < 0x80 || san_class_bmp[cp] != class
            || san_prefilter_needs_check(s->own_letters.check, cp))
        {
            break;
        }

        *prev = cp;
    }

    s->reading.letters[class] += (uint32_t) (p - start) / 2;

    return p;
}


static inline const uint8_t *
count_run3(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint8_t class, uint32_t *prev)
{
    uint32_t        cp;
    const uint8_t  *start;

    for (start = p; end - p >= 3; p += 3) {

        if ((p[0] & 0xf0) != 0xe0 || (p[1] & 0xc0) != 0x80
            || (p[2] & 0xc0) != 0x80)
        {
            break;
        }

        cp = (uint32_t) (p[0] & 0xf) << 12 | (uint32_t) (p[1] & 0x3f) << 6
             | (p[2] & 0x3f);

        if (cp < SAN_CHECK_LOW || (cp & 0xf800) == 0xd800
            || san_class_bmp[cp] != class
            || san_prefilter_needs_check(san_mojibake_check, cp))
        {
            break;
        }

        *prev = cp;
    }

    s->reading.letters[class] += (uint32_t) (p - start) / 3;

    return p;
}


/*
 * Skips and counts kana and Chinese characters, U+3000 to U+9FFF, as long as
 * they need no check.  Japanese has no table of letters, because it switches
 * scripts all the time.
 */

static inline const uint8_t *
count_japanese(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint32_t *prev)
{
    uint8_t   class, plain;
    uint32_t  cp;

    plain = SAN_CLASS_MARK;

    for ( /* void */ ; end - p >= 4 && san_prefilter_cjk(p, &cp); p += 3) {
        class = san_class_bmp[cp];

        if (class != plain) {
            if (s->page.kind[class] == SAN_FOREIGN
                || (class == SAN_CLASS_MULTI
                    && !san_prefilter_long_vowel(s, cp)))
            {
                break;
            }

            plain = class == SAN_CLASS_MULTI ? SAN_CLASS_MARK : class;
        }

        if (san_prefilter_needs_check(san_mojibake_check, cp)) {
            break;
        }

        s->reading.letters[class]++;
        *prev = cp;
    }

    return p;
}


const uint8_t *
san_text_plain(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int       n;
    uint8_t   class;
    uint32_t  cp, prev;

    for (prev = s->reading.lead; p < end && *p >= 0x80; prev = cp) {

        if (*p >= 0xe3 && s->own_letters.table == NULL) {
            p = count_japanese(s, p, end, &prev);

            if (p == end || *p < 0x80) {
                break;
            }
        }

        n = san_utf8_next(p, end, &cp);

        if (n < 2 || n > 3) {
            break;
        }

        class = san_class_bmp[cp];

        if (!san_prefilter_char(s, cp, class)) {
            break;
        }

        s->reading.letters[class]++;
        p += n;

        if (s->own_letters.table) {
            prev = cp;
            break;
        }

        p = n == 2 ? count_run2(s, p, end, class, &cp)
                   : count_run3(s, p, end, class, &cp);
    }

    s->reading.lead = prev;

    return p;
}


const uint8_t *
san_text_gap(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int       n;
    uint32_t  cp;

    if (s->units.n
        && !san_unit_is_fresh(&s->units.open[s->units.n - 1].unit, &s->text))
    {
        return end;
    }

    p = san_scan_space(p, end);

    if (p == end || *p < 0x80) {
        return end;
    }

    n = san_charset_next(s->encoding.charset, p, end, &cp);

    return n > 0 && cp == 0xa0 ? p + n : end;
}
