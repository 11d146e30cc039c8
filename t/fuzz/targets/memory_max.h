/*
 * memory_max: an allocator that counts the bytes in use, aborts when they
 * exceed MEMORY_MAX (to be defined before), and can fail once.
 */

#ifndef MEMORY_MAX_H
#define MEMORY_MAX_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/san_base.h"

/* In front of each allocation stands its size. */
#define MEMORY_HEAD  16


static size_t  used;
static long    allocations, fail_at;    /* from 0; -1: none fails */


static void *
get_memory(void *data, size_t size)
{
    uint8_t  *p;

    (void) data;

    if (allocations++ == fail_at) {
        return NULL;
    }

    p = malloc(MEMORY_HEAD + size);

    if (p == NULL) {
        return NULL;
    }

    memcpy(p, &size, sizeof(size));
    used += size;

    if (used > MEMORY_MAX) {
        abort();
    }

    return p + MEMORY_HEAD;
}


static void
free_memory(void *data, void *p)
{
    size_t  size;

    (void) data;

    if (p) {
        memcpy(&size, (uint8_t *) p - MEMORY_HEAD, sizeof(size));
        used -= size;
        free((uint8_t *) p - MEMORY_HEAD);
    }
}


static const san_allocator_t  memory = { NULL, get_memory, free_memory };

#endif /* MEMORY_MAX_H */
