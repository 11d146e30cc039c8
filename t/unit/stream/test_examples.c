/*
 * test_examples: each detector finds its example, wherever such a text may
 * stand.  This fails if a detector works only in attributes because its first
 * word or sign is not watched (san_unit_watch.c, san_unit.c), or if it has no
 * example.
 *
 * Enters: nothing.  Leaves: TAP; each page is read whole and byte by byte.
 */

#include <string.h>

#include "decide/san_stream.h"
#include "detect/san_detectors.h"
#include "match/san_catalog.h"
#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "str.h"
#include "tap.h"
#include "unit/san_unit.h"
#include "units.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define TURKISH                                                               \
    "Bu kasaba çok eski bir yerdir ve nehir onun içinden geçer. Her sabah "   \
    "olduğu gibi balıkçılar daha güneş doğmadan yola çıkar, ama akşam için "  \
    "de bir şey kalır. Sonra çocuklar o köprüye kadar yürür ve bütün gün ne " \
    "varsa onu konuşur. Kimse bunu değil diye anlatmaz. "

#define GERMAN                                                                \
    "Der Fluss verlässt die Hügel hinter der Stadt und wendet sich nach "     \
    "Süden. Boote bringen Getreide und Holz bis zur alten steinernen Brücke, "\
    "wo die Mühlen beginnen. Im Winter friert das Wasser an beiden Ufern, "   \
    "und die Kinder gehen auf dem Weg zur Schule darüber. "

/* Language, title, paragraph. */
#define HEAD                                                                  \
    "<!DOCTYPE html><html lang=\"%s\"><head><title>%s</title></head><body>"   \
    "<p>%s</p>"


/* Places of a text: the bits of places[]. */

enum {
    TITLE = 1,
    P = 2,
    H2 = 4,
    LI = 8,
    ATTR = 16,
    BUTTON = 32,
    PAGE = 64,       /* the whole page has it */
    GERMAN_PAGE = 128,
    ELEMENT = P | H2 | LI,
    ANYWHERE = TITLE | ELEMENT | ATTR
};

static const struct {
    unsigned     place;
    const char  *name;
    const char  *format;
} places[] = {
    { TITLE, "title", HEAD },
    { P, "p", HEAD "<div><p>%s</p></div>" },
    { H2, "h2", HEAD "<div><h2>%s</h2></div>" },
    { LI, "li", HEAD "<ul><li>%s</li><li>The mill</li></ul>" },
    { ATTR, "attribute", HEAD "<img src=\"a.png\" alt=\"%s\">" },
    { BUTTON, "button", HEAD "<button>%s</button>" },
    { PAGE, "page", HEAD "<p>%s</p>" }
};

static const struct {
    san_detector_t  detector;
    const char     *text;
    unsigned        places;
} examples[] = {
    { SAN_DETECTOR_CATALOG, "Jetzt lesen", ANYWHERE },
    { SAN_DETECTOR_KEY, "???menu.title???", ANYWHERE },
    { SAN_DETECTOR_ERROR, "Warning: Undefined variable $a in /a/b.php on "
      "line 3", ANYWHERE },
    { SAN_DETECTOR_MARKUP, "[:en]The river[:de]Der Fluss[:]", ANYWHERE },
    { SAN_DETECTOR_ENTITY, "Bread &amp;amp; butter", ANYWHERE },
    { SAN_DETECTOR_SCRIPT, "Новости дня", ANYWHERE },
    { SAN_DETECTOR_LABEL, "Upload the selected files",
      BUTTON | GERMAN_PAGE },
    { SAN_DETECTOR_ORPHAN, "To participate in the discussion log in or "
      "register", ELEMENT },
    { SAN_DETECTOR_ORPHAN_LABEL, "Comments", ELEMENT },
    { SAN_DETECTOR_SCRIPT_LONG, "раз два три четыре пять шесть семь восемь "
      "девять десять раз два три четыре пять шесть семь восемь девять "
      "десять раз два три четыре пять шесть семь восемь девять десять",
      ANYWHERE },
    { SAN_DETECTOR_MIXED, "The fair новости дня of it", TITLE | ELEMENT },
    { SAN_DETECTOR_KEY_LIKE, "component.share_bar.title", ANYWHERE },
    { SAN_DETECTOR_PLACEHOLDER, "{{ headline }}", ANYWHERE },
    { SAN_DETECTOR_PLACEHOLDER, "Lorem ipsum dolor sit amet", ANYWHERE },
    { SAN_DETECTOR_MOJIBAKE, "Eingabe lÃ¶schen", ANYWHERE },
    { SAN_DETECTOR_CONFUSABLE, "The аdvеrtіsеment of it", ANYWHERE },
    { SAN_DETECTOR_LANGUAGE, "nie ma go już dla nas", ELEMENT | ATTR },
    { SAN_DETECTOR_DATE, "12. März 2026", ANYWHERE },
    { SAN_DETECTOR_DECLARATION, TURKISH TURKISH TURKISH, PAGE }
};

#define N(list)  (sizeof(list) / sizeof((list)[0]))


typedef struct {
    san_detector_t  wanted;
    bool            found;
    bool            other;
    san_detector_t  detector;     /* the other one */
} seen_t;


static san_action_t
note(void *data, const san_finding_t *finding)
{
    seen_t  *seen;

    seen = data;

    if (finding->detector == seen->wanted) {
        seen->found = true;

    } else {
        seen->other = true;
        seen->detector = finding->detector;
    }

    return finding->action;
}


static seen_t
run(san_detector_t wanted, const char *page, size_t step,
    const san_catalog_t *catalog)
{
    seen_t          seen;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    memset(&seen, 0, sizeof(seen));
    seen.wanted = wanted;

    san_policy_init(&policy);
    memset(policy.detector, SAN_ACTION_FLAG, sizeof(policy.detector));
    policy.catalog = catalog;

    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_FLAG;
    options.charset = str("utf-8");
    options.output = out_drop;
    options.finding = note;
    options.data = &seen;

    s = san_open(&policy, &options, &memory);
    feed_page(s, page, strlen(page), step);
    san_close(s);

    return seen;
}


/* %s of a place, in this order: language, title, paragraph, text. */

static void
write_page(char *page, size_t size, const char *format, const char *text,
    unsigned set, unsigned place)
{
    bool  german;

    german = set & GERMAN_PAGE;

    snprintf(page, size, format, german ? "de" : "en",
             place == TITLE ? text : german ? "Der Fluss" : "The river",
             place == PAGE ? text : german ? GERMAN : ENGLISH, text);
}


static void
test_example(size_t i, const san_catalog_t *catalog)
{
    char      page[8192];
    seen_t    whole, bytes;
    size_t    k;

    for (k = 0; k < N(places); k++) {
        if (!(examples[i].places & places[k].place)) {
            continue;
        }

        write_page(page, sizeof(page), places[k].format, examples[i].text,
                   examples[i].places, places[k].place);
        whole = run(examples[i].detector, page, sizeof(page), catalog);
        bytes = run(examples[i].detector, page, 1, catalog);

        if (!tap_ok(whole.found && bytes.found, "%s, %s: %s",
                    san_detector_name(examples[i].detector), places[k].name,
                    examples[i].text))
        {
            printf("# %s; of others: %s\n",
                   whole.found ? "not found byte by byte"
                   : bytes.found ? "not found whole"
                   : "not found: is its first word or sign watched "
                     "(san_unit.c)?",
                   whole.other ? san_detector_name(whole.detector) : "none");
        }
    }
}


/* Each word of the list is found by the tables that are made from it. */

static void
test_watched(void)
{
    FILE     *f;
    bool      in_list;
    char      line[200], *p, *end;
    size_t    n;

    f = fopen("src/core/unit/san_unit_watch.c", "r");
    in_list = false;
    n = 0;

    while (f && fgets(line, sizeof(line), f)) {
        in_list = (in_list && line[0] != '}') || strstr(line, " watched[] = {");

        for (p = line; in_list && (p = strchr(p, '"')); p = end + 1) {
            end = strchr(++p, '"');
            tap_ok(san_unit_watch_word((const uint8_t *) p, (size_t) (end - p)),
                   "%.*s is a first word", (int) (end - p), p);
            n++;
        }
    }

    tap_ok(n > 20, "%zu first words", n);

    if (f) {
        fclose(f);
    }
}


int
main(void)
{
    size_t          i;
    bool            has[SAN_DETECTOR_N];
    san_catalog_t  *catalog;

    if (san_init() != SAN_OK) {
        return 1;
    }

    catalog = san_catalog_create(&memory);
    units_add(catalog, "de", "Jetzt lesen", "en", "Read on", false);
    san_catalog_finish(catalog);

    memset(has, 0, sizeof(has));

    for (i = 0; i < N(examples); i++) {
        has[examples[i].detector] = true;
        test_example(i, catalog);
    }

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        tap_ok(has[i], "%s has an example",
               san_detector_name((san_detector_t) i));
    }

    test_watched();
    san_catalog_free(catalog);

    return tap_done();
}
