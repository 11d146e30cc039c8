/*
 * san_copy: makes a copy in UTF-8 of a page in UTF-16 or ISO-2022-JP, and maps
 * offsets in the copy to offsets in the page.
 *
 * Enters: bytes of the page, cut anywhere.  Leaves: bytes of the copy, and
 * ranges in the page.  For the map, blocks hold the length of each character in
 * both.  A block is reused when no pending finding needs it.
 */

#ifndef SAN_COPY_H
#define SAN_COPY_H

#include "san.h"
#include "charset/san_transcode.h"

/* Size of a piece of the copy. */
#define SAN_COPY_PIECE  4096


typedef struct san_copy_block_s  san_copy_block_t;

typedef struct {
    san_transcoder_t   transcoder;
    san_output_pt      output;     /* for the page; NULL at first */
    uint64_t           out;        /* bytes sent */

    uint64_t           base;       /* both offsets are the same up to here */
    uint64_t           read;       /* offset in the page */
    uint64_t           made;       /* offset in the copy */

    san_copy_block_t  *first;
    san_copy_block_t  *last;
    san_copy_block_t  *unused;
    unsigned           nblocks;
    unsigned           sweep_at;

    uint8_t            nrest;      /* bytes of an incomplete character */
    uint8_t            rest[SAN_TRANSCODE_MAX];

    uint64_t           off;        /* of the piece, in the copy */
    size_t             len;
    uint8_t            piece[SAN_COPY_PIECE];
} san_copy_t;


/* The page is read from a copy from this offset on. */
void san_copy_begin(san_stream_t *s, const san_charset_t *charset,
    uint64_t base);

/*
 * Makes the next piece of the copy, and moves *p to the bytes that follow it.
 * The piece is empty if there are not enough bytes.  final: there are no more.
 */
void san_copy_make(san_stream_t *s, const uint8_t **p, const uint8_t *end,
    bool final);

/* The range in the page; without a copy it is the same. */
san_range_t san_copy_place(const san_stream_t *s, san_range_t range);

void san_copy_free(san_stream_t *s);

#endif /* SAN_COPY_H */
