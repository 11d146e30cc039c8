/*
 * san_translation_match: placeholders of templates, and marks of inline
 * elements.
 */

#include <string.h>

#include "match/san_normal.h"
#include "match/san_translation_match.h"

/* Placeholders of one text that are compared. */
#define PLACEHOLDERS_MAX  32


/* "%1" and "%12" of Qt and KDE, with no letter behind them; else 0. */

static size_t
numbered(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p + 1; q < end && q < p + 3 && san_is_digit(*q); q++) {
        /* void */
    }

    return q > p + 1 && p[1] != '0'
           && (q == end || !(san_is_digit(*q) || san_is_alpha(*q | 0x20)))
           ? (size_t) (q - p) : 0;
}


/*
 * "@count" of Drupal, which begins a word.  On a page it may be a name, so it
 * alone does not make a text one that should have been filled in.
 */

static size_t
at_name(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p + 1; q < end && (*q == '_' || *q == '-'
                                || (*q >= 'a' && *q <= 'z')); q++)
    {
        /* void */
    }

    return *p == '@' && q > p + 1 ? (size_t) (q - p) : 0;
}


/*
 * The length of the placeholder at p, which is one of: %s, %1$s, %1, %(name)s,
 * %{name}, {0}, {name}, {{name}}, ${name}; 0: there is none.
 */

static size_t
placeholder(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    q = p;

    if (*q == '%' && q + 1 < end && q[1] != '(' && q[1] != '{') {

        for (q++; q < end && (san_is_digit(*q) || *q == '$' || *q == '.'
                              || *q == '-' || *q == '+' || *q == 'l'); q++)
        {
            /* void */
        }

        return q < end && memchr("sdiufxXcg@n", *q, 11)
               ? (size_t) (q + 1 - p) : numbered(p, end);
    }

    if ((*q == '%' || *q == '$' || *q == '#') && q + 1 < end) {
        q++;
    }

    if (*q == '{') {
        for (q++; q < end && *q != '}'; q++) { /* void */ }

        while (q < end && *q == '}') {
            q++;
        }

        return (size_t) (q - p);
    }

    if (*q == '(' && q > p && *p == '%') {
        for (q++; q < end && *q != ')'; q++) { /* void */ }

        return q + 1 < end ? (size_t) (q + 2 - p) : 0;
    }

    return 0;
}


unsigned
san_translation_match_read(san_str_t text, san_str_t *list, unsigned max)
{
    size_t          len;
    unsigned        n;
    const uint8_t  *p, *end;

    n = 0;
    end = text.data + text.len;

    for (p = text.data; p < end && n < max; p += len) {
        len = placeholder(p, end);

        if (len == 0 && (p == text.data || p[-1] <= ' ')) {
            len = at_name(p, end);
        }

        if (len == 0) {
            len = 1;
            continue;
        }

        list[n].data = p;
        list[n].len = len;
        n++;
    }

    return n;
}


bool
san_translation_match_has_placeholder(san_str_t text)
{
    unsigned   i, n;
    san_str_t  list[PLACEHOLDERS_MAX];

    n = san_translation_match_read(text, list, PLACEHOLDERS_MAX);

    for (i = 0; i < n; i++) {
        if (list[i].data[0] != '@') {
            return true;
        }
    }

    return false;
}


bool
san_translation_match_placeholders(san_str_t a, san_str_t b)
{
    unsigned   i, k, na, nb;
    san_str_t  in_a[PLACEHOLDERS_MAX], in_b[PLACEHOLDERS_MAX];

    na = san_translation_match_read(a, in_a, PLACEHOLDERS_MAX);
    nb = san_translation_match_read(b, in_b, PLACEHOLDERS_MAX);

    if (na != nb) {
        return false;
    }

    for (i = 0; i < na; i++) {
        for (k = 0; k < nb; k++) {
            if (in_b[k].len && in_b[k].len == in_a[i].len
                && memcmp(in_b[k].data, in_a[i].data, in_a[i].len) == 0)
            {
                in_b[k].len = 0;
                break;
            }
        }

        if (k == nb) {
            return false;
        }
    }

    return true;
}


bool
san_translation_match_inline(san_str_t a, san_str_t b)
{
    size_t  i, k;

    for (i = 0, k = 0; ; i++, k++) {
        while (i < a.len && a.data[i] > SAN_INLINE_CLOSE) {
            i++;
        }

        while (k < b.len && b.data[k] > SAN_INLINE_CLOSE) {
            k++;
        }

        if (i == a.len || k == b.len) {
            return i == a.len && k == b.len;
        }

        if (a.data[i] != b.data[k]) {
            return false;
        }
    }
}
