/*
 * san_restore_log: the records of one response, out of logs.
 *
 * Enters: a file of JSON lines, as it is or gzipped, and a request id.
 * Leaves: records whose bytes are decoded and whose lengths are true, or a
 * message with file and line.  A line without the id is not looked into, so
 * that other lines may be anything.  A record of the id that was cut off (a
 * full disk) is skipped if it is complete elsewhere, else it is one of
 * the response that was lost.
 */

#include "san_log_file.h"
#include "san_restore.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>


/* Bytes of one read of a log. */
#define SAN_RESTORE_READ  65536


/* The line that is read; it grows to the longest. */

typedef struct {
    char    *data;
    size_t   len;
    size_t   room;
} san_restore_line_t;


static int
san_restore_say(const char *name, uint64_t line, const char *text)
{
    fputs("sanitizer: ", stderr);
    san_cli_print_name(stderr, name);
    fprintf(stderr, ":%" PRIu64 ": %s\n", line, text);

    return SAN_ERROR;
}


static int
san_restore_copy(san_restore_bytes_t *bytes, const char *p, size_t len)
{
    bytes->data = malloc(len + 1);
    if (bytes->data == NULL) {
        return SAN_ERROR;
    }

    if (len != 0) {
        memcpy(bytes->data, p, len);
    }

    bytes->len = len;

    return SAN_OK;
}


static int
san_restore_digit(char c)
{
    const char         *at;

    static const char   alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    at = (c != '\0') ? strchr(alphabet, c) : NULL;

    return (at != NULL) ? (int) (at - alphabet) : -1;
}


/* Whole groups of four, the last with one or two "=" at most. */

static int
san_restore_base64(san_restore_bytes_t *bytes, const char *p, size_t len)
{
    int        d;
    size_t     i, n, pad;
    uint32_t   v;

    if (len % 4 != 0 || san_restore_copy(bytes, p, len) != SAN_OK) {
        return SAN_ERROR;
    }

    pad = 0;

    while (pad < 2 && pad < len && p[len - pad - 1] == '=') {
        pad++;
    }

    for (i = n = 0, v = 0; i < len; i++) {
        d = (i < len - pad) ? san_restore_digit(p[i]) : 0;
        if (d < 0) {
            return SAN_ERROR;
        }

        v = v << 6 | (uint32_t) d;

        if (i % 4 == 3) {
            bytes->data[n++] = (uint8_t) (v >> 16);
            bytes->data[n++] = (uint8_t) (v >> 8);
            bytes->data[n++] = (uint8_t) v;
            v = 0;
        }
    }

    bytes->len = n - pad;

    return SAN_OK;
}


/* The bytes of a field, by either of its names; null: none. */

static int
san_restore_field(const json_t *record, const char *name, const char *base64,
    san_restore_bytes_t *bytes)
{
    const json_t  *value;

    value = (base64 != NULL) ? json_object_get(record, base64) : NULL;

    if (value != NULL) {
        return json_is_string(value)
               ? san_restore_base64(bytes, json_string_value(value),
                                    json_string_length(value))
               : SAN_ERROR;
    }

    value = json_object_get(record, name);

    if (json_is_null(value)) {
        return SAN_OK;
    }

    return json_is_string(value)
           ? san_restore_copy(bytes, json_string_value(value),
                              json_string_length(value))
           : SAN_ERROR;
}


static int
san_restore_number(const json_t *record, const char *name, uint64_t *n)
{
    const json_t  *value;

    value = json_object_get(record, name);

    if (!json_is_integer(value) || json_integer_value(value) < 0) {
        return SAN_ERROR;
    }

    *n = (uint64_t) json_integer_value(value);

    return SAN_OK;
}


/* Of mark, strip and translate; their two lengths must be one. */

static int
san_restore_edit(const json_t *json, san_restore_record_t *record)
{
    if (san_restore_field(json, "removed", "removed_base64",
                             &record->removed) != SAN_OK
        || san_restore_field(json, "replacement", "replacement_base64",
                             &record->replacement) != SAN_OK)
    {
        return SAN_ERROR;
    }

    return (record->removed.data != NULL
            && record->removed.len == record->length)
           ? SAN_OK : SAN_ERROR;
}


static int
san_restore_read(const json_t *json, san_restore_record_t *record)
{
    int            action;
    const char    *name;
    const json_t  *where;

    name = json_string_value(json_object_get(json, "action"));

    if (name == NULL || san_restore_number(json, "n", &record->n) != SAN_OK
        || record->n == 0)
    {
        return SAN_ERROR;
    }

    if (strcmp(name, "limit") == 0) {
        record->kind = SAN_RESTORE_LIMIT;
        return SAN_OK;
    }

    if (san_restore_number(json, "offset", &record->offset) != SAN_OK
        || san_restore_number(json, "length", &record->length) != SAN_OK)
    {
        return SAN_ERROR;
    }

    /* most stand for one */

    record->count = 1;
    (void) san_restore_number(json, "count", &record->count);

    where = json_object_get(json, "where");
    record->markup = json_string_length(where) != 0;

    action = san_action_by_name((const uint8_t *) name, strlen(name));

    if (action == SAN_ACTION_FLAG) {
        return SAN_OK;
    }

    record->kind = SAN_RESTORE_EDIT;

    return (action > SAN_ACTION_FLAG) ? san_restore_edit(json,
                                                         record) : SAN_ERROR;
}


static bool
san_restore_equal(const san_restore_bytes_t *a, const san_restore_bytes_t *b)
{
    if (a->data == NULL || b->data == NULL) {
        return a->data == b->data;
    }

    return a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}


/* Is a record of the same page as the first one? */

static int
san_restore_same(san_restore_t *restore, const json_t *json)
{
    int                  rc;
    san_restore_bytes_t  host, uri;

    memset(&host, 0, sizeof(host));
    memset(&uri, 0, sizeof(uri));

    rc = SAN_ERROR;

    if (san_restore_field(json, "host", NULL, &host) == SAN_OK
        && san_restore_field(json, "uri", NULL, &uri) == SAN_OK)
    {
        if (restore->n == 0) {
            restore->host = host;
            restore->uri = uri;
            return SAN_OK;
        }

        if (san_restore_equal(&host, &restore->host)
            && san_restore_equal(&uri, &restore->uri))
        {
            rc = SAN_OK;
        }
    }

    free(host.data);
    free(uri.data);

    return rc;
}


static san_restore_record_t *
san_restore_add(san_restore_t *restore)
{
    size_t                 room;
    san_restore_record_t  *list;

    if (restore->n == restore->room) {
        room = (restore->room != 0) ? restore->room * 2 : 32;

        list = realloc(restore->list, room * sizeof(*list));
        if (list == NULL) {
            return NULL;
        }

        restore->list = list;
        restore->room = room;
    }

    list = &restore->list[restore->n++];
    memset(list, 0, sizeof(*list));

    return list;
}


/* NULL, or what is wrong with the line. */

static const char *
san_restore_take(san_restore_t *restore, const json_t *json, const char *log,
    const char *line, size_t len)
{
    san_restore_record_t  *record;

    if (san_restore_same(restore, json) != SAN_OK) {
        return "the records of this id differ in host or uri: two responses "
               "have the same id";
    }

    record = san_restore_add(restore);

    if (record == NULL
        || san_restore_copy(&record->line, line, len) != SAN_OK)
    {
        return "out of memory";
    }

    record->log = log;

    return (san_restore_read(json, record) == SAN_OK)
           ? NULL : "the record is damaged: its fields contradict each other";
}


/* Is the id that of the record, not a part of an address? */

static bool
san_restore_is_of(const char *p, size_t n, const char *id)
{
    size_t              len;
    const char         *at;

    static const char   name[] = "\"request_id\":\"";

    len = strlen(id);
    at = memmem(p, n, name, sizeof(name) - 1);

    if (at == NULL) {
        return false;
    }

    at += sizeof(name) - 1;
    n -= (size_t) (at - p);

    return n > len && memcmp(at, id, len) == 0 && at[len] == '"';
}


static int
san_restore_torn(san_restore_t *restore, const char *name, uint64_t number,
    const char *p, size_t n)
{
    san_restore_torn_t  *torn;

    torn = realloc(restore->torn, (restore->torn_n + 1) * sizeof(*torn));
    if (torn == NULL) {
        return SAN_ERROR;
    }

    restore->torn = torn;
    torn += restore->torn_n;

    if (san_restore_copy(&torn->line, p, n) != SAN_OK) {
        return SAN_ERROR;
    }

    torn->name = name;
    torn->number = number;
    torn->before = restore->n;
    restore->torn_n++;

    return SAN_OK;
}


/*
 * Is this the whole of what was cut off?  Records of one response begin alike;
 * but a worker writes them in their order, so in the same log what was cut
 * off is written again behind it.
 */

static bool
san_restore_whole_of(const san_restore_t *restore,
    const san_restore_torn_t *torn, size_t k)
{
    const san_restore_record_t  *record;

    record = &restore->list[k];

    return (k >= torn->before || record->log != torn->name)
           && record->line.len > torn->line.len
           && memcmp(record->line.data, torn->line.data, torn->line.len) == 0;
}


int
san_restore_mended(const san_restore_t *restore)
{
    size_t                     i, k;
    const san_restore_torn_t  *torn;

    for (i = 0; i < restore->torn_n; i++) {
        torn = &restore->torn[i];

        for (k = 0; k < restore->n; k++) {
            if (san_restore_whole_of(restore, torn, k)) {
                break;
            }
        }

        if (k == restore->n) {
            return san_restore_say(torn->name, torn->number, "a record of "
                                      "the response is truncated, and there is "
                                      "no complete copy");
        }

        (void) san_restore_say(torn->name, torn->number, "a record "
                                  "is truncated here; using its complete copy");
    }

    return SAN_OK;
}


/* In front of the record may stand what syslog wrote. */

static int
san_restore_line(san_restore_t *restore, const char *name, uint64_t number,
    const san_restore_line_t *line, const char *id)
{
    size_t       at, torn;
    json_t      *json;
    const char  *error, *found;

    if (line->len == 0
        || memmem(line->data, line->len, id, strlen(id)) == NULL)
    {
        return SAN_OK;
    }

    json = san_log_file_record(line->data, line->len,
                               JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at,
                               &torn);
    error = NULL;

    if (torn != 0 && san_restore_is_of(line->data + at, torn, id)
        && san_restore_torn(restore, name, number, line->data + at, torn)
           != SAN_OK)
    {
        error = "out of memory";
    }

    found = json_string_value(json_object_get(json, "request_id"));

    if (error == NULL && found != NULL && strcmp(found, id) == 0) {
        error = san_restore_take(restore, json, name,
                                 line->data + at + torn,
                                 line->len - at - torn);
    }

    json_decref(json);

    return (error == NULL) ? SAN_OK
                           : san_restore_say(name, number, error);
}


static int
san_restore_append(san_restore_line_t *line, const char *p, size_t n)
{
    char    *data;
    size_t   room;

    if (n == 0) {
        return SAN_OK;
    }

    if (line->room - line->len < n) {
        room = line->len + n + line->room;

        data = realloc(line->data, room);
        if (data == NULL) {
            return SAN_ERROR;
        }

        line->data = data;
        line->room = room;
    }

    memcpy(line->data + line->len, p, n);
    line->len += n;

    return SAN_OK;
}


/* The lines that end in a piece; what is behind the last waits in line. */

static int
san_restore_piece(san_restore_t *restore, const char *name, const char *id,
    san_restore_line_t *line, uint64_t *number, const char *p, size_t n)
{
    size_t       k;
    const char  *end;

    while (n != 0) {
        end = memchr(p, '\n', n);
        k = (end != NULL) ? (size_t) (end - p) : n;

        if (san_restore_append(line, p, k) != SAN_OK) {
            return san_restore_say(name, *number, "out of memory");
        }

        if (end == NULL) {
            break;
        }

        if (san_restore_line(restore, name, *number, line, id) != SAN_OK) {
            return SAN_ERROR;
        }

        line->len = 0;
        ++*number;
        p += k + 1;
        n -= k + 1;
    }

    return SAN_OK;
}


static int
san_restore_lines(san_restore_t *restore, const char *name, const char *id,
    san_log_file_t *file, san_restore_line_t *line)
{
    int        n;
    char      *buf;
    uint64_t   number;

    buf = malloc(SAN_RESTORE_READ);
    if (buf == NULL) {
        return san_restore_say(name, 1, "out of memory");
    }

    number = 1;

    do {
        n = san_log_file_read(file, buf, SAN_RESTORE_READ);

    } while (n > 0
             && san_restore_piece(restore, name, id, line, &number, buf,
                                  (size_t) n) == SAN_OK);

    free(buf);

    if (n != 0) {
        return SAN_ERROR;
    }

    return san_restore_line(restore, name, number, line, id);
}


int
san_restore_log(san_restore_t *restore, const char *name, const char *id)
{
    int                  rc;
    san_log_file_t      *file;
    san_restore_line_t   line;

    file = san_log_file_open(name);
    if (file == NULL) {
        return SAN_ERROR;
    }

    memset(&line, 0, sizeof(line));
    rc = san_restore_lines(restore, name, id, file, &line);
    restore->damaged += san_log_file_damaged(file);

    free(line.data);
    san_log_file_close(file);

    return rc;
}


void
san_restore_free(san_restore_t *restore)
{
    size_t  i;

    for (i = 0; i < restore->n; i++) {
        free(restore->list[i].removed.data);
        free(restore->list[i].replacement.data);
        free(restore->list[i].line.data);
    }

    for (i = 0; i < restore->torn_n; i++) {
        free(restore->torn[i].line.data);
    }

    free(restore->torn);

    free(restore->list);
    free(restore->host.data);
    free(restore->uri.data);
}
