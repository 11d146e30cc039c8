/*
 * san_function_words: the function words of 61 languages, as data.
 *
 * Enters: nothing (the data is compiled in).  Leaves: one string of words for
 * each language, and groups of near relatives.  The words are our own,
 * written from knowledge of the languages.  Depends on san_base.
 *
 * A text is split into the words of these lists so:
 *
 *   - A soft hyphen is dropped: it belongs to the word.
 *   - Letters are folded to lower case one by one, "İ" to "i"; "’" reads as
 *     "'", U+2010 and U+2011 as "-".
 *   - A word that is joined to the next letter by an apostrophe is looked up
 *     with it ("l'", "qu'", "dell'"), then without ("it" of "it's", "mae" of
 *     "mae'r").  By a hyphen: only with it ("il-" of "il-baħar", "într-"),
 *     so that "on-line", "e-mail" and "Би-би-си" are no evidence.
 *   - What follows such a mark is a word of its own only if the part before
 *     was found with the mark: "il" of "qu'il", but not the "s" of "it's",
 *     the "de" of "Ankara'da" or the "se" of "diz-se".
 *   - A word of one letter counts only if it is written small, with white
 *     space or an apostrophe on either side, so that initials, "a)", "s.r.o."
 *     and "p.m." are none.  Letters without case count always.
 *   - A word of two or three letters in capitals does not count: "AM", "IT".
 *   - Nor does one that touches a digit ("10am"), or that is joined to a
 *     letter or digit by one of . @ _ and /: it is part of an address ("com"
 *     is Portuguese and Catalan).
 */

#ifndef SAN_FUNCTION_WORDS_H
#define SAN_FUNCTION_WORDS_H

#include "base/san_base.h"

typedef struct {
    char         tag[8];      /* BCP 47; "no" is Bokmål, "nn" Nynorsk */
    char         script[5];   /* ISO 15924 */
    const char  *words;       /* by one space, the most frequent first */
} san_function_words_t;

extern const san_function_words_t  san_function_words[];
extern const size_t                san_function_words_n;


/*
 * Groups of tags, by spaces, that are never reported as one another.  A tag
 * is in one group at most.  Latin has a row so that dummy text and "ad hoc"
 * are not taken for French or Romanian: nothing is ever reported as "la", and
 * a page whose words are Latin says nothing about its language.
 */

extern const char *const           san_near_languages[];
extern const size_t                san_near_languages_n;

#endif /* SAN_FUNCTION_WORDS_H */
