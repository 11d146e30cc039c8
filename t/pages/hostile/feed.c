/*
 * Feeds many small pages through the core in one process.
 *
 * Enters: the catalogue as an argument; on stdin a line "MODE LANGUAGE CHUNK
 * LENGTH" and a page of that length, again and again.  Leaves for each, on
 * stdout: a line "LENGTH LENGTH", the output, and its records as JSON lines.
 * Each page is read whole and in pieces of CHUNK bytes; "differs" instead of
 * the lengths tells that this gave two outputs.
 *
 * The policy is the harshest that there is: all that may be cut is cut.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "san_catalog_file.h"


typedef struct {
    uint8_t  *data;
    size_t    len;
    size_t    size;
} bytes_t;


typedef struct {
    bytes_t  out;
    bytes_t  records;
} page_t;


static void
room(bytes_t *b, size_t n)
{
    if (b->len + n > b->size) {
        b->size = (b->len + n) * 2;
        b->data = realloc(b->data, b->size);

        if (b->data == NULL) {
            abort();
        }
    }
}


static int
on_output(void *data, const uint8_t *p, size_t n, bool input)
{
    page_t  *page;

    (void) input;

    page = data;
    room(&page->out, n);
    memcpy(page->out.data + page->out.len, p, n);
    page->out.len += n;

    return SAN_OK;
}


static san_action_t
on_finding(void *data, const san_finding_t *f)
{
    size_t      n, most;
    page_t     *page;
    san_meta_t  meta;

    /* one record at the end of the page stands for these */

    if (f->summed) {
        return f->action;
    }

    page = data;
    memset(&meta, 0, sizeof(meta));

    most = 6 * (f->text.len + f->removed.len + f->replacement.len
                + f->where.len) + 4096;
    room(&page->records, most);

    n = san_record(f, f->action, &meta, page->records.data
                   + page->records.len, most);
    page->records.len += n;

    return n ? f->action : SAN_ACTION_FLAG;
}


static void
run(page_t *page, const san_policy_t *policy, san_action_t mode,
    const char *language, const bytes_t *in, size_t chunk)
{
    size_t         n, pos;
    san_stream_t  *s;
    san_options_t  options;

    memset(&options, 0, sizeof(options));

    page->out.len = page->records.len = 0;
    options.mode = mode;
    options.type = SAN_TYPE_HTML;
    options.language.data = (const uint8_t *) language;
    options.language.len = strlen(language);
    options.output = on_output;
    options.finding = on_finding;
    options.data = page;

    s = san_open(policy, &options, &memory);

    if (s == NULL) {
        abort();
    }

    for (pos = 0; pos < in->len; pos += n) {
        n = chunk < in->len - pos ? chunk : in->len - pos;

        if (san_feed(s, in->data + pos, n) != SAN_OK) {
            abort();
        }
    }

    if (san_finish(s) != SAN_OK) {
        abort();
    }

    san_close(s);
}


static bool
same(const bytes_t *a, const bytes_t *b)
{
    return a->len == b->len
           && (a->len == 0 || memcmp(a->data, b->data, a->len) == 0);
}


static const san_catalog_t *
load(const char *name)
{
    san_catalog_t        *c;
    san_catalog_error_t   error;

    c = san_catalog_create(&memory);

    if (c == NULL || san_catalog_load(c, name, NULL, &error) != SAN_OK
        || san_catalog_finish(c) != SAN_OK)
    {
        fprintf(stderr, "%s cannot be read\n", name);
        exit(2);
    }

    return c;
}


static void
answer(const page_t *whole)
{
    printf("%zu %zu\n", whole->out.len, whole->records.len);
    fwrite(whole->out.data, 1, whole->out.len, stdout);
    fwrite(whole->records.data, 1, whole->records.len, stdout);
}


int
main(int argc, char **argv)
{
    int            action;
    char           mode[16], language[36];
    size_t         chunk;
    bytes_t        in;
    san_policy_t   policy;

    static page_t  whole, pieces;

    if (argc != 2 || san_init() != SAN_OK) {
        return 2;
    }

    san_policy_init(&policy);
    policy.max_removed = 100;
    policy.hydrated = true;
    policy.detector[SAN_DETECTOR_ORPHAN_LABEL] = SAN_ACTION_STRIP;
    policy.catalog = load(argv[1]);

    memset(&in, 0, sizeof(in));

    while (scanf("%15s %35s %zu %zu", mode, language, &chunk, &in.len) == 4
           && getchar() == '\n')
    {
        action = san_action_by_name((uint8_t *) mode, strlen(mode));

        in.data = realloc(in.data, in.len + 1);

        if (action < SAN_ACTION_FLAG || chunk == 0 || in.data == NULL
            || fread(in.data, 1, in.len, stdin) != in.len)
        {
            return 2;
        }

        run(&whole, &policy, (san_action_t) action, language, &in, in.len);
        run(&pieces, &policy, (san_action_t) action, language, &in, chunk);

        if (same(&whole.out, &pieces.out)
            && same(&whole.records, &pieces.records))
        {
            answer(&whole);
        } else {
            puts("differs");
        }

        fflush(stdout);
    }

    return 0;
}
