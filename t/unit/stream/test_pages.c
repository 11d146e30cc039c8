/*
 * test_pages: what is found on a page, what is done with it, and all that is
 * reported of it: t/unit/stream/pages.tsv.
 *
 * A line has three columns:
 *
 * 1. What is set; without it, the mode is strip.  A mode ("flag"), a detector
 *    ("label=off"), a knob ("max_removed=1%"), or a word of page_set() in
 *    page.h ("page=de": the language of the page, "text": its type).
 * 2. A piece of a page.  It follows a paragraph in the page's language.
 * 3. The piece as it is sent, "-" for nothing, or "=" if it is unchanged.
 *    Then, after " | ", each finding: the action, the detector, the log's word
 *    for the reason, the attribute, what another mode would do, the language
 *    of the text, the bytes that are edited in <>, the bytes that replace them
 *    in "", and the elements around it.  At the end the number of texts that
 *    were not reported, by reason.
 *
 * Enters: nothing.  Leaves: TAP.  Each page is read whole, byte by byte, in
 * pieces of seven bytes, in each encoding that has its letters, and with its
 * letters as references; the findings must be the same.  With UPDATE in the
 * environment it prints the file with the present results instead, to add a
 * line or to see what a change does.
 */

#include <stdlib.h>
#include <string.h>

#include "charset/san_charset.h"
#include "decide/san_stream.h"
#include "feed.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#define FILE_NAME  "t/unit/stream/pages.tsv"
#define LINE_MAX   16384
#define PAGE_MAX   262144

typedef struct {
    out_t           out;
    size_t          head;
    char           *page;
    size_t          len;
    char            text[LINE_MAX];
    size_t          text_len;
    char            brief[LINE_MAX];    /* without the bytes of the page */
    unsigned        findings;
    uint32_t        detectors;
    uint64_t        removed;
} run_t;


/* Bytes as the file has them. */

static void
put_text(run_t *run, const char *before, const void *data, size_t len,
    const char *behind)
{
    int             n;
    char           *p, *end;
    uint32_t        cp;
    const uint8_t  *s, *last;

    s = data;
    last = s + len;
    p = run->text + run->text_len;
    end = run->text + sizeof(run->text) - 8;
    p += snprintf(p, (size_t) (end - p), "%s", before);

    for ( /* void */ ; s < last && p < end; s += n) {
        n = san_utf8_next(s, last, &cp);

        if (n <= 0) {
            p += sprintf(p, "\\x%02x", *s);
            n = 1;

        } else if (*s == '\n' || *s == '\r' || *s == '\t') {
            p += sprintf(p, "\\%c", *s == '\n' ? 'n' : *s == '\r' ? 'r' : 't');

        } else if (*s == '\\') {
            p += sprintf(p, "\\\\");

        } else {
            memcpy(p, s, (size_t) n);
            p += n;
        }
    }

    if (p < end) {
        p += snprintf(p, (size_t) (end - p), "%s", behind);
    }

    run->text_len = (size_t) (p - run->text);
}


static void
put_word(run_t *run, const char *before, const char *word)
{
    put_text(run, before, word, strlen(word), "");
}


/* Fields that do not depend on how the page writes its letters. */

static void
put_brief(run_t *run, const san_finding_t *f)
{
    size_t  len;

    len = strlen(run->brief);

    snprintf(run->brief + len, sizeof(run->brief) - len,
             " | %s %s why=%s @%s %s %.*s", san_action_name(f->action),
             san_detector_name(f->detector), f->why ? f->why : "",
             f->attr ? f->attr : "", f->text_language ? f->text_language : "",
             (int) f->text.len, (const char *) f->text.data);
}


static san_action_t
finding(void *data, const san_finding_t *f)
{
    char          share[20];
    run_t        *run;
    const char   *p;
    san_range_t   place;

    run = data;
    place = f->range;

    /* the findings that it sums came before, one by one */

    if (f->sum) {
        return f->action;
    }

    run->findings++;
    run->detectors |= 1u << f->detector;
    run->removed += f->removed.len;
    put_brief(run, f);

    put_word(run, " | ", san_action_name(f->action));
    put_word(run, " ", san_detector_name(f->detector));

    if (f->why) {
        put_word(run, " why=", f->why);
    }

    if (f->attr) {
        put_word(run, " @", f->attr);
    }

    if (f->would > f->action) {
        put_word(run, " would=", san_action_name(f->would));
    }

    if (f->script) {
        put_word(run, " ", f->script);
    }

    if (f->text_language) {
        put_word(run, " in=", f->text_language);
    }

    if (f->share) {
        snprintf(share, sizeof(share), " share=%u", f->share);
        put_word(run, "", share);
    }

    if (f->language == NULL) {
        put_word(run, " ", "page=?");
    }

    put_text(run, " ", f->text.data, f->text.len, "");

    if (place.end > run->len || place.start > place.end) {
        put_word(run, " ", "beyond the page");
        return f->action;
    }

    put_text(run, " <", run->page + place.start, place.end - place.start, ">");

    if (f->removed.data
        && (f->removed.len != place.end - place.start
            || memcmp(f->removed.data, run->page + place.start,
                      f->removed.len) != 0))
    {
        put_text(run, " removed=<", f->removed.data, f->removed.len, ">");
    }

    if (f->replacement.data) {
        put_text(run, " \"", f->replacement.data, f->replacement.len, "\"");
    }

    if (f->unit.data) {
        put_text(run, " of=", f->unit.data, f->unit.len, "");
    }

    if (f->repaired.data) {
        put_text(run, " was=", f->repaired.data, f->repaired.len, "");
    }

    p = (const char *) f->where.data;

    if (f->where.len > 14 && memcmp(p, "html > body > ", 14) == 0) {
        put_text(run, " ", p + 14, f->where.len - 14, "");

    } else {
        put_text(run, " /", p, f->where.len, "");
    }

    return f->action;
}


static void
read_page(run_t *run, const page_setup_t *setup, size_t step)
{
    char                 excluded[100];
    size_t               n;
    san_stream_t        *s;
    san_options_t        options;
    const san_result_t  *result;

    options = setup->options;
    options.data = run;
    run->out.len = 0;
    run->text_len = 0;
    run->text[0] = '\0';
    run->brief[0] = '\0';
    run->findings = 0;
    run->detectors = 0;
    run->removed = 0;

    s = san_open(&setup->policy, &options, &memory);

    feed_page(s, run->page, run->len, step);
    result = san_result(s);

    if (result->reason) {
        put_word(run, " | left alone: ", result->reason);
    }

    for (n = 0; n < SAN_WHYS_N; n++) {
        if (result->excluded[n]) {
            snprintf(excluded, sizeof(excluded), " | excluded: %s %u",
                     san_why_word((unsigned) n), result->excluded[n]);
            put_word(run, "", excluded);
        }
    }

    if (result->out != run->out.len || result->in != run->len
        || result->findings != run->findings
        || result->detectors != run->detectors
        || result->removed != run->removed
        || (result->edits != 0) != (strcmp(result->status, "edited") == 0))
    {
        put_word(run, " | ", "the result is wrong");
    }

    san_close(s);
}


/* The result of a page, as in the third column. */

static void
report(run_t *run, const page_setup_t *setup, size_t step, char *is)
{
    size_t  head, len;
    run_t   piece;

    read_page(run, setup, step);
    head = run->head;

    if (run->out.len == run->len
        && memcmp(run->out.data, run->page, run->len) == 0)
    {
        sprintf(is, "=%s", run->text);
        return;
    }

    if (run->out.len < head || memcmp(run->out.data, run->page, head) != 0) {
        sprintf(is, "the head is another%s", run->text);
        return;
    }

    len = run->out.len - head;
    piece.text_len = 0;
    put_text(&piece, "", run->out.data + head, len < 4000 ? len : 4000, "");
    sprintf(is, "%s%s", piece.text_len ? piece.text : "-", run->text);
}


/* May each letter of the piece be a reference instead? */

static bool
has_text_alone(const page_setup_t *setup, const char *piece)
{
    size_t  i;

    static const char *const  others[] = {
        "<!", "<script", "<style", "<noscript", "<iframe", "<svg", "\\x"
    };

    for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (strstr(piece, others[i])) {
            return false;
        }
    }

    return setup->options.type == SAN_TYPE_HTML && setup->language
           && setup->policy.buffer_size > 4096;
}


/*
 * The same page with its letters beyond ASCII as references: findings and
 * actions are the same.
 */

static void
try_references(run_t *run, unsigned n, const page_setup_t *setup,
    const char *piece)
{
    int             m;
    char           *p;
    uint32_t        cp;
    const uint8_t  *q, *end;

    static char  brief[LINE_MAX], page[PAGE_MAX];

    if (!has_text_alone(setup, piece)) {
        return;
    }

    read_page(run, setup, 0);
    strcpy(brief, run->brief);
    memcpy(page, run->page, run->len);

    q = (const uint8_t *) page + run->head;
    end = (const uint8_t *) page + run->len;

    for (p = run->page + run->head; q < end; q += m) {
        m = san_utf8_next(q, end, &cp);

        if (m > 1) {
            p += sprintf(p, "&#%u;", (unsigned) cp);

        } else {
            *p++ = (char) *q;
        }
    }

    run->len = (size_t) (p - run->page);
    read_page(run, setup, 0);

    if (!tap_ok(strcmp(brief, run->brief) == 0, "line %u: %s, by references",
                n, piece))
    {
        printf("# %s\n# instead of %s\n", run->brief, brief);
    }
}


/* The same page in another encoding, if that has all of its letters. */

static void
try_encoding(run_t *run, unsigned n, page_setup_t *setup, const char *piece,
    const char *label)
{
    int                   m;
    char                 *p;
    size_t                len;
    uint32_t              cp;
    san_str_t             was;
    const uint8_t        *q, *end;
    const san_charset_t  *charset;

    static char  brief[LINE_MAX], page[PAGE_MAX];

    cp = 0;
    was = setup->options.charset;

    if (!has_text_alone(setup, piece) || was.len != 5
        || memcmp(was.data, "utf-8", 5) != 0)
    {
        return;
    }

    charset = san_charset_get((const uint8_t *) label, strlen(label));
    read_page(run, setup, 0);
    strcpy(brief, run->brief);

    /* words of two alphabets inside of a text are only found in UTF-8 */

    if (strstr(brief, " confusable why=sentence")) {
        return;
    }

    memcpy(page, run->page, run->len);
    len = run->len;

    q = (const uint8_t *) page;
    end = q + len;

    for (p = run->page; q < end; q += m) {
        m = san_utf8_next(q, end, &cp);
        len = san_charset_put(charset, (uint8_t *) p, cp);

        if (len == 0) {
            memcpy(run->page, page, (size_t) (end - (uint8_t *) page));
            return;
        }

        p += len;
    }

    run->len = (size_t) (p - run->page);
    setup->options.charset = str(label);
    read_page(run, setup, 0);
    setup->options.charset = was;

    if (!tap_ok(strcmp(brief, run->brief) == 0, "line %u: %s, in %s", n, piece,
                label))
    {
        printf("# %s\n# instead of %s\n", run->brief, brief);
    }

    run->len = (size_t) (end - (uint8_t *) page);
    memcpy(run->page, page, run->len);
}


static void
try_line(void *data, unsigned n, char *line, const san_catalog_t *catalog)
{
    size_t         i;
    char          *piece, *want;
    run_t         *run;
    page_setup_t   setup;

    static char          is[2 * LINE_MAX], words[LINE_MAX];
    static const size_t  steps[] = { 0, 1, 7 };

    run = data;
    piece = strchr(line, '\t');
    want = piece ? strchr(piece + 1, '\t') : NULL;

    if (piece == NULL) {
        tap_ok(false, "line %u has no columns", n);
        return;
    }

    *piece++ = '\0';
    want = want ? want : piece + strlen(piece);
    *want = '\0';
    want += want[1] != '\0';

    strcpy(words, line);

    if (!page_set(&setup, words, catalog)) {
        tap_ok(false, "line %u: \"%s\" is known", n, line);
        return;
    }

    setup.options.output = out_put;
    setup.options.finding = finding;

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    run->head = page_head(run->page, &setup);
    run->len = run->head + page_unescape(run->page + run->head, piece,
                                    piece + strlen(piece));

    if (getenv("UPDATE")) {
        report(run, &setup, 0, is);
        printf("%s\t%s\t%s\n", line, piece, is);
        return;
    }

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        report(run, &setup, steps[i], is);

        if (!tap_ok(strcmp(is, want) == 0, "line %u: %s: %s, by %zu", n, line,
                    piece, steps[i]))
        {
            printf("# got      %s\n# expected %s\n", is, want);
        }
    }

    try_encoding(run, n, &setup, piece, "windows-1251");
    try_encoding(run, n, &setup, piece, "windows-1253");
    try_encoding(run, n, &setup, piece, "windows-1252");
    try_references(run, n, &setup, piece);
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
