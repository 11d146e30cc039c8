/*
 * san_report_why: sums of planned actions and of the reasons why no more was
 * done, and advice how to change that.
 */

#include <string.h>

#include "san_report.h"


static bool
is(san_str_t s, const char *word)
{
    return s.len == strlen(word) && memcmp(s.data, word, s.len) == 0;
}


static unsigned
why_of(san_str_t word)
{
    unsigned  i;

    for (i = 0; i < SAN_WHYS_N; i++) {
        if (is(word, san_why_texts[i].word)) {
            return i;
        }
    }

    return SAN_WHYS_N;
}


void
san_report_decisions(const san_report_t *report, san_decisions_t *sums)
{
    int                          would;
    size_t                       i;
    const san_report_finding_t  *finding;

    memset(sums, 0, sizeof(*sums));

    if (report->counters) {
        memcpy(sums->n, report->counters->decisions, sizeof(sums->n));
        return;
    }

    for (i = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];
        would = san_action_by_name(finding->would.data, finding->would.len);

        if (would >= SAN_ACTION_FLAG && san_report_has(report, finding)) {
            sums->n[would][why_of(finding->why)] += finding->count;
        }
    }
}


static void
piece(san_out_t *out, bool *some, uint64_t n, const char *text)
{
    if (n) {
        san_out_word(out, *some ? "; " : "");
        san_out_number(out, n);
        san_out_word(out, text);
        *some = true;
    }
}


/* "22 only flagged: 12 in working links, 10 main headings" */

static void
put_reasons(san_out_t *out, bool *some, const uint64_t *n, const char *text)
{
    bool      more;
    unsigned  i;
    uint64_t  sum;

    for (i = 0, sum = 0; i <= SAN_WHYS_N; i++) {
        sum += n[i];
    }

    piece(out, some, sum, text);

    for (i = 0, more = false; i < SAN_WHYS_N; i++) {
        if (n[i]) {
            san_out_word(out, more ? ", " : ": ");
            san_out_number(out, n[i]);
            san_out_word(out, " ");
            san_out_word(out, san_why_texts[i].what);
            more = true;
        }
    }
}


void
san_report_put_decisions(san_out_t *out, const san_decisions_t *sums)
{
    bool      some;
    unsigned  i, k;
    uint64_t  rest[SAN_ACTION_TRANSLATE + 1];

    for (i = SAN_ACTION_STRIP; i <= SAN_ACTION_TRANSLATE; i++) {
        for (k = 0, rest[i] = 0; k < SAN_WHYS_N; k++) {
            rest[i] += sums->n[i][k];
        }
    }

    some = false;
    piece(out, &some, sums->n[SAN_ACTION_STRIP][SAN_WHYS_N], " removed");
    piece(out, &some, sums->n[SAN_ACTION_TRANSLATE][SAN_WHYS_N],
          " translated");
    piece(out, &some, rest[SAN_ACTION_STRIP], " would be removed");
    piece(out, &some, rest[SAN_ACTION_TRANSLATE], " would be translated");
    put_reasons(out, &some, sums->n[SAN_ACTION_MARK], " would only be marked");
    put_reasons(out, &some, sums->n[SAN_ACTION_FLAG], " only flagged");
    put_reasons(out, &some, sums->n[SAN_ACTION_OFF], " not reported");
    san_out_word(out, some ? "." : "");
}


/* Writes a reason in a word or two, for a column or a line. */

void
san_report_put_why(san_out_t *out, const san_report_finding_t *finding)
{
    if (finding->why.len == 0) {
        return;
    }

    if (!is(finding->why, "mode") || finding->would.len == 0) {
        san_out_xml(out, finding->why);
        return;
    }

    san_out_word(out, "would ");
    san_out_xml(out, finding->would);
}


static void
directive(san_out_t *out, const char *name, san_str_t value, const char *end)
{
    san_out_word(out, "<code>");
    san_out_word(out, name);
    san_out_xml(out, value);
    san_out_word(out, end);
    san_out_word(out, "</code>\n");
}


void
san_report_put_advice(san_out_t *out, const san_report_finding_t *finding)
{
    unsigned               n;
    const san_why_text_t  *why;

    n = why_of(finding->why);

    if (n == SAN_WHYS_N) {
        return;
    }

    why = &san_why_texts[n];

    san_out_word(out, "<p>");
    san_out_word(out, why->advice);
    san_out_word(out, "</p>");

    if (is(finding->why, "mode")) {
        directive(out, "sanitizer ", finding->would, ";");

    } else if (is(finding->why, "detector")) {
        directive(out, "sanitizer_detector ", finding->detector, " strip;");

    } else if (is(finding->why, "evidence") && finding->language.len) {
        directive(out, "sanitizer_language ", finding->language, ";");

    } else if (why->directive) {
        directive(out, why->directive, san_str(""), "");
    }
}
