/*
 * san_phrases: what interfaces say, as a catalogue in many languages.
 *
 * Enters: a text, and the language of its page.  Leaves: that it is a phrase
 * of another language, or fits one with holes, and how the page's language
 * says exactly the same.  Depends on san_prefix, san_language.
 */

#ifndef SAN_PHRASES_H
#define SAN_PHRASES_H

#include "match/san_interface_phrases_data.h"
#include "match/san_prefix.h"

/* Holes of a phrase, at most. */
#define SAN_PHRASE_HOLES  3

/* Beside SAN_PHRASE_ORDINARY and SAN_PHRASE_LOOSE. */
#define SAN_PHRASE_WEAK      0x10    /* a pattern with few letters */
#define SAN_PHRASE_PATTERN   0x20    /* it has holes */


typedef struct {
    san_str_t    text;               /* as in the data, less the '*' */
    const char  *language;
    const char  *holes;              /* their kinds */
    uint16_t     meaning;
    uint16_t     next;               /* 1 + the next one with this text, or 0 */
    uint8_t      language_n;         /* its number */
    uint8_t      flags;
    uint8_t      prompt;             /* san_prompt_t; SAN_PROMPT_N: none */
} san_phrase_t;

/* All phrases, those of a meaning together; set by san_phrases_init(). */
extern san_phrase_t  san_phrases[];
extern size_t        san_phrases_n;


/* What of a text goes into its translation: ranges of the text's bytes. */

typedef struct {
    uint16_t  start;
    uint16_t  end;
} san_span_t;

typedef struct {
    unsigned    n;                        /* holes */
    san_span_t  holes[SAN_PHRASE_HOLES];  /* by their number */
    uint16_t    before;                   /* so much stays before it … */
    uint16_t    after;                    /* … and from here on behind it */
    bool        filled;                   /* else the translation is all */
} san_fill_t;


typedef struct {
    const char  *language;       /* of the phrase */
    const char  *meaning;        /* its name */
    san_str_t    translation;    /* data NULL: there is none; with holes */
    san_fill_t   fill;
    unsigned     words;          /* of the text */
    uint8_t      flags;
} san_known_t;


/* The sets of phrases that are looked for on a page in this language. */
san_phrase_set_t san_phrases_asked(const san_language_t *page);

/*
 * Is the text (UTF-8, decoded) a phrase of another language than the page's,
 * or one with holes that fits, and none of the page's own?
 */
bool san_phrases_known(const uint8_t *text, size_t len,
    const san_language_t *page, san_known_t *known);

/*
 * The translation with its holes filled from text, in out; its length.  out
 * has room for both.
 */
size_t san_phrases_fill(san_str_t translation, const san_fill_t *fill,
    san_str_t text, uint8_t *out);


/* The languages of phrases, by number; called by san_lexicon_init(). */

/* The number of a language, which is added if need be. */
unsigned san_phrase_language(const char *tag);
san_phrase_set_t san_phrase_language_set(unsigned n);
const char *san_phrase_language_tag(unsigned n);

/* The same of the page's language; 0: no phrase is in it. */
san_phrase_set_t san_phrase_page_set(const san_language_t *page);

/* The same of a language by its tag. */
san_phrase_set_t san_phrase_tag_set(const char *tag);

/*
 * The page's language, and those that are so near it that a short text could
 * be in either.
 */
san_phrase_set_t san_phrase_near_set(const san_language_t *page);

/* The first language of a set. */
const char *san_phrase_language_of(san_phrase_set_t set);

/* Makes the list of phrases; SAN_ERROR: there are too many. */
int san_phrases_init(void);

/* The first phrase with this hash of the normal form: 1 + its number, or 0. */
unsigned san_lexicon_phrase(uint64_t hash);

/* san_patterns.c: those with holes. */

void san_patterns_init(void);

/* Adds one; chars gets what stands before its first hole, as far as known. */

typedef struct {
    uint32_t  chars[SAN_PLACED_MAX];
    size_t    n;
    bool      number;      /* the hole before it holds a number */
    bool      spaced;      /* a space stands behind it */
} san_stem_t;

bool san_patterns_add(size_t phrase, san_stem_t *stem);

/*
 * Does a text end in the word that a pattern of these sets ends in, which
 * begins with a hole for a name?
 */
bool san_patterns_end(san_str_t text, san_phrase_set_t asked);

/* What a pattern that fits found. */

typedef struct {
    size_t      phrase;
    unsigned    weight;                   /* the more letters outside of its
                                             holes, and the more holes */
    san_span_t  holes[SAN_PHRASE_HOLES];
} san_fit_t;

/*
 * Calls found() for each pattern that the text fits.
 */
void san_patterns_find(const san_placed_t *placed, san_str_t text,
    void (*found)(void *data, const san_fit_t *fit), void *data);

#endif /* SAN_PHRASES_H */
