/*
 * san_cli_usage: the commands, and their usage and help texts.
 *
 * Enters: nothing.  Leaves: the usage after an error, the help on request.
 */

#include "san_cli.h"

#include <string.h>


/* Column where the help of an option begins, and where lines end. */
#define SAN_CLI_COLUMN  27
#define SAN_CLI_WIDTH   79


const san_cli_command_t  san_cli_commands[] = {
    { "check", SAN_CLI_CHECK, san_cli_check,
      "list the leftovers of pages",
      "[OPTION]... [PATH|-]...", "@html|htm|xhtml|txt|warc|warc.gz",
      "Lists the leftovers of pages and what the mode would do with them.\n"
      "Changes nothing.  In a folder it reads all .html, .htm, .xhtml, .warc\n"
      "and .warc.gz files, also in subfolders; in a WARC file it reads the\n"
      "pages.  With - or without a path it reads standard input.\n",
      "Prints FILE:LINE:COLUMN: ACTION DETECTOR SCRIPT: \"TEXT\" (WHERE).\n"
      "LINE and COLUMN are the position of the edit, or of the text if there\n"
      "is no edit.  Both count from 1; COLUMN counts characters.  If the\n"
      "script is unknown, the language is printed instead, or - if that is\n"
      "unknown too.  (only flagged: WHY) or (limited: WHY) at the end gives\n"
      "the reason for a weaker action, like \"why\" in the log.\n"
      "\n"
      "Exit status: 0 nothing found; 1 leftovers found; 2 the command could\n"
      "not run, found no page, or could not check one of the pages.\n" },

    { "clean", SAN_CLI_CLEAN, san_cli_clean,
      "write a page without its leftovers", "[OPTION]... [FILE] >OUT",
      "@html|htm|xhtml|txt",
      "Writes a page without its leftovers to standard output.  Reads\n"
      "standard input if no file is named.\n",
      "Exit status: 0 page written; 1 page would change (--check); 2 the\n"
      "command could not run, or could not process the page.\n" },

    { "report", SAN_CLI_REPORT, san_cli_report, "count the findings in logs",
      "[OPTION]... LOG|-...", "@*",
      "Lists the most frequent leftovers in one or more logs.  Logs may be\n"
      "compressed with gzip.\n",
      "Exit status: 0 done; 2 some part of a log could not be read.\n" },

    { "xliff", SAN_CLI_XLIFF, san_cli_report,
      "write an XLIFF file for translators",
      "[OPTION]... LOG|-... >todo.xlf", "@*",
      "Writes the untranslated texts in logs as an XLIFF file.  Once it is\n"
      "translated, use the file with --catalog and sanitizer_catalog.\n",
      "Exit status: 0 done; 2 some part of a log could not be read.\n" },

    { "restore", SAN_CLI_RESTORE, san_cli_restore,
      "undo the edits of a page",
      "--log LOG... --request-id ID [PAGE] >ORIGINAL", NULL,
      "Writes a page as it was before the module edited it.  Needs the page\n"
      "as served, decompressed, and the log records of that response.\n",
      "Exit status: 0 restored; 2 not restored, and nothing written.\n" },

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


/*
 * Prints words wrapped at column; the cursor is already there on the first
 * line.
 */

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


/* The help of a knob ends with its default, as an operator would write it. */

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
    "  -h, --help               print this help\n"
    "  -V, --version            print the version\n";


static const char  *const san_cli_overview =
    "\n"
    "Finds and removes untranslated text in HTML.\n"
    "\n";


static const char  *const san_cli_overview_end =
    "\n"
    "Run \"sanitizer COMMAND --help\" for the options of a command.\n"
    "\n";


void
san_cli_help(const san_cli_t *cli)
{
    const san_cli_command_t  *command;

    command = san_cli_command_of(cli);

    if (command != NULL) {
        printf("usage: sanitizer %s %s\n\n%s\n"
               "Options (--name VALUE or --name=VALUE):\n\n", command->name,
               command->usage, command->help);
        san_cli_help_options(command->command);
        printf("%s  --                       end of options\n\n%s",
               san_cli_common, command->end);
        return;
    }

    san_cli_usage(stdout);
    fputs(san_cli_overview, stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("  %-9s%s\n", command->name, command->what);
    }

    fputs(san_cli_overview_end, stdout);
    printf("%s  --completion SHELL       print the completions for bash, zsh "
           "or fish\n", san_cli_common);
}
