/*
 * san_check_page: what one page would lose.
 *
 * Enters: a file.  Leaves: its findings, each reported as it is found, and how
 * many of what there were.
 */

#include "san_check.h"
#include "san_paths.h"
#include "san_progress.h"

#include <stdlib.h>
#include <string.h>


static void
san_check_read(void *data, const uint8_t *p, size_t n)
{
    san_check_t  *check;

    check = data;

    if (check->cli->format == SAN_CLI_JSON) {
        return;
    }

    if (san_lines_read(&check->lines, p, n) != SAN_OK) {
        check->no_memory = true;

    } else if (check->cli->format == SAN_CLI_HTML) {
        san_check_html_read(check, p, n);
    }
}


/* Sends the lines of a piece at once, for who reads along. */

static int
san_check_fed(void *data)
{
    san_check_t  *check;

    check = data;

    if (check->no_memory || san_cli_flush() != SAN_OK) {
        check->stop = true;
        return SAN_ERROR;
    }

    return SAN_OK;
}


static char *
san_check_key(san_check_t *check, const char *name, const char *detector,
    const san_str_t *where, const san_str_t *text)
{
    char  *key;

    key = san_baseline_key(name, detector, where, text);
    check->no_memory |= key == NULL;

    return key;
}


/* Is it in the baseline?  It is written to the new one in any case. */

static bool
san_check_known(san_check_t *check, const char *detector,
    const san_str_t *where, const san_str_t *text)
{
    bool   known;
    char  *key;

    if (check->marks != NULL) {
        key = san_check_key(check, check->marked, detector, where, text);

        if (key != NULL) {
            fprintf(check->marks, "%s\n", key);
            free(key);
        }
    }

    if (check->baseline == NULL) {
        return false;
    }

    key = san_check_key(check, check->known, detector, where, text);
    known = key != NULL && san_baseline_has(check->baseline, key);
    free(key);

    return known;
}


static bool
san_check_known_finding(san_check_t *check, const san_finding_t *f)
{
    san_str_t  nothing;

    memset(&nothing, 0, sizeof(nothing));

    return f->last
           ? san_check_known(check, "limit", &nothing, &nothing)
           : san_check_known(check, san_detector_name(f->detector),
                             &f->where, &f->text);
}


/*
 * That a page was left alone may be known as well: else one such page of an
 * old site would fail every build.  False: it is not.
 */

static bool
san_check_left(san_check_t *check, const char *reason)
{
    san_str_t  where, text;

    san_cli_left_alone(check->path, reason);

    memset(&where, 0, sizeof(where));
    text.data = (const uint8_t *) reason;
    text.len = strlen(reason);

    return san_check_known(check, "left-alone", &where, &text)
           || check->marks != NULL;
}


/* By its detector, or by what is or would be done. */

bool
san_check_fails(const san_cli_t *cli, const san_finding_t *f)
{
    san_action_t  most;

    if (!cli->fail_on) {
        return true;
    }

    most = (f->would > f->action) ? f->would : f->action;

    return (cli->fail_actions >> most & 1) != 0
           || (cli->fail_detectors >> f->detector & 1)
              != 0;
}


void
san_check_lines(san_check_t *check, const char *left)
{
    size_t  i;

    (void) left;

    for (i = 0; i < check->ncopies; i++) {
        if (check->cli->format == SAN_CLI_GITHUB) {
            san_check_github(check, &check->copies[i]);

        } else {
            san_check_text(check, &check->copies[i]);
        }
    }
}


static void
san_check_report(san_check_t *check, const char *left)
{
    const san_check_format_t  *format;

    format = &san_check_formats[check->cli->format];

    if (format->section == NULL || check->no_memory || check->marks != NULL) {
        return;
    }

    if (check->ncopies != 0 || check->more) {
        san_progress_clear();
    }

    san_check_sort(check);

    if (!check->no_memory) {
        format->section(check, left);
    }

    if (check->more) {
        san_check_more(check);
    }
}


static void
san_check_show(san_check_t *check, const san_finding_t *finding)
{
    if (check->cli->format == SAN_CLI_JSON) {
        san_progress_clear();
        san_check_json(check, finding);

    } else {
        san_check_keep(check, finding);
    }
}


/* Agrees with every edit, so that the action reported is the mode's. */

static san_action_t
san_check_finding(void *data, const san_finding_t *finding)
{
    san_check_t  *check;

    check = data;

    if (check->no_memory) {
        return SAN_ACTION_FLAG;
    }

    if (finding->sum) {
        san_check_show(check, finding);

    } else if (san_check_known_finding(check, finding)) {
        check->counts.known++;
        check->limit_known |= finding->last;

    } else {
        if (!finding->last) {
            check->counts.detectors[finding->detector]++;
            check->counts.actions[finding->action]++;
            check->counts.failing += san_check_fails(check->cli, finding);
        }

        if (check->marks == NULL && !finding->summed) {
            san_check_show(check, finding);
        }
    }

    return SAN_ACTION_TRANSLATE;
}


static int
san_check_output(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) n;
    (void) input;

    return SAN_OK;
}


/* The page's name as seen from a folder, if there is one. */

static void
san_check_name(san_check_t *check, char **name, const char *folder)
{
    free(*name);
    *name = NULL;

    if (folder != NULL) {
        *name = san_path_from(folder, check->path);
        check->no_memory |= *name == NULL;
    }
}


static void
san_check_reset(san_check_t *check, const char *path)
{
    check->path = path;
    check->limit_known = false;
    check->source_len = 0;
    check->more = false;

    memset(&check->counts, 0, sizeof(check->counts));
    san_lines_reset(&check->lines);

    san_check_name(check, &check->name, check->folder);
    san_check_name(check, &check->marked, check->marks_folder);

    free(check->known);
    check->known = NULL;

    if (check->baseline != NULL) {
        check->known = san_baseline_name(check->baseline, path);
        check->no_memory |= check->known == NULL;
    }

    if (check->known != NULL) {
        san_baseline_begin(check->baseline, check->known);
    }
}


/* Those behind the limit were not reported: they go with its record. */

static void
san_check_count(san_check_t *check, const san_result_t *result, int rc)
{
    uint64_t             reported;
    san_check_counts_t  *counts;

    counts = &check->counts;
    reported = result->findings;

    if (result->unreported != 0 && check->limit_known) {
        counts->known += result->unreported - 1;
    }

    counts->findings = reported - counts->known;
    counts->found = (counts->findings != 0);

    if (!check->cli->fail_on) {
        counts->failing = counts->findings;
    }

    counts->pages = (rc == SAN_OK || reported != 0);

    if (check->baseline != NULL && rc == SAN_OK && result->reason == NULL) {
        counts->gone = san_baseline_left(check->baseline, check->known);
    }
}


int
san_check_begin(san_check_t *check, const char *name, san_cli_page_t *page)
{
    san_check_reset(check, name);

    page->output = san_check_output;
    page->finding = san_check_finding;
    page->read = san_check_read;
    page->fed = san_check_fed;
    page->data = check;

    return check->no_memory ? SAN_ERROR : SAN_OK;
}


int
san_check_end(san_check_t *check, const san_result_t *result, int rc)
{
    int          status;
    const char  *left;

    san_check_count(check, result, rc);

    left = (rc != SAN_OK) ? "cannot be read" : result->reason;
    status = (check->counts.failing != 0 && check->marks == NULL)
             ? SAN_CLI_FOUND : SAN_CLI_NONE;

    if (rc != SAN_OK || (left != NULL && !san_check_left(check, left))) {
        status = SAN_CLI_FAILED;
    }

    san_check_report(check, (status == SAN_CLI_FAILED) ? left : NULL);
    san_check_forget(check);

    if (check->no_memory) {
        san_cli_say(check->path, "out of memory");
        check->stop = true;
        return SAN_CLI_FAILED;
    }

    return (san_check_fed(check) == SAN_OK) ? status : SAN_CLI_FAILED;
}


int
san_check_visit(san_check_t *check, const char *path, size_t index)
{
    int              rc, status;
    bool             opened;
    san_str_t        address;
    san_result_t     result;
    san_cli_page_t   page;
    san_cli_file_t   file;

    check->index = index;
    check->linked = false;
    memset(&check->crawl, 0, sizeof(check->crawl));
    memset(&result, 0, sizeof(result));

    opened = san_cli_file_open(&file, path) == SAN_OK;

    if (opened && san_check_is_warc(&file)) {
        status = san_check_warc(check, &file);
        san_cli_file_close(&file);
        return status;
    }

    if (strcmp(path, "-") == 0 && check->cli->base != NULL) {
        path = check->cli->base;
        address.data = (const uint8_t *) path;
        address.len = strlen(path);
        san_check_address(address, &check->crawl.meta);
    }

    rc = san_check_begin(check, path, &page);

    if (rc == SAN_OK) {
        rc = opened ? san_cli_page_of(check->cli, &file, &page, &result)
                    : SAN_ERROR;
    }

    if (opened) {
        san_cli_file_close(&file);
    }

    return san_check_end(check, &result, rc);
}
