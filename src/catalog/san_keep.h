/*
 * san_keep: XPath expressions and ITS 2.0 rules that say what is left alone.
 *
 * Enters: expressions, at configuration; then the start tags of the elements
 * that are open.  Leaves: yes or no.  The expressions see a document of
 * nothing but these elements, one in the other: self, parent, ancestor and
 * child steps and tests of attributes work; what looks beside, behind or into
 * text is refused.
 */

#ifndef SAN_KEEP_H
#define SAN_KEEP_H

#include "san_catalog_file.h"

typedef struct san_keep_s  san_keep_t;

/* NULL: no memory. */
san_keep_t *san_keep_create(void);
void san_keep_free(san_keep_t *keep);

/* SAN_ERROR: error says what is wrong with the expression. */
int san_keep_add(san_keep_t *keep, const char *xpath,
    san_catalog_error_t *error);

/*
 * Adds the selectors of a rules file's translateRules with translate="no"
 * (ITS 2.0, 8.1); elements of a page are in the namespace of XHTML there.
 */
int san_keep_load_rules(san_keep_t *keep, const char *name,
    san_catalog_error_t *error);

/*
 * Does an expression select one of the elements?  tags: outermost first.
 * Without memory to tell they are kept.
 */
bool san_keep_matches(const san_keep_t *keep, const san_str_t *tags,
    unsigned n);

#endif /* SAN_KEEP_H */
