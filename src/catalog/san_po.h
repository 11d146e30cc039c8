/*
 * san_po: what PO and MO have in common.
 *
 * Enters: the text of a header, and messages as either format has them.
 * Leaves: units in UTF-8.
 */

#ifndef SAN_PO_H
#define SAN_PO_H

#include "san_catalog_source.h"

#define SAN_PO_PLURALS_MAX  6

/* Longest text of a message. */
#define SAN_PO_TEXT_MAX     (64 * 1024)


/* The header: the translation of the empty text. */

typedef struct {
    char  language[32];        /* "": it does not say */
    char  source[32];          /* "en" unless it says otherwise */
    char  charset[32];

    /* the rules of messages, by how many forms these have */
    char          plural[512];
    san_plural_t  rule[SAN_PO_PLURALS_MAX + 1];
    uint8_t       known[SAN_PO_PLURALS_MAX + 1];
} san_po_header_t;


void san_po_header(const san_catalog_source_t *source, san_str_t text,
    san_po_header_t *header);

/*
 * Adds a message: id, plural id (data NULL: none), n translations one behind
 * the other.  SAN_ERROR: no memory, or the charset does not fit.
 */
int san_po_add(const san_catalog_source_t *source,
    san_po_header_t *header, san_str_t id, san_str_t plural,
    const san_str_t *translations, unsigned n, bool fuzzy);

#endif /* SAN_PO_H */
