/*
 * once.c: one reading of a page at a time, for callgrind.
 *
 *     once FAMILY MODE SIZE...    reads a page of each size by MODE (tokens,
 *                                 check, clean), in pieces of 32 KB; prints a
 *                                 line for each: family, mode, size, bytes
 *     once FAMILY page SIZE [SEED]    prints the page
 *     once files MODE FILE...     reads each of these pages
 *
 * FAMILY and MODE may be "all".  Each reading is one call of once_region(),
 * so that callgrind can count only that, and write its counts after each.  The
 * first reading is not counted, because it includes what is made on first use.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define CHUNK  32768

void once_region(way_pt way, const page_t *page);


__attribute__((noipa)) void
once_region(way_pt way, const page_t *page)
{
    way(page, CHUNK);
}


static void
usage(void)
{
    fprintf(stderr, "usage: once FAMILY tokens|check|clean|all SIZE...\n"
                    "       once FAMILY page SIZE [SEED]\n"
                    "       once files tokens|check|clean FILE...\n");
    exit(2);
}


static int
print_page(const family_t *family, const char *size, const char *seed)
{
    page_t  page;

    if (family == NULL) {
        usage();
    }

    page = page_write(family, strtoul(size, NULL, 10),
                      seed ? (unsigned) atoi(seed) : 0);
    fwrite(page.data, 1, page.len, stdout);
    free(page.data);

    return 0;
}


static void
read_pages(const family_t *family, const way_t *way, char **sizes)
{
    page_t  page;

    for (/* void */; *sizes; sizes++) {
        page = page_write(family, strtoul(*sizes, NULL, 10), 0);
        way->read(&page, CHUNK);
        once_region(way->read, &page);
        printf("%s %s %s %zu\n", family->name, way->name, *sizes, page.len);
        free(page.data);
    }
}


static page_t
read_file(const char *name)
{
    FILE    *f;
    long     size;
    page_t   page;

    f = fopen(name, "rb");

    if (f == NULL || fseek(f, 0, SEEK_END) || (size = ftell(f)) < 0) {
        perror(name);
        exit(2);
    }

    rewind(f);
    page.data = malloc((size_t) size + 1);

    if (page.data == NULL) {
        abort();
    }

    page.len = fread(page.data, 1, (size_t) size, f);
    fclose(f);

    return page;
}


/* Findings in these pages are part of the measurement. */

static int
read_files(const way_t *way, char **files)
{
    page_t  page;
    size_t  total;

    total = 0;

    for (/* void */; *files; files++) {
        page = read_file(*files);
        once_region(way->read, &page);
        total += page.len;
        free(page.data);
    }

    printf("files %s %zu, %u findings, %u edits\n", way->name, total,
           bench_findings, bench_edits);

    return 0;
}


static bool
is(const char *wanted, const char *name)
{
    return strcmp(wanted, name) == 0 || strcmp(wanted, "all") == 0;
}


int
main(int argc, char **argv)
{
    unsigned  f, k, done;

    static const way_t  ways[] = {
        { "tokens", read_tokens },
        { "check", read_check },
        { "clean", read_clean }
    };

    if (argc < 4 || san_init() != SAN_OK) {
        usage();
    }

    if (strcmp(argv[2], "page") == 0) {
        return print_page(family_find(argv[1]), argv[3], argv[4]);
    }

    for (k = 0; strcmp(argv[1], "files") == 0 && k < 3; k++) {
        if (strcmp(ways[k].name, argv[2]) == 0) {
            return read_files(&ways[k], argv + 3);
        }
    }

    done = 0;

    for (f = 0; f < families_n; f++) {
        for (k = 0; k < 3; k++) {
            if (is(argv[1], families[f].name) && is(argv[2], ways[k].name)) {
                read_pages(&families[f], &ways[k], argv + 3);
                done++;
            }
        }
    }

    if (done == 0) {
        usage();
    }

    /* a page with findings would measure something else */
    return bench_findings ? 1 : bench_sum == 0;
}
