/*
 * san_charset_guess: guesses the encoding of text that is not UTF-8 and
 * declares none: the most likely one according to ICU's detector, among the
 * legacy encodings of the page's language.
 *
 * Depends on san_charset, and on ICU at run time.
 */

#include <string.h>

#include <unicode/ucsdet.h>

#include "charset/san_charset.h"

/*
 * Percent: the least confidence of ICU for a known and for an unknown
 * language, and for an unknown one the least distance to the next guess.
 */
#define SURE         25
#define SURE_ALONE   50
#define SURE_BEFORE  15

/* Fewest non-ASCII bytes if the language is not known. */
#define OTHERS_MIN   96


/* Languages by ICU's names of encodings; words are enclosed in spaces. */

static const struct {
    const char  *languages;
    const char  *charsets;
    bool         latin;
} before_unicode[] = {
    { " ru uk be bg mk sr ", " windows-1251 KOI8-R ", false },
    { " pl cs sk hu sl hr ro bs sq ", " windows-1250 ISO-8859-2 ", true },
    { " el ", " windows-1253 ISO-8859-7 ", false },
    { " tr az ", " windows-1254 ISO-8859-9 ", true },
    { " he ", " windows-1255 ISO-8859-8 ISO-8859-8-I ", false },
    { " ar fa ur ", " windows-1256 ", false },
    { " ja ", " Shift_JIS EUC-JP ", false },
    { " ko ", " EUC-KR ", false },
    { " zh ", " GB18030 Big5 ", false },
    { " en de fr es it pt nl da sv no nb nn fi is ca gl eu ga ",
      " windows-1252 ISO-8859-1 ", true }
};

#define ROWS  (sizeof(before_unicode) / sizeof(before_unicode[0]))


typedef struct {
    const uint8_t  *p;
    size_t          len;
    size_t          others;      /* bytes of it that are >= 0x80 */
} guess_t;


static bool
has_word(const char *list, const char *word)
{
    char  blanks[40];

    if (strlen(word) > sizeof(blanks) - 3) {
        return false;
    }

    blanks[0] = ' ';
    strcpy(blanks + 1, word);
    strcat(blanks, " ");

    return strstr(list, blanks) != NULL;
}


/* The row of a language, or ROWS. */

static size_t
row_of(const char *language)
{
    size_t  i;

    for (i = 0; i < ROWS; i++) {
        if (has_word(before_unicode[i].languages, language)) {
            break;
        }
    }

    return i;
}


/*
 * In Latin text non-ASCII letters stand between ASCII letters.  Without this
 * check one word in Cyrillic would be taken for Latin on an English page.
 */

static bool
is_likely(const guess_t *text, size_t row)
{
    size_t  i, pairs;

    if (!before_unicode[row].latin) {
        return true;
    }

    for (i = 1, pairs = 0; i < text->len; i++) {
        pairs += text->p[i] >= 0x80 && text->p[i - 1] >= 0x80;
    }

    return pairs * 4 <= text->others;
}


/*
 * For an unknown language: is the first guess far ahead of those that are not
 * of the same encodings?
 */

static bool
stands_alone(const guess_t *text, const UCharsetMatch **matches, int n)
{
    int          i;
    size_t       row;
    const char  *name;
    UErrorCode   e;

    e = U_ZERO_ERROR;
    name = ucsdet_getName(matches[0], &e);

    for (row = 0; row < ROWS; row++) {
        if (has_word(before_unicode[row].charsets, name)) {
            break;
        }
    }

    if (row == ROWS || ucsdet_getConfidence(matches[0], &e) < SURE_ALONE) {
        return false;
    }

    for (i = 1; i < n; i++) {
        if (!has_word(before_unicode[row].charsets,
                      ucsdet_getName(matches[i], &e)))
        {
            if (ucsdet_getConfidence(matches[i], &e) + SURE_BEFORE
                > ucsdet_getConfidence(matches[0], &e))
            {
                return false;
            }

            break;
        }
    }

    return U_SUCCESS(e) && is_likely(text, row)
           && (before_unicode[row].latin || text->others >= OTHERS_MIN);
}


static const char *
choose(const guess_t *text, const UCharsetMatch **matches, int n,
    const char *language)
{
    int          i;
    size_t       row;
    UErrorCode   e;

    e = U_ZERO_ERROR;

    if (*language == '\0') {
        return n && stands_alone(text, matches, n)
               ? ucsdet_getName(matches[0], &e) : NULL;
    }

    row = row_of(language);

    if (row == ROWS || !is_likely(text, row)) {
        return NULL;
    }

    for (i = 0; i < n; i++) {
        if (has_word(before_unicode[row].charsets,
                     ucsdet_getName(matches[i], &e)))
        {
            return ucsdet_getConfidence(matches[i], &e) >= SURE
                   ? ucsdet_getName(matches[i], &e) : NULL;
        }
    }

    return NULL;
}


const san_charset_t *
san_charset_guess(const uint8_t *p, size_t len, size_t others,
    const char *language)
{
    guess_t                text;
    int32_t                n;
    UErrorCode             e;
    const char            *name;
    UCharsetDetector      *detector;
    const UCharsetMatch  **matches;
    const san_charset_t   *charset;

    e = U_ZERO_ERROR;
    detector = ucsdet_open(&e);

    if (U_FAILURE(e)) {
        return NULL;
    }

    text.p = p;
    text.len = len;
    text.others = others;

    ucsdet_setText(detector, (const char *) p, (int32_t) len, &e);
    matches = ucsdet_detectAll(detector, &n, &e);

    name = U_SUCCESS(e) && matches
           ? choose(&text, matches, n, language) : NULL;
    charset = name ? san_charset_get((const uint8_t *) name, strlen(name))
                   : NULL;

    ucsdet_close(detector);

    return charset;
}
