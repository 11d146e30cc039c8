/*
 * san_phrases: built-in phrases of interfaces in many languages.
 *
 * Enters: a text, and the language of its page.  Leaves: whether it is a
 * phrase of another language, perhaps with filled holes, and the exact
 * equivalent in the page's language.  Depends on san_prefix, san_language.
 */

#ifndef SAN_PHRASES_H
#define SAN_PHRASES_H

#include "match/san_interface_phrases_data.h"
#include "match/san_prefix.h"

/* Most holes of a phrase. */
#define SAN_PHRASE_HOLES  3

/* More flags, beside those of the data. */
#define SAN_PHRASE_WEAK      0x10    /* a pattern with few letters */
#define SAN_PHRASE_PATTERN   0x20    /* it has holes */


typedef struct {
    san_str_t    text;               /* as in the data, without '*' */
    const char  *language;
    const char  *holes;              /* kinds of its holes */
    uint16_t     meaning;
    uint16_t     next;               /* 1 + next phrase with this text, or 0 */
    uint8_t      language_n;         /* number of its language */
    uint8_t      flags;
    uint8_t      prompt;             /* san_prompt_t, or SAN_PROMPT_N */
} san_phrase_t;

/* All phrases, grouped by meaning; set by san_phrases_init(). */
extern san_phrase_t  san_phrases[];
extern size_t        san_phrases_n;


/* What of a text goes into its translation, as byte ranges of the text. */

typedef struct {
    uint16_t  start;
    uint16_t  end;
} san_span_t;

typedef struct {
    unsigned    n;                        /* holes */
    san_span_t  holes[SAN_PHRASE_HOLES];  /* by hole number */
    uint16_t    before;                   /* bytes before it that stay */
    uint16_t    after;                    /* offset of those after it */
    bool        filled;                   /* false: only the translation */
} san_fill_t;


typedef struct {
    const char  *language;       /* of the phrase */
    const char  *meaning;        /* name of its meaning */
    san_str_t    translation;    /* may have holes; data NULL: none */
    san_fill_t   fill;
    unsigned     words;          /* number of words of the text */
    uint8_t      flags;
} san_known_t;


/* The sets of phrases to look for on a page in this language. */
san_phrase_set_t san_phrases_asked(const san_language_t *page);

/*
 * Is the text (UTF-8, decoded) a phrase of a language other than the page's,
 * perhaps with filled holes, and not a phrase of the page's language?
 */
bool san_phrases_known(const uint8_t *text, size_t len,
    const san_language_t *page, san_known_t *known);

/*
 * Writes the translation with its holes filled from text to out, which has
 * room for both; returns its length.
 */
size_t san_phrases_fill(san_str_t translation, const san_fill_t *fill,
    san_str_t text, uint8_t *out);


/* The languages of phrases, by number; called by san_lexicon_init(). */

/* The number of a language, which is added if needed. */
unsigned san_phrase_language(const char *tag);
san_phrase_set_t san_phrase_language_set(unsigned n);
const char *san_phrase_language_tag(unsigned n);

/* The set of the page's language; 0: there are no phrases in it. */
san_phrase_set_t san_phrase_page_set(const san_language_t *page);

/* The set of a language by its tag. */
san_phrase_set_t san_phrase_tag_set(const char *tag);

/*
 * The set of the page's language and those so similar that a short text could
 * be in either.
 */
san_phrase_set_t san_phrase_near_set(const san_language_t *page);

/* The first language of a set. */
const char *san_phrase_language_of(san_phrase_set_t set);

/* Builds the list of phrases; SAN_ERROR: there are too many. */
int san_phrases_init(void);

/* 1 + the index of the first phrase with this hash of its normal form, or 0. */
unsigned san_lexicon_phrase(uint64_t hash);

/* san_patterns.c: phrases with holes. */

void san_patterns_init(void);

/* Makes the lists of patterns, once all are added. */
void san_patterns_ready(void);

/*
 * Adds a pattern; chars is set to the fixed text at its start (after a leading
 * number), as far as known.
 */

typedef struct {
    uint32_t  chars[SAN_PLACED_MAX];
    size_t    n;
    bool      number;      /* a hole for a number precedes it */
    bool      spaced;      /* a space follows it */
} san_stem_t;

bool san_patterns_add(size_t phrase, san_stem_t *stem);

/*
 * Does a text end with the last word of a pattern of these sets that begins
 * with a hole for a name?
 */
bool san_patterns_end(san_str_t text, san_phrase_set_t asked);

/* A pattern that matches, and its holes. */

typedef struct {
    size_t      phrase;
    unsigned    weight;                   /* more for letters, and for holes */
    san_span_t  holes[SAN_PHRASE_HOLES];
} san_fit_t;

/* Calls found() for each pattern that matches the text. */
void san_patterns_find(const san_placed_t *placed, san_str_t text,
    void (*found)(void *data, const san_fit_t *fit), void *data);

#endif /* SAN_PHRASES_H */
