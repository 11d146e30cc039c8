/*
 * san_tally: slots, sets and sums.
 */

#include <stdlib.h>
#include <string.h>

#include "san_tally.h"
#include "san_unicode.h"

/* Leftovers that a hash chooses among. */
#define WAYS  8

#define HOST_MAX   64
#define URI_MAX    200
#define WHERE_MAX  160
#define TEXT_MAX   400

/* A reader tries so often to read what is being written. */
#define TRIES  100


typedef struct {
    uint32_t  number;          /* odd: is being written */
    uint32_t  hash;
    uint64_t  count;           /* 0: empty */
    uint64_t  error;
    uint64_t  first;
    uint64_t  last;

    uint8_t   detector;
    uint8_t   action;
    uint8_t   cut;
    char      language[SAN_COUNT_TAG];
    char      text_language[SAN_COUNT_TAG];
    char      script[5];
    char      its[24];

    uint16_t  host_len;
    uint16_t  uri_len;
    uint16_t  where_len;
    uint16_t  text_len;
    uint8_t   host[HOST_MAX];
    uint8_t   uri[URI_MAX];
    uint8_t   where[WHERE_MAX];
    uint8_t   text[TEXT_MAX];
} entry_t;


struct san_tally_slot_s {
    uint32_t        owner;     /* 0: free */
    san_counters_t  counters;
};


struct san_tally_s {
    uint64_t  seed;
    uint64_t  since;
    uint32_t  slots;
    uint32_t  sets;            /* of a slot */
    uint32_t  unseen;
    size_t    stride;          /* from slot to slot */
};


#define load(p)       __atomic_load_n((p), __ATOMIC_RELAXED)
#define store(p, v)   __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define add(p, v)     store((p), load(p) + (v))


static size_t
slot_size(size_t sets)
{
    return (sizeof(san_tally_slot_t) + sets * WAYS * sizeof(entry_t) + 63)
           & ~(size_t) 63;
}


static size_t
head_size(void)
{
    return (sizeof(san_tally_t) + 63) & ~(size_t) 63;
}


static san_tally_slot_t *
slot_at(const san_tally_t *t, unsigned i)
{
    return (san_tally_slot_t *) ((uint8_t *) (uintptr_t) t + head_size()
                                 + i * t->stride);
}


static entry_t *
entries_of(const san_tally_slot_t *slot)
{
    return (entry_t *) (uintptr_t) (slot + 1);
}


san_tally_t *
san_tally_create(void *memory, size_t size, unsigned slots, uint64_t seed,
    uint64_t now)
{
    size_t        room, sets;
    san_tally_t  *t;

    if (slots == 0 || size < head_size() + slots * slot_size(1)) {
        return NULL;
    }

    room = (size - head_size()) / slots;

    for (sets = (room - sizeof(san_tally_slot_t)) / (WAYS * sizeof(entry_t));
         slot_size(sets) > room; sets--)
    {
        /* void */
    }

    t = memory;
    t->seed = seed;
    t->since = now;
    t->slots = slots;
    t->sets = (uint32_t) sets;
    t->unseen = 0;
    t->stride = slot_size(sets);

    return t;
}


/* Between these two an entry is of no use to anybody else. */

static void
begin_write(uint32_t *number)
{
    store(number, load(number) | 1);
    __atomic_thread_fence(__ATOMIC_RELEASE);
}


static void
end_write(uint32_t *number)
{
    __atomic_store_n(number, load(number) + 1, __ATOMIC_RELEASE);
}


/* What the last owner left half written. */

static void
mend(const san_tally_t *t, const san_tally_slot_t *slot)
{
    size_t    i;
    entry_t  *e;

    e = entries_of(slot);

    for (i = 0; i < (size_t) t->sets * WAYS; i++) {
        if (load(&e[i].number) & 1) {
            store(&e[i].count, 0);
            end_write(&e[i].number);
        }
    }
}


static san_tally_slot_t *
find_slot(san_tally_t *t, uint32_t id, bool (*alive)(uint32_t id))
{
    unsigned           i;
    uint32_t           owner;
    san_tally_slot_t  *slot;

    for (i = 0; i < t->slots; i++) {
        slot = slot_at(t, i);
        owner = load(&slot->owner);

        if (owner && owner != id && alive(owner)) {
            continue;
        }

        if (__atomic_compare_exchange_n(&slot->owner, &owner, id, false,
                                        __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        {
            mend(t, slot);
            return slot;
        }
    }

    return NULL;
}


san_tally_slot_t *
san_tally_claim(san_tally_t *t, uint32_t id, bool (*alive)(uint32_t id))
{
    san_tally_slot_t  *slot;

    slot = find_slot(t, id, alive);

    if (slot == NULL) {
        (void) __atomic_fetch_add(&t->unseen, 1, __ATOMIC_RELAXED);
    }

    return slot;
}


san_tally_slot_t *
san_tally_claim_again(san_tally_t *t, uint32_t id, bool (*alive)(uint32_t id))
{
    san_tally_slot_t  *slot;

    slot = find_slot(t, id, alive);

    if (slot) {
        san_tally_give_up(t);
    }

    return slot;
}


void
san_tally_give_up(san_tally_t *t)
{
    (void) __atomic_fetch_sub(&t->unseen, 1, __ATOMIC_RELAXED);
}


unsigned
san_tally_slots(const san_tally_t *t)
{
    return t->slots;
}


void
san_tally_release(san_tally_slot_t *slot)
{
    __atomic_store_n(&slot->owner, 0, __ATOMIC_RELEASE);
}


void
san_tally_response(san_tally_slot_t *slot,
    const san_tally_response_t *response)
{
    san_counters_t  *c;

    c = &slot->counters;

    add(&c->responses[response->status < SAN_STATUS_N ? response->status
                                                      : SAN_STATUS_N - 1], 1);
    add(&c->in, response->in);
    add(&c->removed, response->removed);
    add(&c->nanoseconds, response->nanoseconds);
}


static void
take_word(char *to, const char *from, size_t size)
{
    size_t  n;

    n = from ? strlen(from) : 0;

    if (n >= size) {
        n = size - 1;
    }

    if (n) {
        memcpy(to, from, n);
    }

    memset(to + n, 0, size - n);
}


/* The row of a language; the last one is for those that find no row. */

static san_count_t *
row_of(san_tally_slot_t *slot, const char *language)
{
    char          tag[SAN_COUNT_TAG];
    unsigned      i;
    san_count_t  *row;

    take_word(tag, language && *language ? language : "und", sizeof(tag));

    for (i = 0; i < SAN_COUNT_LANGUAGES; i++) {
        row = &slot->counters.findings[i];

        if (row->language[0] == '\0') {
            if (i == SAN_COUNT_LANGUAGES - 1) {
                take_word(tag, "other", sizeof(tag));
            }

            /* readers take a row for empty until its first byte is there */

            memcpy(row->language + 1, tag + 1, sizeof(tag) - 1);
            __atomic_store_n(&row->language[0], tag[0], __ATOMIC_RELEASE);
            return row;
        }

        if (memcmp(row->language, tag, sizeof(tag)) == 0) {
            return row;
        }
    }

    return &slot->counters.findings[SAN_COUNT_LANGUAGES - 1];
}


/* At most so many bytes of s, cut at a character; *cut says if it was. */

static uint16_t
take_text(uint8_t *to, san_str_t s, size_t most, uint8_t *cut)
{
    size_t  n;

    n = s.len;
    *cut = n > most;

    if (n > most) {
        for (n = most; n > 0 && (s.data[n] & 0xc0) == 0x80; n--) {
            /* void */
        }
    }

    if (n) {
        memcpy(to, s.data, n);
    }

    return (uint16_t) n;
}


static uint64_t
hash_bytes(uint64_t hash, const uint8_t *p, size_t n)
{
    while (n--) {
        hash = (hash ^ *p++) * 0x100000001b3ull;
    }

    return (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9ull;
}


/* All of an entry that does not come from its being counted. */

static void
fill(entry_t *e, const san_finding_t *f, san_str_t host)
{
    uint8_t  cut;

    take_word(e->language, f->language, sizeof(e->language));
    take_word(e->text_language, f->text_language, sizeof(e->text_language));
    take_word(e->script, f->script, sizeof(e->script));
    take_word(e->its, f->its, sizeof(e->its));

    e->detector = (uint8_t) (f->detector == SAN_ORPHAN_LABEL ? SAN_ORPHAN
                                                             : f->detector);
    e->host_len = take_text(e->host, host, HOST_MAX, &cut);
    e->text_len = take_text(e->text, f->text, TEXT_MAX, &e->cut);
}


static void
example(entry_t *e, const san_finding_t *f, san_action_t done, san_str_t uri)
{
    uint8_t    cut;
    san_str_t  where;

    /* the end of a path says more than its start */

    where = f->where;

    while (where.len > WHERE_MAX) {

        do {
            where.data++;
            where.len--;
        } while (where.len
                 && (where.data - f->where.data < 3
                     || memcmp(where.data - 3, " > ", 3) != 0));
    }

    e->action = (uint8_t) done;
    e->where_len = take_text(e->where, where, WHERE_MAX, &cut);
    e->uri_len = take_text(e->uri, uri, URI_MAX, &cut);
}


static bool
same_key(const entry_t *a, const entry_t *b)
{
    return a->hash == b->hash && a->detector == b->detector
           && a->host_len == b->host_len && a->text_len == b->text_len
           && memcmp(a->language, b->language, sizeof(a->language)) == 0
           && memcmp(a->host, b->host, a->host_len) == 0
           && memcmp(a->text, b->text, a->text_len) == 0;
}


static uint64_t
hash_of(const san_tally_t *t, const entry_t *e)
{
    uint64_t  hash;

    hash = hash_bytes(t->seed, e->text, e->text_len);
    hash = hash_bytes(hash, e->host, e->host_len);
    hash = hash_bytes(hash, (const uint8_t *) e->language,
                      sizeof(e->language));

    return hash_bytes(hash, &e->detector, 1);
}


void
san_tally_finding(san_tally_t *t, san_tally_slot_t *slot,
    const san_finding_t *f, san_action_t done, san_str_t host, san_str_t uri,
    uint64_t now)
{
    entry_t       key, *e, *set, *least;
    unsigned      i;
    uint64_t      hash, count;
    san_count_t  *row;

    row = row_of(slot, f->language);
    add(&row->n[f->detector][done], 1);

    memset(&key, 0, sizeof(key));
    fill(&key, f, host);
    hash = hash_of(t, &key);
    key.hash = (uint32_t) (hash >> 32);

    set = entries_of(slot) + (size_t) ((uint32_t) hash % t->sets) * WAYS;
    least = set;

    for (i = 0; i < WAYS; i++) {
        e = &set[i];

        if (e->count && same_key(e, &key)) {
            begin_write(&e->number);
            example(e, f, done, uri);
            e->count++;
            e->last = now;
            end_write(&e->number);
            return;
        }

        if (e->count < least->count) {
            least = e;
        }
    }

    /* the least frequent one makes room, and lends its count */

    count = least->count;

    begin_write(&least->number);
    key.number = least->number;
    key.count = count + 1;
    key.error = count;
    key.first = now;
    key.last = now;
    example(&key, f, done, uri);
    memcpy(least, &key, sizeof(key));
    end_write(&least->number);
}


static bool
read_entry(const entry_t *e, entry_t *copy)
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

        if (load(&e->number) == number) {
            return copy->count != 0;
        }
    }

    return false;
}


static int
compare_keys(const void *one, const void *two)
{
    int             rc;
    const entry_t  *a, *b;

    a = one;
    b = two;

    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }

    rc = memcmp(a->text, b->text, TEXT_MAX);

    if (rc == 0) {
        rc = memcmp(a->host, b->host, HOST_MAX);
    }

    if (rc == 0) {
        rc = memcmp(a->language, b->language, sizeof(a->language));
    }

    return rc ? rc : a->detector - b->detector;
}


/* Slots that know the same leftover make it one. */

static size_t
merge(entry_t *e, size_t n)
{
    size_t   i, k;
    entry_t  sum;

    if (n == 0) {
        return 0;
    }

    qsort(e, n, sizeof(*e), compare_keys);

    for (i = 1, k = 0; i < n; i++) {

        if (!same_key(&e[i], &e[k])) {
            e[++k] = e[i];
            continue;
        }

        sum = e[i].last > e[k].last ? e[i] : e[k];
        sum.count = e[i].count + e[k].count;
        sum.error = e[i].error + e[k].error;
        sum.first = e[i].first < e[k].first ? e[i].first : e[k].first;
        e[k] = sum;
    }

    return k + 1;
}


static san_str_t
bytes(const uint8_t *p, size_t n)
{
    san_str_t  s;

    s.data = p;
    s.len = n;

    return s;
}


static void
to_leak(const entry_t *e, san_leak_t *leak)
{
    memset(leak, 0, sizeof(*leak));

    leak->host = bytes(e->host, e->host_len);
    leak->uri = bytes(e->uri, e->uri_len);
    leak->where = bytes(e->where, e->where_len);
    leak->text = bytes(e->text, e->text_len);
    leak->detector = san_str(san_detector_name((san_detector_t) e->detector));
    leak->action = san_str(san_action_name((san_action_t) e->action));
    leak->language = san_str(e->language);
    leak->text_language = san_str(e->text_language);
    leak->script = san_str(e->script);
    leak->its = san_str(e->its);
    leak->count = e->count;
    leak->error = e->error;
    leak->first = e->first;
    leak->last = e->last;
    leak->cut = e->cut;
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
            take_word(row->language, "other", SAN_COUNT_TAG);
        }

        for (d = 0; d < SAN_DETECTOR_N; d++) {
            for (a = 0; a <= SAN_TRANSLATE; a++) {
                row->n[d][a] += load(&rows[i].n[d][a]);
            }
        }
    }
}


static void
add_counters(san_counters_t *sum, const san_tally_slot_t *slot)
{
    unsigned               i;
    const san_counters_t  *c;

    c = &slot->counters;

    for (i = 0; i < SAN_STATUS_N; i++) {
        sum->responses[i] += load(&c->responses[i]);
    }

    sum->in += load(&c->in);
    sum->removed += load(&c->removed);
    sum->nanoseconds += load(&c->nanoseconds);

    add_rows(sum, c->findings);
}


/* One block: the counters, the leaks, and the entries that they refer to. */

int
san_tally_read(const san_tally_t *t, san_report_t *report)
{
    size_t           i, k, n, all;
    entry_t         *copies;
    san_leak_t      *leaks;
    san_counters_t  *sum;

    all = (size_t) t->slots * t->sets * WAYS;

    sum = calloc(1, sizeof(*sum) + all * (sizeof(*leaks) + sizeof(*copies)));
    if (sum == NULL) {
        return SAN_ERROR;
    }

    copies = (entry_t *) (sum + 1);
    leaks = (san_leak_t *) (copies + all);

    for (i = 0, n = 0; i < t->slots; i++) {
        add_counters(sum, slot_at(t, (unsigned) i));

        for (k = 0; k < (size_t) t->sets * WAYS; k++) {
            n += read_entry(entries_of(slot_at(t, (unsigned) i)) + k,
                            &copies[n]);
        }
    }

    n = merge(copies, n);

    for (i = 0; i < n; i++) {
        to_leak(&copies[i], &leaks[i]);
    }

    san_report_sort(leaks, n);

    report->counters = sum;
    report->leaks = leaks;
    report->nleaks = n;
    report->since = t->since;
    report->unseen = load(&t->unseen);

    return SAN_OK;
}


void
san_tally_forget(san_report_t *report)
{
    free((void *) (uintptr_t) report->counters);
    report->counters = NULL;
    report->leaks = NULL;
    report->nleaks = 0;
}
