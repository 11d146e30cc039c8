/*
 * san_cli_table: the options of the command line, and what each one sets.
 *
 * Enters: the value of an option.  Leaves: the policy or a setting, or
 * SAN_ERROR for a value that cannot be used.  An option is a row of the table
 * and nothing else: the help and the completions are made of it.
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
    int          action, detector;
    const char  *equals;

    (void) option;
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

    cli->policy.detector[detector] = (uint8_t) action;

    return SAN_OK;
}


/* An action means itself and the greater ones. */

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


/* The place of value among the words that the option takes; -1: it is none. */

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


/* Decimal digits and nothing else, at most most. */

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


/* Read as a knob of nginx would be; it is none of the policy. */

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


/* Memory for all of them is allocated where the words are counted. */

static int
san_cli_set_log(san_cli_t *cli, const san_cli_option_t *option,
    const char *value)
{
    (void) option;
    cli->logs[cli->logs_n++] = (char *) value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


/* As nginx makes them; so written it needs no escape in a record. */

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

#define SAN_CLI_KNOB(name, option, type, min, max, init, value, cure,         \
    help)                                                                     \
    { option, SAN_CLI_BOTH, san_cli_set_knob, value, NULL, cure, help,        \
      &san_knobs[SAN_KNOB_##name] },


const san_cli_option_t  san_cli_table[] = {
    { "--language", SAN_CLI_BOTH, san_cli_set_language, "TAG", "auto",
      "auto or a BCP 47 tag, as in en or pt-BR",
      "the language of the pages; default auto", NULL },
    { "--mode", SAN_CLI_CHECK, san_cli_set_mode, "MODE",
      "flag mark strip translate", "flag, mark, strip or translate",
      "what would be done: flag, mark, strip or translate; default strip",
      NULL },
    { "--mode", SAN_CLI_CLEAN, san_cli_set_mode, "MODE",
      "mark strip translate",
      "mark, strip or translate; check edits nothing",
      "what is done: mark, strip or translate; default strip", NULL },
    { "--check", SAN_CLI_CLEAN, san_cli_set_check, NULL, NULL, NULL,
      "writes nothing, and exits with 1 if the page would be changed", NULL },
    { "--format", SAN_CLI_CHECK, san_cli_set_format, "FORMAT",
      "text json html github sarif junit gitlab",
      "text, json, html, github, sarif, junit or gitlab",
      "how findings are written; text; json: a record of the log a "
      "line, with a field for the file; html: a page that shows each in its "
      "lines; github: annotations of a workflow; sarif: SARIF 2.1.0; junit: "
      "XML of JUnit; gitlab: a code quality report", NULL },
    { "--baseline", SAN_CLI_CHECK, san_cli_set_baseline, "FILE", "@*",
      "a file that --write-baseline has written",
      "findings in it are left out", NULL },
    { "--write-baseline", SAN_CLI_CHECK | SAN_CLI_LINE,
      san_cli_set_write_baseline, "FILE", "@*", "the file to make",
      "writes all that is found to it, and exits as if nothing was",
      NULL },
    { "--fail-on", SAN_CLI_CHECK, san_cli_set_fail_on, "CLASS[,CLASS]",
      SAN_CLI_CLASSES,
      "never, or some of: flag mark strip translate, and detectors:",
      "which findings make it exit with 1: those of a detector, or those that "
      "would have at least this action; default flag, which is all; or never",
      NULL },
    { "--exclude", SAN_CLI_CHECK, san_cli_set_skip, "GLOB", NULL,
      "a pattern of names or paths, as in \"draft-*\" or old/news",
      "pages and folders to leave out: * and ? as in a shell, * also for "
      "slashes; may be given several times", NULL },
    { "--jobs", SAN_CLI_CHECK, san_cli_set_jobs, "N", NULL,
      "a number of processes; 0 means one for each CPU",
      "processes; default 1, 0: one for each CPU", NULL },
    { "--base", SAN_CLI_CHECK, san_cli_set_base, "URL", NULL,
      "the address of the page, as in https://example.org/",
      "the address of the standard input, shown in place of -", NULL },
    { "--color", SAN_CLI_CHECK | SAN_CLI_REPORT, san_cli_set_color, "WHEN",
      "auto always never", "auto, always or never",
      "colours: auto, always or never; auto: on a "
      "terminal, unless NO_COLOR is set", NULL },
    { "--progress", SAN_CLI_CHECK, san_cli_set_progress, NULL, NULL, NULL,
      "a bar on the standard error; default: on a terminal, after a "
      "second", NULL },
    { "--no-progress", SAN_CLI_CHECK, san_cli_set_progress, NULL, NULL, NULL,
      "no such bar", NULL },
    { "--charset", SAN_CLI_BOTH, san_cli_set_charset, "LABEL",
      SAN_CLI_CHARSETS, "a label as in a header, as in utf-8",
      "what a Content-Type header would have said", NULL },
    { "--content-language", SAN_CLI_BOTH, san_cli_set_content_language, "TAG",
      NULL, "the value of the header, as in en",
      "what a Content-Language header would have said", NULL },
    { "--catalog", SAN_CLI_BOTH | SAN_CLI_XLIFF, san_cli_set_catalog, "FILE",
      "@xlf|xliff|tmx|po|mo", "a file of translations (XLIFF, TMX, PO or MO), "
      "with its language behind it where it does not say that: ru.mo,lang=ru",
      "translations: XLIFF, TMX, PO or MO; FILE,lang=TAG says their language; "
      "may be given several times", NULL },
    { "--verbose", SAN_CLI_BOTH | SAN_CLI_XLIFF, san_cli_set_verbose, NULL,
      NULL, NULL, "says what the files of --catalog are good for; also -v",
      NULL },
    { "--orphan", SAN_CLI_BOTH, san_cli_set_orphan, "TEXT", NULL,
      "a text in UTF-8 with a letter, as in \"No related posts.\"",
      "a text that is left of something that is gone; may be given several "
      "times", NULL },
    { "--keep", SAN_CLI_BOTH, san_cli_set_exclude, "SELECTOR", NULL,
      "a CSS selector or an XPath 1.0 expression, as in div.poem > p",
      "what is below a match is left alone", NULL },
    { "--rules", SAN_CLI_BOTH, san_cli_set_rules, "FILE", "@xml|its",
      "a file of ITS 2.0 rules", "the same of ITS 2.0 rules", NULL },
    { "--no-ignore", SAN_CLI_BOTH, san_cli_set_no_ignore, NULL, NULL, NULL,
      "what comments say to ignore is not ignored", NULL },
    { "--tolerate", SAN_CLI_BOTH, san_cli_set_tolerate, "CODE[,CODE]",
      SAN_CLI_SCRIPTS, "ISO 15924 codes, as in Cyrl or Cyrl,Grek",
      "scripts (ISO 15924) that are never foreign", NULL },
    { "--detector", SAN_CLI_BOTH, san_cli_set_detector, "NAME=ACTION", "=",
      "NAME=ACTION, as in script=flag; actions: off flag mark strip "
      "translate; names:",
      "the most that a detector may do", NULL },
    { "--type", SAN_CLI_BOTH, san_cli_set_type, "TYPE", "html xhtml text xml",
      "html, xhtml, text or xml",
      "what the input is: html, xhtml, text or xml (a feed, a picture in SVG: "
      "only reported); default by name: .txt text, .xhtml xhtml, .rss, .atom, "
      ".xml and .svg xml, else html", NULL },
    SAN_KNOBS(SAN_CLI_KNOB)
    { "--config", SAN_CLI_BOTH | SAN_CLI_LINE, san_cli_set_config, "FILE", "@*",
      "a file of options, one a line",
      "options from this file; default: the .sanitizer nearest above the pages",
      NULL },
    { "--no-config", SAN_CLI_BOTH | SAN_CLI_LINE, san_cli_set_no_config, NULL,
      NULL, NULL, "no such file is read", NULL },
    { "--chunk", SAN_CLI_BOTH, san_cli_set_chunk, "SIZE", NULL,
      "a number of bytes, or one with k or m, from 1 to 64m",
      "bytes of one read; default 64k", NULL },

    { "--by", SAN_CLI_REPORT, san_cli_set_by, "FIELD",
      "text site page detector language",
      "text, site, page, detector or language",
      "what is counted: text, site, page, detector or language; default text",
      NULL },
    { "--format", SAN_CLI_REPORT, san_cli_set_report_format, "FORMAT",
      "text json lines csv html", "text, json, lines, csv or html",
      "text, json, lines, csv or html; lines: a report reads "
      "them again, and adds them up", NULL },
    { "--top", SAN_CLI_REPORT, san_cli_set_top, "N", NULL, "a number",
      "so many; 0: all; default 20 as text, else 0", NULL },
    { "--source", SAN_CLI_XLIFF, san_cli_set_source, "TAG", NULL,
      "a BCP 47 tag, as in en or pt-BR",
      "only texts in this language; en has en-GB, too", NULL },
    { "--target", SAN_CLI_XLIFF, san_cli_set_target, "TAG", NULL,
      "a BCP 47 tag, as in en or pt-BR",
      "only what is of pages in this language", NULL },
    { "--output", SAN_CLI_XLIFF, san_cli_set_output, "FILE", "@xlf|xliff",
      "the file to make",
      "where it goes; a folder: a file for each language of pages; default the "
      "standard output", NULL },
    { "--xliff", SAN_CLI_XLIFF, san_cli_set_xliff, "VERSION", "1.2 2.1",
      "1.2 or 2.1", "of which version the file is: 1.2 or 2.1; default 1.2",
      NULL },
    { "--host", SAN_CLI_LOGS, san_cli_set_report_host, "NAME", NULL,
      "the name of a site", "only what is of this site", NULL },
    { "--language", SAN_CLI_LOGS, san_cli_set_report_language, "TAG", NULL,
      "a BCP 47 tag, as the log has it", "only what is of such pages", NULL },
    { "--detector", SAN_CLI_LOGS, san_cli_set_report_detector, "NAME", "%",
      "the name of a detector, as in script", "only what it found", NULL },
    { "--follow", SAN_CLI_REPORT, san_cli_set_follow, NULL, NULL, NULL,
      "keeps reading one log as it grows or is rotated", NULL },

    { "--log", SAN_CLI_RESTORE, san_cli_set_log, "LOG", "@*",
      "a file of sanitizer_log, as it is or gzipped",
      "a file of sanitizer_log, also gzipped; may be given several "
      "times", NULL },
    { "--request-id", SAN_CLI_RESTORE, san_cli_set_request_id, "ID", NULL,
      "the request_id of the response's records",
      "the id of the response's records", NULL },
    { "--findings", SAN_CLI_RESTORE, san_cli_set_findings, "N", NULL,
      "the number that $sanitizer_findings said of the response",
      "how many records there must be, as $sanitizer_findings "
      "said", NULL },
    { NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL }
};
