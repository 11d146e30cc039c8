/*
 * san_normal: the normal form of texts.
 */

#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "match/san_normal.h"


/*
 * The normal form of the character at p, of *n bytes: 0 if it is not part of a
 * word, 1 if it is dropped.  *n <= 0: not UTF-8.
 */

static inline uint32_t
form_of(const uint8_t *p, const uint8_t *end, int *n)
{
    uint32_t  cp;

    if (san_is_alpha(*p)) {
        return *p | 0x20u;
    }

    if (san_is_digit(*p)) {
        return *p;
    }

    if (*p < 0x80 && *p > SAN_INLINE_CLOSE) {
        return 0;
    }

    *n = san_utf8_next(p, end, &cp);

    return *n <= 0 || !(san_is_dropped(cp) || san_is_word(san_class(cp))) ? 0
           : san_is_dropped(cp) ? 1 : san_fold(cp);
}


/* Is it the first byte of a mark from U+0300 to U+036F? */

static inline bool
has_mark(const uint8_t *p)
{
    return *p == 0xcc || (*p == 0xcd && p[1] < 0xb0);
}


/*
 * Writes the normal form; false: too long, or not UTF-8, or, with plain, it
 * contains marks.
 */

static inline bool
normalise(const uint8_t *p, size_t len, san_normal_t *out, bool plain)
{
    int             bytes;
    bool            gap;
    uint32_t        form;
    unsigned        n;
    const uint8_t  *end;

    gap = false;
    n = 0;

    for (end = p + len; p < end; p += bytes) {
        bytes = 1;

        /* letters of ASCII, if all that follows has room */

        if (san_is_alpha(*p)
            && (size_t) (end - p) + n + 2 <= SAN_NORMAL_MAX)
        {
            out->chars[n] = ' ';
            n += gap;
            gap = false;

            for ( /* void */ ; p < end && san_is_alpha(*p); p++) {
                out->chars[n++] = *p | 0x20;
            }

            bytes = 0;
            continue;
        }

        form = form_of(p, end, &bytes);

        if (bytes <= 0 || (plain && has_mark(p))) {
            return false;
        }

        if (form == 1) {
            continue;
        }

        if (form == 0) {
            gap = n != 0;
            continue;
        }

        if (n + 2 > SAN_NORMAL_MAX) {
            return false;
        }

        out->chars[n] = ' ';
        n += gap;
        gap = false;
        out->chars[n++] = form;
    }

    out->n = n;

    return true;
}


bool
san_normal_placed(const uint8_t *p, size_t len, san_placed_t *out)
{
    int             bytes;
    bool            gap;
    uint32_t        form;
    unsigned        n;
    const uint8_t  *q, *end;

    gap = false;
    n = out->n = 0;

    for (q = p, end = p + len; q < end; q += bytes) {
        bytes = 1;
        form = form_of(q, end, &bytes);

        if (bytes <= 0 || has_mark(q)) {
            return false;
        }

        if (form == 1) {
            continue;
        }

        if (form == 0) {
            gap = n != 0;
            continue;
        }

        if (n + 2 > SAN_PLACED_MAX || q - p > UINT16_MAX - 8) {
            return false;
        }

        if (gap) {
            out->at[n] = out->end[n - 1];
            out->end[n] = (uint16_t) (q - p);
            out->chars[n++] = ' ';
            gap = false;
        }

        out->at[n] = (uint16_t) (q - p);
        out->end[n] = (uint16_t) (q - p + bytes);
        out->chars[n++] = form;
    }

    out->n = n;

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

    return normalise(p, len, out, true)
           || (compose(p, len, buf, sizeof(buf), &text)
               && normalise(text.data, text.len, out, false));
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
