/*
 * san_language: languages and their scripts, from ICU's likely subtags.
 *
 * tools/icu queries ICU for all languages, so that a request costs one binary
 * search.  Cases in which ICU fails silently ("jp" has no script and no error,
 * "und" is Latin) are "unknown" here.
 */

#include <string.h>
#include <stdlib.h>

#include <unicode/uscript.h>
#include <unicode/uchar.h>

#include "base/san_unicode.h"
#include "lang/san_language.h"

#define SCRIPTS  SAN_SCRIPT_MEMBERS


typedef struct {
    char     language[4];
    uint8_t  scripts[SCRIPTS];    /* terminated by 0 */
} entry_t;


/* Regions where a language is written in another script: pa-PK. */

typedef struct {
    char     language[4];
    char     region[4];
    uint8_t  scripts[SCRIPTS];
} region_t;


/* languages[], sorted, and regions[] */

#include "icu_language.h"

#define LANGUAGES  (sizeof(languages) / sizeof(languages[0]))
#define REGIONS    (sizeof(regions) / sizeof(regions[0]))


/* Outdated codes that pages still use, and their replacements (BCP 47, 4.4). */

static const char *const  replaced[][2] = {
    { "iw", "he" }, { "in", "id" }, { "ji", "yi" }, { "mo", "ro" },
    { "nb", "no" }, { "nn", "no" }, { "tl", "fil" }, { "jw", "jv" },
    { "sh", "sr" }
};


/*
 * Tolerated scripts of a language, in addition to the expected ones: for
 * languages written in two alphabets, and Arabic where scripture is quoted in
 * it.
 */

static const struct {
    char     language[4];
    uint8_t  script;
} by_right[] = {
    { "az", USCRIPT_CYRILLIC },  { "az", USCRIPT_ARABIC },
    { "bs", USCRIPT_CYRILLIC },  { "bs", USCRIPT_ARABIC },
    { "crh", USCRIPT_CYRILLIC }, { "gag", USCRIPT_CYRILLIC },
    { "ha", USCRIPT_ARABIC },    { "id", USCRIPT_ARABIC },
    { "jv", USCRIPT_ARABIC },    { "jv", USCRIPT_JAVANESE },
    { "kk", USCRIPT_ARABIC },    { "ks", USCRIPT_DEVANAGARI },
    { "ku", USCRIPT_ARABIC },    { "ku", USCRIPT_CYRILLIC },
    { "ky", USCRIPT_ARABIC },    { "mn", USCRIPT_MONGOLIAN },
    { "ms", USCRIPT_ARABIC },    { "pa", USCRIPT_ARABIC },
    { "pa", USCRIPT_GURMUKHI },  { "sd", USCRIPT_DEVANAGARI },
    { "so", USCRIPT_ARABIC },    { "sr", USCRIPT_CYRILLIC },
    { "su", USCRIPT_ARABIC },    { "su", USCRIPT_SUNDANESE },
    { "sw", USCRIPT_ARABIC },    { "tg", USCRIPT_ARABIC },
    { "tk", USCRIPT_CYRILLIC },  { "tr", USCRIPT_ARABIC },
    { "tt", USCRIPT_ARABIC },    { "ug", USCRIPT_CYRILLIC },
    { "ur", USCRIPT_DEVANAGARI },{ "uz", USCRIPT_CYRILLIC },
    { "uz", USCRIPT_ARABIC },    { "yo", USCRIPT_ARABIC },
    { "zh", USCRIPT_BOPOMOFO }
};


bool
san_scripts_meet(const san_scripts_t *a, const san_scripts_t *b)
{
    size_t  i;

    for (i = 0; i < SAN_SCRIPTS_MAX / 64; i++) {
        if (a->bits[i] & b->bits[i]) {
            return true;
        }
    }

    return false;
}


static int
compare_entries(const void *a, const void *b)
{
    return strcmp(((const entry_t *) a)->language,
                  ((const entry_t *) b)->language);
}


static const entry_t *
find_language(const char *language)
{
    entry_t  key;

    if (strlen(language) >= sizeof(key.language)) {
        return NULL;
    }

    strcpy(key.language, language);

    return bsearch(&key, languages, LANGUAGES, sizeof(entry_t),
                   compare_entries);
}


/* Copies the next subtag of [p, end) to buf, in lower case; NULL: malformed. */

static const uint8_t *
next_subtag(const uint8_t *p, const uint8_t *end, char *buf)
{
    size_t  n;

    for (n = 0; p < end && *p != '-' && *p != '_'; p++) {
        if (n == 8 || (!san_is_alpha(*p) && !san_is_digit(*p))) {
            return NULL;
        }

        buf[n++] = (char) san_lower(*p);
    }

    if (n == 0) {
        return NULL;
    }

    buf[n] = '\0';

    return p < end ? p + 1 : p;
}


static void
set_scripts(san_scripts_t *set, const uint8_t *list)
{
    size_t  i;

    for (i = 0; i < SCRIPTS && list[i]; i++) {
        san_scripts_set(set, list[i]);
    }
}


/* Adds the tolerated scripts; Latin letters are always tolerated. */

static void
set_tolerated(san_language_t *out)
{
    size_t  i;

    san_scripts_set(&out->tolerated, USCRIPT_LATIN);

    for (i = 0; i < sizeof(by_right) / sizeof(by_right[0]); i++) {
        if (by_right[i].language[0] == out->primary[0]
            && strcmp(by_right[i].language, out->primary) == 0)
        {
            san_scripts_set(&out->tolerated, by_right[i].script);
        }
    }
}


static bool
set_expected(san_language_t *out, const char *script, const char *region)
{
    size_t          i;
    int32_t         code;
    uint8_t         list[SCRIPTS];
    const entry_t  *entry;

    entry = find_language(out->primary);
    if (entry == NULL) {
        return false;
    }

    if (script[0]) {
        code = u_getPropertyValueEnum(UCHAR_SCRIPT, script);
        if (code == UCHAR_INVALID_CODE) {
            return false;
        }

        memset(list, 0, SCRIPTS);
        san_script_members(code, list);
        set_scripts(&out->expected, list);

        return list[0] != 0;
    }

    for (i = 0; region[0] && i < REGIONS; i++) {
        if ((regions[i].region[0] | 0x20) == region[0]
            && (regions[i].region[1] | 0x20) == region[1]
            && strcmp(regions[i].language, out->primary) == 0)
        {
            set_scripts(&out->expected, regions[i].scripts);
            return true;
        }
    }

    set_scripts(&out->expected, entry->scripts);

    return true;
}


/* Sets the primary language, replacing outdated codes. */

static void
set_primary(san_language_t *out, const char *subtag)
{
    size_t  i;

    strcpy(out->primary, subtag);

    for (i = 0; i < sizeof(replaced) / sizeof(replaced[0]); i++) {
        if (replaced[i][0][0] == subtag[0]
            && strcmp(replaced[i][0], subtag) == 0)
        {
            strcpy(out->primary, replaced[i][1]);
        }
    }
}


bool
san_language_read(const uint8_t *tag, size_t len, san_language_t *out)
{
    char            subtag[9], script[9], region[9];
    size_t          i;
    const uint8_t  *p, *end;

    memset(out, 0, sizeof(*out));
    script[0] = region[0] = '\0';

    while (len && san_is_space(tag[0])) {
        tag++;
        len--;
    }

    while (len && san_is_space(tag[len - 1])) {
        len--;
    }

    if (len == 0 || len >= sizeof(out->tag)) {
        return false;
    }

    end = tag + len;
    p = next_subtag(tag, end, subtag);

    if (p == NULL) {
        return false;
    }

    set_primary(out, subtag);

    while (p < end) {
        p = next_subtag(p, end, subtag);
        if (p == NULL) {
            return false;
        }

        if (strlen(subtag) == 1) {
            break;                           /* extensions have no script */
        }

        if (strlen(subtag) == 4 && san_is_alpha((uint8_t) subtag[0])) {
            strcpy(script, subtag);

        } else if (strlen(subtag) == 2 && region[0] == '\0') {
            strcpy(region, subtag);
        }
    }

    if (!set_expected(out, script, region)) {
        return false;
    }

    /* Serbo-Croatian: most such pages are in Latin letters */

    if (script[0] == '\0' && (tag[0] | 0x20) == 's' && (tag[1] | 0x20) == 'h'
        && strcmp(out->primary, "sr") == 0)
    {
        san_scripts_set(&out->expected, USCRIPT_LATIN);
    }

    for (i = 0; i < len; i++) {
        out->tag[i] = tag[i] == '_' ? '-' : (char) tag[i];
    }

    set_tolerated(out);
    out->known = true;

    return true;
}


bool
san_language_rtl(const san_language_t *language)
{
    unsigned  script;

    for (script = 0; script < SAN_SCRIPTS_MAX; script++) {
        if (san_scripts_has(&language->expected, (uint8_t) script)
            && uscript_isRightToLeft((UScriptCode) script))
        {
            return true;
        }
    }

    return false;
}


bool
san_language_same(const san_language_t *a, const san_language_t *b)
{
    return a->known && b->known && strcmp(a->primary, b->primary) == 0;
}


bool
san_language_known(const uint8_t *tag, size_t len)
{
    san_language_t  language;

    return san_language_read(tag, len, &language);
}


int
san_scripts_add(san_scripts_t *set, const uint8_t *code, size_t len)
{
    char     name[5];
    uint8_t  list[SCRIPTS];
    int32_t  script;

    if (len != 4) {
        return SAN_ERROR;
    }

    memcpy(name, code, 4);
    name[4] = '\0';

    script = u_getPropertyValueEnum(UCHAR_SCRIPT, name);
    if (script == UCHAR_INVALID_CODE) {
        return SAN_ERROR;
    }

    memset(list, 0, SCRIPTS);
    san_script_members(script, list);
    set_scripts(set, list);

    return list[0] ? SAN_OK : SAN_ERROR;
}
