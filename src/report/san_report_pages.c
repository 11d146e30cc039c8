/*
 * san_report_pages: of a leftover on the page for people, where it stands and
 * which language its letters show.
 */

#include <string.h>

#include "san_report.h"

/* Bytes of a text that an address has to find it by. */
#define FRAGMENT_MAX  80

/* Above it the number of pages is no more than a guess. */
#define PAGES_MAX     100


/*
 * A path of this site.  Browsers drop tabs and line ends of an address and
 * read "\\" as "/": behind the first one neither may lead to another host.
 */

static bool
is_path(san_str_t uri)
{
    return uri.len && uri.data[0] == '/'
           && (uri.len == 1
               || (uri.data[1] > 0x20 && uri.data[1] != '/'
                   && uri.data[1] != '\\'));
}


/* Where the text is on its page, for browsers that go there. */

static void
put_fragment(san_out_t *out, san_str_t text)
{
    size_t   i, n;
    uint8_t  c[3];

    static const char  hex[] = "0123456789ABCDEF";

    /* a longer one by its first words, which have to be whole */

    n = text.len;

    if (n > FRAGMENT_MAX) {
        for (n = FRAGMENT_MAX; n > 0 && text.data[n] != ' '; n--) {
            /* void */
        }
    }

    if (n == 0) {
        return;
    }

    san_out_word(out, "#:~:text=");

    for (i = 0; i < n; i++) {
        if (san_is_alpha(text.data[i] | 0x20) || san_is_digit(text.data[i])) {
            san_out_bytes(out, text.data + i, 1);
            continue;
        }

        c[0] = '%';
        c[1] = (uint8_t) hex[text.data[i] >> 4];
        c[2] = (uint8_t) hex[text.data[i] & 15];
        san_out_bytes(out, c, 3);
    }
}


static bool
same(san_str_t a, san_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


/* The site of the status page, as far as it is known. */

static bool
is_own(const san_report_t *report, const san_report_finding_t *finding)
{
    return finding->host.len && same(finding->host, report->own_host)
           && (finding->scheme.len == 0
               || same(finding->scheme, report->own_scheme));
}


/*
 * Older logs have no scheme: the status page's own one takes its place.  A
 * file has none that "//" could take over.
 */

static void
put_site(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding)
{
    if (san_report_is_scheme(finding->scheme)) {
        san_out_xml(out, finding->scheme);
        san_out_word(out, "://");

    } else {
        san_out_word(out, report->counters ? "//" : "http://");
    }

    san_out_xml(out, finding->host);
}


/* A page of a site. */

static void
put_page(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding, san_str_t uri)
{
    bool  own, link;

    own = is_own(report, finding);
    link = is_path(uri) && (own || san_report_is_host(finding->host));

    if (link) {
        san_out_word(out, "<a href=\"");

        if (!own) {
            put_site(out, report, finding);
        }

        san_out_xml(out, uri);

        if (finding->detector.len) {
            put_fragment(out, finding->text);
        }

        san_out_word(out, "\" rel=\"noreferrer\">");
    }

    san_out_word(out, "<bdi>");
    san_out_xml(out, finding->host);
    san_out_xml(out, uri);
    san_out_word(out, link ? "</bdi></a>" : "</bdi>");
}


static void
put_example(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding, san_str_t uri)
{
    san_out_word(out, "<div class=\"example\">");
    put_page(out, report, finding, uri);
    san_out_word(out, "</div>\n");
}


/* In quotes of a shell.  false: it has characters that nobody can paste. */

static bool
is_typed(san_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len && text.data[i] >= 0x20; i++) { /* void */ }

    return text.len && i == text.len;
}


static void
put_quoted(san_out_t *out, san_str_t text, const char *end)
{
    size_t     i, start;
    san_str_t  part;

    san_out_word(out, "'");

    for (i = start = 0; i <= text.len; i++) {
        if (i < text.len && text.data[i] != '\'') {
            continue;
        }

        part.data = text.data + start;
        part.len = i - start;
        san_out_xml(out, part);
        san_out_word(out, i < text.len ? "'\\''" : end);
        start = i + 1;
    }

    san_out_word(out, "'");
}


/* How to get at those that are not listed. */

static void
put_command(san_out_t *out, const san_report_finding_t *finding)
{
    if (!is_typed(finding->text)) {
        san_out_word(out, "<p class=\"dim\">See the log for all pages.</p>\n");
        return;
    }

    san_out_word(out, "<p class=\"dim\">The log has all of them:</p>"
                 "<code>sanitizer report --by page --top 0 --text ");
    put_quoted(out, finding->text, finding->cut ? "\xe2\x80\xa6" : "");
    san_out_word(out, " sanitizer.log</code>\n");
}


static void
put_summary(san_out_t *out, const char *more, unsigned n)
{
    san_out_word(out, "<details><summary>On ");
    san_out_word(out, more);
    san_out_number(out, n);
    san_out_word(out, n == 1 ? " page</summary>\n" : " pages</summary>\n");
}


/* Of a log: all of them, but for a leftover that has very many. */

static void
put_all(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding)
{
    unsigned  i;

    if (finding->pages < 2 && !finding->more) {
        return;
    }

    put_summary(out, finding->more ? "at least " : "", finding->pages);

    for (i = 0; i < finding->pages; i++) {
        if (!same(finding->all[i], finding->uri)) {
            put_example(out, report, finding, finding->all[i]);
        }
    }

    if (finding->more) {
        put_command(out, finding);
    }

    san_out_word(out, "</details>\n");
}


/* Of the status page, which knows some. */

static void
put_some(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding)
{
    unsigned  i;

    if (finding->pages < 2) {
        return;
    }

    put_summary(out, finding->pages > PAGES_MAX ? "more than "
                     : finding->pages > 8 ? "about " : "",
                finding->pages > PAGES_MAX ? PAGES_MAX : finding->pages);

    for (i = 0; i < SAN_REPORT_OTHERS && finding->others[i].len; i++) {
        put_example(out, report, finding, finding->others[i]);
    }

    if (finding->pages > i + 1) {
        san_out_word(out, "<p class=\"dim\">");
        san_out_number(out, i + 1);
        san_out_word(out, i ? " pages are shown.</p>\n"
                            : " page is shown.</p>\n");
        put_command(out, finding);
    }

    san_out_word(out, "</details>\n");
}


/* The newest page, and the others. */

void
san_report_put_pages(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding)
{
    put_example(out, report, finding, finding->uri);

    if (finding->all) {
        put_all(out, report, finding);

    } else {
        put_some(out, report, finding);
    }
}


/* Kana is Japanese, whatever else the text is written in. */

static bool
has_kana(san_str_t text)
{
    size_t  i;

    for (i = 0; i + 1 < text.len; i++) {
        if (text.data[i] == 0xe3 && text.data[i + 1] >= 0x81
            && text.data[i + 1] <= 0x83)
        {
            return true;
        }
    }

    return false;
}


/* The language of a text that its script shows, or NULL. */

const char *
san_report_language(const san_report_finding_t *finding)
{
    unsigned  i;

    static const char *const  scripts[][2] = {
        { "Hang", "ko" }, { "Kore", "ko" }, { "Hira", "ja" }, { "Kana", "ja" },
        { "Jpan", "ja" }, { "Thai", "th" }, { "Grek", "el" }, { "Hebr", "he" },
        { "Armn", "hy" }, { "Geor", "ka" }
    };

    if (has_kana(finding->text)) {
        return "ja";
    }

    for (i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
        if (finding->script.len == 4
            && memcmp(finding->script.data, scripts[i][0], 4) == 0)
        {
            return scripts[i][1];
        }
    }

    return NULL;
}
