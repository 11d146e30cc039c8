/*
 * The confusable detector: a word in two alphabets, in which every letter of
 * the one with fewer letters looks like a letter of the other: "Аdvеrtіsе",
 * "УКРАIНА" with a Latin I.  Searches do not find such words, and screen
 * readers mispronounce them.
 *
 * Two letters look alike if they have the same skeleton by UTS #39, according
 * to ICU; tools/icu makes a table of these.
 *
 * Not reported, because they are written so on purpose: the palochka of
 * Caucasian languages as a Latin I, Roman numerals, formulas and model
 * numbers, Greek signs at the start or end of a word (TNFα, μSv), Russian
 * endings on Latin names (iPhoneа), names of languages as switchers write
 * them.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "detect/san_alphabets.h"
#include "detect/san_judge.h"
#include "lang/san_exemplars.h"
#include "match/san_words.h"

/* Shortest word in letters. */
#define LETTERS_MIN  3

/* Letters of a longer word that are checked. */
#define LETTERS_MAX  64

/* By letter: a bit for each other alphabet with a letter that looks like it. */

#include "icu_confusable.h"

_Static_assert(sizeof(imitates) == SAN_ALPHABETS_END, "a row for each letter");


typedef struct {
    uint32_t  letter[LETTERS_MAX];
    uint8_t   alphabet[LETTERS_MAX];
    unsigned  n;
    unsigned  count[SAN_ALPHABETS];
    bool      digits;
    bool      strange;         /* letters of a third alphabet, or too many */
} letters_t;


static void
read_letters(const san_word_t *word, letters_t *letters)
{
    int             n;
    uint8_t         class;
    uint32_t        cp;
    unsigned        alphabet;
    const uint8_t  *p, *end;

    letters->n = 0;
    letters->digits = word->digits != 0;
    letters->strange = false;
    memset(letters->count, 0, sizeof(letters->count));

    p = word->text.data;
    end = p + word->text.len;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);
        if (n <= 0) {
            break;
        }

        class = san_class(cp);

        if (!san_class_is_letter(class)) {
            continue;
        }

        alphabet = san_alphabet(class);

        if (alphabet == SAN_ALPHABET_NONE || letters->n == LETTERS_MAX
            || cp >= SAN_ALPHABETS_END)
        {
            letters->strange = true;
            return;
        }

        letters->letter[letters->n] = cp;
        letters->alphabet[letters->n] = (uint8_t) alphabet;
        letters->n++;
        letters->count[alphabet]++;
    }
}


/* Do all letters of the minor alphabet look like letters of the major one? */

static bool
all_imitate(const letters_t *letters, unsigned minor, unsigned major)
{
    unsigned  i;

    for (i = 0; i < letters->n; i++) {
        if (letters->alphabet[i] == minor
            && (imitates[letters->letter[i]] >> major & 1) == 0)
        {
            return false;
        }
    }

    return true;
}


/* ХIХ, XVІ: do all letters look like those of a Roman numeral? */

static bool
is_roman(const letters_t *letters)
{
    static const uint16_t  figures[] = {
        'I', 'V', 'X', 'L', 'C', 'D', 'M', 0x406, 0x4c0, 0x425, 0x421, 0x41c,
        0x399, 0x3a7, 0x39c
    };

    size_t    i;
    unsigned  n;

    for (n = 0; n < letters->n; n++) {
        for (i = 0; i < sizeof(figures) / sizeof(figures[0]); i++) {
            if (figures[i] == letters->letter[n]) {
                break;
            }
        }

        if (i == sizeof(figures) / sizeof(figures[0])) {
            return false;
        }
    }

    return true;
}


/*
 * The palochka, a letter of a dozen languages, is on no keyboard: people type
 * a Latin I, capital among lower case letters, or a lower case l.
 */

static bool
is_palochka(const letters_t *letters, const san_page_t *page)
{
    static const char *const  languages[] = {
        "ab", "abq", "ady", "av", "ce", "dar", "inh", "kbd", "lbe", "lez",
        "tab"
    };

    bool      home;
    size_t    i;
    unsigned  n;

    home = false;

    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++) {
        home = home || strcmp(page->language.primary, languages[i]) == 0;
    }

    for (n = 0; n < letters->n; n++) {
        if (letters->alphabet[n] != SAN_ALPHABET_LATIN) {
            continue;
        }

        if (letters->letter[n] == 'l') {
            continue;
        }

        if (letters->letter[n] != 'I'
            || !(home || (n && !san_words_is_capital(letters->letter[n - 1]))
                 || (n + 1 < letters->n && n
                     && !san_words_is_capital(letters->letter[n + 1]))))
        {
            return false;
        }
    }

    return true;
}


/*
 * The number of runs of letters of one alphabet: with two, words or an ending
 * may be glued together; with more, letters are mixed.
 */

static unsigned
rows(const letters_t *letters)
{
    unsigned  i, n;

    n = 1;

    for (i = 1; i < letters->n; i++) {
        n += letters->alphabet[i] != letters->alphabet[i - 1];
    }

    return n;
}


/* Is it a Greek sign, a word with an ending, or two words glued together? */

static bool
is_compound(const letters_t *letters, unsigned minor, unsigned major,
    const san_page_t *page)
{
    bool      last;
    uint32_t  sign;

    if (rows(letters) != 2) {
        return false;
    }

    last = letters->alphabet[letters->n - 1] == minor;
    sign = last ? letters->letter[letters->n - 1] : letters->letter[0];

    if (minor == SAN_ALPHABET_GREEK && letters->count[minor] == 1
        && !(san_words_is_capital(sign) && !last))
    {
        return true;
    }

    if (minor == SAN_ALPHABET_CYRILLIC && major == SAN_ALPHABET_LATIN && last
        && page->kind[USCRIPT_CYRILLIC] == SAN_EXPECTED
        && !san_words_is_capital(sign))
    {
        return true;
    }

    return letters->count[minor] >= 3;
}


static bool
is_confusable(const letters_t *letters, unsigned minor, unsigned major,
    const san_page_t *page)
{
    if (letters->count[minor] > letters->count[major]
        || letters->count[minor] + letters->count[major] != letters->n
        || !all_imitate(letters, minor, major)
        || is_compound(letters, minor, major, page))
    {
        return false;
    }

    return !(minor == SAN_ALPHABET_LATIN && major == SAN_ALPHABET_CYRILLIC
             && is_palochka(letters, page));
}


/* Are all letters in one alphabet, as in nearly all words? */

static bool
is_one_alphabet(const letters_t *letters)
{
    return letters->count[letters->alphabet[0]] == letters->n;
}


/* Ukrainian and Belarusian have words of two letters with their own i. */

static bool
has_short_i(const san_page_t *page)
{
    return strcmp(page->language.primary, "uk") == 0
           || strcmp(page->language.primary, "be") == 0;
}


static bool
has_latin_i(const letters_t *letters)
{
    unsigned  i;

    for (i = 0; i < letters->n; i++) {
        if (letters->letter[i] == 'i') {
            return true;
        }
    }

    return false;
}


static bool
is_mixed_word(const san_word_t *word, const san_page_t *page)
{
    unsigned   minor, major;
    letters_t  letters;

    if (word->letters < LETTERS_MIN
        && !(word->letters == 2 && has_short_i(page)))
    {
        return false;
    }

    read_letters(word, &letters);

    if (letters.n < LETTERS_MIN && !has_latin_i(&letters)) {
        return false;
    }

    if (is_one_alphabet(&letters)) {
        return false;
    }

    if (letters.strange || letters.digits || is_roman(&letters)) {
        return false;
    }

    for (minor = 0; minor < SAN_ALPHABETS; minor++) {
        for (major = 0; major < SAN_ALPHABETS; major++) {
            if (minor != major
                && is_confusable(&letters, minor, major, page))
            {
                return true;
            }
        }
    }

    return false;
}


/* Does the text have letters of two alphabets?  Few do. */

static bool
has_two_alphabets(san_str_t text)
{
    int             n;
    uint8_t         class;
    uint32_t        cp;
    unsigned        alphabet, seen;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    seen = 0;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return true;
        }

        class = san_class(cp);
        alphabet = san_alphabet(class);

        if (alphabet != SAN_ALPHABET_NONE) {
            seen |= 1u << alphabet;
        }
    }

    return (seen & (seen - 1)) != 0;
}


bool
san_detect_confusable(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool         found;
    san_word_t   word;
    san_words_t  words;

    if (!has_two_alphabets(subject->text)) {
        return false;
    }

    san_words_init(&words, subject->text.data, subject->text.len);
    found = false;

    while (!found && san_words_next(&words, &word)) {
        found = is_mixed_word(&word, subject->page);
    }

    if (!found
        || san_lexicon_endonym(subject->text.data, subject->text.len))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_CONFUSABLE;

    return true;
}
