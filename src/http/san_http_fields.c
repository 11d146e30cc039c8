/*
 * san_http_fields: lists of tokens with parameters.
 */

#include <string.h>

#include "san_http.h"


/* White space within a field (RFC 9110, 5.6.3). */

static bool
is_blank(uint8_t c)
{
    return c == ' ' || c == '\t';
}


/* tchar (RFC 9110, 5.6.2) */

static bool
is_token_char(uint8_t c)
{
    return san_is_alpha(c) || san_is_digit(c)
           || (c && c < 0x80 && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}


/* s without its first n bytes. */

static san_str_t
skip(san_str_t s, size_t n)
{
    if (n) {
        s.data += n;
        s.len -= n;
    }

    return s;
}


static san_str_t
trim(san_str_t s)
{
    while (s.len && is_blank(s.data[0])) {
        s = skip(s, 1);
    }

    while (s.len && is_blank(s.data[s.len - 1])) {
        s.len--;
    }

    return s;
}


/* The token at the start of s; len 0: none. */

static san_str_t
token_at(san_str_t s)
{
    size_t  n;

    for (n = 0; n < s.len && is_token_char(s.data[n]); n++) { /* void */ }

    s.len = n;

    return s;
}


/*
 * Splits the part before the next separator off *rest; separators in quoted
 * strings (RFC 9110, 5.6.4) do not count.  False: nothing is left.
 */

static bool
next_part(san_str_t *rest, uint8_t separator, san_str_t *part)
{
    bool    quoted;
    size_t  i;

    if (rest->len == 0) {
        return false;
    }

    for (quoted = false, i = 0; i < rest->len; i++) {
        if (rest->data[i] == '"') {
            quoted = !quoted;

        } else if (quoted && rest->data[i] == '\\' && i + 1 < rest->len) {
            i++;

        } else if (!quoted && rest->data[i] == separator) {
            break;
        }
    }

    part->data = rest->data;
    part->len = i;
    *part = trim(*part);

    *rest = skip(*rest, i < rest->len ? i + 1 : i);

    return true;
}


/* Is it a parameter of this name? *value is set to what follows its "=". */

static bool
is_parameter(san_str_t part, const char *name, san_str_t *value)
{
    san_str_t  token;

    token = token_at(part);

    if (!san_str_is(token, name)) {
        return false;
    }

    *value = trim(skip(part, token.len));

    if (value->len == 0 || value->data[0] != '=') {
        return false;
    }

    *value = trim(skip(*value, 1));

    return true;
}


/* "0", "0."  and any number of zeros (RFC 9110, 12.4.2). */

static bool
is_zero(san_str_t value)
{
    size_t  i;

    for (i = 0; i < value.len; i++) {
        if (value.data[i] != (i == 1 ? '.' : '0')) {
            return false;
        }
    }

    return value.len != 0;
}


bool
san_http_accepts_html(san_str_t value)
{
    bool       html, text, named, zero;
    san_str_t  range, part, weight;

    html = false;
    text = false;
    named = false;

    while (next_part(&value, ',', &range)) {
        san_str_t  type = { 0, NULL };

        (void) next_part(&range, ';', &type);
        zero = false;

        while (next_part(&range, ';', &part)) {
            if (is_parameter(part, "q", &weight)) {
                zero = is_zero(weight);
            }
        }

        if (san_str_is(type, "text/html")) {
            named = true;
            html = html || !zero;

        } else if (san_str_is(type, "text/*")) {
            text = text || !zero;
        }
    }

    return named ? html : text;
}


san_str_t
san_http_media_type(san_str_t value)
{
    size_t  n;

    for (n = 0; n < value.len && value.data[n] != ';'; n++) { /* void */ }

    value.len = n;

    return trim(value);
}


san_str_t
san_http_charset_value(san_str_t value)
{
    size_t   n;
    uint8_t  quote;

    value = trim(value);

    if (value.len == 0 || (value.data[0] != '"' && value.data[0] != '\'')) {
        return token_at(value);
    }

    quote = value.data[0];
    value = skip(value, 1);

    for (n = 0; n < value.len && value.data[n] != quote
                && value.data[n] != ';'; n++)
    {
        /* void */
    }

    value.len = n;

    return trim(value);
}


san_str_t
san_http_charset(san_str_t value)
{
    san_str_t  part, charset;
    san_str_t  none = { 0, NULL };

    /* the media type */

    (void) next_part(&value, ';', &part);

    while (next_part(&value, ';', &part)) {

        if (is_parameter(part, "charset", &charset)) {
            charset = san_http_charset_value(charset);

            if (charset.len) {
                return charset;
            }
        }
    }

    return none;
}


bool
san_http_has_token(san_str_t value, san_str_t token)
{
    size_t     i;
    san_str_t  part, name;

    while (next_part(&value, ',', &part)) {
        name = token_at(part);

        if (name.len != token.len) {
            continue;
        }

        for (i = 0; i < name.len; i++) {
            if (san_lower(name.data[i]) != san_lower(token.data[i])) {
                break;
            }
        }

        if (i == name.len) {
            return true;
        }
    }

    return false;
}


bool
san_http_one_token(san_str_t value, san_str_t *token)
{
    san_str_t  part;

    token->len = 0;
    token->data = NULL;

    while (next_part(&value, ',', &part)) {

        if (part.len == 0) {
            continue;
        }

        if (token->len) {
            return false;
        }

        *token = part;
    }

    return true;
}


bool
san_http_is_attachment(san_str_t value)
{
    san_str_t  type, rest;

    value = trim(value);
    type = token_at(value);
    rest = trim(skip(value, type.len));

    /* a parameter in place of the type is invalid */

    if (type.len == 0 || (rest.len && rest.data[0] == '=')) {
        return false;
    }

    return !san_str_is(type, "inline");
}
