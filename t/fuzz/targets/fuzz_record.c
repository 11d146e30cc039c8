/*
 * Fuzzes the record of a finding.  The first bytes of the input choose what
 * was done and how the rest is cut into the record's strings.
 *
 * The record is one line of valid JSON, says of text, removed and replacement
 * what they are, and fits or is not written at all.
 */

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "san.h"

/* Longest form of one byte of a string, and of all else in a record. */
#define BYTE_MAX   6
#define FRAME_MAX  1024

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static void
check(bool holds)
{
    if (!holds) {
        abort();
    }
}


/* The next string: its length is its first byte; no bytes left: no string. */

static san_str_t
take(const uint8_t **p, const uint8_t *end)
{
    size_t     n;
    san_str_t  s;

    s.data = NULL;
    s.len = 0;

    if (*p == end) {
        return s;
    }

    n = *(*p)++;
    n = n > (size_t) (end - *p) ? (size_t) (end - *p) : n;
    s.data = *p;
    s.len = n;
    *p += n;

    return s;
}


static int
value_of(int c)
{
    const char  *p;

    static const char  digits[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    p = c ? strchr(digits, c) : NULL;
    check(p != NULL);

    return (int) (p - digits);
}


static void
check_base64(const char *text, san_str_t bytes)
{
    size_t    i, n, len;
    uint32_t  bits;

    len = strlen(text);
    check(len == (bytes.len + 2) / 3 * 4);

    for (i = 0, n = 0; i < len; i += 4) {
        bits = (uint32_t) value_of(text[i]) << 18
               | (uint32_t) value_of(text[i + 1]) << 12
               | (uint32_t) (text[i + 2] == '=' ? 0 : value_of(text[i + 2]))
                 << 6
               | (uint32_t) (text[i + 3] == '=' ? 0 : value_of(text[i + 3]));

        for (int shift = 16; shift >= 0 && n < bytes.len; shift -= 8) {
            check(bytes.data[n++] == (uint8_t) (bits >> shift));
        }
    }

    check(n == bytes.len);
}


/* A string of the record: exactly these bytes, or, if they are none, null. */

static bool
is_same(const json_t *value, san_str_t s)
{
    if (s.data == NULL) {
        return json_is_null(value);
    }

    return json_is_string(value) && json_string_length(value) == s.len
           && (s.len == 0
               || memcmp(json_string_value(value), s.data, s.len) == 0);
}


/* A text: these bytes, or as many as fit. */

static bool
is_start(const json_t *value, san_str_t s)
{
    size_t  n;

    n = json_string_length(value);

    return n <= s.len && memcmp(json_string_value(value), s.data, n) == 0;
}


static bool
is_utf8(san_str_t s)
{
    bool     ok;
    json_t  *value;

    value = json_stringn(s.data ? (const char *) s.data : "", s.len);
    ok = value != NULL;
    json_decref(value);

    return ok;
}


static void
check_line(const uint8_t *p, size_t n, const san_finding_t *f,
    san_action_t done)
{
    size_t         i;
    json_t        *record, *value;
    json_error_t   error;

    check(p[n - 1] == '\n');

    for (i = 0; i < n - 1; i++) {
        check(p[i] >= 0x20 && p[i] != 0x7f);
    }

    record = json_loadb((const char *) p, n - 1,
                        JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
    check(json_is_object(record));

    value = json_object_get(record, "text");
    check(json_is_string(value));
    check(!is_utf8(f->text)
          || (json_object_get(record, "cut") ? is_start(value, f->text)
                                             : is_same(value, f->text))
          || f->text.len == 0);

    value = json_object_get(record, "removed_base64");

    if (value) {
        check(done > SAN_ACTION_FLAG && !is_utf8(f->removed));
        check_base64(json_string_value(value), f->removed);

    } else if (done > SAN_ACTION_FLAG) {
        check(is_same(json_object_get(record, "removed"), f->removed)
              || (f->removed.len == 0 && f->removed.data == NULL));

    } else {
        check(json_is_null(json_object_get(record, "removed")));
        check(json_is_null(json_object_get(record, "replacement")));
    }

    value = json_object_get(record, "offset");
    check((uint64_t) json_integer_value(value) == f->range.start);
    value = json_object_get(record, "length");
    check((uint64_t) json_integer_value(value)
          == f->range.end - f->range.start);

    json_decref(record);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t          n, small, most;
    uint8_t        *buf;
    san_meta_t      meta;
    san_action_t    done;
    san_finding_t   f;
    const uint8_t  *p, *end;

    if (size < 4) {
        return 0;
    }

    memset(&f, 0, sizeof(f));
    memset(&meta, 0, sizeof(meta));

    p = data + 4;
    end = data + size;

    f.detector = (san_detector_t) (data[0] % SAN_DETECTOR_N);
    f.action = (san_action_t) (SAN_ACTION_FLAG + data[1] % 4);
    done = data[1] & 0x80 ? SAN_ACTION_FLAG : f.action;
    f.n = data[2];
    f.range.start = (uint64_t) data[2] << data[3] % 40;
    f.script = data[1] & 4 ? "Cyrl" : NULL;
    f.attr = data[1] & 8 ? "title" : NULL;
    f.language = data[1] & 16 ? "en" : NULL;
    f.its = "untranslated";
    f.last = data[1] & 32;
    meta.status = data[1] & 64 ? 200 : 0;

    f.text = take(&p, end);
    f.removed = take(&p, end);
    f.replacement = take(&p, end);
    f.where = take(&p, end);
    meta.uri = take(&p, end);
    meta.host = take(&p, end);
    meta.request_id = take(&p, end);
    meta.file = take(&p, end);

    if (f.text.data == NULL) {
        return 0;
    }

    f.range.end = f.range.start + f.removed.len;
    most = BYTE_MAX * size + FRAME_MAX;

    buf = malloc(most);
    check(buf != NULL);
    n = san_record(&f, done, &meta, buf, most);
    check(n > 0 && n <= most);

    if (meta.file.data == NULL
        && (done <= SAN_ACTION_FLAG || san_record_fits(&f))) {
        check(n <= SAN_RECORD_MAX);
    }

    if (!f.last) {
        check_line(buf, n, &f, done);
    }

    free(buf);

    /* a record of exactly the size fits, one that is a byte longer does not */

    for (small = n; small + 1 >= n; small--) {
        buf = malloc(small);
        check(buf != NULL);
        check(san_record(&f, done, &meta, buf, small)
              == (small == n ? n : 0));
        free(buf);
    }

    buf = malloc(data[3] + 1u);
    check(buf != NULL);
    (void) san_record(&f, done, &meta, buf, data[3]);
    free(buf);

    return 0;
}
