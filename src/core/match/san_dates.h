/*
 * san_dates: how languages write dates, from ICU's data.
 *
 * Enters: words and texts.  Leaves: in which languages a word is the name of a
 * month or a weekday, or a text counts days or hours ("8 days ago"), and the
 * same in the page's language.
 *
 * Depends on san_normal, san_phrases (sets of languages) and ICU.
 */

#ifndef SAN_DATES_H
#define SAN_DATES_H

#include "lang/san_language.h"
#include "match/san_normal.h"

/* A set of languages, with numbers of its own. */
typedef uint64_t  san_date_set_t;

/* Longest text like "8 days ago", in characters. */
#define SAN_DATE_COUNT_MAX  64

/* The slot in a hash table is the hash shifted right by this. */
#define SAN_DATE_SHIFT  20

#define SAN_DATE_ENGLISH  ((san_date_set_t) 1)

/* Meaning of a name; SAN_DATE_SEVERAL: it differs between its languages. */

#define SAN_DATE_MONTH    1          /* January, up to 12 */
#define SAN_DATE_DAY      16         /* Sunday, up to 22 */
#define SAN_DATE_SEVERAL  0xff

typedef struct {
    uint64_t        hash;
    san_date_set_t  languages;
    uint8_t         means;
    bool            longer;          /* the full name, not an abbreviation */
} san_date_name_t;

/* "8 days ago": the unit, direction and style of a count. */

typedef struct {
    uint64_t        hash;
    san_date_set_t  languages;
    uint8_t         form;            /* (style * units + unit) * 2 + future */
} san_date_count_t;

/* A date as it was parsed; 0: not part of it. */

typedef struct {
    unsigned  year;
    unsigned  month;                 /* 1 to 12 */
    unsigned  day;
    unsigned  weekday;               /* Sunday is 1 */
    bool      long_month;
    bool      long_weekday;
    bool      two_digits;            /* "04" */
} san_date_t;


/*
 * Receives the start of a date text in a language.  counted: a number must
 * follow.  False: out of memory.
 */
typedef bool (*san_dates_note_pt)(const uint32_t *chars, size_t n,
    const char *language, bool counted);

/* Calls note() for all of them, grouped by language. */
bool san_dates_begin(san_dates_note_pt note);

/* A page's language and its near relatives; 0: their names are not known. */
san_date_set_t san_dates_language(const san_language_t *page);

/* The first language of a set. */
const char *san_dates_language_of(san_date_set_t set);

/* Looks up the name of a month or weekday; NULL: unknown in all languages. */
const san_date_name_t *san_dates_name(san_str_t word);

/*
 * Looks up a text like "8 days ago"; NULL: not found.  number: set to its
 * number.
 */
const san_date_count_t *san_dates_count(san_str_t text, unsigned *number);

/*
 * The hash of a text that counts, without its number; 0: not such a text.
 * before, if not NULL: set to the text before the number.
 */
uint64_t san_dates_count_hash(const san_normal_t *normal,
    san_normal_t *before, unsigned *number);

/*
 * Writes the date in the page's language to out.  Returns its length; 0: there
 * is no such date, or ICU does not know the language.
 */
size_t san_dates_say(const san_language_t *page, const san_date_t *date,
    uint8_t *out, size_t size);
size_t san_dates_say_count(const san_language_t *page, unsigned form,
    unsigned number, uint8_t *out, size_t size);

#endif /* SAN_DATES_H */
