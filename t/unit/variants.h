/*
 * variants: a piece of a page, varied by one character, one tag or a number of
 * times, and a sum of what comes of all of these.
 *
 * Enters: what is set, and a piece as t/unit/stream/test_variants.c describes
 * it.  Leaves: letters of what was found, and a sum of all that was reported.
 */

#ifndef VARIANTS_H
#define VARIANTS_H

#include <stdlib.h>
#include <string.h>

#include "decide/san_stream.h"
#include "feed.h"
#include "out.h"
#include "page.h"
#include "tap.h"

#define LINE_MAX   16384
#define PAGE_MAX   65536
#define PARTS_MAX  400

/* Letters of the detectors, in their order. */
#define LETTERS    "abcdefghijklmnopqrstuvwxyz"


typedef struct {
    out_t         out;          /* first, for out_put() */
    size_t        head;
    char         *page;
    size_t        len;
    uint64_t      sum;
    uint64_t      pending;      /* most bytes that were held back */
    char          letter;
    bool          print;
    bool          whole_only;   /* it is not read in pieces as well */
} run_t;


/* Parts of a piece: what is varied, and what stays on both sides. */

typedef struct {
    char          before[LINE_MAX];
    char          after[LINE_MAX];
    char          text[LINE_MAX];
    bool          by_letter;
    unsigned      from;         /* how often; to is 0: once */
    unsigned      to;
    unsigned      n;
    unsigned      at[PARTS_MAX + 1];
} parts_t;


typedef enum {
    START, END, WITHOUT, DOUBLED, SWAPPED, REPLACED, INSERTED, REPEATED
} kind_t;


typedef struct {
    kind_t        kind;
    const char   *with;
} variation_t;


/* What "\\@" stands for, one after the other. */

static const char *const  texts[] = {

    /* right on an English page; a name of a language, and its code */
    "The fair", "12:30", "Русский", "RU", "Русский центр Center",

    /* another script: a word, words, a sentence, words of an interface */
    "Новости", "Новости дня", "<b>Новости</b> дня",
    ("раз два три четыре пять шесть семь восемь девять десять одиннадцать "
     "двенадцать тринадцать"), "Поделиться", "Читать далее", "Новини дня",
    "Νέα της ημέρας", "ニュース", "使用 Google 登录", "أخبار اليوم",
    "The word новости дня is", "The word &#1085;&#1086;&#1074; is",
    "Director: Вера Холодная",

    /* by words: phrases, labels, sentences, prompts, dates */
    "In den Warenkorb", "Weiterlesen", "Jetzt lesen", "Zur alten Mühle",
    "Nie jest to już dla nas, ale dla niego", "Read more", "Home", "Search",
    "To participate in the discussion log in or register",
    "Leave a comment", "Ring the bell", "Hello %s", "04. Januar 2011",
    "16 май 2014", "5 mai",

    /* what a program left */
    "menu.main_title", "{{ headline }}", "%1$s of %2$d", "undefined",
    "[object Object]", "lÃ¶schen", "The &amp;lt;b> in it",
    "an Аdvеrtіsеment", "[gallery]", "__MSG_title__",
    "Fatal error: Uncaught Error in /srv/www/a.php on line 3",

    /* in attributes and within links and lists */
    "<a href=/x>Новости</a>", "<a href=/ru/ hreflang=ru>Русский</a>",
    "<img alt='Новости'>", "<input placeholder='Новости'>",
    "<p title='menu.main_title'>a</p>",
    "<ul><li>Новости<li>Погода<li>The fair</ul>",
    "<select><option>Новости<option>The fair</select>"
};


static const variation_t  by_letter[] = {
    { START, "" }, { END, "" }, { WITHOUT, "" }, { DOUBLED, "" },
    { REPLACED, " " }, { REPLACED, "." }, { REPLACED, "-" }, { REPLACED, "1" },
    { REPLACED, "x" }, { REPLACED, "X" }
};

static const variation_t  by_part[] = {
    { WITHOUT, "" }, { DOUBLED, "" }, { SWAPPED, "" }, { START, "" },
    { INSERTED, "<br>" }, { INSERTED, "<b>The mill</b>" }, { INSERTED, "a " }
};


static inline void
add(run_t *run, const void *data, size_t len)
{
    size_t          i;
    const uint8_t  *p;

    p = data;

    for (i = 0; i < len; i++) {
        run->sum = (run->sum ^ p[i]) * 1099511628211ULL;
    }

    /* so that "ab" and "c" are not the same as "a" and "bc" */

    run->sum = (run->sum ^ len) * 1099511628211ULL;

    if (run->print) {
        printf(" %.*s", (int) len, len ? (const char *) data : "");
    }
}


static inline void
add_word(run_t *run, const char *word)
{
    add(run, word ? word : "", word ? strlen(word) : 0);
}


static inline void
add_number(run_t *run, uint64_t number)
{
    char  text[24];

    snprintf(text, sizeof(text), "%llu", (unsigned long long) number);
    add_word(run, text);
}


static inline san_action_t
finding(void *data, const san_finding_t *f)
{
    run_t  *run;

    run = data;

    if (run->letter == '.') {
        run->letter = LETTERS[f->detector];
    }

    if (run->print) {
        printf("\n   ");
    }

    add_word(run, san_action_name(f->action));
    add_word(run, san_detector_name(f->detector));
    add_word(run, f->why);
    add_word(run, f->attr);
    add_word(run, san_action_name(f->would));
    add_word(run, f->script);
    add_word(run, f->text_language);
    add_number(run, f->share);
    add(run, f->text.data, f->text.len);
    add_number(run, f->range.start - run->head);
    add_number(run, f->range.end - run->head);
    add(run, f->unit.data, f->unit.len);
    add(run, f->repaired.data, f->repaired.len);
    add(run, f->where.data, f->where.len);
    add(run, f->tags.data, f->tags.len);
    add_number(run, (f->removed.data != NULL)
                    + 2 * (f->replacement.data != NULL));
    add(run, f->removed.data, f->removed.len);
    add(run, f->replacement.data, f->replacement.len);

    return f->action;
}


static inline void
read_page(run_t *run, const page_setup_t *setup, size_t step)
{
    size_t               n;
    san_stream_t        *s;
    san_options_t        options;
    const san_result_t  *result;

    options = setup->options;
    options.output = out_put;
    options.finding = finding;
    options.data = run;
    run->out.len = 0;
    run->letter = '.';

    s = san_open(&setup->policy, &options, &memory);

    feed_page(s, run->page, run->len, step);
    result = san_result(s);

    run->pending = result->pending_max;

    if (run->letter != '.' && result->edits) {
        run->letter = (char) (run->letter - 'a' + 'A');
    }

    if (result->reason) {
        run->letter = '!';
    }

    add_word(run, result->status);
    add_word(run, result->reason);
    add_word(run, result->language);
    add_number(run, result->unreported);
    add_number(run, result->removed);
    add_number(run, result->skipped);

    for (n = 0; n < SAN_WHYS_N; n++) {
        add_number(run, result->excluded[n]);
    }

    if (run->print) {
        printf("\n   ");
    }

    n = run->out.len < run->head ? 0 : run->head;
    add(run, run->out.data + n, run->out.len - n);

    san_close(s);
}


/* Where the part at p ends: a tag, a reference, a word, or a character. */

static inline const char *
part_end(const char *p, bool letter)
{
    const char  *q;

    q = p + 1;

    if (!letter && *p == '<' && strchr(p, '>')) {
        return strchr(p, '>') + 1;
    }

    if (!letter && *p == '&' && strchr(p, ';')) {
        return strchr(p, ';') + 1;
    }

    if ((unsigned char) *p < 0x80
        && (letter || !san_is_alpha((uint8_t) *p)))
    {
        return q;
    }

    while ((*q & 0xc0) == 0x80
           || (!letter && ((*q & 0x80) || san_is_alpha((uint8_t) *q))))
    {
        q++;
    }

    return q;
}


/* "\\<2 60 text\\>": the text twice, three times, ... 60 times. */

static inline bool
split_repeated(parts_t *parts, const char *piece)
{
    char        *p;
    const char  *open, *close;

    open = strstr(piece, "\\<");
    close = strstr(open, "\\>");

    if (close == NULL) {
        return false;
    }

    parts->from = (unsigned) strtoul(open + 2, &p, 10);
    parts->to = (unsigned) strtoul(p, &p, 10);
    p += *p == ' ';

    parts->before[page_unescape(parts->before, piece, open)] = '\0';
    parts->after[page_unescape(parts->after, close + 2,
                               piece + strlen(piece))] = '\0';
    parts->n = 1;
    parts->at[0] = 0;
    parts->at[1] = (unsigned) page_unescape(parts->text, p, close);

    return parts->to >= parts->from && parts->to - parts->from < PARTS_MAX;
}


/* False: it has too many parts, or no end of what is varied. */

static inline bool
split(parts_t *parts, const char *piece)
{
    const char  *p, *open, *close;

    parts->to = 0;

    if (strstr(piece, "\\<")) {
        return split_repeated(parts, piece);
    }

    open = strstr(piece, "\\(");
    parts->by_letter = open != NULL;
    open = open ? open : strstr(piece, "\\[");
    close = open ? strstr(open, parts->by_letter ? "\\)" : "\\]") : NULL;

    if (open && close == NULL) {
        return false;
    }

    parts->before[0] = '\0';
    parts->after[0] = '\0';

    if (open) {
        parts->before[page_unescape(parts->before, piece, open)] = '\0';
        parts->after[page_unescape(parts->after, close + 2,
                                   piece + strlen(piece))] = '\0';
        piece = open + 2;
    }

    parts->text[page_unescape(parts->text, piece,
                              open ? close : piece + strlen(piece))] = '\0';
    parts->n = 0;

    for (p = parts->text; *p && parts->n < PARTS_MAX;
         p = part_end(p, parts->by_letter))
    {
        parts->at[parts->n++] = (unsigned) (p - parts->text);
    }

    parts->at[parts->n] = (unsigned) (p - parts->text);

    return *p == '\0';
}


static inline char *
copy(char *out, const parts_t *parts, unsigned from, unsigned to)
{
    size_t  n;

    n = parts->at[to] - parts->at[from];
    memcpy(out, parts->text + parts->at[from], n);

    return out + n;
}


/* The variant that has to do with part i. */

static inline char *
vary(char *out, const parts_t *parts, const variation_t *variation, unsigned i)
{
    switch (variation->kind) {

    case START:
        return copy(out, parts, 0, i + 1);

    case END:
        return copy(out, parts, i, parts->n);

    case SWAPPED:
        out = copy(out, parts, 0, i);

        if (i + 1 < parts->n) {
            out = copy(out, parts, i + 1, i + 2);
        }

        out = copy(out, parts, i, i + 1);

        return copy(out, parts, i + 2 < parts->n ? i + 2 : parts->n, parts->n);

    case DOUBLED:
        out = copy(out, parts, 0, i + 1);

        return copy(out, parts, i, parts->n);

    case REPEATED:
        while (i--) {
            out = copy(out, parts, 0, 1);
        }

        return out;

    default:
        out = copy(out, parts, 0, i);
        out += sprintf(out, "%s", variation->with);

        return copy(out, parts, i + (variation->kind != INSERTED), parts->n);
    }
}


/* What comes of a variant; false: it hangs on how the page is cut. */

static inline bool
try_variant(run_t *run, const page_setup_t *setup, const parts_t *parts,
    const variation_t *variation, unsigned i)
{
    char      *p;
    uint64_t   sum, whole;

    p = run->page + run->head;
    p += sprintf(p, "%s", parts->before);
    p = vary(p, parts, variation, i);
    p += sprintf(p, "%s", parts->after);
    run->len = (size_t) (p - run->page);

    run->print = getenv("VERBOSE") != NULL;

    if (run->print) {
        printf("\n%.*s\n   ", (int) (run->len - run->head),
               run->page + run->head);
    }

    sum = run->sum;
    read_page(run, setup, 0);
    whole = run->sum;

    if (run->whole_only) {
        return true;
    }

    run->sum = sum;
    run->print = false;
    read_page(run, setup, 5);

    return run->sum == whole;
}


/* "aaab" as "3ab". */

static inline char *
put_letters(char *out, const char *letters)
{
    size_t       n;
    const char  *p;

    for (p = letters; *p; p += n) {
        for (n = 1; p[n] == *p; n++) {
            /* void */
        }

        if (n > 1) {
            out += sprintf(out, "%zu", n);
        }

        *out++ = *p;
    }

    *out++ = '/';
    *out = '\0';

    return out;
}


static inline bool
try_numbers(run_t *run, const page_setup_t *setup, const parts_t *parts,
    char *is)
{
    bool      same;
    unsigned  i;

    static char               letters[PARTS_MAX + 1];
    static const variation_t  repeated = { REPEATED, "" };

    same = true;
    run->whole_only = true;

    for (i = parts->from; i <= parts->to; i++) {
        same = try_variant(run, setup, parts, &repeated, i) && same;
        letters[i - parts->from] = run->letter;
    }

    run->whole_only = false;
    letters[i - parts->from] = '\0';
    is = put_letters(is, letters);
    sprintf(is, " %016llx", (unsigned long long) run->sum);

    return same;
}


/* All variants of a piece, as in the third column. */

static inline bool
try_all(run_t *run, const page_setup_t *setup, const parts_t *parts, char *is)
{
    bool                same;
    size_t              k, n;
    unsigned            i;
    const variation_t  *variations;

    static char  letters[PARTS_MAX + 1];

    same = true;
    run->sum = 14695981039346656037ULL;

    if (parts->to) {
        return try_numbers(run, setup, parts, is);
    }

    variations = parts->by_letter ? by_letter : by_part;
    n = parts->by_letter ? sizeof(by_letter) / sizeof(by_letter[0])
                         : sizeof(by_part) / sizeof(by_part[0]);

    for (k = 0; k < n; k++) {
        for (i = 0; i < parts->n; i++) {
            same = try_variant(run, setup, parts, &variations[k], i) && same;
            letters[i] = run->letter;
        }

        letters[parts->n] = '\0';
        is = put_letters(is, letters);
    }

    sprintf(is, " %016llx", (unsigned long long) run->sum);

    return same;
}


/* The piece with the text in each place of "\@"; once, if it is not varied. */

static inline void
put_in(char *out, const char *piece, const char *text)
{
    const char  *p, *at;

    out += sprintf(out, "%s", strstr(piece, "\\<") ? "" : "\\<1 1 \\>");

    for (p = piece; (at = strstr(p, "\\@")) != NULL; p = at + 2) {
        out += sprintf(out, "%.*s%s", (int) (at - p), p, text);
    }

    strcpy(out, p);
}


/* A page with "\@": a letter for each text, and the sum of all variants. */

static inline bool
try_texts(run_t *run, const page_setup_t *setup, const char *piece, char *is)
{
    bool      same;
    size_t    i, n;
    uint64_t  sum;

    static char     line[2 * LINE_MAX], ignored[LINE_MAX];
    static char     letters[sizeof(texts) / sizeof(texts[0]) + 1];
    static parts_t  parts;

    same = true;
    sum = 0;
    n = sizeof(texts) / sizeof(texts[0]);

    for (i = 0; i < n; i++) {
        put_in(line, piece, texts[i]);
        same = split(&parts, line)
               && try_all(run, setup, &parts, ignored) && same;
        sum = sum * 1099511628211ULL ^ run->sum;
        letters[i] = run->letter;
    }

    letters[n] = '\0';
    is = put_letters(is, letters);
    sprintf(is, " %016llx", (unsigned long long) sum);

    return same;
}

#endif /* VARIANTS_H */
