/*
 * test_http: values of header fields, valid ones and hostile ones.
 *
 * Enters: nothing.  Leaves: TAP.  Each value ends where its allocation ends,
 * and each output has exactly the promised capacity, so that ASan detects a
 * byte too many.
 */

#include <stdlib.h>
#include <string.h>

#include "san_http.h"
#include "tap.h"


#define POLICY  0x1a2b3c4


/* s in an allocation of just its size, which is freed by the next call */

static san_str_t
value_of(const char *s, size_t len)
{
    san_str_t        value;

    static uint8_t  *held;

    free(held);
    held = malloc(len ? len : 1);

    if (held == NULL) {
        abort();
    }

    memcpy(held, s, len);

    value.data = held + (len ? 0 : 1);
    value.len = len;

    return value;
}


static san_str_t
text(const char *s)
{
    return value_of(s, strlen(s));
}


static bool
is(san_str_t s, const char *want)
{
    return s.len == strlen(want)
           && (s.len == 0 || memcmp(s.data, want, s.len) == 0);
}


static const struct {
    const char  *value;
    const char  *opaque;     /* NULL: no tag */
    bool         weak;
} tags[] = {
    { "\"v1\"", "v1", false },
    { "W/\"v1\"", "v1", true },
    { "\"\"", "", false },
    { "W/\"\"", "", true },
    { "\"!\"", "!", false },
    { " \t\"v1\" ", "v1", false },
    { "\"v1\" \t", "v1", false },
    { "\"a,b\"", "a,b", false },
    { "\"\xc3\xa9\x80\xff\"", "\xc3\xa9\x80\xff", false },
    { "", NULL, false },
    { "\"", NULL, false },
    { "W", NULL, false },
    { "W/", NULL, false },
    { "W/\"", NULL, false },
    { "w/\"v1\"", NULL, false },
    { "v1", NULL, false },
    { "v1\"", NULL, false },
    { "W/v1\"", NULL, false },
    { "\"v1", NULL, false },
    { "\"v 1\"", NULL, false },
    { "\"v ", NULL, false },
    { "\"v\x7f", NULL, false },
    { "\"v\t1\"", NULL, false },
    { "\"v\x7f\"", NULL, false },
    { "\"v1\",", NULL, false },
    { ",\"v1\"", NULL, false },
    { "\"v1\"\"v2\"", NULL, false },
    { "*", NULL, false }
};


static void
test_tag(void)
{
    size_t          i, len;
    bool            ok;
    uint8_t         out[64];
    uint32_t        policy;
    san_http_tag_t  tag;

    for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        ok = san_http_tag(text(tags[i].value), &tag);

        if (tags[i].opaque == NULL) {
            tap_ok(!ok, "no tag: %s", tags[i].value);
            continue;
        }

        tap_ok(ok && is(tag.opaque, tags[i].opaque)
               && tag.weak == tags[i].weak, "tag: %s", tags[i].value);

        len = SAN_HTTP_MARKED(tag.opaque.len);
        policy = 0;

        tap_ok(san_http_mark(out, len - 1, &tag, POLICY) == 0,
               "no room for its mark");
        tap_ok(san_http_mark(out, len, &tag, POLICY) == len
               && memcmp(out + len - 10,
                         tags[i].weak ? "~1a2b3c4w\"" : "~1a2b3c4s\"", 10)
                  == 0
               && memcmp(out, "W/\"", 3) == 0, "marked");

        ok = san_http_tag(value_of((char *) out, len), &tag)
             && tag.weak && san_http_unmark(&tag, &policy);
        tap_ok(ok && is(tag.opaque, tags[i].opaque)
               && tag.weak == tags[i].weak && policy == POLICY,
               "and unmarked");
    }
}


static const char  *const unmarked[] = {
    "\"1a2b3c4s\"", "\"~1a2b3cs\"", "\"v~1a2b3c4\"", "\"v~1a2b3c4S\"",
    "\"v~1A2B3C4s\"", "\"v~1a2b3c4x\"", "\"v~1a2b3cgs\"", "\"v-1a2b3c4s\"",
    "\"v~01a2b3c4s\"", "\"v~1a2b_c4s\"", "\"v~1a2bWc4s\"",
    "\"~\"", "\"\""
};


static void
test_unmarked(void)
{
    bool            ok;
    size_t          i, len;
    uint32_t        policy;
    san_http_tag_t  tag;

    for (i = 0; i < sizeof(unmarked) / sizeof(unmarked[0]); i++) {
        ok = san_http_tag(text(unmarked[i]), &tag);
        len = tag.opaque.len;

        tap_ok(ok && !san_http_unmark(&tag, &policy) && tag.opaque.len == len
               && !tag.weak, "no mark: %s", unmarked[i]);
    }
}


/* the result with a known policy, then without, with plain tags kept */

static const struct {
    const char  *value;
    const char  *known;      /* NULL: not rewritten */
    const char  *unknown;
} lists[] = {
    { "\"v1\"", "\"v1\"", "\"v1\"" },
    { "W/\"v1~1a2b3c4s\"", "\"v1\"", "" },
    { "W/\"v1~1a2b3c4w\"", "W/\"v1\"", "" },
    { "\"v1~1a2b3c4w\"", "W/\"v1\"", "" },
    { "W/\"v1~0000000s\"", "", "" },
    { "W/\"v1~0000000s~1a2b3c4w\"", "W/\"v1~0000000s\"", "" },
    { "\"a\" , W/\"b~1a2b3c4s\",,\t\"c~0000000s\", W/\"d\"",
      "\"a\",\"b\",W/\"d\"", "\"a\",W/\"d\"" },
    { " ,\"a\", ", "\"a\"", "\"a\"" },
    { "\"a,b\",\"c\"", "\"a,b\",\"c\"", "\"a,b\",\"c\"" },
    { "\"\",\"\",\"\"", "\"\",\"\",\"\"", "\"\",\"\",\"\"" },
    { "", NULL, NULL },
    { " ", NULL, NULL },
    { ",,,,", NULL, NULL },
    { "*", NULL, NULL },
    { "\"a\"\"b\"", NULL, NULL },
    { "\"a\" \"b\"", NULL, NULL },
    { "\"a\",b", NULL, NULL },
    { "\"a\",\"b", NULL, NULL },
    { "\"a\",W/", NULL, NULL },
    { "\"a\",*", NULL, NULL },
    { "\"a b\"", NULL, NULL }
};


static bool
rewritten(const char *s, size_t n, const san_http_tags_t *rules,
    const char *want)
{
    bool       ok, changed;
    size_t     len;
    uint8_t   *out;
    san_str_t  value, result;

    value = value_of(s, n);
    out = malloc(n ? n : 1);

    if (out == NULL) {
        abort();
    }

    ok = san_http_tags(out, n, value, rules, &len, &changed);
    result.data = out;
    result.len = len;

    ok = want ? ok && len <= n && is(result, want) : !ok;
    free(out);

    return ok;
}


static void
test_lists(void)
{
    size_t           i, n;
    san_http_tags_t  known = { true, POLICY, false, true };
    san_http_tags_t  unknown = { false, 0, false, true };

    for (i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        n = strlen(lists[i].value);

        tap_ok(rewritten(lists[i].value, n, &known, lists[i].known),
               "list: %s", lists[i].value);
        tap_ok(rewritten(lists[i].value, n, &unknown, lists[i].unknown),
               "policy unknown");
    }
}


static void
test_rules(void)
{
    bool             changed;
    size_t           len;
    uint8_t          out[64];
    const char      *s;
    san_http_tags_t  match = { true, POLICY, true, true };
    san_http_tags_t  page = { true, POLICY, false, false };

    s = "W/\"a~1a2b3c4s\", W/\"b~0000000s\", \"c\"";

    tap_ok(rewritten(s, strlen(s), &match, "\"a\",W/\"b~0000000s\",\"c\""),
           "tags of another policy stay");
    tap_ok(rewritten(s, strlen(s), &page, "\"a\""), "tags without a mark go");

    changed = true;
    tap_ok(san_http_tags(out, 64, text("\"a\", \"b\""), &match, &len,
                         &changed) && !changed, "nothing changed");
    tap_ok(san_http_tags(out, 64, text("W/\"b~0000000s\""), &page, &len,
                         &changed) && changed && len == 0,
           "a tag of another policy is gone");
    tap_ok(san_http_tags(out, 64, text("W/\"b~1a2b3c4s\""), &match, &len,
                         &changed) && changed && len == 3,
           "a mark is gone");
    tap_ok(san_http_tags(out, 64, text("\"a\", \"b\""), &page, &len,
                         &changed) && changed && len == 0, "all are gone");
    tap_ok(san_http_tags(out, 7, text("\"a\", \"b\""), &match, &len, &changed)
           && len == 7, "just enough room");

    for (len = 0; len < 7; len++) {
        size_t  n;

        tap_ok(!san_http_tags(out, len, text("\"a\", \"b\""), &match, &n,
                              &changed) && n <= len,
               "a capacity of %u is too small", (unsigned) len);
    }
}


/* lists that were once written beyond the end of a buffer, and others */

static void
test_floods(void)
{
    char             s[8000];
    size_t           i, n;
    san_http_tags_t  rules = { true, POLICY, false, true };

    static const char  *const shapes[] = {
        "\"\"", "W/\"\"", "\"\"W/\"\"", ",", "\"", "W", "W/", "W/\"", "\"\" ",
        "*", "\"~1a2b3c4w\"", "\\\"", "\"\"\t"
    };

    for (i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        for (n = 0; n + strlen(shapes[i]) < sizeof(s); ) {
            memcpy(s + n, shapes[i], strlen(shapes[i]));
            n += strlen(shapes[i]);
        }

        tap_ok(rewritten(s, n, &rules, NULL), "%u bytes of %s", (unsigned) n,
               shapes[i]);
    }

    /* the result is a list with commas, and not longer than before */

    for (n = 0; n + 13 < sizeof(s); n += 13) {
        memcpy(s + n, "\"~1a2b3c4w\", ", 13);
    }

    for (i = 0; i < 3; i++) {
        bool       changed;
        size_t     len;
        uint8_t   *out = malloc(n);

        tap_ok(out && san_http_tags(out, n, value_of(s, n - i), &rules, &len,
                                    &changed) && changed && len < n,
               "a list of %u bytes", (unsigned) (n - i));
        free(out);
    }
}


static void
test_have(void)
{
    static const struct {
        const char  *list;
        bool         have;
    } cases[] = {
        { "\"v1\"", true }, { "W/\"v1\"", true },
        { "\"v2\", W/\"v1\" ,", true },
        { "\"v2\"", false }, { "\"v11\"", false }, { "\"v\"", false },
        { "", false }, { "*", false }, { "\"v1\" \"v2\"", false },
        { "\"v1\", x", false }, { "\"v1~1a2b3c4s\"", false }
    };

    size_t          i;
    san_http_tag_t  tag = { SAN_STR("v1"), false };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        tap_ok(san_http_tags_have(text(cases[i].list), &tag) == cases[i].have,
               "%s: %s", cases[i].have ? "has v1" : "has no v1",
               cases[i].list);
    }
}


static const struct {
    const char  *value;
    bool         html;
} accepts[] = {
    { "text/html", true },
    { "TEXT/Html", true },
    { "text/html,application/xhtml+xml,*/*;q=0.8", true },
    { "image/webp, text/html ; level=1 ; q=0.3", true },
    { "text/html;q=0.001", true },
    { "text/html;q=1", true },
    { "text/html;q=x", true },
    { "text/html;q=", true },
    { "text/html;q", true },
    { "text/html;q 0", true },
    { "text/html;q=0;level=1, text/html;level=2", true },
    { "text/*", true },
    { "text/*;q=0, text/html", true },
    { "x/y;a=\"b,c\\\",\", text/html", true },
    { "", false },
    { "*/*", false },
    { "text/css,*/*;q=0.1", false },
    { "text/html;q=0", false },
    { "text/html;q=0.000", false },
    { "text/html ; Q = 0.", false },
    { "text/html;level=1;q=0, */*", false },
    { "text/*, text/html;q=0", false },
    { "text/*;q=0", false },
    { "text/htmlx", false },
    { "xtext/html", false },
    { "text/htm", false },
    { "x/y;a=\"text/html\"", false },
    { "x/y;a=\",text/html,", false }
};


static void
test_accept(void)
{
    size_t  i;

    for (i = 0; i < sizeof(accepts) / sizeof(accepts[0]); i++) {
        tap_ok(san_http_accepts_html(text(accepts[i].value))
               == accepts[i].html, "%s: %s",
               accepts[i].html ? "asks for HTML" : "does not",
               accepts[i].value);
    }
}


static const struct {
    const char  *value;
    const char  *type;
    const char  *charset;
} types[] = {
    { "text/html", "text/html", "" },
    { " text/html ", "text/html", "" },
    { "text/html;", "text/html", "" },
    { "text/html; charset=windows-1251", "text/html", "windows-1251" },
    { "text/html; charset=windows-1251; x=y", "text/html", "windows-1251" },
    { "text/html;charset=\"windows-1251\"; b=x", "text/html", "windows-1251" },
    { "text/html; charset=\" windows-1251 \"", "text/html", "windows-1251" },
    { "text/html; profile=x; charset=windows-1251", "text/html",
      "windows-1251" },
    { "text/html;charset=windows-1251;", "text/html", "windows-1251" },
    { "text/html; charset= windows-1251", "text/html", "windows-1251" },
    { "text/html; charset =\twindows-1251 ", "text/html", "windows-1251" },
    { "text/html ;\tcharset='windows-1251'", "text/html", "windows-1251" },
    { "text/html; charset='windows-1251'; x", "text/html", "windows-1251" },
    { "text/html; a=\\; charset=windows-1251", "text/html", "windows-1251" },
    { "text/html; a=\"\\\"; charset=x\"; charset=windows-1251", "text/html",
      "windows-1251" },
    { "text/html; charset='windows-1251", "text/html", "windows-1251" },
    { "text/html; charset=\"windows-1251", "text/html", "windows-1251" },
    { "TEXT/HTML; CHARSET=Windows-1251", "TEXT/HTML", "Windows-1251" },
    { "text/html; charset=windows-1251,text/html", "text/html",
      "windows-1251" },
    { "text/html; charset=a; charset=b", "text/html", "a" },
    { "text/html; charset=; charset=b", "text/html", "b" },
    { "text/html; charset=\"\"; charset=b", "text/html", "b" },
    { "text/html; x=\"; charset=a\"; charset=b", "text/html", "b" },
    { "text/html; x=\"\\\"; charset=a\"; charset=b", "text/html", "b" },
    { "text/html; x=\"; charset=a", "text/html", "" },
    { "text/html; charset=a!#$%&'*+-.^_`|~0Z(", "text/html",
      "a!#$%&'*+-.^_`|~0Z" },
    { "text/html; charset=a\x80", "text/html", "a" },
    { "text/html; charset=a\x7f", "text/html", "a" },
    { "text/html; charset=a/b", "text/html", "a" },
    { "text/html; charset", "text/html", "" },
    { "text/html; charset utf-8", "text/html", "" },
    { "text/html; charset=", "text/html", "" },
    { "text/html; charset='", "text/html", "" },
    { "text/html; charset=\"", "text/html", "" },
    { "text/html; xcharset=a", "text/html", "" },
    { "text/html; charsets=a", "text/html", "" },
    { "charset=a", "charset=a", "" },
    { ";charset=a", "", "a" },
    { ";;;;", "", "" },
    { "", "", "" }
};


static void
test_types(void)
{
    size_t  i;

    static const struct {
        const char  *value;
        const char  *charset;
    } behind[] = {
        { "utf-8", "utf-8" }, { " utf-8 ", "utf-8" }, { "utf-8\"", "utf-8" },
        { "utf-8; x=y", "utf-8" }, { "utf-8\"; x=\"y", "utf-8" },
        { "'utf-8'", "utf-8" }, { "\"utf-8\";", "utf-8" }, { ";", "" },
        { "'", "" }, { "", "" }
    };

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        tap_ok(is(san_http_media_type(text(types[i].value)), types[i].type),
               "type of: %s", types[i].value);
        tap_ok(is(san_http_charset(text(types[i].value)), types[i].charset),
               "its charset: %s", types[i].charset);
    }

    tap_ok(is(san_http_charset(value_of("text/html; charset=a\0b", 22)), "a"),
           "a zero byte ends a token");

    for (i = 0; i < sizeof(behind) / sizeof(behind[0]); i++) {
        tap_ok(is(san_http_charset_value(text(behind[i].value)),
                  behind[i].charset), "charset=%s", behind[i].value);
    }
}


static void
test_tokens(void)
{
    static const struct {
        const char  *value;
        bool         has;
    } cases[] = {
        { "no-transform", true }, { "public, No-Transform", true },
        { "max-age=9,no-transform\t", true }, { ",, no-transform,", true },
        { "no-transform=1", true }, { "no-transform;x", true },
        { "private=\"a, b\", no-transform", true },
        { "", false }, { "no-transforms", false }, { "no-transfor", false },
        { "xno-transform", false }, { "x-no-transform", false },
        { "private=\"no-transform\"", false },
        { "private=\"a, no-transform, b\"", false },
        { "private=\"\\\", no-transform", false },
        { "private=no-transform", false }, { ",,,,", false }
    };

    static const struct {
        const char  *value;
        const char  *token;  /* NULL: more than one */
    } ones[] = {
        { "gzip", "gzip" }, { " gzip\t", "gzip" }, { ",gzip, ,", "gzip" },
        { "", "" }, { ",", "" }, { "gzip,gzip", NULL },
        { "identity, gzip", NULL }, { "gzip br", "gzip br" }
    };

    static const struct {
        const char  *value;
        bool         saved;
    } dispositions[] = {
        { "attachment", true }, { "Attachment; filename=a.html", true },
        { " attachment ;filename=\"inline\"", true }, { "save", true },
        { "inline", false }, { "INLINE; filename=attachment", false },
        { "", false }, { ";", false }, { "filename=attachment", false },
        { "filename = \"attachment\"", false }, { "\"attachment\"", false }
    };

    bool       one;
    size_t     i;
    san_str_t  token, name = SAN_STR("no-transform");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        tap_ok(san_http_has_token(text(cases[i].value), name) == cases[i].has,
               "%s no-transform: %s", cases[i].has ? "has" : "has no",
               cases[i].value);
    }

    for (i = 0; i < sizeof(ones) / sizeof(ones[0]); i++) {
        one = san_http_one_token(text(ones[i].value), &token);
        tap_ok(ones[i].token ? one && is(token, ones[i].token) : !one,
               "one token: %s", ones[i].value);
    }

    for (i = 0; i < sizeof(dispositions) / sizeof(dispositions[0]); i++) {
        tap_ok(san_http_is_attachment(text(dispositions[i].value))
               == dispositions[i].saved, "%s: %s",
               dispositions[i].saved ? "is saved" : "is shown",
               dispositions[i].value);
    }
}


int
main(void)
{
    test_tag();
    test_unmarked();
    test_lists();
    test_rules();
    test_floods();
    test_have();
    test_accept();
    test_types();
    test_tokens();

    return tap_done();
}
