/*
 * The catalogue of the core: which texts are equal, when a translation may be
 * used, and that the filter never rejects a text of the catalogue.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "match/san_catalog.h"
#include "match/san_lexicon.h"
#include "str.h"
#include "tap.h"
#include "units.h"


static size_t  allocated;


static void *
get_memory(void *data, size_t size)
{
    int  *left;

    left = data;

    if (left && (*left)-- <= 0) {
        return NULL;
    }

    allocated += size;

    return malloc(size);
}


static san_catalog_t *
create(int *left)
{
    san_allocator_t  allocator;

    allocator.data = left;
    allocator.alloc = get_memory;
    allocator.free = memory_free;

    return san_catalog_create(&allocator);
}


static const struct {
    const char  *source;
    const char  *target;
    bool         unreviewed;
} units[] = {
    { "Заголовок материала", "Heading of the story", false },
    { "Поделиться", "Share", false },
    { "Войти", "Log in", true },
    { "Почта", "Почта", false },
    { "Найдено: %d из %s", "%2$s, %d found", false },
    { "Стр. %1$d из %2$d", "Page %1$d of %2$d", false },
    { "Привет, {name}!", "Hello, {name}!", false },
    { "Привет, {name}?", "Hello, {user}?", false },
    { "Меню", "Menu", false },
    { "Меню", "Dishes", false },
    { "Да", "Yes", false },
    { "Ещё", "", false },
    { "Имя", "Name", false },
    { "Имя \1*\2", "Name \1*\2", false },
    { "Имя:", "The name:", true },
    { "Leave a comment", "", false },
    { "Кафе\xcc\x81", "Cafe\xcc\x81", false }
};

static const struct {
    const char  *text;
    const char  *page;
    bool         found;
    const char  *translation;
    const char  *refused;
} finds[] = {
    { "Заголовок материала", "en", true, "Heading of the story", NULL },
    { "  заголовок \t МАТЕРИАЛА. ", "en-US", true, "Heading of the story",
      NULL },
    { "«Заголовок» материала!", "en", true, "Heading of the story", NULL },
    { "Заголовок материалов", "en", false, NULL, NULL },
    { "Заголовок", "en", false, NULL, NULL },
    { "Заголовок материала", "ru", false, NULL, NULL },
    { "Heading of the story", "en", false, NULL, NULL },
    { "heading of the story:", "ru", true, "Заголовок материала", NULL },
    { "Heading of the story", "es", true, NULL, NULL },
    { "Поделиться", "en", true, "Share", NULL },
    { "Войти", "en", true, NULL, "unreviewed" },
    { "Почта", "en", false, NULL, NULL },
    { "Найдено: %d из %s", "en", true, NULL, "placeholders" },
    { "Стр. %1$d из %2$d", "en", true, "Page %1$d of %2$d", NULL },
    { "Меню", "en", true, NULL, "conflict" },
    { "Да", "en", true, "Yes", NULL },
    { "Ещё", "en", true, NULL, "untranslated" },
    { "Имя", "en", true, "Name", NULL },
    { "Имя *", "en", true, "Name \1*\2", NULL },
    { "Имя:", "en", true, NULL, "unreviewed" },
    { "имя", "en", true, NULL, "conflict" },
    { "Ещё", "de", true, NULL, NULL },
    { "Leave a comment", "de", false, NULL, NULL },
    { "Caf\xc3\xa9", "ru", true, "Кафе\xcc\x81", NULL },
    { "", "en", false, NULL, NULL },
    { "...", "en", false, NULL, NULL }
};


static void
test_find(void)
{
    size_t                i;
    bool                  found;
    san_catalog_t        *c;
    san_language_t        page;
    san_catalog_match_t   m;

    c = create(NULL);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        units_add(c, "ru", units[i].source, "en-GB", units[i].target,
                  units[i].unreviewed);
    }

    san_catalog_finish(c);

    for (i = 0; i < sizeof(finds) / sizeof(finds[0]); i++) {
        san_language_read((const uint8_t *) finds[i].page,
                          strlen(finds[i].page), &page);
        found = san_catalog_find(c, (const uint8_t *) finds[i].text,
                                 strlen(finds[i].text), &page, &m);

        tap_ok(found == finds[i].found
               && (finds[i].translation
                   ? m.translation.data
                     && m.translation.len == strlen(finds[i].translation)
                     && memcmp(m.translation.data, finds[i].translation,
                               m.translation.len) == 0
                   : m.translation.data == NULL)
               && (finds[i].refused
                   ? m.refused && strcmp(m.refused, finds[i].refused) == 0
                   : m.refused == NULL),
               "\"%s\" on a page in %s: %s%s", finds[i].text, finds[i].page,
               finds[i].found ? "known" : "not known",
               finds[i].refused ? finds[i].refused : "");
    }

    san_catalog_free(c);
}


/* Feeds the filter as a unit does. */

static bool
passes(const san_catalog_t *c, const char *text)
{
    int             n;
    uint32_t        cp;
    san_prefix_t    prefix;
    const uint8_t  *p, *end;

    san_prefix_init(&prefix, c, 0);
    p = (const uint8_t *) text;

    for (end = p + strlen(text); p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0 || !san_prefix_add(&prefix, c, cp, san_class(cp))) {
            return false;
        }
    }

    return true;
}


static void
test_many(void)
{
    char                  ru[200], en[200];
    size_t                bytes;
    unsigned              i, lost, wrong, passed;
    san_catalog_t        *c;
    san_language_t        page;
    san_catalog_match_t   m;

    enum { MANY = 100000 };

    san_language_read((const uint8_t *) "en", 2, &page);
    allocated = 0;
    bytes = 0;
    c = create(NULL);

    for (i = 0; i < MANY; i++) {
        snprintf(ru, sizeof(ru), "Текст %u номер %u о погоде", i * 7919,
                 i % 97);
        snprintf(en, sizeof(en), "Text %u number %u on the weather",
                 i * 7919, i % 97);
        bytes += strlen(ru) + strlen(en);
        units_add(c, "ru", ru, "en-GB", en, false);
    }

    san_catalog_finish(c);

    lost = 0;
    wrong = 0;
    passed = 0;

    for (i = 0; i < MANY; i += 7) {
        snprintf(ru, sizeof(ru), "Текст %u номер %u о погоде", i * 7919,
                 i % 97);
        lost += !passes(c, ru);
        wrong += !san_catalog_find(c, (const uint8_t *) ru, strlen(ru),
                                   &page, &m)
                 || m.translation.data == NULL;

        snprintf(ru, sizeof(ru), "Иной текст %u о погоде и о прочем", i);
        passed += passes(c, ru);
        wrong += san_catalog_find(c, (const uint8_t *) ru, strlen(ru), &page,
                                  &m);
    }

    tap_ok(san_catalog_units(c) == MANY, "100,000 units");
    tap_ok(lost == 0, "the filter passes each text that is there");
    tap_ok(passed == 0, "and none of the others");
    tap_ok(wrong == 0, "each is found, and no other");
    printf("# %u bytes of texts, %u taken in all\n", (unsigned) bytes,
           (unsigned) allocated);

    san_catalog_free(c);
}


static void
test_memory(void)
{
    int             n, left, rc;
    size_t          i;
    san_catalog_t  *c;

    for (n = 0; n < 40; n++) {
        left = n;
        c = create(&left);
        rc = c ? SAN_OK : SAN_ERROR;

        for (i = 0; rc == SAN_OK && i < 13; i++) {
            rc = units_add(c, "ru", units[i].source, "en-GB", units[i].target,
                           false);
        }

        if (rc == SAN_OK) {
            rc = san_catalog_finish(c);
        }

        if (c) {
            san_catalog_free(c);
        }

        if (rc == SAN_OK) {
            break;
        }
    }

    tap_ok(n > 5 && n < 40, "%d places without memory", n);
}


static void
test_built_in(void)
{
    size_t          i;
    bool            found;
    san_known_t     known;
    san_language_t  page;

    static const struct {
        const char  *text;
        const char  *page;
        const char  *translation;    /* NULL: not known */
    } cases[] = {
        { "Skip to content", "es", "Saltar al contenido" },
        { "Skip to content", "en", NULL },
        { "Поделиться", "en", "Share" },
        { "Leave a comment now or never", "es", NULL },
        { "or", "es", NULL }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        san_language_read((const uint8_t *) cases[i].page,
                          strlen(cases[i].page), &page);
        found = san_phrases_known((const uint8_t *) cases[i].text,
                                  strlen(cases[i].text), &page, &known);

        if (!tap_ok(found == (cases[i].translation != NULL),
                    "built-in: \"%s\" on a page in %s", cases[i].text,
                    cases[i].page)
            || !found)
        {
            continue;
        }

        tap_ok(known.translation.len == strlen(cases[i].translation)
               && memcmp(known.translation.data, cases[i].translation,
                         known.translation.len) == 0,
               "is \"%.*s\"", (int) known.translation.len,
               (const char *) known.translation.data);
    }
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    test_find();
    test_many();
    test_memory();
    test_built_in();

    return tap_done();
}
