/*
 * san_report_xliff: XLIFF 1.2 of what is untranslated.  A translator fills in
 * the targets; then it is a sanitizer_catalog.
 */

#include <stdlib.h>
#include <string.h>

#include "san_report.h"

/* File elements of one document. */
#define PAIRS_MAX  64
#define TAG_MAX    40


typedef struct {
    char  source[TAG_MAX];
    char  target[TAG_MAX];
} pair_t;


static void
take(char *to, san_str_t from)
{
    size_t  n;

    n = from.len < TAG_MAX ? from.len : 0;

    if (n) {
        memcpy(to, from.data, n);
    }

    to[n] = '\0';
}


static bool
is_translated(const san_report_finding_t *finding)
{
    return finding->action.len == sizeof("translate") - 1
           && memcmp(finding->action.data, "translate",
                     finding->action.len) == 0;
}


/* Is a tag the language that was asked for, or a variant (RFC 4647, 3.3.1)? */

static bool
is_asked(san_str_t asked, const char *tag)
{
    size_t  i;

    for (i = 0; i < asked.len; i++) {
        if (san_lower((uint8_t) tag[i]) != san_lower(asked.data[i])) {
            return false;
        }
    }

    return asked.len == 0 || tag[i] == '\0' || tag[i] == '-';
}


typedef struct {
    const san_report_t  *report;
    san_str_t            source;
    san_str_t            target;
} asked_t;


/* Does it wait for its translation, on pages that were asked for? */

static bool
is_text(const asked_t *asked, const san_report_finding_t *finding,
    pair_t *pair)
{
    if (is_translated(finding) || !san_report_has(asked->report, finding)
        || finding->text.len == 0
        || finding->its.len != sizeof("untranslated") - 1)
    {
        return false;
    }

    memset(pair, 0, sizeof(*pair));
    take(pair->target, finding->language);
    (void) san_report_source(finding, pair->source, TAG_MAX);

    return pair->target[0] && is_asked(asked->target, pair->target)
           && strcmp(pair->source, pair->target) != 0;
}


/* The same, in a language that is known and was asked for, and whole. */

static bool
is_unit(const asked_t *asked, const san_report_finding_t *finding,
    pair_t *pair)
{
    return is_text(asked, finding, pair) && !finding->cut && pair->source[0]
           && is_asked(asked->source, pair->source);
}


static void
count_left(const asked_t *asked, san_report_left_t *left)
{
    size_t                       i;
    pair_t                       pair;
    const san_report_finding_t  *finding;

    memset(left, 0, sizeof(*left));

    for (i = 0; i < asked->report->nfindings; i++) {
        finding = &asked->report->findings[i];

        if (!is_text(asked, finding, &pair)) {
            continue;
        }

        if (pair.source[0] == '\0') {
            left->unknown++;

        } else if (finding->cut && is_asked(asked->source, pair.source)) {
            left->cut++;
        }
    }
}


/* Texts that were put, by their hash; numbers of leaks, plus one. */

typedef struct {
    uint32_t  *slots;
    size_t     n;
} seen_t;


/*
 * Was the text put already, or translated since it was seen so?  Else it is
 * put from now on.
 */

static bool
is_seen(seen_t *seen, const san_report_t *report, size_t index)
{
    size_t                       i;
    uint64_t                     hash;
    const san_report_finding_t  *finding, *other;

    finding = &report->findings[index];
    hash = 0xcbf29ce484222325ull;

    for (i = 0; i < finding->text.len; i++) {
        hash = (hash ^ finding->text.data[i]) * 0x100000001b3ull;
    }

    for (i = (size_t) (hash ^ hash >> 32) & (seen->n - 1);
         seen->slots[i]; i = (i + 1) & (seen->n - 1))
    {
        other = &report->findings[seen->slots[i] - 1];

        if (finding->text.len == other->text.len
            && memcmp(finding->text.data, other->text.data,
                      finding->text.len) == 0)
        {
            if (!is_translated(other) || other->last >= finding->last) {
                return true;
            }

            break;
        }
    }

    seen->slots[i] = (uint32_t) index + 1;

    return false;
}


static void
put_unit(san_out_t *out, const san_report_finding_t *finding, unsigned id)
{
    san_out_word(out, "<trans-unit id=\"");
    san_out_number(out, id);
    san_out_word(out, "\" xml:space=\"preserve\">\n<source>");
    san_out_xml(out, finding->text);
    san_out_word(out, "</source>\n<note>");

    if (finding->host.len) {
        san_out_xml(out, finding->host);
    }

    san_out_xml(out, finding->uri);
    san_out_word(out, " | ");
    san_out_xml(out, finding->where);
    san_out_word(out, " | ");
    san_out_number(out, finding->count);
    san_out_word(out, finding->count == 1 ? " time" : " times");

    if (finding->would.len) {
        san_out_word(out, " | would ");
        san_out_xml(out, finding->would);
    }

    if (finding->why.len) {
        san_out_word(out, " | why: ");
        san_out_xml(out, finding->why);
    }

    san_out_word(out, "</note>\n</trans-unit>\n");
}


/* The units of one pair; a text that came twice is one unit. */

static unsigned
put_file(san_out_t *out, const asked_t *asked, const pair_t *pair,
    unsigned id)
{
    size_t               i;
    pair_t               other;
    seen_t               seen;
    const san_report_t  *report;

    report = asked->report;

    for (seen.n = 64; seen.n < 2 * report->nfindings; seen.n *= 2) { }

    seen.slots = calloc(seen.n, sizeof(*seen.slots));
    if (seen.slots == NULL) {
        out->failed = true;
        return id;
    }

    san_out_word(out, "<file original=\"sanitizer\" datatype=\"html\" "
                 "source-language=\"");
    san_out_xml(out, san_str(pair->source));
    san_out_word(out, "\" target-language=\"");
    san_out_xml(out, san_str(pair->target));
    san_out_word(out, "\">\n<body>\n");

    for (i = 0; i < report->nfindings; i++) {
        if (is_translated(&report->findings[i])) {
            (void) is_seen(&seen, report, i);
        }
    }

    for (i = 0; i < report->nfindings; i++) {

        if (is_unit(asked, &report->findings[i], &other)
            && memcmp(&other, pair, sizeof(other)) == 0
            && !is_seen(&seen, report, i))
        {
            put_unit(out, &report->findings[i], ++id);
        }
    }

    free(seen.slots);

    san_out_word(out, "</body>\n</file>\n");

    return id;
}


/* What is left out, for who looks into the file. */

static void
put_left(san_out_t *out, const san_report_left_t *left)
{
    if (left->unknown) {
        san_out_word(out, "<!-- left out, as their language is not known: ");
        san_out_number(out, left->unknown);
        san_out_word(out, " -->\n");
    }

    if (left->cut) {
        san_out_word(out, "<!-- left out, as they are too long for a "
                     "record: ");
        san_out_number(out, left->cut);
        san_out_word(out, " -->\n");
    }
}


void
san_report_xliff(san_out_t *out, const san_report_t *report,
    san_str_t source, san_str_t target, san_report_left_t *left)
{
    size_t    i;
    pair_t    pairs[PAIRS_MAX], pair;
    asked_t   asked;
    unsigned  k, n, id;

    asked = (asked_t) { report, source, target };
    count_left(&asked, left);

    san_out_word(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put_left(out, left);
    san_out_word(out, "<xliff version=\"1.2\" "
                 "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");

    for (i = 0, n = 0; i < report->nfindings && n < PAIRS_MAX; i++) {

        if (!is_unit(&asked, &report->findings[i], &pair)) {
            continue;
        }

        for (k = 0; k < n && memcmp(&pairs[k], &pair, sizeof(pair)) != 0;
             k++)
        {
            /* void */
        }

        if (k == n) {
            pairs[n++] = pair;
        }
    }

    for (k = 0, id = 0; k < n; k++) {
        id = put_file(out, &asked, &pairs[k], id);
    }

    /* a document has a file at the least */

    if (n == 0) {
        memset(&pair, 0, sizeof(pair));
        take(pair.source, source.len ? source : san_str("und"));
        san_out_word(out, "<file original=\"sanitizer\" datatype=\"html\" "
                     "source-language=\"");
        san_out_xml(out, san_str(pair.source));
        san_out_word(out, "\"><body></body></file>\n");
    }

    san_out_word(out, "</xliff>\n");
}
