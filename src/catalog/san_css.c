/*
 * san_css: a selector is read from left to right, and written as it is read.
 */

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "san_catalog_source.h"
#include "san_css.h"

#define NAME_MAX_BYTES   128
#define VALUE_MAX_BYTES  512


typedef struct {
    const char           *selector;
    const char           *at;
    char                 *to;
    size_t                left;
    san_catalog_error_t  *error;
    bool                  failed;
} css_t;


/*
 * What XPath alone has: paths, attributes, axes, functions, unions, variables.
 * A bracket behind ":" is one of CSS, which has words for it.
 */

bool
san_css_is_selector(const char *text)
{
    char         quote;
    const char  *p, *word;

    if (text[strspn(text, " \t\n")] == '\0' || strcmp(text, ".") == 0
        || strcmp(text, "..") == 0)
    {
        return false;
    }

    for (p = text, quote = 0; *p; p++) {

        if (quote) {
            quote = *p == quote ? 0 : quote;

        } else if (*p == '"' || *p == '\'') {
            quote = *p;

        } else if (*p == '\\' && p[1]) {
            p++;

        } else if (strchr("/@", *p) || (*p == ':' && p[1] == ':')
                   || (*p == '$' && p[1] != '=')
                   || (*p == '|' && p[1] != '='))
        {
            return false;

        } else if (*p == '(') {

            for (word = p; word > text
                           && (isalnum((unsigned char) word[-1])
                               || word[-1] == '-'); word--)
            {
                /* void */
            }

            if (word == text || word[-1] != ':') {
                return false;
            }
        }
    }

    return true;
}


static void fail(css_t *css, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void
fail(css_t *css, const char *format, ...)
{
    int      n;
    va_list  args;

    if (css->failed) {
        return;
    }

    css->failed = true;
    n = snprintf(css->error->text, sizeof(css->error->text),
                 "\"%.200s\" ", css->selector);

    va_start(args, format);
    (void) vsnprintf(css->error->text + n, sizeof(css->error->text) - n,
                     format, args);
    va_end(args);
}


static void
put(css_t *css, const char *text)
{
    size_t  n;

    n = strlen(text);

    if (css->failed) {
        return;
    }

    if (n >= css->left) {
        fail(css, "is too long");
        return;
    }

    memcpy(css->to, text, n + 1);
    css->to += n;
    css->left -= n;
}


static bool
is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}


static bool
is_name(char c)
{
    return isalnum((unsigned char) c) || c == '-' || c == '_' || c == '\\'
           || (unsigned char) c >= 0x80;
}


static void
skip_space(css_t *css)
{
    while (is_space(*css->at)) {
        css->at++;
    }
}


/*
 * A name; what stands behind "\" is meant as it is.  markup: of an element or
 * an attribute, in lower case, and one that XPath can have unquoted.
 */

static void
read_name(css_t *css, const char *what, bool markup, char *name)
{
    char    c;
    size_t  n;

    if (!is_name(*css->at) || isdigit((unsigned char) *css->at)) {
        fail(css, "needs %s at \"%.40s\"", what, css->at);
    }

    for (n = 0; !css->failed && is_name(*css->at); css->at++) {
        c = *css->at;

        if (c == '\\') {
            c = *++css->at;

            if (c == '\0' || isxdigit((unsigned char) c)) {
                fail(css, "has \"\\\" before a letter or a digit: write "
                     "[class~=\"...\"] for such a name");
                break;
            }

            if (markup && (c == '\\' || !is_name(c))) {
                fail(css, "has \"\\%c\" in %s, which is not supported", c,
                     what);
                break;
            }
        }

        if (n == NAME_MAX_BYTES - 1) {
            fail(css, "has a name that is too long");
            break;
        }

        name[n++] = markup ? (char) tolower((unsigned char) c) : c;
    }

    name[n] = '\0';
}


static void
read_value(css_t *css, char *value)
{
    char    quote;
    size_t  n;

    quote = *css->at == '"' || *css->at == '\'' ? *css->at++ : 0;

    if (!quote && !is_name(*css->at)) {
        fail(css, "needs a value at \"%.40s\"", css->at);
    }

    for (n = 0; *css->at && (quote ? *css->at != quote : is_name(*css->at));
         css->at++)
    {
        if (*css->at == '\\') {
            fail(css, "has \"\\\" in a value, which is not supported");
        }

        if (n == VALUE_MAX_BYTES - 1) {
            fail(css, "has a value that is too long");
            break;
        }

        value[n++] = *css->at;
    }

    value[n] = '\0';

    if (quote && !css->failed) {
        if (*css->at != quote) {
            fail(css, "has a value without its closing quotation mark");
            return;
        }

        css->at++;
    }
}


/* As a string of XPath, which can have one sort of quotation marks. */

static void
put_string(css_t *css, const char *before, const char *value,
    const char *after)
{
    const char  *quote;

    quote = strchr(value, '\'') ? "\"" : "'";

    if (strchr(value, *quote)) {
        fail(css, "has both quotation marks in a name");
    }

    put(css, quote);
    put(css, before);
    put(css, value);
    put(css, after);
    put(css, quote);
}


static void
put_word(css_t *css, const char *name, const char *word)
{
    put(css, "[contains(concat(' ', normalize-space(@");
    put(css, name);
    put(css, "), ' '), ");
    put_string(css, " ", word, " ");
    put(css, ")]");
}


static void
put_call(css_t *css, const char *function, const char *name,
    const char *value)
{
    put(css, "[");
    put(css, function);
    put(css, "(@");
    put(css, name);
    put(css, ", ");
    put_string(css, "", value, "");
    put(css, ")]");
}


/* The last characters of the value, by their number. */

static void
put_end(css_t *css, const char *name, const char *value)
{
    char      number[32];
    unsigned  n;
    const char  *p;

    for (p = value, n = 0; *p; p++) {
        n += ((unsigned char) *p & 0xc0) != 0x80;
    }

    snprintf(number, sizeof(number), ") - %u) = ", n - 1);

    put(css, "[substring(@");
    put(css, name);
    put(css, ", string-length(@");
    put(css, name);
    put(css, number);
    put_string(css, "", value, "");
    put(css, "]");
}


static void
put_equal(css_t *css, const char *name, const char *value, bool or_part)
{
    put(css, "[@");
    put(css, name);
    put(css, "=");
    put_string(css, "", value, "");

    if (or_part) {
        put(css, " or starts-with(@");
        put(css, name);
        put(css, ", ");
        put_string(css, "", value, "-");
        put(css, ")");
    }

    put(css, "]");
}


static void
put_test(css_t *css, char operator, const char *name, const char *value)
{
    bool  one;

    one = *value && value[strcspn(value, " \t\n\r\f")] == '\0';

    if (strchr("^$*", operator) ? *value == '\0' : operator == '~' && !one) {
        fail(css, "matches nothing: \"%c=\" needs %s", operator,
             operator == '~' ? "one word" : "a value");
    }

    switch (operator) {

    case '~':
        put_word(css, name, value);
        break;

    case '^':
        put_call(css, "starts-with", name, value);
        break;

    case '*':
        put_call(css, "contains", name, value);
        break;

    case '$':
        put_end(css, name, value);
        break;

    default:
        put_equal(css, name, value, operator == '|');
        break;
    }
}


/* Behind "[". */

static void
read_attribute(css_t *css)
{
    char  name[NAME_MAX_BYTES], value[VALUE_MAX_BYTES], operator;

    skip_space(css);
    read_name(css, "the name of an attribute", true, name);
    skip_space(css);

    operator = '\0';

    if (!css->failed && strchr("~|^$*", *css->at) && css->at[0]
        && css->at[1] == '=')
    {
        operator = *css->at++;
    }

    if (!css->failed && *css->at == '=') {
        css->at++;
        skip_space(css);
        read_value(css, value);
        skip_space(css);

        if (!css->failed) {
            put_test(css, operator, name, value);
        }

    } else {
        put(css, "[@");
        put(css, name);
        put(css, "]");
    }

    if (css->failed) {
        return;
    }

    if (*css->at != ']') {
        fail(css, "has \"%.40s\" where \"]\" is expected", css->at);
        return;
    }

    css->at++;
}


/* "tag.class#id[attr=v]": one element. */

static void
read_compound(css_t *css)
{
    char         name[NAME_MAX_BYTES];
    const char  *from;

    from = css->at;

    if (*css->at == '*') {
        css->at++;
        put(css, "*");

    } else if (is_name(*css->at)) {
        read_name(css, "the name of an element", true, name);
        put(css, name);

    } else {
        put(css, "*");
    }

    for ( ;; ) {

        if (css->failed) {
            return;
        }

        if (*css->at == '.') {
            css->at++;
            read_name(css, "a class", false, name);
            put_word(css, "class", name);

        } else if (*css->at == '#') {
            css->at++;
            read_name(css, "an id", false, name);
            put_equal(css, "id", name, false);

        } else if (*css->at == '[') {
            css->at++;
            read_attribute(css);

        } else {
            break;
        }
    }

    if (*css->at == ':') {
        fail(css, "has \"%.40s\", which is not supported: use elements, "
             ".class, #id, [attribute], \" \" and \">\"",
             css->at);

    } else if (css->at == from) {
        fail(css, *css->at ? "needs an element at \"%.40s\""
                           : "needs an element at its end%.40s", css->at);
    }
}


int
san_css_to_xpath(const char *selector, char *to, size_t size,
    san_catalog_error_t *error)
{
    bool   space;
    css_t  css;

    memset(&css, 0, sizeof(css));
    css.selector = selector;
    css.at = selector;
    css.to = to;
    css.left = size;
    css.error = error;

    skip_space(&css);
    put(&css, "//");

    while (!css.failed) {
        read_compound(&css);

        space = is_space(*css.at);
        skip_space(&css);

        if (css.failed || *css.at == '\0') {
            break;
        }

        if (*css.at == '>' || *css.at == ',') {
            put(&css, *css.at == '>' ? "/" : " | //");
            css.at++;
            skip_space(&css);

        } else if (*css.at == '+' || *css.at == '~') {
            fail(&css, "uses \"%c\": siblings are not supported", *css.at);

        } else if (space) {
            put(&css, "//");

        } else {
            fail(&css, "has a syntax error at \"%.40s\"", css.at);
        }
    }

    if (css.failed) {
        san_catalog_one_line(error);
    }

    return css.failed ? SAN_ERROR : SAN_OK;
}
