/*
 * test_buffer: pages of which more bytes wait than fit in the buffer.  The
 * output does not depend on how they are cut, and is one of the correct ones.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "laws.h"
#include "tap.h"

#define TEXT                                                                  \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks.</p>"
#define LEAK    "Заголовок открываемого материала"
#define LONG    1200


/* Bytes between a start tag and the text, and in the text. */

typedef enum { NOTHING, SPACES, COMMENT, IMAGE } filler_t;

static const char *const  filler_names[] = {
    "nothing", "spaces", "a comment", "an image"
};

static const char *const  elements[] = {
    "h2", "td", "li", "a href=#", "a href=/x"
};

static const size_t  cuts[][1] = { { 1 }, { 250 }, { 700 }, { 1100 } };


static char *
put_filler(char *p, filler_t filler)
{
    switch (filler) {

    case SPACES:
        memset(p, ' ', LONG);
        return p + LONG;

    case COMMENT:
        return p + sprintf(p, "<!--%0*d-->", LONG, 0);

    case IMAGE:
        return p + sprintf(p, "<img src=a alt=\"%0*d\">", LONG - 200, 0);

    default:
        return p;
    }
}


static size_t
put_page(char *page, const char *element, filler_t before, filler_t after,
    bool text)
{
    char  *p;

    p = page + sprintf(page, "<html lang=en><body>" TEXT TEXT "<div><%s>",
                       element);
    p = put_filler(p, before);
    p = put_filler(p, after);
    p += sprintf(p, "%s</%.*s></div>" TEXT "</body></html>",
                 text ? LEAK : "", (int) strcspn(element, " "), element);

    return (size_t) (p - page);
}


static void
test_page(const char *element, filler_t before, filler_t after,
    san_action_t mode)
{
    bool          ok;
    size_t        i, len;
    laws_setup_t  setup;
    static char   page[8 * LONG];

    memset(&setup, 0, sizeof(setup));
    setup.mode = mode;
    setup.type = SAN_TYPE_HTML;
    setup.language = "en";
    setup.charset = "utf-8";
    setup.buffer_size = SAN_BUFFER_MIN;
    setup.fail_at = -1;

    len = put_page(page, element, before, after, true);
    ok = true;

    for (i = 0; i < sizeof(cuts) / sizeof(cuts[0]); i++) {
        ok &= laws_check(&setup, (const uint8_t *) page, len, cuts[i], 1);
    }

    tap_ok(ok, "%s, %s and %s: the same however it is cut, %s", element,
           filler_names[before], filler_names[after], san_action_name(mode));
}


/* After a comment only the text is cut, because its start tag has been sent. */

static void
test_comment(void)
{
    size_t        len;
    laws_run_t    run;
    laws_setup_t  setup;
    static char   page[8 * LONG], want[8 * LONG];

    memset(&run, 0, sizeof(run));
    memset(&setup, 0, sizeof(setup));
    setup.mode = SAN_ACTION_STRIP;
    setup.type = SAN_TYPE_HTML;
    setup.language = "en";
    setup.charset = "utf-8";
    setup.buffer_size = SAN_BUFFER_MIN;
    setup.fail_at = -1;

    len = put_page(page, "td", COMMENT, NOTHING, true);

    tap_ok(laws_run(&run, &setup, (const uint8_t *) page, len, cuts[0], 1)
           && run.len == put_page(want, "td", COMMENT, NOTHING, false)
           && memcmp(run.out, want, run.len) == 0,
           "text behind a long comment is cut, byte by byte");

    laws_free(&run);
}


int
main(void)
{
    size_t    i;
    filler_t  before, after;

    san_init();

    for (i = 0; i < sizeof(elements) / sizeof(elements[0]); i++) {
        for (before = NOTHING; before <= IMAGE; before++) {
            for (after = NOTHING; after <= IMAGE; after++) {
                test_page(elements[i], before, after, SAN_ACTION_STRIP);
                test_page(elements[i], before, after, SAN_ACTION_MARK);
            }
        }
    }

    test_comment();

    return tap_done();
}
