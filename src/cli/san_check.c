/*
 * san_check: what pages would lose.
 *
 * Enters: files and folders.  Leaves: a line for each finding as it is made,
 * a summary on the standard error.
 */

#include "san_cli.h"

#include <stdlib.h>
#include <string.h>


/* The room for a record of the usual length; it grows for longer ones. */
#define SAN_CHECK_RECORD  4096


typedef struct {
    const san_cli_t  *cli;
    const char       *path;       /* of the page that is read */

    uint64_t          offset;     /* of the next byte */
    uint64_t         *lines;      /* where the lines begin but the first */
    size_t            lines_n;
    size_t            lines_room;

    uint8_t          *record;
    size_t            record_size;

    uint64_t          findings;
    uint64_t          found;      /* pages with findings */
    uint64_t          pages;
    bool              no_memory;
    bool              stop;
} san_check_t;


static int
san_check_line(san_check_t *check, uint64_t start)
{
    size_t     room;
    uint64_t  *lines;

    if (check->lines_n == check->lines_room) {
        room = (check->lines_room != 0) ? check->lines_room * 2 : 256;

        lines = realloc(check->lines, room * sizeof(*lines));
        if (lines == NULL) {
            return SAN_ERROR;
        }

        check->lines = lines;
        check->lines_room = room;
    }

    check->lines[check->lines_n++] = start;

    return SAN_OK;
}


static void
san_check_read(void *data, const uint8_t *p, size_t n)
{
    san_check_t    *check;
    const uint8_t  *at, *end;

    check = data;

    if (check->cli->json) {
        return;
    }

    for (at = p, end = p + n; at < end; at++) {
        at = memchr(at, '\n', (size_t) (end - at));
        if (at == NULL) {
            break;
        }

        if (san_check_line(check, check->offset + (uint64_t) (at - p) + 1)
            != SAN_OK)
        {
            check->no_memory = true;
            return;
        }
    }

    check->offset += n;
}


/* Sends the lines of a piece at once, for who reads along. */

static int
san_check_fed(void *data)
{
    san_check_t  *check;

    check = data;

    if (check->no_memory || san_cli_flush() != SAN_OK) {
        check->stop = true;
        return SAN_ERROR;
    }

    return SAN_OK;
}


/* How many lines begin at or before offset, less the first. */

static size_t
san_check_find(const san_check_t *check, uint64_t offset)
{
    size_t  low, high, middle;

    low = 0;
    high = check->lines_n;

    while (low < high) {
        middle = low + (high - low) / 2;

        if (check->lines[middle] <= offset) {
            low = middle + 1;

        } else {
            high = middle;
        }
    }

    return low;
}


static void
san_check_text(const san_check_t *check, const san_finding_t *f)
{
    size_t          line;
    uint64_t        begin;
    const char     *script;
    san_detector_t  detector;

    if (f->last) {
        san_cli_say(check->path, "more was found than is told");
        return;
    }

    line = san_check_find(check, f->place.start);
    begin = (line != 0) ? check->lines[line - 1] : 0;
    script = (f->script != NULL) ? f->script
             : (f->text_language != NULL) ? f->text_language : "-";
    detector = (f->detector == SAN_ORPHAN_LABEL) ? SAN_ORPHAN : f->detector;

    san_cli_print_name(stdout, check->path);
    printf(":%llu:%llu: %s %s %s: \"", (unsigned long long) line + 1,
           (unsigned long long) (f->place.start - begin + 1),
           san_action_name(f->action), san_detector_name(detector), script);
    san_cli_print(stdout, f->text.data, f->text.len, true);
    fputs("\" (", stdout);
    san_cli_print(stdout, f->where.data, f->where.len, false);

    if (f->attr != NULL) {
        fputs(" @", stdout);
        san_cli_print_name(stdout, f->attr);
    }

    fputs(")\n", stdout);
}


static void
san_check_json(san_check_t *check, const san_finding_t *f)
{
    size_t       n, size;
    uint8_t     *record;
    san_meta_t   meta;

    memset(&meta, 0, sizeof(meta));
    meta.file.data = (const uint8_t *) check->path;
    meta.file.len = strlen(check->path);

    for ( ;; ) {
        n = san_record(f, f->action, &meta, check->record,
                       check->record_size);

        if (n != 0) {
            fwrite(check->record, 1, n, stdout);
            return;
        }

        size = check->record_size * 2;

        record = realloc(check->record, size);
        if (record == NULL) {
            check->no_memory = true;
            return;
        }

        check->record = record;
        check->record_size = size;
    }
}


/* It agrees with every edit, so that the action told is the mode's. */

static san_action_t
san_check_finding(void *data, const san_finding_t *finding)
{
    san_check_t  *check;

    check = data;

    if (check->no_memory) {
        return SAN_FLAG;
    }

    if (check->cli->json) {
        san_check_json(check, finding);

    } else {
        san_check_text(check, finding);
    }

    return SAN_TRANSLATE;
}


static int
san_check_output(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) n;
    (void) input;

    return SAN_OK;
}


static int
san_check_visit(void *data, const char *path)
{
    int              rc;
    san_check_t     *check;
    san_result_t     result;
    san_cli_page_t   page;

    check = data;
    check->path = path;
    check->offset = 0;
    check->lines_n = 0;

    memset(&result, 0, sizeof(result));

    page.output = san_check_output;
    page.finding = san_check_finding;
    page.read = san_check_read;
    page.fed = san_check_fed;
    page.data = check;

    rc = san_cli_page(check->cli, path, &page, &result);

    if (check->no_memory) {
        san_cli_say(path, "no memory");
        check->stop = true;
        return SAN_CLI_FAILED;
    }

    check->findings += result.findings;
    check->found += (result.findings != 0);
    check->pages += (rc == SAN_OK || result.findings != 0);

    if (rc != SAN_OK || san_check_fed(check) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    if (result.reason != NULL) {
        san_cli_left_alone(path, result.reason);
        return SAN_CLI_FAILED;
    }

    return (result.findings != 0) ? SAN_CLI_FOUND : SAN_CLI_NONE;
}


static void
san_check_summary(const san_check_t *check)
{
    fprintf(stderr, "%llu finding%s in %llu of %llu page%s\n",
            (unsigned long long) check->findings,
            (check->findings == 1) ? "" : "s",
            (unsigned long long) check->found,
            (unsigned long long) check->pages,
            (check->pages == 1) ? "" : "s");
}


int
san_cli_check(san_cli_t *cli)
{
    int          i, rc, status;
    san_check_t  check;

    memset(&check, 0, sizeof(check));

    check.cli = cli;
    check.record_size = SAN_CHECK_RECORD;

    check.record = malloc(check.record_size);
    if (check.record == NULL) {
        san_cli_say(NULL, "no memory");
        return SAN_CLI_FAILED;
    }

    status = SAN_CLI_NONE;

    for (i = 0; i < cli->paths_n && !check.stop; i++) {
        rc = san_cli_walk(cli->paths[i], san_check_visit, &check,
                          &check.stop);
        status = (rc > status) ? rc : status;
    }

    if (!cli->json && !check.stop) {
        san_check_summary(&check);
    }

    free(check.record);
    free(check.lines);

    return status;
}
