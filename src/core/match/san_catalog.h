/*
 * san_catalog: the site's own translations, as the core asks for them.
 *
 * Enters: units of two texts each, from whatever reader.  Leaves, once it is
 * finished: an immutable set of all texts by their normal form, which says
 * of a text in which languages it is known, and how it is put into another.
 *
 * One catalogue is shared by all that read it; it is written to no more.
 * Depends on san_normal, san_language.
 */

#ifndef SAN_CATALOG_H
#define SAN_CATALOG_H

#include "lang/san_language.h"
#include "match/san_normal.h"

typedef struct san_catalog_s  san_catalog_t;


/*
 * Which form of a message a number takes: of each below 200, of those above
 * by their last two digits, and of whole millions.
 */

#define SAN_PLURAL_MILLION  200
#define SAN_PLURAL_NUMBERS  201

typedef struct {
    uint8_t  form[SAN_PLURAL_NUMBERS];
} san_plural_t;


/* What a reader hands over: one text, and at most one translation of it. */

typedef struct {
    san_str_t    source_language;   /* BCP 47 */
    san_str_t    target_language;
    san_str_t    source;            /* UTF-8; tags are SAN_INLINE_OPEN, … */
    san_str_t    target;            /* empty: there is none yet */
    bool         unreviewed;        /* fuzzy, or a state that says so */
    bool         markup;            /* the texts' elements differ */

    /* of a message with forms of the plural; NULL: it has none */
    const san_plural_t  *plural;
    uint8_t              form;      /* of the target */
    bool                 singular;  /* the source is that of one */
} san_catalog_unit_t;


typedef struct {
    const char  *language;          /* of the text that was found */
    san_str_t    translation;       /* data NULL: none that may be used … */
    san_str_t    source;            /* the catalogue's form of the text */
    const char  *refused;           /* … and why, if there is one at all */
    bool         unfilled;          /* none, but of the page's own language
                                       with its placeholders in it */
    bool         other_form;        /* … but that of other numbers */
    bool         untranslated;      /* a unit waits for its translation */
} san_catalog_match_t;


/* NULL: no memory. */
san_catalog_t *san_catalog_create(const san_allocator_t *allocator);

/*
 * SAN_ERROR: no memory.  A unit in a language that nobody knows, or with a
 * text that has no letter or is too long to be compared, is passed over, and
 * one without a target that has no letter of its source's language.
 */
int san_catalog_add(san_catalog_t *catalog, const san_catalog_unit_t *unit);

/* Longest text that is compared, in characters. */
#define SAN_CATALOG_TEXT  SAN_NORMAL_MAX

/* Is it UTF-8 with a letter, and not too long to be compared? */
bool san_catalog_can_hold(const uint8_t *text, size_t len);

/*
 * A text of the site that is left of something that is gone; one that it can
 * hold.  SAN_ERROR: no memory.
 */
int san_catalog_add_orphan(san_catalog_t *catalog, san_str_t text);

/*
 * The translations are those of another catalogue, which is finished and has
 * no base itself: this one has orphans alone.
 */
void san_catalog_set_base(san_catalog_t *catalog, const san_catalog_t *base);

/* Before the first look-up.  SAN_ERROR: no memory. */
int san_catalog_finish(san_catalog_t *catalog);

void san_catalog_free(san_catalog_t *catalog);

/* How many units were taken, orphans aside. */
size_t san_catalog_units(const san_catalog_t *catalog);

/* Those of them with a translation that may be used. */
size_t san_catalog_translated(const san_catalog_t *catalog);

/*
 * The units [from, to) of a finished catalogue by pairs of languages; how many
 * pairs there are in list, which has room for SAN_CATALOG_PAIRS.  Usable are
 * the translations that would be put in, from source to target and back.
 */

#define SAN_CATALOG_PAIRS  16

typedef struct {
    const char  *source;
    const char  *target;
    size_t       units;
    size_t       translated;
    size_t       usable[2];
} san_catalog_count_t;

unsigned san_catalog_count(const san_catalog_t *catalog, size_t from,
    size_t to, san_catalog_count_t *list);

/* A hash of all that was added, in order. */
uint64_t san_catalog_hash(const san_catalog_t *catalog);

/*
 * The filter: may a text begin so?  hash is that of the first san_checks[n]
 * characters of its normal form.
 */
bool san_catalog_begins(const san_catalog_t *catalog, unsigned n,
    uint64_t hash);

/*
 * May a text with holes begin so, of which no more is fixed?  And may one begin
 * with a number?
 */
bool san_catalog_opens(const san_catalog_t *catalog, unsigned n,
    uint64_t hash);
bool san_catalog_leads(const san_catalog_t *catalog);

/*
 * Is text known in another language than the page's, and not in the page's?
 * One with holes fits what has them filled.  Where a unit has no target yet in
 * the page's language, the match is refused.  Strings of the match live as long
 * as the catalogue; those of a text with holes up to the next call.  False with
 * match->unfilled set: what should have been put into it is missing.
 */
bool san_catalog_find(const san_catalog_t *catalog, const uint8_t *text,
    size_t len, const san_language_t *page, san_catalog_match_t *match);

/* Is it one of the orphans? */
bool san_catalog_orphan(const san_catalog_t *catalog, const uint8_t *text,
    size_t len);

#endif /* SAN_CATALOG_H */
