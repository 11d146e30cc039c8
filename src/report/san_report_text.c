/*
 * san_report_text: lines for a terminal, with bars.  Texts are truncated to
 * the line and shown without control characters.
 */

#include <string.h>

#include <unicode/uchar.h>

#include "san_report.h"
#include "base/san_unicode.h"

#define BAR_MAX    20
#define WIDTH_MIN  60

#define BOLD   "\x1b[1m"
#define DIM    "\x1b[2m"
#define PLAIN  "\x1b[0m"


/* Width of a character on a terminal, in columns. */

static unsigned
columns(uint32_t cp)
{
    int  width;

    if (u_charType((UChar32) cp) == U_NON_SPACING_MARK
        || u_charType((UChar32) cp) == U_FORMAT_CHAR)
    {
        return 0;
    }

    width = u_getIntPropertyValue((UChar32) cp, UCHAR_EAST_ASIAN_WIDTH);

    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}


/* Is it a control character, or one that changes the text direction? */

static bool
is_control(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0)
           || (cp >= 0x2028 && cp <= 0x202e)
           || (cp >= 0x2066 && cp <= 0x2069);
}


static void
put_text(san_out_t *out, san_str_t s, unsigned width)
{
    int             n;
    unsigned        used, c;
    uint32_t        cp;
    const uint8_t  *p, *end;

    used = 0;
    end = s.len ? s.data + s.len : s.data;

    for (p = s.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            cp = 0xfffd;
        }

        if (is_control(cp)) {
            cp = ' ';
        }

        c = columns(cp);

        if (used + c + (p + n < end) > width) {
            san_out_word(out, "\xe2\x80\xa6");
            return;
        }

        used += c;

        if (cp == ' ' || cp == 0xfffd) {
            san_out_word(out, cp == ' ' ? " " : "\xef\xbf\xbd");

        } else {
            san_out_bytes(out, p, (size_t) n);
        }
    }
}


/* Draws a bar in eighths of a column. */

static void
put_bar(san_out_t *out, uint64_t n, uint64_t max)
{
    unsigned  i, eighths;

    static const char *const  parts[] = {
        "", "\xe2\x96\x8f", "\xe2\x96\x8e", "\xe2\x96\x8d", "\xe2\x96\x8c",
        "\xe2\x96\x8b", "\xe2\x96\x8a", "\xe2\x96\x89"
    };

    eighths = max ? (unsigned) (n * 8.0 * BAR_MAX / (double) max) : 0;

    if (eighths == 0) {
        eighths = 1;
    }

    for (i = 0; i < eighths / 8; i++) {
        san_out_word(out, "\xe2\x96\x88");
    }

    san_out_word(out, parts[eighths % 8]);

    for (i = (eighths + 7) / 8; i < BAR_MAX; i++) {
        san_out_word(out, " ");
    }
}


static void
put_count(san_out_t *out, uint64_t n)
{
    uint64_t  k;
    unsigned  digits;

    for (digits = 1, k = n; k >= 10; k /= 10) {
        digits++;
    }

    for ( /* void */ ; digits < 8; digits++) {
        san_out_word(out, " ");
    }

    san_out_number(out, n);
    san_out_word(out, " ");
}


static void
put_details(san_out_t *out, const san_report_finding_t *finding, unsigned width)
{
    unsigned  i;

    for (i = 0; i < 9 + BAR_MAX + 1; i++) {
        san_out_word(out, " ");
    }

    put_text(out, finding->detector, 16);
    san_out_word(out, " ");
    put_text(out, finding->action, 12);

    if (finding->why.len) {
        san_out_word(out, " (");
        san_report_put_why(out, finding);
        san_out_word(out, ")");
    }

    if (finding->language.len) {
        san_out_word(out, ", page ");
        put_text(out, finding->language, 12);
    }

    if (finding->text_language.len || finding->script.len) {
        san_out_word(out, ", text ");
        put_text(out, finding->text_language.len ? finding->text_language
                                                 : finding->script, 12);
    }

    san_out_word(out, finding->host.len || finding->uri.len ? ", " : "");
    put_text(out, finding->host, 40);
    put_text(out, finding->uri, width > 90 ? width - 90 + 20 : 20);
}


/* Writes the text; for a page also its site, because several may have it. */

static void
put_title(san_out_t *out, const san_report_finding_t *finding, unsigned width)
{
    if (finding->detector.len == 0 && finding->host.len) {
        put_text(out, finding->host, 40);
        width = width > finding->host.len + 20
                ? width - (unsigned) finding->host.len : 20;
    }

    put_text(out, finding->text, width);
}


void
san_report_text(san_out_t *out, const san_report_t *report, unsigned width,
    bool colour)
{
    size_t                       i, n;
    uint64_t                     max;
    const san_report_finding_t  *finding;

    if (width < WIDTH_MIN) {
        width = WIDTH_MIN;
    }

    for (i = 0, n = 0, max = 0; i < report->nfindings; i++) {
        finding = &report->findings[i];

        if (!san_report_has(report, finding)) {
            continue;
        }

        if (report->top && n++ == report->top) {
            break;
        }

        if (max == 0) {
            max = finding->count;
        }

        put_count(out, finding->count);
        put_bar(out, finding->count, max);
        san_out_word(out, colour ? " " BOLD : " ");
        put_title(out, finding, width - 9 - BAR_MAX - 1);
        san_out_word(out, colour ? PLAIN "\n" : "\n");

        if (finding->detector.len) {
            san_out_word(out, colour ? DIM : "");
            put_details(out, finding, width);
            san_out_word(out, colour ? PLAIN "\n" : "\n");
        }
    }
}
