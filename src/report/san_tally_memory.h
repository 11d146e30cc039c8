/*
 * san_tally_memory: the memory layout of a tally.
 *
 * A header, then the slots, each with its counters and its sets of leftovers.
 * Single words are read and written atomically; longer data is protected by
 * the number of its entry.  Only for san_tally and san_tally_read.
 */

#ifndef SAN_TALLY_MEMORY_H
#define SAN_TALLY_MEMORY_H

#include <string.h>

#include "san_tally.h"

/* Entries of a set, which a hash selects. */
#define SAN_WAYS  8

/* Longest URI of another page that is kept, in bytes. */
#define SAN_OTHER_MAX  80

/* A string has len bytes; the rest is undefined. */

#define SAN_ENTRY_NUMBER(name, csv, part)  uint64_t  name;
#define SAN_ENTRY_SUM(name, csv)           uint64_t  name;
#define SAN_ENTRY_FLAG(name, csv)          bool      name;
#define SAN_ENTRY_STRING(name, csv, part, size)                               \
    uint16_t  name##_len;                                                     \
    uint8_t   name[size];

typedef struct {
    uint32_t  number;          /* odd: being written */
    uint32_t  hash;

    /* count 0: empty */
    SAN_REPORT_FIELDS(SAN_ENTRY_STRING, SAN_ENTRY_NUMBER, SAN_ENTRY_SUM,
                      SAN_ENTRY_SUM, SAN_ENTRY_FLAG)

    /* its pages: a bit set by hash, and the last ones except the newest */

    uint64_t  pages;
    uint8_t   other_len[SAN_REPORT_OTHERS];
    uint8_t   other[SAN_REPORT_OTHERS][SAN_OTHER_MAX];
} san_entry_t;

#undef SAN_ENTRY_STRING
#undef SAN_ENTRY_FLAG
#undef SAN_ENTRY_SUM
#undef SAN_ENTRY_NUMBER


/* Where each field of a leftover is in an entry; the last one has size 0. */

typedef struct {
    san_report_type_t   type;
    san_record_field_t  record;
    san_report_part_t   part;
    size_t              finding;     /* offset in san_report_finding_t */
    size_t              bytes;       /* offsets in san_entry_t */
    size_t              len;         /* of a string */
    size_t              size;        /* 0: end of the list */
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
    uint32_t  sets;            /* per slot */
    uint32_t  unseen;
    size_t    stride;          /* bytes from slot to slot */
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


/* Copies word, or "", to to and fills the rest with zeros. */

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
