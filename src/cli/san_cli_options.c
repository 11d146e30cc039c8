/*
 * san_cli_options: reads the command line.
 *
 * Enters: words.  Leaves: a policy and settings, every value checked, or a
 * message that names the option and says what to write instead.
 */

#include "san_cli.h"

#include <stdlib.h>
#include <string.h>


/* The option of that name for the command, else one of that name, or NULL. */

static const san_cli_option_t *
san_cli_find(const san_cli_t *cli, const char *name, size_t len)
{
    const san_cli_option_t  *option, *other;

    other = NULL;

    for (option = san_cli_table; option->name != NULL; option++) {
        if (strlen(option->name) != len
            || memcmp(option->name, name, len) != 0)
        {
            continue;
        }

        if ((option->commands & cli->command) != 0) {
            return option;
        }

        other = option;
    }

    return other;
}


static int
san_cli_refuse(const san_cli_option_t *option, const char *value)
{
    unsigned  i;

    fprintf(stderr, "sanitizer: %s: ", option->name);

    if (value == NULL) {
        fputs("a value is missing", stderr);

    } else {
        fputs("\"", stderr);
        san_cli_print(stderr, (const uint8_t *) value, strlen(value), true);
        fputs("\" cannot be used", stderr);
    }

    fprintf(stderr, "; write %s", option->cure);

    if (strcmp(option->name, "--detector") == 0) {
        for (i = 0; i < SAN_DETECTOR_N; i++) {
            fprintf(stderr, " %s", san_detector_name((san_detector_t) i));
        }
    }

    fputs("\n", stderr);

    return SAN_ERROR;
}


/* The option at argv[*i]; *i is moved to its last word. */

static int
san_cli_option(san_cli_t *cli, int argc, char **argv, int *i)
{
    size_t                   len;
    const char              *arg, *value;
    const san_cli_option_t  *option;

    arg = strcmp(argv[*i], "-v") == 0 ? "--verbose" : argv[*i];

    if (strcmp(arg, "-h") == 0 || strcmp(arg, "--help") == 0) {
        cli->help = true;
        return SAN_OK;
    }

    if (strcmp(arg, "--version") == 0) {
        cli->version = true;
        return SAN_OK;
    }

    len = strcspn(arg, "=");
    option = san_cli_find(cli, arg, len);

    if (option == NULL) {
        san_cli_say(arg, "unknown option");
        return SAN_ERROR;
    }

    if ((option->commands & cli->command) == 0) {
        san_cli_say(option->name, (cli->command == 0)
                                  ? "write the command before its options"
                                  : "is not an option of this command");
        return SAN_ERROR;
    }

    if (option->value == NULL) {
        if (arg[len] == '=') {
            san_cli_say(option->name, "takes no value");
            return SAN_ERROR;
        }

        return option->set(cli, option, NULL);
    }

    if (arg[len] == '=') {
        value = arg + len + 1;

    } else {
        value = (*i + 1 < argc) ? argv[++*i] : NULL;
    }

    if (value == NULL || option->set(cli, option, value) != SAN_OK) {
        return san_cli_refuse(option, value);
    }

    return SAN_OK;
}


static int
san_cli_paths(san_cli_t *cli)
{
    if (cli->help || cli->version || cli->command == 0) {
        return SAN_OK;
    }

    if (cli->command == SAN_CLI_CHECK && cli->paths_n == 0) {
        san_cli_say("check", "nothing to check; name a file or a folder, or "
                    "- for the standard input");
        return SAN_ERROR;
    }

    if (cli->command == SAN_CLI_CLEAN && cli->paths_n > 1) {
        san_cli_say("clean", "cleans one file; name one, or none for the "
                    "standard input");
        return SAN_ERROR;
    }

    if (cli->command & SAN_CLI_LOGS) {
        return san_cli_report_ready(cli);
    }

    return (cli->command == SAN_CLI_RESTORE) ? san_cli_restore_ready(cli)
                                             : SAN_OK;
}


int
san_cli_options(san_cli_t *cli, int argc, char **argv)
{
    int   i;
    bool  options;

    cli->paths = calloc((size_t) argc + 1, sizeof(*cli->paths));
    cli->logs = calloc((size_t) argc + 1, sizeof(*cli->logs));

    if (cli->paths == NULL || cli->logs == NULL) {
        san_cli_say(NULL, "no memory");
        return SAN_ERROR;
    }

    options = true;

    for (i = 1; i < argc; i++) {
        if (!options || argv[i][0] != '-' || argv[i][1] == '\0') {
            cli->paths[cli->paths_n++] = argv[i];

        } else if (strcmp(argv[i], "--") == 0) {
            options = false;

        } else if (san_cli_option(cli, argc, argv, &i) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return san_cli_paths(cli);
}
