/*
 * san_cli_options: the flags of the command line.
 *
 * Enters: words.  Leaves: a policy and settings, every value checked, or a
 * message that names the flag and says what to write instead.
 */

#include "san_cli.h"

#include <stdlib.h>
#include <string.h>


typedef struct san_cli_option_s  san_cli_option_t;

struct san_cli_option_s {
    const char  *name;
    int          commands;
    int        (*set)(san_cli_t *cli, const char *value);
    const char  *cure;     /* NULL: it takes no value */
};


static san_str_t
san_cli_str(const char *s)
{
    san_str_t  str;

    str.len = strlen(s);
    str.data = (const uint8_t *) s;

    return str;
}


static int
san_cli_set_language(san_cli_t *cli, const char *value)
{
    if (strcmp(value, "auto") == 0) {
        cli->language = san_cli_str("");
        return SAN_OK;
    }

    cli->language = san_cli_str(value);

    return san_language_known(cli->language.data, cli->language.len)
           ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_mode(san_cli_t *cli, const char *value)
{
    int  action;

    action = san_action_by_name((const uint8_t *) value, strlen(value));

    if (action < SAN_FLAG
        || (action == SAN_FLAG && cli->command == SAN_CLI_CLEAN))
    {
        return SAN_ERROR;
    }

    cli->mode = (san_action_t) action;

    return SAN_OK;
}


static int
san_cli_set_charset(san_cli_t *cli, const char *value)
{
    cli->charset = san_cli_str(value);

    return (cli->charset.len != 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_content_language(san_cli_t *cli, const char *value)
{
    cli->content_language = san_cli_str(value);

    return (cli->content_language.len != 0) ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_tolerate(san_cli_t *cli, const char *value)
{
    size_t  n;

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
san_cli_set_detector(san_cli_t *cli, const char *value)
{
    int          action, detector;
    const char  *equals;

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


static int
san_cli_set_type(san_cli_t *cli, const char *value)
{
    if (strcmp(value, "html") == 0) {
        cli->type = SAN_HTML;

    } else if (strcmp(value, "xhtml") == 0) {
        cli->type = SAN_XHTML;

    } else if (strcmp(value, "text") == 0) {
        cli->type = SAN_TEXT;

    } else {
        return SAN_ERROR;
    }

    return SAN_OK;
}


/* Decimal digits at the begin of s; NULL: there are none, or too many. */

static const char *
san_cli_number(const char *s, size_t *n)
{
    const char  *p;

    *n = 0;

    for (p = s; san_is_digit((uint8_t) *p); p++) {
        if (p - s == 9) {
            return NULL;
        }

        *n = *n * 10 + (size_t) (*p - '0');
    }

    return (p != s) ? p : NULL;
}


static int
san_cli_size(const char *s, size_t min, size_t max, size_t *size)
{
    size_t  n, unit;

    s = san_cli_number(s, &n);
    if (s == NULL) {
        return SAN_ERROR;
    }

    unit = 1;

    if (*s == 'k' || *s == 'K') {
        unit = 1024;
        s++;

    } else if (*s == 'm' || *s == 'M') {
        unit = 1024 * 1024;
        s++;
    }

    if (*s != '\0' || n > max / unit || n * unit < min) {
        return SAN_ERROR;
    }

    *size = n * unit;

    return SAN_OK;
}


static int
san_cli_set_buffer_size(san_cli_t *cli, const char *value)
{
    return san_cli_size(value, SAN_BUFFER_MIN, SIZE_MAX / 4,
                        &cli->policy.buffer_size);
}


static int
san_cli_set_chunk(san_cli_t *cli, const char *value)
{
    return san_cli_size(value, 1, SAN_CLI_CHUNK_MAX, &cli->chunk);
}


static int
san_cli_set_max_removed(san_cli_t *cli, const char *value)
{
    size_t  n;

    value = san_cli_number(value, &n);

    if (value == NULL || n > 100
        || (*value != '\0' && strcmp(value, "%") != 0))
    {
        return SAN_ERROR;
    }

    cli->policy.max_removed = (unsigned) n;

    return SAN_OK;
}


static int
san_cli_set_hydrated(san_cli_t *cli, const char *value)
{
    cli->policy.hydrated_act = strcmp(value, "act") == 0;

    return (cli->policy.hydrated_act || strcmp(value, "flag") == 0)
           ? SAN_OK : SAN_ERROR;
}


/* The room for all of them is made where the words are counted. */

static int
san_cli_set_log(san_cli_t *cli, const char *value)
{
    cli->logs[cli->logs_n++] = (char *) value;

    return (value[0] != '\0') ? SAN_OK : SAN_ERROR;
}


/* As nginx makes them; so written it stands in a record without an escape. */

static int
san_cli_set_request_id(san_cli_t *cli, const char *value)
{
    cli->request_id = value;

    return (value[0] != '\0'
            && strspn(value, "0123456789abcdefABCDEF-") == strlen(value))
           ? SAN_OK : SAN_ERROR;
}


static int
san_cli_set_findings(san_cli_t *cli, const char *value)
{
    return san_cli_size(value, 1, SIZE_MAX, &cli->findings);
}


#define SAN_CLI_BOTH  (SAN_CLI_CHECK | SAN_CLI_CLEAN)


static const san_cli_option_t  san_cli_table[] = {
    { "--language", SAN_CLI_BOTH, san_cli_set_language,
      "write auto or a BCP 47 tag, as in en or pt-BR" },
    { "--mode", SAN_CLI_CHECK, san_cli_set_mode,
      "write flag, mark, strip or translate" },
    { "--mode", SAN_CLI_CLEAN, san_cli_set_mode,
      "write mark, strip or translate; check tells without an edit" },
    { "--format", SAN_CLI_CHECK, san_check_set_format,
      "write text, json, html or github" },
    { "--charset", SAN_CLI_BOTH, san_cli_set_charset,
      "write a label as in a header, as in utf-8" },
    { "--content-language", SAN_CLI_BOTH, san_cli_set_content_language,
      "write the value of the header, as in en" },
    { "--catalog", SAN_CLI_BOTH, san_cli_catalog_add,
      "write a file of translations: XLIFF, TMX, PO or MO" },
    { "--keep", SAN_CLI_BOTH, san_cli_keep_add,
      "write an XPath 1.0 expression, as in //div[@class='x']" },
    { "--rules", SAN_CLI_BOTH, san_cli_keep_rules,
      "write a file of ITS 2.0 rules" },
    { "--tolerate", SAN_CLI_BOTH, san_cli_set_tolerate,
      "write ISO 15924 codes, as in Cyrl or Cyrl,Grek" },
    { "--detector", SAN_CLI_BOTH, san_cli_set_detector,
      "write NAME=ACTION, as in script=flag; actions: off flag mark strip "
      "translate; names:" },
    { "--type", SAN_CLI_BOTH, san_cli_set_type,
      "write html, xhtml or text" },
    { "--buffer-size", SAN_CLI_BOTH, san_cli_set_buffer_size,
      "write a number of bytes, or one with k or m, at least 1k" },
    { "--max-removed", SAN_CLI_BOTH, san_cli_set_max_removed,
      "write a percentage from 0 to 100, as in 20%" },
    { "--hydrated", SAN_CLI_BOTH, san_cli_set_hydrated,
      "write act or flag" },
    { "--chunk", SAN_CLI_BOTH, san_cli_set_chunk,
      "write a number of bytes, or one with k or m, from 1 to 64m" },

    { "--baseline", SAN_CLI_CHECK, san_check_set_baseline,
      "write a file that --write-baseline has written" },
    { "--write-baseline", SAN_CLI_CHECK, san_check_set_write_baseline,
      "write the file to make" },
    { "--jobs", SAN_CLI_CHECK, san_check_set_jobs,
      "write a number of processes; 0 means one for each CPU" },
    { "--color", SAN_CLI_CHECK, san_check_set_color,
      "write auto, always or never" },
    { "--progress", SAN_CLI_CHECK, san_check_set_progress, NULL },
    { "--no-progress", SAN_CLI_CHECK, san_check_set_no_progress, NULL },

    { "--log", SAN_CLI_RESTORE, san_cli_set_log,
      "write a file of sanitizer_log, as it is or gzipped" },
    { "--request-id", SAN_CLI_RESTORE, san_cli_set_request_id,
      "write the request_id of the response's records" },
    { "--findings", SAN_CLI_RESTORE, san_cli_set_findings,
      "write the number that $sanitizer_findings said of the response" }
};


/* The option of that name for the command, else one of that name, or NULL. */

static const san_cli_option_t *
san_cli_find(const san_cli_t *cli, const char *name, size_t len)
{
    size_t                   i;
    const san_cli_option_t  *option, *other;

    other = NULL;

    for (i = 0; i < sizeof(san_cli_table) / sizeof(san_cli_table[0]); i++) {
        option = &san_cli_table[i];

        if (strlen(option->name) != len
            || memcmp(option->name, name, len) != 0)
        {
            continue;
        }

        if ((option->commands & cli->command) != 0) {
            return option;
        }

        other = option;
    }

    return other;
}


static int
san_cli_refuse(const san_cli_option_t *option, const char *value)
{
    unsigned  i;

    fprintf(stderr, "sanitizer: %s: ", option->name);

    if (value == NULL) {
        fputs("a value is missing", stderr);

    } else {
        fputs("\"", stderr);
        san_cli_print(stderr, (const uint8_t *) value, strlen(value), true);
        fputs("\" cannot be used", stderr);
    }

    fprintf(stderr, "; %s", option->cure);

    if (option->set == san_cli_set_detector) {
        for (i = 0; i < SAN_DETECTOR_N; i++) {
            fprintf(stderr, " %s", san_detector_name((san_detector_t) i));
        }
    }

    fputs("\n", stderr);

    return SAN_ERROR;
}


/* The option at argv[*i]; *i is moved to its last word. */

static int
san_cli_option(san_cli_t *cli, int argc, char **argv, int *i)
{
    size_t                   len;
    const char              *arg, *value;
    const san_cli_option_t  *option;

    arg = argv[*i];

    if (strcmp(arg, "-h") == 0 || strcmp(arg, "--help") == 0) {
        cli->help = true;
        return SAN_OK;
    }

    if (strcmp(arg, "--version") == 0) {
        cli->version = true;
        return SAN_OK;
    }

    len = strcspn(arg, "=");
    option = san_cli_find(cli, arg, len);

    if (option == NULL) {
        san_cli_say(arg, "no such option");
        return SAN_ERROR;
    }

    if ((option->commands & cli->command) == 0) {
        san_cli_say(option->name, (cli->command == 0)
                                  ? "write the command before its options"
                                  : "is not an option of this command");
        return SAN_ERROR;
    }

    if (option->cure == NULL) {
        if (arg[len] == '=') {
            san_cli_say(option->name, "takes no value");
            return SAN_ERROR;
        }

        return option->set(cli, NULL);
    }

    if (arg[len] == '=') {
        value = arg + len + 1;

    } else {
        value = (*i + 1 < argc) ? argv[++*i] : NULL;
    }

    if (value == NULL || option->set(cli, value) != SAN_OK) {
        return san_cli_refuse(option, value);
    }

    return SAN_OK;
}


static int
san_cli_paths(const san_cli_t *cli)
{
    if (cli->help || cli->version || cli->command == 0) {
        return SAN_OK;
    }

    if (cli->command == SAN_CLI_CHECK && cli->paths_n == 0) {
        san_cli_say("check", "nothing to check; name a file or a folder, or "
                    "- for the standard input");
        return SAN_ERROR;
    }

    if (cli->command == SAN_CLI_CLEAN && cli->paths_n > 1) {
        san_cli_say("clean", "cleans one file; name one, or none for the "
                    "standard input");
        return SAN_ERROR;
    }

    return (cli->command == SAN_CLI_RESTORE) ? san_cli_restore_ready(cli)
                                             : SAN_OK;
}


int
san_cli_options(san_cli_t *cli, int argc, char **argv)
{
    int   i;
    bool  options;

    cli->paths = calloc((size_t) argc + 1, sizeof(*cli->paths));
    cli->logs = calloc((size_t) argc + 1, sizeof(*cli->logs));

    if (cli->paths == NULL || cli->logs == NULL) {
        san_cli_say(NULL, "no memory");
        return SAN_ERROR;
    }

    options = true;

    for (i = 1; i < argc; i++) {
        if (!options || argv[i][0] != '-' || argv[i][1] == '\0') {
            cli->paths[cli->paths_n++] = argv[i];

        } else if (strcmp(argv[i], "--") == 0) {
            options = false;

        } else if (san_cli_option(cli, argc, argv, &i) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return san_cli_paths(cli);
}
