/*
 * san_check: what the files of the command check share.
 *
 * A page goes through san_check_visit(), in this process or in one of
 * san_jobs.c; all that is said of it goes to out and to the standard error,
 * all that is counted to counts, so that either way comes to the same.
 */

#ifndef SAN_CHECK_H
#define SAN_CHECK_H

#include "san_baseline.h"
#include "san_cli.h"
#include "san_lines.h"


/* Of one page, or summed up. */

typedef struct {
    uint64_t  pages;
    uint64_t  found;                      /* pages with findings */
    uint64_t  findings;                   /* those of the baseline not */
    uint64_t  failing;                    /* of them, by --fail-on */
    uint64_t  known;                      /* those of the baseline */
    uint64_t  gone;                       /* in the baseline, found no more */
    uint64_t  detectors[SAN_DETECTOR_N];  /* of findings */
    uint64_t  actions[SAN_ACTION_TRANSLATE + 1];
} san_check_counts_t;


/* A finding, until its page was read. */

typedef struct {
    san_detector_t  detector;
    san_action_t    action;
    san_action_t    would;
    const char     *why;                  /* a constant, or NULL */
    san_range_t     range;                /* of what was read */
    unsigned        n;
    unsigned        count;                /* findings that it stands for */
    uint64_t        hash;                 /* of all but the place */
    unsigned        again;                /* so many before it are the same */
    bool            fails;                /* the command, by --fail-on */
    char           *tag;                  /* BCP 47, of the text */
    char           *language;             /* of the page */
    char           *script;
    char           *where;
    char           *attr;
    char           *text;                 /* where, attr, text: NULL or UTF-8 */
} san_check_copy_t;


/* Where a page of a crawl comes from. */

typedef struct {
    const char  *file;                    /* of a crawl, or NULL */
    uint64_t     offset;                  /* of its record */
    bool         decoded;                 /* in what the file decodes to */
    san_meta_t   meta;                    /* but for the file */
} san_check_crawl_t;


typedef struct {
    const san_cli_t     *cli;
    FILE                *out;
    FILE                *marks;           /* of --write-baseline, or NULL */
    char                *marks_folder;    /* that it goes to */
    san_baseline_t      *baseline;        /* or NULL */
    bool                 color;

    char                *folder;          /* that the tool runs in */
    const char          *path;            /* of the page, or its address */
    char                *name;            /* path, as seen from folder, */
    char                *known;           /* from that of the baseline, */
    char                *marked;          /* and from marks_folder */
    san_check_crawl_t    crawl;
    size_t               index;           /* of the file, from 0 */
    bool                 linked;          /* html: it has a section */
    san_check_counts_t   counts;          /* of it */
    bool                 limit_known;     /* its limit is in the baseline */
    san_lines_t          lines;

    uint8_t             *source;          /* for html alone */
    size_t               source_len;
    size_t               source_room;
    san_check_copy_t    *copies;
    size_t               ncopies;
    size_t               copies_size;
    bool                 more;            /* was found than is reported */

    uint8_t             *record;          /* for json alone */
    size_t               record_size;

    bool                 no_memory;
    bool                 stop;
} san_check_t;


/* san_check_page.c: the exit status of one page, or of all of a crawl. */
int san_check_visit(san_check_t *check, const char *path, size_t index);

/*
 * Around one page; the name lives until end returns its exit status.  end is
 * called with what begin returned, if that is not SAN_OK.
 */
int san_check_begin(san_check_t *check, const char *name,
    san_cli_page_t *page);
int san_check_end(san_check_t *check, const san_result_t *result, int rc);

/* san_check_warc.c: the pages of a file of a crawler. */
bool san_check_is_warc(san_cli_file_t *file);
int san_check_warc(san_check_t *check, san_cli_file_t *file);

/* Sets scheme, host and uri, which is all of an address without a scheme. */
void san_check_address(san_str_t address, san_meta_t *meta);

/* san_check.c */
void san_check_add(san_check_counts_t *to, const san_check_counts_t *from);

/* san_check_copy.c: keep and json may set no_memory. */
void san_check_keep(san_check_t *check, const san_finding_t *finding);
void san_check_sort(san_check_t *check);
void san_check_forget(san_check_t *check);

/* san_check_page.c: does it make the command fail? */
bool san_check_fails(const san_cli_t *cli, const san_finding_t *finding);

/* san_check_print.c: a finding as a line, or as a record of the log. */
void san_check_text(const san_check_t *check, const san_check_copy_t *copy);
void san_check_github(const san_check_t *check, const san_check_copy_t *copy);
void san_check_json(san_check_t *check, const san_finding_t *finding);

/* The last line of a page, if more was found than is reported. */
void san_check_more(const san_check_t *check);

/* What the place of a page in its crawl is counted in. */
const char *san_check_unit(const san_check_t *check);

/* How many findings there are beside it that it stands for. */
void san_check_others(FILE *to, const san_check_copy_t *copy);

/* What was done, or "would strip". */
void san_check_verb(FILE *to, san_action_t action, san_action_t would);

/* " (only flagged: link)", or nothing. */
void san_check_why(FILE *to, san_action_t action, san_action_t would,
    const char *why);

/* san_check_html.c: while a page is read. */
void san_check_html_read(san_check_t *check, const uint8_t *p, size_t n);

/* A text of HTML without any sign of markup. */
void san_check_html_string(FILE *to, const char *s);

/* In an attribute of HTML or XML, and in a text of XML. */
void san_check_value(FILE *to, const char *s);

typedef struct {
    const char  *path;
    uint64_t     findings;
} san_check_file_t;

/* Of all pages; files is one of each. */

typedef struct {
    const san_check_counts_t  *all;
    const san_check_file_t    *files;
    size_t                     n;
    int                        status;
} san_check_totals_t;

/*
 * san_check_format.c: section is called when a page was read, left: why it
 * was left alone, or NULL.  With begin it is one document; list: each item of
 * a section has a comma before it.
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

/* Files of their names. */

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

/* A finding in a sentence; put writes what is not trusted. */
typedef void (*san_check_put_pt)(FILE *to, const char *s);

void san_check_sentence(FILE *to, const san_check_copy_t *copy,
    san_check_put_pt put);

/* " [site.warc.gz, byte 1204]" for a page of a crawl, or nothing. */
void san_check_crawled(const san_check_t *check, san_check_put_pt put);

void san_check_json_put(FILE *to, const char *s);
void san_check_json_string(FILE *to, const char *s);

/* The last byte of its place. */
uint64_t san_check_last(const san_check_copy_t *copy);

/* The same in every run, as long as page, element and text stay. */
uint64_t san_check_hash(const char *s);
void san_check_fingerprint(FILE *to, const san_check_copy_t *copy);

/* san_check_rules.c */
const char *san_check_rule_what(san_detector_t detector);
const char *san_check_rule_help(san_detector_t detector);
const char *san_check_rule_its(san_detector_t detector);
const char *san_check_rule_wcag(san_detector_t detector);

/*
 * san_jobs.c: all pages of paths by several processes.  done is called for
 * each page in the order of paths, after what it printed was printed.
 * SAN_ERROR: a message was printed, and not all were visited.
 */

/* An index that says that only time has passed; counts are NULL then. */
#define SAN_JOBS_NO_PAGE  SIZE_MAX

typedef void (*san_jobs_done_pt)(void *data, size_t index, int status,
    const san_check_counts_t *counts);

int san_jobs(san_check_t *check, char **paths, size_t n, size_t jobs,
    san_jobs_done_pt done, void *data);

/* How many jobs --jobs 0 means. */
size_t san_jobs_cpus(void);

#endif /* SAN_CHECK_H */
