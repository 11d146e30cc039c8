/*
 * san_refs: texts that other elements name by an id: aria-labelledby and
 * aria-describedby.
 *
 * Enters: the ids in these attributes, and the ids around a suspect.  Leaves:
 * a limit on suspects that are the name or description of something else.  A
 * reference often stands before its target: a dialog names its heading, a
 * field the hint below it.  One that comes later counts while the suspect
 * waits; else only the words in an id show that it is meant for one.
 *
 * Ids are kept as bits of their hashes.  Two ids may have the same bit: then a
 * text is only flagged that could be cut.
 *
 * Depends on san_attr.
 */

#ifndef SAN_REFS_H
#define SAN_REFS_H

#include "tree/san_attr.h"

/* Bits for the hashes: a power of two. */
#define SAN_REFS_BITS  2048

/* Ids of a suspect: of its element, the one around it, and one inside it. */
#define SAN_REFS_OWN  3

typedef struct {
    uint64_t  bits[SAN_REFS_BITS / 64];
} san_refs_t;


/* The hash of an id, or 0 if it is empty. */
uint32_t san_refs_hash(san_str_t id);

struct san_suspect_s;

/* The element refers to others by their ids. */
void san_refs_note(san_stream_t *s, const san_attrs_t *attrs);

/*
 * Limits a suspect in elems[index] if another element refers to it.  inside:
 * the hash of the id of an element inside it, or 0.
 */
void san_refs_ask(san_stream_t *s, struct san_suspect_s *suspect, int index,
    uint32_t inside);

#endif /* SAN_REFS_H */
