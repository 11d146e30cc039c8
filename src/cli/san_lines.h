/*
 * san_lines: where the lines of a page begin, in bytes, and which of its bytes
 * go on with a character of UTF-8.  In other encodings hardly any byte looks
 * so, and each byte counts as a character.
 */

#ifndef SAN_LINES_H
#define SAN_LINES_H

#include "san_cli.h"


typedef struct {
    uint64_t   offset;     /* of the next byte */
    uint64_t  *begin;      /* of the lines but the first */
    size_t     n;
    size_t     room;

    uint64_t  *inner;      /* a bit for each byte: not a character's first */
    size_t     words;      /* of inner */
    unsigned   lacks;      /* bytes of the last character, to come */
    unsigned   seen;       /* and here, behind its first */
} san_lines_t;


/* Another page. */
void san_lines_reset(san_lines_t *lines);

/* The next bytes of the page; SAN_ERROR: no memory. */
int san_lines_read(san_lines_t *lines, const uint8_t *p, size_t n);

/* The line that holds offset, from 0, and where it begins. */
size_t san_lines_find(const san_lines_t *lines, uint64_t offset);
uint64_t san_lines_begin(const san_lines_t *lines, size_t line);

/* The characters before offset in its line. */
uint64_t san_lines_column(const san_lines_t *lines, uint64_t offset);

void san_lines_free(san_lines_t *lines);

#endif /* SAN_LINES_H */
