/*
 * san_reading: state of the text at the current position.  san_text.c and
 * san_plain.c set it; fragments, encodings and suspects read it.
 */

#ifndef SAN_READING_H
#define SAN_READING_H

#include "base/san_base.h"
#include "lang/san_function_words.h"

/* Characters of text that are kept, to find the start of a word. */
#define SAN_LAST  32

/* Stands for a character that is not kept; 0: start of the unit. */
#define SAN_LAST_UNKNOWN  1


/* A character that is split between two pieces of text. */

typedef struct {
    uint8_t    bytes[4];
    unsigned   len;          /* 0: none */
    uint64_t   off;
} san_partial_t;


/* How many invalid bytes of one unit are kept. */
#define SAN_WRONG_MAX  32

/* The start of a word that may continue, and the character before it. */

typedef struct {
    uint8_t    len;
    uint8_t    text[SAN_TOKEN + 16];
} san_token_text_t;


/* XML feeds and SVG images; see feed/san_xml.c. */

enum {
    SAN_XML_UNKNOWN = 0,
    SAN_XML_FEED,            /* RSS */
    SAN_XML_ATOM,
    SAN_XML_SVG,
    SAN_XML_OTHER            /* not searched for text */
};

typedef struct {
    uint8_t      kind;
    bool         declared;   /* its language is declared */
    uint8_t      holds;      /* kind of content of the current element */
    uint16_t     elem;
    uint16_t     hides;      /* the element of escaped HTML that is skipped */

    /* state of a partly read tag or reference in escaped HTML */
    uint8_t      state;
    uint8_t      quote;
    uint8_t      len;
    uint8_t      text[40];
    san_range_t  src;
} san_xml_t;


/* Bytes that are kept of a text that may be in another language. */
#define SAN_KEPT  400


/* Texts of units in which no word is known to be of the page's language. */

typedef struct {
    uint16_t   len;
    bool       space;        /* white space stands before the next character */
    uint8_t    text[2 * SAN_KEPT];
} san_kept_t;


/* Bytes that are kept of each open unit's text, for the log. */
#define SAN_WHOLE  512


/*
 * The texts of the open units, one after the other, as in the source, but
 * without references.
 */

typedef struct {
    uint16_t   len;
    uint8_t    text[SAN_WHOLE + SAN_LAST];
} san_whole_t;


/* Plain text: the open line. */

typedef struct {
    uint64_t   start;
    uint64_t   before;       /* start of the line end before it */
    bool       cr;
} san_line_t;


typedef struct {
    uint32_t      *letters;  /* by class: the page's, or users' */
    uint32_t       lead;     /* may begin an invalid sequence, or 0 */
    uint8_t        last[2 * SAN_LAST];  /* text before this piece, and room */
    san_partial_t  partial;
    const uint8_t  *unclear; /* a text that san_prefilter() need not look at */
    uint64_t  unclear_value; /* offset of a value that was looked at */
    uint8_t        nwrong;   /* SAN_WRONG_MAX + 1: too many to keep */
    uint8_t        wrong[SAN_WRONG_MAX];
    san_token_text_t  token;
    san_kept_t     kept;
    san_whole_t    whole;
    uint8_t        units;    /* a part of those that were opened: a number */
    san_line_t     line;
} san_reading_t;

#endif /* SAN_READING_H */
