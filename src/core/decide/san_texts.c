/*
 * san_texts: hashes of the texts found in a response: a text that is repeated
 * on a page is one finding in the log.
 */

#include <string.h>

#include "base/san_packed.h"
#include "decide/san_stream.h"

/* Slots of the first table; each new table is twice as large. */
#define SIZE_FIRST  64


static uint32_t
hash_of(san_detector_t detector, san_str_t text)
{
    size_t    i;
    uint64_t  hash, last;

    hash = SAN_HASH_START ^ (uint64_t) detector;
    last = 0;

    for (i = 0; i + 8 <= text.len; i += 8) {
        hash = san_hash_add(hash, san_packed_load8(text.data + i));
    }

    for ( /* void */ ; i < text.len; i++) {
        last = last << 8 | text.data[i];
    }

    hash = san_hash_add(hash ^ text.len, last);

    return (uint32_t) hash ? (uint32_t) hash : 1;
}


/* The slot of the hash, or the free slot where it belongs. */

static uint32_t *
find(const san_texts_t *texts, uint32_t hash)
{
    unsigned  i;

    i = hash ^ hash >> 16;

    while (texts->slots[i & (texts->size - 1)] != 0
           && texts->slots[i & (texts->size - 1)] != hash)
    {
        i++;
    }

    return &texts->slots[i & (texts->size - 1)];
}


/* Makes room for one more.  False: out of memory. */

static bool
grow(san_stream_t *s)
{
    size_t        bytes;
    unsigned      i;
    san_texts_t   old, *texts;

    texts = &s->texts;

    if (texts->n < texts->size / 2) {
        return true;
    }

    old = *texts;
    bytes = (old.size ? old.size * 2 : SIZE_FIRST) * sizeof(uint32_t);
    texts->slots = s->allocator.alloc(s->allocator.data, bytes);

    if (texts->slots == NULL) {
        *texts = old;
        return false;
    }

    memset(texts->slots, 0, bytes);
    texts->size = (unsigned) (bytes / sizeof(uint32_t));

    for (i = 0; i < old.size; i++) {
        if (old.slots[i] != 0) {
            *find(texts, old.slots[i]) = old.slots[i];
        }
    }

    s->allocator.free(s->allocator.data, old.slots);

    return true;
}


bool
san_texts_add(san_stream_t *s, san_detector_t detector, san_str_t text)
{
    uint32_t  hash, *slot;

    if (!grow(s)) {

        /* may have occurred before, but counts as new */

        return s->texts.n++ < SAN_FINDINGS_MAX;
    }

    hash = hash_of(detector, text);
    slot = find(&s->texts, hash);

    if (*slot == 0) {
        if (s->texts.n >= SAN_FINDINGS_MAX) {
            return false;
        }

        *slot = hash;
        s->texts.n++;
    }

    return true;
}


bool
san_texts_has(const san_stream_t *s, san_detector_t detector, san_str_t text)
{
    return s->texts.size && *find(&s->texts, hash_of(detector, text)) != 0;
}


void
san_texts_free(san_stream_t *s)
{
    s->allocator.free(s->allocator.data, s->texts.slots);
}
