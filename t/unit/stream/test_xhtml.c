/*
 * test_xhtml: pages that are read as XML, made of random parts: a page that is
 * well-formed for libxml2 still is after the edits and has no new elements, and
 * the laws hold for any pieces.
 *
 * Enters: nothing; SEED and N are those of the first page, and how many.
 * Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#include "any.h"
#include "laws.h"
#include "tap.h"

#define PAGE_MAX   16384
#define DEPTH_MAX  8

#define DOCTYPE_STRICT                                                        \
    "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 "    \
    "Strict//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd'>"

#define PROMPT  "To participate in the discussion log in or register"

#define RIVER                                                                 \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school. The ferry rests until the"    \
    " first warm days of March.</p>"


static const char *const  heads[] = {
    "<!DOCTYPE html>",
    DOCTYPE_STRICT,
    "<!DOCTYPE html SYSTEM 'about:legacy-compat'>",
    "<!DOCTYPE html [<!ENTITY a \"<b>b</b>\"><!-- ' ]> --> <?p ]> ?>]>",
    ""
};

static const char *const  names[] = {
    "p", "div", "h2", "ul", "li", "b", "span", "a href='/x'", "a", "section",
    "table", "tr", "td", "button", "label", "P", "x-y", "_a", "имя",
    "x:p xmlns:x='urn:x'", "svg xmlns='http://www.w3.org/2000/svg'",
    "div xmlns='http://www.w3.org/1999/xhtml'", "p id='n'",
    "p title=\"Новости дня\"", "script", "style", "title", "textarea",
    "select", "option", "noscript", "p lang='ru'", "p xml:lang='en'", "br",
    "img alt='Новости'", "input type='submit' value=\"Search\""
};

/* Complete text and markup, and now and then incomplete ones. */
static const char *const  parts[] = {
    "Новости", "Новости дня", "Погода", "The river", "Read more",
    "Home", "Search", "Поделиться", " ", "\n", "<br/>", "<div/>", "<p/>",
    "<a id='k'/>", "<script src='a'/>", "<img src='a' alt='Новости'/>",
    "&amp;", "&#1053;", "&#x41D;", "&lt;p>", "]]", "\r",
    "<!-- a -->", "<!--> - Новости -->", "<!--\xd0\x9d-->", "<?p <p> ?>",
    "<?p ?" "?>", "<![CDATA[Новости]]>", "<![CDATA[<p>]]>", "<![CDATA[]]]]>",
    "<![CDATA[a]]><![CDATA[>]]>", "<p>Новости</p>", "<h2>Погода</h2>",
    "<p>]]<b>Новости</b>></p>", "<div>x]]<p>Новости</p>></div>",
    "<p>The river]]<a>Новости</a>></p>", "<p>&amp;<b>Новости</b></p>",
    "<li>Новости<!-- a --></li>", "<p>Новости <b>дня</b></p>",
    "<p title='Новости дня'>Read more</p>", "<b>Новости</b>",
    "<p>Новости <a href='/x'>дня</a> тут</p>", "Новости <a>дня</a> тут",
    "<li><a href='/x'>Погода</a> и <a title='Новости'>новости</a></li>",
    "<p><a href='/x'>Погода</a> и <b>новости</b></p>",
    "<div><p>" PROMPT "</p></div>",
    "<section><h3>" PROMPT "</h3><p/></section>",
    "<div><div/><p>" PROMPT "</p></div>", "<p>" PROMPT "</p>"
};

static const char *const  wrong[] = {
    "</p>", "<p>", "<", "&", "&nbsp;", "<p a=b>", "<p a='1' a='2'/>", "]]>",
    "<!-- a -- b -->", "</x:p>", ">", "<!ELEMENT a>", "<p a>", "</P>",
    "<b><p></b>", "<p>&amp<b>Новости</b>;</p>"
};

#define PICK(list)  list[next() % (sizeof(list) / sizeof(list[0]))]


static uint64_t  state;


static unsigned
next(void)
{
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;

    return (unsigned) (state >> 33);
}


typedef struct {
    char      text[PAGE_MAX];
    size_t    len;
    unsigned  errors;
} page_t;


static void
put(page_t *page, const char *text)
{
    size_t  n;

    n = strlen(text);

    if (page->len + n < PAGE_MAX - 1024) {
        memcpy(page->text + page->len, text, n);
        page->len += n;
    }
}


static void
put_content(page_t *page, unsigned depth)
{
    char         tag[64];
    unsigned     n;
    const char  *name;

    for (n = next() % 6; n; n--) {

        if (depth < DEPTH_MAX && next() % 3 == 0
            && page->len < PAGE_MAX - 4096)
        {
            name = PICK(names);
            snprintf(tag, sizeof(tag), "<%s>", name);
            put(page, tag);
            put_content(page, depth + 1);
            snprintf(tag, sizeof(tag), "</%.*s>", (int) strcspn(name, " "),
                     name);
            put(page, tag);
            continue;
        }

        if (page->errors && next() % 16 == 0) {
            put(page, PICK(wrong));
            continue;
        }

        put(page, PICK(parts));
    }
}


static void
make(page_t *page, unsigned seed)
{
    unsigned  n;

    state = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
    page->len = 0;
    page->errors = next() % 3 == 0;

    put(page, PICK(heads));
    put(page, "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'>"
              "<head><title>The river</title></head><body>" RIVER RIVER);

    for (n = 4 + next() % 16; n; n--) {
        put_content(page, 0);
    }

    put(page, "</body></html>");
    page->text[page->len] = '\0';
}


static bool
is_well_formed(const uint8_t *p, size_t len)
{
    xmlDocPtr  doc;

    doc = xmlReadMemory((const char *) p, (int) len, NULL, "utf-8",
                        XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                        | XML_PARSE_NONET);
    xmlFreeDoc(doc);

    return doc != NULL;
}


static xmlTextReaderPtr
reader(const uint8_t *p, size_t len)
{
    return xmlReaderForMemory((const char *) p, (int) len, NULL, "utf-8",
                              XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                              | XML_PARSE_NONET);
}


/* The next start or end of an element: its name, or NULL at the end. */

static const char *
next_tag(xmlTextReaderPtr r, int *type)
{
    while (xmlTextReaderRead(r) == 1) {
        *type = xmlTextReaderNodeType(r);

        if (*type == XML_READER_TYPE_ELEMENT
            || *type == XML_READER_TYPE_END_ELEMENT)
        {
            return (const char *) xmlTextReaderConstName(r);
        }
    }

    return NULL;
}


/* Are the tags of out among those of in, in their order? */

static bool
has_no_new_tags(const page_t *page, const laws_run_t *run)
{
    int               in_type, out_type;
    const char       *in_name, *out_name;
    xmlTextReaderPtr  in, out;

    in = reader((const uint8_t *) page->text, page->len);
    out = reader(run->out, run->len);

    while ((out_name = next_tag(out, &out_type)) != NULL) {
        do {
            in_name = next_tag(in, &in_type);
        } while (in_name && (in_type != out_type
                             || strcmp(in_name, out_name) != 0));

        if (in_name == NULL) {
            break;
        }
    }

    xmlFreeTextReader(in);
    xmlFreeTextReader(out);

    return out_name == NULL;
}


typedef struct {
    unsigned  edits;
    unsigned  well_formed;
    unsigned  pages;
} count_t;


static bool
check(const page_t *page, unsigned mode, size_t buffer, count_t *count)
{
    bool          ok, was;
    size_t        i;
    laws_run_t   *run;
    laws_setup_t  setup;

    static const size_t  cuts[] = { 1, 7, 100 };

    setup = (laws_setup_t) {
        (san_action_t) mode, SAN_TYPE_XHTML, "en", "utf-8", buffer, -1, false,
        false
    };

    ok = true;

    for (i = 0; i < sizeof(cuts) / sizeof(cuts[0]); i++) {
        ok &= laws_check(&setup, (const uint8_t *) page->text, page->len,
                         &cuts[i], 1);
    }

    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    ok &= laws_run(run, &setup, (const uint8_t *) page->text, page->len, NULL,
                   0);

    was = is_well_formed((const uint8_t *) page->text, page->len);

    if (was && (!is_well_formed(run->out, run->len)
                || !has_no_new_tags(page, run)))
    {
        printf("# %.*s\n", (int) run->len, (const char *) run->out);
        ok = false;
    }

    count->pages++;
    count->well_formed += was;
    count->edits += was ? run->result.edits : 0;

    laws_free(run);
    free(run);

    return ok;
}


int
main(void)
{
    bool      ok;
    page_t   *page;
    count_t   count;
    unsigned  seed, first, n, mode, failed;

    page = malloc(sizeof(*page));

    if (page == NULL || san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    failed = 0;
    first = any_number("SEED", 1);
    n = any_number("N", 400);
    memset(&count, 0, sizeof(count));

    for (seed = first; seed < first + n; seed++) {
        make(page, seed);
        ok = true;

        for (mode = SAN_ACTION_FLAG; mode <= SAN_ACTION_TRANSLATE; mode++) {
            ok &= check(page, mode, seed % 4 ? SAN_BUFFER_DEFAULT
                                             : SAN_BUFFER_MIN, &count);
        }

        if (!ok) {
            failed++;
            printf("# page %u\n# %s\n", seed, page->text);
        }
    }

    tap_ok(failed == 0, "%u pages, of which %u failed", n, failed);
    tap_ok(count.well_formed * 3 > count.pages, "%u of %u were well-formed",
           count.well_formed, count.pages);
    tap_ok(count.edits > n, "with %u edits", count.edits);

    free(page);
    xmlCleanupParser();

    return tap_done();
}
