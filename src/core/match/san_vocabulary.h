/*
 * san_vocabulary: words of interfaces, and labels that consist of them.
 *
 * Enters: a text, and the language of its page.  Leaves: whether all its words
 * are such words of one other language, and which.  Depends on san_phrases.
 */

#ifndef SAN_VOCABULARY_H
#define SAN_VOCABULARY_H

#include "match/san_phrases.h"

/* Longest label in words. */
#define SAN_LABEL_WORDS  12


typedef struct {
    const char  *language;   /* of the text */
    unsigned     words;
    unsigned     evidence;   /* words that the page's language lacks */
    bool         english;
    bool         command;    /* begins with a command */
    bool         picture;    /* ends with a kind of picture: "... image" */
    bool         icon;       /* ends with a kind of icon: "... icon" */
    bool         means;      /* is the meaning of an icon: "close" */
    bool         listed;     /* words of the page's language are known */
} san_label_t;


/* Called by san_lexicon_init() after the phrases are built. */
int san_vocabulary_init(void);

/* Does the text contain such a word of one of these languages? */
bool san_vocabulary_holds(san_str_t text, san_phrase_set_t languages);

/*
 * Is it a word of interfaces in the page's language?  Loan words and function
 * words are none.
 */
bool san_vocabulary_owns(san_str_t word, const san_language_t *page);

/*
 * The languages whose labels are foreign on the page; 0: the page's language
 * is not known here.
 */
san_phrase_set_t san_labels_asked(const san_language_t *page);

/* Is the text a label in a language other than the page's? */
bool san_label_find(san_str_t text, const san_language_t *page,
    san_label_t *label);

/*
 * Returns the end of the word that shows that [p, end) is not a label in one
 * of the asked languages, usually the first; NULL: it may be one, or begin
 * like one.  complete: the text ends there.  Bytes up to limit can be read.
 */
const uint8_t *san_label_fails(const uint8_t *p, const uint8_t *end,
    const uint8_t *limit, bool complete, san_phrase_set_t asked);


/* State of a text while it is gathered: may it be a label? */

typedef struct {
    uint64_t          hash;      /* of the current word */
    uint64_t          part;      /* of its part after a hyphen */
    san_phrase_set_t  set;       /* languages of all words so far */
    san_phrase_set_t  parts;     /* the same of the parts of this word */
    uint8_t           words;
    bool              open;      /* inside a word */
    bool              joined;    /* the word has a hyphen */
    bool              joiner;    /* the last character is a hyphen */
    bool              number;    /* the word has only digits */
} san_label_state_t;

void san_label_init(san_label_state_t *state, san_phrase_set_t asked);

/* Adds a character; false: it is not a label. */
bool san_label_add(san_label_state_t *state, uint32_t cp, uint8_t class);

/* The same for a lower case ASCII letter. */

static inline bool
san_label_letter(san_label_state_t *state, uint32_t c)
{
    if (!state->open || state->joiner) {
        return san_label_add(state, c, san_class_bmp[c]);
    }

    state->hash = san_hash_add(state->hash, c);
    state->part = san_hash_add(state->part, c);
    state->number = false;

    return true;
}

/* Ends the current word, at white space or at the end.  False: not a label. */
bool san_label_word(san_label_state_t *state);

#endif /* SAN_VOCABULARY_H */
