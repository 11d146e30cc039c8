/*
 * san_dates_say: dates in the page's language, as ICU formats them.
 *
 * ICU's objects for the last language are kept, because opening them takes
 * longer than reading a page of text.
 */

#include <string.h>

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

#include "match/san_dates.h"

#define TEXT_MAX   128

/*
 * Forms of a weekday, a month, a day: none, short, long; a year: with or
 * without.
 */
#define FORMATS  (3 * 3 * 3 * 2)

#define UNITS    7

/* Within so many years from this one, any date falls on every weekday. */
#define SOME_YEAR   2000
#define SOME_YEARS  28


static struct {
    char                         tag[32];
    UDateTimePatternGenerator   *patterns;
    UDateFormat                 *formats[FORMATS];
    URelativeDateTimeFormatter  *counts[2];
} kept;

static UCalendar  *calendar;

static const UChar  gmt[] = { 'G', 'M', 'T', 0 };


static void
forget(void)
{
    unsigned  i;

    for (i = 0; i < FORMATS; i++) {
        if (kept.formats[i]) {
            udat_close(kept.formats[i]);
        }
    }

    for (i = 0; i < 2; i++) {
        if (kept.counts[i]) {
            ureldatefmt_close(kept.counts[i]);
        }
    }

    if (kept.patterns) {
        udatpg_close(kept.patterns);
    }

    memset(&kept, 0, sizeof(kept));
}


/* The locale of the page; cached objects of another one are closed. */

static bool
locale_of(const san_language_t *page, char locale[ULOC_FULLNAME_CAPACITY])
{
    int32_t     n;
    UErrorCode  status;

    status = U_ZERO_ERROR;
    n = uloc_forLanguageTag(page->tag, locale, ULOC_FULLNAME_CAPACITY - 24,
                            NULL, &status);

    if (U_FAILURE(status) || n == 0) {
        return false;
    }

    (void) uloc_setKeywordValue("calendar", "gregorian", locale,
                                ULOC_FULLNAME_CAPACITY, &status);

    if (strcmp(kept.tag, page->tag) != 0) {
        forget();
        strcpy(kept.tag, page->tag);
    }

    return U_SUCCESS(status);
}


static size_t
to_utf8(const UChar *text, int32_t len, uint8_t *out, size_t size)
{
    int32_t     n;
    UErrorCode  status;

    status = U_ZERO_ERROR;
    u_strToUTF8((char *) out, (int32_t) size, &n, text, len, &status);

    return U_SUCCESS(status) && (size_t) n <= size ? (size_t) n : 0;
}


static unsigned
format_of(const san_date_t *date)
{
    return ((unsigned) (date->weekday ? 1 + date->long_weekday : 0) * 9
            + (unsigned) (date->day ? 1 + date->two_digits : 0) * 3
            + (unsigned) (date->month ? 1 + date->long_month : 0)) * 2
           + (date->year != 0);
}


static UDateFormat *
open_format(const char *locale, unsigned form)
{
    UChar         skeleton[16], pattern[TEXT_MAX];
    int32_t       n;
    UErrorCode    status;
    char          fields[16];

    static const char *const  weekdays[] = { "", "EEE", "EEEE" };
    static const char *const  days[] = { "", "d", "dd" };
    static const char *const  months[] = { "", "MMM", "MMMM" };

    strcpy(fields, form % 2 ? "y" : "");
    strcat(fields, months[form / 2 % 3]);
    strcat(fields, weekdays[form / 18]);
    strcat(fields, days[form / 6 % 3]);
    u_uastrcpy(skeleton, fields);

    status = U_ZERO_ERROR;

    if (kept.patterns == NULL) {
        kept.patterns = udatpg_open(locale, &status);
    }

    n = U_SUCCESS(status)
        ? udatpg_getBestPatternWithOptions(kept.patterns, skeleton, -1,
                                           UDATPG_MATCH_ALL_FIELDS_LENGTH,
                                           pattern, TEXT_MAX, &status)
        : 0;

    if (U_FAILURE(status) || n >= TEXT_MAX) {
        return NULL;
    }

    return udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, gmt, -1, pattern, n,
                     &status);
}


/* The moment of a valid date; *weekday: its day of the week, Sunday is 1. */

static bool
moment_of(const san_date_t *date, unsigned year, UDate *moment,
    unsigned *weekday)
{
    UErrorCode  status;

    status = U_ZERO_ERROR;

    if (calendar == NULL) {
        calendar = ucal_open(gmt, -1, "en", UCAL_GREGORIAN, &status);

        if (U_FAILURE(status)) {
            calendar = NULL;
            return false;
        }

        ucal_setAttribute(calendar, UCAL_LENIENT, 0);
    }

    ucal_clear(calendar);
    ucal_setDateTime(calendar, (int32_t) year,
                     date->month ? (int32_t) date->month - 1 : 0,
                     date->day ? (int32_t) date->day : 1, 12, 0, 0, &status);

    *moment = ucal_getMillis(calendar, &status);
    *weekday = (unsigned) ucal_get(calendar, UCAL_DAY_OF_WEEK, &status);

    return U_SUCCESS(status);
}


/* Without a year, finds one in which the weekday of the date is right. */

static bool
find_moment(const san_date_t *date, UDate *moment)
{
    unsigned  year, end, weekday;

    year = date->year ? date->year : SOME_YEAR;
    end = date->year ? year + 1 : SOME_YEAR + SOME_YEARS;

    for ( /* void */ ; year < end; year++) {
        if (moment_of(date, year, moment, &weekday)
            && (date->weekday == 0 || date->weekday == weekday))
        {
            return true;
        }
    }

    return false;
}


size_t
san_dates_say(const san_language_t *page, const san_date_t *date,
    uint8_t *out, size_t size)
{
    char          locale[ULOC_FULLNAME_CAPACITY];
    UChar         text[TEXT_MAX];
    UDate         moment;
    int32_t       n;
    unsigned      form;
    UErrorCode    status;

    if (!find_moment(date, &moment) || !locale_of(page, locale)) {
        return 0;
    }

    form = format_of(date);

    if (kept.formats[form] == NULL) {
        kept.formats[form] = open_format(locale, form);
    }

    if (kept.formats[form] == NULL) {
        return 0;
    }

    status = U_ZERO_ERROR;
    n = udat_format(kept.formats[form], moment, text, TEXT_MAX, NULL, &status);

    return U_SUCCESS(status) && n < TEXT_MAX ? to_utf8(text, n, out, size) : 0;
}


size_t
san_dates_say_count(const san_language_t *page, unsigned form,
    unsigned number, uint8_t *out, size_t size)
{
    char        locale[ULOC_FULLNAME_CAPACITY];
    UChar       text[TEXT_MAX];
    int32_t     n;
    double      offset;
    unsigned    style;
    UErrorCode  status;

    static const URelativeDateTimeUnit  units[UNITS] = {
        UDAT_REL_UNIT_SECOND, UDAT_REL_UNIT_MINUTE, UDAT_REL_UNIT_HOUR,
        UDAT_REL_UNIT_DAY, UDAT_REL_UNIT_WEEK, UDAT_REL_UNIT_MONTH,
        UDAT_REL_UNIT_YEAR
    };

    style = form / (2 * UNITS);

    if (style > 1 || !locale_of(page, locale)) {
        return 0;
    }

    status = U_ZERO_ERROR;

    if (kept.counts[style] == NULL) {
        kept.counts[style] = ureldatefmt_open(locale, NULL, style
                                              ? UDAT_STYLE_SHORT
                                              : UDAT_STYLE_LONG,
                                              UDISPCTX_CAPITALIZATION_NONE,
                                              &status);
    }

    if (U_FAILURE(status)) {
        kept.counts[style] = NULL;
        return 0;
    }

    offset = form % 2 ? number : -(double) number;
    n = ureldatefmt_formatNumeric(kept.counts[style], offset,
                                  units[form / 2 % UNITS], text, TEXT_MAX,
                                  &status);

    return U_SUCCESS(status) && n < TEXT_MAX ? to_utf8(text, n, out, size) : 0;
}
