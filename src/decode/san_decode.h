/*
 * san_decode: decodes content codings (RFC 9110, 8.4.1) piece by piece.
 *
 * Enters: bytes of a compressed body, in any pieces.  Leaves: the bytes of the
 * page.  zlib does the work, and the brotli and zstd libraries if they were
 * available at build time; this component handles what real bodies contain:
 * several members, "deflate" without its zlib header, trailing junk, and
 * decompression bombs.
 *
 * Depends on san_base, zlib; SAN_HAVE_BROTLI, SAN_HAVE_ZSTD.
 */

#ifndef SAN_DECODE_H
#define SAN_DECODE_H

#include "base/san_base.h"

typedef enum {
    SAN_CODING_IDENTITY = 0,
    SAN_CODING_GZIP,
    SAN_CODING_DEFLATE,
    SAN_CODING_BR,
    SAN_CODING_ZSTD,
    SAN_CODING_OTHER         /* cannot be decoded here */
} san_coding_t;


/* Return values of san_decode() besides SAN_OK and SAN_ERROR (memory). */

enum {
    SAN_DECODE_CORRUPT = 1,  /* invalid, or cut off */
    SAN_DECODE_BOMB          /* over a limit */
};


typedef struct {
    uint64_t  size;          /* most bytes of a page; 0: no limit */
    unsigned  ratio;         /* most output bytes per input byte; 0: none */
} san_decode_limits_t;

/* The ratio is not checked up to this many bytes. */
#define SAN_DECODE_FREE   (8 * 1024 * 1024)

#define SAN_DECODE_RATIO  250


typedef struct san_decoder_s  san_decoder_t;


/*
 * The coding of a Content-Encoding; SAN_CODING_OTHER: several codings, or one
 * that this build cannot decode.
 */
san_coding_t san_coding(const uint8_t *value, size_t len);

/*
 * Opens a decoder, but not for SAN_CODING_IDENTITY or SAN_CODING_OTHER.  NULL:
 * out of memory.
 */
san_decoder_t *san_decoder_open(san_coding_t coding,
    const san_decode_limits_t *limits, const san_allocator_t *allocator);

/*
 * Decodes bytes of [*p, end) into out, at most size of them; advances *p and
 * sets *n to the number of bytes in out.  If out was filled completely, there
 * may be more output without more input.  Bytes after the end of the coded
 * data are skipped.  After any value but SAN_OK only san_decoder_close() may
 * follow; *n is valid even then.
 */
int san_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n);

/*
 * Call at the end of the body: SAN_OK, or SAN_DECODE_CORRUPT if it was cut
 * off.
 */
int san_decoder_finish(const san_decoder_t *d);

void san_decoder_close(san_decoder_t *d);


/*
 * A coding: open, and decode like san_decode(), which sets ended when the
 * coded data is complete (a decoder may continue with another member).
 */

typedef struct {
    int  (*open)(san_decoder_t *d);
    int  (*decode)(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
             uint8_t *out, size_t size, size_t *n);
    void (*close)(san_decoder_t *d);
} san_decoder_ops_t;

struct san_decoder_s {
    const san_decoder_ops_t  *ops;
    san_allocator_t           allocator;
    san_decode_limits_t       limits;
    san_coding_t              coding;
    void                     *state;       /* of the library */
    uint64_t                  in;
    uint64_t                  out;
    bool                      started;     /* a byte of this member was read */
    unsigned                  head;        /* bytes that were read one by one */
    bool                      ended;       /* all input so far is complete */
    bool                      junk;        /* the rest is skipped */
};

extern const san_decoder_ops_t  san_decoder_zlib;
extern const san_decoder_ops_t  san_decoder_br;
extern const san_decoder_ops_t  san_decoder_zstd;

#endif /* SAN_DECODE_H */
