/*
 * san_css: selectors of CSS as expressions of XPath.
 *
 * Enters: a selector, as operators know it from stylesheets.  Leaves: an
 * expression that selects the same elements of a page, for san_exclude, or
 * what is wrong with the selector.  Types, classes, ids, attributes, the
 * combinators " " and ">", and lists with ","; names of elements and of
 * attributes are those of HTML, in any case.
 */

#ifndef SAN_CSS_H
#define SAN_CSS_H

#include <stdbool.h>
#include <stddef.h>

#include "san_catalog_file.h"

/* Is it meant as a selector, not as XPath? */
bool san_css_is_selector(const char *text);

/* SAN_ERROR: error says why, and to is not to be used. */
int san_css_to_xpath(const char *selector, char *to, size_t size,
    san_catalog_error_t *error);

#endif /* SAN_CSS_H */
