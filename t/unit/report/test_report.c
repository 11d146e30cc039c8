/*
 * test_report: bugs that hostile texts caused in reports, by their cause.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_tally.h"
#include "tap.h"

#define ZONE  (128 * 1024)


typedef struct {
    char    data[64 * 1024];
    size_t  len;
} text_t;

typedef void (*render_pt)(san_out_t *out, const san_report_t *report);


static int
write_text(void *data, const uint8_t *p, size_t n)
{
    text_t  *text;

    text = data;

    if (n >= sizeof(text->data) - text->len) {
        return 1;
    }

    memcpy(text->data + text->len, p, n);
    text->len += n;
    text->data[text->len] = '\0';

    return 0;
}


static void
as_text(san_out_t *out, const san_report_t *report)
{
    san_report_text(out, report, 80, false);
}


/* The report of one leftover. */

static const char *
rendered(render_pt render, const san_report_finding_t *finding)
{
    san_out_t      out;
    san_report_t   report;

    static text_t  text;

    memset(&report, 0, sizeof(report));
    report.findings = finding;
    report.nfindings = 1;
    report.own_host = san_str("site");

    text.len = 0;
    out.write = write_text;
    out.data = &text;
    out.failed = false;
    render(&out, &report);

    return out.failed ? "" : text.data;
}


static san_report_finding_t
a_finding(void)
{
    san_report_finding_t  finding;

    memset(&finding, 0, sizeof(finding));
    finding.count = 1;
    finding.text = san_str("x");
    finding.host = san_str("site");
    finding.uri = san_str("/");
    finding.where = finding.its = san_str("");
    finding.detector = san_str("script");
    finding.language = san_str("en");
    finding.text_language = finding.script = san_str("");
    finding.action = san_str("flag");

    return finding;
}


/* Browsers read a backslash as "/", and drop tabs and line ends. */

static void
test_links(void)
{
    size_t                i;
    san_report_finding_t  finding;
    const char           *page;

    static const char *const  elsewhere[] = {
        "/\\evil.example", "//evil.example", "/\t/evil.example",
        "/\n/evil.example", "javascript:x", ""
    };

    finding = a_finding();
    finding.uri = san_str("/a.html?b");
    tap_ok(strstr(rendered(san_report_html, &finding),
                  "<a href=\"/a.html?b#:~:text=x\"") != NULL,
           "a page of this site, and where on it");
    finding.text = san_str("\xc3\xa9 - a,&\"");
    tap_ok(strstr(rendered(san_report_html, &finding),
                  "#:~:text=%C3%A9%20%2D%20a%2C%26%22\"") != NULL,
           "every sign of the text is escaped there");
    finding.text = san_str("x");

    for (i = 0; i < sizeof(elsewhere) / sizeof(elsewhere[0]); i++) {
        finding.uri = san_str(elsewhere[i]);
        page = rendered(san_report_html, &finding);
        tap_ok(*page && strstr(page, "rel=\"noreferrer\"") == NULL,
               "an address that leads elsewhere is no link, %zu", i);
    }
}


static void
test_csv(void)
{
    char                  text[32];
    size_t                i;
    san_report_finding_t  finding;
    const char           *csv;

    /* signs, also full-width and small; characters skipped before them */

    static const char *const  signs[] = {
        "=", "+", "-", "@", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
        "\xef\xbc\xa0", "\xe2\x88\x92", "\xef\xb9\xa6", "\xef\xb9\xab"
    };

    static const char *const  blanks[] = {
        "", " ", "\t", "\r", "\n", " \t ", "\xc2\xa0", "\xe3\x80\x80",
        "\xe2\x80\x8b", "\xef\xbb\xbf"
    };

    static const char *const  plain[] = {
        "1=1", " a-b", ("\xe3\x80\x80" "a"), "\xff=1", "'=1"
    };

    finding = a_finding();

    for (i = 0; i < sizeof(signs) / sizeof(signs[0])
                    * (sizeof(blanks) / sizeof(blanks[0])); i++)
    {
        snprintf(text, sizeof(text), "%s%s1+1",
                 blanks[i % (sizeof(blanks) / sizeof(blanks[0]))],
                 signs[i / (sizeof(blanks) / sizeof(blanks[0]))]);
        finding.text = san_str(text);
        csv = rendered(san_report_csv, &finding);
        tap_ok(strstr(csv, ",\"'") != NULL && strstr(csv, "1+1\"") != NULL,
               "CSV: no formula, %zu", i);
    }

    for (i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
        finding.text = san_str(plain[i]);
        tap_ok(strstr(rendered(san_report_csv, &finding), ",\"'") == NULL
               || plain[i][0] == '\'', "CSV: no sign is put in, %zu", i);
    }

    finding.uri = san_str("/\xff\xc0\xbc?\x7f\xc2\x85");
    finding.text = san_str("a \"b\"\n");
    csv = rendered(san_report_csv, &finding);

    tap_ok(strstr(csv, "\"/\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd?  \"") != NULL,
           "CSV: an address that is not UTF-8, with controls");
    tap_ok(strstr(csv, "\"a \"\"b\"\" \"") != NULL, "CSV: quotes");

    finding.text = san_str("\n=1+1");
    tap_ok(strstr(rendered(san_report_csv, &finding), "\"' =1+1\"") != NULL,
           "CSV: no formula behind a line end");
}


static void
test_text(void)
{
    san_report_finding_t  finding;
    const char           *line;

    finding = a_finding();
    finding.text = san_str("a\xe2\x80\xae" "b");
    finding.detector = san_str("x\x1b[2Jy");
    finding.action = san_str("\xc2\x9bz");
    line = rendered(as_text, &finding);

    tap_ok(strstr(line, "a b") != NULL, "text: no line is turned around");
    tap_ok(strstr(line, "x [2Jy  z,") != NULL && !strchr(line, 0x1b),
           "text: a detector that a log names has no controls");
}


/* Days as people write them, compared with date -d 2026-11-29 +%s. */

static void
test_day(void)
{
    size_t  i;

    static const struct {
        const char  *day;
        uint64_t     seconds;
    } days[] = {
        { "1970-01-02", 86400 }, { "2000-02-29", 951782400 },
        { "2000-03-01", 951868800 }, { "2026-11-29", 1795910400 },
        { "2100-03-01", 4107542400 }, { "2026-13-01", 0 }, { "2026-00-01", 0 },
        { "2026-01-32", 0 }, { "2026-1-1", 0 }, { "2026-01-0x", 0 },
        { "", 0 }, { "1969-12-31", 0 }, { "2026/01/01", 0 }
    };

    for (i = 0; i < sizeof(days) / sizeof(days[0]); i++) {
        tap_ok(san_report_day(san_str(days[i].day)) == days[i].seconds,
               "%s is %llu", days[i].day,
               (unsigned long long) san_report_day(san_str(days[i].day)));
    }
}


static bool
is_running(uint32_t id)
{
    return id == 1;
}


/* The last number of a status had no name. */

static void
test_status(void)
{
    unsigned               status;
    text_t                *text;
    san_out_t              out;
    san_tally_t           *tally;
    san_report_t           report;
    san_tally_slot_t      *slot;
    san_tally_response_t   response;

    for (status = 0; status < SAN_STATUS_N; status++) {
        tap_ok(san_report_status_name(status) != NULL, "status %u has a name",
               status);
    }

    tally = san_tally_create(calloc(1, ZONE), ZONE, 1, 1, 1);
    slot = san_tally_claim(tally, 1, is_running);
    memset(&response, 0, sizeof(response));
    response.status = 200;
    san_tally_response(slot, &response);

    memset(&report, 0, sizeof(report));
    text = calloc(1, sizeof(*text));

    if (text == NULL || san_tally_read(tally, &report) != SAN_OK) {
        abort();
    }

    out.write = write_text;
    out.data = text;
    out.failed = false;
    san_report_json(&out, &report);
    tap_ok(strstr(text->data, "\"bypass\":{\"other\":1}") != NULL,
           "a status that nobody knows is the last one");

    san_tally_forget(&report);
    free(text);
    free(tally);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    test_links();
    test_day();
    test_csv();
    test_text();

    if (san_report_status_name(SAN_STATUS_N - 1) == NULL) {
        tap_ok(false, "the last status has a name");

    } else {
        test_status();
    }

    return tap_done();
}
