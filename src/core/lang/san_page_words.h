/*
 * san_page_words: which language the function words of a page are of.
 *
 * Enters: words, one by one, as sets of languages.  Leaves: how many each
 * language has, and whether that settles what the page is written in.
 * Nothing is allocated; a word costs a few instructions, as all languages
 * are counted at once: a bit of each number is a word of bits.
 *
 * Depends on san_function_words.
 */

#ifndef SAN_PAGE_WORDS_H
#define SAN_PAGE_WORDS_H

#include "lang/san_function_words.h"

/* Bits of a number of words, and of a number of different ones. */
#define SAN_WORDS_BITS  16
#define SAN_KINDS_BITS  5

/* Different words are told by so many bits. */
#define SAN_WORDS_SEEN  2048


typedef struct {
    uint64_t  hits[SAN_WORDS_BITS];      /* words of each language */
    uint64_t  kinds[SAN_KINDS_BITS];     /* different ones, up to 31 */
    uint64_t  lacks[SAN_KINDS_BITS];     /* … that the page's has not */
    uint64_t  seen[SAN_WORDS_SEEN / 64];
    uint32_t  words;                     /* all that were counted */
    uint32_t  next;                      /* so many make it due again */
    uint64_t  own;                       /* the language set or declared */

    /* as of the last time that it was asked */
    int8_t    best;                      /* row, or -1: not settled */
    int8_t    leads;                     /* row with most words, or -1 */
    bool      sure;                      /* settled, by many words */
    bool      conflict;                  /* with own */
    bool      leans;                     /* perhaps it will be in conflict */
    uint32_t  best_hits;                 /* of leads … */
    uint32_t  all_hits;                  /* … and the page's own, or next */
} san_page_words_t;


void san_page_words_init(san_page_words_t *w);

/* The language that is set or declared: its row, or -1. */
void san_page_words_own(san_page_words_t *w, int row);

/* Asks what the words say by now. */
void san_page_words_ask(san_page_words_t *w);

/*
 * Counts all words of a text, and weighs them if weight is not NULL.  Bytes up
 * to limit can be read.
 */
void san_page_words_read(san_page_words_t *w, san_function_weight_t *weight,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit);


static inline bool
san_page_words_due(const san_page_words_t *w)
{
    return w->words >= w->next;
}


static inline void
san_page_words_add(uint64_t *number, unsigned bits, uint64_t languages)
{
    unsigned  i;
    uint64_t  carry;

    for (i = 0; languages && i < bits; i++) {
        carry = number[i] & languages;
        number[i] ^= languages;
        languages = carry;
    }

    /* a full number stays so */

    if (languages) {
        for (i = 0; i < bits; i++) {
            number[i] |= languages;
        }
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
        san_page_words_add(w->kinds, SAN_KINDS_BITS, word->languages);

        if ((word->languages & w->own) == 0) {
            san_page_words_add(w->lacks, SAN_KINDS_BITS, word->languages);
        }
    }
}

#endif /* SAN_PAGE_WORDS_H */
