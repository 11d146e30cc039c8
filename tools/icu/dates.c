/*
 * Names of months and days, and what counts the time since, in the form in
 * which texts are compared.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

#include "icu.h"
#include "match/san_dates.h"

#define NAMES_MAX       4096
#define COUNTS_MAX      8192
#define BEGINNINGS_MAX  4096

/* A name in so many units of UTF-16; a shorter word may be anything. */
#define NAME_MAX    64
#define NAME_LEAST  3

/*
 * A text may begin with a name of so many letters; with a shorter one of
 * English, which is what pages in other languages have.
 */
#define BEGIN_LEAST  4

static const char *const  languages[] = {
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl",
    "cs", "sk", "hu", "ro", "tr", "ru", "uk", "bg", "el", "hr", "sl", "lt",
    "lv", "et", "id", "vi", "ca", "gl", "eu", "ja", "zh", "ko", "ar", "he",
    "fa", "hi", "th", "sr", "ka", "hy", "kk"
};

#define LANGUAGES  (sizeof(languages) / sizeof(languages[0]))

_Static_assert(LANGUAGES <= 64, "a bit for each language");

/* Where it says something else: "Sept", "Jänner". */

static const struct {
    const char  *locale;
    unsigned     language;       /* in the list above */
} varieties[] = {
    { "en_GB", 0 }, { "en_AU", 0 }, { "en_CA", 0 }, { "de_AT", 1 },
    { "fr_CA", 2 }, { "es_MX", 3 }, { "pt_PT", 5 }, { "zh_Hant", 32 },
    { "sr_Latn", 39 }
};


/* A beginning of texts as it is collected. */

typedef struct {
    san_date_set_t  languages;
    bool            counted;
    unsigned        n;
    uint32_t        chars[NAME_MAX];
} beginning_t;


static san_date_name_t   names[NAMES_MAX];
static san_date_count_t  counts[COUNTS_MAX];
static beginning_t       beginnings[BEGINNINGS_MAX];
static size_t            nnames, ncounts, nbeginnings;


/* A text as it is compared; false: it has no such form. */

static bool
normal_form(const UChar *text, int32_t len, san_normal_t *normal)
{
    char        utf8[SAN_DATE_COUNT_MAX * 3 + 1];
    int32_t     n;
    UErrorCode  status;

    status = U_ZERO_ERROR;
    u_strToUTF8(utf8, sizeof(utf8), &n, text, len, &status);

    return U_SUCCESS(status)
           && san_normal_form((const uint8_t *) utf8, (size_t) n, normal);
}


/* Texts may begin so, and go on with a number if counted. */

static bool
add_beginning(const san_normal_t *normal, unsigned language, bool counted)
{
    beginning_t  *b;

    for (b = beginnings; b < &beginnings[nbeginnings]; b++) {
        if (b->n == normal->n && b->counted == counted
            && memcmp(b->chars, normal->chars, b->n * sizeof(uint32_t)) == 0)
        {
            break;
        }
    }

    if (b == &beginnings[nbeginnings]) {
        if (nbeginnings == BEGINNINGS_MAX || normal->n > NAME_MAX) {
            return false;
        }

        nbeginnings++;
        b->counted = counted;
        b->n = normal->n;
        memcpy(b->chars, normal->chars, b->n * sizeof(uint32_t));
    }

    b->languages |= (san_date_set_t) 1 << language;

    return true;
}


static bool
add_name_beginning(const UChar *name, int32_t len, unsigned language,
    bool weekday)
{
    san_normal_t  normal;

    if (!normal_form(name, len, &normal)
        || (normal.n < BEGIN_LEAST && strcmp(languages[language], "en") != 0))
    {
        return true;
    }

    return add_beginning(&normal, language,
                         !weekday || normal.n < BEGIN_LEAST);
}


/* The entry of a name, or a new one; NULL: there is no room. */

static san_date_name_t *
name_entry(uint64_t hash)
{
    size_t  i;

    for (i = 0; i < nnames; i++) {
        if (names[i].hash == hash) {
            return &names[i];
        }
    }

    if (nnames == NAMES_MAX) {
        return NULL;
    }

    names[nnames].hash = hash;

    return &names[nnames++];
}


static san_date_count_t *
count_entry(uint64_t hash)
{
    size_t  i;

    for (i = 0; i < ncounts; i++) {
        if (counts[i].hash == hash) {
            return &counts[i];
        }
    }

    if (ncounts == COUNTS_MAX) {
        return NULL;
    }

    counts[ncounts].hash = hash;

    return &counts[ncounts++];
}


/* "3 min" are minutes in nearly all languages, and no Indonesian Sunday. */

static bool
is_minutes(const UChar *name, int32_t len)
{
    return len == 3 && u_strncasecmp(name, u"min", len, 0) == 0;
}


/*
 * A month or day may be cut to three letters in all languages ("5 Sep" in
 * Spanish), whatever ICU has for its short form: such a name of another
 * language is right in this one.
 */

static void
add_shortened(const UChar *name, int32_t len, unsigned language,
    unsigned means)
{
    size_t    i, k;
    int32_t   at;
    UChar32   cp;
    uint64_t  hash;

    hash = SAN_HASH_START;

    for (at = 0, i = 0; i < NAME_LEAST && at < len; i++) {
        U16_NEXT(name, at, len, cp);
        hash = san_hash_add(hash, san_fold((uint32_t) cp));
    }

    for (k = 0; k < nnames; k++) {
        if (names[k].hash == hash && names[k].means == means) {
            names[k].languages |= (san_date_set_t) 1 << language;
        }
    }
}


/* False: there is no room. */

static bool
add_name(const UChar *name, int32_t len, unsigned language, unsigned means,
    bool longer)
{
    int32_t           i, letters;
    UChar32           cp;
    uint64_t          hash;
    san_date_name_t  *entry;

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

    if (letters < NAME_LEAST || is_minutes(name, letters)) {
        return true;
    }

    entry = name_entry(hash);

    if (entry == NULL) {
        return false;
    }

    if (entry->languages == 0) {
        entry->means = (uint8_t) means;

    } else if (entry->means != means) {
        entry->means = SAN_DATE_SEVERAL;
    }

    entry->languages |= (san_date_set_t) 1 << language;
    entry->longer |= longer;

    return add_name_beginning(name, letters, language, means >= SAN_DATE_DAY);
}


/* All of them, or, when they are known, what they are cut to. */

static bool
add_names(UDateFormat *format, unsigned language, bool shortened)
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

            if (U_FAILURE(status) || len <= 0 || len > NAME_MAX) {
                continue;
            }

            if (shortened) {
                if (kinds[kind].longer) {
                    add_shortened(name, len, language, means);
                }

            } else if (!add_name(name, len, language, means,
                                 kinds[kind].longer))
            {
                return false;
            }
        }
    }

    return true;
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
    unsigned           number;
    uint64_t           hash;
    san_normal_t       normal, before;
    san_date_count_t  *entry;

    if (!normal_form(text, len, &normal)) {
        return true;
    }

    hash = san_dates_count_hash(&normal, &before, &number);

    if (hash == 0) {
        return true;
    }

    entry = count_entry(hash);

    if (entry == NULL) {
        return false;
    }

    if (entry->languages == 0) {
        entry->form = (uint8_t) form;

    } else if (entry->form % (2 * UNITS) != form % (2 * UNITS)) {
        entry->form = SAN_DATE_SEVERAL;
    }

    entry->languages |= (san_date_set_t) 1 << language;

    if (before.n > 1 && before.chars[before.n - 1] == ' ') {
        before.n--;
        return add_beginning(&before, language, true);
    }

    return true;
}


/* form: (style * UNITS + unit) * 2, and 1 for what is to come. */

static bool
add_counts(const char *locale, unsigned language)
{
    int32_t                      len;
    unsigned                     style, unit, i, ahead;
    UChar                        text[SAN_DATE_COUNT_MAX];
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
                                            text, SAN_DATE_COUNT_MAX, &status);

            if (U_SUCCESS(status) && len > 0 && len < SAN_DATE_COUNT_MAX
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
add_locale(const char *name, unsigned language, bool shortened)
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

    done = add_names(format, language, shortened)
           && (shortened || add_counts(name, language));
    udat_close(format);

    return done;
}


static bool
add_locales(void)
{
    size_t  i;

    for (i = 0; i < LANGUAGES; i++) {
        if (!add_locale(languages[i], (unsigned) i, false)) {
            return false;
        }
    }

    for (i = 0; i < sizeof(varieties) / sizeof(varieties[0]); i++) {
        if (!add_locale(varieties[i].locale, varieties[i].language, false)) {
            return false;
        }
    }

    for (i = 0; i < LANGUAGES; i++) {
        if (!add_locale(languages[i], (unsigned) i, true)) {
            return false;
        }
    }

    return true;
}


/*
 * Which entry stands in which slot of a table, 1 + its number: a power of two
 * of slots that stays half empty.  hashes: those of n entries, each size
 * bytes behind the last.
 */

static uint16_t *
place(const void *hashes, size_t n, size_t size, size_t *nslots)
{
    size_t     i, k;
    uint64_t   hash;
    uint16_t  *slots;

    for (*nslots = 1; *nslots < 2 * n; *nslots *= 2) { /* void */ }

    slots = calloc(*nslots, sizeof(uint16_t));

    for (i = 0; slots && i < n; i++) {
        memcpy(&hash, (const char *) hashes + i * size, sizeof(hash));

        for (k = (hash >> SAN_DATE_SHIFT) % *nslots; slots[k];
             k = (k + 1) % *nslots) { /* void */ }

        slots[k] = (uint16_t) (i + 1);
    }

    return slots;
}


static void
write_entry(FILE *out, size_t slot, uint64_t hash, san_date_set_t set)
{
    fprintf(out, "    [%zu] = { %#llx, %#llx, ", slot,
            (unsigned long long) hash, (unsigned long long) set);
}


static bool
write_names(FILE *out)
{
    size_t                  i, n;
    uint16_t               *slots;
    const san_date_name_t  *name;

    slots = place(&names[0].hash, nnames, sizeof(names[0]), &n);

    fprintf(out, "#define NAMES  %zu\n\n"
            "static const san_date_name_t  names[NAMES] = {\n", n);

    for (i = 0; slots && i < n; i++) {
        if (slots[i]) {
            name = &names[slots[i] - 1];

            write_entry(out, i, name->hash, name->languages);
            fprintf(out, "%d, %d },\n", name->means, name->longer);
        }
    }

    fprintf(out, "};\n\n");
    free(slots);

    return slots != NULL;
}


static bool
write_counts(FILE *out)
{
    size_t                   i, n;
    uint16_t                *slots;
    const san_date_count_t  *count;

    slots = place(&counts[0].hash, ncounts, sizeof(counts[0]), &n);

    fprintf(out, "#define COUNTS  %zu\n\n"
            "static const san_date_count_t  counts[COUNTS] = {\n", n);

    for (i = 0; slots && i < n; i++) {
        if (slots[i]) {
            count = &counts[slots[i] - 1];

            write_entry(out, i, count->hash, count->languages);
            fprintf(out, "%d },\n", count->form);
        }
    }

    fprintf(out, "};\n\n");
    free(slots);

    return slots != NULL;
}


static bool
write_beginnings(FILE *out)
{
    size_t  i, k, at;

    fprintf(out, "static const uint32_t  beginning_chars[] = {\n");

    for (i = 0, at = 0; i < nbeginnings; i++) {
        for (k = 0; k < beginnings[i].n; k++) {
            icu_number(out, at++, beginnings[i].chars[k]);
        }
    }

    fprintf(out, "\n};\n\n"
            "static const beginning_t  beginnings[] = {\n");

    for (i = 0, at = 0; i < nbeginnings; i++) {
        fprintf(out, "    { %#llx, %zu, %u, %d },\n",
                (unsigned long long) beginnings[i].languages, at,
                beginnings[i].n, beginnings[i].counted);
        at += beginnings[i].n;
    }

    fprintf(out, "};\n");

    return at <= UINT16_MAX;
}


int
icu_dates(FILE *out)
{
    size_t  i;

    if (!add_locales()) {
        return SAN_ERROR;
    }

    fprintf(out, "static const char  languages[][4] = {\n");

    for (i = 0; i < LANGUAGES; i++) {
        fprintf(out, "    \"%s\",\n", languages[i]);
    }

    fprintf(out, "};\n\n");

    return write_names(out) && write_counts(out) && write_beginnings(out)
           ? SAN_OK : SAN_ERROR;
}
