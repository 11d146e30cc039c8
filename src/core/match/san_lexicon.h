/*
 * san_lexicon: the built-in phrases, and the set that finds them in a text.
 *
 * Enters: nothing (the data is compiled in).  Leaves: whether a text is made
 * of prompts, or the name of a language.  Depends on san_phrases and ICU.
 */

#ifndef SAN_LEXICON_H
#define SAN_LEXICON_H

#include "match/san_phrases.h"
#include "match/san_prompts.h"

/*
 * Names of languages in themselves as language switchers write them, beside
 * what ICU knows: other spellings, short forms, old forms, common mistakes.
 */

extern const char *const   san_endonyms[];
extern const size_t        san_endonyms_n;


/*
 * Signs of user content and embeds: a class or id that contains one of these
 * words (in lower case, bounded by a character that is no letter, by the
 * name's end, or by a change of case) marks what a reader or another site
 * wrote.
 */

extern const char *const   san_user_signs[];
extern const size_t        san_user_signs_n;

/*
 * Classes and ids, each the whole name, of text that is foreign on purpose:
 * they name its script, a person, a verse.  "author-box" holds more than a
 * name, and "tag-greek" is a subject of the page.
 */
extern const char *const   san_purpose_signs[];
extern const size_t        san_purpose_signs_n;

/* Words, as of readers' text, of classes of what screen readers alone say. */
extern const char *const   san_spoken_signs[];
extern const size_t        san_spoken_signs_n;

/* Sorts the signs by their first letter; called by san_lexicon_init(). */
void san_user_signs_init(void);

/*
 * What the value of a class or id says by such a word: 0, SAN_SIGN_USER, or
 * SAN_SIGN_POST with the word's number: a reader's post or the site's own text.
 */
unsigned san_user_sign(const uint8_t *p, size_t len);
bool san_purpose_sign(const uint8_t *p, size_t len);

/* Does the class or id say that posts of readers stand in the element? */
bool san_section_sign(const uint8_t *p, size_t len);

/*
 * The same of a class, which most elements have: SAN_SIGN_*, or 0.  USER and
 * POST: as san_user_sign().  SPOKEN: screen readers alone say the text.  CODE:
 * it is that of code, of an editor, of a font of pictures.  FLAG: of the flag
 * of a country.  MISSING: of what Rails shows in place of a translation that it
 * lacks.  WIDGET: over a widget, if it is that of a heading.  readable bytes,
 * len or more, can be read from p on; len is not 0.
 */

#define SAN_SIGN_USER    0x01
#define SAN_SIGN_SPOKEN  0x02
#define SAN_SIGN_CODE    0x04
#define SAN_SIGN_FLAG    0x08
#define SAN_SIGN_MISSING 0x10
#define SAN_SIGN_POST    0x20
#define SAN_SIGN_WIDGET  0x40

/* The number of a word of posts stands above the bits; so many have one. */
#define SAN_SIGN_SHIFT   8
#define SAN_POST_SIGNS   16

unsigned san_class_signs(const uint8_t *p, size_t len, size_t readable);


/* Compiles the phrases into the set, once.  SAN_ERROR: they do not fit. */
int san_lexicon_init(void);


/* What a text of prompts is: its first act, or label if it has no act. */

/*
 * strong: one of its acts is said by no living page of itself alone.  "Log
 * in", "Follow us" or "Subscribe" head widgets that scripts fill; "To
 * participate in the discussion" is nothing without its widget.
 */

typedef struct {
    san_prompt_t        prompt;
    san_prompt_class_t  class;
    const char         *language;
    bool                strong;
    unsigned            acts;
} san_match_t;

/*
 * Is the whole text (UTF-8, decoded) made of prompts, with connectors,
 * digits and punctuation between them?
 */
bool san_lexicon_prompt(const uint8_t *text, size_t len, san_match_t *match);

/*
 * Is the text the name of a language in itself, as switchers show it, or is
 * one of its parts (in brackets, or beside a dash, bar or slash)?
 */
bool san_lexicon_endonym(const uint8_t *text, size_t len);

#endif /* SAN_LEXICON_H */
