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
 * with a line break, an element of text and a word before each.
 *
 * For each variant the third column has the letter of the detector that
 * reported the first finding, a capital if the page was changed, "." for
 * none and "!" if the page was left alone; "12a" is "a" twelve times, and
 * each kind of variant ends with a slash.  Behind it is a sum of all that is
 * reported of all variants.
 *
 * Enters: nothing.  Leaves: TAP; each variant is read whole and in pieces of
 * five bytes.  With UPDATE in the environment it prints the file anew.  With
 * VERBOSE it prints each variant and what comes of it: compare what two
 * builds print to see what a change of a sum means.
 */

#include <stdlib.h>
#include <string.h>

#include "decide/san_stream.h"
#include "feed.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#define FILE_NAME  "t/unit/stream/variants.tsv"
#define LINE_MAX   16384
#define PAGE_MAX   65536
#define PARTS_MAX  400

/* Letters of the detectors, in their order. */
#define LETTERS    "abcdefghijklmnopqrstuvwxyz"


typedef struct {
    out_t         out;
    size_t        head;
    char         *page;
    size_t        len;
    uint64_t      sum;
    char          letter;
    bool          print;
} run_t;


/* Parts of a piece: what is varied, and what stays on both sides. */

typedef struct {
    char          before[LINE_MAX];
    char          after[LINE_MAX];
    char          text[LINE_MAX];
    bool          by_letter;
    unsigned      n;
    unsigned      at[PARTS_MAX + 1];
} parts_t;


typedef enum {
    START, END, WITHOUT, DOUBLED, SWAPPED, REPLACED, INSERTED
} kind_t;


typedef struct {
    kind_t        kind;
    const char   *with;
} variation_t;


static const variation_t  by_letter[] = {
    { START, "" }, { END, "" }, { WITHOUT, "" }, { DOUBLED, "" },
    { REPLACED, " " }, { REPLACED, "." }, { REPLACED, "-" }, { REPLACED, "1" },
    { REPLACED, "x" }, { REPLACED, "X" }
};

static const variation_t  by_part[] = {
    { WITHOUT, "" }, { DOUBLED, "" }, { SWAPPED, "" }, { START, "" },
    { INSERTED, "<br>" }, { INSERTED, "<b>The mill</b>" }, { INSERTED, "a " }
};


static void
add(run_t *run, const void *data, size_t len)
{
    size_t          i;
    const uint8_t  *p;

    p = data;

    for (i = 0; i < len; i++) {
        run->sum = (run->sum ^ p[i]) * 1099511628211ULL;
    }

    /* so that "ab" and "c" are not the same as "a" and "bc" */

    run->sum = (run->sum ^ len) * 1099511628211ULL;

    if (run->print) {
        printf(" %.*s", (int) len, len ? (const char *) data : "");
    }
}


static void
add_word(run_t *run, const char *word)
{
    add(run, word ? word : "", word ? strlen(word) : 0);
}


static void
add_number(run_t *run, uint64_t number)
{
    char  text[24];

    snprintf(text, sizeof(text), "%llu", (unsigned long long) number);
    add_word(run, text);
}


static san_action_t
finding(void *data, const san_finding_t *f)
{
    run_t  *run;

    run = data;

    if (run->letter == '.') {
        run->letter = LETTERS[f->detector];
    }

    if (run->print) {
        printf("\n   ");
    }

    add_word(run, san_action_name(f->action));
    add_word(run, san_detector_name(f->detector));
    add_word(run, f->why);
    add_word(run, f->attr);
    add_word(run, san_action_name(f->would));
    add_word(run, f->script);
    add_word(run, f->text_language);
    add_number(run, f->share);
    add(run, f->text.data, f->text.len);
    add_number(run, f->range.start - run->head);
    add_number(run, f->range.end - run->head);
    add(run, f->unit.data, f->unit.len);
    add(run, f->repaired.data, f->repaired.len);
    add(run, f->where.data, f->where.len);
    add(run, f->tags.data, f->tags.len);
    add(run, f->removed.data, f->removed.len);
    add(run, f->replacement.data, f->replacement.len);

    return f->action;
}


static void
read_page(run_t *run, const page_setup_t *setup, size_t step)
{
    size_t               n;
    san_stream_t        *s;
    san_options_t        options;
    const san_result_t  *result;

    options = setup->options;
    options.output = out_put;
    options.finding = finding;
    options.data = run;
    run->out.len = 0;
    run->letter = '.';

    s = san_open(&setup->policy, &options, &memory);

    feed_page(s, run->page, run->len, step);
    result = san_result(s);

    if (run->letter != '.' && result->edits) {
        run->letter = (char) (run->letter - 'a' + 'A');
    }

    if (result->reason) {
        run->letter = '!';
    }

    add_word(run, result->status);
    add_word(run, result->reason);
    add_word(run, result->language);
    add_number(run, result->unreported);
    add_number(run, result->removed);
    add_number(run, result->skipped);

    for (n = 0; n < SAN_WHYS_N; n++) {
        add_number(run, result->excluded[n]);
    }

    if (run->print) {
        printf("\n   ");
    }

    n = run->out.len < run->head ? 0 : run->head;
    add(run, run->out.data + n, run->out.len - n);

    san_close(s);
}


/* The end of the part at p: a tag, a reference, a word, or a character. */

static const char *
part_end(const char *p, bool letter)
{
    const char  *q;

    q = p + 1;

    if (!letter && *p == '<' && strchr(p, '>')) {
        return strchr(p, '>') + 1;
    }

    if (!letter && *p == '&' && strchr(p, ';')) {
        return strchr(p, ';') + 1;
    }

    if ((unsigned char) *p < 0x80
        && (letter || !san_is_alpha((uint8_t) *p)))
    {
        return q;
    }

    while ((*q & 0xc0) == 0x80
           || (!letter && ((*q & 0x80) || san_is_alpha((uint8_t) *q))))
    {
        q++;
    }

    return q;
}


/* False: it has too many parts, or no end of what is varied. */

static bool
split(parts_t *parts, const char *piece)
{
    const char  *p, *open, *close;

    open = strstr(piece, "\\(");
    parts->by_letter = open != NULL;
    open = open ? open : strstr(piece, "\\[");
    close = open ? strstr(open, parts->by_letter ? "\\)" : "\\]") : NULL;

    if (open && close == NULL) {
        return false;
    }

    parts->before[0] = '\0';
    parts->after[0] = '\0';

    if (open) {
        parts->before[page_unescape(parts->before, piece, open)] = '\0';
        parts->after[page_unescape(parts->after, close + 2,
                                   piece + strlen(piece))] = '\0';
        piece = open + 2;
    }

    parts->text[page_unescape(parts->text, piece,
                              open ? close : piece + strlen(piece))] = '\0';
    parts->n = 0;

    for (p = parts->text; *p && parts->n < PARTS_MAX;
         p = part_end(p, parts->by_letter))
    {
        parts->at[parts->n++] = (unsigned) (p - parts->text);
    }

    parts->at[parts->n] = (unsigned) (p - parts->text);

    return *p == '\0';
}


static char *
copy(char *out, const parts_t *parts, unsigned from, unsigned to)
{
    size_t  n;

    n = parts->at[to] - parts->at[from];
    memcpy(out, parts->text + parts->at[from], n);

    return out + n;
}


/* The variant of part i. */

static char *
vary(char *out, const parts_t *parts, const variation_t *variation, unsigned i)
{
    switch (variation->kind) {

    case START:
        return copy(out, parts, 0, i + 1);

    case END:
        return copy(out, parts, i, parts->n);

    case SWAPPED:
        out = copy(out, parts, 0, i);

        if (i + 1 < parts->n) {
            out = copy(out, parts, i + 1, i + 2);
        }

        out = copy(out, parts, i, i + 1);

        return copy(out, parts, i + 2 < parts->n ? i + 2 : parts->n, parts->n);

    case DOUBLED:
        out = copy(out, parts, 0, i + 1);

        return copy(out, parts, i, parts->n);

    default:
        out = copy(out, parts, 0, i);
        out += sprintf(out, "%s", variation->with);

        return copy(out, parts, i + (variation->kind != INSERTED), parts->n);
    }
}


/* The result of a variant; false: it depends on how the page is cut. */

static bool
try_variant(run_t *run, const page_setup_t *setup, const parts_t *parts,
    const variation_t *variation, unsigned i)
{
    char      *p;
    uint64_t   sum, whole;

    p = run->page + run->head;
    p += sprintf(p, "%s", parts->before);
    p = vary(p, parts, variation, i);
    p += sprintf(p, "%s", parts->after);
    run->len = (size_t) (p - run->page);

    run->print = getenv("VERBOSE") != NULL;

    if (run->print) {
        printf("\n%.*s\n   ", (int) (run->len - run->head),
               run->page + run->head);
    }

    sum = run->sum;
    read_page(run, setup, 0);
    whole = run->sum;

    run->sum = sum;
    run->print = false;
    read_page(run, setup, 5);

    return run->sum == whole;
}


/* "aaab" as "3ab". */

static char *
put_letters(char *out, const char *letters)
{
    size_t       n;
    const char  *p;

    for (p = letters; *p; p += n) {
        for (n = 1; p[n] == *p; n++) {
            /* void */
        }

        if (n > 1) {
            out += sprintf(out, "%zu", n);
        }

        *out++ = *p;
    }

    *out++ = '/';
    *out = '\0';

    return out;
}


/* All variants of a piece, as in the third column. */

static bool
try_all(run_t *run, const page_setup_t *setup, const parts_t *parts, char *is)
{
    bool                same;
    size_t              k, n;
    unsigned            i;
    const variation_t  *variations;

    static char  letters[PARTS_MAX + 1];

    same = true;
    run->sum = 14695981039346656037ULL;

    variations = parts->by_letter ? by_letter : by_part;
    n = parts->by_letter ? sizeof(by_letter) / sizeof(by_letter[0])
                         : sizeof(by_part) / sizeof(by_part[0]);

    for (k = 0; k < n; k++) {
        for (i = 0; i < parts->n; i++) {
            same = try_variant(run, setup, parts, &variations[k], i) && same;
            letters[i] = run->letter;
        }

        letters[parts->n] = '\0';
        is = put_letters(is, letters);
    }

    sprintf(is, " %016llx", (unsigned long long) run->sum);

    return same;
}


static void
try_line(void *data, unsigned n, char *line, const san_catalog_t *catalog)
{
    bool          same;
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

    if (!page_set(&setup, words, catalog) || !split(&parts, piece)) {
        tap_ok(false, "line %u: \"%s\" is known, and the piece short", n,
               line);
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    run->head = page_head(run->page, &setup);
    same = try_all(run, &setup, &parts, is);

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
