/*
 * san_sums: of many flags on a page a few are reported one by one, and one
 * finding stands for the others.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "str.h"
#include "tap.h"

#define PAGE_MAX_BYTES  (1024 * 1024)

#define RIVER                                                                 \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school.</p>"

/* A page with items: numbered ones, or the same one, and what follows. */

typedef struct {
    const char    *name;
    const char    *item;         /* a # becomes its number, by letters */
    unsigned       times;
    const char    *behind;
    size_t         examples;     /* SIZE_MAX: the default */
    san_action_t   mode;

    unsigned       records;      /* without the one that sums */
    unsigned       count;        /* of the sum; 1: of itself, 0: no sum */
    const char    *text;         /* of that */
} sums_case_t;

typedef struct {
    unsigned  records;
    unsigned  summed;
    unsigned  sums;
    unsigned  count;
    bool      wrong;             /* a gap in the numbers, or a wrong field */
    bool      last;              /* the limit was reached … */
    bool      late;              /* … and the sum came behind it */
    char      text[64];
} seen_t;


static const sums_case_t  cases[] = {

    { "different links, two more than are shown",
      "<a href=/#>Новости #</a><br>", 12, "", SIZE_MAX, SAN_ACTION_STRIP,
      10, 2, "Новости км" },
    { "as many as are shown", "<a href=/#>Новости #</a><br>", 10, "",
      SIZE_MAX, SAN_ACTION_STRIP, 10, 0, "" },
    { "one more", "<a href=/#>Новости #</a><br>", 11, "",
      SIZE_MAX, SAN_ACTION_STRIP, 10, 1, "Новости км" },
    { "one text many times", "<img alt='Новости' alt=x>", 40, "",
      SIZE_MAX, SAN_ACTION_STRIP, 1, 39, "Новости" },
    { "the same when all is flagged", "<img alt='Новости' alt=x>", 40, "",
      SIZE_MAX, SAN_ACTION_FLAG, 1, 39, "Новости" },
    { "all of them, if that is set", "<img alt='Новости' alt=x>", 40, "",
      0, SAN_ACTION_STRIP, 40, 0, "" },
    { "two, if that is set", "<a href=/#>Новости #</a><br>", 12, "",
      2, SAN_ACTION_STRIP, 2, 10, "Новости вм" },
    { "a text that was found long before", "<img alt='Новости #' alt=x>", 300,
      "<img alt='Новости м' alt=x>", 1000, SAN_ACTION_STRIP, 300, 1,
      "Новости м" },
    { "a new one is not", "<img alt='Новости #' alt=x>", 300,
      "<img alt='Новости' alt=x>", 1000, SAN_ACTION_STRIP, 301, 0, "" },
    { "as many texts as a page may have", "<img alt='Новости #' alt=x>",
      SAN_FINDINGS_MAX, "", 0, SAN_ACTION_STRIP, SAN_FINDINGS_MAX, 0, "" },
    { "one more is the last", "<img alt='Новости #' alt=x>",
      SAN_FINDINGS_MAX + 1, "", 0, SAN_ACTION_STRIP, SAN_FINDINGS_MAX, 0, "" },
    { "of a fault of the whole page three", "<p>MÃ¤rz #</p>", 9, "",
      SIZE_MAX, SAN_ACTION_STRIP, 3, 6, "MÃ¤rz гм" },
    { "each cut has a record", "<p>Новости #</p>", 12, "",
      SIZE_MAX, SAN_ACTION_STRIP, 12, 0, "" },
    { "as has each text that would be cut", "<p>Новости #</p>", 12, "",
      SIZE_MAX, SAN_ACTION_FLAG, 12, 0, "" },
    { "and each that is marked", "<a href=/#>Новости #</a><br>", 12, "",
      SIZE_MAX, SAN_ACTION_MARK, 12, 0, "" },
    { "each detector by itself", "<a href=/#>Новости #</a><br>", 10,
      "<p>MÃ¤rz</p><p>MÃ¤rz</p>", SIZE_MAX, SAN_ACTION_STRIP, 11, 1,
      "MÃ¤rz" },
    { "a page that is left alone in the middle", "<a href=/#>Новости #</a><br>",
      12, "<plaintext>", SIZE_MAX, SAN_ACTION_STRIP, 10, 2, "Новости км" },
    { "more than a page may have", "<img alt='Новости' alt=x>",
      SAN_REPEATS_MAX + 5, "", SIZE_MAX, SAN_ACTION_STRIP, 1,
      SAN_REPEATS_MAX - 1, "Новости" }
};


static san_action_t
note(void *data, const san_finding_t *f)
{
    seen_t  *seen;

    seen = data;

    if (f->summed) {
        seen->summed++;
        seen->wrong |= f->action != SAN_ACTION_FLAG || f->n != 0 || f->sum;
        return f->action;
    }

    seen->wrong |= f->n != seen->records + seen->sums + 1;

    if (f->last) {
        seen->last = true;
        return f->action;
    }

    if (!f->sum) {
        seen->records++;
        seen->wrong |= f->count != 0;
        return f->action;
    }

    seen->sums++;
    seen->late |= seen->last;
    seen->count = f->count ? f->count : 1;
    seen->wrong |= f->count == 1 || f->action != SAN_ACTION_FLAG
                   || f->would != SAN_ACTION_FLAG || f->why == NULL
                   || f->where.len == 0;
    snprintf(seen->text, sizeof(seen->text), "%.*s", (int) f->text.len,
             (const char *) f->text.data);

    return f->action;
}


/* A number written in letters of the script of the texts. */

static size_t
put_number(char *to, unsigned n)
{
    size_t  len;

    static const char *const  digits[] = {
        "а", "б", "в", "г", "д", "е", "ж", "з", "и", "й", "к", "л"
    };

    for (len = 0; n; n /= 12) {
        len += (size_t) sprintf(to + len, "%s", digits[n % 12]);
    }

    return len + (size_t) sprintf(to + len, "м");
}


static size_t
write_page(const sums_case_t *c, char *page)
{
    size_t       n;
    unsigned     i;
    const char  *p;

    n = (size_t) sprintf(page, "<!DOCTYPE html><html lang=en>"
                         "<meta charset=utf-8><body>" RIVER);

    for (i = 0; i < c->times; i++) {
        for (p = c->item; *p; p++) {
            if (*p != '#') {
                page[n++] = *p;

            } else {
                n += put_number(page + n, i);
            }
        }
    }

    return n + (size_t) sprintf(page + n, "%s" RIVER, c->behind);
}


static seen_t
run(const sums_case_t *c, const char *page, size_t len, size_t step,
    san_result_t *result)
{
    seen_t          seen;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    memset(&seen, 0, sizeof(seen));
    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    policy.examples = 10;

    if (c->examples != SIZE_MAX) {
        policy.examples = c->examples;
    }

    options.mode = c->mode;
    options.language = str("en");
    options.output = out_drop;
    options.finding = note;
    options.data = &seen;

    s = san_open(&policy, &options, &memory);

    feed_page(s, page, len, step);
    *result = *san_result(s);
    san_close(s);

    return seen;
}


static void
test_case(const sums_case_t *c)
{
    size_t         i, len;
    seen_t         seen;
    san_result_t   result;

    static char          page[PAGE_MAX_BYTES];
    static const size_t  steps[] = { 0, 1, 7, 1000 };

    len = write_page(c, page);

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        seen = run(c, page, len, steps[i], &result);

        if (!tap_ok(seen.records == c->records && seen.count == c->count
                    && seen.sums == (c->count != 0) && !seen.wrong
                    && !seen.late && strcmp(seen.text, c->text) == 0
                    && seen.last == (result.unreported != 0)
                    && result.findings == seen.records + seen.summed
                                          + result.unreported
                    && (c->count == 0 || seen.summed == c->count),
                    "%s, by %zu", c->name, steps[i]))
        {
            printf("# %u records, %u of %u summed, %u findings, %s: %s\n",
                   seen.records, seen.count, seen.summed, result.findings,
                   seen.wrong ? "wrong" : "right", seen.text);
        }
    }
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(&cases[i]);
    }

    return tap_done();
}
