/*
 * san_tags: the table of elements and the lookup of a name in it.
 */

#include <string.h>

#include "base/san_packed.h"
#include "token/san_tags.h"


const uint16_t  san_tag_flags[SAN_TAG_N] = {
    SAN_TAG_RARE,
#define X(name, flags)  flags,
    SAN_TAGS(X)
#undef X
    SAN_TAG_RARE
};


const char  san_tag_names[SAN_TAG_N][SAN_PACKED_MAX] = {
    "",
#define X(name, flags)  #name,
    SAN_TAGS(X)
#undef X
    "annotation-xml"
};


const uint8_t  san_tag_name_lens[SAN_TAG_N] = {
    0,
#define X(name, flags)  sizeof(#name) - 1,
    SAN_TAGS(X)
#undef X
    sizeof("annotation-xml") - 1
};


/* Longest name of the table. */
#define NAME_MAX_LEN  14

uint64_t       san_tag_factor;
uint8_t        san_tag_slots[SAN_TAG_SLOTS];
uint64_t       san_tag_words[SAN_TAG_N];
san_tag_end_t  san_tag_ends[SAN_TAG_N];

static san_packed_t  keys[SAN_TAG_N];

_Static_assert(SAN_TAG_N < 256, "an element's number fits a byte");
_Static_assert(NAME_MAX_LEN <= SAN_PACKED_MAX, "a name has a key");


/* The slot of a name of any length; shorter ones have that of their word. */

static inline unsigned
slot_of(san_packed_t key, size_t len)
{
    return san_tag_slot(len <= SAN_TAG_WORD
                        ? key.low << 8 * (SAN_TAG_WORD - len)
                        : key.low ^ key.high);
}


/* Fills the slots.  False: two names have the same one. */

static bool
fill_slots(void)
{
    unsigned  i;
    uint8_t  *slot;

    memset(san_tag_slots, 0, sizeof(san_tag_slots));

    for (i = 1; i < SAN_TAG_N; i++) {
        slot = &san_tag_slots[slot_of(keys[i], san_tag_name_lens[i])];

        if (*slot) {
            return false;
        }

        *slot = (uint8_t) i;
    }

    return true;
}


void
san_tags_init(void)
{
    size_t    n;
    unsigned  i;
    uint64_t  word;

    for (i = 0; i < SAN_TAG_N; i++) {
        n = san_tag_name_lens[i];
        word = 0;

        if (i) {
            keys[i] = san_packed((const uint8_t *) san_tag_names[i], n, 0);
            word = keys[i].low;
        }

        san_tag_words[i] = n <= SAN_TAG_WORD
                           ? word << 8 * (SAN_TAG_WORD - n) % 64 : 0;

        /* a shifted word is even */

        san_tag_ends[i] = (san_tag_end_t) { 1, 8, 0 };

        if (i && n < SAN_TAG_WORD) {
            word |= (uint64_t) '>' << 8 * n;
            n++;
            san_tag_ends[i].shift = (uint32_t) (8 * (SAN_TAG_WORD - n));
            san_tag_ends[i].word = word << san_tag_ends[i].shift;
            san_tag_ends[i].len = (uint32_t) n;
        }
    }

    /* one factor in about 200 will do */

    san_tag_factor = 0x9e3779b97f4a7c15;

    while (!fill_slots()) {
        san_tag_factor += 2 * (san_tag_factor >> 32) + 2;
    }
}


static inline unsigned
find(san_packed_t key, size_t len)
{
    unsigned  id;

    id = san_tag_slots[slot_of(key, len)];

    return san_packed_same(keys[id], key) ? id : SAN_TAG_OTHER;
}


san_tag_id_t
san_tag_lookup(const uint8_t *name, size_t len, size_t readable)
{
    unsigned      id;
    san_packed_t  key;

    /* a zero byte at the end would make the key of a shorter name */

    if (len == 0 || len > NAME_MAX_LEN || name[len - 1] == '\0') {
        return SAN_TAG_OTHER;
    }

    key = san_packed(name, len, readable);
    id = find(key, len);

    return (san_tag_id_t) (id ? id : find(san_packed_lower(key), len));
}
