/*
 * san_reading: what is known of the text at the place that is read: san_text.c
 * and san_plain.c set it, and what gathers and waits asks for it.
 */

#ifndef SAN_READING_H
#define SAN_READING_H

#include "base/san_base.h"
#include "lang/san_function_words.h"

/* Bytes of text that are remembered, to look for the start of a word. */
#define SAN_LAST  32

/* It stands for a character that is not remembered; 0: the unit begins. */
#define SAN_LAST_UNKNOWN  1


/* A character that the end of a piece of text has cut. */

typedef struct {
    uint8_t    bytes[4];
    unsigned   len;          /* 0: there is none */
    uint64_t   off;
} san_partial_t;


/* So many bytes of no character are remembered, of one unit. */
#define SAN_WRONG_MAX  32

/* The start of a word that may go on, and what it is joined to. */

typedef struct {
    uint8_t    len;
    uint8_t    text[SAN_TOKEN + 16];
} san_token_text_t;


/* Feeds and pictures: see feed/san_xml.c. */

enum {
    SAN_XML_UNKNOWN = 0,
    SAN_XML_FEED,            /* RSS */
    SAN_XML_ATOM,
    SAN_XML_SVG,
    SAN_XML_OTHER            /* nothing of it is read */
};

typedef struct {
    uint8_t      kind;
    bool         declared;   /* its language */
    uint8_t      holds;      /* what the element that is read has in it */
    uint16_t     elem;
    uint16_t     hides;      /* the element of escaped HTML that is passed */

    /* a tag or reference of that, as far as it was read */
    uint8_t      state;
    uint8_t      quote;
    uint8_t      len;
    uint8_t      text[40];
    san_range_t  src;
} san_xml_t;


/* So much is kept of a text that may be in another language. */
#define SAN_KEPT  400


/* The texts of units of which no word says that they are the page's own. */

typedef struct {
    uint16_t   len;
    bool       space;        /* white space stands before the next character */
    uint8_t    text[2 * SAN_KEPT];
} san_kept_t;


/* So much is kept of the text of each open unit, for the log. */
#define SAN_WHOLE  512


/*
 * The text of the units that are open, one behind the other, as it stands in
 * the page, without references.
 */

typedef struct {
    uint16_t   len;
    uint8_t    text[SAN_WHOLE + SAN_LAST];
} san_whole_t;


/* Plain text: the open line. */

typedef struct {
    uint64_t   start;
    uint64_t   before;       /* the line end before it, or SAN_NOWHERE */
    bool       cr;
} san_line_t;


typedef struct {
    uint32_t      *letters;  /* counted here by class: of page, or readers */
    uint32_t       lead;     /* could begin a wrong sequence, or 0 */
    uint8_t        last[2 * SAN_LAST];  /* text before this piece, and room */
    san_partial_t  partial;
    uint8_t        nwrong;   /* SAN_WRONG_MAX + 1: they are not known */
    uint8_t        wrong[SAN_WRONG_MAX];
    san_token_text_t  token;
    san_kept_t     kept;
    san_whole_t    whole;
    uint8_t        units;    /* a part of those that were opened: a number */
    san_line_t     line;
} san_reading_t;

#endif /* SAN_READING_H */
