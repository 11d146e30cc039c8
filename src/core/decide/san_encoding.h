/*
 * san_encoding: which encoding a page is read in, and the first bytes, which
 * wait until that is known: see san_encoding.c.
 */

#ifndef SAN_ENCODING_H
#define SAN_ENCODING_H

#include "san.h"
#include "charset/san_charset.h"

/* Bytes that are searched for the page's encoding (HTML, 13.2.3.2). */
#define SAN_HEAD_MAX  1024

/* Bytes of text that a detector is asked about. */
#define SAN_SAMPLE_MAX  1024


typedef struct {
    const san_charset_t  *charset;
    const san_charset_t  *meta;       /* of the first meta element, or NULL */
    bool                  declared;   /* by the header or a BOM */
    bool                  fixed;
    bool                  assumed;    /* UTF-8, as nothing declares one */

    /* it was not: text is gathered from the first wrong byte on … */
    bool                  gathers;
    uint8_t              *sample;     /* SAN_SAMPLE_MAX bytes, allocated */
    uint16_t              sample_len;
    uint16_t              others;     /* bytes of it that are beyond ASCII */
    uint16_t              ask_at;     /* so many of them are asked about */

    bool                  guessed;    /* … and this is what it was */

    bool                  waits;      /* head from wait_from on */
    uint16_t              wait_from;

    bool                  head_read;  /* all of head was searched */
    uint16_t              head_len;
    uint8_t               head[SAN_HEAD_MAX];
} san_encoding_t;


/* What a label of Content-Type says. */
void san_encoding_header(san_stream_t *s, san_str_t label);

/* So many of the bytes mean the same in whatever encoding comes of it. */
size_t san_encoding_at_once(const san_stream_t *s, const uint8_t *p, size_t n);

/*
 * Nothing declares one, and the bytes at p, n of them at most, are no UTF-8:
 * from here on ASCII alone is read, and text gathered.
 */
void san_encoding_doubt(san_stream_t *s, const uint8_t *p, size_t n);

/* More text is there. */
void san_encoding_gather(san_encoding_t *e, const uint8_t *p, size_t n);

/* No more is gathered. */
void san_encoding_free(san_stream_t *s);

/* Asks what it is in by now, at a tag or at the end. */
void san_encoding_ask(san_stream_t *s, bool final);

/* An element of the page declares its encoding. */
void san_encoding_declare(san_stream_t *s, const san_charset_t *charset);

/*
 * Is it known which encoding the page is read in, by what head holds?  final:
 * no more will come that counts.
 */
bool san_encoding_decide(san_stream_t *s, bool final);

/*
 * The encoding that text is written in which is put into the page here; NULL:
 * it can still become another one.
 */
const san_charset_t *san_encoding_written(const san_stream_t *s);

#endif /* SAN_ENCODING_H */
