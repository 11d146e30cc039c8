/*
 * The date detector: a date whose month or day of the week is written in
 * another language than the page's, "11 March 2021" on a Russian page.
 *
 * A unit that begins with a number and holds nothing but numbers, such names
 * and little words.  A name that the page's language has as well is right;
 * short ones ("May", "set") are names only with day and year.  The names are
 * ICU's; the table is filled once, before a server forks.
 */

#include <string.h>

#include <unicode/udat.h>

#include "detect/san_judge.h"
#include "match/san_normal.h"
#include "match/san_words.h"

#define SLOTS       8192

/* A name in so many units of UTF-16; a shorter word may be anything. */
#define NAME_MAX    64
#define NAME_LEAST  3
#define SURE_NAME   5

/* Beside the names: so many words of so many letters. */
#define OTHERS      2
#define OTHER_MAX   3


static const char *const  languages[] = {
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl",
    "cs", "sk", "hu", "ro", "tr", "ru", "uk", "bg", "el", "hr", "sl", "lt",
    "lv", "et", "id", "vi"
};

#define LANGUAGES  (sizeof(languages) / sizeof(languages[0]))

_Static_assert(LANGUAGES <= 32, "a bit for each language");


static struct {
    uint64_t  hash;
    uint32_t  languages;
} names[SLOTS];


/* The slot of a name, or a free one. */

static unsigned
slot_of(uint64_t hash)
{
    unsigned  i;

    for (i = (unsigned) (hash >> 20) % SLOTS;
         names[i].languages && names[i].hash != hash;
         i = (i + 1) % SLOTS)
    {
        /* void */
    }

    return i;
}


static void
add_name(const UChar *name, int32_t len, unsigned language)
{
    int32_t   i;
    unsigned  slot;
    UChar32   cp;
    uint64_t  hash;

    hash = SAN_HASH_START;

    for (i = 0; i < len; ) {
        U16_NEXT(name, i, len, cp);

        if (cp == '.' && i == len) {
            break;
        }

        /* a name of several words, or with a number, is none here */

        if (!san_class_is_letter(san_class((uint32_t) cp))) {
            return;
        }

        hash = san_hash_add(hash, san_fold((uint32_t) cp));
    }

    if (len < NAME_LEAST) {
        return;
    }

    slot = slot_of(hash);
    names[slot].hash = hash;
    names[slot].languages |= UINT32_C(1) << language;
}


static int
add_language(unsigned language)
{
    int32_t             i, n, len;
    unsigned            kind;
    UChar               name[NAME_MAX];
    UErrorCode          status;
    UDateFormat        *format;

    static const UDateFormatSymbolType  kinds[] = {
        UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS,
        UDAT_STANDALONE_SHORT_MONTHS, UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS
    };

    status = U_ZERO_ERROR;
    format = udat_open(UDAT_LONG, UDAT_LONG, languages[language], NULL, 0,
                       NULL, 0, &status);

    if (U_FAILURE(status)) {
        return SAN_ERROR;
    }

    for (kind = 0; kind < sizeof(kinds) / sizeof(kinds[0]); kind++) {
        n = udat_countSymbols(format, kinds[kind]);

        for (i = 0; i < n; i++) {
            status = U_ZERO_ERROR;
            len = udat_getSymbols(format, kinds[kind], i, name, NAME_MAX,
                                  &status);

            if (U_SUCCESS(status) && len > 0) {
                add_name(name, len, language);
            }
        }
    }

    udat_close(format);

    return SAN_OK;
}


int
san_date_init(void)
{
    unsigned  i;

    memset(names, 0, sizeof(names));

    for (i = 0; i < LANGUAGES; i++) {
        if (add_language(i) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


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

    return names[slot_of(hash)].languages;
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
