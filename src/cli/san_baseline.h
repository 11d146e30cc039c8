/*
 * san_baseline: findings that were there when a site began to be checked.
 *
 * A file of JSON lines, sorted, one a finding: file, detector, where, text.
 * The names of files are as seen from the folder that it is in, so that it does
 * not depend on where the tool runs and how it is called.
 * Neither line nor offset is in it, so that a page may change around them; a
 * finding that is listed twice may be found twice.  A page that was left
 * alone has a line as well, with "left-alone" as detector and the reason as
 * text.
 */

#ifndef SAN_BASELINE_H
#define SAN_BASELINE_H

#include "san_cli.h"


typedef struct san_baseline_s  san_baseline_t;


/* A line without its end, to be freed; NULL: no memory. */
char *san_baseline_key(const char *file, const char *detector,
    const san_str_t *where, const san_str_t *text);

/* NULL when a message was printed. */
san_baseline_t *san_baseline_load(const char *name);

/* The name that a page has in it, to be freed; NULL: no memory. */
char *san_baseline_name(const san_baseline_t *baseline, const char *path);

/* A page begins: all of its findings are to be found again. */
void san_baseline_begin(san_baseline_t *baseline, const char *file);

/* Is it in the baseline, oftener than it was asked for on this page? */
bool san_baseline_has(san_baseline_t *baseline, const char *key);

/* How many of the page's were not asked for. */
uint64_t san_baseline_left(const san_baseline_t *baseline, const char *file);

/* How many are of files that are not there. */
uint64_t san_baseline_lost(const san_baseline_t *baseline);

void san_baseline_free(san_baseline_t *baseline);

/*
 * Sorts the lines of a file that was written and may be read, and writes
 * them to name.  SAN_ERROR when a message was printed.
 */
int san_baseline_write(FILE *lines, const char *name);

#endif /* SAN_BASELINE_H */
