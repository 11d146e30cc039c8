/*
 * san_vocabulary: the words of interfaces.
 *
 * Enters: a text.  Leaves: whether words of interfaces stand in it.  Depends
 * on san_phrases.
 */

#ifndef SAN_VOCABULARY_H
#define SAN_VOCABULARY_H

#include "match/san_phrases.h"

/* Called by san_lexicon_init(), when the phrases are there. */
int san_vocabulary_init(void);

/* Is one of the words of the text such a word of these languages? */
bool san_vocabulary_holds(san_str_t text, san_phrase_set_t languages);

#endif /* SAN_VOCABULARY_H */
