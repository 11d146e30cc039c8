/*
 * san_check_page: what one page would lose.
 *
 * Enters: a file.  Leaves: its findings, each reported as it is found, and how
 * many of what there were.
 */

#include "san_check.h"
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


/* Is it in the baseline?  It is written to the new one in any case. */

static bool
san_check_known_key(san_check_t *check, char *key)
{
    bool  known;

    if (key == NULL) {
        check->no_memory = true;
        return false;
    }

    if (check->marks != NULL) {
        fprintf(check->marks, "%s\n", key);
    }

    known = check->baseline != NULL && san_baseline_has(check->baseline, key);
    free(key);

    return known;
}


static bool
san_check_known(san_check_t *check, const san_finding_t *f)
{
    san_str_t    text;
    const char  *detector;

    if (check->baseline == NULL && check->marks == NULL) {
        return false;
    }

    memset(&text, 0, sizeof(text));

    detector = san_detector_name(san_detector_reported(f->detector));

    return san_check_known_key(check, f->last
               ? san_baseline_key(check->path, "limit", &text, &text)
               : san_baseline_key(check->path, detector, &f->where,
                                  &f->text));
}


/*
 * That a page was left alone may be known as well: else one such page of an
 * old site would fail every build.
 */

static int
san_check_left(san_check_t *check, const char *reason)
{
    san_str_t  where, text;

    san_cli_left_alone(check->path, reason);

    if (check->baseline == NULL && check->marks == NULL) {
        return SAN_CLI_FAILED;
    }

    memset(&where, 0, sizeof(where));
    text.data = (const uint8_t *) reason;
    text.len = strlen(reason);

    if (san_check_known_key(check, san_baseline_key(check->path, "left-alone",
                                                    &where, &text))
        || check->marks != NULL)
    {
        return (check->counts.findings != 0 && check->marks == NULL)
               ? SAN_CLI_FOUND : SAN_CLI_NONE;
    }

    return SAN_CLI_FAILED;
}


static void
san_check_report(san_check_t *check, const char *left)
{
    size_t  i;

    if (check->ncopies != 0 || check->more) {
        san_progress_clear();
    }

    san_check_sort(check);

    if (check->cli->format == SAN_CLI_HTML) {
        san_check_html_section(check, left);
    }

    for (i = 0; i < check->ncopies; i++) {
        switch (check->cli->format) {

        case SAN_CLI_TEXT:
            san_check_text(check, &check->copies[i]);
            break;

        case SAN_CLI_GITHUB:
            san_check_github(check, &check->copies[i]);
            break;

        default:
            break;
        }
    }

    if (check->more) {
        san_check_more(check);
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

    if (san_check_known(check, finding)) {
        check->counts.known++;
        check->limit_known |= finding->last;

    } else {
        if (!finding->last) {
            check->counts.detectors[finding->detector]++;
            check->counts.actions[finding->action]++;
        }

        if (check->marks != NULL) {
            return SAN_ACTION_TRANSLATE;
        }

        if (check->cli->format == SAN_CLI_JSON) {
            san_progress_clear();
            san_check_json(check, finding);

        } else {
            san_check_keep(check, finding);
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


static void
san_check_reset(san_check_t *check, const char *path)
{
    check->path = path;
    check->limit_known = false;
    check->source_len = 0;
    check->more = false;

    memset(&check->counts, 0, sizeof(check->counts));
    san_lines_reset(&check->lines);

    if (check->baseline != NULL) {
        san_baseline_begin(check->baseline, path);
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
    counts->pages = (rc == SAN_OK || reported != 0);

    if (check->baseline != NULL && rc == SAN_OK && result->reason == NULL) {
        counts->gone = san_baseline_left(check->baseline, check->path);
    }
}


void
san_check_begin(san_check_t *check, const char *name, san_cli_page_t *page)
{
    san_check_reset(check, name);

    page->output = san_check_output;
    page->finding = san_check_finding;
    page->read = san_check_read;
    page->fed = san_check_fed;
    page->data = check;
}


int
san_check_end(san_check_t *check, const san_result_t *result, int rc)
{
    san_check_count(check, result, rc);

    if (!check->no_memory) {
        san_check_report(check, result->reason);
    }

    san_check_forget(check);

    if (check->no_memory) {
        san_cli_say(check->path, "no memory");
        check->stop = true;
        return SAN_CLI_FAILED;
    }

    if (rc != SAN_OK || san_check_fed(check) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    if (result->reason != NULL) {
        return san_check_left(check, result->reason);
    }

    return (check->counts.findings != 0 && check->marks == NULL)
           ? SAN_CLI_FOUND : SAN_CLI_NONE;
}


int
san_check_visit(san_check_t *check, const char *path, size_t index)
{
    int              rc, status;
    san_str_t        address;
    san_result_t     result;
    san_cli_page_t   page;
    san_cli_file_t   file;

    check->index = index;
    check->linked = false;
    memset(&check->crawl, 0, sizeof(check->crawl));
    memset(&result, 0, sizeof(result));

    rc = san_cli_file_open(&file, path);

    if (rc == SAN_OK && san_check_is_warc(&file)) {
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

    san_check_begin(check, path, &page);

    if (rc == SAN_OK) {
        rc = san_cli_page_of(check->cli, &file, &page, &result);
        san_cli_file_close(&file);
    }

    return san_check_end(check, &result, rc);
}
