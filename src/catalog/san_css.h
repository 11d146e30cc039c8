/*
 * san_css: converts CSS selectors to XPath expressions.
 *
 * Enters: a selector as in stylesheets.  Leaves: an expression that selects
 * the same elements of a page, for san_exclude, or an error.  Supported are
 * types, classes, ids, attributes, the combinators " " and ">", and lists with
 * ","; names of elements and attributes are those of HTML, in any case.
 */

#ifndef SAN_CSS_H
#define SAN_CSS_H

#include <stdbool.h>
#include <stddef.h>

#include "san_catalog_file.h"

/* Is the text a CSS selector, and not XPath? */
bool san_css_is_selector(const char *text);

/* Writes the XPath to to.  SAN_ERROR: error is set, and to is undefined. */
int san_css_to_xpath(const char *selector, char *to, size_t size,
    san_catalog_error_t *error);

#endif /* SAN_CSS_H */
