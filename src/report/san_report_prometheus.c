/*
 * san_report_prometheus: counters in Prometheus text format 0.0.4.  Texts of
 * pages are not labels, because each would be a separate series.
 */

#include <string.h>

#include "san_report.h"

/* Most sites that are labels; with more of them none is. */
#define HOSTS_MAX  20


static void
head(san_out_t *out, const char *name, const char *type, const char *help)
{
    san_out_word(out, "# HELP ");
    san_out_word(out, name);
    san_out_word(out, " ");
    san_out_word(out, help);
    san_out_word(out, "\n# TYPE ");
    san_out_word(out, name);
    san_out_word(out, " ");
    san_out_word(out, type);
    san_out_word(out, "\n");
}


static void
value(san_out_t *out, uint64_t n)
{
    san_out_word(out, " ");
    san_out_number(out, n);
    san_out_word(out, "\n");
}


static void
single(san_out_t *out, const char *name, const char *type, const char *help,
    uint64_t n)
{
    head(out, name, type, help);
    san_out_word(out, name);
    value(out, n);
}


static void
responses(san_out_t *out, const san_counters_t *counters)
{
    unsigned  i;

    head(out, "sanitizer_responses_total", "counter",
         "Responses by result.");

    for (i = 0; i < SAN_STATUS_N && san_report_status_name(i); i++) {
        san_out_word(out, "sanitizer_responses_total{status=\"");

        if (i < SAN_STATUS_BYPASS) {
            san_out_word(out, san_report_status_name(i));
            san_out_word(out, "\",reason=\"\"}");

        } else {
            san_out_word(out, "bypass\",reason=\"");
            san_out_word(out, san_report_status_name(i));
            san_out_word(out, "\"}");
        }

        value(out, counters->responses[i]);
    }
}


static void
findings(san_out_t *out, const san_counters_t *counters)
{
    san_found_t  found;

    head(out, "sanitizer_findings_total", "counter",
         "Findings by detector, page language and action.");

    found.next = 0;

    while (san_report_next(counters, &found)) {
        san_out_word(out, "sanitizer_findings_total{detector=\"");
        san_out_word(out, found.detector);
        san_out_word(out, "\",language=\"");
        san_out_word(out, found.language);
        san_out_word(out, "\",action=\"");
        san_out_word(out, found.action);
        san_out_word(out, "\"}");
        value(out, found.count);
    }
}


static void
decisions(san_out_t *out, const san_counters_t *counters)
{
    unsigned  i, k;

    head(out, "sanitizer_decisions_total", "counter",
         "Findings by strongest possible action and by what limits it.");

    for (i = 0; i <= SAN_ACTION_TRANSLATE; i++) {
        for (k = 0; k <= SAN_WHYS_N; k++) {
            if (counters->decisions[i][k] == 0) {
                continue;
            }

            san_out_word(out, "sanitizer_decisions_total{would=\"");
            san_out_word(out, san_action_name((san_action_t) i));
            san_out_word(out, "\",why=\"");
            san_out_word(out, k < SAN_WHYS_N ? san_why_word(k) : "");
            san_out_word(out, "\"}");
            value(out, counters->decisions[i][k]);
        }
    }
}


/*
 * Writes series by site, if there are few.  Names come from requests: invalid
 * host names, and more names than a site has, are not used.
 */

static void
hosts(san_out_t *out, const san_report_t *report)
{
    size_t                       i, k, n;
    uint64_t                     counts[HOSTS_MAX];
    san_str_t                    names[HOSTS_MAX];
    const san_report_finding_t  *finding;

    for (i = 0, n = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (!san_report_is_host(finding->host)) {
            continue;
        }

        for (k = 0; k < n; k++) {
            if (names[k].len == finding->host.len
                && memcmp(names[k].data, finding->host.data, names[k].len)
                   == 0)
            {
                break;
            }
        }

        if (k == n) {
            if (n == HOSTS_MAX) {
                return;
            }

            counts[n] = 0;
            names[n++] = finding->host;
        }

        counts[k]++;
    }

    head(out, "sanitizer_host_leftovers", "gauge",
         "Distinct leftovers by site, if there are few sites.");

    for (k = 0; k < n; k++) {
        san_out_word(out, "sanitizer_host_leftovers{host=\"");
        san_out_bytes(out, names[k].data, names[k].len);
        san_out_word(out, "\"}");
        value(out, counts[k]);
    }
}


void
san_report_prometheus(san_out_t *out, const san_report_t *report)
{
    const san_counters_t  *counters;

    counters = report->counters;

    single(out, "sanitizer_start_time_seconds", "gauge",
           "Start of counting, in seconds since 1970.", report->since);
    responses(out, counters);
    findings(out, counters);
    decisions(out, counters);
    single(out, "sanitizer_read_bytes_total", "counter",
           "Bytes of pages read.", counters->in);
    single(out, "sanitizer_removed_bytes_total", "counter",
           "Bytes removed from pages.", counters->removed);

    head(out, "sanitizer_seconds_total", "counter",
         "Time that the workers spent reading and editing pages.");
    san_out_word(out, "sanitizer_seconds_total ");
    san_out_thousandths(out, counters->nanoseconds / 1000000);
    san_out_word(out, "\n");

    single(out, "sanitizer_leftovers", "gauge",
           "Distinct leftovers counted.", report->nfindings);
    hosts(out, report);
    single(out, "sanitizer_uncounted_workers", "gauge",
           "Workers without room in the zone.", report->unseen);
}
