/*
 * san_cli_catalog: the files of --catalog, which a shell has found, and what
 * --keep and --rules leave alone.
 */

#include <stdlib.h>
#include <string.h>

#include "san_catalog_file.h"
#include "san_cli.h"
#include "san_keep.h"


/* One for all pages of a run: its callback gets the data of a page. */

static san_keep_t       *san_cli_keep;
static san_keep_page_t  *san_cli_keep_page;


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


int
san_cli_catalog_add(san_cli_t *cli, const char *name)
{
    san_allocator_t      allocator;
    san_catalog_error_t  error;

    if (cli->catalog == NULL) {
        memset(&allocator, 0, sizeof(allocator));
        allocator.alloc = san_cli_catalog_alloc;
        allocator.free = san_cli_catalog_release;

        cli->catalog = san_catalog_create(&allocator);

        if (cli->catalog == NULL) {
            san_cli_say(name, "there is no memory");
            return SAN_ERROR;
        }
    }

    if (san_catalog_load(cli->catalog, name, &error) != SAN_OK) {
        san_cli_say(NULL, error.text);
        return SAN_ERROR;
    }

    return SAN_OK;
}


int
san_cli_catalog_finish(san_cli_t *cli)
{
    if (cli->catalog == NULL) {
        return SAN_OK;
    }

    if (san_catalog_finish(cli->catalog) != SAN_OK) {
        san_cli_say("--catalog", "there is no memory");
        return SAN_ERROR;
    }

    cli->policy.catalog = cli->catalog;

    return SAN_OK;
}


static san_keep_t *
san_cli_keep_get(void)
{
    if (san_cli_keep == NULL) {
        san_cli_keep = san_keep_create();
    }

    return san_cli_keep;
}


static int
san_cli_kept(void *data, const san_question_t *question)
{
    (void) data;

    if (san_cli_keep_page == NULL) {
        san_cli_keep_page = san_keep_page(san_cli_keep);
    }

    return san_cli_keep_page ? san_keep_ask(san_cli_keep_page, question)
                             : SAN_ASKED_MEMORY;
}


void
san_cli_keep_end(void)
{
    san_keep_page_free(san_cli_keep_page);
    san_cli_keep_page = NULL;
}


int
san_cli_keep_add(san_cli_t *cli, const char *xpath)
{
    san_catalog_error_t  error;

    if (san_cli_keep_get() == NULL
        || san_keep_add(san_cli_keep, xpath, &error) != SAN_OK)
    {
        san_cli_say(NULL, san_cli_keep ? error.text : "there is no memory");
        return SAN_ERROR;
    }

    cli->kept = san_cli_kept;

    return SAN_OK;
}


int
san_cli_keep_rules(san_cli_t *cli, const char *name)
{
    san_catalog_error_t  error;

    if (san_cli_keep_get() == NULL
        || san_keep_load_rules(san_cli_keep, name, &error) != SAN_OK)
    {
        san_cli_say(NULL, san_cli_keep ? error.text : "there is no memory");
        return SAN_ERROR;
    }

    cli->kept = san_cli_kept;

    return SAN_OK;
}


void
san_cli_catalog_free(san_cli_t *cli)
{
    if (san_cli_keep) {
        san_keep_free(san_cli_keep);
        san_cli_keep = NULL;
    }

    if (cli->catalog) {
        san_catalog_free(cli->catalog);
    }
}
