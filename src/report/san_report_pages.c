/*
 * san_report_pages: on the HTML page, where a leftover stands and the language
 * that its letters show.
 */

#include <string.h>

#include "san_report.h"

/* Most bytes of a text in a text fragment of a URL. */
#define FRAGMENT_MAX  80

/* Above this the number of pages is only approximate. */
#define PAGES_MAX     100


/*
 * Is it a path on this site?  Browsers drop tabs and line ends in URLs and
 * read "\\" as "/", so neither may follow the first one, where it could lead
 * to another host.
 */

static bool
is_path(san_str_t uri)
{
    return uri.len && uri.data[0] == '/'
           && (uri.len == 1
               || (uri.data[1] > 0x20 && uri.data[1] != '/'
                   && uri.data[1] != '\\'));
}


/* Writes a text fragment, so that browsers scroll to the text. */

static void
put_fragment(san_out_t *out, san_str_t text)
{
    size_t   i, n;
    uint8_t  c[3];

    static const char  hex[] = "0123456789ABCDEF";

    /* a longer text by its first complete words */

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


/*
 * Writes a link to a page of a site.  A file has no scheme, so "//" cannot be
 * used.
 */

static void
put_page(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding, san_str_t uri)
{
    bool  own, link;

    own = finding->host.len == report->own_host.len && finding->host.len
          && memcmp(finding->host.data, report->own_host.data,
                    finding->host.len)
             == 0;
    link = is_path(uri) && (own || san_report_is_host(finding->host));

    if (link) {
        san_out_word(out, "<a href=\"");

        if (!own) {
            san_out_word(out, report->counters ? "//" : "http://");
            san_out_xml(out, finding->host);
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


/* Writes the newest page, and the previous ones. */

void
san_report_put_pages(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding)
{
    unsigned  i;

    san_out_word(out, "<div class=\"example\">");
    put_page(out, report, finding, finding->uri);
    san_out_word(out, "</div>\n");

    if (finding->pages < 2) {
        return;
    }

    san_out_word(out, "<details><summary>On ");
    san_out_word(out, finding->pages > PAGES_MAX ? "more than "
                      : finding->pages > 8 ? "about " : "");
    san_out_number(out, finding->pages > PAGES_MAX ? PAGES_MAX
                                                   : finding->pages);
    san_out_word(out, " pages</summary>\n");

    for (i = 0; i < SAN_REPORT_OTHERS && finding->others[i].len; i++) {
        san_out_word(out, "<div class=\"example\">");
        put_page(out, report, finding, finding->others[i]);
        san_out_word(out, "</div>\n");
    }

    if (finding->pages > SAN_REPORT_OTHERS + 1) {
        san_out_word(out, "<p class=\"dim\">See the log for all pages.</p>\n");
    }

    san_out_word(out, "</details>\n");
}


/* Does the text contain kana, so that it is Japanese? */

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


/* The language that a text's script shows, or NULL. */

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
