/*
 * san_decode: content codings (RFC 9110, 8.4.1), decoded piece by piece.
 *
 * Enters: bytes of a compressed body, in any pieces.  Leaves: the bytes of
 * the page.  zlib does the work, and the brotli and zstd libraries if they
 * were there at the build; this component knows what bodies on the web are
 * like: members one behind the other, "deflate" without its zlib header,
 * junk behind the end, and bombs.
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
    SAN_CODING_OTHER         /* none that can be decoded here */
} san_coding_t;


/* What san_decode() may return besides SAN_OK and SAN_ERROR (memory). */

enum {
    SAN_DECODE_CORRUPT = 1,  /* not of this coding, or cut off */
    SAN_DECODE_BOMB          /* past a limit */
};


typedef struct {
    uint64_t  size;          /* most bytes of a page; 0: no limit */
    unsigned  ratio;         /* most bytes for one of the body; 0: no limit */
} san_decode_limits_t;

/* So many bytes are never too many for the ratio. */
#define SAN_DECODE_FREE   (8 * 1024 * 1024)

#define SAN_DECODE_RATIO  250


typedef struct san_decoder_s  san_decoder_t;


/*
 * The coding of a Content-Encoding; one that this build cannot decode, or
 * more than one, is SAN_CODING_OTHER.
 */
san_coding_t san_coding(const uint8_t *value, size_t len);

/* NULL: no memory.  Not for SAN_CODING_IDENTITY and SAN_CODING_OTHER. */
san_decoder_t *san_decoder_open(san_coding_t coding,
    const san_decode_limits_t *limits, const san_allocator_t *allocator);

/*
 * Decodes bytes of [*p, end) into out, at most size of them; moves *p on and
 * sets *n to the bytes in out.  As long as it fills all of out there may be
 * more without more input.  What stands behind the end of the coded data is
 * passed over.  After anything but SAN_OK only san_decoder_close() may
 * follow; *n is right then too.
 */
int san_decode(san_decoder_t *d, const uint8_t **p, const uint8_t *end,
    uint8_t *out, size_t size, size_t *n);

/* The body has ended: SAN_OK, or SAN_DECODE_CORRUPT if it was cut off. */
int san_decoder_finish(const san_decoder_t *d);

void san_decoder_close(san_decoder_t *d);


/*
 * A coding: open, and decode as in san_decode(), where ended is set once the
 * coded data is complete (a decoder may go on with another member).
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
    bool                      started;     /* a byte of this member came */
    unsigned                  head;        /* so many came one by one */
    bool                      ended;       /* all that came is complete */
    bool                      junk;        /* the rest is passed over */
};

extern const san_decoder_ops_t  san_decoder_zlib;
extern const san_decoder_ops_t  san_decoder_br;
extern const san_decoder_ops_t  san_decoder_zstd;

#endif /* SAN_DECODE_H */
