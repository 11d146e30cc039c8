/*
 * san_skip: the patterns of --exclude.
 */

#ifndef SAN_SKIP_H
#define SAN_SKIP_H

#include "base/san_base.h"


typedef struct {
    char   **patterns;
    size_t   n;
} san_skip_t;


/* SAN_ERROR: no memory. */
int san_skip_add(san_skip_t *skip, const char *pattern);

/*
 * Is a page or a folder left out?  A pattern with a slash is compared with
 * any names of path that follow each other; one without with each name behind
 * the first `named` bytes, which is the folder that the command line names.
 */
bool san_skip_has(const san_skip_t *skip, const char *path, size_t named);

void san_skip_free(san_skip_t *skip);

#endif /* SAN_SKIP_H */
