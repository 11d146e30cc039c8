/*
 * san_charref: see the header.
 */

#include <string.h>

#include "token/san_charref.h"
#include "token/san_charref_data.h"


/* 13.2.5.80: replacements of the numbers 0x80 to 0x9f; 0: unchanged. */

static const uint16_t  c1_table[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178
};


/* Larger than any code point: more digits do not change the result. */
#define TOO_MUCH  0x110000


static uint32_t
numeric_code_point(uint32_t n)
{
    if (n == 0 || n >= TOO_MUCH || (n >= 0xd800 && n < 0xe000)) {
        return 0xfffd;
    }

    if (n >= 0x80 && n < 0xa0 && c1_table[n - 0x80]) {
        return c1_table[n - 0x80];
    }

    return n;
}


static int
digit_value(uint8_t c, bool hex)
{
    if (san_is_digit(c)) {
        return c - '0';
    }

    c |= 0x20;

    return hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}


/* Decodes a numeric reference; p is after "&#". */

static size_t
decode_numeric(const uint8_t *p, size_t n, uint32_t *cp)
{
    int       v;
    bool      hex;
    size_t    i, digits;
    uint32_t  value;

    hex = n && (*p | 0x20) == 'x';
    i = hex;
    value = 0;

    for (digits = i; i < n && (v = digit_value(p[i], hex)) >= 0; i++) {
        value = value * (hex ? 16u : 10u) + (uint32_t) v;

        if (value >= TOO_MUCH) {
            value = TOO_MUCH;
        }
    }

    if (i == digits) {
        return 0;
    }

    *cp = numeric_code_point(value);

    return i + 2 + (i < n && p[i] == ';');
}


static inline int
char_of(size_t index, size_t at)
{
    size_t  start;

    start = san_charref_starts[index];

    return start + at < san_charref_starts[index + 1]
           ? (uint8_t) san_charref_names[start + at] : -1;
}


/* The first name of [lo, hi) whose character at index at is at least c. */

static size_t
lower_bound(size_t lo, size_t hi, size_t at, int c)
{
    size_t  mid;

    while (lo < hi) {
        mid = (lo + hi) / 2;

        if (char_of(mid, at) < c) {
            lo = mid + 1;

        } else {
            hi = mid;
        }
    }

    return lo;
}


/*
 * The length of the longest name that [p, p + n) begins with, or 0. Names with
 * a common prefix are adjacent in the sorted table.
 */

static size_t
longest_name(const uint8_t *p, size_t n, size_t *index)
{
    size_t  lo, hi, i, len;

    lo = 0;
    hi = SAN_CHARREF_N;
    len = 0;

    for (i = 0; i < n; i++) {
        lo = lower_bound(lo, hi, i, p[i]);
        hi = lower_bound(lo, hi, i, p[i] + 1);

        if (lo == hi) {
            break;
        }

        if (char_of(lo, i + 1) == -1) {
            *index = lo;
            len = i + 1;
        }
    }

    return len;
}


/* Shortcut for the most frequent references: their length, 0 for others. */

static size_t
common_name(const uint8_t *p, size_t n, uint32_t *cp)
{
    size_t  i;

    static const struct {
        const char  *name;
        uint8_t      len;
        uint8_t      cp;
    } common[] = {
        { "amp;", 4, '&' }, { "nbsp;", 5, 0xa0 }, { "quot;", 5, '"' },
        { "lt;", 3, '<' }, { "gt;", 3, '>' }, { "copy;", 5, 0xa9 },
        { "laquo;", 6, 0xab }, { "raquo;", 6, 0xbb }
    };

    for (i = 0; i < sizeof(common) / sizeof(common[0]); i++) {
        if (p[0] == (uint8_t) common[i].name[0] && n >= common[i].len
            && memcmp(p, common[i].name, common[i].len) == 0)
        {
            *cp = common[i].cp;
            return common[i].len;
        }
    }

    return 0;
}


size_t
san_charref_decode(const uint8_t *p, size_t n, bool in_attribute,
    uint32_t cp[2], unsigned *ncp)
{
    size_t  len, index, i;

    *ncp = 1;

    if (n < 2) {
        return 0;
    }

    if (p[1] == '#') {
        return decode_numeric(p + 2, n - 2, &cp[0]);
    }

    len = common_name(p + 1, n - 1, &cp[0]);

    if (len) {
        return len + 1;
    }

    len = longest_name(p + 1, n - 1, &index);

    if (len == 0) {
        return 0;
    }

    /* 13.2.5.73: "&copy=1" in an attribute is a URL parameter */

    if (in_attribute && p[len] != ';' && len + 1 < n
        && (p[len + 1] == '=' || san_is_alpha(p[len + 1])
            || san_is_digit(p[len + 1])))
    {
        return 0;
    }

    cp[0] = san_charref_first[index];

    for (i = 0; i < san_charref_second_n; i++) {
        if (san_charref_second[i].index == index) {
            cp[1] = san_charref_second[i].cp;
            *ncp = 2;
            break;
        }
    }

    return len + 1;
}
