/*
 * bench.c: how fast a page is read.
 *
 *     bench rates [PAGE...]    MB/s by script, page size and piece, beside
 *                              memcpy, memchr, libxml2 and gumbo; the files
 *                              given make one more row
 *     bench grow [MB]          time with hostile input as it doubles
 *
 * A cell of a table is one way over one set of pages in pieces of one size.
 * All cells are measured in turn, and that several times over, so that a
 * noisy minute strikes all alike.  What is printed is the median of the
 * rounds; of a ratio, the median of the ratios of each round, whose two sides
 * were measured one behind the other; and the best round, which is what the
 * machine does when nobody else is on it.  Time is CPU time of the thread.
 * Tables are markdown.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"

#define ROUNDS    15
#define SLICE     0.004           /* s: the least time for a cell */
#define SET       800000          /* bytes of the pages of one set, about */
#define REAL_MAX  8000000         /* bytes of real pages */
#define SIZES     4
#define CELLS     512


typedef struct {
    size_t     total;
    unsigned   n;
    page_t    *pages;
} set_t;


typedef struct {
    way_pt        way;
    const set_t  *set;
    size_t        chunk;
    double        rates[ROUNDS];
} cell_t;


static cell_t    cells[CELLS];
static unsigned  cells_n;

static const way_t  all_ways[] = {
    { "tokens", read_tokens }, { "check", read_check },
    { "clean", read_clean }, { "libxml2", read_libxml2 },
    { "gumbo", read_gumbo }, { "memchr", read_memchr },
    { "memcpy", read_memcpy }
};

enum { OWN = 3, LIBXML2 = 3, MEMCPY = 6, WAYS = 7 };

static const size_t  sizes[SIZES] = { 1000, 10000, 100000, 2000000 };
static const size_t  chunks[SIZES] = { 256, 4096, 32768, SIZE_MAX };


double
bench_clock(void)
{
    struct timespec  ts;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);

    return (double) ts.tv_sec + (double) ts.tv_nsec / 1e9;
}


static void *
must(void *p)
{
    if (p == NULL) {
        fprintf(stderr, "bench: no memory\n");
        exit(2);
    }

    return p;
}


static void
set_add(set_t *set, page_t page)
{
    set->pages = must(realloc(set->pages, (set->n + 1) * sizeof(page_t)));
    set->pages[set->n++] = page;
    set->total += page.len;
}


/* Pages of one size, all different, that make up a set. */

static set_t *
set_write(const family_t *family, size_t size)
{
    set_t  *set = must(calloc(1, sizeof(set_t)));

    do {
        set_add(set, page_write(family, size, set->n));
    } while (set->total + size <= SET);

    return set;
}


static set_t *
set_read(char **files)
{
    FILE    *f;
    long     size;
    set_t   *set = must(calloc(1, sizeof(set_t)));
    page_t   page;

    for (/* void */; *files && set->total < REAL_MAX; files++) {
        f = fopen(*files, "rb");

        if (f == NULL || fseek(f, 0, SEEK_END) || (size = ftell(f)) < 0) {
            perror(*files);
            exit(2);
        }

        rewind(f);
        page.data = must(malloc((size_t) size + 1));
        page.len = fread(page.data, 1, (size_t) size, f);
        fclose(f);
        set_add(set, page);
    }

    return set;
}


static cell_t *
cell_add(way_pt way, const set_t *set, size_t chunk)
{
    cell_t  *cell = &cells[cells_n++];

    if (cells_n > CELLS) {
        abort();
    }

    cell->way = way;
    cell->set = set;
    cell->chunk = chunk;

    return cell;
}


static double
cell_read(const cell_t *cell)
{
    double    begin, spent;
    unsigned  i, times;

    begin = bench_clock();
    times = 0;

    do {
        for (i = 0; i < cell->set->n; i++) {
            cell->way(&cell->set->pages[i], cell->chunk);
        }

        times++;
        spent = bench_clock() - begin;
    } while (spent < SLICE);

    return (double) cell->set->total * times / 1e6 / spent;
}


static int
ascending(const void *a, const void *b)
{
    const double  *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}


/* The first round warms up and does not count. */

static void
measure(void)
{
    int       round;
    unsigned  i;
    double    rate;

    for (round = -1; round < ROUNDS; round++) {
        for (i = 0; i < cells_n; i++) {
            rate = cell_read(&cells[i]);

            if (round >= 0) {
                cells[i].rates[round] = rate;
            }
        }
    }
}


static double
median(const double *of)
{
    double  sorted[ROUNDS];

    memcpy(sorted, of, sizeof(sorted));
    qsort(sorted, ROUNDS, sizeof(double), ascending);

    return sorted[ROUNDS / 2];
}


static double
rate(const cell_t *cell)
{
    return median(cell->rates);
}


static double
best(const cell_t *cell)
{
    int     i;
    double  most = 0;

    for (i = 0; i < ROUNDS; i++) {
        most = cell->rates[i] > most ? cell->rates[i] : most;
    }

    return most;
}


static double
ratio(const cell_t *cell, const cell_t *to)
{
    int     i;
    double  each[ROUNDS];

    for (i = 0; i < ROUNDS; i++) {
        each[i] = cell->rates[i] / to->rates[i];
    }

    return median(each);
}


static void
title(const char *text, const char *const *columns)
{
    const char *const  *c;

    printf("\n%s\n\n| script |", text);

    for (c = columns; *c; c++) {
        printf(" %s |", *c);
    }

    printf("\n| --- |");

    for (c = columns; *c; c++) {
        printf(" ---: |");
    }

    printf("\n");
}


static void
print_rates(const char *text, double (*of)(const cell_t *),
    cell_t *(*row)[WAYS], const char *const *names, unsigned n)
{
    unsigned  r, k;

    static const char *const  columns[] = {
        "tokens", "check", "clean", "libxml2", "gumbo", "memchr", "memcpy",
        NULL
    };

    title(text, columns);

    for (r = 0; r < n; r++) {
        printf("| %s |", names[r]);

        for (k = 0; k < WAYS; k++) {
            printf(" %.0f |", of(row[r][k]));
        }

        printf("\n");
    }
}


static void
print_ratios(cell_t *(*row)[WAYS], const char *const *names, unsigned n)
{
    unsigned  r, k;

    static const char *const  columns[] = {
        "tokens ×", "check ×", "clean ×", "tokens scaled", "check scaled",
        "clean scaled", NULL
    };

    title("The same as multiples of libxml2, and in MB/s scaled to a memcpy "
          "of 10 GB/s.", columns);

    for (r = 0; r < n; r++) {
        printf("| %s |", names[r]);

        for (k = 0; k < OWN; k++) {
            printf(" %.1f |", ratio(row[r][k], row[r][LIBXML2]));
        }

        for (k = 0; k < OWN; k++) {
            printf(" %.0f |", ratio(row[r][k], row[r][MEMCPY]) * 10000);
        }

        printf("\n");
    }
}


static void
print_own(const char *what, cell_t *(*row)[OWN][SIZES], unsigned way,
    const char *const *columns)
{
    char      text[128];
    unsigned  f, i;

    snprintf(text, sizeof(text), "MB/s of %s by %s.", all_ways[way].name,
             what);
    title(text, columns);

    for (f = 0; f < families_n; f++) {
        printf("| %s |", families[f].name);

        for (i = 0; i < SIZES; i++) {
            printf(" %.0f |", rate(row[f][way][i]));
        }

        printf("\n");
    }
}


static void
rates(char **files)
{
    set_t     *sets[SIZES], *real;
    unsigned   f, k, i, rows;

    static const char    *names[32];
    static cell_t        *ways[32][WAYS];
    static cell_t        *by_size[32][OWN][SIZES];
    static cell_t        *by_chunk[32][OWN][SIZES];

    static const char *const  size_names[] = {
        "1 KB", "10 KB", "100 KB", "2 MB", NULL
    };
    static const char *const  chunk_names[] = {
        "256 B", "4 KB", "32 KB", "whole", NULL
    };

    for (f = 0; f < families_n; f++) {
        names[f] = families[f].name;

        for (i = 0; i < SIZES; i++) {
            sets[i] = set_write(&families[f], sizes[i]);
        }

        for (k = 0; k < WAYS; k++) {
            ways[f][k] = cell_add(all_ways[k].read, sets[2], 32768);
        }

        for (k = 0; k < OWN; k++) {
            for (i = 0; i < SIZES; i++) {
                by_size[f][k][i] = cell_add(all_ways[k].read, sets[i], 32768);
                by_chunk[f][k][i] = cell_add(all_ways[k].read, sets[2],
                                             chunks[i]);
            }
        }
    }

    rows = families_n;

    if (*files) {
        real = set_read(files);
        names[rows] = "real pages";

        for (k = 0; k < WAYS; k++) {
            ways[rows][k] = cell_add(all_ways[k].read, real, 32768);
        }

        rows++;
    }

    measure();
    print_rates("MB/s, pages of 100 KB in pieces of 32 KB (gumbo: whole), "
                "median.", rate, ways, names, rows);
    print_rates("The same, best round.", best, ways, names, rows);
    print_ratios(ways, names, rows);

    for (k = 0; k < OWN; k++) {
        print_own("page size, in pieces of 32 KB", by_size, k, size_names);
    }

    for (k = 0; k < OWN; k++) {
        print_own("piece, pages of 100 KB", by_chunk, k, chunk_names);
    }

    if (bench_findings && *files == NULL) {
        printf("\nSomething was found on these pages: the rates are not of "
               "clean ones.\n");
        exit(1);
    }
}


int
main(int argc, char **argv)
{
    if (argc < 2 || san_init() != SAN_OK) {
        fprintf(stderr, "usage: bench rates [PAGE...] | grow [MB]\n");
        return 2;
    }

    if (strcmp(argv[1], "grow") == 0) {
        return bench_grow((argc > 2 ? strtoul(argv[2], NULL, 10) : 8) << 20)
               ? 1 : 0;
    }

    rates(argv + 2);

    return 0;
}
