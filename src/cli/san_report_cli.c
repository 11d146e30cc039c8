/*
 * san_report_cli: the commands report and xliff: logs to what leaks most, and
 * to what is to be translated.
 */

#include "san_cli.h"
#include "san_gather.h"
#include "san_language.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TOP_DEFAULT   20
#define FOLLOW_MS     500


typedef enum {
    FORMAT_TEXT = 0,
    FORMAT_JSON,
    FORMAT_LINES,
    FORMAT_CSV,
    FORMAT_HTML
} format_t;


typedef struct {
    bool          xliff;
    san_by_t      by;
    format_t      format;
    int           colour;      /* -1: on a terminal */
    bool          follow;
    bool          help;
    san_str_t     source;
    san_str_t     target;
    const char   *output;      /* NULL: the standard output */
    san_report_t  report;
    char        **paths;
    int           paths_n;
} report_t;


static const char *const  bys[] = {
    "text", "site", "page", "detector", "language", NULL
};

static const char *const  formats[] = {
    "text", "json", "lines", "csv", "html", NULL
};

static const char *const  colours[] = { "never", "always", "auto", NULL };


static const char  report_usage[] =
    "usage: sanitizer report [OPTION]... LOG|-...\n"
    "\n"
    "Tells what leaks most, from any number of logs, gzipped or not.\n"
    "\n"
    "  --by text|site|page|detector|language   what is counted; default text\n"
    "  --format text|json|lines|csv|html       lines: a report reads them\n"
    "                                          again, and adds them up\n"
    "  --top N                  so many; 0: all; default 20 as text, else 0\n"
    "  --host, --language, --detector NAME     only what is of it\n"
    "  --follow                 goes on with the (one) log as it grows\n"
    "  --color auto|always|never\n"
    "  -h, --help               this text\n"
    "\n"
    "Exit status: 0, or 2 if a log could not be read.\n";

static const char  xliff_usage[] =
    "usage: sanitizer xliff [OPTION]... LOG|-... >todo.xlf\n"
    "\n"
    "Writes XLIFF 1.2 of what is untranslated.  With its targets filled in it\n"
    "is a file for --catalog and sanitizer_catalog.\n"
    "\n"
    "  --source TAG             the language of the texts; default: as found,\n"
    "                           or the likeliest of their script\n"
    "  --target TAG             into which; default: each page's language\n"
    "  --output FILE            where it goes; default the standard output\n"
    "  --host, --language, --detector NAME     only what is of it\n"
    "  -h, --help               this text\n"
    "\n"
    "Exit status: 0, or 2 if a log could not be read.\n";


static int
index_of(const char *const *names, const char *word)
{
    int  i;

    for (i = 0; names[i]; i++) {
        if (strcmp(names[i], word) == 0) {
            return i;
        }
    }

    return -1;
}


static bool
is_number(const char *s, size_t *n)
{
    char           *end;
    unsigned long   value;

    errno = 0;
    value = strtoul(s, &end, 10);
    *n = value;

    return san_is_digit((uint8_t) *s) && *end == '\0' && errno == 0;
}


static bool
is_tag(const char *s, san_str_t *tag)
{
    *tag = san_str(s);

    return san_language_known(tag->data, tag->len);
}


/* One option; false: its value is wrong. */

static bool
take_option(report_t *r, int option, const char *value)
{
    int  i;

    switch (option) {

    case 'b':
        i = index_of(bys, value);
        r->by = i < 0 ? SAN_BY_TEXT : (san_by_t) i;
        return i >= 0;

    case 'f':
        i = index_of(formats, value);
        r->format = i < 0 ? FORMAT_TEXT : (format_t) i;
        return i >= 0;

    case 'c':
        i = index_of(colours, value);
        r->colour = i == 2 ? -1 : i;
        return i >= 0;

    case 't':
        return is_number(value, &r->report.top);

    case 'H':
        r->report.host = san_str(value);
        return true;

    case 'l':
        r->report.language = san_str(value);
        return true;

    case 'd':
        r->report.detector = san_str(value);
        return san_detector_by_name((const uint8_t *) value, strlen(value))
               >= 0;

    case 'S':
        return is_tag(value, &r->source);

    case 'T':
        return is_tag(value, &r->target);

    case 'o':
        r->output = value;
        return true;

    case 'F':
        r->follow = true;
        return true;

    default: /* 'h' */
        r->help = true;
        return true;
    }
}


static int
usage(const report_t *r, const char *name, const char *text)
{
    if (text) {
        san_cli_say(name, text);
    }

    fputs(r->xliff ? xliff_usage : report_usage, stderr);

    return SAN_ERROR;
}


static int
read_options(report_t *r, int argc, char **argv)
{
    int   option, i;
    bool  topped;

    static const struct option  of_report[] = {
        { "by", 1, NULL, 'b' }, { "format", 1, NULL, 'f' },
        { "top", 1, NULL, 't' }, { "host", 1, NULL, 'H' },
        { "language", 1, NULL, 'l' }, { "detector", 1, NULL, 'd' },
        { "color", 1, NULL, 'c' }, { "follow", 0, NULL, 'F' },
        { "help", 0, NULL, 'h' }, { NULL, 0, NULL, 0 }
    };

    static const struct option  of_xliff[] = {
        { "source", 1, NULL, 'S' }, { "target", 1, NULL, 'T' },
        { "output", 1, NULL, 'o' },
        { "host", 1, NULL, 'H' }, { "language", 1, NULL, 'l' },
        { "detector", 1, NULL, 'd' }, { "help", 0, NULL, 'h' },
        { NULL, 0, NULL, 0 }
    };

    topped = false;
    opterr = 0;

    for ( ;; ) {
        i = optind;
        option = getopt_long(argc, argv, ":h", r->xliff ? of_xliff : of_report,
                             NULL);
        if (option == -1) {
            break;
        }

        if (option == '?' || option == ':') {
            return usage(r, argv[i], option == '?'
                         ? "is no option of this command"
                         : "needs a value");
        }

        topped |= option == 't';

        if (!take_option(r, option, optarg)) {
            return usage(r, optarg, "is no value for this option");
        }
    }

    if (!topped && r->format == FORMAT_TEXT) {
        r->report.top = TOP_DEFAULT;
    }

    r->paths = argv + optind;
    r->paths_n = argc - optind;

    if (r->help) {
        return SAN_OK;
    }

    if (r->paths_n == 0) {
        return usage(r, NULL, "no log; name one, or - for the input");
    }

    if (r->follow && (r->paths_n != 1 || strcmp(r->paths[0], "-") == 0
                      || r->format != FORMAT_TEXT))
    {
        return usage(r, NULL, "--follow goes with one log, and with text");
    }

    return SAN_OK;
}


static int
write_out(void *data, const uint8_t *p, size_t n)
{
    (void) data;

    return fwrite(p, 1, n, stdout) == n ? 0 : 1;
}


static unsigned
terminal_width(void)
{
    struct winsize  size;

    return ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col
                                                           : 100;
}


static bool
is_coloured(const report_t *r)
{
    const char  *no;

    no = getenv("NO_COLOR");

    return r->colour == 1
           || (r->colour < 0 && isatty(1) && (no == NULL || *no == '\0'));
}


static int
show(const report_t *r, san_gather_t *gather)
{
    san_out_t     out;
    san_report_t  report;

    out.write = write_out;
    out.data = NULL;
    out.failed = false;

    san_report_sort(gather->leaks, gather->n);

    report = r->report;
    report.leaks = gather->leaks;
    report.nleaks = gather->n;

    if (r->xliff) {
        san_report_xliff(&out, &report, r->source, r->target);

    } else if (r->format == FORMAT_JSON) {
        san_report_json(&out, &report);

    } else if (r->format == FORMAT_LINES) {
        san_report_lines(&out, &report);

    } else if (r->format == FORMAT_CSV) {
        san_report_csv(&out, &report);

    } else if (r->format == FORMAT_HTML) {
        san_report_html(&out, &report);

    } else {
        san_report_text(&out, &report, terminal_width(), is_coloured(r));
    }

    return san_cli_flush();
}


/*
 * The log as it grows; a rotated one is read on from its start.  The order of
 * leaks is lost by sorting, so all is gathered anew from what came so far.
 */

static int
follow(const report_t *r)
{
    off_t            size;
    ino_t            inode;
    struct stat      info;
    san_gather_t     gather;
    struct timespec  pause = { 0, FOLLOW_MS * 1000000L };

    size = -1;
    inode = 0;

    for ( ;; ) {
        if (stat(r->paths[0], &info) == 0
            && (info.st_size != size || info.st_ino != inode))
        {
            size = info.st_size;
            inode = info.st_ino;

            memset(&gather, 0, sizeof(gather));
            gather.by = r->by;

            if (san_gather_file(&gather, r->paths[0]) != SAN_OK) {
                san_gather_free(&gather);
                return SAN_CLI_FAILED;
            }

            fputs(isatty(1) ? "\x1b[H\x1b[2J" : "", stdout);

            if (show(r, &gather) != SAN_OK
                || (!isatty(1) && (puts("") == EOF
                                   || san_cli_flush() != SAN_OK)))
            {
                san_gather_free(&gather);
                return SAN_CLI_FAILED;
            }

            san_gather_free(&gather);
        }

        nanosleep(&pause, NULL);
    }
}


static int
run(report_t *r, int argc, char **argv)
{
    int           i, status;
    char          text[64];
    san_gather_t  gather;

    if (read_options(r, argc, argv) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    if (r->help) {
        fputs(r->xliff ? xliff_usage : report_usage, stdout);
        return san_cli_flush() == SAN_OK ? SAN_CLI_NONE : SAN_CLI_FAILED;
    }

    if (r->follow) {
        return follow(r);
    }

    memset(&gather, 0, sizeof(gather));
    gather.by = r->by;
    status = SAN_CLI_NONE;

    for (i = 0; i < r->paths_n; i++) {
        if (san_gather_file(&gather, r->paths[i]) != SAN_OK) {
            status = SAN_CLI_FAILED;
        }
    }

    if (gather.bad) {
        snprintf(text, sizeof(text), "%llu lines were no records",
                 (unsigned long long) gather.bad);
        san_cli_say(NULL, text);
    }

    if (r->output && freopen(r->output, "w", stdout) == NULL) {
        san_cli_say(r->output, strerror(errno));
        status = SAN_CLI_FAILED;

    } else if (show(r, &gather) != SAN_OK) {
        status = SAN_CLI_FAILED;
    }

    san_gather_free(&gather);

    return status;
}


int
san_cli_report(int argc, char **argv)
{
    report_t  r;

    memset(&r, 0, sizeof(r));
    r.colour = -1;

    return run(&r, argc, argv);
}


int
san_cli_xliff(int argc, char **argv)
{
    report_t  r;

    memset(&r, 0, sizeof(r));
    r.xliff = true;
    r.format = FORMAT_JSON;

    return run(&r, argc, argv);
}
