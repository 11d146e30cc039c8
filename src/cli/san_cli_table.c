/*
 * san_cli_table: the options of the command line, and what each one sets.
 *
 * Enters: the value of an option.  Leaves: the policy or a setting, or
 * SAN_ERROR for an invalid value.  An option only needs a row of the table:
 * the help and the completions are generated from it.
 */

#include "san_cli.h"

#include <string.h>


static san_str_t
san_cli_str(const char *s)
{
    san_str_t  str;

    str.len = strlen(s);
    str.data = (const uint8_t *) s;

    return str;
}


static int
san_cli_set_language(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    if (strcmp(value, "auto") == 0) {
        cli->language = san_cli_str("");
        return SAN_OK;
    }

    cli->language = san_cli_str(value);

    return san_language_known(cli->language.data, cli->language.len)
           ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_mode(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  action;

    (void) option;
    action = san_action_by_name((const uint8_t *) value, strlen(value));

    if (action < SAN_ACTION_FLAG
        || (action == SAN_ACTION_FLAG && cli->command == SAN_CLI_CLEAN))
    {
        return SAN_ERROR;
    }

    cli->mode = (san_action_t) action;

    return SAN_OK;
}


static int
san_cli_set_charset(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->charset = san_cli_str(value);

    return (cli->charset.len != 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_content_language(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->content_language = san_cli_str(value);

    return (cli->content_language.len != 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_tolerate(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    size_t  n;

    (void) option;
    for ( ;; ) {
        n = strcspn(value, ", ");

        if (san_scripts_add(&cli->policy.tolerated, (const uint8_t *) value,
                            n)
            != SAN_OK)
        {
            return SAN_ERROR;
        }

        if (value[n] == '\0') {
            return SAN_OK;
        }

        value += n + 1;
    }
}


static int
san_cli_set_detector(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int            action, detector;
    const char    *equals;
    san_action_t   strongest;

    equals = strchr(value, '=');
    if (equals == NULL) {
        return SAN_ERROR;
    }

    detector = san_detector_by_name((const uint8_t *) value,
                                    (size_t) (equals - value));
    action = san_action_by_name((const uint8_t *) equals + 1,
                                strlen(equals + 1));

    if (detector < 0 || action < 0) {
        return SAN_ERROR;
    }

    strongest = san_detector_strongest((san_detector_t) detector);

    if (action > (int) strongest) {
        fprintf(stderr, "sanitizer: %s: \"%s\" is too strong for this "
                "detector: \"%s\" is used instead\n", option->name, value,
                san_action_name(strongest));
    }

    cli->policy.detector[detector] = (uint8_t) action;

    return SAN_OK;
}


/* An action stands for itself and all stronger ones. */

static int
san_cli_set_fail_on(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int     action, detector;
    size_t  n;

    (void) option;
    cli->fail_on = true;
    cli->fail_actions = 0;
    cli->fail_detectors = 0;

    if (strcmp(value, "never") == 0) {
        return SAN_OK;
    }

    for ( ;; ) {
        n = strcspn(value, ",");
        action = san_action_by_name((const uint8_t *) value, n);
        detector = san_detector_by_name((const uint8_t *) value, n);

        if (action > SAN_ACTION_OFF) {
            cli->fail_actions |= ~(uint32_t) 0 << action;

        } else if (detector >= 0) {
            cli->fail_detectors |= (uint32_t) 1 << detector;

        } else {
            return SAN_ERROR;
        }

        if (value[n] == '\0') {
            return SAN_OK;
        }

        value += n + 1;
    }
}


/* The index of value among the words that the option accepts; -1: invalid. */

static int
san_cli_word(const san_cli_option_t *option, const char *value)
{
    int          i;
    size_t       n;
    const char  *words;

    for (i = 0, words = option->values; *words != '\0'; i++) {
        n = strcspn(words, " ");

        if (strlen(value) == n && memcmp(words, value, n) == 0) {
            return i;
        }

        words += n + (words[n] == ' ');
    }

    return -1;
}


static int
san_cli_set_catalog(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_catalog_add(cli, value);
}


static int
san_cli_set_orphan(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_orphan_add(cli, value);
}


static int
san_cli_set_exclude(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_exclude_add(cli, value);
}


static int
san_cli_set_rules(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_exclude_rules(cli, value);
}


static int
san_cli_set_type(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  i;

    i = san_cli_word(option, value);
    cli->type = i;

    return (i >= 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_format(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  i;

    i = san_cli_word(option, value);
    cli->format = (san_cli_format_t) i;

    return (i >= 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_color(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  i;

    i = san_cli_word(option, value);
    cli->color = (san_cli_color_t) i;

    return (i >= 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_by(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  i;

    i = san_cli_word(option, value);
    cli->by = (san_by_t) i;

    return (i >= 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_report_format(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    int  i;

    i = san_cli_word(option, value);
    cli->report_format = (san_cli_report_format_t) i;

    return (i >= 0) ? SAN_OK : SAN_ERROR;
}


/* Parses decimal digits, at most max. */

static int
san_cli_number(const char *s, size_t max, size_t *n)
{
    const char  *p;

    *n = 0;

    for (p = s; san_is_digit((uint8_t) *p) && p - s < 10; p++) {
        *n = *n * 10 + (size_t) (*p - '0');
    }

    return (p != s && *p == '\0' && *n <= max) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_knob(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    size_t  n;

    if (san_knob_parse(option->knob, (const uint8_t *) value, strlen(value),
                       &n)
        != SAN_OK)
    {
        return SAN_ERROR;
    }

    san_knob_set(&cli->policy, option->knob, n);

    return SAN_OK;
}


/* Parsed like a size in nginx, but not part of the policy. */

static int
san_cli_set_chunk(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    static const san_knob_t  chunk = {
        "chunk", "--chunk", SAN_KNOB_SIZE, 1, SAN_CLI_CHUNK_MAX,
        SAN_CLI_CHUNK, NULL, NULL, NULL, 0
    };

    (void) option;

    return san_knob_parse(&chunk, (const uint8_t *) value, strlen(value),
                          &cli->chunk);
}


/* The array was allocated when the words were counted. */

static int
san_cli_set_log(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->logs[cli->logs_n++] = (char *) value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


/* In the format of nginx, which needs no escapes in a record. */

static int
san_cli_set_request_id(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->request_id = value;

    return (value[0] != '\0'
            && strspn(value, "0123456789abcdefABCDEF-") == strlen(value))
           ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_findings(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    return (san_cli_number(value, 999999999, &cli->findings) == SAN_OK
            && cli->findings != 0)
           ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_baseline(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->baseline = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_write_baseline(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->write_baseline = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_config(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->config = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_no_config(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    (void) value;
    cli->no_config = true;

    return SAN_OK;
}


static int
san_cli_set_no_ignore(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    (void) value;
    cli->no_ignore = true;

    return SAN_OK;
}


static int
san_cli_set_skip(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return (value[0] != '\0') ? san_skip_add(&cli->skip, value) : SAN_ERROR;
}


static int
san_cli_set_check(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    (void) value;
    cli->only_check = true;

    return SAN_OK;
}


static int
san_cli_set_jobs(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_number(value, 9999, &cli->jobs);
}


static int
san_cli_set_base(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->base = value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_progress(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) value;
    cli->progress = strcmp(option->name, "--progress") == 0
                    ? SAN_PROGRESS_ALWAYS : SAN_PROGRESS_NEVER;

    return SAN_OK;
}


static int
san_cli_set_top(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->top_set = true;

    return san_cli_number(value, 999999999, &cli->report.top);
}


static int
san_cli_set_follow(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    (void) value;
    cli->follow = true;

    return SAN_OK;
}


static int
san_cli_set_report_text(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->report.text = san_cli_str(value);

    return SAN_OK;
}


static int
san_cli_set_report_host(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->report.host = san_cli_str(value);

    return SAN_OK;
}


static int
san_cli_set_report_language(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->report.language = san_cli_str(value);

    return SAN_OK;
}


static int
san_cli_set_report_detector(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->report.detector = san_cli_str(value);

    return san_detector_by_name((const uint8_t *) value, strlen(value)) < 0
           ? SAN_ERROR : SAN_OK;
}


static int
san_cli_set_tag(san_str_t *tag, const char *value)
{
    *tag = san_cli_str(value);

    return san_language_known(tag->data, tag->len) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_source(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_set_tag(&cli->source, value);
}


static int
san_cli_set_target(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;

    return san_cli_set_tag(&cli->target, value);
}


static int
san_cli_set_output(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->output = value;

    return SAN_OK;
}


static int
san_cli_set_xliff(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->xliff2 = strcmp(value, "2.1") == 0;

    return cli->xliff2 || strcmp(value, "1.2") == 0 ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_verbose(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    (void) value;
    cli->verbose = true;

    return SAN_OK;
}


#define SAN_CLI_BOTH  (SAN_CLI_CHECK | SAN_CLI_CLEAN)

#define SAN_CLI_CHARSETS                                                      \
    "utf-8 windows-1251 windows-1252 koi8-r iso-8859-2 shift_jis euc-jp gbk " \
    "gb18030 big5 euc-kr"

#define SAN_CLI_SCRIPTS                                                       \
    ",Arab Armn Beng Cyrl Deva Ethi Geor Grek Hang Hani Hebr Hira Kana Khmr " \
    "Latn Thai"

#define SAN_CLI_NAME(NAME, function, name, ...)  " " name
#define SAN_CLI_NAME_OTHER(NAME, name, ...)      " " name

#define SAN_CLI_CLASSES                                                       \
    ",never flag mark strip translate"                                        \
    SAN_DETECTORS(SAN_CLI_NAME, SAN_CLI_NAME_OTHER)

#define SAN_CLI_KNOB(name, option, type, min, max, init, value, expected,     \
    help)                                                                     \
    { option, SAN_CLI_BOTH, san_cli_set_knob, value, NULL, expected, help,    \
      &san_knobs[SAN_KNOB_##name] },


const san_cli_option_t  san_cli_table[] = {
    { "--language", SAN_CLI_BOTH, san_cli_set_language, "TAG", "auto",
      "auto or a BCP 47 tag, such as en or pt-BR",
      "language of the pages; default auto", NULL },
    { "--mode", SAN_CLI_CHECK, san_cli_set_mode, "MODE",
      "flag mark strip translate", "flag, mark, strip or translate",
      "mode to simulate: flag, mark, strip or translate; default strip",
      NULL },
    { "--mode", SAN_CLI_CLEAN, san_cli_set_mode, "MODE",
      "mark strip translate",
      "mark, strip or translate",
      "mark, strip or translate; default strip", NULL },
    { "--check", SAN_CLI_CLEAN, san_cli_set_check, NULL, NULL, NULL,
      "write nothing; exit with 1 if the page would change", NULL },
    { "--format", SAN_CLI_CHECK, san_cli_set_format, "FORMAT",
      "text json html github sarif junit gitlab",
      "text, json, html, github, sarif, junit or gitlab",
      "output format: text (default); json: one log record per line, with the "
      "file name added; html: a page that shows the findings in their context; "
      "github: workflow annotations; sarif: SARIF 2.1.0; junit: JUnit XML; "
      "gitlab: code quality report", NULL },
    { "--baseline", SAN_CLI_CHECK, san_cli_set_baseline, "FILE", "@*",
      "a file written by --write-baseline",
      "do not report the findings listed in this file", NULL },
    { "--write-baseline", SAN_CLI_CHECK | SAN_CLI_LINE,
      san_cli_set_write_baseline, "FILE", "@*", "the name of the new file",
      "write all findings to this file and exit with 0", NULL },
    { "--fail-on", SAN_CLI_CHECK, san_cli_set_fail_on, "CLASS[,CLASS]",
      SAN_CLI_CLASSES,
      "never, or any of: flag mark strip translate, and detectors:",
      "exit with 1 only for findings of these detectors, or with at least this "
      "action; default flag (all findings); never: for no finding",
      NULL },
    { "--exclude", SAN_CLI_CHECK, san_cli_set_skip, "GLOB", NULL,
      "a pattern of names or paths, such as \"draft-*\" or old/news",
      "skip pages and folders that match; * and ? as in a shell, but * also "
      "matches slashes; may be repeated", NULL },
    { "--jobs", SAN_CLI_CHECK, san_cli_set_jobs, "N", NULL,
      "a number of processes, or 0 for one per CPU",
      "number of processes; 0: one per CPU; default 1", NULL },
    { "--base", SAN_CLI_CHECK, san_cli_set_base, "URL", NULL,
      "the address of the page, such as https://example.org/",
      "address of the page on standard input, shown instead of -", NULL },
    { "--color", SAN_CLI_CHECK | SAN_CLI_REPORT, san_cli_set_color, "WHEN",
      "auto always never", "auto, always or never",
      "use colours: auto, always or never; default auto: on a terminal, "
      "unless NO_COLOR is set", NULL },
    { "--progress", SAN_CLI_CHECK, san_cli_set_progress, NULL, NULL, NULL,
      "show a progress bar on standard error; default: on a terminal, after "
      "one second", NULL },
    { "--no-progress", SAN_CLI_CHECK, san_cli_set_progress, NULL, NULL, NULL,
      "show no progress bar", NULL },
    { "--charset", SAN_CLI_BOTH, san_cli_set_charset, "LABEL",
      SAN_CLI_CHARSETS, "an encoding, such as utf-8",
      "encoding of the pages, as in the Content-Type header", NULL },
    { "--content-language", SAN_CLI_BOTH, san_cli_set_content_language, "TAG",
      NULL, "a value of the header, such as en",
      "value of the Content-Language header", NULL },
    { "--catalog", SAN_CLI_BOTH | SAN_CLI_XLIFF, san_cli_set_catalog, "FILE",
      "@xlf|xliff|tmx|po|mo", "an XLIFF, TMX, PO or MO file; add the language "
      "if the file does not name it: ru.mo,lang=ru",
      "use these translations (XLIFF, TMX, PO or MO); FILE,lang=TAG sets the "
      "language of the file; may be repeated", NULL },
    { "--verbose", SAN_CLI_BOTH | SAN_CLI_XLIFF, san_cli_set_verbose, NULL,
      NULL, NULL, "print how many translations of each --catalog file can be "
      "used; also -v", NULL },
    { "--orphan", SAN_CLI_BOTH, san_cli_set_orphan, "TEXT", NULL,
      "a text in UTF-8, such as \"No related posts.\"",
      "treat this text as a prompt of a missing widget; may be repeated",
      NULL },
    { "--keep", SAN_CLI_BOTH, san_cli_set_exclude, "SELECTOR", NULL,
      "a CSS selector or an XPath 1.0 expression, such as \"div.poem > p\"",
      "leave matching elements alone (CSS selector or XPath 1.0); may be "
      "repeated", NULL },
    { "--rules", SAN_CLI_BOTH, san_cli_set_rules, "FILE", "@xml|its",
      "a file of ITS 2.0 rules",
      "leave alone what these ITS 2.0 rules exclude from translation; may be "
      "repeated", NULL },
    { "--no-ignore", SAN_CLI_BOTH, san_cli_set_no_ignore, NULL, NULL, NULL,
      "also check elements after sanitizer:ignore-next comments", NULL },
    { "--tolerate", SAN_CLI_BOTH, san_cli_set_tolerate, "CODE[,CODE]",
      SAN_CLI_SCRIPTS, "ISO 15924 codes, such as Cyrl or Cyrl,Grek",
      "never report these scripts (ISO 15924)", NULL },
    { "--detector", SAN_CLI_BOTH, san_cli_set_detector, "NAME=ACTION", "=",
      "NAME=ACTION, such as script=flag; actions: off flag mark strip "
      "translate; names:",
      "limit a detector to this action; off disables it; may be repeated",
      NULL },
    { "--type", SAN_CLI_BOTH, san_cli_set_type, "TYPE", "html xhtml text xml",
      "html, xhtml, text or xml",
      "type of the input: html, xhtml, text or xml (feeds and SVG, never "
      "changed); default by file name: .txt text; .xhtml xhtml; .rss, .atom, "
      ".xml and .svg xml; others html", NULL },
    SAN_KNOBS(SAN_CLI_KNOB)
    { "--config", SAN_CLI_BOTH | SAN_CLI_LINE, san_cli_set_config, "FILE", "@*",
      "a file of options, one per line",
      "read options from this file; default: the nearest .sanitizer file in or "
      "above the folder of the pages", NULL },
    { "--no-config", SAN_CLI_BOTH | SAN_CLI_LINE, san_cli_set_no_config, NULL,
      NULL, NULL, "read no .sanitizer file", NULL },
    { "--chunk", SAN_CLI_BOTH, san_cli_set_chunk, "SIZE", NULL,
      "a size from 1 to 64m, such as 64k",
      "how much to read at once; default 64k", NULL },

    { "--by", SAN_CLI_REPORT, san_cli_set_by, "FIELD",
      "text site page detector language",
      "text, site, page, detector or language",
      "count by text, site, page, detector or language; default text",
      NULL },
    { "--format", SAN_CLI_REPORT, san_cli_set_report_format, "FORMAT",
      "text json lines csv html", "text, json, lines, csv or html",
      "output format: text, json, lines, csv or html; default text; "
      "lines can be read by another report, as a log", NULL },
    { "--top", SAN_CLI_REPORT, san_cli_set_top, "N", NULL, "a number",
      "number of rows; 0: all; default 20 for text, 0 for other formats",
      NULL },
    { "--source", SAN_CLI_XLIFF, san_cli_set_source, "TAG", NULL,
      "a BCP 47 tag, such as en or pt-BR",
      "only texts in this language; en includes en-GB", NULL },
    { "--target", SAN_CLI_XLIFF, san_cli_set_target, "TAG", NULL,
      "a BCP 47 tag, such as en or pt-BR",
      "only texts on pages in this language", NULL },
    { "--output", SAN_CLI_XLIFF, san_cli_set_output, "FILE", "@xlf|xliff",
      "the name of the new file",
      "write to this file, or one file per page language into this folder; "
      "default standard output", NULL },
    { "--xliff", SAN_CLI_XLIFF, san_cli_set_xliff, "VERSION", "1.2 2.1",
      "1.2 or 2.1", "XLIFF version, 1.2 or 2.1; default 1.2", NULL },
    { "--text", SAN_CLI_LOGS, san_cli_set_report_text, "TEXT", NULL,
      "a text as in the log",
      "only findings of this text; with an ellipsis at its end, of all texts "
      "that begin with it", NULL },
    { "--host", SAN_CLI_LOGS, san_cli_set_report_host, "NAME", NULL,
      "the name of a site", "only findings on this site", NULL },
    { "--language", SAN_CLI_LOGS, san_cli_set_report_language, "TAG", NULL,
      "a BCP 47 tag as in the log", "only findings on pages in this language",
      NULL },
    { "--detector", SAN_CLI_LOGS, san_cli_set_report_detector, "NAME", "%",
      "the name of a detector, such as script",
      "only findings of this detector", NULL },
    { "--follow", SAN_CLI_REPORT, san_cli_set_follow, NULL, NULL, NULL,
      "keep reading one log as it grows or is rotated", NULL },

    { "--log", SAN_CLI_RESTORE, san_cli_set_log, "LOG", "@*",
      "a log written by sanitizer_log, plain or gzipped",
      "log written by sanitizer_log, plain or gzipped; may be repeated",
      NULL },
    { "--request-id", SAN_CLI_RESTORE, san_cli_set_request_id, "ID", NULL,
      "the request_id of the response, as in the log",
      "request_id of the response, as in the log", NULL },
    { "--findings", SAN_CLI_RESTORE, san_cli_set_findings, "N", NULL,
      "the value of $sanitizer_findings for the response",
      "how many findings the log must have of the response: its value of "
      "$sanitizer_findings", NULL },
    { NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL }
};
