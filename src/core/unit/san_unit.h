/*
 * san_unit: one piece of human-readable text while it is gathered.
 *
 * Enters: decoded characters with the range of their source.  Leaves: counts
 * of letters and words by kind, the decoded text with a map back to its
 * source, and, as early as possible, that the unit is clean: from then on its
 * text is not kept.
 *
 * Depends on san_page, san_lexicon, san_vocabulary.
 */

#ifndef SAN_UNIT_H
#define SAN_UNIT_H

#include "lang/san_page.h"
#include "match/san_lexicon.h"
#include "match/san_vocabulary.h"

/* The script detector judges only units of at most so many words. */
#define SAN_UNIT_WORDS  12

/*
 * Expected letters after which a unit is clean if no phrase begins like it.
 * Two, so that one letter ("A", a list marker) does not decide.
 */
#define SAN_UNIT_DECIDE  2

/* Most pieces of source that a unit's text is made of. */
#define SAN_UNIT_RUNS  8

/* Tags of inline elements that are kept of a unit. */
#define SAN_UNIT_TAGS  8

/* Units that are open at one time: a block and controls in it. */
#define SAN_UNITS_MAX  6


/* A tag of an inline element, and how much text precedes it. */

typedef struct {
    san_range_t  range;
    uint32_t     text;
    uint8_t      tag;          /* san_tag_id_t of the element */
    bool         close;
    bool         space;        /* white space precedes it */
} san_inline_t;


/*
 * What a unit of expected letters may still turn out to be, by its start:
 * nothing; a dotted key, during its first word; a leftover of a template or
 * catalogue, by its first character or word.
 */

enum {
    SAN_WATCH_NONE = 0,
    SAN_WATCH_WORD,
    SAN_WATCH_MARK,
    SAN_WATCH_DATE,         /* it begins with a number, and is short */
    SAN_WATCH_ALL           /* its element shows that it is a leftover */
};


typedef enum {
    SAN_UNIT_FRESH = 0,     /* empty: other fields are not set yet */
    SAN_UNIT_OPEN,          /* not decided by its letters yet */
    SAN_UNIT_SUSPECT,       /* a foreign letter came before it was clean */
    SAN_UNIT_CLEAN          /* not a suspect: its text is not kept */
} san_unit_state_t;


/* The decoded texts of the open units, one after the other. */

typedef struct {
    const san_allocator_t  *allocator;
    uint8_t                *data;
    size_t                  len;
    size_t                  size;
} san_text_t;


/* Letters of scripts without spaces: Han and kana; Thai and similar ones. */
typedef uint32_t  san_unit_unspaced_t[2];

/* Gaps that are noted of a unit: white space, and references. */
#define SAN_UNIT_GAPS  32

/* From this byte of the text on the source has so many bytes more, or less. */

typedef struct {
    uint16_t  text;
    int16_t   more;
} san_gap_t;


/* The fields are lists, so that tests can iterate over them. */

#define SAN_UNIT_FIELDS(X)                                                    \
    X(san_unit_state_t, state)                                                \
    X(size_t, text)               /* its start in the text buffer */          \
    X(uint8_t, nruns)             /* SAN_UNIT_RUNS + 1: too many */           \
    X(bool, run_open)             /* the next character continues the run */  \
    X(bool, space)                /* space before next character */           \
    X(bool, overflow)             /* the text is longer than is kept */       \
    X(uint8_t, ntags)             /* SAN_UNIT_TAGS + 1: too many */           \
    X(uint8_t, ngaps)             /* SAN_UNIT_GAPS + 1: too many */           \
    /* letters by kind, and other characters */                               \
    X(uint32_t, expected)                                                     \
    X(uint32_t, tolerated)                                                    \
    X(uint32_t, foreign)                                                      \
    X(uint32_t, neutral)                                                      \
    X(uint32_t, symbols)                                                      \
    X(uint32_t, digits)                                                       \
    X(uint32_t, words)            /* separated by non-letters */              \
    X(san_unit_unspaced_t, unspaced)                                          \
    X(uint16_t, word)             /* foreign letters in the open word */      \
    X(uint16_t, word_max)         /* the most in one word */                  \
    X(bool, in_word)                                                          \
    X(uint8_t, word_script)       /* of the open word */                      \
    X(bool, word_mixed)           /* a word in two foreign scripts */         \
    X(uint8_t, script)            /* the first foreign one */                 \
    X(bool, bracket_open)         /* begins, ends with a bracket */           \
    X(bool, bracket_close)                                                    \
    X(bool, copyright)            /* holds ©, ®, ™ */                         \
    X(bool, no_endonym)           /* it is known not to name a language */    \
    X(uint8_t, watch)             /* SAN_WATCH_* */                           \
    X(bool, escaped)              /* contains a reference to "&": "&amp;" */  \
    X(bool, dotted)               /* the first word contains a dot */         \
    X(bool, longer)               /* too long to be cut */                    \
    X(bool, passage)              /* with its links it may be a phrase */     \
    X(bool, parted)               /* its links are not joined any more */     \
    X(bool, value)                /* an attribute value: judged whole */      \
    X(san_prefix_t, prefix)                                                   \
    X(bool, prompt)               /* may still be a phrase */                 \
    X(bool, label)                /* may still be a label */                  \
    X(san_label_state_t, words_read)  /* its words, to find labels */


#define X(type, name)  type  name;

typedef struct {
    SAN_UNIT_FIELDS(X)

    /* only their numbers are initialized; see san_unit_init() */
    san_range_t       runs[SAN_UNIT_RUNS];
    san_inline_t      tags[SAN_UNIT_TAGS];
    san_gap_t         gaps[SAN_UNIT_GAPS];
} san_unit_t;


/* An open unit, with its owner. */

/* Zero when the unit begins. */

#define SAN_OPEN_UNIT_ZEROS(X)                                                \
    X(bool, broken)               /* has bytes that are not a character */    \
    X(bool, unsure)               /* broken while encoding is unknown */      \
    X(bool, cdata)                /* has text from a CDATA section */         \
    X(bool, released)             /* complete, but its start was written */   \
    X(bool, user)                 /* an element in it is user content */      \
    X(bool, posted)               /* perhaps user content: no evidence */     \
    X(bool, linked)               /* contains a working link */               \
    X(bool, link_text)            /* a link in it has text, not a prompt */   \
    X(bool, clickable)            /* element in it has a handler */           \
    X(bool, missing)              /* its element: translation missing */      \
    X(bool, holds)                /* a part of it is a finding */             \
    /* of inline elements that hold foreign letters, or may hold a prompt */  \
    X(bool, datum)                /* one is a value for programs */           \
    X(bool, purpose)              /* a class or id: foreign on purpose */     \
    X(bool, button)               /* a class of buttons */                    \
    X(uint8_t, strange)           /* words that only others have */           \
    X(uint8_t, words)             /* words that were read, up to 255 */       \
    X(uint32_t, ref)              /* hash of the last one's id, or 0 */       \
    X(san_range_t, kept_range)    /* source range of its kept text */

#define SAN_OPEN_UNIT_FIELDS(X)                                               \
    X(int, elem)                  /* its owner, or -1: a line */              \
    X(uint64_t, pending)          /* first pending byte, or SAN_NOWHERE */    \
    X(bool, fills_owner)          /* alone in the owner so far */             \
    X(bool, may_wait)             /* bytes may be pending for it */           \
    X(bool, label)                /* stands where interfaces have labels */   \
    X(bool, counted)              /* its words count for the page */          \
    X(uint64_t, others)           /* languages that it may be in */           \
    X(uint16_t, whole)            /* its text in san_whole_t starts here */   \
    X(uint16_t, kept)             /* its text in san_kept_t starts here */

typedef struct {
    SAN_OPEN_UNIT_ZEROS(X)
} san_open_zeros_t;

typedef struct {
    san_unit_t  unit;

    union {
        san_open_zeros_t  zeros;
        struct {
            SAN_OPEN_UNIT_ZEROS(X)
        };
    };

    SAN_OPEN_UNIT_FIELDS(X)
} san_open_unit_t;

#undef X


/*
 * The offset from which the unit's bytes are pending and can be edited, or
 * SAN_NOWHERE.
 */

static inline uint64_t
san_open_unit_waits(const san_open_unit_t *u)
{
    return u->released ? SAN_NOWHERE : u->pending;
}


/* A block and the controls in it; the innermost is on top. */

typedef struct {
    san_open_unit_t  open[SAN_UNITS_MAX];
    unsigned         n;
} san_units_t;


void san_text_init(san_text_t *text, const san_allocator_t *allocator);
void san_text_free(san_text_t *text);

/* Makes room for so many more bytes.  False: no memory. */
bool san_text_reserve(san_text_t *text, size_t len);

/* Appends a character.  False: no memory. */
bool san_text_put(san_text_t *text, uint32_t cp);

/* Initializes a unit.  label: it stands where interfaces have labels. */
void san_unit_init(san_unit_t *unit, const san_page_t *page,
    const san_text_t *text, bool label);

/*
 * The minimal initialization; most units need no more.  The rest is done when
 * the first character comes.
 */

static inline void
san_unit_fresh(san_unit_t *unit, const san_text_t *text)
{
    unit->state = SAN_UNIT_FRESH;
    unit->text = text->len;
}

/* Has the unit only white space and tags so far? */

static inline bool
san_unit_is_fresh(const san_unit_t *unit, const san_text_t *text)
{
    return unit->state == SAN_UNIT_FRESH
           || (unit->state == SAN_UNIT_OPEN && unit->nruns == 0
               && text->len == unit->text);
}

/* Makes sure that the unit is judged, whatever its letters are. */
static inline void
san_unit_watch_all(san_unit_t *unit)
{
    unit->watch = SAN_WATCH_ALL;
}

/*
 * Sets a fresh unit to clean, with the result that san_unit_add() has for its
 * first characters.
 */

static inline void
san_unit_pass(san_unit_t *unit, uint32_t expected)
{
    unit->state = SAN_UNIT_CLEAN;
    unit->expected = expected;
    unit->foreign = 0;
    unit->script = 0;
    unit->prompt = false;
}

/*
 * Appends one character with its source range.  False: no memory.  The unit's
 * text must be the last one in the buffer.
 */
bool san_unit_add(san_unit_t *unit, const san_page_t *page, san_text_t *text,
    uint32_t cp, san_range_t src);

/*
 * The same for the ASCII letters from p on of [p, end), which has the source
 * off, if they go on with a word of an open or clean unit; up to the one with
 * which it becomes clean.  Returns where they end: p, if the first one has to
 * be added alone.
 */
const uint8_t *san_unit_add_letters(san_unit_t *unit, const san_page_t *page,
    san_text_t *text, const uint8_t *p, const uint8_t *end, uint64_t off);

/*
 * Has a suspect more expected letters than names at its start or end could
 * have?
 */

#define SAN_UNIT_NAMES  10      /* letters that they may always have */

static inline bool
san_unit_is_own(const san_unit_t *unit)
{
    return unit->expected + unit->tolerated
           > SAN_UNIT_NAMES + unit->foreign + unit->foreign / 4;
}

/*
 * Adds the words at p of [p, end), UTF-8 with the source off, in the foreign
 * script of a suspect, if nothing else follows from them; counts their letters
 * by class.  Returns where they end: p, if the first character has to be added
 * alone.
 */
const uint8_t *san_unit_add_words(san_unit_t *unit, const san_page_t *page,
    san_text_t *text, const uint8_t *p, const uint8_t *end, uint64_t off,
    uint32_t letters[256]);

/*
 * Scripts that occur in one word get the same value: kanji and kana, hanja and
 * hangul.
 */
uint8_t san_unit_writing_system(uint8_t script);

/*
 * Copies a unit; its text becomes the only one in the buffer.  False: no
 * memory.
 */
bool san_unit_copy(san_unit_t *to, san_text_t *text, const san_unit_t *unit,
    san_str_t s);

/*
 * Puts the text and tags of a unit, and a tag, before those of a copy.  Both
 * must have room for all of them.
 */
bool san_unit_precede(san_unit_t *to, san_text_t *text,
    const san_unit_t *unit, san_str_t s, const san_inline_t *tag);

/* May a text of the catalogue begin with it and go on in a link? */
static inline bool
san_unit_leads(const san_unit_t *unit)
{
    return unit->state == SAN_UNIT_OPEN && unit->prompt
           && unit->prefix.catalog;
}

/* Something that is not text stands here: the next character begins a run. */
static inline void
san_unit_break(san_unit_t *unit)
{
    unit->run_open = false;
}

/*
 * Notes a tag of an inline element, which also ends the run.  The unit must be
 * neither fresh nor clean.
 */
void san_unit_tag(san_unit_t *unit, const san_text_t *text, san_range_t range,
    unsigned tag, bool close);

/*
 * Notes white space between words, such as a line break; ignored by a fresh
 * unit.
 */
static inline void
san_unit_space(san_unit_t *unit)
{
    unit->space = true;
    unit->in_word = false;
    unit->word = 0;
}

static inline uint32_t
san_unit_letters(const san_unit_t *unit)
{
    return unit->state == SAN_UNIT_FRESH ? 0
           : unit->expected + unit->tolerated + unit->foreign + unit->neutral;
}

/* ASCII letters and digits, '-' and '_': characters of a key. */
extern const uint8_t  san_word_chars[256];

/* Is text that begins with this character watched: "{{", "??"? */
bool san_unit_watch_mark(uint8_t c);

/* First letters of watched words: a bit set for each length. */

#define SAN_WATCHED_LENGTHS  21

extern const uint32_t  san_unit_watched_firsts[SAN_WATCHED_LENGTHS];

bool san_unit_ask_watched(const uint8_t *p, size_t len);

/* Is it a first word of texts of libraries or of filler text? */

static inline bool
san_unit_watch_word(const uint8_t *p, size_t len)
{
    return len - 3 < SAN_WATCHED_LENGTHS - 3 && san_is_alpha(*p)
           && (san_unit_watched_firsts[len] >> ((*p | 0x20) - 'a') & 1)
           && san_unit_ask_watched(p, len);
}

/* May it be a phrase with this letter too?  space: one precedes the letter. */

static inline void
san_unit_ask_prompt(san_unit_t *unit, const san_page_t *page, bool space,
    uint32_t cp, uint8_t class)
{
    if (space) {
        san_prefix_add(&unit->prefix, page->policy->catalog, ' ',
                       SAN_CLASS_OTHER);
    }

    unit->prompt = san_prefix_add(&unit->prefix, page->policy->catalog, cp,
                                  class);
}

/* Does a text of 16 bytes or more begin like a message of PHP? */
bool san_unit_php_message(const uint8_t *p);

/* The unit is complete: it becomes clean if nothing was found in it. */
void san_unit_finish(san_unit_t *unit, const san_text_t *text);

/*
 * The source of bytes start to end of the text.  False: it is not known, as in
 * a text with tags.
 */
bool san_unit_place(const san_unit_t *unit, size_t start, size_t end,
    san_range_t *src);

/* The number of words; scripts without spaces count by their letters. */
uint32_t san_unit_words(const san_unit_t *unit);

static inline san_str_t
san_unit_text(const san_unit_t *unit, const san_text_t *text)
{
    san_str_t  s;

    /* a unit that was clean from its first letters has no text */

    s.data = text->data ? text->data + unit->text : (const uint8_t *) "";
    s.len = text->len - unit->text;

    return s;
}

#endif /* SAN_UNIT_H */
