/*
 * san_sign: what template, catalogue and encoder leave behind in a text, by
 * the byte that it begins with: "{name}", "%(site)s", "[gallery ids="1"]",
 * "&uuml;", "\u00e9".
 *
 * Enters: a text and a place in it.  Leaves: how long the leftover is that
 * begins there, and which detector reports it.  Depends on san_judge.
 */

#ifndef SAN_SIGN_H
#define SAN_SIGN_H

#include "detect/san_judge.h"

/*
 * The length of the leftover at p in [start, end), and its detector; 0: there
 * is none.
 */
size_t san_sign_at(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    san_detector_t *detector);

/*
 * Is there one of this detector anywhere in the text, or, for SAN_DETECTOR_N,
 * of any?
 */
bool san_sign_search_all(san_str_t text, san_detector_t detector);

static inline bool
san_sign_in(const san_subject_t *subject, san_detector_t detector)
{
    return !subject->no_sign && san_sign_search_all(subject->text, detector);
}

/* The length of a key with a dot or low line in it at p; 0: there is none. */
size_t san_sign_key(const uint8_t *p, size_t len);

/*
 * The character of an entity at p, "&name;" or "&#39;"; 0: it is none that
 * texts have.  *used gets its length.
 */
uint32_t san_sign_entity(const uint8_t *p, const uint8_t *end, size_t *used);

/*
 * The character of a lost escape at p: "\u00e9", "\'", "%C3%A9", and "u00e9"
 * behind a letter; 0: there is none.
 */
uint32_t san_sign_escape(const uint8_t *start, const uint8_t *p,
    const uint8_t *end, size_t *used);

/* Does a text begin with these words, in any ASCII case? */
bool san_sign_begins_all(san_str_t text, const char *words);

static inline bool
san_sign_begins(san_str_t text, const char *words)
{
    return text.len && san_lower(text.data[0]) == (uint8_t) words[0]
           && san_sign_begins_all(text, words);
}

/* Where the words stand in the text, in this case; NULL: nowhere. */
const uint8_t *san_sign_search(san_str_t text, const char *words);

#endif /* SAN_SIGN_H */
