/*
 * san_exemplars: the letters of languages.
 *
 * Enters: a language, a letter.  Leaves: whether the language has the letter.
 * Nothing here allocates; the sets of a language are cached.  Depends on
 * san_language, san_mojibake and ICU.
 */

#ifndef SAN_EXEMPLARS_H
#define SAN_EXEMPLARS_H

#include "base/san_scan.h"
#include "lang/san_language.h"

typedef struct san_exemplars_s  san_exemplars_t;

#define SAN_CHECK_LOW  0x1000

/* The letters of a language; NULL: unknown. */
const san_exemplars_t *san_exemplars_find(const san_language_t *language);
const san_exemplars_t *san_exemplars_of(const char *language);

/*
 * Is cp a letter of a handled alphabet (Latin beyond ASCII, Cyrillic, Arabic,
 * Devanagari) that the language does not have, not even in loan words?  For
 * neighbours like Russian and Ukrainian loan letters count as foreign.
 */
bool san_exemplars_foreign(const san_exemplars_t *set, uint32_t cp);

/*
 * A bit for each character below SAN_CHECK_LOW that needs a check in text of
 * the language: letters that are foreign to it, and those of
 * san_mojibake_check.
 */
const uint64_t *san_exemplars_check(const san_exemplars_t *set);

/*
 * Nearly all letters of the language that need no such check, in UTF-8; NULL:
 * there is no table.
 */
const san_letters_t *san_exemplars_letters(const san_exemplars_t *set);

/*
 * san_exemplars_foreign(), but letters that occur only in loan words are
 * foreign, too.
 */
bool san_exemplars_borrowed(const san_exemplars_t *set, uint32_t cp);

#endif /* SAN_EXEMPLARS_H */
