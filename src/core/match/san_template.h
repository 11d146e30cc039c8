/*
 * san_template: texts of a catalogue with placeholders, "%d results found".
 *
 * Enters: a text of a catalogue, and one of a page.  Leaves: whether they
 * match with the placeholders filled, and another text of the catalogue,
 * filled in the same way.  Depends on san_base and the marks of san_normal.h.
 */

#ifndef SAN_TEMPLATE_H
#define SAN_TEMPLATE_H

#include "base/san_base.h"

/* Fewest fixed letters of a pattern; with fewer, any text would match. */
#define SAN_TEMPLATE_LETTERS  8

#define SAN_TEMPLATE_HOLES    8


typedef struct {
    san_str_t  hole[SAN_TEMPLATE_HOLES];    /* as written in the pattern */
    san_str_t  text[SAN_TEMPLATE_HOLES];    /* what the page has instead */
    unsigned   n;
} san_holes_t;


/* The number of letters outside of holes; 0: it has no hole, or too many. */
unsigned san_template_letters(san_str_t pattern);

/* Does it begin with a hole? */
bool san_template_leads(san_str_t pattern);

/* The length of the text before its first hole, or of all of it. */
size_t san_template_start(san_str_t pattern);

/* Does the text match the pattern?  Case is ignored. */
bool san_template_fits(san_str_t pattern, san_str_t text, san_holes_t *holes);

/*
 * Fills the same holes in another text.  Returns its length in out, or 0 if it
 * has a hole that is not among them, or does not fit.
 */
size_t san_template_fill(san_str_t other, const san_holes_t *holes,
    uint8_t *out, size_t size);

#endif /* SAN_TEMPLATE_H */
