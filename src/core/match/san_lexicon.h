/*
 * san_lexicon: the built-in phrases, and the set that finds them in a text.
 *
 * Enters: nothing (the data is compiled in).  Leaves: tables of UTF-8
 * strings.  The phrases are our own, written from knowledge of the
 * languages.  Depends on san_base, san_unicode and ICU.
 */

#ifndef SAN_LEXICON_H
#define SAN_LEXICON_H

#include "match/san_prefix.h"

/*
 * The kinds of prompts.  An ACT asks the reader to do something with a
 * widget that is not there any more; a LABEL only names a widget, and is
 * filled by scripts on live sites.  A CONNECTOR is no prompt, it may stand
 * between two of them ("log in or register").
 */

typedef enum {
    SAN_PROMPT_ACT = 0,
    SAN_PROMPT_LABEL,
    SAN_PROMPT_CONNECTOR
} san_prompt_class_t;

#define SAN_PROMPTS(X)                                                        \
    X(log_in, ACT) X(register, ACT) X(log_in_to_comment, ACT)                 \
    X(join_discussion, ACT) X(write_comment, ACT) X(reply, ACT)               \
    X(subscribe, ACT) X(subscribe_newsletter, ACT) X(report_error, ACT)       \
    X(go_to_gallery, ACT) X(enable_javascript, ACT) X(open_in_app, ACT)       \
    X(comments_closed, ACT) X(chat_blocked, ACT) X(follow_us, ACT)            \
    X(comments, LABEL) X(share, LABEL) X(search, LABEL) X(loading, LABEL)     \
    X(advertisement, LABEL) X(read_also, LABEL) X(read_more, LABEL)           \
    X(load_more, LABEL) X(cookie_notice, LABEL) X(accept, LABEL)              \
    X(reject, LABEL) X(skip_link, LABEL) X(choose_language, LABEL)            \
    X(back_to_top, LABEL) X(print, LABEL) X(send_by_mail, LABEL)              \
    X(copy_link, LABEL) X(next, LABEL) X(previous, LABEL) X(close, LABEL)     \
    X(menu, LABEL) X(log_out, LABEL) X(tags, LABEL) X(most_read, LABEL)       \
    X(no_results, LABEL) X(template_heading, LABEL) X(photo_gallery, LABEL)   \
    X(connector, CONNECTOR)

typedef enum {
#define X(name, class)  SAN_PROMPT_##name,
    SAN_PROMPTS(X)
#undef X
    SAN_PROMPT_N
} san_prompt_t;


/* A phrase: its kind, BCP 47 language, and the words in normal spelling. */

typedef struct {
    uint8_t      prompt;     /* san_prompt_t */
    char         language[7];
    const char  *text;
} san_phrase_t;

extern const san_phrase_t  san_phrases[];
extern const size_t        san_phrases_n;


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

/* Holds the value of a class or id such a word? */
bool san_user_sign(const uint8_t *p, size_t len);
bool san_purpose_sign(const uint8_t *p, size_t len);

/*
 * The same of a class, which most elements have.  readable bytes, len or more,
 * can be read from p on.
 */
bool san_user_class(const uint8_t *p, size_t len, size_t readable);
bool san_spoken_class(const uint8_t *p, size_t len, size_t readable);


/* Compiles the phrases into the set.  SAN_ERROR: ICU has no data. */
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

/* A phrase as a text of a catalogue in many languages. */

typedef struct {
    const char  *language;       /* of the phrase */
    san_str_t    translation;    /* data NULL: there is none */
    unsigned     words;
} san_known_t;

/*
 * Is the text a phrase of another language than the page's, and not one of
 * the page's?
 */
bool san_lexicon_known(const uint8_t *text, size_t len,
    const san_language_t *page, san_known_t *known);

/*
 * Is the text the name of a language in itself, as switchers show it, or is
 * one of its parts (in brackets, or beside a dash, bar or slash)?
 */
bool san_lexicon_endonym(const uint8_t *text, size_t len);

#endif /* SAN_LEXICON_H */
