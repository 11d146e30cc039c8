/*
 * Keeps: which elements an expression selects, which expressions are refused,
 * and what a file of ITS rules says.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "san.h"
#include "san_keep.h"
#include "tap.h"

#define CHAIN_MAX  8


static const char *const  chain[] = {
    "<html lang=en>",
    "<body class=\"home page\">",
    "<DIV ID=Main data-kind='a &amp; b'>",
    "",                                      /* one that was too long */
    "<p class='note x' hidden onclick=\"go('>')\">"
};

static const struct {
    const char  *xpath;
    bool         kept;
} cases[] = {
    { "//p", true },
    { "//P", false },
    { "/html/body/div/p", true },
    { "//div[@id='Main']", true },
    { "//div[@id='main']", false },
    { "//*[@data-kind='a & b']", true },
    { "//*[contains(@class, 'page')]", true },
    { "//*[contains(concat(' ', @class, ' '), ' note ')]", true },
    { "//p[@hidden]", true },
    { "//p[@onclick=\"go('>')\"]", true },
    { "//p[not(@title)]", true },
    { "ancestor::body", true },
    { "ancestor::table", false },
    { "parent::div", true },
    { "self::p", true },
    { ".", true },
    { "//section", false },
    { "@class = 'note x'", true },
    { "starts-with(@class, 'y')", false }
};

static const char *const  refused[] = {
    "//p[1]", "//p[position() = 1]", "//p[last()]", "//p/following::a",
    "//p/preceding-sibling::a", "//p/text()", "//p[contains(., 'x')]",
    "//p[", "p q", ""
};


static bool
matches(const san_keep_t *keep)
{
    unsigned   i, n;
    san_str_t  tags[CHAIN_MAX];

    n = sizeof(chain) / sizeof(chain[0]);

    for (i = 0; i < n; i++) {
        tags[i].data = (const uint8_t *) chain[i];
        tags[i].len = strlen(chain[i]);
    }

    return san_keep_matches(keep, tags, n);
}


static void
test_rules(void)
{
    int                   fd;
    char                  name[] = "/tmp/rules-XXXXXX";
    FILE                 *f;
    san_keep_t           *keep;
    san_catalog_error_t   error;

    fd = mkstemp(name);
    f = fdopen(fd, "w");
    fputs("<its:rules version='2.0' xmlns:its='http://www.w3.org/2005/11/its'"
          " xmlns:h='http://www.w3.org/1999/xhtml'>\n"
          "<its:translateRule selector='//h:table' translate='no'/>\n"
          "<its:translateRule selector='//h:p' translate='yes'/>\n"
          "</its:rules>", f);
    fclose(f);

    keep = san_keep_create();
    tap_ok(san_keep_load_rules(keep, name, &error) == SAN_OK, "rules");
    tap_ok(!matches(keep), "another element, and translate=yes");

    f = fopen(name, "w");
    fputs("<r:rules version='2.0' xmlns:r='http://www.w3.org/2005/11/its'"
          " xmlns:x='http://www.w3.org/1999/xhtml'>"
          "<r:translateRule selector='//x:p[@hidden]' translate='no'/>"
          "</r:rules>", f);
    fclose(f);
    tap_ok(san_keep_load_rules(keep, name, &error) == SAN_OK
           && matches(keep), "an element of XHTML");
    san_keep_free(keep);

    keep = san_keep_create();
    f = fopen(name, "w");
    fputs("<its:rules xmlns:its='http://www.w3.org/2005/11/its'>\n\n"
          "<its:translateRule selector='//p[1]' translate='no'/>"
          "</its:rules>", f);
    fclose(f);
    tap_ok(san_keep_load_rules(keep, name, &error) == SAN_ERROR
           && strstr(error.text, ":3: ") && strstr(error.text, "position"),
           "an expression that is refused: %s", error.text + strlen(name));

    f = fopen(name, "w");
    fputs("<its:rules xmlns:its='http://www.w3.org/2005/11/its'>"
          "<its:translateRule selector='&#10;forged&#13;&#127;[1]' "
          "translate='no'/></its:rules>", f);
    fclose(f);
    tap_ok(san_keep_load_rules(keep, name, &error) == SAN_ERROR
           && strstr(error.text, "forged") && !strpbrk(error.text, "\r\n\x7f"),
           "an expression with line ends is refused in one line");
    tap_ok(san_keep_add(keep, "a\n[", &error) == SAN_ERROR
           && strstr(error.text, "no XPath") && !strchr(error.text, '\n'),
           "so is one that is no XPath");

    f = fopen(name, "w");
    fputs("<rules/>", f);
    fclose(f);
    tap_ok(san_keep_load_rules(keep, name, &error) == SAN_ERROR,
           "no rules of ITS");
    tap_ok(san_keep_load_rules(keep, "/none.its", &error) == SAN_ERROR,
           "no file");

    san_keep_free(keep);
    unlink(name);
}


int
main(void)
{
    size_t                i;
    san_keep_t           *keep;
    san_catalog_error_t   error;

    if (san_init() != SAN_OK) {
        return 1;
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        keep = san_keep_create();

        tap_ok(san_keep_add(keep, cases[i].xpath, &error) == SAN_OK
               && matches(keep) == cases[i].kept, "%s: %s", cases[i].xpath,
               cases[i].kept ? "kept" : "not kept");

        san_keep_free(keep);
    }

    for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
        keep = san_keep_create();

        tap_ok(san_keep_add(keep, refused[i], &error) == SAN_ERROR
               && error.text[0], "refused: %s", refused[i]);

        san_keep_free(keep);
    }

    test_rules();

    return tap_done();
}
