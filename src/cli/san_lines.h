/*
 * san_lines: byte offsets of the lines of a page, and which bytes are
 * continuation bytes of UTF-8.  Other encodings contain hardly any such bytes,
 * so there each byte counts as a character.
 */

#ifndef SAN_LINES_H
#define SAN_LINES_H

#include "san_cli.h"


typedef struct {
    uint64_t   offset;     /* of the next byte */
    uint64_t  *begin;      /* starts of lines, except the first */
    size_t     n;
    size_t     room;

    uint64_t  *inner;      /* bit per byte: not a character's first */
    size_t     words;      /* of inner */
    unsigned   lacks;      /* missing bytes of the last character */
    unsigned   seen;       /* bytes of it after its first one */
} san_lines_t;


/* Starts another page. */
void san_lines_reset(san_lines_t *lines);

/* Adds the next bytes of the page; SAN_ERROR: out of memory. */
int san_lines_read(san_lines_t *lines, const uint8_t *p, size_t n);

/* The number of the line that contains offset, from 0, and its start. */
size_t san_lines_find(const san_lines_t *lines, uint64_t offset);
uint64_t san_lines_begin(const san_lines_t *lines, size_t line);

/* The number of characters before offset in its line. */
uint64_t san_lines_column(const san_lines_t *lines, uint64_t offset);

void san_lines_free(san_lines_t *lines);

#endif /* SAN_LINES_H */
