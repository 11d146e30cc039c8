/*
 * san_page_words: counts of a page's function words by language.
 *
 * Enters: words, one by one, as sets of languages.  Leaves: the count of each
 * language, and whether that determines the page's language.  Nothing is
 * allocated.  A word costs a few instructions, because all counters are
 * incremented at once: word i of an array holds bit i of every language's
 * counter.
 *
 * Depends on san_function_words.
 */

#ifndef SAN_PAGE_WORDS_H
#define SAN_PAGE_WORDS_H

#include "lang/san_function_words.h"

/* Bits of the counters of words, and of distinct words. */
#define SAN_WORDS_BITS  16
#define SAN_KINDS_BITS  5

/* Distinct words are recognised by an index of so many bits. */
#define SAN_WORDS_SEEN  2048


typedef struct {
    uint64_t  hits[SAN_WORDS_BITS];      /* words by language */
    uint64_t  kinds[SAN_KINDS_BITS];     /* distinct words, up to 31 */
    uint64_t  lacks[SAN_KINDS_BITS];     /* those that the page's lacks */
    uint64_t  seen[SAN_WORDS_SEEN / 64];
    uint32_t  words;                     /* number of words counted */
    uint32_t  next;                      /* value of words for the next check */
    uint64_t  own;                       /* configured or declared: row bit */

    /* results of the last san_page_words_ask() */
    int8_t    best;                      /* row; -1: undetermined */
    int8_t    leads;                     /* row with the most words, or -1 */
    bool      sure;                      /* determined by many words */
    bool      conflict;                  /* best contradicts own */
    bool      leans;                     /* a conflict with own is likely */
    uint32_t  best_hits;                 /* words of leads */
    uint32_t  all_hits;                  /* those plus own's, or the second's */
} san_page_words_t;


void san_page_words_init(san_page_words_t *w);

/* Sets the row of the configured or declared language, or -1. */
void san_page_words_own(san_page_words_t *w, int row);

/* Evaluates the counters. */
void san_page_words_ask(san_page_words_t *w);

/*
 * Counts all words of a text, and updates weight unless it is NULL.  Bytes up
 * to limit can be read.
 */
void san_page_words_read(san_page_words_t *w, san_function_weight_t *weight,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit);


static inline bool
san_page_words_due(const san_page_words_t *w)
{
    return w->words >= w->next;
}


/* Counts a word of these languages that the page has not had yet. */
void san_page_words_new(san_page_words_t *w, uint64_t languages)
    __attribute__((noinline));

/* A counter that is full keeps its value; carry: the languages of those. */
void san_page_words_full(uint64_t *number, unsigned bits, uint64_t carry)
    __attribute__((noinline));


static inline void
san_page_words_add(uint64_t *number, unsigned bits, uint64_t languages)
{
    unsigned  i;
    uint64_t  carry;

    for (i = 0; languages; i++) {

        if (i == bits) {
            san_page_words_full(number, bits, languages);
            return;
        }

        carry = number[i] & languages;
        number[i] ^= languages;
        languages = carry;
    }
}


static inline void
san_page_words_count(san_page_words_t *w, const san_function_word_t *word)
{
    uint64_t  bit, *seen;

    w->words++;

    if (word->languages == 0) {
        return;
    }

    san_page_words_add(w->hits, SAN_WORDS_BITS, word->languages);

    seen = &w->seen[word->index % SAN_WORDS_SEEN / 64];
    bit = UINT64_C(1) << word->index % 64;

    if ((*seen & bit) == 0) {
        *seen |= bit;
        san_page_words_new(w, word->languages);
    }
}

#endif /* SAN_PAGE_WORDS_H */
