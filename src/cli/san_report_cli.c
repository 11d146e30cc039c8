/*
 * san_report_cli: the commands report and xliff: logs to what leaks most, and
 * to what is to be translated.
 */

#include "san_cli.h"
#include "san_gather.h"
#include "lang/san_language.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TOP_DEFAULT   20
#define FOLLOW_MS     500
#define FOLLOW_ROUNDS 3


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


/* A log that is followed. */

typedef struct {
    san_gather_t       gather;
    san_gather_tail_t  tail;
    struct stat        is;         /* the file that is open, by its number */
    int                fd;
    bool               came;       /* something is new */
    unsigned           waited;     /* rounds since the name is another's */
} follow_t;


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
    "  --follow                 goes on with the (one) log as it grows, and\n"
    "                           is turned\n"
    "  --color auto|always|never\n"
    "  -h, --help               this text\n"
    "\n"
    "Exit status: 0, or 2 if not all of a log could be read.\n";

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
    "Exit status: 0, or 2 if not all of a log could be read.\n";


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


/* Sorting loses the order that the sums are found by: a copy is sorted. */

static int
show_copy(const report_t *r, const san_gather_t *gather)
{
    int           rc;
    san_gather_t  copy;

    copy = *gather;
    copy.leaks = malloc((gather->n + 1) * sizeof(*copy.leaks));

    if (copy.leaks == NULL) {
        san_cli_say(NULL, "there is no memory");
        return SAN_ERROR;
    }

    if (gather->n) {
        memcpy(copy.leaks, gather->leaks, gather->n * sizeof(*copy.leaks));
    }

    fputs(isatty(1) ? "\x1b[H\x1b[2J" : "", stdout);
    rc = show(r, &copy);

    if (rc == SAN_OK && !isatty(1)) {
        rc = puts("") == EOF ? SAN_ERROR : san_cli_flush();
    }

    free(copy.leaks);

    return rc;
}


static int
open_log(const char *name, const struct stat *is)
{
    int      fd;
    uint8_t  magic[2];

    if (!S_ISREG(is->st_mode)) {
        san_cli_say(name, "is no file that could be followed");
        return -1;
    }

    fd = open(name, O_RDONLY | O_CLOEXEC);

    if (fd < 0) {
        san_cli_say(name, strerror(errno));

    } else if (pread(fd, magic, 2, 0) == 2 && magic[0] == 0x1f
               && magic[1] == 0x8b)
    {
        san_cli_say(name, "is compressed, and will not grow");
        close(fd);
        fd = -1;
    }

    return fd;
}


/*
 * Is another file called so by now?  Workers of nginx go over to it one after
 * the other, so the old one is read for some more rounds after the new one
 * has grown.
 */

static bool
is_turned(const char *name, const struct stat *is, unsigned *waited)
{
    struct stat  other;

    if (stat(name, &other) != 0 || !S_ISREG(other.st_mode)
        || other.st_size == 0
        || (other.st_ino == is->st_ino && other.st_dev == is->st_dev))
    {
        *waited = 0;
        return false;
    }

    return ++*waited > FOLLOW_ROUNDS;
}


/* Once through: SAN_ERROR after a message. */

static int
follow_once(follow_t *f, const char *name)
{
    bool         turned;
    struct stat  is;

    turned = is_turned(name, &f->is, &f->waited);

    if (san_gather_more(&f->gather, name, f->fd, &f->tail, &f->came)
        != SAN_OK)
    {
        return SAN_ERROR;
    }

    /* some turn a log by copying it and cutting it to nothing */

    if (fstat(f->fd, &is) == 0 && is.st_size < lseek(f->fd, 0, SEEK_CUR)) {
        (void) lseek(f->fd, 0, SEEK_SET);
        f->tail.len = 0;
        f->gather.lines = 0;
    }

    if (!turned) {
        return SAN_OK;
    }

    close(f->fd);
    f->waited = 0;
    f->tail.len = 0;
    f->gather.lines = 0;

    if (stat(name, &f->is) != 0) {
        san_cli_say(name, strerror(errno));
        f->fd = -1;
        return SAN_ERROR;
    }

    f->fd = open_log(name, &f->is);

    return f->fd < 0 ? SAN_ERROR
                     : san_gather_more(&f->gather, name, f->fd, &f->tail,
                                       &f->came);
}


/* The log as it grows, and the one that follows it when it is turned. */

static int
follow(const report_t *r)
{
    follow_t         f;
    const char      *name;
    struct timespec  pause = { 0, FOLLOW_MS * 1000000L };

    name = r->paths[0];
    memset(&f, 0, sizeof(f));
    f.gather.by = r->by;
    f.came = true;                       /* nothing is shown as such too */

    if (stat(name, &f.is) != 0) {
        san_cli_say(name, strerror(errno));
        return SAN_CLI_FAILED;
    }

    f.fd = open_log(name, &f.is);

    while (f.fd >= 0 && follow_once(&f, name) == SAN_OK) {
        if (f.came && show_copy(r, &f.gather) != SAN_OK) {
            break;
        }

        f.came = false;
        nanosleep(&pause, NULL);
    }

    if (f.fd >= 0) {
        close(f.fd);
    }

    free(f.tail.buf);
    san_gather_free(&f.gather);

    return SAN_CLI_FAILED;
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
        snprintf(text, sizeof(text), "%llu %s", (unsigned long long)
                 gather.bad, gather.bad == 1 ? "line was no record"
                                             : "lines were no records");
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
