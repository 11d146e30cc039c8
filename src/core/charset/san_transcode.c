/*
 * san_transcode: see san_transcode.h.
 */

#include <string.h>

#include <unicode/utf16.h>

#include "charset/san_charset_list.h"
#include "charset/san_transcode.h"

#define ESC  0x1b

/* What the bytes of ISO-2022-JP mean. */

enum {
    ASCII = 0,
    ROMAN,
    KATAKANA,
    JIS0208
};


static const struct {
    uint8_t  bytes[2];
    uint8_t  set;
} escapes[] = {
    { "(B", ASCII },
    { "(J", ROMAN },
    { "(I", KATAKANA },
    { "$@", JIS0208 },
    { "$B", JIS0208 }
};

#define ESCAPES  (sizeof(escapes) / sizeof(escapes[0]))


bool
san_transcodes(const san_charset_t *charset)
{
    return charset->kind >= UTF16BE;
}


void
san_transcode_init(san_transcoder_t *t, const san_charset_t *charset)
{
    memset(t, 0, sizeof(*t));
    t->charset = charset;
    t->euc_jp = san_charset_get((const uint8_t *) "euc-jp", 6);
}


static uint32_t
unit_at(const san_transcoder_t *t, const uint8_t *p)
{
    return t->charset->kind == UTF16BE ? (uint32_t) (p[0] << 8 | p[1])
                                       : (uint32_t) (p[1] << 8 | p[0]);
}


static size_t
next_utf16(san_transcoder_t *t, const uint8_t *p, size_t n, bool final,
    uint32_t *cp)
{
    uint32_t  unit, trail;

    *cp = SAN_TRANSCODE_WRONG;

    if (n < 2) {
        return final ? 1 : 0;
    }

    unit = unit_at(t, p);

    if (!t->begun && unit == 0xfeff) {
        *cp = SAN_TRANSCODE_NONE;

    } else if (!U16_IS_SURROGATE(unit)) {
        *cp = unit;

    } else if (U16_IS_SURROGATE_LEAD(unit)) {

        if (n < 4 && !final) {
            return 0;
        }

        trail = n < 4 ? 0 : unit_at(t, p + 2);

        if (U16_IS_TRAIL(trail)) {
            *cp = (uint32_t) U16_GET_SUPPLEMENTARY(unit, trail);
            return 4;
        }
    }

    return 2;
}


/* Two escape sequences with nothing between them are an error, too. */

static size_t
next_escape(san_transcoder_t *t, const uint8_t *p, size_t n, bool final,
    uint32_t *cp)
{
    size_t  i;

    if (n < 3 && !final && (n < 2 || p[1] == '(' || p[1] == '$')) {
        return 0;
    }

    for (i = 0; n >= 3 && i < ESCAPES; i++) {
        if (memcmp(p + 1, escapes[i].bytes, 2) == 0) {
            *cp = t->escaped ? SAN_TRANSCODE_WRONG : SAN_TRANSCODE_NONE;
            t->set = escapes[i].set;
            t->escaped = true;
            return 3;
        }
    }

    t->escaped = false;
    *cp = SAN_TRANSCODE_WRONG;

    return 1;
}


/* Both bytes are those of EUC-JP, with the highest bit. */

static size_t
next_jis0208(const san_transcoder_t *t, const uint8_t *p, size_t n, bool final,
    uint32_t *cp)
{
    uint8_t  pair[2];

    *cp = SAN_TRANSCODE_WRONG;

    if (p[0] < 0x21 || p[0] > 0x7e) {
        return 1;
    }

    if (n < 2) {
        return final ? 1 : 0;
    }

    if (p[1] == ESC) {
        return 1;
    }

    pair[0] = p[0] | 0x80;
    pair[1] = p[1] | 0x80;

    if (p[1] < 0x21 || p[1] > 0x7e
        || san_charset_legacy_next(t->euc_jp, pair, pair + 2, cp) != 2)
    {
        *cp = SAN_TRANSCODE_WRONG;
    }

    return 2;
}


static size_t
next_iso2022jp(san_transcoder_t *t, const uint8_t *p, size_t n, bool final,
    uint32_t *cp)
{
    size_t   len;
    uint8_t  c;

    c = *p;

    if (c == ESC) {
        return next_escape(t, p, n, final, cp);
    }

    len = 1;
    *cp = SAN_TRANSCODE_WRONG;

    if (t->set == JIS0208) {
        len = next_jis0208(t, p, n, final, cp);

    } else if (t->set == KATAKANA) {
        if (c >= 0x21 && c <= 0x5f) {
            *cp = 0xff61 - 0x21 + c;
        }

    } else if (c < 0x80 && c != 0x0e && c != 0x0f) {
        *cp = t->set == ROMAN && c == '\\' ? 0xa5
              : t->set == ROMAN && c == '~' ? 0x203e : c;
    }

    t->escaped &= len == 0;

    return len;
}


size_t
san_transcode_next(san_transcoder_t *t, const uint8_t *p, const uint8_t *end,
    bool final, uint32_t *cp)
{
    size_t  n, len;

    n = (size_t) (end - p);
    len = t->charset->kind == ISO2022JP ? next_iso2022jp(t, p, n, final, cp)
                                        : next_utf16(t, p, n, final, cp);
    t->begun |= len != 0;

    return len;
}
