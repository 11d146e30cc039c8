/*
 * san_exclude: CSS selectors, XPath expressions and ITS 2.0 rules that exclude
 * elements.
 *
 * Enters: expressions, at configuration; then, for each page, the start tags
 * of the open elements.  Leaves: yes, no, or that it is too much work.  The
 * expressions see a document of these nested elements only: self, parent,
 * ancestor and child steps and tests of attributes work; expressions that need
 * siblings, following elements or text are rejected.
 *
 * The work per page is linear in its length, for all elements and expressions:
 * an element is read once, and evaluation steps are counted.  When they are
 * used up, nothing more is evaluated.
 */

#ifndef SAN_EXCLUDE_H
#define SAN_EXCLUDE_H

#include "san_catalog_file.h"

/* Evaluation steps that a page may take, and additional ones per byte. */
#define SAN_EXCLUDE_STEPS          4000000
#define SAN_EXCLUDE_STEPS_A_BYTE   4

typedef struct san_exclude_s  san_exclude_t;

/* The open elements of one page, as expressions see them. */
typedef struct san_exclude_page_s  san_exclude_page_t;

/* Creates an empty set of rules.  NULL: out of memory. */
san_exclude_t *san_exclude_create(void);
void san_exclude_free(san_exclude_t *exclude);

/* Adds an XPath expression or a CSS selector.  SAN_ERROR: error is set. */
int san_exclude_add(san_exclude_t *exclude, const char *xpath,
    san_catalog_error_t *error);

/*
 * Adds the selectors of translateRules with translate="no" of a rules file
 * (ITS 2.0, 8.1); elements of a page are in the XHTML namespace there.
 * SAN_OK: error is empty, or a warning about a rule that selects nothing.
 */
int san_exclude_load_rules(san_exclude_t *exclude, const char *name,
    san_catalog_error_t *error);

/*
 * A hash of all expressions: of their texts, also of those that were read from
 * a file, and of their order.
 */
uint32_t san_exclude_hash(const san_exclude_t *exclude);

/*
 * Creates the state for one page.  exclude must outlive it.  NULL: out of
 * memory.
 */
san_exclude_page_t *san_exclude_page(const san_exclude_t *exclude);
void san_exclude_page_free(san_exclude_page_t *page);

/* Does an expression select one of the elements?  See san_exclude_pt. */
int san_exclude_ask(san_exclude_page_t *page, const san_question_t *question);

#endif /* SAN_EXCLUDE_H */
