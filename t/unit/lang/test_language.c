/*
 * test_language: what tags say of scripts, also by their region.
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

    test_same();

    return tap_done();
}
