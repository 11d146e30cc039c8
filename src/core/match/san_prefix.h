/*
 * san_prefix: a cheap filter before lookups in phrases and catalogue.
 *
 * Enters: the phrases, when the lexicon is built; then the first characters of
 * a text.  Leaves: as early as possible, that no phrase begins so.  Depends on
 * san_catalog, san_normal.
 */

#ifndef SAN_PREFIX_H
#define SAN_PREFIX_H

#include "match/san_catalog.h"

/*
 * A bit set of languages and kinds of phrases.  A page is searched for all
 * phrases except those of its own language, of which only prompts matter.
 */

typedef uint32_t  san_phrase_set_t;

#define SAN_PHRASE_LANGUAGES  27                /* with a bit of their own */
#define SAN_PHRASE_OTHERS     (1u << 27)        /* all other languages */
#define SAN_PHRASE_BRIEF      (1u << 28)        /* for the filter only */
#define SAN_PHRASE_WORD       (1u << 29)        /* of one, in any place */
#define SAN_PHRASE_ENDONYM    (1u << 30)
#define SAN_PHRASE_PROMPT     (1u << 31)
#define SAN_PHRASE_ALL        0xffffffff


/* For which sets a text is a phrase, or the beginning of one. */

typedef struct {
    san_phrase_set_t  whole;     /* it is a whole phrase */
    san_phrase_set_t  stem;      /* it is the text before a hole */
    san_phrase_set_t  weak;      /* the same of a pattern with few letters */
    san_phrase_set_t  open;      /* start of a stem; no space need follow */
    san_phrase_set_t  count;     /* it stands before a number, "March" */
} san_beginning_t;


/*
 * Begins building the filter; san_prefix_ready_filter() completes it when all
 * phrases are noted.  find: looks up the beginnings with a hash, or NULL.
 */
void san_prefix_init_filter(const san_beginning_t *(*find)(uint64_t hash));
void san_prefix_ready_filter(void);

/*
 * Notes the beginnings of a phrase of these sets; returns the hash of all of
 * it.  leads: a text that continues after it may be a match.
 */
uint64_t san_prefix_note(const uint32_t *chars, size_t n,
    san_phrase_set_t set, bool leads);

/* The largest of san_checks that is at most n, or 0. */
size_t san_prefix_check(size_t n);


/*
 * A position in the text where a phrase may begin: its start, or after a
 * prompt or a number.
 */

#define SAN_PREFIX_HEADS  4

typedef struct {
    uint64_t          hash;
    san_phrase_set_t  set;       /* of phrases that may still match */
    uint8_t           chars;     /* normalised, up to the last check */
    uint8_t           check;     /* index of the next one of san_checks */
} san_prefix_head_t;


/* The state of a text, which is fed by code points from the first one on. */

typedef struct {
    uint64_t           hash;     /* for the catalogue, as in a head */
    uint8_t            chars;
    uint8_t            check;
    bool               catalog;  /* a text of it may begin so */

    bool               gap;      /* a separator since the last character */
    bool               label;    /* weak patterns count, too */
    bool               complete; /* a match is possible up to its end */
    bool               counts;   /* a number would complete it here */
    bool               number;   /* the current word has only digits */
    bool               fresh;    /* a phrase may begin with this word */
    uint8_t            length;   /* of the text, up to 255 */
    uint8_t            endonym;  /* length up to which it may be an endonym */
    uint8_t            n;
    san_phrase_set_t   asked;
    san_phrase_set_t   next;     /* that may begin at the next word */
    san_prefix_head_t  heads[SAN_PREFIX_HEADS];
} san_prefix_t;

/* Initializes a filter.  asked: the result of san_phrases_asked(). */
void san_prefix_init(san_prefix_t *prefix, const san_catalog_t *catalog,
    san_phrase_set_t asked);

/*
 * Adds a character.  False once no phrase and no text of the catalogue (NULL:
 * none) begins so.  class is san_class(cp).
 */
bool san_prefix_add(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t cp, uint8_t class);

/* The same for a lower case ASCII letter. */
bool san_prefix_letter(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t c);

/*
 * Checks a text whose first san_checks[check] characters, in the normal form,
 * have this hash; reduces *asked to the sets that are still possible.  1: no
 * phrase of these and no text of the catalogue begins so; 0: one may; -1: a
 * hole may follow.
 */
int san_prefix_ask(const san_catalog_t *catalog, unsigned check,
    uint64_t hash, san_phrase_set_t *asked);

/* May a text that continues after this one, at a space, be a match? */
bool san_prefix_leads(uint64_t hash);

/*
 * The same for the asked sets and a text that consists of letters; and is a
 * text of so many words, of which this is the hash, a phrase of these sets,
 * and of no language that is not asked?
 */
bool san_prefix_goes_on(uint64_t hash, san_phrase_set_t asked);
bool san_prefix_ends(uint64_t hash, san_phrase_set_t asked, unsigned words);

/*
 * Does an ASCII text consist of letters, with single spaces between words, and
 * is it none of these phrases, and not one that continues?  Adds its letters
 * to *letters.  False: unknown, as for texts with marks.
 */
bool san_prefix_excludes(const uint8_t *p, const uint8_t *end,
    san_phrase_set_t asked, uint32_t *letters);

/*
 * san_prefix_add() for a text that begins with ASCII, until a match is ruled
 * out.  Returns the letters read, 0: it is not; or -1: not known, as for texts
 * that begin with a number or a prompt.
 */
int san_prefix_plain(const san_catalog_t *catalog, san_phrase_set_t asked,
    bool label, const uint8_t *p, const uint8_t *end);

/* Do the first characters, all ASCII, rule out a match? */
bool san_prefix_fails(const san_catalog_t *catalog, san_phrase_set_t asked,
    const uint8_t *p, const uint8_t *end);

/*
 * The same by three to six letters or spaces, without a catalogue.  Returns a
 * lower bound of the letters read, or 0.
 */
unsigned san_prefix_first(san_phrase_set_t asked, const uint8_t *p,
    const uint8_t *end);

#endif /* SAN_PREFIX_H */
