/*
 * san_field: which texts a field for the reader's input needs: its label and
 * its hint.  They are not removed, even if nothing but their place connects
 * them with the field.
 *
 * A text belongs to a field
 *
 *   - in the block of the field, its table row or its list of terms
 *     (facts.field);
 *   - anywhere in a form, unless the form is the child of body and begins
 *     before all text: some servers put whole pages into one;
 *   - as the first text after a field that is in no such form, in an element
 *     around both, unless it is a heading;
 *   - if it ends with a colon, unless it is a heading.
 *
 * A text in a block before the field is not known as its label if it is in no
 * form: to wait for a field would delay all decisions.
 */

#ifndef SAN_FIELD_H
#define SAN_FIELD_H

#include "decide/san_stream.h"

/*
 * A field begins in elems[index]: marks the block around it, what lies between
 * them, and the table row or list of terms around it.
 */
void san_field_begins(san_stream_t *s, int index);

/* Limits a suspect in elems[index], if it may belong to a field. */
void san_field_limit(san_stream_t *s, san_suspect_t *suspect, int index);

#endif /* SAN_FIELD_H */
