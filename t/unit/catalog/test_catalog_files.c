/*
 * Readers of catalogues: valid files of each format, invalid ones with the
 * position that the error reports, and files cut off at each byte.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "san_catalog_file.h"
#include "tap.h"


#define PO_HEAD  "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n"             \
                 "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

#define XLF12  "<?xml version=\"1.0\"?><xliff version=\"1.2\" "               \
               "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file "       \
               "source-language=\"en\" target-language=\"de\" "               \
               "datatype=\"html\" original=\"x\"><body>"
#define XLF12_END  "</body></file></xliff>"

#define XLF2   "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\" "        \
               "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file "       \
               "id=\"f\">"
#define XLF2_END  "</file></xliff>"

#define TMX  "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\">"       \
             "<header srclang=\"en\"/><body>"
#define TMX_END  "</body></tmx>"

#define MO_ONE                                                                \
    "\xde\x12\x04\x95" "\0\0\0\0" "\2\0\0\0" "\34\0\0\0" "\54\0\0\0"          \
    "\0\0\0\0" "\0\0\0\0"                                                     \
    "\0\0\0\0" "\74\0\0\0" "\11\0\0\0" "\75\0\0\0"                            \
    "\15\0\0\0" "\107\0\0\0" "\7\0\0\0" "\125\0\0\0"                          \
    "\0" "Save it\0x\0" "Language: de\n" "\0" "Sichern\0"


/* The translation of "Save it" on a page in German. */

static const struct {
    const char  *name;
    const char  *data;
    size_t       len;            /* 0: of the string */
    const char  *translation;    /* NULL: there is none … */
    const char  *refused;        /* … and why; "": not found at all */
} good[] = {

    /* gettext */
    { "x.po", PO_HEAD "msgid \"Save it\"\nmsgstr \"Sichern\"\n", 0, "Sichern",
      NULL },
    { "x.po", "\xef\xbb\xbf" PO_HEAD "msgid \"\"\n\"Save \"\n\"it\"\n"
      "msgstr \"Sich\"\n\"ern\"", 0, "Sichern", NULL },
    { "x.po", PO_HEAD "# c\n#: f.c:1\n#, c-format, fuzzy\nmsgid \"Save it\"\n"
      "msgstr \"Sichern\"\n", 0, NULL, "unreviewed" },
    { "x.po", PO_HEAD "#, fuzzy\nmsgid \"Other\"\nmsgstr \"X\"\n\n"
      "msgid \"Save it\"\nmsgstr \"Sichern\"\n", 0, "Sichern", NULL },
    { "x.po", PO_HEAD "#~ msgid \"Save it\"\n#~ msgstr \"Sichern\"\n", 0,
      NULL, "" },
    { "x.po", PO_HEAD "msgctxt \"menu\"\nmsgid \"Save it\"\n"
      "msgstr \"Sichern\"\n", 0, "Sichern", NULL },
    { "x.po", PO_HEAD "msgid \"Save it\"\nmsgid_plural \"Save them\"\n"
      "msgstr[0] \"Sichern\"\nmsgstr[1] \"Alle sichern\"\n", 0, "Sichern",
      NULL },
    { "x.po", PO_HEAD "msgid \"Save it\"\nmsgstr \"\"\n", 0, NULL,
      "untranslated" },
    { "x.po", PO_HEAD "msgid \"Save it\"\n", 0, NULL, "untranslated" },
    { "x.po", PO_HEAD "msgid \"Save it\"\nmsgstr \"S\\\"\\t\\\\\\101\"\n", 0,
      "S\"\t\\A", NULL },
    { "x.po", PO_HEAD "msgid \"Save <b>it</b>\"\nmsgstr \"Sichern\"\n", 0,
      NULL, "markup" },
    { "x.po", PO_HEAD "msgid \"Save <b>it</b>\"\nmsgstr \"<b>Si</b>chern\"\n",
      0, "\1Si\2chern", NULL },
    { "x.po", PO_HEAD "msgid \"Save <b>it</b>\"\nmsgstr \"<i>Si</i>chern\"\n",
      0, NULL, "markup" },
    { "de.po", "msgid \"Save it\"\nmsgstr \"Sichern\"\n", 0, "Sichern",
      NULL },
    { "/l/site-de.po", "msgid \"Save it\"\nmsgstr \"Sichern\"\n", 0,
      "Sichern", NULL },
    { "/l/de/LC_MESSAGES/x.po", "msgid \"Save it\"\nmsgstr \"Sichern\"\n", 0,
      "Sichern", NULL },
    { "x.po", "msgid \"\"\nmsgstr \"Language: de\\nContent-Type: text/plain; "
      "charset=ISO-8859-1\\n\"\nmsgid \"Save it\"\nmsgstr \"\xdc" "ber\"\n", 0,
      "\xc3\x9c" "ber", NULL },
    { "x.po", "msgid \"\"\nmsgstr \"Language: en\\nX-Source-Language: de\\n"
      "Content-Type: text/plain; charset=ISO-8859-1\\n\"\nmsgid \"\xdc" "b\"\n"
      "msgstr \"Save it\"\n", 0, "\xc3\x9c" "b", NULL },
    { "x.po", PO_HEAD "# \xfc\nmsgctxt \"\xfc\"\nmsgid \"Save it\"\n"
      "msgstr \"Sichern\"\n", 0, "Sichern", NULL },
    { "x.mo", MO_ONE, sizeof(MO_ONE) - 1, "Sichern", NULL },

    /* XLIFF */
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save it</source>"
      "<target>Sichern</target></trans-unit>" XLF12_END, 0, "Sichern", NULL },
    { "x.xlf", XLF12 "<group><trans-unit id=\"1\"><source>Save <mrk mtype="
      "\"x\">it</mrk></source><target state=\"translated\">\n Sichern\n"
      "</target></trans-unit></group>" XLF12_END, 0, "Sichern", NULL },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save it</source>"
      "<target state=\"needs-review-translation\">Sichern</target>"
      "</trans-unit>" XLF12_END, 0, NULL, "unreviewed" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\" approved=\"no\"><source>Save it"
      "</source><target>Sichern</target></trans-unit>" XLF12_END, 0, NULL,
      "unreviewed" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\" translate=\"no\"><source>Save it"
      "</source><target>Sichern</target></trans-unit>" XLF12_END, 0, NULL,
      "" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save it</source>"
      "<alt-trans><source>Save</source><target>Nein</target></alt-trans>"
      "</trans-unit>" XLF12_END, 0, NULL, "untranslated" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save <g id=\"1\">it</g>"
      "</source><target>Sichern</target></trans-unit>" XLF12_END, 0, NULL,
      "markup" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save it<ph id=\"1\">&lt;"
      "br></ph></source><target>Sichern</target></trans-unit>" XLF12_END, 0,
      NULL, "markup" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save it</source>"
      "<target>A &amp; &lt;3<![CDATA[ > 2]]></target></trans-unit>"
      XLF12_END, 0, "A & <3 > 2", NULL },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save <g id=\"1\">it</g>"
      "</source><target><g id=\"1\">Si</g>chern</target></trans-unit>"
      XLF12_END, 0, "\1Si\2chern", NULL },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save <g id=\"1\">it</g>"
      "</source><target><g id=\"2\">Si</g>chern</target></trans-unit>"
      XLF12_END, 0, NULL, "markup" },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Save &lt;b>it&lt;/b>"
      "</source><target>&lt;b>Si&lt;/b>chern</target></trans-unit>"
      XLF12_END, 0, "\1Si\2chern", NULL },
    { "x.xlf", XLF2 "<unit id=\"1\"><segment><source>Save <pc id=\"1\">it"
      "</pc></source><target>Si<pc id=\"1\">chern</pc></target></segment>"
      "</unit>" XLF2_END, 0, "Si\1chern\2", NULL },
    { "x.xlf", XLF2 "<unit id=\"1\"><segment><source>Save it</source>"
      "<target>Sichern</target></segment></unit>" XLF2_END, 0, "Sichern",
      NULL },
    { "x.xlf", XLF2 "<unit id=\"1\"><segment state=\"initial\"><source>Save "
      "it</source><target>Sichern</target></segment></unit>" XLF2_END, 0,
      NULL, "unreviewed" },
    { "x.xlf", XLF2 "<group translate=\"no\"><unit id=\"1\"><segment><source>"
      "Save it</source><target>Nein</target></segment></unit></group>"
      "<unit id=\"2\"><segment state=\"final\"><source>Save it</source>"
      "<target>Sichern</target></segment></unit>" XLF2_END, 0, "Sichern",
      NULL },
    { "x.xlf", XLF2 "<unit id=\"1\"><segment><source>Save it</source>"
      "</segment></unit>" XLF2_END, 0, NULL, "untranslated" },

    /* TMX */
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg>Save it</seg></tuv>"
      "<tuv xml:lang=\"fr\"><seg>Garder</seg></tuv>"
      "<tuv xml:lang=\"de\"><seg>Sichern</seg></tuv></tu>" TMX_END, 0,
      "Sichern", NULL },
    { "x.tmx", TMX "<tu><tuv lang=\"en\"><seg>Save <hi>it</hi></seg></tuv>"
      "<tuv lang=\"de\"><seg>Sichern</seg></tuv></tu>" TMX_END, 0, "Sichern",
      NULL },
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg>Save <bpt i=\"1\">&lt;b>"
      "</bpt>it<ept i=\"1\"/></seg></tuv><tuv xml:lang=\"de\"><seg>Sichern"
      "</seg></tuv></tu>" TMX_END, 0, NULL, "markup" },
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg>Save <bpt i=\"1\">&lt;b>"
      "</bpt>it<ept i=\"1\"/></seg></tuv><tuv xml:lang=\"de\"><seg><bpt "
      "i=\"1\"/>Sichern<ept i=\"1\">x</ept></seg></tuv></tu>" TMX_END, 0,
      "\1Sichern\2", NULL },
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg/></tuv></tu>" TMX_END, 0,
      NULL, "" }
};


/*
 * Texts of a page whose holes are filled: plurals of ICU's MessageFormat, and
 * codes that stand for values.  want NULL: not known; "": only known.
 */

#define RU_HEAD                                                               \
    "msgid \"\"\nmsgstr \"Language: ru\\nContent-Type: text/plain; "          \
    "charset=UTF-8\\n\"\n"
#define ICU_FOUND                                                             \
    RU_HEAD "msgid \"{n, plural, =0 {No goats here} one {# goat was found} "   \
    "other {# goats were found}}\"\nmsgstr \"{n, plural, =0 {Коз тут нет} "    \
    "one {Найдена # коза} few {Найдены # козы} other {Найдено # коз}}\"\n"

static const struct {
    const char  *name;
    const char  *data;
    const char  *page;
    const char  *text;
    const char  *want;
} filled[] = {
    { "x.po", ICU_FOUND, "ru", "1 goat was found", "Найдена 1 коза" },
    { "x.po", ICU_FOUND, "ru", "3 goats were found", "Найдены 3 козы" },
    { "x.po", ICU_FOUND, "ru", "7 goats were found", "Найдено 7 коз" },
    { "x.po", ICU_FOUND, "ru", "21 goats were found", "Найдена 21 коза" },
    { "x.po", ICU_FOUND, "ru", "No goats here", "Коз тут нет" },
    { "x.po", ICU_FOUND, "ru", "Some goats were found", NULL },
    { "x.po", ICU_FOUND, "en", "Найдены 3 козы", "3 goats were found" },
    { "x.po", ICU_FOUND, "en", "Найдена 1 коза", "1 goat was found" },
    { "x.po", ICU_FOUND, "en", "Коз тут нет", "No goats here" },

    /* no translation, an argument, quotation, a format, no branch for all */
    { "x.po", RU_HEAD "msgid \"{n, plural, one{# goat was found} other{# goats "
      "were found}}\"\nmsgstr \"\"\n", "ru", "3 goats were found", "" },
    { "x.po", RU_HEAD "msgid \"{n,plural,other{# goats of old {name}}}\"\n"
      "msgstr \"{n,plural,other{# коз у {name}}}\"\n", "ru",
      "3 goats of old Ann",
      "3 коз у Ann" },
    { "x.po", RU_HEAD "msgid \"{n, plural, other {It''s '#'odd here: #}}\"\n"
      "msgstr \"{n, plural, other {Тут '#'странно: #}}\"\n", "ru",
      "It's #odd here: 3", "Тут #странно: 3" },
    { "x.po", RU_HEAD "msgid \"{n, plural, other {# goats at {t, time}}}\"\n"
      "msgstr \"{n, plural, other {# коз}}\"\n", "ru", "3 goats at 5",
      NULL },
    { "x.po", RU_HEAD "msgid \"{n, plural, one {# goat was found}}\"\nmsgstr "
      "\"{n, plural, one {# коза}}\"\n", "ru", "1 goat was found", NULL },

    /* codes for values */
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg>Goats of <ph>{0}</ph> here"
      "</seg></tuv><tuv xml:lang=\"de\"><seg>Bei <ph>{0}</ph> sind Ziegen"
      "</seg></tuv></tu>" TMX_END, "de", "Goats of Ann here",
      "Bei Ann sind Ziegen" },
    { "x.tmx", TMX "<tu><tuv xml:lang=\"en\"><seg>Goats of <ph>{0}, </ph> here"
      "</seg></tuv><tuv xml:lang=\"de\"><seg>Bei <ph>{0}, </ph> sind Ziegen"
      "</seg></tuv></tu>" TMX_END, "de", "Goats of Ann here", NULL },
    { "x.xlf", XLF12 "<trans-unit id=\"1\"><source>Goats of <x id=\"1\" "
      "equiv-text=\"{{ name }}\"/> here</source><target>Bei <x id=\"1\" "
      "equiv-text=\"{{ name }}\"/> sind Ziegen</target></trans-unit>" XLF12_END,
      "de", "Goats of Ann here", "Bei Ann sind Ziegen" },
    { "x.xlf", XLF2 "<unit id=\"1\"><segment><source>Goats of <ph id=\"0\" "
      "disp=\"{{ name }}\"/> here</source><target>Bei <ph id=\"0\" disp=\"{{ "
      "name }}\"/> sind Ziegen</target></segment></unit>" XLF2_END, "de",
      "Goats of Ann here", "Bei Ann sind Ziegen" }
};


/* Errors, and what their text must contain. */

static const struct {
    const char  *name;
    const char  *data;
    const char  *error;
} bad[] = {
    { "x.txt", "nothing", "x.txt: unknown format" },
    { "x.po", "msgid \"a\nmsgstr \"b\"\n", "x.po:1:9: unterminated string" },
    { "x.po", "\nmsgid \"a\" b\n", "x.po:2:11: unexpected text" },
    { "x.po", "msgstr \"a\"\n", "x.po:1:7: msgstr without msgid" },
    { "x.po", "\"a\"\n", "x.po:1:1: string without" },
    { "x.po", "msgid \"a\\q\"\n", "x.po:1:10: unknown escape" },
    { "x.po", "hello\n", "x.po:1:1: expected a comment" },
    { "x.po", "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
      "x.po:3:7: repeated" },
    { "x.po", "msgid \"a\"\nmsgstr[9] \"b\"\n",
      "x.po:2:8: invalid plural form" },
    { "x.po", "msgid \"a\"\nmsgstr \"b\"\n", "the header has no language" },
    { "x.po", "msgid \"\"\nmsgstr \"Language: de\\nContent-Type: text/plain; "
      "charset=klingon\\n\"\nmsgid \"a\"\nmsgstr \"b\"\n",
      "x.po:3:6: unknown charset in the header: klingon" },

    /* not in their charset, with the position of the first byte */
    { "x.po", PO_HEAD "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\n"
      "msgstr \"\xc3\xbc\xfc" "d\"\n", "x.po:10:11: bytes that are not "
      "valid in the charset UTF-8" },
    { "x.po", PO_HEAD "msgid \"\xfc" "a\"\nmsgstr \"b\"\n", "x.po:6:8: "
      "bytes" },
    { "x.po", PO_HEAD "msgid \"\"\n\"a\"\n# c\n\"b\\t\xe2\x82\"\n"
      "msgstr \"b\"\n# c\n", "x.po:9:5: bytes" },
    { "x.po", PO_HEAD "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n"
      "msgstr[1] \"\\303\\303\"", "x.po:9:16: bytes" },
    { "x.po", "msgid \"a\"\nmsgid_plural \"b\xf0\"\n", "x.po:" },
    { "de.po", "msgid \"a\"\nmsgid_plural \"b\xf0\"\n", "de.po:2:16: "
      "bytes that are not valid in the charset UTF-8" },
    { "x.po", "msgid \"\"\nmsgstr \"Language: ja\\nContent-Type: text/plain; "
      "charset=Shift_JIS\\n\"\nmsgid \"a\"\nmsgstr \"\x82\xa0\x82\x01"
      "x\"\n", "x.po:4:11: bytes that are not valid in the charset Shift_JIS" },
    { "x.xlf", "<a/>", "x.xlf:1:5: unknown root" },
    { "x.xlf", "<xliff/>", "unsupported XLIFF version" },
    { "x.xlf", "<xliff version=\"2.0\"/>", "no srcLang" },
    { "x.xlf", "<xliff version=\"1.2\"><file/></xliff>",
      "no source-language" },
    { "x.xlf", "<xliff version=\"1.2\">\n<file>", "x.xlf:2:" },
    { "x.xlf", "<xliff version=\"1.2\">\n</a>", "x.xlf:2:5: " },
    { "x.tmx", "<tmx>\n<body>\n<tu>\n<tuv>\n<seg>a</seg></tuv>\n</tu>\n"
      "<tu>\n</tu>\n</body>\n</tmx>", "x.tmx:4: tuv has no xml:lang" },
    { "x.tmx", "<tmx><body><tu><tuv><seg/></tuv></tu></body></tmx>",
      "no xml:lang" },
    { "x.tmx", "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
      "\"&a;&a;&a;\">]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&b;</seg>"
      "</tuv></tu></body></tmx>", "unsupported entity" },
    { "x.tmx", "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
      "<tmx><body><tu><tuv xml:lang=\"en\"><seg>&a;</seg></tuv></tu></body>"
      "</tmx>", "unsupported entity" }
};


static int
load(san_catalog_t *c, const char *name, const char *data, size_t len,
    san_catalog_error_t *error)
{
    int       rc;
    uint8_t  *copy;

    /* in an allocation of its own, so that ASan detects reads beyond its end */

    copy = malloc(len ? len : 1);
    memcpy(copy, data, len);
    error->text[0] = '\0';
    rc = san_catalog_load_memory(c, name, NULL, copy, len, error);
    free(copy);

    return rc;
}


/* What is reported of a file, with and without a language in its name. */

static const struct {
    const char  *name;
    const char  *language;
    const char  *summary;
} named[] = {
    { "a/ru_RU.po", NULL, "en\xe2\x86\x92ru-RU" },
    { "a/shop-ru_RU.po", NULL, "en\xe2\x86\x92ru-RU" },
    { "drupal-10.1.2.ru.po", NULL, "en\xe2\x86\x92ru" },
    { "de_DE_formal.po", NULL, "en\xe2\x86\x92" "de-DE" },
    { "de-CH.po", NULL, "en\xe2\x86\x92" "de-CH" },
    { "sr@latin.po", NULL, "en\xe2\x86\x92sr-Latn" },
    { "ca@valencia.po", NULL, "en\xe2\x86\x92" "ca" },
    { "locale/pt_BR/LC_MESSAGES/django.po", NULL, "en\xe2\x86\x92pt-BR" },
    { "po/ru/kio5.po", NULL, "en\xe2\x86\x92ru" },
    { "ru/site.po", "de", "en\xe2\x86\x92" "de" },
    { "site.po", "ru", "en\xe2\x86\x92ru" },
    { "my_site.po", NULL, NULL },
    { "/.po", NULL, NULL },
    { "@.po", NULL, NULL },
    { "-.po", NULL, NULL }
};


static void
test_named(size_t i)
{
    int                   rc;
    char                  summary[128], want[128];
    san_catalog_t        *c;
    san_catalog_error_t   error;

    static const char  file[] = "msgid \"Save it\"\nmsgstr \"Other\"\n"
                                "msgid \"Later\"\nmsgstr \"\"\n";

    c = san_catalog_create(&memory);
    rc = san_catalog_load_memory(c, named[i].name, named[i].language,
                                 (const uint8_t *) file, sizeof(file) - 1,
                                 &error);
    (void) san_catalog_finish(c);

    if (named[i].summary == NULL) {
        tap_ok(rc == SAN_ERROR, "%s names no language", named[i].name);
        san_catalog_free(c);
        return;
    }

    snprintf(want, sizeof(want), "2 units, 1 translated, 1 usable for %s, ",
             named[i].summary);

    if (!tap_ok(rc == SAN_OK
                && san_catalog_summary(c, 0, san_catalog_units(c), 0, summary,
                                       sizeof(summary))
                && strncmp(summary, want, strlen(want)) == 0,
                "%s is %s", named[i].name, named[i].summary))
    {
        printf("# %s\n", rc == SAN_OK ? summary : error.text);
    }

    tap_ok(rc == SAN_OK
           && !san_catalog_summary(c, 0, san_catalog_units(c), 1, summary,
                                   sizeof(summary)), "and there is no other");
    san_catalog_free(c);
}


static void
test_good(size_t i)
{
    int                   rc;
    bool                  found;
    size_t                len, n;
    const char           *want;
    san_catalog_t        *c;
    san_language_t        page;
    san_catalog_error_t   error;
    san_catalog_match_t   m;

    len = good[i].len ? good[i].len : strlen(good[i].data);
    want = good[i].translation;
    c = san_catalog_create(&memory);
    rc = load(c, good[i].name, good[i].data, len, &error);
    san_catalog_finish(c);

    san_language_read((const uint8_t *) "de", 2, &page);
    found = san_catalog_find(c, (const uint8_t *) "Save it", 7, &page, &m);

    if (!tap_ok(rc == SAN_OK
                && (want ? found && m.translation.len == strlen(want)
                           && memcmp(m.translation.data, want,
                                     m.translation.len) == 0
                    : good[i].refused == NULL ? found && !m.refused
                    : good[i].refused[0] == '\0' ? !found
                    : found && m.refused
                      && strcmp(m.refused, good[i].refused) == 0),
                "%s, case %u: %s", good[i].name, (unsigned) i,
                want ? want : good[i].refused ? good[i].refused : "none"))
    {
        printf("# %s, %s, \"%.*s\" %s\n", error.text,
               found ? "found" : "not found", (int) m.translation.len,
               (const char *) m.translation.data,
               m.refused ? m.refused : "");
    }

    san_catalog_free(c);

    /* cut off anywhere: an error or fewer units, never a crash */

    for (n = 0; n < len; n++) {
        c = san_catalog_create(&memory);
        (void) load(c, good[i].name, good[i].data, n, &error);
        san_catalog_finish(c);
        san_catalog_free(c);
    }
}


static void
test_filled(size_t i)
{
    int                   rc;
    bool                  found;
    size_t                n;
    const char           *want;
    san_catalog_t        *c;
    san_language_t        page;
    san_catalog_error_t   error;
    san_catalog_match_t   m;

    want = filled[i].want;
    c = san_catalog_create(&memory);
    rc = load(c, filled[i].name, filled[i].data, strlen(filled[i].data),
              &error);
    san_catalog_finish(c);

    san_language_read((const uint8_t *) filled[i].page,
                      strlen(filled[i].page), &page);
    found = san_catalog_find(c, (const uint8_t *) filled[i].text,
                             strlen(filled[i].text), &page, &m);

    if (!tap_ok(rc == SAN_OK && found == (want != NULL)
                && (!found || (m.translation.len == strlen(want)
                               && (want[0] == '\0'
                                   || memcmp(m.translation.data, want,
                                             m.translation.len) == 0))),
                "%s, filled: %s, %s", filled[i].name, filled[i].text,
                want ? want : "not known"))
    {
        printf("# %s, %s, \"%.*s\"\n", error.text,
               found ? "found" : "not found",
               found ? (int) m.translation.len : 0,
               found ? (const char *) m.translation.data : "");
    }

    san_catalog_free(c);

    for (n = 0; n < strlen(filled[i].data); n++) {
        c = san_catalog_create(&memory);
        (void) load(c, filled[i].name, filled[i].data, n, &error);
        san_catalog_finish(c);
        san_catalog_free(c);
    }
}


static void
test_bad(size_t i)
{
    int                   rc;
    san_catalog_t        *c;
    san_catalog_error_t   error;

    c = san_catalog_create(&memory);
    rc = load(c, bad[i].name, bad[i].data, strlen(bad[i].data), &error);

    if (!tap_ok(rc == SAN_ERROR && strstr(error.text, bad[i].error),
                "an error: %s", bad[i].error))
    {
        printf("# %s\n", error.text);
    }

    san_catalog_free(c);
}


/* Each number of an MO file set to the largest value. */

static void
test_mo(void)
{
    char                  data[sizeof(MO_ONE)];
    size_t                i;
    san_catalog_t        *c;
    san_catalog_error_t   error;

    for (i = 4; i < 60; i++) {
        memcpy(data, MO_ONE, sizeof(MO_ONE));
        data[i] = (char) 0xff;
        c = san_catalog_create(&memory);
        (void) load(c, "x.mo", data, sizeof(MO_ONE) - 1, &error);
        san_catalog_free(c);
    }

    tap_ok(true, "numbers that point anywhere");

    memcpy(data, MO_ONE, sizeof(MO_ONE));
    data[8] = 0;
    c = san_catalog_create(&memory);
    tap_ok(load(c, "x.mo", data, sizeof(MO_ONE) - 1, &error) == SAN_ERROR
           && strstr(error.text, "has no language"),
           "an MO file without messages has no header either");
    san_catalog_free(c);

    memcpy(data, MO_ONE, sizeof(MO_ONE));
    data[sizeof(MO_ONE) - 3] = (char) 0xff;
    c = san_catalog_create(&memory);
    tap_ok(load(c, "x.mo", data, sizeof(MO_ONE) - 1, &error) == SAN_ERROR
           && strstr(error.text, "x.mo: message 2 has bytes that are not valid "
                     "in the charset UTF-8"), "an MO file not in its charset");
    san_catalog_free(c);
}


/* An error is one line, whatever the name of the file. */

static void
test_name(void)
{
    san_catalog_t        *c;
    san_catalog_error_t   error;

    c = san_catalog_create(&memory);
    tap_ok(load(c, "a\n\x1b.xlf", "<x>", 3, &error) == SAN_ERROR
           && strstr(error.text, "a  .xlf:1"), "an error in one line");
    san_catalog_free(c);
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        return 1;
    }

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        test_good(i);
    }

    for (i = 0; i < sizeof(filled) / sizeof(filled[0]); i++) {
        test_filled(i);
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        test_bad(i);
    }

    for (i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
        test_named(i);
    }

    test_mo();
    test_name();

    return tap_done();
}
