/*
 * san_report_json: a report as one object of JSON, and as CSV.
 */

#include "san_report.h"


static void
field(san_out_t *out, const char *name, san_str_t value)
{
    san_out_word(out, "\"");
    san_out_word(out, name);
    san_out_word(out, "\":");
    san_out_json(out, value.len ? value : (san_str_t) { 0, NULL });
    san_out_word(out, ",");
}


static void
number(san_out_t *out, const char *name, uint64_t n, bool more)
{
    san_out_word(out, "\"");
    san_out_word(out, name);
    san_out_word(out, "\":");
    san_out_number(out, n);
    san_out_word(out, more ? "," : "");
}


/* null where there is none. */

static void
optional(san_out_t *out, const char *name, uint64_t n, bool more)
{
    if (n) {
        number(out, name, n, more);
        return;
    }

    san_out_word(out, "\"");
    san_out_word(out, name);
    san_out_word(out, more ? "\":null," : "\":null");
}


static void
flag(san_out_t *out, const char *name, bool set, bool more)
{
    san_out_word(out, "\"");
    san_out_word(out, name);
    san_out_word(out, set ? "\":true" : "\":false");
    san_out_word(out, more ? "," : "");
}


static void
moment(san_out_t *out, const char *name, uint64_t seconds)
{
    san_out_word(out, "\"");
    san_out_word(out, name);
    san_out_word(out, "\":");

    if (seconds) {
        san_out_word(out, "\"");
        san_out_time(out, seconds);
        san_out_word(out, "\",");

    } else {
        san_out_word(out, "null,");
    }
}


static void
responses(san_out_t *out, const san_counters_t *counters)
{
    bool      some;
    unsigned  i;

    san_out_word(out, "\"responses\":{");

    for (i = 0; i < SAN_STATUS_BYPASS; i++) {
        number(out, san_report_status_name(i), counters->responses[i], true);
    }

    san_out_word(out, "\"bypass\":{");
    some = false;

    for (i = SAN_STATUS_BYPASS; i < SAN_STATUS_N; i++) {
        if (counters->responses[i]) {
            san_out_word(out, some ? "," : "");
            number(out, san_report_status_name(i), counters->responses[i],
                   false);
            some = true;
        }
    }

    san_out_word(out, "}},");
}


static void
findings(san_out_t *out, const san_counters_t *counters)
{
    bool         some;
    san_found_t  found;

    san_out_word(out, "\"findings\":[");
    some = false;
    found.next = 0;

    while (san_report_next(counters, &found)) {
        san_out_word(out, some ? ",{" : "{");
        field(out, "language", san_str(found.language));
        field(out, "detector", san_str(found.detector));
        field(out, "action", san_str(found.action));
        number(out, "count", found.count, false);
        san_out_word(out, "}");
        some = true;
    }

    san_out_word(out, "],");
}


static void
decisions(san_out_t *out, const san_counters_t *counters)
{
    bool      some;
    unsigned  i, k;

    san_out_word(out, "\"decisions\":[");
    some = false;

    for (i = 0; i <= SAN_ACTION_TRANSLATE; i++) {
        for (k = 0; k <= SAN_WHYS_N; k++) {
            if (counters->decisions[i][k] == 0) {
                continue;
            }

            san_out_word(out, some ? ",{" : "{");
            field(out, "would", san_str(san_action_name((san_action_t) i)));
            field(out, "why", k < SAN_WHYS_N ? san_str(san_why_word(k))
                                             : (san_str_t) { 0, NULL });
            number(out, "count", counters->decisions[i][k], false);
            san_out_word(out, "}");
            some = true;
        }
    }

    san_out_word(out, "],");
}


static bool
flag_of(const san_report_finding_t *finding, const san_report_field_t *field)
{
    return *(const bool *) ((const char *) finding + field->offset);
}


static void
finding_fields(san_out_t *out, const san_report_finding_t *finding)
{
    const san_report_field_t  *f;

    for (f = san_report_fields; f->name; f++) {
        switch (f->type) {

        case SAN_REPORT_STRING:
            field(out, f->name, san_report_get(finding, f));
            break;

        case SAN_REPORT_NUMBER:
            optional(out, f->name, san_report_get_number(finding, f),
                     f[1].name != NULL);
            break;

        case SAN_REPORT_SUM:
            number(out, f->name, san_report_get_number(finding, f),
                   f[1].name != NULL);
            break;

        case SAN_REPORT_TIME:
            moment(out, f->name, san_report_get_number(finding, f));
            break;

        default: /* SAN_REPORT_FLAG */
            flag(out, f->name, flag_of(finding, f), f[1].name != NULL);
        }
    }
}


void
san_report_lines(san_out_t *out, const san_report_t *report)
{
    size_t  i, n;

    for (i = 0, n = 0; i < report->nfindings; i++) {
        if (!san_report_has(report, &report->findings[i])) {
            continue;
        }

        if (report->top && n++ == report->top) {
            break;
        }

        san_out_word(out, "{");
        finding_fields(out, &report->findings[i]);
        san_out_word(out, "}\n");
    }
}


void
san_report_json(san_out_t *out, const san_report_t *report)
{
    size_t                 i, n;
    const san_counters_t  *counters;

    counters = report->counters;
    san_out_word(out, "{");

    if (counters) {
        moment(out, "since", report->since);
        number(out, "uncounted_workers", report->unseen, true);
        responses(out, counters);
        number(out, "bytes", counters->in, true);
        number(out, "removed_bytes", counters->removed, true);
        number(out, "nanoseconds", counters->nanoseconds, true);
        findings(out, counters);
        decisions(out, counters);
    }

    san_out_word(out, "\"leftovers\":[");

    for (i = 0, n = 0; i < report->nfindings; i++) {
        if (!san_report_has(report, &report->findings[i])) {
            continue;
        }

        if (report->top && n == report->top) {
            break;
        }

        san_out_word(out, n++ ? ",\n{" : "\n{");
        finding_fields(out, &report->findings[i]);
        san_out_word(out, "}");
    }

    san_out_word(out, "]}\n");
}


static void
csv_value(san_out_t *out, const san_report_finding_t *finding,
    const san_report_field_t *f)
{
    uint64_t  n;

    if (f->type == SAN_REPORT_STRING) {
        san_out_csv(out, san_report_get(finding, f));
        return;
    }

    if (f->type == SAN_REPORT_FLAG) {
        san_out_word(out, flag_of(finding, f) ? "true" : "false");
        return;
    }

    n = san_report_get_number(finding, f);

    if (f->type == SAN_REPORT_SUM || (f->type == SAN_REPORT_NUMBER && n)) {
        san_out_number(out, n);

    } else if (n) {
        san_out_time(out, n);
    }
}


/* The values of a leftover, or without one the names. */

static void
csv_fields(san_out_t *out, const san_report_finding_t *finding)
{
    bool                       some;
    const san_report_field_t  *f;

    for (f = san_report_fields, some = false; f->name; f++) {
        if (!f->csv) {
            continue;
        }

        san_out_word(out, some ? "," : "");
        some = true;

        if (finding == NULL) {
            san_out_word(out, f->name);

        } else {
            csv_value(out, finding, f);
        }
    }

    san_out_word(out, "\r\n");
}


void
san_report_csv(san_out_t *out, const san_report_t *report)
{
    size_t                       i, n;
    const san_report_finding_t  *finding;

    csv_fields(out, NULL);

    for (i = 0, n = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (!san_report_has(report, finding)) {
            continue;
        }

        if (report->top && n++ == report->top) {
            break;
        }

        csv_fields(out, finding);
    }
}
