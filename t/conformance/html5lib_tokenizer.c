/*
 * Runs the tokenizer tests of html5lib against san_token.
 *
 *   html5lib_tokenizer        reads $SAN_SHARED/html5lib/tokenizer
 *
 * Each test is run for each of its initial states: whole, byte by byte and
 * cut at random; every window is memory of its own of exactly the bytes that
 * the tokenizer still asks for.  The tokens are ranges: what the standard
 * does to their characters (new lines, NUL, lower case, references in
 * attributes) is done here.
 *
 * Enters: the data and t/conformance/out_of_scope.txt, or the list named by
 * the first argument.  Leaves: the failures and one line of counts.  Exit: 0
 * if all that is in scope passes and all that is listed as out of it exists.
 */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "token/san_charref.h"
#include "base/san_scan.h"
#include "token/san_token.h"

#define RANDOM_RUNS     4
#define EXCEPTIONS_MAX  64


typedef struct {
    char    *data;
    size_t   len;
    size_t   size;
} text_t;


typedef struct {
    san_token_t   token;
    json_t       *got;        /* array of tokens */
    text_t        chars;      /* characters that are not in got yet */
    bool          cdata;      /* inside a CDATA section */
    bool          nul_stays;  /* in the data state */
    bool          cr;         /* a carriage return came last */
} run_t;


typedef struct {
    char      name[256];      /* "file: description" */
    unsigned  seen;
} exception_t;


static exception_t  exceptions[EXCEPTIONS_MAX];
static size_t       exceptions_n;
static unsigned     passed, failed, skipped, tests, runs;


static void
put(text_t *t, const char *p, size_t n)
{
    if (t->len + n + 1 > t->size) {
        t->size = (t->len + n + 1) * 2;
        t->data = realloc(t->data, t->size);
    }

    memcpy(t->data + t->len, p, n);
    t->len += n;
    t->data[t->len] = '\0';
}


static void
put_cp(text_t *t, uint32_t cp)
{
    char    s[4];
    size_t  n;

    if (cp < 0x80) {
        s[0] = (char) cp;
        n = 1;

    } else if (cp < 0x800) {
        s[0] = (char) (0xc0 | cp >> 6);
        s[1] = (char) (0x80 | (cp & 0x3f));
        n = 2;

    } else if (cp < 0x10000) {
        s[0] = (char) (0xe0 | cp >> 12);
        s[1] = (char) (0x80 | (cp >> 6 & 0x3f));
        s[2] = (char) (0x80 | (cp & 0x3f));
        n = 3;

    } else {
        s[0] = (char) (0xf0 | cp >> 18);
        s[1] = (char) (0x80 | (cp >> 12 & 0x3f));
        s[2] = (char) (0x80 | (cp >> 6 & 0x3f));
        s[3] = (char) (0x80 | (cp & 0x3f));
        n = 4;
    }

    put(t, s, n);
}


/*
 * Bytes as the standard hands them out: one LF for CR and CRLF, U+FFFD for
 * NUL unless it stays.
 */

static void
put_normal(text_t *t, const uint8_t *p, size_t n, bool nul_stays, bool lower,
    bool *cr)
{
    char    c;
    size_t  i;

    for (i = 0; i < n; i++) {
        c = (char) (lower ? san_lower(p[i]) : p[i]);

        if (c == '\n' && *cr) {
            *cr = false;
            continue;
        }

        *cr = c == '\r';

        if (c == '\0' && !nul_stays) {
            put(t, "\xef\xbf\xbd", 3);

        } else {
            put(t, c == '\r' ? "\n" : &c, 1);
        }
    }
}


static json_t *
range_text(run_t *r, uint64_t start, uint64_t end, bool lower)
{
    bool     cr;
    text_t   t;
    json_t  *s;

    memset(&t, 0, sizeof(t));
    put(&t, "", 0);
    cr = false;

    if (end > start) {
        put_normal(&t, san_token_at(&r->token, start),
                   (size_t) (end - start), false, lower, &cr);
    }

    s = json_stringn(t.data, t.len);
    free(t.data);

    return s;
}


static void
flush_chars(run_t *r)
{
    if (r->chars.len) {
        json_array_append_new(r->got, json_pack("[s,o]", "Character",
                        json_stringn(r->chars.data, r->chars.len)));
        r->chars.len = 0;
    }
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    run_t  *r;

    (void) off;

    r = data;
    put_normal(&r->chars, p, n, r->nul_stays || r->cdata, false, &r->cr);
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    run_t  *r;

    (void) src;

    r = data;
    r->cr = false;

    while (n--) {
        put_cp(&r->chars, *cp++);
    }
}


static json_t *
attribute_value(const uint8_t *p, size_t n)
{
    bool      cr;
    size_t    len;
    text_t    t;
    json_t   *s;
    unsigned  k, ncp;
    uint32_t  cp[2];

    memset(&t, 0, sizeof(t));
    put(&t, "", 0);
    cr = false;

    while (n) {
        len = *p == '&' ? san_charref_decode(p, n, true, cp, &ncp) : 0;

        for (k = 0; len && k < ncp; k++) {
            put_cp(&t, cp[k]);
        }

        if (len == 0) {
            len = 1;
            put_normal(&t, p, 1, false, false, &cr);

        } else {
            cr = false;
        }

        p += len;
        n -= len;
    }

    s = json_stringn(t.data, t.len);
    free(t.data);

    return s;
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    run_t             *r;
    json_t            *name, *value, *attrs;
    uint64_t           at;
    unsigned           i;
    const san_attr_t  *a;

    r = data;
    flush_chars(r);
    r->cr = false;
    r->nul_stays = true;

    at = tag->start + tag->name;
    name = range_text(r, at, at + tag->name_len, true);

    if (tag->end_tag) {
        json_array_append_new(r->got, json_pack("[s,o]", "EndTag", name));
        return SAN_DATA;
    }

    attrs = json_object();

    for (i = 0; i < tag->nattrs; i++) {
        a = &tag->attrs[i];
        at = tag->start + a->name;
        value = range_text(r, at, at + a->name_len, true);

        if (json_object_get(attrs, json_string_value(value)) == NULL) {
            json_object_set_new(attrs, json_string_value(value),
                attribute_value(san_token_at(&r->token,
                                             tag->start + a->value),
                                a->value_len));
        }

        json_decref(value);
    }

    value = json_pack("[s,o,o]", "StartTag", name, attrs);

    if (tag->self_closing) {
        json_array_append_new(value, json_true());
    }

    json_array_append_new(r->got, value);

    return SAN_DATA;
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    run_t  *r;

    (void) all;

    r = data;
    flush_chars(r);
    r->cr = false;
    json_array_append_new(r->got, json_pack("[s,o]", "Comment",
                                 range_text(r, body.start, body.end, false)));
}


static json_t *
missing_or(run_t *r, bool there, san_range_t range, bool lower)
{
    return there ? range_text(r, range.start, range.end, lower)
                 : json_null();
}


static void
on_doctype(void *data, const san_doctype_t *d)
{
    run_t  *r;

    r = data;
    flush_chars(r);
    r->cr = false;
    json_array_append_new(r->got, json_pack("[s,o,o,o,b]", "DOCTYPE",
        missing_or(r, d->name.end > d->name.start, d->name, true),
        missing_or(r, d->has_public_id, d->public_id, false),
        missing_or(r, d->has_system_id, d->system_id, false),
        !d->force_quirks));
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    run_t  *r;

    (void) src;

    r = data;
    r->cdata = open;
    r->cr = false;
}


static const san_sink_t  sink = {
    on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
};


/* "\uXXXX" in a test that is doubly escaped; false: a lone surrogate. */

static bool
unescape(text_t *t, const char *s, size_t len)
{
    char      hex[5];
    size_t    i;
    uint32_t  cp, low;

    memset(t, 0, sizeof(*t));
    put(t, "", 0);

    for (i = 0; i < len; i++) {
        if (len - i < 6 || s[i] != '\\' || s[i + 1] != 'u') {
            put(t, s + i, 1);
            continue;
        }

        memcpy(hex, s + i + 2, 4);
        hex[4] = '\0';
        cp = (uint32_t) strtoul(hex, NULL, 16);
        i += 5;

        if (cp >= 0xd800 && cp < 0xdc00 && len - i > 6 && s[i + 1] == '\\') {
            memcpy(hex, s + i + 3, 4);
            low = (uint32_t) strtoul(hex, NULL, 16);
            cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
            i += 6;
        }

        if (cp >= 0xd800 && cp < 0xe000) {
            free(t->data);
            return false;
        }

        put_cp(t, cp);
    }

    return true;
}


static json_t *
unescape_json(json_t *v)
{
    text_t       t;
    json_t      *item, *copy;
    size_t       i;
    const char  *key;

    if (json_is_string(v)) {
        if (!unescape(&t, json_string_value(v), json_string_length(v))) {
            return json_null();
        }

        copy = json_stringn(t.data, t.len);
        free(t.data);
        return copy;
    }

    if (json_is_array(v)) {
        copy = json_array();

        json_array_foreach(v, i, item) {
            json_array_append_new(copy, unescape_json(item));
        }

        return copy;
    }

    if (json_is_object(v)) {
        copy = json_object();

        json_object_foreach(v, key, item) {
            if (unescape(&t, key, strlen(key))) {
                json_object_set_new(copy, t.data, unescape_json(item));
                free(t.data);
            }
        }

        return copy;
    }

    return json_incref(v);
}


/* Characters of the expected tokens are joined, as ours are. */

static json_t *
join_characters(json_t *tokens)
{
    json_t  *out, *token, *last;
    size_t   i;
    text_t   t;

    out = json_array();

    json_array_foreach(tokens, i, token) {
        last = json_array_get(out, json_array_size(out) - 1);

        if (strcmp(json_string_value(json_array_get(token, 0)), "Character")
            || last == NULL
            || strcmp(json_string_value(json_array_get(last, 0)),
                      "Character"))
        {
            json_array_append_new(out, json_deep_copy(token));
            continue;
        }

        memset(&t, 0, sizeof(t));
        put(&t, json_string_value(json_array_get(last, 1)),
            json_string_length(json_array_get(last, 1)));
        put(&t, json_string_value(json_array_get(token, 1)),
            json_string_length(json_array_get(token, 1)));
        json_array_set_new(last, 1, json_stringn(t.data, t.len));
        free(t.data);
    }

    return out;
}


static const struct {
    const char     *name;
    san_content_t   content;
} states[] = {
    { "Data state", SAN_DATA },
    { "PLAINTEXT state", SAN_PLAINTEXT },
    { "RCDATA state", SAN_RCDATA },
    { "RAWTEXT state", SAN_RAWTEXT },
    { "Script data state", SAN_SCRIPT_DATA },
    { "CDATA section state", SAN_DATA }
};

#define STATES_N  (sizeof(states) / sizeof(states[0]))


/* Never 0 if the seed is not. */

static uint32_t
xorshift(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;

    return *seed;
}


/* Feeds p in windows; step 0: random lengths. */

static void
feed(run_t *r, const uint8_t *p, size_t n, size_t step, uint32_t *seed)
{
    size_t     end, len;
    uint8_t   *win, *old;
    uint64_t   off;

    old = NULL;

    for (end = (size_t) r->token.pos; end < n; ) {
        len = step ? step : xorshift(seed) % 9 + 1;
        end = n - end < len ? n : end + len;

        off = san_token_pending(&r->token);
        win = malloc(end - off);
        memcpy(win, p + off, end - off);
        free(old);
        old = win;

        san_token_feed(&r->token, win, end - off, off);
    }

    if (old == NULL) {
        san_token_feed(&r->token, p, n, 0);
    }

    san_token_finish(&r->token);
    free(old);
}


static json_t *
tokenize(const uint8_t *p, size_t n, unsigned state, san_tag_id_t last,
    size_t step, uint32_t *seed)
{
    run_t     r;
    text_t    t;

    memset(&r, 0, sizeof(r));
    memset(&t, 0, sizeof(t));

    r.got = json_array();
    r.nul_stays = states[state].content == SAN_DATA;
    san_token_init(&r.token, &sink, &r);
    san_token_set_content(&r.token, states[state].content, last);

    /* the section is entered as a page enters it */

    if (state == 5) {
        r.token.cdata_allowed = true;
        put(&t, "<![CDATA[", 9);
    }

    put(&t, (const char *) p, n);
    feed(&r, (const uint8_t *) t.data, t.len, step, seed);
    flush_chars(&r);

    free(t.data);
    free(r.chars.data);

    return r.got;
}


static bool
run_state(const char *file, const char *title, const text_t *input,
    json_t *want, unsigned state, san_tag_id_t last)
{
    bool      ok;
    char     *a, *b;
    json_t   *got;
    size_t    step;
    unsigned  i;
    uint32_t  seed;

    seed = 2463534242u + tests;
    ok = true;

    for (i = 0; i < 2 + RANDOM_RUNS && ok; i++) {
        step = i == 0 ? input->len + 16 : i == 1;
        got = tokenize((const uint8_t *) input->data, input->len, state,
                       last, step, &seed);
        ok = json_equal(got, want);
        runs++;

        if (!ok) {
            a = json_dumps(want, JSON_COMPACT | JSON_ENSURE_ASCII);
            b = json_dumps(got, JSON_COMPACT | JSON_ENSURE_ASCII);
            printf("not ok - %s: %s (%s, run %u)\n  want %s\n  got  %s\n",
                   file, title, states[state].name, i, a, b);
            free(a);
            free(b);
        }

        json_decref(got);
    }

    return ok;
}


/* In every state that the test names; one that is not known is a failure. */

static bool
run_states(const char *file, const char *title, const text_t *input,
    json_t *want, json_t *names, san_tag_id_t last)
{
    bool      ok;
    size_t    i, k;
    json_t   *name;

    if (names == NULL) {
        return run_state(file, title, input, want, 0, last);
    }

    ok = json_array_size(names) != 0;

    json_array_foreach(names, i, name) {
        for (k = 0; k < STATES_N; k++) {
            if (strcmp(states[k].name, json_string_value(name)) == 0) {
                break;
            }
        }

        if (k == STATES_N) {
            printf("not ok - %s: %s: unknown state %s\n", file, title,
                   json_string_value(name));
            ok = false;

        } else {
            ok &= run_state(file, title, input, want, (unsigned) k, last);
        }
    }

    return ok;
}


static bool
out_of_scope(const char *file, const char *title)
{
    char    name[sizeof(exceptions[0].name)];
    size_t  i;

    if ((size_t) snprintf(name, sizeof(name), "%s: %s", file, title)
        >= sizeof(name))
    {
        return false;
    }

    for (i = 0; i < exceptions_n; i++) {
        if (strcmp(exceptions[i].name, name) == 0) {
            exceptions[i].seen++;
            return true;
        }
    }

    return false;
}


static bool
run_test(const char *file, const char *title, json_t *test)
{
    bool          ok;
    json_t       *want, *joined, *raw;
    text_t        input;
    const char   *last;
    san_tag_id_t  id;

    raw = json_object_get(test, "input");
    want = json_object_get(test, "output");

    if (json_is_true(json_object_get(test, "doubleEscaped"))) {
        if (!unescape(&input, json_string_value(raw),
                      json_string_length(raw)))
        {
            printf("not ok - %s: %s: the input is no UTF-8\n", file, title);
            return false;
        }

        want = unescape_json(want);

    } else {
        memset(&input, 0, sizeof(input));
        put(&input, json_string_value(raw), json_string_length(raw));
        json_incref(want);
    }

    joined = join_characters(want);
    json_decref(want);

    last = json_string_value(json_object_get(test, "lastStartTag"));
    id = last ? san_tag_lookup((const uint8_t *) last, strlen(last),
                               strlen(last))
              : SAN_TAG_OTHER;

    ok = run_states(file, title, &input, joined,
                    json_object_get(test, "initialStates"), id);

    free(input.data);
    json_decref(joined);

    return ok;
}


static void
run_file(const char *dir, const char *file)
{
    char           path[4096];
    json_t        *root, *list, *test;
    size_t         i;
    const char    *title;
    json_error_t   error;

    snprintf(path, sizeof(path), "%s/%s", dir, file);
    root = json_load_file(path, JSON_ALLOW_NUL, &error);

    if (root == NULL) {
        printf("not ok - %s: %s\n", file, error.text);
        failed++;
        return;
    }

    list = json_object_get(root, "tests");

    if (list == NULL) {
        list = json_object_get(root, "xmlViolationTests");
    }

    json_array_foreach(list, i, test) {
        tests++;
        title = json_string_value(json_object_get(test, "description"));

        if (out_of_scope(file, title)) {
            skipped++;

        } else if (run_test(file, title, test)) {
            passed++;

        } else {
            failed++;
        }
    }

    json_decref(root);
}


/* Lines of "file: description"; '#' starts a comment. */

static bool
read_exceptions(const char *path)
{
    char    line[sizeof(exceptions[0].name)];
    FILE   *f;
    size_t  len;

    f = fopen(path, "r");

    if (f == NULL) {
        printf("not ok - no list of what is out of scope: %s\n", path);
        return false;
    }

    while (fgets(line, sizeof(line), f)) {
        len = strcspn(line, "\n");
        line[len] = '\0';

        if (len == 0 || line[0] == '#') {
            continue;
        }

        if (exceptions_n == EXCEPTIONS_MAX) {
            printf("not ok - too much is out of scope: %s\n", line);
            fclose(f);
            return false;
        }

        memcpy(exceptions[exceptions_n++].name, line, len + 1);
    }

    fclose(f);

    return true;
}


/* Each name of the list is to be that of one test. */

static unsigned
check_exceptions(void)
{
    size_t    i;
    unsigned  wrong;

    wrong = 0;

    for (i = 0; i < exceptions_n; i++) {
        if (exceptions[i].seen != 1) {
            printf("not ok - out of scope, but %u tests: %s\n",
                   exceptions[i].seen, exceptions[i].name);
            wrong++;
        }
    }

    return wrong;
}


static void
run_all(DIR *dir, const char *path)
{
    size_t          len;
    struct dirent  *entry;

    while ((entry = readdir(dir)) != NULL) {
        len = strlen(entry->d_name);

        if (len > 5 && strcmp(entry->d_name + len - 5, ".test") == 0) {
            run_file(path, entry->d_name);
        }
    }
}


int
main(int argc, char **argv)
{
    DIR         *dir;
    char         path[2048];
    unsigned     wrong;
    const char  *shared;

    shared = getenv("SAN_SHARED");
    snprintf(path, sizeof(path), "%s/html5lib/tokenizer",
             shared ? shared : "../shared");

    dir = opendir(path);

    if (dir == NULL) {
        printf("skipped: no html5lib data in SAN_SHARED\n");
        return 0;
    }

    san_tags_init();
    san_scan_init();

    wrong = !read_exceptions(argc > 1 ? argv[1]
                                      : "t/conformance/out_of_scope.txt");
    run_all(dir, path);
    closedir(dir);
    wrong += check_exceptions();

    printf("%u passed, %u failed, %u skipped (of %u tests, %u runs)\n",
           passed, failed, skipped, tests, runs);

    return failed || wrong || tests == 0;
}
