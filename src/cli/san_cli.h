/*
 * san_cli: shared by the files of the command-line tool.
 *
 * Enters: the words of the command line.  Leaves: findings or a cleaned page
 * on stdout, messages on stderr, an exit status.
 */

#ifndef SAN_CLI_H
#define SAN_CLI_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE  200809L
#endif

#include <stdio.h>
#include <sys/types.h>

#include "san.h"
#include "san_gather.h"
#include "san_progress.h"
#include "san_skip.h"

#define SAN_CLI_CHUNK      65536
#define SAN_CLI_CHUNK_MAX  (64 * 1024 * 1024)


/* Exit statuses; if several apply, the highest. */

enum {
    SAN_CLI_NONE   = 0,
    SAN_CLI_FOUND  = 1,
    SAN_CLI_FAILED = 2
};


/* A bit for each command, for the commands that an option belongs to. */

enum {
    SAN_CLI_CHECK = 1,
    SAN_CLI_CLEAN = 2,
    SAN_CLI_REPORT = 4,
    SAN_CLI_XLIFF = 8,
    SAN_CLI_RESTORE = 16,

    /* only for the command line, not for a file */
    SAN_CLI_LINE = 32
};

#define SAN_CLI_LOGS  (SAN_CLI_REPORT | SAN_CLI_XLIFF)


typedef struct san_cli_translation_s  san_cli_translation_t;


typedef enum {
    SAN_CLI_TEXT = 0,
    SAN_CLI_JSON,
    SAN_CLI_HTML,
    SAN_CLI_GITHUB,
    SAN_CLI_SARIF,
    SAN_CLI_JUNIT,
    SAN_CLI_GITLAB
} san_cli_format_t;


typedef enum {
    SAN_CLI_COLOR_AUTO = 0,
    SAN_CLI_COLOR_ALWAYS,
    SAN_CLI_COLOR_NEVER
} san_cli_color_t;


typedef enum {
    SAN_CLI_REPORT_TEXT = 0,
    SAN_CLI_REPORT_JSON,
    SAN_CLI_REPORT_LINES,
    SAN_CLI_REPORT_CSV,
    SAN_CLI_REPORT_HTML
} san_cli_report_format_t;


typedef struct {
    int            command;
    san_policy_t   policy;
    san_action_t   mode;
    int            type;              /* san_type_t; -1: by file name */
    san_str_t      language;
    san_str_t      content_language;
    san_str_t      charset;
    bool           help;
    bool           version;
    bool           explained;         /* what is wrong with an option */
    size_t         chunk;             /* bytes per read */
    struct san_catalog_s  *catalog;
    san_exclude_pt    exclude;        /* NULL: no rules */
    bool           no_ignore;         /* ignore sanitizer:ignore-next */

    /* .sanitizer, or another file of options */
    const char    *config;            /* NULL: none */
    bool           no_config;
    char         **kept;              /* words that options refer to */
    size_t         kept_n;

    /* of clean */
    bool           only_check;        /* no output */

    /* of check */
    san_cli_format_t      format;
    san_cli_color_t       color;
    san_progress_want_t   progress;
    size_t         jobs;              /* 0: one per CPU */
    bool           fail_on;           /* false: any finding fails */
    uint32_t       fail_detectors;    /* bit set of them */
    uint32_t       fail_actions;
    san_skip_t     skip;
    const char    *baseline;          /* or NULL */
    const char    *base;              /* URL of "-", or NULL */
    const char    *write_baseline;    /* or NULL */

    /* of report and xliff */
    san_by_t                  by;
    san_cli_report_format_t   report_format;
    san_report_t   report;            /* the selection */
    bool           top_set;
    bool           follow;
    san_str_t      source;
    san_str_t      target;
    const char    *output;            /* NULL: stdout */
    bool           xliff2;            /* XLIFF 2.1 */

    bool             verbose;
    san_cli_translation_t  *files;    /* of --catalog, in order */

    /* of restore */
    char         **logs;
    size_t         logs_n;
    const char    *request_id;
    size_t         findings;          /* of the response; 0: unknown */

    char         **paths;
    int            paths_n;
} san_cli_t;


/* What a command does with a page. */

typedef struct {
    san_output_pt   output;
    san_finding_pt  finding;

    /* may be NULL */
    san_read_pt     read;

    /* called after bytes were fed; any value but SAN_OK stops; may be NULL */
    int           (*fed)(void *data);

    void           *data;
} san_cli_page_t;


/* An open file; "-" is the standard input. */

#define SAN_CLI_BEGIN  8

typedef struct {
    const char  *path;
    int          fd;
    size_t       begun;                   /* length of begin */
    uint8_t      begin[SAN_CLI_BEGIN];    /* its first bytes */
} san_cli_file_t;


/* What a server has declared for a page; empty string: nothing. */

typedef struct {
    san_type_t  type;
    san_str_t   charset;
    san_str_t   content_language;
} san_cli_served_t;


/* san_cli_catalog.c: SAN_OK, or SAN_ERROR if an error was printed. */
int san_cli_catalog_add(san_cli_t *cli, const char *name);
int san_cli_orphan_add(san_cli_t *cli, const char *text);
int san_cli_catalog_finish(san_cli_t *cli);
void san_cli_catalog_free(san_cli_t *cli);
int san_cli_exclude_add(san_cli_t *cli, const char *xpath);
int san_cli_exclude_rules(san_cli_t *cli, const char *name);
void san_cli_exclude_end(void);        /* of a page */

/*
 * An option: parsed, shown in the help and completed by shells according to
 * its row of one table.  The help of the first of two rows with one name is
 * for both.
 */

typedef struct san_cli_option_s  san_cli_option_t;

struct san_cli_option_s {
    const char         *name;
    int                 commands;
    int               (*set)(san_cli_t *cli, const san_cli_option_t *option,
                             const char *value);
    const char         *value;     /* placeholder in the help; NULL: none */

    /*
     * Completions: words; ",words" for a list of some; "@a|b" for files with
     * these endings; "=" for a detector and an action; "%" for a detector;
     * NULL: none.
     */
    const char         *values;

    const char         *expected;  /* for errors: "expected ..." */
    const char         *help;
    const san_knob_t   *knob;      /* or NULL */
};

/* san_cli_table.c; the last one has no name. */
extern const san_cli_option_t  san_cli_table[];

/*
 * san_cli_near.c: prints "; did you mean …?"  with the nearest of the added
 * words.
 */

typedef struct {
    const char  *word;
    size_t       len;
    const char  *best;
    size_t       best_len;
    size_t       distance;
} san_cli_near_t;

void san_cli_near_begin(san_cli_near_t *near, const char *word, size_t len);
void san_cli_near_add(san_cli_near_t *near, const char *word, size_t len);
void san_cli_near_words(san_cli_near_t *near, const char *words);
void san_cli_near_end(const san_cli_near_t *near);

/* san_cli_options.c: SAN_OK, or SAN_ERROR if an error was printed. */
int san_cli_options(san_cli_t *cli, int argc, char **argv);

/* Applies an option; value NULL: it has no value. */
int san_cli_apply(san_cli_t *cli, const san_cli_option_t *option,
    const char *value);

/* The option of that name for the command, else for another one, or NULL. */
const san_cli_option_t *san_cli_find(const san_cli_t *cli, const char *name,
    size_t len);

void san_cli_unknown(const san_cli_t *cli, const char *arg, size_t len);

/*
 * Frees p together with cli; SAN_ERROR: out of memory, the caller still owns
 * p.
 */
int san_cli_keep(san_cli_t *cli, char *p);
void san_cli_options_free(san_cli_t *cli);

/* san_cli_config.c: applies the options of the file, once cli has its paths. */
int san_cli_config(san_cli_t *cli);

/* san_main.c: the commands; the last one has no name. */

typedef struct {
    const char  *name;
    int          command;
    int        (*run)(san_cli_t *cli);
    const char  *what;
    const char  *usage;            /* after the name */
    const char  *paths;            /* completions of paths, or NULL */
    const char  *help;             /* lines before the options */
    const char  *end;              /* lines after the options */
} san_cli_command_t;

extern const san_cli_command_t  san_cli_commands[];

/* san_cli_completion.c: SAN_ERROR: unknown shell. */
int san_cli_completion(const char *shell);

/* san_cli_usage.c */
void san_cli_usage(FILE *to);
void san_cli_help(const san_cli_t *cli);

/* Prints where to read more, after an error. */
void san_cli_try(const san_cli_t *cli);

/* san_check.c, san_clean.c, san_restore.c: return the exit status. */
int san_cli_check(san_cli_t *cli);
int san_cli_clean(san_cli_t *cli);
int san_cli_restore(san_cli_t *cli);

/* san_restore.c: SAN_OK, or SAN_ERROR if an error was printed. */
int san_cli_restore_ready(const san_cli_t *cli);

/* san_report_cli.c: returns the exit status; ready: as for restore. */
int san_cli_report(san_cli_t *cli);
int san_cli_report_ready(san_cli_t *cli);

/* san_xliff_cli.c: SAN_ERROR: an error was printed. */
int san_cli_xliff(const san_cli_t *r, const san_report_t *report);

/*
 * san_cli_page.c: reads one file ("-": the standard input) through a stream.
 * Sets the result, unless SAN_ERROR is returned, after an error was printed;
 * any value but SAN_OK comes from a callback.
 */
int san_cli_page(const san_cli_t *cli, const char *path,
    const san_cli_page_t *page, san_result_t *result);

/* The same for an open file. */
int san_cli_page_of(const san_cli_t *cli, san_cli_file_t *file,
    const san_cli_page_t *page, san_result_t *result);

/*
 * The same for bytes from elsewhere: any number of calls of bytes, which may
 * return what san_feed() or a callback returns, then finish.
 */
san_stream_t *san_cli_page_open(const san_cli_t *cli,
    const san_cli_served_t *served, const san_cli_page_t *page);
int san_cli_page_bytes(const san_cli_page_t *page, san_stream_t *stream,
    const uint8_t *p, size_t n);
void san_cli_page_close(san_stream_t *stream, san_result_t *result);

/* The allocator for san_open(). */
extern const san_allocator_t  san_cli_allocator;

/*
 * san_cli_file.c: SAN_ERROR, or a negative number of bytes: an error was
 * printed.  begin: reads one more of the first bytes; false: at the end.
 */
int san_cli_file_open(san_cli_file_t *file, const char *path);
bool san_cli_file_begin(san_cli_file_t *file);
ssize_t san_cli_file_read(san_cli_file_t *file, uint8_t *buf, size_t size);
void san_cli_file_close(san_cli_file_t *file);

/*
 * san_walk.c: calls visit for path, or for every page in it if it is a folder,
 * except those of skip, sorted by name.  Returns the highest status of the
 * calls and of its own errors; *stop ends the walk.
 */
typedef int (*san_cli_visit_pt)(void *data, const char *path);

int san_cli_walk(const char *path, const san_skip_t *skip,
    san_cli_visit_pt visit, void *data, const bool *stop);

/* Does path end with suffix, ignoring case? */
bool san_cli_ends(const char *path, const char *suffix);

/*
 * san_cli_print.c: prints text of a page or a folder, with everything escaped
 * that a terminal or a line-based reader would interpret; quoted: quotes, too.
 */
void san_cli_print(FILE *to, const uint8_t *p, size_t n, bool quoted);

/* Is it invisible, or does it change the text direction? */
bool san_cli_unseen(uint32_t cp);

/* Prints such a character by its code, "\u202e". */
void san_cli_escape(FILE *to, uint32_t cp);

void san_cli_print_name(FILE *to, const char *name);

/* Prints "sanitizer: NAME: TEXT" on stderr; name may be NULL. */
void san_cli_say(const char *name, const char *text);

/* Prints "NAME: left alone: REASON" on stderr. */
void san_cli_left_alone(const char *name, const char *reason);

/*
 * Flushes stdout.  After a failure every call fails; it is reported once, and
 * not at all if the reader has closed the pipe.
 */
int san_cli_flush(void);

#endif /* SAN_CLI_H */
