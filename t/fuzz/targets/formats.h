/*
 * formats: what every report has to be, whatever texts it shows.
 *
 * Enters: the bytes of a report.  A broken form ends the program: JSON by
 * jansson, XLIFF by libxml2, the others by their grammar.  Each is UTF-8
 * without controls.
 */

#ifndef FORMATS_H
#define FORMATS_H

#include "san_report_xliff.h"

typedef struct {
    uint8_t  *data;
    size_t    len;
    size_t    size;
} formats_bytes_t;


/* Ends the program unless it holds. */
void formats_check(bool holds);

bool formats_is_utf8(const uint8_t *p, size_t n);

/*
 * Renders the report in each format and checks it; what it says of texts
 * and counts has to be what the leaks say.  Its leaks are sorted.
 */
void formats_check_all(const san_report_t *report, unsigned width);

#endif /* FORMATS_H */
