/*
 * page: the pieces of pages in the tables of tests, with their settings.
 *
 * Enters: words for the settings; a piece with escapes.  Leaves: policy and
 * options, without callbacks; the bytes of the piece; the head of a page with a
 * paragraph in its language.
 */

#ifndef PAGE_H
#define PAGE_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "match/san_catalog.h"
#include "memory.h"
#include "san.h"
#include "str.h"
#include "tap.h"
#include "units.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define RUSSIAN                                                               \
    "Река выходит из холмов за городом и поворачивает на юг. Лодки везут "    \
    "зерно и лес до старого каменного моста, где начинаются мельницы. "       \
    "Зимой вода замерзает у обоих берегов, и дети переходят её по дороге "    \
    "в школу, а вечером возвращаются домой. "

#define UKRAINIAN                                                             \
    "Річка виходить із пагорбів за містом і повертає на південь. Човни "      \
    "везуть зерно та ліс до старого кам'яного мосту, де починаються млини. "  \
    "Взимку вода замерзає біля обох берегів, і діти переходять її дорогою "   \
    "до школи, а ввечері повертаються додому. "

#define GERMAN                                                                \
    "Der Fluss verlässt die Hügel hinter der Stadt und wendet sich nach "     \
    "Süden. Boote bringen Getreide und Holz bis zur alten steinernen Brücke, "\
    "wo die Mühlen beginnen. Im Winter friert das Wasser an beiden Ufern, "   \
    "und die Kinder gehen auf dem Weg zur Schule darüber. "

#define GREEK                                                                 \
    "Το ποτάμι αφήνει τους λόφους πίσω από την πόλη και στρίβει προς τον "    \
    "νότο. Βάρκες μεταφέρουν σιτάρι και ξυλεία μέχρι την παλιά πέτρινη "      \
    "γέφυρα, όπου αρχίζουν οι μύλοι. Τον χειμώνα το νερό παγώνει. "

#define JAPANESE                                                              \
    "川は町の後ろの丘を離れて南に向かいます。船は穀物と木材を古い石の橋まで"  \
    "運びます。そこから水車が始まります。冬には両岸の水が凍り、子どもたちは"  \
    "学校へ行く途中でそれを渡り、夕方に帰ってきます。"

#define ARABIC                                                                \
    "يترك النهر التلال خلف المدينة ويتجه إلى الجنوب. تحمل القوارب الحبوب "    \
    "والخشب حتى الجسر الحجري القديم، حيث تبدأ الطواحين. في الشتاء يتجمد "     \
    "الماء على الضفتين، ويعبره الأطفال في طريقهم إلى المدرسة. "

static const struct {
    const char  *tag;
    const char  *paragraph;
} page_languages[] = {
    { "en", ENGLISH }, { "ru", RUSSIAN }, { "uk", UKRAINIAN },
    { "de", GERMAN }, { "el", GREEK }, { "ja", JAPANESE }, { "ar", ARABIC }
};


static const struct {
    const char  *language;
    const char  *source;
    const char  *target_language;
    const char  *target;
    bool         unreviewed;
} page_units[] = {
    { "ru", "Новости", "en", "News & \"views\"", false },
    { "ru", "Погода", "en", "Weather", false },
    { "ru", "\x01" "Все" "\x02" " новости", "en", "Read \x01" "all\x02 news",
      false },
    { "ru", "Первая строка", "en", "A first line", true },
    { "ru", "\x01" "Карта\x02 \x01" "сайта\x02", "en",
      "\x01" "Site\x02 \x01" "map\x02", false },
    { "ru", "Читать " "\x01" "правила\x02 полностью", "en",
      "Read the " "\x01" "rules\x02 & more", false },
    { "ru", "\x01" "Правила\x02 сайта", "en", "The site's \x01" "rules\x02",
      false },
    { "ru", "Статьи \x01и\x02 \x01" "книги\x02", "en",
      "Texts \x01" "and\x02 \x01" "books\x02", false },
    { "ru", "Мелкие \x01" "книги\x02", "en", "Small \x01" "books\x02", true },
    { "ru", "Знаки", "en", "a<b> 'c'\n\"d\" & é", false },
    { "de", "Achtung", "en", "Mind \xe2\x82\xac, \xf0\x9f\x98\x80 \xc3\xa9",
      false },
    { "de", "Deutsch", "en", "German", false },
    { "de", "Kontakt", "en", "Contact", false },
    { "de", "Jetzt lesen", "en", "Read on", false },
    { "de", "Jetzt lesen", "ru", "Читать дальше", false },
    { "en", "Read the report", "ru", "Читать отчёт", false },
    { "en", "Read the report", "ar", "اقرأ التقرير", false },
    { "en", "Hello %s", "ru", "Привет, %s", false },
    { "en", "Open " "\x01" "the gate\x02 of the mill", "de",
      "\x01" "Das Tor\x02 der Mühle öffnen", false },
    { "en", "Open " "\x01" "the lock\x02 or \x01" "the weir\x02", "de",
      "Öffne \x01" "die Schleuse\x02 oder \x01" "das Wehr\x02", false },

    /* not translated yet; the first one is also a built-in phrase */
    { "de", "In den Warenkorb legen", "en", "", false },
    { "de", "Zur alten Mühle", "en", "", false }
};

/* Prompts that the operator names. */
static const char *const  page_orphans[] = {
    "Ring the bell", "Bring a lantern along", "Позвоните в колокол"
};


typedef struct {
    const char     *language;    /* NULL: there is no head */
    san_policy_t    policy;
    san_options_t   options;
} page_setup_t;


static inline san_catalog_t *
page_catalog(void)
{
    size_t          i;
    san_catalog_t  *catalog;

    catalog = san_catalog_create(&memory);

    for (i = 0; i < sizeof(page_units) / sizeof(page_units[0]); i++) {
        units_add(catalog, page_units[i].language, page_units[i].source,
                  page_units[i].target_language, page_units[i].target,
                  page_units[i].unreviewed);
    }

    for (i = 0; i < sizeof(page_orphans) / sizeof(page_orphans[0]); i++) {
        san_catalog_add_orphan(catalog, str(page_orphans[i]));
    }

    san_catalog_finish(catalog);

    return catalog;
}


static inline int
page_exclude(void *data, const san_question_t *question)
{
    unsigned  i;

    (void) data;

    for (i = 0; i + question->same < question->n; i++) {
        if (memmem(question->tags[i].data, question->tags[i].len, "keep", 4)) {
            return SAN_ASKED_EXCLUDED;
        }
    }

    return SAN_ASKED_NO;
}


/* Sets a knob by its name in san_knobs.h, "evidence=0"; false: unknown. */

static inline bool
page_knob(san_policy_t *policy, const char *word, const char *value)
{
    size_t  i, len, number;

    for (i = 0; i < SAN_KNOBS_N; i++) {
        len = strlen(san_knobs[i].name);

        if (strncmp(word, san_knobs[i].name, len) == 0 && word[len] == '=') {
            if (san_knob_parse(&san_knobs[i], (const uint8_t *) value,
                               strlen(value), &number) != SAN_OK)
            {
                return false;
            }

            san_knob_set(policy, &san_knobs[i], number);

            return true;
        }
    }

    return false;
}


/* Reads the words of the first column; false: one is unknown. */

static inline bool
page_set(page_setup_t *setup, char *words, const san_catalog_t *catalog)
{
    char     *word, *save, *value;
    int       n;
    size_t    i, number;

    memset(setup, 0, sizeof(*setup));
    san_policy_init(&setup->policy);
    setup->policy.max_removed = 100;
    setup->language = "en";
    setup->options.mode = SAN_ACTION_STRIP;
    setup->options.type = SAN_TYPE_HTML;
    setup->options.charset = str("utf-8");

    for (word = strtok_r(words, " ", &save); word;
         word = strtok_r(NULL, " ", &save))
    {
        value = strchr(word, '=');
        value = value ? value + 1 : word + strlen(word);
        n = san_action_by_name((uint8_t *) word, strlen(word));

        if (n >= 0) {
            setup->options.mode = (san_action_t) n;
            continue;
        }

        for (i = 0; i < SAN_DETECTOR_N; i++) {
            if (*value && strncmp(word, san_detector_name((san_detector_t) i),
                                  (size_t) (value - 1 - word)) == 0
                && strlen(san_detector_name((san_detector_t) i))
                   == (size_t) (value - 1 - word))
            {
                break;
            }
        }

        if (i < SAN_DETECTOR_N) {
            n = san_action_by_name((uint8_t *) value, strlen(value));
            setup->policy.detector[i] = (uint8_t) n;

        } else if (strcmp(word, "bare") == 0) {
            setup->language = NULL;

        } else if (strcmp(word, "text") == 0) {
            setup->options.type = SAN_TYPE_TEXT;

        } else if (strcmp(word, "xml") == 0) {
            setup->options.type = SAN_TYPE_XML;

        } else if (strcmp(word, "xhtml") == 0) {
            setup->options.type = SAN_TYPE_XHTML;

        } else if (strcmp(word, "keep") == 0) {
            setup->options.exclude = page_exclude;

        } else if (strcmp(word, "catalog") == 0) {
            setup->policy.catalog = catalog;
            setup->policy.detector[SAN_DETECTOR_CATALOG] = SAN_ACTION_TRANSLATE;

        } else if (strcmp(word, "comments") == 0) {
            setup->options.comments = true;

        } else if (strcmp(word, "hydrated") == 0) {
            setup->policy.hydrated = 1;

        } else if (strncmp(word, "language=", 9) == 0) {
            setup->options.language = str(value);

        } else if (strncmp(word, "header=", 7) == 0) {
            setup->options.content_language = str(value);

        } else if (strncmp(word, "page=", 5) == 0) {
            setup->language = value;

        } else if (strncmp(word, "charset=", 8) == 0) {
            setup->options.charset = str(value);

        } else if (strncmp(word, "tolerate=", 9) == 0) {
            if (san_scripts_add(&setup->policy.tolerated, (uint8_t *) value,
                                strlen(value)) != SAN_OK)
            {
                return false;
            }

        } else if (strncmp(word, "max=", 4) == 0) {
            setup->policy.max_removed = (size_t) atoi(value);

        } else if (strncmp(word, "buffer=", 7) == 0
                   && san_knob_parse(&san_knobs[SAN_KNOB_buffer_size],
                                     (uint8_t *) value, strlen(value),
                                     &number) == SAN_OK)
        {
            setup->policy.buffer_size = number;

        } else if (!page_knob(&setup->policy, word, value)) {
            return false;
        }
    }

    return true;
}


/*
 * "\n", "\t", "\xff", "\E" for the paragraph in English, and "\{12 text\}",
 * which is the text 12 times.
 */

static inline size_t
page_unescape(char *out, const char *p, const char *end)
{
    char        *start;
    size_t       n, times;
    const char  *close;

    for (start = out; p < end; p++) {
        if (*p != '\\' || p + 1 == end) {
            *out++ = *p;
            continue;
        }

        switch (*++p) {

        case 'n':
            *out++ = '\n';
            break;

        case 'r':
            *out++ = '\r';
            break;

        case 't':
            *out++ = '\t';
            break;

        case 'E':
            out += sprintf(out, "%s", ENGLISH);
            break;

        case 'x':
            *out++ = (char) strtoul((char[]) { p[1], p[2], 0 }, NULL, 16);
            p += 2;
            break;

        case '{':
            close = strstr(p, "\\}");
            times = (size_t) atoi(p + 1);
            p = strchr(p, ' ') + 1;

            for (n = 0; n < times; n++) {
                out += page_unescape(out, p, close);
            }

            p = close + 1;
            break;

        default:
            *out++ = *p;
            break;
        }
    }

    return (size_t) (out - start);
}


/* The text before the piece. */

static inline size_t
page_head(char *page, const page_setup_t *setup)
{
    size_t  i;

    if (setup->language == NULL) {
        return 0;
    }

    for (i = 0; strcmp(page_languages[i].tag, setup->language) != 0; i++) {
        /* void */
    }

    if (setup->options.type == SAN_TYPE_TEXT) {
        return (size_t) sprintf(page, "%s\n", page_languages[i].paragraph);
    }

    return (size_t) sprintf(page, "<!DOCTYPE html><html lang=\"%s\"><body>"
                            "<p>%s</p>", page_languages[i].tag,
                            page_languages[i].paragraph);
}


/*
 * Calls a test for each row of a file: its number, the line, the catalogue.
 * With UPDATE in the environment the file's other lines are printed.  Returns
 * the exit status of the program.
 */

static inline int
page_rows(const char *name,
    void (*test)(void *run, unsigned n, char *line, const san_catalog_t *c),
    void *run)
{
    FILE           *f;
    unsigned        n;
    san_catalog_t  *catalog;

    static char  line[16384];

    f = fopen(name, "r");

    if (f == NULL) {
        tap_ok(false, "%s is there", name);
        return tap_done();
    }

    catalog = page_catalog();

    for (n = 1; fgets(line, sizeof(line), f); n++) {
        line[strcspn(line, "\n")] = '\0';

        if (line[0] != '#' && line[0] != '\0') {
            test(run, n, line, catalog);

        } else if (getenv("UPDATE")) {
            puts(line);
        }
    }

    san_catalog_free(catalog);
    fclose(f);

    return getenv("UPDATE") ? 0 : tap_done();
}

#endif /* PAGE_H */
