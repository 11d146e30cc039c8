/*
 * san_encoding: finds the encoding of a page, and keeps the first bytes until
 * it is known; see san_encoding.c.
 */

#ifndef SAN_ENCODING_H
#define SAN_ENCODING_H

#include "san.h"
#include "charset/san_charset.h"

/* Bytes that are searched for an encoding declaration (HTML, 13.2.3.2). */
#define SAN_HEAD_MAX  1024

/* Bytes of text from which the encoding is guessed. */
#define SAN_SAMPLE_MAX  1024


typedef struct {
    const san_charset_t  *charset;
    const san_charset_t  *meta;       /* of the first meta element, or NULL */
    bool                  declared;   /* by the header or a BOM */
    bool                  fixed;
    bool                  assumed;    /* UTF-8, as no encoding is declared */

    /*
     * invalid UTF-8 was found: text after it is gathered, to guess the
     * encoding
     */
    bool                  gathers;
    uint8_t              *sample;     /* SAN_SAMPLE_MAX bytes, allocated */
    uint16_t              sample_len;
    uint16_t              others;     /* bytes of sample that are >= 0x80 */
    uint16_t              ask_at;     /* value of others for the next guess */

    bool                  guessed;    /* the charset is such a guess */

    bool                  waits;      /* bytes of head wait to be read */
    uint16_t              wait_from;

    bool                  head_read;  /* all of head was searched */
    uint16_t              head_len;
    uint8_t               head[SAN_HEAD_MAX];
} san_encoding_t;


/* Applies the charset label of Content-Type. */
void san_encoding_header(san_stream_t *s, san_str_t label);

/* How many of the first bytes are the same in all possible encodings. */
size_t san_encoding_at_once(const san_stream_t *s, const uint8_t *p, size_t n);

/* Do the next bytes, which would be read at once, show XML in UTF-16? */
bool san_encoding_is_wide(const san_stream_t *s, const uint8_t *p, size_t n);

/*
 * No encoding is declared, and the at most n bytes at p are not UTF-8: from
 * here on only ASCII is decoded, and text is gathered for a guess.
 */
void san_encoding_doubt(san_stream_t *s, const uint8_t *p, size_t n);

/* Adds text to the sample. */
void san_encoding_gather(san_encoding_t *e, const uint8_t *p, size_t n);

/* Stops gathering and frees the sample. */
void san_encoding_free(san_stream_t *s);

/* Guesses the encoding from the sample, at a tag or at the end (final). */
void san_encoding_ask(san_stream_t *s, bool final);

/* Takes an encoding that an element of the page declares. */
void san_encoding_declare(san_stream_t *s, const san_charset_t *charset);

/*
 * Decides by the bytes of head in which encoding the page is read; false: more
 * bytes are needed.  final: later bytes do not count.
 */
bool san_encoding_decide(san_stream_t *s, bool final);

/*
 * The encoding for text that is inserted into the page here; NULL: it may
 * still change.
 */
const san_charset_t *san_encoding_written(const san_stream_t *s);

#endif /* SAN_ENCODING_H */
