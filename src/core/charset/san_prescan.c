/*
 * san_prescan: the encoding that the first bytes of a page declare (HTML,
 * 13.2.3.2, "prescan a byte stream to determine its encoding").
 *
 * It reads bytes, not tokens: a meta element counts even if a parser would not
 * see it, as in a script.  Browsers do the same.
 */

#include <string.h>

#include "charset/san_charset.h"


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
} bytes_t;


/*
 * An attribute: ranges of its raw name and value, not converted to lower case.
 */

typedef struct {
    san_str_t  name;
    san_str_t  value;
} attribute_t;


static bool
starts(const bytes_t *b, const char *word)
{
    san_str_t  s;

    s.data = b->p;
    s.len = strlen(word);

    return (size_t) (b->end - b->p) >= s.len && san_str_is(s, word);
}


static void
skip_space(bytes_t *b)
{
    while (b->p < b->end && san_is_space(*b->p)) {
        b->p++;
    }
}


static san_str_t
quoted_value(bytes_t *b)
{
    uint8_t    quote;
    san_str_t  s;

    quote = *b->p++;
    s.data = b->p;

    b->p = memchr(s.data, quote, (size_t) (b->end - s.data));
    b->p = b->p ? b->p : b->end;

    s.len = (size_t) (b->p - s.data);
    b->p += b->p < b->end;

    return s;
}


/* "Get an attribute".  False: no attribute, or an incomplete one. */

static bool
get_attribute(bytes_t *b, attribute_t *a)
{
    while (b->p < b->end && (san_is_space(*b->p) || *b->p == '/')) {
        b->p++;
    }

    if (b->p == b->end || *b->p == '>') {
        return false;
    }

    a->name.data = b->p;
    a->value.data = b->p;
    a->value.len = 0;

    while (b->p < b->end && (*b->p != '=' || b->p == a->name.data)
           && !san_is_space(*b->p) && *b->p != '/' && *b->p != '>')
    {
        b->p++;
    }

    a->name.len = (size_t) (b->p - a->name.data);
    skip_space(b);

    if (b->p == b->end) {
        return false;
    }

    if (*b->p != '=') {
        return true;
    }

    b->p++;
    skip_space(b);

    if (b->p == b->end) {
        return false;
    }

    if (*b->p == '"' || *b->p == '\'') {
        a->value = quoted_value(b);

        return b->p < b->end;
    }

    a->value.data = b->p;

    while (b->p < b->end && !san_is_space(*b->p) && *b->p != '>') {
        b->p++;
    }

    a->value.len = (size_t) (b->p - a->value.data);

    return b->p < b->end;
}


san_str_t
san_prescan_content(const uint8_t *p, size_t n)
{
    bytes_t    b;
    san_str_t  s;

    b.p = p;
    b.end = p + n;

    for ( ;; ) {
        while (b.p < b.end
               && ((*b.p | 0x20) != 'c' || !starts(&b, "charset")))
        {
            b.p++;
        }

        if (b.p == b.end) {
            break;
        }

        b.p += sizeof("charset") - 1;
        skip_space(&b);

        if (b.p < b.end && *b.p == '=') {
            b.p++;
            skip_space(&b);

            if (b.p == b.end) {
                break;
            }

            if (*b.p == '"' || *b.p == '\'') {
                s = quoted_value(&b);

                if (s.data[-1] != b.p[-1] || b.p == s.data) {
                    break;
                }

                return s;
            }

            for (s.data = b.p;
                 b.p < b.end && !san_is_space(*b.p) && *b.p != ';'; b.p++)
            {
                /* void */
            }

            s.len = (size_t) (b.p - s.data);

            return s;
        }
    }

    s.data = NULL;
    s.len = 0;

    return s;
}


/* Reads a meta element; b is after its name.  NULL: no declaration. */

static const san_charset_t *
read_meta(bytes_t *b)
{
    bool                  pragma, need_pragma, has_charset, has_content;
    bool                  has_pragma;
    san_str_t             label, none;
    attribute_t           a;

    none.data = NULL;
    none.len = 0;
    label = none;
    pragma = need_pragma = has_charset = has_content = has_pragma = false;

    while (get_attribute(b, &a)) {

        if (san_str_is(a.name, "http-equiv") && !has_pragma) {
            has_pragma = true;
            pragma = san_str_is(a.value, "content-type");

        } else if (san_str_is(a.name, "content") && !has_content) {
            has_content = true;

            if (label.data == NULL) {
                label = san_prescan_content(a.value.data, a.value.len);
                need_pragma = label.data != NULL;
            }

        } else if (san_str_is(a.name, "charset") && !has_charset) {
            has_charset = true;
            label = a.value;
            need_pragma = false;
        }
    }

    /* the element is incomplete: it declares nothing yet */

    if (b->p == b->end || label.data == NULL || (need_pragma && !pragma)) {
        return NULL;
    }

    return san_charset_declared(label.data, label.len);
}


static void
skip_to(bytes_t *b, const char *what)
{
    while (b->p < b->end
           && ((*b->p | 0x20) != (what[0] | 0x20) || !starts(b, what)))
    {
        b->p++;
    }
}


static void
skip_tag(bytes_t *b)
{
    attribute_t  a;

    while (b->p < b->end && !san_is_space(*b->p) && *b->p != '>') {
        b->p++;
    }

    while (get_attribute(b, &a)) { /* void */ }
}


static const san_charset_t *
prescan_html(bytes_t b)
{
    const san_charset_t  *charset;

    for ( ; b.p < b.end; b.p++) {

        b.p = memchr(b.p, '<', (size_t) (b.end - b.p));
        if (b.p == NULL) {
            return NULL;
        }

        if (starts(&b, "<!--")) {
            b.p += 2;
            skip_to(&b, "-->");
            b.p += b.p < b.end ? 2 : 0;

        } else if (starts(&b, "<meta") && b.end - b.p > 5
                   && (san_is_space(b.p[5]) || b.p[5] == '/'))
        {
            b.p += 5;
            charset = read_meta(&b);

            if (charset) {
                return charset;
            }

        } else if (b.end - b.p > 1
                   && (san_is_alpha(b.p[1])
                       || (b.p[1] == '/' && b.end - b.p > 2
                           && san_is_alpha(b.p[2]))))
        {
            skip_tag(&b);

        } else if (b.end - b.p > 1
                   && (b.p[1] == '!' || b.p[1] == '/' || b.p[1] == '?'))
        {
            skip_to(&b, ">");
        }

        if (b.p == b.end) {
            break;
        }
    }

    return NULL;
}


const san_charset_t *
san_prescan_xml(const uint8_t *p, size_t n)
{
    bytes_t    b;
    san_str_t  s;

    b.p = p;
    b.end = p + n;

    if (!starts(&b, "<?xml")) {
        return NULL;
    }

    b.end = memchr(p, '>', n);
    if (b.end == NULL) {
        return NULL;
    }

    skip_to(&b, "encoding");

    if (b.p == b.end) {
        return NULL;
    }

    b.p += sizeof("encoding") - 1;
    skip_space(&b);

    if (b.p == b.end || *b.p != '=') {
        return NULL;
    }

    b.p++;
    skip_space(&b);

    if (b.p == b.end || (*b.p != '"' && *b.p != '\'')) {
        return NULL;
    }

    s = quoted_value(&b);

    return san_charset_declared(s.data, s.len);
}


const san_charset_t *
san_prescan(const uint8_t *p, size_t n, bool all)
{
    bytes_t               b;
    const san_charset_t  *charset;

    b.p = p;
    b.end = p + n;

    charset = prescan_html(b);

    return charset || !all ? charset : san_prescan_xml(p, n);
}
