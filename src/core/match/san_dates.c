/*
 * san_dates: names of months and weekdays, and texts like "8 days ago".
 *
 * Both are in tables that tools/icu makes.
 */

#include <string.h>

#include "match/san_dates.h"


/* How a text may begin: characters [at, at + n) of a common array. */

typedef struct {
    san_date_set_t  languages;
    uint16_t        at;
    uint8_t         n;
    bool            counted;
} beginning_t;

#include "icu_dates.h"

#define LANGUAGES   (sizeof(languages) / sizeof(languages[0]))
#define BEGINNINGS  (sizeof(beginnings) / sizeof(beginnings[0]))

_Static_assert(LANGUAGES <= 64, "a bit for each language");


/* Serbian and Croatian are never reported as each other. */

static bool
is_relative(const char *language, const char *primary)
{
    return (strcmp(language, "hr") == 0 && strcmp(primary, "sr") == 0)
           || (strcmp(language, "sr") == 0 && strcmp(primary, "hr") == 0);
}


san_date_set_t
san_dates_language(const san_language_t *page)
{
    unsigned        i;
    const char     *primary;
    san_date_set_t  set;

    /* the last language that was asked for, usually the same */

    static char            last[sizeof(page->primary)];
    static san_date_set_t  last_set;

    if (strcmp(page->primary, last) == 0) {
        return last_set;
    }

    primary = page->primary;

    if (strcmp(primary, "no") == 0 || strcmp(primary, "nn") == 0) {
        primary = "nb";
    }

    for (i = 0, set = 0; i < LANGUAGES; i++) {
        if (strcmp(languages[i], primary) == 0
            || is_relative(languages[i], primary))
        {
            set |= (san_date_set_t) 1 << i;
        }
    }

    memcpy(last, page->primary, sizeof(last));
    last_set = set;

    return set;
}


const char *
san_dates_language_of(san_date_set_t set)
{
    return languages[__builtin_ctzll(set)];
}


/* Notes all beginnings of one language. */

static bool
note_language(unsigned language, san_dates_note_pt note)
{
    size_t              i;
    const beginning_t  *b;

    for (i = 0; i < BEGINNINGS; i++) {
        b = &beginnings[i];

        if ((b->languages >> language & 1)
            && !note(&beginning_chars[b->at], b->n, languages[language],
                     b->counted))
        {
            return false;
        }
    }

    return true;
}


bool
san_dates_begin(san_dates_note_pt note)
{
    unsigned  language;

    for (language = 0; language < LANGUAGES; language++) {
        if (!note_language(language, note)) {
            return false;
        }
    }

    return true;
}


const san_date_name_t *
san_dates_name(san_str_t word)
{
    int             n;
    size_t          i;
    uint32_t        cp;
    uint64_t        hash;
    const uint8_t  *p, *end;

    hash = SAN_HASH_START;

    for (p = word.data, end = p + word.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return NULL;
        }

        hash = san_hash_add(hash, san_fold(cp));
    }

    for (i = (hash >> SAN_DATE_SHIFT) % NAMES; names[i].languages;
         i = (i + 1) % NAMES)
    {
        if (names[i].hash == hash) {
            return &names[i];
        }
    }

    return NULL;
}


/* Has ASCII text two numbers, as no count has? */

static bool
has_two_numbers(san_str_t text)
{
    size_t    i;
    unsigned  numbers;

    for (i = 0, numbers = 0;
         i < text.len && text.data[i] < 0x80 && !san_is_dropped(text.data[i]);
         i++)
    {
        numbers += san_is_digit(text.data[i])
                   && (i == 0 || !san_is_digit(text.data[i - 1]));
    }

    return numbers > 1;
}


const san_date_count_t *
san_dates_count(san_str_t text, unsigned *number)
{
    size_t        i;
    uint64_t      hash;
    san_normal_t  normal;

    if (text.len > SAN_DATE_COUNT_MAX * 3 || has_two_numbers(text)
        || !san_normal_form(text.data, text.len, &normal))
    {
        return NULL;
    }

    hash = san_dates_count_hash(&normal, NULL, number);

    for (i = (hash >> SAN_DATE_SHIFT) % COUNTS; hash && counts[i].languages;
         i = (i + 1) % COUNTS)
    {
        if (counts[i].hash == hash) {
            return &counts[i];
        }
    }

    return NULL;
}
