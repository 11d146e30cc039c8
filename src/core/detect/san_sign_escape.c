/*
 * san_sign_escape: entities that were escaped twice, and escapes that lost
 * their meaning: "&uuml;", "&#39;", "\u00e9", "u00e9", "%C3%A9".
 */

#include <string.h>

#include "detect/san_sign.h"


static const struct {
    char      name[8];
    uint16_t  cp;
} entities[] = {
    { "quot", '"' }, { "amp", '&' }, { "lt", '<' }, { "gt", '>' },
    { "apos", '\'' }, { "nbsp", 0xa0 }, { "iexcl", 0xa1 },
    { "cent", 0xa2 }, { "pound", 0xa3 }, { "yen", 0xa5 }, { "sect", 0xa7 },
    { "uml", 0xa8 }, { "copy", 0xa9 }, { "ordf", 0xaa }, { "laquo", 0xab },
    { "shy", 0xad }, { "reg", 0xae }, { "deg", 0xb0 }, { "plusmn", 0xb1 },
    { "sup2", 0xb2 }, { "sup3", 0xb3 }, { "acute", 0xb4 },
    { "micro", 0xb5 }, { "para", 0xb6 }, { "middot", 0xb7 },
    { "ordm", 0xba }, { "raquo", 0xbb }, { "frac14", 0xbc },
    { "frac12", 0xbd }, { "frac34", 0xbe }, { "iquest", 0xbf },
    { "Agrave", 0xc0 }, { "Aacute", 0xc1 }, { "Acirc", 0xc2 },
    { "Atilde", 0xc3 }, { "Auml", 0xc4 }, { "Aring", 0xc5 },
    { "AElig", 0xc6 }, { "Ccedil", 0xc7 }, { "Egrave", 0xc8 },
    { "Eacute", 0xc9 }, { "Ecirc", 0xca }, { "Euml", 0xcb },
    { "Igrave", 0xcc }, { "Iacute", 0xcd }, { "Icirc", 0xce },
    { "Iuml", 0xcf }, { "Ntilde", 0xd1 }, { "Ograve", 0xd2 },
    { "Oacute", 0xd3 }, { "Ocirc", 0xd4 }, { "Otilde", 0xd5 },
    { "Ouml", 0xd6 }, { "times", 0xd7 }, { "Oslash", 0xd8 },
    { "Ugrave", 0xd9 }, { "Uacute", 0xda }, { "Ucirc", 0xdb },
    { "Uuml", 0xdc }, { "szlig", 0xdf }, { "agrave", 0xe0 },
    { "aacute", 0xe1 }, { "acirc", 0xe2 }, { "atilde", 0xe3 },
    { "auml", 0xe4 }, { "aring", 0xe5 }, { "aelig", 0xe6 },
    { "ccedil", 0xe7 }, { "egrave", 0xe8 }, { "eacute", 0xe9 },
    { "ecirc", 0xea }, { "euml", 0xeb }, { "igrave", 0xec },
    { "iacute", 0xed }, { "icirc", 0xee }, { "iuml", 0xef },
    { "ntilde", 0xf1 }, { "ograve", 0xf2 }, { "oacute", 0xf3 },
    { "ocirc", 0xf4 }, { "otilde", 0xf5 }, { "ouml", 0xf6 },
    { "oslash", 0xf8 }, { "ugrave", 0xf9 }, { "uacute", 0xfa },
    { "ucirc", 0xfb }, { "uuml", 0xfc }, { "yacute", 0xfd },
    { "yuml", 0xff }, { "OElig", 0x152 }, { "oelig", 0x153 },
    { "Scaron", 0x160 }, { "scaron", 0x161 }, { "ensp", 0x2002 },
    { "emsp", 0x2003 }, { "thinsp", 0x2009 }, { "ndash", 0x2013 },
    { "mdash", 0x2014 }, { "lsquo", 0x2018 }, { "rsquo", 0x2019 },
    { "sbquo", 0x201a }, { "ldquo", 0x201c }, { "rdquo", 0x201d },
    { "bdquo", 0x201e }, { "bull", 0x2022 }, { "hellip", 0x2026 },
    { "lsaquo", 0x2039 }, { "rsaquo", 0x203a }, { "euro", 0x20ac },
    { "trade", 0x2122 }, { "larr", 0x2190 }, { "rarr", 0x2192 },
    { "minus", 0x2212 }, { "infin", 0x221e }
};


static int
hex(uint8_t c)
{
    if (san_is_digit(c)) {
        return c - '0';
    }

    c = san_lower(c);

    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}


static bool
is_text_char(uint32_t cp)
{
    return (cp >= 0x20 && cp < 0x7f) || (cp >= 0xa0 && cp < 0xd800)
           || (cp > 0xdfff && cp < 0xfffe) || (cp > 0xffff && cp < 0x10ffff);
}


/* Reads "#39;" or "#x27;" after the '&'. */

static uint32_t
number(const uint8_t *p, const uint8_t *end, const uint8_t **close)
{
    int       digit;
    bool      x;
    uint32_t  cp;

    x = p + 1 < end && san_lower(p[1]) == 'x';
    p += 1 + x;

    for (cp = 0; p < end && cp < 0x110000; p++) {
        digit = x ? hex(*p) : san_is_digit(*p) ? *p - '0' : -1;

        if (digit < 0) {
            break;
        }

        cp = cp * (x ? 16 : 10) + (uint32_t) digit;
    }

    *close = p;

    return is_text_char(cp) ? cp : 0;
}


uint32_t
san_sign_entity(const uint8_t *p, const uint8_t *end, size_t *used)
{
    size_t          i, len;
    uint32_t        cp;
    const uint8_t  *q;

    q = p + 1;
    cp = 0;

    if (q < end && *q == '#') {
        cp = number(q, end, &q);

    } else {
        while (q < end && q - p < 9 && (san_is_alpha(*q) || san_is_digit(*q)))
        {
            q++;
        }

        len = (size_t) (q - p - 1);

        for (i = 0; i < sizeof(entities) / sizeof(entities[0]); i++) {
            if (strlen(entities[i].name) == len
                && memcmp(entities[i].name, p + 1, len) == 0)
            {
                cp = entities[i].cp;
                break;
            }
        }
    }

    if (cp == 0 || q == end || *q != ';') {
        return 0;
    }

    *used = (size_t) (q + 1 - p);

    return cp;
}


/* Reads four hexadecimal digits of a non-ASCII letter. */

static uint32_t
four(const uint8_t *p)
{
    int       digit;
    unsigned  i;
    uint32_t  cp;

    for (i = 0, cp = 0; i < 4; i++) {
        digit = hex(p[i]);

        if (digit < 0) {
            return 0;
        }

        cp = cp * 16 + (uint32_t) digit;
    }

    return cp >= 0xa0 && is_text_char(cp) ? cp : 0;
}


/*
 * Reads UTF-8 bytes as "%C3%A9": at least two of them, and not in an address.
 */

static uint32_t
percents(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    size_t *used)
{
    int             high, low;
    size_t          n;
    uint8_t         bytes[4];
    uint32_t        cp;
    const uint8_t  *q;

    for (q = p; q > start && q[-1] > ' '; q--) {
        if (q[-1] == '/' || q[-1] == '=' || q[-1] == '?' || q[-1] == ':') {
            return 0;
        }
    }

    for (n = 0, q = p; n < 4 && end - q >= 3 && *q == '%'; n++, q += 3) {
        high = hex(q[1]);
        low = hex(q[2]);

        if (high < 8 || low < 0) {
            break;
        }

        bytes[n] = (uint8_t) (high * 16 + low);

        if (n > 0 && bytes[n] >= 0xc0) {
            break;
        }
    }

    if (n < 2) {
        return 0;
    }

    high = san_utf8_next(bytes, bytes + n, &cp);

    if (high < 2 || cp < 0xa0) {
        return 0;
    }

    *used = (size_t) high * 3;

    return cp;
}


uint32_t
san_sign_escape(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    size_t *used)
{
    uint32_t  cp;

    if (*p == '%') {
        return percents(start, p, end, used);
    }

    if (*p == 'u') {

        /* "marchu00e9": only Latin letters, inside a word */

        cp = p > start && san_is_alpha(p[-1]) && end - p > 4 && p[1] == '0'
             ? four(p + 1) : 0;

        *used = 5;

        if (cp == 0 || cp >= 0x180) {
            return 0;
        }

        return end - p == 5 || !san_is_digit(p[5]) ? cp : 0;
    }

    if (end - p > 5 && p[1] == 'u') {
        *used = 6;

        return p > start && (p[-1] == '\\' || p[-1] == '"') ? 0 : four(p + 2);
    }

    /* "don\'t" */

    if (end - p > 2 && p > start && (p[1] == '\'' || p[1] == '"')
        && san_is_alpha(p[-1]) && san_is_alpha(p[2]))
    {
        *used = 2;

        return p[1];
    }

    return 0;
}
