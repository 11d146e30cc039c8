/*
 * test_causes: bugs that hostile pages (t/pages/hostile) found, by their cause.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdlib.h>
#include <string.h>

#include "laws.h"
#include "tap.h"

#define HEAD                                                                 \
    "<!DOCTYPE html><html lang=en><body><p>The river leaves the hills behind"\
    " the town and turns to the south. Boats carry grain and timber as far"  \
    " as the old stone bridge, where the mills begin. In winter the water"   \
    " freezes along both banks, and children cross it on their way to"       \
    " school. The ferry rests until the first warm days of March.</p>"


typedef struct {
    const char    *cause;
    san_action_t   mode;
    const char    *in;
    const char    *out;        /* NULL: unchanged */
} cause_t;


static const cause_t  causes[] = {

    { "an end tag in the text ends formatting around it", SAN_ACTION_STRIP,
      "<b><p>Новости</b>Новости</p>the rest", NULL },

    { "an end tag in the text ends a link around it", SAN_ACTION_STRIP,
      "<a href=#><p>Новости</a>Новости</p>the rest", NULL },

    { "an end tag in the text ends nothing, or makes a paragraph",
      SAN_ACTION_STRIP,
      "<div>Новости</p>Новости</div>", NULL },

    { "<body> in a body adds to its attributes", SAN_ACTION_STRIP,
      "<div>Новости<body onload=x()>Новости</div>", NULL },

    { "<html> in a body adds to its attributes", SAN_ACTION_STRIP,
      "<h2>Новости<html class=x></h2>", "<h2><html class=x></h2>" },

    { "a text before and behind <form> in a form", SAN_ACTION_STRIP,
      "<form><div>Новости<form>Новости</div></form>", NULL },

    { "a text between complete tags is still cut", SAN_ACTION_STRIP,
      "<b><p>Новости</p></b>", "<b></b>" },

    /* </form> in mtext ends no form, but the next <form> is one: mglyph in
       it is HTML, and its style is raw text up to </style> */

    { "the form element pointer differs from the open form", SAN_ACTION_STRIP,
      "<form><math><mtext></form><form><mglyph><style></math>"
      "<h2>Новости</h2></style>", NULL },

    { "the same, marked", SAN_ACTION_MARK,
      "<form><math><mtext></form><form><mglyph><style></math>"
      "<h2>Новости</h2></style>", NULL },

    { "a form in a table is empty: what follows stands before the table",
      SAN_ACTION_STRIP, "<table><form><h2>Новости</h2></form></table>", NULL },

    { "</form> does not close the elements in it", SAN_ACTION_STRIP,
      "<div><form><span></form></div><div><h2>Новости</h2></div>",
      "<div><form><span></form></div><div></div>" },

    { "a second <body> restores what is cut from the first", SAN_ACTION_STRIP,
      "</body><body title=Новости><p>One</p>", NULL }
};


static void
test_causes(void)
{
    char           in[4096], want[4096];
    size_t         i, len;
    laws_run_t    *run;
    laws_setup_t   setup;

    static const size_t  cuts[] = { 1 };

    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    for (i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {
        setup = (laws_setup_t) { causes[i].mode, SAN_TYPE_HTML, "en", "utf-8",
                                 SAN_BUFFER_DEFAULT, -1, false, false };

        len = (size_t) snprintf(in, sizeof(in), HEAD "%s", causes[i].in);
        snprintf(want, sizeof(want), HEAD "%s",
                 causes[i].out ? causes[i].out : causes[i].in);

        laws_run(run, &setup, (uint8_t *) in, len, NULL, 0);

        if (!tap_ok(run->len == strlen(want)
                    && memcmp(run->out, want, run->len) == 0, "%s",
                    causes[i].cause))
        {
            printf("# %.*s\n", (int) (run->len - strlen(HEAD)),
                   run->out + strlen(HEAD));
        }

        laws_free(run);

        tap_ok(laws_check(&setup, (uint8_t *) in, len, cuts, 1),
               "%s: whole and in pieces", causes[i].cause);
    }

    free(run);
}


/* </p> breaks out of foreign content, and no element is open then. */

static void
test_nothing_open(void)
{
    size_t        i;
    laws_setup_t  setup = { SAN_ACTION_STRIP, SAN_TYPE_HTML, "en", "utf-8",
                            SAN_BUFFER_DEFAULT, -1, false, false };

    static const size_t       cuts[] = { 1 };
    static const char *const  pages[] = {
        "<svg>x</p></p>y", "<math><mi>x</p></b>", "<svg>x</br><p>y"
    };

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        tap_ok(laws_check(&setup, (const uint8_t *) pages[i],
                          strlen(pages[i]), cuts, 1), "%s", pages[i]);
    }
}


/* Attributes of the root are never cut. */

static void
test_root(void)
{
    laws_run_t    *run;
    laws_setup_t   setup = { SAN_ACTION_STRIP, SAN_TYPE_HTML, "en", "utf-8",
                             SAN_BUFFER_DEFAULT, -1, false, false };

    static const char  page[] =
        "<html title=Новости><html title=Заголовок>" HEAD;

    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    laws_run(run, &setup, (const uint8_t *) page, sizeof(page) - 1, NULL, 0);

    tap_ok(run->result.findings > 0 && run->result.edits == 0,
           "a second <html> puts back what is cut from the first");

    laws_free(run);
    free(run);
}


/* A table stays in its paragraph there: the heading after it closes that. */

static void
test_quirks(void)
{
    size_t         i, len;
    char           in[4096], want[4096];
    laws_run_t    *run;
    laws_setup_t   setup = { SAN_ACTION_STRIP, SAN_TYPE_HTML, "en", "utf-8",
                             SAN_BUFFER_DEFAULT, -1, false, false };

    static const struct {
        const char  *doctype;
        const char  *left;
    } pages[] = {
        { "", "<h2></h2>" },
        { "<!DOCTYPE>", "<h2></h2>" },
        { "<!DOCTYPE blah>", "<h2></h2>" },
        { "<!DOCTYPE HtmL>", "" },
        { "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">",
          "<h2></h2>" },
        { "<!DOCTYPE html>", "" }
    };

    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        len = (size_t) snprintf(in, sizeof(in), "%s%s<p>x<table><tr><td>y"
                                "</table><h2>Новости</h2></p>",
                                pages[i].doctype,
                                &HEAD[sizeof("<!DOCTYPE html>") - 1]);
        snprintf(want, sizeof(want), "%s%s<p>x<table><tr><td>y</table>%s</p>",
                 pages[i].doctype, &HEAD[sizeof("<!DOCTYPE html>") - 1],
                 pages[i].left);

        laws_run(run, &setup, (uint8_t *) in, len, NULL, 0);
        tap_ok(run->len == strlen(want)
               && memcmp(run->out, want, run->len) == 0,
               "a table in a paragraph, \"%s\"", pages[i].doctype);
        laws_free(run);
    }

    free(run);
}


/* One piece holds more edits than the editor keeps. */

static void
test_many_edits(void)
{
    size_t         i, len;
    char          *page;
    laws_run_t    *run;
    laws_setup_t   setup = { SAN_ACTION_MARK, SAN_TYPE_HTML, "en", "utf-8",
                             SAN_BUFFER_DEFAULT, -1, false, false };

    static const size_t  cuts[] = { 1 };

    page = malloc(sizeof(HEAD) + 300 * 128);
    run = malloc(sizeof(*run));

    if (page == NULL || run == NULL) {
        abort();
    }

    len = (size_t) sprintf(page, "%s", HEAD);

    for (i = 0; i < 300; i++) {
        len += (size_t) sprintf(page + len, "<h2>Новости</h2><p>The mill"
                                " opens in the morning and rests at"
                                " night</p>");
    }

    laws_run(run, &setup, (uint8_t *) page, len, NULL, 0);
    tap_ok(run->result.edits == 300, "more edits in one piece than are kept"
           ": %u made", run->result.edits);
    laws_free(run);

    tap_ok(laws_check(&setup, (uint8_t *) page, len, cuts, 1),
           "more edits in one piece than are kept: as byte by byte");

    free(run);
    free(page);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    test_causes();
    test_nothing_open();
    test_root();
    test_quirks();
    test_many_edits();

    return tap_done();
}
