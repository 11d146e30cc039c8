/*
 * san_report_html: the page for translators and operators.  It works without
 * scripts and loads nothing.  Text of pages is escaped, and has its own lang
 * and dir.
 */

#include <stdlib.h>
#include <string.h>

#include "san_report.h"

/* Most names that a filter offers. */
#define NAMES_MAX  100


static const char  style[] =
    ":root{color-scheme:light dark;--fg:#1d1f23;--bg:#fdfdfc;--dim:#5a6069;"
    "--line:#d9dbdf;--box:#f2f3f5;--bar:#c2410c;--link:#0b4fae}\n"
    "@media(prefers-color-scheme:dark){:root{--fg:#e8e9ec;--bg:#16181c;"
    "--dim:#a4abb6;--line:#363a42;--box:#21242a;--bar:#fb923c;"
    "--link:#8ab8ff}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:76rem;padding:1.5rem;color:var(--fg);"
    "background:var(--bg);font:1rem/1.5 system-ui,sans-serif}\n"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}\n"
    "a{color:var(--link)}p{margin:.3rem 0}.dim{color:var(--dim)}\n"
    ".tiles{display:grid;gap:.75rem;margin:1rem 0 0;padding:0;"
    "grid-template-columns:repeat(auto-fit,minmax(max(9rem,"
    "calc((100% - 2.3rem)/4)),1fr))}\n"
    ".tiles div{background:var(--box);border-radius:.5rem;"
    "padding:.6rem .9rem}\n"
    ".tiles dt{color:var(--dim);font-size:.85rem}\n"
    ".tiles dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}\n"
    "form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}\n"
    "label{font-size:.85rem;color:var(--dim)}\n"
    "select,button,input{display:block;font:inherit;color:var(--fg);"
    "background:var(--box);border:1px solid var(--dim);border-radius:.4rem;"
    "padding:.3rem .6rem;height:2.3rem;max-width:18rem}\n"
    "[hidden]{display:none!important}\n"
    ".trend{margin:1rem 0 0;max-width:38rem}.trend svg{display:block;"
    "width:100%;fill:var(--bar);stroke:none}.trend path{stroke:var(--line)}\n"
    "progress{accent-color:var(--bar);vertical-align:middle}\n"
    ".wide{overflow-x:auto;margin-top:1rem}\n"
    "table{border-collapse:collapse;width:100%}\n"
    ".findings{table-layout:fixed}.c1{width:6rem}"
    ".c3{width:8rem}.c4{width:11rem}.c5{width:10rem}\n"
    "th,td{text-align:start;vertical-align:top;padding:.5rem .6rem;"
    "border-bottom:1px solid var(--line)}\n"
    "th{font-size:.85rem;color:var(--dim);font-weight:600}\n"
    ".n{text-align:end;font-variant-numeric:tabular-nums;"
    "white-space:nowrap}\n"
    ".bar{display:block;height:.35rem;background:var(--bar);"
    "border-radius:.2rem;margin-inline-start:auto}\n"
    ".text{font-size:1.05rem;font-weight:600;overflow-wrap:anywhere;"
    "width:fit-content;max-width:100%}\n"
    ".where,code{font:.85rem/1.5 ui-monospace,monospace;"
    "overflow-wrap:anywhere}\n"
    ".where{color:var(--dim)}.seen{font-size:.85rem;white-space:nowrap}\n"
    "code{background:var(--box);padding:.15rem .4rem;border-radius:.3rem;"
    "display:block;margin:.2rem 0}\n"
    "summary{cursor:pointer;color:var(--link)}\n"
    ".example{overflow-wrap:anywhere;font-size:.9rem}\n"

    /* on phones a leftover is a block of lines, not a row */

    "@media(max-width:48rem){body{padding:1rem}.findings thead{position:"
    "absolute;clip-path:inset(50%)}.findings tbody{display:block}"
    ".findings tr{display:flex;flex-wrap:wrap;padding:.6rem 0;"
    "border-bottom:1px solid var(--line)}"
    ".findings td{border:0;padding:.1rem 1rem .1rem 0}"
    ".findings td:first-child{display:flex;align-items:center;gap:.5rem}"
    ".findings td:first-child,.findings td:nth-child(2){width:100%}"
    ".findings br{display:none}"
    ".findings .n{text-align:start}.bar{margin:0;flex:0 1 auto}"
    ".seen{white-space:normal}}\n";


static void
word(san_out_t *out, const char *s)
{
    san_out_word(out, s);
}


static void
put_filter_value(san_out_t *out, const char *name, san_str_t value)
{
    static const char  hex[] = "0123456789ABCDEF";

    size_t   i;
    uint8_t  c[3];

    if (value.len == 0) {
        return;
    }

    word(out, "&amp;");
    word(out, name);
    word(out, "=");

    for (i = 0; i < value.len; i++) {
        if (san_is_alpha(value.data[i]) || san_is_digit(value.data[i])
            || value.data[i] == '-' || value.data[i] == '.')
        {
            san_out_bytes(out, value.data + i, 1);
            continue;
        }

        c[0] = '%';
        c[1] = (uint8_t) hex[value.data[i] >> 4];
        c[2] = (uint8_t) hex[value.data[i] & 15];
        san_out_bytes(out, c, 3);
    }
}


/* Writes a link to the same selection in another format. */

static void
put_format_link(san_out_t *out, const san_report_t *report,
    const char *format, const char *text)
{
    word(out, "<a href=\"?format=");
    word(out, format);
    put_filter_value(out, "host", report->host);
    put_filter_value(out, "language", report->language);
    put_filter_value(out, "detector", report->detector);
    put_filter_value(out, "q", report->search);
    put_filter_value(out, "since", report->from_day);
    word(out, "\">");
    word(out, text);
    word(out, "</a>");
}


/* Writes groups of three digits, separated by narrow no-break spaces. */

static void
put_number(san_out_t *out, uint64_t n)
{
    unsigned  digit;
    uint64_t  unit;

    for (unit = 1, digit = 0; n / unit >= 10; digit++) {
        unit *= 10;
    }

    for ( /* void */ ; unit; unit /= 10, digit--) {
        san_out_number(out, n / unit % 10);
        word(out, digit && digit % 3 == 0 ? "\xe2\x80\xaf" : "");
    }
}


/* Writes about three digits and a unit. */

static void
put_size(san_out_t *out, uint64_t n)
{
    unsigned  i;

    static const char *const  units[] = { " B", " KB", " MB", " GB", " TB" };

    for (i = 0; i < 4 && n >= 1024 * 1000; i++) {
        n /= 1024;
    }

    if (n >= 10 * 1024 && i < 4) {
        put_number(out, n / 1024);
        i++;

    } else if (n >= 1024 && i < 4) {
        put_number(out, n / 1024);
        word(out, ".");
        san_out_number(out, n % 1024 * 10 / 1024);
        i++;

    } else {
        put_number(out, n);
    }

    word(out, units[i]);
}


static void
put_tile(san_out_t *out, const char *name,
    void (*put)(san_out_t *out, uint64_t n), uint64_t n)
{
    word(out, "<div><dt>");
    word(out, name);
    word(out, "</dt><dd>");
    put(out, n);
    word(out, "</dd></div>\n");
}


/* Writes nanoseconds as milliseconds. */

static void
put_ms(san_out_t *out, uint64_t n)
{
    put_number(out, n / 1000000);
    word(out, ".");
    san_out_number(out, n / 100000 % 10);
    word(out, " ms");
}


static uint64_t
left_alone(const san_counters_t *counters)
{
    unsigned  i;
    uint64_t  n;

    for (i = SAN_STATUS_BYPASS, n = 0; i < SAN_STATUS_N; i++) {
        n += counters->responses[i];
    }

    return n;
}


/* Writes a time to the minute, for table cells. */

static void
put_moment(san_out_t *out, uint64_t seconds)
{
    word(out, "<time datetime=\"");
    san_out_time(out, seconds);
    word(out, "\">");
    san_out_minute(out, seconds);
    word(out, "</time>");
}


static void
put_tiles(san_out_t *out, const san_report_t *report)
{
    const san_counters_t  *c;

    c = report->counters;

    if (report->since) {
        word(out, "<p class=\"dim\">Counted since ");
        put_moment(out, report->since);
        word(out, " UTC</p>\n");
    }

    word(out, "<dl class=\"tiles\">\n");
    put_tile(out, "Clean responses", put_number,
             c->responses[SAN_STATUS_CLEAN]);
    put_tile(out, "Clean, mostly user content", put_number,
             c->responses[SAN_STATUS_SKIPPED]);
    put_tile(out, "Flagged", put_number, c->responses[SAN_STATUS_FLAGGED]);
    put_tile(out, "Edited", put_number, c->responses[SAN_STATUS_EDITED]);
    put_tile(out, "Left alone", put_number, left_alone(c));
    put_tile(out, "Bytes read", put_size, c->in);
    put_tile(out, "Bytes removed", put_size, c->removed);

    if (c->in) {
        put_tile(out, "Time per MB", put_ms,
                 (uint64_t) ((double) c->nanoseconds * 1024 * 1024
                             / (double) c->in));
    }

    word(out, "</dl>\n");

    if (report->unseen) {
        word(out, "<p>The zone is too small: some workers are not counted. "
             "Increase the size in sanitizer_zone.</p>\n");
    }
}


static san_str_t
name_of(const san_report_finding_t *finding, unsigned field)
{
    return field == 0 ? finding->host : field == 1 ? finding->language
                                                   : finding->detector;
}


/* Writes a language or script by its English name, else its code. */

static void
put_name(san_out_t *out, san_str_t tag, bool script)
{
    char       name[SAN_REPORT_NAME];
    san_str_t  s;

    s.data = (const uint8_t *) name;
    s.len = san_report_name(tag, script, name, sizeof(name));

    san_out_xml(out, s.len ? s : tag);
}


static void
put_option(san_out_t *out, san_str_t value, san_str_t chosen, bool language)
{
    word(out, "<option value=\"");
    san_out_xml(out, value);
    word(out, chosen.len == value.len
              && memcmp(chosen.data, value.data, value.len) == 0
              ? "\" selected>" : "\">");
    san_out_xml(out, value);

    if (language) {
        word(out, " \xe2\x80\x93 ");
        put_name(out, value, false);
    }

    word(out, "</option>\n");
}


static void
put_select(san_out_t *out, const san_report_t *report, unsigned field,
    const char *name, const char *label, san_str_t chosen)
{
    size_t     i, k, n;
    san_str_t  names[NAMES_MAX], value;

    word(out, "<label>");
    word(out, label);
    word(out, "<select name=\"");
    word(out, name);
    word(out, "\">\n<option value=\"\">all</option>\n");

    for (i = 0, n = 0; i < report->nfindings && n < NAMES_MAX; i++) {
        value = name_of(&report->findings[i], field);

        for (k = 0; k < n; k++) {
            if (names[k].len == value.len
                && memcmp(names[k].data, value.data, value.len) == 0)
            {
                break;
            }
        }

        if (k == n && value.len) {
            names[n++] = value;
            put_option(out, value, chosen, field == 1);
        }
    }

    word(out, "</select></label>\n");
}


static void
put_input(san_out_t *out, const char *name, const char *type,
    const char *label, san_str_t value)
{
    word(out, "<label>");
    word(out, label);
    word(out, "<input type=\"");
    word(out, type);
    word(out, "\" name=\"");
    word(out, name);
    word(out, "\" value=\"");
    san_out_xml(out, value);
    word(out, "\"></label>\n");
}


static void
put_orders(san_out_t *out, const san_report_t *report)
{
    unsigned  i;

    static const char *const  orders[][2] = {
        { "count", "most frequent first" },
        { "newest", "newest first" },
        { "page", "by page" }
    };

    word(out, "<label>Order<select name=\"sort\">\n");

    for (i = 0; i < 3; i++) {
        word(out, "<option value=\"");
        word(out, orders[i][0]);
        word(out, report->order == (san_report_order_t) i ? "\" selected>"
                                                          : "\">");
        word(out, orders[i][1]);
        word(out, "</option>\n");
    }

    word(out, "</select></label>\n");
}


static void
put_filters(san_out_t *out, const san_report_t *report)
{
    word(out, "<form method=\"get\">\n");
    put_input(out, "q", "search", "Text, page or place", report->search);
    put_select(out, report, 0, "host", "Site", report->host);
    put_select(out, report, 1, "language", "Page language",
               report->language);
    put_select(out, report, 2, "detector", "Detector", report->detector);
    put_input(out, "since", "date", "First seen since", report->from_day);
    put_orders(out, report);
    word(out, "<button>Show</button>\n");

    if (report->host.len || report->language.len || report->detector.len
        || report->search.len || report->from)
    {
        word(out, "<p><a href=\"?\">Show all</a></p>\n");
    }

    word(out, "</form>\n");
}


static void
put_text(san_out_t *out, const san_report_finding_t *finding)
{
    word(out, "<div class=\"text\"");

    if (finding->text_language.len) {
        word(out, " lang=\"");
        san_out_xml(out, finding->text_language);
        word(out, "\"");

    } else if (san_report_language(finding)) {
        word(out, " lang=\"");
        word(out, san_report_language(finding));
        word(out, "\"");

    } else if (finding->script.len) {
        word(out, " lang=\"und-");
        san_out_xml(out, finding->script);
        word(out, "\"");
    }

    word(out, " dir=\"auto\">");

    /* a page is shown with its site, because several sites may have it */

    if (finding->detector.len == 0) {
        san_out_xml(out, finding->host);
    }

    san_out_xml(out, finding->text);
    word(out, finding->cut ? "\xe2\x80\xa6</div>\n" : "</div>\n");
}


/* Writes directives to paste into nginx.conf. */

static void
put_directives(san_out_t *out, const san_report_finding_t *finding)
{
    char    path[512];
    size_t  n;

    word(out, "<details><summary>What to do</summary>\n");
    n = san_report_exclude(finding->where, path, sizeof(path));

    if (n) {
        san_str_t  s = { n, (const uint8_t *) path };

        word(out, "<p>If this text is foreign on purpose, ignore it.</p>"
             "<code>sanitizer_keep \"");
        san_out_xml(out, s);
        word(out, "\";</code>\n");
    }

    san_report_put_advice(out, finding);

    if (finding->script.len) {
        word(out, "<p>If this script is wanted here, accept it.</p>"
             "<code>sanitizer_tolerate ");
        san_out_xml(out, finding->script);
        word(out, ";</code>\n");
    }

    word(out, "</details>\n");
}


static void
put_text_name(san_out_t *out, const san_report_finding_t *finding)
{
    const char  *language;

    language = san_report_language(finding);

    if (finding->text_language.len) {
        put_name(out, finding->text_language, false);

    } else if (language) {
        put_name(out, san_str(language), false);

    } else if (finding->script.len == 4
               && memcmp(finding->script.data, "Hani", 4) == 0)
    {
        word(out, "Chinese or Japanese");

    } else if (finding->script.len) {
        put_name(out, finding->script, true);

    } else {
        return;
    }

    word(out, "<br> ");
}


/* Writes which text it is, on which page, the action and the detector. */

static void
put_kind(san_out_t *out, const san_report_finding_t *finding)
{
    word(out, "</td>\n<td role=\"cell\">");
    san_out_xml(out, finding->detector);
    word(out, finding->detector.len ? "<br> / " : "");
    san_out_xml(out, finding->action);

    if (finding->why.len) {
        word(out, "<br> <span class=\"dim\">");
        san_report_put_why(out, finding);
        word(out, "</span>");
    }

    if (finding->wcag.len) {
        word(out, "<br> <span class=\"dim\">WCAG ");
        san_out_xml(out, finding->wcag);
        word(out, "</span>");
    }

    word(out, "</td>\n<td role=\"cell\">");

    put_text_name(out, finding);

    if (finding->language.len) {
        word(out, "<span class=\"dim\">on ");
        put_name(out, finding->language, false);
        word(out, "</span>");
    }
}


static void
put_row(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding,
    uint64_t max)
{
    word(out, "<tr role=\"row\" data-n=\"");
    san_out_number(out, finding->count);
    word(out, "\" data-f=\"");
    san_out_number(out, finding->first);
    word(out, "\" data-p=\"");
    san_out_xml(out, finding->host);
    san_out_xml(out, finding->uri);
    word(out, "\"><td role=\"cell\" class=\"n\">");
    put_number(out, finding->count);
    word(out, "<span class=\"bar\" style=\"width:");
    san_out_number(out, max ? finding->count * 100 / max : 0);
    word(out, "%\"></span></td>\n<td role=\"cell\">");
    put_text(out, finding);

    /* sums by site, page and so on have no path and no detector */

    if (finding->detector.len) {
        word(out, "<div class=\"where\"><bdi>");
        san_out_xml(out, finding->where);
        word(out, "</bdi></div>\n");
        san_report_put_pages(out, report, finding);
        put_directives(out, finding);
    }

    put_kind(out, finding);
    word(out, "</td>\n<td role=\"cell\" class=\"dim seen\">");

    if (finding->last) {
        put_moment(out, finding->first);
        word(out, " \xe2\x80\x93<br> ");
        put_moment(out, finding->last);
    }

    word(out, "</td></tr>\n");
}


static void
put_heads(san_out_t *out)
{
    word(out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" "
         "aria-label=\"Leftovers\">\n"
         "<table class=\"findings\" role=\"table\">\n"
         "<thead role=\"rowgroup\"><tr role=\"row\">"
         "<th role=\"columnheader\" scope=\"col\" class=\"n c1\">Times</th>"
         "<th role=\"columnheader\" scope=\"col\">Text, place and newest "
         "page</th>"
         "<th role=\"columnheader\" scope=\"col\" class=\"c3\">Detector / "
         "action</th>"
         "<th role=\"columnheader\" scope=\"col\" class=\"c4\">Language of "
         "text and page</th>"
         "<th role=\"columnheader\" scope=\"col\" class=\"c5\">First and last "
         "seen (UTC)</th>"
         "</tr></thead>\n<tbody role=\"rowgroup\">\n");
}


static void
put_decisions(san_out_t *out, const san_report_t *report)
{
    san_decisions_t  sums;

    san_report_decisions(report, &sums);
    word(out, "<p class=\"sums\">");
    san_report_put_decisions(out, &sums);
    word(out, "</p>\n");
}


static void
put_leftovers(san_out_t *out, const san_report_t *report)
{
    size_t                       i, n;
    uint64_t                     max;
    const san_report_finding_t  *finding;

    for (i = 0, max = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (finding->count > max && san_report_has(report, finding)) {
            max = finding->count;
        }
    }

    for (i = 0, n = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (!san_report_has(report, finding)) {
            continue;
        }

        if (n++ == 0) {
            put_heads(out);
        }

        if (report->top == 0 || n <= report->top) {
            put_row(out, report, finding, max);
        }
    }

    word(out, n ? "</tbody></table></div>\n"
                : "<p>No matching leftovers.</p>\n");

    if (report->top && n > report->top) {
        word(out, "<p>The ");
        put_number(out, report->top);
        word(out, report->order == SAN_REPORT_BY_COUNT ? " most frequent of "
                  : " first of ");
        put_number(out, n);
        word(out, ".</p>\n");
    }
}


static void
put_reasons(san_out_t *out, const san_counters_t *counters)
{
    unsigned  i;

    if (left_alone(counters) == 0) {
        return;
    }

    word(out, "<h2>Left alone</h2>\n<table>\n<thead><tr>"
         "<th scope=\"col\" class=\"n\">Responses</th>"
         "<th scope=\"col\">Reason</th><th scope=\"col\">Meaning</th>"
         "</tr></thead>\n<tbody>\n");

    for (i = SAN_STATUS_BYPASS; i < SAN_STATUS_N; i++) {
        if (counters->responses[i] == 0) {
            continue;
        }

        word(out, "<tr><td class=\"n\">");
        put_number(out, counters->responses[i]);
        word(out, "</td><td>");
        word(out, san_report_status_name(i));
        word(out, "</td><td>");
        san_out_xml(out, san_str(san_report_status_text(i)));
        word(out, "</td></tr>\n");
    }

    word(out, "</tbody></table>\n");
}


static void
put_findings(san_out_t *out, const san_counters_t *counters)
{
    bool         some;
    san_found_t  found;

    some = false;
    found.next = 0;

    while (san_report_next(counters, &found)) {

        if (!some) {
            word(out, "<h2>Findings</h2>\n<table>\n<thead><tr>"
                 "<th scope=\"col\" class=\"n\">Times</th>"
                 "<th scope=\"col\">Detector</th>"
                 "<th scope=\"col\">Page language</th>"
                 "<th scope=\"col\">Action</th>"
                 "</tr></thead>\n<tbody>\n");
            some = true;
        }

        word(out, "<tr><td class=\"n\">");
        san_out_number(out, found.count);
        word(out, "</td><td>");
        word(out, found.detector);
        word(out, "</td><td>");
        san_out_xml(out, san_str(found.language));
        word(out, "</td><td>");
        word(out, found.action);
        word(out, "</td></tr>\n");
    }

    word(out, some ? "</tbody></table>\n" : "");
}


static void
put_formats(san_out_t *out, const san_report_t *report)
{
    word(out, "<h2>Downloads</h2>\n<p>");
    put_format_link(out, report, "xliff", "XLIFF for translators");
    word(out, ", ");
    put_format_link(out, report, "json", "JSON");
    word(out, ", ");
    put_format_link(out, report, "csv", "CSV");
    word(out, ", <a href=\"?format=prometheus\">Prometheus</a></p>\n");
}


void
san_report_html(san_out_t *out, const san_report_t *report)
{
    word(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
         "<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\">\n"
         "<meta name=\"robots\" content=\"noindex\">\n");

    /* the module sends this in a header */

    if (report->counters == NULL) {
        word(out, "<meta http-equiv=\"Content-Security-Policy\" content=\""
             "default-src 'none'; style-src 'unsafe-inline'\">\n");
    }

    word(out, "<title>Leftovers</title>\n<style>\n");
    word(out, style);
    word(out, "</style>\n</head>\n<body>\n<header>\n<h1>Leftovers</h1>\n");

    if (report->counters) {
        put_tiles(out, report);
        san_report_put_trend(out, report);
    }

    word(out, "</header>\n<main>\n");

    /* a file has no server to answer a filter */

    if (report->counters) {
        word(out, "<h2>Texts</h2>\n");
        put_filters(out, report);
    }

    put_decisions(out, report);
    san_report_put_progress(out, report);
    word(out, report->counters ? "<p class=\"shown\" role=\"status\"></p>\n"
                               : "");
    put_leftovers(out, report);

    if (report->counters) {
        san_report_put_whys(out, report->counters);
        put_findings(out, report->counters);
        put_reasons(out, report->counters);
        put_formats(out, report);
    }

    word(out, "</main>\n");

    if (report->counters) {
        san_report_put_script(out);
    }

    word(out, "</body>\n</html>\n");
}
