/*
 * san_restore: a page as it was before the edits of its response.
 *
 * Enters: the page as served, decoded, and the records of its response.
 * Leaves: the original, byte for byte, or the reason why it would be a guess
 * and nothing else.
 *
 * Offsets of records are those of the original.  Between two edits page and
 * original are the same; so each edit's place in the page is the end of the
 * one before it plus what lies between them.
 */

#include "san_restore.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


static int
san_restore_no(const char *format, ...)
    __attribute__((format(printf, 1, 2)));


static int
san_restore_no(const char *format, ...)
{
    va_list  args;

    fputs("sanitizer: restore: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);

    return SAN_ERROR;
}


int
san_cli_restore_ready(const san_cli_t *cli)
{
    if (cli->logs_n == 0) {
        return san_restore_no("no log given; use --log LOG");
    }

    if (cli->request_id == NULL) {
        return san_restore_no("no response given; use "
                              "--request-id ID, as in the log");
    }

    if (cli->paths_n > 1) {
        return san_restore_no("too many pages; name one, or none to "
                              "read standard input");
    }

    return SAN_OK;
}


static int
san_restore_by_n(const void *a, const void *b)
{
    const san_restore_record_t  *x = a;
    const san_restore_record_t  *y = b;

    return (x->n > y->n) - (x->n < y->n);
}


static int
san_restore_by_offset(const void *a, const void *b)
{
    const san_restore_record_t  *x = a;
    const san_restore_record_t  *y = b;

    return (x->offset > y->offset) - (x->offset < y->offset);
}


/* A record that is written a second time, byte for byte, is one. */

static void
san_restore_once(san_restore_t *restore)
{
    size_t                      i, n;
    san_restore_record_t       *list, again;
    const san_restore_bytes_t  *a, *b;

    list = restore->list;

    for (i = n = 1; i < restore->n; i++) {
        a = &list[n - 1].line;
        b = &list[i].line;

        if (a->len == b->len && memcmp(a->data, b->data, a->len) == 0) {
            continue;
        }

        again = list[n];
        list[n++] = list[i];
        list[i] = again;
    }

    for (i = n; i < restore->n; i++) {
        free(list[i].removed.data);
        free(list[i].replacement.data);
        free(list[i].line.data);
    }

    restore->n = n;
}


/* Are they all, each once?  Orders the records by n. */

static int
san_restore_whole(san_restore_t *restore, size_t findings)
{
    size_t    i;
    uint64_t  n, last, all;

    if (restore->list == NULL || restore->n == 0) {
        return san_restore_no("the log has no record with that request id");
    }

    qsort(restore->list, restore->n, sizeof(*restore->list),
          san_restore_by_n);
    san_restore_once(restore);
    last = restore->list[restore->n - 1].n;
    all = 0;

    for (i = 0; i < restore->n; i++) {
        n = restore->list[i].n;
        all += restore->list[i].count;

        if (n == i) {
            return san_restore_no("record %" PRIu64 " is in the log twice: "
                                  "two responses have the same id", n);
        }

        if (n != i + 1) {
            return san_restore_no("record %zu of at least %" PRIu64 " is "
                                  "missing", i + 1, last);
        }

        if (restore->list[i].kind == SAN_RESTORE_LIMIT) {
            return san_restore_no("the log is incomplete: it has at most "
                                  "%" PRIu64 " records of a response", n);
        }
    }

    if (findings != 0 && all != findings) {
        return san_restore_no("the response had %zu findings, but the "
                              "log has %" PRIu64, findings, all);
    }

    return SAN_OK;
}


/* Edits alone, in the order of the page; none may reach into another. */

static int
san_restore_edits(san_restore_t *restore)
{
    size_t                 i, n;
    san_restore_record_t  *list, record;

    list = restore->list;

    for (i = n = 0; i < restore->n; i++) {
        if (list[i].kind == SAN_RESTORE_EDIT) {
            record = list[n];
            list[n++] = list[i];
            list[i] = record;
        }
    }

    qsort(list, n, sizeof(*list), san_restore_by_offset);

    for (i = 1; i < n; i++) {
        if (list[i].offset == list[i - 1].offset
            || list[i].offset - list[i - 1].offset < list[i - 1].removed.len)
        {
            return san_restore_no("records %" PRIu64 " and %" PRIu64
                                  " describe the same bytes", list[i - 1].n,
                                  list[i].n);
        }
    }

    return SAN_OK;
}


/* The number of edits, which stand first. */

static size_t
san_restore_count(const san_restore_t *restore)
{
    size_t  n;

    for (n = 0; n < restore->n; n++) {
        if (restore->list[n].kind != SAN_RESTORE_EDIT) {
            break;
        }
    }

    return n;
}


/*
 * A flag changes nothing, yet what it told of must be in the original: so a
 * page that was cut short behind its last edit is seen.
 */

static int
san_restore_holds(const san_restore_t *restore, uint64_t length)
{
    size_t                       i;
    const san_restore_record_t  *record;

    for (i = 0; i < restore->n; i++) {
        record = &restore->list[i];

        if (record->offset > length
            || record->length > length - record->offset)
        {
            return san_restore_no("the page ends before the place of record "
                                  "%" PRIu64, record->n);
        }
    }

    return SAN_OK;
}


/*
 * Does the place lie inside a tag of the page, where no element ever stood?
 * Goes on from where the last call ended.  What may or may not be a tag does
 * not count as one: a page that fits must not be refused.
 */

static bool
san_restore_in_tag(const san_restore_bytes_t *page, size_t *from, size_t at,
    bool *tag)
{
    size_t   i;
    uint8_t  next;

    for (i = *from; i < at; i++) {
        if (page->data[i] == '>') {
            *tag = false;

        } else if (page->data[i] == '<') {
            next = (i + 1 < at) ? page->data[i + 1] | 0x20 : 0;
            *tag = next >= 'a' && next <= 'z';
        }
    }

    *from = at;

    return *tag;
}


/* Plain text has none, whatever it looks like. */

static bool
san_restore_element(const san_restore_record_t *edit)
{
    size_t          n;
    const uint8_t  *p;

    p = edit->removed.data;
    n = edit->removed.len;

    if (!edit->markup) {
        return false;
    }

    return n > 3 && p[0] == '<' && (p[1] | 0x20) >= 'a' && (p[1] | 0x20) <= 'z'
           && p[n - 1] == '>';
}


/* Is what the records put in where they put it? */

static int
san_restore_fits(const san_restore_t *restore,
    const san_restore_bytes_t *page)
{
    bool                         tag;
    size_t                       i, n, at, seen;
    uint64_t                     original, between;
    const san_restore_record_t  *edit;

    at = seen = 0;
    tag = false;
    original = 0;
    n = san_restore_count(restore);

    for (i = 0; i < n; i++) {
        edit = &restore->list[i];
        between = edit->offset - original;

        if (between > page->len - at
            || edit->replacement.len > page->len - at - (size_t) between)
        {
            return san_restore_no("the page ends before the place of record "
                                  "%" PRIu64, edit->n);
        }

        at += (size_t) between;

        if (san_restore_in_tag(page, &seen, at, &tag)
            && san_restore_element(edit))
        {
            return san_restore_no("record %" PRIu64 " removed an element, "
                                  "but byte %zu of the page is inside a tag: "
                                  "not the page of this response", edit->n, at);
        }

        if (edit->replacement.len != 0
            && memcmp(page->data + at, edit->replacement.data,
                      edit->replacement.len) != 0)
        {
            return san_restore_no("the page does not have the replacement "
                                  "of record %" PRIu64 " at byte %zu",
                                  edit->n, at);
        }

        at += edit->replacement.len;
        original = edit->offset + edit->removed.len;
    }

    return san_restore_holds(restore, original + (page->len - at));
}


/*
 * A page that has every removed text where the original had it is most
 * likely the original.  It need not be, so this is only said.
 */

static void
san_restore_doubt(const san_restore_t *restore,
    const san_restore_bytes_t *page)
{
    size_t                       i, n;
    const san_restore_record_t  *edit;

    n = san_restore_count(restore);

    for (i = 0; i < n; i++) {
        edit = &restore->list[i];

        if (edit->removed.len == 0 || edit->offset > page->len
            || edit->removed.len > page->len - edit->offset
            || memcmp(page->data + edit->offset, edit->removed.data,
                      edit->removed.len) != 0)
        {
            return;
        }
    }

    if (n != 0) {
        (void) san_restore_no("warning: the page already has the "
                              "removed text; is it the page as served?");
    }
}


static void
san_restore_write(const san_restore_t *restore,
    const san_restore_bytes_t *page)
{
    size_t                       i, n, at, between;
    uint64_t                     original;
    const san_restore_record_t  *edit;

    at = 0;
    original = 0;
    n = san_restore_count(restore);

    for (i = 0; i < n; i++) {
        edit = &restore->list[i];
        between = (size_t) (edit->offset - original);

        fwrite(page->data + at, 1, between, stdout);
        fwrite(edit->removed.data, 1, edit->removed.len, stdout);

        at += between + edit->replacement.len;
        original = edit->offset + edit->removed.len;
    }

    fwrite(page->data + at, 1, page->len - at, stdout);
}


/* All of it at once: nothing is written before all is known to fit. */

static int
san_restore_load(int fd, const char *name, size_t size,
    san_restore_bytes_t *page)
{
    size_t    room;
    ssize_t   n;
    uint8_t  *data;

    room = 0;

    for ( ;; ) {
        if (room - page->len < size) {
            room = room * 2 + size;

            data = realloc(page->data, room);
            if (data == NULL) {
                san_cli_say(name, "out of memory");
                return SAN_ERROR;
            }

            page->data = data;
        }

        n = read(fd, page->data + page->len, size);

        if (n < 0 && errno == EINTR) {
            continue;
        }

        if (n < 0) {
            san_cli_say(name, strerror(errno));
            return SAN_ERROR;
        }

        if (n == 0) {
            break;
        }

        page->len += (size_t) n;
    }

    if (page->len >= 2 && page->data[0] == 0x1f && page->data[1] == 0x8b) {
        return san_restore_no("the page is compressed; save it "
                              "decompressed, as curl --compressed does");
    }

    return SAN_OK;
}


static int
san_restore_page(const san_cli_t *cli, san_restore_bytes_t *page)
{
    int          fd, rc;
    const char  *name;

    name = (cli->paths_n != 0) ? cli->paths[0] : "-";

    if (strcmp(name, "-") == 0) {
        return san_restore_load(STDIN_FILENO, name, SAN_CLI_CHUNK, page);
    }

    fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd == -1) {
        san_cli_say(name, strerror(errno));
        return SAN_ERROR;
    }

    rc = san_restore_load(fd, name, SAN_CLI_CHUNK, page);
    close(fd);

    return rc;
}


static int
san_restore_run(const san_cli_t *cli, san_restore_t *restore,
    san_restore_bytes_t *page)
{
    size_t  i;

    for (i = 0; i < cli->logs_n; i++) {
        if (san_restore_log(restore, cli->logs[i], cli->request_id)
            != SAN_OK)
        {
            return SAN_CLI_FAILED;
        }
    }

    if (san_restore_mended(restore) != SAN_OK
        || san_restore_whole(restore, cli->findings) != SAN_OK
        || san_restore_edits(restore) != SAN_OK
        || san_restore_page(cli, page) != SAN_OK
        || san_restore_fits(restore, page) != SAN_OK)
    {
        return SAN_CLI_FAILED;
    }

    if (restore->damaged != 0 && cli->findings == 0) {
        (void) san_restore_no("warning: part of the log could not be "
                              "read; use --findings N to make sure that no "
                              "record at the end is missing");
    }

    san_restore_doubt(restore, page);
    san_restore_write(restore, page);

    return SAN_CLI_NONE;
}


int
san_cli_restore(san_cli_t *cli)
{
    int                  status;
    san_restore_t        restore;
    san_restore_bytes_t  page;

    memset(&restore, 0, sizeof(restore));
    memset(&page, 0, sizeof(page));

    status = san_restore_run(cli, &restore, &page);

    san_restore_free(&restore);
    free(page.data);

    return status;
}
