/*
 * once.c: one reading of a page at a time, for callgrind.
 *
 *     once FAMILY MODE SIZE...    reads a page of each size by MODE (tokens,
 *                                 check, clean), in pieces of 32 KB; prints a
 *                                 line for each: family, mode, size, bytes
 *     once FAMILY page SIZE [SEED]    prints the page
 *
 * FAMILY and MODE may be "all".  Each reading is one call of once_region(),
 * so that callgrind can be told to count that alone and to write its counts
 * after each.  A reading that is not counted comes first: what is made on
 * first use costs nothing then.
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
                    "       once FAMILY page SIZE [SEED]\n");
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

    /* a page in which something is found would measure another thing */
    return bench_findings ? 1 : bench_sum == 0;
}
