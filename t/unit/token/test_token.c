/*
 * The tokenizer's ranges, the bytes that it holds, and what happens when it has
 * to release them.  The tokens themselves are tested by the conformance tests.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/san_scan.h"
#include "token/san_token.h"
#include "any.h"
#include "tap.h"


#define STEP_RANDOM  4


static char    log_text[4096];
static size_t  log_len;


static void
say(const char *what, uint64_t a, uint64_t b)
{
    log_len += (size_t) snprintf(log_text + log_len,
                                 sizeof(log_text) - log_len, "%s %u-%u ",
                                 what, (unsigned) a, (unsigned) b);
}


/* Pieces of text are joined, because their cuts are arbitrary. */

static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    static uint64_t  start, end;

    (void) data;
    (void) p;

    if (log_len && end == off && strncmp(log_text + log_len - 2, "] ", 2)) {
        log_len = (size_t) (strrchr(log_text, 't') - log_text);

    } else {
        start = off;
    }

    end = off + n;
    say("t", start, end);
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    (void) data;
    (void) cp;
    (void) n;
    say("ref[", src.start, src.end);
    log_len += (size_t) sprintf(log_text + log_len, "] ");
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    unsigned           i;
    const san_attr_t  *a;

    (void) data;
    say(tag->end_tag ? "/[" : "<[", tag->start, tag->end);

    if (tag->truncated) {
        say("truncated", tag->id == SAN_TAG_p, 0);

    } else {
        for (i = 0; i < tag->nattrs; i++) {
            a = &tag->attrs[i];
            say("n", a->name, a->name + a->name_len);
            say("v", a->value, a->value + a->value_len);
            say("e", san_attr_end(a), a->quote ? a->quote : '-');
        }
    }

    log_len += (size_t) sprintf(log_text + log_len, "] ");

    return tag->id == SAN_TAG_script ? SAN_SCRIPT_DATA
           : tag->id == SAN_TAG_title ? SAN_RCDATA : SAN_DATA;
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    (void) data;
    say("c[", all.start, all.end);
    say("b", body.start, body.end);
    log_len += (size_t) sprintf(log_text + log_len, "] ");
}


static void
on_doctype(void *data, const san_doctype_t *d)
{
    (void) data;
    say("d[", d->start, d->end);
    say("n", d->name.start, d->name.end);

    if (d->has_public_id) {
        say("p", d->public_id.start, d->public_id.end);
    }

    if (d->has_system_id) {
        say("s", d->system_id.start, d->system_id.end);
    }

    if (d->force_quirks) {
        say("quirks", 0, 0);
    }

    log_len += (size_t) sprintf(log_text + log_len, "] ");
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) data;
    say(open ? "cdata[" : "/cdata[", src.start, src.end);
    log_len += (size_t) sprintf(log_text + log_len, "] ");
}


static const san_sink_t  sink = {
    on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
};


static const struct {
    const char  *source;
    const char  *want;
} cases[] = {
    { "ab<p>c", "t 0-2 <[ 2-5 ] t 5-6 " },
    { "<a b=c d='e f' g=\"\" h>",
      "<[ 0-22 n 3-4 v 5-6 e 6-45 n 7-8 v 10-13 e 14-39 n 15-16 v 18-18 "
      "e 19-34 n 20-21 v 21-21 e 21-45 ] " },
    { "<a b = c>", "<[ 0-9 n 3-4 v 7-8 e 8-45 ] " },
    { "<a =x>", "<[ 0-6 n 3-5 v 5-5 e 5-45 ] " },
    { "</p x>", "/[ 0-6 n 4-5 v 5-5 e 5-45 ] " },
    { "<br/>x", "<[ 0-5 ] t 5-6 " },
    { "<!--a-->", "c[ 0-8 b 4-5 ] " },
    { "<!-->x", "c[ 0-5 b 4-4 ] t 5-6 " },
    { "<!--a--!>", "c[ 0-9 b 4-5 ] " },
    { "<!--a--", "c[ 0-7 b 4-5 ] " },
    { "<?pi?>", "c[ 0-6 b 1-5 ] " },
    { "</ x>", "c[ 0-5 b 2-4 ] " },
    { "<!doctype html>", "d[ 0-15 n 10-14 ] " },
    { "<!DOCTYPE html PUBLIC \"a\" 'bc'>",
      "d[ 0-31 n 10-14 p 23-24 s 27-29 ] " },
    { "<!doctype a system ''>x", "d[ 0-22 n 10-11 s 20-20 ] t 22-23 " },
    { "<!doctype a public ''>", "d[ 0-22 n 10-11 p 20-20 ] " },
    { "<!doctype a public 'b>x", "d[ 0-22 n 10-11 p 20-21 quirks 0-0 ] "
      "t 22-23 " },
    { "<!doctype>", "d[ 0-10 n 0-0 quirks 0-0 ] " },
    { "a&amp;b", "t 0-1 ref[ 1-6 ] t 6-7 " },
    { "a&nosuch;b", "t 0-10 " },
    { "a&notit;", "t 0-1 ref[ 1-5 ] t 5-8 " },
    { "a<b", "t 0-1 " },
    { "a< b", "t 0-4 " },
    { "a<", "t 0-2 " },
    { "a</", "t 0-3 " },
    { "a</>b", "t 0-1 t 4-5 " },
    { "a<b c='d", "t 0-1 " },
    { "a</b", "t 0-1 " },
    { "a<!", "t 0-1 c[ 1-3 b 3-3 ] " },
    { "a<!-", "t 0-1 c[ 1-4 b 3-4 ] " },
    { "a<!--", "t 0-1 c[ 1-5 b 5-5 ] " },
    { "a<!--b-", "t 0-1 c[ 1-7 b 5-6 ] " },
    { "a<!--b--!", "t 0-1 c[ 1-9 b 5-6 ] " },
    { "a<?b", "t 0-1 c[ 1-4 b 2-4 ] " },
    { "a<!doctype b", "t 0-1 d[ 1-12 n 11-12 quirks 0-0 ] " },
    { "a<!doctype b system 'c",
      "t 0-1 d[ 1-22 n 11-12 s 21-22 quirks 0-0 ] " },
    { "a&am", "t 0-4 " },
    { "a&amp", "t 0-1 ref[ 1-5 ] " },
    { "a&noti", "t 0-1 ref[ 1-5 ] t 5-6 " },
    { "a&#x", "t 0-4 " },
    { "a&#65", "t 0-1 ref[ 1-5 ] " },
    { "<title>a</titl", "<[ 0-7 ] t 7-14 " },
    { "<title>a</title b", "<[ 0-7 ] t 7-8 " },
    { "<script><!--a</script", "<[ 0-8 ] t 8-21 " },
    { "<script><!--a</script b", "<[ 0-8 ] t 8-13 " },
    { "<![CDATA[a]", "cdata[ 0-9 ] t 9-11 " },
    { "<![CDATA[a]]", "cdata[ 0-9 ] t 9-12 " },
    { "<![CDAT>b", "c[ 0-8 b 2-7 ] t 8-9 " },
    { "<title>a<b></titlex></title>",
      "<[ 0-7 ] t 7-20 /[ 20-28 ] " },
    { "<script><!--<script></script>--></script>x",
      "<[ 0-8 ] t 8-32 /[ 32-41 ] t 41-42 " },
    { "<script>'</scrip' </script >",
      "<[ 0-8 ] t 8-18 /[ 18-28 ] " },
    { "<![CDATA[a]]]>b", "cdata[ 0-9 ] t 9-11 /cdata[ 11-14 ] t 14-15 " }
};


/*
 * Each window is an allocation of its own; step 0: whole; from STEP_RANDOM on:
 * cut at random, where the number is the seed.
 */

static void
run(const char *s, size_t step)
{
    size_t        n, len, end;
    uint8_t      *win, *old;
    uint32_t      seed;
    uint64_t      off;
    san_token_t   t;

    seed = ANY_SEED + (uint32_t) step;
    san_token_init(&t, &sink, NULL);
    t.cdata_allowed = true;
    log_len = 0;
    log_text[0] = '\0';
    n = strlen(s);
    old = NULL;

    for (end = 0; end < n; end += len) {
        len = step < STEP_RANDOM ? step : any_of(&seed, 7) + 1;
        len = len && len < n - end ? len : n - end;
        off = san_token_pending(&t);
        win = malloc(end + len - off);
        memcpy(win, s + off, end + len - off);
        free(old);
        old = win;
        san_token_feed(&t, win, end + len - off, off);
    }

    san_token_finish(&t);
    free(old);
}


/* The bytes that wait after each byte of s, as "hold" numbers. */

static void
test_hold(const char *s, const char *want)
{
    char         got[256];
    size_t       i, len;
    san_token_t  t;

    san_token_init(&t, &sink, NULL);
    log_len = len = 0;

    for (i = 0; s[i]; i++) {
        san_token_feed(&t, (const uint8_t *) s, i + 1, 0);
        len += (size_t) snprintf(got + len, sizeof(got) - len, "%u ",
                                 (unsigned) san_token_pending(&t));
    }

    tap_ok(strcmp(got, want) == 0, "%s holds from %s", s, got);
}


static void
test_release(const char *first, const char *rest, const char *want)
{
    char         all[256];
    size_t       n;
    san_token_t  t;

    snprintf(all, sizeof(all), "%s%s", first, rest);
    n = strlen(first);

    san_token_init(&t, &sink, NULL);
    log_len = 0;
    log_text[0] = '\0';

    san_token_feed(&t, (const uint8_t *) all, n, 0);
    san_token_release(&t);

    tap_ok(san_token_pending(&t) == n, "nothing waits after a release");

    san_token_feed(&t, (const uint8_t *) all + n, strlen(rest), n);
    san_token_finish(&t);

    tap_ok(strcmp(log_text, want) == 0, "%s|%s: %s", first, rest, log_text);
}


int
main(void)
{
    size_t  i, step;

    san_tags_init();
    san_scan_init();

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        for (step = 0; step < STEP_RANDOM + 4; step++) {
            run(cases[i].source, step);
            tap_ok(strcmp(log_text, cases[i].want) == 0, "%s by %zu: %s",
                   cases[i].source, step, log_text);
        }
    }

    test_hold("ab<p>c", "1 2 2 2 5 6 ");
    test_hold("a&lt;b", "1 1 1 1 5 6 ");
    test_hold("a<!--x-->", "1 1 1 1 1 1 1 1 9 ");
    test_hold("a & b", "1 2 2 4 5 ");
    test_hold("a&zz b", "1 1 1 1 5 6 ");
    test_hold("a<3", "1 1 3 ");
    test_hold("<script></x>", "0 0 0 0 0 0 0 8 8 8 8 12 ");

    test_release("x<p class='a", "b'>y",
                 "t 0-1 <[ 1-15 truncated 1-0 ] t 15-16 ");
    test_release("x<!-- a", "-->y", "t 0-1 c[ 1-10 b 7-7 ] t 10-11 ");
    test_release("x&#000000", "65;y", "t 0-13 ");
    test_release("x<p-unkno", "wn a>y",
                 "t 0-1 <[ 1-14 truncated 0-0 ] t 14-15 ");
    test_release("<scr", "ipt>a<b></script>y",
                 "<[ 0-8 truncated 0-0 ] t 8-12 /[ 12-21 ] t 21-22 ");
    test_release("<", "script>a<b></script>y",
                 "<[ 0-8 truncated 0-0 ] t 8-12 /[ 12-21 ] t 21-22 ");
    test_release("<p></", "p>y", "<[ 0-3 ] /[ 3-7 truncated 1-0 ] t 7-8 ");
    test_release("<", "!--x-->y", "c[ 0-8 b 5-5 ] t 8-9 ");
    test_release("x<", " 3", "t 0-1 t 2-4 ");
    test_release("<p", ">y", "<[ 0-3 truncated 1-0 ] t 3-4 ");
    test_release("x</p a", "b>y", "t 0-1 /[ 1-8 truncated 1-0 ] t 8-9 ");
    test_release("x<p a='", "", "t 0-1 ");
    test_release("x<!-- a-", "->y", "t 0-1 c[ 1-10 b 7-7 ] t 10-11 ");
    test_release("x<!-- a", "", "t 0-1 c[ 1-7 b 7-7 ] ");
    test_release("x&am", "p;y", "t 0-7 ");
    test_release("<script></scr", "x</script>y",
                 "<[ 0-8 ] t 8-14 /[ 14-23 ] t 23-24 ");
    test_release("xy", "z", "t 0-3 ");

    return tap_done();
}
