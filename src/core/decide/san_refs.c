/*
 * san_refs: remembers ids that other elements refer to.
 */

#include "decide/san_stream.h"
#include "match/san_lexicon.h"


uint32_t
san_refs_hash(san_str_t id)
{
    size_t    i;
    uint32_t  hash;

    hash = 2166136261u;

    for (i = 0; i < id.len && i < SAN_TREE_ID_MAX; i++) {
        hash = (hash ^ id.data[i]) * 16777619u;
    }

    return id.len == 0 ? 0 : hash ? hash : 1;
}


static inline uint64_t *
word_of(san_refs_t *refs, uint32_t hash)
{
    return &refs->bits[(hash >> 6) % (SAN_REFS_BITS / 64)];
}


/* A reference is read: suspects that it names are kept. */

static void
add(san_stream_t *s, uint32_t hash)
{
    unsigned        i, k;
    san_suspect_t  *suspect;

    *word_of(&s->refs, hash) |= UINT64_C(1) << (hash & 63);

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        for (k = 0; k < SAN_REFS_OWN; k++) {
            if (suspect->refs[k] == hash) {
                (void) san_suspect_limit(suspect, SAN_WHY_NAME);
            }
        }
    }
}


static void
add_all(san_stream_t *s, san_str_t ids)
{
    size_t     i;
    san_str_t  id;

    for (i = 0; i < ids.len; i++) {
        id.data = ids.data + i;

        while (i < ids.len && !san_is_space(ids.data[i])) {
            i++;
        }

        id.len = (size_t) (ids.data + i - id.data);

        if (id.len) {
            add(s, san_refs_hash(id));
        }
    }
}


void
san_refs_note(san_stream_t *s, const san_attrs_t *attrs)
{
    add_all(s, san_attr_value(attrs, SAN_ATTR_aria_labelledby));
    add_all(s, san_attr_value(attrs, SAN_ATTR_aria_describedby));
}


/* One of the ids around a suspect. */

static void
ask(san_stream_t *s, san_suspect_t *suspect, unsigned k, uint32_t hash)
{
    suspect->refs[k] = hash;

    if (hash && (*word_of(&s->refs, hash) >> (hash & 63) & 1)) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }
}


void
san_refs_ask(san_stream_t *s, san_suspect_t *suspect, int index,
    uint32_t inside)
{
    int        i;
    san_str_t  id;

    ask(s, suspect, 0, inside);

    for (i = index; i >= 0 && i > index - 2; i--) {
        id = san_elem_id(&s->tree, &s->tree.elems[i]);
        ask(s, suspect, (unsigned) (1 + index - i), san_refs_hash(id));

        if (san_class_sign_name(id.data, id.len)) {
            (void) san_suspect_limit(suspect, SAN_WHY_NAME);
        }
    }
}
