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

#define SAN_TALLY_HOST_MAX   64
#define SAN_TALLY_URI_MAX    200
#define SAN_TALLY_WHERE_MAX  160
#define SAN_TALLY_TEXT_MAX   400


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
    uint8_t   host[SAN_TALLY_HOST_MAX];
    uint8_t   uri[SAN_TALLY_URI_MAX];
    uint8_t   where[SAN_TALLY_WHERE_MAX];
    uint8_t   text[SAN_TALLY_TEXT_MAX];
} san_entry_t;


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


static inline bool
san_tally_same_key(const san_entry_t *a, const san_entry_t *b)
{
    return a->hash == b->hash && a->detector == b->detector
           && a->host_len == b->host_len && a->text_len == b->text_len
           && memcmp(a->language, b->language, sizeof(a->language)) == 0
           && memcmp(a->host, b->host, a->host_len) == 0
           && memcmp(a->text, b->text, a->text_len) == 0;
}


/* word, or nothing, in the whole of to: keys are compared by all bytes. */

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
