/*
 * grow.c: is time linear in the input, whatever the input is?
 *
 * Each input is one thing again and again, read by clean at 1, 2, 4 and 8 MB,
 * in pieces of 256 bytes, of 32 KB, and in one.  What is printed is time(2n) /
 * time(n) for each doubling: 2 is linear, 4 is quadratic.
 *
 * The sizes are read one behind the other, several times over, and the median
 * of each ratio counts: other work on the machine then spoils single ratios
 * alone.  A row that does not look linear has more turns: what is quadratic
 * stays so.  The last column says how the reading ended; an input that is
 * given up early is cheap from there on, whatever its size.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "san_exclude.h"

#define TURNS     3            /* of each row at least … */
#define TURNS_MAX 21           /* … and at most */
#define LIMIT     2.5          /* a ratio above is not linear */
#define GIVE_UP   10.0         /* s of one reading; then it is said at once */
#define ROOM      1024         /* a unit is shorter */
#define STEPS     4            /* sizes */


typedef struct {
    const char  *name;
    const char  *head;
    const char  *open;         /* put 500 times between, or NULL */
    const char  *unit;         /* each %u in it is a number that grows */
} input_t;


#define TEXT  "The old lighthouse looks after the harbour in winter. "
#define PAGE  "<!DOCTYPE html><html lang=\"en\"><body><main><p>" TEXT TEXT \
              TEXT TEXT TEXT "</p>"
#define CLEAN "<p>" TEXT TEXT "</p>"
#define KEEP  "//*[contains(@class, 'poem')]"
#define KEEP_OPEN  "<div class=\"a long list of many long names of classes\">"

static const struct {
    const char  *name;
    size_t       size;
} pieces[] = {
    { "256 B", 256 },
    { "32 KB", 32768 },
    { "one", SIZE_MAX }
};


static const input_t  inputs[] = {
    { "plain text", PAGE "<p>", NULL, "the river and the bridge " },
    { "plain Cyrillic text", "<html lang=\"ru\"><body><p>", NULL,
      "река и старый мост " },
    { "one endless tag", PAGE "<a ", NULL, "<a " },
    { "many attributes", PAGE "<p ", NULL, "n%u=\"%u\" " },
    { "the same attribute", PAGE "<p ", NULL, "title=\"Заголовок\" " },
    { "tags with many attributes", PAGE, NULL, "<a n%u=\"%u\" title=\"a\" "
      "b c d e f g h i j k l m n o p q r s t u v w x y z A=1 B=2 C=3>" },
    { "unterminated value", PAGE "<p title=\"", NULL, "старый & " },
    { "unterminated comment", PAGE "<!--", NULL, "- -- --" },
    { "unterminated script", PAGE "<script>", NULL,
      "</a></scrip <!-- <script " },
    { "unterminated doctype", "<!DOCTYPE html PUBLIC \"", NULL, "x > " },
    { "unterminated title", "<title>", NULL, "</titl Заголовок &amp" },
    { "less-than signs", PAGE, NULL, "<" },
    { "less-than signs in text", PAGE, NULL, "one < two and three < four " },
    { "ampersands", PAGE, NULL, "&" },
    { "references", PAGE, NULL, "&notit;&#x41f;&am" },
    { "deep nesting", PAGE, NULL, "<div>" },
    { "deep tables", PAGE, NULL, "<table><tr><td>" },
    { "deep formatting", PAGE, NULL, "<b><i><p>" },
    { "texts below 500 elements", PAGE, "<div>", "<b>the river</b> " },
    { "end tags below 500 elements", PAGE, "<span>", "</b></p></td></li>" },
    { "paragraphs below 500 elements", PAGE, "<span>", "<p><li>the river" },
    { "end tags", PAGE, NULL, "</p></b></div>" },
    { "orphan prompts", PAGE, NULL,
      CLEAN "<div><a href=\"#\">Log in to comment</a></div>" },
    { "orphan prompts, one container", PAGE "<div>", NULL,
      "<a href=\"#\">Log in to comment</a>" },
    { "suspects", PAGE, NULL, CLEAN "<p>Читать дальше номер %u</p>" },
    { "suspects in one list", PAGE "<ul>", NULL,
      "<li>" TEXT "<li>Пекарня %u" },
    { "suspects in one sentence", PAGE "<p>the ", NULL,
      TEXT "<a href=\"/%u\">пекарня</a> " },
    { "suspects below 500 elements", PAGE, "<div>",
      CLEAN "<p>Читать дальше номер %u</p>" },
    { "one suspect without end", PAGE "<p>", NULL, "Старая пекарня " },
    { "suspects in attributes", PAGE, NULL,
      CLEAN "<img src=\"%u\" alt=\"Старый маяк\">" },
    { "bytes that are no UTF-8", PAGE "<p>", NULL, "\xd0\xff\xd1 \xe2\x82" },
    { "mixed letters", PAGE "<p>", NULL, "hаrbоur riѵer " }
};


/* With an expression of what is left alone. */

static const struct {
    const char  *keep;
    input_t      input;
} kept[] = {
    { KEEP, { "keeps, attributes below 500 elements", PAGE, KEEP_OPEN,
              "<i title=\"Старый маяк %u\"></i>" } },
    { KEEP, { "keeps, kept below 500 elements", PAGE, KEEP_OPEN,
              "<p class=poem>Читать дальше номер %u</p>" } },
    { KEEP, { "keeps, two texts of each element", PAGE, KEEP_OPEN,
              CLEAN "<p title=\"Старый маяк\">Читать дальше %u</p>" } },
    { "//p[ancestor::div[ancestor::div[ancestor::*[@class = 'poem']]]]",
      { "keeps, ancestors of ancestors", PAGE, KEEP_OPEN,
        "<p class=poem>Читать дальше номер %u</p>" } },
    { "//@*[. = 'poem']",
      { "keeps, many attributes", PAGE, KEEP_OPEN,
        "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 title=\"Старый маяк %u\"></p>" } }
};


static san_exclude_t       *keep;
static san_exclude_page_t  *keep_page;


static int
ask(void *data, const san_question_t *question)
{
    (void) data;

    if (keep_page == NULL) {
        keep_page = san_exclude_page(keep);
    }

    return keep_page ? san_exclude_ask(keep_page, question) : SAN_ASKED_MEMORY;
}


static void
end_page(void)
{
    san_exclude_page_free(keep_page);
    keep_page = NULL;
}


/* Exclusions while an input is read. */

static void
set_keep(const char *xpath)
{
    san_catalog_error_t  error;

    keep = xpath ? san_exclude_create() : NULL;

    if (xpath
        && (keep == NULL || san_exclude_add(keep, xpath, &error) != SAN_OK))
    {
        abort();
    }

    bench_exclude = keep ? ask : NULL;
    bench_exclude_end = end_page;
}


/* The shortest beginning of an input that has max bytes. */

static page_t
input_write(const input_t *input, size_t max)
{
    page_t    page;
    unsigned  n;

    page.data = malloc(max + ROOM);

    if (page.data == NULL) {
        abort();
    }

    page.len = strlen(input->head);
    memcpy(page.data, input->head, page.len);

    for (n = 0; input->open && n < 500; n++) {
        memcpy(page.data + page.len, input->open, strlen(input->open));
        page.len += strlen(input->open);
    }

    for (n = 0; page.len < max; n++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
        page.len += (size_t) snprintf((char *) page.data + page.len, ROOM,
                                      input->unit, n, n);
#pragma GCC diagnostic pop
    }

    page.len = max;

    return page;
}


/* The times of all sizes in one turn; 0 for those after a bypassed one. */

typedef struct {
    unsigned  n;
    double    times[TURNS_MAX][STEPS];
} turns_t;


static double
read_one(const page_t *page, size_t len, size_t chunk)
{
    double  begin;
    page_t  part = *page;

    part.len = len;

    /* a cut character would end the reading in another way */
    while ((part.data[part.len] & 0xc0) == 0x80) {
        part.len--;
    }

    begin = bench_clock();
    read_clean(&part, chunk);

    return bench_clock() - begin;
}


/* The median of time(2n) / time(n) over the turns; 0: not measured. */

static double
growth(const turns_t *t, int step)
{
    double    each[TURNS_MAX], last;
    unsigned  i, k;

    for (i = 0; i < t->n; i++) {
        last = t->times[i][step] / t->times[i][step - 1];

        if (t->times[i][step] <= 0) {
            return 0;
        }

        for (k = i; k > 0 && each[k - 1] > last; k--) {
            each[k] = each[k - 1];
        }

        each[k] = last;
    }

    return each[t->n / 2];
}


static bool
is_linear(const turns_t *t)
{
    int  i;

    for (i = 1; i < STEPS; i++) {
        if (growth(t, i) <= 0 || growth(t, i) >= LIMIT) {
            return false;
        }
    }

    return true;
}


static void
read_all(const page_t *page, size_t chunk, turns_t *t)
{
    int      i;
    double  *times;

    memset(t, 0, sizeof(*t));

    do {
        times = t->times[t->n++];

        for (i = 0; i < STEPS; i++) {
            times[i] = read_one(page, page->len >> (STEPS - 1 - i), chunk);

            if (times[i] > GIVE_UP) {
                return;
            }
        }
    } while (t->n < TURNS || (t->n < TURNS_MAX && !is_linear(t)));
}


/* Prints the row of one input; true if each doubling is linear. */

static bool
grow(const input_t *input, const char *xpath, unsigned piece, size_t max)
{
    int      i;
    bool     linear;
    page_t   page;
    turns_t  turns;

    page = input_write(input, max);
    set_keep(xpath);
    read_all(&page, pieces[piece].size, &turns);

    if (keep) {
        san_exclude_free(keep);
    }

    linear = is_linear(&turns);
    printf("| %s | %s |", input->name, pieces[piece].name);

    for (i = 1; i < STEPS; i++) {
        printf(" %.2f |", growth(&turns, i));
    }

    printf(" %.2f | %s | %s |\n",
           turns.times[turns.n / 2][STEPS - 1] * 1e9 / (double) max,
           linear ? "LINEAR" : "NOT LINEAR", bench_ended);
    fflush(stdout);
    free(page.data);

    return linear;
}


int
bench_grow(size_t max)
{
    int       not_linear;
    size_t    n;
    unsigned  i, k;

    printf("\nTime of clean as its input doubles: time(2n) / time(n).\n\n"
           "| input | pieces |");

    for (n = max >> (STEPS - 1); n < max; n *= 2) {
        printf(" %zu → %zu MB |", n >> 20, n >> 19);
    }

    printf(" ns per byte | | ended |\n| --- | --- | ---: | ---: | ---: | ---: "
           "| --- | --- |\n");

    not_linear = 0;

    for (i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
        for (k = 0; k < sizeof(pieces) / sizeof(pieces[0]); k++) {
            not_linear += !grow(&inputs[i], NULL, k, max);
        }
    }

    for (i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
        for (k = 0; k < sizeof(pieces) / sizeof(pieces[0]); k++) {
            not_linear += !grow(&kept[i].input, kept[i].keep, k, max);
        }
    }

    return not_linear;
}
