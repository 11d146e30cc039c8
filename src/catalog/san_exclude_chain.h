/*
 * san_exclude_chain: the document of nested open elements that expressions are
 * evaluated on.  Only for src/catalog.
 */

#ifndef SAN_EXCLUDE_CHAIN_H
#define SAN_EXCLUDE_CHAIN_H

#include <libxml/tree.h>

#include "base/san_base.h"
#include "tree/san_tree.h"

#define SAN_EXCLUDE_XHTML  "http://www.w3.org/1999/xhtml"

/* Most attributes of all open elements; pages have some hundred. */
#define SAN_CHAIN_ATTRS  2048


typedef struct {
    xmlDocPtr    doc;
    bool         xhtml;                   /* nodes are in the XHTML namespace */
    bool         failed;                  /* out of memory: it is incomplete */
    unsigned     n;                       /* number of open elements */
    unsigned     nattrs;                  /* number of attributes in all */
    uint8_t      attrs[SAN_DEPTH_MAX];    /* number of attributes of each */
    xmlNodePtr   nodes[SAN_DEPTH_MAX];    /* NULL: unknown start tag */
} san_exclude_chain_t;


/* Creates an empty document.  NULL: out of memory. */
san_exclude_chain_t *san_exclude_chain(bool xhtml);
void san_exclude_chain_free(san_exclude_chain_t *chain);

/* Removes all elements but the outermost n. */
void san_exclude_chain_cut(san_exclude_chain_t *chain, unsigned n);

/*
 * Adds an element to the innermost one, by its start tag; "" if it is unknown.
 */
void san_exclude_chain_add(san_exclude_chain_t *chain, san_str_t tag);

/* The innermost known node of the outermost n elements, or NULL. */
xmlNodePtr san_exclude_chain_last(const san_exclude_chain_t *chain, unsigned n);

/*
 * Detaches the elements below the outermost n from the document, and attaches
 * what was detached again.
 */
xmlNodePtr san_exclude_chain_hide(san_exclude_chain_t *chain, unsigned n);
void san_exclude_chain_show(san_exclude_chain_t *chain, unsigned n,
    xmlNodePtr hidden);

#endif /* SAN_EXCLUDE_CHAIN_H */
