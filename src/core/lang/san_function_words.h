/*
 * san_function_words: the function words of 61 languages, and a reader that
 * finds them in a text.
 *
 * Enters: pieces of text that end at white space or markup.  Leaves: one word
 * at a time, with the languages whose function word it is, as bits by the
 * language's row: one table probe per word.  The data is compiled in; the
 * words are our own, written from knowledge of the languages.
 *
 * Depends on san_language.
 *
 * A text is split into words by these rules:
 *
 *   - A soft hyphen is dropped: it belongs to the word.
 *   - Letters are folded to lower case one by one, "İ" to "i"; "’" reads as
 *     "'", U+2010 and U+2011 as "-".
 *   - A word that is joined to the next letter by an apostrophe is looked up
 *     with it ("l'", "qu'", "dell'"), then without ("it" of "it's", "mae" of
 *     "mae'r").  With a hyphen it is looked up only including the hyphen
 *     ("il-" of "il-baħar", "într-"), so that "on-line", "e-mail" and
 *     "Би-би-си" are not evidence.
 *   - The part after such a mark counts as a word only if the part before was
 *     found with the mark: "il" of "qu'il", but not the "s" of "it's", the
 *     "de" of "Ankara'da" or the "se" of "diz-se".
 *   - A word of one letter counts only in lower case with white space or an
 *     apostrophe on either side, so that initials, "a)", "s.r.o." and "p.m."
 *     do not count.  Letters without case always count.
 *   - A word of two or three letters in capitals does not count: "AM", "IT".
 *   - A word next to a digit ("10am") or joined to a letter or digit by one of
 *     . @ _ and / does not count: it is part of an address ("com" is
 *     Portuguese and Catalan).
 */

#ifndef SAN_FUNCTION_WORDS_H
#define SAN_FUNCTION_WORDS_H

#include "lang/san_language.h"

typedef struct {
    char         tag[8];      /* BCP 47; "no" is Bokmål, "nn" Nynorsk */
    char         script[5];   /* ISO 15924 */
    const char  *words;       /* separated by one space, most frequent first */
} san_function_words_t;

extern const san_function_words_t  san_function_words[];
extern const size_t                san_function_words_n;

/* A set of languages has a bit for each row. */
#define SAN_FUNCTION_ROWS  61


/*
 * Groups of related languages, tags separated by spaces, which are never
 * reported as one another.  A tag is in one group at most.  Latin has a row so
 * that dummy text and "ad hoc" are not taken for French or Romanian: no text
 * is ever reported as "la", and a page in Latin words gives no evidence about
 * its language.
 */

extern const char *const           san_near_languages[];
extern const size_t                san_near_languages_n;


/* Fills the tables; called by san_init(). */
void san_function_words_init(void);

/* The row of a language, or -1: it has no function words here. */
int san_function_words_row(const san_language_t *language);

/* The row itself and those of closely related languages. */
uint64_t san_function_words_near(unsigned row);

/* The script of a row's words. */
uint8_t san_function_words_script(unsigned row);

/* The rows whose words are in one of these scripts. */
uint64_t san_function_words_scripts(const san_scripts_t *set);

/* The rows that are never reported as the language of a text: Latin. */
uint64_t san_function_words_mute(void);


/* A word of a text. */

typedef struct {
    uint64_t        languages;   /* whose function word it is */
    unsigned        index;       /* differs for most pairs of words */
    bool            small;       /* it begins in lower case */
    bool            address;     /* part of an address */
    bool            latin;       /* it begins with an ASCII letter */
    const uint8_t  *start;
    const uint8_t  *end;
} san_function_word_t;


/* The position of the reader, and the character before it. */

typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    const uint8_t  *limit;       /* bytes up to here can be read */
    const uint8_t  *token;       /* after the last ASCII white space */
    uint32_t        before;      /* character before p; 0: white space */
    bool            joined;      /* it joins parts of an address */
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

/* Reads the next word.  False: end of the text. */
bool san_function_words_next(san_function_reader_t *r,
    san_function_word_t *word);

/* Longest piece without white space whose words count. */
#define SAN_TOKEN  64

/* Function words of a language that suffice to determine it. */
#define SAN_FUNCTION_ENOUGH  4

/* The languages that a text may still be in, by its words so far. */

typedef struct {
    uint64_t  own;           /* rows: the page's language */
    uint64_t  same_script;   /* others in its script */
    uint64_t  others;        /* all that are still possible */
    unsigned  strange;       /* words that only others have */
    unsigned  words;         /* words read so far */
} san_function_weight_t;


/*
 * Updates the possible languages by one word.  One of the first four words of
 * a sentence is usually a function word: if none of another language was among
 * them, no other language remains.  A word that does not begin with an ASCII
 * letter leaves only languages in the page's script.
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

/* Does this for all words of a text, until no language is left. */
void san_function_words_weigh(san_function_weight_t *weight, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit);

/*
 * Does a short text certainly have at most two words: at most one gap between
 * letters, of one byte?  Bytes up to limit can be read.
 */
bool san_function_words_few(const uint8_t *p, const uint8_t *end,
    const uint8_t *limit);

#endif /* SAN_FUNCTION_WORDS_H */
