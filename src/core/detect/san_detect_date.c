/*
 * The date detector: a date whose month or day of the week is written in
 * another language than the page's, "11 March 2021" on a Russian page.
 *
 * A unit that begins with a number and holds nothing but numbers, such names
 * and little words.  A name that the page's language has as well is right;
 * short ones ("May", "set") are names only with day and year.  The names are
 * ICU's, in a table that tools/icu makes.
 */

#include <string.h>

#include "detect/san_date_names.h"
#include "detect/san_judge.h"
#include "match/san_words.h"

/* A shorter name may be anything. */
#define SURE_NAME   5

/* Beside the names: so many words of so many letters. */
#define OTHERS      2
#define OTHER_MAX   3


static const char *const  languages[] = {
#define X(tag)  tag,
    SAN_DATE_LANGUAGES(X)
#undef X
};

#define LANGUAGES  (sizeof(languages) / sizeof(languages[0]))

_Static_assert(LANGUAGES <= 32, "a bit for each language");


/* names[] */

#include "icu_date.h"


/* The languages that have a word as a name; 0: none has. */

static uint32_t
languages_of(san_str_t word)
{
    int             n;
    uint32_t        cp;
    uint64_t        hash;
    const uint8_t  *p, *end;

    hash = SAN_HASH_START;

    for (p = word.data, end = p + word.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return 0;
        }

        hash = san_hash_add(hash, san_fold(cp));
    }

    return names[san_date_slot(names, hash)].languages;
}


/* Groups of digits, and whether one has four: of a year. */

static unsigned
count_numbers(san_str_t text, bool *year)
{
    size_t    i;
    unsigned  n, digits;

    *year = false;

    for (i = 0, n = 0, digits = 0; i < text.len; i++) {
        if (san_is_digit(text.data[i])) {
            n += ++digits == 1;
            continue;
        }

        *year |= digits == 4;
        digits = 0;
    }

    *year |= digits == 4;

    return n;
}


static uint32_t
bit_of(const char *language)
{
    unsigned  i;

    if (strcmp(language, "no") == 0) {
        language = "nb";
    }

    for (i = 0; i < LANGUAGES; i++) {
        if (strcmp(languages[i], language) == 0) {
            return UINT32_C(1) << i;
        }
    }

    return 0;
}


bool
san_detect_date(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool          year, sure;
    uint32_t      own, has, found;
    unsigned      others, numbers;
    san_word_t    word;
    san_words_t   words;

    if (!subject->page->language.known || subject->text.len == 0
        || !san_is_digit(subject->text.data[0]))
    {
        return false;
    }

    own = bit_of(subject->page->language.primary);
    found = 0;
    others = 0;
    sure = false;

    san_words_init(&words, subject->text.data, subject->text.len);

    while (own && san_words_next(&words, &word)) {
        has = word.digits ? 0 : languages_of(word.text);

        if ((has & own) || word.aside) {
            return false;
        }

        if (has) {
            found = found ? found & has : has;
            sure |= word.letters >= SURE_NAME;
            verdict->script = word.script;

            if (found == 0) {
                return false;
            }

        } else if (word.letters > OTHER_MAX || ++others > OTHERS) {
            return false;
        }
    }

    numbers = count_numbers(subject->text, &year);

    if (found == 0 || !(sure || (year && numbers > 1))) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_DATE;
    verdict->text_language = languages[__builtin_ctz(found)];

    return true;
}
