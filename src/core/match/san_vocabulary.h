/*
 * san_vocabulary: the words of interfaces, and labels that are made of them.
 *
 * Enters: a text, and the language of its page.  Leaves: that all its words
 * are such of another language, and which.  Depends on san_phrases.
 */

#ifndef SAN_VOCABULARY_H
#define SAN_VOCABULARY_H

#include "match/san_phrases.h"

/* A label is not longer than this. */
#define SAN_LABEL_WORDS  12


typedef struct {
    const char  *language;   /* of the text */
    unsigned     words;
    unsigned     evidence;   /* of these, words that are not the page's, too */
    bool         english;
    bool         command;    /* it begins with what an interface asks to do */
    bool         listed;     /* the words of the page's language are known */
} san_label_t;


/* Called by san_lexicon_init(), when the phrases are there. */
int san_vocabulary_init(void);

/* Is one of the words of the text such a word of these languages? */
bool san_vocabulary_holds(san_str_t text, san_phrase_set_t languages);

/*
 * The languages in which a label on the page would be in a wrong one; 0 where
 * nobody knows the page's.
 */
san_phrase_set_t san_labels_asked(const san_language_t *page);

/* Is the text a label in another language than the page's? */
bool san_label_find(san_str_t text, const san_language_t *page,
    san_label_t *label);

/*
 * The end of the word that shows [p, end) to be no label in one of the asked
 * languages, nearly always the first; NULL: it may be one, or begin like one.
 * complete: the text ends there.  Bytes up to limit can be read as well.
 */
const uint8_t *san_label_fails(const uint8_t *p, const uint8_t *end,
    const uint8_t *limit, bool complete, san_phrase_set_t asked);


/* A text while it is gathered: may it still be a label? */

typedef struct {
    uint64_t          hash;      /* of the word that is open … */
    uint64_t          part;      /* … and of what is behind a hyphen in it */
    san_phrase_set_t  set;       /* languages that all words are of */
    san_phrase_set_t  parts;     /* the same of the parts of this word */
    uint8_t           words;
    bool              open;      /* a word is open, */
    bool              joined;    /* with a hyphen in it, */
    bool              joiner;    /* which is its last sign, */
    bool              number;    /* or of digits alone */
} san_label_state_t;

void san_label_init(san_label_state_t *state, san_phrase_set_t asked);

/* The next character; false: it is no label. */
bool san_label_add(san_label_state_t *state, uint32_t cp, uint8_t class);

/* White space or the end of the text: the word that is open is over. */
bool san_label_word(san_label_state_t *state);

#endif /* SAN_VOCABULARY_H */
