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


/* Adds a pattern.  SAN_ERROR: out of memory. */
int san_skip_add(san_skip_t *skip, const char *pattern);

/*
 * Is a page or a folder excluded?  A pattern with a slash is compared with all
 * sequences of components of path; one without with each component after the
 * first `named` bytes, which are the folder given on the command line.
 */
bool san_skip_has(const san_skip_t *skip, const char *path, size_t named);

void san_skip_free(san_skip_t *skip);

#endif /* SAN_SKIP_H */
