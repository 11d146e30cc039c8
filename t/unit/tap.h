/*
 * tap: a minimal writer of the Test Anything Protocol, for unit tests.
 *
 * Enters: conditions with a name each.  Leaves: lines of TAP on the standard
 * output, the plan last, and the exit status of the test.
 */

#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>


static unsigned  tap_n;
static unsigned  tap_failed;


static inline bool
tap_ok_at(const char *file, int line, bool ok, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));


#define tap_ok(cond, ...)                                                     \
    tap_ok_at(__FILE__, __LINE__, (cond), __VA_ARGS__)


/* Returns the condition, so that a test can print more about a failure. */

static inline bool
tap_ok_at(const char *file, int line, bool ok, const char *fmt, ...)
{
    va_list  args;

    tap_n++;
    printf("%s %u - ", ok ? "ok" : "not ok", tap_n);

    va_start(args, fmt);
    vprintf(fmt, args);
    va_end(args);

    putchar('\n');

    if (!ok) {
        tap_failed++;
        printf("# failed at %s line %d\n", file, line);
    }

    return ok;
}


static inline int
tap_done(void)
{
    printf("1..%u\n", tap_n);

    return (tap_failed != 0) ? 1 : 0;
}


#endif /* TAP_H */
