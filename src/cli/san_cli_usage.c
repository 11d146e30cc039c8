/*
 * san_cli_usage: the commands, and what the tool says of itself and of them.
 *
 * Enters: nothing.  Leaves: the usage for a mistake, the help for a question.
 */

#include "san_cli.h"

#include <string.h>


/* Where the help of an option begins, and the longest line ends. */
#define SAN_CLI_COLUMN  27
#define SAN_CLI_WIDTH   79


const san_cli_command_t  san_cli_commands[] = {
    { "check", SAN_CLI_CHECK, san_cli_check, "show what pages would lose",
      "[OPTION]... [PATH|-]...", "@html|htm|xhtml|txt|warc|warc.gz",
      "Shows what pages would lose, and changes nothing.  A WARC file means\n"
      "the pages in it, a folder the .html, .htm, .xhtml, .warc and .warc.gz\n"
      "files in it and below, - or no path the standard input.\n",
      "Prints FILE:LINE:COLUMN: ACTION DETECTOR SCRIPT: \"TEXT\" (WHERE).\n"
      "LINE and COLUMN are of the first byte of the edit, or of the text\n"
      "where none is made; both count from 1, COLUMN counts characters.\n"
      "The language of the text is printed where no script is known, -\n"
      "where neither is.\n"
      "\n"
      "Exit status: 0 nothing found, 1 found, 2 could not run, no page was\n"
      "read, or one could not be read or had to be left alone.\n" },

    { "clean", SAN_CLI_CLEAN, san_cli_clean,
      "write a page without its leftovers", "[OPTION]... [FILE] >OUT",
      "@html|htm|xhtml|txt",
      "Writes a page without its leftovers; the standard input if no file is\n"
      "named.\n",
      "Exit status: 0 written, 1 would be changed (--check), 2 could not\n"
      "run, or the page could not be read or had to be left alone.\n" },

    { "report", SAN_CLI_REPORT, san_cli_report, "count the findings of logs",
      "[OPTION]... LOG|-...", "@*",
      "Lists the most frequent leftovers of any number of logs, gzipped or\n"
      "not.\n",
      "Exit status: 0, or 2 if not all of a log could be read.\n" },

    { "xliff", SAN_CLI_XLIFF, san_cli_report, "write what is to be translated",
      "[OPTION]... LOG|-... >todo.xlf", "@*",
      "Writes XLIFF of what is untranslated.  With its targets filled\n"
      "in it is a file for --catalog and sanitizer_catalog.\n",
      "Exit status: 0, or 2 if not all of a log could be read.\n" },

    { "restore", SAN_CLI_RESTORE, san_cli_restore,
      "put a page back as it was",
      "--log LOG... --request-id ID [PAGE] >ORIGINAL", NULL,
      "Writes a page as it was before the server's edits, from the page as\n"
      "served, decoded, and the records of its response.\n",
      "Exit status: 0 restored, 2 refused; then nothing was written.\n" },

    { NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL }
};


void
san_cli_usage(FILE *to)
{
    const char               *before;
    const san_cli_command_t  *command;

    before = "usage:";

    for (command = san_cli_commands; command->name != NULL; command++) {
        fprintf(to, "%s sanitizer %s %s\n", before, command->name,
                command->usage);
        before = "      ";
    }

    fprintf(to, "%s sanitizer --help | --version | --completion "
            "bash|zsh|fish\n", before);
}


static const san_cli_command_t *
san_cli_command_of(const san_cli_t *cli)
{
    const san_cli_command_t  *command;

    for (command = san_cli_commands; command->name != NULL; command++) {
        if (command->command == cli->command) {
            return command;
        }
    }

    return NULL;
}


void
san_cli_try(const san_cli_t *cli)
{
    const san_cli_command_t  *command;

    command = san_cli_command_of(cli);

    fprintf(stderr, "Try sanitizer %s%s--help.\n",
            (command != NULL) ? command->name : "",
            (command != NULL) ? " " : "");
}


/* Words from column on; the first line is as wide as it is by now. */

static void
san_cli_wrap(const char *text, size_t column)
{
    size_t  n, at;

    for (at = column; *text != '\0'; text += n + (text[n] == ' ')) {
        n = strcspn(text, " ");

        if (at + n > SAN_CLI_WIDTH && at != column) {
            printf("\n%*s", (int) column, "");
            at = column;
        }

        if (at != column) {
            putchar(' ');
        }

        printf("%.*s", (int) n, text);
        at += n + 1;
    }

    putchar('\n');
}


/* A knob's help ends with its default, as it would be written. */

static void
san_cli_default(const san_knob_t *knob, char *buf, size_t size)
{
    int          i;
    size_t       n;
    const char  *word;

    n = knob->init;

    if (knob->type == SAN_KNOB_WORD) {
        for (word = knob->value; n != 0; n--) {
            word += strcspn(word, "|") + 1;
        }

        i = (int) strcspn(word, "|");
        snprintf(buf, size, "%s; default %.*s", knob->help, i, word);
        return;
    }

    i = knob->type == SAN_KNOB_SIZE && n != 0 && n % 1024 == 0;
    snprintf(buf, size, "%s; default %zu%s", knob->help, i ? n / 1024 : n,
             i ? "k" : knob->type == SAN_KNOB_PERCENT ? "%" : "");
}


static void
san_cli_help_options(int commands)
{
    int                      n;
    char                     help[256];
    const san_cli_option_t  *option;

    for (option = san_cli_table; option->name != NULL; option++) {
        if (!(option->commands & commands) || option->help == NULL) {
            continue;
        }

        n = printf("  %s%s%s", option->name,
                   option->value != NULL ? " " : "",
                   option->value != NULL ? option->value : "");

        if (n + 2 > SAN_CLI_COLUMN) {
            putchar('\n');
            n = 0;
        }

        printf("%*s", SAN_CLI_COLUMN - n, "");

        if (option->knob != NULL) {
            san_cli_default(option->knob, help, sizeof(help));
        }

        san_cli_wrap(option->knob != NULL ? help : option->help,
                     SAN_CLI_COLUMN);
    }
}


static const char  *const san_cli_common =
    "  -h, --help               this text\n"
    "  -V, --version            the version\n";


static const char  *const san_cli_overview =
    "\n"
    "Finds text that was left untranslated in pages of HTML.\n"
    "\n";


static const char  *const san_cli_overview_end =
    "\n"
    "sanitizer COMMAND --help shows the options of a command.\n"
    "\n";


void
san_cli_help(const san_cli_t *cli)
{
    const san_cli_command_t  *command;

    command = san_cli_command_of(cli);

    if (command != NULL) {
        printf("usage: sanitizer %s %s\n\n%s\n"
               "Options, with a value behind a space or =\n\n", command->name,
               command->usage, command->help);
        san_cli_help_options(command->command);
        printf("%s  --                       what follows is a path\n\n%s",
               san_cli_common, command->end);
        return;
    }

    san_cli_usage(stdout);
    fputs(san_cli_overview, stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("  %-9s%s\n", command->name, command->what);
    }

    fputs(san_cli_overview_end, stdout);
    printf("%s  --completion SHELL       what bash, zsh or fish completes, to "
           "be\n%*sread by it\n", san_cli_common, SAN_CLI_COLUMN, "");
}
