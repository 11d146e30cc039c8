/*
 * san_words: iterates over the words of a text, with their context.
 *
 * Enters: UTF-8, white space collapsed.  Leaves: one word per call: letters,
 * marks and digits in a row, so that a hyphen or an apostrophe ends it, and
 * whether it is quoted or in brackets, because words in another language there
 * are so on purpose.  Depends on san_unicode.
 */

#ifndef SAN_WORDS_H
#define SAN_WORDS_H

#include "base/san_unicode.h"

typedef struct {
    const uint8_t  *p;          /* rest of the text */
    const uint8_t  *end;
    uint32_t        quote;      /* the open quotation mark, or 0 */
    unsigned        brackets;   /* number of open ones */
    uint32_t        before;     /* the last character that is not a space */
} san_words_t;


typedef struct {
    san_str_t   text;
    uint32_t    first;      /* its first letter */
    uint32_t    letters;
    uint32_t    digits;
    uint8_t     script;     /* class of its first single-script letter */
    bool        aside;      /* quoted, or in brackets */
    uint32_t    before;     /* last non-space character before it */
} san_word_t;


static inline void
san_words_init(san_words_t *words, const uint8_t *text, size_t len)
{
    *words = (san_words_t) { text, text + len, 0, 0, 0 };
}

/* The next word with a letter; false: end of the text. */
bool san_words_next(san_words_t *words, san_word_t *word);

/* Is it a word of a list, whose words are separated by one space? */
bool san_words_list_has(const char *list, const uint8_t *word, size_t len);

/* Is it a capital letter?  False for letters without case. */
bool san_words_is_capital(uint32_t cp);

#endif /* SAN_WORDS_H */
