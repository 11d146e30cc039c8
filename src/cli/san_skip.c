/*
 * san_skip: matches paths with the patterns of --exclude.
 *
 * Enters: patterns, and the path of a page or a folder.  Leaves: whether one
 * of them matches.  A star matches any bytes, including slashes.
 */

#include "san_skip.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>


static bool
san_skip_part(const char *pattern, const char *from, size_t len)
{
    int    rc;
    char  *part;

    part = strndup(from, len);
    rc = (part != NULL) ? fnmatch(pattern, part, 0) : FNM_NOMATCH;
    free(part);

    return rc == 0;
}


/* The end of the path component at from. */

static const char *
san_skip_end(const char *from)
{
    return from + strcspn(from, "/");
}


/* The next component of a path, or NULL. */

static const char *
san_skip_next(const char *from)
{
    from = san_skip_end(from);
    from += strspn(from, "/");

    return (*from != '\0') ? from : NULL;
}


/* Matches consecutive components: public/old in build/public/old/a.html. */

static bool
san_skip_names(const char *pattern, const char *path)
{
    const char  *from, *to;

    for (from = path; from != NULL; from = san_skip_next(from)) {
        for (to = from; to != NULL; to = san_skip_next(to)) {
            if (san_skip_part(pattern, from,
                              (size_t) (san_skip_end(to) - from)))
            {
                return true;
            }
        }
    }

    return false;
}


static bool
san_skip_name(const char *pattern, const char *below)
{
    const char  *from;

    for (from = below; from != NULL; from = san_skip_next(from)) {
        if (san_skip_part(pattern, from,
                          (size_t) (san_skip_end(from) - from)))
        {
            return true;
        }
    }

    return false;
}


int
san_skip_add(san_skip_t *skip, const char *pattern)
{
    char    *copy, **list;
    size_t   n;

    while (strncmp(pattern, "./", 2) == 0) {
        pattern += 2;
    }

    for (n = strlen(pattern); n > 1 && pattern[n - 1] == '/'; n--) {
        /* void */
    }

    list = realloc(skip->patterns, (skip->n + 1) * sizeof(*list));
    if (list == NULL) {
        return SAN_ERROR;
    }

    skip->patterns = list;

    copy = strndup(pattern, n);
    if (copy == NULL) {
        return SAN_ERROR;
    }

    skip->patterns[skip->n++] = copy;

    return SAN_OK;
}


bool
san_skip_has(const san_skip_t *skip, const char *path, size_t named)
{
    size_t       i;
    const char  *below;

    if (skip->n == 0 || strcmp(path, "-") == 0) {
        return false;
    }

    below = path + named;
    below += strspn(below, "/");

    /* for a file given by absolute path only its name counts */

    if (named == 0 && path[0] == '/') {
        below = strrchr(path, '/') + 1;
    }

    for (i = 0; i < skip->n; i++) {
        if (strchr(skip->patterns[i], '/') != NULL
            ? san_skip_names(skip->patterns[i], path)
            : *below != '\0' && san_skip_name(skip->patterns[i], below))
        {
            return true;
        }
    }

    return false;
}


void
san_skip_free(san_skip_t *skip)
{
    while (skip->n != 0) {
        free(skip->patterns[--skip->n]);
    }

    free(skip->patterns);
    skip->patterns = NULL;
}
