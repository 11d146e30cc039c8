/*
 * test_detect_date: dates with the names of months and days in another
 * language than the page's, and what looks like them.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "detect.h"


static const struct {
    const char  *page;
    const char  *text;
    const char  *language;
} dates[] = {
    { "ru", "11 March 2021", "en" }, { "en", "11 März 2021", "de" },
    { "en", "3. Oktober 2020", "de" }, { "ru", "11 maja 2021", "pl" },
    { "ru", "12 Monday", "en" }, { "no", "11 March 2021", "en" },

    /* a short name with a day and a year of four digits */
    { "ru", "11 May 2021", "en" }, { "ru", "2021, 11 May", "en" },
    { "ru", "11 May 2021 10:00", "en" },

    /* two little words, and what is beside a digit */
    { "ru", "11 March 2021 at 10 am", "en" }, { "ru", "1st March 2021", "en" },
    { "ru", "11 March and 12 April", "en" },
    { "ru", "11 Monday, March 2021", "en" }
};

static const detect_case_t  left[] = {
    { "en", "11 March 2021", false }, { "no", "11 mars 2021", false },
    { "ru", "11 May", false }, { "ru", "11 May 21", false },
    { "ru", "2021 May", false }, { "ru", "11 May 20211", false },
    { "ru", "120211 May 11", false },
    { "ru", "March 11, 2021", false }, { "ru", "11 12 2021", false },
    { "ru", "11 March 2021 with rain", false },
    { "ru", "11 March 2021 at 10 am or", false },
    { "ru", "11 March Oktober 2021", false },
    { "ru", "11 (March) 2021", false }, { "ru", "11 Марта March 2021", false },
    { "ru", "11 ab 2021", false }, { "ru", "", false },
    { "xx", "11 March 2021", false }, { "", "11 March 2021", false }
};


int
main(void)
{
    bool           found;
    size_t         i;
    san_verdict_t  verdict;

    if (san_init() != SAN_OK) {
        return 2;
    }

    for (i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
        found = detect(san_detect_date, dates[i].page, dates[i].text, false,
                       &verdict);

        tap_ok(found && verdict.detector == SAN_DETECTOR_DATE
               && strcmp(verdict.text_language, dates[i].language) == 0,
               "on a page in %s, in %s: %s", dates[i].page, dates[i].language,
               dates[i].text);
    }

    detect_left(san_detect_date, SAN_DETECTOR_DATE, left, DETECT_N(left));

    return tap_done();
}
