/*
 * test_copy: pages in UTF-16 and ISO-2022-JP have the same findings as the same
 * pages in UTF-8, with the ranges of their own bytes, and every byte is sent at
 * once and unchanged.
 *
 * Enters: t/pages.  Leaves: TAP.
 */

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ucnv.h>

#include "any.h"
#include "base/san_unicode.h"
#include "charset/san_charset.h"
#include "laws.h"
#include "memory.h"
#include "tap.h"

#define COUNT(a)  (sizeof(a) / sizeof((a)[0]))

#define ENGLISH                                                               \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school. The ferry rests until the"    \
    " first warm days of March.</p>"
#define LEAK  "<h2>Новости дня</h2>"


typedef enum {
    UTF16BE = 0,
    UTF16LE,
    JP
} form_t;

/* How a page is labelled, and whether it has a byte order mark. */

static const struct {
    const char  *name;
    form_t       form;
    const char  *label;
    bool         mark;
} ways[] = {
    { "UTF-16LE", UTF16LE, "utf-16", false },
    { "UTF-16LE by its mark", UTF16LE, "", true },
    { "UTF-16BE", UTF16BE, "utf-16be", false },
    { "UTF-16BE, labelled otherwise", UTF16BE, "koi8-r", true },
    { "ISO-2022-JP", JP, "iso-2022-jp", false }
};


/* A page in another encoding; places by offsets of the one in UTF-8. */

typedef struct {
    uint8_t   *text;       /* in UTF-8 */
    size_t     text_len;
    uint8_t   *data;
    size_t     len;
    uint64_t  *start;      /* of a character that begins there */
    uint64_t  *end;        /* of one that ends there */
    bool       pairs;      /* of ISO-2022-JP: bytes are of two */
} page_t;


static UConverter  *euc_jp;


/* The two bytes of a character of ISO-2022-JP; false: it has none such. */

static bool
pair_of(uint32_t cp, uint8_t *pair)
{
    char        bytes[8];
    UChar       u[2];
    int32_t     n;
    uint32_t    back;
    UErrorCode  e;

    if (cp > 0xffff) {
        return false;
    }

    u[0] = (UChar) cp;
    e = U_ZERO_ERROR;
    n = ucnv_fromUChars(euc_jp, bytes, sizeof(bytes), u, 1, &e);

    if (U_FAILURE(e) || n != 2 || (uint8_t) bytes[0] < 0xa1) {
        return false;
    }

    if (san_charset_next(san_charset_get((const uint8_t *) "euc-jp", 6),
                         (uint8_t *) bytes, (uint8_t *) bytes + 2, &back) != 2
        || back != cp)
    {
        return false;
    }

    pair[0] = (uint8_t) bytes[0] & 0x7f;
    pair[1] = (uint8_t) bytes[1] & 0x7f;

    return true;
}


static void
put_utf16(page_t *page, uint32_t cp, form_t form)
{
    size_t    i, n;
    uint32_t  units[2];

    n = 1;
    units[0] = cp;

    if (cp > 0xffff) {
        n = 2;
        units[0] = 0xd7c0 + (cp >> 10);
        units[1] = 0xdc00 + (cp & 0x3ff);
    }

    for (i = 0; i < n; i++) {
        page->data[page->len++] = (uint8_t) (form == UTF16BE ? units[i] >> 8
                                                             : units[i]);
        page->data[page->len++] = (uint8_t) (form == UTF16BE ? units[i]
                                                             : units[i] >> 8);
    }
}


static void
put_escape(page_t *page, bool pairs)
{
    if (page->pairs != pairs) {
        memcpy(page->data + page->len, pairs ? "\x1b$B" : "\x1b(B", 3);
        page->len += 3;
        page->pairs = pairs;
    }
}


/* Characters that the encoding lacks are "?" in both.  False: invalid UTF-8. */

static bool
encode(page_t *page, const char *text, size_t len, size_t way)
{
    int             n;
    size_t          at;
    uint8_t         pair[2];
    uint32_t        cp;
    const uint8_t  *p, *end;

    memset(page, 0, sizeof(*page));
    page->text = malloc(len + 1);
    page->data = malloc(8 * len + 16);
    page->start = calloc(len + 1, sizeof(uint64_t));
    page->end = calloc(len + 1, sizeof(uint64_t));

    if (ways[way].mark) {
        put_utf16(page, 0xfeff, ways[way].form);
    }

    p = (const uint8_t *) text;

    for (end = p + len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (ways[way].form == JP && (cp == 0x1b || cp == 0x0e || cp == 0x0f
                                     || (cp >= 0x80 && !pair_of(cp, pair))))
        {
            cp = '?';
        }

        if (ways[way].form == JP) {
            put_escape(page, cp >= 0x80);
        }

        at = page->text_len;
        page->start[at] = page->len;
        page->text_len += san_utf8_put(page->text + at, cp);

        if (ways[way].form != JP) {
            put_utf16(page, cp, ways[way].form);

        } else if (cp < 0x80) {
            page->data[page->len++] = (uint8_t) cp;

        } else {
            memcpy(page->data + page->len, pair, 2);
            page->len += 2;
        }

        page->end[page->text_len] = page->len;
    }

    return true;
}


static void
release(page_t *page)
{
    free(page->text);
    free(page->data);
    free(page->start);
    free(page->end);
}


/* The fields of a finding, except its place and the reason. */

static char *
said(const laws_run_t *run, size_t i)
{
    char                  *s, *from, *why, *next;
    const laws_finding_t  *f;

    f = &run->findings[i];
    s = strndup((const char *) run->texts + f->said, f->said_len);
    from = strstr(s, ", share");
    memmove(s, from, strlen(from) + 1);

    why = strstr(s, " why=");

    if (why) {
        next = strchr(why + 1, ' ');
        memmove(why, next, strlen(next) + 1);
    }

    return s;
}


static bool
is_same(const laws_run_t *want, const laws_run_t *run, const page_t *page)
{
    bool                   same;
    char                  *x, *y;
    size_t                 i;
    uint64_t               start, end;
    const laws_finding_t  *f, *g;

    if (want->nfindings != run->nfindings
        || (want->result.reason == NULL) != (run->result.reason == NULL)
        || strcmp(want->result.language, run->result.language) != 0)
    {
        printf("# %zu findings, want %zu, %s, want %s\n", run->nfindings,
               want->nfindings, run->result.status, want->result.status);
        return false;
    }

    for (i = 0; i < want->nfindings; i++) {
        f = &want->findings[i];
        g = &run->findings[i];
        start = f->end == 0 ? 0 : page->start[f->start];
        end = f->end == f->start ? start : page->end[f->end];
        x = said(want, i);
        y = said(run, i);

        same = f->detector == g->detector && g->start == start
               && g->end == end && g->action == SAN_ACTION_FLAG
               && strcmp(x, y) == 0;

        if (!same) {
            printf("# %u to %u, want %u to %u:\n# %s\n# %s\n",
                   (unsigned) g->start, (unsigned) g->end, (unsigned) start,
                   (unsigned) end, y, x);
        }

        free(x);
        free(y);

        if (!same) {
            return false;
        }
    }

    return true;
}


/*
 * The page is unchanged, and its findings are those of the page in UTF-8:
 * whole, in pieces of this many bytes, and in others.
 */

static bool
check(const char *text, size_t len, size_t way, size_t small,
    unsigned *findings, long *allocations)
{
    bool           ok;
    size_t         i, k, cuts[4];
    page_t         page;
    uint32_t       seed;
    laws_setup_t   setup;

    static laws_run_t  want, run;

    if (!encode(&page, text, len, way)) {
        release(&page);
        return true;
    }

    setup = (laws_setup_t) {
        SAN_ACTION_FLAG, SAN_TYPE_HTML, "", "utf-8",
        small ? SAN_BUFFER_MIN : SAN_BUFFER_DEFAULT, -1, false, true
    };

    ok = laws_run(&want, &setup, page.text, page.text_len, NULL, 0);
    *findings += want.result.findings;

    setup.charset = ways[way].label;
    seed = ANY_SEED;

    for (i = 0; ok && i < small + 3; i++) {
        setup.mode = (san_action_t) (SAN_ACTION_FLAG + i % 3);

        for (k = 0; k < COUNT(cuts); k++) {
            cuts[k] = i <= small ? i : 1 + any_of(&seed, i % 2 ? 9000 : 300);
        }

        ok = laws_run(&run, &setup, page.data, page.len, cuts,
                      i ? COUNT(cuts) : 0)
             && run.len == page.len
             && memcmp(run.out, page.data, page.len) == 0
             && run.result.edits == 0 && is_same(&want, &run, &page);
        *allocations = run.allocations;
        laws_free(&run);

        if (!ok) {
            printf("# mode %u, by %zu\n", (unsigned) setup.mode, cuts[0]);
        }
    }

    laws_free(&want);
    release(&page);

    return ok;
}


static char *
slurp(const char *path, size_t *len)
{
    char  *data;
    FILE  *f;

    f = fopen(path, "rb");
    data = malloc(1 << 20);
    *len = f ? fread(data, 1, 1 << 20, f) : 0;

    if (f) {
        fclose(f);
    }

    return data;
}


static void
test_files(void)
{
    char     *text;
    long      allocations;
    glob_t    files;
    size_t    i, way, len;
    unsigned  findings, failed;

    glob("t/pages/leaks/*.html", 0, NULL, &files);
    glob("t/pages/hard/*.html", GLOB_APPEND, NULL, &files);
    glob("t/pages/clean/*.html", GLOB_APPEND, NULL, &files);

    for (way = 0; way < COUNT(ways); way++) {

        for (i = 0, findings = failed = 0; i < files.gl_pathc; i++) {
            text = slurp(files.gl_pathv[i], &len);

            if (!check(text, len, way, 4, &findings, &allocations)) {
                printf("# %s\n", files.gl_pathv[i]);
                failed++;
            }

            free(text);
        }

        tap_ok(failed == 0 && i > 50, "%s: %zu pages", ways[way].name, i);
        tap_ok(findings > 200, "with %u findings", findings);
    }

    globfree(&files);
}


/* Findings that wait for the end, far back and not near each other. */

#define PAD  "<!--" ENGLISH ENGLISH "-->"
#define EN   PAD "<html lang=en><body>" ENGLISH ENGLISH

static const struct {
    const char  *name;
    const char  *before;
    const char  *among;      /* now and then; "@" is long; or NULL */
    const char  *after;
} far[] = {
    { "an item waits for its list", EN "<ul><li>Новости</li><li>", NULL,
      "</li></ul>" },
    { "a text has a comment in it", EN "<h2>Новости <!--", NULL,
      "--> дня</h2>" },
    { "a text has space in it", EN "<p>Новости <!--", NULL, "-->  </p>" },
    { "a page's declaration", PAD "<html lang=ka><body>" ENGLISH, NULL, "" },
    { "an attribute, decided at the end",
      PAD "<body>" ENGLISH ENGLISH "<img src=a alt='Поделиться'>", NULL, "" },
    { "letters that are not its own", EN "<p>Read the Новости <!--", NULL,
      "--> дня of today, and more.</p>" },
    { "a sentence in another language",
      PAD "<html lang=de><body>" ENGLISH ENGLISH
      "<button>Please sign in to your account to see this page</button>", NULL,
      "" },
    { "data for other sites", EN
      "<script type=application/ld+json>{\"name\": \"Новости дня\", \"x\": \"",
      NULL, "\"}</script>" },
    { "here and there", EN, "<h2>Новости</h2><p>", "" },
    { "in long tags", EN, "<img alt='Поделиться' src='@'>", "" }
};


/* Text, and a piece that is inserted in it. */

static size_t
fill(char *text, const char *among, size_t room)
{
    size_t       i, len;
    uint32_t     seed;
    const char  *p;

    static const char *const  words[] = {
        "the river and the town ", "caf\xc3\xa9 ", "\xf0\x9f\x9a\xa2 ",
        "of the \xe2\x80\x9cold\xe2\x80\x9d bridge ", "where boats are ", "a "
    };

    seed = ANY_SEED;

    for (len = 0; len < room; ) {
        len += (size_t) sprintf(text + len, "%s",
                                words[any_of(&seed, COUNT(words))]);

        if (among == NULL || any_of(&seed, 100)) {
            continue;
        }

        for (p = among; *p; p++) {
            for (i = 0; i < (*p == '@' ? 20000 : 1); i++) {
                text[len++] = *p == '@' ? 'x' : *p;
            }
        }
    }

    return len;
}


static void
test_far(void)
{
    bool       ok;
    char      *text;
    long       allocations;
    size_t     i, way, len, room;
    unsigned   findings;

    room = 600000;
    text = malloc(room + 40000);

    for (i = 0; i < COUNT(far); i++) {
        for (way = 0; way < COUNT(ways); way += 2) {
            len = (size_t) sprintf(text, "%s", far[i].before);
            len += fill(text + len, far[i].among, room);
            len += (size_t) sprintf(text + len, "%s%s", far[i].after, LEAK);
            findings = 0;

            ok = check(text, len, way, 0, &findings, &allocations);
            tap_ok(ok && findings > 0, "%s, %s: %u findings", far[i].name,
                   ways[way].name, findings);

            /* each finding has a copy of its text and its path */

            tap_ok(allocations < 400 + 2 * (long) findings,
                   "with %ld allocations", allocations);
        }
    }

    free(text);
}


/* Invalid bytes, and where the encoding begins. */

#define RIGHT     "\x1b$B%K%e!<%9\x1b(B"         /* ニュース */
#define JP_PAGE   "<html lang=en><body>" ENGLISH ENGLISH
#define META      "<meta charset=iso-2022-jp>"
#define JP_LEAK   "<h2>" RIGHT "</h2>"
#define TWENTY(s) s s s s s s s s s s s s s s s s s s s s

static const struct {
    const char  *name;
    const char  *label;
    const char  *page;
    unsigned     findings;
    const char  *why;          /* of the first, or of a bypass */
} cases[] = {

    { "a label", "csISO2022JP", JP_PAGE JP_LEAK, 1, "charset" },
    { "a meta element", "", META JP_PAGE JP_LEAK, 1, "charset" },
    { "a title before it", "", "<html lang=en><title>" RIGHT "</title>" META
      ENGLISH ENGLISH, 1, "title" },
    { "behind the first bytes", "", META JP_PAGE ENGLISH ENGLISH ENGLISH
      JP_LEAK, 1, "charset" },
    { "a page of ASCII", "", META JP_PAGE
      "<h2>&#x41d;&#x43e;&#x432;&#x43e;&#x441;&#x442;&#x438;</h2>", 1,
      "charset" },
    { "a meta element behind byte 1024", "", JP_PAGE ENGLISH ENGLISH ENGLISH
      META JP_LEAK, 0, "bypass:charset" },
    { "a meta element that a prescan does not find", "",
      "<script>'<!--'</script>" META
      JP_PAGE JP_LEAK, 0, "bypass:charset" },
    { "a label of UTF-8 and a mark of UTF-8", "iso-2022-jp",
      "\xef\xbb\xbf" JP_PAGE LEAK, 1, NULL },

    /* markup is ASCII alone, and no text ends its set */
    { "signs of markup in pairs", "iso-2022-jp", JP_PAGE
      "<h2>\x1b$B%K%e!<%9<b><\x1b(B</h2>", 1, "charset" },
    { "half-width letters", "iso-2022-jp", JP_PAGE "<h2>\x1b(IFM0=\x1b(B</h2>",
      1, "charset" },
    { "shift in and out are wrong", "iso-2022-jp", JP_PAGE
      "<p>a \x0e text \x0f here</p>" JP_LEAK, 2, "sentence" },
    { "an escape sequence of another set", "iso-2022-jp", JP_PAGE
      "<p>\x1b$C and text\x1b</p>" JP_LEAK, 2, "sentence" },
    { "a line end within pairs", "iso-2022-jp", JP_PAGE
      "<p>\x1b$B%K%e\n%9\x1b(B</p>", 1, "place" },
    { "an empty set", "iso-2022-jp", JP_PAGE "<p>\x1b$B\x1b(B</p>" JP_LEAK, 2,
      "place" },
    { "the end within a set", "iso-2022-jp", JP_PAGE "<h2>\x1b$B%K%e!<%", 1,
      "place" },
    { "too many wrong bytes", "iso-2022-jp", JP_PAGE
      "<p>" TWENTY("\x0e ") TWENTY("\x0f ") TWENTY("\xff ") "</p>" JP_LEAK, 0,
      "bypass:undecodable" },
    { "bytes that are valid as ASCII", "", JP_PAGE "<p>\x1b$B \x0e</p>"
      LEAK, 1, NULL }
};


typedef struct {
    const char  *why;
    size_t       out;
    bool         edited;
} seen_t;


static int
on_output(void *data, const uint8_t *p, size_t n, bool input)
{
    seen_t  *seen;

    (void) p;
    (void) input;

    seen = data;
    seen->out += n;

    return SAN_OK;
}


static san_action_t
on_finding(void *data, const san_finding_t *f)
{
    seen_t  *seen;

    seen = data;
    seen->edited |= f->action > SAN_ACTION_FLAG;

    if (f->n == 1) {
        seen->why = f->why;
    }

    return f->action;
}


static bool
same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}


static void
test_case(size_t i)
{
    bool            ok;
    size_t          len, pos, n, step;
    seen_t          seen;
    const char     *why;
    san_policy_t    policy;
    san_result_t    result;
    san_stream_t   *s;
    san_options_t   options;

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_STRIP;
    options.charset.data = (const uint8_t *) cases[i].label;
    options.charset.len = strlen(cases[i].label);
    options.output = on_output;
    options.finding = on_finding;
    options.data = &seen;

    ok = true;
    len = strlen(cases[i].page);
    memset(&result, 0, sizeof(result));

    for (step = 1; ok && step <= len; step += step < 9 ? 1 : step) {
        memset(&seen, 0, sizeof(seen));
        s = san_open(&policy, &options, &memory);

        for (pos = 0; pos < len; pos += n) {
            n = step < len - pos ? step : len - pos;
            san_feed(s, (const uint8_t *) cases[i].page + pos, n);

            /* with a label, no bytes wait */

            ok &= cases[i].label[0] == '\0' || seen.edited
                  || same(cases[i].why, NULL) || seen.out == pos + n;
        }

        san_finish(s);
        result = *san_result(s);
        san_close(s);

        why = cases[i].why;
        ok &= result.findings == cases[i].findings
              && seen.edited == (why == NULL)
              && (why && strncmp(why, "bypass:", 7) == 0
                  ? same(result.reason, why + 7)
                  : result.reason == NULL && same(seen.why, why));
    }

    if (!tap_ok(ok, "%s", cases[i].name)) {
        printf("# by %zu: %u findings, %s, %s, why %s\n", step,
               result.findings, result.status,
               result.reason ? result.reason : "",
               seen.why ? seen.why : "none");
    }
}


/* XML in UTF-16 without a label or a byte order mark is left alone. */

static void
test_wide(void)
{
    bool            ok;
    form_t          form;
    size_t          i, pos, n, step;
    page_t          page;
    seen_t          seen;
    san_type_t      type;
    san_policy_t    policy;
    san_result_t    result;
    san_stream_t   *s;
    san_options_t   options;

    static const char  xml[] = "<?xml version='1.0'?><html lang='en'><body>"
                               "<p>The old house</p></body></html>";

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_STRIP;
    options.output = on_output;
    options.finding = on_finding;
    options.data = &seen;

    for (i = 0; i < 4; i++) {
        form = i % 2 ? UTF16LE : UTF16BE;
        type = i < 2 ? SAN_TYPE_XHTML : SAN_TYPE_XML;
        ok = true;

        memset(&page, 0, sizeof(page));
        page.data = malloc(2 * sizeof(xml));

        for (pos = 0; xml[pos]; pos++) {
            put_utf16(&page, (uint32_t) xml[pos], form);
        }

        for (step = 1; step < 8; step++) {
            memset(&seen, 0, sizeof(seen));
            options.type = type;
            s = san_open(&policy, &options, &memory);

            for (pos = 0; pos < page.len; pos += n) {
                n = step < page.len - pos ? step : page.len - pos;
                san_feed(s, page.data + pos, n);
                ok &= seen.out == pos + n || pos + n < 4;
            }

            san_finish(s);
            result = *san_result(s);
            san_close(s);
            ok &= seen.out == page.len && same(result.reason, "charset");
        }

        tap_ok(ok, "UTF-16 without a label: %s, %s",
               form == UTF16LE ? "LE" : "BE",
               type == SAN_TYPE_XML ? "XML" : "XHTML");
        free(page.data);
    }
}


/* Random bytes, made of parts of the encodings. */

static void
test_random(void)
{
    size_t         i, len, cuts[3];
    uint8_t        page[4000];
    uint32_t       seed;
    unsigned       turn, failed, findings;
    const char    *piece;
    laws_setup_t   setup;

    static laws_run_t         run;
    static const char *const  pieces[] = {
        "\x1b$B", "\x1b(B", "\x1b(J", "\x1b(I", "\x1b", "\x1b$", "\x1b(",
        "\x0e", "\x0f", "\n", "%K", "%e!<", "%9", "<h2>", "</h2>", "<p>",
        "<!--", "-->", "<a href=x>", "</a>", "the town and ", "<img alt='",
        "'>", "\xd8\x3d", "\xde\x00", "\xff\xfe", "\xfe\xff", "\x04", "&amp;",
        RIGHT, "<ul><li>", "</ul>", "<script>", "</script>", META, ENGLISH,
        "<h2>&#x41d;&#x43e;&#x432;&#x43e;&#x441;</h2>",
        "<?xml version='1.0' encoding='iso-2022-jp'?>", "<meta charset='"
    };
    static const char *const  labels[] = {
        "iso-2022-jp", "utf-16le", "utf-16be", "", "iso-2022-jp"
    };

    seed = ANY_SEED;

    for (turn = failed = findings = 0; turn < 3000; turn++) {
        setup = (laws_setup_t) {
            (san_action_t) (SAN_ACTION_FLAG + turn % 4),
            (san_type_t) (turn / 4 % 4), "en", labels[turn % COUNT(labels)],
            SAN_BUFFER_MIN, -1, false, false
        };

        for (len = 0; len < 2500 && any_of(&seed, 200); ) {

            /* most begin as pages that have to say what they are */

            piece = len || any_of(&seed, 3) ? pieces[any_of(&seed,
                                                            COUNT(pieces))]
                    : "<html lang=en><body>" ENGLISH;

            for (i = 0; piece[i]; i++) {
                page[len++] = (uint8_t) piece[i];

                /* UTF-16 of most */

                if (setup.charset[0] == 'u' && any_of(&seed, 40)) {
                    page[len++] = 0;
                }
            }
        }

        for (i = 0; i < COUNT(cuts); i++) {
            cuts[i] = 1 + any_of(&seed, 40);
        }

        if (!laws_check(&setup, page, len, cuts, COUNT(cuts))) {
            failed++;
        }

        (void) laws_run(&run, &setup, page, len, NULL, 0);
        failed += setup.charset[0] && run.result.edits && len > 3
                  && page[0] != 0xef;
        findings += run.result.findings;
        laws_free(&run);
    }

    tap_ok(failed == 0, "%u pages at random, of which %u failed", turn,
           failed);
    tap_ok(findings > 300, "with %u findings", findings);
}


int
main(void)
{
    size_t      i;
    UErrorCode  e;

    e = U_ZERO_ERROR;
    euc_jp = ucnv_open("EUC-JP", &e);

    if (san_init() != SAN_OK || U_FAILURE(e)) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    ucnv_setFromUCallBack(euc_jp, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL,
                          &e);

    test_files();
    test_far();

    for (i = 0; i < COUNT(cases); i++) {
        test_case(i);
    }

    test_wide();
    test_random();
    ucnv_close(euc_jp);

    return tap_done();
}
