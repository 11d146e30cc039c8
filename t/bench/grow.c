/*
 * grow.c: is time linear in the input, whatever the input is?
 *
 * Each input is one thing again and again, read by clean at 1, 2, 4 … MB, in
 * pieces of 256 bytes and of 32 KB.  What is printed is time(2n) / time(n)
 * for each doubling; 2 is linear, 4 is quadratic.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define TIMES     3            /* the best of so many counts */
#define LIMIT     2.5          /* a ratio above is not linear */
#define GIVE_UP   20.0         /* s of one reading; no greater one is tried */


typedef struct {
    const char  *name;
    const char  *head;
    const char  *unit;         /* each %u in it is a number that grows */
} input_t;


#define PAGE  "<!DOCTYPE html><html lang=\"en\"><body><main><p>The old "       \
              "lighthouse still looks after the northern harbour."           \
              "</p>"

static const input_t  inputs[] = {
    { "plain text", PAGE "<p>", "the river and the bridge " },
    { "one endless tag", PAGE "<a ", "<a " },
    { "many attributes", PAGE "<p ", "n%u=\"%u\" " },
    { "the same attribute", PAGE "<p ", "title=\"Заголовок\" " },
    { "unterminated value", PAGE "<p title=\"", "старый & " },
    { "unterminated comment", PAGE "<!--", "- -- --" },
    { "unterminated script", PAGE "<script>", "</a></scrip <!-- <script " },
    { "unterminated doctype", "<!DOCTYPE html PUBLIC \"", "x > " },
    { "unterminated title", "<title>", "</titl Заголовок &amp" },
    { "less-than signs", PAGE, "<" },
    { "ampersands", PAGE, "&" },
    { "references", PAGE, "&notit;&#x41f;&am" },
    { "deep nesting", PAGE, "<div>" },
    { "deep formatting", PAGE, "<b><i><p>" },
    { "deep tables", PAGE, "<table><tr><td>" },
    { "deep lists", PAGE, "<ul><li>пункт" },
    { "end tags", PAGE, "</p></b></div>" },
    { "end tags, deep", PAGE "<div><b><div><b><div>", "<i>x</b></div>" },
    { "orphan prompts", PAGE,
      "<div><a href=\"#\">Log in to comment</a></div>" },
    { "orphan prompts, one container", PAGE "<div>",
      "<a href=\"#\">Log in to comment</a>" },
    { "suspects", PAGE, "<p>Читать дальше номер %u</p>" },
    { "suspects in one list", PAGE "<ul>", "<li>Старая пекарня %u</li>" },
    { "suspects in one sentence", PAGE "<p>the ",
      "<a href=\"/%u\">пекарня</a> " },
    { "one suspect without end", PAGE "<p>", "Старая пекарня " },
    { "suspects in attributes", PAGE, "<img src=\"%u\" alt=\"Старый маяк\">" },
    { "bytes that are no UTF-8", PAGE "<p>", "\xd0\xff\xd1 \xe2\x82" },
    { "mixed letters", PAGE "<p>", "hаrbоur riѵer " },
};


/* The shortest beginning of an input that has max bytes. */

static page_t
input_write(const input_t *input, size_t max)
{
    page_t    page;
    unsigned  n;

    page.data = malloc(max + 256);

    if (page.data == NULL) {
        abort();
    }

    page.len = strlen(input->head);
    memcpy(page.data, input->head, page.len);

    for (n = 0; page.len < max; n++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
        page.len += (size_t) snprintf((char *) page.data + page.len, 256,
                                      input->unit, n, n);
#pragma GCC diagnostic pop
    }

    page.len = max;

    return page;
}


static double
time_of(const page_t *page, size_t chunk)
{
    int     i;
    double  begin, spent, best;

    best = 0;

    for (i = 0; i < TIMES; i++) {
        begin = bench_clock();
        read_clean(page, chunk);
        spent = bench_clock() - begin;
        best = i == 0 || spent < best ? spent : best;

        if (spent > 1) {
            break;
        }
    }

    return best;
}


/* Prints the row of one input; true if each doubling is linear. */

static bool
grow(const input_t *input, size_t chunk, size_t max)
{
    bool    linear;
    double  time, before;
    size_t  n;
    page_t  page, part;

    page = input_write(input, max);
    printf("| %s | %s |", input->name, chunk == 256 ? "256 B" : "32 KB");

    linear = true;
    time = before = 0;

    for (n = max >> 3; n <= max; n *= 2) {
        part.data = page.data;
        part.len = n;

        if (before > GIVE_UP) {
            printf(" – |");
            continue;
        }

        time = time_of(&part, chunk);

        if (before > 0) {
            printf(" %.2f |", time / before);
            linear = linear && time / before < LIMIT;
        }

        before = time;
    }

    printf(" %.0f | %s |\n", time * 1e9 / (double) max,
           linear ? "LINEAR" : "NOT LINEAR");
    fflush(stdout);
    free(page.data);

    return linear;
}


int
bench_grow(size_t max)
{
    int       not_linear;
    size_t    n;
    unsigned  i;

    printf("\nclean, time(2n) / time(n); the last sizes are %zu MB.\n\n"
           "| input | pieces |", max >> 20);

    for (n = max >> 3; n < max; n *= 2) {
        printf(" %zu → %zu MB |", n >> 20, n >> 19);
    }

    printf(" ns a byte | |\n| --- | --- | ---: | ---: | ---: | ---: | --- |"
           "\n");

    not_linear = 0;

    for (i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
        not_linear += !grow(&inputs[i], 256, max);
        not_linear += !grow(&inputs[i], 32768, max);
    }

    return not_linear;
}
