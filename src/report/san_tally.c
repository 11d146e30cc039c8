/*
 * san_tally: slots and their owners, and writing counts and leftovers.
 */

#include <limits.h>
#include <string.h>

#include "san_tally_memory.h"


#define OFFSETS(name)                                                         \
    offsetof(san_report_finding_t, name), offsetof(san_entry_t, name)

#define FIELD_STRING(name, csv, part, size)                                   \
    { SAN_REPORT_STRING, SAN_RECORD_FIELD_##name, SAN_REPORT_##part,          \
      OFFSETS(name), offsetof(san_entry_t, name##_len), size },
#define FIELD_NUMBER(name, csv, part)                                         \
    { SAN_REPORT_NUMBER, SAN_RECORD_FIELD_##name, SAN_REPORT_##part,          \
      OFFSETS(name), 0, sizeof(uint64_t) },
#define FIELD_SUM(name, csv)                                                  \
    { SAN_REPORT_SUM, 0, SAN_REPORT_FIRST, OFFSETS(name), 0,                  \
      sizeof(uint64_t) },
#define FIELD_FLAG(name, csv)                                                 \
    { SAN_REPORT_FLAG, 0, SAN_REPORT_FIRST, OFFSETS(name), 0, sizeof(bool) },

const san_tally_field_t  san_tally_fields[] = {
    SAN_REPORT_FIELDS(FIELD_STRING, FIELD_NUMBER, FIELD_SUM, FIELD_SUM,
                      FIELD_FLAG)
    { 0, 0, SAN_REPORT_FIRST, 0, 0, 0, 0 }
};


static size_t
slot_size(size_t sets)
{
    return (sizeof(san_tally_slot_t) + sets * SAN_WAYS * sizeof(san_entry_t)
            + 63)
           & ~(size_t) 63;
}


unsigned
san_tally_room(size_t size)
{
    size_t  slots;

    slots = size < san_tally_head()
            ? 0 : (size - san_tally_head()) / slot_size(1);

    return slots < UINT_MAX ? (unsigned) slots : UINT_MAX;
}


san_tally_t *
san_tally_create(void *memory, size_t size, unsigned slots, uint64_t seed,
    uint64_t now)
{
    size_t        room, sets;
    san_tally_t  *t;

    if (slots == 0 || slots > san_tally_room(size)) {
        return NULL;
    }

    room = (size - san_tally_head()) / slots;

    for (sets = (room - sizeof(san_tally_slot_t))
                / (SAN_WAYS * sizeof(san_entry_t));
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


/* Between these two calls, readers ignore the entry. */

static void
begin_write(uint32_t *number)
{
    san_tally_store(number, san_tally_load(number) | 1);
    __atomic_thread_fence(__ATOMIC_RELEASE);
}


static void
end_write(uint32_t *number)
{
    __atomic_store_n(number, san_tally_load(number) + 1, __ATOMIC_RELEASE);
}


/* Repairs entries that the previous owner was writing when it died. */

static void
repair(const san_tally_t *t, const san_tally_slot_t *slot)
{
    size_t        i;
    san_entry_t  *e;

    e = san_tally_entries(slot);

    for (i = 0; i < (size_t) t->sets * SAN_WAYS; i++) {
        if (san_tally_load(&e[i].number) & 1) {
            san_tally_store(&e[i].count, 0);
            end_write(&e[i].number);
        }
    }
}


static san_tally_slot_t *
find_slot(san_tally_t *t, uint32_t id, bool (*is_running)(uint32_t id))
{
    unsigned           i;
    uint32_t           owner;
    san_tally_slot_t  *slot;

    for (i = 0; i < t->slots; i++) {
        slot = san_tally_slot_at(t, i);
        owner = san_tally_load(&slot->owner);

        if (owner && owner != id && is_running(owner)) {
            continue;
        }

        if (__atomic_compare_exchange_n(&slot->owner, &owner, id, false,
                                        __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        {
            repair(t, slot);
            return slot;
        }
    }

    return NULL;
}


san_tally_slot_t *
san_tally_claim(san_tally_t *t, uint32_t id, bool (*is_running)(uint32_t id))
{
    san_tally_slot_t  *slot;

    slot = find_slot(t, id, is_running);

    if (slot == NULL) {
        (void) __atomic_fetch_add(&t->unseen, 1, __ATOMIC_RELAXED);
    }

    return slot;
}


san_tally_slot_t *
san_tally_claim_again(san_tally_t *t, uint32_t id,
    bool (*is_running)(uint32_t id))
{
    san_tally_slot_t  *slot;

    slot = find_slot(t, id, is_running);

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


/*
 * The row of a day.  It replaces a day of a month ago: readers ignore it while
 * its number is 0, and this slot has no other writer.
 */

static san_day_t *
day_of(san_counters_t *c, uint64_t now)
{
    uint64_t    day;
    san_day_t  *row;

    day = now / 86400;
    row = &c->days[day % SAN_REPORT_DAYS];

    if (row->day != day) {
        san_tally_store(&row->day, 0);
        __atomic_thread_fence(__ATOMIC_RELEASE);
        san_tally_store(&row->pages, 0);
        san_tally_store(&row->findings, 0);
        __atomic_store_n(&row->day, day, __ATOMIC_RELEASE);
    }

    return row;
}


void
san_tally_response(san_tally_slot_t *slot,
    const san_tally_response_t *response)
{
    unsigned         i, status;
    san_counters_t  *c;

    c = &slot->counters;

    status = response->status < SAN_STATUS_N ? response->status
                                             : SAN_STATUS_N - 1;

    san_tally_add(&c->responses[status], 1);
    san_tally_add(&c->in, response->in);
    san_tally_add(&c->removed, response->removed);
    san_tally_add(&c->nanoseconds, response->nanoseconds);

    if (status < SAN_STATUS_BYPASS) {
        san_tally_add(&day_of(c, response->now)->pages, 1);
    }

    for (i = 0; response->excluded && i < SAN_WHYS_N; i++) {
        if (response->excluded[i]) {
            san_tally_add(&c->decisions[SAN_ACTION_OFF][i],
                          response->excluded[i]);
        }
    }
}


/* The row of a language; the last one is for languages without a row. */

static san_count_t *
row_of(san_tally_slot_t *slot, const char *language)
{
    char          tag[SAN_COUNT_TAG];
    unsigned      i;
    san_count_t  *row;

    san_tally_word(tag, language && *language ? language : "und", sizeof(tag));

    for (i = 0; i < SAN_COUNT_LANGUAGES; i++) {
        row = &slot->counters.findings[i];

        if (row->language[0] == '\0') {
            if (i == SAN_COUNT_LANGUAGES - 1) {
                san_tally_word(tag, "other", sizeof(tag));
            }

            /* readers take a row for empty until its first byte is set */

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


/*
 * Copies at most max bytes of s, truncated at a character; *cut: s was longer.
 */

static uint16_t
take_text(uint8_t *to, san_str_t s, size_t max, bool *cut)
{
    size_t  n;

    n = s.len;
    *cut = n > max;

    if (n > max) {
        for (n = max; n > 0 && (s.data[n] & 0xc0) == 0x80; n--) {
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


/* The end of a path, which is more specific than its start. */

static san_str_t
path_end(san_str_t path, size_t max)
{
    san_str_t  s;

    s = path;

    while (s.len > max) {

        do {
            s.data++;
            s.len--;
        } while (s.len
                 && (s.data - path.data < 3
                     || memcmp(s.data - 3, " > ", 3) != 0));
    }

    return s;
}


static void
fill_string(san_entry_t *e, const san_tally_field_t *f, san_str_t s)
{
    bool       cut;
    uint16_t  *len;

    if (f->record == SAN_RECORD_FIELD_where) {
        s = path_end(s, f->size);
    }

    len = (uint16_t *) ((uint8_t *) e + f->len);
    *len = take_text((uint8_t *) e + f->bytes, s, f->size, &cut);

    if (f->record == SAN_RECORD_FIELD_text) {
        e->cut = cut;
    }
}


/* Fills the fields of an entry that belong to the example, or all others. */

static void
fill(san_entry_t *e, bool example, const san_finding_t *finding,
    san_action_t done, const san_meta_t *meta)
{
    const san_tally_field_t  *f;

    for (f = san_tally_fields; f->size; f++) {
        if ((f->part == SAN_REPORT_NEWEST) != example) {
            continue;
        }

        if (f->type == SAN_REPORT_STRING) {
            fill_string(e, f, san_record_string(f->record, finding, done,
                                                meta));

        } else if (f->type == SAN_REPORT_NUMBER) {
            *(uint64_t *) ((uint8_t *) e + f->bytes)
                = san_record_number(f->record, finding, meta);
        }
    }
}


/* Notes the previous page of an entry when it gets a new one. */

static void
note_other(san_entry_t *e, san_str_t uri)
{
    size_t    len;
    unsigned  i;
    uint8_t  *other;

    len = uri.len < sizeof(e->uri) ? uri.len : sizeof(e->uri);

    if (e->uri_len == len && (len == 0 || memcmp(e->uri, uri.data, len) == 0))
    {
        return;
    }

    /* it replaces the same page in the list, or the oldest */

    for (i = 0; i < SAN_REPORT_OTHERS - 1; i++) {
        if (e->other_len[i] == 0
            || (e->other_len[i] == uri.len
                && memcmp(e->other[i], uri.data, uri.len) == 0))
        {
            break;
        }
    }

    for ( /* void */ ; i > 0; i--) {
        memcpy(e->other[i], e->other[i - 1], SAN_OTHER_MAX);
        e->other_len[i] = e->other_len[i - 1];
    }

    other = e->other[0];
    e->other_len[0] = 0;

    if (e->uri_len <= SAN_OTHER_MAX) {
        memcpy(other, e->uri, e->uri_len);
        e->other_len[0] = (uint8_t) e->uri_len;
    }
}


static uint64_t
page_bit(const san_tally_t *t, san_str_t uri)
{
    return (uint64_t) 1 << (hash_bytes(t->seed, uri.data, uri.len) >> 58);
}


static uint64_t
hash_of(const san_tally_t *t, const san_entry_t *e)
{
    uint64_t                  hash;
    san_str_t                 s;
    const san_tally_field_t  *f;

    hash = t->seed;

    for (f = san_tally_fields; f->size; f++) {
        if (f->part == SAN_REPORT_KEY) {
            s = san_tally_get(e, f);
            hash = hash_bytes(hash, s.data, s.len);
        }
    }

    return hash;
}


void
san_tally_finding(san_tally_t *t, san_tally_slot_t *slot,
    const san_finding_t *f, san_action_t done, const san_meta_t *meta,
    uint64_t now)
{
    san_entry_t   key, *e, *set, *least;
    int           why;
    unsigned      i;
    uint64_t      hash, count;
    san_count_t  *row;

    row = row_of(slot, f->language);
    san_tally_add(&row->n[f->detector][done], 1);
    san_tally_add(&day_of(&slot->counters, now)->findings, 1);

    why = san_why_by_word(f->why);
    san_tally_add(&slot->counters.decisions[f->would]
                                           [why < 0 ? SAN_WHYS_N : why], 1);

    memset(&key, 0, sizeof(key));
    fill(&key, false, f, done, meta);
    hash = hash_of(t, &key);
    key.hash = (uint32_t) (hash >> 32);

    set = san_tally_entries(slot)
          + (size_t) ((uint32_t) hash % t->sets) * SAN_WAYS;
    least = set;

    for (i = 0; i < SAN_WAYS; i++) {
        e = &set[i];

        if (e->count && san_tally_same_key(e, &key)) {
            begin_write(&e->number);
            note_other(e, meta->uri);
            e->pages |= page_bit(t, meta->uri);
            fill(e, true, f, done, meta);
            e->count++;
            e->last = now;
            end_write(&e->number);
            return;
        }

        if (e->count < least->count) {
            least = e;
        }
    }

    /*
     * the least frequent one is replaced, and the new one starts at its count
     */

    count = least->count;

    begin_write(&least->number);
    key.number = least->number;
    key.count = count + 1;
    key.error = count;
    key.first = now;
    key.last = now;
    key.pages = page_bit(t, meta->uri);
    fill(&key, true, f, done, meta);
    memcpy(least, &key, sizeof(key));
    end_write(&least->number);
}
