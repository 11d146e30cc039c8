/*
 * How a text is split into function words, and the language of a page by its
 * words.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uscript.h>

#include "tap.h"

#include "lang/san_page.h"
#include "san.h"

#define PARAGRAPHS  "t/unit/lang/paragraphs.tsv"


/* The words of text that language has, each behind a space. */

static void
split(const char *language, const char *text, char *out)
{
    int                    row;
    san_language_t         l;
    san_function_word_t    word;
    san_function_reader_t  r;

    san_language_read((const uint8_t *) language, strlen(language), &l);
    row = san_function_words_row(&l);
    out[0] = '\0';

    san_function_reader_init(&r, (const uint8_t *) text,
                             (const uint8_t *) text + strlen(text),
                             (const uint8_t *) text + strlen(text));

    while (san_function_words_next(&r, &word)) {
        if (row >= 0 && word.languages >> row & 1) {
            strcat(out, " ");
            strncat(out, (const char *) word.start,
                    (size_t) (word.end - word.start));
        }
    }
}


static const struct {
    const char  *language;
    const char  *text;
    const char  *words;
} splits[] = {
    { "en", "The cat and the dog of THE house", " The and the of" },
    { "en", "It's on-line at 10am, or (to be) sure.", " It's at or to be" },
    { "en", "a) b.c.d and/or www.to.com to@by.com a b", " a" },
    { "en", "to\302\255day is o\302\255f use", " is o\302\255f" },
    { "en", "to\302\240be with\nout", " to be with" },
    { "en", "IT AM Be", " Be" },
    { "fr", "qu\342\200\231il n'est pas d'accord", " qu\342\200\231 il n' est"
      " pas d'" },
    { "it", "dell'anno nell\342\200\231acqua", " dell' nell\342\200\231" },
    { "ro", "\303\256ntr-un an, dintr-o dat\304\203",
      " \303\256ntr- un dintr-" },
    { "tr", "Ankara'da bir \304\260\303\247in i\303\247in",
      " bir \304\260\303\247in i\303\247in" },
    { "ru", "\320\230 \320\275\320\265 \320\221\320\270-\320\261\320\270-\321"
      "\201\320\270 \320\264\320\273\321\217",
      " \320\275\320\265 \320\264\320\273\321\217" },
    { "nn", "ikkje", " ikkje" },
    { "sr-Latn", "nije za nas", " nije za" },
    { "ja", "the of and", "" },

    /* after a mark that no list has, everything joined to it is skipped */

    { "en", "dog-a\302\255to the", " the" },
    { "en", "dog-it'to be", " be" },
    { "en", "dog-by-to be", " be" },
    { "en", "dog-to, be", " be" },
    { "en", "dog- to be", " to be" },
    { "en", "to- be 'to' -by", " to be to by" },
    { "fr", "qu'de-la le", " qu' le" },

    /* a letter alone, between marks or digits */

    { "en", "a A (a) a, I i", " a" },
    { "en", "to1 1to to 1 to.1 to", " to to" },
    { "en", "by_to by/to by@to by. to", " by to" }
};


static void
test_splits(void)
{
    char    out[512];
    size_t  i;

    for (i = 0; i < sizeof(splits) / sizeof(splits[0]); i++) {
        split(splits[i].language, splits[i].text, out);

        if (!tap_ok(strcmp(out, splits[i].words) == 0, "%s: %s",
                    splits[i].language, splits[i].text))
        {
            printf("#%s\n", out);
        }
    }
}


static void
read_more(san_page_t *page, const char *text)
{
    const uint8_t         *p;
    san_function_word_t    word;
    san_function_reader_t  r;

    san_function_reader_init(&r, (const uint8_t *) text,
                             (const uint8_t *) text + strlen(text),
                             (const uint8_t *) text + strlen(text));

    while (san_function_words_next(&r, &word)) {
        san_page_words_count(&page->words, &word);
    }

    for (p = (const uint8_t *) text; *p; p++) {
        page->letters[san_class(*p)] += *p < 0x80;
    }
}


/* Words of text, to a page that declares this language. */

static void
read_page(san_page_t *page, const char *declared, const char *text)
{
    san_str_t      none, tag;
    san_range_t    at;
    san_policy_t   policy;

    none.data = NULL;
    none.len = 0;
    tag.data = (const uint8_t *) declared;
    tag.len = strlen(declared);
    at.start = at.end = 0;

    san_policy_init(&policy);
    san_page_init(page, &policy, none);
    san_page_declare(page, tag, SAN_DECLARED_ROOT, at);
    read_more(page, text);
}


static bool
is_near(const char *a, const char *b)
{
    int             x, y;
    san_language_t  l;

    san_language_read((const uint8_t *) a, strlen(a), &l);
    x = san_function_words_row(&l);
    san_language_read((const uint8_t *) b, strlen(b), &l);
    y = san_function_words_row(&l);

    return x >= 0 && y >= 0
           && (san_function_words_near((unsigned) x) >> y & 1);
}


/*
 * Each paragraph is evidence of its language, except Latin, and is not in
 * conflict with its own language or a close relative.
 */

static void
test_paragraph(const char *tag, const char *text)
{
    char         twice[8192];
    san_page_t   page;
    const char  *best;

    snprintf(twice, sizeof(twice), "%s %s", text, text);

    read_page(&page, "", twice);
    san_page_words_ask(&page.words);
    best = page.words.best < 0
           ? "none" : san_function_words[page.words.best].tag;

    if (strcmp(tag, "la") == 0) {
        tap_ok(page.words.best < 0, "la: it says nothing");
        return;
    }

    tap_ok(is_near(best, tag), "%s: its words say %s", tag, best);

    read_page(&page, tag, twice);
    san_page_words_ask(&page.words);
    tap_ok(!page.words.conflict, "%s: it is what it declares", tag);

    if (strcmp(tag, "en") != 0) {
        read_page(&page, "en", twice);
        san_page_words_ask(&page.words);
        tap_ok(page.words.conflict, "%s: it is not English", tag);
    }
}


static void
test_paragraphs(void)
{
    FILE    *f;
    char    *line, *tab;
    size_t   size;

    line = NULL;
    size = 0;
    f = fopen(PARAGRAPHS, "r");

    if (tap_ok(f != NULL, "%s is there", PARAGRAPHS)) {
        while (getline(&line, &size, f) > 0) {
            line[strcspn(line, "\n")] = '\0';
            tab = strchr(line, '\t');

            if (tab) {
                *tab = '\0';
                test_paragraph(line, tab + 1);
            }
        }

        fclose(f);
    }

    free(line);
}


/* Later text may show that the page is in another language. */

#define TURKISH  "bu bir ve ile için çok daha ama gibi olarak sonra kadar "    \
    "değil her olan en ne o bu bir ve ile için çok daha ama gibi olarak "
#define ENGLISH  "the of and to in is that for with as was on are by be this " \
    "from at or an have not you they we but his her their its has had were "

static void
test_later(void)
{
    san_page_t  page;

    read_page(&page, "en", TURKISH);
    san_page_words_ask(&page.words);
    tap_ok(page.words.conflict, "Turkish so far");
    tap_ok(san_page_evidence(&page) == SAN_EVIDENCE_CONFLICT,
           "that contradicts what is declared");

    read_page(&page, "en", TURKISH ENGLISH);
    san_page_words_ask(&page.words);
    tap_ok(!page.words.conflict, "English comes after it");

    read_page(&page, "", TURKISH);
    san_page_ask_words(&page);
    tap_ok(page.by_words && strcmp(page.language.tag, "tr") == 0,
           "nothing is declared: the words decide");
    tap_ok(san_page_evidence(&page) != SAN_EVIDENCE_AGREE,
           "which is not enough to act");

    read_page(&page, "", TURKISH ENGLISH ENGLISH);
    san_page_ask_words(&page);
    tap_ok(page.by_words && strcmp(page.language.tag, "en") == 0,
           "more of it decides otherwise");

    read_page(&page, "ja", ENGLISH);
    page.letters[USCRIPT_HAN] = 300;
    san_page_words_ask(&page.words);
    tap_ok(san_page_evidence(&page) != SAN_EVIDENCE_CONFLICT,
           "Latin letters do not outweigh a page in Japanese");
}


/* The result is computed again each time. */

static void
test_again(void)
{
    unsigned    i;
    san_page_t  page;

    read_page(&page, "en", TURKISH);
    san_page_words_ask(&page.words);
    tap_ok(page.words.conflict && page.words.leans, "Turkish so far");
    tap_ok(page.words.next > page.words.words, "it is asked again later");

    read_more(&page, ENGLISH ENGLISH);
    san_page_words_ask(&page.words);
    tap_ok(!page.words.conflict && !page.words.leans && page.words.best == 0,
           "English after all");

    for (i = 0; i < 4; i++) {
        read_more(&page, ENGLISH);
    }

    san_page_words_ask(&page.words);
    tap_ok(page.words.sure, "and that is certain");

    for (i = 0; i < 12; i++) {
        read_more(&page, TURKISH);
    }

    san_page_words_ask(&page.words);
    tap_ok(!page.words.sure || page.words.best != 0, "until it is not");

    read_page(&page, "en", "der");
    san_page_words_ask(&page.words);
    tap_ok(page.words.best < 0 && page.words.leads >= 0
           && !page.words.leans && !page.words.conflict,
           "one word says little");

    read_page(&page, "en", "xyz");
    san_page_words_ask(&page.words);
    tap_ok(page.words.best < 0 && page.words.leads < 0, "others say nothing");

    read_page(&page, "en", "der die das");
    san_page_words_ask(&page.words);
    tap_ok(page.words.leans && !page.words.conflict, "three lean to German");
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    test_splits();
    test_paragraphs();
    test_later();
    test_again();

    return tap_done();
}
