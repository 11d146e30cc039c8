/*
 * formats: see formats.h.
 */

#include <stdlib.h>
#include <string.h>

#include <jansson.h>
#include <libxml/parser.h>

#include "formats.h"
#include "base/san_unicode.h"


void
formats_check(bool holds)
{
    if (!holds) {
        abort();
    }
}


bool
formats_is_utf8(const uint8_t *p, size_t n)
{
    int             used;
    uint32_t        cp;
    const uint8_t  *end;

    for (end = p + n; n && p < end; p += used) {
        used = san_utf8_next(p, end, &cp);

        if (used <= 0) {
            return false;
        }
    }

    return true;
}


static int
gather(void *data, const uint8_t *p, size_t n)
{
    formats_bytes_t  *b;

    b = data;
    formats_check(n > 0);

    if (b->len + n > b->size) {
        b->size = (b->len + n) * 2;
        b->data = realloc(b->data, b->size);
        formats_check(b->data != NULL);
    }

    memcpy(b->data + b->len, p, n);
    b->len += n;

    return 0;
}


/* Bytes that line readers and terminals interpret, except those in keep. */

static void
check_plain(const formats_bytes_t *b, const char *keep)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    for (p = b->data, end = p + b->len; b->len && p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        formats_check(n > 0);
        formats_check((cp >= 0x20 && (cp < 0x7f || cp > 0x9f))
                      || (cp && cp < 0x80 && strchr(keep, (int) cp)));
    }
}


/* No bidirectional controls, which would reorder a line. */

static void
check_terminal(const formats_bytes_t *b)
{
    size_t  i;

    check_plain(b, "\n");

    /* U+202A to U+202E, U+2066 to U+2069 */

    for (i = 0; i + 2 < b->len; i++) {
        formats_check(b->data[i] != 0xe2
                      || !((b->data[i + 1] == 0x80 && b->data[i + 2] >= 0xaa
                            && b->data[i + 2] <= 0xae)
                           || (b->data[i + 1] == 0x81 && b->data[i + 2] >= 0xa6
                               && b->data[i + 2] <= 0xa9)));
    }
}


static size_t
asked_for(const san_report_t *report)
{
    size_t  i, n;

    for (i = 0, n = 0; i < report->nfindings; i++) {
        n += san_report_has(report, &report->findings[i]);
    }

    return report->top && n > report->top ? report->top : n;
}


/* Is a leftover in JSON equal to the counted one? */

static void
check_finding(const json_t *json, const san_report_finding_t *finding)
{
    json_t  *text;

    formats_check(json_is_object(json));
    formats_check((uint64_t) json_integer_value(json_object_get(json, "count"))
                  == finding->count);

    text = json_object_get(json, "text");

    if (finding->text.len == 0) {
        formats_check(json_is_null(text));

    } else {
        formats_check(json_is_string(text));
        formats_check(!formats_is_utf8(finding->text.data, finding->text.len)
                      || (json_string_length(text) == finding->text.len
                          && memcmp(json_string_value(text), finding->text.data,
                                    finding->text.len) == 0));
    }
}


/* The next leftover that passes the filters. */

static const san_report_finding_t *
next_finding(const san_report_t *report, size_t *i)
{
    while (*i < report->nfindings
           && !san_report_has(report, &report->findings[*i]))
    {
        ++*i;
    }

    formats_check(*i < report->nfindings);

    return &report->findings[(*i)++];
}


static json_t *
read_json(const uint8_t *p, size_t n)
{
    json_t        *json;
    json_error_t   error;

    json = json_loadb((const char *) p, n,
                      JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
    formats_check(json_is_object(json));

    return json;
}


static void
check_json(const formats_bytes_t *b, const san_report_t *report)
{
    size_t   k, i;
    json_t  *json, *list;

    check_plain(b, "\n");
    json = read_json(b->data, b->len);
    list = json_object_get(json, "leftovers");

    formats_check(json_is_array(list));
    formats_check(json_array_size(list) == asked_for(report));
    formats_check(!report->counters
                  || json_is_array(json_object_get(json, "findings")));

    for (k = i = 0; k < json_array_size(list); k++) {
        check_finding(json_array_get(list, k), next_finding(report, &i));
    }

    json_decref(json);
}


static void
check_lines(const formats_bytes_t *b, const san_report_t *report)
{
    size_t          n, i;
    json_t         *json;
    const uint8_t  *p, *nl, *end;

    check_plain(b, "\n");
    p = b->data;
    end = p + b->len;

    for (n = i = 0; b->len && p < end; n++, p = nl + 1) {
        nl = memchr(p, '\n', (size_t) (end - p));
        formats_check(nl != NULL);
        json = read_json(p, (size_t) (nl - p));
        check_finding(json, next_finding(report, &i));
        json_decref(json);
    }

    formats_check(n == asked_for(report));
}


/* A quoted field; nothing in it begins a formula, a line or another field. */

static const uint8_t *
csv_field(const uint8_t *p, const uint8_t *end)
{
    formats_check(p < end && *p == '"');
    p++;
    formats_check(p < end && !memchr("=+-@", *p, 4));

    for ( ;; ) {
        p = memchr(p, '"', (size_t) (end - p));
        formats_check(p != NULL);

        if (++p == end || *p != '"') {
            return p;
        }

        p++;
    }
}


static void
check_csv(const formats_bytes_t *b, const san_report_t *report)
{
    size_t                     n;
    unsigned                   i, fields;
    const uint8_t             *p, *end;
    const san_report_field_t  *f;

    check_plain(b, "\r\n");

    for (f = san_report_fields, fields = 0; f->name; f++) {
        fields += f->csv;
    }

    p = (const uint8_t *) memchr(b->data, '\n', b->len) + 1;
    end = b->data + b->len;

    for (n = 0; p < end; n++) {
        for (i = 0; i < fields; i++) {
            if (p < end && *p == '"') {
                p = csv_field(p, end);

            } else {
                while (p < end && (san_is_digit(*p)
                                   || memchr("-:TZ", *p, 4)))
                {
                    p++;
                }
            }

            formats_check(p < end && *p == (i < fields - 1 ? ',' : '\r'));
            p++;
        }

        formats_check(p < end && *p == '\n');
        p++;
    }

    formats_check(n == asked_for(report));
}


/* Targets of the page's own links: itself, this site, or a host. */

static void
check_address(const uint8_t *p, size_t n)
{
    size_t  i;

    if ((n == 1 && *p == '?') || (n >= 8 && memcmp(p, "?format=", 8) == 0)) {
        return;
    }

    /* of a report that was saved */

    if (n > 7 && memcmp(p, "http://", 7) == 0) {
        p += 5;
        n -= 5;
    }

    formats_check(n >= 1 && p[0] == '/');

    if (n == 1) {
        return;
    }

    if (p[1] != '/') {
        formats_check(p[1] > 0x20 && p[1] != '\\');
        return;
    }

    for (i = 2; i < n && p[i] != '/'; i++) {
        formats_check(san_is_alpha(p[i]) || san_is_digit(p[i])
                      || memchr(".-:[]", p[i], 5));
    }

    formats_check(i > 2 && i < n);
}


/* One of the names that the page uses. */

static bool
is_of(const char *names, const uint8_t *p, size_t n)
{
    const char  *at;

    for (at = names; *at; at += strlen(at) + 1) {
        if (strlen(at) == n && memcmp(at, p, n) == 0) {
            return true;
        }
    }

    return false;
}


static const char  elements[] =
    "html\0head\0meta\0title\0style\0body\0header\0main\0footer\0h1\0h2\0p\0"
    "a\0dl\0div\0dt\0dd\0form\0label\0select\0option\0button\0table\0thead\0"
    "tbody\0tr\0th\0td\0span\0bdi\0br\0time\0code\0details\0summary\0"
    "input\0script\0figure\0figcaption\0svg\0rect\0path\0g\0progress\0";

static const char  attributes[] =
    "lang\0charset\0name\0http-equiv\0content\0class\0style\0href\0rel\0"
    "method\0value\0"
    "selected\0role\0tabindex\0aria-label\0scope\0dir\0datetime\0type\0data-n\0"
    "data-f\0data-p\0max\0viewBox\0x\0y\0width\0height\0d\0role\0";


/* A start tag after its name: attributes in double quotes. */

static const uint8_t *
html_attributes(const uint8_t *p, const uint8_t *end)
{
    size_t          n;
    const uint8_t  *name, *value;

    while (p < end && *p == ' ') {
        name = ++p;

        while (p < end && (san_is_alpha(*p) || *p == '-')) {
            p++;
        }

        n = (size_t) (p - name);
        formats_check(is_of(attributes, name, n));

        if (p == end || *p != '=') {
            continue;
        }

        formats_check(end - p > 2 && p[1] == '"');
        value = p + 2;
        p = memchr(value, '"', (size_t) (end - value));
        formats_check(p != NULL);
        formats_check(!memchr(value, '<', (size_t) (p - value)));

        if (n == 4 && memcmp(name, "href", 4) == 0) {
            check_address(value, (size_t) (p - value));
        }

        p++;
    }

    formats_check(p < end && *p == '>');

    return p + 1;
}


static void
check_references(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *semicolon;

    static const char  names[] = "amp\0lt\0gt\0quot\0#39\0";

    while ((p = memchr(p, '&', (size_t) (end - p))) != NULL) {
        p++;
        semicolon = memchr(p, ';', (size_t) (end - p));
        formats_check(semicolon && is_of(names, p, (size_t) (semicolon - p)));
    }
}


/* The end tag of a script that begins at p. */

static const uint8_t *
script_end(const uint8_t *p, const uint8_t *end)
{
    p = memmem(p, (size_t) (end - p), "</script>", 9);
    formats_check(p != NULL);

    return p;
}


/* Only the page's own tags, and no other markup. */

static void
check_html(const formats_bytes_t *b, const san_report_t *report)
{
    size_t          n, rows;
    const uint8_t  *p, *end, *name;

    check_plain(b, "\n\t");
    p = b->data;
    end = p + b->len;
    rows = 0;

    formats_check(b->len > 15 && memcmp(p, "<!DOCTYPE html>", 15) == 0);
    check_references(p, end);
    p += 15;

    while ((p = memchr(p, '<', (size_t) (end - p))) != NULL) {
        name = ++p;
        name += *name == '/';

        for (p = name; p < end && (san_is_alpha(*p) || san_is_digit(*p));
             p++)
        {
            /* void */
        }

        n = (size_t) (p - name);
        formats_check(is_of(elements, name, n));
        rows += end - name > 22
                && memcmp(name - 1, "<tr role=\"row\" data-n=\"", 23) == 0;

        if (name[-1] == '/') {
            formats_check(p < end && *p == '>');

        } else {
            p = html_attributes(p, end);
        }

        if (n == 6 && memcmp(name, "script", 6) == 0 && name[-1] != '/') {
            p = script_end(p, end);
        }
    }

    formats_check(rows == asked_for(report));
}


static void
check_xliff(const formats_bytes_t *b)
{
    xmlDocPtr  doc;

    check_plain(b, "\n\t");
    doc = xmlReadMemory((const char *) b->data, (int) b->len, "x.xlf", NULL,
                        XML_PARSE_NONET | XML_PARSE_NOERROR
                        | XML_PARSE_NOWARNING);
    formats_check(doc != NULL);
    xmlFreeDoc(doc);
}


static void
put_xliff(san_out_t *out, const san_report_t *report, bool v2)
{
    san_xliff_t       xliff;
    san_xliff_how_t   how;
    san_xliff_part_t  part;

    how = (san_xliff_how_t) { v2, NULL, san_str(""), san_str("") };
    formats_check(san_xliff_read(&xliff, report, how.source, how.target)
                  == SAN_OK);

    part.n = 0;

    if (!v2) {
        part.units = xliff.units;
        part.n = xliff.n;

    } else if (!san_xliff_next(&xliff, true, &part)) {
        part.n = 0;
    }

    san_xliff_put(out, &xliff, &part, &how);
    san_xliff_free(&xliff);
}


static const uint8_t *
prometheus_name(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *start;

    for (start = p; p < end && (san_is_alpha(*p) || *p == '_'); p++) { }

    formats_check(p > start && p < end);

    return p;
}


/* A sample: name, labels in braces or none, a number. */

static void
check_sample(const uint8_t *p, const uint8_t *end)
{
    p = prometheus_name(p, end);

    while (*p == '{' || *p == ',') {
        p = prometheus_name(p + 1, end);
        formats_check(end - p > 2 && p[0] == '=' && p[1] == '"');

        for (p += 2; p < end && *p != '"'; p++) {
            formats_check(*p != '\\');
        }

        formats_check(end - p > 1);
        p++;

        if (*p == '}') {
            p++;
            break;
        }
    }

    formats_check(end - p > 1 && *p == ' ');

    for (p++; p < end; p++) {
        formats_check(san_is_digit(*p) || *p == '.');
    }
}


static void
check_prometheus(const formats_bytes_t *b)
{
    const uint8_t  *p, *nl, *end;

    check_plain(b, "\n");
    end = b->data + b->len;

    for (p = b->data; p < end; p = nl + 1) {
        nl = memchr(p, '\n', (size_t) (end - p));
        formats_check(nl != NULL);

        if (*p == '#') {
            formats_check(nl - p > 7 && (memcmp(p, "# HELP ", 7) == 0
                                         || memcmp(p, "# TYPE ", 7) == 0));
        } else {
            check_sample(p, nl);
        }
    }
}


/* A writer that fails is not called again. */

static int
fail_late(void *data, const uint8_t *p, size_t n)
{
    int  *left;

    (void) p;
    (void) n;

    left = data;
    formats_check(*left > 0);

    return --*left == 0;
}


void
formats_check_all(const san_report_t *report, unsigned width)
{
    int              left;
    san_out_t        out;
    formats_bytes_t  b;

    memset(&b, 0, sizeof(b));
    out.write = gather;
    out.data = &b;
    out.failed = false;

    san_report_json(&out, report);
    check_json(&b, report);

    b.len = 0;
    san_report_lines(&out, report);
    check_lines(&b, report);

    b.len = 0;
    san_report_csv(&out, report);
    check_csv(&b, report);

    b.len = 0;
    san_report_html(&out, report);
    check_html(&b, report);

    b.len = 0;
    put_xliff(&out, report, false);
    check_xliff(&b);

    b.len = 0;
    put_xliff(&out, report, true);
    check_xliff(&b);

    b.len = 0;
    san_report_text(&out, report, width, false);
    check_terminal(&b);

    if (report->counters) {
        b.len = 0;
        san_report_prometheus(&out, report);
        check_prometheus(&b);
    }

    formats_check(!out.failed);
    free(b.data);

    left = (int) width % 64 + 1;
    out.write = fail_late;
    out.data = &left;
    san_report_html(&out, report);
    san_report_json(&out, report);
}
