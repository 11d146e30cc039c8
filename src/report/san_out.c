/*
 * san_out: escapes of the output formats.
 */

#include <string.h>

#include "record/san_json.h"
#include "san_out.h"
#include "base/san_unicode.h"


san_str_t
san_str(const char *word)
{
    san_str_t  s;

    s.data = (const uint8_t *) word;
    s.len = word ? strlen(word) : 0;

    return s;
}


void
san_out_bytes(san_out_t *out, const uint8_t *p, size_t n)
{
    if (n && !out->failed && out->write(out->data, p, n) != 0) {
        out->failed = true;
    }
}


void
san_out_word(san_out_t *out, const char *word)
{
    san_out_bytes(out, (const uint8_t *) word, strlen(word));
}


void
san_out_number(san_out_t *out, uint64_t n)
{
    uint8_t  digits[20], *p;

    p = digits + sizeof(digits);

    do {
        *--p = (uint8_t) ('0' + n % 10);
        n /= 10;
    } while (n);

    san_out_bytes(out, p, (size_t) (digits + sizeof(digits) - p));
}


static void
put_digits(san_out_t *out, uint64_t n, unsigned width)
{
    uint8_t  digits[8], *p;

    for (p = digits + width; p > digits; n /= 10) {
        *--p = (uint8_t) ('0' + n % 10);
    }

    san_out_bytes(out, digits, width);
}


void
san_out_thousandths(san_out_t *out, uint64_t n)
{
    san_out_number(out, n / 1000);
    san_out_word(out, ".");
    put_digits(out, n % 1000, 3);
}


/* Is it a character of XML 1.0 (2.2), and not a C1 control? */

static bool
is_xml(uint32_t cp)
{
    return cp == '\t' || cp == '\n'
           || (cp >= 0x20 && cp < 0x7f)
           || (cp >= 0xa0 && cp < 0xfffe && (cp < 0xd800 || cp > 0xdfff))
           || cp > 0xffff;
}


static const char *
xml_escape(uint32_t cp)
{
    switch (cp) {

    case '&':
        return "&amp;";

    case '<':
        return "&lt;";

    case '>':
        return "&gt;";

    case '"':
        return "&quot;";

    case '\'':
        return "&#39;";

    case '\r':
        return " ";

    default:
        return is_xml(cp) ? NULL : "\xef\xbf\xbd";
    }
}


void
san_out_xml(san_out_t *out, san_str_t s)
{
    int             n;
    uint32_t        cp;
    const char     *escape;
    const uint8_t  *p, *end, *plain;

    if (s.len == 0) {
        return;
    }

    plain = s.data;

    for (p = s.data, end = p + s.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            cp = 0;
        }

        escape = xml_escape(cp);

        if (escape) {
            san_out_bytes(out, plain, (size_t) (p - plain));
            san_out_word(out, escape);
            plain = p + n;
        }
    }

    san_out_bytes(out, plain, (size_t) (end - plain));
}


void
san_out_json(san_out_t *out, san_str_t s)
{
    int             n;
    uint8_t         escape[SAN_JSON_ESCAPE];
    unsigned        len;
    uint32_t        cp;
    const uint8_t  *p, *end;

    if (s.data == NULL) {
        san_out_word(out, "null");
        return;
    }

    san_out_word(out, "\"");

    for (p = s.data, end = p + s.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            san_out_word(out, "\\ufffd");
            continue;
        }

        len = san_json_escape(cp, escape);

        if (len) {
            san_out_bytes(out, escape, len);

        } else {
            san_out_bytes(out, p, (size_t) n);
        }
    }

    san_out_word(out, "\"");
}


/*
 * Is it white space, a control or invisible, and skipped at the start of a
 * cell?
 */

static bool
is_skipped(uint32_t cp)
{
    return cp <= 0x20 || (cp >= 0x7f && cp <= 0xa0) || cp == 0xad
           || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200f)
           || (cp >= 0x2028 && cp <= 0x202f) || (cp >= 0x205f && cp <= 0x206f)
           || cp == 0x3000 || cp == 0xfeff;
}


/*
 * Does a spreadsheet read the cell as a formula?  In East Asia full-width
 * signs begin a formula, too, and small forms and U+2212 are read like the
 * usual ones.
 */

static bool
is_formula(san_str_t s)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    for (p = s.data, end = p + s.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (is_skipped(cp)) {
            continue;
        }

        switch (cp) {

        case '=':
        case '+':
        case '-':
        case '@':
        case 0x2212:
        case 0xfe62:
        case 0xfe63:
        case 0xfe66:
        case 0xfe6b:
        case 0xff0b:
        case 0xff0d:
        case 0xff1d:
        case 0xff20:
            return true;

        default:
            return false;
        }
    }

    return false;
}


void
san_out_csv(san_out_t *out, san_str_t s)
{
    int             n;
    uint32_t        cp;
    const char     *instead;
    const uint8_t  *p, *end, *plain;

    /* an empty string may have data NULL, to which nothing may be added */

    if (s.len == 0) {
        san_out_word(out, "\"\"");
        return;
    }

    san_out_word(out, "\"");

    if (is_formula(s)) {
        san_out_word(out, "'");
    }

    plain = s.data;

    for (p = s.data, end = p + s.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            instead = "\xef\xbf\xbd";

        } else {
            instead = cp == '"' ? "\"\""
                      : cp < 0x20 || (cp >= 0x7f && cp < 0xa0) ? " " : NULL;
        }

        if (instead) {
            san_out_bytes(out, plain, (size_t) (p - plain));
            san_out_word(out, instead);
            plain = p + n;
        }
    }

    san_out_bytes(out, plain, (size_t) (end - plain));
    san_out_word(out, "\"");
}


/* Converts days since 1970 to a Gregorian date, by 400-year eras. */

static void
civil(uint64_t days, uint64_t *year, unsigned *month, unsigned *day)
{
    unsigned  of_era, of_year, m;
    uint64_t  era, y;

    days += 719468;                      /* from 0000-03-01 */
    era = days / 146097;
    of_era = (unsigned) (days % 146097);
    y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    of_year = of_era - (unsigned) (365 * y + y / 4 - y / 100);
    m = (5 * of_year + 2) / 153;

    *day = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = era * 400 + y + (*month <= 2);
}


static void
put_date(san_out_t *out, uint64_t seconds)
{
    unsigned  month, day;
    uint64_t  year;

    civil(seconds / 86400, &year, &month, &day);

    put_digits(out, year, 4);
    san_out_word(out, "-");
    put_digits(out, month, 2);
    san_out_word(out, "-");
    put_digits(out, day, 2);
}


static void
put_minute(san_out_t *out, uint64_t seconds)
{
    put_digits(out, seconds / 3600 % 24, 2);
    san_out_word(out, ":");
    put_digits(out, seconds / 60 % 60, 2);
}


void
san_out_date(san_out_t *out, uint64_t seconds)
{
    put_date(out, seconds);
}


void
san_out_minute(san_out_t *out, uint64_t seconds)
{
    put_date(out, seconds);
    san_out_word(out, " ");
    put_minute(out, seconds);
}


void
san_out_time(san_out_t *out, uint64_t seconds)
{
    put_date(out, seconds);
    san_out_word(out, "T");
    put_minute(out, seconds);
    san_out_word(out, ":");
    put_digits(out, seconds % 60, 2);
    san_out_word(out, "Z");
}
