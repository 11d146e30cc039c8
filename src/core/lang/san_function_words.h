/*
 * san_function_words: the function words of 61 languages, and how they are
 * found in a text.
 *
 * Enters: pieces of text that end at white space or markup.  Leaves: one word
 * after the other, with the languages whose function word it is, as a set of
 * bits by the row of the language: one probe a word.  The data is compiled
 * in; the words are our own, written from knowledge of the languages.
 *
 * Depends on san_language.
 *
 * A text is split into the words of these lists so:
 *
 *   - A soft hyphen is dropped: it belongs to the word.
 *   - Letters are folded to lower case one by one, "İ" to "i"; "’" reads as
 *     "'", U+2010 and U+2011 as "-".
 *   - A word that is joined to the next letter by an apostrophe is looked up
 *     with it ("l'", "qu'", "dell'"), then without ("it" of "it's", "mae" of
 *     "mae'r").  By a hyphen: only with it ("il-" of "il-baħar", "într-"),
 *     so that "on-line", "e-mail" and "Би-би-си" are no evidence.
 *   - What follows such a mark is a word of its own only if the part before
 *     was found with the mark: "il" of "qu'il", but not the "s" of "it's",
 *     the "de" of "Ankara'da" or the "se" of "diz-se".
 *   - A word of one letter counts only if it is written small, with white
 *     space or an apostrophe on either side, so that initials, "a)", "s.r.o."
 *     and "p.m." are none.  Letters without case count always.
 *   - A word of two or three letters in capitals does not count: "AM", "IT".
 *   - Nor does one that touches a digit ("10am"), or that is joined to a
 *     letter or digit by one of . @ _ and /: it is part of an address ("com"
 *     is Portuguese and Catalan).
 */

#ifndef SAN_FUNCTION_WORDS_H
#define SAN_FUNCTION_WORDS_H

#include "lang/san_language.h"

typedef struct {
    char         tag[8];      /* BCP 47; "no" is Bokmål, "nn" Nynorsk */
    char         script[5];   /* ISO 15924 */
    const char  *words;       /* by one space, the most frequent first */
} san_function_words_t;

extern const san_function_words_t  san_function_words[];
extern const size_t                san_function_words_n;

/* A language is a bit of a set, by its row. */
#define SAN_FUNCTION_ROWS  61


/*
 * Groups of tags, by spaces, that are never reported as one another.  A tag
 * is in one group at most.  Latin has a row so that dummy text and "ad hoc"
 * are not taken for French or Romanian: nothing is ever reported as "la", and
 * a page whose words are Latin says nothing about its language.
 */

extern const char *const           san_near_languages[];
extern const size_t                san_near_languages_n;


/* Fills the tables; called by san_init(). */
void san_function_words_init(void);

/* The row of a language as it is written there, or -1: it has no words. */
int san_function_words_row(const san_language_t *language);

/* The row itself, and those of its near relatives. */
uint64_t san_function_words_near(unsigned row);

/* The script that its words are in. */
uint8_t san_function_words_script(unsigned row);

/* The rows whose words are in one of these scripts. */
uint64_t san_function_words_scripts(const san_scripts_t *set);

/* The rows in whose language nothing is ever reported to be. */
uint64_t san_function_words_mute(void);


/* A word of a text. */

typedef struct {
    uint64_t        languages;   /* whose function word it is */
    unsigned        index;       /* mostly another one for another word */
    bool            small;       /* it begins with no capital letter */
    bool            address;     /* it is part of an address */
    bool            latin;       /* it begins with a letter of ASCII */
    const uint8_t  *start;
    const uint8_t  *end;
} san_function_word_t;


/* Where the next word is looked for, and what stood before it. */

typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    const uint8_t  *limit;       /* bytes up to here can be read */
    const uint8_t  *token;       /* behind the last white space of ASCII */
    uint32_t        before;      /* 0: white space */
    bool            joined;      /* it is one of . @ _ and / in an address */
} san_function_reader_t;


static inline void
san_function_reader_init(san_function_reader_t *r, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit)
{
    r->p = p;
    r->end = end;
    r->limit = limit;
    r->token = p;
    r->before = 0;
    r->joined = false;
}

/* The next word.  False: there is none. */
bool san_function_words_next(san_function_reader_t *r,
    san_function_word_t *word);

/* So much without white space holds words that count. */
#define SAN_TOKEN  64

/* Words of a text that show what it is in. */
#define SAN_FUNCTION_ENOUGH  4

/* What the words of a text leave of the languages that it may be in. */

typedef struct {
    uint64_t  own;           /* rows: the page's language … */
    uint64_t  same_script;   /* … others in its script … */
    uint64_t  others;        /* … and those that are left */
    unsigned  strange;       /* words of these … */
    unsigned  words;         /* … and of all, as far as they were read */
} san_function_weight_t;


/*
 * What a word leaves.  One of the first four words of a sentence is a function
 * word, if not more: a text that has shown none of another language by then is
 * taken for none.  A word in the letters of the page's own script leaves none
 * that is written in Latin.
 */

static inline void
san_function_word_weigh(san_function_weight_t *weight,
    const san_function_word_t *word)
{
    if (word->languages & weight->own) {
        weight->others &= word->languages;

    } else if (word->languages & weight->others) {
        weight->strange++;
    }

    if (!word->latin) {
        weight->others &= weight->same_script;
    }

    if (++weight->words >= SAN_FUNCTION_ENOUGH && weight->strange == 0) {
        weight->others = 0;
    }
}

/* The same for all words of a text, until no language is left. */
void san_function_words_weigh(san_function_weight_t *weight, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit);

/*
 * Is it plain that a short text has two words at the most: does at most one
 * byte stand between letters?  Bytes up to limit can be read.
 */
bool san_function_words_few(const uint8_t *p, const uint8_t *end,
    const uint8_t *limit);

#endif /* SAN_FUNCTION_WORDS_H */
