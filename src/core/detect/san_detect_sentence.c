/*
 * Texts of another language in the page's own script, or in Latin letters,
 * by their function words: a part of the language detector.
 *
 * Two different words of the other language that the page's lacks, and none
 * of the page's own: a text in the page's language has these as well.  Titles
 * and names are left alone: most of their words begin with a capital.
 */

#include <string.h>

#include "detect/san_judge.h"

/* A sentence has so many words. */
#define SENTENCE_WORDS  3

/* Words of a text that are looked at. */
#define WORDS_MAX  80

/* One in so many words is a function word of the language. */
#define SHARE  4

/* Words of another language than English in what may be a name. */
#define NAMED  3

/* A text of so many words is not a name. */
#define NAME_WORDS  6

/* The first row. */
#define ENGLISH  1u


typedef struct {
    uint64_t  languages;
    unsigned  index;
    bool      small;
} found_word_t;


typedef struct {
    found_word_t  words[WORDS_MAX];
    unsigned      n;
    uint64_t      others;        /* languages that no word rules out */
} sentence_t;


/*
 * The words of a text.  False: it holds an address, a list of codes ("[en]
 * [ca]"), or has too few words.
 */

static bool
read_sentence(const san_subject_t *subject, sentence_t *sentence)
{
    san_function_word_t    word;
    san_function_reader_t  r;

    sentence->n = 0;
    sentence->others = subject->page->foreign_words;

    san_function_reader_init(&r, subject->text.data,
                             subject->text.data + subject->text.len,
                             subject->text.data + subject->text.len);

    while (sentence->n < WORDS_MAX && sentence->others
           && san_function_words_next(&r, &word))
    {
        if (word.address) {
            return false;
        }

        sentence->words[sentence->n].languages = word.languages;
        sentence->words[sentence->n].index = word.index;
        sentence->words[sentence->n].small = word.small;
        sentence->n++;

        if (word.languages & subject->page->own_words) {
            sentence->others &= word.languages;
        }
    }

    return sentence->others && sentence->n >= SENTENCE_WORDS
           && memchr(subject->text.data, '@', subject->text.len) == NULL
           && memchr(subject->text.data, '[', subject->text.len) == NULL;
}


/*
 * Of two words alone a few languages may have each.  Interfaces are in English
 * by far the most often: if it has one of them, it is taken.
 */

static bool
may_be_english(const sentence_t *sentence, const san_page_t *page)
{
    unsigned  i;

    for (i = 0; i < sentence->n; i++) {
        if ((sentence->words[i].languages & ENGLISH)
            && (sentence->words[i].languages & page->own_words) == 0)
        {
            return (sentence->others & ENGLISH) != 0;
        }
    }

    return false;
}


/* Is the text one in the language of this row?  strange: words that tell. */

static bool
is_sentence(const sentence_t *sentence, const san_page_t *page, unsigned row,
    unsigned *strange)
{
    bool                 again;
    unsigned             i, k, hits, small, capitals;
    uint64_t             bit;
    const found_word_t  *w;

    bit = UINT64_C(1) << row;
    *strange = hits = small = capitals = 0;

    for (i = 0; i < sentence->n; i++) {
        w = &sentence->words[i];

        if ((w->languages & bit) == 0) {
            capitals += !w->small;
            continue;
        }

        hits++;

        if (w->languages & page->own_words) {
            continue;
        }

        again = false;

        for (k = 0; k < i; k++) {
            again |= sentence->words[k].languages == w->languages
                     && sentence->words[k].index == w->index;
        }

        if (!again) {
            ++*strange;
            small += w->small || i == 0;
        }
    }

    return *strange >= 2 && small >= 2 && hits * SHARE >= sentence->n
           && (capitals * 3 < (sentence->n - hits) * 2
               || sentence->n == hits
               || strcmp(san_function_words[row].tag, "de") == 0);
}


bool
san_detect_sentence(const san_subject_t *subject, san_verdict_t *verdict)
{
    int             best;
    unsigned        row, strange, most, dummy;
    uint64_t        left;
    sentence_t      sentence;
    const uint8_t  *end;

    end = subject->text.data + subject->text.len;

    if (subject->page->foreign_words == 0
        || san_function_words_few(subject->text.data, end, end)
        || !read_sentence(subject, &sentence))
    {
        return false;
    }

    best = -1;
    most = dummy = 0;

    for (left = sentence.others | san_function_words_mute(); left;
         left &= left - 1)
    {
        row = (unsigned) __builtin_ctzll(left);

        /* what is in Latin is dummy text, or a phrase of the learned */

        if ((san_function_words_mute() >> row & 1)
            && is_sentence(&sentence, subject->page, row, &strange))
        {
            dummy = strange;
        }

        /* English is the first row: of two that have as many it is taken */

        if (sentence.others >> row & 1
            && is_sentence(&sentence, subject->page, row, &strange)
            && strange > most)
        {
            most = strange;
            best = (int) row;
        }
    }

    if (best < 0 || dummy >= most) {
        return false;
    }

    if (most == 2 && may_be_english(&sentence, subject->page)) {
        best = 0;
    }

    /* "Salon de la lingerie", "Café crème à la carte": names of things */

    if (best != 0 && most < NAMED
        && (subject->attribute || sentence.n < NAME_WORDS))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_LANGUAGE;
    verdict->script = san_function_words_script((unsigned) best);
    verdict->text_language = san_function_words[best].tag;

    return true;
}
