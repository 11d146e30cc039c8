/*
 * Phrases of another language than the page's, with holes and without, and
 * their translations, which never have another meaning.
 */

#include <string.h>

#include "san.h"
#include "match/san_lexicon.h"
#include "tap.h"

#define TEXT_MAX      1024
#define MEANINGS_MAX  4096

static const struct {
    const char  *page;
    const char  *text;
    const char  *translation;    /* NULL: not found; "": none */
} cases[] = {
    { "de", "Share on Facebook", "Auf Facebook teilen" },
    { "de", "Share on Twitter", "Auf Twitter teilen" },
    { "de", "Learn more", "Mehr erfahren" },
    { "de", "Read more", "Mehr lesen" },
    { "de", "Cookie settings", "Cookie-Einstellungen" },
    { "de", "Teilen auf Facebook", NULL },
    { "de", "Menü Haupt öffnen", NULL },
    { "de", "Open Haupt menu", "Menü „Haupt“ öffnen" },
    { "de", "1,234 results found", "1,234 Ergebnisse gefunden" },
    { "de", "many results found", NULL },
    { "de", "Showing 1–10 of 25 results",
      "Ergebnisse 1 – 10 von 25 werden angezeigt" },
    { "de", "Category: Wald", "Kategorie: Wald" },
    { "de", "Category Wald", NULL },
    { "de", "← Older posts", "← Ältere Beiträge" },
    { "de", "OLDER POSTS …", "Ältere Beiträge …" },
    { "de", "Forgot your password?", "Passwort vergessen?" },
    { "de", "3 thoughts on “Der Wald”", "3 Kommentare zu „Der Wald“" },
    { "de", "3 thoughts on \"Der Wald\"", "3 Kommentare zu „Der Wald“" },

    /* a word of the phrase's language in the hole: found, as it is */
    { "de", "Read more about products", "" },
    { "de", "Search results for products", "" },

    /* what the other language's signs would lose */
    { "de", "Read more – about: Wald", "" },

    { "en", "Auf Facebook teilen", "Share on Facebook" },
    { "en", "Share on Facebook", NULL },
    { "ru", "Read more about Лес", "Подробнее: Лес" },
    { "pt-PT", "Skip to content", "Saltar para o conteúdo" },
    { "pt-BR", "Skip to content", "Pular para o conteúdo" },
    { "pt", "Saltar para o conteúdo", NULL },
    { "zh-TW", "Skip to content", "跳至內容" },
    { "zh-Hant", "Skip to content", "跳至內容" },
    { "zh-HK", "Skip to content", "跳至內容" },
    { "zh-CN", "Skip to content", "跳到内容" },

    /* no row for traditional characters: not translated */
    { "zh-TW", "Skip carousel", "" },
    { "zh-TW", "Skip to footer", "" },
    { "zh-CN", "Skip to footer", "跳至页脚" },

    { "sr-Latn", "Skip to content", "" },

    /* words of many languages beside the hole */
    { "nl", "Download autonieuws", NULL }, { "nl", "Qwertz logo", NULL },

    /* said so in these languages, too */
    { "nl", "Cookie statement", NULL }, { "nl", "Open account menu", NULL },
    { "da", "Start video", NULL }, { "nb", "Start chat", NULL },
    { "de", "Online-Status", NULL }, { "fr", "Zoom image", NULL },

    /* close relatives are never confused */
    { "da", "Hopp til innhold", NULL },
    { "es", "Saltar para o conteúdo", NULL },
    { "nb", "Skip to content", "Hopp til innhold" },
    { "nn", "Skip to content", "" },
    { "nn", "Hopp til innhold", NULL },

    /* prompts of one kind with different meanings */
    { "de", "Log in to your account", "" },
    { "de", "or", NULL },
    { "de", "Der Wald steht schwarz und schweiget", NULL }
};


static void
read_language(const char *tag, san_language_t *language)
{
    san_language_read((const uint8_t *) tag, strlen(tag), language);
}


/* The translation of a text, filled; NULL: it is not known. */

static const char *
translate(const char *text, const san_language_t *page, san_known_t *known)
{
    size_t        n;
    san_str_t     whole;

    static char  out[TEXT_MAX];

    whole.data = (const uint8_t *) text;
    whole.len = strlen(text);

    if (!san_phrases_known(whole.data, whole.len, page, known)) {
        return NULL;
    }

    n = known->translation.data
        ? san_phrases_fill(known->translation, &known->fill, whole,
                           (uint8_t *) out)
        : 0;
    out[n] = '\0';

    return out;
}


static void
test_cases(void)
{
    size_t           i;
    san_known_t      known;
    const char      *found, *wanted;
    san_language_t   page;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        read_language(cases[i].page, &page);
        found = translate(cases[i].text, &page, &known);
        wanted = cases[i].translation;

        tap_ok(wanted ? found && strcmp(found, wanted) == 0 : found == NULL,
               "%s: \"%s\": %s", cases[i].page, cases[i].text,
               found ? found : "not found");
    }
}


/* The text in the holes, by kind and number. */

static const char *const  values[3][SAN_PHRASE_HOLES] = {
    { "71", "82", "93" },
    { "1. 2. 2003", "4. 5. 2006", "7. 8. 2009" },
    { "Qwertz", "Uiopue", "Asdfgh" }
};


static const char *
value_of(char kind, unsigned n)
{
    return values[kind == '#' ? 0 : kind == 'd' ? 1 : 2][n];
}


/* The phrase as on a page. */

static void
fill(const san_phrase_t *phrase, char *out)
{
    unsigned        n, next;
    const uint8_t  *p, *end;

    end = phrase->text.data + phrase->text.len;
    next = 0;

    for (p = phrase->text.data; p < end; p++) {

        if (*p != '{') {
            *out++ = (char) *p;
            continue;
        }

        p++;
        n = next++;

        if (*p != '}') {
            n = (unsigned) (*p++ - '1');
        }

        out = stpcpy(out, value_of(phrase->holes[n], n));
    }

    *out = '\0';
}


static bool
has_values(const san_phrase_t *phrase, const char *text)
{
    unsigned  i;

    for (i = 0; phrase->holes[i]; i++) {
        if (strstr(text, value_of(phrase->holes[i], i)) == NULL) {
            return false;
        }
    }

    return true;
}


/*
 * On a page in this language: phrases with different meanings have different
 * translations, and the text in their holes stays.
 */

static void
test_distinct(const char *tag)
{
    char                text[TEXT_MAX];
    size_t              i;
    unsigned            translated, wrong, k;
    san_known_t         known;
    const char         *found;
    const uint8_t      *first;
    san_language_t      page;
    const san_phrase_t *phrase;

    static const uint8_t  *of[MEANINGS_MAX];

    read_language(tag, &page);
    memset(of, 0, sizeof(of));
    translated = wrong = 0;

    for (i = 0; i < san_phrases_n; i++) {
        phrase = &san_phrases[i];
        fill(phrase, text);
        found = translate(text, &page, &known);

        if (found == NULL || *found == '\0') {
            continue;
        }

        translated++;

        if (phrase->flags & SAN_PHRASE_LOOSE) {
            continue;
        }

        first = known.translation.data;

        if (phrase->meaning >= MEANINGS_MAX) {
            tap_ok(false, "room for meaning %u", (unsigned) phrase->meaning);
            return;
        }

        if (!has_values(phrase, found)
            || (of[phrase->meaning] && of[phrase->meaning] != first))
        {
            wrong++;
            printf("# %s: \"%s\" becomes \"%s\"\n", tag, text, found);
        }

        of[phrase->meaning] = first;
    }

    /* the same text for two meanings */

    for (i = 0; i < MEANINGS_MAX; i++) {
        for (k = 0; of[i] && k < i; k++) {
            if (of[k] == of[i]) {
                wrong++;
                printf("# %s: two meanings have \"%.20s\"\n", tag, of[i]);
            }
        }
    }

    tap_ok(translated > 500 && wrong == 0,
           "%s: %u texts are translated, %u of them into something else", tag,
           translated, wrong);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    test_cases();

    test_distinct("en");
    test_distinct("de");
    test_distinct("fr");
    test_distinct("pt-PT");
    test_distinct("ru");
    test_distinct("tr");
    test_distinct("ja");
    test_distinct("zh-TW");

    return tap_done();
}
