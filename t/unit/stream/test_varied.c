/*
 * test_varied: what comes of all rows of pages.tsv where each is varied by one
 * tag, reference, word or character: t/unit/stream/varied.tsv.
 *
 * A line of it has three columns: the heading in pages.tsv under which the
 * rows stand; the number of their variants (those of a piece without marks in
 * test_variants.c); and a sum of all that is reported of all of them.
 *
 * Enters: nothing.  Leaves: TAP.  With UPDATE in the environment it prints the
 * file anew.  With VERBOSE it prints each variant and what comes of it:
 * compare what two builds print to see what a change of a sum means.
 */

#include "variants.h"

#define FILE_NAME  "t/unit/stream/varied.tsv"
#define ROWS       "t/unit/stream/pages.tsv"

/* Longer rows are about lengths, which variants would repeat. */
#define PARTS_OF_ROW  60


typedef struct {
    run_t     run;
    char      heading[LINE_MAX];
    unsigned  n;
    uint64_t  sum;
} section_t;


static void
end_section(section_t *section, FILE *wanted)
{
    char         is[LINE_MAX + 64];
    static char  want[LINE_MAX + 64];

    if (section->n == 0) {
        return;
    }

    snprintf(is, sizeof(is), "%s\t%u\t%016llx", section->heading, section->n,
             (unsigned long long) section->sum);
    section->n = 0;
    section->sum = 0;

    if (wanted == NULL) {
        puts(is);
        return;
    }

    do {
        if (fgets(want, sizeof(want), wanted) == NULL) {
            want[0] = '\0';
        }
    } while (want[0] == '#');

    want[strcspn(want, "\n")] = '\0';

    if (!tap_ok(strcmp(is, want) == 0, "%s", section->heading)) {
        printf("# %s\n# instead of %s\n", is, want);
    }
}


static void
try_row(section_t *section, char *line, const san_catalog_t *catalog)
{
    char          *piece;
    page_setup_t   setup;

    static char     is[LINE_MAX];
    static parts_t  parts;

    piece = strchr(line, '\t');

    if (piece == NULL) {
        return;
    }

    *piece++ = '\0';
    piece[strcspn(piece, "\t")] = '\0';

    if (!page_set(&setup, line, catalog) || !split(&parts, piece)
        || parts.n > PARTS_OF_ROW)
    {
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    section->run.head = page_head(section->run.page, &setup);
    (void) try_all(&section->run, &setup, &parts, is);
    section->sum = section->sum * 1099511628211ULL ^ section->run.sum;
    section->n += 7 * parts.n;
}


int
main(void)
{
    FILE           *rows, *wanted;
    san_catalog_t  *catalog;

    static char       line[LINE_MAX];
    static section_t  section;

    wanted = getenv("UPDATE") ? NULL : fopen(FILE_NAME, "r");
    rows = fopen(ROWS, "r");

    if (san_init() != SAN_OK || rows == NULL
        || (wanted == NULL && !getenv("UPDATE")))
    {
        return 2;
    }

    section.run.page = malloc(PAGE_MAX);
    section.run.whole_only = true;
    catalog = page_catalog();

    if (wanted == NULL) {
        puts("# What comes of the rows of pages.tsv, varied; see "
             "test_varied.c.");
    }

    while (fgets(line, sizeof(line), rows)) {
        line[strcspn(line, "\n")] = '\0';

        if (line[0] == '#') {
            end_section(&section, wanted);
            strcpy(section.heading, line + 1 + strspn(line + 1, " "));

        } else if (line[0]) {
            try_row(&section, line, catalog);
        }
    }

    end_section(&section, wanted);
    san_catalog_free(catalog);
    free(section.run.page);
    fclose(rows);

    if (wanted) {
        fclose(wanted);
    }

    return getenv("UPDATE") ? 0 : tap_done();
}
