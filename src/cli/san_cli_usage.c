/*
 * san_cli_usage: what the tool says of itself.
 *
 * Enters: nothing.  Leaves: the usage for a mistake, the help for a question.
 */

#include "san_cli.h"

#include <string.h>


/* Where the help of an option begins, and the longest line ends. */
#define SAN_CLI_COLUMN  27
#define SAN_CLI_WIDTH   79


static const char  *const san_cli_usage_lines =
    "usage: sanitizer check [OPTION]... PATH|-...\n"
    "       sanitizer clean [OPTION]... [FILE] >OUT\n"
    "       sanitizer report [OPTION]... LOG|-...\n"
    "       sanitizer xliff [OPTION]... LOG|-... >todo.xlf\n"
    "       sanitizer restore --log LOG... --request-id ID [PAGE] >ORIGINAL\n"
    "       sanitizer --help | --version | --completion bash|zsh|fish\n";


static const char  *const san_cli_help_lines =
    "\n"
    "Finds text that was left untranslated in pages of HTML.\n"
    "\n"
    "  check   shows what a page would lose; a folder means the .html, .htm\n"
    "          and .xhtml files in it and below, - the standard input\n"
    "  clean   writes a page without its leftovers; the standard input if\n"
    "          no file is named\n"
    "  report  counts the leftovers of logs; report --help\n"
    "  xliff   writes what is to be translated, from logs; xliff --help\n"
    "  restore writes a page as it was before the server's edits, from the\n"
    "          page as served, decoded, and the records of its response\n"
    "\n"
    "Options, with a value behind a space or =\n"
    "\n";


static const char  *const san_cli_help_end =
    "  -h, --help               this text\n"
    "  --version                the version\n"
    "  --completion SHELL       what bash, zsh or fish completes, to be\n"
    "                           read by it\n"
    "  --                       what follows is a path\n"
    "\n"
    "check prints FILE:LINE:COLUMN: ACTION DETECTOR SCRIPT: \"TEXT\" (WHERE).\n"
    "LINE and COLUMN are of the first byte of the edit, or of the text where\n"
    "none is made; both count from 1, COLUMN counts bytes.  The language of\n"
    "the text is printed where no script is known, - where neither is.\n"
    "\n"
    "Exit status: 0 nothing found, 1 found, 2 could not run, or a page could\n"
    "not be read or had to be left alone.  restore: 0 restored, 2 refused;\n"
    "then nothing was written.\n";


static const char  *const san_cli_report_lines =
    "usage: sanitizer report [OPTION]... LOG|-...\n"
    "\n"
    "Lists the most frequent leftovers of any number of logs, gzipped or not.\n"
    "\n";


static const char  *const san_cli_xliff_lines =
    "usage: sanitizer xliff [OPTION]... LOG|-... >todo.xlf\n"
    "\n"
    "Writes XLIFF of what is untranslated.  With its targets filled in it is\n"
    "a file for --catalog and sanitizer_catalog.\n"
    "\n";


void
san_cli_usage(FILE *to)
{
    fputs(san_cli_usage_lines, to);

    if (to == stderr) {
        fputs("Try sanitizer --help.\n", to);
    }
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

        n = printf("  %s%s%s  ", option->name,
                   option->value != NULL ? " " : "",
                   option->value != NULL ? option->value : "");

        if (n > SAN_CLI_COLUMN) {
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


static void
san_cli_help_logs(const san_cli_t *cli)
{
    fputs(cli->command == SAN_CLI_XLIFF ? san_cli_xliff_lines
                                        : san_cli_report_lines, stdout);
    san_cli_help_options(cli->command);
    fputs("  -h, --help               this text\n\n"
          "Exit status: 0, or 2 if not all of a log could be read.\n", stdout);
}


void
san_cli_help(const san_cli_t *cli)
{
    if (cli->command & SAN_CLI_LOGS) {
        san_cli_help_logs(cli);
        return;
    }

    san_cli_usage(stdout);
    fputs(san_cli_help_lines, stdout);
    san_cli_help_options(SAN_CLI_CHECK | SAN_CLI_CLEAN | SAN_CLI_RESTORE);
    fputs(san_cli_help_end, stdout);
}
