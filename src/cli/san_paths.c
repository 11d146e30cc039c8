/*
 * san_paths: see the header.
 */

#include "san_paths.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>


char *
san_path_folder(const char *file)
{
    char        *name, *folder;
    const char  *slash;

    slash = strrchr(file, '/');

    if (slash == NULL) {
        return realpath(".", NULL);
    }

    name = strndup(file, (size_t) (slash - file) + 1);
    folder = (name != NULL) ? realpath(name, NULL) : NULL;
    free(name);

    return folder;
}


static char *
san_path_join(const char *a, const char *between, const char *b)
{
    char    *path;
    size_t   n, m, k;

    n = strlen(a);
    m = strlen(between);
    k = strlen(b);

    path = malloc(n + m + k + 1);

    if (path != NULL) {
        memcpy(path, a, n);
        memcpy(path + n, between, m);
        memcpy(path + n + m, b, k + 1);
    }

    return path;
}


char *
san_path_in(const char *folder, const char *name)
{
    if (name[0] == '/' || strcmp(name, "-") == 0) {
        return strdup(name);
    }

    return san_path_join(folder, (folder[strlen(folder) - 1] == '/') ? ""
                                                                     : "/",
                         name);
}


/* The relative path between two paths that begin with "/". */

static char *
san_path_way(const char *folder, const char *to)
{
    char    *way, *at;
    size_t   i, same, ups;

    for (i = 0, same = 1; folder[i] != '\0' && folder[i] == to[i]; i++) {
        same = (folder[i] == '/') ? i + 1 : same;
    }

    /* folder is a parent of to, or it is "/" */

    if (folder[i] == '\0' && to[i] == '/') {
        return strdup(to + i + 1);
    }

    ups = (folder[same] != '\0') ? 1 : 0;

    for (i = same; folder[i] != '\0'; i++) {
        ups += (folder[i] == '/');
    }

    way = at = malloc(ups * 3 + strlen(to + same) + 1);

    if (way != NULL) {
        for (i = 0; i < ups; i++, at += 3) {
            memcpy(at, "../", 3);
        }

        memcpy(at, to + same, strlen(to + same) + 1);
    }

    return way;
}


char *
san_path_from(const char *folder, const char *path)
{
    char        *in, *to, *way;
    const char  *slash;

    if (strcmp(path, "-") == 0) {
        return strdup(path);
    }

    in = san_path_folder(path);
    if (in == NULL) {
        return (errno != ENOMEM) ? strdup(path) : NULL;
    }

    slash = strrchr(path, '/');
    to = san_path_in(in, (slash != NULL) ? slash + 1 : path);
    way = (to != NULL) ? san_path_way(folder, to) : NULL;

    free(in);
    free(to);

    return way;
}
