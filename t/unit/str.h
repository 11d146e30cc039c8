/*
 * str: a C string as the core takes it.
 */

#ifndef STR_H
#define STR_H

#include <string.h>

#include "base/san_base.h"


static inline san_str_t
str(const char *s)
{
    san_str_t  r;

    r.data = (const uint8_t *) s;
    r.len = strlen(s);

    return r;
}

#endif /* STR_H */
