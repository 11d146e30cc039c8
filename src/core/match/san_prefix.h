/*
 * san_prefix: the cheap filter before a look-up in phrases and catalogue.
 *
 * Enters: the phrases when the lexicon is made; then the first characters of
 * a text.  Leaves: as early as can be told, that no phrase begins so.  Depends
 * on san_catalog, san_normal.
 */

#ifndef SAN_PREFIX_H
#define SAN_PREFIX_H

#include "match/san_catalog.h"

/*
 * Empties the filter, and makes it ready when all phrases are noted.  has: is
 * it the hash of a whole phrase?
 */
void san_prefix_init_filter(bool (*has)(uint64_t hash));
void san_prefix_ready_filter(void);

/* Notes how a phrase begins, and returns the hash of all of it. */
uint64_t san_prefix_note(const san_normal_t *normal);


/* What is known of a text, fed with its code points from the first on. */

typedef struct {
    uint64_t  hash;
    uint8_t   chars;       /* of the normalised text, up to the longest check */
    uint8_t   check;       /* of san_checks, the next one */
    bool      gap;         /* a separator was seen since the last character */
    bool      complete;    /* a whole phrase was seen: it stays possible */
    bool      phrase;      /* a phrase may begin so … */
    bool      catalog;     /* … a text of the catalogue */
} san_prefix_t;

static inline void
san_prefix_init(san_prefix_t *prefix, const san_catalog_t *catalog)
{
    *prefix = (san_prefix_t) { 0, 0, 0, false, false, true, catalog != NULL };
}

/*
 * False once no phrase can begin so, and no text of the catalogue (NULL:
 * there is none); class is san_class(cp).
 */
bool san_prefix_add(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t cp, uint8_t class);

/*
 * May a phrase or a text of the catalogue begin with these letters,
 * SAN_PREFIX_FIRST of them?
 */
bool san_prefix_begins(const san_catalog_t *catalog, const uint32_t *cp);

/*
 * Is it plain from the first characters of [p, end), ASCII all, that no phrase
 * and no text of the catalogue begins so?  How many letters there are up to
 * where that is plain, or two; 0: it is not.
 */
unsigned san_prefix_fails(const san_catalog_t *catalog, const uint8_t *p,
    const uint8_t *end);

/*
 * san_prefix_add() for all ASCII from p on.  Returns the character that rules
 * out, or, if that is none, the first one that is not ASCII, or end.
 */
const uint8_t *san_prefix_ascii(san_prefix_t *prefix,
    const san_catalog_t *catalog, const uint8_t *p, const uint8_t *end);

#endif /* SAN_PREFIX_H */
