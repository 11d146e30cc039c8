/*
 * san_catalog_set: the internal structure of a catalogue, for its own files
 * only.
 *
 * Depends on san_catalog.
 */

#ifndef SAN_CATALOG_SET_H
#define SAN_CATALOG_SET_H

#include <string.h>

#include "match/san_catalog.h"

typedef struct {
    uint32_t  text[2];       /* offsets in the arena: source, target */
    uint32_t  len[2];
    uint8_t   language[2];
    bool      unreviewed;
    bool      markup;
    bool      orphan;        /* a text without a language */
    uint16_t  plural;        /* 1 + its rule; 0: no plural forms */
    uint8_t   form;
    bool      singular;
} unit_t;


/* One side of a unit; those with the same normal form are adjacent. */

typedef struct {
    uint64_t  hash;
    uint32_t  unit;
    uint8_t   side;
} ref_t;


struct san_catalog_s {
    san_allocator_t   allocator;

    san_language_t   *languages;
    unsigned          nlanguages;

    uint8_t          *arena;
    size_t            arena_len;
    size_t            arena_size;

    unit_t           *units;
    size_t            nunits;
    size_t            units_size;
    size_t            norphans;

    ref_t            *refs;
    size_t            nrefs;
    size_t            refs_size;

    ref_t            *patterns;   /* by the hash of their first letters */
    size_t            npatterns;
    size_t            patterns_size;
    bool              leads;      /* a pattern begins with a placeholder */

    san_plural_t     *plurals;
    size_t            nplurals;
    size_t            plurals_size;

    uint32_t         *slots;      /* 1 + first ref of a hash */
    size_t            nslots;

    uint64_t         *bits;
    size_t            nbits;

    uint64_t          hash;

    const san_catalog_t  *base;   /* has the translations, or NULL */
};


static inline san_str_t
text_of(const san_catalog_t *c, const unit_t *unit, unsigned side)
{
    san_str_t  s;

    s.data = c->arena + unit->text[side];
    s.len = unit->len[side];

    return s;
}


static inline bool
same_text(san_str_t a, san_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


/*
 * Makes room for one more element of size bytes in an array; NULL: no memory.
 */
void *san_catalog_grow(san_catalog_t *c, void *array, size_t n, size_t *room,
    size_t size);

/* san_catalog_plural.c */

/*
 * The index of a plural rule, which is added if needed; -1: out of memory, or
 * too many.
 */
int san_catalog_plural(san_catalog_t *c, const san_plural_t *plural);

/* The number in a text; known: it contains exactly one number. */

typedef struct {
    bool      known;
    unsigned  n;             /* reduced for a rule: below SAN_PLURAL_NUMBERS */
} san_counted_t;

san_counted_t san_catalog_counted(san_str_t text);

/*
 * Turns a missing translation (none for this number, or not translated yet)
 * into a refused one.
 */

static inline void
san_catalog_refuse(san_catalog_match_t *match)
{
    if (match->translation.data == NULL && match->refused == NULL) {
        match->refused = match->other_form ? "conflict"
                         : match->untranslated ? "untranslated" : NULL;
    }

    if (match->refused) {
        match->translation.data = NULL;
        match->translation.len = 0;
    }
}

/* Is the unit the plural form that a number takes on this side? */
bool san_catalog_takes(const san_catalog_t *c, const unit_t *unit,
    unsigned side, san_counted_t counted);

/* san_catalog_template.c */

/* Adds a text with placeholders; SAN_ERROR: out of memory. */
int san_catalog_add_pattern(san_catalog_t *c, const ref_t *ref,
    san_str_t text);

/* san_catalog_find() for texts with filled placeholders. */
bool san_catalog_find_pattern(const san_catalog_t *c,
    const san_normal_t *normal, san_str_t text, const san_language_t *page,
    san_catalog_match_t *match);

#endif /* SAN_CATALOG_SET_H */
