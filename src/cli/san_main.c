/*
 * san_main: the command-line tool.
 *
 * Enters: the command line.  Leaves: the exit status of a command: 0 nothing
 * found, 1 found, 2 could not run.
 */

#include "san_cli.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>


static const san_cli_command_t *
san_cli_command(const char *name)
{
    const san_cli_command_t  *command;

    for (command = san_cli_commands; command->name != NULL; command++) {
        if (strcmp(command->name, name) == 0) {
            return command;
        }
    }

    return NULL;
}


static void
san_cli_no_command(const char *name)
{
    san_cli_near_t            near;
    const san_cli_command_t  *command;

    san_cli_near_begin(&near, name, strlen(name));

    for (command = san_cli_commands; command->name != NULL; command++) {
        san_cli_near_add(&near, command->name, strlen(command->name));
    }

    fputs("sanitizer: ", stderr);
    san_cli_print_name(stderr, name);
    fputs(": unknown command; expected check, clean, report, xliff or "
          "restore", stderr);
    san_cli_near_end(&near);
    fputc('\n', stderr);
}


static int
san_cli_flushed(void)
{
    return (san_cli_flush() == SAN_OK) ? SAN_CLI_NONE : SAN_CLI_FAILED;
}


static void
san_cli_version(void)
{
    printf("sanitizer %s\n", SAN_VERSION);
}


static void
san_cli_defaults(san_cli_t *cli)
{
    memset(cli, 0, sizeof(*cli));

    san_policy_init(&cli->policy);
    cli->mode = SAN_ACTION_STRIP;
    cli->type = -1;
    cli->chunk = SAN_CLI_CHUNK;
    cli->jobs = 1;
}


static int
san_cli_run(san_cli_t *cli, const san_cli_command_t *command)
{
    int  status;

    if (san_cli_catalog_finish(cli) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    status = command->run(cli);

    return (san_cli_flush() == SAN_OK) ? status : SAN_CLI_FAILED;
}


int
main(int argc, char **argv)
{
    int                       status;
    san_cli_t                 cli;
    const san_cli_command_t  *command;

    signal(SIGPIPE, SIG_IGN);

    if (san_init() != SAN_OK) {
        san_cli_say(NULL, "ICU has no data; install the package of libicu");
        return SAN_CLI_FAILED;
    }

    if (argc > 1 && strcmp(argv[1], "--completion") == 0) {
        if (argc != 3 || san_cli_completion(argv[2]) != SAN_OK) {
            san_cli_say("--completion", "expected bash, zsh or fish");
            return SAN_CLI_FAILED;
        }

        return san_cli_flushed();
    }

    san_cli_defaults(&cli);

    /* "help check" is "check --help" */

    if (argc > 1 && strcmp(argv[1], "help") == 0) {
        cli.help = true;
        argc--;
        argv++;
    }

    command = (argc > 1) ? san_cli_command(argv[1]) : NULL;

    if (command != NULL) {
        cli.command = command->command;
        argc--;
        argv++;
    }

    status = SAN_CLI_FAILED;

    if (argc > 1 && argv[1][0] != '-' && command == NULL) {
        san_cli_no_command(argv[1]);
        san_cli_try(&cli);

    } else if (san_cli_options(&cli, argc, argv) != SAN_OK) {
        san_cli_try(&cli);

    } else if (cli.help) {
        san_cli_help(&cli);
        status = san_cli_flushed();

    } else if (cli.version) {
        san_cli_version();
        status = san_cli_flushed();

    } else if (command == NULL) {
        san_cli_say(NULL, "no command; expected check, clean, report, xliff or "
                    "restore");
        san_cli_usage(stderr);

    } else {
        status = san_cli_run(&cli, command);
    }

    san_cli_catalog_free(&cli);
    san_cli_options_free(&cli);

    return status;
}
