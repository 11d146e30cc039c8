/*
 * san_translation_match: what a text and its translation must have in common,
 * so that one may replace the other.
 *
 * Enters: two texts of a catalogue.  Leaves: yes or no.  Depends on
 * san_base and the marks of san_normal.h.
 */

#ifndef SAN_TRANSLATION_MATCH_H
#define SAN_TRANSLATION_MATCH_H

#include "base/san_base.h"

/* Lists its placeholders in order, at most max; returns their number. */
unsigned san_translation_match_read(san_str_t text, san_str_t *list,
    unsigned max);

/* Does a text contain placeholders such as "%s" or "{name}"? */
bool san_translation_match_has_placeholder(san_str_t text);

/* Do both have the same placeholders, in any order? */
bool san_translation_match_placeholders(san_str_t a, san_str_t b);

/* Do both have the same tags of inline elements, in the same order? */
bool san_translation_match_inline(san_str_t a, san_str_t b);

#endif /* SAN_TRANSLATION_MATCH_H */
