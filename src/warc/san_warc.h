/*
 * san_warc: files of crawlers (WARC, ISO 28500), read piece by piece.
 *
 * Enters: the bytes of a file of version 1.0 or 1.1, plain or gzipped, as one
 * gzip member or a member a record, in any pieces.  Leaves: a call for each
 * response that HTTP has sent, with what its header fields say and its body;
 * a call for each place where the file is damaged, which is passed over.
 *
 * A record is kept until its end has shown that its length is right, so that
 * no page is made of two; this bounds memory by SAN_WARC_RECORD_MAX.
 *
 * Depends on san_base, san_decode, san_http, zlib.
 */

#ifndef SAN_WARC_H
#define SAN_WARC_H

#include "base/san_base.h"
#include "san_decode.h"


/* Largest response that is read, and largest page that is made of one. */
#define SAN_WARC_RECORD_MAX  (16 * 1024 * 1024)
#define SAN_WARC_PAGE_MAX    (16 * 1024 * 1024)

/* Most bytes of the fields of a record, and of those of its response. */
#define SAN_WARC_FIELDS_MAX  65536


/*
 * Where a record begins: in the file, or, inside of a gzip member with more
 * than one record, in the bytes that all of the file decodes to.
 */

typedef struct {
    uint64_t  offset;
    bool      decoded;
} san_warc_place_t;


/* A response; strings live until the call returns, and may have len 0. */

typedef struct {
    san_warc_place_t  place;
    san_str_t         uri;
    san_str_t         date;              /* as the crawler wrote it */
    unsigned          status;
    san_str_t         type;              /* text/html */
    san_str_t         charset;
    san_str_t         language;          /* value of Content-Language */
    bool              attachment;        /* to be saved, not to be shown */
    bool              large;             /* too large: there is no body */
    san_coding_t      coding;            /* of body */
    san_str_t         body;              /* without chunks */
} san_warc_response_t;


/*
 * Any other value of a call than SAN_OK stops the reader, and is what
 * san_warc_feed() returns.
 */

typedef struct {
    int   (*response)(void *data, const san_warc_response_t *response);

    /* what: a constant, as in "a record is cut off" */
    int   (*damaged)(void *data, const san_warc_place_t *place,
              const char *what);

    void   *data;
} san_warc_calls_t;

typedef int (*san_warc_bytes_pt)(void *data, const uint8_t *p, size_t n);

typedef struct san_warc_s  san_warc_t;


/* Bytes that a file may begin with; more of it decides if there are less. */

typedef enum {
    SAN_WARC_NO = 0,
    SAN_WARC_YES,
    SAN_WARC_MORE
} san_warc_is_t;

/* Bytes with which san_warc_is() never asks for more. */
#define SAN_WARC_MAGIC  7

san_warc_is_t san_warc_is(const uint8_t *p, size_t n);

/* NULL: no memory. */
san_warc_t *san_warc_open(const san_warc_calls_t *calls,
    const san_allocator_t *allocator);

/* SAN_ERROR: no memory; after anything but SAN_OK only close may follow. */
int san_warc_feed(san_warc_t *warc, const uint8_t *p, size_t n);

/* The end of the file. */
int san_warc_finish(san_warc_t *warc);

void san_warc_close(san_warc_t *warc);

/*
 * The page of a response whose coding can be decoded, in pieces.  SAN_OK,
 * SAN_ERROR (memory), what bytes returned, or SAN_DECODE_CORRUPT or
 * SAN_DECODE_BOMB.
 */
int san_warc_page(const san_warc_response_t *response,
    const san_allocator_t *allocator, san_warc_bytes_pt bytes, void *data);

#endif /* SAN_WARC_H */
