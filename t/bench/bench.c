/*
 * How fast is it?  bench SECONDS FILE... reads the pages into memory, feeds
 * them again and again in pieces of 16 KB, and prints the rate of each way
 * beside the others, all of one run:
 *
 *   tokens   the tokenizer alone
 *   flag     the whole core, told to flag
 *   strip    the whole core, told to strip
 *   libxml2  the push parser of libxml2 with callbacks that do nothing
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <libxml/HTMLparser.h>

#include "san.h"
#include "san_token.h"

#define PIECE  16384


typedef struct {
    uint8_t  *data;
    size_t    len;
} page_t;


typedef void (*way_pt)(const page_t *page);

static uint64_t  sum;     /* what the callbacks see, so that they are needed */
static unsigned  edits, findings;


static int
on_output(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) input;

    sum += n;

    return SAN_OK;
}


static void *
bench_alloc(void *data, size_t size)
{
    (void) data;

    return malloc(size);
}


static void
bench_free(void *data, void *p)
{
    (void) data;
    free(p);
}


static void
run_core(const page_t *page, san_action_t mode)
{
    size_t          pos, n;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    const san_allocator_t  allocator = { NULL, bench_alloc, bench_free };

    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    options.mode = mode;
    options.language.data = (const uint8_t *) "en";
    options.language.len = 2;
    options.output = on_output;

    s = san_open(&policy, &options, &allocator);

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < PIECE ? page->len - pos : PIECE;
        san_feed(s, page->data + pos, n);
    }

    san_finish(s);
    edits += san_result(s)->edits;
    findings += san_result(s)->findings;
    san_close(s);
}


static void
run_flag(const page_t *page)
{
    run_core(page, SAN_FLAG);
}


static void
run_strip(const page_t *page)
{
    run_core(page, SAN_STRIP);
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    (void) data;
    (void) p;
    (void) off;
    sum += n;
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    (void) data;
    (void) src;
    (void) cp;
    sum += n;
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    (void) data;
    sum += tag->id;

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
    sum += all.end;
}


static void
on_doctype(void *data, const san_doctype_t *doctype)
{
    (void) data;
    sum += doctype->end;
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) data;
    (void) open;
    sum += src.end;
}


static void
run_tokens(const page_t *page)
{
    static san_token_t  t;

    static const san_sink_t  sink = {
        on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
    };

    san_token_init(&t, &sink, NULL);
    san_token_feed(&t, page->data, page->len, 0);
    san_token_finish(&t);
}


static void
xml_start(void *ctx, const xmlChar *name, const xmlChar **attrs)
{
    (void) ctx;
    (void) attrs;
    sum += name[0];
}


static void
xml_end(void *ctx, const xmlChar *name)
{
    (void) ctx;
    sum += name[0];
}


static void
xml_characters(void *ctx, const xmlChar *p, int n)
{
    (void) ctx;
    (void) p;
    sum += (unsigned) n;
}


static void
run_libxml2(const page_t *page)
{
    size_t            pos, n;
    xmlSAXHandler     sax;
    htmlParserCtxtPtr ctxt;

    memset(&sax, 0, sizeof(sax));
    sax.startElement = xml_start;
    sax.endElement = xml_end;
    sax.characters = xml_characters;

    ctxt = htmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL,
                                    XML_CHAR_ENCODING_UTF8);

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < PIECE ? page->len - pos : PIECE;
        htmlParseChunk(ctxt, (const char *) page->data + pos, (int) n, 0);
    }

    htmlParseChunk(ctxt, NULL, 0, 1);
    htmlFreeParserCtxt(ctxt);
}


static double
now(void)
{
    struct timespec  ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);

    return (double) ts.tv_sec + (double) ts.tv_nsec / 1e9;
}


/* The best of several rounds over all pages, in MB/s. */

static double
measure(way_pt way, const page_t *pages, int n, size_t total, double seconds)
{
    int     i;
    double  best, begin, end, round;

    best = 0;
    end = now() + seconds;

    do {
        begin = now();

        for (i = 0; i < n; i++) {
            way(&pages[i]);
        }

        round = (double) total / 1e6 / (now() - begin);

        if (round > best) {
            best = round;
        }
    } while (now() < end);

    return best;
}


int
main(int argc, char **argv)
{
    int      i, n;
    FILE    *f;
    long     size;
    double   seconds, rate[4];
    size_t   k, total;
    page_t  *pages;

    static const struct {
        const char  *name;
        way_pt       way;
    } ways[] = {
        { "libxml2", run_libxml2 }, { "tokens", run_tokens },
        { "flag", run_flag }, { "strip", run_strip }
    };

    if (argc < 3 || san_init() != SAN_OK) {
        fprintf(stderr, "usage: bench SECONDS FILE...\n");
        return 2;
    }

    seconds = atof(argv[1]);
    n = argc - 2;
    pages = calloc((size_t) n, sizeof(page_t));
    total = 0;

    for (i = 0; i < n; i++) {
        f = fopen(argv[i + 2], "rb");

        if (f == NULL || fseek(f, 0, SEEK_END) || (size = ftell(f)) < 0) {
            perror(argv[i + 2]);
            return 2;
        }

        rewind(f);
        pages[i].data = malloc((size_t) size + 1);
        pages[i].len = fread(pages[i].data, 1, (size_t) size, f);
        total += pages[i].len;
        fclose(f);
    }

    for (k = 0; k < 4; k++) {
        edits = findings = 0;
        rate[k] = measure(ways[k].way, pages, n, total, seconds);
    }

    printf("%d pages, %.1f MB\n", n, (double) total / 1e6);

    for (k = 0; k < 4; k++) {
        printf("%-8s %7.0f MB/s  %5.1f x libxml2\n", ways[k].name, rate[k],
               rate[k] / rate[0]);
    }

    return sum == 0;
}
