/*
 * test_alloc: each allocation fails in turn, and all from each one on.
 *
 * Enters: nothing.  Leaves: TAP.  A page is sent as law 3 says (t/lib/laws.c);
 * reading a catalogue or a keep, and opening a decoder, return an error: never
 * a crash, and under `make asan` no leak.
 *
 * malloc() and the like are replaced by the functions below (the linker's
 * --wrap), which libxml2 uses as well.
 */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>

#include "laws.h"
#include "match/san_catalog.h"
#include "san_catalog_file.h"
#include "san_decode.h"
#include "san_exclude.h"
#include "tap.h"

/* More allocations than one of the readers here makes. */
#define ALLOCATIONS_MAX  20000

#define ENGLISH                                                              \
    "The river leaves the hills behind the town and turns to the south."     \
    " Boats carry grain and timber as far as the old stone bridge, where"    \
    " the mills begin. In winter the water freezes along both banks, and"    \
    " children cross it on their way to school. The ferry rests until the"   \
    " first warm days of March. "


static long  calls, fail_at = -1;
static bool  fail_rest;


static bool
fails(void)
{
    calls++;

    return fail_at >= 0 && (fail_rest ? calls > fail_at
                                      : calls == fail_at + 1);
}


void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t size);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t size);
char *__wrap_strdup(const char *s);


void *
__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}


void *
__wrap_calloc(size_t n, size_t size)
{
    return fails() ? NULL : __real_calloc(n, size);
}


void *
__wrap_realloc(void *p, size_t size)
{
    return fails() ? NULL : __real_realloc(p, size);
}


char *
__wrap_strdup(const char *s)
{
    char    *p;
    size_t   size;

    size = strlen(s) + 1;
    p = __wrap_malloc(size);

    return p ? memcpy(p, s, size) : NULL;
}


/* Leaks of libxml2 2.9.14 itself are not detected … */

const char *__lsan_default_suppressions(void);


const char *
__lsan_default_suppressions(void)
{
    return "leak:xmlNewInputStream\n";
}


/* … and allocations fail only where it handles that. */

int __real_xmlXPathCompiledEvalToBoolean(xmlXPathCompExprPtr expression,
    xmlXPathContextPtr context);
int __wrap_xmlXPathCompiledEvalToBoolean(xmlXPathCompExprPtr expression,
    xmlXPathContextPtr context);


int
__wrap_xmlXPathCompiledEvalToBoolean(xmlXPathCompExprPtr expression,
    xmlXPathContextPtr context)
{
    int   found;
    long  n, at;

    n = calls;
    at = fail_at;
    fail_at = -1;

    found = __real_xmlXPathCompiledEvalToBoolean(expression, context);

    calls = n;
    fail_at = at;

    return found;
}


static void *
get_memory(void *data, size_t size)
{
    (void) data;

    return __wrap_malloc(size);
}


static void
free_memory(void *data, void *p)
{
    (void) data;

    free(p);
}


static const san_allocator_t  memory = { NULL, get_memory, free_memory };


/* The core */

/* Makes detectors, suspects, lists, prompts, attributes and edits allocate. */

static const char  feed[] =
    "<rss><channel><title>The river leaves the hills.</title><item>"
    "<description>&lt;p&gt;Новости дня&lt;/p&gt;&lt;p&gt;{{name}} &amp;amp;"
    " the river&lt;/p&gt;</description></item><item><title>Погода</title>"
    "</item></channel></rss>";

static const char  rich[] =
    "<!DOCTYPE html><html lang=en><head><title>Новости</title>"
    "<meta name=description content='Картинка дня'>"
    "<script type='application/ld+json'>{\"name\": \"Новости\"}</script>"
    "</head><body><p>" ENGLISH
    "</p><h2>Заголовок</h2><ul><li>Новости<li>English<li>日本語</ul>"
    "<nav><a href=#>Поделиться</a> <a href=/x title=Карта>on</a></nav>"
    "<p>The fair Читать далее opens</p><h2>???menu.title??\?</h2>"
    "<p>{{ headline }}</p><a href=/x>share_bar.share_on</a>"
    "<p>The button said lÃ¶schen to me</p><p>an аdvеrtіsеment of all</p>"
    "<p>zażółć gęślą jaźń text of all</p><p>Lorem ipsum dolor sit</p>"
    "<section><h3>Join the discussion</h3><p>Log in to comment</p></section>"
    "<img alt='Картинка дня' title=Фотография src=x><input placeholder=Поиск>"
    "<select><option value=1>Новости<option value=2>News</select>"
    "<table><tr><td>Новости<td>x</table><b><p>Новости</b>x</p>"
    "<button type=button>Home</button><h2>Новости</h2><h2>&#x41d;овости</h2>";

/* The same bytes mean letters in each of these encodings. */

static const char  copied[] =
    "<html lang=en><body><p>" ENGLISH "</p><ul><li>\x1b$B%K%e!<%9\x1b(B</ul>"
    "<p>" ENGLISH ENGLISH ENGLISH "</p>";

static const char  legacy[] =
    "<html lang=en><body><p>" ENGLISH ENGLISH "</p>"
    "<h2>\xcd\xee\xe2\xee\xf1\xf2\xe8</h2><p>\xcd\xee\xe2\xee\xf1\xf2\xe8</p>"
    "<img alt=\xcd\xee\xe2\xee\xf1\xf2\xe8 src=x>";


static const struct {
    const char  *name;
    const char  *page;
    const char  *language;
    const char  *charset;
    san_type_t   type;
} pages[] = {
    { "a page of everything", rich, "en", "utf-8", SAN_TYPE_HTML },
    { "a page without declarations", rich, "", "", SAN_TYPE_HTML },
    { "a page in another language", rich, "ru", "utf-8", SAN_TYPE_HTML },
    { "XHTML", rich, "en", "utf-8", SAN_TYPE_XHTML },
    { "a feed", feed, "en", "utf-8", SAN_TYPE_XML },
    { "plain text", rich, "en", "utf-8", SAN_TYPE_TEXT },
    { "windows-1251", legacy, "en", "windows-1251", SAN_TYPE_HTML },
    { "ISO-2022-JP", copied, "en", "iso-2022-jp", SAN_TYPE_HTML },
    { "an encoding that is guessed", legacy, "en", "", SAN_TYPE_HTML },
    { "bytes that cannot be decoded", legacy, "en", "utf-8", SAN_TYPE_HTML }
};


/* A long page: every buffer has to grow. */

static char *
deep_page(void)
{
    char    *page;
    size_t   i, len;

    page = __real_malloc(sizeof(rich) + 65536);

    if (page == NULL) {
        abort();
    }

    len = (size_t) sprintf(page, "<html lang=en><body><h2>Новости</h2>");

    for (i = 0; i < 150; i++) {
        len += (size_t) sprintf(page + len,
                                "<div id=number-%zu class='a b'>", i);
    }

    len += (size_t) sprintf(page + len, "<p>" ENGLISH "</p><p>");

    for (i = 0; i < 200; i++) {
        len += (size_t) sprintf(page + len, "Новости дня ");
    }

    sprintf(page + len, "</p>%s", rich);

    return page;
}


/* Returns how many allocations there were, or -1: a law is broken. */

static long
fail_each(const laws_setup_t *given, const char *page, size_t ncuts)
{
    bool           broken;
    long           n;
    laws_setup_t   setup;

    static laws_run_t    run;
    static const size_t  cuts[] = { 7, 1, 100 };

    setup = *given;
    broken = false;

    for (n = 0; !broken; n++) {
        setup.fail_at = n;

        laws_run(&run, &setup, (const uint8_t *) page, strlen(page), cuts,
                 ncuts);
        broken = run.broken;
        laws_free(&run);

        if (run.allocations <= n) {
            break;
        }
    }

    return broken ? -1 : n;
}


static void
test_core(const char *name, const char *page, const laws_setup_t *from)
{
    int            mode, rest;
    long           n;
    laws_setup_t   setup;

    setup = *from;

    for (mode = SAN_ACTION_FLAG; mode <= SAN_ACTION_TRANSLATE; mode++) {
        for (rest = 0; rest < 2; rest++) {
            setup.mode = (san_action_t) mode;
            setup.fail_rest = rest;

            n = fail_each(&setup, page, 0);
            tap_ok(n > 1, "%s, %s, whole%s: %ld allocations", name,
                   san_action_name(setup.mode), rest ? ", all" : "", n);

            n = fail_each(&setup, page, 3);
            tap_ok(n > 1, "%s, %s, in pieces%s: %ld allocations", name,
                   san_action_name(setup.mode), rest ? ", all" : "", n);
        }
    }
}


static void
test_pages(void)
{
    char          *deep;
    size_t         i;
    laws_setup_t   setup;

    memset(&setup, 0, sizeof(setup));
    setup.buffer_size = SAN_BUFFER_DEFAULT;

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        setup.type = pages[i].type;
        setup.language = pages[i].language;
        setup.charset = pages[i].charset;
        test_core(pages[i].name, pages[i].page, &setup);
    }

    setup.type = SAN_TYPE_HTML;
    setup.language = "en";
    setup.charset = "utf-8";

    deep = deep_page();
    test_core("a page that needs much", deep, &setup);
    free(deep);
}


/* Catalogues */

#define XLF12                                                                \
    "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"\
    "<file source-language=\"en\" target-language=\"de\" original=\"x\">"    \
    "<body><trans-unit id=\"1\"><source>Save it &amp; go</source><target>"   \
    "Sichern <g id=\"1\">und</g> los</target></trans-unit><trans-unit"       \
    " id=\"2\"><source>Leave</source><target>Verlassen</target></trans-unit>"\
    "</body></file></xliff>"

#define XLF2                                                                 \
    "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\""                   \
    " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file id=\"f\"><unit"  \
    " id=\"1\"><segment><source>Save it</source><target>Sichern</target>"    \
    "</segment></unit></file></xliff>"

#define TMX                                                                  \
    "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang="  \
    "\"en\"><seg>Save it</seg></tuv><tuv xml:lang=\"de\"><seg>Sichern</seg>" \
    "</tuv><tuv xml:lang=\"fr\"><seg>Garder</seg></tuv></tu></body></tmx>"

#define PO                                                                   \
    "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/"    \
    "plain; charset=ISO-8859-1\\n\"\n\nmsgctxt \"x\"\nmsgid \"Save it\"\n"   \
    "msgid_plural \"Save %d\"\nmsgstr[0] \"L\xf6schen\"\nmsgstr[1] \"x y\"\n"\
    "\nmsgid \"Leave it\"\nmsgstr \"\"\n\"Verlassen \"\n\"sofort\"\n"

#define MO                                                                   \
    "\xde\x12\x04\x95" "\0\0\0\0" "\2\0\0\0" "\34\0\0\0" "\54\0\0\0"         \
    "\0\0\0\0" "\0\0\0\0"                                                    \
    "\0\0\0\0" "\74\0\0\0" "\11\0\0\0" "\75\0\0\0"                           \
    "\15\0\0\0" "\107\0\0\0" "\7\0\0\0" "\125\0\0\0"                         \
    "\0" "Save it\0x\0" "Language: de\n" "\0" "Sichern\0"

#define RULES                                                                \
    "<its:rules xmlns:its=\"http://www.w3.org/2005/11/its\" version=\"2.0\"" \
    " xmlns:h=\"http://www.w3.org/1999/xhtml\"><its:translateRule"           \
    " selector=\"//h:p[@class='x']\" translate=\"no\"/></its:rules>"


static const struct {
    const char  *name;
    const char  *data;
    size_t       len;
} files[] = {
    { "x.xlf", XLF12, sizeof(XLF12) - 1 },
    { "x2.xlf", XLF2, sizeof(XLF2) - 1 },
    { "x.tmx", TMX, sizeof(TMX) - 1 },
    { "x.po", PO, sizeof(PO) - 1 },
    { "x.mo", MO, sizeof(MO) - 1 }
};


static void
silent(void *data, const char *format, ...)
{
    (void) data;
    (void) format;
}


/* 0: none failed, 1: a failure was reported, 2: a wrong report. */

static int
read_catalog(size_t i, uint64_t *hash, size_t *units)
{
    int                   rc;
    bool                  reported;
    san_catalog_t        *c;
    san_catalog_error_t   error;

    memset(&error, 0, sizeof(error));
    c = san_catalog_create(&memory);

    if (c == NULL) {
        return 1;
    }

    rc = san_catalog_load_memory(c, files[i].name, NULL,
                                 (const uint8_t *) files[i].data,
                                 files[i].len, &error);
    reported = rc == SAN_OK || error.text[0] != '\0';

    if (rc == SAN_OK) {
        rc = san_catalog_finish(c);
    }

    *hash = san_catalog_hash(c);
    *units = san_catalog_units(c);
    san_catalog_free(c);

    return !reported ? 2 : rc != SAN_OK;
}


static void
test_catalog(size_t i, bool rest)
{
    int       rc;
    long      n;
    size_t    units, have;
    uint64_t  hash, other;

    other = 0;
    rc = read_catalog(i, &hash, &units);
    tap_ok(rc == 0 && units != 0, "%s can be read", files[i].name);

    fail_rest = rest;

    for (n = 0; n < ALLOCATIONS_MAX; n++) {
        calls = 0;
        fail_at = n;
        rc = read_catalog(i, &other, &have);
        fail_at = -1;

        if (rc == 2 || (rc == 0 && (other != hash || have != units))) {
            break;
        }

        if (calls <= n) {
            break;
        }
    }

    tap_ok(rc == 0 && other == hash && calls <= n,
           "%s: all of it or an error%s, %ld allocations", files[i].name,
           rest ? ", all" : "", n);
}


static void
test_catalogs(void)
{
    size_t  i;

    for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        test_catalog(i, false);
        test_catalog(i, true);
    }
}


/* Keeps */

static int
read_keep(const char *rules, bool *kept)
{
    int                   rc;
    bool                  reported;
    san_str_t             tags[2] = { SAN_STR("<html>"),
                                      SAN_STR("<p class=x>") };
    san_exclude_t        *exclude;
    san_question_t        question = { tags, 0, 2, 100 };
    san_exclude_page_t   *page;
    san_catalog_error_t   error;

    memset(&error, 0, sizeof(error));
    exclude = san_exclude_create();

    if (exclude == NULL) {
        return 1;
    }

    rc = rules ? san_exclude_load_rules(exclude, rules, &error)
               : san_exclude_add(exclude, "//p[@class = 'x'] | //aside",
                                 &error);
    reported = rc == SAN_OK || error.text[0] != '\0';

    /* without memory for a question, the text is left alone */

    if (rc == SAN_OK) {
        page = san_exclude_page(exclude);
        *kept = page == NULL
                || san_exclude_ask(page, &question) != SAN_ASKED_NO;
        san_exclude_page_free(page);

    } else {
        *kept = false;
    }

    san_exclude_free(exclude);

    return !reported ? 2 : rc != SAN_OK;
}


static void
test_exclude(const char *name, const char *rules, bool rest)
{
    int   rc;
    bool  kept;
    long  n;

    rc = read_keep(rules, &kept);
    tap_ok(rc == 0 && kept, "%s can be read", name);

    fail_rest = rest;

    for (n = 0; n < ALLOCATIONS_MAX; n++) {
        calls = 0;
        fail_at = n;
        rc = read_keep(rules, &kept);
        fail_at = -1;

        if (rc == 2 || (rc == 0 && !kept) || calls <= n) {
            break;
        }
    }

    tap_ok(rc == 0 && kept && calls <= n,
           "%s: kept or an error%s, %ld allocations", name,
           rest ? ", all" : "", n);
}


static void
test_keeps(void)
{
    int   fd;
    char  name[] = "/tmp/san-rules-XXXXXX";

    test_exclude("an expression", NULL, false);
    test_exclude("an expression", NULL, true);

    fd = mkstemp(name);

    if (fd == -1
        || write(fd, RULES, sizeof(RULES) - 1) != sizeof(RULES) - 1)
    {
        abort();
    }

    close(fd);
    test_exclude("rules", name, false);
    test_exclude("rules", name, true);
    unlink(name);
}


/* Decoders */

static const struct {
    const char    *name;
    const char    *data;
    size_t         len;
    san_coding_t   coding;
} bodies[] = {
#define BODY(name, data, coding)  { name, data, sizeof(data) - 1, coding }
    BODY("gzip", "\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b\x04\0\x43\xbe\xb7\xe8\x01\0"
         "\0\0", SAN_CODING_GZIP),
    BODY("deflate", "\x78\x9c\x4b\x04\0\0\x62\0\x62", SAN_CODING_DEFLATE),
#ifdef SAN_HAVE_BROTLI
    BODY("br", "\x0b\0\x80\x61\x03", SAN_CODING_BR),
#endif
#ifdef SAN_HAVE_ZSTD
    BODY("zstd", "\x28\xb5\x2f\xfd\x20\x01\x09\0\0\x61", SAN_CODING_ZSTD),
#endif
};


/* As in read_catalog(). */

static int
decode(size_t i)
{
    int                   rc;
    size_t                n;
    uint8_t               out[16];
    san_decoder_t        *d;
    const uint8_t        *p;
    san_decode_limits_t   limits = { 0, 0 };

    d = san_decoder_open(bodies[i].coding, &limits, &memory);

    if (d == NULL) {
        return 1;
    }

    p = (const uint8_t *) bodies[i].data;
    rc = san_decode(d, &p, p + bodies[i].len, out, sizeof(out), &n);

    if (rc == SAN_OK) {
        rc = san_decoder_finish(d);
    }

    san_decoder_close(d);

    return rc != SAN_OK ? 1 : n == 1 && out[0] == 'a' ? 0 : 2;
}


static void
test_decoders(void)
{
    int     rc, rest;
    long    n;
    size_t  i;

    for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        tap_ok(decode(i) == 0, "%s can be decoded", bodies[i].name);

        for (rest = 0; rest < 2; rest++) {
            rc = 0;
            fail_rest = rest;

            for (n = 0; n < ALLOCATIONS_MAX; n++) {
                calls = 0;
                fail_at = n;
                rc = decode(i);
                fail_at = -1;

                if (rc == 2 || calls <= n) {
                    break;
                }
            }

            tap_ok(rc == 0 && n > 0, "%s: decoded or an error%s,"
                   " %ld allocations", bodies[i].name, rest ? ", all" : "",
                   n);
        }
    }
}


int
main(void)
{
    if (xmlMemSetup(free, __wrap_malloc, __wrap_realloc, __wrap_strdup) != 0
        || san_init() != SAN_OK)
    {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, silent);

    test_pages();
    test_catalogs();
    test_keeps();
    test_decoders();

    xmlCleanupParser();

    return tap_done();
}
