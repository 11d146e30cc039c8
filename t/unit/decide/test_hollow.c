/*
 * test_hollow: containers that are cut with the prompts in them, because they
 * would be empty: what is cut, and what is reported.
 *
 * Enters: a reason, what is set (as in pages.tsv), and a piece of a page
 * behind a paragraph in English.  Leaves: TAP: what is left of the piece, and
 * text and path of each finding that was cut, and the reason of others; the
 * same whole, byte by byte and in pieces of seven.
 */

#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#define PAGE_MAX  65536

#define ALL    "To participate in the discussion log in or register"
#define BEGIN  "To participate in the discussion"
#define END    "log in or register"
#define WEAK   "Leave a comment"
#define MILL   "<p>The mill</p>"

#define TOO_MANY  "<" ALL "> max-removed"

/* Prompts that the operator names; see page.h. */
#define BELL     "Ring the bell"
#define LANTERN  "Bring a lantern along"


typedef struct {
    const char  *name;
    const char  *set;
    const char  *piece;
    const char  *left;       /* of the piece; NULL: all of it */
    const char  *report;
} hollow_case_t;


static const hollow_case_t  cases[] = {

    /* which elements are cut */

    { "a div", "", "<div><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },
    { "a section", "", "<section><p>" ALL "</p></section>" MILL, MILL,
      "[" ALL "] section" },
    { "an aside", "", "<aside><p>" ALL "</p></aside>" MILL, MILL,
      "[" ALL "] aside" },
    { "a footer", "", "<footer><p>" ALL "</p></footer>" MILL, MILL,
      "[" ALL "] footer" },
    { "links are cut one by one without a container", "",
      "<article><p><a href='#'>" ALL "</a> <a href='#'>" ALL
      "</a></p></article>" MILL, "<article><p> </p></article>" MILL,
      "[" ALL "] article > p > a, [" ALL "] article > p > a" },
    { "an item of a list stays", "",
      "<ul><li><p>" ALL "</p></li></ul>" MILL, "<ul><li></li></ul>" MILL,
      "[" ALL "] ul > li > p" },
    { "only the container, not the element around it", "",
      "<div><div><p>" ALL "</p></div></div>" MILL, "<div></div>" MILL,
      "[" ALL "] div > div" },
    { "an element that another one closes is not whole", "",
      "<section><div><p>" ALL "</p></section>" MILL,
      "<section><div></section>" MILL, "[" ALL "] section > div > p" },
    { "an element that is cut off is not whole", "",
      "<div><p>" ALL "</p>", NULL,
      "<" ALL "> prompt" },
    { "a start tag that ends a paragraph stays", "",
      "<p>The mill<div><p>" ALL "</p></div>", "<p>The mill<div></div>",
      "[" ALL "] div > p" },

    /* a script may search for it */

    { "presentational attributes, in any case", "",
      "<div CLASS=x style=x Align=x dir=ltr lang=en><p>" ALL "</p></div>" MILL,
      MILL, "[" ALL "] div.x" },
    { "a style alone", "", "<div style=x><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },
    { "a direction alone", "", "<div dir=ltr><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },
    { "a language alone", "", "<div lang=en><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },
    { "an alignment alone", "", "<div align=x><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },
    { "an attribute with only the beginning of such a name", "",
      "<div styl=x><p>" ALL "</p></div>" MILL, "<div styl=x></div>" MILL,
      "[" ALL "] div > p" },
    { "an attribute that begins with such a name", "",
      "<div classes=x><p>" ALL "</p></div>" MILL, "<div classes=x></div>" MILL,
      "[" ALL "] div > p" },
    { "any other attribute", "", "<div role=note><p>" ALL "</p></div>" MILL,
      "<div role=note></div>" MILL, "[" ALL "] div > p" },
    { "an id", "", "<div id=x><p>" ALL "</p></div>" MILL,
      "<div id=x></div>" MILL, "[" ALL "] div#x > p" },
    { "a data attribute", "", "<div data-x><p>" ALL "</p></div>" MILL,
      "<div data-x></div>" MILL, "[" ALL "] div > p" },
    { "another attribute before a style", "",
      "<div itemprop=x style=x><p>" ALL "</p></div>" MILL,
      "<div itemprop=x style=x></div>" MILL, "[" ALL "] div > p" },
    { "a class for scripts", "", "<div class=js-x><p>" ALL
      "</p></div>" MILL, "<div class=js-x></div>" MILL,
      "[" ALL "] div.js-x > p" },
    { "such a class after another", "",
      "<div class='x\\njs-y'><p>" ALL "</p></div>"
      MILL, "<div class='x\njs-y'></div>" MILL, "[" ALL "] div.x > p" },
    { "such a class before another", "",
      "<div CLASS='js-x y'><p>" ALL "</p></div>"
      MILL, "<div CLASS='js-x y'></div>" MILL, "[" ALL "] div.js-x > p" },
    { "the bare prefix", "", "<div class=js-><p>" ALL "</p></div>" MILL,
      "<div class=js-></div>" MILL, "[" ALL "] div.js- > p" },
    { "less than the prefix", "", "<div class=js><p>" ALL "</p></div>" MILL,
      MILL, "[" ALL "] div.js" },
    { "the prefix inside of a word", "", "<div class='njs-x x-js-x'><p>" ALL
      "</p></div>" MILL, MILL, "[" ALL "] div.njs-x" },
    { "an empty class", "", "<div class=''><p>" ALL "</p></div>" MILL, MILL,
      "[" ALL "] div" },

    /* what else is in it */

    { "two prompts, as one", "", "<div><p>" BEGIN "</p>\\n<p>" END
      "</p></div>" MILL, MILL, "[" BEGIN " " END "] div" },
    { "one of them would not be cut alone", "", "<div><p>" WEAK "</p><p>" ALL
      "</p></div>" MILL, MILL, "[" WEAK " " ALL "] div" },
    { "text of its own beside an element", "", "<div>" BEGIN "<p>" END
      "</p></div>" MILL, "<div></div>" MILL,
      "[" BEGIN "] div, [" END "] div > p" },
    { "white space of all kinds", "", "<div>\\n\\t<p>" ALL
      "</p>\\r\\n </div>" MILL, MILL, "[" ALL "] div" },
    { "a no-break space is visible", "", "<div><p>" BEGIN "</p><p>" END
      "</p>&nbsp;</div>" MILL, "<div>&nbsp;</div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "a comma between them", "", "<div><p>" BEGIN "</p>, <p>" END
      "</p></div>" MILL, "<div>, </div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "an icon before them", "", "<div><img><p>" BEGIN "</p><p>" END
      "</p></div>" MILL, "<div><img></div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "an icon behind them", "", "<div><p>" BEGIN "</p><p>" END
      "</p><img></div>" MILL, "<div><img></div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "an icon in the last one", "", "<div><p>" BEGIN "</p><p>" END
      "<img></p></div>" MILL, "<div><p><img></p></div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "a paragraph of which only the text is cut", "", "<div><p>" BEGIN
      "</p><p id=x>" END "</p></div>" MILL, "<div><p id=x></p></div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p#x" },
    { "paragraphs without end tags", "", "<div><p>" BEGIN "<p>" END
      "</div>" MILL, "<div><p><p></div>" MILL,
      "[" BEGIN "] div > p, [" END "] div > p" },
    { "a leftover that is not a prompt", "", "<div><p>" BEGIN
      "</p><p>Новости</p><p>" END "</p></div>" MILL, "<div></div>" MILL,
      "[Новости] div > p, [" BEGIN "] div > p, [" END "] div > p" },
    { "an attribute's leftover is not one of its texts", "", "<div><p>" BEGIN
      "</p><p title=Новости>" END "</p></div>" MILL,
      "<div><p></p></div>" MILL,
      "[Новости] div > p, [" BEGIN "] div > p, [" END "] div > p" },
    { "nor one that waits for the page's language", "bare",
      "<html lang=en><body><div><p title=Новости>" BEGIN
      "</p><p><b title=Погода>" END "</b></p></div><p>\\E</p>",
      "<html lang=en><body><p>\\E</p>", "[" BEGIN " " END "] div" },
    { "prompts of two containers are apart", "",
      "<section><div><p>" ALL "</p></div><div><p>" ALL "</p></div></section>"
      MILL, "<section></section>" MILL,
      "[" ALL "] section > div, [" ALL "] section > div" },

    /* a paragraph in it is left empty, too */

    { "links of a paragraph, and one of another", "",
      "<div><p><a href='#'>" ALL "</a> <a href='#'>" ALL "</a></p>"
      "<p><a href='#'>" ALL "</a></p></div>" MILL, MILL,
      "[" ALL " " ALL " " ALL "] div" },
    { "text between the links", "",
      "<div><p><a href='#'>" ALL "</a>, <a href='#'>" ALL "</a></p>"
      "</div>" MILL, "<div><p>, </p></div>" MILL,
      "[" ALL "] div > p > a, [" ALL "] div > p > a" },
    { "the paragraph alone, if its container stays", "",
      "<div id=x><p><a href='#'>" ALL "</a> <a href='#'>" ALL "</a></p>"
      "</div>" MILL, "<div id=x></div>" MILL,
      "[" ALL " " ALL "] div#x > p" },
    { "not the paragraph either, if a script may search for it", "",
      "<div id=x><p class=js-x><a href='#'>" ALL "</a> <a href='#'>" ALL
      "</a></p></div>" MILL, "<div id=x><p class=js-x> </p></div>" MILL,
      "[" ALL "] div#x > p.js-x > a, [" ALL "] div#x > p.js-x > a" },

    /* prompts that the operator names */

    { "a named prompt", "catalog", "<div><p>" BELL "</p></div>" MILL, MILL,
      "[" BELL "] div" },
    { "a named prompt beside a built-in one", "catalog", "<div><p>" BELL
      "</p><p>" ALL "</p></div>" MILL, MILL, "[" BELL " " ALL "] div" },
    { "beside other text only the prompt is cut", "catalog",
      "<div><p>" BELL "</p>"
      MILL "</div>", "<div>" MILL "</div>", "[" BELL "] div > p" },
    { "two of them, and other text after them", "catalog", "<div><p>" BELL
      "</p><p>" LANTERN "</p><p>The river</p></div>",
      "<div><p>The river</p></div>",
      "[" BELL "] div > p, [" LANTERN "] div > p" },
    { "where the page is cut off, the built-in prompt stays", "catalog",
      "<div><p><a href='#'>" BELL "</a> <a href='#'>" ALL "</a></p>",
      "<div><p> <a href='#'>" ALL "</a></p>",
      "[" BELL "] div > p > a, <" ALL "> prompt" },

    /* what follows it, and how much may be cut */

    { "a control behind it", "", "<div><p>" ALL "</p></div><button>x</button>",
      NULL, "" },
    { "other text, then a control", "", "<div><p>" ALL "</p></div>" MILL
      "<button>x</button>", MILL "<button>x</button>", "[" ALL "] div" },
    { "all of its letters count", "max=0",
      "<div>\\{6 <p>" ALL "</p>\\}</div>" MILL, MILL,
      "[" ALL " " ALL " " ALL " " ALL " " ALL " " ALL "] div" },
    { "too many: all stay", "max=0",
      "<div>\\{7 <p>" ALL "</p>\\}</div>" MILL, NULL,
      TOO_MANY ", " TOO_MANY ", " TOO_MANY ", " TOO_MANY ", " TOO_MANY ", "
      TOO_MANY ", " TOO_MANY },
    { "too many bytes for the log: the prompts alone", "",
      "<div>\\{1100 \\n\\}<p>" ALL "</p></div>" MILL,
      "<div>\\{1100 \\n\\}</div>" MILL, "[" ALL "] div > p" },
    { "as many edits as may be pending", "",
      "\\{6 \\E\\}\\{64 <p>Мир</p>\\}<div><p>" ALL "</p></div>" MILL,
      "\\{6 \\E\\}" MILL, NULL },
    { "one more", "",
      "\\{6 \\E\\}\\{65 <p>Мир</p>\\}<div><p>" ALL "</p></div>" MILL,
      "\\{6 \\E\\}" MILL, NULL },

    /* only a cut includes the container */

    { "in mode flag", "flag", "<div><p>" BEGIN "</p><p>" END "</p></div>"
      MILL, NULL, "<" BEGIN "> mode, <" END "> mode" },
    { "in mode translate", "translate", "<div><p>" BEGIN "</p><p>" END
      "</p></div>" MILL, MILL, "[" BEGIN " " END "] div" },
    { "a detector that only flags", "orphan=flag", "<div><p>" ALL
      "</p></div>" MILL, NULL, "<" ALL "> prompt" }
};


typedef struct {
    out_t   out;
    char    page[PAGE_MAX];
    size_t  len;
    char    report[4096];
} run_t;


static san_action_t
finding(void *data, const san_finding_t *f)
{
    int          skip;
    run_t       *run;
    size_t       len;
    const char  *path;

    run = data;
    len = strlen(run->report);
    path = (const char *) f->where.data;
    skip = f->where.len > 14
           && memcmp(path, "html > body > ", 14) == 0 ? 14 : 0;

    if (f->sum) {
        return f->action;
    }

    if (f->action == SAN_ACTION_STRIP) {
        snprintf(run->report + len, sizeof(run->report) - len, "%s[%.*s] %.*s",
                 len ? ", " : "", (int) f->text.len, f->text.data,
                 (int) f->where.len - skip, path + skip);

    } else {
        snprintf(run->report + len, sizeof(run->report) - len, "%s<%.*s> %s",
                 len ? ", " : "", (int) f->text.len, f->text.data,
                 f->why ? f->why : "");
    }

    return f->action;
}


static void
read_page(run_t *run, const page_setup_t *setup, size_t step)
{
    san_stream_t  *s;
    san_options_t  options;

    options = setup->options;
    options.output = out_put;
    options.finding = finding;
    options.data = run;
    run->out.len = 0;
    run->report[0] = '\0';

    s = san_open(&setup->policy, &options, &memory);

    feed_page(s, run->page, run->len, step);
    san_close(s);
}


static void
set(page_setup_t *setup, const char *words, const san_catalog_t *catalog)
{
    char  copy[200];

    strcpy(copy, words);

    if (!page_set(setup, copy, catalog)) {
        abort();
    }
}


static void
try_case(run_t *run, const hollow_case_t *c, const san_catalog_t *catalog)
{
    size_t        i, head;
    const char   *left;
    page_setup_t  setup;

    static char          want[PAGE_MAX];
    static const size_t  steps[] = { 0, 1, 7 };

    set(&setup, c->set, catalog);

    head = page_head(run->page, &setup);
    run->len = head + page_unescape(run->page + head, c->piece,
                                    c->piece + strlen(c->piece));
    left = c->left ? c->left : c->piece;
    want[page_unescape(want, left, left + strlen(left))] = '\0';

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        read_page(run, &setup, steps[i]);

        if (!tap_ok(run->out.len >= head
                    && strcmp(run->out.data + head, want) == 0
                    && (c->report == NULL
                        || strcmp(run->report, c->report) == 0),
                    "%s, by %zu", c->name, steps[i]))
        {
            printf("# %s\n# %s\n# instead of %s\n# %s\n", run->out.data + head,
                   run->report, want, c->report ? c->report : "");
        }
    }
}


/*
 * A container is cut if it and the text up to the decision on its prompts fit
 * in the buffer: to the byte, and however the page is cut.
 */

static void
try_buffer(run_t *run, const char *behind, const san_catalog_t *catalog)
{
    size_t        n, from, last[2], step;
    page_setup_t  setup;

    static const char  piece[] = "<div><p>" ALL "</p></div>";

    set(&setup, "buffer=1k", catalog);

    for (step = 0; step < 2; step++) {
        last[step] = 0;

        for (n = 900; n < 1024; n++) {
            from = page_head(run->page, &setup);
            run->len = from + (size_t) sprintf(run->page + from,
                                               "<div>%*s%s%s", (int) n, "",
                                               piece + 5, behind);
            read_page(run, &setup, step);

            if (strstr(run->out.data, "<div>") == NULL) {
                last[step] = n;
            }
        }
    }

    n = strlen(piece) + last[0] + strlen(behind);
    tap_ok(n == 1024 && last[0] == last[1],
           "a container of %zu and %zu bytes, and \"%s\" behind it",
           last[0], strlen(piece), behind);
}


int
main(void)
{
    size_t          i;
    san_catalog_t  *catalog;

    static run_t  run;

    if (san_init() != SAN_OK) {
        return 2;
    }

    catalog = page_catalog();

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        try_case(&run, &cases[i], catalog);
    }

    try_buffer(&run, "", catalog);
    try_buffer(&run, MILL, catalog);
    san_catalog_free(catalog);

    return tap_done();
}
