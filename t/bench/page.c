/*
 * page.c: writes the pages of the benchmark.
 *
 * A page is what a content management system sends: a head with metas, a
 * style sheet and a script in it, a menu, an article whose blocks follow in
 * turn (paragraphs with links, figures, lists, tables, scripts), a footer.
 * About two fifths of the bytes are script and style, as on real pages, and
 * there is a tag every 55 to 75 bytes.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define FOOTER  160      /* bytes that the end of a page takes, about */


typedef struct {
    page_t           page;
    size_t           room;
    uint32_t         random;
    unsigned         n;              /* of the block */
    const family_t  *family;
} writer_t;


static void __attribute__((format(printf, 2, 3)))
put(writer_t *w, const char *format, ...)
{
    int      n;
    va_list  args;

    if (w->room - w->page.len < 4096) {
        w->room = 2 * w->room + 8192;
        w->page.data = realloc(w->page.data, w->room);

        if (w->page.data == NULL) {
            abort();
        }
    }

    va_start(args, format);
    n = vsnprintf((char *) w->page.data + w->page.len,
                  w->room - w->page.len, format, args);
    va_end(args);

    w->page.len += (size_t) n;
}


/* xorshift: the same numbers everywhere */

static unsigned
any(writer_t *w, unsigned n)
{
    w->random ^= w->random << 13;
    w->random ^= w->random >> 17;
    w->random ^= w->random << 5;

    return (w->random >> 8) % n;
}


static const char *
phrase(writer_t *w, unsigned part)
{
    return w->family->parts[part][any(w, PHRASES)];
}


static const char *
label(writer_t *w)
{
    return w->family->labels[any(w, LABELS)];
}


/* A sentence; now and then with a link, emphasis or a reference in it. */

static void
sentence(writer_t *w)
{
    const char  *sep = w->family->sep;

    put(w, "%s%s", phrase(w, 0), sep);

    switch (any(w, 6)) {

    case 0:
        put(w, "<a href=\"/guide/%u/part-%u?from=list&amp;page=%u\">%s</a>",
            any(w, 3000), any(w, 90), any(w, 20), phrase(w, 1));
        break;

    case 1:
        put(w, "<em class=\"term\">%s</em>", phrase(w, 1));
        break;

    default:
        put(w, "%s", phrase(w, 1));
    }

    put(w, "%s%s", any(w, 8) == 0 && *sep ? "&nbsp;" : sep, phrase(w, 2));
    put(w, "%s%s%s", sep, phrase(w, 3), w->family->stop);
}


static void
paragraph(writer_t *w)
{
    unsigned  n;

    put(w, "    <p class=\"text\">");

    for (n = 2 + any(w, 4); n; n--) {
        sentence(w);
    }

    put(w, "</p>\n");
}


static void
heading(writer_t *w)
{
    put(w, "    <h2 id=\"s%u\" class=\"section-title\">%s</h2>\n", w->n,
        phrase(w, 1));
}


static void
figure(writer_t *w)
{
    unsigned  id = any(w, 90000);

    put(w, "    <figure class=\"wide\" data-id=\"%u\">\n      <img src=\""
        "/media/%u/photo-%u.jpg\" srcset=\"/media/%u/photo-%u-2x.jpg 2x\" "
        "width=\"640\" height=\"%u\" loading=\"lazy\"\n", id, id % 97, id,
        id % 97, id, 300 + any(w, 180));
    put(w, "        alt=\"%s%s%s\">\n      <figcaption>", phrase(w, 1),
        w->family->sep, phrase(w, 2));
    sentence(w);
    put(w, "</figcaption>\n    </figure>\n");
}


static void
list(writer_t *w)
{
    unsigned  n;

    put(w, "    <ul class=\"links\">\n");

    for (n = 3 + any(w, 3); n; n--) {
        put(w, "      <li class=\"item\"><a href=\"/topic/%u\" title=\"%s\" "
            "rel=\"bookmark\">%s</a> <span>%u</span></li>\n", any(w, 5000),
            label(w), phrase(w, 1), any(w, 60));
    }

    put(w, "    </ul>\n");
}


static void
table(writer_t *w)
{
    unsigned  row;

    put(w, "    <table class=\"data\">\n      <tr><th>%s</th><th>%s</th>"
        "<th>%s</th></tr>\n", label(w), label(w), label(w));

    for (row = 2 + any(w, 4); row; row--) {
        put(w, "      <tr><td>%s</td><td>%u.%u</td><td>%s</td></tr>\n",
            phrase(w, 1), any(w, 400), any(w, 10), label(w));
    }

    put(w, "    </table>\n");
}


static void
script(writer_t *w, unsigned lines)
{
    unsigned  id;

    put(w, "    <script>\n(function (w, d) {\n  var q = w.site = w.site || "
        "[];\n");

    while (lines--) {
        id = any(w, 9000);
        put(w, "  q.push({id: %u, url: \"/part/%u.json\", when: function (n) "
            "{ return n < %u && n > %u ? d : null; }});\n", id, id % 211,
            id / 3 + 9, id % 7);
    }

    put(w, "})(window, document);\n    </script>\n");
}


static void
style(writer_t *w, unsigned rules)
{
    unsigned  id;

    put(w, "  <style>\n");

    while (rules--) {
        id = any(w, 500);
        put(w, ".box-%u > a:hover, .box-%u li { margin: 0 %upx; color: "
            "#%06x; background: url(/i/%u.png) }\n", id, id, id % 40,
            any(w, 0xffffff), id);
    }

    put(w, "  </style>\n");
}


static void
head(writer_t *w, size_t size)
{
    unsigned  share = size < 4096 ? 1 : size < 65536 ? 12 : 60;

    put(w, "<!DOCTYPE html>\n<html lang=\"%s\"%s>\n<head>\n"
        "  <meta charset=\"utf-8\">\n", w->family->language,
        strcmp(w->family->language, "ar") == 0 ? " dir=\"rtl\"" : "");
    put(w, "  <title>%s</title>\n", phrase(w, 1));

    if (size >= 4096) {
        put(w, "  <meta name=\"viewport\" content=\"width=device-width, "
            "initial-scale=1\">\n  <meta name=\"description\" content=\"");
        put(w, "%s%s%s\">\n", phrase(w, 1), w->family->sep, phrase(w, 2));
        put(w, "  <meta property=\"og:title\" content=\"%s\">\n"
            "  <meta property=\"og:image\" content=\"/media/%u.jpg\">\n",
            phrase(w, 1), any(w, 9000));
        put(w, "  <link rel=\"stylesheet\" href=\"/css/main.%u.css\">\n"
            "  <link rel=\"icon\" href=\"/favicon.ico\">\n", any(w, 99999));
        script(w, share / 2);
    }

    style(w, share);
    put(w, "</head>\n");
}


static void
menu(writer_t *w, unsigned n)
{
    put(w, "<header class=\"top\">\n  <nav class=\"menu\">\n");

    while (n--) {
        put(w, "    <a class=\"menu-link\" href=\"/section/%u/\">%s</a>\n", n,
            label(w));
    }

    put(w, "  </nav>\n</header>\n");
}


/* A quotation that is marked as in another language: read, and left alone. */

static void
quotation(writer_t *w)
{
    const family_t  *own = w->family;

    put(w, "    <blockquote lang=\"en\"><p>");
    w->family = &families[0];
    sentence(w);
    sentence(w);
    w->family = own;
    put(w, "</p></blockquote>\n");
}


static void
block(writer_t *w)
{
    switch (w->n++ % 12) {
    case 0:
        heading(w);
        break;

    case 3:
        figure(w);
        break;

    case 4:
    case 9:
        script(w, 6 + any(w, 8));
        break;

    case 6:
        list(w);
        break;

    case 7:
        put(w, "    <!-- block %u -->\n", w->n);
        break;

    case 10:
        table(w);
        break;

    case 11:
        if (strcmp(w->family->name, "mixed") == 0) {
            quotation(w);
            break;
        }

        /* fall through */

    default:
        paragraph(w);
    }
}


page_t
page_write(const family_t *family, size_t size, unsigned seed)
{
    writer_t  w;

    memset(&w, 0, sizeof(w));
    w.family = family;
    w.random = 2463534242u + seed * 7919u;

    head(&w, size);
    put(&w, "<body class=\"page\">\n");
    menu(&w, size < 4096 ? 2 : 8);
    put(&w, "<main id=\"main\">\n  <article class=\"story\">\n    <h1>%s</h1>"
        "\n", phrase(&w, 1));

    /* a small page only has room for its text */
    w.n = size < 4096 ? 1 : 0;

    while (w.page.len + FOOTER < size) {
        block(&w);
    }

    put(&w, "  </article>\n</main>\n<footer class=\"bottom\"><p>%s</p>"
        "</footer>\n</body>\n</html>\n", label(&w));

    return w.page;
}
