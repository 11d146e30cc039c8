/*
 * test_reported: fields of findings that pages.tsv does not show: the numbers
 * of the records, the tags in a text, the issue type of ITS, the criterion of
 * WCAG, and the range in the page as it was read.
 *
 * Enters: settings (as in pages.tsv), and a piece of a page after a paragraph
 * in English.  Leaves: TAP; each piece is read whole and byte by byte.  Also
 * tested: a page whose bytes cannot be written.
 */

#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#define PAGE_MAX  65536


static const struct {
    const char  *set;
    const char  *piece;
    const char  *report;        /* of each: number, tags, ITS, WCAG */
} cases[] = {

    /* tags: where they are in the text, and whether they begin or end */

    { "", "<p>Новости</p>", "1 - untranslated 3.1.2" },
    { "", "<p><b>Новости</b></p>", "1 - untranslated 3.1.2" },
    { "", "<p><b>Новости</b> дня</p>",
      "1 0:b 14:/b untranslated 3.1.2" },
    { "", "<p>Новости <b>дня</b> и <i>ночи</i></p>",
      "1 15:b 21:/b 25:i 33:/i untranslated 3.1.2" },
    { "", "<p>Новости<b> дня</b></p>", "1 14:b 21:/b untranslated 3.1.2" },
    { "", "<p>Новости <b> дня </b></p>", "1 15:b 21:/b untranslated 3.1.2" },
    { "", "<p>Новости <b><i>дня</i></b></p>",
      "1 15:b 15:i 21:/i 21:/b untranslated 3.1.2" },
    { "", "<p>Новости <x-y>дня</x-y></p>", "1 15:x 21:/x untranslated 3.1.2" },
    { "", "<p>Новости <b>дня <i>и</b> ночи</i></p>",
      "1 - untranslated 3.1.2" },
    { "", "<p>Новости <b>дня</p>", "1 - untranslated 3.1.2" },
    { "", "<p>Новости </b>дня</p>", "1 - untranslated 3.1.2" },
    { "", "<p>\\{9 новости дня \\}<b>ночи</b> и</p>",
      "1 198:b 206:/b untranslated 3.1.2" },
    { "", "<p>\\{9 \\E\\}</p><p>\\{54 новости дня \\}<b>ночи</b> и</p>",
      "1 1188:b 1196:/b untranslated 3.1.2" },

    /* numbers: sums are left out here */

    { "", "<p>Новости</p><p>Погода</p><p>{{ a }}</p><p>Мир</p>",
      "1 - untranslated 3.1.2, 2 - untranslated 3.1.2, "
      "3 - other -, 4 - untranslated 3.1.2" },

    /* text for machines only violates no criterion */

    { "bare", "<html lang=en><head><meta name=description content='Новости "
      "дня'><title>Погода</title></head><body><p>\\E</p>",
      "1 - untranslated 3.1.2, 2 - untranslated -" },
    { "", "<script type='application/ld+json'>{\"name\":\"Новости дня\"}"
      "</script>", "1 - untranslated -" },

    /* of the page as a whole */

    { "bare", "<html lang=en><body>\\{20 <p>Река выходит из холмов за городом "
      "и поворачивает на юг</p>\\}", "1 - internationalization 3.1.1" },
    { "bare", "<html lang=en><body>\\{6 <p>Diese Seite ist für Sie nicht "
      "mehr da und wir sind nicht mehr hier</p>\\}",
      "1 - internationalization 3.1.1" },

    /* by detector */

    { "", "<p>Saltar al contenido</p>", "1 - untranslated 3.1.2" },
    { "", "<p>\?\?\?menu.title\?\?\?</p>", "1 - internationalization -" },
    { "", "<p>[:en]Mill[:]</p>", "1 - markup -" },
    { "", "<p>M&amp;auml;rz</p>", "1 - characters -" },
    { "", "<p>MÃ¤rz und MÃ¤rz</p>", "1 - characters -" },
    { "", "<p>The pаypal mill</p>", "1 - characters -" },
    { "", "<p>The boats новости дня are</p>", "1 - untranslated 3.1.2" },
    { "", "<p>3 Oktober 2020</p>", "1 - untranslated 3.1.2" },
    { "", "<div><p>To participate in the discussion log in or register</p>"
      "</div>", "1 - other -" }
};


typedef struct {
    char    page[PAGE_MAX];
    size_t  len;
    char    report[4096];
    bool    wrong;
} run_t;


static san_action_t
finding(void *data, const san_finding_t *f)
{
    run_t   *run;
    size_t   len;

    run = data;
    len = strlen(run->report);

    if (f->sum) {
        return f->action;
    }

    snprintf(run->report + len, sizeof(run->report) - len, "%s%u %.*s %s %s",
             len ? ", " : "", f->n, f->tags.data ? (int) f->tags.len : 1,
             f->tags.data ? (const char *) f->tags.data : "-",
             f->its ? f->its : "-", f->wcag ? f->wcag : "-");

    /* a page in UTF-8 is not read from a copy */

    run->wrong |= f->range.start != f->as_read.start
                  || f->range.end != f->as_read.end || f->last || f->count;

    return f->action;
}


static void
read_page(run_t *run, const page_setup_t *setup, size_t step)
{
    san_stream_t  *s;
    san_options_t  options;

    options = setup->options;
    options.output = out_drop;
    options.finding = finding;
    options.data = run;
    run->report[0] = '\0';
    run->wrong = false;

    s = san_open(&setup->policy, &options, &memory);

    feed_page(s, run->page, run->len, step);
    san_close(s);
}


/* Fails once, behind the ASCII text that is written at once. */

static int
put_but_once(void *data, const uint8_t *p, size_t n, bool input)
{
    unsigned  *calls;

    (void) p;
    (void) n;
    (void) input;

    calls = data;

    return ++*calls == 2 ? SAN_ERROR : SAN_OK;
}


/*
 * A piece with more edits than can be pending is written in parts: if one of
 * them fails, the piece has failed, even if the next one would not.
 */

static void
test_failure(void)
{
    int                  rc;
    char                 words[] = "";
    size_t               len;
    unsigned             calls;
    san_stream_t        *s;
    page_setup_t         setup;
    const char          *piece;

    static char  page[PAGE_MAX];

    piece = "\\{20 \\E\\}\\{200 <p>Мир</p>\\n\\}";
    (void) page_set(&setup, words, NULL);
    setup.options.output = put_but_once;
    setup.options.data = &calls;
    calls = 0;
    len = page_head(page, &setup);
    len += page_unescape(page + len, piece, piece + strlen(piece));

    s = san_open(&setup.policy, &setup.options, &memory);
    rc = san_feed(s, (const uint8_t *) page, len);

    tap_ok(rc == SAN_ERROR && calls == 2,
           "bytes that were not written: %d behind %u calls", rc, calls);

    san_close(s);
}


int
main(void)
{
    char           words[100];
    size_t         i, step;
    page_setup_t   setup;

    static run_t  run;

    if (san_init() != SAN_OK) {
        return 2;
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        strcpy(words, cases[i].set);

        if (!page_set(&setup, words, NULL)) {
            abort();
        }

        run.len = page_head(run.page, &setup);
        run.len += page_unescape(run.page + run.len, cases[i].piece,
                                 cases[i].piece + strlen(cases[i].piece));

        for (step = 0; step < 2; step++) {
            read_page(&run, &setup, step);

            if (!tap_ok(strcmp(run.report, cases[i].report) == 0 && !run.wrong,
                        "%s, by %zu", cases[i].piece, step))
            {
                printf("# %s\n# instead of %s\n", run.report, cases[i].report);
            }
        }
    }

    test_failure();

    return tap_done();
}
