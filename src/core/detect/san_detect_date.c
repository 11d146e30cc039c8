/*
 * The date detector: a date in another language than the page's, "11 March
 * 2021" or "8 days ago" on a Russian page.
 *
 * A unit is a date if it begins with a number or the name of a month or
 * weekday and contains only numbers, such names and little words of dates, or
 * if it equals ICU's text for a span of time.  Names that are the same in the
 * page's language are correct; short ones ("May", "set") count only with day
 * and year.  A text without a digit is not a date.
 *
 * It is translated if all of it is understood: a valid day, month and year, or
 * some of them, and nothing else but little words of dates.
 */

#include <string.h>

#include "detect/san_judge.h"
#include "lang/san_function_words.h"
#include "match/san_dates.h"
#include "match/san_words.h"

/* Longest date in bytes. */
#define LEN_MAX    80

/*
 * Names of so many letters are not other words; in English, the language of
 * most leftovers, also "June" and "July".
 */
#define SURE_NAME     5
#define SURE_ENGLISH  4

/* Other words: at most so many, of at most so many letters. */
#define OTHERS     2
#define OTHER_MAX  3

/* Longest translation. */
#define SAID_MAX   256


/* What was parsed of a text. */

typedef struct {
    san_date_set_t  own;         /* the page's language */
    san_date_set_t  found;       /* languages that have all its names */
    unsigned        names;
    unsigned        others;
    bool            sure;        /* one of its names is not a short one */
    bool            understood;
    uint8_t         script;
    unsigned        numbers;
    san_date_t      date;
} reading_t;


static bool
has_digit(san_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len; i++) {
        if (san_is_digit(text.data[i])) {
            return true;
        }
    }

    return false;
}


/* Takes a number as day or year, if it can be one. */

static void
add_number(reading_t *r, const uint8_t *p, unsigned digits)
{
    unsigned  i, value;

    for (i = 0, value = 0; i < digits && i < 5; i++) {
        value = value * 10 + p[i] - '0';
    }

    if (digits == 4 && r->date.year == 0 && value > 0) {
        r->date.year = value;

    } else if (digits <= 2 && r->date.day == 0 && value > 0) {
        r->date.day = value;
        r->date.two_digits = p[0] == '0';

    } else {
        r->understood = false;
    }
}


/*
 * Parses groups of digits; a mark between digits that dates do not have fails.
 */

static void
read_numbers(san_str_t text, reading_t *r)
{
    size_t    i;
    unsigned  digits;

    for (i = 0; i < text.len; i += digits + (digits == 0)) {

        for (digits = 0; i + digits < text.len
                         && san_is_digit(text.data[i + digits]); digits++)
        {
            /* void */
        }

        if (digits) {
            add_number(r, text.data + i, digits);
            r->numbers++;

        } else if (text.data[i] < 0x80 && text.data[i] > ' '
                   && !san_is_alpha(text.data[i]) && text.data[i] != ','
                   && text.data[i] != '.')
        {
            r->understood = false;
        }
    }
}


static void
add_name(reading_t *r, const san_date_name_t *name)
{
    r->names++;

    if (name->means < SAN_DATE_DAY && r->date.month == 0) {
        r->date.month = name->means;
        r->date.long_month = name->longer;

    } else if (name->means >= SAN_DATE_DAY
               && name->means != SAN_DATE_SEVERAL && r->date.weekday == 0)
    {
        r->date.weekday = name->means - SAN_DATE_DAY + 1;
        r->date.long_weekday = name->longer;

    } else {
        r->understood = false;
    }
}


/* Is it a little word of dates, or a suffix of a number? */

static bool
is_of_date(const san_word_t *word)
{
    size_t  i;

    static const char *const  words[] = {
        "of", "the", "st", "nd", "rd", "th", "de", "del", "den", "der", "le",
        "er", "d", "г", "р"
    };

    if (word->digits) {
        return word->letters == 2;
    }

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strlen(words[i]) == word->text.len
            && memcmp(words[i], word->text.data, word->text.len) == 0)
        {
            return true;
        }
    }

    return false;
}


/* Parses names and little words; false: another word, or correct as it is. */

static bool
read_words(san_str_t text, reading_t *r)
{
    san_word_t              word;
    san_words_t             words;
    const san_date_name_t  *name;

    san_words_init(&words, text.data, text.len);

    while (san_words_next(&words, &word)) {
        name = word.digits ? NULL : san_dates_name(word.text);

        if ((name && (name->languages & r->own)) || word.aside) {
            return false;
        }

        if (name) {
            r->found = r->names ? r->found & name->languages
                                : name->languages;
            r->sure |= word.letters >= SURE_NAME
                       || (word.letters >= SURE_ENGLISH && name->longer
                           && (name->languages & SAN_DATE_ENGLISH));
            r->script = word.script;
            add_name(r, name);

            if (r->found == 0) {
                return false;
            }

        } else if (word.letters > OTHER_MAX || ++r->others > OTHERS) {
            return false;

        } else if (!is_of_date(&word)) {
            r->understood = false;
        }
    }

    return r->names != 0;
}


/*
 * Does it suffice for a date?  "March 12, 2020" and "Monday, 3 June" do; with
 * a short name first, or with another word, it could be a name.
 */

static bool
is_date(const reading_t *r, bool begins)
{
    if (r->sure) {
        return !begins || r->others == 0 || r->understood;
    }

    return r->date.year && r->numbers > 1;
}


static bool
translates(const san_subject_t *subject)
{
    return subject->page->policy->detector[SAN_DETECTOR_DATE]
           == SAN_ACTION_TRANSLATE;
}


/* Takes a translation by ICU, which is valid until the next one. */

static void
take(san_verdict_t *verdict, const uint8_t *said, size_t len)
{
    if (len) {
        verdict->translation.data = said;
        verdict->translation.len = len;
    }
}


static bool
is_minutes(san_str_t word)
{
    return word.len == 3 && san_lower(word.data[0]) == 'm'
           && san_lower(word.data[1]) == 'i' && san_lower(word.data[2]) == 'n';
}


/*
 * Is every word correct in the page's language?  "Over 60 min" is Dutch for
 * "in 60 minutes", and Norwegian for "more than 60 minutes".
 */

static bool
is_own(const san_subject_t *subject)
{
    unsigned               own;
    san_word_t             word;
    san_words_t            words;
    san_function_word_t    function;
    san_function_reader_t  r;
    const uint8_t         *end;

    end = subject->text.data + subject->text.len;
    own = 0;

    san_function_reader_init(&r, subject->text.data, end, end);

    while (san_function_words_next(&r, &function)) {
        own += (function.languages & subject->page->own_words) != 0;
    }

    san_words_init(&words, subject->text.data, subject->text.len);

    while (san_words_next(&words, &word)) {
        if (word.letters && !word.digits && !is_minutes(word.text)) {
            if (own == 0) {
                return false;
            }

            own--;
        }
    }

    return true;
}


/* Is it like "8 days ago", and different in the page's language? */

static bool
is_count(const san_subject_t *subject, san_date_set_t own,
    san_verdict_t *verdict)
{
    unsigned                 number;
    san_word_t               word;
    san_words_t              words;
    const san_date_count_t  *count;

    static uint8_t  said[SAID_MAX];

    count = san_dates_count(subject->text, &number);

    if (count == NULL || (count->languages & own) || is_own(subject)) {
        return false;
    }

    verdict->text_language = san_dates_language_of(count->languages);

    san_words_init(&words, subject->text.data, subject->text.len);

    while (verdict->script == 0 && san_words_next(&words, &word)) {
        verdict->script = word.script;
    }

    if (count->form != SAN_DATE_SEVERAL && translates(subject)) {
        take(verdict, said, san_dates_say_count(&subject->page->language,
                                                count->form, number, said,
                                                sizeof(said)));
    }

    return true;
}


static bool
is_named(const san_subject_t *subject, san_date_set_t own,
    san_verdict_t *verdict)
{
    reading_t  r;

    static uint8_t  said[SAID_MAX];

    r = (reading_t) { .own = own, .understood = true };

    if (!read_words(subject->text, &r)) {
        return false;
    }

    read_numbers(subject->text, &r);

    if (!is_date(&r, !san_is_digit(subject->text.data[0]))) {
        return false;
    }

    verdict->script = r.script;
    verdict->text_language = san_dates_language_of(r.found);

    if (r.understood && (r.date.month || r.date.weekday)
        && translates(subject))
    {
        take(verdict, said, san_dates_say(&subject->page->language, &r.date,
                                          said, sizeof(said)));
    }

    return true;
}


bool
san_detect_date(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_date_set_t  own;

    if ((subject->lacks & SAN_MARK_DIGIT) || !subject->page->language.known
        || subject->text.len == 0 || subject->text.len > LEN_MAX
        || !has_digit(subject->text))
    {
        return false;
    }

    own = san_dates_language(&subject->page->language);

    if (own == 0
        || !(is_count(subject, own, verdict)
             || is_named(subject, own, verdict)))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_DATE;

    /* dates are translated or flagged, never cut */

    verdict->built_in = translates(subject);

    return true;
}
