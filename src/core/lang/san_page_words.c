/*
 * san_page_words: evaluates the function words of a page.
 */

#include <string.h>

#include "lang/san_page_words.h"

/* Fewest words, and fewest distinct words, that determine a language. */
#define SETTLED_HITS   12
#define SETTLED_KINDS  6

/*
 * Another language, unless a close relative, may have at most four fifths of
 * the words.
 */
#define OTHERS_OF  5
#define OTHERS     4

/* Fewest words that contradict a declaration, and distinct ones it lacks. */
#define CONFLICT_HITS   20
#define CONFLICT_KINDS  8
#define CONFLICT_TIMES  2

/* Words of another language after which decisions are delayed. */
#define LEANS_HITS  3

/* Counted words after which only a part of the page is counted. */
#define SURE_HITS   48

/* First check after so many words, then after a fraction of all words. */
#define ASK_FIRST  24
#define ASK_PART   4


void
san_page_words_init(san_page_words_t *w)
{
    memset(w, 0, sizeof(*w));
    w->next = ASK_FIRST;
    w->best = w->leads = -1;
}


void
san_page_words_own(san_page_words_t *w, int row)
{
    uint64_t  own;

    own = row < 0 ? 0 : UINT64_C(1) << row;

    if (own != w->own) {
        w->own = own;
        memset(w->lacks, 0, sizeof(w->lacks));
        memset(w->seen, 0, sizeof(w->seen));
        memset(w->kinds, 0, sizeof(w->kinds));
    }
}


void
san_page_words_full(uint64_t *number, unsigned bits, uint64_t carry)
{
    unsigned  i;

    for (i = 0; i < bits; i++) {
        number[i] |= carry;
    }
}


void
san_page_words_new(san_page_words_t *w, uint64_t languages)
{
    san_page_words_add(w->kinds, SAN_KINDS_BITS, languages);

    if ((languages & w->own) == 0) {
        san_page_words_add(w->lacks, SAN_KINDS_BITS, languages);
    }
}


static uint32_t
number(const uint64_t *bits, unsigned n, unsigned row)
{
    uint32_t  value;

    for (value = 0; n; n--) {
        value = value << 1 | (bits[n - 1] >> row & 1);
    }

    return value;
}


/*
 * The row with the most words among those of set, or -1; *hits: their number.
 * From the highest bit on, rows with that bit have the most.
 */

static int
most(const san_page_words_t *w, uint64_t set, uint32_t *hits)
{
    uint64_t  with;
    unsigned  bit;

    *hits = 0;

    for (bit = SAN_WORDS_BITS; bit-- > 0; /* void */ ) {
        with = set & w->hits[bit];

        if (with) {
            set = with;
            *hits |= UINT32_C(1) << bit;
        }
    }

    return *hits ? __builtin_ctzll(set) : -1;
}


/*
 * Prefers the page's own language among close relatives if it has as many
 * words.
 */

static int
prefer_own(const san_page_words_t *w, int best, uint32_t hits)
{
    int  own;

    if (w->own & san_function_words_near((unsigned) best)) {
        own = __builtin_ctzll(w->own);

        if (number(w->hits, SAN_WORDS_BITS, (unsigned) own)
            >= hits - hits / OTHERS_OF)
        {
            return own;
        }
    }

    return best;
}


static void
compare_own(san_page_words_t *w, unsigned best, uint32_t hits)
{
    uint32_t  own;

    if (w->own == 0 || (w->own & san_function_words_near(best))) {
        return;
    }

    (void) most(w, san_function_words_near(
                       (unsigned) __builtin_ctzll(w->own)), &own);

    w->all_hits = hits + own;
    w->leans = hits >= LEANS_HITS && hits > own;
    w->conflict = w->best >= 0 && hits >= CONFLICT_HITS
                  && hits >= CONFLICT_TIMES * own
                  && number(w->lacks, SAN_KINDS_BITS, best) >= CONFLICT_KINDS;
}


void
san_page_words_ask(san_page_words_t *w)
{
    int       best;
    uint32_t  hits, others;

    w->next = w->words + ASK_FIRST + w->words / ASK_PART;
    w->best = w->leads = -1;
    w->sure = w->conflict = w->leans = false;

    best = most(w, UINT64_MAX, &hits);

    if (best < 0) {
        return;
    }

    (void) most(w, ~san_function_words_near((unsigned) best), &others);

    w->leads = (int8_t) prefer_own(w, best, hits);
    w->best_hits = hits;
    w->all_hits = hits + others;

    if (san_function_words_mute() >> best & 1) {
        return;
    }

    if (hits >= SETTLED_HITS
        && number(w->kinds, SAN_KINDS_BITS, (unsigned) best) >= SETTLED_KINDS
        && hits * OTHERS >= others * OTHERS_OF)
    {
        w->best = w->leads;
        w->sure = hits >= SURE_HITS;
    }

    compare_own(w, (unsigned) best, hits);
}
