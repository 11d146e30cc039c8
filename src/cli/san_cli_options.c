/*
 * san_cli_options: parses the command line.
 *
 * Enters: words.  Leaves: a policy and settings, with every value checked, or
 * an error that names the option and says what to write instead.
 */

#include "san_cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>


/* The name of the standard input. */
static char  san_cli_input[] = "-";


const san_cli_option_t *
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


/*
 * Suggests a replacement for the first wrong word of a list, or the name of a
 * pair.
 */

static void
san_cli_refuse_near(const san_cli_option_t *option, const char *value)
{
    unsigned         i;
    const char      *words;
    san_cli_near_t   near;

    words = (option->knob != NULL && option->knob->type == SAN_KNOB_WORD)
            ? option->value : option->values;

    if (words == NULL || words[0] == '@') {
        return;
    }

    for ( ;; ) {
        san_cli_near_begin(&near, value, strcspn(value, "=,"));

        for (i = 0; i < SAN_DETECTOR_N && strchr("=%", words[0]); i++) {
            san_cli_near_words(&near, san_detector_name((san_detector_t) i));
        }

        san_cli_near_words(&near, words + (words[0] == ','));

        if (near.best == NULL || near.distance != 0) {
            break;
        }

        if (value[near.len] == '\0') {
            return;
        }

        value += near.len + 1;
    }

    san_cli_near_end(&near);
}


void
san_cli_unknown(const san_cli_t *cli, const char *arg, size_t len)
{
    san_cli_near_t           near;
    const san_cli_option_t  *option;

    san_cli_near_begin(&near, arg, len);
    san_cli_near_words(&near, "--help --version");

    for (option = san_cli_table; option->name != NULL; option++) {
        if ((option->commands & cli->command) != 0) {
            san_cli_near_add(&near, option->name, strlen(option->name));
        }
    }

    fputs("sanitizer: ", stderr);
    san_cli_print_name(stderr, arg);
    fputs(": unknown option", stderr);
    san_cli_near_end(&near);
    fputc('\n', stderr);
}


static void
san_cli_misplaced(const san_cli_option_t *option)
{
    const char               *between;
    const san_cli_command_t  *command;

    fprintf(stderr, "sanitizer: %s: unknown option for this command; "
            "belongs to", option->name);
    between = " ";

    for (command = san_cli_commands; command->name != NULL; command++) {
        if ((command->command & option->commands) != 0) {
            fprintf(stderr, "%s%s", between, command->name);
            between = ", ";
        }
    }

    fputc('\n', stderr);
}


static int
san_cli_refuse(const san_cli_option_t *option, const char *value)
{
    unsigned  i;

    fprintf(stderr, "sanitizer: %s: ", option->name);

    if (value == NULL) {
        fputs("no value given", stderr);

    } else {
        fputs("\"", stderr);
        san_cli_print(stderr, (const uint8_t *) value, strlen(value), true);
        fputs("\" is invalid", stderr);
    }

    fprintf(stderr, "; expected %s", option->expected);

    if (option->expected[strlen(option->expected) - 1] == ':') {
        for (i = 0; i < SAN_DETECTOR_N; i++) {
            fprintf(stderr, " %s", san_detector_name((san_detector_t) i));
        }
    }

    if (value != NULL) {
        san_cli_refuse_near(option, value);
    }

    fputs("\n", stderr);

    return SAN_ERROR;
}


int
san_cli_apply(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    if (option->value == NULL) {
        if (value != NULL) {
            san_cli_say(option->name, "takes no value");
            return SAN_ERROR;
        }

        return option->set(cli, option, NULL);
    }

    if (value != NULL && option->set(cli, option, value) == SAN_OK) {
        return SAN_OK;
    }

    return cli->explained ? SAN_ERROR : san_cli_refuse(option, value);
}


/* A word that was read, until all are. */

typedef struct {
    const san_cli_option_t  *option;
    const char              *value;
} san_cli_word_t;


/* Reads the option at argv[*i]; *i is moved to its last word. */

static int
san_cli_option(san_cli_t *cli, int argc, char **argv, int *i,
    san_cli_word_t *word)
{
    size_t                   len;
    const char              *arg;
    const san_cli_option_t  *option;

    arg = strcmp(argv[*i], "-v") == 0 ? "--verbose" : argv[*i];

    if (strcmp(arg, "-h") == 0 || strcmp(arg, "--help") == 0) {
        cli->help = true;
        return SAN_OK;
    }

    if (strcmp(arg, "-V") == 0 || strcmp(arg, "--version") == 0) {
        cli->version = true;
        return SAN_OK;
    }

    len = strcspn(arg, "=");
    option = san_cli_find(cli, arg, len);

    if (option == NULL) {
        san_cli_unknown(cli, arg, len);
        return SAN_ERROR;
    }

    if ((option->commands & cli->command) == 0) {
        if (cli->command == 0) {
            san_cli_say(option->name, "options must follow the command");

        } else {
            san_cli_misplaced(option);
        }

        return SAN_ERROR;
    }

    word->option = option;

    if (arg[len] == '=') {
        word->value = arg + len + 1;

    } else if (option->value != NULL && *i + 1 < argc) {
        word->value = argv[++*i];
    }

    return SAN_OK;
}


int
san_cli_keep(san_cli_t *cli, char *p)
{
    char  **kept;

    kept = realloc(cli->kept, (cli->kept_n + 1) * sizeof(*kept));
    if (kept == NULL) {
        return SAN_ERROR;
    }

    cli->kept = kept;
    cli->kept[cli->kept_n++] = p;

    return SAN_OK;
}


void
san_cli_options_free(san_cli_t *cli)
{
    while (cli->kept_n != 0) {
        free(cli->kept[--cli->kept_n]);
    }

    free(cli->kept);
    free(cli->paths);
    free(cli->logs);
    san_skip_free(&cli->skip);
}


/*
 * Applies options that a file cannot have first, then the file, then the
 * others.
 */

static int
san_cli_words(san_cli_t *cli, const san_cli_word_t *words, size_t n)
{
    int     line;
    size_t  i;

    for (line = SAN_CLI_LINE; ; line = 0) {

        for (i = 0; i < n; i++) {
            if ((words[i].option->commands & SAN_CLI_LINE) == line
                && san_cli_apply(cli, words[i].option, words[i].value)
                   != SAN_OK)
            {
                return SAN_ERROR;
            }
        }

        if (line == 0) {
            return SAN_OK;
        }

        if ((cli->command & (SAN_CLI_CHECK | SAN_CLI_CLEAN)) && !cli->help
            && !cli->version && san_cli_config(cli) != SAN_OK)
        {
            return SAN_ERROR;
        }
    }
}


/*
 * URLs are refused, with a hint how to check them: the tool downloads nothing.
 */

static int
san_cli_addresses(const san_cli_t *cli)
{
    int          i;
    const char  *path;

    for (i = 0; i < cli->paths_n; i++) {
        path = cli->paths[i];

        if ((strncmp(path, "http://", 7) == 0
             || strncmp(path, "https://", 8) == 0)
            && access(path, F_OK) != 0)
        {
            fputs("sanitizer: ", stderr);
            san_cli_print_name(stderr, path);
            fputs(": URLs are not supported; run: curl -sL '", stderr);
            san_cli_print_name(stderr, path);
            fputs("' | sanitizer ", stderr);

            if (cli->command == SAN_CLI_CHECK) {
                fputs("check --base '", stderr);
                san_cli_print_name(stderr, path);
                fputs("' -\n", stderr);

            } else {
                fputs("clean -\n", stderr);
            }

            return SAN_ERROR;
        }
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
        if (isatty(STDIN_FILENO)) {
            san_cli_say("check", "nothing to check; name a file or folder");
            return SAN_ERROR;
        }

        cli->paths[cli->paths_n++] = san_cli_input;
    }

    if (cli->command == SAN_CLI_CLEAN && cli->paths_n > 1) {
        san_cli_say("clean", "too many files; name one, or none to read "
                    "standard input");
        return SAN_ERROR;
    }

    if ((cli->command & (SAN_CLI_CHECK | SAN_CLI_CLEAN))
        && san_cli_addresses(cli) != SAN_OK)
    {
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
    int              i, rc;
    bool             options;
    size_t           n;
    san_cli_word_t  *words;

    cli->paths = calloc((size_t) argc + 1, sizeof(*cli->paths));
    cli->logs = calloc((size_t) argc + 1, sizeof(*cli->logs));
    words = calloc((size_t) argc + 1, sizeof(*words));

    if (cli->paths == NULL || cli->logs == NULL || words == NULL) {
        san_cli_say(NULL, "out of memory");
        free(words);
        return SAN_ERROR;
    }

    options = true;
    rc = SAN_OK;

    for (i = 1, n = 0; i < argc && rc == SAN_OK; i++) {
        if (!options || argv[i][0] != '-' || argv[i][1] == '\0') {
            cli->paths[cli->paths_n++] = argv[i];

        } else if (strcmp(argv[i], "--") == 0) {
            options = false;

        } else {
            rc = san_cli_option(cli, argc, argv, &i, &words[n]);
            n += words[n].option != NULL;
        }
    }

    if (rc == SAN_OK) {
        rc = san_cli_words(cli, words, n);
    }

    free(words);

    return (rc == SAN_OK) ? san_cli_paths(cli) : SAN_ERROR;
}
