/*
 * san_out: text that grows, escaped for where it stands.
 *
 * Enters: pieces of text of a report.  Leaves: bytes, through a callback of
 * the caller.  Text that a page or a request has brought goes through
 * san_out_xml() or san_out_json(), never through san_out_word().
 */

#ifndef SAN_OUT_H
#define SAN_OUT_H

#include "base/san_base.h"

typedef struct {
    /* anything but 0: it failed, and is not called any more */
    int   (*write)(void *data, const uint8_t *p, size_t n);
    void   *data;
    bool    failed;
} san_out_t;


void san_out_bytes(san_out_t *out, const uint8_t *p, size_t n);

/* A constant of the program, as it is. */
void san_out_word(san_out_t *out, const char *word);

void san_out_number(san_out_t *out, uint64_t n);

/* A number of thousandths, "1.234". */
void san_out_thousandths(san_out_t *out, uint64_t n);

/*
 * UTF-8 as text or attribute value of XML and HTML; what is no character of
 * XML becomes U+FFFD.
 */
void san_out_xml(san_out_t *out, san_str_t s);

/* UTF-8 as a string of JSON with its quotes; null if data is NULL. */
void san_out_json(san_out_t *out, san_str_t s);

/*
 * A field of CSV (RFC 4180), in quotes: UTF-8 without controls, and no formula
 * for a spreadsheet.
 */
void san_out_csv(san_out_t *out, san_str_t s);

/* A time in seconds since 1970 as ISO 8601 in UTC. */
void san_out_time(san_out_t *out, uint64_t seconds);

/* Its day alone. */
void san_out_date(san_out_t *out, uint64_t seconds);

/* The same to the minute, as people read it: "2026-11-23 14:05". */
void san_out_minute(san_out_t *out, uint64_t seconds);

san_str_t san_str(const char *word);

#endif /* SAN_OUT_H */
