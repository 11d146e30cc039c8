/*
 * test_language: the scripts of language tags, also by region.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <string.h>
#include <unicode/uscript.h>

#include "lang/san_language.h"
#include "tap.h"


static const struct {
    const char  *tag;
    const char  *primary;      /* NULL: unknown */
    int          script;
    int          not;          /* is not expected */
    bool         rtl;
} tags[] = {
    { "en", "en", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "EN_us", "en", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "ru-RU", "ru", USCRIPT_CYRILLIC, USCRIPT_LATIN, false },
    { "ar", "ar", USCRIPT_ARABIC, USCRIPT_LATIN, true },
    { "iw", "he", USCRIPT_HEBREW, USCRIPT_LATIN, true },

    /* the region changes the script */

    { "uz", "uz", USCRIPT_LATIN, USCRIPT_ARABIC, false },
    { "pa", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa-PK", "pa", USCRIPT_ARABIC, USCRIPT_GREEK, true },
    { "uz-AF", "uz", USCRIPT_ARABIC, USCRIPT_GREEK, true },
    { "pa-Guru-PK", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa-US", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa_pk", "pa", USCRIPT_ARABIC, USCRIPT_GREEK, true },
    { "pa-PK-US", "pa", USCRIPT_ARABIC, USCRIPT_GURMUKHI, true },
    { "pa-US-PK", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa-P", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa-PT", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "pa-LK", "pa", USCRIPT_GURMUKHI, USCRIPT_ARABIC, false },
    { "ru-PK", "ru", USCRIPT_CYRILLIC, USCRIPT_ARABIC, false },

    /* a script does, unless it stands behind a letter of its own */

    { "uz-cyrl", "uz", USCRIPT_CYRILLIC, USCRIPT_LATIN, false },
    { "uz-UZ-Cyrl", "uz", USCRIPT_CYRILLIC, USCRIPT_LATIN, false },
    { "uz-x-Cyrl", "uz", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "de-1901", "de", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "ja", "ja", USCRIPT_KATAKANA, USCRIPT_HANGUL, false },
    { "ja", "ja", USCRIPT_HAN, USCRIPT_LATIN, false },
    { "zh-Hant", "zh", USCRIPT_HAN, USCRIPT_HIRAGANA, false },

    /* old codes */

    { "in", "id", USCRIPT_LATIN, USCRIPT_HEBREW, false },
    { "ji", "yi", USCRIPT_HEBREW, USCRIPT_LATIN, true },
    { "mo", "ro", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "nb-NO", "no", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "nn", "no", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "tl", "fil", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "jw", "jv", USCRIPT_LATIN, USCRIPT_JAVANESE, false },
    { "SH", "sr", USCRIPT_LATIN, USCRIPT_GREEK, false },
    { "sh-Cyrl", "sr", USCRIPT_CYRILLIC, USCRIPT_LATIN, false },
    { "sr", "sr", USCRIPT_CYRILLIC, USCRIPT_LATIN, false },
    { "yi", "yi", USCRIPT_HEBREW, USCRIPT_YI, true },
    { "yi-US", "yi", USCRIPT_HEBREW, USCRIPT_YI, true },
    { "vai", "vai", USCRIPT_VAI, USCRIPT_LATIN, false },
    { "haw", "haw", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },

    { "\t en  ", "en", USCRIPT_LATIN, USCRIPT_CYRILLIC, false },
    { "en-abcdefgh-abcdefgh-abcdefgh-a", "en", USCRIPT_LATIN,
      USCRIPT_CYRILLIC, false },
    { "en-abcdefgh-abcdefgh-abcdefgh-ab", NULL, 0, 0, false },
    { "en-abcdefghi", NULL, 0, 0, false },
    { "en--GB", NULL, 0, 0, false },
    { "en-G.", NULL, 0, 0, false },
    { "en-Qqqq", NULL, 0, 0, false },
    { "en-Zyyy", NULL, 0, 0, false },
    { "engl", NULL, 0, 0, false },
    { "  ", NULL, 0, 0, false },
    { "", NULL, 0, 0, false },
    { "und", NULL, 0, 0, false },
    { "zxx", NULL, 0, 0, false },
    { "e", NULL, 0, 0, false },
    { "-en", NULL, 0, 0, false },
    { "english language", NULL, 0, 0, false }
};


static void
test_tag(size_t i)
{
    bool            known;
    san_language_t  language;

    known = san_language_read((const uint8_t *) tags[i].tag,
                              strlen(tags[i].tag), &language);

    if (tags[i].primary == NULL) {
        tap_ok(!known && !language.known, "unknown: '%s'", tags[i].tag);
        return;
    }

    tap_ok(known && strcmp(language.primary, tags[i].primary) == 0,
           "%s is %s", tags[i].tag, tags[i].primary);
    tap_ok(san_scripts_has(&language.expected, (uint8_t) tags[i].script),
           "%s: its script", tags[i].tag);
    tap_ok(!san_scripts_has(&language.expected, (uint8_t) tags[i].not),
           "%s: not that one", tags[i].tag);
    tap_ok(san_language_rtl(&language) == tags[i].rtl, "%s: its direction",
           tags[i].tag);
}


/* The tag as it is reported, and scripts that pages of a language may have. */

static void
test_more(void)
{
    size_t          i;
    san_language_t  language;

    static const struct {
        const char  *tag;
        const char  *reported;
        int          tolerated;
        int          not;
    } cases[] = {
        { " pt_BR ", "pt-BR", USCRIPT_LATIN, USCRIPT_ARABIC },
        { "ru", "ru", USCRIPT_LATIN, USCRIPT_ARABIC },
        { "tr", "tr", USCRIPT_ARABIC, USCRIPT_CYRILLIC },
        { "az", "az", USCRIPT_CYRILLIC, USCRIPT_GREEK },
        { "az", "az", USCRIPT_ARABIC, USCRIPT_GREEK },
        { "zh", "zh", USCRIPT_BOPOMOFO, USCRIPT_HIRAGANA },
        { "in", "in", USCRIPT_ARABIC, USCRIPT_CYRILLIC }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) san_language_read((const uint8_t *) cases[i].tag,
                                 strlen(cases[i].tag), &language);
        tap_ok(strcmp(language.tag, cases[i].reported) == 0,
               "'%s' is reported as %s", cases[i].tag, language.tag);
        tap_ok(san_scripts_has(&language.tolerated,
                               (uint8_t) cases[i].tolerated)
               && !san_scripts_has(&language.tolerated,
                                   (uint8_t) cases[i].not),
               "%s: what it tolerates", cases[i].tag);
    }
}


/* Scripts by their names, as "sanitizer_tolerate" has them. */

static void
test_scripts(void)
{
    size_t         i;
    san_scripts_t  set, greek;

    static const struct {
        const char  *code;
        int          script;     /* -1: unknown */
    } codes[] = {
        { "Cyrl", USCRIPT_CYRILLIC }, { "grek", USCRIPT_GREEK },
        { "Jpan", USCRIPT_HIRAGANA }, { "Jpan", USCRIPT_HAN },
        { "Cyr", -1 }, { "Cyrll", -1 }, { "Qqqq", -1 }, { "Zyyy", -1 },
        { "", -1 }
    };

    memset(&greek, 0, sizeof(greek));
    san_scripts_set(&greek, USCRIPT_GREEK);

    for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
        memset(&set, 0, sizeof(set));

        tap_ok((san_scripts_add(&set, (const uint8_t *) codes[i].code,
                                strlen(codes[i].code)) == SAN_OK)
               == (codes[i].script >= 0), "'%s'", codes[i].code);
        tap_ok(codes[i].script < 0
               || san_scripts_has(&set, (uint8_t) codes[i].script),
               "'%s' is added", codes[i].code);
        tap_ok(san_scripts_meet(&set, &greek)
               == (codes[i].script == USCRIPT_GREEK), "'%s' and Greek",
               codes[i].code);
    }
}


/* What is not known is the same as nothing. */

static void
test_same(void)
{
    size_t          i;
    san_language_t  a, b;

    static const struct {
        const char  *a;
        const char  *b;
        bool         same;
    } pairs[] = {
        { "en", "en", true }, { "en-GB", "en-US", true },
        { "sr-Latn", "sr-Cyrl", true }, { "en", "de", false },
        { "en", "", false }, { "", "en", false }, { "", "", false }
    };

    for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        memset(&a, 0, sizeof(a));
        memset(&b, 0, sizeof(b));
        (void) san_language_read((const uint8_t *) pairs[i].a,
                                 strlen(pairs[i].a), &a);
        (void) san_language_read((const uint8_t *) pairs[i].b,
                                 strlen(pairs[i].b), &b);
        tap_ok(san_language_same(&a, &b) == pairs[i].same, "'%s' and '%s'",
               pairs[i].a, pairs[i].b);
    }
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        test_tag(i);
    }

    test_more();
    test_scripts();
    test_same();

    return tap_done();
}
