/*
 * san_report: which leftovers, how often and where, for people and machines.
 *
 * Enters: leftovers with their counts, from the module's shared memory or
 * from logs, and (from the module) counters of responses.  Leaves: a page, or
 * JSON, Prometheus text, CSV, plain text, XLIFF.
 *
 * Depends on san_out, and on the core's names; opens no file, has no clock.
 */

#ifndef SAN_REPORT_H
#define SAN_REPORT_H

#include "record/san_record_fields.h"
#include "san.h"
#include "san_out.h"
#include "san_report_fields.h"


/* One leftover of one site.  Strings are UTF-8 and may be empty. */

#define SAN_REPORT_STRING_MEMBER(name, csv, part, size)  san_str_t  name;
#define SAN_REPORT_NUMBER_MEMBER(name, csv, part)        uint64_t   name;
#define SAN_REPORT_SUM_MEMBER(name, csv)                 uint64_t   name;
#define SAN_REPORT_FLAG_MEMBER(name, csv)                bool       name;

/* Pages of a leftover that are known by name, beside the newest. */
#define SAN_REPORT_OTHERS  3

typedef struct {
    SAN_REPORT_FIELDS(SAN_REPORT_STRING_MEMBER, SAN_REPORT_NUMBER_MEMBER,
                      SAN_REPORT_SUM_MEMBER, SAN_REPORT_SUM_MEMBER,
                      SAN_REPORT_FLAG_MEMBER)

    unsigned    pages;             /* 0: not known */

    /* of the status page: the number is a guess, and few are known by name */

    san_str_t   others[SAN_REPORT_OTHERS];   /* len 0 behind the last */

    /* of a log: so many, each of them once; more: there may be others */

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
    san_report_part_t    part;       /* of a string or number, as the rest */
    san_record_field_t   record;
    size_t               offset;     /* in san_report_finding_t */
} san_report_field_t;

/* All of them; the last one has no name. */
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


/* The next string of a leftover, from field on; NULL: there is none. */
const san_report_field_t *san_report_string(const san_report_field_t *field);


/* How a response ended: clean, flagged, edited, or why it was left alone. */

enum {
    SAN_STATUS_CLEAN = 0,
    SAN_STATUS_SKIPPED,        /* clean, but for readers' text */
    SAN_STATUS_FLAGGED,
    SAN_STATUS_EDITED,
    SAN_STATUS_BYPASS,         /* the first reason; the others follow */
    SAN_STATUS_N = 25
};

/* "clean", …; of a bypass its reason; NULL: there is no such one. */
const char *san_report_status_name(unsigned status);

/* What a reason means, in a few words; or "". */
const char *san_report_status_text(unsigned status);

/* The status of a result; a reason that nobody knows is the last one. */
unsigned san_report_status_of(const char *status, const char *reason);


/* Languages of pages that are counted each for itself; the rest is "other". */
#define SAN_COUNT_LANGUAGES  24
#define SAN_COUNT_TAG        12

typedef struct {
    char      language[SAN_COUNT_TAG];
    uint64_t  n[SAN_DETECTOR_N][SAN_ACTION_TRANSLATE + 1];
} san_count_t;


/* What was read and found on one day. */
#define SAN_REPORT_DAYS  30

typedef struct {
    uint64_t  day;                 /* since 1970; 0: none */
    uint64_t  pages;               /* that were read */
    uint64_t  findings;
} san_day_t;


typedef struct {
    uint64_t     responses[SAN_STATUS_N];
    uint64_t     in;                   /* bytes that were read */
    uint64_t     removed;              /* bytes that were taken out */
    uint64_t     nanoseconds;          /* that the sanitizer took */
    san_count_t  findings[SAN_COUNT_LANGUAGES];

    /* by what would be done and why no more was, SAN_WHYS_N: nothing */
    uint64_t     decisions[SAN_ACTION_TRANSLATE + 1][SAN_WHYS_N + 1];

    san_day_t    days[SAN_REPORT_DAYS];    /* by the number of the day */
} san_counters_t;


/* What was found of one sort: by language, detector and what was done. */

typedef struct {
    const char  *language;
    const char  *detector;
    const char  *action;
    uint64_t     count;
    unsigned     next;             /* 0 before the first */
} san_found_t;

/* The next that is not 0; false: there is none any more. */
bool san_report_next(const san_counters_t *counters, san_found_t *found);


typedef enum {
    SAN_REPORT_BY_COUNT = 0,
    SAN_REPORT_BY_NEWEST,          /* that was first seen last */
    SAN_REPORT_BY_PAGE
} san_report_order_t;


typedef struct {
    const san_report_finding_t  *findings;  /* san_report_sort() was called */
    size_t                       nfindings;
    const san_counters_t        *counters;  /* NULL: from logs */
    uint64_t                     since;     /* seconds since 1970, or 0 */
    uint64_t                     now;       /* the same, for the last days */
    unsigned                     unseen;    /* workers that are not counted */

    /* only what is equal to these; data NULL: all */
    san_str_t                    host;
    san_str_t                    language;
    san_str_t                    detector;
    san_str_t                    text;      /* or with "…" its start */
    san_str_t                    search;    /* in text, page and place */
    uint64_t                     from;      /* first seen then or later */
    san_str_t                    from_day;  /* as it was asked for */
    san_report_order_t           order;     /* that they are sorted in */
    size_t                       top;       /* so many; 0: all */

    san_str_t                    own_scheme;  /* links to its own site … */
    san_str_t                    own_host;  /* … need neither */
} san_report_t;


/* The most frequent first. */
void san_report_sort(san_report_finding_t *findings, size_t n);

/* Another order; of those that are equal in it the most frequent first. */
void san_report_sort_by(san_report_finding_t *findings, size_t n,
    san_report_order_t order);

/* "2026-11-29" as seconds since 1970; 0: it is no day. */
uint64_t san_report_day(san_str_t s);

/* May it stand in an address as the name of a host? */
bool san_report_is_host(san_str_t host);

/* Is it one of a web page?  Others, such as "javascript", make no link. */
bool san_report_is_scheme(san_str_t scheme);

/* Does the leftover belong to what was asked for? */
bool san_report_has(const san_report_t *report,
    const san_report_finding_t *finding);


/* Findings by what would be done and why no more was, SAN_WHYS_N: nothing. */

typedef struct {
    uint64_t  n[SAN_ACTION_TRANSLATE + 1][SAN_WHYS_N + 1];
} san_decisions_t;

/* Of the counters, or of what was asked for. */
void san_report_decisions(const san_report_t *report, san_decisions_t *sums);

/* As a sentence; nothing where there are none. */
void san_report_put_decisions(san_out_t *out, const san_decisions_t *sums);

/* "would strip", or the word; XML. */
void san_report_put_why(san_out_t *out, const san_report_finding_t *finding);

/* What it means and which directive changes it, as HTML. */
void san_report_put_advice(san_out_t *out, const san_report_finding_t *finding);


/* The page's script alone, for a Content-Security-Policy. */
#define SAN_REPORT_SCRIPT_HASH  \
    "'sha256-aPITSlWDp699WunS6HcCGWWnMat9ZtNqpeghJSgOafQ='"

/* The language that the script of a text shows, or NULL. */
const char *san_report_language(const san_report_finding_t *finding);

/*
 * Parts of the page: the pages of a leftover, the last days, what is
 * translated, why no more is done.
 */
void san_report_put_pages(san_out_t *out, const san_report_t *report,
    const san_report_finding_t *finding);
void san_report_put_trend(san_out_t *out, const san_report_t *report);
void san_report_put_progress(san_out_t *out, const san_report_t *report);
void san_report_put_whys(san_out_t *out, const san_counters_t *counters);
void san_report_put_script(san_out_t *out);

void san_report_html(san_out_t *out, const san_report_t *report);
void san_report_json(san_out_t *out, const san_report_t *report);

/* An object of JSON a line; san_report's readers take them for records. */
void san_report_lines(san_out_t *out, const san_report_t *report);

void san_report_prometheus(san_out_t *out, const san_report_t *report);
void san_report_csv(san_out_t *out, const san_report_t *report);

/* Lines with bars; width: columns of the terminal; colour by escapes. */
void san_report_text(san_out_t *out, const san_report_t *report,
    unsigned width, bool colour);

/*
 * A selector for sanitizer_keep that has the place; its length in buf, or
 * 0 if the place cannot be written so.
 */
size_t san_report_exclude(san_str_t where, char *buf, size_t size);

/*
 * The language of a leftover's text: what was found, else what its letters
 * show.  0: it may be any of several.
 */
size_t san_report_source(const san_report_finding_t *finding, char *buf,
    size_t size);

/* Room for a name. */
#define SAN_REPORT_NAME  96

/*
 * The English name of a language, or of a script (ISO 15924), as UTF-8; its
 * length in buf, or 0 if there is none.
 */
size_t san_report_name(san_str_t tag, bool script, char *buf, size_t size);

#endif /* SAN_REPORT_H */
