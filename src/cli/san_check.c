/*
 * san_check: what pages would lose.
 *
 * Enters: files and folders.  Leaves: what was found, in the format that was
 * asked for, as it is found; a summary on the standard error.
 */

#include "san_check.h"
#include "san_progress.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


/* A run over many pages. */

typedef struct {
    san_check_t          check;
    char               **paths;
    size_t               n;
    size_t               room;
    bool                 no_memory;

    size_t               done;
    int                  status;
    san_check_counts_t   all;
    san_check_file_t    *files;      /* one of each page */
} san_check_run_t;


const char *
san_check_detector(san_detector_t detector)
{
    return san_detector_name((detector == SAN_ORPHAN_LABEL) ? SAN_ORPHAN
                                                            : detector);
}


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
    san_str_t  text;

    if (check->baseline == NULL && check->marks == NULL) {
        return false;
    }

    memset(&text, 0, sizeof(text));

    return san_check_known_key(check, f->last
               ? san_baseline_key(check->path, "limit", &text, &text)
               : san_baseline_key(check->path, san_check_detector(f->detector),
                                  &f->where, &f->text));
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
san_check_tell(san_check_t *check, const san_finding_t *finding)
{
    san_progress_clear();

    switch (check->cli->format) {

    case SAN_CLI_JSON:
        san_check_json(check, finding);
        break;

    case SAN_CLI_GITHUB:
        san_check_github(check, finding);
        break;

    case SAN_CLI_HTML:
        san_check_html_keep(check, finding);
        break;

    default:
        san_check_text(check, finding);
        break;
    }
}


/* It agrees with every edit, so that the action told is the mode's. */

static san_action_t
san_check_finding(void *data, const san_finding_t *finding)
{
    san_check_t  *check;

    check = data;

    if (check->no_memory) {
        return SAN_FLAG;
    }

    if (san_check_known(check, finding)) {
        check->counts.known++;
        check->limit_known |= finding->last;

    } else {
        if (!finding->last) {
            check->counts.detectors[finding->detector]++;
            check->counts.actions[finding->action]++;
        }

        if (check->marks == NULL) {
            san_check_tell(check, finding);
        }
    }

    return SAN_TRANSLATE;
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
san_check_reset(san_check_t *check, const char *path, size_t index)
{
    check->path = path;
    check->index = index;
    check->limit_known = false;
    check->source_len = 0;

    memset(&check->counts, 0, sizeof(check->counts));
    san_lines_reset(&check->lines);

    if (check->baseline != NULL) {
        san_baseline_begin(check->baseline, path);
    }
}


/* Those behind the limit were never told; they go with its record. */

static void
san_check_count(san_check_t *check, const san_result_t *result, int rc)
{
    uint64_t             told;
    san_check_counts_t  *counts;

    counts = &check->counts;
    told = result->findings;

    if (told > SAN_FINDINGS_MAX && check->limit_known) {
        counts->known += told - SAN_FINDINGS_MAX - 1;
    }

    counts->findings = told - counts->known;
    counts->found = (counts->findings != 0);
    counts->pages = (rc == SAN_OK || told != 0);

    if (check->baseline != NULL && rc == SAN_OK && result->reason == NULL) {
        counts->gone = san_baseline_left(check->baseline, check->path);
    }
}


int
san_check_visit(san_check_t *check, const char *path, size_t index)
{
    int              rc;
    san_result_t     result;
    san_cli_page_t   page;

    san_check_reset(check, path, index);
    memset(&result, 0, sizeof(result));

    page.output = san_check_output;
    page.finding = san_check_finding;
    page.read = san_check_read;
    page.fed = san_check_fed;
    page.data = check;

    rc = san_cli_page(check->cli, path, &page, &result);

    san_check_count(check, &result, rc);

    if (check->cli->format == SAN_CLI_HTML) {
        san_check_html_section(check, result.reason);
        san_check_html_forget(check);
    }

    if (check->no_memory) {
        san_cli_say(path, "no memory");
        check->stop = true;
        return SAN_CLI_FAILED;
    }

    if (rc != SAN_OK || san_check_fed(check) != SAN_OK) {
        return SAN_CLI_FAILED;
    }

    if (result.reason != NULL) {
        return san_check_left(check, result.reason);
    }

    return (check->counts.findings != 0 && check->marks == NULL)
           ? SAN_CLI_FOUND : SAN_CLI_NONE;
}


/* The pages first: how many there are, and in which order, is known then. */

static int
san_check_list(void *data, const char *path)
{
    size_t             room;
    char             **paths;
    san_check_run_t   *run;

    run = data;

    if (run->n == run->room) {
        room = run->room * 2 + 64;

        paths = realloc(run->paths, room * sizeof(*paths));
        if (paths != NULL) {
            run->paths = paths;
            run->room = room;
        }
    }

    if (run->n == run->room || (run->paths[run->n] = strdup(path)) == NULL) {
        san_cli_say(path, "no memory");
        run->no_memory = true;
        return SAN_CLI_FAILED;
    }

    run->n++;

    return SAN_CLI_NONE;
}


static void
san_check_add(san_check_counts_t *to, const san_check_counts_t *from)
{
    size_t  i;

    to->pages += from->pages;
    to->found += from->found;
    to->findings += from->findings;
    to->known += from->known;
    to->gone += from->gone;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        to->detectors[i] += from->detectors[i];
    }

    for (i = 0; i <= SAN_TRANSLATE; i++) {
        to->actions[i] += from->actions[i];
    }
}


static void
san_check_done(void *data, size_t index, int status,
    const san_check_counts_t *counts)
{
    san_check_run_t  *run;

    run = data;

    if (index == SAN_JOBS_NO_PAGE) {
        san_progress_tick(run->done, run->all.findings);
        return;
    }

    run->done++;
    run->status = (status > run->status) ? status : run->status;
    run->files[index].path = run->paths[index];
    run->files[index].findings = counts->findings;
    san_check_add(&run->all, counts);
    san_progress_tick(run->done, run->all.findings);
}


static void
san_check_pages(san_check_run_t *run)
{
    int     rc;
    size_t  i, jobs;

    jobs = run->check.cli->jobs;
    jobs = (jobs != 0) ? jobs : san_jobs_cpus();

    /* the standard input is one for all */

    for (i = 0; i < run->n; i++) {
        if (strcmp(run->paths[i], "-") == 0) {
            jobs = 1;
        }
    }

    if (jobs > 1 && run->n > 1) {
        rc = san_jobs(&run->check, run->paths, run->n, jobs, san_check_done,
                      run);
        run->status = (rc == SAN_OK) ? run->status : SAN_CLI_FAILED;
        return;
    }

    for (i = 0; i < run->n && !run->check.stop; i++) {
        rc = san_check_visit(&run->check, run->paths[i], i);
        san_check_done(run, i, rc, &run->check.counts);
    }
}


static const char *
san_check_s(uint64_t n)
{
    return (n == 1) ? "" : "s";
}


static void
san_check_summary(const san_check_run_t *run)
{
    uint64_t                   gone;
    const san_cli_t           *cli;
    const san_check_counts_t  *all;

    all = &run->all;
    cli = run->check.cli;

    if (cli->format != SAN_CLI_JSON && run->check.marks == NULL) {
        fprintf(stderr, "%llu finding%s in %llu of %llu page%s\n",
                (unsigned long long) all->findings,
                san_check_s(all->findings),
                (unsigned long long) all->found,
                (unsigned long long) all->pages, san_check_s(all->pages));
    }

    if (run->check.baseline == NULL) {
        return;
    }

    fprintf(stderr, "%llu known finding%s left out, by the baseline\n",
            (unsigned long long) all->known, san_check_s(all->known));

    gone = all->gone + san_baseline_lost(run->check.baseline);

    if (gone != 0 && run->check.marks == NULL) {
        fprintf(stderr, "%llu finding%s of the baseline %s gone; "
                "--write-baseline would forget %s\n",
                (unsigned long long) gone, san_check_s(gone),
                (gone == 1) ? "is" : "are", (gone == 1) ? "it" : "them");
    }
}


static int
san_check_marks(const san_check_run_t *run)
{
    uint64_t     n;
    const char  *name;

    name = run->check.cli->write_baseline;
    n = run->all.findings + run->all.known;

    if (ferror(run->check.marks) || fflush(run->check.marks) != 0) {
        san_cli_say(name, strerror(errno));
        return SAN_ERROR;
    }

    if (san_baseline_write(run->check.marks, name) != SAN_OK) {
        return SAN_ERROR;
    }

    fprintf(stderr, "%llu finding%s in %llu page%s; the baseline is in ",
            (unsigned long long) n, san_check_s(n),
            (unsigned long long) run->all.pages, san_check_s(run->all.pages));
    san_cli_print_name(stderr, name);
    fputc('\n', stderr);

    return SAN_OK;
}


/* The sections, which wait in a file, behind the counts of them all. */

static int
san_check_html(const san_check_run_t *run)
{
    char    *buf;
    FILE    *from;
    size_t   n;

    from = run->check.out;
    buf = malloc(SAN_CLI_CHUNK);

    if (buf == NULL || ferror(from) || fflush(from) != 0) {
        san_cli_say("--format html", strerror(errno));
        free(buf);
        return SAN_ERROR;
    }

    rewind(from);
    san_check_html_begin(stdout, &run->all, run->files, run->n);

    do {
        n = fread(buf, 1, SAN_CLI_CHUNK, from);
        fwrite(buf, 1, n, stdout);
    } while (n != 0);

    san_check_html_end(stdout);
    free(buf);

    return SAN_OK;
}


static bool
san_check_colored(const san_cli_t *cli)
{
    const char  *term, *no;

    if (cli->format != SAN_CLI_TEXT || cli->color != SAN_CLI_COLOR_AUTO) {
        return cli->format == SAN_CLI_TEXT
               && cli->color == SAN_CLI_COLOR_ALWAYS;
    }

    term = getenv("TERM");
    no = getenv("NO_COLOR");

    return isatty(STDOUT_FILENO) && (no == NULL || no[0] == '\0')
           && term != NULL && strcmp(term, "dumb") != 0;
}


static int
san_check_open(san_check_run_t *run, const san_cli_t *cli)
{
    run->check.cli = cli;
    run->check.out = stdout;
    run->check.color = san_check_colored(cli);

    if (cli->format == SAN_CLI_HTML) {
        run->check.out = tmpfile();
    }

    if (cli->write_baseline != NULL) {
        run->check.marks = tmpfile();
    }

    if (run->check.out == NULL
        || (cli->write_baseline != NULL && run->check.marks == NULL))
    {
        san_cli_say("a temporary file", strerror(errno));
        return SAN_ERROR;
    }

    if (cli->baseline != NULL) {
        run->check.baseline = san_baseline_load(cli->baseline);
        return (run->check.baseline != NULL) ? SAN_OK : SAN_ERROR;
    }

    return SAN_OK;
}


static void
san_check_close(san_check_run_t *run)
{
    size_t  i;

    for (i = 0; i < run->n; i++) {
        free(run->paths[i]);
    }

    free(run->paths);
    free(run->files);

    san_baseline_free(run->check.baseline);
    san_lines_free(&run->check.lines);
    free(run->check.source);
    free(run->check.kept);
    free(run->check.record);

    if (run->check.marks != NULL) {
        fclose(run->check.marks);
    }

    if (run->check.out != NULL && run->check.out != stdout) {
        fclose(run->check.out);
    }
}


static void
san_check_all(san_check_run_t *run)
{
    int               i, rc;
    const san_cli_t  *cli;

    cli = run->check.cli;

    for (i = 0; i < cli->paths_n && !run->no_memory; i++) {
        rc = san_cli_walk(cli->paths[i], san_check_list, run,
                          &run->no_memory);
        run->status = (rc > run->status) ? rc : run->status;
    }

    run->files = calloc(run->n + 1, sizeof(*run->files));

    if (run->files == NULL || run->no_memory) {
        run->status = SAN_CLI_FAILED;
        return;
    }

    san_progress_begin(cli->progress, run->n);
    san_progress_tick(0, 0);
    san_check_pages(run);
    san_progress_end();

    if (run->check.stop) {
        return;
    }

    if ((run->check.marks != NULL && san_check_marks(run) != SAN_OK)
        || (cli->format == SAN_CLI_HTML && san_check_html(run) != SAN_OK))
    {
        run->status = SAN_CLI_FAILED;
        return;
    }

    san_check_summary(run);
}


int
san_cli_check(san_cli_t *cli)
{
    san_check_run_t  run;

    memset(&run, 0, sizeof(run));

    if (san_check_open(&run, cli) == SAN_OK) {
        san_check_all(&run);

    } else {
        run.status = SAN_CLI_FAILED;
    }

    san_check_close(&run);

    return run.status;
}
