/*
 * san_keep: XPath expressions and ITS 2.0 rules that say what is left alone.
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

#ifndef SAN_KEEP_H
#define SAN_KEEP_H

#include "san_catalog_file.h"

/* Steps of evaluation that a page may take, and those for each byte of it. */
#define SAN_KEEP_STEPS          4000000
#define SAN_KEEP_STEPS_A_BYTE   4

typedef struct san_keep_s  san_keep_t;

/* What is open in one page, as expressions see it. */
typedef struct san_keep_page_s  san_keep_page_t;

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

/* NULL: no memory.  keep has to live longer. */
san_keep_page_t *san_keep_page(const san_keep_t *keep);
void san_keep_page_free(san_keep_page_t *page);

/* Does an expression select one of the elements?  As san_keep_pt. */
int san_keep_ask(san_keep_page_t *page, const san_question_t *question);

#endif /* SAN_KEEP_H */
