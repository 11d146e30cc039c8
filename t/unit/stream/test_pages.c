/*
 * test_pages: what is found on a page and what is done with it, with all that
 * is reported of it: t/unit/stream/pages.tsv.
 *
 * A line of it has three columns: what is set, beside the defaults and
 * "strip"; a piece of a page, which stands behind a paragraph in the page's
 * language; and what comes of it.  That is the piece as it leaves, or "=" if
 * it leaves as it came, and behind " | " each finding: what is done, by which
 * detector, the log's word for why it is no more, the attribute, what another
 * mode would do, the language of the text, the bytes of the place in <>, of
 * the replacement in "", and the elements around it; then what would have been
 * a finding, by its reason.
 *
 * Enters: nothing.  Leaves: TAP; each page is read whole, byte by byte, and in
 * pieces of seven bytes, and once more in each encoding that has its letters,
 * and with its letters as references: the same is found.  With UPDATE in the
 * environment it prints the file anew instead: read what has changed.
 */

#include <stdlib.h>
#include <string.h>

#include "charset/san_charset.h"
#include "decide/san_stream.h"
#include "match/san_catalog.h"
#include "memory.h"
#include "san.h"
#include "tap.h"

#define FILE_NAME  "t/unit/stream/pages.tsv"
#define LINE_MAX   16384
#define PAGE_MAX   262144

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define RUSSIAN                                                               \
    "Река выходит из холмов за городом и поворачивает на юг. Лодки везут "    \
    "зерно и лес до старого каменного моста, где начинаются мельницы. "       \
    "Зимой вода замерзает у обоих берегов, и дети переходят её по дороге "    \
    "в школу, а вечером возвращаются домой. "

#define UKRAINIAN                                                             \
    "Річка виходить із пагорбів за містом і повертає на південь. Човни "      \
    "везуть зерно та ліс до старого кам'яного мосту, де починаються млини. "  \
    "Взимку вода замерзає біля обох берегів, і діти переходять її дорогою "   \
    "до школи, а ввечері повертаються додому. "

#define GERMAN                                                                \
    "Der Fluss verlässt die Hügel hinter der Stadt und wendet sich nach "     \
    "Süden. Boote bringen Getreide und Holz bis zur alten steinernen Brücke, "\
    "wo die Mühlen beginnen. Im Winter friert das Wasser an beiden Ufern, "   \
    "und die Kinder gehen auf dem Weg zur Schule darüber. "

#define GREEK                                                                 \
    "Το ποτάμι αφήνει τους λόφους πίσω από την πόλη και στρίβει προς τον "    \
    "νότο. Βάρκες μεταφέρουν σιτάρι και ξυλεία μέχρι την παλιά πέτρινη "      \
    "γέφυρα, όπου αρχίζουν οι μύλοι. Τον χειμώνα το νερό παγώνει. "

#define JAPANESE                                                              \
    "川は町の後ろの丘を離れて南に向かいます。船は穀物と木材を古い石の橋まで"  \
    "運びます。そこから水車が始まります。冬には両岸の水が凍り、子どもたちは"  \
    "学校へ行く途中でそれを渡り、夕方に帰ってきます。"

#define ARABIC                                                                \
    "يترك النهر التلال خلف المدينة ويتجه إلى الجنوب. تحمل القوارب الحبوب "    \
    "والخشب حتى الجسر الحجري القديم، حيث تبدأ الطواحين. في الشتاء يتجمد "     \
    "الماء على الضفتين، ويعبره الأطفال في طريقهم إلى المدرسة. "

static const struct {
    const char  *tag;
    const char  *paragraph;
} languages[] = {
    { "en", ENGLISH }, { "ru", RUSSIAN }, { "uk", UKRAINIAN },
    { "de", GERMAN }, { "el", GREEK }, { "ja", JAPANESE }, { "ar", ARABIC }
};


static const struct {
    const char  *language;
    const char  *source;
    const char  *target_language;
    const char  *target;
    bool         unreviewed;
} units[] = {
    { "ru", "Новости", "en", "News & \"views\"", false },
    { "ru", "Погода", "en", "Weather", false },
    { "ru", "\x01" "Все" "\x02" " новости", "en", "Read \x01" "all\x02 news",
      false },
    { "ru", "Первая строка", "en", "A first line", true },
    { "ru", "\x01" "Карта\x02 \x01" "сайта\x02", "en",
      "\x01" "Site\x02 \x01" "map\x02", false },
    { "ru", "Знаки", "en", "a<b> 'c'\n\"d\" & é", false },
    { "de", "Achtung", "en", "Mind \xe2\x82\xac, \xf0\x9f\x98\x80 \xc3\xa9",
      false },
    { "de", "Jetzt lesen", "en", "Read on", false },
    { "de", "Jetzt lesen", "ru", "Читать дальше", false },
    { "en", "Read the report", "ru", "Читать отчёт", false },
    { "en", "Read the report", "ar", "اقرأ التقرير", false },
    { "en", "Hello %s", "ru", "Привет, %s", false }
};


typedef struct {
    const char     *language;    /* NULL: there is no head */
    san_policy_t    policy;
    san_options_t   options;
} setup_t;


typedef struct {
    size_t          head;
    char           *page;
    size_t          len;
    char            out[PAGE_MAX];
    size_t          out_len;
    char            told[LINE_MAX];
    size_t          told_len;
    char            brief[LINE_MAX];    /* without the bytes of the page */
    unsigned        findings;
    uint32_t        detectors;
    uint64_t        removed;
} run_t;


static san_str_t
str(const char *s)
{
    san_str_t  r;

    r.data = (const uint8_t *) s;
    r.len = strlen(s);

    return r;
}


static san_catalog_t *
create(void)
{
    size_t              i;
    san_catalog_t      *catalog;
    san_catalog_unit_t  unit;

    catalog = san_catalog_create(&memory);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        memset(&unit, 0, sizeof(unit));

        unit.source_language = str(units[i].language);
        unit.target_language = str(units[i].target_language);
        unit.source = str(units[i].source);
        unit.target = str(units[i].target);
        unit.unreviewed = units[i].unreviewed;

        san_catalog_add(catalog, &unit);
    }

    san_catalog_finish(catalog);

    return catalog;
}


static int
put(void *data, const uint8_t *p, size_t n, bool input)
{
    run_t  *run;

    (void) input;

    run = data;

    if (run->out_len + n > sizeof(run->out)) {
        return SAN_ERROR;
    }

    memcpy(run->out + run->out_len, p, n);
    run->out_len += n;

    return SAN_OK;
}


/* Bytes as the file has them. */

static void
tell(run_t *run, const char *before, const void *data, size_t len,
    const char *behind)
{
    int             n;
    char           *p, *end;
    uint32_t        cp;
    const uint8_t  *s, *last;

    s = data;
    last = s + len;
    p = run->told + run->told_len;
    end = run->told + sizeof(run->told) - 8;
    p += snprintf(p, (size_t) (end - p), "%s", before);

    for ( /* void */ ; s < last && p < end; s += n) {
        n = san_utf8_next(s, last, &cp);

        if (n <= 0) {
            p += sprintf(p, "\\x%02x", *s);
            n = 1;

        } else if (*s == '\n' || *s == '\r' || *s == '\t') {
            p += sprintf(p, "\\%c", *s == '\n' ? 'n' : *s == '\r' ? 'r' : 't');

        } else if (*s == '\\') {
            p += sprintf(p, "\\\\");

        } else {
            memcpy(p, s, (size_t) n);
            p += n;
        }
    }

    if (p < end) {
        p += snprintf(p, (size_t) (end - p), "%s", behind);
    }

    run->told_len = (size_t) (p - run->told);
}


static void
tell_word(run_t *run, const char *before, const char *word)
{
    tell(run, before, word, strlen(word), "");
}


/* What does not hang on how the page writes its letters. */

static void
tell_brief(run_t *run, const san_finding_t *f)
{
    size_t  len;

    len = strlen(run->brief);

    snprintf(run->brief + len, sizeof(run->brief) - len,
             " | %s %s why=%s @%s %s %.*s", san_action_name(f->action),
             san_detector_name(f->detector), f->why ? f->why : "",
             f->attr ? f->attr : "", f->text_language ? f->text_language : "",
             (int) f->text.len, (const char *) f->text.data);
}


static san_action_t
finding(void *data, const san_finding_t *f)
{
    char          share[20];
    run_t        *run;
    const char   *p;
    san_range_t   place;

    run = data;
    place = f->range;

    /* what it stands for came before, one by one */

    if (f->sum) {
        return f->action;
    }

    run->findings++;
    run->detectors |= 1u << f->detector;
    run->removed += f->removed.len;
    tell_brief(run, f);

    tell_word(run, " | ", san_action_name(f->action));
    tell_word(run, " ", san_detector_name(f->detector));

    if (f->why) {
        tell_word(run, " why=", f->why);
    }

    if (f->attr) {
        tell_word(run, " @", f->attr);
    }

    if (f->would > f->action) {
        tell_word(run, " would=", san_action_name(f->would));
    }

    if (f->script) {
        tell_word(run, " ", f->script);
    }

    if (f->text_language) {
        tell_word(run, " in=", f->text_language);
    }

    if (f->share) {
        snprintf(share, sizeof(share), " share=%u", f->share);
        tell_word(run, "", share);
    }

    if (f->language == NULL) {
        tell_word(run, " ", "page=?");
    }

    tell(run, " ", f->text.data, f->text.len, "");

    if (place.end > run->len || place.start > place.end) {
        tell_word(run, " ", "beyond the page");
        return f->action;
    }

    tell(run, " <", run->page + place.start, place.end - place.start, ">");

    if (f->removed.data
        && (f->removed.len != place.end - place.start
            || memcmp(f->removed.data, run->page + place.start,
                      f->removed.len) != 0))
    {
        tell(run, " removed=<", f->removed.data, f->removed.len, ">");
    }

    if (f->replacement.data) {
        tell(run, " \"", f->replacement.data, f->replacement.len, "\"");
    }

    if (f->unit.data) {
        tell(run, " of=", f->unit.data, f->unit.len, "");
    }

    if (f->repaired.data) {
        tell(run, " was=", f->repaired.data, f->repaired.len, "");
    }

    p = (const char *) f->where.data;

    if (f->where.len > 14 && memcmp(p, "html > body > ", 14) == 0) {
        tell(run, " ", p + 14, f->where.len - 14, "");

    } else {
        tell(run, " /", p, f->where.len, "");
    }

    return f->action;
}


static int
exclude(void *data, const san_question_t *question)
{
    unsigned  i;

    (void) data;

    for (i = 0; i < question->n - question->same; i++) {
        if (memmem(question->tags[i].data, question->tags[i].len, "keep", 4)) {
            return SAN_ASKED_EXCLUDED;
        }
    }

    return SAN_ASKED_NO;
}


/* The words of the first column; false: one is not known. */

static bool
set(setup_t *setup, char *words, const san_catalog_t *catalog)
{
    char     *word, *save, *value;
    int       n;
    size_t    i, number;

    memset(setup, 0, sizeof(*setup));
    san_policy_init(&setup->policy);
    setup->policy.max_removed = 100;
    setup->language = "en";
    setup->options.mode = SAN_ACTION_STRIP;
    setup->options.type = SAN_TYPE_HTML;
    setup->options.charset = str("utf-8");
    setup->options.output = put;
    setup->options.finding = finding;

    for (word = strtok_r(words, " ", &save); word;
         word = strtok_r(NULL, " ", &save))
    {
        value = strchr(word, '=');
        value = value ? value + 1 : word + strlen(word);
        n = san_action_by_name((uint8_t *) word, strlen(word));

        if (n >= 0) {
            setup->options.mode = (san_action_t) n;
            continue;
        }

        for (i = 0; i < SAN_DETECTOR_N; i++) {
            if (*value && strncmp(word, san_detector_name((san_detector_t) i),
                                  (size_t) (value - 1 - word)) == 0
                && strlen(san_detector_name((san_detector_t) i))
                   == (size_t) (value - 1 - word))
            {
                break;
            }
        }

        if (i < SAN_DETECTOR_N) {
            n = san_action_by_name((uint8_t *) value, strlen(value));
            setup->policy.detector[i] = (uint8_t) n;

        } else if (strcmp(word, "bare") == 0) {
            setup->language = NULL;

        } else if (strcmp(word, "text") == 0) {
            setup->options.type = SAN_TYPE_TEXT;

        } else if (strcmp(word, "xml") == 0) {
            setup->options.type = SAN_TYPE_XML;

        } else if (strcmp(word, "xhtml") == 0) {
            setup->options.type = SAN_TYPE_XHTML;

        } else if (strcmp(word, "keep") == 0) {
            setup->options.exclude = exclude;

        } else if (strcmp(word, "catalog") == 0) {
            setup->policy.catalog = catalog;
            setup->policy.detector[SAN_DETECTOR_CATALOG] = SAN_ACTION_TRANSLATE;

        } else if (strcmp(word, "comments") == 0) {
            setup->options.comments = true;

        } else if (strcmp(word, "hydrated") == 0) {
            setup->policy.hydrated = 1;

        } else if (strncmp(word, "language=", 9) == 0) {
            setup->options.language = str(value);

        } else if (strncmp(word, "header=", 7) == 0) {
            setup->options.content_language = str(value);

        } else if (strncmp(word, "page=", 5) == 0) {
            setup->language = value;

        } else if (strncmp(word, "charset=", 8) == 0) {
            setup->options.charset = str(value);

        } else if (strncmp(word, "tolerate=", 9) == 0) {
            if (san_scripts_add(&setup->policy.tolerated, (uint8_t *) value,
                                strlen(value)) != SAN_OK)
            {
                return false;
            }

        } else if (strncmp(word, "max=", 4) == 0) {
            setup->policy.max_removed = (size_t) atoi(value);

        } else if (strncmp(word, "buffer=", 7) == 0
                   && san_knob_parse(&san_knobs[SAN_KNOB_buffer_size],
                                     (uint8_t *) value, strlen(value),
                                     &number) == SAN_OK)
        {
            setup->policy.buffer_size = number;

        } else {
            return false;
        }
    }

    return true;
}


/*
 * "\n", "\t", "\xff", "\E" for the paragraph in English, and "\{12 text\}",
 * which is the text 12 times.
 */

static size_t
unescape(char *out, const char *p, const char *end)
{
    char        *start;
    size_t       n, times;
    const char  *close;

    for (start = out; p < end; p++) {
        if (*p != '\\' || p + 1 == end) {
            *out++ = *p;
            continue;
        }

        switch (*++p) {

        case 'n':
            *out++ = '\n';
            break;

        case 'r':
            *out++ = '\r';
            break;

        case 't':
            *out++ = '\t';
            break;

        case 'E':
            out += sprintf(out, "%s", ENGLISH);
            break;

        case 'x':
            *out++ = (char) strtoul((char[]) { p[1], p[2], 0 }, NULL, 16);
            p += 2;
            break;

        case '{':
            close = strstr(p, "\\}");
            times = (size_t) atoi(p + 1);
            p = strchr(p, ' ') + 1;

            for (n = 0; n < times; n++) {
                out += unescape(out, p, close);
            }

            p = close + 1;
            break;

        default:
            *out++ = *p;
            break;
        }
    }

    return (size_t) (out - start);
}


/* The text before the piece. */

static size_t
put_head(char *page, const setup_t *setup)
{
    size_t  i;

    if (setup->language == NULL) {
        return 0;
    }

    for (i = 0; strcmp(languages[i].tag, setup->language) != 0; i++) {
        /* void */
    }

    if (setup->options.type == SAN_TYPE_TEXT) {
        return (size_t) sprintf(page, "%s\n", languages[i].paragraph);
    }

    return (size_t) sprintf(page, "<!DOCTYPE html><html lang=\"%s\"><body>"
                            "<p>%s</p>", languages[i].tag,
                            languages[i].paragraph);
}


static void
read_page(run_t *run, const setup_t *setup, size_t step)
{
    char                 excluded[100];
    size_t               pos, n;
    san_stream_t        *s;
    san_options_t        options;
    const san_result_t  *result;

    options = setup->options;
    options.data = run;
    run->out_len = 0;
    run->told_len = 0;
    run->told[0] = '\0';
    run->brief[0] = '\0';
    run->findings = 0;
    run->detectors = 0;
    run->removed = 0;

    s = san_open(&setup->policy, &options, &memory);

    for (pos = 0; pos < run->len; pos += n) {
        n = step && step < run->len - pos ? step : run->len - pos;
        san_feed(s, (uint8_t *) run->page + pos, n);
    }

    san_finish(s);
    result = san_result(s);

    if (result->reason) {
        tell_word(run, " | left alone: ", result->reason);
    }

    for (n = 0; n < SAN_WHYS_N; n++) {
        if (result->excluded[n]) {
            snprintf(excluded, sizeof(excluded), " | excluded: %s %u",
                     san_why_word((unsigned) n), result->excluded[n]);
            tell_word(run, "", excluded);
        }
    }

    if (result->out != run->out_len || result->in != run->len
        || result->findings != run->findings
        || result->detectors != run->detectors
        || result->removed != run->removed
        || (result->edits != 0) != (strcmp(result->status, "edited") == 0))
    {
        tell_word(run, " | ", "the result is wrong");
    }

    san_close(s);
}


/* What comes of a page, as in the third column. */

static void
report(run_t *run, const setup_t *setup, size_t step, char *is)
{
    size_t  head, len;
    run_t   piece;

    read_page(run, setup, step);
    head = run->head;

    if (run->out_len == run->len
        && memcmp(run->out, run->page, run->len) == 0)
    {
        sprintf(is, "=%s", run->told);
        return;
    }

    if (run->out_len < head || memcmp(run->out, run->page, head) != 0) {
        sprintf(is, "the head is another%s", run->told);
        return;
    }

    len = run->out_len - head;
    piece.told_len = 0;
    tell(&piece, "", run->out + head, len < 4000 ? len : 4000, "");
    sprintf(is, "%s%s", piece.told_len ? piece.told : "-", run->told);
}


/* May each letter of the piece be a reference just as well? */

static bool
has_text_alone(const setup_t *setup, const char *piece)
{
    size_t  i;

    static const char *const  others[] = {
        "<!", "<script", "<style", "<noscript", "<iframe", "<svg", "\\x"
    };

    for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (strstr(piece, others[i])) {
            return false;
        }
    }

    return setup->options.type == SAN_TYPE_HTML && setup->language
           && setup->policy.buffer_size > 4096;
}


/*
 * The same page with its letters beyond ASCII as references: the same is
 * found, and the same done with it.
 */

static void
try_references(run_t *run, unsigned n, const setup_t *setup,
    const char *piece)
{
    int             m;
    char           *p;
    uint32_t        cp;
    const uint8_t  *q, *end;

    static char  brief[LINE_MAX], page[PAGE_MAX];

    if (!has_text_alone(setup, piece)) {
        return;
    }

    read_page(run, setup, 0);
    strcpy(brief, run->brief);
    memcpy(page, run->page, run->len);

    q = (const uint8_t *) page + run->head;
    end = (const uint8_t *) page + run->len;

    for (p = run->page + run->head; q < end; q += m) {
        m = san_utf8_next(q, end, &cp);

        if (m > 1) {
            p += sprintf(p, "&#%u;", (unsigned) cp);

        } else {
            *p++ = (char) *q;
        }
    }

    run->len = (size_t) (p - run->page);
    read_page(run, setup, 0);

    if (!tap_ok(strcmp(brief, run->brief) == 0, "line %u: %s, by references",
                n, piece))
    {
        printf("# %s\n# instead of %s\n", run->brief, brief);
    }
}


/* The same page in another encoding, if that has all of its letters. */

static void
try_encoding(run_t *run, unsigned n, setup_t *setup, const char *piece,
    const char *label)
{
    int                   m;
    char                 *p;
    size_t                len;
    uint32_t              cp;
    san_str_t             was;
    const uint8_t        *q, *end;
    const san_charset_t  *charset;

    static char  brief[LINE_MAX], page[PAGE_MAX];

    cp = 0;
    was = setup->options.charset;

    if (!has_text_alone(setup, piece) || was.len != 5
        || memcmp(was.data, "utf-8", 5) != 0)
    {
        return;
    }

    charset = san_charset_get((const uint8_t *) label, strlen(label));
    read_page(run, setup, 0);
    strcpy(brief, run->brief);

    /* words of two alphabets inside of a text are seen in UTF-8 alone */

    if (strstr(brief, " confusable why=sentence")) {
        return;
    }

    memcpy(page, run->page, run->len);
    len = run->len;

    q = (const uint8_t *) page;
    end = q + len;

    for (p = run->page; q < end; q += m) {
        m = san_utf8_next(q, end, &cp);
        len = san_charset_put(charset, (uint8_t *) p, cp);

        if (len == 0) {
            memcpy(run->page, page, (size_t) (end - (uint8_t *) page));
            return;
        }

        p += len;
    }

    run->len = (size_t) (p - run->page);
    setup->options.charset = str(label);
    read_page(run, setup, 0);
    setup->options.charset = was;

    if (!tap_ok(strcmp(brief, run->brief) == 0, "line %u: %s, in %s", n, piece,
                label))
    {
        printf("# %s\n# instead of %s\n", run->brief, brief);
    }

    run->len = (size_t) (end - (uint8_t *) page);
    memcpy(run->page, page, run->len);
}


static void
try_line(run_t *run, unsigned n, char *line, const san_catalog_t *catalog)
{
    size_t       i;
    char        *piece, *want;
    setup_t      setup;

    static char          is[2 * LINE_MAX], words[LINE_MAX];
    static const size_t  steps[] = { 0, 1, 7 };

    piece = strchr(line, '\t');
    want = piece ? strchr(piece + 1, '\t') : NULL;

    if (piece == NULL) {
        tap_ok(false, "line %u has no columns", n);
        return;
    }

    *piece++ = '\0';
    want = want ? want : piece + strlen(piece);
    *want = '\0';
    want += want[1] != '\0';

    strcpy(words, line);

    if (!set(&setup, words, catalog)) {
        tap_ok(false, "line %u: \"%s\" is known", n, line);
        return;
    }

    if (setup.language && setup.options.type == SAN_TYPE_TEXT) {
        setup.options.language = str(setup.language);
    }

    run->head = put_head(run->page, &setup);
    run->len = run->head + unescape(run->page + run->head, piece,
                                    piece + strlen(piece));

    if (getenv("UPDATE")) {
        report(run, &setup, 0, is);
        printf("%s\t%s\t%s\n", line, piece, is);
        return;
    }

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        report(run, &setup, steps[i], is);

        if (!tap_ok(strcmp(is, want) == 0, "line %u: %s: %s, by %zu", n, line,
                    piece, steps[i]))
        {
            printf("# %s\n# instead of %s\n", is, want);
        }
    }

    try_encoding(run, n, &setup, piece, "windows-1251");
    try_encoding(run, n, &setup, piece, "windows-1253");
    try_encoding(run, n, &setup, piece, "windows-1252");
    try_references(run, n, &setup, piece);
}


int
main(void)
{
    FILE           *f;
    unsigned        n;
    san_catalog_t  *catalog;

    static char   line[LINE_MAX];
    static run_t  run;

    if (san_init() != SAN_OK) {
        return 2;
    }

    f = fopen(FILE_NAME, "r");

    if (f == NULL) {
        tap_ok(false, "%s is there", FILE_NAME);
        return tap_done();
    }

    run.page = malloc(PAGE_MAX);
    catalog = create();

    for (n = 1; fgets(line, sizeof(line), f); n++) {
        line[strcspn(line, "\n")] = '\0';

        if (line[0] == '#' || line[0] == '\0') {
            if (getenv("UPDATE")) {
                puts(line);
            }

        } else {
            try_line(&run, n, line, catalog);
        }
    }

    san_catalog_free(catalog);
    free(run.page);
    fclose(f);

    return getenv("UPDATE") ? 0 : tap_done();
}
