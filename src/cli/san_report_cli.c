/*
 * san_report_cli: the commands report and xliff: logs to what leaks most, and
 * to what is to be translated.
 */

#include "san_cli.h"
#include "san_gather.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TOP_DEFAULT   20
#define FOLLOW_MS     500
#define FOLLOW_ROUNDS 3


/* A log that is followed. */

typedef struct {
    san_gather_t       gather;
    san_gather_tail_t  tail;
    struct stat        is;         /* the file that is open, by its number */
    int                fd;
    bool               came;       /* something is new */
    unsigned           waited;     /* rounds since the name is another's */
} follow_t;


int
san_cli_report_ready(san_cli_t *cli)
{
    if (!cli->top_set && cli->command == SAN_CLI_REPORT
        && cli->report_format == SAN_CLI_REPORT_TEXT)
    {
        cli->report.top = TOP_DEFAULT;
    }

    if (cli->paths_n == 0) {
        san_cli_say(NULL, "no log given; name one, or - for standard input");
        return SAN_ERROR;
    }

    if (cli->follow && (cli->paths_n != 1 || strcmp(cli->paths[0], "-") == 0
                        || cli->report_format != SAN_CLI_REPORT_TEXT))
    {
        san_cli_say(NULL, "--follow needs exactly one log and the text format");
        return SAN_ERROR;
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
is_coloured(const san_cli_t *r)
{
    const char  *no;

    no = getenv("NO_COLOR");

    return r->color == SAN_CLI_COLOR_ALWAYS
           || (r->color == SAN_CLI_COLOR_AUTO && isatty(1)
               && (no == NULL || *no == '\0'));
}


static int
show(const san_cli_t *r, san_gather_t *gather)
{
    san_out_t     out;
    san_report_t  report;

    out.write = write_out;
    out.data = NULL;
    out.failed = false;

    san_report_sort(gather->findings, gather->n);

    /* only what was asked for was gathered; sums do not have all fields */

    memset(&report, 0, sizeof(report));
    report.top = r->report.top;
    report.findings = gather->findings;
    report.nfindings = gather->n;

    if (r->command == SAN_CLI_XLIFF) {
        return san_cli_xliff(r, &report);
    }

    if (r->report_format == SAN_CLI_REPORT_JSON) {
        san_report_json(&out, &report);

    } else if (r->report_format == SAN_CLI_REPORT_LINES) {
        san_report_lines(&out, &report);

    } else if (r->report_format == SAN_CLI_REPORT_CSV) {
        san_report_csv(&out, &report);

    } else if (r->report_format == SAN_CLI_REPORT_HTML) {
        san_report_html(&out, &report);

    } else {
        san_report_text(&out, &report, terminal_width(), is_coloured(r));
    }

    return san_cli_flush();
}


/* Sorting loses the order that the sums are found by: a copy is sorted. */

static int
show_copy(const san_cli_t *r, const san_gather_t *gather)
{
    int           rc;
    san_gather_t  copy;

    copy = *gather;
    copy.findings = malloc((gather->n + 1) * sizeof(*copy.findings));

    if (copy.findings == NULL) {
        san_cli_say(NULL, "out of memory");
        return SAN_ERROR;
    }

    if (gather->n) {
        memcpy(copy.findings, gather->findings,
               gather->n * sizeof(*copy.findings));
    }

    fputs(isatty(1) ? "\x1b[H\x1b[2J" : "", stdout);
    rc = show(r, &copy);

    if (rc == SAN_OK && !isatty(1)) {
        rc = puts("") == EOF ? SAN_ERROR : san_cli_flush();
    }

    free(copy.findings);

    return rc;
}


static int
open_log(const char *name, const struct stat *is)
{
    int      fd;
    uint8_t  magic[2];

    if (!S_ISREG(is->st_mode)) {
        san_cli_say(name, "not a regular file, cannot follow it");
        return -1;
    }

    fd = open(name, O_RDONLY | O_CLOEXEC);

    if (fd < 0) {
        san_cli_say(name, strerror(errno));

    } else if (pread(fd, magic, 2, 0) == 2 && magic[0] == 0x1f
               && magic[1] == 0x8b)
    {
        san_cli_say(name, "compressed, cannot follow it");
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
follow(const san_cli_t *r)
{
    follow_t         f;
    const char      *name;
    struct timespec  pause = { 0, FOLLOW_MS * 1000000L };

    name = r->paths[0];
    memset(&f, 0, sizeof(f));
    f.gather.by = r->by;
    f.gather.only = &r->report;
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


int
san_cli_report(san_cli_t *r)
{
    int           i, status;
    char          text[64];
    san_gather_t  gather;

    if (r->follow) {
        return follow(r);
    }

    memset(&gather, 0, sizeof(gather));
    gather.by = r->by;
    gather.only = &r->report;
    gather.pages = r->command == SAN_CLI_REPORT
                   && r->report_format == SAN_CLI_REPORT_HTML;
    status = SAN_CLI_NONE;

    for (i = 0; i < r->paths_n; i++) {
        if (san_gather_file(&gather, r->paths[i]) != SAN_OK) {
            status = SAN_CLI_FAILED;
        }
    }

    if (gather.bad) {
        snprintf(text, sizeof(text), "%llu %s", (unsigned long long)
                 gather.bad, gather.bad == 1 ? "line is not a log record"
                                             : "lines are not log records");
        san_cli_say(NULL, text);
    }

    if (show(r, &gather) != SAN_OK) {
        status = SAN_CLI_FAILED;
    }

    san_gather_free(&gather);

    return status;
}
