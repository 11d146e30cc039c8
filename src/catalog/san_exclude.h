/*
 * san_exclude: selectors of CSS, expressions of XPath and ITS 2.0 rules that
 * say what is left alone.
 *
 * Enters: expressions, at configuration; then, of each page, the start tags
 * of the elements that are open.  Leaves: yes, no, or that it is too much to
 * ask.  The expressions see a document of nothing but these elements, one in
 * the other: self, parent, ancestor and child steps and tests of attributes
 * work; what looks beside, behind or into text is refused.
 *
 * The work for a page is linear in its length, whatever elements and
 * expressions there are: an element is read once, and the steps of the
 * evaluation are counted.  Where they are used up nothing more is asked.
 */

#ifndef SAN_EXCLUDE_H
#define SAN_EXCLUDE_H

#include "san_catalog_file.h"

/* Steps of evaluation that a page may take, and those for each byte of it. */
#define SAN_EXCLUDE_STEPS          4000000
#define SAN_EXCLUDE_STEPS_A_BYTE   4

typedef struct san_exclude_s  san_exclude_t;

/* What is open in one page, as expressions see it. */
typedef struct san_exclude_page_s  san_exclude_page_t;

/* NULL: no memory. */
san_exclude_t *san_exclude_create(void);
void san_exclude_free(san_exclude_t *exclude);

/*
 * An expression of XPath, or a selector of CSS.  SAN_ERROR: error says what is
 * wrong with it.
 */
int san_exclude_add(san_exclude_t *exclude, const char *xpath,
    san_catalog_error_t *error);

/*
 * Adds the selectors of a rules file's translateRules with translate="no"
 * (ITS 2.0, 8.1); elements of a page are in the namespace of XHTML there.
 * SAN_OK: error is empty, or a warning of a rule that selects nothing.
 */
int san_exclude_load_rules(san_exclude_t *exclude, const char *name,
    san_catalog_error_t *error);

/* NULL: no memory.  keep has to live longer. */
san_exclude_page_t *san_exclude_page(const san_exclude_t *exclude);
void san_exclude_page_free(san_exclude_page_t *page);

/* Does an expression select one of the elements?  As san_exclude_pt. */
int san_exclude_ask(san_exclude_page_t *page, const san_question_t *question);

#endif /* SAN_EXCLUDE_H */
