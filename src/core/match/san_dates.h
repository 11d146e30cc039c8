/*
 * san_dates: how languages write dates, by ICU's data.
 *
 * Enters: words and texts.  Leaves: in which languages a word is the name of
 * a month or a day, a text one that counts days or hours ("8 days ago"), and
 * how the page's language says the same.
 *
 * Depends on san_normal, san_phrases (sets of languages) and ICU.
 */

#ifndef SAN_DATES_H
#define SAN_DATES_H

#include "lang/san_language.h"
#include "match/san_normal.h"

/* A set of languages of this file. */
typedef uint64_t  san_date_set_t;

/* Longest "8 days ago", in characters. */
#define SAN_DATE_COUNT_MAX  64

/* In the tables of hashes the slot is that of the bits from here on. */
#define SAN_DATE_SHIFT  20

#define SAN_DATE_ENGLISH  ((san_date_set_t) 1)

/* What a name means; SAN_DATE_SEVERAL: not the same in all its languages. */

#define SAN_DATE_MONTH    1          /* January, up to 12 */
#define SAN_DATE_DAY      16         /* Sunday, up to 22 */
#define SAN_DATE_SEVERAL  0xff

typedef struct {
    uint64_t        hash;
    san_date_set_t  languages;
    uint8_t         means;
    bool            longer;          /* the whole name, not an abbreviation */
} san_date_name_t;

/* "8 days ago": how much of what, written how. */

typedef struct {
    uint64_t        hash;
    san_date_set_t  languages;
    uint8_t         form;            /* (style * units + unit) * 2, and 1 for
                                        what is to come; or SAN_DATE_SEVERAL */
} san_date_count_t;

/* A date as it was read; 0: it does not say. */

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
 * Notes a beginning of dates in a language, counted: that goes on with a
 * number; false: there is no room.
 */
typedef bool (*san_dates_note_pt)(const uint32_t *chars, size_t n,
    const char *language, bool counted);

/* Calls it for all, those of a language together. */
bool san_dates_begin(san_dates_note_pt note);

/* A page's language and its near relatives; 0: nobody knows their names. */
san_date_set_t san_dates_language(const san_language_t *page);

/* The first language of a set. */
const char *san_dates_language_of(san_date_set_t set);

/* NULL: no language has this name. */
const san_date_name_t *san_dates_name(san_str_t word);

/* NULL: it is none; number: what it holds. */
const san_date_count_t *san_dates_count(san_str_t text, unsigned *number);

/*
 * The hash of a text that counts, with its number left out; 0: it is none.
 * before, if not NULL: what stands before the number.
 */
uint64_t san_dates_count_hash(const san_normal_t *normal,
    san_normal_t *before, unsigned *number);

/*
 * The same in the page's language, in out; its length, or 0: there is no
 * such date, or ICU does not know.
 */
size_t san_dates_say(const san_language_t *page, const san_date_t *date,
    uint8_t *out, size_t size);
size_t san_dates_say_count(const san_language_t *page, unsigned form,
    unsigned number, uint8_t *out, size_t size);

#endif /* SAN_DATES_H */
