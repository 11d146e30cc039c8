/*
 * san_report: names, sorting and selection.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "base/san_unicode.h"
#include "lang/san_exemplars.h"
#include "san_report.h"


/* Most characters of a search, and of the text that is searched. */
#define SAN_REPORT_SEARCH  1024

#define CSV   true
#define JSON  false

#define FIELD_NUMBER(name, csv, part)                                         \
    { #name, SAN_REPORT_NUMBER, csv, SAN_REPORT_##part,                       \
      SAN_RECORD_FIELD_##name, offsetof(san_report_finding_t, name) },
#define FIELD_SUM(name, csv)                                                  \
    { #name, SAN_REPORT_SUM, csv, SAN_REPORT_FIRST, 0,                        \
      offsetof(san_report_finding_t, name) },
#define FIELD_TIME(name, csv)                                                 \
    { #name, SAN_REPORT_TIME, csv, SAN_REPORT_FIRST, 0,                       \
      offsetof(san_report_finding_t, name) },
#define FIELD_FLAG(name, csv)                                                 \
    { #name, SAN_REPORT_FLAG, csv, SAN_REPORT_FIRST, 0,                       \
      offsetof(san_report_finding_t, name) },
#define FIELD_STRING(name, csv, part, size)                                   \
    { #name, SAN_REPORT_STRING, csv, SAN_REPORT_##part,                       \
      SAN_RECORD_FIELD_##name, offsetof(san_report_finding_t, name) },

const san_report_field_t  san_report_fields[] = {
    SAN_REPORT_FIELDS(FIELD_STRING, FIELD_NUMBER, FIELD_SUM, FIELD_TIME,
                      FIELD_FLAG)
    { NULL, SAN_REPORT_STRING, false, SAN_REPORT_FIRST, 0, 0 }
};


/* Fails to compile for a row that no field fills. */

#define IS_STRING(name, csv, part, size)                                      \
    _Static_assert(SAN_RECORD_IS_STRING_##name,                               \
                   #name " is not a string of the record");
#define IS_NUMBER(name, csv, part)                                            \
    _Static_assert(!SAN_RECORD_IS_STRING_##name,                              \
                   #name " is not a number of the record");                   \
    _Static_assert((int) SAN_REPORT_##part != SAN_REPORT_KEY,                 \
                   #name " is a number, and only strings are keys");
#define IS_NAMED(name, csv)                                                   \
    _Static_assert(NAMED_##name,                                              \
                   "san_gather_line() and san_tally_finding() set " #name);

enum {
    NAMED_count = 1,
    NAMED_error = 1,
    NAMED_first = 1,
    NAMED_last = 1,
    NAMED_cut = 1
};

SAN_REPORT_FIELDS(IS_STRING, IS_NUMBER, IS_NAMED, IS_NAMED, IS_NAMED)


static const struct {
    const char  *name;
    const char  *text;
} statuses[SAN_STATUS_N] = {
    { "clean", "" },
    { "clean:skipped", "" },
    { "flagged", "" },
    { "edited", "" },
    { "mode", "the variable in \"sanitizer\" has an unknown value" },
    { "condition", "set by \"sanitizer_bypass\"" },
    { "type", "content type not in \"sanitizer_types\"" },
    { "status", "no page in the response: 1xx, 204, 304" },
    { "empty", "empty body" },
    { "head", "no body in a response to HEAD" },
    { "upgrade", "switched to another protocol" },
    { "encoding", "unsupported Content-Encoding" },
    { "decode", "body does not match its Content-Encoding" },
    { "bomb", "exceeded the limits of \"sanitizer_decode\"" },
    { "range", "part of a page" },
    { "charset", "unsupported or contradictory encoding" },
    { "no-transform", "Cache-Control: no-transform" },
    { "undecodable", "bytes that are invalid in the page's encoding" },
    { "language-conflict",
      "configured, declared and actual language disagree" },
    { "ambiguous", "markup that parsers interpret differently" },
    { "depth", "more than 512 nested elements" },
    { "keep", "ignore rules that take too much work" },
    { "memory", "out of memory" },
    { "read", "the body could not be read" },
    { "other", "" }
};


const san_report_field_t *
san_report_string(const san_report_field_t *field)
{
    while (field->name && field->type != SAN_REPORT_STRING) {
        field++;
    }

    return field->name ? field : NULL;
}


const char *
san_report_status_name(unsigned status)
{
    return status < SAN_STATUS_N ? statuses[status].name : NULL;
}


const char *
san_report_status_text(unsigned status)
{
    return status < SAN_STATUS_N && statuses[status].text
           ? statuses[status].text : "";
}


unsigned
san_report_status_of(const char *status, const char *reason)
{
    unsigned     i, last;
    const char  *name;

    name = reason ? reason : status;
    last = SAN_STATUS_BYPASS;

    for (i = reason ? SAN_STATUS_BYPASS : 0;
         i < SAN_STATUS_N && statuses[i].name; i++)
    {
        if (strcmp(statuses[i].name, name) == 0) {
            return i;
        }

        last = i;
    }

    return last;
}


bool
san_report_next(const san_counters_t *counters, san_found_t *found)
{
    unsigned            i, d, a;
    const san_count_t  *row;

    while (found->next
           < SAN_COUNT_LANGUAGES * SAN_DETECTOR_N * (SAN_ACTION_TRANSLATE + 1))
    {
        i = found->next++;
        a = i % (SAN_ACTION_TRANSLATE + 1);
        d = i / (SAN_ACTION_TRANSLATE + 1) % SAN_DETECTOR_N;
        row = &counters->findings[i / (SAN_ACTION_TRANSLATE + 1)
                                  / SAN_DETECTOR_N];

        if (row->n[d][a]) {
            found->language = row->language;
            found->detector = san_detector_name((san_detector_t) d);
            found->action = san_action_name((san_action_t) a);
            found->count = row->n[d][a];
            return true;
        }
    }

    return false;
}


static int
compare(const void *one, const void *two)
{
    int                          rc;
    size_t                       len;
    const san_report_finding_t  *a, *b;

    a = one;
    b = two;

    if (a->count != b->count) {
        return a->count > b->count ? -1 : 1;
    }

    len = a->text.len < b->text.len ? a->text.len : b->text.len;
    rc = len ? memcmp(a->text.data, b->text.data, len) : 0;

    if (rc) {
        return rc;
    }

    return a->text.len < b->text.len ? -1 : a->text.len > b->text.len;
}


void
san_report_sort(san_report_finding_t *findings, size_t n)
{
    if (n) {
        qsort(findings, n, sizeof(*findings), compare);
    }
}


static int
compare_pages(const san_report_finding_t *a, const san_report_finding_t *b)
{
    int              rc;
    size_t           len;
    unsigned         i;
    const san_str_t  x[2] = { a->host, a->uri }, y[2] = { b->host, b->uri };

    for (i = 0; i < 2; i++) {
        len = x[i].len < y[i].len ? x[i].len : y[i].len;
        rc = len ? memcmp(x[i].data, y[i].data, len) : 0;

        if (rc || x[i].len != y[i].len) {
            return rc ? rc : x[i].len < y[i].len ? -1 : 1;
        }
    }

    return 0;
}


static int
by_page(const void *one, const void *two)
{
    int  rc;

    rc = compare_pages(one, two);

    return rc ? rc : compare(one, two);
}


static int
by_newest(const void *one, const void *two)
{
    const san_report_finding_t  *a, *b;

    a = one;
    b = two;

    if (a->first != b->first) {
        return a->first > b->first ? -1 : 1;
    }

    return compare(one, two);
}


void
san_report_sort_by(san_report_finding_t *findings, size_t n,
    san_report_order_t order)
{
    if (n) {
        qsort(findings, n, sizeof(*findings),
              order == SAN_REPORT_BY_NEWEST ? by_newest
              : order == SAN_REPORT_BY_PAGE ? by_page : compare);
    }
}


static int
digits(san_str_t s, size_t at, size_t n)
{
    int     value;
    size_t  i;

    for (i = at, value = 0; i < at + n; i++) {
        if (!san_is_digit(s.data[i])) {
            return -1;
        }

        value = value * 10 + s.data[i] - '0';
    }

    return value;
}


uint64_t
san_report_day(san_str_t s)
{
    int  year, month, day, days;

    if (s.len != 10 || s.data[4] != '-' || s.data[7] != '-') {
        return 0;
    }

    year = digits(s, 0, 4);
    month = digits(s, 5, 2);
    day = digits(s, 8, 2);

    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31) {
        return 0;
    }

    /* a year that begins in March has its leap day at the end */

    year -= month <= 2;
    month += month <= 2 ? 9 : -3;
    days = year * 365 + year / 4 - year / 100 + year / 400
           + (month * 153 + 2) / 5 + day - 1 - 719468;

    return days < 0 ? 0 : (uint64_t) days * 86400;
}


/* Searches without regard to case, as defined by ICU. */

static bool
contains(san_str_t s, const UChar *wanted, int32_t len)
{
    UChar       text[SAN_REPORT_SEARCH], folded[SAN_REPORT_SEARCH];
    int32_t     n;
    UErrorCode  e;

    e = U_ZERO_ERROR;

    if (s.len >= SAN_REPORT_SEARCH / 2) {
        s.len = SAN_REPORT_SEARCH / 2 - 1;
    }

    (void) u_strFromUTF8WithSub(text, SAN_REPORT_SEARCH, &n,
                         s.data ? (const char *) s.data : "",
                         (int32_t) s.len, 0xfffd, NULL, &e);
    n = u_strFoldCase(folded, SAN_REPORT_SEARCH, text, n,
                      U_FOLD_CASE_DEFAULT, &e);

    return U_SUCCESS(e) && e != U_STRING_NOT_TERMINATED_WARNING
           && u_strFindFirst(folded, n, wanted, len) != NULL;
}


static bool
is_searched(san_str_t search, const san_report_finding_t *finding)
{
    UChar       text[SAN_REPORT_SEARCH], wanted[SAN_REPORT_SEARCH];
    int32_t     n;
    unsigned    i;
    UErrorCode  e;

    if (search.data == NULL || search.len == 0) {
        return true;
    }

    e = U_ZERO_ERROR;
    (void) u_strFromUTF8WithSub(text, SAN_REPORT_SEARCH / 2, &n,
                         (const char *) search.data, (int32_t) search.len,
                         0xfffd, NULL, &e);
    n = u_strFoldCase(wanted, SAN_REPORT_SEARCH, text, n,
                      U_FOLD_CASE_DEFAULT, &e);

    if (U_FAILURE(e) || e == U_STRING_NOT_TERMINATED_WARNING) {
        return false;
    }

    for (i = 0; i < SAN_REPORT_OTHERS; i++) {
        if (finding->others[i].len
            && contains(finding->others[i], wanted, n))
        {
            return true;
        }
    }

    return contains(finding->text, wanted, n)
           || contains(finding->uri, wanted, n)
           || contains(finding->where, wanted, n)
           || contains(finding->host, wanted, n);
}


static bool
is_asked(san_str_t asked, san_str_t s)
{
    return asked.data == NULL || asked.len == 0
           || (asked.len == s.len
               && memcmp(asked.data, s.data, s.len) == 0);
}


/* Does the text match, or its start if the filter ends with an ellipsis? */

static bool
is_text(san_str_t asked, san_str_t text)
{
    static const uint8_t  ellipsis[] = { 0xe2, 0x80, 0xa6 };

    if (is_asked(asked, text)) {
        return true;
    }

    return asked.len > sizeof(ellipsis)
           && memcmp(asked.data + asked.len - sizeof(ellipsis), ellipsis,
                     sizeof(ellipsis)) == 0
           && text.len >= asked.len - sizeof(ellipsis)
           && memcmp(asked.data, text.data, asked.len - sizeof(ellipsis))
              == 0;
}


bool
san_report_has(const san_report_t *report, const san_report_finding_t *finding)
{
    return is_text(report->text, finding->text)
           && is_asked(report->host, finding->host)
           && is_asked(report->language, finding->language)
           && is_asked(report->detector, finding->detector)
           && finding->first >= report->from
           && is_searched(report->search, finding);
}


/* Is it a simple step of a path: a name, then #id or .class? */

static bool
is_step(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p; q < end && san_is_alpha(*q | 0x20); q++) { /* void */ }

    for ( /* void */ ; q < end && san_is_digit(*q); q++) { /* void */ }

    if (q == p || (q < end && *q != '#' && *q != '.')) {
        return false;
    }

    if (q < end && (++q == end || san_is_digit(*q))) {
        return false;
    }

    for ( /* void */ ; q < end; q++) {
        if (!san_is_alpha(*q | 0x20) && !san_is_digit(*q) && *q != '-'
            && *q != '_')
        {
            return false;
        }
    }

    return true;
}


bool
san_report_is_host(san_str_t host)
{
    size_t  i;

    for (i = 0; i < host.len; i++) {
        if (!san_is_alpha(host.data[i]) && !san_is_digit(host.data[i])
            && !memchr(".-:[]", host.data[i], 5))
        {
            return false;
        }
    }

    return host.len != 0;
}


bool
san_report_is_scheme(san_str_t scheme)
{
    return (scheme.len == 4 && memcmp(scheme.data, "http", 4) == 0)
           || (scheme.len == 5 && memcmp(scheme.data, "https", 5) == 0);
}


/* The last two steps: "b > c" of "a > b > c". */

size_t
san_report_exclude(san_str_t where, char *buf, size_t size)
{
    size_t          n;
    unsigned        steps;
    const uint8_t  *p, *end, *last[2];

    end = where.data + where.len;
    last[0] = last[1] = where.data;
    steps = 0;

    for (p = where.data; where.len > 3 && p + 3 < end; p++) {
        if (memcmp(p, " > ", 3) == 0) {
            last[0] = last[1];
            last[1] = p + 3;
            steps++;
        }
    }

    if (steps == 0 || !is_step(last[1], end)
        || (steps > 1 && !is_step(last[0], last[1] - 3)))
    {
        return 0;
    }

    p = steps > 1 ? last[0] : last[1];
    n = (size_t) (end - p);

    if (n > size) {
        return 0;
    }

    memcpy(buf, p, n);

    return n;
}


/*
 * Languages of a script, the most likely first; a text is in the first one
 * that has all its letters.  For other scripts ICU's likely language is used.
 */

static const struct {
    const char  *script;
    const char  *languages[7];
} by_letters[] = {
    { "Cyrl", { "ru", "uk", "be", "bg", "sr", "mk", "kk" } },
    { "Arab", { "ar", "fa", "ur" } }
};


static bool
is_written_in(const char *language, san_str_t text)
{
    int                     n;
    uint32_t                cp;
    const uint8_t          *p, *end;
    const san_exemplars_t  *letters;

    letters = san_exemplars_of(language);
    end = text.data + text.len;

    for (p = text.data; letters && p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0 || san_exemplars_foreign(letters, cp)) {
            return false;
        }
    }

    return letters != NULL;
}


static bool
has_kana(san_str_t text)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        if (cp >= 0x3041 && cp <= 0x30ff) {
            return true;
        }
    }

    return false;
}


/*
 * The language of a finding's script and letters; NULL: unknown, or *several.
 */

static const char *
language_of_letters(const san_report_finding_t *finding, bool *several)
{
    unsigned  i, k;

    *several = memcmp(finding->script.data, "Latn", 4) == 0;

    if (has_kana(finding->text)) {
        return "ja";
    }

    for (i = 0; i < sizeof(by_letters) / sizeof(by_letters[0]); i++) {
        if (memcmp(finding->script.data, by_letters[i].script, 4) != 0) {
            continue;
        }

        *several = true;

        for (k = 0; k < 7 && by_letters[i].languages[k]; k++) {
            if (is_written_in(by_letters[i].languages[k], finding->text)) {
                return by_letters[i].languages[k];
            }
        }
    }

    return NULL;
}


size_t
san_report_source(const san_report_finding_t *finding, char *buf, size_t size)
{
    bool         several;
    char         tag[16], likely[ULOC_FULLNAME_CAPACITY];
    int32_t      n;
    UErrorCode   e;
    const char  *language;

    if (finding->text_language.len && finding->text_language.len < size) {
        memcpy(buf, finding->text_language.data, finding->text_language.len);
        buf[finding->text_language.len] = '\0';
        return finding->text_language.len;
    }

    if (finding->script.len != 4 || finding->text.len == 0) {
        return 0;
    }

    language = language_of_letters(finding, &several);

    if (language && strlen(language) < size) {
        strcpy(buf, language);
        return strlen(language);
    }

    if (several) {
        return 0;
    }

    memcpy(tag, "und_", 4);
    memcpy(tag + 4, finding->script.data, 4);
    tag[8] = '\0';

    e = U_ZERO_ERROR;
    (void) uloc_addLikelySubtags(tag, likely, sizeof(likely), &e);
    n = U_SUCCESS(e) ? uloc_getLanguage(likely, buf, (int32_t) size, &e) : 0;

    return U_SUCCESS(e) && n > 0 && strcmp(buf, "und") != 0 ? (size_t) n : 0;
}


size_t
san_report_name(san_str_t tag, bool script, char *buf, size_t size)
{
    char        id[SAN_REPORT_NAME];
    UChar       name[SAN_REPORT_NAME];
    size_t      at;
    int32_t     n;
    UErrorCode  e;

    at = script ? sizeof("und_") - 1 : 0;

    if (tag.len == 0 || tag.len + at >= sizeof(id)) {
        return 0;
    }

    memcpy(id, "und_", at);
    memcpy(id + at, tag.data, tag.len);
    id[at + tag.len] = '\0';

    /* without a name ICU warns and returns the code */

    e = U_ZERO_ERROR;
    n = script ? uloc_getDisplayScript(id, "en", name, SAN_REPORT_NAME, &e)
               : uloc_getDisplayName(id, "en", name, SAN_REPORT_NAME, &e);

    if (U_FAILURE(e) || n <= 0 || n >= SAN_REPORT_NAME) {
        return 0;
    }

    u_strToUTF8(buf, (int32_t) size, &n, name, n, &e);

    return U_SUCCESS(e) && (size_t) n <= size ? (size_t) n : 0;
}
