/*
 * san_walk: finds the pages of a folder.
 *
 * Enters: a path.  Leaves: a call for each page below it, sorted by name
 * within each folder.  Links to folders are not followed, so that a walk ends;
 * a folder is read and closed before its entries are visited.
 */

#include "san_cli.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>


typedef struct {
    char    **names;
    size_t    n;
    size_t    room;
} san_walk_names_t;


bool
san_cli_ends(const char *path, const char *suffix)
{
    size_t  n, len;

    n = strlen(path);
    len = strlen(suffix);

    return n >= len && strcasecmp(path + n - len, suffix) == 0;
}


static bool
san_walk_is_page(const char *name)
{
    return san_cli_ends(name, ".html")
           || san_cli_ends(name, ".htm")
           || san_cli_ends(name, ".xhtml")
           || san_cli_ends(name, ".warc")
           || san_cli_ends(name, ".warc.gz");
}


static int
san_walk_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *) a, *(char *const *) b);
}


static char *
san_walk_join(const char *folder, const char *name)
{
    char    *path;
    size_t   n, len;

    n = strlen(folder);
    len = strlen(name);

    path = malloc(n + len + 2);
    if (path == NULL) {
        return NULL;
    }

    memcpy(path, folder, n);

    if (n == 0 || path[n - 1] != '/') {
        path[n++] = '/';
    }

    memcpy(path + n, name, len + 1);

    return path;
}


static int
san_walk_add(san_walk_names_t *list, char *path)
{
    size_t   room;
    char   **names;

    if (path == NULL) {
        return SAN_ERROR;
    }

    if (list->n == list->room) {
        room = (list->room != 0) ? list->room * 2 : 32;

        names = realloc(list->names, room * sizeof(*names));
        if (names == NULL) {
            free(path);
            return SAN_ERROR;
        }

        list->names = names;
        list->room = room;
    }

    list->names[list->n++] = path;

    return SAN_OK;
}


static int
san_walk_read(const char *path, san_walk_names_t *list)
{
    DIR            *dir;
    int             rc;
    struct dirent  *entry;

    dir = opendir(path);
    if (dir == NULL) {
        san_cli_say(path, strerror(errno));
        return SAN_ERROR;
    }

    rc = SAN_OK;

    for ( ;; ) {
        errno = 0;

        entry = readdir(dir);
        if (entry == NULL) {
            break;
        }

        if (strcmp(entry->d_name, ".") == 0
            || strcmp(entry->d_name, "..") == 0)
        {
            continue;
        }

        if (san_walk_add(list, san_walk_join(path, entry->d_name))
            != SAN_OK)
        {
            errno = ENOMEM;
            break;
        }
    }

    if (errno != 0) {
        san_cli_say(path, strerror(errno));
        rc = SAN_ERROR;
    }

    closedir(dir);

    return rc;
}


/* State of a walk. */

typedef struct {
    san_cli_visit_pt   visit;
    void              *data;
    const bool        *stop;
    const san_skip_t  *skip;
    size_t             named;    /* length of the given folder */
} san_walk_t;


static int  san_walk_folder(const san_walk_t *walk, const char *path);


/* Is the entry a folder, a page, or neither? */

static int
san_walk_entry(const san_walk_t *walk, const char *path)
{
    struct stat  st;

    if (san_skip_has(walk->skip, path, walk->named)) {
        return SAN_CLI_NONE;
    }

    if (lstat(path, &st) != 0) {
        san_cli_say(path, strerror(errno));
        return SAN_CLI_FAILED;
    }

    if (S_ISDIR(st.st_mode)) {
        return san_walk_folder(walk, path);
    }

    if (!san_walk_is_page(path)) {
        return SAN_CLI_NONE;
    }

    if (S_ISLNK(st.st_mode) && stat(path, &st) != 0) {
        san_cli_say(path, strerror(errno));
        return SAN_CLI_FAILED;
    }

    return S_ISREG(st.st_mode) ? walk->visit(walk->data, path) : SAN_CLI_NONE;
}


static int
san_walk_folder(const san_walk_t *walk, const char *path)
{
    int               rc, status;
    size_t            i;
    san_walk_names_t  list;

    memset(&list, 0, sizeof(list));
    status = SAN_CLI_NONE;

    if (san_walk_read(path, &list) != SAN_OK) {
        status = SAN_CLI_FAILED;
    }

    if (list.n != 0) {
        qsort(list.names, list.n, sizeof(*list.names), san_walk_compare);
    }

    for (i = 0; i < list.n; i++) {
        if (!*walk->stop) {
            rc = san_walk_entry(walk, list.names[i]);
            status = (rc > status) ? rc : status;
        }

        free(list.names[i]);
    }

    free(list.names);

    return status;
}


/* "-" is the standard input even if a folder has that name. */

int
san_cli_walk(const char *path, const san_skip_t *skip, san_cli_visit_pt visit,
    void *data, const bool *stop)
{
    san_walk_t   walk;
    struct stat  st;

    walk.visit = visit;
    walk.data = data;
    walk.stop = stop;
    walk.skip = skip;
    walk.named = strlen(path);

    if (strcmp(path, "-") != 0 && stat(path, &st) == 0
        && S_ISDIR(st.st_mode))
    {
        return san_walk_folder(&walk, path);
    }

    return visit(data, path);
}
