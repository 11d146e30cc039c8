/*
 * Fuzzes the readers of catalogues and of ITS rules' expressions.  The first
 * byte of the input chooses the name, and with it the format; the rest is
 * the file.
 */

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "san.h"
#include "san_catalog_file.h"
#include "san_exclude.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/* The texts that were read can be looked up. */

static void
look_up(const san_catalog_t *c)
{
    san_language_t        page;
    san_catalog_match_t   match;

    san_language_read((const uint8_t *) "de", 2, &page);

    if (san_catalog_find(c, (const uint8_t *) "Save it", 7, &page, &match)
        && match.translation.data && match.translation.len == 0)
    {
        abort();
    }
}


/* It is written to a log and a terminal: one line of text. */

static void
check_error(const san_catalog_error_t *error)
{
    size_t  i;

    for (i = 0; error->text[i]; i++) {
        if ((unsigned char) error->text[i] < 0x20 || error->text[i] == 0x7f
            || i == sizeof(error->text) - 1)
        {
            abort();
        }
    }

    if (i == 0) {
        abort();
    }
}


static void
try_keep(const uint8_t *data, size_t size)
{
    char                  xpath[200];
    san_str_t             tags[2];
    san_exclude_t        *keep;
    san_question_t        question;
    san_exclude_page_t   *page;
    san_catalog_error_t   error;

    if (size >= sizeof(xpath)) {
        return;
    }

    memcpy(xpath, data, size);
    xpath[size] = '\0';

    tags[0].data = (const uint8_t *) "<div class=x>";
    tags[0].len = 13;
    tags[1].data = data;
    tags[1].len = size;

    keep = san_exclude_create();

    error.text[0] = '\0';

    if (san_exclude_add(keep, xpath, &error) != SAN_OK) {
        check_error(&error);

        if (san_exclude_add(keep, "//p[@class]", &error) != SAN_OK) {
            abort();
        }
    }

    /* of both, of the outer one, and of another one in that */

    page = san_exclude_page(keep);

    if (page == NULL) {
        abort();
    }

    question.tags = tags;
    question.same = 0;
    question.n = 2;
    question.read = size;
    (void) san_exclude_ask(page, &question);

    question.same = 2;
    question.n = 1;
    (void) san_exclude_ask(page, &question);

    question.tags = tags + 1;
    question.same = 1;
    question.n = 2;
    (void) san_exclude_ask(page, &question);

    san_exclude_page_free(page);
    san_exclude_free(keep);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int                   rc;
    char                  said[128];
    san_catalog_t        *c;
    san_catalog_error_t   error;

    static const char *const  names[] = { "x.po", "de.po", "x.xlf", "x" };

    if (size < 1 || san_init() != SAN_OK) {
        return 0;
    }

    if (data[0] % 8 == 7) {
        try_keep(data + 1, size - 1);
        return 0;
    }

    c = san_catalog_create(&memory);
    error.text[0] = '\0';
    rc = san_catalog_load_memory(c, names[data[0] % 4],
                                 data[0] & 16 ? "ru" : NULL, data + 1,
                                 size - 1, &error);

    if (rc != SAN_OK) {
        check_error(&error);
    }

    if (rc == SAN_OK && san_catalog_finish(c) == SAN_OK) {
        look_up(c);
        (void) san_catalog_summary(c, 0, san_catalog_units(c), 0, said,
                                   sizeof(said));
    }

    san_catalog_free(c);

    return 0;
}
