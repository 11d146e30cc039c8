/*
 * san_progress: a bar on the standard error while many pages are read.
 *
 * Nothing is drawn in the first second, unless it was asked for; whoever
 * prints clears the bar first, so that no line begins behind it.
 */

#ifndef SAN_PROGRESS_H
#define SAN_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>


typedef enum {
    SAN_PROGRESS_AUTO = 0,     /* where the standard error is a terminal */
    SAN_PROGRESS_ALWAYS,       /* from the start, to any file */
    SAN_PROGRESS_NEVER
} san_progress_want_t;


void san_progress_begin(san_progress_want_t want, size_t total);

/* So much is done; draws if the last time is long enough ago. */
void san_progress_tick(size_t done, uint64_t findings);

/* Takes the bar away, if one is there. */
void san_progress_clear(void);

/* None from here on. */
void san_progress_end(void);

#endif /* SAN_PROGRESS_H */
