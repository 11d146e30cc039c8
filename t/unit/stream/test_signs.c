/*
 * test_signs: limits on the edits of a whole page: marks of a script that takes
 * it over, the share of its letters that may be removed, and built-in phrases,
 * which do not justify a cut.  Each page whole, byte by byte and in pieces of
 * seven.
 */

#include <stdio.h>
#include <string.h>

#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "tap.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "
#define GERMAN                                                                \
    "Der Fluss verl\xc3\xa4sst die H\xc3\xbcgel hinter der Stadt und wendet " \
    "sich nach S\xc3\xbc" "den. Boote tragen Korn und Holz bis zur alten "    \
    "Br\xc3\xbc" "cke, wo die M\xc3\xbchlen beginnen. Im Winter friert das "  \
    "Wasser an beiden Ufern zu, und Kinder gehen darauf zur Schule. "

#define HEAD  "<!DOCTYPE html><html lang=en><body><p>" ENGLISH "</p>"

#define OWN   "<p>" ENGLISH "</p>"
#define MUCH  HEAD OWN OWN OWN OWN OWN OWN OWN OWN OWN OWN OWN

/* 1,395 letters, 627 that are tolerated, and headings of ten each. */
#define RUSSIAN    "<p>Река выходит из холмов за городом и поворачивает на "  \
    "юг. Лодки везут зерно и лес до старого каменного моста, где начинаются " \
    "мельницы. Зимой вода замерзает у обоих берегов, и дети переходят её.</p>"
#define TWO        "<!DOCTYPE html><html lang=ru><body>" RUSSIAN RUSSIAN       \
    RUSSIAN RUSSIAN RUSSIAN RUSSIAN RUSSIAN RUSSIAN RUSSIAN OWN OWN OWN
#define HEADING    "<h2>Νέα της πόλη</h2>"
#define HEADING12  HEADING HEADING HEADING HEADING HEADING HEADING HEADING    \
    HEADING HEADING HEADING HEADING HEADING

/* Ten letters, and twenty. */
#define LEAK   "<h2>Новости дня</h2>"
#define LONG   "<h2>Новости дней и деревень</h2>"
#define LEAK5  LEAK LEAK LEAK LEAK LEAK
#define LEAKS  LEAK5 LEAK5 LEAK5 LEAK5 LEAK5


typedef struct {
    out_t         out;
    san_result_t  result;
    unsigned      found[SAN_DETECTOR_N];
} seen_t;


static san_action_t
note(void *data, const san_finding_t *finding)
{
    seen_t  *seen;

    seen = data;
    seen->found[finding->detector]++;

    return finding->action;
}


static const seen_t *
run(const san_policy_t *policy, san_action_t mode, const char *page,
    size_t step)
{
    san_options_t   options;
    san_stream_t   *s;

    static seen_t  seen;

    memset(&seen, 0, sizeof(seen));
    memset(&options, 0, sizeof(options));
    options.mode = mode;
    options.output = out_put;
    options.finding = note;
    options.data = &seen;

    s = san_open(policy, &options, &memory);

    feed_page(s, page, strlen(page), step);
    seen.result = *san_result(s);
    san_close(s);

    return &seen;
}


static const size_t  steps[] = { 0, 1, 7 };


/* Strip makes this number of edits on a page with this number of findings. */

static void
expect(const san_policy_t *policy, const char *page, unsigned edits,
    unsigned findings, const char *name)
{
    size_t         i;
    const seen_t  *seen;

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        seen = run(policy, SAN_ACTION_STRIP, page, steps[i]);

        if (!tap_ok(seen->result.edits == edits
                    && seen->result.findings == findings,
                    "%s, by %zu", name, steps[i]))
        {
            printf("# %u edits, %u findings\n", seen->result.edits,
                   seen->result.findings);
        }
    }
}


/* A page that a script takes over is only flagged (sanitizer_hydrated). */

static void
test_hydration(void)
{
    size_t        i;
    char          page[2048];
    san_policy_t  flag, act;

    static const char *const  marks[] = {
        "<div data-reactroot></div>", "<div data-reactid=1></div>",
        "<div data-server-rendered=true></div>", "<div data-v-app></div>",
        "<p ng-server-context=ssr></p>", "<br ng-version=17.0.1>",
        "<div _nghost-sc0></div>", "<div _nghost-ng-c1></div>",
        "<div id=__next></div>", "<div id=\"__nuxt\"></div>",
        "<div id=__next><p>A <b>fair</b> day.</p></div>",
        "<div id=serverApp-state></div>", "<div DATA-REACTROOT></div>",
        "<script id=__NEXT_DATA__ type=\"application/json\">{}</script>",
        "<script id=__NUXT_DATA__>[]</script>",
        "<script id=ng-state type=\"application/json\">{}</script>",
        "<!--$-->", "<!--[-->", "<!--]-->", "<!--/$-->", "<!--$?-->",
        "<!--$!-->"
    };

    static const char *const  others[] = {
        "<div data-rea></div>", "<div data-v-ap></div>",
        "<div ng-app></div>", "<div _nghost></div>", "<div id=__nex></div>",
        "<div id=__NEXT__></div>", "<div class=__next></div>", "<!--x-->",
        "<!---->", "<!--$x-->", "<!--[[-->", "<!--/x-->",
        "<script id=__DATA__>{}</script>"
    };

    san_policy_init(&flag);
    tap_ok(!flag.hydrated, "to flag is the default");
    act = flag;
    act.hydrated = true;

    for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        snprintf(page, sizeof(page), HEAD "%s" LEAK, marks[i]);
        expect(&flag, page, 0, 1, marks[i]);
        expect(&act, page, 1, 1, "it is edited with sanitizer_hydrated act");
    }

    for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        snprintf(page, sizeof(page), HEAD "%s" LEAK, others[i]);
        expect(&flag, page, 1, 1, others[i]);
    }
}


/* 300 letters may always be removed, else the share (sanitizer_max_removed). */

static void
test_share(void)
{
    size_t        i;
    san_policy_t  policy;

    static const struct {
        const char  *name;
        unsigned     share;
        const char  *page;
        unsigned     edits;
        unsigned     findings;
    } cases[] = {
        { "300 letters, and no more", 0, MUCH LEAKS LEAK5 LEAK, 30, 31 },
        { "after a text that is too long, short ones stay too", 0,
          MUCH LEAKS LEAK LEAK LEAK LEAK LONG LEAK, 29, 31 },
        { "the long one before", 0, MUCH LEAKS LONG LEAK LEAK LEAK LEAK, 29,
          30 },
        { "15 of a hundred letters", 15, MUCH LEAKS LEAKS, 44, 50 },
        { "letters that are tolerated do not count", 20, TWO HEADING12
          HEADING12 HEADING12 HEADING12 HEADING12, 34, 63 },
        { "all of them", 100, MUCH LEAKS LEAKS, 50, 50 }
    };

    san_policy_init(&policy);
    tap_ok(policy.max_removed == 20, "20 per cent are the default");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        policy.max_removed = cases[i].share;
        expect(&policy, cases[i].page, cases[i].edits, cases[i].findings,
               cases[i].name);
    }
}


/* Labels in another language are found where interfaces have them. */

static void
test_labels(void)
{
    size_t        i, k;
    char          page[2048];
    const seen_t  *seen;
    san_policy_t  policy;

    static const struct {
        const char  *html;
        unsigned     found;
    } cases[] = {
        { "<button type=button>Search</button>", 1 },
        { "<a href=/x>Search</a>", 1 },
        { "<nav aria-label=Breadcrumb></nav>", 1 },
        { "<input placeholder='Email subject'>", 1 },
        { "<button title=Close>x</button>", 1 },
        { "<a href=/x><img alt=next></a>", 1 },
        { "<img alt=next>", 1 },
        { "<div>Wald <span class=sr-only>Sidebar options</span></div>", 1 },
        { "<button type=button>Sidebar 12</button>", 1 },

        /* not a place where interfaces have labels */
        { "<p>Search</p>", 0 },
        { "<h2><a href=/x>Search</a></h2>", 0 },

        /* in links, names and titles consist of the same words */
        { "<a href=/x>Human Resources</a>", 0 },
        { "<a href=/x>The Open</a>", 0 },

        /* correct in German or in all languages, or of neither */
        { "<button type=button>Suche</button>", 0 },
        { "<button type=button>Details</button>", 0 },
        { "<button type=button>Login</button>", 0 },
        { "<button type=button>Video</button>", 0 },
        { "<button type=button>Search Waldwege</button>", 0 },
        { "<button type=button>/search</button>", 0 }
    };

    san_policy_init(&policy);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        snprintf(page, sizeof(page), "<!DOCTYPE html><html lang=de><body><p>"
                 GERMAN GERMAN "</p>%s", cases[i].html);

        for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
            seen = run(&policy, SAN_ACTION_STRIP, page, steps[k]);
            tap_ok(seen->found[SAN_DETECTOR_LABEL] == cases[i].found
                   && seen->result.edits == 0, "%s: %u labels, by %zu",
                   cases[i].html, seen->found[SAN_DETECTOR_LABEL], steps[k]);
        }
    }
}


/* Built-in phrases are findings of "catalog"; only translate edits them. */

static void
test_phrases(void)
{
    size_t         i, k;
    unsigned       edits;
    char           page[2048];
    const char    *out;
    const seen_t  *seen;
    san_policy_t   policy;

    static const struct {
        const char  *text;
        const char  *german;      /* NULL: nothing is found */
    } cases[] = {
        { "Leave a reply", "Kommentar" },
        { "Skip to content", "Inhalt" },
        { "Home", NULL },
        { "Zum Inhalt springen", NULL }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        snprintf(page, sizeof(page), "<!DOCTYPE html><html lang=de><body><p>"
                 GERMAN GERMAN "</p><a href=/x>%s</a>", cases[i].text);

        for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
            san_policy_init(&policy);
            seen = run(&policy, SAN_ACTION_STRIP, page, steps[k]);
            tap_ok(seen->found[SAN_DETECTOR_CATALOG]
                      == (cases[i].german != NULL)
                   && seen->result.findings == (cases[i].german != NULL)
                   && seen->result.edits == 0, "%s: not cut, by %zu",
                   cases[i].text, steps[k]);

            seen = run(&policy, SAN_ACTION_TRANSLATE, page, steps[k]);
            edits = cases[i].german ? 1 : 0;
            out = seen->out.data + (strstr(page, "<a ") - page);
            (void) (tap_ok(seen->result.edits == edits
                   && (edits == 0 || strstr(out, cases[i].german)),
                   "%s: translated, by %zu", cases[i].text, steps[k])
                || printf("# %.200s\n", out));

            policy.detector[SAN_DETECTOR_CATALOG] = SAN_ACTION_FLAG;
            seen = run(&policy, SAN_ACTION_TRANSLATE, page, steps[k]);
            tap_ok(seen->result.edits == 0, "%s: unless catalog only flags, "
                   "by %zu", cases[i].text, steps[k]);
        }
    }
}


/* The mode limits the action, whatever a detector may do. */

static void
test_modes(void)
{
    size_t         k;
    const char    *out, *page;
    const seen_t  *seen;
    san_policy_t   policy;

    page = HEAD "<div>" LEAK "<p>The fair opens on Sunday.</p></div>";
    san_policy_init(&policy);

    for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
        seen = run(&policy, SAN_ACTION_FLAG, page, steps[k]);
        tap_ok(seen->result.edits == 0
               && strcmp(seen->out.data, page) == 0, "flag, by %zu", steps[k]);

        seen = run(&policy, SAN_ACTION_MARK, page, steps[k]);
        out = seen->out.data;
        tap_ok(seen->result.edits == 1 && strstr(out, "Новости дня</h2>")
               && strstr(out, "<h2 its-loc-quality-issue-type="),
               "mark, by %zu", steps[k]);

        seen = run(&policy, SAN_ACTION_STRIP, page, steps[k]);
        tap_ok(seen->result.edits == 1 && strstr(seen->out.data, "<div><p>"),
               "strip, by %zu", steps[k]);
    }
}


/* Words in another script inside of a text, except names. */

static void
test_fragments(void)
{
    size_t        i;
    char          page[2048];
    san_policy_t  policy;

    static const struct {
        const char  *text;
        unsigned     findings;
    } cases[] = {
        { "да но", 1 }, { "новости", 1 }, { "нет", 1 }, { "да", 0 },
        { "Москва", 0 }, { "Иван Петров", 0 }, { "русский", 0 },
        { "“новости дня”", 0 }
    };

    san_policy_init(&policy);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        snprintf(page, sizeof(page), HEAD "<p>The ferry and %s of the town by "
                 "the old stone bridge.</p>", cases[i].text);
        expect(&policy, page, 0, cases[i].findings, cases[i].text);
    }
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    test_hydration();
    test_share();
    test_labels();
    test_phrases();
    test_modes();
    test_fragments();

    return tap_done();
}
