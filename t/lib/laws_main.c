/*
 * Runs the laws over pages: laws [-e N] [-s SEED [-n N]] FILE|FOLDER...
 *
 * Each page goes through flag, mark and strip, whole and in three ways of
 * cutting it, once for the language that it declares and once for English.
 * With -e N only every Nth page is read.  With -s N pages are made of pieces
 * of these, the first from SEED, the next from SEED + 1, and so on: mode,
 * language, buffer and pieces are at random, too.  -s SEED -n 1 makes that
 * page again; with -o FILE it is written there.  Exit: 0 if no law is broken.
 */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "any.h"
#include "laws.h"

/* A made page has so many pieces, each of up to so many bytes. */
#define SPLICES       8
#define SPLICE_MAX    4000

#define any(n)  any_of(seed, n)


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

        setup.mode = SAN_ACTION_MARK;
        ok &= laws_check(&setup, page, len, cuts[2 * i], 3);

        setup.mode = i ? SAN_ACTION_TRANSLATE : SAN_ACTION_STRIP;
        ok &= laws_check(&setup, page, len, cuts[i], 3);
    }

    return ok;
}


/* A piece of one of the pages, from a tag on if there is one. */

static size_t
add_splice(uint32_t *seed, const list_t *list, uint8_t *out)
{
    size_t    len, from, n;
    uint8_t  *page, *tag;

    page = read_file(list->names[any((unsigned) list->n)], &len);

    if (len == 0) {
        free(page);
        return 0;
    }

    from = any(4) ? any((unsigned) len) : 0;
    tag = any(8) ? memchr(page + from, '<', len - from) : NULL;
    from = tag ? (size_t) (tag - page) : from;
    n = 1 + any(any(2) ? SPLICE_MAX : 200);
    n = n < len - from ? n : len - from;

    memcpy(out, page + from, n);
    free(page);

    return n;
}


static void
write_file(const char *name, const uint8_t *page, size_t len)
{
    FILE  *f;

    f = fopen(name, "wb");

    if (f == NULL || fwrite(page, 1, len, f) != len || fclose(f) != 0) {
        perror(name);
        exit(2);
    }
}


/* A page that follows from the seed, and how it is read. */

static bool
check_spliced(uint32_t number, const list_t *list, const char *out)
{
    bool           ok;
    size_t         i, len, cuts[4];
    uint8_t       *page;
    uint32_t       start, *seed;
    laws_setup_t   setup;

    static const char *const  languages[] = {
        "", "", "en", "ru", "de", "fr", "ja", "el", "zh", "ar"
    };
    static const size_t  buffers[] = { SAN_BUFFER_DEFAULT, 4096, 1024 };

    seed = &start;
    start = ANY_SEED ^ number * 2654435761u;
    start = start ? start : ANY_SEED;
    (void) any(2);

    page = malloc(SPLICES * SPLICE_MAX);
    if (page == NULL) {
        abort();
    }

    for (i = 1 + any(SPLICES), len = 0; i > 0; i--) {
        len += add_splice(seed, list, page + len);
    }

    setup = (laws_setup_t) {
        (san_action_t) (SAN_ACTION_FLAG + any(4)), SAN_TYPE_HTML,
        languages[any(sizeof(languages) / sizeof(languages[0]))],
        any(2) ? "utf-8" : "",
        buffers[any(sizeof(buffers) / sizeof(buffers[0]))], -1, false, false
    };

    for (i = 0; i < 4; i++) {
        cuts[i] = 1 + any(any(2) ? 12 : 2000);
    }

    if (out) {
        write_file(out, page, len);
    }

    ok = laws_check(&setup, page, len, cuts, 4);

    if (!ok) {
        printf("%u, \"%s\", \"%s\", %zu, by %zu %zu %zu %zu: -s %u -n 1\n",
               (unsigned) setup.mode, setup.language, setup.charset,
               setup.buffer_size, cuts[0], cuts[1], cuts[2], cuts[3], number);
    }

    free(page);

    return ok;
}


typedef struct {
    size_t       every;
    bool         splice;
    uint32_t     seed;
    size_t       n;
    const char  *out;
} arguments_t;


static void
read_arguments(int argc, char **argv, arguments_t *arguments, list_t *list)
{
    int   i;
    char  option;

    *arguments = (arguments_t) { .every = 1, .n = 1000 };

    for (i = 1; i < argc; i++) {
        option = argv[i][0] == '-' && argv[i][1] && argv[i][2] == '\0'
                 && i + 1 < argc ? argv[i][1] : '\0';

        switch (option) {

        case 'e':
            arguments->every = strtoul(argv[++i], NULL, 10);
            break;

        case 's':
            arguments->splice = true;
            arguments->seed = (uint32_t) strtoul(argv[++i], NULL, 10);
            break;

        case 'n':
            arguments->n = strtoul(argv[++i], NULL, 10);
            break;

        case 'o':
            arguments->out = argv[++i];
            break;

        default:
            walk(list, argv[i]);
        }
    }
}


static size_t
check_list(const list_t *list, size_t every, size_t *pages)
{
    size_t    k, len, bad;
    uint8_t  *page;

    for (k = 0, bad = 0; k < list->n; k += every) {
        page = read_file(list->names[k], &len);
        ++*pages;

        if (!check_page(page, len)) {
            printf("%s\n", list->names[k]);
            bad++;
        }

        free(page);
    }

    return bad;
}


static int
by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *) a, *(char *const *) b);
}


static size_t
check_splices(const list_t *list, const arguments_t *arguments, size_t *pages)
{
    size_t    bad;
    uint32_t  number;

    /* the same pages wherever their files lie */

    qsort(list->names, list->n, sizeof(char *), by_name);

    for (bad = 0; *pages < arguments->n && list->n; ++*pages) {
        number = arguments->seed + (uint32_t) *pages;

        bad += !check_spliced(number, list, arguments->out);
    }

    return bad;
}


int
main(int argc, char **argv)
{
    size_t       k, pages, bad;
    list_t       list;
    arguments_t  arguments;

    memset(&list, 0, sizeof(list));
    read_arguments(argc, argv, &arguments, &list);

    if (arguments.every == 0 || san_init() != SAN_OK) {
        fprintf(stderr, "laws: cannot start\n");
        return 2;
    }

    pages = 0;
    bad = arguments.splice ? check_splices(&list, &arguments, &pages)
                           : check_list(&list, arguments.every, &pages);

    for (k = 0; k < list.n; k++) {
        free(list.names[k]);
    }

    free(list.names);
    printf("laws: %zu pages, %zu with a broken law\n", pages, bad);

    return bad != 0;
}
