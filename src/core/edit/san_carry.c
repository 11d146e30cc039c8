/*
 * san_carry: see the header.
 */

#include <string.h>

#include "edit/san_carry.h"


int
san_carry_reserve(san_carry_t *carry, san_editor_t *editor,
    const san_allocator_t *allocator, size_t need)
{
    size_t    size;
    uint8_t  *p;

    if (need <= carry->size) {
        return SAN_OK;
    }

    for (size = carry->size ? carry->size * 2 : 4096; size < need; ) {
        size *= 2;
    }

    p = allocator->alloc(allocator->data, size);
    if (p == NULL) {
        return SAN_ERROR;
    }

    if (carry->len) {
        memcpy(p, carry->data, carry->len);
    }

    if (editor->win == carry->data) {
        editor->win = p;
    }

    allocator->free(allocator->data, carry->data);
    carry->data = p;
    carry->size = size;

    return SAN_OK;
}
