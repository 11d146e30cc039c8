/*
 * formats: rules for every report, whatever texts it shows.
 *
 * Enters: the bytes of a report.  A broken rule ends the program: JSON is
 * checked by jansson, XLIFF by libxml2, the others by their grammar.  Each is
 * UTF-8 without control characters.
 */

#ifndef FORMATS_H
#define FORMATS_H

#include "san_report_xliff.h"

typedef struct {
    uint8_t  *data;
    size_t    len;
    size_t    size;
} formats_bytes_t;


/* Ends the program if it is false. */
void formats_check(bool holds);

bool formats_is_utf8(const uint8_t *p, size_t n);

/*
 * Renders the report in each format and checks it; its texts and counts must be
 * those of the leaks, which are sorted.
 */
void formats_check_all(const san_report_t *report, unsigned width);

#endif /* FORMATS_H */
