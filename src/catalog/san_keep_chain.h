/*
 * san_keep_chain: the document of the open elements, one in the other, that
 * expressions are asked about.  For src/catalog alone.
 */

#ifndef SAN_KEEP_CHAIN_H
#define SAN_KEEP_CHAIN_H

#include <libxml/tree.h>

#include "base/san_base.h"

#define SAN_XHTML  "http://www.w3.org/1999/xhtml"


/*
 * tags: start tags, outermost first; xhtml: in its namespace.  NULL: there is
 * no element, or *failed: no memory.
 */
xmlDocPtr san_keep_chain(const san_str_t *tags, unsigned n, bool xhtml,
    bool *failed);

#endif /* SAN_KEEP_CHAIN_H */
