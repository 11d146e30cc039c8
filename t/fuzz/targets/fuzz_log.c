/*
 * Fuzzes the readers of the log in the tool: what adds records up for report
 * and xliff, and what restores a page.  The first byte of the input chooses:
 *
 *   a log of any bytes, added up and shown in each format;
 *   a log and a page of any bytes, to be restored;
 *   a page and edits of it: the page as served and the records of the edits
 *   give the page back to the byte, and no page where a record is missing
 *   (law 4).
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "formats.h"
#include "san_cli.h"
#include "san_gather.h"

#define EDITS_MAX  16
#define ID         "0123456789abcdef0123456789abcdef"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/* A file with a name that is in no folder. */

typedef struct {
    int   fd;
    char  name[32];
} file_t;


static void
open_file(file_t *f, const void *p, size_t n)
{
    ssize_t  written;

    f->fd = memfd_create("log", MFD_CLOEXEC);
    formats_check(f->fd != -1);
    snprintf(f->name, sizeof(f->name), "/proc/self/fd/%d", f->fd);

    written = write(f->fd, p, n);
    formats_check(written == (ssize_t) n);
}


static void
add_up(const uint8_t *p, size_t n, unsigned by)
{
    size_t        i;
    file_t        file;
    uint64_t      lines;
    san_gather_t  gather;
    san_report_t  report;

    memset(&gather, 0, sizeof(gather));
    memset(&report, 0, sizeof(report));
    gather.by = (san_by_t) by;
    gather.pages = true;

    open_file(&file, p, n);

    if (san_gather_file(&gather, file.name) == SAN_OK
        && (n < 2 || p[0] != 0x1f || p[1] != 0x8b))
    {
        for (i = 0, lines = 1; i < n; i++) {
            lines += p[i] == '\n';
        }

        /* an invalid line may contain a record, after a torn one */

        formats_check(gather.lines <= lines && gather.bad <= gather.lines
                      && gather.n <= gather.lines);
    }

    close(file.fd);

    san_report_sort(gather.findings, gather.n);
    report.findings = gather.findings;
    report.nfindings = gather.n;
    formats_check_all(&report, by * 30);

    san_gather_free(&gather);
}


/* The messages and output of restore; *out is to be freed. */

static int
restore(const void *log, size_t log_len, const void *page, size_t page_len,
    char **out, size_t *out_len)
{
    int        status;
    FILE      *saved;
    char      *paths[1], *logs[1];
    file_t     files[2];
    san_cli_t  cli;

    open_file(&files[0], log, log_len);
    open_file(&files[1], page, page_len);

    memset(&cli, 0, sizeof(cli));
    logs[0] = files[0].name;
    paths[0] = files[1].name;
    cli.logs = logs;
    cli.logs_n = 1;
    cli.request_id = ID;
    cli.paths = paths;
    cli.paths_n = 1;

    *out = NULL;
    saved = stdout;
    stdout = open_memstream(out, out_len);
    formats_check(stdout != NULL);
    formats_check(lseek(files[1].fd, 0, SEEK_SET) == 0);

    status = san_cli_restore(&cli);

    fclose(stdout);
    stdout = saved;
    close(files[0].fd);
    close(files[1].fd);

    return status;
}


/* Any log; if it is refused, there is no output. */

static void
restore_any(const uint8_t *p, size_t n)
{
    int             status;
    char           *out;
    size_t          len;
    const uint8_t  *page;

    page = memchr(p, '\0', n);
    page = page ? page + 1 : p + n;

    status = restore(p, (size_t) (page - p), page, (size_t) (p + n - page),
                     &out, &len);

    formats_check(status == SAN_CLI_NONE
                  || (status == SAN_CLI_FAILED && len == 0));
    free(out);
}


typedef struct {
    formats_bytes_t  log;
    formats_bytes_t  served;
    size_t           records[EDITS_MAX + 1];   /* where each begins */
    unsigned         n;
} response_t;


static void
append(formats_bytes_t *b, const uint8_t *p, size_t n)
{
    if (b->len + n > b->size) {
        b->size = (b->len + n) * 2 + 64;
        b->data = realloc(b->data, b->size);
        formats_check(b->data != NULL);
    }

    if (n) {
        memcpy(b->data + b->len, p, n);
    }

    b->len += n;
}


static void
record(response_t *r, san_finding_t *f, san_action_t done)
{
    size_t      n;
    uint8_t     line[16384];
    san_meta_t  meta;

    memset(&meta, 0, sizeof(meta));
    meta.request_id.data = (const uint8_t *) ID;
    meta.request_id.len = sizeof(ID) - 1;
    meta.host = san_str("localhost");
    meta.uri = san_str("/" ID);
    meta.status = 200;

    f->n = r->n + 1;
    n = san_record(f, done, &meta, line, sizeof(line));
    formats_check(n > 0);

    r->records[r->n++] = r->log.len;
    append(&r->log, line, n);
    r->records[r->n] = r->log.len;
}


/* The head of the input says where it is edited: three bytes an edit. */

static void
edit_page(response_t *r, const uint8_t *edits, unsigned n,
    const uint8_t *page, size_t len)
{
    size_t         at, cut;
    unsigned       i;
    san_action_t   done;
    san_finding_t  f;

    for (i = 0, at = 0; i < n; i++, edits += 3) {
        memset(&f, 0, sizeof(f));

        cut = edits[0] % 64 < len - at ? edits[0] % 64 : len - at;
        append(&r->served, page + at, cut);
        at += cut;

        cut = edits[1] % 32u + 1;

        if (cut > len - at) {
            break;
        }

        done = edits[0] & 64 ? SAN_ACTION_STRIP : SAN_ACTION_FLAG;
        f.action = SAN_ACTION_STRIP;
        f.detector = SAN_DETECTOR_SCRIPT;
        f.range.start = at;
        f.range.end = at + cut;
        f.text.data = f.removed.data = page + at;
        f.text.len = f.removed.len = cut;

        if (done > SAN_ACTION_FLAG && edits[2] & 1) {
            f.replacement.data = edits;
            f.replacement.len = edits[2] % 3u + 1;
        }

        record(r, &f, done);

        if (done > SAN_ACTION_FLAG) {
            append(&r->served, f.replacement.data, f.replacement.len);
        } else {
            append(&r->served, page + at, cut);
        }

        at += cut;
    }

    append(&r->served, page + at, len - at);
}


static void
give_back(const uint8_t *p, size_t size)
{
    int          status;
    char        *out;
    size_t       len, from, to;
    unsigned     n, gone;
    response_t   r;

    n = size ? p[0] % EDITS_MAX : 0;

    if (size < 2 + 3 * n) {
        return;
    }

    gone = p[1];
    p += 2;
    size -= 2;

    memset(&r, 0, sizeof(r));
    edit_page(&r, p, n, p + 3 * n, size - 3 * n);

    if (r.n > 0) {
        status = restore(r.log.data, r.log.len, r.served.data, r.served.len,
                         &out, &len);

        /* a page that begins like gzip is taken for gzip */

        if (status != SAN_CLI_NONE) {
            formats_check(len == 0 && r.served.len >= 2
                          && memcmp(r.served.data, "\x1f\x8b", 2) == 0);

        } else {
            formats_check(len == size - 3 * n
                          && (len == 0 || memcmp(out, p + 3 * n, len) == 0));
        }

        free(out);
    }

    if (r.n > 1) {
        gone %= r.n - 1;
        from = r.records[gone];
        to = r.records[gone + 1];
        memmove(r.log.data + from, r.log.data + to, r.log.len - to);

        status = restore(r.log.data, r.log.len - (to - from), r.served.data,
                         r.served.len, &out, &len);
        formats_check(status == SAN_CLI_FAILED && len == 0);
        free(out);
    }

    free(r.log.data);
    free(r.served.data);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FILE         *saved;
    unsigned      way;

    static FILE  *nowhere;

    if (size < 1 || san_init() != SAN_OK) {
        return 0;
    }

    /* the tool reports each line that is not a record */

    if (nowhere == NULL) {
        nowhere = fopen("/dev/null", "w");
        formats_check(nowhere != NULL);
    }

    saved = stderr;
    stderr = nowhere;
    way = data[0] % 8;

    if (way < 5) {
        add_up(data + 1, size - 1, way);

    } else if (way == 5) {
        restore_any(data + 1, size - 1);

    } else {
        give_back(data + 1, size - 1);
    }

    stderr = saved;

    return 0;
}
