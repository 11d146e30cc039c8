/*
 * Texts of a catalogue with holes: which texts match, and the filled
 * translation.
 */

#include <stdlib.h>
#include <string.h>

#include "match/san_catalog.h"
#include "match/san_template.h"
#include "match/san_prefix.h"
#include "memory.h"
#include "san.h"
#include "str.h"
#include "tap.h"
#include "units.h"


/* A pattern, its translation, a text; the filled one; NULL: no match. */

static const struct {
    const char  *pattern;
    const char  *other;
    const char  *text;
    const char  *filled;      /* "": the translation cannot be filled */
} cases[] = {
    { "%d results found", "%d Treffer", "12 results found", "12 Treffer" },
    { "%d results found", "%d Treffer", "1,200 Results Found",
      "1,200 Treffer" },
    { "%d results found", "%d Treffer", "many results found", NULL },
    { "%d results found", "%d Treffer", "12 results found here", NULL },
    { "%d results found", "Treffer", "12 results found", "" },
    { "%s results found", "%s Treffer", "many results found",
      "many Treffer" },
    { "Results %d to %d of %d", "%d bis %d von %d", "Results 1 to 10 of 23",
      "1 bis 10 von 23" },
    { "Results %d to %d of %d", "%d bis %d", "Results 1 to 10 of 23", "" },
    { "You added {0} to your cart", "{0} liegt im Korb",
      "You added Tea to Go to your cart", "Tea to Go liegt im Korb" },
    { "You added {0} to your cart", "{1} liegt im Korb",
      "You added Tea to your cart", "" },
    { "You added {0} to your cart", "{0}", "You added  to your cart", NULL },
    { "Posted by %1$s on %2$s", "Am %2$s von %1$s", "Posted by Ana on May 3",
      "Am May 3 von Ana" },
    { "Posted by %s on %s", "Am %2$s von %1$s", "Posted by Ana on May 3",
      "Am May 3 von Ana" },
    { "Posted by %s on %s", "Am %3$s von %1$s", "Posted by Ana on May 3",
      "" },
    { "Welcome to %(site)s", "Willkommen bei %(site)s", "Welcome to the Mill",
      "Willkommen bei the Mill" },
    { "Hello {{ name }}, good morning", "Guten Morgen, {{ name }}",
      "Hello Ana, good morning", "Guten Morgen, Ana" },
    { "Hello ${a}${b} good morning", "${a}${b}", "Hello xy good morning",
      NULL },
    { "ПРИВЕТ, %s, снова", "%s!", "Привет, Ана, снова", "Ана!" },
    { "Posted by @name on @date", "Am @date von @name",
      "Posted by Ana on May 3", "Am May 3 von Ana" },
    { "Posted by ana@name today", "x", "Posted by ana@x today", NULL },
    { "Copying %1 of %2 files", "%1 von %2", "Copying 3 of 12 files",
      "3 von 12" },
    { "Save 50%1x of it now", "x", "Save 50 of it now", NULL },
    { "No hole in here", "x", "No hole in here", NULL }
};


static void
test_cases(void)
{
    size_t       i, len;
    bool         fits, right;
    uint8_t      out[200];
    san_holes_t  holes;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        fits = san_template_fits(str(cases[i].pattern), str(cases[i].text),
                                &holes);
        right = fits == (cases[i].filled != NULL);

        if (fits && right) {
            len = san_template_fill(str(cases[i].other), &holes, out,
                                   sizeof(out));
            right = len == strlen(cases[i].filled)
                    && memcmp(out, cases[i].filled, len) == 0;
        }

        tap_ok(right, "\"%s\": \"%s\"", cases[i].pattern, cases[i].text);
    }
}


/* Does the filter let a text pass, and is it found? */

static void
test_found(void)
{
    static const char  *units[][2] = {
        { "%d results found", "%d Treffer" },
        { "Posted by %1$s", "Von %1$s verfasst" },
        { "Only %s here", "Nur %s hier" },
        { "Page %d of %d pages", "Seite %d von %d Seiten" },
        { "Read %s news", "Lies %s Nachrichten" }
    };
    static const struct {
        const char  *text;
        const char  *translation;    /* NULL: it is not found */
    } texts[] = {
        { "7 results found", "7 Treffer" },
        { "Posted by Anna and Bob", "Von Anna and Bob verfasst" },
        { "Page 3 of 12 pages", "Seite 3 von 12 Seiten" },
        { "Only you here", "Nur you hier" },
        { "Posted at noon", NULL },
        { "Read no news", "Lies no Nachrichten" },
        { "8 days", NULL },
        { "7 Treffer", NULL }
    };

    bool                 right, passes;
    size_t               i;
    san_str_t            want;
    san_prefix_t         prefix;
    san_catalog_t       *catalog;
    const uint8_t       *p;
    san_language_t       page;
    san_catalog_match_t  match;

    catalog = san_catalog_create(&memory);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        units_add(catalog, "en", units[i][0], "de", units[i][1], false);
    }

    (void) san_catalog_finish(catalog);
    (void) san_language_read((const uint8_t *) "de", 2, &page);

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        want = str(texts[i].text);
        right = san_catalog_find(catalog, want.data, want.len, &page, &match);

        if (texts[i].translation == NULL) {
            tap_ok(!right, "%s: not found", texts[i].text);
            continue;
        }

        san_prefix_init(&prefix, catalog, 0);
        passes = san_prefix_fails(catalog, 0, want.data,
                                  want.data + want.len)
                 == 0;

        for (p = want.data; *p; p++) {
            passes = passes && san_prefix_add(&prefix, catalog, *p,
                                              san_class(*p));
        }

        right = right && match.translation.len == strlen(texts[i].translation)
                && memcmp(match.translation.data, texts[i].translation,
                          match.translation.len) == 0;

        tap_ok(right, "%s: %s", texts[i].text, texts[i].translation);
        tap_ok(passes, "%s: the filter lets it pass", texts[i].text);
    }

    san_catalog_free(catalog);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    test_cases();
    test_found();

    return tap_done();
}
