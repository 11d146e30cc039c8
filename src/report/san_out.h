/*
 * san_out: escaped output of text.
 *
 * Enters: pieces of text of a report.  Leaves: bytes, through a callback.
 * Text that comes from a page or a request is written by san_out_xml() or
 * san_out_json(), never by san_out_word().
 */

#ifndef SAN_OUT_H
#define SAN_OUT_H

#include "base/san_base.h"

typedef struct {
    /* nonzero: it failed, and is not called again */
    int   (*write)(void *data, const uint8_t *p, size_t n);
    void   *data;
    bool    failed;
} san_out_t;


void san_out_bytes(san_out_t *out, const uint8_t *p, size_t n);

/* Writes a constant of the program, unescaped. */
void san_out_word(san_out_t *out, const char *word);

void san_out_number(san_out_t *out, uint64_t n);

/* Writes a number of thousandths as "1.234". */
void san_out_thousandths(san_out_t *out, uint64_t n);

/*
 * Writes UTF-8 as text or attribute value of XML and HTML; characters that XML
 * does not allow become U+FFFD.
 */
void san_out_xml(san_out_t *out, san_str_t s);

/* Writes UTF-8 as a quoted JSON string; null if data is NULL. */
void san_out_json(san_out_t *out, san_str_t s);

/*
 * Writes a CSV field (RFC 4180), in quotes: UTF-8 without controls, and never
 * a formula for a spreadsheet.
 */
void san_out_csv(san_out_t *out, san_str_t s);

/* Writes seconds since 1970 as an ISO 8601 time in UTC. */
void san_out_time(san_out_t *out, uint64_t seconds);

/* Writes only the date. */
void san_out_date(san_out_t *out, uint64_t seconds);

/* Writes it to the minute, for people: "2026-11-23 14:05". */
void san_out_minute(san_out_t *out, uint64_t seconds);

san_str_t san_str(const char *word);

#endif /* SAN_OUT_H */
