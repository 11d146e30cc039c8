/*
 * san_interface_words_data: the words of interfaces, by language.
 *
 * Enters: nothing (the data is compiled in).  Leaves: tables of UTF-8
 * strings.  Depends on nothing.
 */

#ifndef SAN_INTERFACE_WORDS_DATA_H
#define SAN_INTERFACE_WORDS_DATA_H

#include <stddef.h>

/*
 * Words in lower case with one space between them, as a string literal must
 * not be longer than 4,095 bytes in several rows of one language.  Chinese
 * and Japanese have whole labels instead, as they write no space.
 */

typedef struct {
    const char  *language;   /* BCP 47; "*": of no language */
    const char  *words;
} san_interface_words_t;

/*
 * Words of interfaces.  Those of "*" are used in all languages of Latin script,
 * and are evidence of none.
 */

extern const san_interface_words_t  san_interface_words[];
extern const size_t                 san_interface_words_n;

/*
 * English words that are also correct in this language: loan words, and words
 * that happen to be spelled alike (German "also", Danish "side"), in addition
 * to the words of that language in the table above.  A "+" before the language:
 * the list is not complete.
 */

extern const san_interface_words_t  san_interface_loans[];
extern const size_t                 san_interface_loans_n;

#endif /* SAN_INTERFACE_WORDS_DATA_H */
