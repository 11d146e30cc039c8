/*
 * san_warc_fields: header fields of WARC and HTTP.
 *
 * Enters: any bytes.  Leaves: where fields begin and end, and their values.
 * Lines may end without CR, as some crawlers write them.
 */

#include "san_warc_parts.h"

#include <string.h>


size_t
san_warc_fields_end(const uint8_t *p, size_t n, size_t from)
{
    const uint8_t  *at, *end;

    end = p + n;

    for (at = p + from; at < end; at++) {
        at = memchr(at, '\n', (size_t) (end - at));
        if (at == NULL) {
            break;
        }

        if (end - at > 1 && at[1] == '\n') {
            return (size_t) (at + 2 - p);
        }

        if (end - at > 2 && at[1] == '\r' && at[2] == '\n') {
            return (size_t) (at + 3 - p);
        }
    }

    return 0;
}


void
san_warc_fields_unfold(uint8_t *p, size_t n)
{
    size_t  i;

    for (i = 1; i + 1 < n; i++) {
        if (p[i] != '\n' || (p[i + 1] != ' ' && p[i + 1] != '\t')) {
            continue;
        }

        p[i] = ' ';

        if (p[i - 1] == '\r') {
            p[i - 1] = ' ';
        }
    }
}


/* The offset of the value if the line is a field of that name, else 0. */

static size_t
san_warc_named(const uint8_t *p, size_t n, const char *name)
{
    size_t  i, len;

    len = strlen(name);

    if (n <= len) {
        return 0;
    }

    for (i = 0; i < len; i++) {
        if (san_lower(p[i]) != san_lower((uint8_t) name[i])) {
            return 0;
        }
    }

    while (i < n && (p[i] == ' ' || p[i] == '\t')) {
        i++;
    }

    return (i < n && p[i] == ':') ? i + 1 : 0;
}


san_str_t
san_warc_field(san_str_t fields, const char *name)
{
    size_t          at, n;
    san_str_t       value;
    const uint8_t  *p, *end, *next;

    value.data = NULL;
    value.len = 0;

    for (p = fields.data, end = p + fields.len; p < end; p = next) {
        next = memchr(p, '\n', (size_t) (end - p));
        n = (size_t) ((next != NULL ? next : end) - p);
        next = (next != NULL) ? next + 1 : end;

        at = san_warc_named(p, n, name);
        if (at == 0) {
            continue;
        }

        while (at < n && san_is_space(p[at])) {
            at++;
        }

        while (n > at && san_is_space(p[n - 1])) {
            n--;
        }

        value.data = p + at;
        value.len = n - at;
    }

    return value;
}


san_warc_is_t
san_warc_fields_begin(const uint8_t *p, size_t n)
{
    size_t  i;

    if (n != 0 && p[0] != 'W') {
        return SAN_WARC_NO;
    }

    if (san_warc_is(p, n) != SAN_WARC_YES) {
        return san_warc_is(p, n);
    }

    i = SAN_WARC_MAGIC;

    if (i < n && !san_is_digit(p[i++])) {
        return SAN_WARC_NO;
    }

    if (i < n && p[i] == '\r') {
        i++;
    }

    if (i < n && p[i++] != '\n') {
        return SAN_WARC_NO;
    }

    if (i < n) {
        return san_is_alpha(p[i]) ? SAN_WARC_YES : SAN_WARC_NO;
    }

    return SAN_WARC_MORE;
}
