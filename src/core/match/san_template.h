/*
 * san_template: texts of a catalogue with holes, "%d results found".
 *
 * Enters: a text of a catalogue, and one of a page.  Leaves: whether the page
 * has the one with its holes filled, and what another text of the catalogue
 * is with the same in its own.  Depends on san_base and the marks of
 * san_normal.h.
 */

#ifndef SAN_TEMPLATE_H
#define SAN_TEMPLATE_H

#include "base/san_base.h"

/* A pattern has so many fixed letters at least: with fewer all would fit. */
#define SAN_TEMPLATE_LETTERS  8

#define SAN_TEMPLATE_HOLES    8


typedef struct {
    san_str_t  hole[SAN_TEMPLATE_HOLES];    /* as the pattern writes it */
    san_str_t  text[SAN_TEMPLATE_HOLES];    /* what the page has there */
    unsigned   n;
} san_holes_t;


/* The letters around the holes; 0: it has no hole, or too many. */
unsigned san_template_letters(san_str_t pattern);

/* Does a hole begin it? */
bool san_template_leads(san_str_t pattern);

/* How much of it stands before its first hole; all of it if there is none. */
size_t san_template_start(san_str_t pattern);

/* Is the text the pattern, whatever the holes hold?  Case does not count. */
bool san_template_fits(san_str_t pattern, san_str_t text, san_holes_t *holes);

/*
 * Another text with the same holes, filled: its length in out, or 0 if it has
 * other holes, or does not fit.
 */
size_t san_template_fill(san_str_t other, const san_holes_t *holes,
    uint8_t *out, size_t size);

#endif /* SAN_TEMPLATE_H */
