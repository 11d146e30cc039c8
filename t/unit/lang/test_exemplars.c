/*
 * test_exemplars: the letters of languages agree with ICU, and the tables that
 * are made at first use do not change.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include "base/san_unicode.h"
#include "lang/san_exemplars.h"
#include "lang/san_exemplars_bits.h"
#include "lang/san_own_letters.h"
#include "san.h"
#include "tap.h"


/*
 * Letters that belong to the language here and not in ICU, or the reverse.
 * Letters with a nukta are two characters in ICU.
 */

static unsigned
differences(const san_exemplars_t *set, const char *id)
{
    bool          own;
    USet         *letters;
    size_t        i;
    UChar32       cp;
    unsigned      n;
    UErrorCode    e;
    ULocaleData  *data;

    e = U_ZERO_ERROR;
    data = ulocdata_open(id, &e);
    letters = ulocdata_getExemplarSet(data, NULL, USET_CASE_INSENSITIVE,
                                      ULOCDATA_ES_STANDARD, &e);
    n = U_FAILURE(e);

    for (i = 0; i < SAN_EXEMPLARS_RANGES && U_SUCCESS(e); i++) {
        for (cp = san_exemplars_ranges[i].start;
             cp < san_exemplars_ranges[i].end;
             cp++)
        {
            own = san_class_is_letter(san_class((uint32_t) cp))
                  && !san_exemplars_borrowed(set, (uint32_t) cp);

            n += own != (uset_contains(letters, cp)
                         && san_class_is_letter(san_class((uint32_t) cp)))
                 && cp != 0x929 && cp != 0x931 && cp != 0x934
                 && !(cp >= 0x958 && cp <= 0x95f);
        }
    }

    uset_close(letters);
    ulocdata_close(data);

    return n;
}


/*
 * The table of plain letters: for the half of the lead bytes that has most of
 * them, the longest run of second bytes of each lead byte.
 */

static void
test_tables(void)
{
    size_t                  i;
    const san_exemplars_t  *set;
    const san_letters_t    *table;

    static const struct {
        const char  *language;
        unsigned     half;
        unsigned     lead;
        unsigned     low;
        unsigned     high;
    } tables[] = {
        { "ru", 0xd0, 0xd0, 0x90, 0xbf }, { "ru", 0xd0, 0xd1, 0x80, 0x8f },
        { "ru", 0xd0, 0xd3, 0xff, 0x00 }, { "el", 0xc0, 0xce, 0xa3, 0xbf },
        { "he", 0xd0, 0xd7, 0x90, 0xaa }, { "ar", 0xd0, 0xd9, 0x81, 0x8a },
        { "zh", 0xe0, 0xe5, 0x80, 0xbf }, { "ko", 0xe0, 0xeb, 0x80, 0xbf },
        { "ka", 0, 0, 0, 0 }, { "ja", 0, 0, 0, 0 }
    };

    for (i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        set = san_exemplars_of(tables[i].language);
        table = set ? san_exemplars_letters(set) : NULL;

        if (tables[i].half == 0) {
            tap_ok(set && table == NULL, "%s: no table", tables[i].language);
            continue;
        }

        if (!tap_ok(table && table->half == tables[i].half
                    && table->low[tables[i].lead & 0xf] == tables[i].low
                    && table->high[tables[i].lead & 0xf] == tables[i].high,
                    "%s: its letters behind %02x", tables[i].language,
                    tables[i].lead) && table)
        {
            printf("# %02x: %02x to %02x\n", table->half,
                   table->low[tables[i].lead & 0xf],
                   table->high[tables[i].lead & 0xf]);
        }
    }
}


/* Other characters of clean text, and what they may follow. */

static void
test_others(void)
{
    size_t                i;
    uint32_t              cp;
    const san_letters_t  *table;

    static const struct {
        const char  *language;
        uint32_t     cp;
        bool         more;
        bool         behind;
        bool         before;
    } others[] = {
        { "ru", 0x451, false, true, true },     /* a byte of mojibake */
        { "ru", 0x430, true, false, true },
        { "ru", 0x420, true, false, false },    /* a lead byte of mojibake */
        { "ru", 0x456, false, false, true },    /* Ukrainian */
        { "ru", 0xab, false, true, true },
        { "ru", 0xe9, false, false, false },
        { "fr", 0xf9, true, false, true }, { "fr", 0xc0, true, false, true },
        { "fr", 0x153, false, true, true }, { "fr", 0xa9, false, false, true },
        { "ko", 0xa0, false, true, true }
    };

    for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        cp = others[i].cp;
        table = san_exemplars_letters(san_exemplars_of(others[i].language));

        tap_ok((table->more[cp / 64] >> cp % 64 & 1) == others[i].more
               && (table->behind[cp / 64] >> cp % 64 & 1) == others[i].behind
               && (table->before[cp / 64] >> cp % 64 & 1) == others[i].before
               && (table->marks >> 0x19 & 1),
               "%s: U+%04X in clean text", others[i].language, (unsigned) cp);
    }
}


/* Tags with a script: with letters of its own, unknown, or too long. */

static void
test_tags(void)
{
    size_t          i;
    san_language_t  language;

    static const struct {
        const char  *tag;
        uint32_t     own;        /* a letter of the language */
        uint32_t     foreign;    /* and a foreign one */
    } tags[] = {
        { "sr", 0x452, 0x44b }, { "sr-Cyrl-RS", 0x452, 0x44b },
        { "uz-Cyrl", 0x49b, 0x456 }, { "uz-CYRL", 0x49b, 0x456 },
        { "uz-UZ-cyrl", 0x49b, 0x456 }, { "ru-Latn", 0x44b, 0x456 },
        { "uk-x-Cyrl", 0x456, 0x44b }, { "pa-Arab", 0x679, 0x64a }
    };

    for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        (void) san_language_read((const uint8_t *) tags[i].tag,
                                 strlen(tags[i].tag), &language);

        tap_ok(san_exemplars_find(&language)
               && !san_exemplars_foreign(san_exemplars_find(&language),
                                         tags[i].own)
               && san_exemplars_foreign(san_exemplars_find(&language),
                                        tags[i].foreign),
               "%s: its letters", tags[i].tag);
    }

    (void) san_language_read((const uint8_t *) "xyz", 3, &language);
    tap_ok(san_exemplars_find(&language) == NULL, "no language, no letters");
    tap_ok(san_exemplars_of("engl") == NULL, "a name that is too long");
}


/* Letters of neighbouring languages need a check, its own do not. */

static void
test_checks(void)
{
    size_t           i;
    const uint64_t  *check;

    static const struct {
        const char  *language;
        uint32_t     own;
        uint32_t     other;
    } checks[] = {
        { "ru", 0x431, 0x456 }, { "ru", 0x44f, 0x49b }, { "kk", 0x49b, 0x458 },
        { "ar", 0x628, 0x67e }, { "fa", 0x67e, 0x679 }
    };

    for (i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
        check = san_exemplars_check(san_exemplars_of(checks[i].language));

        tap_ok(!(check[checks[i].own / 64] >> checks[i].own % 64 & 1)
               && (check[checks[i].other / 64] >> checks[i].other % 64 & 1),
               "%s: %x needs no check, %x does", checks[i].language,
               (unsigned) checks[i].own, (unsigned) checks[i].other);
    }
}


/* Letters that no function word has are skipped at once. */

static void
test_wordless(void)
{
    size_t             i;
    san_str_t          none, tag;
    san_page_t         page;
    san_policy_t       policy;
    san_own_letters_t  own;

    static const struct {
        const char  *language;
        bool         table;
        bool         wordless;
    } pages[] = {
        { "zh", true, true }, { "zh-Hant", true, true }, { "ko", true, true },
        { "ru", true, false }, { "de", true, false }, { "ja", false, false },
        { "ka", false, false }, { "sr-Latn", true, false }, { "", false, false }
    };

    none.data = NULL;
    none.len = 0;
    san_policy_init(&policy);

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        tag.data = (const uint8_t *) pages[i].language;
        tag.len = strlen(pages[i].language);
        san_page_init(&page, &policy, none);
        san_page_declare(&page, tag, SAN_DECLARED_ROOT,
                         (san_range_t) { 0, 0 });
        san_own_letters_find(&own, &page);

        tap_ok((own.table != NULL) == pages[i].table
               && own.wordless == pages[i].wordless, "'%s': its letters",
               pages[i].language);
    }
}


int
main(void)
{
    size_t                  i;
    const san_exemplars_t  *set;

    static const char *const  known[] = {
        "de", "ru", "uk", "ar", "hi", "el", "vi", "zh", "ja", "ko", "kab"
    };

    if (san_init() != SAN_OK) {
        tap_ok(false, "san_init()");
        return tap_done();
    }

    for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        set = san_exemplars_of(known[i]);

        tap_ok(set && differences(set, known[i]) == 0, "%s: as in ICU",
               known[i]);
        tap_ok(set && set == san_exemplars_of(known[i]), "%s: the same again",
               known[i]);
    }

    set = san_exemplars_of("ru");

    tap_ok(set && san_exemplars_letters(set)
           && san_exemplars_letters(set)->low[0] == 0x90,
           "Russian has a table of plain letters, from U+0410 on");
    tap_ok(set && (san_exemplars_check(set)[0x456 / 64] >> 0x456 % 64 & 1),
           "a letter of Ukrainian is looked at on a Russian page");
    tap_ok(san_exemplars_of("xx") == NULL, "no letters of nothing");

    test_tables();
    test_others();
    test_tags();
    test_checks();
    test_wordless();

    return tap_done();
}
