/*
 * san_prefix: the cheap filter before a look-up in phrases and catalogue.
 *
 * Enters: the phrases when the lexicon is made; then the first characters of
 * a text.  Leaves: as early as can be said, that no phrase begins so.  Depends
 * on san_catalog, san_normal.
 */

#ifndef SAN_PREFIX_H
#define SAN_PREFIX_H

#include "match/san_catalog.h"

/*
 * A set of languages and of kinds: bits.  What is asked for on a page is all
 * but phrases of its own language, of which only prompts matter.
 */

typedef uint32_t  san_phrase_set_t;

#define SAN_PHRASE_LANGUAGES  27                /* each has its bit … */
#define SAN_PHRASE_OTHERS     (1u << 27)        /* … and all others one */
#define SAN_PHRASE_BRIEF      (1u << 28)        /* used by the filter alone */
#define SAN_PHRASE_ENDONYM    (1u << 30)
#define SAN_PHRASE_PROMPT     (1u << 31)
#define SAN_PHRASE_ALL        0xffffffff


/* What is known of a text that a phrase is, or that one begins with. */

typedef struct {
    san_phrase_set_t  whole;     /* it is one */
    san_phrase_set_t  stem;      /* what stands before a hole … */
    san_phrase_set_t  weak;      /* … of a pattern with few letters */
    san_phrase_set_t  open;      /* the first characters of such a stem, behind
                                    which no space has to stand */
    san_phrase_set_t  count;     /* what stands before a number, "March" */
} san_beginning_t;


/*
 * Begins the filter, once, and makes it ready when all phrases are noted.
 * find: what is known of a text with this hash, or NULL.
 */
void san_prefix_init_filter(const san_beginning_t *(*find)(uint64_t hash));
void san_prefix_ready_filter(void);

/*
 * Notes how phrases of these sets begin, and returns the hash of all of it.
 * leads: a text that goes on behind it may be one that is looked for.
 */
uint64_t san_prefix_note(const uint32_t *chars, size_t n,
    san_phrase_set_t set, bool leads);

/* The greatest of san_checks that is not more than n, or 0. */
size_t san_prefix_check(size_t n);


/*
 * A place in the text where a phrase may begin: its start, behind a prompt,
 * behind a number.
 */

#define SAN_PREFIX_HEADS  4

typedef struct {
    uint64_t          hash;
    san_phrase_set_t  set;       /* of phrases that may go on so */
    uint8_t           chars;     /* of the normalised text, up to the last
                                    check */
    uint8_t           check;     /* of san_checks, the next one */
} san_prefix_head_t;


/* What is known of a text, fed with its code points from the first on. */

typedef struct {
    uint64_t           hash;     /* for the catalogue, as in a head */
    uint8_t            chars;
    uint8_t            check;
    bool               catalog;  /* one of its texts may begin so */

    bool               gap;      /* a separator since the last character */
    bool               label;    /* weak patterns count, too */
    bool               complete; /* it stays possible up to its end */
    bool               counts;   /* a number would complete it here */
    bool               number;   /* nothing but digits in the last word … */
    bool               fresh;    /* … which a phrase might begin with */
    uint8_t            length;   /* of the text, up to 255 */
    uint8_t            endonym;  /* … until which it may be an endonym */
    uint8_t            n;
    san_phrase_set_t   asked;
    san_phrase_set_t   next;     /* of phrases that the next word may begin */
    san_prefix_head_t  heads[SAN_PREFIX_HEADS];
} san_prefix_t;

/* asked: as san_phrases_asked() has it. */
void san_prefix_init(san_prefix_t *prefix, const san_catalog_t *catalog,
    san_phrase_set_t asked);

/*
 * False once no phrase can begin so, and no text of the catalogue (NULL:
 * there is none); class is san_class(cp).
 */
bool san_prefix_add(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t cp, uint8_t class);

/*
 * For a text whose first san_checks[check] characters, in the normal form, have
 * this hash.  1: no phrase of the sets in *asked, that are left as those that
 * remain, begins so, and no text of the catalogue; 0: one may; -1: a hole may
 * follow.
 */
int san_prefix_ask(const san_catalog_t *catalog, unsigned check,
    uint64_t hash, san_phrase_set_t *asked);

/* May more come of a text that goes on behind this one, at a space? */
bool san_prefix_leads(uint64_t hash);

/*
 * Is it plain from the first characters of [p, end), ASCII all, that no phrase
 * and no text of the catalogue begins so?  How many letters there are up to
 * where that is plain, or two; 0: it is not.
 */
unsigned san_prefix_fails(const san_catalog_t *catalog,
    san_phrase_set_t asked, const uint8_t *p, const uint8_t *end);

/*
 * san_prefix_add() for all ASCII from p on.  Returns the character that rules
 * all out, else the first one that is not ASCII, or end.
 */
const uint8_t *san_prefix_ascii(san_prefix_t *prefix,
    const san_catalog_t *catalog, const uint8_t *p, const uint8_t *end);

#endif /* SAN_PREFIX_H */
