/*
 * san_carry: bytes of the response that are kept for the next piece of input.
 *
 * Enters: bytes that are not decided yet.  Leaves: the same bytes, contiguous
 * with those that follow.  Depends on san_edit, whose window may lie in them.
 */

#ifndef SAN_CARRY_H
#define SAN_CARRY_H

#include "edit/san_edit.h"

typedef struct {
    uint8_t   *data;
    size_t     len;
    size_t     size;
    uint64_t   off;          /* offset of the first byte */
} san_carry_t;


/* Makes room for need bytes in all.  SAN_ERROR: no memory, nothing changed. */
int san_carry_reserve(san_carry_t *carry, san_editor_t *editor,
    const san_allocator_t *allocator, size_t need);

#endif /* SAN_CARRY_H */
