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
        number(out, san_status_name(i), counters->responses[i], true);
    }

    san_out_word(out, "\"bypass\":{");
    some = false;

    for (i = SAN_STATUS_BYPASS; i < SAN_STATUS_N; i++) {
        if (counters->responses[i]) {
            san_out_word(out, some ? "," : "");
            number(out, san_status_name(i), counters->responses[i], false);
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
leak_fields(san_out_t *out, const san_leak_t *leak)
{
    number(out, "count", leak->count, true);
    number(out, "error", leak->error, true);
    field(out, "host", leak->host);
    field(out, "uri", leak->uri);
    field(out, "where", leak->where);
    field(out, "detector", leak->detector);
    field(out, "language", leak->language);
    field(out, "text_language", leak->text_language);
    field(out, "script", leak->script);
    field(out, "action", leak->action);
    field(out, "its", leak->its);
    moment(out, "first", leak->first);
    moment(out, "last", leak->last);
    field(out, "text", leak->text);
    san_out_word(out, leak->cut ? "\"cut\":true" : "\"cut\":false");
}


void
san_report_lines(san_out_t *out, const san_report_t *report)
{
    size_t  i, n;

    for (i = 0, n = 0; i < report->nleaks; i++) {
        if (!san_report_has(report, &report->leaks[i])) {
            continue;
        }

        if (report->top && n++ == report->top) {
            break;
        }

        san_out_word(out, "{");
        leak_fields(out, &report->leaks[i]);
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
    }

    san_out_word(out, "\"leftovers\":[");

    for (i = 0, n = 0; i < report->nleaks; i++) {
        if (!san_report_has(report, &report->leaks[i])) {
            continue;
        }

        if (report->top && n == report->top) {
            break;
        }

        san_out_word(out, n++ ? ",\n{" : "\n{");
        leak_fields(out, &report->leaks[i]);
        san_out_word(out, "}");
    }

    san_out_word(out, "]}\n");
}


void
san_report_csv(san_out_t *out, const san_report_t *report)
{
    size_t             i, n;
    unsigned           k;
    const san_leak_t  *leak;

    san_out_word(out, "count,host,uri,where,detector,language,"
                 "text_language,script,action,first,last,text\r\n");

    for (i = 0, n = 0; i < report->nleaks; i++) {
        leak = &report->leaks[i];

        if (!san_report_has(report, leak)) {
            continue;
        }

        if (report->top && n++ == report->top) {
            break;
        }

        san_out_number(out, leak->count);

        {
            const san_str_t  fields[] = {
                leak->host, leak->uri, leak->where, leak->detector,
                leak->language, leak->text_language, leak->script,
                leak->action
            };

            for (k = 0; k < sizeof(fields) / sizeof(fields[0]); k++) {
                san_out_word(out, ",");
                san_out_csv(out, fields[k]);
            }
        }

        san_out_word(out, ",");

        if (leak->first) {
            san_out_time(out, leak->first);
        }

        san_out_word(out, ",");

        if (leak->last) {
            san_out_time(out, leak->last);
        }

        san_out_word(out, ",");
        san_out_csv(out, leak->text);
        san_out_word(out, "\r\n");
    }
}
