/*
 * memory: malloc() and free() as the core asks for them.
 */

#ifndef MEMORY_H
#define MEMORY_H

#include <stdlib.h>

#include "base/san_base.h"


static inline void *
memory_get(void *data, size_t size)
{
    (void) data;

    return malloc(size);
}


static inline void
memory_free(void *data, void *p)
{
    (void) data;

    free(p);
}


static const san_allocator_t  memory = { NULL, memory_get, memory_free };

#endif /* MEMORY_H */
