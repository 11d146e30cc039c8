/*
 * test_translate: translations of leftovers, and lines of plain text: a piece
 * of a page before and after, in a mode, a type and a charset, with a catalogue
 * of a few texts; each whole, byte by byte and in pieces of seven.
 */

#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "match/san_catalog.h"
#include "str.h"
#include "tap.h"
#include "units.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define OPEN   "\x01"
#define CLOSE  "\x02"

/* "Новости" in windows-1251. */
#define NEWS_1251  "\xcd\xee\xe2\xee\xf1\xf2\xe8"


static const struct {
    const char  *source;
    const char  *target;
} units[] = {
    { "Заголовок", "Fish & \"chips\" <now>'s" },
    { "Новости", "Fair in K\xc3\xb8" "ln \xe2\x82\xac \xf0\x9f\x98\x80" },
    { OPEN "Все" CLOSE " новости", "Read " OPEN "all" CLOSE " news" },
    { "Ещё " OPEN "новости" CLOSE " дня", "See " OPEN "more" CLOSE },
    { "Два " OPEN "слова" CLOSE " и " OPEN "ещё" CLOSE,
      "Two " OPEN "words" CLOSE ", " OPEN "more" CLOSE },
    { "Первая строка", "A\tfirst\nline" },
    { "Соединение с %s", "Connecting to %s" }
};


static const struct {
    const char    *name;
    san_action_t   mode;
    san_type_t     type;
    const char    *charset;
    const char    *in;
    const char    *out;        /* NULL: as it came */
    unsigned       findings;
    const char    *status;
} cases[] = {

    { "escaped in a text", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<h2>Заголовок</h2>",
      "<h2>Fish &amp; &quot;chips&quot; &lt;now&gt;&#x27;s</h2>", 1,
      "edited" },

    { "escaped in an attribute", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<img src=a alt='Заголовок'>",
      "<img src=a alt='Fish &amp; &quot;chips&quot; &lt;now&gt;&#x27;s'>", 1,
      "edited" },

    { "quoted where it was not", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<img src=a alt=Заголовок>",
      "<img src=a alt=\"Fish &amp; &quot;chips&quot; &lt;now&gt;&#x27;s\">",
      1, "edited" },

    { "white space of a catalogue is a space", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML,
      "utf-8", "<h2>Первая строка</h2>", "<h2>A first line</h2>", 1,
      "edited" },

    { "references for what the charset lacks", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML,
      "windows-1251", "<h2>" NEWS_1251 "</h2>",
      "<h2>Fair in K&#xF8;ln \x88 &#x1F600;</h2>", 1, "edited" },

    { "all of Unicode in UTF-8", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<h2>Новости</h2>",
      "<h2>Fair in K\xc3\xb8" "ln \xe2\x82\xac \xf0\x9f\x98\x80</h2>", 1,
      "edited" },

    { "the page's own tags", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<p><b class=x>Все</b> новости</p>",
      "<p>Read <b class=x>all</b> news</p>", 1, "edited" },

    { "tags in the middle", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<p>\n Ещё\n<i>новости</i>\nдня</p>", "<p>\n See <i>more</i></p>", 1,
      "edited" },

    { "two pairs of tags", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<p>Два <b>слова</b> и <i>ещё</i></p>",
      "<p>Two <b>words</b>, <i>more</i></p>", 1, "edited" },

    { "tags around other words", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<p>Все <b>новости</b></p>", NULL, 1, "flagged" },

    { "tags in another order", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<p><b>Два слова</b> <i>и</i> ещё</p>", NULL, 1, "flagged" },

    { "an icon beside the text stays", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML,
      "utf-8",
      "<h2><i class=x></i> Первая строка <b></b></h2>",
      "<h2><i class=x></i> A first line <b></b></h2>", 1, "edited" },

    { "a tag around all of the text stays", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML, "utf-8",
      "<h2><em>Первая строка</em></h2>",
      "<h2><em>A first line</em></h2>", 1, "edited" },

    { "a tag in a text that is known without", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML, "utf-8",
      "<h2>Первая <em>строка</em></h2>", NULL, 1, "flagged" },

    { "a comment between the tags", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML,
      "utf-8",
      "<p><b>Все</b><!-- x --> новости</p>", NULL, 1, "flagged" },

    { "against the direction of the text around", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML,
      "utf-8", "<div dir=rtl><p class=x>Заголовок</p></div>",
      "<div dir=rtl><p dir=\"ltr\" class=x>Fish &amp; &quot;chips&quot; "
      "&lt;now&gt;&#x27;s</p></div>", 1, "edited" },

    { "against a direction of its own", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML,
      "utf-8",
      "<p dir=rtl>Заголовок</p>", NULL, 1, "flagged" },

    { "the value of a button", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<input type=submit value=\"Новости\">",
      "<input type=submit value=\"Fair in K\xc3\xb8ln \xe2\x82\xac "
      "\xf0\x9f\x98\x80\">", 1, "edited" },

    { "a named button sends the text of the catalogue", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML, "utf-8", "<input type=submit name=a value=\"Новости\">",
      "<input type=submit name=a value=\"Fair in K\xc3\xb8ln \xe2\x82\xac "
      "\xf0\x9f\x98\x80\">", 1, "edited" },

    { "but not a built-in phrase", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<input type=submit name=a value=\"Читать далее\">", NULL, 1, "flagged" },

    { "no translation: cut", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML, "utf-8",
      "<div><h2>Ярмарка дня</h2></div>", "<div></div>", 1, "edited" },

    { "a placeholder that was not filled in", SAN_ACTION_TRANSLATE,
      SAN_TYPE_HTML,
      "utf-8", "<p>Connecting to %s</p>", NULL, 1, "flagged" },

    { "a placeholder that was filled in", SAN_ACTION_TRANSLATE, SAN_TYPE_HTML,
      "utf-8",
      "<p>Connecting to S</p>", NULL, 0, "clean" },

    { "strip does not translate", SAN_ACTION_STRIP, SAN_TYPE_HTML, "utf-8",
      "<div><h2>Заголовок</h2></div>", "<div></div>", 1, "edited" },

    /* a line of plain text is a unit, and is cut with its line end */

    { "a line", SAN_ACTION_STRIP, SAN_TYPE_TEXT, "utf-8",
      "One\nНовости дня\nTwo\n", "One\nTwo\n", 1, "edited" },

    { "a line that ends by CR and LF", SAN_ACTION_STRIP, SAN_TYPE_TEXT, "utf-8",
      "One\r\nНовости дня\r\nTwo\r\n", "One\r\nTwo\r\n", 1, "edited" },

    { "the last line takes the end of the one before", SAN_ACTION_STRIP,
      SAN_TYPE_TEXT,
      "utf-8", "One\r\nНовости дня", "One", 1, "edited" },

    { "the same after a line that was sent", SAN_ACTION_STRIP, SAN_TYPE_TEXT,
      "utf-8",
      "The river turns to the south\r\nНовости дня",
      "The river turns to the south", 1, "edited" },

    { "and where an empty line says so", SAN_ACTION_STRIP,
      SAN_TYPE_TEXT, "utf-8",
      "The river turns to the south\r\n\r\nНовости дня",
      "The river turns to the south\r\n", 1, "edited" },

    { "two lines, the last without an end", SAN_ACTION_STRIP, SAN_TYPE_TEXT,
      "utf-8",
      "One\nНовости дня\nПогода дня", "One\n", 2, "edited" },

    { "empty lines stay", SAN_ACTION_STRIP, SAN_TYPE_TEXT, "utf-8",
      "\n\nНовости дня\n\n", "\n\n\n", 1, "edited" },

    { "plain text has no references", SAN_ACTION_STRIP, SAN_TYPE_TEXT,
      "utf-8",
      "One &amp; two &#1053;&#1086;\n", NULL, 0, "clean" },

    { "a line is translated, and not escaped", SAN_ACTION_TRANSLATE,
      SAN_TYPE_TEXT,
      "utf-8", "One\nЗаголовок\nTwo\n",
      "One\nFish & \"chips\" <now>'s\nTwo\n", 1, "edited" },

    { "plain text has no reference for what its charset lacks",
      SAN_ACTION_TRANSLATE, SAN_TYPE_TEXT, "windows-1251",
      "One\n" NEWS_1251 "\nTwo\n",
      NULL, 1, "flagged" },

    { "plain text is flagged", SAN_ACTION_FLAG, SAN_TYPE_TEXT, "utf-8",
      "One\nНовости дня\nTwo\n", NULL, 1, "flagged" },

    { "a character that is cut off at a line's end", SAN_ACTION_STRIP,
      SAN_TYPE_TEXT,
      "utf-8", "One\nTwo\xd0\nНовости дня\n", "One\nTwo\xd0\n", 2, "edited" },

    { "a character that is cut off at the end", SAN_ACTION_STRIP, SAN_TYPE_TEXT,
      "utf-8",
      "One\nTwo\xd0", NULL, 1, "flagged" }
};


static san_catalog_t *
create(void)
{
    size_t          i;
    san_catalog_t  *catalog;

    catalog = san_catalog_create(&memory);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        units_add(catalog, "ru", units[i].source, "en", units[i].target, false);
    }

    san_catalog_finish(catalog);

    return catalog;
}


static san_result_t
run(const san_policy_t *policy, size_t i, const char *page, size_t step,
    out_t *out)
{
    san_result_t    result;
    san_stream_t   *s;
    san_options_t   options;

    memset(&options, 0, sizeof(options));
    options.mode = cases[i].mode;
    options.type = cases[i].type;
    options.language = str("en");
    options.charset = str(cases[i].charset);
    options.output = out_put;
    options.data = out;

    out->len = 0;
    s = san_open(policy, &options, &memory);

    feed_page(s, page, strlen(page), step);
    result = *san_result(s);
    san_close(s);

    return result;
}


static void
test_case(const san_policy_t *policy, size_t i)
{
    char          in[4096], want[4096];
    out_t         out;
    size_t        k, len;
    const char   *head;
    san_result_t  result;

    static const size_t  steps[] = { 0, 1, 7 };

    head = cases[i].type == SAN_TYPE_TEXT ? ENGLISH "\n"
           : "<!DOCTYPE html><html lang=\"en\"><body><p>" ENGLISH "</p>";

    snprintf(in, sizeof(in), "%s%s", head, cases[i].in);
    len = (size_t) snprintf(want, sizeof(want), "%s%s", head,
                            cases[i].out ? cases[i].out : cases[i].in);

    for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
        result = run(policy, i, in, steps[k], &out);

        if (!tap_ok(out.len == len && memcmp(out.data, want, len) == 0
                    && result.findings == cases[i].findings
                    && strcmp(result.status, cases[i].status) == 0,
                    "%s, by %zu", cases[i].name, steps[k]))
        {
            printf("# %s, %u found: %.*s\n", result.status, result.findings,
                   (int) (out.len - strlen(head)), out.data + strlen(head));
        }
    }
}


int
main(void)
{
    size_t          i;
    san_policy_t    policy;
    san_catalog_t  *catalog;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    catalog = create();
    san_policy_init(&policy);
    policy.max_removed = 100;
    policy.catalog = catalog;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(&policy, i);
    }

    san_catalog_free(catalog);

    return tap_done();
}
