/*
 * san_tally: counts of several writers, of writers that die in the middle of
 * a write, and of more leftovers than there is room for.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "san_tally.h"
#include "tap.h"

#define SIZE  (256 * 1024)

static uint32_t  dead;


static bool
is_running(uint32_t id)
{
    return id != dead;
}


static san_finding_t
finding(const char *text, const char *language)
{
    san_finding_t  f;

    memset(&f, 0, sizeof(f));
    f.detector = SAN_DETECTOR_SCRIPT;
    f.language = language;
    f.script = "Cyrl";
    f.its = "untranslated";
    f.text = san_str(text);
    f.where = san_str("html > body > h2");

    return f;
}


static void
count(san_tally_t *t, san_tally_slot_t *slot, const char *text,
    const char *language, unsigned n)
{
    san_meta_t     meta;
    san_finding_t  f;

    memset(&meta, 0, sizeof(meta));
    meta.host = san_str("host");
    meta.uri = san_str("/a");
    f = finding(text, language);

    while (n--) {
        san_tally_finding(t, slot, &f, SAN_ACTION_STRIP, &meta, 1000 + n);
    }
}


static uint64_t
count_of(const san_tally_t *t, const char *text)
{
    size_t        i;
    uint64_t      n;
    san_report_t  report;

    memset(&report, 0, sizeof(report));

    if (san_tally_read(t, &report) != SAN_OK) {
        return UINT64_MAX;
    }

    for (i = 0, n = 0; i < report.nfindings; i++) {
        if (report.findings[i].text.len == strlen(text)
            && memcmp(report.findings[i].text.data, text, strlen(text)) == 0)
        {
            n += report.findings[i].count;
        }
    }

    san_tally_forget(&report);

    return n;
}


static void
test_slots(void)
{
    unsigned           i;
    void              *memory;
    san_tally_t       *t;
    san_tally_slot_t  *slot[5];

    memory = calloc(1, SIZE);
    tap_ok(san_tally_create(memory, 20000, 4, 1, 1) == NULL,
           "memory for nothing");
    memset(memory, 0, SIZE);

    i = san_tally_room(SIZE);
    tap_ok(i > 4 && san_tally_create(memory, SIZE, i, 1, 1) != NULL,
           "room for %u", i);
    memset(memory, 0, SIZE);
    tap_ok(san_tally_create(memory, SIZE, i + 1, 1, 1) == NULL,
           "and for no more");
    tap_ok(san_tally_room(0) == 0 && san_tally_room(100) == 0,
           "none in nothing");
    memset(memory, 0, SIZE);

    t = san_tally_create(memory, SIZE, 4, 0x1234, 77);
    tap_ok(t != NULL, "memory enough");

    dead = 0;

    for (i = 0; i < 5; i++) {
        slot[i] = san_tally_claim(t, i + 1, is_running);
    }

    tap_ok(slot[3] != NULL && slot[4] == NULL, "four slots, no fifth");

    for (i = 0; i < 4; i++) {
        count(t, slot[i], "one", "en", i + 1);
    }

    tap_ok(count_of(t, "one") == 1 + 2 + 3 + 4, "slots add up");

    san_tally_release(slot[1]);
    slot[4] = san_tally_claim(t, 5, is_running);
    tap_ok(slot[4] == slot[1], "a slot that was given back");

    dead = 3;
    tap_ok(san_tally_claim(t, 6, is_running) == slot[2], "a slot of the dead");
    tap_ok(count_of(t, "one") == 10, "its counts stay");

    free(memory);
}


/*
 * More leftovers than there is room for: frequent ones stay, with a correct
 * error.
 */

static void
test_flood(void)
{
    char               text[32];
    void              *memory;
    unsigned           i;
    uint64_t           n;
    san_tally_t       *t;
    san_tally_slot_t  *slot;

    memory = calloc(1, SIZE);
    t = san_tally_create(memory, SIZE, 2, 0x99, 1);
    dead = 0;
    slot = san_tally_claim(t, 1, is_running);

    for (i = 0; i < 5000; i++) {
        snprintf(text, sizeof(text), "rare %u", i);
        count(t, slot, text, "en", 1);

        if (i % 5 == 0) {
            count(t, slot, "often", "en", 1);
        }
    }

    n = count_of(t, "often");
    tap_ok(n >= 1000 && n < 1500, "what comes often: %u", (unsigned) n);

    free(memory);
}


static void
test_languages(void)
{
    char               tag[8];
    void              *memory;
    unsigned           i;
    uint64_t           n;
    san_report_t       report;
    san_tally_t       *t;
    san_tally_slot_t  *slot;

    memory = calloc(1, SIZE);
    t = san_tally_create(memory, SIZE, 1, 3, 1);
    dead = 0;
    slot = san_tally_claim(t, 1, is_running);

    for (i = 0; i < 40; i++) {
        snprintf(tag, sizeof(tag), "%c%c", 'a' + i / 26, 'a' + i % 26);
        count(t, slot, "x", tag, 2);
    }

    memset(&report, 0, sizeof(report));
    (void) san_tally_read(t, &report);

    for (i = 0, n = 0; i < SAN_COUNT_LANGUAGES; i++) {
        n += report.counters->findings[i]
             .n[SAN_DETECTOR_SCRIPT][SAN_ACTION_STRIP];
    }

    tap_ok(n == 80, "all languages are counted");
    i = SAN_COUNT_LANGUAGES - 1;
    tap_ok(strcmp(report.counters->findings[i].language, "other") == 0
           && report.counters->findings[i]
              .n[SAN_DETECTOR_SCRIPT][SAN_ACTION_STRIP] == 2 * (40 - i),
           "those without a row as other");

    san_tally_forget(&report);
    free(memory);
}


static bool
nobody(uint32_t id)
{
    (void) id;

    return false;
}


/* Writers that are killed at any point, while a reader reads. */

static void
test_killed(void)
{
    void              *memory;
    pid_t              pid;
    unsigned           round;
    uint64_t           n, last;
    san_tally_t       *t;
    san_tally_slot_t  *slot;
    struct timespec    pause = { 0, 2000000 };

    memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    t = san_tally_create(memory, SIZE, 1, 5, 1);
    last = 0;

    for (round = 1; round <= 50; round++) {
        pid = fork();

        if (pid == 0) {
            slot = san_tally_claim(t, round, nobody);

            for ( ;; ) {
                count(t, slot, "steady", "en", 1);
                count(t, slot, round % 2 ? "odd" : "even", "en", 1);
            }
        }

        nanosleep(&pause, NULL);
        (void) count_of(t, "steady");
        kill(pid, SIGKILL);
        waitpid(pid, NULL, 0);
    }

    slot = san_tally_claim(t, 51, nobody);
    n = count_of(t, "steady");
    count(t, slot, "steady", "en", 1);
    last = count_of(t, "steady");

    tap_ok(slot != NULL && last == n + 1,
           "a slot goes on after 50 killed writers, %u counts",
           (unsigned) n);

    munmap(memory, SIZE);
}


static bool
is(san_str_t s, const char *text)
{
    return s.len == strlen(text) && memcmp(s.data, text, s.len) == 0;
}


/* A leftover that occurs twice: the key, the first and the newest example. */

static void
test_strings(void)
{
    void                        *memory;
    san_meta_t                   meta;
    san_tally_t                 *t;
    san_report_t                 report;
    san_finding_t                f;
    const san_report_finding_t  *leak;
    san_tally_slot_t            *slot;

    static char  where[] =
        "html > body > div.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
        "> div.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb "
        "> div.cccccccccccccccccccccccccccccccccccccccc > h2";

    memory = calloc(1, SIZE);
    t = san_tally_create(memory, SIZE, 1, 5, 77);
    slot = san_tally_claim(t, 1, is_running);

    memset(&meta, 0, sizeof(meta));
    meta.host = san_str("host");
    meta.uri = san_str("/old");
    f = finding("text", "en");
    f.text_language = "ru";
    san_tally_finding(t, slot, &f, SAN_ACTION_FLAG, &meta, 100);

    meta.uri = san_str("/new?a");
    f.where = san_str(where);
    f.text_language = NULL;
    f.its = "other";
    san_tally_finding(t, slot, &f, SAN_ACTION_STRIP, &meta, 200);

    memset(&report, 0, sizeof(report));

    if (!tap_ok(san_tally_read(t, &report) == SAN_OK && report.nfindings == 1,
                "it is one leftover"))
    {
        return;
    }

    leak = report.findings;
    tap_ok(is(leak->host, "host") && is(leak->detector, "script")
           && is(leak->language, "en") && is(leak->text, "text"),
           "its key");
    tap_ok(is(leak->text_language, "ru") && is(leak->its, "untranslated")
           && is(leak->script, "Cyrl"), "of the first");
    tap_ok(is(leak->uri, "/new?a") && is(leak->action, "strip"),
           "of the newest");
    tap_ok(leak->where.len <= 160
           && leak->where.len > strlen(" > h2")
           && memcmp(leak->where.data, "div.", 4) == 0
           && memcmp(leak->where.data + leak->where.len - 5, " > h2", 5) == 0,
           "whole steps of the end of a path");
    tap_ok(leak->count == 2 && leak->first == 100 && leak->last == 200
           && !leak->cut, "its numbers");

    san_tally_forget(&report);
    free(memory);
}


/* Two writers over 33 days: only the last 30 are kept. */

static void
test_days(void)
{
    void                  *memory;
    uint64_t               day, pages, findings;
    unsigned               i, k;
    san_meta_t             meta;
    san_tally_t           *t;
    san_report_t           report;
    san_finding_t          f;
    san_tally_slot_t      *slots[2];
    san_tally_response_t   response;

    memory = calloc(1, SIZE);
    t = san_tally_create(memory, SIZE, 2, 5, 77);
    slots[0] = san_tally_claim(t, 1, is_running);
    slots[1] = san_tally_claim(t, 2, is_running);

    memset(&meta, 0, sizeof(meta));
    memset(&response, 0, sizeof(response));
    f = finding("text", "en");

    for (i = 0; i < 33; i++) {
        day = 20000 + i;

        for (k = 0; k < 2; k++) {
            response.status = SAN_STATUS_FLAGGED;
            response.now = day * 86400 + 86399;
            san_tally_response(slots[k], &response);
            response.status = SAN_STATUS_BYPASS;
            san_tally_response(slots[k], &response);
        }

        /* the second writer has none on the last day */

        san_tally_finding(t, slots[0], &f, SAN_ACTION_FLAG, &meta,
                          day * 86400);

        if (i < 32) {
            san_tally_finding(t, slots[1], &f, SAN_ACTION_FLAG, &meta,
                              day * 86400);
        }
    }

    memset(&report, 0, sizeof(report));

    if (san_tally_read(t, &report) != SAN_OK) {
        abort();
    }

    for (i = 0, pages = 0, findings = 0; i < SAN_REPORT_DAYS; i++) {
        day = report.counters->days[i].day;
        pages += report.counters->days[i].pages;
        findings += report.counters->days[i].findings;

        if (day < 20003 || day > 20032 || day % SAN_REPORT_DAYS != i) {
            break;
        }
    }

    tap_ok(i == SAN_REPORT_DAYS, "the last 30 days");
    tap_ok(pages == 60 && findings == 59, "with what was read and found");

    san_tally_forget(&report);
    free(memory);
}


/* How many pages a leftover was on, and which were the last. */

static void
test_pages(void)
{
    char                         uri[16], twice[300];
    void                        *memory;
    unsigned                     i, n;
    san_meta_t                   meta;
    san_tally_t                 *t;
    san_report_t                 report;
    san_finding_t                f;
    san_tally_slot_t            *slot;
    const san_report_finding_t  *leak;

    static const unsigned  counts[] = { 1, 2, 3, 10, 50, 150 };

    for (n = 0; n < sizeof(counts) / sizeof(counts[0]); n++) {
        memory = calloc(1, SIZE);
        t = san_tally_create(memory, SIZE, 1, 5, 77);
        slot = san_tally_claim(t, 1, is_running);
        memset(&meta, 0, sizeof(meta));
        f = finding("text", "en");

        for (i = 0; i < 3 * counts[n]; i++) {
            snprintf(uri, sizeof(uri), "/%u", i % counts[n]);
            meta.uri = san_str(uri);
            san_tally_finding(t, slot, &f, SAN_ACTION_FLAG, &meta, 100 + i);
        }

        memset(&report, 0, sizeof(report));

        if (san_tally_read(t, &report) != SAN_OK) {
            abort();
        }

        leak = report.findings;
        tap_ok(leak->pages > 100
               ? counts[n] > 100
               : leak->pages >= counts[n] - counts[n] / 3
                 && leak->pages <= counts[n] + counts[n] / 3,
               "%u pages: about %u", counts[n], leak->pages);
        tap_ok(leak->others[0].len == 0 ? counts[n] == 1
               : !is(leak->others[0], uri)
                 && (leak->others[2].len != 0) == (counts[n] > 3),
               "%u pages: the others", counts[n]);
        san_tally_forget(&report);

        /* an address that is too long is skipped later */

        memset(twice, 'x', sizeof(twice));
        twice[0] = '/';
        meta.uri.data = (const uint8_t *) twice;
        meta.uri.len = sizeof(twice);
        san_tally_finding(t, slot, &f, SAN_ACTION_FLAG, &meta, 9000);
        san_tally_finding(t, slot, &f, SAN_ACTION_FLAG, &meta, 9001);
        meta.uri = san_str("/end");
        san_tally_finding(t, slot, &f, SAN_ACTION_FLAG, &meta, 9002);

        if (san_tally_read(t, &report) != SAN_OK) {
            abort();
        }

        leak = report.findings;
        tap_ok(is(leak->uri, "/end") && is(leak->others[0], uri),
               "%u pages, and one with a long name", counts[n]);
        san_tally_forget(&report);
        free(memory);
    }
}


int
main(void)
{
    test_days();
    test_pages();
    test_slots();
    test_strings();
    test_flood();
    test_languages();
    test_killed();

    return tap_done();
}
