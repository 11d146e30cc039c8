/*
 * The letters of languages, from CLDR's exemplar sets.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/utf16.h>

#include "icu.h"
#include "lang/san_exemplars_bits.h"

#define LOCALES_MAX  2048
#define WORDS        SAN_EXEMPLARS_WORDS


typedef struct {
    char      language[4];
    char      script[5];
    uint8_t   class;
    uint64_t  own[WORDS];
    uint64_t  letters[WORDS];
} row_t;


/*
 * Languages that stand beside another of their script everywhere.  CLDR has
 * the neighbour's letters among their auxiliary ones (ы for Ukrainian, گ for
 * Arabic), but just those are what tells a leftover from their own text.
 */

static const char *const  strict[] = {
    "ar", "be", "bg", "mk", "ru", "sr", "uk"
};


static row_t   rows[LOCALES_MAX];
static size_t  nrows;


static int
compare_rows(const void *a, const void *b)
{
    int           order;
    const row_t  *x, *y;

    x = a;
    y = b;
    order = strcmp(x->language, y->language);

    return order ? order : strcmp(x->script, y->script);
}


/*
 * The class of most of a set's letters, of those of two bytes in UTF-8; Han
 * or Hangul, where nothing but these is written.
 */

static uint8_t
class_of_letters(const USet *letters)
{
    uint8_t   class, best;
    UChar32   cp;
    unsigned  count[256];

    if (uset_contains(letters, 0xac00)) {
        return USCRIPT_HANGUL;
    }

    if (uset_contains(letters, 0x4e00)) {
        return uset_contains(letters, 0x3042) ? SAN_CLASS_OTHER : USCRIPT_HAN;
    }

    memset(count, 0, sizeof(count));
    best = SAN_CLASS_OTHER;

    for (cp = 0x80; cp < 0x800; cp++) {
        if (!uset_contains(letters, cp)) {
            continue;
        }

        class = san_unicode_class_icu((uint32_t) cp);

        if (san_class_is_script(class) && ++count[class] > count[best]) {
            best = class;
        }
    }

    return best;
}


/* Adds the letters of one of a locale's sets; false: it has none. */

/*
 * Does the set have the letter, or all parts of it?  CLDR writes letters with a
 * nukta as two characters, and pages as one.
 */

static bool
has_letter(const USet *letters, UChar32 cp)
{
    UChar                parts[8];
    int32_t              i, n;
    UChar32              part;
    UErrorCode           e;
    const UNormalizer2  *nfc;

    if (uset_contains(letters, cp)) {
        return true;
    }

    e = U_ZERO_ERROR;
    nfc = unorm2_getNFCInstance(&e);
    n = unorm2_getDecomposition(nfc, cp, parts, 8, &e);

    if (U_FAILURE(e) || n <= 0) {
        return false;
    }

    for (i = 0; i < n; /* void */ ) {
        U16_NEXT(parts, i, n, part);

        if (!uset_contains(letters, part)) {
            return false;
        }
    }

    return true;
}


static bool
add_set(row_t *row, ULocaleData *data, ULocaleDataExemplarSetType type)
{
    int         bit;
    USet       *letters;
    size_t      i;
    UChar32     cp;
    UErrorCode  e;

    e = U_ZERO_ERROR;
    letters = ulocdata_getExemplarSet(data, NULL, USET_CASE_INSENSITIVE, type,
                                      &e);
    if (U_FAILURE(e) || letters == NULL) {
        return false;
    }

    for (i = 0; i < SAN_EXEMPLARS_RANGES; i++) {
        for (cp = san_exemplars_ranges[i].start;
             cp < san_exemplars_ranges[i].end;
             cp++)
        {
            bit = san_exemplars_bit((uint32_t) cp);

            if (has_letter(letters, cp)) {
                row->letters[bit / 64] |= (uint64_t) 1 << bit % 64;
            }
        }
    }

    if (type == ULOCDATA_ES_STANDARD) {
        row->class = class_of_letters(letters);
    }

    i = (size_t) uset_size(letters);
    uset_close(letters);

    return i != 0;
}


static bool
is_strict(const row_t *row)
{
    size_t  i;

    for (i = 0; i < sizeof(strict) / sizeof(strict[0]); i++) {
        if (strcmp(strict[i], row->language) == 0) {
            return strcmp(row->script, "Latn") != 0;
        }
    }

    return false;
}


static void
add_locale(const char *id)
{
    row_t        *row;
    UErrorCode    e;
    ULocaleData  *data;
    char          country[ULOC_COUNTRY_CAPACITY];

    row = &rows[nrows];
    memset(row, 0, sizeof(*row));
    e = U_ZERO_ERROR;

    if (uloc_getCountry(id, country, sizeof(country), &e) != 0
        || uloc_getLanguage(id, row->language, sizeof(row->language), &e) == 0
        || U_FAILURE(e) || e == U_STRING_NOT_TERMINATED_WARNING)
    {
        return;
    }

    uloc_getScript(id, row->script, sizeof(row->script), &e);
    data = ulocdata_open(id, &e);

    if (U_FAILURE(e)) {
        return;
    }

    if (add_set(row, data, ULOCDATA_ES_STANDARD)) {
        memcpy(row->own, row->letters, sizeof(row->own));

        if (!is_strict(row)) {
            add_set(row, data, ULOCDATA_ES_AUXILIARY);
        }

        nrows++;
    }

    ulocdata_close(data);
}


static void
write_bits(FILE *out, const uint64_t *bits)
{
    size_t  i;

    fprintf(out, "{");

    for (i = 0; i < WORDS; i++) {
        fprintf(out, "%s%#llx", i % 4 ? ", " : i ? ",\n      " : "\n      ",
                (unsigned long long) bits[i]);
    }

    fprintf(out, " }");
}


int
icu_exemplars(FILE *out)
{
    size_t   k;
    int32_t  i;

    for (i = 0; i < uloc_countAvailable() && nrows < LOCALES_MAX; i++) {
        add_locale(uloc_getAvailable(i));
    }

    qsort(rows, nrows, sizeof(rows[0]), compare_rows);

    fprintf(out, "static const row_t  rows[] = {\n");

    for (k = 0; k < nrows; k++) {
        fprintf(out, "    { \"%s\", \"%s\", %d, ", rows[k].language,
                rows[k].script, rows[k].class);
        write_bits(out, rows[k].own);
        fprintf(out, ", ");
        write_bits(out, rows[k].letters);
        fprintf(out, " },\n");
    }

    fprintf(out, "};\n");

    return nrows ? SAN_OK : SAN_ERROR;
}
