/*
 * san_unit: one piece of human-readable text while it is gathered.
 *
 * Enters: decoded characters with the range of their source.  Leaves: counts
 * of letters and words by kind, the decoded text with a map back to its
 * source, and, as early as can be said, that the unit is no suspect: from
 * then on nothing of it is kept.
 *
 * Depends on san_page, san_lexicon (the filter).
 */

#ifndef SAN_UNIT_H
#define SAN_UNIT_H

#include "lang/san_page.h"
#include "match/san_lexicon.h"
#include "match/san_vocabulary.h"

/* The script detector judges units of at most so many words. */
#define SAN_UNIT_WORDS  12

/*
 * Expected letters after which a unit that no phrase begins like is no
 * suspect.  Two, so that one letter ("A", a list's mark) does not decide.
 */
#define SAN_UNIT_DECIDE  2

/* Pieces of source that a unit's text is made of, at most. */
#define SAN_UNIT_RUNS  8

/* Tags of inline elements in a unit that are remembered. */
#define SAN_UNIT_TAGS  8

/* Units that are open inside one another: a block and controls in it. */
#define SAN_UNITS_MAX  6


/* A tag of an inline element, and how much text stands before it. */

typedef struct {
    san_range_t  range;
    uint32_t     text;
    uint8_t      tag;          /* the element, as san_tags has it */
    bool         close;
    bool         space;        /* white space stands in front of it */
} san_inline_t;


/*
 * What a unit of expected letters may still be, if it begins so: nothing; a
 * dotted key, while its first word goes on; what template and catalogue left
 * behind, by its first mark or word.
 */

enum {
    SAN_WATCH_NONE = 0,
    SAN_WATCH_WORD,
    SAN_WATCH_MARK,
    SAN_WATCH_DATE,         /* it begins with a number, and is short so far */
    SAN_WATCH_ALL           /* its element says that it is a leftover */
};


typedef enum {
    SAN_UNIT_FRESH = 0,     /* nothing has come: the rest is not set yet */
    SAN_UNIT_OPEN,          /* no letter has decided yet */
    SAN_UNIT_SUSPECT,       /* a foreign letter came before it was clean */
    SAN_UNIT_CLEAN          /* no suspect: text is not kept any more */
} san_unit_state_t;


/* The decoded text of the units that are open, one behind the other. */

typedef struct {
    const san_allocator_t  *allocator;
    uint8_t                *data;
    size_t                  len;
    size_t                  size;
} san_text_t;


/* Letters of scripts without spaces: of Han and kana, of Thai and its like. */
typedef uint32_t  san_unit_unspaced_t[2];

/* Fields are lists, so that tests can go through all of them. */

#define SAN_UNIT_FIELDS(X)                                                    \
    X(san_unit_state_t, state)                                                \
    X(size_t, text)               /* its start in the text buffer */          \
    X(uint8_t, nruns)             /* SAN_UNIT_RUNS + 1: too many */           \
    X(bool, run_open)             /* the next character joins the run */      \
    X(bool, space)                /* white space waits for a character */     \
    X(bool, overflow)             /* the text is longer than is kept */       \
    X(uint8_t, ntags)             /* SAN_UNIT_TAGS + 1: too many */           \
    /* letters, and other characters */                                       \
    X(uint32_t, expected)                                                     \
    X(uint32_t, tolerated)                                                    \
    X(uint32_t, foreign)                                                      \
    X(uint32_t, neutral)                                                      \
    X(uint32_t, symbols)                                                      \
    X(uint32_t, digits)                                                       \
    X(uint32_t, words)            /* separated by what is no letter */        \
    X(san_unit_unspaced_t, unspaced)                                          \
    X(uint16_t, word)             /* foreign letters in the open word */      \
    X(uint16_t, word_max)         /* most of them in one word */              \
    X(bool, in_word)                                                          \
    X(uint8_t, word_script)       /* of the open word */                      \
    X(bool, word_mixed)           /* a word in two foreign scripts */         \
    X(uint8_t, script)            /* the first foreign one */                 \
    X(bool, bracket_open)         /* begins, ends with a bracket */           \
    X(bool, bracket_close)                                                    \
    X(bool, copyright)            /* holds ©, ®, ™ */                         \
    X(uint8_t, watch)             /* SAN_WATCH_NONE, … */                     \
    X(bool, escaped)              /* holds "&" of a reference: "&amp;" */     \
    X(bool, dotted)               /* the first word has a dot in it */        \
    X(bool, longer)               /* too long to be cut */                    \
    X(bool, value)                /* of an attribute: judged whole */         \
    X(san_prefix_t, prefix)                                                   \
    X(bool, prompt)               /* a phrase may still begin so */           \
    X(bool, label)                /* it may still be a label … */             \
    X(san_label_state_t, words_read)  /* … by its words so far */


#define X(type, name)  type  name;

typedef struct {
    SAN_UNIT_FIELDS(X)

    /* nruns and ntags of these are set; see san_unit_init() */
    san_range_t       runs[SAN_UNIT_RUNS];
    san_inline_t      tags[SAN_UNIT_TAGS];
} san_unit_t;


/* A unit that is open, with its owner. */

#define SAN_OPEN_UNIT_FIELDS(X)                                               \
    X(int, elem)                  /* its owner; -1: a line of text */         \
    X(uint64_t, pending)          /* first byte that waits, or SAN_NOWHERE */ \
    X(bool, fills_owner)          /* nothing else is in the owner so far */   \
    X(bool, may_wait)             /* bytes may wait for it */                 \
    X(bool, broken)               /* bytes in it are of no character */       \
    X(bool, unsure)               /* … while nobody knows which encoding */   \
    X(bool, cdata)                /* text of it is in a CDATA section */      \
    X(bool, released)             /* whole, but its start has left */         \
    X(bool, user)                 /* text of an element in it is a reader's */\
    X(bool, posted)               /* … or may be: it is no evidence */        \
    X(bool, linked)               /* a link in it works … */                  \
    X(bool, link_text)            /* … or has text, which is no prompt */     \
    X(bool, clickable)            /* an inline element in it reacts */        \
    X(bool, label)                /* where interfaces have their words */     \
    X(bool, missing)              /* its element says: no translation */      \
    X(bool, counted)              /* its words count for the page's */        \
    X(uint64_t, others)           /* languages that it may be in, … */        \
    X(uint8_t, strange)           /* … and words that only they have */       \
    X(uint8_t, words)             /* that were read, up to 255 */             \
    X(uint16_t, whole)            /* its text begins there: san_whole_t */    \
    X(bool, holds)                /* a part of it is a finding */             \
    X(uint16_t, kept)             /* its text begins there: san_kept_t */     \
    X(san_range_t, kept_range)    /* and the place of that */

typedef struct {
    san_unit_t  unit;
    SAN_OPEN_UNIT_FIELDS(X)
} san_open_unit_t;

#undef X


/* From where on a change of the unit finds its bytes here, or SAN_NOWHERE. */

static inline uint64_t
san_open_unit_waits(const san_open_unit_t *u)
{
    return u->released ? SAN_NOWHERE : u->pending;
}


/* A block and the controls in it: the last one is on top. */

typedef struct {
    san_open_unit_t  open[SAN_UNITS_MAX];
    unsigned         n;
} san_units_t;


void san_text_init(san_text_t *text, const san_allocator_t *allocator);
void san_text_free(san_text_t *text);

/* Adds a character.  False: no memory. */
bool san_text_put(san_text_t *text, uint32_t cp);

/* label: it stands where interfaces have their words. */
void san_unit_init(san_unit_t *unit, const san_page_t *page,
    const san_text_t *text, bool label);

/* Most units need nothing but this: the rest is set when it is asked for. */

static inline void
san_unit_fresh(san_unit_t *unit, const san_text_t *text)
{
    unit->state = SAN_UNIT_FRESH;
    unit->text = text->len;
}

/* Has nothing but white space and tags come so far? */

static inline bool
san_unit_is_fresh(const san_unit_t *unit, const san_text_t *text)
{
    return unit->state == SAN_UNIT_FRESH
           || (unit->state == SAN_UNIT_OPEN && unit->nruns == 0
               && text->len == unit->text);
}

/* The unit is judged, whatever its letters are. */
static inline void
san_unit_watch_all(san_unit_t *unit)
{
    unit->watch = SAN_WATCH_ALL;
}

/*
 * A fresh unit whose first characters show it to be clean, as
 * san_unit_add() of each would.
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
 * Adds one character with its source.  False: no memory.  The unit's text is
 * the end of the buffer while characters are added.
 */
bool san_unit_add(san_unit_t *unit, const san_page_t *page, san_text_t *text,
    uint32_t cp, san_range_t src);

/* Something that is no text stands here: the next character begins a run. */
static inline void
san_unit_break(san_unit_t *unit)
{
    unit->run_open = false;
}

/*
 * A tag of an inline element, which is a break too.  The unit is neither
 * fresh nor clean.
 */
void san_unit_tag(san_unit_t *unit, const san_text_t *text, san_range_t range,
    unsigned tag, bool close);

/* White space between words: a line break; nothing to a fresh unit. */
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

/* Letters and digits of ASCII, '-' and '_': parts of a key. */
extern const uint8_t  san_word_chars[256];

/* Is what begins with this character watched: "{{", "??"? */
bool san_unit_watch_mark(uint8_t c);

/* The first letters of words that are watched, by their length: bits. */

#define SAN_WATCHED_LENGTHS  21

extern const uint32_t  san_unit_watched_firsts[SAN_WATCHED_LENGTHS];

bool san_unit_ask_watched(const uint8_t *p, size_t len);

/* Is it a first word that texts of libraries begin with, or filling text? */

static inline bool
san_unit_watch_word(const uint8_t *p, size_t len)
{
    return len - 3 < SAN_WATCHED_LENGTHS - 3 && san_is_alpha(*p)
           && (san_unit_watched_firsts[len] >> ((*p | 0x20) - 'a') & 1)
           && san_unit_ask_watched(p, len);
}

/* The unit is complete: it is clean if nothing else has come of it. */
void san_unit_finish(san_unit_t *unit, const san_text_t *text);

/* Words, where scripts without spaces count by their letters. */
uint32_t san_unit_words(const san_unit_t *unit);

static inline san_str_t
san_unit_text(const san_unit_t *unit, const san_text_t *text)
{
    san_str_t  s;

    /* nothing is kept of what is plain from its first letters */

    s.data = text->data ? text->data + unit->text : (const uint8_t *) "";
    s.len = text->len - unit->text;

    return s;
}

#endif /* SAN_UNIT_H */
