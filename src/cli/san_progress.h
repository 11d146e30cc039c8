/*
 * san_progress: a progress bar on stderr while many pages are read.
 *
 * Nothing is drawn in the first second, unless requested.  Code that prints
 * has to clear the bar first, so that no line starts after it.
 */

#ifndef SAN_PROGRESS_H
#define SAN_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>


typedef enum {
    SAN_PROGRESS_AUTO = 0,     /* if stderr is a terminal */
    SAN_PROGRESS_ALWAYS,       /* from the start, to any file */
    SAN_PROGRESS_NEVER
} san_progress_want_t;


void san_progress_begin(san_progress_want_t want, size_t total);

/* Sets the progress; draws if enough time has passed. */
void san_progress_tick(size_t done, uint64_t findings);

/* Removes the bar, if there is one. */
void san_progress_clear(void);

/* No bar is drawn after this. */
void san_progress_end(void);

#endif /* SAN_PROGRESS_H */
