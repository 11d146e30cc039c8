/*
 * san_check: shared by the files of the command check.
 *
 * Each page goes through san_check_visit(), in this process or in one of
 * san_jobs.c.  All its output goes to out and stderr, and all counts to
 * counts, so that the results are the same.
 */

#ifndef SAN_CHECK_H
#define SAN_CHECK_H

#include "san_baseline.h"
#include "san_cli.h"
#include "san_lines.h"


/* Counts of one page, or their sum. */

typedef struct {
    uint64_t  pages;
    uint64_t  found;                      /* pages with findings */
    uint64_t  findings;                   /* without those of the baseline */
    uint64_t  failing;                    /* of these, by --fail-on */
    uint64_t  known;                      /* findings of the baseline */
    uint64_t  gone;                       /* not found any more */
    uint64_t  detectors[SAN_DETECTOR_N];  /* findings by detector */
    uint64_t  actions[SAN_ACTION_TRANSLATE + 1];
} san_check_counts_t;


/* A copy of a finding, until the page is complete. */

typedef struct {
    san_detector_t  detector;
    san_action_t    action;
    san_action_t    would;
    const char     *why;                  /* word of san_whys.h, or NULL */
    san_range_t     range;                /* in the bytes that were read */
    unsigned        n;
    unsigned        count;                /* findings that it represents */
    uint64_t        hash;                 /* of all but the position */
    unsigned        again;                /* how many equal ones precede it */
    bool            fails;                /* makes the command fail */
    char           *tag;                  /* BCP 47, of the text */
    char           *language;             /* of the page */
    char           *script;
    char           *where;
    char           *attr;
    char           *text;                 /* where, attr, text: NULL or UTF-8 */
} san_check_copy_t;


/* The source of a page of a crawl. */

typedef struct {
    const char  *file;                    /* WARC file, or NULL */
    uint64_t     offset;                  /* of its record */
    bool         decoded;                 /* offset counts decoded bytes */
    san_meta_t   meta;                    /* except the file */
} san_check_crawl_t;


typedef struct {
    const san_cli_t     *cli;
    FILE                *out;
    FILE                *marks;           /* of --write-baseline, or NULL */
    char                *marks_folder;    /* folder of the new baseline */
    san_baseline_t      *baseline;        /* or NULL */
    bool                 color;

    char                *folder;          /* working directory */
    const char          *path;            /* of the page, or its URL */
    char                *name;            /* path relative to folder */
    char                *known;           /* relative to the baseline's */
    char                *marked;          /* relative to marks_folder */
    san_check_crawl_t    crawl;
    size_t               index;           /* index of the file, from 0 */
    bool                 linked;          /* html: has a section */
    san_check_counts_t   counts;          /* counts of the page */
    bool                 limit_known;     /* limit is in the baseline */
    san_lines_t          lines;

    uint8_t             *source;          /* only for html */
    size_t               source_len;
    size_t               source_room;
    san_check_copy_t    *copies;
    size_t               ncopies;
    size_t               copies_size;
    bool                 more;            /* more findings than reported */

    uint8_t             *record;          /* only for json */
    size_t               record_size;

    bool                 no_memory;
    bool                 stop;
} san_check_t;


/*
 * san_check_page.c: checks one page, or all of a crawl; returns the exit
 * status.
 */
int san_check_visit(san_check_t *check, const char *path, size_t index);

/*
 * Called before and after a page; name must stay valid until end, which
 * returns the exit status.  end gets the return value of begin, if that is not
 * SAN_OK.
 */
int san_check_begin(san_check_t *check, const char *name,
    san_cli_page_t *page);
int san_check_end(san_check_t *check, const san_result_t *result, int rc);

/* san_check_warc.c: checks the pages of a WARC file. */
bool san_check_is_warc(san_cli_file_t *file);
int san_check_warc(san_check_t *check, san_cli_file_t *file);

/* Splits a URL into host and uri; without a scheme it is all uri. */
void san_check_address(san_str_t address, san_meta_t *meta);

/* san_check.c */
void san_check_add(san_check_counts_t *to, const san_check_counts_t *from);

/* san_check_copy.c: keep and json set no_memory on failure. */
void san_check_keep(san_check_t *check, const san_finding_t *finding);
void san_check_sort(san_check_t *check);
void san_check_forget(san_check_t *check);

/* san_check_page.c: does the finding make the command fail? */
bool san_check_fails(const san_cli_t *cli, const san_finding_t *finding);

/* san_check_print.c: prints a finding as a line, or as a log record. */
void san_check_text(const san_check_t *check, const san_check_copy_t *copy);
void san_check_github(const san_check_t *check, const san_check_copy_t *copy);
void san_check_json(san_check_t *check, const san_finding_t *finding);

/* Prints the last line of a page with more findings than are reported. */
void san_check_more(const san_check_t *check);

/* The unit of a page's position in its crawl. */
const char *san_check_unit(const san_check_t *check);

/* Prints how many other findings it represents. */
void san_check_others(FILE *to, const san_check_copy_t *copy);

/* Prints the action taken, or "would strip". */
void san_check_verb(FILE *to, san_action_t action, san_action_t would);

/* Prints " (only flagged: link)", or nothing. */
void san_check_why(FILE *to, san_action_t action, san_action_t would,
    const char *why);

/* san_check_html.c: keeps the source while a page is read. */
void san_check_html_read(san_check_t *check, const uint8_t *p, size_t n);

/* Prints a string as HTML text, with markup characters escaped. */
void san_check_html_string(FILE *to, const char *s);

/* Prints a string as an attribute value of HTML or XML, or as text of XML. */
void san_check_value(FILE *to, const char *s);

typedef struct {
    const char  *path;
    uint64_t     findings;
} san_check_file_t;

/* Sums of all pages; files has one entry for each page. */

typedef struct {
    const san_check_counts_t  *all;
    const san_check_file_t    *files;
    size_t                     n;
    int                        status;
} san_check_totals_t;

/*
 * san_check_format.c: section is called after each page; left: why the page
 * was left alone, or NULL.  A format with begin is one document; list: the
 * items of sections are separated by commas.
 */

typedef struct {
    void  (*section)(san_check_t *check, const char *left);
    void  (*begin)(FILE *to, const san_check_totals_t *totals);
    void  (*end)(FILE *to, const san_check_totals_t *totals);
    bool    list;
} san_check_format_t;

extern const san_check_format_t  san_check_formats[];

/* san_check_page.c */
void san_check_lines(san_check_t *check, const char *left);

/* Functions of a format, in the file of its name. */

#define SAN_CHECK_FORMAT(name)                                                \
    void san_check_##name(san_check_t *check, const char *left);              \
    void san_check_##name##_begin(FILE *to,                                   \
        const san_check_totals_t *totals);                                    \
    void san_check_##name##_end(FILE *to, const san_check_totals_t *totals);

SAN_CHECK_FORMAT(html)
SAN_CHECK_FORMAT(sarif)
SAN_CHECK_FORMAT(junit)
SAN_CHECK_FORMAT(gitlab)

#undef SAN_CHECK_FORMAT

/* A sentence about a finding; put escapes untrusted text. */
typedef void (*san_check_put_pt)(FILE *to, const char *s);

void san_check_sentence(FILE *to, const san_check_copy_t *copy,
    san_check_put_pt put);

/* Prints " [site.warc.gz, byte 1204]" for a page of a crawl, or nothing. */
void san_check_crawled(const san_check_t *check, san_check_put_pt put);

void san_check_json_put(FILE *to, const char *s);
void san_check_json_string(FILE *to, const char *s);

/* Offset of the last byte of the finding's range. */
uint64_t san_check_last(const san_check_copy_t *copy);

/*
 * A hash that is the same in all runs as long as page, element and text do not
 * change.
 */
uint64_t san_check_hash(const char *s);
void san_check_fingerprint(FILE *to, const san_check_copy_t *copy);

/* san_check_rules.c */
const char *san_check_rule_what(san_detector_t detector);
const char *san_check_rule_help(san_detector_t detector);
const char *san_check_rule_its(san_detector_t detector);
const char *san_check_rule_wcag(san_detector_t detector);

/*
 * san_jobs.c: checks all pages of paths in several processes.  done is called
 * for each page in the order of paths, after its output was printed.
 * SAN_ERROR: an error was printed, and not all pages were checked.
 */

/* Index for a call that only reports that time has passed; counts is NULL. */
#define SAN_JOBS_NO_PAGE  SIZE_MAX

typedef void (*san_jobs_done_pt)(void *data, size_t index, int status,
    const san_check_counts_t *counts);

int san_jobs(san_check_t *check, char **paths, size_t n, size_t jobs,
    san_jobs_done_pt done, void *data);

/* The number of jobs for --jobs 0. */
size_t san_jobs_cpus(void);

#endif /* SAN_CHECK_H */
