/*
 * Questions about exclusions: each element is asked about once, with the
 * elements that are open around it, and none after the last reported finding,
 * however a page is cut.
 */

#include <stdlib.h>
#include <string.h>

#include "any.h"
#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "tap.h"

#define ENGLISH                                                               \
    "<!DOCTYPE html><html lang=en><body><p>The river leaves the hills behind "\
    "the town and turns to the south. Boats carry grain and timber as far as "\
    "the old stone bridge, where the mills begin. In winter the water "       \
    "freezes along both banks, and children cross it on their way.</p>"

#define PAGE_MAX   (512 * 1024)
#define DEPTH_MAX  512


/* Each element has its number, and that of its parent: <p n=7 in=3>. */

typedef struct {
    unsigned  numbers[DEPTH_MAX];    /* 0: an element without a number */
    unsigned  n;
    unsigned  questions;
    unsigned  wrong;
    unsigned  twice;
    uint64_t  sum;                   /* hash of the questions, in order */
    uint8_t   seen[PAGE_MAX / 16];
    int       answer;                /* for every third element */
} asked_t;


static char    page[PAGE_MAX];
static size_t  page_len;


/* The numbers of a start tag. */

static void
read_tag(san_str_t tag, unsigned *number, unsigned *around)
{
    char  text[128];

    *number = *around = 0;

    if (tag.len && tag.len < sizeof(text)) {
        memcpy(text, tag.data, tag.len);
        text[tag.len] = '\0';

        if (strstr(text, " n=")) {
            (void) sscanf(strstr(text, " n="), " n=%u in=%u", number, around);
        }
    }
}


static int
on_question(void *data, const san_question_t *q)
{
    asked_t   *asked;
    unsigned   i, around;

    asked = data;
    asked->questions++;

    if (q->same > asked->n || q->n == 0 || q->n > DEPTH_MAX) {
        asked->wrong++;
        return SAN_ASKED_NO;
    }

    asked->n = q->same;

    for (i = q->same; i < q->n; i++, asked->n++) {
        read_tag(q->tags[i - q->same], &asked->numbers[i], &around);

        if (asked->numbers[i]
            && around != (i ? asked->numbers[i - 1] : 0))
        {
            asked->wrong++;
        }
    }

    i = asked->numbers[q->n - 1];
    asked->twice += i && asked->seen[i];
    asked->seen[i] = 1;
    asked->sum = asked->sum * 31 + i + q->read;

    return i % 3 ? SAN_ASKED_NO : asked->answer;
}


static void
add(const char *text)
{
    memcpy(page + page_len, text, strlen(text));
    page_len += strlen(text);
}


/* Random elements, with up to two texts each, not nested too deeply. */

static void
write_page(unsigned elements)
{
    char      tag[128], text[80];
    unsigned  n, depth, open[64];
    uint32_t  seed;

    page_len = 0;
    add(ENGLISH);
    seed = ANY_SEED;
    depth = 0;

    for (n = 1; n <= elements; n++) {

        while (depth && (depth == 60 || any_of(&seed, 2))) {
            snprintf(text, sizeof(text), "Новости %u-%u</div>", n, depth);
            add(any_of(&seed, 3) ? text : "</div>");
            depth--;
        }

        open[depth] = n;
        snprintf(text, sizeof(text), " title='Новости дня %u'", n);
        snprintf(tag, sizeof(tag), "<div n=%u in=%u%s>", n,
                 depth ? open[depth - 1] : 0, any_of(&seed, 2) ? text : "");
        add(tag);
        depth++;

        if (any_of(&seed, 2)) {
            snprintf(text, sizeof(text), "<p>Новости дня %u</p>"
                     "The river and the bridge", n);
            add(text);
        }
    }
}


static const san_result_t *
read_page(asked_t *asked, size_t piece, int answer)
{
    san_policy_t          policy;
    san_stream_t         *s;
    san_options_t         options;

    static san_result_t   result;

    memset(asked, 0, sizeof(*asked));
    asked->answer = answer;
    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    policy.examples = 0;
    options.mode = SAN_ACTION_STRIP;
    options.output = out_drop;
    options.exclude = on_question;
    options.data = asked;
    s = san_open(&policy, &options, &memory);

    if (s == NULL) {
        abort();
    }

    feed_page(s, page, page_len, piece);
    result = *san_result(s);
    san_close(s);

    return &result;
}


static void
test_pieces(void)
{
    size_t               i;
    uint64_t             sum;
    const san_result_t  *result;

    static asked_t       asked;
    static const size_t  pieces[] = { PAGE_MAX, 1, 7, 1000 };

    write_page(700);
    sum = 0;

    for (i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        result = read_page(&asked, pieces[i], SAN_ASKED_EXCLUDED);

        tap_ok(asked.questions > 300 && result->findings > 100
               && result->findings < SAN_FINDINGS_MAX && !result->reason,
               "pieces of %zu: %u questions", pieces[i], asked.questions);
        tap_ok(asked.wrong == 0, "with the elements that are open");
        tap_ok(asked.twice == 0, "each element once");
        tap_ok(i == 0 || asked.sum == sum, "the same, however it is cut");
        sum = asked.sum;
    }
}


static void
test_end(void)
{
    unsigned             questions;
    const san_result_t  *result;

    static asked_t       asked;

    write_page(6000);
    result = read_page(&asked, PAGE_MAX, SAN_ASKED_NO);
    questions = asked.questions;
    tap_ok(result->findings > 2 * SAN_FINDINGS_MAX
           && questions <= SAN_FINDINGS_MAX + 64,
           "%u findings, %u questions", result->findings, questions);

    result = read_page(&asked, PAGE_MAX, SAN_ASKED_LIMIT);
    tap_ok(result->reason && strcmp(result->reason, "keep") == 0
           && asked.questions < 20, "too much work: the page is left alone");

    result = read_page(&asked, PAGE_MAX, SAN_ASKED_MEMORY);
    tap_ok(result->reason && strcmp(result->reason, "memory") == 0
           && asked.questions < 20, "so it is without memory");
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    test_pieces();
    test_end();

    return tap_done();
}
