/*
 * san_tags: the table of elements and the lookup of a name in it.
 */

#include <string.h>

#include "san_tags.h"


const uint16_t  san_tag_flags[SAN_TAG_N] = {
    0,
#define X(name, flags)  flags,
    SAN_TAGS(X)
#undef X
    0
};


const char *const  san_tag_names[SAN_TAG_N] = {
    "",
#define X(name, flags)  #name,
    SAN_TAGS(X)
#undef X
    "annotation-xml"
};


/* Longest name of the table. */
#define NAME_MAX_LEN  14

/* Slots of the hash table: a power of two, about four for each element. */
#define SLOT_BITS     9
#define SLOTS         (1u << SLOT_BITS)

static uint8_t  slots[SLOTS];
static uint8_t  name_len[SAN_TAG_N];

_Static_assert(SAN_TAG_N < 256, "an element's number fits a byte");


static inline unsigned
slot_of(const uint8_t *name, size_t len)
{
    uint32_t  key;

    /* the top bits of a product depend on all of the key */

    key = (uint32_t) len | (name[0] | 0x20u) << 8
          | (name[len - 1] | 0x20u) << 16 | (name[len / 2] | 0x20u) << 24;

    return (key * 0x9e3779b1u) >> (32 - SLOT_BITS);
}


void
san_tags_init(void)
{
    unsigned  i, h;

    memset(slots, 0, sizeof(slots));

    for (i = 1; i < SAN_TAG_N; i++) {
        name_len[i] = (uint8_t) strlen(san_tag_names[i]);

        h = slot_of((const uint8_t *) san_tag_names[i],
                    name_len[i]);

        while (slots[h]) {
            h = (h + 1) & (SLOTS - 1);
        }

        slots[h] = (uint8_t) i;
    }
}


/* Both are len bytes; the known name is in lower case. */

static inline bool
equals_lower(const char *known, const uint8_t *name, size_t len)
{
    size_t  i;

    for (i = 0; i < len; i++) {
        if ((uint8_t) known[i] != san_lower(name[i])) {
            return false;
        }
    }

    return true;
}


san_tag_id_t
san_tag_lookup(const uint8_t *name, size_t len)
{
    unsigned  h;

    if (len == 0 || len > NAME_MAX_LEN) {
        return SAN_TAG_OTHER;
    }

    for (h = slot_of(name, len); slots[h]; h = (h + 1) & (SLOTS - 1)) {
        if (name_len[slots[h]] == len
            && equals_lower(san_tag_names[slots[h]], name, len))
        {
            return (san_tag_id_t) slots[h];
        }
    }

    return SAN_TAG_OTHER;
}
