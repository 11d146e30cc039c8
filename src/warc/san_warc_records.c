/*
 * san_warc_records: splits a file into records.
 *
 * Enters: plain bytes in any pieces.  Leaves: responses, and reports of
 * damage.
 *
 * A record is gathered in one buffer, and read when the next one begins where
 * its length says.  If none does, the length is wrong, and the next record is
 * searched for in the gathered bytes.  Records that are too large for that are
 * skipped; they end where an empty line and another record follow.
 */

#include "san_warc_parts.h"

#include <string.h>

/* Gzip members whose positions are known at one time. */
#define SAN_WARC_MEMBERS  1024

/* Most line ends between two records; there should be two. */
#define SAN_WARC_BETWEEN  64

/* Largest buffer: a record, what follows it, and a piece of the file. */
#define SAN_WARC_ROOM                                                         \
    (SAN_WARC_RECORD_MAX + SAN_WARC_FIELDS_MAX + 4 * SAN_WARC_PIECE)

/* What separates a large record from the next one. */
static const char  san_warc_mark[] = "\r\n\r\nWARC/1.";

#define SAN_WARC_MARK  (sizeof(san_warc_mark) - 1)


typedef enum {
    SAN_WARC_START = 0,      /* before a record, or line ends before it */
    SAN_WARC_FIELDS,
    SAN_WARC_BLOCK,
    SAN_WARC_LARGE,          /* large: waiting for the response's fields */
    SAN_WARC_SKIP,
    SAN_WARC_LOST            /* searching the start of a record */
} san_warc_state_t;


typedef struct {
    uint64_t  plain;         /* its first byte, in decoded bytes */
    uint64_t  offset;        /* its offset in the file */
} san_warc_member_t;


struct san_warc_records_s {
    const san_warc_calls_t  *calls;
    san_allocator_t          allocator;

    uint8_t                 *buf;
    size_t                   room;
    size_t                   at;          /* bytes before it are read */
    size_t                   end;
    uint64_t                 base;        /* offset of buf in decoded bytes */

    san_warc_state_t         state;
    bool                     ended;
    bool                     checked;     /* so far, by a check sum */
    bool                     reported;
    san_warc_place_t         place;       /* of the current record */
    size_t                   fields;      /* their length, or searched */
    uint64_t                 length;      /* of the block, or its rest */
    bool                     wanted;

    bool                     gzip;
    size_t                   members_n;
    san_warc_member_t        members[SAN_WARC_MEMBERS];
};


/* Results of a step, besides a return value of a callback. */

typedef enum {
    SAN_WARC_WAIT = 0,
    SAN_WARC_ON
} san_warc_step_t;


san_warc_records_t *
san_warc_records_open(const san_warc_calls_t *calls,
    const san_allocator_t *allocator)
{
    san_warc_records_t  *records;

    records = allocator->alloc(allocator->data, sizeof(*records));

    if (records != NULL) {
        memset(records, 0, sizeof(*records));
        records->calls = calls;
        records->allocator = *allocator;
    }

    return records;
}


void
san_warc_records_close(san_warc_records_t *records)
{
    if (records->buf != NULL) {
        records->allocator.free(records->allocator.data, records->buf);
    }

    records->allocator.free(records->allocator.data, records);
}


void
san_warc_records_member(san_warc_records_t *records, uint64_t offset)
{
    uint64_t            plain;
    san_warc_member_t  *last;

    records->gzip = true;
    plain = records->base + records->end;
    last = &records->members[records->members_n];

    /* an empty member before it has no byte of its own */

    if (records->members_n != 0 && last[-1].plain == plain) {
        last--;

    } else if (records->members_n == SAN_WARC_MEMBERS) {
        return;

    } else {
        records->members_n++;
    }

    last->plain = plain;
    last->offset = offset;
}


static san_warc_place_t
san_warc_here(const san_warc_records_t *records)
{
    size_t            i;
    uint64_t          plain;
    san_warc_place_t  place;

    plain = records->base + records->at;
    place.offset = plain;
    place.decoded = records->gzip;

    for (i = 0; i < records->members_n; i++) {
        if (records->members[i].plain == plain) {
            place.offset = records->members[i].offset;
            place.decoded = false;
        }
    }

    return place;
}


/* Drops members that begin before the bytes that are kept. */

static void
san_warc_forget(san_warc_records_t *records)
{
    size_t  i;

    for (i = 0; i < records->members_n
                && records->members[i].plain < records->base + records->at;
         i++)
    {
        /* void */
    }

    records->members_n -= i;
    memmove(records->members, records->members + i,
            records->members_n * sizeof(records->members[0]));
}


/* Moves the bytes that are kept to the start of this or a larger buffer. */

static int
san_warc_room(san_warc_records_t *records, size_t n)
{
    size_t    len, room;
    uint8_t  *buf;

    len = records->end - records->at;
    buf = records->buf;
    room = records->room;

    if (room < SAN_WARC_ROOM && (room < len + n || records->at < len)) {
        room = (len + n) * 2;
        room = (room < SAN_WARC_ROOM) ? room : SAN_WARC_ROOM;

        buf = records->allocator.alloc(records->allocator.data, room);
        if (buf == NULL) {
            return SAN_ERROR;
        }
    }

    if (len != 0) {
        memmove(buf, records->buf + records->at, len);
    }

    if (records->buf != NULL && records->buf != buf) {
        records->allocator.free(records->allocator.data, records->buf);
    }

    records->buf = buf;
    records->room = room;
    records->base += records->at;
    records->at = 0;
    records->end = len;

    return SAN_OK;
}


static int
san_warc_gather(san_warc_records_t *records, const uint8_t *p, size_t n)
{
    if (records->room - records->end < n
        && san_warc_room(records, n) != SAN_OK)
    {
        return SAN_ERROR;
    }

    memcpy(records->buf + records->end, p, n);
    records->end += n;

    return SAN_OK;
}


/* Reports a damaged record; its first skip bytes cannot begin another one. */

static int
san_warc_damaged(san_warc_records_t *records, size_t skip, const char *what)
{
    records->state = SAN_WARC_LOST;
    records->at += skip;
    records->reported = true;

    return records->calls->damaged(records->calls->data, &records->place,
                                   what);
}


static int
san_warc_start(san_warc_records_t *records, san_warc_step_t *step)
{
    san_warc_is_t   is;
    const uint8_t  *p;

    p = records->buf;

    while (records->at < records->end
           && (p[records->at] == '\r' || p[records->at] == '\n'))
    {
        records->at++;
    }

    if (records->at == records->end) {
        return SAN_OK;
    }

    is = san_warc_fields_begin(p + records->at, records->end - records->at);

    if (is == SAN_WARC_MORE && !records->ended) {
        return SAN_OK;
    }

    *step = SAN_WARC_ON;
    records->place = san_warc_here(records);

    if (is != SAN_WARC_YES) {
        return san_warc_damaged(records, 0, is == SAN_WARC_NO
                                            ? "not a WARC record"
                                            : "truncated record");
    }

    san_warc_forget(records);
    records->state = SAN_WARC_FIELDS;
    records->fields = 0;

    return SAN_OK;
}


/* Parses the value of Content-Length; false: invalid. */

static bool
san_warc_length(san_str_t value, uint64_t *length)
{
    size_t  i;

    *length = 0;

    for (i = 0; i < value.len && i < 18 && san_is_digit(value.data[i]); i++) {
        *length = *length * 10 + (uint64_t) (value.data[i] - '0');
    }

    return i != 0 && i == value.len;
}


/* Is it "application/http", with or without a parameter? */

static bool
san_warc_is_http(san_str_t type)
{
    size_t  n;

    n = sizeof("application/http") - 1;

    if (type.len > n && type.data[n] != ';' && !san_is_space(type.data[n])) {
        return false;
    }

    type.len = (type.len < n) ? type.len : n;

    return san_str_is(type, "application/http");
}


static int
san_warc_fields(san_warc_records_t *records, san_warc_step_t *step)
{
    size_t      n, len;
    uint8_t    *p;
    san_str_t   fields;

    p = records->buf + records->at;
    n = records->end - records->at;
    n = (n < SAN_WARC_FIELDS_MAX) ? n : SAN_WARC_FIELDS_MAX;
    len = san_warc_fields_end(p, n, records->fields);

    if (len == 0) {
        records->fields = (n > 2) ? n - 2 : 0;

        if (n < SAN_WARC_FIELDS_MAX && !records->ended) {
            return SAN_OK;
        }

        *step = SAN_WARC_ON;

        return san_warc_damaged(records, n, n < SAN_WARC_FIELDS_MAX
                                ? "truncated record"
                                : "the header of a record does not end");
    }

    *step = SAN_WARC_ON;
    san_warc_fields_unfold(p, len);

    fields.data = p;
    fields.len = len;

    if (!san_warc_length(san_warc_field(fields, "Content-Length"),
                         &records->length))
    {
        return san_warc_damaged(records, len,
                                "missing or invalid Content-Length");
    }

    records->fields = len;
    records->wanted = san_str_is(san_warc_field(fields, "WARC-Type"),
                                    "response")
                      && san_warc_is_http(san_warc_field(fields,
                                                         "Content-Type"));
    records->state = SAN_WARC_BLOCK;

    if (records->length > SAN_WARC_RECORD_MAX) {
        records->state = SAN_WARC_LARGE;
    }

    return SAN_OK;
}


static int
san_warc_respond(san_warc_records_t *records, uint8_t *block, size_t n,
    bool large)
{
    san_str_t             fields;
    san_warc_response_t   response;

    if (!records->wanted) {
        return SAN_OK;
    }

    memset(&response, 0, sizeof(response));

    if (!san_warc_response(&response, block, n)) {
        return SAN_OK;
    }

    fields.data = records->buf + records->at;
    fields.len = records->fields;

    response.place = records->place;
    response.date = san_warc_field(fields, "WARC-Date");
    response.uri = san_warc_field(fields, "WARC-Target-URI");
    response.large = large;

    /* some crawlers write it in angle brackets */

    if (response.uri.len > 2 && response.uri.data[0] == '<'
        && response.uri.data[response.uri.len - 1] == '>')
    {
        response.uri.data++;
        response.uri.len -= 2;
    }

    return records->calls->response(records->calls->data, &response);
}


/*
 * Does a record, or the end of the file, follow n bytes after this one?
 * Otherwise two line ends, as the format requires, show its end.
 */

static san_warc_is_t
san_warc_follows(const san_warc_records_t *records, size_t n)
{
    size_t          i, len;
    san_warc_is_t   is;
    const uint8_t  *p;

    p = records->buf + records->at + n;
    len = records->end - records->at - n;

    for (i = 0; i < len && i < SAN_WARC_BETWEEN
                && (p[i] == '\r' || p[i] == '\n'); i++)
    {
        /* void */
    }

    is = san_warc_fields_begin(p + i, len - i);

    if ((is == SAN_WARC_MORE && (records->ended || records->checked))
        || (is == SAN_WARC_NO && i >= 4 && memcmp(p, "\r\n\r\n", 4) == 0))
    {
        return SAN_WARC_YES;
    }

    return is;
}


static int
san_warc_block(san_warc_records_t *records, san_warc_step_t *step)
{
    int             rc;
    size_t          n, length;
    uint8_t        *p;
    san_warc_is_t   is;

    p = records->buf + records->at;
    n = records->end - records->at;
    length = (size_t) records->length;

    if (n - records->fields < length) {
        if (!records->ended) {
            return SAN_OK;
        }

        *step = SAN_WARC_ON;

        return san_warc_damaged(records, records->fields,
                                "truncated record");
    }

    is = san_warc_follows(records, records->fields + length);

    if (is == SAN_WARC_MORE) {
        return SAN_OK;
    }

    *step = SAN_WARC_ON;

    if (is == SAN_WARC_NO) {
        return san_warc_damaged(records, records->fields,
                                "wrong Content-Length");
    }

    rc = san_warc_respond(records, p + records->fields, length, false);

    records->at += records->fields + length;
    records->state = SAN_WARC_START;

    return rc;
}


/* Reads the fields of a large response before it is skipped. */

static int
san_warc_large(san_warc_records_t *records, san_warc_step_t *step)
{
    int       rc;
    size_t    n;
    uint8_t  *p;

    p = records->buf + records->at + records->fields;
    n = records->end - records->at - records->fields;

    if (n < SAN_WARC_FIELDS_MAX && !records->ended) {
        return SAN_OK;
    }

    *step = SAN_WARC_ON;
    n = (n < SAN_WARC_FIELDS_MAX) ? n : SAN_WARC_FIELDS_MAX;
    n = san_warc_fields_end(p, n, 0);
    rc = (n != 0) ? san_warc_respond(records, p, n, true) : SAN_OK;

    records->at += records->fields;
    records->state = SAN_WARC_SKIP;

    return rc;
}


static int
san_warc_skip(san_warc_records_t *records, san_warc_step_t *step)
{
    size_t          n, keep;
    san_warc_is_t   is;
    const uint8_t  *p, *at;

    p = records->buf + records->at;
    n = records->end - records->at;
    n = (n < records->length) ? n : (size_t) records->length;
    keep = (n < records->length) ? SAN_WARC_MARK : 0;

    for (at = p; (at = memmem(at, (size_t) (p + n - at), san_warc_mark,
                              SAN_WARC_MARK)) != NULL; at++)
    {
        is = san_warc_fields_begin(at + 4, (size_t) (p + n - at) - 4);

        if (is == SAN_WARC_YES) {
            *step = SAN_WARC_ON;
            return san_warc_damaged(records, (size_t) (at - p),
                                    "wrong Content-Length");
        }

        if (is == SAN_WARC_MORE && keep != 0) {
            keep = (size_t) (p + n - at);
            break;
        }
    }

    n = (n > keep) ? n - keep : 0;
    records->at += n;
    records->length -= n;

    if (records->length == 0) {
        *step = SAN_WARC_ON;
        records->state = SAN_WARC_START;

    } else if (records->ended) {
        *step = SAN_WARC_ON;
        return san_warc_damaged(records, 0, "truncated record");
    }

    return SAN_OK;
}


static int
san_warc_lost(san_warc_records_t *records, san_warc_step_t *step)
{
    size_t          n;
    san_warc_is_t   is;
    const uint8_t  *p, *at, *end;

    p = at = records->buf + records->at;
    n = records->end - records->at;

    for (end = p + n; n != 0; at++) {
        at = memchr(at, 'W', (size_t) (end - at));
        if (at == NULL) {
            break;
        }

        is = san_warc_fields_begin(at, (size_t) (end - at));

        if (is == SAN_WARC_NO || (is == SAN_WARC_MORE && records->ended)) {
            continue;
        }

        records->at += (size_t) (at - p);

        if (is == SAN_WARC_YES) {
            *step = SAN_WARC_ON;
            records->state = SAN_WARC_START;
        }

        return SAN_OK;
    }

    records->at = records->end;

    return SAN_OK;
}


static int
san_warc_run(san_warc_records_t *records)
{
    int              rc;
    san_warc_step_t  step;

    static int (*const  states[])(san_warc_records_t *records,
        san_warc_step_t *step) = {
        san_warc_start, san_warc_fields, san_warc_block, san_warc_large,
        san_warc_skip, san_warc_lost
    };

    do {
        step = SAN_WARC_WAIT;
        rc = states[records->state](records, &step);
    } while (rc == SAN_OK && step == SAN_WARC_ON);

    return rc;
}


int
san_warc_records_feed(san_warc_records_t *records, const uint8_t *p, size_t n)
{
    if (san_warc_gather(records, p, n) != SAN_OK) {
        return SAN_ERROR;
    }

    return san_warc_run(records);
}


int
san_warc_records_finish(san_warc_records_t *records, bool *reported)
{
    int  rc;

    records->ended = true;
    records->reported = false;

    rc = (records->buf != NULL) ? san_warc_run(records) : SAN_OK;
    *reported = records->reported;

    return rc;
}


int
san_warc_records_checked(san_warc_records_t *records)
{
    int  rc;

    if (records->state != SAN_WARC_BLOCK
        || records->end - records->at - records->fields < records->length)
    {
        return SAN_OK;
    }

    records->checked = true;
    rc = san_warc_run(records);
    records->checked = false;

    return rc;
}


void
san_warc_records_lost(san_warc_records_t *records)
{
    records->at = records->end;
    records->members_n = 0;
    records->ended = false;
    records->state = SAN_WARC_LOST;
}
