/*
 * The key detector: a unit that is what a translation library shows for a key
 * that is not in its catalogue: "???menu.title???"  (JSF, Spring),
 * "translation missing: de.menu.title" (Rails), [missing "en.menu.title"
 * translation], "LLL:EXT:site/locallang.xlf:title" (TYPO3).
 *
 * It may strip, so the whole unit has to match.
 */

#include <string.h>

#include "detect/san_sign.h"


/* Skips a word, in any ASCII case, and the white space after it. */

static bool
skip_word(san_str_t *s, const char *word)
{
    size_t  i;

    if (!san_str_begins(*s, word)) {
        return false;
    }

    i = strlen(word);

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
    size_t  n, marks;

    if (skip_word(&s, "???")) {
        n = san_sign_key(s.data, s.len);

        return n && (n == s.len
                     || (s.len == n + 3
                         && memcmp(s.data + n, "???", 3) == 0));
    }

    marks = skip_word(&s, "??") ? 2 : skip_word(&s, "?");

    /* FreeMarker and Struts: the same number of marks at the end, and a dot */

    n = san_sign_key(s.data, s.len);

    return marks && n > 2 && memchr(s.data, '.', n - 1)
           && s.data[n - 1] != '.' && s.len == n + marks
           && memcmp(s.data + n, "??", marks) == 0;
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

    if (skip_word(&s, ". options considered were:")) {
        return skip_word(&s, "- ") && san_sign_key(s.data, s.len);
    }

    (void) (skip_word(&s, ":") || skip_word(&s, "for"));

    quote = s.len && (s.data[0] == '"' || s.data[0] == '\'');
    s.data += quote;
    s.len -= quote;

    n = san_sign_key(s.data, s.len);

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


/* "LLL:EXT:site/…/locallang.xlf:title" of TYPO3 */

static bool
is_typo3(san_str_t s)
{
    return skip_word(&s, "lll:") && s.len > 8
           && (skip_word(&s, "ext:") || skip_word(&s, "file:"))
           && memchr(s.data, ':', s.len) && memchr(s.data, ' ', s.len) == NULL;
}


bool
san_detect_key(const san_subject_t *subject, san_verdict_t *verdict)
{
    uint8_t  first;

    first = subject->text.len ? san_lower(subject->text.data[0]) : 0;

    if (!(first == '?' && is_question(subject->text))
        && !((first == '[' || first == 't' || first == 'm')
             && is_missing(subject->text))
        && !(first == 'l' && is_typo3(subject->text)))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_KEY;

    return true;
}
