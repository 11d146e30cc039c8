/*
 * san_gather: lines to leftovers.
 */

#include "san_cli.h"
#include "san_gather.h"
#include "san_log_file.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Longest line; a record of the log is at most about 100 KB. */
#define LINE_MAX_BYTES  (4 * 1024 * 1024)

#define BLOCK  65536

/* Lines that are not records: so many are reported of one file. */
#define BAD_REPORTED  3

/* A hundred times this is a number still, for per cent, and one for JSON. */
#define COUNT_MAX  (INT64_MAX / 100)


static uint64_t
hash_str(uint64_t hash, san_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        hash = (hash ^ s.data[i]) * 0x100000001b3ull;
    }

    return (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9ull + s.len;
}


static bool
same(san_str_t a, san_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


/* Each string of a leftover. */

#define EACH_STRING(f)                                                        \
    (f) = san_report_string(san_report_fields); (f) != NULL;                  \
    (f) = san_report_string((f) + 1)


static uint64_t
hash_finding(const san_report_finding_t *finding)
{
    uint64_t                   hash;
    const san_report_field_t  *f;

    hash = 0xcbf29ce484222325ull;

    for (EACH_STRING(f)) {
        if (f->part == SAN_REPORT_KEY) {
            hash = hash_str(hash, san_report_get(finding, f));
        }
    }

    return hash;
}


static bool
same_key(const san_report_finding_t *a, const san_report_finding_t *b)
{
    const san_report_field_t  *f;

    for (EACH_STRING(f)) {
        if (f->part == SAN_REPORT_KEY
            && !same(san_report_get(a, f), san_report_get(b, f)))
        {
            return false;
        }
    }

    return true;
}


static int
grow(san_gather_t *g)
{
    size_t                 i, at, size;
    uint32_t              *slots;
    san_report_finding_t  *findings;

    size = g->size ? g->size * 2 : 1024;

    findings = realloc(g->findings, size * sizeof(*findings));
    if (findings == NULL) {
        return SAN_ERROR;
    }

    g->findings = findings;
    g->size = size;

    slots = calloc(size * 2, sizeof(*slots));
    if (slots == NULL) {
        return SAN_ERROR;
    }

    free(g->slots);
    g->slots = slots;
    g->nslots = size * 2;

    for (i = 0; i < g->n; i++) {
        for (at = hash_finding(&findings[i]) & (g->nslots - 1); slots[at];
             at = (at + 1) & (g->nslots - 1))
        {
            /* void */
        }

        slots[at] = (uint32_t) i + 1;
    }

    return SAN_OK;
}


static int
copy(san_str_t *s)
{
    uint8_t  *p;

    p = malloc(s->len + 1);
    if (p == NULL) {
        return SAN_ERROR;
    }

    if (s->len) {
        memcpy(p, s->data, s->len);
    }

    s->data = p;

    return SAN_OK;
}


static void
free_strings(san_report_finding_t *finding)
{
    const san_report_field_t  *f;

    for (EACH_STRING(f)) {
        free((void *) (uintptr_t) san_report_get(finding, f).data);
    }
}


static int
copy_strings(san_report_finding_t *finding)
{
    const san_report_field_t  *f;

    for (EACH_STRING(f)) {
        if (copy(san_report_member(finding, f)) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


static int
replace(san_str_t *to, san_str_t s)
{
    if (same(*to, s)) {
        return SAN_OK;
    }

    if (copy(&s) != SAN_OK) {
        return SAN_ERROR;
    }

    free((void *) (uintptr_t) to->data);
    *to = s;

    return SAN_OK;
}


/* Sums and times are of no part. */

static bool
is_of(const san_report_field_t *f, san_report_part_t part)
{
    return f->part == part
           && (f->type == SAN_REPORT_STRING || f->type == SAN_REPORT_NUMBER);
}


/* The fields of a part become those of another example. */

static int
take(san_report_finding_t *old, const san_report_finding_t *finding,
    san_report_part_t part)
{
    const san_report_field_t  *f;

    for (f = san_report_fields; f->name; f++) {
        if (!is_of(f, part)) {
            continue;
        }

        if (f->type == SAN_REPORT_NUMBER) {
            *san_report_number(old, f) = san_report_get_number(finding, f);

        } else if (replace(san_report_member(old, f),
                           san_report_get(finding, f)) != SAN_OK)
        {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


static int
order(san_str_t a, san_str_t b)
{
    int     rc;
    size_t  n;

    n = a.len < b.len ? a.len : b.len;
    rc = n ? memcmp(a.data, b.data, n) : 0;

    return rc ? rc : (a.len > b.len) - (a.len < b.len);
}


static int
order_fields(const san_report_finding_t *a, const san_report_finding_t *b,
    const san_report_field_t *f)
{
    uint64_t  n, m;

    if (f->type == SAN_REPORT_STRING) {
        return order(san_report_get(a, f), san_report_get(b, f));
    }

    n = san_report_get_number(a, f);
    m = san_report_get_number(b, f);

    return (n > m) - (n < m);
}


/*
 * Of two examples of one time the first by name, so that parts make the same
 * whole in whatever order they come.
 */

static bool
is_before(const san_report_finding_t *finding,
    const san_report_finding_t *old, san_report_part_t part)
{
    int                        rc;
    const san_report_field_t  *f;

    for (f = san_report_fields; f->name; f++) {
        rc = is_of(f, part) ? order_fields(finding, old, f) : 0;

        if (rc) {
            return rc < 0;
        }
    }

    return false;
}


static bool
is_newer(const san_report_finding_t *finding, const san_report_finding_t *old)
{
    return (finding->last != old->last)
           ? finding->last > old->last
           : is_before(finding, old, SAN_REPORT_NEWEST);
}


/* A time that is not known is the last one. */

static bool
is_earlier(const san_report_finding_t *finding,
    const san_report_finding_t *old)
{
    if (finding->first == old->first) {
        return is_before(finding, old, SAN_REPORT_FIRST);
    }

    return finding->first && (!old->first || finding->first < old->first);
}


/* A sum of several has but one page by name. */

static int
keep_page(san_gather_t *g, size_t i, const san_report_finding_t *finding)
{
    if (!g->pages || g->by != SAN_BY_TEXT) {
        return SAN_OK;
    }

    if (finding->count > 1) {
        g->findings[i].more = true;
    }

    return san_gather_page(g, i, finding->uri);
}


/* A log may say anything, and two of its numbers more than fits in one. */

static uint64_t
sum(uint64_t a, uint64_t b)
{
    a = a < COUNT_MAX ? a : COUNT_MAX;
    b = b < COUNT_MAX ? b : COUNT_MAX;

    return a < COUNT_MAX - b ? a + b : COUNT_MAX;
}


static int
add(san_gather_t *g, san_report_finding_t *finding)
{
    size_t                 at;
    san_report_finding_t  *old;

    if (g->n == g->size && grow(g) != SAN_OK) {
        return SAN_ERROR;
    }

    for (at = hash_finding(finding) & (g->nslots - 1); g->slots[at];
         at = (at + 1) & (g->nslots - 1))
    {
        old = &g->findings[g->slots[at] - 1];

        if (!same_key(old, finding)) {
            continue;
        }

        if (keep_page(g, g->slots[at] - 1, finding) != SAN_OK) {
            return SAN_ERROR;
        }

        old->count = sum(old->count, finding->count);
        old->error = sum(old->error, finding->error);

        if (is_earlier(finding, old)) {
            old->first = finding->first;

            if (take(old, finding, SAN_REPORT_FIRST) != SAN_OK) {
                return SAN_ERROR;
            }
        }

        if (is_newer(finding, old)) {
            old->last = finding->last;
            return take(old, finding, SAN_REPORT_NEWEST);
        }

        return SAN_OK;
    }

    if (copy_strings(finding) != SAN_OK) {
        return SAN_ERROR;
    }

    g->findings[g->n++] = *finding;
    g->slots[at] = (uint32_t) g->n;

    return keep_page(g, g->n - 1, finding);
}


static san_str_t
string_of(const json_t *record, const char *name)
{
    json_t     *value;
    san_str_t   s;

    value = json_object_get(record, name);
    s.data = (const uint8_t *) (json_is_string(value)
                                ? json_string_value(value) : "");
    s.len = json_is_string(value) ? json_string_length(value) : 0;

    return s;
}


static uint64_t
number_of(const json_t *record, const char *name, uint64_t otherwise)
{
    json_t  *value;

    value = json_object_get(record, name);

    return json_is_integer(value) && json_integer_value(value) >= 0
           ? (uint64_t) json_integer_value(value) : otherwise;
}


/* ISO 8601 with an offset, as the log has it; 0: it is not a time. */

static uint64_t
time_of(san_str_t s)
{
    int          n, sign, hours, minutes;
    time_t       seconds;
    char         buf[64];
    struct tm    tm;
    const char  *zone;

    if (s.len < 19 || s.len >= sizeof(buf)) {
        return 0;
    }

    memcpy(buf, s.data, s.len);
    buf[s.len] = '\0';

    memset(&tm, 0, sizeof(tm));
    n = 0;

    if (sscanf(buf, "%4d-%2d-%2dT%2d:%2d:%2d%n", &tm.tm_year, &tm.tm_mon,
               &tm.tm_mday, &tm.tm_hour, &tm.tm_min, &tm.tm_sec, &n)
        != 6)
    {
        return 0;
    }

    tm.tm_year -= 1900;
    tm.tm_mon--;
    seconds = timegm(&tm);

    for (zone = buf + n; *zone == '.' || san_is_digit((uint8_t) *zone);
         zone++)
    {
        /* void */
    }

    sign = *zone == '-' ? -1 : 1;

    if ((*zone == '+' || *zone == '-')
        && sscanf(zone + 1, "%2d:%2d", &hours, &minutes) == 2)
    {
        seconds -= sign * (hours * 3600 + minutes * 60);
    }

    return seconds > 0 ? (uint64_t) seconds : 0;
}


/* What is counted: the record itself, or one side of it. */

static void
reduce(san_report_finding_t *finding, san_by_t by)
{
    size_t                len;
    san_report_finding_t  whole;

    if (by == SAN_BY_TEXT) {
        return;
    }

    whole = *finding;
    memset(finding, 0, sizeof(*finding));
    finding->count = whole.count;
    finding->error = whole.error;
    finding->first = whole.first;
    finding->last = whole.last;

    switch (by) {

    case SAN_BY_SITE:
        finding->text = whole.host;
        break;

    case SAN_BY_PAGE:
        finding->host = whole.host;
        finding->text = whole.uri;

        /* arguments make no other page */

        for (len = 0; len < finding->text.len && finding->text.data[len] != '?';
             len++)
        {
            /* void */
        }

        finding->text.len = len;
        break;

    case SAN_BY_DETECTOR:
        finding->text = whole.detector;
        break;

    default: /* SAN_BY_LANGUAGE */
        finding->text = whole.language;
    }

    if (finding->text.len == 0) {
        finding->text = san_str("(unknown)");
    }
}


/* Adds a line of n bytes.  SAN_ERROR: no memory. */

static int
san_gather_line(san_gather_t *g, const char *line, size_t n)
{
    int                        rc;
    bool                       is_record;
    size_t                     at, torn;
    json_t                    *record;
    san_str_t                  time;
    san_report_finding_t       finding;
    const san_report_field_t  *f;

    g->lines++;

    record = san_log_file_record(line, n, JSON_ALLOW_NUL, &at, &torn);

    is_record = json_is_object(record)
                && json_is_string(json_object_get(record, "action"));

    /* torn: in front of a record that another worker wrote behind it */

    if (!is_record || torn != 0) {
        g->bad++;
    }

    if (!is_record) {
        json_decref(record);
        return SAN_OK;
    }

    memset(&finding, 0, sizeof(finding));

    for (f = san_report_fields; f->name; f++) {
        if (f->type == SAN_REPORT_STRING) {
            *san_report_member(&finding, f) = string_of(record, f->name);

        } else if (f->type == SAN_REPORT_NUMBER) {
            *san_report_number(&finding, f) = number_of(record, f->name, 0);
        }
    }

    finding.count = sum(number_of(record, "count", 1), 0);
    finding.error = sum(number_of(record, "error", 0), 0);
    finding.cut = json_is_true(json_object_get(record, "cut"));

    if (finding.uri.len == 0) {
        finding.uri = string_of(record, "file");
    }

    time = string_of(record, "time");
    finding.first = time_of(time.len ? time : string_of(record, "first"));
    finding.last = time_of(time.len ? time : string_of(record, "last"));

    rc = SAN_OK;

    /* "limit" says that more was left untold, and has no detector */

    if (finding.detector.len
        && (g->only == NULL || san_report_has(g->only, &finding)))
    {
        reduce(&finding, g->by);
        rc = add(g, &finding);
    }

    json_decref(record);

    return rc;
}


/* Lines of what was read so far; returns the bytes of the last, open one. */

static int
split(san_gather_t *g, const char *name, char *buf, size_t *len)
{
    char      *p, *nl, *end, where[4096];
    uint64_t   bad;

    end = buf + *len;

    for (p = buf; (nl = memchr(p, '\n', (size_t) (end - p))) != NULL;
         p = nl + 1)
    {
        bad = g->bad;

        if (nl > p && san_gather_line(g, p, (size_t) (nl - p)) != SAN_OK) {
            san_cli_say(name, "out of memory");
            return SAN_ERROR;
        }

        if (g->bad != bad && g->bad <= BAD_REPORTED) {
            snprintf(where, sizeof(where), "%s:%llu", name,
                     (unsigned long long) g->lines);
            san_cli_say(where, "not a log record, skipped");
        }
    }

    *len = (size_t) (end - p);
    memmove(buf, p, *len);

    return SAN_OK;
}


/* Bytes came behind what is open; a line that is too long is not a record. */

static int
took(san_gather_t *g, const char *name, san_gather_tail_t *tail, size_t n)
{
    int  rc;

    tail->len += n;
    rc = split(g, name, tail->buf, &tail->len);

    if (tail->len > LINE_MAX_BYTES) {
        g->bad++;
        tail->len = 0;
    }

    return rc;
}


static int
has_room(san_gather_tail_t *tail, const char *name)
{
    if (tail->buf == NULL) {
        tail->buf = malloc(LINE_MAX_BYTES + BLOCK);
    }

    if (tail->buf == NULL) {
        san_cli_say(name, "out of memory");
        return SAN_ERROR;
    }

    return SAN_OK;
}


int
san_gather_more(san_gather_t *g, const char *name, int fd,
    san_gather_tail_t *tail, bool *came)
{
    ssize_t  n;

    if (has_room(tail, name) != SAN_OK) {
        return SAN_ERROR;
    }

    for ( ;; ) {
        n = read(fd, tail->buf + tail->len, BLOCK);

        if (n == 0) {
            return SAN_OK;
        }

        if (n < 0 && errno == EINTR) {
            continue;
        }

        if (n < 0) {
            san_cli_say(name, strerror(errno));
            return SAN_ERROR;
        }

        *came = true;

        if (took(g, name, tail, (size_t) n) != SAN_OK) {
            return SAN_ERROR;
        }
    }
}


/* The last line needs no end. */

static int
take_last(san_gather_t *g, const char *name, san_gather_tail_t *tail)
{
    if (tail->len == 0) {
        return SAN_OK;
    }

    tail->buf[tail->len++] = '\n';

    return split(g, name, tail->buf, &tail->len);
}


static int
read_all(san_gather_t *g, const char *name, san_log_file_t *file,
    san_gather_tail_t *tail)
{
    int  n;

    while ((n = san_log_file_read(file, tail->buf + tail->len, BLOCK)) > 0) {
        if (took(g, name, tail, (unsigned) n) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    if (take_last(g, name, tail) != SAN_OK) {
        return SAN_ERROR;
    }

    return n < 0 || san_log_file_damaged(file) ? SAN_ERROR : SAN_OK;
}


int
san_gather_file(san_gather_t *g, const char *name)
{
    int                rc;
    san_log_file_t    *file;
    san_gather_tail_t  tail;

    file = san_log_file_open(name);
    if (file == NULL) {
        return SAN_ERROR;
    }

    memset(&tail, 0, sizeof(tail));
    g->lines = 0;

    rc = has_room(&tail, name);

    if (rc == SAN_OK) {
        rc = read_all(g, name, file, &tail);
    }

    free(tail.buf);
    san_log_file_close(file);

    return rc;
}


void
san_gather_free(san_gather_t *g)
{
    size_t  i;

    for (i = 0; i < g->n; i++) {
        free_strings(&g->findings[i]);
        san_gather_forget_pages(&g->findings[i]);
    }

    free(g->findings);
    free(g->slots);
    free(g->page_slots);
}
