/*
 * san_template: finds what the holes of a text hold, and fills others.
 */

#include <string.h>

#include <unicode/uchar.h>

#include "base/san_unicode.h"
#include "match/san_normal.h"
#include "match/san_template.h"
#include "match/san_translation_match.h"

/* Longest text that a hole takes, in bytes. */
#define HOLE_MAX  200


static unsigned
find_holes(san_str_t pattern, san_str_t *list)
{
    san_str_t  all[SAN_TEMPLATE_HOLES + 1];
    unsigned   n;

    n = san_translation_match_read(pattern, all, SAN_TEMPLATE_HOLES + 1);

    if (n > SAN_TEMPLATE_HOLES) {
        return 0;
    }

    memcpy(list, all, n * sizeof(list[0]));

    return n;
}


static unsigned
count_letters(const uint8_t *p, const uint8_t *end)
{
    int       n;
    unsigned  letters;
    uint32_t  cp;

    for (letters = 0; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return 0;
        }

        letters += u_isalpha((UChar32) cp) != 0;
    }

    return letters;
}


unsigned
san_template_letters(san_str_t pattern)
{
    unsigned        i, n, letters;
    san_str_t       list[SAN_TEMPLATE_HOLES];
    const uint8_t  *p;

    n = find_holes(pattern, list);
    p = pattern.data;
    letters = 0;

    for (i = 0; i < n; i++) {
        letters += count_letters(p, list[i].data);
        p = list[i].data + list[i].len;
    }

    return n ? letters + count_letters(p, pattern.data + pattern.len) : 0;
}


bool
san_template_leads(san_str_t pattern)
{
    return san_template_start(pattern) == 0;
}


size_t
san_template_start(san_str_t pattern)
{
    san_str_t  list[SAN_TEMPLATE_HOLES];

    return find_holes(pattern, list) ? (size_t) (list[0].data - pattern.data)
                                     : pattern.len;
}


/* White space of a catalogue is one space, marks of elements are none. */

static const uint8_t *
next_char(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
    int  n;

    while (p < end && (*p == SAN_INLINE_OPEN || *p == SAN_INLINE_CLOSE)) {
        p++;
    }

    if (p == end) {
        *cp = 0;
        return p;
    }

    n = san_utf8_next(p, end, cp);

    if (n <= 0) {
        *cp = 0;
        return end;
    }

    p += n;

    if (*cp <= ' ' || *cp == 0xa0) {
        *cp = ' ';

        while (p < end && *p <= ' ') {
            p++;
        }
    }

    *cp = san_fold(*cp);

    return p;
}


/* What is behind the fixed text at p, or NULL. */

static const uint8_t *
behind_fixed(const uint8_t *f, const uint8_t *f_end, const uint8_t *p,
    const uint8_t *end)
{
    uint32_t  a, b;

    for ( ;; ) {
        f = next_char(f, f_end, &a);

        if (a == 0) {
            return p;
        }

        p = next_char(p, end, &b);

        if (a != b) {
            return NULL;
        }
    }
}


/* Can it stand for this placeholder?  What counts is a number. */

static bool
may_fill(san_str_t hole, const uint8_t *p, const uint8_t *end)
{
    uint8_t  last;

    if (p == end || end - p > HOLE_MAX || *p == ' ' || end[-1] == ' ') {
        return false;
    }

    last = hole.data[hole.len - 1];

    if (hole.data[0] != '%' || (last != 'd' && last != 'i' && last != 'u')) {
        return true;
    }

    for ( /* void */ ; p < end; p++) {
        if (!san_is_digit(*p) && *p != '.' && *p != ',' && *p != '\'') {
            return false;
        }
    }

    return true;
}


/* The end of a hole at p, behind which the fixed text stands; NULL: none. */

static const uint8_t *
hole_end(san_str_t hole, const uint8_t *f, const uint8_t *f_end, bool last,
    const uint8_t *p, const uint8_t *end, const uint8_t **behind)
{
    const uint8_t  *q;

    for (q = p + 1; q <= end; q++) {

        if (q < end && (*q & 0xc0) == 0x80) {
            continue;
        }

        *behind = behind_fixed(f, f_end, q, end);

        if (*behind && (!last || *behind == end) && may_fill(hole, p, q)) {
            return q;
        }
    }

    return NULL;
}


bool
san_template_fits(san_str_t pattern, san_str_t text, san_holes_t *holes)
{
    unsigned        i;
    const uint8_t  *p, *q, *end, *f, *f_end;

    holes->n = find_holes(pattern, holes->hole);

    if (holes->n == 0) {
        return false;
    }

    end = text.data + text.len;
    p = behind_fixed(pattern.data, holes->hole[0].data, text.data, end);

    for (i = 0; p && i < holes->n; i++) {
        f = holes->hole[i].data + holes->hole[i].len;
        f_end = i + 1 < holes->n ? holes->hole[i + 1].data
                                 : pattern.data + pattern.len;

        /* between two holes side by side nothing tells them apart */

        if (i + 1 < holes->n && f == f_end) {
            return false;
        }

        holes->text[i].data = p;
        q = p < end ? hole_end(holes->hole[i], f, f_end, i + 1 == holes->n,
                               p, end, &p)
                    : NULL;

        if (q == NULL) {
            return false;
        }

        holes->text[i].len = (size_t) (q - holes->text[i].data);
    }

    return p == end;
}


/* "%2$s" is the second hole where those of the text have no numbers. */

static unsigned
hole_number(san_str_t hole)
{
    size_t    i;
    unsigned  n;

    if (hole.data[0] != '%') {
        return 0;
    }

    for (i = 1, n = 0; i < hole.len && san_is_digit(hole.data[i]); i++) {
        n = n * 10 + hole.data[i] - '0';

        if (n > SAN_TEMPLATE_HOLES) {
            return 0;
        }
    }

    return i < hole.len && hole.data[i] == '$' ? n : 0;
}


/* The hole of the text that belongs to one of the other; -1: none. */

static int
find_hole(const san_holes_t *holes, san_str_t hole, unsigned *used)
{
    unsigned  i, n;

    for (i = 0; i < holes->n; i++) {
        if (!(*used >> i & 1) && holes->hole[i].len == hole.len
            && memcmp(holes->hole[i].data, hole.data, hole.len) == 0)
        {
            *used |= 1u << i;
            return (int) i;
        }
    }

    n = hole_number(hole);

    if (n == 0 || n > holes->n || (*used >> (n - 1) & 1)
        || holes->hole[n - 1].data[0] != '%'
        || memchr(holes->hole[n - 1].data, '$', holes->hole[n - 1].len))
    {
        return -1;
    }

    *used |= 1u << (n - 1);

    return (int) n - 1;
}


static bool
put(uint8_t *out, size_t size, size_t *len, const uint8_t *p, size_t n)
{
    if (n > size - *len) {
        return false;
    }

    if (n) {
        memcpy(out + *len, p, n);
    }

    *len += n;

    return true;
}


size_t
san_template_fill(san_str_t other, const san_holes_t *holes, uint8_t *out,
    size_t size)
{
    int             at;
    size_t          len;
    unsigned        i, n, used;
    san_str_t       list[SAN_TEMPLATE_HOLES];
    const uint8_t  *p;

    n = find_holes(other, list);

    if (n != holes->n) {
        return 0;
    }

    p = other.data;
    len = 0;
    used = 0;

    for (i = 0; i < n; i++) {
        at = find_hole(holes, list[i], &used);

        if (at < 0
            || !put(out, size, &len, p, (size_t) (list[i].data - p))
            || !put(out, size, &len, holes->text[at].data,
                    holes->text[at].len))
        {
            return 0;
        }

        p = list[i].data + list[i].len;
    }

    return put(out, size, &len, p, (size_t) (other.data + other.len - p))
           ? len : 0;
}
