/*
 * test_variants: where each rule ends.  A piece of a page is varied by one
 * character or one tag at a time, and what comes of each variant is compared:
 * t/unit/stream/variants.tsv.
 *
 * A line of it has three columns: what is set, as in pages.tsv; a piece of a
 * page; and what comes of it.  What stands between "\(" and "\)" is varied by
 * characters: all of its beginnings; all of its ends; without each character;
 * with each one doubled; and with a space, a dot, a hyphen, "1", "x" and "X"
 * in its place.  A piece without them is varied by tags, references, words
 * and other characters, or what stands in it between "\[" and "\]": without
 * each; with each doubled; with each two exchanged; cut off behind each; and
 * with a line break, an element of text and a word before each.  What stands
 * between "\<2 60 " and "\>" is repeated twice, three times, ... 60 times.
 * "\@" stands for each of some 50 texts (variants.h), with a letter for each.
 *
 * For each variant the third column has the letter of the detector that
 * reported the first finding, a capital if the page was changed, "." for
 * none and "!" if the page was left alone; "12a" is "a" twelve times, and
 * each kind of variant ends with a slash.  Behind it is a sum of all that is
 * reported of all variants.
 *
 * Enters: nothing.  Leaves: TAP; each variant is read whole and in pieces of
 * five bytes, except the repeated ones.  With UPDATE in the environment it
 * prints the file anew.  With VERBOSE it prints each variant and what comes of
 * it: compare what two builds print to see what a change of a sum means.
 */

#include "variants.h"

#define FILE_NAME  "t/unit/stream/variants.tsv"


static void
try_line(void *data, unsigned n, char *line, const san_catalog_t *catalog)
{
    bool          same, texts_too;
    char         *piece, *want;
    run_t        *run;
    page_setup_t  setup;

    static char     is[LINE_MAX], words[LINE_MAX];
    static parts_t  parts;

    run = data;
    piece = strchr(line, '\t');

    if (piece == NULL) {
        tap_ok(false, "line %u has columns", n);
        return;
    }

    *piece++ = '\0';
    want = piece + strcspn(piece, "\t");
    want += *want == '\t';
    want[-(want > piece && want[-1] == '\t')] = '\0';
    strcpy(words, line);

    texts_too = strstr(piece, "\\@") != NULL;

    if (!page_set(&setup, words, catalog)
        || !(texts_too || split(&parts, piece)))
    {
        tap_ok(false, "line %u: \"%s\" is known, and the piece short", n,
               line);
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    run->head = page_head(run->page, &setup);
    same = texts_too ? try_texts(run, &setup, piece, is)
                     : try_all(run, &setup, &parts, is);

    if (getenv("UPDATE")) {
        printf("%s\t%s\t%s\n", line, piece, is);
        return;
    }

    tap_ok(same, "line %u: %s: %s, in pieces", n, line, piece);

    if (!tap_ok(strcmp(is, want) == 0, "line %u: %s: %s", n, line, piece)) {
        printf("# %s\n# instead of %s\n", is, want);
    }
}


int
main(void)
{
    int  status;

    static run_t  run;

    if (san_init() != SAN_OK) {
        return 2;
    }

    run.page = malloc(PAGE_MAX);
    status = page_rows(FILE_NAME, try_line, &run);
    free(run.page);

    return status;
}
