/*
 * test_detect_date: dates in another language than the page's, similar texts,
 * and translations of dates.
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

    /* two short words, and signs beside a digit */
    { "ru", "11 March 2021 at 10 am", "en" }, { "ru", "1st March 2021", "en" },
    { "ru", "11 March and 12 April", "en" },
    { "ru", "11 Monday, March 2021", "en" },

    /* a name at the beginning */
    { "de", "March 12, 2020", "en" }, { "es", "Monday, 3 June", "en" },
    { "es", "MONDAY, JUNE 3", "en" }, { "en", "Samedi 12 février 2022", "fr" },
    { "de", "Dec 12, 2020", "en" }, { "fr", "June 2021", "en" },
    { "ja", "March 12, 2020", "en" }, { "de", "June 1st", "en" },
    { "en", "sábado, 3 de junio", "es" },

    /* the longest date */
    { "ru", "11 March 2021                                        "
      "                           ", "en" },

    /* time spans */
    { "de", "8 days ago", "en" }, { "ru", "1 Hour Ago", "en" },
    { "en", "il y a 3 jours", "fr" }, { "en", "vor 12 Minuten", "de" },
    { "es", "in 5 minutes", "en" }, { "ja", "21 min. ago", "en" },
    { "fr", "5 mo. ago", "en" }, { "en", "3 дня назад", "ru" },
    { "en", "21 день назад", "ru" }, { "en", "hace 1 año", "es" }
};


/* The languages of built-in phrases, except English. */

static const char *const  pages[] = {
    "ar", "bg", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi",
    "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "nl", "no", "pl", "pt",
    "pt-PT", "ro", "ru", "sr", "sv", "th", "tr", "uk", "vi", "zh", "zh-TW"
};


/* The date in the page's language; NULL: a part of it is not understood. */

static const struct {
    const char  *page;
    const char  *text;
    const char  *said;
} said[] = {
    { "de", "04. May 2011", "04. Mai 2011" },
    { "ru", "12 March 2020", "12 марта 2020\xe2\x80\xafг." },
    { "ru", "March 2020", "март 2020\xe2\x80\xafг." },
    { "de", "March 12, 2020", "12. März 2020" },
    { "de", "Dec 12, 2020", "12. Dez. 2020" },
    { "es", "Monday, 3 June", "lunes, 3 de junio" },
    { "en", "12. März 2020", "March 12, 2020" },
    { "en-GB", "12. März 2020", "12 March 2020" },
    { "fr", "Thursday, March 12, 2020", "jeudi 12 mars 2020" },

    /* a dash of several bytes in place of a comma */
    { "ru", "Monday – 3 June", "понедельник, 3 июня" },
    { "de", "June 1st", "1. Juni" },
    { "de", "8 days ago", "vor 8 Tagen" },
    { "ru", "21 days ago", "21 день назад" },
    { "ru", "3 days ago", "3 дня назад" },
    { "en", "il y a 1 jour", "1 day ago" },
    { "fr", "in 5 minutes", "dans 5 minutes" },
    { "ja", "8 days ago", "8 日前" },

    /* a wrong weekday, an impossible day, a time, another word, two dates */
    { "fr", "Monday, March 12, 2020", NULL },
    { "fr", "30 February 2020", NULL }, { "fr", "29 February 2021", NULL },
    { "ru", "11 May 2021 10:00", NULL }, { "ru", "11 May 2021 at", NULL },
    { "de", "00 May 2011", NULL }, { "de", "0 May 2011 5", NULL },
    { "ru", "5 March 0000", NULL }, { "ru", "March 5 2020 2021", NULL },
    { "ru", "5 March 020", NULL }, { "ru", "5 6 March 2020", NULL },
    { "ru", "11 March and 12 April", NULL }, { "ru", "3-5 March 2020", NULL }
};

static const detect_case_t  left[] = {
    { "en", "11 March 2021", false }, { "no", "11 mars 2021", false },
    { "ru", "11 May", false }, { "ru", "11 May 21", false },
    { "ru", "2021 May", false }, { "ru", "11 May 20211", false },
    { "ru", "120211 May 11", false }, { "ru", "11 12 2021", false },

    /* names that people have, too; texts without a digit */
    { "fr", "May 2", false }, { "en", "Mars 2020", false },
    { "ru", "March", false }, { "ru", "Monday, June", false },
    { "fr", "June rain and 12", false }, { "fr", "June fun 2020", false },
    { "de", "days ago", false }, { "en", "8 days ago", false },
    { "de", "8 days ago today", false }, { "de", "8 9 days ago", false },
    { "de", "in 3 Tagen", false }, { "sv", "3 dagar sedan", false },
    { "de", "9999999 days ago", false },
    { "sr", "prije 28 minuta", false }, { "hr", "pre 28 minuta", false },
    { "sr-Latn", "3. januar 2020", false },
    { "en", "Sept. 25, 2018", false }, { "de", "3. Jänner 2020", false },
    { "en", "504-865-5210 or", false },

    /* abbreviated minutes, and similar words; the most words of a language */
    { "nl", "over 60 min", false }, { "nl", "over 60 MIN", false },

    /* too long for a date */
    { "ru", "11 March 2021                                        "
      "                             ", false },
    { "ru", "11 March 2021 with rain", false },
    { "ru", "11 March 2021 at 10 am or", false },
    { "ru", "11 March Oktober 2021", false },
    { "ru", "11 (March) 2021", false }, { "ru", "11 Марта March 2021", false },
    { "ru", "11 ab 2021", false }, { "ru", "", false },
    { "xx", "11 March 2021", false }, { "", "11 March 2021", false }
};


static void
test_said(size_t i)
{
    bool           found;
    san_str_t      tag;
    san_page_t     page;
    san_policy_t   policy;
    san_subject_t  subject;
    san_verdict_t  verdict;

    san_policy_init(&policy);
    policy.detector[SAN_DETECTOR_DATE] = SAN_ACTION_TRANSLATE;
    tag.data = (const uint8_t *) said[i].page;
    tag.len = strlen(said[i].page);
    san_page_init(&page, &policy, tag);

    memset(&subject, 0, sizeof(subject));
    memset(&verdict, 0, sizeof(verdict));
    subject.text.data = (const uint8_t *) said[i].text;
    subject.text.len = strlen(said[i].text);
    subject.page = &page;

    found = san_detect_date(&subject, &verdict) && verdict.built_in;

    if (!tap_ok(found
                && (said[i].said
                    ? verdict.translation.len == strlen(said[i].said)
                      && memcmp(verdict.translation.data, said[i].said,
                                verdict.translation.len) == 0
                    : verdict.translation.data == NULL),
                "on a page in %s: %s, %s", said[i].page, said[i].text,
                said[i].said ? said[i].said : "not translated"))
    {
        printf("# %.*s\n", (int) verdict.translation.len,
               (const char *) verdict.translation.data);
    }
}


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

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        tap_ok(detect(san_detect_date, pages[i], "8 days ago", false, &verdict)
               && strcmp(verdict.text_language, "en") == 0,
               "8 days ago on a page in %s", pages[i]);
    }

    for (i = 0; i < sizeof(said) / sizeof(said[0]); i++) {
        test_said(i);
    }

    detect_left(san_detect_date, SAN_DETECTOR_DATE, left, DETECT_N(left));

    return tap_done();
}
