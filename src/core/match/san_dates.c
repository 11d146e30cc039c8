/*
 * san_dates: names of months and days, and what counts the time since.
 *
 * Both are ICU's, in tables that are filled once, before a server forks.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

#include "match/san_dates.h"

/* Slots of the two tables: powers of two that stay half empty. */
#define NAMES   8192
#define COUNTS  8192

/* A name in so many units of UTF-16; a shorter word may be anything. */
#define NAME_MAX    64
#define NAME_LEAST  3

/*
 * A text may begin with a name of so many letters; with a shorter one of
 * English, which is what pages in other languages have.
 */
#define BEGIN_LEAST  4

/* Longest "8 days ago". */
#define COUNT_MAX    64

/* No number is greater. */
#define NUMBER_MAX   100000


static const char *const  languages[] = {
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl",
    "cs", "sk", "hu", "ro", "tr", "ru", "uk", "bg", "el", "hr", "sl", "lt",
    "lv", "et", "id", "vi", "ca", "gl", "eu", "ja", "zh", "ko", "ar", "he",
    "fa", "hi", "th"
};

#define LANGUAGES  (sizeof(languages) / sizeof(languages[0]))

_Static_assert(LANGUAGES <= 64, "a bit for each language");

/* Where it says something else: "Sept", "Jänner". */

static const struct {
    const char  *locale;
    unsigned     language;       /* in the list above */
} varieties[] = {
    { "en_GB", 0 }, { "en_AU", 0 }, { "en_CA", 0 }, { "de_AT", 1 },
    { "fr_CA", 2 }, { "es_MX", 3 }, { "pt_PT", 5 }, { "zh_Hant", 32 }
};


static san_date_name_t   names[NAMES];
static san_date_count_t  counts[COUNTS];
static unsigned          nnames, ncounts;

static bool  (*note)(const san_normal_t *beginning, const char *language,
    bool counted);


san_date_set_t
san_dates_language(const san_language_t *page)
{
    unsigned     i;
    const char  *primary;

    primary = page->primary;

    if (strcmp(primary, "no") == 0 || strcmp(primary, "nn") == 0) {
        primary = "nb";
    }

    for (i = 0; i < LANGUAGES; i++) {
        if (strcmp(languages[i], primary) == 0) {
            return (san_date_set_t) 1 << i;
        }
    }

    return 0;
}


const char *
san_dates_language_of(san_date_set_t set)
{
    return languages[__builtin_ctzll(set)];
}


/* The slot of a name, or a free one. */

static san_date_name_t *
name_slot(uint64_t hash)
{
    size_t  i;

    for (i = (hash >> 20) % NAMES;
         names[i].languages && names[i].hash != hash;
         i = (i + 1) % NAMES)
    {
        /* void */
    }

    return &names[i];
}


static san_date_count_t *
count_slot(uint64_t hash)
{
    size_t  i;

    for (i = (hash >> 20) % COUNTS;
         counts[i].languages && counts[i].hash != hash;
         i = (i + 1) % COUNTS)
    {
        /* void */
    }

    return &counts[i];
}


/* May texts begin with it, and is it to be found then? */

static bool
note_name(const UChar *name, int32_t len, const char *language, bool weekday)
{
    char          text[NAME_MAX * 3 + 1];
    int32_t       n;
    UErrorCode    status;
    san_normal_t  normal;

    status = U_ZERO_ERROR;
    u_strToUTF8(text, sizeof(text), &n, name, len, &status);

    if (U_FAILURE(status)
        || !san_normal_form((const uint8_t *) text, (size_t) n, &normal)
        || (normal.n < BEGIN_LEAST && strcmp(language, "en") != 0))
    {
        return true;
    }

    return note(&normal, language, !weekday || normal.n < BEGIN_LEAST);
}


/* False: there is no room. */

static bool
add_name(const UChar *name, int32_t len, unsigned language, unsigned means,
    bool longer)
{
    int32_t           i, letters;
    UChar32           cp;
    uint64_t          hash;
    san_date_name_t  *slot;

    hash = SAN_HASH_START;
    letters = len;

    for (i = 0; i < len; ) {
        U16_NEXT(name, i, len, cp);

        if (cp == '.' && i == len) {
            letters = len - 1;
            break;
        }

        /* a name of several words, or with a number, is none here */

        if (!san_class_is_letter(san_class((uint32_t) cp))) {
            return true;
        }

        hash = san_hash_add(hash, san_fold((uint32_t) cp));
    }

    if (letters < NAME_LEAST) {
        return true;
    }

    slot = name_slot(hash);

    if (slot->languages == 0) {
        slot->hash = hash;
        slot->means = (uint8_t) means;
        nnames++;

    } else if (slot->means != means) {
        slot->means = SAN_DATE_SEVERAL;
    }

    slot->languages |= (san_date_set_t) 1 << language;
    slot->longer |= longer;

    return nnames < NAMES / 2
           && note_name(name, letters, languages[language],
                        means >= SAN_DATE_DAY);
}


static bool
add_names(UDateFormat *format, unsigned language)
{
    int32_t     i, n, len;
    unsigned    kind, means;
    UChar       name[NAME_MAX];
    UErrorCode  status;

    static const struct {
        UDateFormatSymbolType  type;
        bool                   weekday;
        bool                   longer;
    } kinds[] = {
        { UDAT_MONTHS, false, true }, { UDAT_SHORT_MONTHS, false, false },
        { UDAT_STANDALONE_MONTHS, false, true },
        { UDAT_STANDALONE_SHORT_MONTHS, false, false },
        { UDAT_WEEKDAYS, true, true }, { UDAT_SHORT_WEEKDAYS, true, false }
    };

    for (kind = 0; kind < sizeof(kinds) / sizeof(kinds[0]); kind++) {
        n = udat_countSymbols(format, kinds[kind].type);

        for (i = 0; i < n; i++) {
            status = U_ZERO_ERROR;
            len = udat_getSymbols(format, kinds[kind].type, i, name, NAME_MAX,
                                  &status);

            /* the first day of the week has number 1 */

            means = kinds[kind].weekday ? SAN_DATE_DAY + (unsigned) i - 1
                                        : SAN_DATE_MONTH + (unsigned) i;

            if (U_SUCCESS(status) && len > 0 && len <= NAME_MAX
                && !add_name(name, len, language, means, kinds[kind].longer))
            {
                return false;
            }
        }
    }

    return true;
}


/*
 * The hash of a text that counts, with its number left out; 0: it is none.
 * before: what stands before the number.
 */

static uint64_t
count_hash(const san_normal_t *normal, san_normal_t *before, unsigned *number)
{
    bool      digits;
    int32_t   digit;
    unsigned  i;
    uint64_t  hash;

    hash = SAN_HASH_START;
    digits = false;
    *number = 0;
    before->n = 0;

    for (i = 0; i < normal->n; i++) {
        digit = san_class(normal->chars[i]) == SAN_CLASS_DIGIT
                ? u_charDigitValue((UChar32) normal->chars[i]) : -1;

        if (digit < 0) {
            hash = san_hash_add(hash, normal->chars[i]);

            if (!digits) {
                before->chars[before->n++] = normal->chars[i];
            }

            continue;
        }

        if (!digits) {
            hash = san_hash_add(hash, '#');

        } else if (san_class(normal->chars[i - 1]) != SAN_CLASS_DIGIT) {
            return 0;
        }

        digits = true;
        *number = *number * 10 + (unsigned) digit;

        if (*number > NUMBER_MAX) {
            return 0;
        }
    }

    return digits ? hash : 0;
}


static const URelativeDateTimeUnit  units[] = {
    UDAT_REL_UNIT_SECOND, UDAT_REL_UNIT_MINUTE, UDAT_REL_UNIT_HOUR,
    UDAT_REL_UNIT_DAY, UDAT_REL_UNIT_WEEK, UDAT_REL_UNIT_MONTH,
    UDAT_REL_UNIT_YEAR
};

#define UNITS  (sizeof(units) / sizeof(units[0]))

static const UDateRelativeDateTimeFormatterStyle  styles[] = {
    UDAT_STYLE_LONG, UDAT_STYLE_SHORT
};

#define STYLES  (sizeof(styles) / sizeof(styles[0]))

/* Numbers that take all forms of the plural. */
static const double  some[] = { 1, 2, 3, 5, 11 };

#define SOME  (sizeof(some) / sizeof(some[0]))


static bool
add_count(const UChar *text, int32_t len, unsigned language, unsigned form)
{
    char               utf8[COUNT_MAX * 3 + 1];
    int32_t            n;
    unsigned           number;
    uint64_t           hash;
    UErrorCode         status;
    san_normal_t       normal, before;
    san_date_count_t  *slot;

    status = U_ZERO_ERROR;
    u_strToUTF8(utf8, sizeof(utf8), &n, text, len, &status);

    if (U_FAILURE(status)
        || !san_normal_form((const uint8_t *) utf8, (size_t) n, &normal))
    {
        return true;
    }

    hash = count_hash(&normal, &before, &number);

    if (hash == 0) {
        return true;
    }

    slot = count_slot(hash);

    if (slot->languages == 0) {
        slot->hash = hash;
        slot->form = (uint8_t) form;
        ncounts++;

    } else if (slot->form % (2 * UNITS) != form % (2 * UNITS)) {
        slot->form = SAN_DATE_SEVERAL;
    }

    slot->languages |= (san_date_set_t) 1 << language;

    if (before.n > 1 && before.chars[before.n - 1] == ' ') {
        before.n--;

        if (!note(&before, languages[language], true)) {
            return false;
        }
    }

    return ncounts < COUNTS / 2;
}


/* form: (style * UNITS + unit) * 2, and 1 for what is to come. */

static bool
add_counts(const char *locale, unsigned language)
{
    int32_t                      len;
    unsigned                     style, unit, i, ahead;
    UChar                        text[COUNT_MAX];
    UErrorCode                   status;
    URelativeDateTimeFormatter  *format;

    for (style = 0; style < STYLES; style++) {
        status = U_ZERO_ERROR;
        format = ureldatefmt_open(locale, NULL, styles[style],
                                  UDISPCTX_CAPITALIZATION_NONE, &status);

        if (U_FAILURE(status)) {
            return false;
        }

        for (i = 0; i < UNITS * 2 * SOME; i++) {
            unit = i / (2 * SOME);
            ahead = i / SOME % 2;
            status = U_ZERO_ERROR;
            len = ureldatefmt_formatNumeric(format, some[i % SOME]
                                            * (ahead ? 1 : -1), units[unit],
                                            text, COUNT_MAX, &status);

            if (U_SUCCESS(status) && len > 0 && len < COUNT_MAX
                && !add_count(text, len, language,
                              (unsigned) (style * UNITS + unit) * 2 + ahead))
            {
                ureldatefmt_close(format);
                return false;
            }
        }

        ureldatefmt_close(format);
    }

    return true;
}


static bool
add_locale(const char *name, unsigned language)
{
    bool          done;
    char          locale[ULOC_FULLNAME_CAPACITY];
    UErrorCode    status;
    UDateFormat  *format;

    strcpy(locale, name);
    strcat(locale, "@calendar=gregorian");
    status = U_ZERO_ERROR;
    format = udat_open(UDAT_LONG, UDAT_LONG, locale, NULL, 0, NULL, 0,
                       &status);

    if (U_FAILURE(status)) {
        return false;
    }

    done = add_names(format, language) && add_counts(name, language);
    udat_close(format);

    return done;
}


int
san_dates_init(bool (*note_beginning)(const san_normal_t *, const char *, bool))
{
    unsigned  i;

    memset(names, 0, sizeof(names));
    memset(counts, 0, sizeof(counts));
    nnames = ncounts = 0;
    note = note_beginning;

    for (i = 0; i < LANGUAGES; i++) {
        if (!add_locale(languages[i], i)) {
            return SAN_ERROR;
        }
    }

    for (i = 0; i < sizeof(varieties) / sizeof(varieties[0]); i++) {
        if (!add_locale(varieties[i].locale, varieties[i].language)) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


const san_date_name_t *
san_dates_name(san_str_t word)
{
    int                     n;
    uint32_t                cp;
    uint64_t                hash;
    const uint8_t          *p, *end;
    const san_date_name_t  *slot;

    hash = SAN_HASH_START;

    for (p = word.data, end = p + word.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return NULL;
        }

        hash = san_hash_add(hash, san_fold(cp));
    }

    slot = name_slot(hash);

    return slot->languages ? slot : NULL;
}


const san_date_count_t *
san_dates_count(san_str_t text, unsigned *number)
{
    uint64_t                 hash;
    san_normal_t             normal, before;
    const san_date_count_t  *slot;

    if (text.len > COUNT_MAX * 3
        || !san_normal_form(text.data, text.len, &normal))
    {
        return NULL;
    }

    hash = count_hash(&normal, &before, number);
    slot = hash ? count_slot(hash) : NULL;

    return slot && slot->languages ? slot : NULL;
}
