/*
 * Fuzzes the parsers of header fields.  The first bytes of the input choose the
 * rules and a policy; the rest is the value.  The output is never longer than
 * the value, has nothing that was not in it, and does not change if it is
 * rewritten again; a buffer that is too small is not overrun; white space
 * around the members of a list changes nothing.
 */

#include <stdlib.h>
#include <string.h>

#include "san_http.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static void
pending(bool condition)
{
    if (!condition) {
        abort();
    }
}


/* a copy that ends where its allocation ends */

static san_str_t
copy(const uint8_t *p, size_t n)
{
    uint8_t    *held;
    san_str_t   value;

    held = malloc(n ? n : 1);
    pending(held != NULL);

    if (n) {
        memcpy(held, p, n);
    }

    value.data = held;
    value.len = n;

    return value;
}


static bool
same(san_str_t a, san_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


static void
inside(san_str_t slice, san_str_t value)
{
    pending(slice.len == 0
            || (slice.data >= value.data && slice.data + slice.len
                               <= value.data + value.len));
}


/* Each tag of the output is a tag of the value, or one without its mark. */

static void
check_members(san_str_t out, san_str_t value, const san_http_tags_t *rules)
{
    size_t          i, start;
    uint8_t        *marked;
    san_str_t       one;
    san_http_tag_t  tag, with;

    for (i = 0, start = 0; start < out.len; start = i + 1) {

        /* no tag has a quote in it */

        for (i = start; out.data[i] != '"'; i++) { /* void */ }
        for (i++; out.data[i] != '"'; i++) { /* void */ }
        i++;

        pending(i == out.len || out.data[i] == ',');

        one.data = out.data + start;
        one.len = i - start;
        pending(san_http_tag(one, &tag));

        if (san_http_tags_have(value, &tag)) {
            continue;
        }

        pending(rules->known);

        marked = malloc(SAN_HTTP_MARKED(tag.opaque.len));
        pending(marked != NULL);

        one.data = marked;
        one.len = san_http_mark(marked, SAN_HTTP_MARKED(tag.opaque.len), &tag,
                                rules->policy);
        pending(one.len == SAN_HTTP_MARKED(tag.opaque.len)
                && san_http_tag(one, &with)
                && san_http_tags_have(value, &with));
        free(marked);
    }
}


/* the grammar once more, by commas that are not quoted */

static bool
is_list(san_str_t value)
{
    bool            any, quoted;
    size_t          i;
    san_str_t       part;
    san_http_tag_t  tag;

    any = false;
    part.data = value.data;

    for (quoted = false, i = 0; i <= value.len; i++) {

        if (i < value.len && (quoted || value.data[i] != ',')) {
            quoted ^= value.data[i] == '"';
            continue;
        }

        part.len = (size_t) (value.data + i - part.data);

        if (san_http_tag(part, &tag)) {
            any = true;

        } else {
            while (part.len && (*part.data == ' ' || *part.data == '\t')) {
                part.data++;
                part.len--;
            }

            if (part.len) {
                return false;
            }
        }

        part.data = value.data + i + 1;
    }

    return any;
}


/* the value rewritten; len -1: it is not a list */

static san_str_t
rewrite(san_str_t value, const san_http_tags_t *rules, bool *changed)
{
    bool       ok;
    size_t     len, cap;
    uint8_t   *out, *small;
    san_str_t  result;

    out = malloc(value.len ? value.len : 1);
    pending(out != NULL);

    ok = san_http_tags(out, value.len, value, rules, &len, changed);
    pending(len <= value.len);

    /* the capacity of the value is enough for any list */

    pending(ok == is_list(value));

    result.data = out;
    result.len = ok ? len : (size_t) -1;

    /* all capacities would make it quadratic */

    for (cap = ok ? len : 0; cap + 3 > len && cap != (size_t) -1; cap--) {
        bool    c;
        size_t  n;

        small = malloc(cap ? cap : 1);
        pending(small != NULL);
        pending(san_http_tags(small, cap, value, rules, &n, &c)
                == (ok && cap >= len) && n <= cap);
        free(small);
    }

    return result;
}


static void
check_tags(san_str_t value, const san_http_tags_t *rules)
{
    bool             changed;
    san_str_t        out, again;
    san_http_tags_t  all = { false, 0, true, true };

    out = rewrite(value, rules, &changed);

    if (out.len != (size_t) -1) {
        check_members(out, value, rules);

        if (out.len) {
            again = rewrite(out, &all, &changed);
            pending(!changed && same(out, again));
            free((void *) again.data);
        }

        /* a tag may have several marks, of which one is removed each time */

        if (out.len && !rules->known && rules->keep_plain) {
            again = rewrite(out, rules, &changed);
            pending(!changed && same(out, again));
            free((void *) again.data);
        }
    }

    free((void *) out.data);
}


/* white space around the value and after each comma that is not quoted */

static san_str_t
spaced(san_str_t value)
{
    bool       quoted;
    size_t     i, n;
    uint8_t   *p;
    san_str_t  result;

    p = malloc(3 * value.len + 4);
    pending(p != NULL);

    n = 0;
    p[n++] = ' ';
    p[n++] = '\t';

    for (quoted = false, i = 0; i < value.len; i++) {
        p[n++] = value.data[i];

        if (value.data[i] == '"') {
            quoted = !quoted;

        } else if (quoted && value.data[i] == '\\' && i + 1 < value.len) {
            p[n++] = value.data[++i];

        } else if (value.data[i] == ',' && !quoted) {
            p[n++] = '\t';
            p[n++] = ' ';
        }
    }

    /* a quotation without an end includes the space */

    if (!quoted) {
        p[n++] = ' ';
    }

    result = copy(p, n);
    free(p);

    return result;
}


static void
check_fields(san_str_t value)
{
    bool            one, more;
    san_str_t       a, b, other;
    san_http_tag_t  tag, tag2;

    static const san_str_t  word = SAN_STR("no-transform");

    other = spaced(value);

    pending(san_http_accepts_html(value) == san_http_accepts_html(other));
    pending(san_http_has_token(value, word) == san_http_has_token(other, word));
    pending(san_http_is_attachment(value) == san_http_is_attachment(other));

    one = san_http_one_token(value, &a);
    more = san_http_one_token(other, &b);
    pending(one == more && (!one || same(a, b)));
    inside(a, value);

    a = san_http_charset(value);
    b = san_http_charset(other);
    inside(a, value);
    inside(b, other);

    if (memchr(value.data, ',', value.len) == NULL) {
        pending(same(a, b));
        pending(same(san_http_media_type(value), san_http_media_type(other)));

        a = san_http_charset_value(value);
        b = san_http_charset_value(other);
        pending(same(a, b));
    }

    inside(san_http_media_type(value), value);
    inside(san_http_charset_value(value), value);

    /* a backslash is not an escape in a tag */

    if (memchr(value.data, '\\', value.len) == NULL
        && san_http_tag(value, &tag))
    {
        pending(san_http_tag(other, &tag2) && same(tag.opaque, tag2.opaque)
                && tag.weak == tag2.weak);
        inside(tag.opaque, value);
        pending(san_http_tags_have(value, &tag)
                && san_http_tags_have(other, &tag));
    }

    free((void *) other.data);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    san_str_t        value;
    san_http_tags_t  rules;

    if (size < 1) {
        return 0;
    }

    rules.known = data[0] & 1;
    rules.keep_marked = data[0] & 2;
    rules.keep_plain = data[0] & 4;
    rules.policy = data[0] & 8 ? 0x1a2b3c4 : 0;

    value = copy(data + 1, size - 1);

    check_tags(value, &rules);
    check_fields(value);

    free((void *) value.data);

    return 0;
}
