/*
 * san_gather: sums up records of logs.
 *
 * Enters: lines of JSON: log records, output of check --format json, or of
 * report --format lines, from any number of files.  Leaves: leftovers with
 * their counts.
 */

#ifndef SAN_GATHER_H
#define SAN_GATHER_H

#include "san_report.h"

typedef enum {
    SAN_BY_TEXT = 0,
    SAN_BY_SITE,
    SAN_BY_PAGE,
    SAN_BY_DETECTOR,
    SAN_BY_LANGUAGE
} san_by_t;


typedef struct san_gather_slot_s  san_gather_slot_t;

typedef struct {
    san_by_t               by;
    const san_report_t    *only;   /* only what passes its filters; or NULL */
    bool                   pages;  /* keep the pages of leftovers */
    san_report_finding_t  *findings;
    size_t                 n;
    size_t                 size;
    uint32_t              *slots;  /* hash table of 1 + index */
    size_t                 nslots;
    san_gather_slot_t     *page_slots;
    size_t                 page_slots_n;
    size_t                 pages_n;
    uint64_t               lines;
    uint64_t               bad;  /* invalid lines */
} san_gather_t;


/*
 * Adds all lines of a file, which may be gzipped; "-": the standard input.
 * SAN_ERROR: an error was printed, and not all of it could be read.
 */
int san_gather_file(san_gather_t *gather, const char *name);

/* The last line of a file without its end; initialize with zeros. */

typedef struct {
    char    *buf;
    size_t   len;
} san_gather_tail_t;

/*
 * Adds lines that were appended to an open file since the last call; *came is
 * set if there were any.  SAN_ERROR: it cannot be read, and an error was
 * printed.
 */
int san_gather_more(san_gather_t *gather, const char *name, int fd,
    san_gather_tail_t *tail, bool *came);

void san_gather_free(san_gather_t *gather);

/* san_gather_pages.c: adds a page of leftover i.  SAN_ERROR: out of memory. */
int san_gather_page(san_gather_t *gather, size_t i, san_str_t uri);
void san_gather_forget_pages(san_report_finding_t *finding);

#endif /* SAN_GATHER_H */
