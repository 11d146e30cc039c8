/*
 * san_copy: a page in UTF-16 or ISO-2022-JP is read from a copy in UTF-8, and
 * leaves as it came; where each byte of the copy stands in the page.
 *
 * Enters: bytes of the page, cut anywhere.  Leaves: bytes of the copy, and
 * places of findings.  What is remembered is the length of each character
 * here and there, in blocks.  A block goes when nothing that waits lies in it.
 */

#ifndef SAN_COPY_H
#define SAN_COPY_H

#include "san.h"
#include "charset/san_transcode.h"

/* Bytes of the copy that are made at a time. */
#define SAN_COPY_PIECE  4096


typedef struct san_copy_block_s  san_copy_block_t;

typedef struct {
    san_transcoder_t   transcoder;
    san_output_pt      output;     /* of the page */
    uint64_t           out;        /* bytes of it that have left */

    uint64_t           base;       /* both are the same up to there */
    uint64_t           read;       /* of the page */
    uint64_t           made;       /* of the copy */

    san_copy_block_t  *first;
    san_copy_block_t  *last;
    san_copy_block_t  *unused;
    unsigned           nblocks;
    unsigned           sweep_at;

    uint8_t            nrest;      /* of a character that is cut off */
    uint8_t            rest[SAN_TRANSCODE_MAX];

    uint64_t           off;        /* of the last piece */
    size_t             len;
    uint8_t            piece[SAN_COPY_PIECE];
} san_copy_t;


/* From this offset on the page is read from a copy, and only flagged. */
void san_copy_begin(san_stream_t *s, const san_charset_t *charset,
    uint64_t base);

/*
 * Makes the next piece of the copy, and moves *p behind what it is of.  Its
 * length is 0 if the bytes end before.  final: no more will come.
 */
void san_copy_make(san_stream_t *s, const uint8_t **p, const uint8_t *end,
    bool final);

/* The place in the page itself; of any other page it is the same. */
san_range_t san_copy_place(const san_stream_t *s, san_range_t range);

void san_copy_free(san_stream_t *s);

#endif /* SAN_COPY_H */
