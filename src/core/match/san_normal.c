/*
 * san_normal: the normal form of texts.
 */

#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "match/san_normal.h"


/* Writes the normal form; false: too long, or not UTF-8. */

static bool
normalise(const uint8_t *p, size_t len, san_normal_t *out)
{
    int             n;
    bool            gap;
    uint8_t         class;
    uint32_t        cp;
    const uint8_t  *end;

    gap = false;
    out->n = 0;

    for (end = p + len; p < end; p += n) {
        cp = *p;
        n = 1;

        if (cp >= 0x80 || cp <= SAN_INLINE_CLOSE) {
            n = san_utf8_next(p, end, &cp);

            if (n <= 0) {
                return false;
            }

            if (san_is_dropped(cp)) {
                continue;
            }
        }

        class = san_class(cp);

        if (!san_is_word(class)) {
            gap = out->n != 0;
            continue;
        }

        if (out->n + 2 > SAN_NORMAL_MAX) {
            return false;
        }

        if (gap) {
            out->chars[out->n++] = ' ';
            gap = false;
        }

        out->chars[out->n++] = san_fold(cp);
    }

    return true;
}


bool
san_normal_placed(const uint8_t *p, size_t len, san_placed_t *out)
{
    int             n;
    bool            gap;
    uint32_t        cp;
    const uint8_t  *q, *end;

    gap = false;
    out->n = 0;

    for (q = p, end = p + len; q < end; q += n) {
        n = san_utf8_next(q, end, &cp);

        if (n <= 0 || (cp >= 0x300 && cp < 0x370)) {
            return false;
        }

        if (san_is_dropped(cp)) {
            continue;
        }

        if (!san_is_word(san_class(cp))) {
            gap = out->n != 0;
            continue;
        }

        if (out->n + 2 > SAN_PLACED_MAX || q - p > UINT16_MAX - 8) {
            return false;
        }

        if (gap) {
            out->at[out->n] = out->end[out->n - 1];
            out->end[out->n] = (uint16_t) (q - p);
            out->chars[out->n++] = ' ';
            gap = false;
        }

        out->at[out->n] = (uint16_t) (q - p);
        out->end[out->n] = (uint16_t) (q - p + n);
        out->chars[out->n++] = san_fold(cp);
    }

    return true;
}


/* Does it contain marks of U+0300 to U+036F? */

static bool
has_marks(const uint8_t *p, size_t len)
{
    const uint8_t  *end;

    if (len == 0) {
        return false;
    }

    end = p + len - 1;

    if (memchr(p, 0xcc, (size_t) (end - p))) {
        return true;
    }

    p = memchr(p, 0xcd, (size_t) (end - p));

    while (p && p[1] >= 0xb0) {
        p = memchr(p + 1, 0xcd, (size_t) (end - p - 1));
    }

    return p != NULL;
}


/* The text in NFC if it contains marks that may be composed, else unchanged. */

static bool
compose(const uint8_t *p, size_t len, uint8_t *buf, size_t size,
    san_str_t *out)
{
    int32_t               n;
    UChar                 u16[SAN_NORMAL_LEN], nfc[SAN_NORMAL_LEN];
    UErrorCode            e;
    const UNormalizer2   *norm;

    out->data = p;
    out->len = len;

    if (!has_marks(p, len)) {
        return true;
    }

    e = U_ZERO_ERROR;
    norm = unorm2_getNFCInstance(&e);
    u_strFromUTF8(u16, SAN_NORMAL_LEN, &n, (const char *) p, (int32_t) len,
                  &e);
    n = unorm2_normalize(norm, u16, n, nfc, SAN_NORMAL_LEN, &e);
    u_strToUTF8((char *) buf, (int32_t) size, &n, nfc, n, &e);

    out->data = buf;
    out->len = (size_t) n;

    return U_SUCCESS(e);
}


bool
san_normal_form(const uint8_t *p, size_t len, san_normal_t *out)
{
    uint8_t    buf[SAN_NORMAL_LEN];
    san_str_t  text;

    if (len > SAN_NORMAL_LEN) {
        return false;
    }

    return compose(p, len, buf, sizeof(buf), &text)
           && normalise(text.data, text.len, out);
}


bool
san_normal_has_word(san_str_t text, size_t at)
{
    int       n;
    uint32_t  cp;

    for ( /* void */ ; at < text.len; at += (size_t) n) {
        n = san_utf8_next(text.data + at, text.data + text.len, &cp);

        if (n <= 0 || san_is_word(san_class(cp))) {
            return true;
        }
    }

    return false;
}
