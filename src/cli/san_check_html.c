/*
 * san_check_html: the findings of a page as a section of HTML.
 *
 * Enters: a page's source and its findings.  Leaves: each finding with its
 * lines.  Text of pages and names is written only by san_html_put(), which
 * escapes markup; invisible characters, and those that change the text
 * direction, are shown by their code.
 */

#include "san_check.h"
#include "base/san_unicode.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

/* Lines shown around a finding, and most lines of one finding. */
#define SAN_HTML_AROUND   3
#define SAN_HTML_LINES    40

/* Bytes shown of a line: around the mark, before it, in it, after it. */
#define SAN_HTML_LINE     240
#define SAN_HTML_BESIDE   120
#define SAN_HTML_MARK     2000


/*
 * Writes bytes as text; value: as an attribute value, which cannot contain
 * elements.  Invalid UTF-8 becomes U+FFFD.
 */

static void
san_html_put(FILE *to, const uint8_t *p, size_t n, bool value)
{
    int             len;
    uint32_t        cp;
    const uint8_t  *end;

    for (end = p + n; n != 0 && p < end; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            fputs("\xef\xbf\xbd", to);
            len = 1;

        } else if (cp == '<' || cp == '>' || cp == '&' || cp == '"'
                   || cp == '\'')
        {
            fprintf(to, "&#%u;", (unsigned) cp);

        } else if (cp != '\t' && san_cli_unseen(cp)) {
            fputs(value ? "" : "<i>", to);
            san_cli_escape(to, cp);
            fputs(value ? "" : "</i>", to);

        } else {
            fwrite(p, 1, (size_t) len, to);
        }
    }
}


void
san_check_value(FILE *to, const char *s)
{
    san_html_put(to, (const uint8_t *) s, strlen(s), true);
}


void
san_check_html_string(FILE *to, const char *s)
{
    san_html_put(to, (const uint8_t *) s, strlen(s), false);
}


/* Advances to the end of a UTF-8 character. */

static size_t
san_html_forward(const uint8_t *p, size_t at, size_t n)
{
    size_t  i;

    for (i = 0; i < 3 && at < n && (p[at] & 0xc0) == 0x80; i++) {
        at++;
    }

    return at;
}


static bool
san_html_is_rtl(uint32_t cp)
{
    UCharDirection  direction;

    direction = cp >= 0x590 ? u_charDirection((UChar32) cp) : U_LEFT_TO_RIGHT;

    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}


/*
 * Writes a part of the source.  Right-to-left text is isolated, because
 * otherwise the markup around it would be shown in another order.
 */

static void
san_html_source(FILE *to, const uint8_t *p, size_t n)
{
    int             len;
    bool            rtl;
    uint32_t        cp;
    const uint8_t  *end, *from;

    rtl = false;
    from = p;

    for (end = p + n; p < end; p += len > 0 ? len : 1) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0 || (rtl ? !(cp < 0x80 && memchr("<>\"'=", (int) cp, 5))
                             : !san_html_is_rtl(cp)))
        {
            continue;
        }

        san_html_put(to, from, (size_t) (p - from), false);
        fputs(rtl ? "</bdi>" : "<bdi>", to);
        rtl = !rtl;
        from = p;
    }

    san_html_put(to, from, (size_t) (end - from), false);
    fputs(rtl ? "</bdi>" : "", to);
}


/* Writes a part of a line; if it is too long, only its first and last bytes. */

static void
san_html_part(FILE *to, const uint8_t *p, uint64_t begin, uint64_t end,
    size_t first, size_t last)
{
    size_t  n, from, rest;

    n = (size_t) (end - begin);
    p += begin;

    if (n <= first + last) {
        san_html_source(to, p, n);
        return;
    }

    from = (first != 0) ? san_html_forward(p, first, n) : 0;
    rest = (last != 0) ? san_html_forward(p, n - last, n) : n;

    san_html_source(to, p, from);
    fputs("<i>\xe2\x80\xa6</i>", to);
    san_html_source(to, p + rest, n - rest);
}


/* Writes a line of the source, and marks the part that is in the range. */

static void
san_html_line(const san_check_t *check, size_t line, const san_range_t *range)
{
    FILE           *to;
    bool            empty;
    uint64_t        begin, end, from, till;
    const uint8_t  *p;

    to = check->out;
    p = check->source;

    begin = san_lines_begin(&check->lines, line);
    end = (line < check->lines.n) ? check->lines.begin[line] - 1
                                  : check->source_len;

    if (end > begin && p[end - 1] == '\r') {
        end--;
    }

    fprintf(to, "<b>%6llu  </b>", (unsigned long long) line + 1);

    from = (range->start > begin) ? range->start : begin;
    till = (range->end < end) ? range->end : end;
    empty = range->start == range->end;

    if (from > end || till < from || (till == from && !empty)) {
        san_html_part(to, p, begin, end, SAN_HTML_LINE, 0);
        fputc('\n', to);
        return;
    }

    san_html_part(to, p, begin, from, 0, SAN_HTML_BESIDE);
    fputs(empty ? "<mark class=\"at\">" : "<mark>", to);
    san_html_part(to, p, from, till, SAN_HTML_MARK / 2, SAN_HTML_MARK / 2);
    fputs("</mark>", to);
    san_html_part(to, p, till, end, SAN_HTML_BESIDE, 0);
    fputc('\n', to);
}


static void
san_html_lines(const san_check_t *check, const san_range_t *range)
{
    size_t  line, first, last, end;

    first = san_lines_find(&check->lines, range->start);
    last = san_lines_find(&check->lines, (range->end > range->start)
                                         ? range->end - 1 : range->start);
    end = check->lines.n;

    /* there is no line after the last line end */

    if (end != 0 && check->lines.begin[end - 1] >= check->source_len) {
        end--;
    }

    end = (last + SAN_HTML_AROUND < end) ? last + SAN_HTML_AROUND : end;
    line = (first > SAN_HTML_AROUND) ? first - SAN_HTML_AROUND : 0;

    fputs("<pre dir=\"ltr\">", check->out);

    for ( /* void */ ; line <= end; line++) {
        if (line == first + SAN_HTML_LINES / 2
            && last - first >= SAN_HTML_LINES)
        {
            fputs("<b>     \xe2\x80\xa6  </b>\n", check->out);
            line = last - SAN_HTML_LINES / 2;
        }

        san_html_line(check, line, range);
    }

    fputs("</pre>\n", check->out);
}


static void
san_html_finding(const san_check_t *check, const san_check_copy_t *copy)
{
    FILE      *to;
    size_t     line;
    uint64_t   column;

    to = check->out;
    line = san_lines_find(&check->lines, copy->range.start);
    column = san_lines_column(&check->lines, copy->range.start) + 1;

    fprintf(to, "<section>\n<h3>%llu:%llu %s: ",
            (unsigned long long) line + 1, (unsigned long long) column,
            san_detector_name(copy->detector));
    san_check_verb(to, copy->action, copy->would);

    if (copy->script != NULL || copy->tag != NULL) {
        fputs(", ", to);
        san_check_html_string(to, copy->script ? copy->script : copy->tag);
    }

    san_check_why(to, copy->action, copy->would, copy->why);
    san_check_others(to, copy);

    fputs("</h3>\n<p class=\"where\"><bdi>", to);
    san_check_html_string(to, copy->where);
    fputs("</bdi>", to);

    if (copy->attr != NULL) {
        fputs(" @", to);
        san_check_html_string(to, copy->attr);
    }

    /* a script without a language is written as in BCP 47 */

    fputs("</p>\n<blockquote dir=\"auto\" lang=\"", to);

    if (copy->tag != NULL) {
        san_check_value(to, copy->tag);

    } else if (copy->script != NULL) {
        fputs("und-", to);
        san_check_value(to, copy->script);
    }

    fputs("\">", to);
    san_check_html_string(to, copy->text);
    fputs("</blockquote>\n", to);

    san_html_lines(check, &copy->range);
    fputs("</section>\n", to);
}


void
san_check_html_read(san_check_t *check, const uint8_t *p, size_t n)
{
    size_t    room;
    uint8_t  *source;

    if (n == 0) {
        return;
    }

    if (check->source_room - check->source_len < n) {
        room = check->source_room * 2 + n;

        source = realloc(check->source, room);
        if (source == NULL) {
            check->no_memory = true;
            return;
        }

        check->source = source;
        check->source_room = room;
    }

    memcpy(check->source + check->source_len, p, n);
    check->source_len += n;
}


/*
 * Limits a range to the bytes that were read, because others cannot be shown.
 */

static void
san_html_clip(const san_check_t *check, san_range_t *range)
{
    if (range->end > check->source_len) {
        range->end = check->source_len;
    }

    if (range->start > range->end) {
        range->start = range->end;
    }
}


void
san_check_html(san_check_t *check, const char *left)
{
    FILE      *to;
    size_t     i;
    uint64_t   hidden;

    if (check->ncopies == 0 && left == NULL) {
        return;
    }

    to = check->out;

    if (check->linked) {
        fputs("<section>\n<h2 dir=\"auto\">", to);

    } else {
        fprintf(to, "<section id=\"f%zu\">\n<h2 dir=\"auto\">",
                check->index + 1);
        check->linked = true;
    }

    san_check_html_string(to, check->path);
    fputs("</h2>\n", to);

    if (check->crawl.file != NULL) {
        fputs("<p class=\"where\">", to);
        san_check_html_string(to, check->crawl.file);
        fprintf(to, ", %s %llu</p>\n", san_check_unit(check),
                (unsigned long long) check->crawl.offset);
    }

    if (left != NULL) {
        fputs("<p>Left alone: ", to);
        san_check_html_string(to, left);
        fputs("</p>\n", to);
    }

    hidden = check->counts.findings;

    for (i = 0; i < check->ncopies; i++) {
        san_html_clip(check, &check->copies[i].range);
        san_html_finding(check, &check->copies[i]);
        hidden -= check->copies[i].count;
    }

    if (hidden != 0) {
        fprintf(to, "<p>%llu more findings on this page.</p>\n",
                (unsigned long long) hidden);
    }

    fputs("</section>\n", to);
}
