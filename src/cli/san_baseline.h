/*
 * san_baseline: known findings, from before a site was first checked.
 *
 * A file of sorted JSON lines, one for each finding: file, detector, where,
 * text.  File names are relative to the folder of the baseline, so that it
 * does not depend on where and how the tool is run.  Lines and offsets are not
 * included, so that the page may change around a finding; a finding that is
 * listed twice may occur twice.  A page that was left alone also has a line,
 * with "left-alone" as detector and the reason as text.
 */

#ifndef SAN_BASELINE_H
#define SAN_BASELINE_H

#include "san_cli.h"


typedef struct san_baseline_s  san_baseline_t;


/* The line of a finding, without line end, to be freed; NULL: out of memory. */
char *san_baseline_key(const char *file, const char *detector,
    const san_str_t *where, const san_str_t *text);

/* Loads a baseline; NULL: an error was printed. */
san_baseline_t *san_baseline_load(const char *name);

/* The name of a page in it, to be freed; NULL: out of memory. */
char *san_baseline_name(const san_baseline_t *baseline, const char *path);

/* Starts a page: none of its entries has been found yet. */
void san_baseline_begin(san_baseline_t *baseline, const char *file);

/* Is the finding in the baseline, more often than found so far on this page? */
bool san_baseline_has(san_baseline_t *baseline, const char *key);

/* The number of entries of a page that were not found. */
uint64_t san_baseline_left(const san_baseline_t *baseline, const char *file);

/* The number of entries of files that do not exist. */
uint64_t san_baseline_lost(const san_baseline_t *baseline);

void san_baseline_free(san_baseline_t *baseline);

/*
 * Sorts the lines of a file, which is open for reading and writing, and writes
 * them to name.  SAN_ERROR: an error was printed.
 */
int san_baseline_write(FILE *lines, const char *name);

#endif /* SAN_BASELINE_H */
