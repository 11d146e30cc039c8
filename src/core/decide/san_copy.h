/*
 * san_copy: reads a page in UTF-16 or ISO-2022-JP from a copy in UTF-8, while
 * the page itself is sent unchanged; maps offsets in the copy to the page.
 *
 * Enters: bytes of the page, cut anywhere.  Leaves: bytes of the copy, and the
 * ranges of findings in the page.  The lengths of each character in the copy
 * and in the page are kept in blocks, which are dropped when nothing pending
 * is in them.
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
    san_output_pt      output;     /* of the page */
    uint64_t           out;        /* bytes of the page written */

    uint64_t           base;       /* both are equal before this */
    uint64_t           read;       /* of the page */
    uint64_t           made;       /* of the copy */

    san_copy_block_t  *first;
    san_copy_block_t  *last;
    san_copy_block_t  *unused;
    unsigned           nblocks;
    unsigned           sweep_at;

    uint8_t            nrest;      /* of an incomplete character */
    uint8_t            rest[SAN_TRANSCODE_MAX];

    uint64_t           off;        /* offset of the last piece */
    size_t             len;
    uint8_t            piece[SAN_COPY_PIECE];
} san_copy_t;


/* Reads the page from a copy from this offset on, and only flags. */
void san_copy_begin(san_stream_t *s, const san_charset_t *charset,
    uint64_t base);

/*
 * Makes the next piece of the copy, and advances *p by the bytes it is made
 * of.  Its length is 0 if there are too few bytes.  final: no more bytes
 * follow.
 */
void san_copy_make(san_stream_t *s, const uint8_t **p, const uint8_t *end,
    bool final);

/* The range in the page; unchanged if the page is not read from a copy. */
san_range_t san_copy_place(const san_stream_t *s, san_range_t range);

void san_copy_free(san_stream_t *s);

#endif /* SAN_COPY_H */
