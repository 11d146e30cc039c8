/*
 * The placeholder detector: what a template should have replaced, alone or in
 * a sentence: {{ headline }}, ${title}, %s, [object Object], Lorem ipsum.
 */

#include <string.h>

#include "detect/san_sign.h"

/* Longest placeholder in bytes, without its marks. */
#define NAME_MAX_BYTES  60

/* Longest text with a value after a label. */
#define VALUE_MAX_BYTES  60


static const struct {
    const char  *open;
    const char  *close;
    bool         name;       /* the content is a single name */
} marks[] = {
    { "{{{", "}}}", false }, { "{{", "}}", false }, { "{%", "%}", false },
    { "<%=", "%>", false }, { "<%", "%>", false }, { "${", "}", false },
    { "#{", "}", false }, { "%{", "}", true }, { "%(", ")s", true },
    { "[[", "]]", true }, { "%", "%", true }, { "@@", "@@", true }
};

static const char *const  words[] = {
    "[object Object]", "%s", "%d", "%1$s", "%@", "%n", "undefined", "NaN"
};


/* First bytes of the marks, of these words and of "lorem ipsum". */

static const bool  firsts[256] = {
    ['{'] = true, ['<'] = true, ['$'] = true, ['#'] = true, ['%'] = true,
    ['['] = true, ['@'] = true, ['u'] = true, ['N'] = true, ['l'] = true,
    ['L'] = true
};


static bool
is_name(const uint8_t *p, size_t len)
{
    size_t  i, letters;

    for (i = 0, letters = 0; i < len; i++) {
        if (san_is_alpha(p[i])) {
            letters++;

        } else if (!san_is_digit(p[i]) && p[i] != '_' && p[i] != '.'
                   && p[i] != '-' && p[i] != ' ')
        {
            return false;
        }
    }

    return letters != 0;
}


static bool
has_more_than_space(const uint8_t *p, size_t len)
{
    size_t  i;

    for (i = 0; i < len && p[i] == ' '; i++) { /* void */ }

    return i < len;
}


static bool
is_marked(san_str_t text)
{
    size_t          i, open, close, len;
    const uint8_t  *p;

    for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {

        if (text.data[0] != (uint8_t) marks[i].open[0]) {
            continue;
        }

        open = strlen(marks[i].open);
        close = strlen(marks[i].close);

        if (text.len <= open + close || text.len > NAME_MAX_BYTES
            || memcmp(text.data, marks[i].open, open) != 0
            || memcmp(text.data + text.len - close, marks[i].close, close)
               != 0)
        {
            continue;
        }

        p = text.data + open;
        len = text.len - open - close;

        if (marks[i].name) {
            return is_name(p, len)
                   && (open > 1 || memchr(p, ' ', len) == NULL);
        }

        /* one placeholder with content, not two with words between */

        return memchr(p, marks[i].close[0], len) == NULL
               && has_more_than_space(p, len);
    }

    return false;
}


/* Do the last three bytes of the text end a value? */

static inline bool
may_end_value(san_str_t text)
{
    const uint8_t  *p;

    if (text.len < 4 || text.len > VALUE_MAX_BYTES) {
        return false;
    }

    p = text.data + text.len - 3;

    switch (p[2]) {

    case 'd':
        return p[1] == 'e' && p[0] == 'n';

    case 'N':
        return p[1] == 'a';

    case 'l':
        return p[1] == 'l' && p[0] == 'u';

    case '%':
        return p[1] == 'N' || p[1] == ' ';

    case 'e':
        return p[1] == 't' && p[0] == 'a';

    default:
        return p[2] == 0xac && p[1] == 0x82;
    }
}


/* "undefined" and the like as a value after a label: "Preis: undefined". */

static bool
is_value(san_str_t text)
{
    size_t          i, len;
    const uint8_t  *p;

    static const char *const  values[] = {
        ": undefined", ": NaN", ": null", "NaN €", "undefined undefined",
        "$NaN", "€ NaN", "NaN %", "NaN%", "Invalid Date", "Hello undefined",
        "null null", "NaN:NaN"
    };

    if (!may_end_value(text)) {
        return false;
    }

    for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        len = strlen(values[i]);
        p = text.data + text.len - len;

        if (text.len >= len && memcmp(p, values[i], len) == 0
            && (text.len == len || values[i][0] == ':' || p[-1] == ' '))
        {
            return true;
        }
    }

    return false;
}


static bool
is_word(san_str_t text)
{
    size_t  i;

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (text.data[0] == (uint8_t) words[i][0]
            && text.len == strlen(words[i])
            && memcmp(text.data, words[i], text.len) == 0)
        {
            return true;
        }
    }

    return false;
}


bool
san_detect_placeholder(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_str_t  text;

    text = subject->text;

    if (text.len == 0) {
        return false;
    }

    if (!(firsts[text.data[0]]
          && (is_word(text)
              || (san_is_alpha(text.data[0])
                  ? san_str_begins(text, "lorem ipsum") : is_marked(text))))
        && !is_value(text)
        && !san_sign_in(subject, SAN_DETECTOR_PLACEHOLDER))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_PLACEHOLDER;

    return true;
}
