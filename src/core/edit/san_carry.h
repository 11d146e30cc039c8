/*
 * san_carry: the bytes of a response that wait for the next piece.
 *
 * Enters: bytes that nothing has decided about yet.  Leaves: the same bytes,
 * in one piece with those that come behind them.  Depends on san_edit, whose
 * window may lie in them.
 */

#ifndef SAN_CARRY_H
#define SAN_CARRY_H

#include "edit/san_edit.h"

typedef struct {
    uint8_t   *data;
    size_t     len;
    size_t     size;
    uint64_t   off;          /* of the first byte */
} san_carry_t;


/* Reserves need bytes.  SAN_ERROR: no memory, all is as it was. */
int san_carry_reserve(san_carry_t *carry, san_editor_t *editor,
    const san_allocator_t *allocator, size_t need);

#endif /* SAN_CARRY_H */
