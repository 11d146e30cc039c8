/*
 * san_exclude_chain: the document of the open elements, one in the other, that
 * expressions are asked about.  For src/catalog alone.
 */

#ifndef SAN_EXCLUDE_CHAIN_H
#define SAN_EXCLUDE_CHAIN_H

#include <libxml/tree.h>

#include "base/san_base.h"
#include "tree/san_tree.h"

#define SAN_EXCLUDE_XHTML  "http://www.w3.org/1999/xhtml"

/* Attributes of all open elements at most; a page has some hundred. */
#define SAN_CHAIN_ATTRS  2048


typedef struct {
    xmlDocPtr    doc;
    bool         xhtml;                   /* nodes are in its namespace */
    bool         failed;                  /* no memory for a part of it */
    unsigned     n;                       /* open elements */
    unsigned     nattrs;                  /* of all of them */
    uint8_t      attrs[SAN_DEPTH_MAX];    /* of each */
    xmlNodePtr   nodes[SAN_DEPTH_MAX];    /* NULL: its start tag is unknown */
} san_exclude_chain_t;


/* NULL: no memory. */
san_exclude_chain_t *san_exclude_chain(bool xhtml);
void san_exclude_chain_free(san_exclude_chain_t *chain);

/* The outermost n elements stay. */
void san_exclude_chain_cut(san_exclude_chain_t *chain, unsigned n);

/* An element in the innermost one, by its start tag; "" if that is unknown. */
void san_exclude_chain_add(san_exclude_chain_t *chain, san_str_t tag);

/* The innermost node of the outermost n elements, or NULL. */
xmlNodePtr san_exclude_chain_last(const san_exclude_chain_t *chain, unsigned n);

/*
 * Takes the elements below the outermost n out of the document for a while,
 * and puts back what was taken out.
 */
xmlNodePtr san_exclude_chain_hide(san_exclude_chain_t *chain, unsigned n);
void san_exclude_chain_show(san_exclude_chain_t *chain, unsigned n,
    xmlNodePtr hidden);

#endif /* SAN_EXCLUDE_CHAIN_H */
