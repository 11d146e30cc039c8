/*
 * san_lines: see san_lines.h.
 */

#include "san_lines.h"

#include <stdlib.h>
#include <string.h>


void
san_lines_reset(san_lines_t *lines)
{
    lines->offset = 0;
    lines->n = 0;
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


int
san_lines_read(san_lines_t *lines, const uint8_t *p, size_t n)
{
    const uint8_t  *at, *end;

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


void
san_lines_free(san_lines_t *lines)
{
    free(lines->begin);
    memset(lines, 0, sizeof(*lines));
}
