/*
 * san_words: splits a text into words, and tracks quotation marks and
 * brackets.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "match/san_words.h"

/* Longest word of a list in bytes. */
#define LIST_WORD  128


/*
 * Which quotation marks end a quotation. »Text« and «text», „Text“ and “text”,
 * ”text”: usage differs between countries, so the opening mark decides.  An
 * apostrophe is not a quotation mark.
 */

static const struct {
    uint16_t  open;
    uint16_t  close[3];
} quotes[] = {
    { '"',    { '"', 0x201d, 0 } },
    { 0x201c, { 0x201d, '"', 0 } },
    { 0x201d, { 0x201d, 0, 0 } },
    { 0x201e, { 0x201c, 0x201d, '"' } },
    { 0xab,   { 0xbb, 0, 0 } },
    { 0xbb,   { 0xab, 0xbb, 0 } },
    { 0x2039, { 0x203a, 0, 0 } },
    { 0x203a, { 0x2039, 0, 0 } },
    { 0x300a, { 0x300b, 0, 0 } },
    { 0x300c, { 0x300d, 0, 0 } },
    { 0x300e, { 0x300f, 0, 0 } }
};

#define QUOTES  (sizeof(quotes) / sizeof(quotes[0]))


static void
see_quote(san_words_t *words, uint32_t cp)
{
    size_t  i;

    for (i = 0; i < QUOTES; i++) {
        if (words->quote == 0 && quotes[i].open == cp) {
            words->quote = cp;
            return;
        }

        if (words->quote && quotes[i].open == words->quote
            && (quotes[i].close[0] == cp || quotes[i].close[1] == cp
                || quotes[i].close[2] == cp))
        {
            words->quote = 0;
            return;
        }
    }
}


static void
see_mark(san_words_t *words, uint32_t cp)
{
    switch (cp) {

    case '(':
    case '[':
    case '{':
    case 0x3010:
    case 0xff08:
    case 0xff3b:
        words->brackets++;
        return;

    case ')':
    case ']':
    case '}':
    case 0x3011:
    case 0xff09:
    case 0xff3d:
        words->brackets -= words->brackets != 0;
        return;

    default:
        see_quote(words, cp);
    }
}


static void
add_letter(san_word_t *word, uint32_t cp, uint8_t class)
{
    if (word->letters++ == 0) {
        word->first = cp;
    }

    if (word->script == 0 && san_class_is_script(class)) {
        word->script = class;
    }
}


/* Reads the letters of ASCII that a word begins with. */

static void
take_ascii(san_words_t *words, san_word_t *word)
{
    const uint8_t  *p;

    for (p = words->p; p < words->end && san_is_alpha(*p); p++) { /* void */ }

    word->first = *words->p;
    word->script = USCRIPT_LATIN;
    word->letters = (unsigned) (p - words->p);
    words->before = p[-1];
    words->p = p;
}


/* Reads the characters of a word; the first one is known to be one. */

static void
take_word(san_words_t *words, san_word_t *word)
{
    int       n;
    uint8_t   class;
    uint32_t  cp;

    *word = (san_word_t) { .before = words->before };

    word->text.data = words->p;
    word->aside = words->quote != 0 || words->brackets != 0;

    if (san_is_alpha(*words->p)) {
        take_ascii(words, word);
    }

    while (words->p < words->end) {
        n = san_utf8_next(words->p, words->end, &cp);
        if (n <= 0) {
            break;
        }

        class = san_class(cp);

        if (san_class_is_letter(class)) {
            add_letter(word, cp, class);

        } else if (class == SAN_CLASS_DIGIT) {
            word->digits++;

        } else if (class != SAN_CLASS_MARK && cp != 0xad && cp != 0x200c) {
            break;
        }

        words->before = cp;
        words->p += n;
    }

    word->text.len = (size_t) (words->p - word->text.data);
}


bool
san_words_next(san_words_t *words, san_word_t *word)
{
    int       n;
    uint8_t   class;
    uint32_t  cp;

    while (words->p < words->end) {
        n = san_utf8_next(words->p, words->end, &cp);

        if (n <= 0) {
            words->p++;
            continue;
        }

        class = san_class(cp);

        if (san_class_is_letter(class) || class == SAN_CLASS_DIGIT) {
            take_word(words, word);

            if (word->letters) {
                return true;
            }

            continue;
        }

        words->p += n;

        if (cp != ' ' && cp != 0xa0) {
            see_mark(words, cp);
            words->before = cp;
        }
    }

    return false;
}


bool
san_words_is_capital(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : u_isupper((UChar32) cp);
}


bool
san_words_list_has(const char *list, const uint8_t *word, size_t len)
{
    char         text[LIST_WORD];
    const char  *p;

    if (len == 0 || len >= sizeof(text)) {
        return false;
    }

    memcpy(text, word, len);
    text[len] = '\0';

    for (p = strstr(list, text); p; p = strstr(p + 1, text)) {
        if ((p == list || p[-1] == ' ') && (p[len] == ' ' || p[len] == '\0')) {
            return true;
        }
    }

    return false;
}
