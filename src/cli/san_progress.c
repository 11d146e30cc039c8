/*
 * san_progress: see the header.
 */

#include "san_progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#define SAN_PROGRESS_WIDTH  24

/* Milliseconds before the first bar is drawn, and between updates. */
#define SAN_PROGRESS_FIRST  1000
#define SAN_PROGRESS_NEXT   100


static struct {
    bool      wanted;
    bool      drawn;
    size_t    total;
    int64_t   next;      /* milliseconds of the clock */
} san_progress;


static int64_t
san_progress_now(void)
{
    struct timespec  now;

    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) {
        return 0;
    }

    return (int64_t) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}


void
san_progress_begin(san_progress_want_t want, size_t total)
{
    san_progress.wanted = want == SAN_PROGRESS_ALWAYS
                          || (want == SAN_PROGRESS_AUTO
                              && isatty(STDERR_FILENO));
    san_progress.drawn = false;
    san_progress.total = total;
    san_progress.next = san_progress_now()
                        + (want == SAN_PROGRESS_ALWAYS ? 0
                                                       : SAN_PROGRESS_FIRST);
}


void
san_progress_tick(size_t done, uint64_t findings)
{
    int64_t  now;
    size_t   i, full;

    if (!san_progress.wanted) {
        return;
    }

    now = san_progress_now();

    if (now < san_progress.next) {
        return;
    }

    san_progress.next = now + SAN_PROGRESS_NEXT;
    san_progress.drawn = true;

    full = (san_progress.total != 0)
           ? done * SAN_PROGRESS_WIDTH / san_progress.total : 0;

    fputs("\r[", stderr);

    for (i = 0; i < SAN_PROGRESS_WIDTH; i++) {
        fputc((i < full) ? '#' : '-', stderr);
    }

    fprintf(stderr, "] %zu of %zu pages, %llu finding%s\033[K", done,
            san_progress.total, (unsigned long long) findings,
            (findings == 1) ? "" : "s");
}


void
san_progress_clear(void)
{
    if (san_progress.drawn) {
        san_progress.drawn = false;
        fputs("\r\033[K", stderr);
    }
}


void
san_progress_end(void)
{
    san_progress_clear();
    san_progress.wanted = false;
}
