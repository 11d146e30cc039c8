/*
 * san_words: the words of a text, with what stands around them.
 *
 * Enters: UTF-8, white space collapsed.  Leaves: one word at a call: letters,
 * marks and digits in a row, so that a hyphen or an apostrophe ends it.  A
 * word knows whether it is quoted or in brackets, for what is said in another
 * language there is said so on purpose.  Depends on san_unicode.
 */

#ifndef SAN_WORDS_H
#define SAN_WORDS_H

#include "base/san_unicode.h"

typedef struct {
    const uint8_t  *p;          /* the rest of the text */
    const uint8_t  *end;
    uint32_t        quote;      /* the quotation mark that is open, or 0 */
    unsigned        brackets;   /* open ones */
    uint32_t        before;     /* the last character that was no space */
} san_words_t;


typedef struct {
    san_str_t   text;
    uint32_t    first;      /* its first letter */
    uint32_t    letters;
    uint32_t    digits;
    uint8_t     script;     /* class of its first letter of one script */
    bool        aside;      /* quoted, or in brackets */
    uint32_t    before;     /* what stands before it, spaces left out, or 0 */
} san_word_t;


static inline void
san_words_init(san_words_t *words, const uint8_t *text, size_t len)
{
    *words = (san_words_t) { text, text + len, 0, 0, 0 };
}

/* The next word that has a letter; false: there is none. */
bool san_words_next(san_words_t *words, san_word_t *word);

/* Is it one of the words of a list, which has a space between them? */
bool san_words_list_has(const char *list, const uint8_t *word, size_t len);

/* Does a letter have case, and is it a capital? */
bool san_words_is_capital(uint32_t cp);

#endif /* SAN_WORDS_H */
