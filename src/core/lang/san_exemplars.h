/*
 * san_exemplars: the letters of languages.
 *
 * Enters: a language, a letter.  Leaves: yes or no.  Nothing here
 * allocates; what is made of a language's letters is kept.
 * Depends on san_language, san_mojibake and ICU.
 */

#ifndef SAN_EXEMPLARS_H
#define SAN_EXEMPLARS_H

#include "base/san_scan.h"
#include "lang/san_language.h"

typedef struct san_exemplars_s  san_exemplars_t;

#define SAN_CHECK_LOW  0x1000

/* The letters of a language, of a page or by its code; NULL: unknown. */
const san_exemplars_t *san_exemplars_find(const san_language_t *language);
const san_exemplars_t *san_exemplars_of(const char *language);

/*
 * Is cp a letter of a handled alphabet (Latin beyond ASCII, Cyrillic, Arabic,
 * Devanagari) that the language does not have, not even in loan words?  For
 * neighbours like Russian and Ukrainian loan letters count as foreign.
 */
bool san_exemplars_foreign(const san_exemplars_t *set, uint32_t cp);

/*
 * The characters below SAN_CHECK_LOW in which a text that is right as a whole
 * may turn out not to be: letters that are foreign to the language, and what
 * san_mojibake_check has.
 */
const uint64_t *san_exemplars_check(const san_exemplars_t *set);

/*
 * Letters of the language that are none of those, nearly all of them; NULL:
 * there is no such table.
 */
const san_letters_t *san_exemplars_letters(const san_exemplars_t *set);

/* The same, where letters of loan words alone do not count as its own. */
bool san_exemplars_borrowed(const san_exemplars_t *set, uint32_t cp);

#endif /* SAN_EXEMPLARS_H */
