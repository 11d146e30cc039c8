/*
 * Plural messages: the rules of gettext, and the form for each number.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "san_catalog_file.h"
#include "san_plural.h"
#include "tap.h"

#define RU  "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "       \
            "n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"

#define HEAD(language, rule)                                                  \
    "msgid \"\"\nmsgstr \"\"\n\"Language: " language "\\n\"\n"                \
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n" rule "\n"

#define RULE(rule)  "\"Plural-Forms: " rule "\\n\"\n"

#define RESULTS(forms)                                                        \
    "msgid \"%d result found\"\nmsgid_plural \"%d results found\"\n" forms

#define THREE                                                                 \
    RESULTS("msgstr[0] \"%d итог найден\"\nmsgstr[1] \"%d итога найдено\"\n"  \
            "msgstr[2] \"%d итогов найдено\"\n")

#define TWO                                                                   \
    RESULTS("msgstr[0] \"%d résultat trouvé\"\n"                              \
            "msgstr[1] \"%d résultats trouvés\"\n")

#define UNIT(source, target)                                                  \
    "<trans-unit id=\"x\"><source>" source "</source><target>" target\
    "</target></trans-unit>"

#define XLIFF                                                                 \
    "<xliff version=\"1.2\"><file source-language=\"en\" "                    \
    "target-language=\"ru\"><body><group restype=\"x-gettext-plurals\">"      \
    UNIT("%d result found", "%d итог найден")                                 \
    UNIT("%d results found", "%d итога найдено")                              \
    UNIT("%d results found", "%d итогов найдено") "</group>"                  \
    UNIT("Read the end", "Конец") "</body></file></xliff>"

#define ONE  RESULTS("msgstr[0] \"%d件見つかりました\"\n")


static const struct {
    const char  *value;
    unsigned     forms;
    const char  *of;         /* forms of 0, 1, 2, 5, 11, 21; NULL: invalid */
} rules[] = {
    { "nplurals=2; plural=n != 1;", 2, "101111" },
    { " nplurals=2; plural=(n > 1)", 2, "001111" },
    { "nplurals=1; plural=0;", 1, "000000" },
    { RU, 3, "201220" },
    { "nplurals=2;plural=!(n==1)||0;", 2, "101111" },
    { "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && "
      "n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 6, "012344" },
    { "nplurals=3; plural=n+1-1 < 2 ? 0 : n*2/2 <= 4 ? 1 : 2", 3, "001222" },

    { "nplurals=2; plural=n != 1;", 1, NULL },
    { "nplurals=2; plural=n !=;", 2, NULL }, { "nplurals=2;", 2, NULL },
    { "", 2, NULL }, { "nplurals=2; plural=(n", 2, NULL },
    { "nplurals=2; plural=n%0", 2, NULL },
    { "nplurals=2; plural=n>1 0", 2, NULL },
    { "nplurals=2; plural=n ? 1", 2, NULL },
    { "nplurals=2; plural=((((((((((((((((((((((((((((((((((n", 2, NULL },
    { "nplurals=2; plural=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n", 2, NULL }
};


static void
test_rule(size_t i)
{
    bool          right;
    char          of[7];
    size_t        k, len;
    char         *copy;
    san_str_t     value;
    san_plural_t  plural;

    static const unsigned  numbers[] = { 0, 1, 2, 5, 11, 21 };

    len = strlen(rules[i].value);
    copy = malloc(len ? len : 1);
    memcpy(copy, rules[i].value, len);
    value.data = (const uint8_t *) copy;
    value.len = len;
    right = san_plural_read(value, rules[i].forms, &plural);
    free(copy);

    for (k = 0; right && k < 6; k++) {
        of[k] = (char) ('0' + plural.form[numbers[k]]);
    }

    of[6] = '\0';

    tap_ok(rules[i].of ? right && strcmp(of, rules[i].of) == 0 : !right,
           "rule \"%s\"", rules[i].value);
}


static const struct {
    const char  *file;
    const char  *page;
    const char  *text;
    const char  *translation;    /* NULL: it is found, and has none */
} cases[] = {
    { HEAD("ru", RULE(RU)) THREE, "ru", "5 results found",
      "5 итогов найдено" },
    { HEAD("ru", RULE(RU)) THREE, "ru", "3 results found",
      "3 итога найдено" },
    { HEAD("ru", RULE(RU)) THREE, "ru", "21 results found",
      "21 итог найден" },
    { HEAD("ru", RULE(RU)) THREE, "ru", "1 result found", "1 итог найден" },
    { HEAD("ru", RULE(RU)) THREE, "ru", "1,222 results found",
      "1,222 итога найдено" },

    /* by the rule of the language, if the file has none */
    { HEAD("ru", "") THREE, "ru", "5 results found", "5 итогов найдено" },
    { HEAD("fr", "") TWO, "fr", "0 results found", "0 résultat trouvé" },
    { HEAD("fr", RULE("nplurals=2; plural=n>1;")) TWO, "fr",
      "0 results found", "0 résultat trouvé" },
    { HEAD("fr", RULE("nplurals=2; plural=n!=1;")) TWO, "fr",
      "0 results found", "0 résultats trouvés" },
    { HEAD("fr", "") TWO, "fr", "12 results found", "12 résultats trouvés" },
    { HEAD("ja", "") ONE, "ja", "5 results found", "5件見つかりました" },
    { HEAD("ja", "") ONE, "ja", "1 result found", "1件見つかりました" },

    /* XLIFF 1.2 that was converted from PO */
    { XLIFF, "ru", "5 results found", "5 итогов найдено" },
    { XLIFF, "ru", "3 results found", "3 итога найдено" },
    { XLIFF, "ru", "21 results found", "21 итог найден" },
    { XLIFF, "ru", "1 result found", "1 итог найден" },
    { XLIFF, "ru", "Read the end", "Конец" },

    /* neither a rule nor the language has so many forms */
    { HEAD("de", "") THREE, "de", "5 results found", NULL },

    /* in reverse: 1 is the singular */
    { HEAD("ru", RULE(RU)) THREE, "en", "1 итог найден", "1 result found" },
    { HEAD("ru", RULE(RU)) THREE, "en", "21 итог найден",
      "21 results found" },
    { HEAD("ru", RULE(RU)) THREE, "en", "5 итогов найдено",
      "5 results found" },
    { HEAD("fr", "") TWO, "en", "0 résultat trouvé", "0 results found" },

    /* the number is unknown */
    { HEAD("ru", RULE(RU)) "msgid \"The file is gone\"\n"
      "msgid_plural \"The files are gone\"\nmsgstr[0] \"Файл пропал\"\n"
      "msgstr[1] \"Файлы пропали\"\nmsgstr[2] \"Файлов нет\"\n", "ru",
      "The file is gone", "Файл пропал" },
    { HEAD("ru", RULE(RU)) "msgid \"The file is gone\"\n"
      "msgid_plural \"The files are gone\"\nmsgstr[0] \"Файл пропал\"\n"
      "msgstr[1] \"Файлы пропали\"\nmsgstr[2] \"Файлов нет\"\n", "ru",
      "The files are gone", NULL },
    { HEAD("fr", "") "msgid \"Showing %d of %d result\"\n"
      "msgid_plural \"Showing %d of %d results\"\n"
      "msgstr[0] \"%d résultat sur %d\"\n"
      "msgstr[1] \"%d résultats sur %d\"\n", "fr", "Showing 0 of 9 results",
      "0 résultats sur 9" }
};


static void
test_case(size_t i)
{
    bool                  right;
    const char           *want;
    san_catalog_t        *c;
    san_language_t        page;
    san_catalog_error_t   error;
    san_catalog_match_t   m;

    c = san_catalog_create(&memory);
    want = cases[i].translation;
    right = san_catalog_load_memory(c, *cases[i].file == '<' ? "x.xlf" : "x.po",
                                    NULL, (const uint8_t *) cases[i].file,
                                    strlen(cases[i].file), &error) == SAN_OK
            && san_catalog_finish(c) == SAN_OK;

    san_language_read((const uint8_t *) cases[i].page, 2, &page);

    right = right
            && san_catalog_find(c, (const uint8_t *) cases[i].text,
                                strlen(cases[i].text), &page, &m)
            && (want ? m.refused == NULL && m.translation.len == strlen(want)
                       && memcmp(m.translation.data, want, strlen(want)) == 0
                     : m.refused != NULL && m.translation.data == NULL);

    if (!tap_ok(right, "%s: %s", cases[i].text, want ? want : "none")) {
        printf("# case %u: %.*s %s\n", (unsigned) i, (int) m.translation.len,
               m.translation.data ? (const char *) m.translation.data : "",
               m.refused ? m.refused : "");
    }

    san_catalog_free(c);
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        return 1;
    }

    for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        test_rule(i);
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(i);
    }

    return tap_done();
}
