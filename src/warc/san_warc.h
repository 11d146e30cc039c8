/*
 * san_warc: reads files of crawlers (WARC, ISO 28500).
 *
 * Enters: the bytes of a file of version 1.0 or 1.1, plain or gzipped, as one
 * gzip member or one member per record, in any pieces.  Leaves: a call for
 * each HTTP response, with its header fields and body, and a call for each
 * damaged place, which is skipped.
 *
 * A record is kept until what follows shows that its length is correct, so
 * that parts of two pages are never combined; memory is limited by
 * SAN_WARC_RECORD_MAX.
 *
 * Depends on san_base, san_decode, san_http, zlib.
 */

#ifndef SAN_WARC_H
#define SAN_WARC_H

#include "base/san_base.h"
#include "san_decode.h"


/* Largest response that is read, and largest page that is decoded from it. */
#define SAN_WARC_RECORD_MAX  (16 * 1024 * 1024)
#define SAN_WARC_PAGE_MAX    (16 * 1024 * 1024)

/* Longest header fields of a record, and of its response, in bytes. */
#define SAN_WARC_FIELDS_MAX  65536


/*
 * The position of a record: in the file, or, inside a gzip member with several
 * records, in the bytes that the whole file decodes to.
 */

typedef struct {
    uint64_t  offset;
    bool      decoded;
} san_warc_place_t;


/* A response; strings are valid until the call returns, and may have len 0. */

typedef struct {
    san_warc_place_t  place;
    san_str_t         uri;
    san_str_t         date;              /* as the crawler wrote it */
    unsigned          status;
    san_str_t         type;              /* text/html */
    san_str_t         charset;
    san_str_t         language;          /* value of Content-Language */
    bool              attachment;        /* to be saved, not displayed */
    bool              large;             /* too large: body is missing */
    san_coding_t      coding;            /* of body */
    san_str_t         body;              /* without chunks */
} san_warc_response_t;


/*
 * The callbacks.  A return value other than SAN_OK stops the reader and is
 * returned by san_warc_feed().
 */

typedef struct {
    int   (*response)(void *data, const san_warc_response_t *response);

    /* what: a constant, such as "a record is cut off" */
    int   (*damaged)(void *data, const san_warc_place_t *place,
              const char *what);

    void   *data;
} san_warc_calls_t;

typedef int (*san_warc_bytes_pt)(void *data, const uint8_t *p, size_t n);

typedef struct san_warc_s  san_warc_t;


/* Does a file begin like WARC?  UNSURE: more bytes are needed. */

typedef enum {
    SAN_WARC_NO = 0,
    SAN_WARC_YES,
    SAN_WARC_MORE
} san_warc_is_t;

/* With so many bytes san_warc_is() is never unsure. */
#define SAN_WARC_MAGIC  7

san_warc_is_t san_warc_is(const uint8_t *p, size_t n);

/* Opens a reader.  NULL: out of memory. */
san_warc_t *san_warc_open(const san_warc_calls_t *calls,
    const san_allocator_t *allocator);

/*
 * Reads bytes.  SAN_ERROR: out of memory; after any value but SAN_OK only
 * close may follow.
 */
int san_warc_feed(san_warc_t *warc, const uint8_t *p, size_t n);

/* The end of the file. */
int san_warc_finish(san_warc_t *warc);

void san_warc_close(san_warc_t *warc);

/*
 * Decodes the body of a response in pieces.  SAN_OK, SAN_ERROR (memory), what
 * bytes() returned, SAN_DECODE_CORRUPT or SAN_DECODE_BOMB.
 */
int san_warc_page(const san_warc_response_t *response,
    const san_allocator_t *allocator, san_warc_bytes_pt bytes, void *data);

#endif /* SAN_WARC_H */
