/*
 * san_clean: the command clean, which removes leftovers from a page.
 *
 * Enters: a file or the standard input.  Leaves: the page on stdout, each part
 * as soon as it is decided; with --check only the exit status.
 */

#include "san_cli.h"

#include <string.h>


static int
san_clean_output(void *data, const uint8_t *p, size_t n, bool input)
{
    const san_cli_t  *cli;

    cli = data;
    (void) input;

    if (cli->only_check) {
        return SAN_OK;
    }

    return (fwrite(p, 1, n, stdout) == n) ? SAN_OK : san_cli_flush();
}


static san_action_t
san_clean_finding(void *data, const san_finding_t *finding)
{
    (void) data;
    (void) finding;

    return SAN_ACTION_TRANSLATE;
}


static int
san_clean_fed(void *data)
{
    (void) data;

    return san_cli_flush();
}


int
san_cli_clean(san_cli_t *cli)
{
    const char      *path;
    san_result_t     result;
    san_cli_page_t   page;

    memset(&page, 0, sizeof(page));
    memset(&result, 0, sizeof(result));

    page.output = san_clean_output;
    page.finding = san_clean_finding;
    page.fed = san_clean_fed;
    page.data = cli;

    path = (cli->paths_n != 0) ? cli->paths[0] : "-";

    if (san_cli_page(cli, path, &page, &result) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    if (result.reason != NULL) {
        san_cli_left_alone(path, result.reason);
        return SAN_CLI_FAILED;
    }

    return (cli->only_check && result.edits != 0) ? SAN_CLI_FOUND
                                                  : SAN_CLI_NONE;
}
