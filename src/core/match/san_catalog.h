/*
 * san_catalog: lookup of the site's own translations.
 *
 * Enters: units of two texts each, from any reader of files.  Leaves, once it
 * is finished: an immutable set of all texts by their normal form, with the
 * languages in which each is known, and its translations.
 *
 * A finished catalogue is shared by all its users and never written to.
 * Depends on san_normal, san_language.
 */

#ifndef SAN_CATALOG_H
#define SAN_CATALOG_H

#include "lang/san_language.h"
#include "match/san_normal.h"

typedef struct san_catalog_s  san_catalog_t;


/*
 * Which plural form of a message a number takes: for each number below 200;
 * for larger ones, by their last two digits; and for whole millions.
 */

#define SAN_PLURAL_MILLION  200
#define SAN_PLURAL_NUMBERS  201

typedef struct {
    uint8_t  form[SAN_PLURAL_NUMBERS];
} san_plural_t;


/* One text and at most one translation of it, as a reader adds them. */

typedef struct {
    san_str_t    source_language;   /* BCP 47 */
    san_str_t    target_language;
    san_str_t    source;            /* UTF-8; tags are SAN_INLINE_OPEN, CLOSE */
    san_str_t    target;            /* empty: not translated yet */
    bool         unreviewed;        /* fuzzy, or in a state of that kind */
    bool         markup;            /* elements of the texts differ */

    /* of a message with plural forms; NULL: it has none */
    const san_plural_t  *plural;
    uint8_t              form;      /* plural form of the target */
    bool                 singular;  /* source is the singular */
} san_catalog_unit_t;


typedef struct {
    const char  *language;          /* of the text */
    san_str_t    translation;       /* data NULL: none that may be used */
    san_str_t    source;            /* the text as in the catalogue */
    const char  *refused;           /* why there is no translation, or NULL */
    bool         unfilled;          /* the page's own, with empty holes */
    bool         other_form;        /* refused: the form of other numbers */
    bool         untranslated;      /* refused: not translated yet */
} san_catalog_match_t;


/* Creates an empty catalogue.  NULL: out of memory. */
san_catalog_t *san_catalog_create(const san_allocator_t *allocator);

/*
 * Adds a unit.  SAN_ERROR: out of memory.  Ignored are units in an unknown
 * language, with a text that has no letter or is too long to compare, or
 * without a target and without a letter of the source's language.
 */
int san_catalog_add(san_catalog_t *catalog, const san_catalog_unit_t *unit);

/* Longest text that is compared, in characters. */
#define SAN_CATALOG_TEXT  SAN_NORMAL_MAX

/* Is it valid UTF-8 with a letter, and short enough to be compared? */
bool san_catalog_can_hold(const uint8_t *text, size_t len);

/*
 * Adds a text of the site that remained from something that is gone.  It must
 * satisfy san_catalog_can_hold().  SAN_ERROR: out of memory.
 */
int san_catalog_add_orphan(san_catalog_t *catalog, san_str_t text);

/*
 * Takes the translations from another catalogue, which is finished and has no
 * base itself: this one adds orphans only.
 */
void san_catalog_set_base(san_catalog_t *catalog, const san_catalog_t *base);

/* Call before the first lookup.  SAN_ERROR: out of memory. */
int san_catalog_finish(san_catalog_t *catalog);

void san_catalog_free(san_catalog_t *catalog);

/* The number of units, without orphans. */
size_t san_catalog_units(const san_catalog_t *catalog);

/* The number of units with a usable translation. */
size_t san_catalog_translated(const san_catalog_t *catalog);

/*
 * Counts the units [from, to) of a finished catalogue by pairs of languages in
 * list, which has room for SAN_CATALOG_PAIRS; returns the number of pairs.
 * Usable translations are counted from source to target and back.
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

/* A hash of all texts, in the order in which they were added. */
uint64_t san_catalog_hash(const san_catalog_t *catalog);

/*
 * The filter: can a text of the catalogue begin so?  hash is that of the first
 * san_checks[n] characters of its normal form.
 */
bool san_catalog_begins(const san_catalog_t *catalog, unsigned n,
    uint64_t hash);

/*
 * Can a text with placeholders begin so, with nothing but placeholders after
 * that?  And can one begin with a number?
 */
bool san_catalog_opens(const san_catalog_t *catalog, unsigned n,
    uint64_t hash);
bool san_catalog_leads(const san_catalog_t *catalog);

/*
 * Is text known in a language other than the page's, and not in the page's?
 * Texts with placeholders match texts in which they are filled.  If a unit has
 * no target in the page's language yet, the match is refused.  Strings of the
 * match are valid as long as the catalogue; those of a text with placeholders
 * until the next call.  False with match->unfilled set: the page has the text
 * with unfilled placeholders.
 */
bool san_catalog_find(const san_catalog_t *catalog, const uint8_t *text,
    size_t len, const san_language_t *page, san_catalog_match_t *match);

/* Is it one of the orphans? */
bool san_catalog_orphan(const san_catalog_t *catalog, const uint8_t *text,
    size_t len);

#endif /* SAN_CATALOG_H */
