/*
 * san_check_print: a finding as a line: for a reader, for GitHub, as a record
 * of the log.
 *
 * Enters: findings, whose strings are not trusted.  Leaves: a line each.
 */

#include "san_check.h"
#include "base/san_unicode.h"

#include <stdlib.h>
#include <string.h>


/* Bold; the colours of grep for the place; one for each action. */

static const char  *const san_check_bold = "\033[1m";
static const char  *const san_check_name = "\033[35m";
static const char  *const san_check_place = "\033[32m";
static const char  *const san_check_plain = "\033[m";

static const char  *const san_check_action[] = {
    "", "\033[33m", "\033[36m", "\033[31m", "\033[34m"
};


static void
san_check_color(const san_check_t *check, const char *color)
{
    if (check->color) {
        fputs(color, check->out);
    }
}


static const char *
san_check_of(const san_check_copy_t *copy)
{
    return (copy->script != NULL) ? copy->script
           : (copy->tag != NULL) ? copy->tag : "-";
}


void
san_check_why(FILE *to, san_action_t action, san_action_t would,
    const char *why)
{
    if (would <= action && why != NULL) {
        fprintf(to, " (%s: %s)", action == SAN_ACTION_FLAG ? "only flagged"
                                                           : "limited", why);
    }
}


void
san_check_others(FILE *to, const san_check_copy_t *copy)
{
    if (copy->count > 1) {
        fprintf(to, ", and %u more of %s", copy->count - 1,
                san_detector_name(copy->detector));
    }
}


void
san_check_verb(FILE *to, san_action_t action, san_action_t would)
{
    if (action == SAN_ACTION_FLAG && would > action) {
        fprintf(to, "would %s", san_action_name(would));

    } else {
        fputs(san_action_name(action), to);
    }
}


const char *
san_check_unit(const san_check_t *check)
{
    return check->crawl.decoded ? "decoded byte" : "byte";
}


void
san_check_text(const san_check_t *check, const san_check_copy_t *copy)
{
    FILE  *out;

    out = check->out;

    san_check_color(check, san_check_name);
    san_cli_print_name(out, check->path);
    san_check_color(check, san_check_plain);
    fputc(':', out);
    san_check_color(check, san_check_place);
    fprintf(out, "%zu:%llu",
            san_lines_find(&check->lines, copy->range.start) + 1,
            (unsigned long long)
            san_lines_column(&check->lines, copy->range.start) + 1);
    san_check_color(check, san_check_plain);
    fputs(": ", out);

    san_check_color(check, san_check_action[copy->action]);
    san_check_verb(out, copy->action, copy->would);
    san_check_color(check, san_check_plain);
    fprintf(out, " %s %s: \"",
            san_detector_name(copy->detector),
            san_check_of(copy));

    san_check_color(check, san_check_bold);
    san_cli_print(out, (const uint8_t *) copy->text, strlen(copy->text), true);
    san_check_color(check, san_check_plain);
    fputs("\" (", out);
    san_cli_print_name(out, copy->where);

    if (copy->attr != NULL) {
        fputs(" @", out);
        san_cli_print_name(out, copy->attr);
    }

    fputc(')', out);
    san_check_why(out, copy->action, copy->would, copy->why);
    san_check_others(out, copy);
    san_check_crawled(check, san_cli_print_name);
    fputc('\n', out);
}


/*
 * As a workflow command wants it: the sign of an escape and line ends by
 * number, in a property also what would end it.  GitHub has no rule for other
 * control characters; they are written as everywhere.
 */

static void
san_check_github_put(FILE *to, const uint8_t *p, size_t n, bool property)
{
    int             len;
    uint32_t        cp;
    const uint8_t  *end;

    for (end = p + n; n != 0 && p < end; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len > 0
            && (cp == '%' || cp == '\r' || cp == '\n'
                || (property && (cp == ':' || cp == ','))))
        {
            fprintf(to, "%%%02X", (unsigned) cp);
            continue;
        }

        len = (len > 0) ? len : 1;
        san_cli_print(to, p, (size_t) len, false);
    }
}


static void
san_check_github_name(FILE *to, const char *name, bool property)
{
    san_check_github_put(to, (const uint8_t *) name, strlen(name), property);
}


static void
san_check_github_place(const san_check_t *check, const san_check_copy_t *copy)
{
    size_t    i, line;
    uint64_t  at;

    static const char *const  names[][2] = {
        { "line", "col" }, { "endLine", "endColumn" }
    };

    at = copy->range.start;

    for (i = 0; i < 2; i++) {
        line = san_lines_find(&check->lines, at);

        fprintf(check->out, ",%s=%llu,%s=%llu", names[i][0],
                (unsigned long long) line + 1, names[i][1],
                (unsigned long long)
                san_lines_column(&check->lines, at) + 1);

        at = san_check_last(copy);
    }
}


static void
san_check_github_text(FILE *to, const char *s)
{
    san_check_github_name(to, s, false);
}


void
san_check_github(const san_check_t *check, const san_check_copy_t *copy)
{
    FILE  *out;

    out = check->out;

    fprintf(out, "::%s file=",
            copy->fails ? "error" : "warning");
    san_check_github_name(out, check->name, true);
    san_check_github_place(check, copy);
    fprintf(out, ",title=sanitizer%%3A %s::",
            san_detector_name(copy->detector));
    san_check_sentence(out, copy, san_check_github_text);
    san_check_crawled(check, san_check_github_text);
    fputc('\n', out);
}


void
san_check_more(const san_check_t *check)
{
    if (check->cli->format != SAN_CLI_GITHUB) {
        san_cli_say(check->path, "too many findings, not all are reported");
        return;
    }

    fputs("::warning file=", check->out);
    san_check_github_name(check->out, check->name, true);
    fputs(",title=sanitizer%3A limit::too many findings, not all are "
          "reported\n", check->out);
}


void
san_check_json(san_check_t *check, const san_finding_t *f)
{
    size_t       n, size;
    uint8_t     *record;
    const char  *file;
    san_meta_t   meta;

    meta = check->crawl.meta;
    file = (check->crawl.file != NULL) ? check->crawl.file : check->path;
    meta.file.data = (const uint8_t *) file;
    meta.file.len = strlen(file);

    for ( ;; ) {
        n = (check->record != NULL)
            ? san_record(f, f->action, &meta, check->record,
                         check->record_size)
            : 0;

        if (n != 0) {
            fwrite(check->record, 1, n, check->out);
            return;
        }

        size = (check->record_size != 0) ? check->record_size * 2 : 4096;

        record = realloc(check->record, size);
        if (record == NULL) {
            check->no_memory = true;
            return;
        }

        check->record = record;
        check->record_size = size;
    }
}
