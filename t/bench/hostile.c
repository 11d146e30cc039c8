/*
 * hostile.c: readings of pages that multiply one cost, for hostile.pl.
 *
 *     hostile SIZE...    reads each input with SIZE bytes of its unit, in
 *                        pieces of 32 KB; prints a line for each: input, its
 *                        bound and how the reading ended, size, bytes
 *     hostile page NAME SIZE    prints the page
 *
 * An input is one unit again and again, behind a head and in open elements.
 * Each reading is one call of once_region(), as in once.c.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define CHUNK  32768

#define TEXT  "The old lighthouse looks after the harbour in winter. "
#define HEAD  "<!DOCTYPE html><html lang=\"en\"><head>"
#define BODY  "</head><body><main><p>" TEXT TEXT TEXT TEXT TEXT TEXT "</p>"
#define LINK(code)  "<link rel=\"alternate\" hreflang=\"" code "\" href=\"/\">"
#define LINKS LINK("ru") LINK("bg") LINK("ja") LINK("zh") LINK("ko")          \
              LINK("ar") LINK("de") LINK("fr") LINK("el") LINK("he")
#define CODES "ja-zh ko-ar el-he de-fr "
#define CLASS CODES CODES CODES CODES CODES CODES CODES CODES CODES

#define QUERY   "lang=xy&l=zz&hl=qq&lang=qa&lang=kz&lang=zk&"

#define PARTS16 "a_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p_"
#define KEY     PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16       \
                PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16       \
                PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16       \
                PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16 PARTS16       \
                PARTS16 PARTS16 PARTS16 PARTS16

#define RUSSIAN_TEXT  "Старый маяк зимой смотрит на гавань и на город. "
#define RUSSIAN       "<!DOCTYPE html><html lang=\"ru\"><body><main><p>"      \
                      RUSSIAN_TEXT RUSSIAN_TEXT RUSSIAN_TEXT RUSSIAN_TEXT     \
                      RUSSIAN_TEXT RUSSIAN_TEXT "</p>"

typedef struct {
    const char  *name;
    unsigned     most;         /* times ordinary that a byte may cost */
    const char  *head;
    unsigned     n;            /* how many elements are open */
    const char  *open;
    const char  *unit;
} input_t;


/* The first one is what the others are compared with. */

static const input_t  inputs[] = {
    { "ordinary", 2, HEAD BODY, 0, "", "<p>" TEXT TEXT "</p>\n" },
    { "deep-alternates", 250, HEAD LINKS BODY, 400, "<div class=\"" CLASS "\">",
      "<i title=\"Старый маяк\"></i>" },
    { "deep-siblings", 120, HEAD LINKS BODY, 400, "<div class=\"" CLASS "\">",
      "<p class=\"" CODES "\"><i title=\"Старый маяк\"></i></p>" },
    { "deep-hidden", 150, HEAD BODY, 400, "<div class=\"" CLASS "\">",
      "<p>{{ user.name }}</p>" },
    { "deep-remains", 150, HEAD BODY, 400, "<div class=\"" CLASS "\">",
      "<p>undefined</p>" },
    { "deep-prompts", 200, HEAD BODY, 400, "<div class=\"" CLASS "\">",
      "<p>Log in to comment</p>" },
    { "queries", 30, HEAD BODY "<ul>", 0, "",
      "<li><a href=\"?" QUERY QUERY QUERY QUERY QUERY "\">"
      "<img alt=\"Старый маяк\"></a></li>" },
    { "key-in-a-word", 30, RUSSIAN, 0, "",
      "<p>" KEY KEY KEY KEY KEY KEY KEY KEY "</p>" },
    { "signs", 70, HEAD BODY "<p>" TEXT, 0, "", "%a " },
    { "signs-in-russian", 70, RUSSIAN "<p>" RUSSIAN_TEXT, 0, "", "%a " },
    { "ampersands", 50, HEAD BODY "<p>" TEXT, 0, "", "& " },
    { "braces", 30, RUSSIAN "<p>" RUSSIAN_TEXT, 0, "", "{a " },
    { "short-units", 60, HEAD BODY, 0, "", "<p>a</p>" },
    { "mixed-letters", 10, RUSSIAN "<p>" RUSSIAN_TEXT, 0, "", "маяk hаrbоur " }
};

#define INPUTS  (sizeof(inputs) / sizeof(inputs[0]))

void once_region(const page_t *page);


__attribute__((noipa)) void
once_region(const page_t *page)
{
    read_clean(page, CHUNK);
}


static page_t
input_write(const input_t *input, size_t size)
{
    size_t    len;
    page_t    page;
    unsigned  i;

    len = strlen(input->unit);
    page.data = malloc(strlen(input->head) + input->n * strlen(input->open)
                       + size + len + 1);

    if (page.data == NULL) {
        abort();
    }

    page.len = strlen(input->head);
    memcpy(page.data, input->head, page.len);

    for (i = 0; i < input->n; i++) {
        memcpy(page.data + page.len, input->open, strlen(input->open));
        page.len += strlen(input->open);
    }

    for (size += page.len; page.len < size; page.len += len) {
        memcpy(page.data + page.len, input->unit, len);
    }

    return page;
}


static int
print_page(const char *name, const char *size)
{
    size_t  i;
    page_t  page;

    for (i = 0; i < INPUTS; i++) {
        if (strcmp(inputs[i].name, name) == 0) {
            page = input_write(&inputs[i], strtoul(size, NULL, 10));
            fwrite(page.data, 1, page.len, stdout);
            free(page.data);

            return 0;
        }
    }

    return 2;
}


int
main(int argc, char **argv)
{
    int     k;
    size_t  i;
    page_t  page;

    if (argc < 2 || san_init() != SAN_OK) {
        return 2;
    }

    if (argc == 4 && strcmp(argv[1], "page") == 0) {
        return print_page(argv[2], argv[3]);
    }

    /* the first page in a language makes the table of its letters */

    page = input_write(&inputs[0], 1000);
    read_clean(&page, CHUNK);
    free(page.data);

    for (i = 0; i < INPUTS; i++) {
        for (k = 1; k < argc; k++) {
            page = input_write(&inputs[i], strtoul(argv[k], NULL, 10));
            once_region(&page);
            printf("%s %u/%s %s %zu\n", inputs[i].name, inputs[i].most,
                   bench_ended, argv[k], page.len);
            free(page.data);
        }
    }

    return 0;
}
