/*
 * A page that is read in one piece leaves what the same page leaves byte by
 * byte, where nothing takes the fast path (san_fast.c): not only the same
 * output, but the same open elements with all that is known of them, units and
 * counts.  They are compared at many places of pages made of parts in no order.
 *
 *     test_fast [FILE]...    these pages instead of made ones
 *
 * SEED makes other pages, N as many of them.
 */

#include <stdlib.h>
#include <string.h>

#include "any.h"
#include "memory.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#include "base/san_scan.h"
#include "decide/san_stream.h"
#include "feed/san_prefilter.h"

#define PAGES      4000
#define PARTS      50
#define PAGE_MAX   (1 << 20)

static const char *const  parts[] = {
    "<p>", "</p>", "<p class=\"text\">", "<div>", "<div class=\"x y\">",
    "</div>", "</div>", "<div id=\"x\"></div>", "<div data-x></div>", "<ul>",
    "</ul>", "<li>", "<li class=i>", "</li>", "<table>", "</table>", "<tr>",
    "</tr>", "<td>", "</td>", "<td>3</td>", "<td>The river</td>", "<th>x</th>",
    "<table><tr><td>The river</td>",
    "<table><tr><td>Привет</td><th>7</th>",
    "<em>un café</em>", "la rue d'été<b>",
    "<tbody>", "<caption>Rivers</caption>", "<h1>2024</h1>",
    "<h1>The river</h1>", "<h2>Новости</h2>", "<h2>A mill</h2>", "<h1>",
    "</h1>", "<h3>", "</h3>", "<a href=\"/x\">The mill</a>", "<a href=\"/x\">",
    "</a>", "<a href=\"#\">Log in</a>", "<a href='#'>x</a>", "<a name=x>",
    "<a href=/a/b title='Bridges and roads'>The mill</a>",
    "<a href=\"/x\" title=\"Новости\">7</a>", "<em>wooden</em>", "<b>", "</b>",
    "<i id=q>it</i>", "<span>9</span>", "<span>12 comments</span>",
    "<span class=\"notranslate\">Привет</span>",
    "<p class='no NoTranslate x'>Привет</p>",
    "<p class='xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx "
    "xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx "
    "xxxxxxxxx xxxxxxxxx xxxxxxxxx notranslate'>Привет</p>",
    "<span onclick=\"x\">Go</span>",
    "<span class=\"translation_missing\" title=x>Page Name</span>",
    "<span role=\"button\">Go on</span>", "<span contenteditable>", "</span>",
    "<br>", "<br/>", "<wbr>", "<hr>", "<img src=\"a.png\" alt=\"A mill\">",
    "<img alt=\"Кот\">", "<img src=a onload=x>", "<input>",
    "<input type=submit value=\"Search\">", "<button>Send</button>",
    "<button type=button>", "</button>", "<label for=a>Name</label>",
    "<select><option>One<option value=2>Two</select>", "<form>", "</form>",
    "<dl><dt>One<dd>Two</dl>", "<dt>", "<dd>", "<summary>More</summary>",
    "<script>var a = \"</div><p>\";</script>", "<script src=x></script>",
    "<script id=x></script>", "<script><!-- <script></script> --></script>",
    "<script><!--\nvar a = 1 < 2;\n//--></script>", "<style><!-- <s></style>",
    "<script class=button id=x></script>",
    "<SCRIPT>x</SCRIPT>", "<script>x</script >", "<style>p { }</style>",
    "<script id=__NEXT_DATA__>{}</script>", "<div data-reactroot>",
    "<style></style>", "<!-- block 7 -->", "<!-->", "<!--$-->", "<!-- a --!>",
    "<!-- a -- b -->", "<!-- sanitizer:ignore-next -->",
    "<!--sanitizer:ignore-next x-->",
    "<!>", "<?x?>", "</>", "<code>x = 1</code>",
    "<pre>a  b</pre>", "<q>a word</q>", "<blockquote>", "</blockquote>",
    "<svg><title>x</title><path d=\"M0\"/></svg>", "<math><mi>x</mi></math>",
    "<svg>", "<svg/>", "</svg>", "<svg aria-label=Новости>", "<g>", "</g>",
    "<g id=x></g>", "<path d=\"M0 0\"/>", "<path d='M0'></path>", "<desc>",
    "</desc>", "<foreignObject>", "</foreignobject>", "<font color=red>",
    "<svg><![CDATA[</svg>]]>", "<![CDATA[x]]>", "<math>", "</math>", "<mo>",
    "<mrow class=comment>", "</mrow>", "<annotation-xml>", "<mtext>",
    "<select>", "<select name=x>", "</select>", "<option>", "</option>",
    "<option value=1>The river</option>", "<option>Новости</option>",
    "<optgroup label=x>", "</optgroup>", "<code>", "</code>", "<pre>",
    "<pre class=\"a\"><span>x</span>", "</pre>", "<cite>", "</cite>",
    "<code title=Новости><b>x</b>", "<object>", "</object>", "<dl>", "</dl>",
    "</BLOCKQUOTE>", "<DIV>", "</DIV>", "A & B &", "<b\x01>", "<i\x02 x>",
    "<template><p>x</template>", "<noscript><img src=x></noscript>",
    "<iframe src=x></iframe>", "<textarea>x</textarea>", "<x-y>a</x-y>",
    "<x-y class=a>", "</x-y>", "</X-Y>", "<a-longer-name data-x>",
    "</a-longer-name>", "<x>", "</x>", "<figcaption>A mill</figcaption>",
    "<P CLASS=a>Upper</P>", "<p lang=ru>Привет</p>", "<p lang=en>Hello</p>",
    "<p dir=rtl>", "<p translate=no>x</p>", "<bdi>x</bdi>",
    "<ruby>a<rt>b</ruby>",
    "<p its-x>y</p>", "<link rel=x>", "<meta name=x content=\"A page\">",
    "<nav>", "</nav>", "<article>", "</article>", "<section>", "</section>",
    "<main>", "</main>", "<footer>", "</footer>", "<html>", "<body>",
    "The river leaves the hills. ", "On quiet evenings ", "a wooden windmill",
    "Log in", "Share", "Поделиться", "Log in or register to comment", "9", "—",
    "12:30", "a mill &amp; a barn ", "&#8220;A mill&#8221; ",
    "<td>&nbsp;</td>", "&nbsp;&nbsp;The river&nbsp;", "is it?&rdquo;",
    "Men&apos;s", "100&#37;s", "&amp;", "&nbsp;", "&#8212;", "&foo", "é",
    "caf\xc3\xa9 au lait",
    " ", "\n  ", "\n\n\n", ".", "A", "Ab", "{{ title }}", "menu.item.title",
    "undefined", "日本語", "<p>小さなレールー。</p>", "<li>ーン</li>",
    "<em>ラーメン、the メニュー</em>", "三つの村、", "<h2>北のＡ港【ー】</h2>",
    "<p>北の町の大きな港と小さな村の話を聞いた人々<日the日of日and日in日to",
    "<1 日and日the日of日", "<div>Xq река<div>x</div>",
    "<td>Xq Νέα της<p>The mill", "<h2>Xq река<div>x",
    "</>日the日of", "река<b>a</b> мир", "{日", "北の港{の",
    "港[【", "村%の", "、", "。", "，", "々〆ヶ「日」：！", "北の々港、ヶ「日」。",
    "<p>他说：“我们的图书馆，”《朝》（一）。</p>", "我们的々図書館ー", "한국어 마을, 도서관",
    "<li>한국어 마을 the mill</li>", "<p>التقرير، السنوي</p>", "تقرير the report",
    "<p>Łódź się nie zmienia, a the mill</p>", "<em>die Mühle</em>",
    "<p>Open <a href=/x>the gate</a> of the mill</p>", "<p>Open ",
    " of the mill", "<a href=/x>", "the gate</a>",
    "<li>Open <a href=/x>the lock</a> or ",
    "<p>l'été et l’hiver, c'est-à-dire</p>", "Ελληνικά", "Привет, мир",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚",
    "Noé&nbsp;!", "Noé\xc2\xa0» ", "« Été » – l’été…", "é‚ƒ Ã©", "Â»",
    "CAFÉ’S", "ещё «Ёж» — ё", "ВёГ»", "<p>“Rivers” — it’s Œuvre</p>",
    "<a href=/x title='l’été “x” é»'>The mill</a>",
    "<p>Tom&nbsp;Sawyer&#39;s raft &mdash; a story</p>", "A&amp;B ",
    "&#123;{ a", "&#x43d;&#x435;т", "&#12354;のみなと", "&lt;b&gt; ",
    "&copy 2024", "&Eacute;t&eacute;", "<p>l&rsquo;été&nbsp;!",
    "the&nbsp;<b>", "&#xc3;\xc2\xa9", "&notit;", "&nbsp;&nbsp; ",
    "<li>&raquo; The river</li>", "&thetasym;ή", "&#0;",
    "Nov&aacute;k &amp;c.<br>",
    "<meta charset=utf-8>", "<meta name=description content='Новости реки'>",
    "<meta http-equiv=content-language content=ru>",
    "<link rel=x title=Новости>",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
};

static const char *const  languages[] = {
    "en", "ru", "de", "fr", "ja", "el", "zh", "ko", "ar", "pl"
};

static uint32_t  seed = ANY_SEED;


static unsigned
any(unsigned n)
{
    return any_of(&seed, n);
}


static san_action_t
finding(void *data, const san_finding_t *f)
{
    (void) data;

    return f->action;
}


static san_stream_t *
open_stream(const san_policy_t *policy)
{
    san_options_t  options;

    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_STRIP;
    options.comments = true;
    options.output = out_drop;
    options.finding = finding;

    return san_open(policy, &options, &memory);
}


/* The difference between two elements, or NULL. */

#define DIFFERS(a, b, field)                                                  \
    if (memcmp(&(a)->field, &(b)->field, sizeof((a)->field)) != 0) {          \
        return #field;                                                        \
    }

/*
 * Fields of an element that may differ: where names are kept, and results that
 * are computed when they are needed.
 */

#define IS_ANSWER(name)                                                       \
    (strcmp(name, "names") == 0 || strcmp(name, "user") == 0                  \
     || strcmp(name, "excluded") == 0 || strcmp(name, "asked") == 0)

static const char *
elems_differ(const san_stream_t *s, const san_stream_t *t, unsigned i)
{
    san_str_t                id, class;
    const san_elem_t        *a, *b;
    const san_elem_facts_t  *x, *y;

    a = &s->tree.elems[i];
    b = &t->tree.elems[i];
    x = &a->facts;
    y = &b->facts;

#define X(type, name)  if (!IS_ANSWER(#name)) { DIFFERS(a, b, name) }
    SAN_ELEM_FIELDS(X)
#undef X

#define X(type, name)  if (!IS_ANSWER(#name)) { DIFFERS(x, y, name) }
    SAN_ELEM_FACTS(X)
#undef X

    if (x->user != SAN_UNKNOWN && y->user != SAN_UNKNOWN) {
        DIFFERS(x, y, user)
    }

    id = san_elem_id(&s->tree, a);
    class = san_elem_class(&s->tree, a);

    return (id.len && memcmp(id.data, san_elem_id(&t->tree, b).data, id.len))
           || (class.len && memcmp(class.data,
                                   san_elem_class(&t->tree, b).data,
                                   class.len))
           ? "a name" : NULL;
}


/*
 * A word at the end is clean if it is not a key, and not part of a label if
 * interfaces do not have it: whether that is known already depends on the bytes
 * read after it.
 */

static san_unit_state_t
state_of(const san_unit_t *unit)
{
    bool               label;
    san_label_state_t  words;

    if (unit->state != SAN_UNIT_OPEN) {
        return unit->state;
    }

    words = unit->words_read;
    label = unit->label && !(unit->space && !san_label_word(&words));

    return unit->watch <= SAN_WATCH_WORD && !unit->dotted && !unit->prompt
           && !label && unit->expected + unit->tolerated >= SAN_UNIT_DECIDE
           ? SAN_UNIT_CLEAN : unit->state;
}


/* The same of two units. */

static const char *
units_differ(const san_stream_t *s, const san_stream_t *t, unsigned i)
{
    unsigned                n;
    san_str_t               x, y;
    const san_open_unit_t  *a, *b;

    a = &s->units.open[i];
    b = &t->units.open[i];

    DIFFERS(a, b, elem)
    DIFFERS(a, b, fills_owner)
    DIFFERS(a, b, user)

    if (state_of(&a->unit) != state_of(&b->unit)) {
        return "state";
    }

    if (state_of(&a->unit) == SAN_UNIT_CLEAN) {
        return a->unit.state == SAN_UNIT_CLEAN && a->unit.prompt
               ? "prompt" : NULL;
    }

    DIFFERS(a, b, pending)
    DIFFERS(a, b, may_wait)

    if (a->unit.state == SAN_UNIT_FRESH) {
        return NULL;
    }

    /* where its text begins depends on the units around it */

#define X(type, name)                                                         \
    if (strcmp(#name, "text") != 0) {                                         \
        DIFFERS(a, b, unit.name)                                              \
    }

    SAN_UNIT_FIELDS(X)
#undef X

    x = san_unit_text(&a->unit, &s->text);
    y = san_unit_text(&b->unit, &t->text);

    if (i + 1 == s->units.n
        && (x.len != y.len || (x.len && memcmp(x.data, y.data, x.len) != 0)))
    {
        return "its text";
    }

    n = a->unit.nruns > SAN_UNIT_RUNS ? SAN_UNIT_RUNS : a->unit.nruns;

    return memcmp(a->unit.runs, b->unit.runs, n * sizeof(san_range_t)) != 0
           ? "its source" : NULL;
}


/* The text before the next text: its last word. */

static bool
words_differ(const san_stream_t *s, const san_stream_t *t)
{
    unsigned  i;

    for (i = SAN_LAST; i-- > 0; ) {
        if (s->reading.last[i] <= ' ' || t->reading.last[i] <= ' ') {
            return s->reading.last[i] > ' ' || t->reading.last[i] > ' ';
        }

        if (s->reading.last[i] != t->reading.last[i]) {
            return true;
        }
    }

    return false;
}


static const char *
differ(const san_stream_t *s, const san_stream_t *t)
{
    unsigned     i;
    const char  *what;

    DIFFERS(s, t, bypass)
    DIFFERS(s, t, tree.n)
    DIFFERS(s, t, tree.form)
    DIFFERS(s, t, tree.maybe_in_p)
    DIFFERS(s, t, tree.body_ended)
    DIFFERS(s, t, units.n)
    DIFFERS(s, t, suspects.n)

    /* a sign may continue until the whole character after it has arrived */

    if (s->reading.partial.len == 0) {
        DIFFERS(s, t, fragment.kind)
    }

    DIFFERS(s, t, topic.len)
    DIFFERS(s, t, headline)
    DIFFERS(s, t, hydrated)
    DIFFERS(s, t, page.words.words)
    DIFFERS(s, t, page.words.next)

    /* a character of ASCII begins nothing, nor does a space */

    if ((s->reading.lead <= 0xa0 ? 0 : s->reading.lead)
        != (t->reading.lead <= 0xa0 ? 0 : t->reading.lead))
    {
        return "lead";
    }

    DIFFERS(s, t, token.state)
    DIFFERS(s, t, result.findings)

    for (i = 0; i < s->tree.n; i++) {
        what = elems_differ(s, t, i);

        if (what) {
            printf("# element %u of %u, %s: ", i, s->tree.n,
                   san_tag_names[s->tree.elems[i].tag]);
            return what;
        }
    }

    for (i = 0; i < s->units.n; i++) {
        what = units_differ(s, t, i);

        if (what) {
            printf("# unit %u of %u: ", i, s->units.n);
            return what;
        }
    }

    /* never asked about characters that are not letters */

    for (i = 0; i < sizeof(s->page.letters) / sizeof(s->page.letters[0]);
         i++)
    {
        if (san_class_is_letter((uint8_t) i)) {
            DIFFERS(s, t, page.letters[i])
        }
    }

    return memcmp(s->tree.open, t->tree.open, sizeof(s->tree.open))
           ? "what is open"
           : s->units.n && words_differ(s, t) ? "the last word" : NULL;
}


/* True if the results are the same, wherever the page is cut. */

static bool
compare(const san_policy_t *policy, const uint8_t *page, size_t len)
{
    size_t         i, to;
    const char    *what;
    san_stream_t  *s, *t;

    s = open_stream(policy);
    t = open_stream(policy);
    what = NULL;

    for (i = 0; i < len && what == NULL; ) {
        to = i + (any(2) ? 1 + any(60) : 40 + any(600));
        to = to < len ? to : len;

        (void) san_feed(s, page + i, to - i);

        for ( /* void */ ; i < to; i++) {
            (void) san_feed(t, page + i, 1);
        }

        what = s->bypass ? NULL : differ(s, t);
    }

    if (what) {
        printf("# %s differs at byte %zu of\n# %.*s\n", what, i, (int) i, page);
    }

    san_close(s);
    san_close(t);

    return what == NULL;
}


static size_t
make(char *page, size_t size)
{
    size_t    n;
    unsigned  i;

    /* without an encoding, text beyond ASCII waits long */

    n = (size_t) snprintf(page, size, "%s<html lang=\"%s\"><head>%s<title>"
                          "A page of the town</title></head><body>",
                          any(8) ? "<!DOCTYPE html>" : "",
                          languages[any(sizeof(languages)
                                        / sizeof(languages[0]))],
                          any(4) ? "<meta charset=utf-8>" : "");

    for (i = any(PARTS); i > 0; i--) {
        n += (size_t) snprintf(page + n, size - n, "%s",
                               parts[any(sizeof(parts) / sizeof(parts[0]))]);
    }

    return n;
}


static bool
compare_file(const san_policy_t *policy, const char *name, char *page)
{
    FILE    *f;
    size_t   n;

    f = fopen(name, "rb");
    if (f == NULL) {
        return false;
    }

    n = fread(page, 1, PAGE_MAX, f);
    fclose(f);

    return compare(policy, (const uint8_t *) page, n);
}


/* Does san_scan.cjk() accept the letters that have these classes? */

static bool
test_cjk(void)
{
    bool      same, own;
    uint8_t   text[4];
    uint8_t   class;
    uint32_t  cp, count[SAN_CJK_KINDS];

    for (same = true, cp = 0x800; cp < 0x10000; cp++) {
        memset(count, 0, sizeof(count));
        (void) san_utf8_put(text, cp);

        if (san_scan.cjk(text, text + 3, true, count) == text) {
            continue;
        }

        class = san_class_bmp[cp];
        own = count[SAN_CJK_HAN] ? class == USCRIPT_HAN
              : count[SAN_CJK_HIRAGANA] ? class == USCRIPT_HIRAGANA
              : count[SAN_CJK_KATAKANA] ? class == USCRIPT_KATAKANA
              : count[SAN_CJK_LONG] ? cp == SAN_LONG_VOWEL
                                      && class == SAN_CLASS_MULTI
                                    : class == SAN_CLASS_OTHER;

        same &= own && !san_prefilter_needs_check(san_mojibake_check, cp);
    }

    return same;
}


int
main(int argc, char **argv)
{
    int             i;
    char           *page;
    unsigned        n, pages, right;
    san_policy_t    policy, site;
    san_catalog_t  *catalog;

    page = malloc(PAGE_MAX);

    if (san_init() != SAN_OK || page == NULL) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    san_policy_init(&policy);

    tap_ok(test_cjk(), "letters of Chinese and Japanese");

    for (i = 1; i < argc; i++) {
        tap_ok(compare_file(&policy, argv[i], page), "%s", argv[i]);
    }

    seed = any_number("SEED", ANY_SEED);
    pages = any_number("N", PAGES);

    /* every other page has a catalogue */

    catalog = page_catalog();
    site = policy;
    site.catalog = catalog;

    for (right = 0, n = 0; argc == 1 && n < pages; n++) {
        right += compare(n % 2 ? &site : &policy, (const uint8_t *) page,
                         make(page, PAGE_MAX));
    }

    if (argc == 1) {
        tap_ok(right == pages, "%u of %u pages leave the same in pieces",
               right, pages);
    }

    san_catalog_free(catalog);
    free(page);

    return tap_done();
}
