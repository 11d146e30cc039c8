/*
 * Scripts of languages, and their names in themselves.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include "icu.h"
#include "match/san_normal.h"

#define SCRIPTS  SAN_SCRIPT_MEMBERS

#define LANGUAGES_MAX  2048
#define ENDONYMS_MAX   8192


typedef struct {
    char     language[4];
    uint8_t  scripts[SCRIPTS];
} entry_t;

static entry_t  languages[LANGUAGES_MAX];
static size_t   nlanguages;

static char    *endonyms[ENDONYMS_MAX];
static size_t   nendonyms;


static bool
scripts_of_locale(const char *locale, uint8_t *list)
{
    int          i, n;
    UErrorCode   e;
    UScriptCode  codes[8];

    e = U_ZERO_ERROR;
    n = uscript_getCode(locale, codes, 8, &e);

    if (U_FAILURE(e)) {
        return false;
    }

    memset(list, 0, SCRIPTS);

    for (i = 0; i < n; i++) {
        san_script_members(codes[i], list);
    }

    return list[0] != 0;
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
    size_t  i;

    for (i = 0; i < nlanguages; i++) {
        if (strcmp(languages[i].language, language) == 0) {
            return &languages[i];
        }
    }

    return NULL;
}


static void
write_scripts(FILE *out, const uint8_t *list)
{
    fprintf(out, "{ %d, %d, %d, %d } },\n", list[0], list[1], list[2],
            list[3]);
}


/* Regions in which a language has another script than elsewhere: pa-PK. */

static void
write_region(FILE *out, const char *id)
{
    char            language[ULOC_LANG_CAPACITY], region[ULOC_COUNTRY_CAPACITY];
    char            locale[32];
    uint8_t         list[SCRIPTS];
    UErrorCode      e;
    const entry_t  *base;

    e = U_ZERO_ERROR;
    uloc_getLanguage(id, language, sizeof(language), &e);
    uloc_getCountry(id, region, sizeof(region), &e);

    if (U_FAILURE(e) || strlen(language) > 3 || strlen(region) != 2) {
        return;
    }

    base = find_language(language);

    if (base == NULL) {
        return;
    }

    /* without the script that id may have: what the region alone says */

    snprintf(locale, sizeof(locale), "%s_%s", language, region);

    if (scripts_of_locale(locale, list)
        && memcmp(list, base->scripts, SCRIPTS) != 0)
    {
        fprintf(out, "    { \"%s\", \"%s\", ", language, region);
        write_scripts(out, list);
    }
}


int
icu_language(FILE *out)
{
    char                locale[32];
    size_t              i;
    int32_t             k;
    uint8_t             list[SCRIPTS];
    const char *const  *id;

    for (id = uloc_getISOLanguages(); *id; id++) {

        /* with an unknown region: "yi" alone is the name of a script, too */

        snprintf(locale, sizeof(locale), "%.3s_ZZ", *id);

        if (strlen(*id) > 3 || strcmp(*id, "und") == 0
            || nlanguages == LANGUAGES_MAX || !scripts_of_locale(locale, list))
        {
            continue;
        }

        strcpy(languages[nlanguages].language, *id);
        memcpy(languages[nlanguages].scripts, list, SCRIPTS);
        nlanguages++;
    }

    qsort(languages, nlanguages, sizeof(entry_t), compare_entries);

    fprintf(out, "static const entry_t  languages[] = {\n");

    for (i = 0; i < nlanguages; i++) {
        fprintf(out, "    { \"%s\", ", languages[i].language);
        write_scripts(out, languages[i].scripts);
    }

    fprintf(out, "};\n\nstatic const region_t  regions[] = {\n");

    for (k = 0; k < uloc_countAvailable(); k++) {
        write_region(out, uloc_getAvailable(k));
    }

    fprintf(out, "};\n");

    return nlanguages ? SAN_OK : SAN_ERROR;
}


/* The main language of each country, by both letters of its code. */

int
icu_countries(FILE *out)
{
    int          i, n;
    char         tag[ULOC_FULLNAME_CAPACITY], language[ULOC_LANG_CAPACITY];
    char         und[] = "und_XX";
    int32_t      len;
    UErrorCode   e;

    fprintf(out, "static const char  country_languages[26 * 26][4] = {\n");

    for (i = 0, n = 0; i < 26 * 26; i++) {
        und[4] = (char) ('A' + i / 26);
        und[5] = (char) ('A' + i % 26);

        e = U_ZERO_ERROR;
        len = uloc_addLikelySubtags(und, tag, sizeof(tag), &e);

        if (U_FAILURE(e) || e == U_STRING_NOT_TERMINATED_WARNING || len <= 3
            || strncmp(tag, "und", 3) == 0)
        {
            continue;
        }

        len = uloc_getLanguage(tag, language, sizeof(language), &e);

        if (U_SUCCESS(e) && len > 0 && len < 4) {
            fprintf(out, "    [%d] = \"%s\",\n", i, language);
            n++;
        }
    }

    fprintf(out, "};\n");

    return n ? SAN_OK : SAN_ERROR;
}


static void
add_endonym(const char *name)
{
    size_t  i;

    for (i = 0; i < nendonyms; i++) {
        if (strcmp(endonyms[i], name) == 0) {
            return;
        }
    }

    if (nendonyms < ENDONYMS_MAX) {
        endonyms[nendonyms++] = strdup(name);
    }
}


/* The names of a language and its country in themselves. */

static void
add_endonyms(const char *id)
{
    int         part;
    char        name[256];
    int32_t     n;
    UChar       u16[128];
    UErrorCode  e;

    for (part = 0; part < 3; part++) {
        e = U_ZERO_ERROR;
        n = part == 0 ? uloc_getDisplayLanguage(id, id, u16, 128, &e)
            : part == 1 ? uloc_getDisplayCountry(id, id, u16, 128, &e)
            : uloc_getDisplayName(id, id, u16, 128, &e);

        if (U_FAILURE(e) || e == U_USING_DEFAULT_WARNING || n == 0) {
            continue;
        }

        u_strToUTF8(name, sizeof(name), NULL, u16, n, &e);

        if (U_SUCCESS(e)) {
            add_endonym(name);
        }
    }
}


int
icu_endonyms(FILE *out)
{
    size_t   k;
    int32_t  i;

    for (i = 0; i < uloc_countAvailable(); i++) {
        add_endonyms(uloc_getAvailable(i));
    }

    fprintf(out, "/* each with its end byte */\n\n"
            "static const char  icu_endonyms[] =");

    for (k = 0; k < nendonyms; k++) {
        fprintf(out, "\n    ");
        icu_string(out, endonyms[k]);
        fprintf(out, " \"\\0\"");
        free(endonyms[k]);
    }

    fprintf(out, ";\n");

    return nendonyms ? SAN_OK : SAN_ERROR;
}
