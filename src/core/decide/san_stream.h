/*
 * san_stream: what is known of a response while it is read, and what may be
 * done with its candidates.
 *
 *   san_encoding.c  which encoding it is, and what waits until that is known
 *   san_bypass.c   when nothing is changed any more
 *   san_pending.c     which bytes have to wait
 *   san_suspect.c  suspects, and what they wait for
 *   san_settle.c   suspects to findings and edits
 *   san_limits.c   what keeps them from more, and why
 *   san_texts.c    which texts were found before
 *   san_conflict.c a page that is not in the language that it declares
 *   san_sentence_place.c  where a text in another language is a leftover
 *   san_fragment.c foreign words inside of a clean unit
 *   san_part.c     parts of the page between tags of languages
 *   san_context.c  what the place in the page says of a unit
 *   san_translate.c  translations, escaped for where they stand
 *   san_prompt.c   whether a prompt's widget is there
 *   san_hollow.c   containers that are left empty by prompts that go
 *   san_switcher.c  whether a text is where its language is chosen
 *   san_page_topic.c    whether the page is about a language
 *
 * What reads the page is above it: feed/san_feed.h.
 */

#ifndef SAN_STREAM_H
#define SAN_STREAM_H

#include "decide/san_encoding.h"
#include "decide/san_limits.h"
#include "decide/san_reading.h"
#include "decide/san_suspect.h"
#include "detect/san_judge.h"
#include "edit/san_carry.h"
#include "edit/san_edit.h"
#include "lang/san_own_letters.h"
#include "match/san_lexicon.h"
#include "token/san_token.h"
#include "tree/san_tree.h"
#include "unit/san_unit.h"


/* So many versions of a page in other languages are kept. */
#define SAN_ALTERNATES_MAX  32

/* So many fragments are reported of one unit. */
#define SAN_FRAGMENTS_MAX  3

/* A tag of languages was reported: others of the unit are a part of that. */
#define SAN_FRAGMENTS_TAGGED  (-1)

/* A part of a clean unit that is gathered: see san_fragment.c. */

enum {
    SAN_FRAGMENT_NONE = 0,
    SAN_FRAGMENT_FOREIGN,
    SAN_FRAGMENT_MOJIBAKE,
    SAN_FRAGMENT_WORDS,      /* of a mixed script, or another language */
    SAN_FRAGMENT_SIGN        /* what a template, catalogue, encoder left */
};


typedef struct {
    uint8_t      kind;
    uint8_t      unit;       /* its index */
    int8_t       reported;   /* since a unit was opened, or TAGGED */
    size_t       text;       /* start in the text buffer */
    size_t       len;        /* up to the last character that counts */
    san_range_t  range;
    uint32_t     foreign;
    uint32_t     words;
    uint16_t     word;       /* letters of the open word */
    uint16_t     word_max;
    uint16_t     run;        /* expected letters behind the last foreign one */
    uint8_t      script;
    bool         opened;     /* behind a bracket or a quotation mark */
    bool         joined;     /* to a word in the page's script */
    bool         lower;      /* a word that begins small: no name */
    bool         first;      /* the unit begins with it */
    bool         bounded;    /* it is longer than is gathered */

    /* of a sign: where it is in the text, and the brackets that are open */
    uint8_t      sign;
    uint8_t      depth;
    bool         closed;     /* one character more, and it is over */

    /* all of the unit's text before it, if that is short and nothing else */
    uint8_t      lead_len;
    uint8_t      lead[SAN_LAST];
} san_fragment_t;


/* The part that is open between tags of languages: see san_part.c. */

typedef struct {
    char      code[3];       /* of its language; "": none is open */
    int       elem;          /* it goes no further than this element, … */
    uint64_t  start;         /* … whose start tag stands there */
} san_part_t;


/* The text of title and h1, as far as it fits. */

typedef struct {
    uint64_t  elem;          /* start of the element that the last was of */
    size_t    len;
    uint8_t   text[512];

    /* the last answer: of which script, and of how much text */
    size_t       asked_len;
    uint8_t      asked;
    bool         named;
} san_page_topic_t;


/* The last picture of a flag, or what may be one. */

typedef struct {
    uint64_t  block;         /* start of the block that it stands in */
    bool      class;         /* name is a class, not the end of an address */
    uint8_t   len;
    uint8_t   name[32];
} san_flag_t;


/* The start tag of the last inline element that scripts read. */

typedef struct {
    uint64_t  block;
    uint8_t   len;
    uint8_t   attrs;         /* they begin there */
    uint8_t   tag[200];
} san_read_tag_t;


/* Hashes of the texts that were found, in a table at most half full. */

typedef struct {
    uint32_t  *slots;        /* 0: free */
    unsigned   size;         /* a power of two, or 0 */
    unsigned   n;
} san_texts_t;


/* What stood last before the place that is read, of these the greatest. */

enum {
    SAN_NEAR_TEXT = 0,
    SAN_NEAR_LINK,
    SAN_NEAR_SCRIPT,         /* it may write a widget where it stands */
    SAN_NEAR_WIDGET          /* or an element that a script fills */
};


/* Bytes that an edit puts in, until it has left; they follow the struct. */

typedef struct san_inserted_s  san_inserted_t;

struct san_inserted_s {
    san_inserted_t      *next;
};


/* What is read of JSON-LD: see feed/san_json_ld.c. */
typedef struct san_json_ld_s  san_json_ld_t;


struct san_stream_s {
    const san_policy_t  *policy;
    san_allocator_t      allocator;
    san_action_t         mode;
    san_action_t         most;         /* what would be done at most */
    san_type_t           type;
    san_finding_pt       finding;
    san_exclude_pt       exclude;
    void                *data;

    san_own_letters_t    own_letters;
    san_text_t           text;
    san_suspects_t       suspects;
    unsigned             asked;        /* elements of the last question that */
                                       /* are still open */
    san_inserted_t      *inserted;
    san_texts_t          texts;
    san_fragment_t       fragment;
    san_part_t           part;
    san_page_topic_t     topic;
    san_reading_t        reading;
    san_xml_t            xml;
    san_json_ld_t       *json_ld;      /* NULL until there is some */
    san_carry_t          carry;
    san_encoding_t       encoding;

    const uint8_t       *window_end;   /* of the bytes that are read */
    uint64_t             event;        /* end of the token being handled */
    uint64_t             eof;          /* SAN_NOWHERE until the end is known */
    bool                 opened;       /* the start tag opened its element */
    bool                 hydrated;
    bool                 in_json_ld;
    bool                 comments;     /* may say what is left alone */
    bool                 headline;     /* the last text was the h1 */
    bool                 conflict;     /* nothing is judged for now */
    bool                 login;        /* a field for a password was seen */
    uint8_t              noscript_end; /* so much of "</noscript" was read */
    uint8_t              nalternates;  /* link rel=alternate hreflang */
    char                 alternates[SAN_ALTERNATES_MAX][2];
    san_flag_t           flag;
    san_read_tag_t       read_tag;
    uint8_t              near;         /* SAN_NEAR_* */
    uint8_t              flag_only;    /* nothing more is edited: why, or 0 */
    bool                 edits;        /* the page may be changed at all */
    bool                 limited;      /* no finding is reported any more */
    bool                 ended;
    int                  failed;       /* what the output callback said */
    const char          *bypass;       /* why the rest is left alone */
    uint64_t             letters_removed;
    uint64_t             posts[SAN_POST_SIGNS];  /* 1 + the first of each */
    uint64_t             wrong;        /* bytes of text that are none */
    uint64_t             doubt_from;   /* text from there on is gathered */
    uint8_t              why;          /* san_why_t of the last decision */
    san_result_t         result;

    /* all before is zero at first; these are made ready one by one */

    san_token_t          token;
    san_tree_t           tree;
    san_page_t           page;
    san_editor_t         editor;
    san_units_t          units;

    /* letters that are no evidence: of readers, and what may be theirs */
    uint32_t             readers[256];
    uint32_t             posted[256];
};


/* What is asked of the page's language, if that has changed. */

static inline void
san_stream_language(san_stream_t *s)
{
    if (s->own_letters.changes != s->page.changes) {
        san_own_letters_find(&s->own_letters, &s->page);
        s->page.phrases = san_phrases_asked(&s->page.language);
        s->page.labels = san_labels_asked(&s->page.language);
    }
}


/* san_bypass.c */

/* It would be a finding, but for this: it is counted by its word. */
void san_stream_exclude(san_stream_t *s, unsigned why);

/* Stops looking at the page; what is held leaves at the end of this feed. */
void san_stream_bypass(san_stream_t *s, const char *reason);

/* Without memory the page is bypassed, and NULL returned. */
void *san_stream_alloc(san_stream_t *s, size_t size);

/* May bytes wait here, because an edit is still possible? */
bool san_stream_acting(const san_stream_t *s);

/* Is all that is found marked, what may only be flagged too? */

static inline bool
san_stream_marks(const san_stream_t *s)
{
    return s->mode == SAN_ACTION_MARK
           && (s->type == SAN_TYPE_HTML || s->type == SAN_TYPE_XHTML);
}

/*
 * The text of a unit is known not to be edited: its bytes leave.  A mark of
 * what is found in it goes into its start tag, which waits for its end.
 */

static inline void
san_stream_let_go(const san_stream_t *s, san_open_unit_t *u)
{
    if (!san_stream_marks(s)) {
        u->pending = SAN_NOWHERE;
    }
}

/*
 * The first byte that waits for the unit: what is no prompt lets its container
 * go.  What is none will not be one.
 */

static inline uint64_t
san_stream_unit_pending(const san_stream_t *s, const san_open_unit_t *u)
{
    uint64_t  start;

    if (u->pending == SAN_NOWHERE || u->elem < 0
        || u->unit.state == SAN_UNIT_FRESH)
    {
        return u->pending;
    }

    /* of a clean one, the fast path may have set the state alone */

    if (u->unit.state != SAN_UNIT_CLEAN && u->unit.prompt
        && u->unit.foreign == 0)
    {
        return u->pending;
    }

    start = s->tree.elems[u->elem].start;

    return u->pending < start ? start : u->pending;
}

/* san_pending.c */

/*
 * The first byte that has to wait; end: none has to.  token: the same of the
 * tokenizer alone.
 */
uint64_t san_stream_pending(const san_stream_t *s, uint64_t end,
    uint64_t token);

/*
 * Lets go of all that is decided before the offset end, in the middle of a
 * piece: its edits make room for others.
 */
void san_stream_drain(san_stream_t *s, uint64_t end);

/* san_conflict.c */

/* Evidence contradicts what is set or declared: suspects are dropped. */
void san_conflict_begin(san_stream_t *s);

/* Asks whether it does by now; between texts only. */
void san_conflict_ask(san_stream_t *s);

/* The page is over: reports that, and leaves the page alone. */
void san_conflict_end(san_stream_t *s);

/* san_fragment.c */

/*
 * Begins to gather in the unit on top; last: the SAN_LAST bytes before it, or
 * NULL.  Each character is added then, also the first.
 */
void san_fragment_begin(san_stream_t *s, unsigned kind, const uint8_t *last);
void san_fragment_char(san_stream_t *s, uint32_t cp, san_range_t src);

/* The next character is that of a sign: what was gathered stands before it. */
void san_fragment_sign(san_stream_t *s);

/* Does the character show that there is no sign?  Then nothing is gathered. */
bool san_fragment_refuses(san_stream_t *s, uint32_t cp);

/* Has the script letters that look like those of another one? */
bool san_fragment_imitates(uint8_t script);

/*
 * A unit that began with foreign letters was found to be clean: they are a
 * fragment.  end: of its last character.
 */
void san_fragment_first(san_stream_t *s, const san_open_unit_t *u,
    uint64_t end);

/* Judges what was gathered, if anything was; close: so does its unit end. */
void san_fragment_end(san_stream_t *s);
void san_fragment_close(san_stream_t *s);

/* The open unit is over: what was found in it gets its text. */
void san_fragment_unit(san_stream_t *s, unsigned index);

/* san_part.c */

/*
 * A text, of elems[elem], may hold tags of languages: the part of the last one
 * begins or ends.  False: it has none.
 */
bool san_part_note(san_stream_t *s, san_str_t text, int elem);

/* Is what this detector finds right in the part that is open? */
bool san_part_hides(const san_stream_t *s, san_detector_t detector);

/* san_limits.c */

/*
 * The bytes from hold on wait for a candidate whose place is known now, if an
 * edit is left.  SAN_NOWHERE: they have left.
 */
void san_candidate_wait(const san_stream_t *s, san_suspect_t *candidate,
    uint64_t pending);

/*
 * The unit's text, or a part of it, is a candidate: where it is marked, and
 * the bytes that wait for that.
 */
void san_candidate_mark_at(const san_stream_t *s, san_suspect_t *candidate,
    const san_open_unit_t *u);

/*
 * What will be done, the mode and what the page has said by now included;
 * *would: and what at most, in whatever mode.
 */
san_action_t san_candidate_decide(san_stream_t *s, san_suspect_t *candidate,
    san_evidence_t evidence, san_action_t *would);

/* The first reason why no more than this is done. */
san_why_t san_candidate_why(const san_stream_t *s,
    const san_suspect_t *candidate, san_action_t done);

/*
 * Candidates whose bytes would not fit the buffer any more, byte by byte, are
 * given up.  Asked before what is read here keeps others from more.
 */
void san_candidates_outgrow(san_stream_t *s);

/* The catalogue has the text: may it be cut where it is not translated? */
void san_candidate_limit_catalog(san_suspect_t *candidate);

/* san_suspect.c */

/* Judges the text of a unit, that is complete.  False: it is no suspect. */
bool san_stream_judge(const san_stream_t *s, const san_unit_t *unit,
    bool attribute, unsigned label, san_verdict_t *verdict);

/* The same of a text with bytes that are of no character, whatever it says. */
bool san_stream_broken(const san_stream_t *s, san_verdict_t *verdict);

/*
 * Adds a suspect with copies of text and of the path of elems[elem].  The
 * caller fills in the rest before san_suspects_settle().  NULL: it is kept
 * by a rule of the operator, or there is no memory (the page is bypassed
 * then).
 */
san_suspect_t *san_suspect_add(san_stream_t *s, const san_verdict_t *verdict,
    san_str_t text, int elem);

/* What a translation is put in for. */

typedef struct {
    san_range_t          range;      /* of the text, or of the value */
    bool                 attribute;
    uint8_t              quote;      /* of the value; 0: it has none */
    const san_inline_t  *tags;       /* of the page, which stay … */
    unsigned             ntags;
    uint64_t             name_end;   /* where dir is put; used with … */
    const char          *dir;        /* ltr or rtl, or NULL */
} san_slot_t;

/*
 * The verdict's translation, if it has one that may be put in there, escaped
 * for the place.  No memory: the page is bypassed.
 */
void san_suspect_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *slot);

/*
 * The same of a text that was read or escaped wrongly, where it is certain what
 * it was; slot NULL: nothing may be put in there.
 */
void san_suspect_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *slot);

/*
 * Do the tags stand in the unit's text as in the catalogue's, with nothing
 * but them and white space between the pieces of text?
 */
bool san_translation_fits(const san_stream_t *s, const san_unit_t *unit,
    san_str_t text, san_str_t source);

/* A unit in a foreign script may be a built-in phrase: its translation. */
void san_stream_know(const san_stream_t *s, san_str_t text,
    san_verdict_t *verdict);

/*
 * The markup, an attribute at its end, with the suspect's text in it as well.
 * False: there is no memory.
 */
bool san_suspect_mark(san_stream_t *s, san_suspect_t *suspect,
    san_str_t markup);

/* The translation is used: it stays until san_stream_release(). */
void san_translation_use(san_stream_t *s, san_suspect_t *suspect);

/* Frees what edits that have left put in. */
void san_stream_release(san_stream_t *s);

/* May texts be replaced here? */
bool san_stream_translates(const san_stream_t *s);

/* Its reasons leave nothing of a suspect. */
void san_suspect_drop(san_stream_t *s, san_suspect_t *suspect);

/* It is foreign on purpose: it and later ones of its script only flag. */
void san_suspect_on_purpose(san_stream_t *s, san_suspect_t *suspect,
    san_why_t why);

/* Element index is closed: what waits for it waits no longer. */
void san_suspects_closed(san_stream_t *s, unsigned index,
    const san_tag_t *end_tag);

/* A container turned out to have a control, or other text. */
void san_suspects_recheck(san_stream_t *s);

/* Settles all that wait for nothing but letters; final: for nothing. */
void san_suspects_settle(san_stream_t *s, bool final);

/* Lets go of the bytes that wait longest: their suspect is only flagged. */
void san_suspects_release_first(san_stream_t *s);

void san_suspects_free(san_stream_t *s);

/* san_settle.c */

/* Makes it a finding.  True if an element was cut out, or would be. */
bool san_suspect_settle(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence);

/* May so many letters go, this time included (sanitizer_max_removed)? */
bool san_settle_may_go(const san_stream_t *s, uint32_t letters);

/* Reports a finding that nothing waited for, and no edit is made of. */
void san_suspects_report(san_stream_t *s, san_finding_t *f);

/* san_texts.c */

/*
 * A finding of this text: false if it is a new one, and as many as may be
 * reported were there before.
 */
bool san_texts_add(san_stream_t *s, san_detector_t detector, san_str_t text);

void san_texts_free(san_stream_t *s);

/* san_switcher.c */

/* The start tag of an element with hreflang: may it name a version? */
void san_switcher_alternate(san_stream_t *s, const san_attrs_t *attrs);

/* The start tag of an inline element in elems[around] that a script reads. */
void san_switcher_inline(san_stream_t *s, int around,
    const san_attrs_t *attrs);

/* The start tag of a flag by its class, in elems[index]. */
void san_switcher_flag(san_stream_t *s, int index, const san_attrs_t *attrs);

/* A picture in elems[index]: is its address that of a flag, "ru.png"? */
void san_switcher_picture(san_stream_t *s, int index, san_str_t address);

static inline bool
san_switcher_may_be_flag(san_str_t address)
{
    uint8_t  before;

    if (address.len <= 7 || address.data[address.len - 4] != '.') {
        return false;
    }

    before = address.data[address.len - 7];

    return before == '/' || before == '-' || before == '_';
}

/* Do links in it lead to versions in two languages, mostly one to each? */
bool san_switcher_has_links(const san_elem_t *elem);

/* A link begins in elems[around], whose address may name a language. */
void san_switcher_count_link(san_stream_t *s, int around, san_str_t address)
    __attribute__((cold));

/* May an address of three characters and more name one?  Most do not. */
bool san_switcher_may_name(san_str_t address);

static inline void
san_switcher_link(san_stream_t *s, int around, san_str_t address)
{
    if (address.len > 2 && san_switcher_may_name(address)) {
        san_switcher_count_link(s, around, address);
    }
}

/* What the place of a suspect in elems[index] says of its language. */
void san_switcher_place(san_stream_t *s, san_suspect_t *suspect, int index);

/* san_context.c */

/*
 * Marks elems[index] and what it is in as holding a control, or text that is no
 * prompt.  What is marked is in what is marked.
 */
void san_context_mark_control(san_stream_t *s, int index)
    __attribute__((cold));
void san_context_mark_text(san_stream_t *s, int index);

static inline void
san_context_control(san_stream_t *s, int index)
{
    if (index >= 0 && !s->tree.elems[index].facts.control) {
        san_context_mark_control(s, index);
    }
}

static inline void
san_context_other_text(san_stream_t *s, int index)
{
    if (!s->tree.elems[index].facts.other_text) {
        san_context_mark_text(s, index);
    }
}

/* Is elems[index] in a link that leads somewhere, or one itself? */
bool san_context_in_link(const san_stream_t *s, int index);

/*
 * What reacts to a click or a key and has elems[index] for its content, or is
 * it: up to the block around, and the one around that.  -1: nothing.
 */
int san_context_clickable(const san_stream_t *s, int index);

/* One word that its catalogue alone shows: it may be a name elsewhere. */
void san_candidate_limit_word(const san_stream_t *s, san_suspect_t *candidate,
    const san_unit_t *unit, int index);

/* Is elems[index] in a control, or one itself?  A form is none by itself. */
bool san_context_in_control(const san_stream_t *s, int index);

/* Is elems[index] what a reader or another site wrote?  The first time. */
bool san_context_ask_user(san_stream_t *s, int index)
    __attribute__((cold, noinline));

static inline bool
san_context_is_user(san_stream_t *s, int index)
{
    unsigned  user;

    user = s->tree.elems[index].facts.user;

    return user == SAN_UNKNOWN ? san_context_ask_user(s, index)
                               : user == SAN_YES;
}

/* What the class of an element says: SAN_SIGN_*; of its tag, or an open one. */
unsigned san_context_class(const san_stream_t *s, const san_attrs_t *attrs);
unsigned san_context_class_of(const san_stream_t *s, const san_elem_t *elem);

/* What its id says: SAN_SIGN_USER, SAN_SIGN_POST, or 0. */
unsigned san_context_id(const san_attrs_t *attrs);

/* Is it a field that somebody writes in? */
bool san_context_is_written(const san_attrs_t *attrs);

/*
 * Text of the innermost element follows: its letters are counted for the
 * page's language, unless readers wrote it, who could have other text cut.
 */

static inline void
san_context_count(san_stream_t *s)
{
    s->reading.letters = s->page.letters;

    if (s->tree.n) {
        if (san_context_is_user(s, (int) s->tree.n - 1)) {
            s->reading.letters = s->readers;

        } else if (s->tree.elems[s->tree.n - 1].facts.user == SAN_MAYBE) {
            s->reading.letters = s->posted;
        }
    }
}

/* The unit on top has text that readers wrote, or may have. */
void san_context_mark_unit(san_stream_t *s)
    __attribute__((cold));

/* The same of text that belongs to the unit on top. */

static inline void
san_context_text(san_stream_t *s)
{
    san_context_count(s);

    if (s->reading.letters != s->page.letters) {
        san_context_mark_unit(s);
    }
}

/* Did readers write the unit, or a part of it? */

static inline bool
san_context_user_unit(san_stream_t *s, const san_open_unit_t *u)
{
    return u->user || (u->elem >= 0 && san_context_is_user(s, u->elem));
}

/* The nearest container of a prompt in elems[index], or -1. */
int san_context_container(const san_stream_t *s, int index);

/*
 * Does the list have foreign items beside others: two, or in a list of terms
 * one?  That is what it is about.
 */
bool san_context_is_mixed(const san_elem_t *elem);

/*
 * Does the place say that its text is foreign on purpose: the direction that
 * is set for it, an address, a class or id that names a script, a person, a
 * verse?
 */
bool san_context_on_purpose(const san_stream_t *s, int index,
    uint8_t script);

/* Do the items of elems[index] make it a language switcher? */
bool san_context_is_switcher(const san_elem_t *elem);

/* san_prompt.c */

/* A prompt in elems[index]: what it waits for, and what its place says. */
void san_prompt_place(san_stream_t *s, san_suspect_t *suspect, int index);

/* Does what it waits for say by now that the suspect is none? */
bool san_prompt_clears(san_suspect_t *suspect, const san_elem_t *elem);

/* Its end.  True: the suspect is none. */
bool san_prompt_closed(san_stream_t *s, san_suspect_t *suspect, int index);

/* The end of the container of several: what is done with one is with all. */
void san_prompts_group(san_stream_t *s, int index);

/* An element begins behind prompts, or one ends. */
void san_prompts_element(san_stream_t *s, int index);
void san_prompts_closed(san_stream_t *s, int index);

/* Something is read behind prompts (SAN_NEAR_*). */
void san_prompts_near(san_stream_t *s, unsigned near);

/* san_hollow.c */

/*
 * What waited for the unit waits for the suspect that it is: of a prompt, the
 * container that is left empty without it, too.
 */
void san_hollow_wait(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* Element index ends: is nothing left in it without the prompts in it? */
void san_hollow_closed(san_stream_t *s, int index, const san_tag_t *end_tag);

/* Is the other text in what is left empty without the suspect? */
bool san_hollow_has(const san_suspect_t *suspect, const san_suspect_t *other);

/*
 * The suspect will be cut.  If all that is in the same container may go as
 * well, that is cut instead: its text is then all of it, in joined, which has
 * SAN_TEXT_MAX bytes.
 */
void san_hollow_take(san_stream_t *s, san_suspect_t *suspect,
    uint8_t *joined);

/* san_page_topic.c */

/* Text of title or h1, of the element that starts at elem. */
void san_page_topic_add(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t elem);

/* Does it name a language that is written in the script? */
bool san_page_topic_names(san_stream_t *s, uint8_t script);

/* The same of an element of any name, that starts there. */

static inline void
san_page_topic_text(san_stream_t *s, unsigned tag, uint64_t elem,
    const uint8_t *p, size_t n)
{
    if (tag == SAN_TAG_title || tag == SAN_TAG_h1
        || s->tree.open[SAN_TAG_h1] != 0)
    {
        san_page_topic_add(s, p, n, elem);
    }
}

/* san_sentence_place.c */

/*
 * May a text of elems[index], or of an attribute of it, be a leftover there if
 * it is in another language of the page's script?
 */
bool san_sentence_place(const san_stream_t *s, int index, san_str_t text,
    bool attribute);

#endif /* SAN_STREAM_H */
