/*
 * The markup detector: markup of another system that was not processed:
 * shortcodes, language tags, BBCode, template tags, notes to translators.
 */

#include <string.h>

#include "detect/san_sign.h"


/* Does the text begin with a template tag or mark that is a leftover there? */

static bool
begins(san_str_t text)
{
    size_t  i;

    static const bool  firsts[256] = {
        ['<'] = true, ['{'] = true, ['['] = true, ['='] = true, ['\''] = true
    };

    static const char *const  tags[] = {
        "<?php", "<?=", "<%=", "<%-", "<%#", "<!--:", "{block ",
        "{include ", "{foreach ", "{if $", "{/if}", "{$", "<#if ", "[[*",
        "[[$", "[[+", "[[++", "[[!", "[[~", "=== ", "'''", "[quote]",
        "[code]", "[center]", "{{#if", "{{#each", "{{>", "{{/"
    };

    for (i = 0; firsts[text.data[0]] && i < sizeof(tags) / sizeof(tags[0]);
         i++)
    {
        if (text.data[0] == (uint8_t) tags[i][0]
            && text.len > strlen(tags[i])
            && memcmp(text.data, tags[i], strlen(tags[i])) == 0)
        {
            return true;
        }
    }

    /* "[i] Note" is an icon */

    return (san_str_begins(text, "[b]") && san_sign_search(text, "[/b]"))
           || (san_str_begins(text, "[i]") && san_sign_search(text, "[/i]"));
}


/* Does the text begin with two letters that a note begins with? */

static inline bool
may_be_note(san_str_t text)
{
    uint8_t  second;

    second = text.len > 1 ? san_lower(text.data[1]) : 0;

    switch (text.data[0] | 0x20) {

    case 'f':
        return second == 'i';

    case 'n':
        return second == 'e';

    case 't':
        return second == 'o' || second == 'r';

    case 'u':
        return second == 'n';

    case 'x':
        return second == 'x';

    default:
        return false;
    }
}


/* Is the whole text a note to translators? */

static bool
is_note(san_str_t text)
{
    size_t  i;

    static const char *const  notes[] = {
        "fixme", "xxx", "todo translate", "todo: translate", "todo",
        "translate me", "to be translated", "untranslated",
        "needs translation", "translation needed", "todo translation"
    };

    if (!may_be_note(text)) {
        return false;
    }

    for (i = 0; i < sizeof(notes) / sizeof(notes[0]); i++) {
        if (san_sign_begins(text, notes[i])
            && (text.len == strlen(notes[i])
                || (i >= 2 && i != 4
                    && text.len < strlen(notes[i]) + 12)
                || (text.len > strlen(notes[i])
                    && text.data[strlen(notes[i])] == ':'
                    && (i == 0 || i == 4) && text.len < 60)))
        {
            return text.data[0] < 'a' || i >= 2;
        }
    }

    return false;
}


/* Is the whole text "**Title**", "## Title" or "[Title](/page)"? */

static bool
is_markdown(san_str_t text)
{
    size_t          n;
    const uint8_t  *p, *end;

    p = text.data;
    end = p + text.len;

    if (text.len > 6 && text.len < 200 && memcmp(p, "**", 2) == 0
        && memcmp(end - 2, "**", 2) == 0 && san_is_alpha(p[2])
        && end[-3] != ' ' && end[-3] != '*')
    {
        return true;
    }

    for (n = 0; n < text.len && p[n] == '#'; n++) { /* void */ }

    if (n >= 2 && n <= 5 && text.len > n + 3 && p[n] == ' '
        && (san_is_alpha(p[n + 1]) || p[n + 1] >= 0x80))
    {
        return true;
    }

    if (text.len < 6 || *p != '[' || end[-1] != ')') {
        return false;
    }

    p = memchr(p, ']', text.len);

    return p && end - p > 4 && p[1] == '('
           && (p[2] == '/' || p[2] == '#' || memcmp(p + 2, "http", 4) == 0)
           && memchr(p, ' ', (size_t) (end - p)) == NULL;
}


bool
san_detect_markup(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_str_t  text;

    text = subject->text;

    /* notes begin with a letter, all others with a mark */

    if (!(text.len && text.data[0] < 0x80
          && (san_is_alpha(text.data[0]) ? is_note(text)
              : begins(text) || is_markdown(text)))
        && !san_sign_in(subject, SAN_DETECTOR_MARKUP))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_MARKUP;

    return true;
}
