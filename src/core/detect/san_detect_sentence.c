/*
 * Part of the language detector: recognises texts in another language by their
 * function words, in the page's script or in Latin letters.
 *
 * A text needs two different function words that the page's language lacks,
 * and none that only the page's language has.  Titles and names are not
 * reported: most of their words are capitalised.  Neither are texts most of
 * whose words are single letters: "i a s k . c a" is not Czech; nor those with
 * letters that only the page's language has.
 */

#include <string.h>

#include "detect/san_judge.h"
#include "lang/san_exemplars.h"
#include "match/san_words.h"

/* Shortest sentence in words. */
#define SENTENCE_WORDS  3

/* Words of a text that are checked. */
#define WORDS_MAX  80

/* At least one in so many words is a function word of the language. */
#define SHARE  4

/* Fewest such words, if it may be a name and is not English. */
#define NAMED  3

/* A text of so many words is not a name. */
#define NAME_WORDS  6

/* Bytes that words are read from in a copy, with so many that follow. */
#define COPY_MAX  256
#define ROOM      32

/* The row of English, the first one. */
#define ENGLISH  1u


typedef struct {
    uint64_t  languages;
    unsigned  index;
    bool      small;
} found_word_t;


typedef struct {
    found_word_t  words[WORDS_MAX];
    unsigned      n;
    unsigned      letters;       /* words of one letter */
    uint64_t      others;        /* languages that are still possible */
    uint64_t      once;          /* with a word that the page's lacks … */
    uint64_t      twice;         /* … and with two of them */
} sentence_t;


/*
 * If no words of the page's language are known, as in Japanese, a text that
 * begins with its letters is in that language.
 */

static bool
begins_own(const san_subject_t *subject)
{
    return subject->page->own_words == 0 && subject->text.len
           && subject->text.data[0] >= 0x80;
}


static bool
is_one_letter(const san_function_word_t *word)
{
    uint32_t  cp;

    return san_utf8_next(word->start, word->end, &cp)
           == word->end - word->start;
}


/*
 * Reads the words of a text.  False: it contains an address or a list of codes
 * ("[en] [ca]"), too few words, or mostly single letters.
 */

static bool
read_sentence(const san_subject_t *subject, sentence_t *sentence,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    san_function_word_t    word;
    san_function_reader_t  r;

    if (begins_own(subject) || san_function_words_few(p, end, limit)) {
        return false;
    }

    sentence->n = sentence->letters = 0;
    sentence->others = subject->page->foreign_words;
    sentence->once = sentence->twice = 0;

    san_function_reader_init(&r, p, end, limit);

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
        sentence->letters += is_one_letter(&word);

        if (word.languages & subject->page->own_words) {
            sentence->others &= word.languages;

        } else {
            sentence->twice |= sentence->once & word.languages;
            sentence->once |= word.languages;
        }
    }

    return sentence->others && sentence->n >= SENTENCE_WORDS
           && sentence->letters * 2 <= sentence->n
           && memchr(subject->text.data, '@', subject->text.len) == NULL
           && memchr(subject->text.data, '[', subject->text.len) == NULL;
}


/*
 * The same with a copy of a short text: words are read in fewer steps where
 * bytes after them can be read, too.
 */

static bool
read_copy(const san_subject_t *subject, sentence_t *sentence)
{
    size_t          n;
    uint8_t         copy[COPY_MAX + ROOM];
    const uint8_t  *end;

    n = subject->text.len;

    if (n > COPY_MAX) {
        end = subject->text.data + n;
        return read_sentence(subject, sentence, subject->text.data, end, end);
    }

    memcpy(copy, subject->text.data, n);
    memset(copy + n, 0, ROOM);

    return read_sentence(subject, sentence, copy, copy + n, copy + n + ROOM);
}


/*
 * Is English possible by a word that the page's language lacks?  Two words may
 * be shared by several languages, but most interfaces are in English, so it is
 * preferred.
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


/* Is the text in the language of this row?  strange: words that show it. */

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


/* Does a word have a letter that only one of two languages has? */

static bool
has_letter(san_str_t word, const san_exemplars_t *own,
    const san_exemplars_t *other)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = word.data;
    end = p + word.len;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        if (cp >= 0x80 && san_exemplars_foreign(other, cp)
            && !san_exemplars_foreign(own, cp))
        {
            return true;
        }
    }

    return false;
}


/*
 * Does the text have letters of the page's language that the other language
 * does not have?  "Thực hiện kiểm tra chi tiết" is not Italian.  Names keep
 * their letters, so capitalised words do not count, except the first; nor do
 * words in another script.
 */

static bool
has_own_letters(const san_subject_t *subject, unsigned row)
{
    bool                    first;
    uint8_t                 script;
    san_word_t              word;
    san_words_t             words;
    const san_exemplars_t  *own, *other;

    own = san_exemplars_find(&subject->page->language);
    other = san_exemplars_of(san_function_words[row].tag);

    if (own == NULL || other == NULL) {
        return false;
    }

    script = san_function_words_script(row);
    san_words_init(&words, subject->text.data, subject->text.len);

    for (first = true; san_words_next(&words, &word); first = false) {
        if (word.script == script
            && (first || !san_words_is_capital(word.first))
            && has_letter(word.text, own, other))
        {
            return true;
        }
    }

    return false;
}


bool
san_detect_sentence(const san_subject_t *subject, san_verdict_t *verdict)
{
    int         best;
    unsigned    row, strange, most, dummy;
    uint64_t    left;
    sentence_t  sentence;

    if (subject->page->foreign_words == 0 || !read_copy(subject, &sentence)) {
        return false;
    }

    best = -1;
    most = dummy = 0;

    for (left = (sentence.others | san_function_words_mute()) & sentence.twice;
         left;
         left &= left - 1)
    {
        row = (unsigned) __builtin_ctzll(left);

        if (!is_sentence(&sentence, subject->page, row, &strange)) {
            continue;
        }

        /*
         * Latin is dummy text, or a learned phrase.  English is the first row,
         * so it is preferred over an equal one.
         */

        if (san_function_words_mute() >> row & 1) {
            dummy = strange;

        } else if (strange > most) {
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

    /* "Salon de la lingerie", "Café crème à la carte": names */

    if (best != 0 && most < NAMED
        && (subject->attribute || sentence.n < NAME_WORDS))
    {
        return false;
    }

    if (has_own_letters(subject, (unsigned) best)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_LANGUAGE;
    verdict->script = san_function_words_script((unsigned) best);
    verdict->text_language = san_function_words[best].tag;

    return true;
}
