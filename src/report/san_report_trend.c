/*
 * san_report_trend: what the HTML page shows besides its table: a chart of the
 * last days, the progress of translation, the reasons.
 */

#include <string.h>

#include "san_report.h"


/*
 * Sorts and searches without the server; the page works without it.  Its hash
 * is SAN_REPORT_SCRIPT_HASH, which t/nginx/status/status.t checks.
 */

static const char  script[] =
    "(()=>{const t=document.querySelector(\".findings\");if(!t)return;\n"
    "const b=t.tBodies[0],rows=[...b.rows],f=document.forms[0],\n"
    "n=document.querySelector(\".shown\"),key={count:r=>-r.dataset.n,\n"
    "newest:r=>-r.dataset.f,page:r=>r.dataset.p};\n"
    "f.sort.onchange=()=>{const k=key[f.sort.value];\n"
    "rows.sort((x,y)=>k(x)<k(y)?-1:k(x)>k(y)?1:0);b.append(...rows)};\n"
    "f.q.oninput=()=>{const w=f.q.value.toLowerCase();let s=0;\n"
    "for(const r of rows){r.hidden=!r.textContent.toLowerCase().includes(w);\n"
    "s+=!r.hidden}n.textContent=s==rows.length?\"\":s+\" of \"+"
    "rows.length+\" shown\"}\n"
    "})()";


void
san_report_put_script(san_out_t *out)
{
    san_out_word(out, "<script>");
    san_out_word(out, script);
    san_out_word(out, "</script>\n");
}


static const san_day_t *
day_at(const san_report_t *report, uint64_t day)
{
    const san_day_t  *row;

    row = &report->counters->days[day % SAN_REPORT_DAYS];

    return row->day == day ? row : NULL;
}


static void
put_date(san_out_t *out, uint64_t day)
{
    san_out_date(out, day * 86400);
}


/* Draws a bar: x, a height of up to 40, and its tooltip. */

static void
put_bar(san_out_t *out, unsigned x, const san_day_t *day, uint64_t most)
{
    uint64_t  height;

    height = day->findings * 40 / most;

    if (height == 0 && day->findings) {
        height = 1;
    }

    san_out_word(out, "<rect x=\"");
    san_out_number(out, x);
    san_out_word(out, "\" y=\"");
    san_out_number(out, 40 - height);
    san_out_word(out, "\" width=\"8\" height=\"");
    san_out_number(out, height);
    san_out_word(out, "\"><title>");
    put_date(out, day->day);
    san_out_word(out, ": ");
    san_out_number(out, day->findings);
    san_out_word(out, " findings on ");
    san_out_number(out, day->pages);
    san_out_word(out, " pages</title></rect>\n");
}


void
san_report_put_trend(san_out_t *out, const san_report_t *report)
{
    uint64_t          today, most, sum, best;
    unsigned          i;
    const san_day_t  *day;

    today = report->now / 86400;

    if (today < SAN_REPORT_DAYS) {
        return;
    }

    for (i = 0, most = 0, sum = 0, best = 0; i < SAN_REPORT_DAYS; i++) {
        day = day_at(report, today - i);

        if (day) {
            sum += day->findings;

            if (day->findings > most) {
                most = day->findings;
                best = day->day;
            }
        }
    }

    if (most == 0) {
        return;
    }

    san_out_word(out, "<figure class=\"trend\">\n<svg viewBox=\"0 0 300 41\" "
                 "role=\"img\" aria-label=\"Findings of the last 30 days, ");
    san_out_number(out, sum);
    san_out_word(out, ", most on ");
    put_date(out, best);
    san_out_word(out, ": ");
    san_out_number(out, most);
    san_out_word(out, "\">\n");

    for (i = 0; i < SAN_REPORT_DAYS; i++) {
        day = day_at(report, today - (SAN_REPORT_DAYS - 1 - i));

        if (day) {
            put_bar(out, i * 10 + 1, day, most);
        }
    }

    san_out_word(out, "<path d=\"M0 40.5h300\"/></svg>\n<figcaption "
                 "class=\"dim\">Findings of the last 30 days (UTC): ");
    san_out_number(out, sum);
    san_out_word(out, "; most on ");
    put_date(out, best);
    san_out_word(out, ": ");
    san_out_number(out, most);
    san_out_word(out, "</figcaption>\n</figure>\n");
}


static bool
is(san_str_t s, const char *word)
{
    return s.len == strlen(word) && memcmp(s.data, word, s.len) == 0;
}


/* Writes how much of the translatable text has a translation. */

void
san_report_put_progress(san_out_t *out, const san_report_t *report)
{
    bool                         done;
    size_t                       i;
    uint64_t                     n, all;
    const san_report_finding_t  *finding;

    for (i = 0, n = 0, all = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (!san_report_has(report, finding)) {
            continue;
        }

        done = is(finding->action, "translate")
               || is(finding->would, "translate");
        n += done;
        all += done || is(finding->its, "untranslated");
    }

    if (all == 0) {
        return;
    }

    san_out_word(out, "<p><progress aria-label=\"Translated\" max=\"");
    san_out_number(out, all);
    san_out_word(out, "\" value=\"");
    san_out_number(out, n);
    san_out_word(out, "\"></progress> ");
    san_out_number(out, n);
    san_out_word(out, " of ");
    san_out_number(out, all);
    san_out_word(out, all == 1 ? " text" : " texts");
    san_out_word(out, " in another language translated</p>\n");
}


static void
put_why(san_out_t *out, uint64_t n, unsigned would, unsigned why)
{
    san_out_word(out, "<tr><td class=\"n\">");
    san_out_number(out, n);
    san_out_word(out, "</td><td>");
    san_out_word(out, would ? san_action_name((san_action_t) would)
                            : "not reported");
    san_out_word(out, "</td><td>");
    san_out_word(out, why < SAN_WHYS_N ? san_why_texts[why].word : "");
    san_out_word(out, "</td><td>");
    san_out_word(out, why < SAN_WHYS_N ? san_why_texts[why].what
                                       : "done");
    san_out_word(out, "</td></tr>\n");
}


void
san_report_put_whys(san_out_t *out, const san_counters_t *counters)
{
    bool      some;
    unsigned  i, k;

    for (i = SAN_ACTION_TRANSLATE + 1, some = false; i-- > 0; ) {
        for (k = 0; k <= SAN_WHYS_N; k++) {

            if (counters->decisions[i][k] == 0) {
                continue;
            }

            if (!some) {
                san_out_word(out, "<h2>Strongest possible action, and what "
                             "limits it</h2>\n<table>\n<thead><tr>"
                             "<th scope=\"col\" class=\"n\">Findings</th>"
                             "<th scope=\"col\">Strongest action</th>"
                             "<th scope=\"col\">Reason</th>"
                             "<th scope=\"col\">Meaning</th>"
                             "</tr></thead>\n<tbody>\n");
                some = true;
            }

            put_why(out, counters->decisions[i][k], i, k);
        }
    }

    san_out_word(out, some ? "</tbody></table>\n" : "");
}
