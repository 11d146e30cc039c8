/*
 * san_check_options: the flags that check alone has.
 */

#include "san_cli.h"

#include <string.h>


int
san_check_set_format(san_cli_t *cli, const char *value)
{
    size_t                    i;

    static const char *const  names[] = { "text", "json", "html", "github" };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(value, names[i]) == 0) {
            cli->format = (san_cli_format_t) i;
            return SAN_OK;
        }
    }

    return SAN_ERROR;
}


int
san_check_set_color(san_cli_t *cli, const char *value)
{
    size_t                    i;

    static const char *const  names[] = { "auto", "always", "never" };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(value, names[i]) == 0) {
            cli->color = (san_cli_color_t) i;
            return SAN_OK;
        }
    }

    return SAN_ERROR;
}


int
san_check_set_baseline(san_cli_t *cli, const char *value)
{
    cli->baseline = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


int
san_check_set_write_baseline(san_cli_t *cli, const char *value)
{
    cli->write_baseline = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


int
san_check_set_jobs(san_cli_t *cli, const char *value)
{
    size_t  n;

    for (n = 0; *value != '\0'; value++) {
        if (!san_is_digit((uint8_t) *value) || n > 999) {
            return SAN_ERROR;
        }

        n = n * 10 + (size_t) (*value - '0');
    }

    cli->jobs = n;

    return SAN_OK;
}


int
san_check_set_progress(san_cli_t *cli, const char *value)
{
    (void) value;
    cli->progress = SAN_PROGRESS_ALWAYS;

    return SAN_OK;
}


int
san_check_set_no_progress(san_cli_t *cli, const char *value)
{
    (void) value;
    cli->progress = SAN_PROGRESS_NEVER;

    return SAN_OK;
}
