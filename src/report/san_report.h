/*
 * san_report: reports on leftovers with their counts and places, for people
 * and programs.
 *
 * Enters: leftovers with their counts, from the module's shared memory or from
 * logs, and (from the module) counters of responses.  Leaves: HTML, JSON,
 * Prometheus text, CSV, plain text or XLIFF.
 *
 * Depends on san_out, and on the core's names; opens no files and has no
 * clock.
 */

#ifndef SAN_REPORT_H
#define SAN_REPORT_H

#include "record/san_record_fields.h"
#include "san.h"
#include "san_out.h"
#include "san_report_fields.h"


/* A leftover of a site.  Strings are UTF-8 and may be empty. */

#define SAN_REPORT_STRING_MEMBER(name, csv, part, size)  san_str_t  name;
#define SAN_REPORT_NUMBER_MEMBER(name, csv, part)        uint64_t   name;
#define SAN_REPORT_SUM_MEMBER(name, csv)                 uint64_t   name;
#define SAN_REPORT_FLAG_MEMBER(name, csv)                bool       name;

/* Pages of a leftover that are listed, besides the newest. */
#define SAN_REPORT_OTHERS  3

typedef struct {
    SAN_REPORT_FIELDS(SAN_REPORT_STRING_MEMBER, SAN_REPORT_NUMBER_MEMBER,
                      SAN_REPORT_SUM_MEMBER, SAN_REPORT_SUM_MEMBER,
                      SAN_REPORT_FLAG_MEMBER)

    unsigned    pages;             /* 0: unknown */

    /* on the status page: pages is approximate, and only a few have names */

    san_str_t   others[SAN_REPORT_OTHERS];   /* terminated by len 0 */

    /* from a log: all pages, each once; more: there may be others */

    san_str_t  *all;               /* NULL: not kept */
    bool        more;
} san_report_finding_t;

#undef SAN_REPORT_STRING_MEMBER
#undef SAN_REPORT_NUMBER_MEMBER
#undef SAN_REPORT_SUM_MEMBER
#undef SAN_REPORT_FLAG_MEMBER


typedef enum {
    SAN_REPORT_STRING = 0,
    SAN_REPORT_NUMBER,
    SAN_REPORT_SUM,
    SAN_REPORT_TIME,
    SAN_REPORT_FLAG
} san_report_type_t;

typedef enum {
    SAN_REPORT_FIRST = 0,
    SAN_REPORT_KEY,
    SAN_REPORT_NEWEST
} san_report_part_t;

typedef struct {
    const char          *name;
    san_report_type_t    type;
    bool                 csv;
    san_report_part_t    part;       /* of strings and numbers */
    san_record_field_t   record;
    size_t               offset;     /* in san_report_finding_t */
} san_report_field_t;

/* All fields; the last one has no name. */
extern const san_report_field_t  san_report_fields[];


static inline san_str_t *
san_report_member(san_report_finding_t *finding,
    const san_report_field_t *field)
{
    return (san_str_t *) ((char *) finding + field->offset);
}


static inline san_str_t
san_report_get(const san_report_finding_t *finding,
    const san_report_field_t *field)
{
    return *(const san_str_t *) ((const char *) finding + field->offset);
}


static inline uint64_t *
san_report_number(san_report_finding_t *finding,
    const san_report_field_t *field)
{
    return (uint64_t *) ((char *) finding + field->offset);
}


static inline uint64_t
san_report_get_number(const san_report_finding_t *finding,
    const san_report_field_t *field)
{
    return *(const uint64_t *) ((const char *) finding + field->offset);
}


/* The next string field of a leftover, from field on; NULL: none. */
const san_report_field_t *san_report_string(const san_report_field_t *field);


/* How a response ended: clean, flagged, edited, or the reason of a bypass. */

enum {
    SAN_STATUS_CLEAN = 0,
    SAN_STATUS_SKIPPED,        /* clean, but mostly user content */
    SAN_STATUS_FLAGGED,
    SAN_STATUS_EDITED,
    SAN_STATUS_BYPASS,         /* the first reason; others follow */
    SAN_STATUS_N = 25
};

/* "clean" and so on; the reason of a bypass; NULL: invalid. */
const char *san_report_status_name(unsigned status);

/* The meaning of a reason in a few words, or "". */
const char *san_report_status_text(unsigned status);

/* The status of a result; unknown reasons are the last one. */
unsigned san_report_status_of(const char *status, const char *reason);


/* Languages of pages that are counted separately; the rest is "other". */
#define SAN_COUNT_LANGUAGES  24
#define SAN_COUNT_TAG        12

typedef struct {
    char      language[SAN_COUNT_TAG];
    uint64_t  n[SAN_DETECTOR_N][SAN_ACTION_TRANSLATE + 1];
} san_count_t;


/* What was read and found on one day. */
#define SAN_REPORT_DAYS  30

typedef struct {
    uint64_t  day;                 /* days since 1970; 0: none */
    uint64_t  pages;               /* pages read */
    uint64_t  findings;
} san_day_t;


typedef struct {
    uint64_t     responses[SAN_STATUS_N];
    uint64_t     in;                   /* bytes read */
    uint64_t     removed;              /* bytes removed */
    uint64_t     nanoseconds;          /* time spent */
    san_count_t  findings[SAN_COUNT_LANGUAGES];

    /* by planned action, and why no more was done, or SAN_WHYS_N */
    uint64_t     decisions[SAN_ACTION_TRANSLATE + 1][SAN_WHYS_N + 1];

    san_day_t    days[SAN_REPORT_DAYS];    /* by day number, modulo */
} san_counters_t;


/* A count by language, detector and action. */

typedef struct {
    const char  *language;
    const char  *detector;
    const char  *action;
    uint64_t     count;
    unsigned     next;             /* 0: before the first one */
} san_found_t;

/* Finds the next count that is not 0; false: no more counts. */
bool san_report_next(const san_counters_t *counters, san_found_t *found);


typedef enum {
    SAN_REPORT_BY_COUNT = 0,
    SAN_REPORT_BY_NEWEST,          /* latest first occurrence */
    SAN_REPORT_BY_PAGE
} san_report_order_t;


typedef struct {
    const san_report_finding_t  *findings;  /* sorted by san_report_sort() */
    size_t                       nfindings;
    const san_counters_t        *counters;  /* NULL: from logs */
    uint64_t                     since;     /* seconds since 1970, or 0 */
    uint64_t                     now;       /* current time, for recent days */
    unsigned                     unseen;    /* workers that are not counted */

    /* filter; data NULL: all */
    san_str_t                    host;
    san_str_t                    language;
    san_str_t                    detector;
    san_str_t                    text;      /* or its start and "…" */
    san_str_t                    search;    /* in text, page and path */
    uint64_t                     from;      /* first seen then or later */
    san_str_t                    from_day;  /* as in the request */
    san_report_order_t           order;     /* sort order */
    size_t                       top;       /* most findings; 0: all */

    san_str_t                    own_scheme;  /* of the status page itself: */
    san_str_t                    own_host;  /* links to it are relative */
} san_report_t;


/* Sorts by count, descending. */
void san_report_sort(san_report_finding_t *findings, size_t n);

/* Sorts by another order, then by count. */
void san_report_sort_by(san_report_finding_t *findings, size_t n,
    san_report_order_t order);

/* Converts "2026-11-29" to seconds since 1970; 0: invalid. */
uint64_t san_report_day(san_str_t s);

/* Is it valid as a host name in a URL? */
bool san_report_is_host(san_str_t host);

/*
 * Is it the scheme of a web page?  Others, such as "javascript", are not
 * linked.
 */
bool san_report_is_scheme(san_str_t scheme);

/* Does the leftover pass the report's filter? */
bool san_report_has(const san_report_t *report,
    const san_report_finding_t *finding);


/* Findings by planned action, and why no more was done, or SAN_WHYS_N. */

typedef struct {
    uint64_t  n[SAN_ACTION_TRANSLATE + 1][SAN_WHYS_N + 1];
} san_decisions_t;

/* Sums up the counters, or the selected findings. */
void san_report_decisions(const san_report_t *report, san_decisions_t *sums);

/* Writes the sums as a sentence, or nothing if all are 0. */
void san_report_put_decisions(san_out_t *out, const san_decisions_t *sums);

/* Writes "would strip", or the word of the reason, as XML. */
void san_report_put_why(san_out_t *out, const san_report_finding_t *finding);

/* Writes what the reason means and which directive changes it, as HTML. */
void san_report_put_advice(san_out_t *out, const san_report_finding_t *finding);


/* Hash of the page's script, for a Content-Security-Policy. */
#define SAN_REPORT_SCRIPT_HASH  \
    "'sha256-aPITSlWDp699WunS6HcCGWWnMat9ZtNqpeghJSgOafQ='"

/* The language that a text's script shows, or NULL. */
const char *san_report_language(const san_report_finding_t *finding);

/*
 * Parts of the page: the pages of a leftover, the last days, the progress of
 * translation, the reasons.
 */
void san_report_put_pages(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding);
void san_report_put_trend(san_out_t *out, const san_report_t *report);
void san_report_put_progress(san_out_t *out, const san_report_t *report);
void san_report_put_whys(san_out_t *out, const san_counters_t *counters);
void san_report_put_script(san_out_t *out);

void san_report_html(san_out_t *out, const san_report_t *report);
void san_report_json(san_out_t *out, const san_report_t *report);

/* Writes one JSON object per line, which log readers accept as records. */
void san_report_lines(san_out_t *out, const san_report_t *report);

void san_report_prometheus(san_out_t *out, const san_report_t *report);
void san_report_csv(san_out_t *out, const san_report_t *report);

/*
 * Writes lines with bars; width: columns of the terminal; colour: use escapes.
 */
void san_report_text(san_out_t *out, const san_report_t *report,
    unsigned width, bool colour);

/*
 * Writes a selector for sanitizer_keep that matches the path to buf; returns
 * its length, or 0 if there is none.
 */
size_t san_report_exclude(san_str_t where, char *buf, size_t size);

/*
 * Writes the language of a leftover's text, detected or by its letters;
 * returns the length.  0: ambiguous.
 */
size_t san_report_source(const san_report_finding_t *finding, char *buf,
    size_t size);

/* Longest name in bytes. */
#define SAN_REPORT_NAME  96

/*
 * Writes the English name of a language or script (ISO 15924) to buf; returns
 * the length, or 0 if there is none.
 */
size_t san_report_name(san_str_t tag, bool script, char *buf, size_t size);

#endif /* SAN_REPORT_H */
