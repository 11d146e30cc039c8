/*
 * san_cli_catalog: files of --catalog, texts of --orphan, and the rules of
 * --keep and --rules.
 */

#include <stdlib.h>
#include <string.h>

#include "san_catalog_file.h"
#include "san_cli.h"
#include "san_exclude.h"


/* One for all pages of a run; its callback gets the data of a page. */

static san_exclude_t       *san_cli_exclude;
static san_exclude_page_t  *san_cli_exclude_page;


static void *
san_cli_catalog_alloc(void *data, size_t size)
{
    (void) data;

    return malloc(size);
}


static void
san_cli_catalog_release(void *data, void *p)
{
    (void) data;

    free(p);
}


static int
san_cli_catalog_make(san_cli_t *cli)
{
    san_allocator_t  allocator;

    if (cli->catalog == NULL) {
        memset(&allocator, 0, sizeof(allocator));
        allocator.alloc = san_cli_catalog_alloc;
        allocator.free = san_cli_catalog_release;

        cli->catalog = san_catalog_create(&allocator);
    }

    return cli->catalog ? SAN_OK : SAN_ERROR;
}


/* A loaded file and its units, until its summary can be printed. */

struct san_cli_translation_s {
    san_cli_translation_t  *next;
    size_t           from;
    size_t           to;
    char             name[];
};


/*
 * Parses "FILE" or "FILE,lang=TAG": an entry with an allocated copy of the
 * file's name, and the tag or NULL.  NULL: out of memory, or unknown language.
 */

static san_cli_translation_t *
san_cli_catalog_file(const char *value, const char **language)
{
    size_t           len;
    const char      *comma;
    san_cli_translation_t  *file;

    comma = strrchr(value, ',');
    *language = comma && strncmp(comma, ",lang=", 6) == 0 ? comma + 6 : NULL;
    len = *language ? (size_t) (comma - value) : strlen(value);

    if (*language
        && !san_language_known((const uint8_t *) *language, strlen(*language)))
    {
        return NULL;
    }

    file = malloc(sizeof(*file) + len + 1);

    if (file != NULL) {
        memcpy(file->name, value, len);
        file->name[len] = '\0';
    }

    return file;
}


int
san_cli_catalog_add(san_cli_t *cli, const char *value)
{
    const char           *language;
    san_cli_translation_t       *file, **last;
    san_catalog_error_t   error;

    file = san_cli_catalog_file(value, &language);

    if (file == NULL) {
        return SAN_ERROR;
    }

    file->next = NULL;

    for (last = &cli->files; *last; last = &(*last)->next) { /* void */ }

    *last = file;

    if (san_cli_catalog_make(cli) != SAN_OK) {
        san_cli_say(file->name, "out of memory");
        cli->explained = true;
        return SAN_ERROR;
    }

    file->from = san_catalog_units(cli->catalog);

    if (san_catalog_load(cli->catalog, file->name, language, &error)
        != SAN_OK)
    {
        san_cli_say(NULL, error.text);
        cli->explained = true;
        return SAN_ERROR;
    }

    file->to = san_catalog_units(cli->catalog);

    return SAN_OK;
}


/* Prints a summary of each file. */

static void
san_cli_catalog_report(const san_cli_t *cli)
{
    char                   summary[160];
    unsigned               i;
    const san_cli_translation_t  *file;

    for (file = cli->files; file; file = file->next) {
        for (i = 0; san_catalog_summary(cli->catalog, file->from, file->to, i,
                                        summary, sizeof(summary)); i++)
        {
            san_cli_say(file->name, summary);
        }

        if (i == 0) {
            san_cli_say(file->name, "no texts in a known language");
        }
    }
}


int
san_cli_orphan_add(san_cli_t *cli, const char *text)
{
    san_str_t  orphan;

    orphan.data = (const uint8_t *) text;
    orphan.len = strlen(text);

    return san_catalog_can_hold(orphan.data, orphan.len)
           && san_cli_catalog_make(cli) == SAN_OK
           ? san_catalog_add_orphan(cli->catalog, orphan) : SAN_ERROR;
}


int
san_cli_catalog_finish(san_cli_t *cli)
{
    if (cli->catalog == NULL) {
        return SAN_OK;
    }

    if (san_catalog_finish(cli->catalog) != SAN_OK) {
        san_cli_say("--catalog", "out of memory");
        return SAN_ERROR;
    }

    cli->policy.catalog = cli->catalog;

    if (cli->verbose) {
        san_cli_catalog_report(cli);
    }

    return SAN_OK;
}


static san_exclude_t *
san_cli_exclude_get(void)
{
    if (san_cli_exclude == NULL) {
        san_cli_exclude = san_exclude_create();
    }

    return san_cli_exclude;
}


static int
san_cli_excluded(void *data, const san_question_t *question)
{
    (void) data;

    if (san_cli_exclude_page == NULL) {
        san_cli_exclude_page = san_exclude_page(san_cli_exclude);
    }

    return san_cli_exclude_page ? san_exclude_ask(san_cli_exclude_page,
                                                  question)
                                : SAN_ASKED_MEMORY;
}


void
san_cli_exclude_end(void)
{
    san_exclude_page_free(san_cli_exclude_page);
    san_cli_exclude_page = NULL;
}


int
san_cli_exclude_add(san_cli_t *cli, const char *xpath)
{
    san_catalog_error_t  error;

    if (san_cli_exclude_get() == NULL
        || san_exclude_add(san_cli_exclude, xpath, &error) != SAN_OK)
    {
        san_cli_say("--keep", san_cli_exclude ? error.text : "out of memory");
        cli->explained = true;
        return SAN_ERROR;
    }

    cli->exclude = san_cli_excluded;

    return SAN_OK;
}


int
san_cli_exclude_rules(san_cli_t *cli, const char *name)
{
    san_catalog_error_t  error;

    if (san_cli_exclude_get() == NULL
        || san_exclude_load_rules(san_cli_exclude, name, &error) != SAN_OK)
    {
        san_cli_say(NULL, san_cli_exclude ? error.text : "out of memory");
        cli->explained = true;
        return SAN_ERROR;
    }

    if (error.text[0]) {
        san_cli_say(NULL, error.text);
    }

    cli->exclude = san_cli_excluded;

    return SAN_OK;
}


void
san_cli_catalog_free(san_cli_t *cli)
{
    san_cli_translation_t  *file;

    while ((file = cli->files) != NULL) {
        cli->files = file->next;
        free(file);
    }

    if (san_cli_exclude) {
        san_exclude_free(san_cli_exclude);
        san_cli_exclude = NULL;
    }

    if (cli->catalog) {
        san_catalog_free(cli->catalog);
    }
}
