/*
 * test_zeros: a zero byte at the end of a name is part of it, as in browsers,
 * which show U+FFFD for it: another element, attribute or class.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdlib.h>
#include <string.h>

#include "laws.h"
#include "tap.h"

#define RIVER                                                                 \
    "<!DOCTYPE html><html lang=en><body>"                                     \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school.</p>"

#define CASE(name, findings, in)  { name, findings, RIVER in, sizeof(RIVER in) }


/* With the terminating zero, which is text. */

static const struct {
    const char  *name;
    unsigned     findings;
    const char  *in;
    size_t       len;
} cases[] = {
    CASE("an element that is no script", 1,
         "<script\0><h2>Новости</h2></script\0>"),
    CASE("an element that is no code", 1,
         "<div><code\0>Новости</code\0></div>"),
    CASE("an attribute that is no language", 1,
         "<h2 lang\0=ru>Новости</h2>"),
    CASE("the same after others", 1,
         "<div><h2 id=x title=y lang\0=ru>Новости</h2></div>"),
    CASE("a class that is not of code, and then one that is", 1,
         "<div class=\"hljs\0\"><h2>Новости</h2></div>"
         "<div class=\"hljs\"><h2>Погода</h2></div>")
};


static bool
check(const char *in, size_t len, unsigned findings)
{
    bool          ok;
    size_t        i;
    laws_run_t   *run;
    laws_setup_t  setup;

    static const size_t  cuts[] = { 1, 7, SIZE_MAX };

    setup = (laws_setup_t) {
        SAN_ACTION_STRIP, SAN_TYPE_HTML, "en", "utf-8", SAN_BUFFER_DEFAULT, -1,
        false, false
    };

    ok = true;
    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    for (i = 0; i < sizeof(cuts) / sizeof(cuts[0]); i++) {
        ok &= laws_run(run, &setup, (const uint8_t *) in, len, &cuts[i], 1);

        if (run->result.findings != findings) {
            printf("# %u findings in pieces of %zu\n", run->result.findings,
                   cuts[i]);
            ok = false;
        }

        laws_free(run);
    }

    free(run);

    return ok;
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        tap_ok(check(cases[i].in, cases[i].len, cases[i].findings), "%s",
               cases[i].name);
    }

    return tap_done();
}
