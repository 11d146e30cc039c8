/*
 * san_exemplars: the letters of languages, from CLDR's exemplar sets.
 *
 * The standard letters, and those with the auxiliary ones of loan words, in
 * both cases, as two bitmaps a language: a hundred kilobytes for all that ICU
 * knows.  They are read at start, since a request must neither allocate nor
 * open a resource.  Handled are the alphabets that several languages share
 * and that differ between them.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>

#include "base/san_unicode.h"
#include "charset/san_mojibake.h"
#include "lang/san_exemplars.h"

#define LOCALES_MAX  320
#define BITS         1344


struct san_exemplars_s {
    char      language[4];
    char      script[5];         /* "" is how the language is mostly written */
    uint64_t  own[BITS / 64];
    uint64_t  letters[BITS / 64];      /* own, and the auxiliary ones */
    uint64_t  check[SAN_CHECK_LOW / 64];

    san_letters_t  plain;        /* half 0: there are none */
};


/* The handled ranges, one behind the other in the bitmap. */

static const struct {
    uint16_t  start;
    uint16_t  end;
    uint16_t  base;
} ranges[] = {
    { 0x00c0, 0x0260, 0 },         /* up to the schwa of Azerbaijani */
    { 0x0400, 0x0530, 416 },
    { 0x0620, 0x0700, 720 },
    { 0x0900, 0x0980, 944 },
    { 0x1e00, 0x1f00, 1072 }
};

#define RANGES  (sizeof(ranges) / sizeof(ranges[0]))


/*
 * Languages that stand beside another of their script everywhere.  CLDR has
 * the neighbour's letters among their auxiliary ones (ы for Ukrainian, گ for
 * Arabic), but just those are what tells a leftover from their own text.
 */

static const char *const  strict[] = {
    "ar", "be", "bg", "mk", "ru", "sr", "uk"
};


static san_exemplars_t  sets[LOCALES_MAX];
static size_t           nsets;


static int
bit_of(uint32_t cp)
{
    size_t  i;

    for (i = 0; i < RANGES; i++) {
        if (cp < ranges[i].end) {
            return cp >= ranges[i].start
                   ? (int) (ranges[i].base + cp - ranges[i].start) : -1;
        }
    }

    return -1;
}


static int
compare_sets(const void *a, const void *b)
{
    int                     order;
    const san_exemplars_t  *x, *y;

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

        class = san_class((uint32_t) cp);

        if (san_class_is_script(class) && ++count[class] > count[best]) {
            best = class;
        }
    }

    return best;
}


/* Adds the letters of one of a locale's sets; false: it has none. */

static bool
add_set(san_exemplars_t *set, ULocaleData *data, ULocaleDataExemplarSetType t)
{
    int         bit;
    USet       *letters;
    size_t      i;
    UChar32     cp;
    UErrorCode  e;

    e = U_ZERO_ERROR;
    letters = ulocdata_getExemplarSet(data, NULL, USET_CASE_INSENSITIVE, t,
                                      &e);
    if (U_FAILURE(e) || letters == NULL) {
        return false;
    }

    for (i = 0; i < RANGES; i++) {
        for (cp = ranges[i].start; cp < ranges[i].end; cp++) {
            bit = bit_of((uint32_t) cp);

            if (uset_contains(letters, cp)) {
                set->letters[bit / 64] |= (uint64_t) 1 << bit % 64;
            }
        }
    }

    if (t == ULOCDATA_ES_STANDARD) {
        set->plain.class = class_of_letters(letters);
    }

    i = (size_t) uset_size(letters);
    uset_close(letters);

    return i != 0;
}


static bool
is_strict(const san_exemplars_t *set)
{
    size_t  i;

    for (i = 0; i < sizeof(strict) / sizeof(strict[0]); i++) {
        if (strcmp(strict[i], set->language) == 0) {
            return strcmp(set->script, "Latn") != 0;
        }
    }

    return false;
}


static void
add_locale(const char *id)
{
    UErrorCode        e;
    ULocaleData      *data;
    san_exemplars_t  *set;
    char              country[ULOC_COUNTRY_CAPACITY];

    set = &sets[nsets];
    memset(set, 0, sizeof(*set));
    e = U_ZERO_ERROR;

    if (uloc_getCountry(id, country, sizeof(country), &e) != 0
        || uloc_getLanguage(id, set->language, sizeof(set->language), &e) == 0
        || U_FAILURE(e) || e == U_STRING_NOT_TERMINATED_WARNING)
    {
        return;
    }

    uloc_getScript(id, set->script, sizeof(set->script), &e);
    data = ulocdata_open(id, &e);

    if (U_FAILURE(e)) {
        return;
    }

    if (add_set(set, data, ULOCDATA_ES_STANDARD)) {
        memcpy(set->own, set->letters, sizeof(set->own));

        if (!is_strict(set)) {
            add_set(set, data, ULOCDATA_ES_AUXILIARY);
        }

        nsets++;
    }

    ulocdata_close(data);
}


static void
set_checks(void)
{
    int       bit;
    size_t    i, k;
    uint32_t  cp;

    for (i = 0; i < nsets; i++) {
        memcpy(sets[i].check, san_mojibake_check, sizeof(sets[i].check));
    }

    /* Latin letters travel with names; words tell its languages apart */

    for (k = 1; k < RANGES; k++) {
        for (cp = ranges[k].start; cp < ranges[k].end && cp < SAN_CHECK_LOW;
             cp++)
        {
            if (!san_class_is_letter(san_class(cp))) {
                continue;
            }

            bit = bit_of(cp);

            for (i = 0; i < nsets; i++) {
                if ((sets[i].letters[bit / 64] >> bit % 64 & 1) == 0) {
                    sets[i].check[cp / 64] |= (uint64_t) 1 << cp % 64;
                }
            }
        }
    }
}


/* The Han characters before it are rare, and would be the longer run. */
#define HAN_FIRST  0x4e00


/* Are the n characters from cp on of the set's class, and none looked at? */

static bool
are_plain(const san_exemplars_t *set, uint32_t cp, unsigned n)
{
    const uint64_t  *check;

    if (set->plain.class == USCRIPT_HAN && cp < HAN_FIRST) {
        return false;
    }

    check = cp < SAN_CHECK_LOW ? set->check : san_mojibake_check;

    for ( /* void */ ; n; n--, cp++) {
        if (san_class(cp) != set->plain.class || san_is_dropped(cp)
            || check[cp / 64] >> cp % 64 & 1)
        {
            return false;
        }
    }

    return true;
}


/*
 * The best run of second bytes behind a lead byte that begin n characters
 * each, all plainly right: small letters are four times as common as capital
 * ones, and then some.  Returns its weight.
 */

static unsigned
best_run(const san_exemplars_t *set, uint32_t first, unsigned n, uint8_t *low,
    uint8_t *high)
{
    unsigned  i, len, weight, best;
    uint32_t  cp;

    for (best = len = weight = i = 0; i < 64; i++) {
        cp = first + i * n;

        if (!are_plain(set, cp, n)) {
            len = weight = 0;
            continue;
        }

        len++;
        weight += san_fold(cp) == cp ? 4 : 1;

        if (weight > best) {
            best = weight;
            *low = (uint8_t) (0x80 + i + 1 - len);
            *high = (uint8_t) (0x80 + i);
        }
    }

    return best;
}


/*
 * Of the lead bytes 0xc2 to 0xcf, 0xd0 to 0xdf and 0xe1 to 0xef those with
 * most of the letters.
 */

static void
set_plain(san_exemplars_t *set)
{
    bool           three;
    unsigned       lead, n, best;
    san_letters_t  plain;

    best = n = 0;
    three = set->plain.class == USCRIPT_HAN
            || set->plain.class == USCRIPT_HANGUL;

    for (lead = three ? 0xe1 : 0xc2; lead < (three ? 0xf0 : 0xe0); lead++) {

        if (lead == 0xc2 || lead == 0xd0 || lead == 0xe1) {
            n = 0;
            memset(&plain, 0, sizeof(plain));
            memset(plain.low, 0xff, sizeof(plain.low));
            plain.half = lead & 0xf0;
            plain.class = set->plain.class;
        }

        n += best_run(set,
                      three ? (lead & 0xf) << 12 : (lead & 0x1f) << 6,
                      three ? 64 : 1,
                      &plain.low[lead & 0xf], &plain.high[lead & 0xf]);

        if (n > best) {
            best = n;
            set->plain = plain;
        }
    }
}


int
san_exemplar_init(void)
{
    size_t   k;
    int32_t  i;

    nsets = 0;

    for (i = 0; i < uloc_countAvailable() && nsets < LOCALES_MAX; i++) {
        add_locale(uloc_getAvailable(i));
    }

    if (nsets == 0) {
        return SAN_ERROR;
    }

    qsort(sets, nsets, sizeof(sets[0]), compare_sets);
    set_checks();

    for (k = 0; k < nsets; k++) {
        if (sets[k].plain.class != SAN_CLASS_OTHER) {
            set_plain(&sets[k]);
        }
    }

    return SAN_OK;
}


/* The subtag of four letters that names a script, or "". */

static void
script_of(const char *tag, char *script)
{
    size_t       n;
    const char  *p;

    script[0] = '\0';

    for (p = strchr(tag, '-'); p; p = strchr(p, '-')) {
        p++;
        n = strcspn(p, "-");

        if (n == 1) {
            return;
        }

        if (n == 4 && san_is_alpha((uint8_t) p[0])) {
            script[0] = (char) (p[0] & ~0x20);
            script[1] = (char) san_lower((uint8_t) p[1]);
            script[2] = (char) san_lower((uint8_t) p[2]);
            script[3] = (char) san_lower((uint8_t) p[3]);
            script[4] = '\0';
            return;
        }
    }
}


const san_exemplars_t *
san_exemplars_find(const san_language_t *language)
{
    san_exemplars_t         key;
    const san_exemplars_t  *set;

    if (!language->known || strlen(language->primary) > 3) {
        return NULL;
    }

    strcpy(key.language, language->primary);
    script_of(language->tag, key.script);

    set = bsearch(&key, sets, nsets, sizeof(sets[0]), compare_sets);

    if (set == NULL && key.script[0]) {
        key.script[0] = '\0';
        set = bsearch(&key, sets, nsets, sizeof(sets[0]), compare_sets);
    }

    return set;
}


const san_exemplars_t *
san_exemplars_of(const char *language)
{
    san_exemplars_t  key;

    if (strlen(language) > 3) {
        return NULL;
    }

    strcpy(key.language, language);
    key.script[0] = '\0';

    return bsearch(&key, sets, nsets, sizeof(sets[0]), compare_sets);
}


static bool
is_without(const uint64_t *letters, uint32_t cp)
{
    int  bit;

    bit = bit_of(cp);

    return bit >= 0 && (letters[bit / 64] >> (bit % 64) & 1) == 0
           && san_class_is_letter(san_class(cp));
}


bool
san_exemplars_foreign(const san_exemplars_t *set, uint32_t cp)
{
    return is_without(set->letters, cp);
}


const uint64_t *
san_exemplars_check(const san_exemplars_t *set)
{
    return set->check;
}


const san_letters_t *
san_exemplars_letters(const san_exemplars_t *set)
{
    return set->plain.half ? &set->plain : NULL;
}


bool
san_exemplars_borrowed(const san_exemplars_t *set, uint32_t cp)
{
    return is_without(set->own, cp);
}
