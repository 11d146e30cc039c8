/*
 * Keeps: which elements an expression selects, which expressions are refused,
 * and files of ITS rules.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "san.h"
#include "san_exclude.h"
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
    { "starts-with(@class, 'y')", false },

    /* selectors of CSS */

    { "p", true },
    { "P.note", true },
    { ".note.x", true },
    { ".note > .x", false },
    { "p.not", false },
    { "#Main", true },
    { "div#Main > p", true },
    { "body > p", false },
    { "body p", true },
    { "html.home p", false },
    { "[lang|=en] p[hidden]", true },
    { "section, .x", true },
    { "[DATA-KIND='a & b']", true },
    { "[data-kind^=a]", true },
    { "[data-kind$='& b']", true },
    { "[data-kind*=' & ']", true },
    { "[class~=x]", true },
    { "[class=note]", false },
    { "p[onclick=\"go('>')\"]", true },
    { "*", true }
};

static const char *const  refused[] = {
    "//p[1]", "//p[position() = 1]", "//p[last()]", "//p/following::a",
    "//p/preceding-sibling::a", "//p/text()", "//p[contains(., 'x')]",
    "//p[", "", "//h:p", "//p[h:x]", "p.", "p:hover", "p:not(.x)", "p + p",
    "p > ", "> p", "p[1]", "p[a", "p[a=", "p[a='x]", "p[a^='']",
    "p[class~='a b']", "p!"
};


static int
ask(san_exclude_page_t *page, const char *const *names, unsigned same,
    unsigned n)
{
    unsigned        i;
    san_str_t       tags[CHAIN_MAX];
    san_question_t  question;

    for (i = same; i < n; i++) {
        tags[i - same].data = (const uint8_t *) names[i - same];
        tags[i - same].len = strlen(names[i - same]);
    }

    question.tags = tags;
    question.same = same;
    question.n = n;
    question.read = 1000;

    return san_exclude_ask(page, &question);
}


static bool
matches(const san_exclude_t *exclude)
{
    int                  answer;
    san_exclude_page_t  *page;

    page = san_exclude_page(exclude);
    answer = ask(page, chain, 0, sizeof(chain) / sizeof(chain[0]));
    san_exclude_page_free(page);

    return answer == SAN_ASKED_EXCLUDED;
}


/* Elements of a page close and open between questions. */

static void
test_page(void)
{
    san_exclude_t        *exclude;
    san_exclude_page_t   *page;
    san_catalog_error_t   error;

    static const char *const  p[] = { "<p class=x>" };
    static const char *const  deep[] = { "", "<div>", "", "<p id=a>", "<b>" };

    exclude = san_exclude_create();
    tap_ok(san_exclude_add(exclude, "//div/p[@class='x']", &error) == SAN_OK
           && san_exclude_add(exclude, "//p[b]", &error) == SAN_OK,
           "expressions");
    page = san_exclude_page(exclude);

    tap_ok(ask(page, deep, 0, 4) == SAN_ASKED_NO, "p in div");
    tap_ok(ask(page, deep + 4, 4, 5) == SAN_ASKED_EXCLUDED, "b in it");
    tap_ok(ask(page, NULL, 5, 4) == SAN_ASKED_NO, "b is open, p is asked");
    tap_ok(ask(page, NULL, 5, 1) == SAN_ASKED_NO, "none that is known");
    tap_ok(ask(page, NULL, 5, 5) == SAN_ASKED_EXCLUDED, "b is still in it");
    tap_ok(ask(page, p, 3, 4) == SAN_ASKED_EXCLUDED, "another p in its place");
    tap_ok(ask(page, NULL, 4, 3) == SAN_ASKED_NO, "and what it is in");
    tap_ok(ask(page, NULL, 2, 2) == SAN_ASKED_NO, "once it is closed");
    tap_ok(ask(page, p, 0, 1) == SAN_ASKED_NO, "a root that is p");
    tap_ok(ask(page, deep, 0, 5) == SAN_ASKED_EXCLUDED, "all anew");

    san_exclude_page_free(page);
    san_exclude_free(exclude);
}


/*
 * The work and the memory for open elements are limited, however many questions
 * and elements there are.
 */

static void
test_limits(void)
{
    int                   answer = SAN_ASKED_NO;
    char                  many[800], *end;
    unsigned              n, questions;
    san_exclude_t        *exclude;
    san_exclude_page_t   *page;
    san_catalog_error_t   error;

    static const char *const  one[] = { "<div class=x>" };
    const char *const         long_tag[] = { many };

    exclude = san_exclude_create();
    tap_ok(san_exclude_add(exclude, "//div[ancestor::div[not(ancestor::table)]]"
                                    "[@class = 'y']", &error) == SAN_OK,
           "an expression that looks at ancestors");

    page = san_exclude_page(exclude);

    for (n = 0; n < 512; n++) {
        answer = ask(page, one, n, n + 1);

        if (answer != SAN_ASKED_NO) {
            break;
        }
    }

    for (questions = n; answer == SAN_ASKED_NO && questions < 100000;
         questions++)
    {
        answer = ask(page, one, n - 1, n);
    }

    tap_ok(answer == SAN_ASKED_LIMIT, "it ends after %u questions",
           questions);
    tap_ok(ask(page, one, n - 1, n) == SAN_ASKED_LIMIT, "once and for all");
    san_exclude_page_free(page);

    end = many + sprintf(many, "<p");

    for (n = 0; n < 60; n++) {
        end += sprintf(end, " a%u=%u", n, n);
    }

    strcpy(end, ">");
    page = san_exclude_page(exclude);

    for (n = 0; n < 512 && ask(page, long_tag, n, n + 1) == SAN_ASKED_NO; n++)
    {
        /* void */
    }

    tap_ok(n == 34, "of 34 open elements 60 attributes each are remembered");
    san_exclude_page_free(page);
    page = san_exclude_page(exclude);

    for (n = 0; n < 1000 && ask(page, long_tag, 0, 1) == SAN_ASKED_NO; n++) {
        /* void */
    }

    tap_ok(n == 1000, "of 1000 that are closed again none is");
    san_exclude_page_free(page);
    san_exclude_free(exclude);
}


/* Rules that select nothing are a warning. */

static const struct {
    const char  *rule;
    const char  *says;
} nothing[] = {
    { "<its:translateRule selector='//x:p' translate='no'/>",
      "the prefix \"x\" must be declared" },
    { "<its:translateRule selector='//h:ul/li' translate='no'/>",
      "write \"li\" with a prefix" },
    { "<its:translateRule selector='//p' translate='yes'/>",
      "no translateRule" },
    { "<its:translateRule selector=\"//h:p[@x='a/b:c']/*/@title\" "
      "translate='no'/>", NULL },
    { "<its:translateRule selector='//h:p/ancestor::h:div' translate='no'/>",
      NULL },
    { "<its:translateRule selector='//*[@xml:lang]' translate='no'/>", NULL }
};


static void
test_rules(void)
{
    int                   fd;
    size_t                i;
    char                  name[] = "/tmp/rules-XXXXXX";
    FILE                 *f;
    san_exclude_t        *exclude;
    san_catalog_error_t   error;

    fd = mkstemp(name);
    f = fdopen(fd, "w");
    fputs("<its:rules version='2.0' xmlns:its='http://www.w3.org/2005/11/its'"
          " xmlns:h='http://www.w3.org/1999/xhtml'>\n"
          "<its:translateRule selector='//h:table' translate='no'/>\n"
          "<its:translateRule selector='//h:p' translate='yes'/>\n"
          "</its:rules>", f);
    fclose(f);

    exclude = san_exclude_create();
    tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_OK, "rules");
    tap_ok(!matches(exclude), "another element, and translate=yes");

    f = fopen(name, "w");
    fputs("<r:rules version='2.0' xmlns:r='http://www.w3.org/2005/11/its'"
          " xmlns:x='http://www.w3.org/1999/xhtml'>"
          "<r:translateRule selector='//x:p[@hidden]' translate='no'/>"
          "</r:rules>", f);
    fclose(f);
    tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_OK
           && matches(exclude), "an element of XHTML");
    san_exclude_free(exclude);

    exclude = san_exclude_create();
    f = fopen(name, "w");
    fputs("<its:rules xmlns:its='http://www.w3.org/2005/11/its'>\n\n"
          "<its:translateRule selector='//p[1]' translate='no'/>"
          "</its:rules>", f);
    fclose(f);
    tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_ERROR
           && strstr(error.text, ":3: ") && strstr(error.text, "position"),
           "an expression that is refused: %s", error.text + strlen(name));

    f = fopen(name, "w");
    fputs("<its:rules xmlns:its='http://www.w3.org/2005/11/its'>"
          "<its:translateRule selector='&#10;forged&#13;&#127;[1]' "
          "translate='no'/></its:rules>", f);
    fclose(f);
    tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_ERROR
           && strstr(error.text, "forged") && !strpbrk(error.text, "\r\n\x7f"),
           "an expression with line ends is refused in one line");
    tap_ok(san_exclude_add(exclude, "//a\n[", &error) == SAN_ERROR
           && strstr(error.text, "or XPath 1.0") && !strchr(error.text, '\n'),
           "so is one that is not XPath");
    tap_ok(san_exclude_add(exclude, "a\n[", &error) == SAN_ERROR
           && strstr(error.text, "needs the name of an attribute")
           && !strchr(error.text, '\n'), "and a selector");

    for (i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++) {
        f = fopen(name, "w");
        fprintf(f, "<its:rules xmlns:its='http://www.w3.org/2005/11/its' "
                "xmlns:h='http://www.w3.org/1999/xhtml'>%s</its:rules>",
                nothing[i].rule);
        fclose(f);
        error.text[0] = '\0';
        tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_OK
               && (nothing[i].says ? strstr(error.text, nothing[i].says) != NULL
                                   : error.text[0] == '\0'),
               "%s: %s", nothing[i].rule, error.text + strlen(name));
    }

    f = fopen(name, "w");
    fputs("<rules/>", f);
    fclose(f);
    tap_ok(san_exclude_load_rules(exclude, name, &error) == SAN_ERROR,
           "no rules of ITS");
    tap_ok(san_exclude_load_rules(exclude, "/none.its", &error) == SAN_ERROR,
           "no file");

    san_exclude_free(exclude);
    unlink(name);
}


/* The hash of a set of two expressions; second NULL: of one. */

static uint32_t
hash(const char *first, const char *second)
{
    uint32_t              n;
    san_exclude_t        *exclude;
    san_catalog_error_t   error;

    exclude = san_exclude_create();
    tap_ok(san_exclude_add(exclude, first, &error) == SAN_OK
           && (second == NULL
               || san_exclude_add(exclude, second, &error) == SAN_OK),
           "%s, %s: a hash", first, second ? second : "alone");

    n = san_exclude_hash(exclude);
    san_exclude_free(exclude);

    return n;
}


static void
test_hash(void)
{
    uint32_t  a, b, ab, ba;

    a = hash("//a", NULL);
    b = hash("//b", NULL);
    ab = hash("//a", "//b");
    ba = hash("//b", "//a");

    tap_ok(a == hash("//a", NULL), "the same expression has the same hash");
    tap_ok(a && b && a != b && a != ab && b != ba && ab != ba,
           "other expressions, or another order, have another one");
    tap_ok(hash("//a", "//ab") != hash("//aa", "//b"), "each has an end");
}


int
main(void)
{
    size_t                i;
    san_exclude_t        *exclude;
    san_catalog_error_t   error;

    if (san_init() != SAN_OK) {
        return 1;
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        exclude = san_exclude_create();

        tap_ok(san_exclude_add(exclude, cases[i].xpath, &error) == SAN_OK
               && matches(exclude) == cases[i].kept, "%s: %s", cases[i].xpath,
               cases[i].kept ? "kept" : "not kept");

        san_exclude_free(exclude);
    }

    for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
        exclude = san_exclude_create();

        tap_ok(san_exclude_add(exclude, refused[i], &error) == SAN_ERROR
               && error.text[0], "refused: %s", refused[i]);

        san_exclude_free(exclude);
    }

    test_rules();
    test_page();
    test_limits();
    test_hash();

    return tap_done();
}
