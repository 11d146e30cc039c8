/*
 * Fuzzes the tokenizer alone.  The first bytes of the input choose how it is
 * cut and where CDATA is markup; the rest is the page.
 *
 * What it hands out lies in order and without gaps, but for what the standard
 * drops ("</>", and a tag that the end of the file cuts off), and does not
 * depend on the pieces.
 */

#include <stdlib.h>
#include <string.h>

#include "token/san_token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


enum { TEXT, REFERENCE, TAG, COMMENT, DOCTYPE, CDATA };


/* The tokens of a run; adjacent texts are joined. */

typedef struct {
    uint64_t  start;
    uint64_t  end;
    uint64_t  more;          /* a hash of its other values */
    unsigned  kind;
} event_t;


typedef struct {
    event_t       *events;
    size_t         n;
    size_t         size;
    const uint8_t *page;
    size_t         len;
    uint64_t       pos;      /* all bytes up to here were in tokens */
    san_token_t    token;
    bool           cdata;
} run_t;


static uint64_t
sum(uint64_t h, uint64_t value)
{
    return (h ^ value) * 0x100000001b3u + (h >> 47);
}


static void
check(bool holds)
{
    if (!holds) {
        abort();
    }
}


static void
add(run_t *run, unsigned kind, uint64_t start, uint64_t end, uint64_t more)
{
    event_t  *event;

    check(start >= run->pos && end > start && end <= run->len);

    for ( /* void */ ; run->pos < start; run->pos += 3) {
        check(start - run->pos >= 3
              && memcmp(run->page + run->pos, "</>", 3) == 0);
    }

    run->pos = end;
    event = run->n ? &run->events[run->n - 1] : NULL;

    if (kind == TEXT && event && event->kind == TEXT && event->end == start)
    {
        event->end = end;
        return;
    }

    if (run->n == run->size) {
        run->size = run->size ? 2 * run->size : 64;
        run->events = realloc(run->events, run->size * sizeof(event_t));
        check(run->events != NULL);
    }

    event = &run->events[run->n++];
    event->start = start;
    event->end = end;
    event->more = more;
    event->kind = kind;
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    run_t  *run;

    run = data;
    check(n > 0 && off + n <= run->len
          && memcmp(p, run->page + off, n) == 0);
    add(run, TEXT, off, off + n, 0);
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    check(n == 1 || n == 2);
    add(data, REFERENCE, src.start, src.end,
        sum(sum(n, cp[0]), n == 2 ? cp[1] : 0));
}


/* The attributes are inside the tag, in order. */

static uint64_t
attributes(const san_tag_t *tag)
{
    unsigned           i;
    uint64_t           h, at;
    const san_attr_t  *a;

    h = tag->nattrs;
    at = tag->name + tag->name_len;

    for (i = 0; i < tag->nattrs; i++) {
        a = &tag->attrs[i];

        check(a->name >= at && a->name_len > 0
              && a->value >= a->name + a->name_len
              && san_attr_end(a) >= a->value + a->value_len
              && san_attr_end(a) < tag->end - tag->start);

        at = san_attr_end(a);
        h = sum(sum(sum(h, a->name), a->name_len), a->value);
        h = sum(sum(sum(h, a->value_len), san_attr_end(a)), a->quote);
    }

    return h;
}


/* As the tree would answer. */

static san_content_t
content_of(const san_tag_t *tag)
{
    if (tag->end_tag) {
        return SAN_DATA;
    }

    switch (tag->id) {

    case SAN_TAG_title:
    case SAN_TAG_textarea:
        return SAN_RCDATA;

    case SAN_TAG_style:
    case SAN_TAG_xmp:
        return SAN_RAWTEXT;

    case SAN_TAG_script:
        return SAN_SCRIPT_DATA;

    case SAN_TAG_plaintext:
        return SAN_PLAINTEXT;

    default:
        return SAN_DATA;
    }
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    run_t     *run;
    uint64_t   h;

    run = data;
    h = sum(sum(tag->id, tag->end_tag), tag->self_closing);

    check(run->page[tag->start] == '<' && run->page[tag->end - 1] == '>');

    if (!tag->truncated) {
        check(tag->name == 1u + tag->end_tag);
        h = sum(sum(h, tag->name_len), attributes(tag));
    }

    add(run, TAG, tag->start, tag->end, sum(h, tag->truncated));
    run->token.cdata_allowed = run->cdata
                               && (tag->id == SAN_TAG_svg) != tag->end_tag;

    return content_of(tag);
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    check(body.start == body.end
          || (body.start >= all.start && body.start < body.end
              && body.end <= all.end));
    add(data, COMMENT, all.start, all.end,
        sum(body.end - body.start, body.start == body.end ? 0 : body.start));
}


static void
on_doctype(void *data, const san_doctype_t *d)
{
    uint64_t  h;

    check(d->name.start <= d->name.end && d->name.end <= d->end);

    h = sum(sum(d->name.end - d->name.start, d->has_public_id),
            d->has_system_id);
    h = d->has_public_id ? sum(sum(h, d->public_id.start), d->public_id.end)
                         : h;
    h = d->has_system_id ? sum(sum(h, d->system_id.start), d->system_id.end)
                         : h;

    add(data, DOCTYPE, d->start, d->end, sum(h, d->force_quirks));
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    add(data, CDATA, src.start, src.end, open);
}


/*
 * Each piece is an allocation of its own, from the first byte that must stay.
 */

static void
run_page(run_t *run, const uint8_t *page, size_t len, size_t first,
    size_t step, bool cdata)
{
    size_t     n, start, end;
    uint8_t   *window;

    static const san_sink_t  sink = {
        on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
    };

    memset(run, 0, sizeof(*run));
    run->page = page;
    run->len = len;
    run->cdata = cdata;

    san_token_init(&run->token, &sink, run);
    window = NULL;

    for (end = 0; end < len; ) {
        n = end == 0 ? first : step;
        end = n < len - end ? end + n : len;
        start = (size_t) san_token_pending(&run->token);

        free(window);
        window = malloc(end - start);
        check(window != NULL);
        memcpy(window, page + start, end - start);

        san_token_feed(&run->token, window, end - start, start);
        check(run->token.pos == end);
    }

    san_token_finish(&run->token);
    free(window);

    /* a tag that the end has cut off, or "</>" */

    check(run->pos == len || page[run->pos] == '<');
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bool           cdata;
    size_t         i;
    const uint8_t *page;

    static run_t  whole, pieces;

    if (size < 3) {
        return 0;
    }

    page = data + 2;
    size -= 2;
    cdata = data[0] & 1;

    run_page(&whole, page, size, size, size, cdata);
    run_page(&pieces, page, size, data[0] / 2u + 1, data[1] % 32 + 1u,
             cdata);

    check(whole.n == pieces.n && whole.pos == pieces.pos);

    for (i = 0; i < whole.n; i++) {
        check(whole.events[i].start == pieces.events[i].start
              && whole.events[i].end == pieces.events[i].end
              && whole.events[i].more == pieces.events[i].more
              && whole.events[i].kind == pieces.events[i].kind);
    }

    free(whole.events);
    free(pieces.events);

    return 0;
}
