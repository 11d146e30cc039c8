/*
 * san_lines: see the header.
 */

#include "san_lines.h"

#include <stdlib.h>
#include <string.h>


void
san_lines_reset(san_lines_t *lines)
{
    size_t  words;

    words = (size_t) (lines->offset / 64) + 1;

    if (lines->inner != NULL) {
        memset(lines->inner, 0, ((words < lines->words) ? words : lines->words)
                                * sizeof(*lines->inner));
    }

    lines->offset = 0;
    lines->n = 0;
    lines->lacks = 0;
    lines->seen = 0;
}


static int
san_lines_add(san_lines_t *lines, uint64_t begin)
{
    size_t     room;
    uint64_t  *list;

    if (lines->n == lines->room) {
        room = (lines->room != 0) ? lines->room * 2 : 256;

        list = realloc(lines->begin, room * sizeof(*list));
        if (list == NULL) {
            return SAN_ERROR;
        }

        lines->begin = list;
        lines->room = room;
    }

    lines->begin[lines->n++] = begin;

    return SAN_OK;
}


static void
san_lines_inner(san_lines_t *lines, uint64_t at, bool inner)
{
    if (inner) {
        lines->inner[at / 64] |= (uint64_t) 1 << (at % 64);

    } else {
        lines->inner[at / 64] &= ~((uint64_t) 1 << (at % 64));
    }
}


/* Handles a non-ASCII byte, or one after it. */

static void
san_lines_byte(san_lines_t *lines, uint8_t c, uint64_t at)
{
    if (lines->lacks != 0 && (c & 0xc0) == 0x80) {
        san_lines_inner(lines, at, true);
        lines->seen = (--lines->lacks != 0) ? lines->seen + 1 : 0;
        return;
    }

    /* the bytes before are not a character, so each of them counts */

    for ( /* void */ ; lines->seen != 0; lines->seen--) {
        san_lines_inner(lines, at - lines->seen, false);
    }

    lines->lacks = (c >= 0xc2 && c <= 0xdf) ? 1
                   : (c >= 0xe0 && c <= 0xef) ? 2
                   : (c >= 0xf0 && c <= 0xf4) ? 3 : 0;
}


/*
 * Handles ASCII and complete characters of two or three bytes, which are
 * nearly all; returns their length.
 */

static inline size_t
san_lines_known(san_lines_t *lines, const uint8_t *p, size_t n, size_t at)
{
    size_t    i, more;
    uint64_t  eight;

    if (p[0] < 0x80) {
        if (n < sizeof(eight)) {
            return 1;
        }

        memcpy(&eight, p, sizeof(eight));

        return (eight & 0x8080808080808080) == 0 ? sizeof(eight) : 1;
    }

    more = (p[0] >= 0xc2 && p[0] <= 0xdf) ? 1
           : (p[0] >= 0xe0 && p[0] <= 0xef) ? 2 : 0;

    if (more == 0 || n <= more || (p[1] & 0xc0) != 0x80
        || (p[more] & 0xc0) != 0x80)
    {
        return 0;
    }

    for (i = 1; i <= more; i++) {
        san_lines_inner(lines, lines->offset + at + i, true);
    }

    return more + 1;
}


static int
san_lines_characters(san_lines_t *lines, const uint8_t *p, size_t n)
{
    size_t     i, words, known;
    uint64_t  *inner;

    words = (size_t) ((lines->offset + n) / 64) + 1;

    if (words > lines->words) {
        words = words * 2;

        inner = realloc(lines->inner, words * sizeof(*inner));
        if (inner == NULL) {
            return SAN_ERROR;
        }

        memset(inner + lines->words, 0,
               (words - lines->words) * sizeof(*inner));
        lines->inner = inner;
        lines->words = words;
    }

    for (i = 0; i < n; /* void */ ) {
        known = (lines->lacks == 0) ? san_lines_known(lines, p + i, n - i, i)
                                    : 0;

        if (known == 0) {
            san_lines_byte(lines, p[i], lines->offset + i);
            known = 1;
        }

        i += known;
    }

    return SAN_OK;
}


int
san_lines_read(san_lines_t *lines, const uint8_t *p, size_t n)
{
    const uint8_t  *at, *end;

    if (san_lines_characters(lines, p, n) != SAN_OK) {
        return SAN_ERROR;
    }

    for (at = p, end = p + n; at < end; at++) {
        at = memchr(at, '\n', (size_t) (end - at));
        if (at == NULL) {
            break;
        }

        if (san_lines_add(lines, lines->offset + (uint64_t) (at - p) + 1)
            != SAN_OK)
        {
            return SAN_ERROR;
        }
    }

    lines->offset += n;

    return SAN_OK;
}


size_t
san_lines_find(const san_lines_t *lines, uint64_t offset)
{
    size_t  low, high, middle;

    low = 0;
    high = lines->n;

    while (low < high) {
        middle = low + (high - low) / 2;

        if (lines->begin[middle] <= offset) {
            low = middle + 1;

        } else {
            high = middle;
        }
    }

    return low;
}


uint64_t
san_lines_begin(const san_lines_t *lines, size_t line)
{
    return (line != 0) ? lines->begin[line - 1] : 0;
}


uint64_t
san_lines_column(const san_lines_t *lines, uint64_t offset)
{
    uint64_t  at, begin, inner, bits;

    begin = san_lines_begin(lines, san_lines_find(lines, offset));
    inner = 0;

    for (at = begin; at < offset && at / 64 < lines->words; /* void */ ) {
        bits = lines->inner[at / 64] >> (at % 64);

        if (offset - at < 64 - at % 64) {
            bits &= ((uint64_t) 1 << (offset - at)) - 1;
        }

        inner += (uint64_t) __builtin_popcountll(bits);
        at += 64 - at % 64;
    }

    return offset - begin - inner;
}


void
san_lines_free(san_lines_t *lines)
{
    free(lines->begin);
    free(lines->inner);
    memset(lines, 0, sizeof(*lines));
}
