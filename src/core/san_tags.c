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

/* A name in lower case, eight bytes a word. */

typedef struct {
    uint64_t  word[2];
} tag_key_t;

static uint8_t    slots[SLOTS];
static tag_key_t  keys[SAN_TAG_N];

_Static_assert(SAN_TAG_N < 256, "an element's number fits a byte");
_Static_assert(NAME_MAX_LEN <= 16, "a name fits its key");


static inline tag_key_t
key_of(const uint8_t *name, size_t len)
{
    size_t     i;
    tag_key_t  key;

    key.word[0] = key.word[1] = 0;

    for (i = 0; i < len && i < 8; i++) {
        key.word[0] |= (uint64_t) san_lower(name[i]) << 8 * i;
    }

    for ( /* void */ ; i < len; i++) {
        key.word[1] |= (uint64_t) san_lower(name[i]) << 8 * (i - 8);
    }

    return key;
}


static inline unsigned
slot_of(tag_key_t key)
{
    /* the top bits of a product depend on all of the key */

    return (unsigned) (((key.word[0] ^ key.word[1]) * 0x9e3779b97f4a7c15ull)
                       >> (64 - SLOT_BITS));
}


void
san_tags_init(void)
{
    unsigned  i, h;

    memset(slots, 0, sizeof(slots));

    for (i = 1; i < SAN_TAG_N; i++) {
        keys[i] = key_of((const uint8_t *) san_tag_names[i],
                         strlen(san_tag_names[i]));

        for (h = slot_of(keys[i]); slots[h]; h = (h + 1) & (SLOTS - 1)) {
            /* void */
        }

        slots[h] = (uint8_t) i;
    }
}


san_tag_id_t
san_tag_lookup(const uint8_t *name, size_t len)
{
    unsigned   h;
    tag_key_t  key;

    if (len == 0 || len > NAME_MAX_LEN) {
        return SAN_TAG_OTHER;
    }

    key = key_of(name, len);

    for (h = slot_of(key); slots[h]; h = (h + 1) & (SLOTS - 1)) {
        if (keys[slots[h]].word[0] == key.word[0]
            && keys[slots[h]].word[1] == key.word[1])
        {
            return (san_tag_id_t) slots[h];
        }
    }

    return SAN_TAG_OTHER;
}
