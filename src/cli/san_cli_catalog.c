/*
 * san_cli_catalog: the files of --catalog, which a shell has found.
 */

#include <stdlib.h>
#include <string.h>

#include "san_catalog_file.h"
#include "san_cli.h"


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


void
san_cli_catalog_free(san_cli_t *cli)
{
    if (cli->catalog) {
        san_catalog_free(cli->catalog);
    }
}
