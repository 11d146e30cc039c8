/*
 * test_made: what comes of pages that are made at random of tags, attributes
 * and texts, in random modes and languages: t/unit/stream/made.tsv.
 *
 * A line of it has two columns: the number of the first of 400 pages, and a
 * sum of all that is reported of them and of the bytes that were held back.
 * Two of three pages are read whole, others in pieces.  A page depends on its
 * number and on the lists below alone.
 *
 * Enters: nothing.  Leaves: TAP.  With UPDATE in the environment it prints the
 * file anew.  With VERBOSE it prints each page and what comes of it: compare
 * what two builds print to see what a change of a sum means.
 */

#include "any.h"
#include "variants.h"

#define FILE_NAME  "t/unit/stream/made.tsv"
#define PAGES      20000
#define GROUP      400
#define BLOCKS     14

#define pick(list, seed)  \
    (list)[any_of(seed, (unsigned) (sizeof(list) / sizeof((list)[0])))]


static const char *const  settings[] = {
    "", "", "", "", "flag", "mark", "strip max=1", "max_removed=1%", "keep",
    "translate catalog", "translate catalog", "catalog", "mark catalog",
    "page=ru", "page=ru translate catalog", "page=de", "page=de mark",
    "page=el", "page=ja", "page=ja mark", "page=ar", "page=uk",
    "bare", "bare", "bare mark", "bare language=en", "bare language=ru",
    "bare header=en", "bare header=de", "bare charset=", "charset=",
    "charset=windows-1252", "charset=windows-1251 page=ru", "buffer=1k",
    "buffer=1k mark", "evidence=0", "evidence=40", "hydrated", "comments",
    "tolerate=Cyrl", "tolerate=Grek", "text", "text page=de",
    "text page=ru translate catalog", "xml", "xml mark",
    "xml translate catalog", "xhtml", "xhtml translate catalog",
    "script=flag", "script=off", "orphan=off", "orphan-label=strip",
    "mojibake=translate", "mojibake=strip", "entity=translate",
    "date=translate", "date=strip", "placeholder=strip", "key=strip",
    "markup=strip", "catalog=strip", "confusable=strip", "language=strip"
};

static const char *const  elements[] = {
    "a", "article", "aside", "b", "blockquote", "button", "caption", "code",
    "dd", "details", "div", "div", "div", "dl", "dt", "em", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "header", "i",
    "label", "legend", "li", "li", "main", "nav", "noscript", "ol", "optgroup",
    "option", "p", "p", "p", "pre", "q", "section", "select", "small", "span",
    "span", "strong", "summary", "svg", "table", "tbody", "td", "td",
    "template", "th", "time", "tr", "ul"
};

static const char *const  attributes[] = {
    "class=review", "class=comments", "class=post-body", "class=russian",
    "class=author", "class=sr-only", "class=language-switcher", "class=btn",
    "class=breadcrumb", "class=menu", "class=entry-content", "class=verse",
    "class='x flag-ru'", "class=comment-form", "class=forum", "id=comments",
    "id=x", "id=respond", "lang=en", "lang=ru", "lang=de", "lang",
    "xml:lang=ru", "translate=no", "dir=rtl", "dir=auto", "hidden",
    "aria-hidden=true", "role=button", "role=navigation", "role=heading",
    "onclick=x()", "href=/x",
    "href=/ru/", "href=?lang=de", "href=http://ru.x.example/",
    "hreflang=ru", "hreflang=de", "title=Новости", "title='Jetzt lesen'",
    "aria-label='Read more'", "data-x=Новости", "itemprop=name", "value=1",
    "value=Новости", "name=q", "type=submit", "type=hidden", "for=q",
    "data-keep=1", "data-reactroot", "its-x=1", "style=color:red"
};

static const char *const  clean[] = {
    "The mill ", "Boats carry grain to the bridge. ", "12:30 ", "a ", "2 ",
    "Der Fluss ", "nicht mehr und ", "Река и лодки ", "川と船", "Το ποτάμι ",
    "النهر ", "(", ") ", ": ", ", ", "- ", "« ", "» ", "\"", "&nbsp;",
    "&amp; ", "&#1084;", "&lt;", "\n", " ", "é", "ß", "ё", "ー", "\xc2\xad",
    "{", "}", "[", "]", "%", "?", "1"
};

static const char *const  others[] = {
    "<br>", "<br>", "<hr>", "<img alt='Новости'>", "<img src=/ru.png>",
    "<input placeholder='Новости'>", "<input type=submit value='Read more'>",
    "<!-- Новости -->", "<script>x = 'Новости'</script>",
    "<style>p { x: y }</style>", "<iframe src=/x></iframe>",
    "<![CDATA[Новости]]>", "<link rel=alternate hreflang=ru href=/ru>",
    "<script type=application/ld+json>{\"name\": \"Новости\"}</script>",
    "<textarea>Новости</textarea>", "<title>Новости</title>", "<wbr>",
    "<p>", "</p>", "</div>", "</b>", "</a>", "</table>", "</ul>"
};


static char *
put_text(char *p, uint32_t *seed)
{
    unsigned  n;

    if (any_of(seed, 4) == 0) {
        p += sprintf(p, "%s", pick(clean, seed));
    }

    p += sprintf(p, "%s", any_of(seed, 3) ? pick(texts, seed)
                                          : pick(clean, seed));

    for (n = any_of(seed, 4); n > 2; n--) {
        p += sprintf(p, "%s", any_of(seed, 2) ? " " : "");
        p += sprintf(p, "%s", any_of(seed, 3) ? pick(clean, seed)
                                              : pick(texts, seed));
    }

    return p;
}


static char *
put_block(char *p, uint32_t *seed, unsigned depth)
{
    unsigned     n;
    const char  *name;

    name = pick(elements, seed);
    p += sprintf(p, "<%s", name);

    for (n = any_of(seed, 5); n > 2; n--) {
        p += sprintf(p, " %s", pick(attributes, seed));
    }

    *p++ = '>';

    if (any_of(seed, 100) == 0) {
        p += sprintf(p, "%s", any_of(seed, 2) ? "\xff" : " \xd0\xbb\xd0 ");
    }

    for (n = any_of(seed, 4); n; n--) {
        switch (any_of(seed, depth ? 6 : 3)) {

        case 0:
            p += sprintf(p, "%s", pick(others, seed));
            break;

        case 1:
        case 2:
            p = put_text(p, seed);
            break;

        default:
            p = put_block(p, seed, depth - 1);
            break;
        }
    }

    if (any_of(seed, 5)) {
        p += sprintf(p, "</%s>", name);
    }

    return p;
}


static void
make(run_t *run, uint32_t *seed)
{
    char      *p, *start, *from, *last;
    size_t     len;
    unsigned   n;

    p = run->page + run->head;

    for (n = 1 + any_of(seed, BLOCKS); n; n--) {
        start = p;
        p = put_block(p, seed, 4);

        /* as a list or a table repeats its parts */

        if (any_of(seed, 5) == 0) {
            from = start;
            last = p;
            len = (size_t) (last - from);

            while (any_of(seed, 3) && len < 600) {
                memcpy(p, from, len);
                p += len;
            }
        }

        if (any_of(seed, 12) == 0) {
            p += sprintf(p, "<p>%s</p>", page_languages[any_of(seed, 7)]
                                         .paragraph);
        }

        if (p - run->page > PAGE_MAX / 4) {
            break;
        }
    }

    run->len = (size_t) (p - run->page);
}


static void
try_page(run_t *run, unsigned n, const san_catalog_t *catalog)
{
    char          words[100];
    uint32_t      seed;
    page_setup_t  setup;

    seed = n + 1;
    any_of(&seed, 2);
    strcpy(words, pick(settings, &seed));

    if (!page_set(&setup, words, catalog)) {
        tap_ok(false, "page %u: what is set is known", n);
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    run->head = page_head(run->page, &setup);
    make(run, &seed);
    run->print = getenv("VERBOSE") != NULL;

    if (run->print) {
        printf("\n%u: %.*s\n   ", n, (int) (run->len - run->head),
               run->page + run->head);
    }

    read_page(run, &setup, any_of(&seed, 3) ? 0 : 1 + any_of(&seed, 40));
    add_number(run, run->pending);
}


int
main(void)
{
    FILE           *wanted;
    char            is[64];
    unsigned        n;
    san_catalog_t  *catalog;

    static char   line[256];
    static run_t  run;

    wanted = getenv("UPDATE") ? NULL : fopen(FILE_NAME, "r");

    if (san_init() != SAN_OK || (wanted == NULL && !getenv("UPDATE"))) {
        return 2;
    }

    run.page = malloc(PAGE_MAX);
    catalog = page_catalog();

    if (wanted == NULL) {
        puts("# What comes of pages that are made at random; see test_made.c.");

    } else if (fgets(line, sizeof(line), wanted) == NULL) {
        return 2;
    }

    for (n = 0; n < PAGES; n++) {
        try_page(&run, n, catalog);

        if ((n + 1) % GROUP) {
            continue;
        }

        snprintf(is, sizeof(is), "%u\t%016llx", n + 1 - GROUP,
                 (unsigned long long) run.sum);
        run.sum = 0;

        if (wanted == NULL) {
            puts(is);
            continue;
        }

        if (fgets(line, sizeof(line), wanted) == NULL) {
            line[0] = '\0';
        }

        line[strcspn(line, "\n")] = '\0';
        tap_ok(strcmp(line, is) == 0, "pages %u to %u", n + 1 - GROUP, n);
    }

    san_catalog_free(catalog);
    free(run.page);

    if (wanted) {
        fclose(wanted);
    }

    return getenv("UPDATE") ? 0 : tap_done();
}
