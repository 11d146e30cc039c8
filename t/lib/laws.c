/*
 * laws: see laws.h.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "laws.h"
#include "memory.h"
#include "match/san_catalog.h"


static long  allocations, fail_at = -1;
static bool  fail_rest;


static void *
laws_alloc(void *data, size_t size)
{
    (void) data;

    allocations++;

    if (fail_at >= 0 && (fail_rest ? allocations > fail_at
                                   : allocations == fail_at + 1))
    {
        return NULL;
    }

    return malloc(size);
}


static void
laws_release(void *data, void *p)
{
    (void) data;
    free(p);
}


static void
append(uint8_t **buf, size_t *len, size_t *size, const uint8_t *p, size_t n)
{
    if (*len + n > *size) {
        *size = (*len + n) * 2 + 64;
        *buf = realloc(*buf, *size);

        if (*buf == NULL) {
            abort();
        }
    }

    if (n) {
        memcpy(*buf + *len, p, n);
    }

    *len += n;
}


static void
broken(laws_run_t *run, const char *law)
{
    fprintf(stderr, "law broken: %s\n", law);
    run->broken = true;
}


static int
on_output(void *data, const uint8_t *p, size_t n, bool input)
{
    laws_run_t  *run;

    (void) input;

    run = data;

    if (n == 0) {
        broken(run, "an empty piece of output");
    }

    append(&run->out, &run->len, &run->size, p, n);

    return SAN_OK;
}


static void
note_string(laws_run_t *run, const char *name, const char *p, size_t len)
{
    append(&run->texts, &run->texts_len, &run->texts_size,
           (const uint8_t *) " ", 1);
    append(&run->texts, &run->texts_len, &run->texts_size,
           (const uint8_t *) name, strlen(name));
    append(&run->texts, &run->texts_len, &run->texts_size,
           (const uint8_t *) p, len);
}


/* The fields of a finding as text, to be compared. */

static void
note_finding(laws_run_t *run, laws_finding_t *known, const san_finding_t *f)
{
    int   n;
    char  numbers[128];

    n = snprintf(numbers, sizeof(numbers),
                 "%u at %zu to %zu, action %u of %u, share %u, %u of %u",
                 (unsigned) f->detector, (size_t) f->range.start,
                 (size_t) f->range.end, (unsigned) f->action,
                 (unsigned) f->would, f->share, f->n, f->count);

    known->said = run->texts_len;
    note_string(run, "", numbers, (size_t) n);

#define NOTE(field)                                                           \
    if (f->field) {                                                           \
        note_string(run, #field "=", f->field, strlen(f->field));             \
    }
#define NOTE_STR(field)                                                       \
    note_string(run, #field "=", (const char *) f->field.data, f->field.len);

    NOTE(script)
    NOTE(text_language)
    NOTE(language)
    NOTE(attr)
    NOTE(why)
    NOTE_STR(where)
    NOTE_STR(text)
    NOTE_STR(unit)
    NOTE_STR(replacement)
    NOTE_STR(repaired)

#undef NOTE
#undef NOTE_STR

    known->said_len = run->texts_len - known->said;
}


static san_action_t
on_finding(void *data, const san_finding_t *f)
{
    laws_run_t      *run;
    laws_finding_t  *known;

    run = data;

    if (f->last || run->nfindings == LAWS_EDITS_MAX) {
        return SAN_ACTION_FLAG;
    }

    known = &run->findings[run->nfindings++];

    known->start = f->range.start;
    known->end = f->range.end;
    known->action = f->action;
    known->detector = f->detector;
    known->replacement = run->texts_len;
    known->replacement_len = f->replacement.len;
    append(&run->texts, &run->texts_len, &run->texts_size,
           f->replacement.data, f->replacement.len);
    note_finding(run, known, f);

    if (f->range.start > f->range.end || f->range.end > run->fed) {
        broken(run, "1: a finding outside the input");
        return SAN_ACTION_FLAG;
    }

    if (f->action > SAN_ACTION_FLAG
        && (f->removed.len != f->range.end - f->range.start
            || (f->removed.len
                && memcmp(f->removed.data, run->in + f->range.start,
                          f->removed.len) != 0)))
    {
        broken(run, "4: removed is not what stands there");
    }

    return f->action;
}


static int
by_start(const void *a, const void *b)
{
    const laws_finding_t  *x = a, *y = b;

    return x->start != y->start ? (x->start < y->start ? -1 : 1)
           : x->end != y->end ? (x->end < y->end ? -1 : 1)
           : (int) x->detector - (int) y->detector;
}


static void
print_finding(const laws_run_t *run, size_t i)
{
    const laws_finding_t  *known;

    known = &run->findings[i];

    if (i < run->nfindings) {
        fprintf(stderr, "   %.*s\n", (int) known->said_len,
                (const char *) run->texts + known->said);
    }
}


/* Law 1: findings, their places and actions are the same. */

static bool
compare_findings(const laws_run_t *whole, const laws_run_t *pieces)
{
    size_t                 i;
    const laws_finding_t  *x, *y;

    for (i = 0; i < whole->nfindings && i < pieces->nfindings; i++) {
        x = &whole->findings[i];
        y = &pieces->findings[i];

        if (x->said_len != y->said_len
            || memcmp(whole->texts + x->said, pieces->texts + y->said,
                      x->said_len) != 0)
        {
            break;
        }
    }

    if (whole->result.findings == pieces->result.findings
        && whole->result.skipped == pieces->result.skipped
        && i == whole->nfindings && i == pieces->nfindings)
    {
        return true;
    }

    fprintf(stderr, "law broken: 1: findings depend on the pieces: %u, %u\n",
            whole->result.findings, pieces->result.findings);
    print_finding(whole, i);
    print_finding(pieces, i);

    return false;
}


/* Law 1: the output is the input with the reported edits, and nothing else. */

static void
check_exact(laws_run_t *run, const uint8_t *in, size_t len)
{
    size_t           i, pos, n;
    uint8_t         *want;
    size_t           want_len, want_size;
    laws_finding_t  *f;

    want = NULL;
    want_len = want_size = pos = 0;

    qsort(run->findings, run->nfindings, sizeof(laws_finding_t), by_start);

    for (i = 0; i < run->nfindings; i++) {
        f = &run->findings[i];

        if (f->action <= SAN_ACTION_FLAG) {
            continue;
        }

        if (f->start < pos) {
            broken(run, "1: edits overlap");
            break;
        }

        append(&want, &want_len, &want_size, in + pos, f->start - pos);

        if (f->replacement_len) {
            append(&want, &want_len, &want_size,
                   run->texts + f->replacement, f->replacement_len);
        }

        pos = f->end;
    }

    if (pos <= len) {
        append(&want, &want_len, &want_size, in + pos, len - pos);
    }

    n = want_len < run->len ? want_len : run->len;

    if (want_len != run->len || (n && memcmp(want, run->out, n) != 0)) {
        broken(run, "1: the output is not the input with its edits");
    }

    free(want);
}


/* A small catalogue of translations that are hard to insert; never freed. */

static const san_catalog_t *
catalog(void)
{
    size_t               i;
    san_catalog_unit_t   unit;

    static san_catalog_t  *c;

    static const char *const  pairs[][2] = {
        { "Новости", "News & <b>more</b>" },
        { "Поделиться", "\"Share\" 'it' &amp" },
        { "Новости \1дня\2 тут", "\1Day's\2 <news> here" },
        { "\1Погода\2 и \1новости\2", "The \1weather\2 & \1news\2" },
        { "Home", "\xe4\xb8\xad \xf0\x9f\x98\x80" },
        { "Read more", "Читать дальше" },
        { "Search", "\n\t]]> --> </title>" },
        { "The \1big\2 story", "\1<b>\2 О \"нём\"" },
        { "Read \1more\2", "\1Ещё\2 <i" },
        { "\1Home\2", "\1Домой\2" }
    };

    if (c) {
        return c;
    }

    c = san_catalog_create(&memory);

    for (i = 0; c && i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        memset(&unit, 0, sizeof(unit));

        unit.source.data = (const uint8_t *) pairs[i][0];
        unit.source.len = strlen(pairs[i][0]);
        unit.target.data = (const uint8_t *) pairs[i][1];
        unit.target.len = strlen(pairs[i][1]);
        unit.source_language.data = (const uint8_t *) (i < 4 ? "ru" : "en");
        unit.source_language.len = 2;
        unit.target_language.data = (const uint8_t *) (i < 4 ? "en" : "ru");
        unit.target_language.len = 2;

        (void) san_catalog_add(c, &unit);
    }

    if (c) {
        (void) san_catalog_finish(c);
    }

    return c;
}



bool
laws_run(laws_run_t *run, const laws_setup_t *setup, const uint8_t *in,
    size_t len, const size_t *cuts, size_t ncuts)
{
    size_t         i, n, pos;
    uint8_t       *piece;
    san_policy_t   policy;
    san_stream_t  *s;
    san_options_t  options;

    const san_allocator_t  allocator = { NULL, laws_alloc, laws_release };

    memset(run, 0, sizeof(*run));
    memset(&options, 0, sizeof(options));

    run->in = in;
    run->in_len = len;

    san_policy_init(&policy);
    policy.buffer_size = setup->buffer_size;

    if (setup->all) {
        policy.examples = 0;
        policy.detector[SAN_DETECTOR_MOJIBAKE] = SAN_ACTION_TRANSLATE;
        policy.detector[SAN_DETECTOR_ENTITY] = SAN_ACTION_TRANSLATE;
    }

    policy.catalog = setup->mode == SAN_ACTION_TRANSLATE ? catalog() : NULL;

    options.mode = setup->mode;
    options.type = setup->type;
    options.language.data = (const uint8_t *) setup->language;
    options.language.len = strlen(setup->language);
    options.charset.data = (const uint8_t *) setup->charset;
    options.charset.len = strlen(setup->charset);
    options.output = on_output;
    options.finding = on_finding;
    options.data = run;

    allocations = 0;
    fail_at = setup->fail_at;
    fail_rest = setup->fail_rest;

    s = san_open(&policy, &options, &allocator);
    if (s == NULL) {
        run->allocations = allocations;
        append(&run->out, &run->len, &run->size, in, len);
        return true;
    }

    for (i = 0, pos = 0; pos < len; i++, pos += n) {
        n = ncuts ? cuts[i % ncuts] : len;

        if (n == 0 || n > len - pos) {
            n = len - pos;
        }

        /* in an allocation of its own, freed after the call */

        piece = malloc(n);
        if (piece == NULL) {
            abort();
        }

        memcpy(piece, in + pos, n);
        run->fed = pos + n;

        if (san_feed(s, piece, n) != SAN_OK) {
            broken(run, "3: a feed failed");
        }

        free(piece);

        if (pos + n - run->len > setup->buffer_size
            && san_result(s)->removed == 0 && pos + n > run->len)
        {
            broken(run, "5: more is held than the buffer");
        }
    }

    if (san_finish(s) != SAN_OK) {
        broken(run, "3: the end failed");
    }

    run->result = *san_result(s);

    if (run->result.pending_max > setup->buffer_size) {
        broken(run, "5: more was held than the buffer");
    }

    if (run->result.in != len || run->result.out != run->len) {
        broken(run, "1: bytes are not counted right");
    }

    run->allocations = allocations;
    san_close(s);
    fail_at = -1;

    check_exact(run, in, len);

    if (run->result.edits == 0
        && (run->len != len || (len && memcmp(run->out, in, len) != 0)))
    {
        broken(run, "7: no edit, and yet a change");
    }

    return !run->broken;
}


void
laws_free(laws_run_t *run)
{
    free(run->out);
    free(run->texts);
}


bool
laws_check(const laws_setup_t *setup, const uint8_t *in, size_t len,
    const size_t *cuts, size_t ncuts)
{
    bool               ok;
    static laws_run_t  whole, pieces;

    ok = laws_run(&whole, setup, in, len, NULL, 0);

    if (ncuts) {
        ok &= laws_run(&pieces, setup, in, len, cuts, ncuts);

        if (whole.len != pieces.len
            || (whole.len && memcmp(whole.out, pieces.out, whole.len) != 0))
        {
            fprintf(stderr, "law broken: 1: it depends on the pieces\n");
            ok = false;
        }

        ok &= compare_findings(&whole, &pieces);

        laws_free(&pieces);
    }

    laws_free(&whole);

    return ok;
}
