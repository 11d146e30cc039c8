/*
 * san_cli_usage: what the tool says of itself.
 *
 * Enters: nothing.  Leaves: the usage for a mistake, the help for a question.
 */

#include "san_cli.h"


static const char  *const san_cli_usage_lines =
    "usage: sanitizer check [OPTION]... PATH|-...\n"
    "       sanitizer clean [OPTION]... [FILE] >OUT\n"
    "       sanitizer report [OPTION]... LOG|-...\n"
    "       sanitizer xliff [OPTION]... LOG|-... >todo.xlf\n"
    "       sanitizer restore --log LOG... --request-id ID [PAGE] >ORIGINAL\n"
    "       sanitizer --help | --version\n";


static const char  *const san_cli_help_lines =
    "\n"
    "Finds text that was left untranslated in pages of HTML.\n"
    "\n"
    "  check   tells what a page would lose; a folder means the .html, .htm\n"
    "          and .xhtml files in it and below, - the standard input\n"
    "  clean   writes a page without its leftovers; the standard input if\n"
    "          no file is named\n"
    "  report  tells what leaks most, from logs; report --help\n"
    "  xliff   writes what is to be translated, from logs; xliff --help\n"
    "  restore writes a page as it was before the server's edits, from the\n"
    "          page as served, decoded, and the records of its response\n"
    "\n"
    "Options, with a value behind a space or =\n"
    "\n"
    "  --language TAG           the language of the pages; default auto\n"
    "  --mode MODE              flag (check alone), mark, strip or translate;\n"
    "                           default strip\n"
    "  --format FORMAT          of check: text; json: a record of the log a\n"
    "                           line, with a field for the file; html: a page\n"
    "                           that shows each in its lines; github:\n"
    "                           annotations of a workflow\n"
    "  --baseline FILE          of check: what stands in it is not found\n"
    "  --write-baseline FILE    of check: writes all that is found to it, and\n"
    "                           exits as if nothing was\n"
    "  --jobs N                 of check: processes; default 1, 0: one for\n"
    "                           each CPU\n"
    "  --color WHEN             of check: auto, always or never; auto: on a\n"
    "                           terminal, unless NO_COLOR is set\n"
    "  --progress, --no-progress  of check: a bar on the standard error;\n"
    "                           default: on a terminal, after a second\n"
    "  --charset LABEL          what a Content-Type header would have said\n"
    "  --content-language TAG   what a Content-Language header would have"
    " said\n"
    "  --catalog FILE           translations: XLIFF, TMX, PO or MO; may be\n"
    "                           given several times\n"
    "  --keep XPATH             what stands below a match is left alone\n"
    "  --rules FILE             the same of ITS 2.0 rules\n"
    "  --tolerate CODE[,CODE]   scripts (ISO 15924) that are never foreign\n"
    "  --detector NAME=ACTION   the most that a detector may do\n"
    "  --type html|xhtml|text   default by name: .txt text, .xhtml xhtml,\n"
    "                           else html\n"
    "  --buffer-size SIZE       the most to hold back; default 64k\n"
    "  --max-removed N[%]       share of the letters that may go; default"
    " 20%\n"
    "  --hydrated act|flag      on pages with server-render markers; default\n"
    "                           flag\n"
    "  --chunk SIZE             bytes of one read; default 64k\n"
    "  --log LOG                of restore: a file of sanitizer_log, also\n"
    "                           gzipped; may be given several times\n"
    "  --request-id ID          of restore: the id of the response's records\n"
    "  --findings N             of restore: how many records there must be,\n"
    "                           as $sanitizer_findings said\n"
    "  -h, --help               this text\n"
    "  --version                the version\n"
    "  --                       what follows is a path\n"
    "\n"
    "check prints FILE:LINE:COLUMN: ACTION DETECTOR SCRIPT: \"TEXT\" (WHERE).\n"
    "LINE and COLUMN are of the first byte of the edit, or of the text where\n"
    "none is made; both count from 1, COLUMN counts bytes.  The language of\n"
    "the text stands where no script is known, - where neither is.\n"
    "\n"
    "Exit status: 0 nothing found, 1 found, 2 could not run, or a page could\n"
    "not be read or had to be left alone.  restore: 0 restored, 2 refused;\n"
    "then nothing was written.\n";


void
san_cli_usage(FILE *to)
{
    fputs(san_cli_usage_lines, to);

    if (to == stderr) {
        fputs("sanitizer --help tells more.\n", to);
    }
}


void
san_cli_help(void)
{
    san_cli_usage(stdout);
    fputs(san_cli_help_lines, stdout);
}
