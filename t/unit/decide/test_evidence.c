/*
 * Evidence for a page's language: its own text, and not that of readers,
 * however the page is cut.
 */

#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "str.h"
#include "tap.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "
#define THANKS                                                                \
    "I would like to thank the owner of this forum for all of the work. "     \
    "I would like to thank the owner of this forum for all of the work. "     \
    "I would like to thank the owner of this forum for all of the work. "     \
    "I would like to thank the owner of this forum for all of the work. "

#define HEAD   "<!DOCTYPE html><html lang=en><body>"
#define TITLE  "<!DOCTYPE html><html lang=en><head><title>Форум рыболовов"   \
               "</title></head><body>"
#define RULES  "<h2>Правила форума</h2><div><p>Запрещено ловить в "           \
               "заповеднике</p><p>Часовой пояс</p></div>"
#define OWN    "<p>" ENGLISH "</p>"
#define LEAK   "<h2>Новости дня</h2>"
#define MUCH   OWN OWN OWN OWN OWN OWN OWN
#define LEAKS  LEAK LEAK LEAK LEAK LEAK LEAK LEAK LEAK LEAK LEAK

/* Text of readers, marked in different ways. */

#define BY_CLASS   "<div class=comment-body><p>" THANKS "</p></div>"
#define BY_ID      "<div id=ugc>" THANKS "</div>"
#define BY_LEAF    "<p class='x user-comment'>" THANKS "</p>"
#define BY_INLINE  "<p>Thanks: <span class=usertext>" THANKS "</span></p>"
#define BY_LIST    "<ol class=commentlist><li>" THANKS "<li><b>" THANKS       \
                   "</b></ol>"
#define BY_FRAME   "<section class=reviews><div><div><p><i>" THANKS           \
                   "</i></p></div></div></section>"
#define BY_REF     "<div class=comment-text>&lt;" THANKS "&#x4f;&gt;</div>"


static const struct {
    const char  *name;
    const char  *language;     /* of the operator */
    const char  *page;
    unsigned     edits;
    const char  *reason;
} cases[] = {

    { "own text", "", HEAD OWN LEAK, 1, NULL },
    { "own text, with a configured language", "en", HEAD OWN LEAK, 1, NULL },
    { "no text of its own", "en", HEAD LEAK, 0, NULL },

    { "text of readers, by class", "en", HEAD BY_CLASS LEAK, 0, NULL },
    { "by id", "en", HEAD BY_ID LEAK, 0, NULL },
    { "of the text's own element", "en", HEAD BY_LEAF LEAK, 0, NULL },
    { "of an inline element", "en", HEAD BY_INLINE LEAK, 0, NULL },
    { "of a list", "en", HEAD BY_LIST LEAK, 0, NULL },
    { "of a frame around it", "en", HEAD BY_FRAME LEAK, 0, NULL },
    { "by references", "en", HEAD BY_REF LEAK, 0, NULL },
    { "all of them", "", HEAD BY_CLASS BY_ID BY_LEAF BY_INLINE BY_LIST
      BY_FRAME BY_REF LEAK, 0, NULL },
    { "beside own text", "", HEAD BY_CLASS OWN BY_LEAF LEAK, 1, NULL },
    { "behind it own text counts again", "",
      HEAD BY_FRAME OWN "<div><p>The fair</p></div>" LEAK, 1, NULL },
    { "classes that do not mark readers' text", "",
      HEAD "<div class='comment-form "
      "no-review'><p>" ENGLISH "</p></div>" LEAK, 1, NULL },

    { "a page that is in another language than it declares", "",
      HEAD RULES RULES RULES RULES RULES, 0, "language-conflict" },
    { "text of readers does not change that", "",
      HEAD BY_CLASS BY_LIST RULES RULES RULES RULES RULES, 0,
      "language-conflict" },
    { "nor does text of theirs after it", "",
      HEAD BY_CLASS RULES BY_LIST BY_FRAME
      RULES RULES RULES RULES BY_ID, 0, "language-conflict" },
    { "a short page stays as it is", "", HEAD BY_CLASS BY_LIST RULES, 0,
      NULL },
    { "unmarked text of readers, and a title in another language", "",
      TITLE "<div class=post>" THANKS "</div>" RULES, 0, NULL },
    { "a title against the configured language", "en", TITLE OWN OWN LEAK, 1,
      NULL },

    { "readers do not make a page one of two languages", "en",
      HEAD OWN "<div class=comment-body>" RULES RULES RULES RULES RULES
      "</div>" LEAK, 1, NULL },
    { "nor make a list foreign on purpose", "en",
      HEAD OWN "<ul><li class=comment-item>Первый<li class=comment-item>Второй"
      "<li>The fair<li>Новости</ul>", 1, NULL },
    { "their text in an inline element stays", "en", HEAD OWN
      "<p><span class=usertext>Новости</span></p><p>The fair <i id=ugc>"
      "и новости дня</i></p>" LEAK, 1, NULL },
    { "nor make a row foreign on purpose", "en",
      HEAD OWN "<table><tr><td><p class=review-text>The "
      "fair</p></td></tr><tr><td class=review-text>The fair</td>"
      "<td>Новости</td></tr></table>", 1, NULL },
    { "nor make a page one about a language", "en",
      HEAD OWN "<div class=comment-body>"
      "<h1>Russian for beginners</h1></div>" OWN LEAK, 1, NULL },
    { "a prompt is not alone beside their text", "en", HEAD OWN "<div><p>To "
      "participate in the discussion log in or register</p>" LEAK "<p "
      "class=comment-text>Спасибо, помогло</p></div>", 1, NULL },
    { "it is alone without such text", "en", HEAD OWN "<div><p>To "
      "participate in the discussion log in or register</p>" LEAK "</div>", 2,
      NULL },
    { "their letters do not raise the limit on cuts", "en",
      HEAD MUCH BY_FRAME BY_FRAME BY_FRAME BY_FRAME BY_FRAME BY_FRAME LEAKS
      LEAKS LEAKS LEAKS LEAKS, 36, NULL }
};


static san_result_t
run(size_t i, size_t step, out_t *out)
{
    san_policy_t    policy;
    san_result_t    result;
    san_stream_t   *s;
    san_options_t   options;

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_STRIP;
    options.language = str(cases[i].language);
    options.output = out_put;
    options.data = out;

    out->len = 0;
    s = san_open(&policy, &options, &memory);

    feed_page(s, cases[i].page, strlen(cases[i].page), step);
    result = *san_result(s);
    san_close(s);

    return result;
}


static void
test_case(size_t i)
{
    size_t        k, len;
    san_result_t  result;

    static out_t         out;
    static char          first[sizeof(out.data)];
    static const size_t  steps[] = { 0, 1, 7, 1000 };

    len = 0;

    for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
        result = run(i, steps[k], &out);

        if (k == 0) {
            memcpy(first, out.data, out.len);
            len = out.len;
        }

        if (!tap_ok(result.edits == cases[i].edits
                    && (result.reason == NULL) == (cases[i].reason == NULL)
                    && (result.reason == NULL
                        || strcmp(result.reason, cases[i].reason) == 0)
                    && out.len == len && memcmp(out.data, first, len) == 0,
                    "%s, by %zu", cases[i].name, steps[k]))
        {
            printf("# %u edits, %u found, %s %s\n", result.edits,
                   result.findings, result.status,
                   result.reason ? result.reason : "");
        }
    }
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
        test_case(i);
    }

    return tap_done();
}
