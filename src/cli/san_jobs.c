/*
 * san_jobs: checks pages in several processes, with output as from one.
 *
 * Enters: a list of pages.  Leaves: the output of each page, in the order of
 * the list, and its counts.
 *
 * Processes are used instead of threads, so that a page that crashes its
 * process is one failed page, and nothing has to be shared.  Each process has
 * a socket: it reads the index of a page, and writes a header and the page's
 * output to stdout, stderr and the baseline, which it redirects to temporary
 * files.  Answers that arrive early are kept; pages far ahead of the next one
 * to print are not handed out, so that the memory for answers is limited.
 */

#include "san_check.h"
#include "san_progress.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define SAN_JOBS_MAX     256

/* How far ahead pages are handed out, per process. */
#define SAN_JOBS_AHEAD   32

/* Bytes of kept answers above which only the next page is handed out. */
#define SAN_JOBS_HELD    (32 * 1024 * 1024)

/* Milliseconds between two updates of the progress bar. */
#define SAN_JOBS_TICK    100

enum {
    SAN_JOBS_OUT = 0,
    SAN_JOBS_ERR,
    SAN_JOBS_MARKS,
    SAN_JOBS_FILES
};


typedef struct {
    int                 status;
    bool                stop;
    san_check_counts_t  counts;
    size_t              len[SAN_JOBS_FILES];
} san_jobs_head_t;


typedef struct {
    bool              here;
    san_jobs_head_t   head;
    char             *text;      /* output of all files, concatenated */
} san_jobs_answer_t;


typedef struct {
    pid_t   pid;
    int     fd;          /* -1: it has exited */
    bool    busy;
    size_t  index;       /* of the page that it checks */
} san_jobs_worker_t;


typedef struct {
    san_check_t         *check;
    char               **paths;
    size_t               n;
    size_t               next;       /* next page to hand out */
    size_t               printed;    /* pages already printed */
    size_t               held;       /* bytes of kept answers */
    size_t               workers_n;
    san_jobs_worker_t   *workers;
    san_jobs_answer_t   *answers;    /* one for each page */
    san_jobs_done_pt     done;
    void                *data;
} san_jobs_t;


size_t
san_jobs_cpus(void)
{
    cpu_set_t  set;

    if (sched_getaffinity(0, sizeof(set), &set) == 0 && CPU_COUNT(&set) > 0) {
        return (size_t) CPU_COUNT(&set);
    }

    return 1;
}


/* Reads n bytes; SAN_ERROR: the other side has closed the socket. */

static int
san_jobs_read(int fd, void *to, size_t n)
{
    char     *p;
    ssize_t   k;

    for (p = to; n != 0; /* void */ ) {
        k = read(fd, p, n);

        if (k > 0) {
            p += k;
            n -= (size_t) k;

        } else if (k == 0 || errno != EINTR) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


static int
san_jobs_write(int fd, const void *from, size_t n)
{
    ssize_t      k;
    const char  *p;

    for (p = from; n != 0; /* void */ ) {
        k = write(fd, p, n);

        if (k >= 0) {
            p += k;
            n -= (size_t) k;

        } else if (errno != EINTR) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/* In a worker: sends what a file has captured, and empties it. */

static int
san_jobs_send(int fd, FILE *file, size_t len)
{
    char    buf[16384];
    size_t  k;

    if (lseek(fileno(file), 0, SEEK_SET) != 0) {
        return SAN_ERROR;
    }

    while (len != 0) {
        k = (len < sizeof(buf)) ? len : sizeof(buf);

        if (san_jobs_read(fileno(file), buf, k) != SAN_OK
            || san_jobs_write(fd, buf, k) != SAN_OK)
        {
            return SAN_ERROR;
        }

        len -= k;
    }

    return (ftruncate(fileno(file), 0) == 0
            && lseek(fileno(file), 0, SEEK_SET) == 0) ? SAN_OK : SAN_ERROR;
}


static int
san_jobs_answer(int fd, FILE **files, int status, const san_check_t *check)
{
    off_t            end;
    size_t           i;
    san_jobs_head_t  head;

    memset(&head, 0, sizeof(head));

    for (i = 0; i < SAN_JOBS_FILES; i++) {
        if (fflush(files[i]) != 0) {
            status = SAN_CLI_FAILED;
        }

        end = lseek(fileno(files[i]), 0, SEEK_END);
        if (end < 0) {
            return SAN_ERROR;
        }

        head.len[i] = (size_t) end;
    }

    head.status = status;
    head.stop = check->stop;
    head.counts = check->counts;

    if (san_jobs_write(fd, &head, sizeof(head)) != SAN_OK) {
        return SAN_ERROR;
    }

    for (i = 0; i < SAN_JOBS_FILES; i++) {
        if (san_jobs_send(fd, files[i], head.len[i]) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/* Main loop of a worker: checks pages until no more are handed out. */

static void
san_jobs_work(const san_jobs_t *jobs, int fd)
{
    int           status;
    FILE         *files[SAN_JOBS_FILES];
    size_t        i, index;
    san_check_t  *check;

    check = jobs->check;

    for (i = 0; i < SAN_JOBS_FILES; i++) {
        files[i] = tmpfile();
        if (files[i] == NULL) {
            san_cli_say("a temporary file", strerror(errno));
            _exit(SAN_CLI_FAILED);
        }
    }

    if (dup2(fileno(files[SAN_JOBS_OUT]), STDOUT_FILENO) == -1
        || dup2(fileno(files[SAN_JOBS_ERR]), STDERR_FILENO) == -1)
    {
        _exit(SAN_CLI_FAILED);
    }

    check->out = stdout;
    check->marks = (check->marks != NULL) ? files[SAN_JOBS_MARKS] : NULL;

    while (san_jobs_read(fd, &index, sizeof(index)) == SAN_OK) {
        status = san_check_visit(check, jobs->paths[index], index);
        fflush(stdout);

        if (san_jobs_answer(fd, files, status, check) != SAN_OK) {
            break;
        }
    }

    _exit(SAN_CLI_NONE);
}


/*
 * The child closes the sockets of other workers, because otherwise they would
 * not see that they are closed.
 */

static int
san_jobs_start(san_jobs_t *jobs, san_jobs_worker_t *worker)
{
    int     pair[2];
    size_t  i;

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) {
        san_cli_say("--jobs", strerror(errno));
        return SAN_ERROR;
    }

    fflush(NULL);
    worker->pid = fork();

    if (worker->pid == 0) {
        for (i = 0; i < jobs->workers_n; i++) {
            close(jobs->workers[i].fd);
        }

        close(pair[0]);
        san_progress_end();
        san_jobs_work(jobs, pair[1]);
    }

    close(pair[1]);

    if (worker->pid == -1) {
        san_cli_say("--jobs", strerror(errno));
        close(pair[0]);
        return SAN_ERROR;
    }

    worker->fd = pair[0];

    return SAN_OK;
}


static void
san_jobs_end(san_jobs_t *jobs, san_jobs_worker_t *worker)
{
    int     status;
    char    text[64];
    size_t  i;

    close(worker->fd);
    worker->fd = -1;

    while (waitpid(worker->pid, &status, 0) == -1 && errno == EINTR) {
        /* void */
    }

    if (!worker->busy) {
        return;
    }

    /* its page is reported as unreadable */

    i = worker->index;
    worker->busy = false;
    jobs->answers[i].here = true;
    jobs->answers[i].head.status = SAN_CLI_FAILED;

    san_progress_clear();
    snprintf(text, sizeof(text), WIFSIGNALED(status)
             ? "not checked: its process was killed by signal %d"
             : "not checked: its process exited with code %d",
             WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    san_cli_say(jobs->paths[i], text);
}


static void
san_jobs_hand_out(san_jobs_t *jobs)
{
    size_t              i, ahead;
    san_jobs_worker_t  *worker;

    ahead = jobs->workers_n * SAN_JOBS_AHEAD;

    for (i = 0; i < jobs->workers_n; i++) {
        worker = &jobs->workers[i];

        if (worker->fd == -1 || worker->busy || jobs->next == jobs->n
            || jobs->next - jobs->printed >= ahead
            || (jobs->held > SAN_JOBS_HELD && jobs->next != jobs->printed))
        {
            continue;
        }

        worker->busy = true;
        worker->index = jobs->next++;

        if (san_jobs_write(worker->fd, &worker->index,
                           sizeof(worker->index)) != SAN_OK)
        {
            san_jobs_end(jobs, worker);
        }
    }
}


static void
san_jobs_receive(san_jobs_t *jobs, san_jobs_worker_t *worker)
{
    size_t              i, len;
    san_jobs_answer_t  *answer;

    answer = &jobs->answers[worker->index];

    if (!worker->busy
        || san_jobs_read(worker->fd, &answer->head, sizeof(answer->head))
           != SAN_OK)
    {
        san_jobs_end(jobs, worker);
        return;
    }

    for (i = 0, len = 0; i < SAN_JOBS_FILES; i++) {
        len += answer->head.len[i];
    }

    answer->text = malloc(len + 1);

    if (answer->text == NULL
        || san_jobs_read(worker->fd, answer->text, len) != SAN_OK)
    {
        memset(&answer->head, 0, sizeof(answer->head));
        san_jobs_end(jobs, worker);
        return;
    }

    answer->here = true;
    worker->busy = false;
    jobs->held += len;
}


/* Prints the answers that are next in order. */

static int
san_jobs_print(san_jobs_t *jobs)
{
    char               *p;
    FILE               *to[SAN_JOBS_FILES];
    size_t              i;
    san_jobs_answer_t  *answer;

    to[SAN_JOBS_OUT] = jobs->check->out;
    to[SAN_JOBS_ERR] = stderr;
    to[SAN_JOBS_MARKS] = jobs->check->marks;

    while (jobs->printed < jobs->n && jobs->answers[jobs->printed].here) {
        answer = &jobs->answers[jobs->printed];
        p = answer->text;

        for (i = 0; i < SAN_JOBS_FILES && p != NULL; i++) {
            if (answer->head.len[i] != 0 && to[i] != NULL) {
                if (i != SAN_JOBS_MARKS) {
                    san_progress_clear();
                }

                fwrite(p, 1, answer->head.len[i], to[i]);
            }

            p += answer->head.len[i];
        }

        jobs->held -= (p != NULL) ? (size_t) (p - answer->text) : 0;
        free(answer->text);
        answer->text = NULL;

        jobs->done(jobs->data, jobs->printed++, answer->head.status,
                   &answer->head.counts);

        if (answer->head.stop || san_cli_flush() != SAN_OK) {
            jobs->check->stop = true;
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/* Runs until all is printed; SAN_ERROR: it cannot continue. */

static int
san_jobs_run(san_jobs_t *jobs, struct pollfd *fds)
{
    int                 n;
    size_t              i, busy;

    while (jobs->printed < jobs->n) {
        san_jobs_hand_out(jobs);

        for (i = busy = 0; i < jobs->workers_n; i++) {
            fds[i].fd = jobs->workers[i].busy ? jobs->workers[i].fd : -1;
            fds[i].events = POLLIN;
            fds[i].revents = 0;
            busy += jobs->workers[i].busy;
        }

        if (busy == 0 && !jobs->answers[jobs->printed].here) {
            san_cli_say("--jobs", "all processes have died; try fewer jobs");
            return SAN_ERROR;
        }

        n = (busy != 0) ? poll(fds, jobs->workers_n, SAN_JOBS_TICK) : 0;

        for (i = 0; n > 0 && i < jobs->workers_n; i++) {
            if (fds[i].revents != 0) {
                san_jobs_receive(jobs, &jobs->workers[i]);
            }
        }

        if (san_jobs_print(jobs) != SAN_OK) {
            return SAN_ERROR;
        }

        jobs->done(jobs->data, SAN_JOBS_NO_PAGE, SAN_CLI_NONE, NULL);
    }

    return SAN_OK;
}


/*
 * Closes all workers, without waiting for pages that are still being checked.
 */

static void
san_jobs_close(san_jobs_t *jobs)
{
    size_t              i;
    san_jobs_worker_t  *worker;

    for (i = 0; i < jobs->workers_n; i++) {
        worker = &jobs->workers[i];

        if (worker->fd != -1) {
            if (worker->busy) {
                kill(worker->pid, SIGKILL);
                worker->busy = false;
            }

            san_jobs_end(jobs, worker);
        }
    }

    for (i = 0; jobs->answers != NULL && i < jobs->n; i++) {
        free(jobs->answers[i].text);
    }

    free(jobs->answers);
    free(jobs->workers);
}


int
san_jobs(san_check_t *check, char **paths, size_t n, size_t wanted,
    san_jobs_done_pt done, void *data)
{
    int             rc;
    san_jobs_t      jobs;
    struct pollfd  *fds;

    memset(&jobs, 0, sizeof(jobs));

    wanted = (wanted < n) ? wanted : n;
    wanted = (wanted < SAN_JOBS_MAX) ? wanted : SAN_JOBS_MAX;

    jobs.check = check;
    jobs.paths = paths;
    jobs.n = n;
    jobs.done = done;
    jobs.data = data;
    jobs.workers = calloc(wanted, sizeof(*jobs.workers));
    jobs.answers = calloc(n, sizeof(*jobs.answers));
    fds = calloc(wanted, sizeof(*fds));

    rc = SAN_OK;

    if (jobs.workers == NULL || jobs.answers == NULL || fds == NULL) {
        san_cli_say("--jobs", "out of memory");
        rc = SAN_ERROR;
    }

    while (rc == SAN_OK && jobs.workers_n < wanted) {
        rc = san_jobs_start(&jobs, &jobs.workers[jobs.workers_n]);
        jobs.workers_n += (rc == SAN_OK);
    }

    if (rc == SAN_OK) {
        rc = san_jobs_run(&jobs, fds);
    }

    san_jobs_close(&jobs);
    free(fds);

    return rc;
}
