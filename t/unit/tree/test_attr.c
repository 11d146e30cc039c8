/*
 * A start tag that is read at once (san_attrs_tag_at) has the same result as by
 * the states of the tokenizer and san_attrs_read(), or is left to them.
 */

#include <string.h>

#include "tap.h"

#include "san.h"
#include "tree/san_attr.h"

/* A tag, and whether it is read at once. */

static const struct {
    const char  *tag;
    bool         whole;
} tags[] = {
    { "<p>", true },
    { "<p >", true },
    { "<br/>", true },
    { "<br />", true },
    { "<br / >", false },
    { "<img src=a.png alt=\"A mill\">", true },
    { "<img src=a/b/ alt=x>", true },
    { "<img src=a/>", true },
    { "<a href='/x' title='it\"s'>", true },
    { "<a href=\"/x>y\" title=\">\">", true },
    { "<a href=\"/x\"title=\"y\">", true },
    { "<a href=\"/x\"\n\ttitle=\"y\"\r\n class=\"z\">", true },
    { "<a href=\"\" title>", true },
    { "<a title href>", true },
    { "<a hidden title=\"x\">", true },
    { "<a title=\"one\" title=\"two\">", true },
    { "<a TITLE=\"x\" Class=\"y\" oNcLiCk=\"z\">", true },
    { "<a title =\"x\">", false },
    { "<a title= \"x\">", false },
    { "<a title = x>", false },
    { "<a title=>", false },
    { "<a =\"x\" title=\"y\">", true },
    { "<a \"=\"x\" title=\"y\">", true },
    { "<a <b=\"x\" title=\"y\">", true },
    { "<a title=\"x\" / class=\"y\">", false },
    { "<a title=\"x\"/>", true },
    { "<p data-id=\"4\">", true },
    { "<p data-reactroot>", true },
    { "<p data-action=\"x\">", true },
    { "<p its-foo=\"x\">", true },
    { "<p id=\"__next\">", true },
    { "<p @click=\"x\" :class=\"y\" v-on:x>", true },
    { "<p aria-labelledby=\"a\" aria-label=\"b\" contenteditable>", true },
    { "<p a-name-that-is-longer-than-any-that-is-known=\"b\" lang=ru>", true },
    { "<p xml:lang=\"ru\" lang=\"en\" translate=\"no\" dir=rtl>", true },
    { "<p title=\"a&amp;b\" alt=\"\xd0\xb9\">", true },
    { "<p tabindex=3 property=x encoding=y http-equiv=z hreflang=a>", true },
    { "<a idx=\"1\" i=\"2\" id=\"3\" ids=4 class1=x nameless=y>", true },
    { "<a id\x01=1 \x01=2 cl\x1f" "ass=3 titl=4 title\x7f=5>", true },
    { "<a aria-describedby=x aria-description=y aria-roledescription=z>",
      true },
    { "<a disabled class=x id>", true },
    { "<a alt='' ALT=\"x\" Alt>", true },
    { "<p role=\" Alert \" ng-click=x data-ng-if=y data-i18n hx-get>", true },
    { "<p ng-version=\"1\" data-bs-toggle _nghost-ng-c1 itemprop=name>",
      true },
    { "<a href=/x/>", true },
    { "<a data-x=1 data-xy=2 data-x data-x>", true },
    { "<a d=1 d e =f>", false },
    { "<a ==1 =2 x title=3>", true },
    { "<a on12345678901=a data-8901234567890=b>", true },
    { "<a data-890123456=a data-8901234=b data-89012345=c>", true },
    { "<a aria-label=a Aria-Label=b aria-labels=c>", true },
    { "<a class=\"123456789012345\" id=\"1234567890123456\">", true },
    { "<p title=\"x", false },
    { "<p title=x", false },
    { "<p title='x>", false },
    { "<p", false }
};


typedef struct {
    char         said[1024];
    const char  *text;
    bool         done;
} heard_t;


/* The contents of a tag as text. */

static void
say(char *said, size_t size, const san_attrs_t *attrs)
{
    int        n;
    unsigned   id;
    san_str_t  value;

    n = snprintf(said, size, "%s +%u%s%s%s%s%s x%x",
                 san_tag_names[attrs->tag->id],
                 (unsigned) (attrs->tag->end - attrs->tag->start),
                 attrs->tag->self_closing ? " /" : "",
                 attrs->handler ? " handler" : "", attrs->data ? " data" : "",
                 attrs->its ? " its" : "",
                 attrs->hydration ? " hydration" : "", attrs->duplicated);

    for (id = 0; id < SAN_ATTR_N; id++) {
        if (!san_attr_has(attrs, (san_attr_id_t) id)) {
            continue;
        }

        value = san_attr_value(attrs, (san_attr_id_t) id);
        n += snprintf(said + n, size - (size_t) n, " %s=%c%.*s(%u)",
                      san_attr_names[id],
                      san_attr_get(attrs, (san_attr_id_t) id)->quote
                      ? san_attr_get(attrs, (san_attr_id_t) id)->quote : '-',
                      (int) value.len, (const char *) value.data,
                      san_attr_end(san_attr_get(attrs, (san_attr_id_t) id)));
    }
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    heard_t      *heard;
    san_attrs_t   attrs;

    heard = data;

    if (!heard->done) {
        san_attrs_read(&attrs, tag, (const uint8_t *) heard->text,
                       (const uint8_t *) heard->text + strlen(heard->text));
        say(heard->said, sizeof(heard->said), &attrs);
        heard->done = true;
    }

    return SAN_DATA;
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    (void) data;
    (void) p;
    (void) n;
    (void) off;
}


static void
compare(const char *tag, bool whole)
{
    char            text[512], said[1024];
    size_t          n;
    heard_t         heard;
    san_tag_t       at;
    san_token_t     token;
    san_attrs_t     attrs;
    const uint8_t  *p, *q, *last;

    static const san_sink_t  sink = { .tag = on_tag, .text = on_text };

    /* the bytes after it can be read, and do not end a tag */

    memset(text, 0, sizeof(text));
    n = (size_t) snprintf(text, sizeof(text), "%s%s", tag,
                          whole ? "text and a good deal of it<p>" : "");
    p = (const uint8_t *) text;

    memset(&heard, 0, sizeof(heard));
    heard.text = text;

    san_token_init(&token, &sink, &heard);
    san_token_feed(&token, p, n, 0);

    memset(&at, 0, sizeof(at));
    at.name_len = (uint32_t) strcspn(tag + 1, " \t\n/>");
    at.id = (uint16_t) san_tag_lookup(p + 1, at.name_len, n - 1);

    last = memrchr(p, '>', n);
    q = last ? san_attrs_tag_at(&attrs, &at, p, last, p + n) : NULL;

    if (q == NULL) {
        tap_ok(!whole, "left to the states: %s", tag);
        return;
    }

    say(said, sizeof(said), &attrs);
    tap_ok(whole && heard.done && strcmp(said, heard.said) == 0
           && q == p + at.end, "%s", tag);

    if (strcmp(said, heard.said)) {
        printf("# %s\n# %s\n", said, heard.said);
    }
}


int
main(void)
{
    size_t  i;
    char    many[512], value[80];

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    /* names are not in the cache in the first round, and in it in the second */

    for (i = 0; i < 2 * sizeof(tags) / sizeof(tags[0]); i++) {
        compare(tags[i / 2].tag, tags[i / 2].whole);
    }

    /* values of each length, after which another one begins */

    for (i = 0; i < 80; i++) {
        memset(value, '\'', i);
        value[i] = '\0';
        snprintf(many, sizeof(many), "<p class=\"%s\"id=\"%s\" title>", value,
                 value);
        compare(many, true);
    }

    strcpy(many, "<p");

    for (i = 0; i < SAN_ATTRS_MAX; i++) {
        strcat(many, " a=b");
    }

    strcat(many, ">");
    compare(many, true);

    strcpy(strrchr(many, '>'), " c>");
    compare(many, false);

    return tap_done();
}
