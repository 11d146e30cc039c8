/*
 * Runs the laws over pages: laws [-e N] FILE|FOLDER...
 *
 * Each page goes through flag, mark and strip, whole and in three ways of
 * cutting it, once for the language that it declares and once for English.
 * With -e N only every Nth page is read.  Exit: 0 if no law is broken.
 */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "laws.h"


typedef struct {
    char    **names;
    size_t    n;
    size_t    size;
} list_t;


static void
add(list_t *list, const char *name)
{
    if (list->n == list->size) {
        list->size = list->size ? list->size * 2 : 256;
        list->names = realloc(list->names, list->size * sizeof(char *));
    }

    if (list->names == NULL
        || (list->names[list->n++] = strdup(name)) == NULL)
    {
        abort();
    }
}


static bool
is_page(const char *name)
{
    size_t  len;

    len = strlen(name);

    return len > 5 && strcmp(name + len - 5, ".html") == 0;
}


static void
walk(list_t *list, const char *path)
{
    DIR            *dir;
    char            name[4096];
    struct stat     st;
    struct dirent  *entry;

    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)) {
        add(list, path);
        return;
    }

    dir = opendir(path);

    while (dir && (entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] == '.') {
            continue;
        }

        snprintf(name, sizeof(name), "%s/%s", path, entry->d_name);

        if (stat(name, &st) == 0
            && (S_ISDIR(st.st_mode) || is_page(name)))
        {
            walk(list, name);
        }
    }

    if (dir) {
        closedir(dir);
    }
}


static uint8_t *
read_file(const char *name, size_t *len)
{
    long      size;
    FILE     *f;
    uint8_t  *p;

    f = fopen(name, "rb");

    if (f == NULL || fseek(f, 0, SEEK_END) != 0 || (size = ftell(f)) < 0) {
        perror(name);
        exit(2);
    }

    rewind(f);
    p = malloc((size_t) size + 1);
    *len = p ? fread(p, 1, (size_t) size, f) : 0;
    fclose(f);

    return p;
}


static bool
check_page(const uint8_t *page, size_t len)
{
    bool          ok;
    size_t        i, j;
    laws_setup_t  setup;

    static const size_t  cuts[3][3] = {
        { 1, 1, 1 }, { 7, 100, 3 }, { 1000, 4096, 1 }
    };
    static const char *const  languages[] = { "", "en" };

    ok = true;
    memset(&setup, 0, sizeof(setup));
    setup.type = SAN_TYPE_HTML;
    setup.fail_at = -1;
    setup.fail_rest = false;

    for (i = 0; i < 2; i++) {
        setup.language = languages[i];
        setup.charset = "";
        setup.buffer_size = i ? 4096 : SAN_BUFFER_DEFAULT;

        for (j = 0; j < 3; j++) {
            setup.mode = (san_action_t) (SAN_ACTION_FLAG + j);
            ok &= laws_check(&setup, page, len, cuts[j], 3);
        }

        setup.mode = i ? SAN_ACTION_TRANSLATE : SAN_ACTION_STRIP;
        ok &= laws_check(&setup, page, len, cuts[i], 3);
    }

    return ok;
}


int
main(int argc, char **argv)
{
    int       i;
    size_t    k, len, pages, every, bad;
    list_t    list;
    uint8_t  *page;

    memset(&list, 0, sizeof(list));
    every = 1;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "-e") == 0 && i + 1 < argc) {
            every = strtoul(argv[++i], NULL, 10);
            continue;
        }

        walk(&list, argv[i]);
    }

    if (every == 0 || san_init() != SAN_OK) {
        fprintf(stderr, "laws: cannot start\n");
        return 2;
    }

    for (k = 0, pages = 0, bad = 0; k < list.n; k++) {
        if (k % every == 0) {
            page = read_file(list.names[k], &len);
            pages++;

            if (!check_page(page, len)) {
                printf("%s\n", list.names[k]);
                bad++;
            }

            free(page);
        }

        free(list.names[k]);
    }

    free(list.names);
    printf("laws: %zu pages, %zu with a broken law\n", pages, bad);

    return bad != 0;
}
