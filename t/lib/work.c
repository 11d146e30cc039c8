/*
 * work: how much the core does for pages, counted the same on every run.
 *
 *     work FILE...
 *
 * Enters: a core compiled with -fsanitize-coverage=trace-pc, which calls
 * __sanitizer_cov_trace_pc() in each block of its code; the rows of pages.tsv
 * and variants.tsv in t/unit/stream and of t/unit/lang/paragraphs.tsv, the
 * pages of t/bench in each script, and the files.  Leaves: a line for each
 * page, its name and the number of blocks that were run for it.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "variants.h"
#include "../bench/bench.h"

#define FAMILY_MAX  12000
#define CHUNK       32768

void __sanitizer_cov_trace_pc(void);


static uint64_t  blocks;
static char      page[PAGE_MAX * 4];


void
__sanitizer_cov_trace_pc(void)
{
    blocks++;
}


static void
read_once(const page_setup_t *setup, const char *data, size_t len)
{
    size_t         pos, n;
    san_stream_t  *s;

    s = san_open(&setup->policy, &setup->options, &memory);

    if (s == NULL) {
        abort();
    }

    for (pos = 0; pos < len; pos += n) {
        n = len - pos < CHUNK ? len - pos : CHUNK;
        san_feed(s, (const uint8_t *) data + pos, n);
    }

    san_finish(s);
    san_close(s);
}


/* What is made on first use is not counted. */

static void
count(const page_setup_t *setup, const char *data, size_t len,
    const char *kind, const char *name)
{
    page_setup_t  own;

    own = *setup;
    own.options.output = out_drop;

    read_once(&own, data, len);
    blocks = 0;
    read_once(&own, data, len);

    printf("%s %s\t%llu\n", kind, name, (unsigned long long) blocks);
}


static void
count_modes(const char *data, size_t len, const char *name)
{
    page_setup_t  setup;

    page_set(&setup, (char[]) { "flag" }, NULL);
    count(&setup, data, len, "flag", name);

    page_set(&setup, (char[]) { "strip" }, NULL);
    count(&setup, data, len, "strip", name);
}


static void
count_row(void *unused, unsigned n, char *line, const san_catalog_t *catalog)
{
    char          *piece, *end;
    char           name[20];
    size_t         len;
    page_setup_t   setup;

    static char  words[LINE_MAX];

    (void) unused;

    piece = strchr(line, '\t');

    if (piece == NULL) {
        return;
    }

    *piece++ = '\0';
    end = strchr(piece, '\t');
    end = end ? end : piece + strlen(piece);
    strcpy(words, line);

    if (!page_set(&setup, words, catalog)) {
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    len = page_head(page, &setup);
    len += page_unescape(page + len, piece, end);
    snprintf(name, sizeof(name), "%u", n);
    count(&setup, page, len, "row", name);
}


/* A row of variants.tsv as it is, with one of the texts in it. */

static void
count_variant(void *unused, unsigned n, char *line,
    const san_catalog_t *catalog)
{
    char          *p, *piece;
    char           name[20];
    page_setup_t   setup;

    static char     words[LINE_MAX], text[2 * LINE_MAX];
    static parts_t  parts;

    (void) unused;

    piece = strchr(line, '\t');

    if (piece == NULL) {
        return;
    }

    *piece++ = '\0';
    piece[strcspn(piece, "\t")] = '\0';
    strcpy(words, line);

    if (strstr(piece, "\\@")) {
        put_in(text, piece, texts[n % (sizeof(texts) / sizeof(texts[0]))]);
        piece = text;
    }

    if (!page_set(&setup, words, catalog) || !split(&parts, piece)) {
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    p = page + page_head(page, &setup);
    p += sprintf(p, "%s", parts.before);
    p = copy(p, &parts, 0, parts.n);
    p += sprintf(p, "%s", parts.after);
    snprintf(name, sizeof(name), "%u", n);
    count(&setup, page, (size_t) (p - page), "variant", name);
}


static void
count_paragraph(void *unused, unsigned n, char *line, const san_catalog_t *c)
{
    int    len;
    char  *text;

    (void) unused;
    (void) n;
    (void) c;

    text = strchr(line, '\t');

    if (text) {
        *text++ = '\0';
        len = snprintf(page, sizeof(page),
                       "<!DOCTYPE html><html lang=%s><body><p>%s</p>", line,
                       text);
        count_modes(page, (size_t) len, line);
    }
}


static void
count_families(void)
{
    page_t    family;
    unsigned  n;

    for (n = 0; n < families_n; n++) {
        family = page_write(&families[n], FAMILY_MAX, 0);
        count_modes((const char *) family.data, family.len, families[n].name);
        free(family.data);
    }
}


static void
count_file(const char *name)
{
    FILE    *f;
    size_t   len;

    f = fopen(name, "rb");

    if (f == NULL) {
        perror(name);
        exit(2);
    }

    len = fread(page, 1, sizeof(page), f);
    fclose(f);
    count_modes(page, len, name);
}


int
main(int argc, char **argv)
{
    int  n;

    if (san_init() != SAN_OK) {
        return 2;
    }

    page_rows("t/unit/stream/pages.tsv", count_row, NULL);
    page_rows("t/unit/stream/variants.tsv", count_variant, NULL);
    page_rows("t/unit/lang/paragraphs.tsv", count_paragraph, NULL);
    count_families();

    for (n = 1; n < argc; n++) {
        count_file(argv[n]);
    }

    return 0;
}
