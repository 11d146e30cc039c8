/*
 * san_check_html_page: the page around the sections, which needs nothing else:
 * no script, no file, no network.
 */

#include "san_check.h"

#include <string.h>


static const char  san_html_head[] =
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
    "'none'; style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<title>Leftovers</title>\n<style>\n"
    ":root { color-scheme: light dark; --back: #fff; --fore: #1b1b1f;\n"
    "  --soft: #5a5a66; --line: #d8d8e0; --code: #f5f5f8; --mark: #ffe08a; }\n"
    "@media (prefers-color-scheme: dark) { :root { --back: #16161a;\n"
    "  --fore: #e6e6ea; --soft: #a0a0ac; --line: #3a3a44; --code: #1f1f26;\n"
    "  --mark: #6b5200; } }\n"
    "body { background: var(--back); color: var(--fore); margin: 2em auto;\n"
    "  max-width: 70em; padding: 0 1em; font: 1em/1.5 sans-serif; }\n"
    "h2 { overflow-wrap: anywhere; border-top: 1px solid var(--line);\n"
    "  padding-top: 1em; }\n"
    "h3 { font-size: 1em; margin: 1.5em 0 0; }\n"
    "table { border-collapse: collapse; display: inline-table;\n"
    "  vertical-align: top; margin: .5em 2.5em .5em 0; }\n"
    "th, td { text-align: start; padding: .2em 1em .2em 0;\n"
    "  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }\n"
    "th { font-size: .85em; color: var(--soft); overflow-wrap: normal; }\n"
    "td.n { text-align: end; font-variant-numeric: tabular-nums; }\n"
    ".where { color: var(--soft); margin: 0; overflow-wrap: anywhere; }\n"
    "blockquote { margin: .3em 0; font-weight: bold;\n"
    "  overflow-wrap: anywhere; width: fit-content; max-width: 100%; }\n"
    "pre { background: var(--code); border: 1px solid var(--line);\n"
    "  padding: .5em; tab-size: 4; margin: .5em 0;\n"
    "  white-space: pre-wrap; overflow-wrap: anywhere; }\n"
    "pre b { color: var(--soft); font-weight: normal; user-select: none; }\n"
    "pre i, blockquote i { color: var(--soft); font-size: .85em; }\n"
    "mark { background: var(--mark); color: inherit; }\n"
    "mark.at { border-inline-start: 2px solid currentColor; }\n"
    "</style>\n</head>\n<body>\n<main>\n<h1>Leftovers</h1>\n";


static void
san_html_row(FILE *to, const char *name, uint64_t n)
{
    if (n != 0) {
        fprintf(to, "<tr><td>%s</td><td class=\"n\">%llu</td></tr>\n", name,
                (unsigned long long) n);
    }
}


static void
san_html_counts(FILE *to, const san_check_counts_t *all)
{
    size_t  i;

    fputs("<table>\n<tr><th>Detector</th><th>Findings</th></tr>\n", to);

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        san_html_row(to, san_detector_name((san_detector_t) i),
                     all->detectors[i]);
    }

    fputs("</table>\n<table>\n<tr><th>Action</th><th>Findings</th></tr>\n",
          to);

    for (i = SAN_ACTION_FLAG; i <= SAN_ACTION_TRANSLATE; i++) {
        san_html_row(to, san_action_name((san_action_t) i), all->actions[i]);
    }

    fputs("</table>\n", to);
}


void
san_check_html_begin(FILE *to, const san_check_totals_t *totals)
{
    size_t                     i;
    const san_check_file_t    *files;
    const san_check_counts_t  *all;

    all = totals->all;
    files = totals->files;

    fputs(san_html_head, to);
    fprintf(to, "<p>%llu finding%s in %llu of %llu page%s.</p>\n",
            (unsigned long long) all->findings,
            (all->findings == 1) ? "" : "s",
            (unsigned long long) all->found,
            (unsigned long long) all->pages,
            (all->pages == 1) ? "" : "s");

    if (all->known != 0) {
        fprintf(to, "<p>%llu in the baseline, not reported.</p>\n",
                (unsigned long long) all->known);
    }

    if (all->findings == 0) {
        return;
    }

    san_html_counts(to, all);
    fputs("<table>\n<tr><th>Page</th><th>Findings</th></tr>\n", to);

    for (i = 0; i < totals->n; i++) {
        if (files[i].findings != 0) {
            fprintf(to, "<tr><td dir=\"auto\"><a href=\"#f%zu\">", i + 1);
            san_check_html_string(to, files[i].path);
            fprintf(to, "</a></td><td class=\"n\">%llu</td></tr>\n",
                    (unsigned long long) files[i].findings);
        }
    }

    fputs("</table>\n", to);
}


void
san_check_html_end(FILE *to, const san_check_totals_t *totals)
{
    (void) totals;

    fputs("</main>\n</body>\n</html>\n", to);
}
