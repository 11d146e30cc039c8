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
 * What interfaces say.  Those of "*" are in use in all languages of Latin
 * script, and are evidence for none.
 */

extern const san_interface_words_t  san_interface_words[];
extern const size_t                 san_interface_words_n;

/*
 * Words that are English, and right in this language too: borrowed ones, and
 * such as are written alike by chance (German "also", Danish "side").  They
 * are beside those of the language above.  A "+" before the language: these
 * are not all of them.
 */

extern const san_interface_words_t  san_interface_loans[];
extern const size_t                 san_interface_loans_n;

#endif /* SAN_INTERFACE_WORDS_DATA_H */
