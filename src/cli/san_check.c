/*
 * san_check: what pages would lose.
 *
 * Enters: files and folders.  Leaves: what was found, in the format that was
 * asked for, as it is found; a summary on the standard error.
 */

#include "san_check.h"
#include "san_paths.h"
#include "san_progress.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>


/* A run over many pages. */

typedef struct {
    san_check_t          check;
    char               **paths;
    size_t               n;
    size_t               room;
    bool                 no_memory;
    bool                 left_out;   /* a page that was named */

    size_t               done;
    int                  status;
    san_check_counts_t   all;
    san_check_file_t    *files;      /* one of each page */
} san_check_run_t;


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
        san_cli_say(path, "out of memory");
        run->no_memory = true;
        return SAN_CLI_FAILED;
    }

    run->n++;

    return SAN_CLI_NONE;
}


void
san_check_add(san_check_counts_t *to, const san_check_counts_t *from)
{
    size_t  i;

    to->pages += from->pages;
    to->found += from->found;
    to->findings += from->findings;
    to->failing += from->failing;
    to->known += from->known;
    to->gone += from->gone;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        to->detectors[i] += from->detectors[i];
    }

    for (i = 0; i <= SAN_ACTION_TRANSLATE; i++) {
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
        fprintf(stderr, "%llu finding%s in %llu of %llu page%s",
                (unsigned long long) all->findings,
                san_check_s(all->findings),
                (unsigned long long) all->found,
                (unsigned long long) all->pages, san_check_s(all->pages));

        if (cli->fail_on && all->findings != 0) {
            fprintf(stderr, ", %llu of them match --fail-on",
                    (unsigned long long) all->failing);
        }

        if (cli->config != NULL) {
            fputs(", options from ", stderr);
            san_cli_print_name(stderr, cli->config);
        }

        fputc('\n', stderr);
    }

    if (run->check.baseline == NULL) {
        return;
    }

    fprintf(stderr, "%llu finding%s in the baseline not reported\n",
            (unsigned long long) all->known, san_check_s(all->known));

    gone = all->gone + san_baseline_lost(run->check.baseline);

    if (gone != 0 && run->check.marks == NULL) {
        fprintf(stderr, "%llu finding%s in the baseline no longer found; "
                "--write-baseline removes %s\n",
                (unsigned long long) gone, san_check_s(gone),
                (gone == 1) ? "it" : "them");
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

    fprintf(stderr, "%llu finding%s in %llu page%s; baseline written to ",
            (unsigned long long) n, san_check_s(n),
            (unsigned long long) run->all.pages, san_check_s(run->all.pages));
    san_cli_print_name(stderr, name);
    fputc('\n', stderr);

    return SAN_OK;
}


/* The sections, which wait in a file, behind the counts of them all. */

static int
san_check_document(const san_check_run_t *run, const san_check_format_t *format)
{
    char                *buf;
    FILE                *from;
    size_t               n;
    san_check_totals_t   totals;

    from = run->check.out;
    buf = malloc(SAN_CLI_CHUNK);

    if (buf == NULL || ferror(from) || fflush(from) != 0) {
        san_cli_say("--format", strerror(errno));
        free(buf);
        return SAN_ERROR;
    }

    totals.all = &run->all;
    totals.files = run->files;
    totals.n = run->n;
    totals.status = run->status;

    /* the comma before the first item of a list is left out */

    if (fseek(from, format->list, SEEK_SET) != 0) {
        rewind(from);
    }

    format->begin(stdout, &totals);

    do {
        n = fread(buf, 1, SAN_CLI_CHUNK, from);
        fwrite(buf, 1, n, stdout);
    } while (n != 0);

    format->end(stdout, &totals);
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

    if (san_check_formats[cli->format].begin != NULL) {
        run->check.out = tmpfile();
    }

    if (cli->format >= SAN_CLI_GITHUB) {
        run->check.folder = san_path_folder("");

        if (run->check.folder == NULL) {
            san_cli_say(".", strerror(errno));
            return SAN_ERROR;
        }
    }

    if (cli->write_baseline != NULL) {
        run->check.marks_folder = san_path_folder(cli->write_baseline);

        if (run->check.marks_folder == NULL) {
            san_cli_say(cli->write_baseline, strerror(errno));
            return SAN_ERROR;
        }

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
    free(run->check.copies);
    free(run->check.record);
    free(run->check.folder);
    free(run->check.name);
    free(run->check.known);
    free(run->check.marked);
    free(run->check.marks_folder);

    if (run->check.marks != NULL) {
        fclose(run->check.marks);
    }

    if (run->check.out != NULL && run->check.out != stdout) {
        fclose(run->check.out);
    }
}


/* A page that is named by itself, but left out all the same. */

static bool
san_check_leaves_out(san_check_run_t *run, const char *path)
{
    struct stat  st;

    if ((stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        || !san_skip_has(&run->check.cli->skip, path, 0))
    {
        return false;
    }

    run->left_out = true;

    return true;
}


static void
san_check_all(san_check_run_t *run)
{
    int                        i, rc;
    const san_cli_t           *cli;
    const san_check_format_t  *format;

    cli = run->check.cli;

    for (i = 0; i < cli->paths_n && !run->no_memory; i++) {
        if (san_check_leaves_out(run, cli->paths[i])) {
            continue;
        }

        rc = san_cli_walk(cli->paths[i], &cli->skip, san_check_list, run,
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

    format = &san_check_formats[cli->format];

    if ((run->check.marks != NULL && san_check_marks(run) != SAN_OK)
        || (format->begin != NULL && san_check_document(run, format) != SAN_OK))
    {
        run->status = SAN_CLI_FAILED;
        return;
    }

    san_check_summary(run);

    if (run->all.pages == 0 && run->status == SAN_CLI_NONE && !run->left_out) {
        san_cli_say(NULL, "no pages found; in folders only .html, .htm, "
                    ".xhtml, .warc and .warc.gz files are read");
        run->status = SAN_CLI_FAILED;
    }
}


int
san_cli_check(san_cli_t *cli)
{
    san_check_run_t  run;

    memset(&run, 0, sizeof(run));

    /* a baseline has each finding, and those that it lacks are new */

    if (cli->baseline != NULL || cli->write_baseline != NULL) {
        cli->policy.examples = 0;
    }

    if (san_check_open(&run, cli) == SAN_OK) {
        san_check_all(&run);

    } else {
        run.status = SAN_CLI_FAILED;
    }

    san_check_close(&run);

    return run.status;
}
