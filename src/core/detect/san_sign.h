/*
 * san_sign: leftovers of templates, catalogues and encoders in a text, by
 * their first byte: "{name}", "%(site)s", "[gallery ids="1"]", "&uuml;",
 * "\u00e9".
 *
 * Enters: a text and a position.  Leaves: the length of the leftover there,
 * and which detector reports it.  Depends on san_judge.
 */

#ifndef SAN_SIGN_H
#define SAN_SIGN_H

#include "detect/san_judge.h"

/*
 * The length of the leftover at p in [start, end), and its detector; 0: none.
 */
size_t san_sign_at(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    san_detector_t *detector);

/*
 * Does the text contain a leftover of this detector (SAN_DETECTOR_N: of any)?
 */
bool san_sign_search_all(san_str_t text, san_detector_t detector);

/* The SAN_MARK_* that the text contains. */
unsigned san_sign_marks(san_str_t text);

static inline bool
san_sign_in(const san_subject_t *subject, san_detector_t detector)
{
    return !(subject->lacks & SAN_MARK_SIGN)
           && san_sign_search_all(subject->text, detector);
}

/* The length of a key with a dot or an underscore at p; 0: none. */
size_t san_sign_key(const uint8_t *p, size_t len);

/*
 * The character of an entity at p, "&name;" or "&#39;"; 0: none that occurs in
 * texts. *used is set to its length.
 */
uint32_t san_sign_entity(const uint8_t *p, const uint8_t *end, size_t *used);

/*
 * The character of a lost escape at p: "\u00e9", "\'", "%C3%A9", or "u00e9"
 * after a letter; 0: none. *used is set to its length.
 */
uint32_t san_sign_escape(const uint8_t *start, const uint8_t *p,
    const uint8_t *end, size_t *used);

/* The bit of a letter, to say which letters the words of a list begin with. */
#define SAN_LETTER(c)  (1u << ((c) - 'a'))

/* Does a text begin with these words, in any ASCII case? */
bool san_sign_begins_all(san_str_t text, const char *words);

static inline bool
san_sign_begins(san_str_t text, const char *words)
{
    return text.len && san_lower(text.data[0]) == (uint8_t) words[0]
           && san_sign_begins_all(text, words);
}

/* The first position of the words in the text, case-sensitive; NULL: none. */
const uint8_t *san_sign_search(san_str_t text, const char *words);

#endif /* SAN_SIGN_H */
