/*
 * san_lexicon: recognises built-in phrases that make up a whole text.
 *
 * Enters: nothing (the data is compiled in).  Leaves: whether a text consists
 * of prompts, or is the name of a language.  Depends on san_phrases and ICU.
 */

#ifndef SAN_LEXICON_H
#define SAN_LEXICON_H

#include "match/san_phrases.h"
#include "match/san_prompts.h"

/*
 * Names of languages in themselves, as language switchers write them, in
 * addition to ICU's: other spellings, short forms, old forms, common mistakes.
 */

extern const char *const   san_endonyms[];
extern const size_t        san_endonyms_n;


/*
 * Signs of user content and embeds: a class or id that contains one of these
 * words (lower case, delimited by a non-letter, the end of the name or a
 * change of case) marks text that users or another site wrote.
 */

extern const char *const   san_user_signs[];
extern const size_t        san_user_signs_n;

/*
 * Classes and ids, as whole names, of text that is foreign on purpose: they
 * name its script, a person, a verse.  "author-box" is not in the list because
 * it holds more than a name, nor "tag-greek", which is a subject of the page.
 */
extern const char *const   san_purpose_signs[];
extern const size_t        san_purpose_signs_n;

/*
 * Words, matched like san_user_signs, in classes of text for screen readers
 * only.
 */
extern const char *const   san_spoken_signs[];
extern const size_t        san_spoken_signs_n;

/* So many bytes of a class or id are read by the functions below. */
#define SAN_CLASS_MAX  160

/* Sorts the signs by their first letter; called by san_lexicon_init(). */
void san_class_signs_init(void);

/*
 * Classifies the value of a class or id by such words: 0, SAN_SIGN_USER, or
 * SAN_SIGN_POST (a user's post or the site's own text) with the number of
 * the word.  readable bytes, at least len, can be read from p on.
 */
unsigned san_class_sign_user(const uint8_t *p, size_t len, size_t readable);
bool san_class_sign_purpose(const uint8_t *p, size_t len);

/* Does a class or id have a word for notices: "alert-danger", "form-error"? */
bool san_class_sign_notice(const uint8_t *p, size_t len);

/* Does a class have a word for other things that are clicked? */
bool san_class_sign_click(const uint8_t *p, size_t len);

/* Does a class have a word for buttons in it? */
bool san_class_sign_button(san_str_t class);

/* Does an id show that its element names or describes another one? */
bool san_class_sign_name(const uint8_t *p, size_t len);

/*
 * Does a class say that the element is hidden until a script shows it
 * ("cmplz-hidden"), from everybody and on all screens?
 */
bool san_class_sign_hidden(const uint8_t *p, size_t len);

/* Does the class or id mark an element that contains users' posts? */
bool san_class_sign_section(const uint8_t *p, size_t len);

/*
 * The same for a class, which most elements have: SAN_SIGN_* or 0.  USER and
 * POST: as san_class_sign_user().  SPOKEN: the text is for screen readers
 * only.  CODE: code, an editor, or an icon font.  FLAG: a country's flag.
 * MISSING: Rails marks a missing translation so.  WIDGET: the heading of a
 * widget.  KEPT: "notranslate", its text is left alone.
 */

#define SAN_SIGN_USER    0x01
#define SAN_SIGN_SPOKEN  0x02
#define SAN_SIGN_CODE    0x04
#define SAN_SIGN_FLAG    0x08
#define SAN_SIGN_MISSING 0x10
#define SAN_SIGN_POST    0x20
#define SAN_SIGN_WIDGET  0x40
#define SAN_SIGN_KEPT    0x80

/*
 * The number of the word of a post is above the sign bits; so many words have
 * one.
 */
#define SAN_SIGN_SHIFT   8
#define SAN_POST_SIGNS   16

unsigned san_class_signs(const uint8_t *p, size_t len, size_t readable);


/* Builds the set of phrases, once.  SAN_ERROR: they do not fit. */
int san_lexicon_init(void);


/* The kind of a text of prompts: its first act, or label if it has no act. */

/*
 * strong: one of its acts does not occur alone on a page with a working
 * widget.  "Log in", "Follow us" or "Subscribe" also head widgets that scripts
 * fill; "To participate in the discussion" never stands without its widget.
 */

typedef struct {
    san_prompt_t        prompt;
    san_prompt_class_t  class;
    const char         *language;
    bool                strong;
    unsigned            acts;
} san_match_t;

/*
 * Does the whole text (UTF-8, decoded) consist of prompts, with connectors,
 * digits and punctuation between them?
 */
bool san_lexicon_prompt(const uint8_t *text, size_t len, san_match_t *match);

/*
 * Is the text, or one of its parts (in brackets, or next to a dash, bar or
 * slash), the name of a language in that language, as switchers show it?
 */
bool san_lexicon_endonym(const uint8_t *text, size_t len);

#endif /* SAN_LEXICON_H */
