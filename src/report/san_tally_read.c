/*
 * san_tally_read: adds up all slots of a tally for a report.
 */

#include <stdlib.h>
#include <string.h>

#include "san_tally_memory.h"

/* How often reading is retried while an entry is written. */
#define TRIES  100


static bool
read_entry(const san_entry_t *e, san_entry_t *copy)
{
    unsigned  i;
    uint32_t  number;

    for (i = 0; i < TRIES; i++) {
        number = __atomic_load_n(&e->number, __ATOMIC_ACQUIRE);

        if (number & 1) {
            continue;
        }

        memcpy(copy, e, sizeof(*copy));
        __atomic_thread_fence(__ATOMIC_ACQUIRE);

        if (san_tally_load(&e->number) == number) {
            return copy->count != 0;
        }
    }

    return false;
}


static int
compare_keys(const void *one, const void *two)
{
    int                       rc;
    san_str_t                 x, y;
    const san_entry_t        *a, *b;
    const san_tally_field_t  *f;

    a = one;
    b = two;

    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }

    for (f = san_tally_fields; f->size; f++) {
        if (f->part != SAN_REPORT_KEY) {
            continue;
        }

        x = san_tally_get(a, f);
        y = san_tally_get(b, f);
        rc = x.len != y.len ? (x.len > y.len) - (x.len < y.len)
                            : memcmp(x.data, y.data, x.len);

        if (rc) {
            return rc;
        }
    }

    return 0;
}


/* Merges entries of the same leftover from several slots. */

static size_t
merge(san_entry_t *e, size_t n)
{
    size_t       i, k;
    san_entry_t  sum;

    if (n == 0) {
        return 0;
    }

    qsort(e, n, sizeof(*e), compare_keys);

    for (i = 1, k = 0; i < n; i++) {

        if (!san_tally_same_key(&e[i], &e[k])) {
            e[++k] = e[i];
            continue;
        }

        sum = e[i].last > e[k].last ? e[i] : e[k];
        sum.count = e[i].count + e[k].count;
        sum.error = e[i].error + e[k].error;
        sum.first = e[i].first < e[k].first ? e[i].first : e[k].first;
        sum.pages = e[i].pages | e[k].pages;
        e[k] = sum;
    }

    return k + 1;
}


/*
 * Estimates the number of pages from the bits set of 64, each by the hash of a
 * page: 64 times the logarithm of 64 / (64 - n).  If all are set it is only a
 * lower bound.
 */

static unsigned
pages_of(uint64_t bits)
{
    unsigned  n;

    static const uint16_t  pages[65] = {
        0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 23,
        24, 25, 27, 29, 30, 32, 33, 35, 37, 39, 40, 42, 44, 46, 49, 51, 53, 55,
        58, 60, 63, 66, 68, 71, 75, 78, 81, 85, 89, 93, 97, 102, 107, 113, 119,
        126, 133, 142, 151, 163, 177, 196, 222, 266, 300
    };

    for (n = 0; bits; bits &= bits - 1) {
        n++;
    }

    return pages[n];
}


static void
to_finding(const san_entry_t *e, san_report_finding_t *finding)
{
    unsigned                  i, n;
    const san_tally_field_t  *f;

    memset(finding, 0, sizeof(*finding));

    for (f = san_tally_fields; f->size; f++) {
        if (f->type == SAN_REPORT_STRING) {
            *(san_str_t *) ((char *) finding + f->finding)
                = san_tally_get(e, f);

        } else {
            memcpy((char *) finding + f->finding,
                   (const char *) e + f->bytes, f->size);
        }
    }

    finding->pages = pages_of(e->pages);

    if (finding->pages > e->count) {
        finding->pages = (unsigned) e->count;
    }

    for (i = 0, n = 0; i < SAN_REPORT_OTHERS; i++) {
        if (e->other_len[i]) {
            finding->others[n].data = e->other[i];
            finding->others[n++].len = e->other_len[i];
        }
    }
}


static void
add_rows(san_counters_t *sum, const san_count_t *rows)
{
    unsigned      i, k, d, a;
    san_count_t  *row;

    for (i = 0; i < SAN_COUNT_LANGUAGES; i++) {

        if (__atomic_load_n(&rows[i].language[0], __ATOMIC_ACQUIRE) == '\0') {
            break;
        }

        for (k = 0; k < SAN_COUNT_LANGUAGES - 1; k++) {
            row = &sum->findings[k];

            if (row->language[0] == '\0') {
                memcpy(row->language, rows[i].language, SAN_COUNT_TAG);
            }

            if (memcmp(row->language, rows[i].language, SAN_COUNT_TAG) == 0) {
                break;
            }
        }

        row = &sum->findings[k];

        if (k == SAN_COUNT_LANGUAGES - 1) {
            san_tally_word(row->language, "other", SAN_COUNT_TAG);
        }

        for (d = 0; d < SAN_DETECTOR_N; d++) {
            for (a = 0; a <= SAN_ACTION_TRANSLATE; a++) {
                row->n[d][a] += san_tally_load(&rows[i].n[d][a]);
            }
        }
    }
}


/*
 * Adds days.  Each slot has its own last month; days too old for another's
 * month are dropped.
 */

static void
add_days(san_counters_t *sum, const san_day_t *days)
{
    unsigned    i;
    uint64_t    day, pages, findings;
    san_day_t  *to;

    for (i = 0; i < SAN_REPORT_DAYS; i++) {
        day = __atomic_load_n(&days[i].day, __ATOMIC_ACQUIRE);
        pages = san_tally_load(&days[i].pages);
        findings = san_tally_load(&days[i].findings);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
        to = &sum->days[i];

        if (day == 0 || day < to->day || san_tally_load(&days[i].day) != day) {
            continue;
        }

        if (day > to->day) {
            memset(to, 0, sizeof(*to));
            to->day = day;
        }

        to->pages += pages;
        to->findings += findings;
    }
}


static void
add_counters(san_counters_t *sum, const san_tally_slot_t *slot)
{
    unsigned               i, k;
    const san_counters_t  *c;

    c = &slot->counters;

    for (i = 0; i < SAN_STATUS_N; i++) {
        sum->responses[i] += san_tally_load(&c->responses[i]);
    }

    sum->in += san_tally_load(&c->in);
    sum->removed += san_tally_load(&c->removed);
    sum->nanoseconds += san_tally_load(&c->nanoseconds);

    for (i = 0; i <= SAN_ACTION_TRANSLATE; i++) {
        for (k = 0; k <= SAN_WHYS_N; k++) {
            sum->decisions[i][k] += san_tally_load(&c->decisions[i][k]);
        }
    }

    add_rows(sum, c->findings);
    add_days(sum, c->days);
}


/*
 * Allocates one block for the counters, the leftovers, and the entries that
 * they refer to.
 */

int
san_tally_read(const san_tally_t *t, san_report_t *report)
{
    size_t                   i, k, n, all;
    san_entry_t             *copies;
    san_report_finding_t    *findings;
    san_counters_t          *sum;
    const san_tally_slot_t  *slot;

    all = (size_t) t->slots * t->sets * SAN_WAYS;

    sum = calloc(1, sizeof(*sum) + all * (sizeof(*findings) + sizeof(*copies)));
    if (sum == NULL) {
        return SAN_ERROR;
    }

    copies = (san_entry_t *) (sum + 1);
    findings = (san_report_finding_t *) (copies + all);

    for (i = 0, n = 0; i < t->slots; i++) {
        slot = san_tally_slot_at(t, (unsigned) i);
        add_counters(sum, slot);

        for (k = 0; k < (size_t) t->sets * SAN_WAYS; k++) {
            n += read_entry(san_tally_entries(slot) + k, &copies[n]);
        }
    }

    n = merge(copies, n);

    for (i = 0; i < n; i++) {
        to_finding(&copies[i], &findings[i]);
    }

    san_report_sort_by(findings, n, report->order);

    report->counters = sum;
    report->findings = findings;
    report->nfindings = n;
    report->since = t->since;
    report->unseen = san_tally_load(&t->unseen);

    return SAN_OK;
}


void
san_tally_forget(san_report_t *report)
{
    free((void *) (uintptr_t) report->counters);
    report->counters = NULL;
    report->findings = NULL;
    report->nfindings = 0;
}
