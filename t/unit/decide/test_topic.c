/*
 * san_page_topic: what a long title names is asked once for each script, and
 * not for each text of the page.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "laws.h"
#include "tap.h"

#define RIVER                                                                 \
    "</title></head><body>"                                                   \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school.</p>"

#define SIZE   65536
#define TIMES  2


/* A title of one text again and again, or none, and a page of another. */

static size_t
make(char *page, const char *title, const char *text)
{
    size_t  len;

    len = (size_t) sprintf(page, "<!DOCTYPE html><html lang=en><head><title>");

    while (*title && len < 600) {
        len += (size_t) sprintf(page + len, "%s", title);
    }

    len += (size_t) sprintf(page + len, "%s", RIVER);

    while (len < SIZE) {
        len += (size_t) sprintf(page + len, "%s", text);
    }

    return len;
}


/* The least time of three, in clock ticks, and the number of findings. */

static clock_t
time_of(const char *title, const char *text, unsigned *findings)
{
    char         *page;
    size_t        len;
    clock_t       start, least, took;
    unsigned      i;
    laws_run_t   *run;
    laws_setup_t  setup;

    page = malloc(2 * SIZE);
    run = malloc(sizeof(*run));

    if (page == NULL || run == NULL) {
        abort();
    }

    len = make(page, title, text);
    least = 0;
    setup = (laws_setup_t) {
        SAN_ACTION_FLAG, SAN_TYPE_HTML, "en", "utf-8", SAN_BUFFER_DEFAULT, -1,
        false, false
    };

    for (i = 0; i < 3; i++) {
        start = clock();
        (void) laws_run(run, &setup, (const uint8_t *) page, len, NULL, 0);
        took = clock() - start;
        least = i == 0 || took < least ? took : least;
        *findings = run->result.findings;
        laws_free(run);
    }

    free(run);
    free(page);

    return least;
}


static void
compare(const char *name, const char *title, const char *text)
{
    clock_t   plain, with;
    unsigned  n, m;

    plain = time_of("", text, &n);
    with = time_of(title, text, &m);

    tap_ok(n && m && with <= TIMES * plain + CLOCKS_PER_SEC / 100,
           "%s: %u and %u findings, %ld and %ld ticks", name, n, m,
           (long) plain, (long) with);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    compare("two scripts in turn", "A page of many things ",
            "<p>The river leaves the hills behind the town and turns to "
            "the south.</p><p>Привет, мир</p><p>The boats carry grain as far "
            "as the old stone bridge.</p><p>你好世界人</p>");
    compare("prompts to log in", "-a", "<p>Log in</p>");

    return tap_done();
}
