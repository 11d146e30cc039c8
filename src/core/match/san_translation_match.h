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

/* Its placeholders, in order; how many there are in list. */
unsigned san_translation_match_read(san_str_t text, san_str_t *list,
    unsigned max);

/* Has a text placeholders: "%s", "{name}"? */
bool san_translation_match_has_placeholder(san_str_t text);

/* Have both the same placeholders, in whatever order? */
bool san_translation_match_placeholders(san_str_t a, san_str_t b);

/* Have both the same tags of inline elements, in the same order? */
bool san_translation_match_inline(san_str_t a, san_str_t b);

#endif /* SAN_TRANSLATION_MATCH_H */
