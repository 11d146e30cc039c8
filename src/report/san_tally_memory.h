/*
 * san_tally_memory: how a tally lies in memory.
 *
 * A head, then the slots, each with its counters and its sets of leftovers.
 * One word is read and written in one piece; what is longer stands between
 * two changes of its entry's number.  For san_tally and san_tally_read alone.
 */

#ifndef SAN_TALLY_MEMORY_H
#define SAN_TALLY_MEMORY_H

#include <string.h>

#include "san_tally.h"

/* Leftovers that a hash chooses among. */
#define SAN_WAYS  8

/* Bytes of another page's address; a longer one is not kept. */
#define SAN_OTHER_MAX  80

/* A string is as long as its len says; what is behind it does not count. */

#define SAN_ENTRY_NUMBER(name, csv, part)  uint64_t  name;
#define SAN_ENTRY_SUM(name, csv)           uint64_t  name;
#define SAN_ENTRY_FLAG(name, csv)          bool      name;
#define SAN_ENTRY_STRING(name, csv, part, size)                               \
    uint16_t  name##_len;                                                     \
    uint8_t   name[size];

typedef struct {
    uint32_t  number;          /* odd: is being written */
    uint32_t  hash;

    /* count 0: empty */
    SAN_REPORT_FIELDS(SAN_ENTRY_STRING, SAN_ENTRY_NUMBER, SAN_ENTRY_SUM,
                      SAN_ENTRY_SUM, SAN_ENTRY_FLAG)

    /* its pages: a bit for each by hash, and the last ones but the newest */

    uint64_t  pages;
    uint8_t   other_len[SAN_REPORT_OTHERS];
    uint8_t   other[SAN_REPORT_OTHERS][SAN_OTHER_MAX];
} san_entry_t;

#undef SAN_ENTRY_STRING
#undef SAN_ENTRY_FLAG
#undef SAN_ENTRY_SUM
#undef SAN_ENTRY_NUMBER


/* Where each field of a leftover lies in an entry; the last has no size. */

typedef struct {
    san_report_type_t   type;
    san_record_field_t  record;
    san_report_part_t   part;
    size_t              finding;     /* offset in san_report_finding_t */
    size_t              bytes;       /* offsets in san_entry_t */
    size_t              len;         /* of a string */
    size_t              size;        /* 0 behind the last */
} san_tally_field_t;

extern const san_tally_field_t  san_tally_fields[];


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


#define san_tally_load(p)      __atomic_load_n((p), __ATOMIC_RELAXED)
#define san_tally_store(p, v)                                                 \
    __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define san_tally_add(p, v)                                                   \
    san_tally_store((p), san_tally_load(p) + (v))


static inline size_t
san_tally_head(void)
{
    return (sizeof(san_tally_t) + 63) & ~(size_t) 63;
}


static inline san_tally_slot_t *
san_tally_slot_at(const san_tally_t *t, unsigned i)
{
    return (san_tally_slot_t *) ((uint8_t *) (uintptr_t) t + san_tally_head()
                                 + i * t->stride);
}


static inline san_entry_t *
san_tally_entries(const san_tally_slot_t *slot)
{
    return (san_entry_t *) (uintptr_t) (slot + 1);
}


static inline san_str_t
san_tally_get(const san_entry_t *e, const san_tally_field_t *field)
{
    san_str_t  s;

    s.data = (const uint8_t *) e + field->bytes;
    s.len = *(const uint16_t *) ((const uint8_t *) e + field->len);

    return s;
}


static inline bool
san_tally_same_key(const san_entry_t *a, const san_entry_t *b)
{
    san_str_t                 x, y;
    const san_tally_field_t  *f;

    if (a->hash != b->hash) {
        return false;
    }

    for (f = san_tally_fields; f->size; f++) {
        x = san_tally_get(a, f);
        y = san_tally_get(b, f);

        if (f->part == SAN_REPORT_KEY
            && (x.len != y.len || memcmp(x.data, y.data, x.len) != 0))
        {
            return false;
        }
    }

    return true;
}


/* word, or nothing, in the whole of to. */

static inline void
san_tally_word(char *to, const char *from, size_t size)
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

#endif /* SAN_TALLY_MEMORY_H */
