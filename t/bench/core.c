/*
 * core.c: the ways of the project to read a page: the tokenizer alone, and the
 * whole core in the modes flag (check) and strip (clean).
 */

#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "memory.h"
#include "token/san_token.h"


uint64_t  bench_sum;
unsigned  bench_findings, bench_edits;

const char  *bench_ended;
san_exclude_pt  bench_exclude;
void       (*bench_exclude_end)(void);


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    (void) data;
    (void) p;
    (void) off;
    bench_sum += n;
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    (void) data;
    (void) src;
    (void) cp;
    bench_sum += n;
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    (void) data;
    bench_sum += tag->id;

    if (tag->end_tag) {
        return SAN_DATA;
    }

    return tag->id == SAN_TAG_script ? SAN_SCRIPT_DATA
           : tag->id == SAN_TAG_style ? SAN_RAWTEXT
           : tag->id == SAN_TAG_title || tag->id == SAN_TAG_textarea
             ? SAN_RCDATA : SAN_DATA;
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    (void) data;
    (void) body;
    bench_sum += all.end;
}


static void
on_doctype(void *data, const san_doctype_t *doctype)
{
    (void) data;
    bench_sum += doctype->end;
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) data;
    (void) open;
    bench_sum += src.end;
}


void
read_tokens(const page_t *page, size_t chunk)
{
    size_t              pos, n, pending;
    static san_token_t  t;

    static const san_sink_t  sink = {
        on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
    };

    san_token_init(&t, &sink, NULL);

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < chunk ? page->len - pos : chunk;
        pending = (size_t) san_token_pending(&t);
        san_token_feed(&t, page->data + pending, pos + n - pending, pending);
    }

    san_token_finish(&t);
}


static int
on_output(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) input;
    bench_sum += n;

    return SAN_OK;
}


/* The page's language is the one that it declares itself. */

static void
run(const page_t *page, size_t chunk, san_action_t mode)
{
    size_t          pos, n;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    options.mode = mode;
    options.output = on_output;
    options.exclude = bench_exclude;

    s = san_open(&policy, &options, &memory);

    if (s == NULL) {
        abort();
    }

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < chunk ? page->len - pos : chunk;
        san_feed(s, page->data + pos, n);
    }

    san_finish(s);
    bench_edits += san_result(s)->edits;
    bench_findings += san_result(s)->findings
                      + (san_result(s)->reason != NULL);
    bench_ended = san_result(s)->reason ? san_result(s)->reason
                  : san_result(s)->status;
    san_close(s);

    if (bench_exclude) {
        bench_exclude_end();
    }
}


void
read_check(const page_t *page, size_t chunk)
{
    run(page, chunk, SAN_ACTION_FLAG);
}


void
read_clean(const page_t *page, size_t chunk)
{
    run(page, chunk, SAN_ACTION_STRIP);
}
