/*
 * bench.h: what the measuring programs share.
 *
 * Pages are written by page.c from the phrases of words.c, the same bytes on
 * every machine.  core.c reads a page by one of the ways of the project,
 * peers.c by those of others.  The programs are bench.c (rates), grow.c
 * (hostile input) and once.c (one reading, for callgrind).
 */

#ifndef BENCH_H
#define BENCH_H

#include "san.h"

typedef struct {
    size_t    len;
    uint8_t  *data;
} page_t;


/*
 * One writing system.  A sentence is one phrase of each part, in this order,
 * joined by sep and closed by stop; the second part alone is a heading.
 */

#define PARTS    4
#define PHRASES  6
#define LABELS   8

typedef struct {
    const char  *name;
    const char  *language;
    const char  *sep;
    const char  *stop;
    const char  *parts[PARTS][PHRASES];
    const char  *labels[LABELS];
} family_t;

extern const family_t  families[];
extern const unsigned  families_n;

/* NULL: unknown name. */
const family_t *family_find(const char *name);

/*
 * A page of about size bytes without leftovers; each seed gives another page.
 * The caller frees data.
 */
page_t page_write(const family_t *family, size_t size, unsigned seed);


/* A way to read a page, in pieces of chunk bytes (SIZE_MAX: whole). */

typedef void (*way_pt)(const page_t *page, size_t chunk);

typedef struct {
    const char  *name;
    way_pt       read;
} way_t;

/* Results of the readings, so that the compiler does not remove them. */
extern uint64_t  bench_sum;

/* Findings (a bypassed page counts as one) and edits so far. */
extern unsigned  bench_findings, bench_edits;

/* The status of the last reading, or the reason why it was given up. */
extern const char  *bench_ended;

/* Exclusions, or NULL; and a function to call after each page then. */
extern san_exclude_pt  bench_exclude;
extern void       (*bench_exclude_end)(void);

void read_tokens(const page_t *page, size_t chunk);
void read_check(const page_t *page, size_t chunk);
void read_clean(const page_t *page, size_t chunk);

void read_memcpy(const page_t *page, size_t chunk);
void read_memchr(const page_t *page, size_t chunk);
void read_libxml2(const page_t *page, size_t chunk);
void read_gumbo(const page_t *page, size_t chunk);

/* CPU seconds of this thread. */
double bench_clock(void);

/* Prints the growth of time with hostile input; the number of rows that are
 * not linear. */
int bench_grow(size_t max);

#endif /* BENCH_H */
