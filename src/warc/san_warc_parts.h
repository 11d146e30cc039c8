/*
 * san_warc_parts: shared by the files of this component.
 */

#ifndef SAN_WARC_PARTS_H
#define SAN_WARC_PARTS_H

#include "san_warc.h"


/* Bytes that are processed at a time. */
#define SAN_WARC_PIECE  65536


/*
 * san_warc_response.c: sets all fields except place, uri and date from the
 * block of a record, whose chunks are joined in place.  False: not an HTTP
 * response.
 */
bool san_warc_response(san_warc_response_t *response, uint8_t *p, size_t n);

/* san_warc_fields.c */

/*
 * The length of the fields that begin at p, including the empty line; 0: it
 * has not arrived.  It is not in the first from bytes.
 */
size_t san_warc_fields_end(const uint8_t *p, size_t n, size_t from);

/* Joins fields that continue on several lines. */
void san_warc_fields_unfold(uint8_t *p, size_t n);

/* The value of the last field of that name; len 0: none. */
san_str_t san_warc_field(san_str_t fields, const char *name);

/* Does it begin with "WARC/1.0", a line end and a field? */
san_warc_is_t san_warc_fields_begin(const uint8_t *p, size_t n);


/* san_warc_records.c: splits plain bytes into records. */

typedef struct san_warc_records_s  san_warc_records_t;

san_warc_records_t *san_warc_records_open(const san_warc_calls_t *calls,
    const san_allocator_t *allocator);
int san_warc_records_feed(san_warc_records_t *records, const uint8_t *p,
    size_t n);

/* A gzip member begins before the next byte, at offset in the file. */
void san_warc_records_member(san_warc_records_t *records, uint64_t offset);

/*
 * A gzip member ended with a valid check sum: complete records in it are
 * valid.
 */
int san_warc_records_checked(san_warc_records_t *records);

/* Bytes are missing here: skips to the next record. */
void san_warc_records_lost(san_warc_records_t *records);

/* The end: an incomplete record is damaged, which sets *reported. */
int san_warc_records_finish(san_warc_records_t *records, bool *reported);

void san_warc_records_close(san_warc_records_t *records);


/* san_warc_gzip.c: decodes gzip members. */

typedef struct san_warc_gzip_s  san_warc_gzip_t;

san_warc_gzip_t *san_warc_gzip_open(san_warc_records_t *records,
    const san_warc_calls_t *calls, const san_allocator_t *allocator);
int san_warc_gzip_feed(san_warc_gzip_t *gzip, const uint8_t *p, size_t n);
int san_warc_gzip_finish(san_warc_gzip_t *gzip);
void san_warc_gzip_close(san_warc_gzip_t *gzip);

#endif /* SAN_WARC_PARTS_H */
