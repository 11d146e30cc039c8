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

uint8_t   san_tag_slots[SAN_TAG_SLOTS];
uint64_t  san_tag_packed[SAN_TAG_N];

static san_packed_t  keys[SAN_TAG_N];

_Static_assert(SAN_TAG_N < 256, "an element's number fits a byte");
_Static_assert(NAME_MAX_LEN <= SAN_PACKED_MAX, "a name has a key");


void
san_tags_init(void)
{
    unsigned  i, h;

    memset(san_tag_slots, 0, sizeof(san_tag_slots));

    for (i = 1; i < SAN_TAG_N; i++) {
        keys[i] = san_packed((const uint8_t *) san_tag_names[i],
                             strlen(san_tag_names[i]), 0);

        san_tag_packed[i] = keys[i].high ? 0 : keys[i].low;

        for (h = san_packed_slot(keys[i], SAN_TAG_SLOT_BITS);
             san_tag_slots[h];
             h = (h + 1) & (SAN_TAG_SLOTS - 1))
        {
            /* void */
        }

        san_tag_slots[h] = (uint8_t) i;
    }
}


static inline unsigned
find(san_packed_t key)
{
    unsigned  h;

    h = san_packed_slot(key, SAN_TAG_SLOT_BITS);

    while (san_tag_slots[h] && !san_packed_same(keys[san_tag_slots[h]], key)) {
        h = (h + 1) & (SAN_TAG_SLOTS - 1);
    }

    return san_tag_slots[h];
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
    id = find(key);

    return (san_tag_id_t) (id ? id : find(san_packed_lower(key)));
}
