/*
 * san_field: which texts a field for the reader's input needs: its label and
 * its hint.  They are not removed, even if nothing but their place connects
 * them with the field.
 *
 * A text belongs to a field
 *
 *   - in the block of the field, its table row or its list of terms
 *     (facts.field);
 *   - anywhere in a form, unless the form is the child of body: some servers
 *     put whole pages into one;
 *   - as the last text before the field, in an element around both;
 *   - as the first text after the field there, unless it is a heading.
 */

#ifndef SAN_FIELD_H
#define SAN_FIELD_H

#include "decide/san_stream.h"

/*
 * A field begins in elems[index]: marks the block around it, what lies between
 * them, and the table row or list of terms around it.  Limits the suspects
 * that wait for a field.
 */
void san_field_begins(san_stream_t *s, int index);

/* Limits a suspect in elems[index] by the fields before it, or makes it wait. */
void san_field_limit(san_stream_t *s, san_suspect_t *suspect, int index);

/* A text ends: one fewer to wait for, or none if it is no suspect. */
void san_field_text_ends(san_stream_t *s, bool suspect);

#endif /* SAN_FIELD_H */
