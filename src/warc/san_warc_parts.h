/*
 * san_warc_parts: what the files of this component share.
 */

#ifndef SAN_WARC_PARTS_H
#define SAN_WARC_PARTS_H

#include "san_warc.h"


/* Bytes that are handled at once, however many come. */
#define SAN_WARC_PIECE  65536


/*
 * san_warc_response.c: fills in all but place, uri and date from the block of
 * a record, whose chunks are joined.  False: it is no response of HTTP.
 */
bool san_warc_response(san_warc_response_t *response, uint8_t *p, size_t n);

/* san_warc_fields.c */

/*
 * Bytes of the fields that begin at p, with the empty line at their end; 0:
 * it has not come.  There is none in the first from bytes.
 */
size_t san_warc_fields_end(const uint8_t *p, size_t n, size_t from);

/* Joins fields of several lines. */
void san_warc_fields_unfold(uint8_t *p, size_t n);

/* The value of the last field of that name; len 0: there is none. */
san_str_t san_warc_field(san_str_t fields, const char *name);

/* "WARC/1.0" and a line end with a field behind it. */
san_warc_is_t san_warc_fields_begin(const uint8_t *p, size_t n);


/* san_warc_records.c: plain bytes to records. */

typedef struct san_warc_records_s  san_warc_records_t;

san_warc_records_t *san_warc_records_open(const san_warc_calls_t *calls,
    const san_allocator_t *allocator);
int san_warc_records_feed(san_warc_records_t *records, const uint8_t *p,
    size_t n);

/* A gzip member begins before the next byte, at offset in the file. */
void san_warc_records_member(san_warc_records_t *records, uint64_t offset);

/* A gzip member has ended as it should: a record that is whole is right. */
int san_warc_records_checked(san_warc_records_t *records);

/* Bytes are missing here: up to the next record nothing is read. */
void san_warc_records_lost(san_warc_records_t *records);

/* The end: a record that has not ended is damaged, and sets *reported. */
int san_warc_records_finish(san_warc_records_t *records, bool *reported);

void san_warc_records_close(san_warc_records_t *records);


/* san_warc_gzip.c: members of gzip to plain bytes. */

typedef struct san_warc_gzip_s  san_warc_gzip_t;

san_warc_gzip_t *san_warc_gzip_open(san_warc_records_t *records,
    const san_warc_calls_t *calls, const san_allocator_t *allocator);
int san_warc_gzip_feed(san_warc_gzip_t *gzip, const uint8_t *p, size_t n);
int san_warc_gzip_finish(san_warc_gzip_t *gzip);
void san_warc_gzip_close(san_warc_gzip_t *gzip);

#endif /* SAN_WARC_PARTS_H */
