/*
 * san_po: shared by PO and MO.
 *
 * Enters: the text of a header, and messages of either format.  Leaves: units
 * in UTF-8.
 */

#ifndef SAN_PO_H
#define SAN_PO_H

#include "san_catalog_source.h"

#define SAN_PO_PLURALS_MAX  6

/* Longest text of a message. */
#define SAN_PO_TEXT_MAX     (64 * 1024)


/* The header, which is the translation of the empty text. */

typedef struct {
    char  language[32];        /* "": unknown */
    char  source[32];          /* "en" unless stated */
    char  charset[32];

    /* plural rules by number of forms; plural is the value of the header */
    char          plural[512];
    san_plural_t  rule[SAN_PO_PLURALS_MAX + 1];
    uint8_t       known[SAN_PO_PLURALS_MAX + 1];
} san_po_header_t;


void san_po_header(const san_catalog_source_t *source, san_str_t text,
    san_po_header_t *header);

/* Is it a charset that ICU can convert? */
bool san_po_charset_known(const san_po_header_t *header);

/* How many bytes of text are before the first one that is not valid. */
size_t san_po_valid(const san_po_header_t *header, san_str_t text);


typedef struct {
    san_str_t  id;
    san_str_t  plural;                     /* data NULL: none */
    san_str_t  list[SAN_PO_PLURALS_MAX];   /* translations */
    unsigned   n;
    bool       fuzzy;
} san_po_message_t;


/* Adds a message, whose texts are valid.  SAN_ERROR: out of memory. */
int san_po_add(const san_catalog_source_t *source, san_po_header_t *header,
    const san_po_message_t *message);

#endif /* SAN_PO_H */
