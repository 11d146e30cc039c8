/*
 * san_gather: records of logs, added up.
 *
 * Enters: lines of JSON: records of the log, of check --format json, or what
 * report --format lines has written, from any number of files.  Leaves:
 * leftovers with their counts.
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
    const san_report_t    *only;   /* what its filters take; NULL: all */
    bool                   pages;  /* each page of a leftover is kept */
    san_report_finding_t  *findings;
    size_t                 n;
    size_t                 size;
    uint32_t              *slots;  /* by hash; numbers of leaks, plus one */
    size_t                 nslots;
    san_gather_slot_t     *page_slots;
    size_t                 page_slots_n;
    size_t                 pages_n;
    uint64_t               lines;
    uint64_t               bad;  /* lines that are no records */
} san_gather_t;


/*
 * Adds all lines of a file, gzipped or not; "-": the standard input.
 * SAN_ERROR, with a message, if not all of it could be read.
 */
int san_gather_file(san_gather_t *gather, const char *name);

/* What was read of a file but has no end of line yet; begins as zeros. */

typedef struct {
    char    *buf;
    size_t   len;
} san_gather_tail_t;

/*
 * Adds the lines that came to an open file since it was last read; came is set
 * if anything did.  SAN_ERROR, with a message, if it cannot be read.
 */
int san_gather_more(san_gather_t *gather, const char *name, int fd,
    san_gather_tail_t *tail, bool *came);

void san_gather_free(san_gather_t *gather);

/* san_gather_pages.c: a page of leftover i.  SAN_ERROR: no memory. */
int san_gather_page(san_gather_t *gather, size_t i, san_str_t uri);
void san_gather_forget_pages(san_report_finding_t *finding);

#endif /* SAN_GATHER_H */
