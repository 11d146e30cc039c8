/*
 * The key detector: a unit that is what a translation library shows when its
 * catalogue lacks the key: "???menu.title???" (JSF, Spring), "translation
 * missing: de.menu.title" (Rails), [missing "en.menu.title" translation].
 *
 * It may strip, so the unit has to be that and nothing else.
 */

#include <string.h>

#include "detect/san_judge.h"


static bool
is_key_char(uint8_t c)
{
    return san_is_alpha(c) || san_is_digit(c) || c == '.' || c == '_'
           || c == '-';
}


/* The length of a key with a dot or low line in it at p; 0: there is none. */

static size_t
key_length(const uint8_t *p, size_t len)
{
    bool    parts;
    size_t  n;

    parts = false;

    for (n = 0; n < len && is_key_char(p[n]); n++) {
        parts |= (p[n] == '.' || p[n] == '_') && n > 0;
    }

    return parts ? n : 0;
}


/* Skips a word, in any ASCII case, and the white space behind it. */

static bool
skip_word(san_str_t *s, const char *word)
{
    size_t  i, len;

    len = strlen(word);

    if (s->len < len) {
        return false;
    }

    for (i = 0; i < len; i++) {
        if (san_lower(s->data[i]) != (uint8_t) word[i]) {
            return false;
        }
    }

    while (i < s->len && s->data[i] == ' ') {
        i++;
    }

    s->data += i;
    s->len -= i;

    return true;
}


static bool
is_question(san_str_t s)
{
    size_t  n;

    if (!skip_word(&s, "???")) {
        return false;
    }

    n = key_length(s.data, s.len);

    return n && (n == s.len
                 || (s.len == n + 3 && memcmp(s.data + n, "???", 3) == 0));
}


static bool
is_missing(san_str_t s)
{
    size_t  n;
    bool    bracket, quote;

    bracket = skip_word(&s, "[");

    if (!(skip_word(&s, "translation") && skip_word(&s, "missing"))
        && !skip_word(&s, "missing translation")
        && !(bracket && skip_word(&s, "missing")))
    {
        return false;
    }

    (void) (skip_word(&s, ":") || skip_word(&s, "for"));

    quote = s.len && (s.data[0] == '"' || s.data[0] == '\'');
    s.data += quote;
    s.len -= quote;

    n = key_length(s.data, s.len);

    if (n == 0) {
        return false;
    }

    s.data += n;
    s.len -= n;

    if (quote && s.len) {
        s.data++;
        s.len--;
    }

    while (s.len && s.data[0] == ' ') {
        s.data++;
        s.len--;
    }

    if (bracket) {
        (void) skip_word(&s, "translation");
        (void) skip_word(&s, "]");
    }

    return s.len == 0;
}


bool
san_detect_key(const san_subject_t *subject, san_verdict_t *verdict)
{
    if (!is_question(subject->text) && !is_missing(subject->text)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_KEY;

    return true;
}
