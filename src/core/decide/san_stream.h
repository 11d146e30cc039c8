/*
 * san_stream: the state of a response while it is read, and the decisions on
 * its suspects.
 *
 *   san_encoding.c  which encoding the page is in; waits until that is known
 *   san_copy.c      pages that are read from a copy in UTF-8
 *   san_bypass.c    when the rest of the page is left unchanged
 *   san_pending.c   which bytes are pending
 *   san_suspect.c   suspects, and what they wait for
 *   san_settle.c    from suspects to findings and edits
 *   san_limits.c    what limits the action on a suspect, and why
 *   san_texts.c     which texts were found before
 *   san_conflict.c  pages that are not in the language that they declare
 *   san_sentence_place.c  where a text in another language is a leftover
 *   san_fragment.c  foreign words inside a clean unit
 *   san_passage.c   texts with links in them
 *   san_part.c      parts of the page between language tags of plug-ins
 *   san_context.c   what the position in the page shows about a unit
 *   san_translate.c translations, escaped for their position
 *   san_prompt.c    whether a prompt's widget is there
 *   san_hollow.c    containers that are left empty when their prompts are cut
 *   san_switcher.c  whether a text stands in a language switcher
 *   san_page_topic.c  whether the page is about a language
 *
 * The code that reads the page is above this folder: feed/san_feed.h.
 */

#ifndef SAN_STREAM_H
#define SAN_STREAM_H

#include "decide/san_copy.h"
#include "decide/san_encoding.h"
#include "decide/san_limits.h"
#include "decide/san_passage.h"
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


/* Versions of the page in other languages that are kept. */
#define SAN_ALTERNATES_MAX  32

/* Most fragments that are reported of one unit. */
#define SAN_FRAGMENTS_MAX  3

/*
 * A language tag was reported: other tags of the unit belong to that finding.
 */
#define SAN_FRAGMENTS_TAGGED  (-1)

/* What is gathered from a clean unit; see san_fragment.c. */

enum {
    SAN_FRAGMENT_NONE = 0,
    SAN_FRAGMENT_FOREIGN,
    SAN_FRAGMENT_MOJIBAKE,
    SAN_FRAGMENT_WORDS,      /* of a mixed script, or another language */
    SAN_FRAGMENT_SIGN        /* of a template, catalogue or encoder */
};


/* field_in: the body has had neither text nor a field. */
#define SAN_NOTHING_YET  (SAN_NOWHERE - 1)


typedef struct {
    uint8_t      kind;
    uint8_t      unit;       /* index of the unit */
    int8_t       reported;   /* in this unit, or TAGGED */
    size_t       text;       /* start in the text buffer */
    size_t       len;        /* up to the last character that counts */
    san_range_t  range;
    uint32_t     foreign;
    uint32_t     words;
    uint16_t     word;       /* letters of the current word */
    uint16_t     word_max;
    uint16_t     run;        /* expected letters after the last foreign one */
    uint8_t      script;
    bool         opened;     /* after a bracket or a quotation mark */
    bool         joined;     /* to a word in the page's script */
    bool         lower;      /* a word begins in lower case: not a name */
    bool         first;      /* at the start of the unit */
    bool         bounded;    /* too long to be gathered whole */

    /* kind sign: its position in the text, and the number of open brackets */
    uint8_t      sign;
    uint8_t      depth;
    bool         closed;     /* complete after the next character */

    /* all of the unit's text before the fragment, if that is short */
    uint8_t      lead_len;
    uint8_t      lead[SAN_LAST];
} san_fragment_t;


/* The current part between language tags; see san_part.c. */

typedef struct {
    char      code[3];       /* its language; "": none is open */
    int       elem;          /* the part ends with this element at the latest */
    uint64_t  start;         /* start tag of elem */
} san_part_t;


/* The text of title and h1, truncated. */

typedef struct {
    uint64_t  elem;          /* start of the element of the last text */
    size_t    len;
    uint8_t   text[512];     /* UTF-8 */
    uint8_t   cut[4];        /* the beginning of a character */
    size_t    cut_len;

    /* answers for so much text, and the number of the page's language */
    size_t       asked_len;
    unsigned     asked_changes;
    uint32_t     asked;      /* bit set of scripts, in the order of a table */
    uint32_t     named;
    bool         login_asked;
    bool         login;      /* a prompt to log in is a part of it */
} san_page_topic_t;


/* The last picture that may be a flag. */

typedef struct {
    uint64_t  block;         /* start of the block around it */
    bool      class;         /* name is a class, not the end of an address */
    uint8_t   len;
    uint8_t   name[32];
} san_flag_t;


/* The start tag of the last inline element with attributes for scripts. */

typedef struct {
    uint64_t  block;
    uint8_t   len;
    uint8_t   attrs;         /* offset of the attributes */
    uint8_t   tag[200];
} san_read_tag_t;


/* Hashes of the texts that were found; the table is at most half full. */

typedef struct {
    uint32_t  *slots;        /* 0: free */
    unsigned   size;         /* a power of two, or 0 */
    unsigned   n;
} san_texts_t;


/* Findings of one detector that are only flagged. */

typedef struct {
    unsigned         shown;      /* different texts, each reported */
    unsigned         count;      /* number of summed findings */
    san_finding_t   *first;      /* the first one, copied; or NULL */
} san_sum_t;


/* The most widget-like thing seen since the last text, in this order. */

enum {
    SAN_NEAR_TEXT = 0,
    SAN_NEAR_LINK,
    SAN_NEAR_SCRIPT,         /* may write a widget */
    SAN_NEAR_WIDGET          /* a control, or an element that a script fills */
};


/*
 * Bytes that an edit inserts, until they are written; they follow the struct.
 */

typedef struct san_inserted_s  san_inserted_t;

struct san_inserted_s {
    san_inserted_t      *next;
};


/* State of reading JSON-LD; see feed/san_json_ld.c. */
typedef struct san_json_ld_s  san_json_ld_t;


struct san_stream_s {
    const san_policy_t  *policy;
    san_allocator_t      allocator;
    san_action_t         mode;
    san_action_t         most;         /* strongest action of all detectors */
    san_type_t           type;
    san_finding_pt       finding;
    san_exclude_pt       exclude;
    san_read_pt          read;
    void                *data;

    san_own_letters_t    own_letters;
    san_text_t           text;
    san_suspects_t       suspects;
    san_refs_t           refs;
    unsigned             asked;        /* open ones of the last exclude call */
    san_inserted_t      *inserted;
    san_texts_t          texts;
    san_sum_t           *sums;         /* of each detector; NULL: no flag yet */
    unsigned             records;      /* findings not summed */
    san_fragment_t       fragment;
    san_part_t           part;
    san_page_topic_t     topic;
    san_reading_t        reading;
    san_xml_t            xml;
    san_json_ld_t       *json_ld;      /* NULL before the first one */
    san_carry_t          carry;
    san_encoding_t       encoding;
    san_copy_t          *copy;         /* the page is read from it, or NULL */

    const uint8_t       *window_end;   /* end of the current window */
    uint64_t             event;        /* end of the current token */
    uint64_t             eof;          /* SAN_NOWHERE until the end is known */
    bool                 opened;       /* the start tag opened its element */
    bool                 hydrated;
    bool                 in_json_ld;
    bool                 comments;     /* may contain sanitizer:ignore-next */
    bool                 headline;     /* the last text was in the h1 */
    uint8_t              heading;      /* last heading that is no suspect */
    uint64_t             heading_in;   /* start of that heading's parent */
    bool                 conflict;     /* nothing is judged for now */
    bool                 login;        /* there is a password field */
    uint8_t              noscript_end; /* bytes of "</noscript" read so far */
    uint8_t              nalternates;  /* count of hreflang alternates */
    char                 alternates[SAN_ALTERNATES_MAX][2];
    san_flag_t           flag;
    san_read_tag_t       read_tag;
    uint8_t              near;         /* SAN_NEAR_* */
    uint64_t             field_in;     /* since the last text; san_field.h */
    uint64_t             page_form;    /* start of the page's own form */
    uint8_t              flag_only;    /* no more edits: san_why_t, or 0 */
    bool                 edits;        /* the page may be edited at all */
    bool                 marks;        /* see san_stream_marks() */
    bool                 translates;   /* texts may be replaced */
    bool                 limited;      /* past the limit of findings */
    bool                 ended;
    int                  failed;       /* return value of the output callback */
    const char          *bypass;       /* reason of a bypass, or NULL */
    uint64_t             letters_removed;
    uint64_t             posts[SAN_POST_SIGNS];  /* 1 + offset of the first */
    uint64_t             wrong;        /* invalid bytes of text */
    uint64_t             doubt_from;   /* text is gathered from here on */
    uint8_t              why;          /* san_why_t of the last decision */
    san_result_t         result;

    /* all fields above start as zero; those below are initialized one by one */

    san_token_t          token;
    san_tree_t           tree;
    san_page_t           page;
    san_editor_t         editor;
    san_units_t          units;
    san_passage_t        passage;

    /* letters that are no evidence: user content, and what may be */
    uint32_t             readers[256];
    uint32_t             posted[256];
};


/* san_conflict.c */

/* Updates what depends on the page's language. */
void san_stream_set_language(san_stream_t *s);


/* The same, if it has changed. */

static inline void
san_stream_language(san_stream_t *s)
{
    if (s->own_letters.changes != s->page.changes) {
        san_stream_set_language(s);
    }
}


/* san_bypass.c */

/* Counts a text that would have been a finding, by the reason why it is not. */
void san_stream_exclude(san_stream_t *s, unsigned why);

/*
 * Stops checking the page; pending bytes are written at the end of this feed.
 */
void san_stream_bypass(san_stream_t *s, const char *reason);

/* Allocates memory; on failure bypasses the page and returns NULL. */
void *san_stream_alloc(san_stream_t *s, size_t size);

/* Sets the mode, and what depends on it. */
void san_stream_set_mode(san_stream_t *s, san_action_t mode);

/* May bytes be pending here, because an edit is still possible? */
bool san_stream_acting(const san_stream_t *s);

/* Are all findings marked, including those that may only be flagged? */

static inline bool
san_stream_marks(const san_stream_t *s)
{
    return s->marks;
}

/*
 * A unit's text will not be edited: its bytes are not pending any more.  A
 * mark of a finding in it goes into its start tag, which waits for its end.
 */

static inline void
san_stream_let_go(const san_stream_t *s, san_open_unit_t *u)
{
    if (!san_stream_marks(s)) {
        u->pending = SAN_NOWHERE;
    }
}

/*
 * The first byte that is pending for the unit.  A unit that is not a prompt
 * does not keep its container pending.
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

    /* state may be the only field that the fast path has set on a clean unit */

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
 * The offset of the first pending byte, or end if no byte is.  token: the
 * first byte that the tokenizer needs.
 */
uint64_t san_stream_pending(const san_stream_t *s, uint64_t end,
    uint64_t token);

/*
 * Writes all decided bytes before the offset end, in the middle of a piece, so
 * that their edits make room for others.
 */
void san_stream_drain(san_stream_t *s, uint64_t end);

/* san_conflict.c */

/*
 * Evidence contradicts the configured or declared language: drops all
 * suspects.
 */
void san_conflict_begin(san_stream_t *s);

/* Checks for such a conflict or its end; call between texts only. */
void san_conflict_ask(san_stream_t *s);

/* At the end of a page in conflict: reports that, and bypasses the page. */
void san_conflict_end(san_stream_t *s);

/* san_fragment.c */

/*
 * Begins a fragment of this kind in the unit on top; last: the SAN_LAST bytes
 * before it, or NULL.  After that each character is added, including the
 * first.
 */
void san_fragment_begin(san_stream_t *s, unsigned kind, const uint8_t *last);
void san_fragment_char(san_stream_t *s, uint32_t cp, san_range_t src);

/*
 * The next character begins a sign; what is gathered so far stands before it.
 */
void san_fragment_sign(san_stream_t *s);

/* Does the character rule out the sign?  If so, nothing is gathered. */
bool san_fragment_refuses(san_stream_t *s, uint32_t cp);

/* Does the script have letters that look like those of another script? */
bool san_fragment_imitates(uint8_t script);

/*
 * A unit that began with foreign letters is clean: those letters are a
 * fragment.  end: the offset after its last character.
 */
void san_fragment_first(san_stream_t *s, const san_open_unit_t *u,
    uint64_t end);

/* Judges and ends the current fragment, if there is one. */
void san_fragment_end(san_stream_t *s);
void san_fragment_close(san_stream_t *s);

/* The unit ends: its text is added to the findings in it. */
void san_fragment_unit(san_stream_t *s, unsigned index);

/* san_part.c */

/*
 * Checks a text of elems[elem] for language tags, which begin or end a part.
 * False: it has none.
 */
bool san_part_note(san_stream_t *s, san_str_t text, int elem);

/* Is a finding of this detector correct text of the current part? */
bool san_part_hides(const san_stream_t *s, san_detector_t detector);

/* san_limits.c */

/*
 * Sets which bytes are pending for a suspect whose position is now known, if
 * an edit is still possible.  SAN_NOWHERE: they are written already.
 */
void san_suspect_wait(const san_stream_t *s, san_suspect_t *suspect,
    uint64_t pending);

/*
 * A unit's text, or a part of it, is a suspect: sets where a mark goes, and
 * the bytes that are pending for that.
 */
void san_suspect_mark_at(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/*
 * The action that will be taken, limited by the mode and by what the page has
 * shown so far. *would: the strongest action in any mode.
 */
san_action_t san_suspect_decide(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence, san_action_t *would);

/* The reason to report: the first one that allows no more than done. */
san_why_t san_suspect_why(const san_stream_t *s,
    const san_suspect_t *suspect, san_action_t done);

/*
 * Gives up suspects whose bytes would not fit the buffer if the page came byte
 * by byte.  Called before what is read here limits others.
 */
void san_suspects_outgrow(san_stream_t *s);

/* The catalogue has the text: limits it if it may not be cut untranslated. */
void san_suspect_limit_catalog(san_suspect_t *suspect);

/* san_suspect.c */

/* Judges the text of a complete unit.  False: it is not a suspect. */
bool san_stream_judge(const san_stream_t *s, const san_unit_t *unit,
    bool attribute, unsigned label, san_verdict_t *verdict);

/* The same for a text with bytes that are not characters, whatever it says. */
bool san_stream_broken(const san_stream_t *s, san_verdict_t *verdict);

/*
 * Adds a suspect with a copy of text.  The caller sets the other fields before
 * san_suspects_settle().  NULL: it is excluded by the operator, or out of
 * memory (then the page is bypassed).
 */
san_suspect_t *san_suspect_add(san_stream_t *s, const san_verdict_t *verdict,
    san_str_t text, int elem);

/* Sets its path to that of elems[elem]; out of memory: as above. */
void san_suspect_set_path(san_stream_t *s, san_suspect_t *suspect, int elem);

/*
 * The same, but drops it if its reasons allow nothing, as those of most
 * suspects do; then false.
 */
bool san_suspect_keep(san_stream_t *s, san_suspect_t *suspect, int elem);

/* Where a translation is inserted. */

typedef struct {
    san_range_t          range;      /* of the text or the attribute value */
    bool                 attribute;
    uint8_t              quote;      /* around the value; 0: none */
    const san_inline_t  *tags;       /* ntags tags of the page that stay */
    unsigned             ntags;
    uint64_t             name_end;   /* where dir is inserted */
    const char          *dir;        /* ltr or rtl, or NULL */
} san_slot_t;

/*
 * Prepares the verdict's translation, if there is one that may be inserted
 * there, escaped for the position.  Out of memory: the page is bypassed.
 */
void san_suspect_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *slot);

/*
 * The same with the repair of a text with broken encoding or escaping, if that
 * is certain; slot NULL: nothing may be inserted there.
 */
void san_suspect_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *slot);

/*
 * Do the tags stand in the unit's text as in the catalogue's, with only white
 * space and tags between the pieces of text?  pending: its bytes are.
 */
bool san_suspect_translation_fits(const san_stream_t *s, const san_unit_t *unit,
    san_str_t text, san_str_t source, bool pending);

/* Only the first part: do the same tags stand before the same letters? */
bool san_suspect_same_tags(const san_unit_t *unit, san_str_t text,
    san_str_t source);

/*
 * Looks up a unit in a foreign script in the built-in phrases for a
 * translation.
 */
void san_stream_know(const san_stream_t *s, san_str_t text,
    san_verdict_t *verdict);

/*
 * Makes the markup that a mark inserts, an attribute at its end, with the
 * suspect's text in that attribute.  False: out of memory.
 */
bool san_suspect_mark(san_stream_t *s, san_suspect_t *suspect,
    san_str_t markup);

/* The translation is used: it stays allocated until san_stream_release(). */
void san_suspect_use_translation(san_stream_t *s, san_suspect_t *suspect);

/* Frees the inserted bytes of edits that are written. */
void san_stream_release(san_stream_t *s);

/* Drops a suspect because its reasons allow nothing. */
void san_suspect_drop(san_stream_t *s, san_suspect_t *suspect);

/*
 * A suspect is foreign on purpose: it and later ones in its script are only
 * flagged.
 */
void san_suspect_on_purpose(san_stream_t *s, san_suspect_t *suspect,
    san_why_t why);

/* Element index closes: updates all suspects that wait for its end. */
void san_suspects_closed(san_stream_t *s, unsigned index,
    const san_tag_t *end_tag);

/* A container turned out to have a control, or other text: checks prompts. */
void san_suspects_recheck(san_stream_t *s);

/* Settles all suspects that only wait for letters; final: all of them. */
void san_suspects_settle(san_stream_t *s, bool final);

/* The suspect that waits longest is only flagged; its bytes are written. */
void san_suspects_release_first(san_stream_t *s);

void san_suspects_free(san_stream_t *s);

/* san_settle.c */

/* Makes a finding of a suspect.  True: an element was or would be cut. */
bool san_suspect_settle(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence);

/* May this many more letters be removed (sanitizer_max_removed)? */
bool san_settle_may_go(const san_stream_t *s, uint32_t letters);

/* Reports a finding that was not pending and makes no edit. */
void san_suspects_report(san_stream_t *s, san_finding_t *f);

/* san_texts.c */

/* Notes the text of a finding; false: it is new, but past the limit. */
bool san_texts_add(san_stream_t *s, san_detector_t detector, san_str_t text);

/* Was there a finding of this text that was not summed? */
bool san_texts_has(const san_stream_t *s, san_detector_t detector,
    san_str_t text);

void san_texts_free(san_stream_t *s);

/* san_sums.c */

/*
 * Handles a finding that is only flagged in any mode; false: it is to be
 * reported by itself.
 */
bool san_sums_add(san_stream_t *s, const san_finding_t *f);

/*
 * The end of the page: reports one finding of each detector for those summed.
 */
void san_sums_report(san_stream_t *s);

void san_sums_free(san_stream_t *s);

/* san_switcher.c */

/* A start tag with hreflang: may name a version in another language. */
void san_switcher_alternate(san_stream_t *s, const san_attrs_t *attrs);

/*
 * Start tag of an inline element in elems[around] with attributes for scripts.
 */
void san_switcher_inline(san_stream_t *s, int around,
    const san_attrs_t *attrs);

/* Start tag of a flag, recognised by its class, in elems[index]. */
void san_switcher_flag(san_stream_t *s, int index, const san_attrs_t *attrs);

/* Address of a picture in elems[index], which may be a flag: "ru.png". */
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

/* Do its links lead to versions in several languages, mostly one to each? */
bool san_switcher_has_links(const san_elem_t *elem);

/* A link starts in elems[around]; counts it if its address names a language. */
void san_switcher_count_link(san_stream_t *s, int around, san_str_t address)
    __attribute__((noinline));

/* Can an address of 3 or more bytes name a language?  Most cannot. */
bool san_switcher_may_name(san_str_t address);

static inline void
san_switcher_link(san_stream_t *s, int around, san_str_t address)
{
    if (address.len > 2 && san_switcher_may_name(address)) {
        san_switcher_count_link(s, around, address);
    }
}

/* Limits a suspect in elems[index] if its position names its language. */
void san_switcher_place(san_stream_t *s, san_suspect_t *suspect, int index);

/* san_context.c */

/*
 * Marks elems[index] and its ancestors as holding a control, or text that is
 * not a prompt.  Ancestors of a marked element are marked already.
 */
void san_context_mark_control(san_stream_t *s, int index)
    __attribute__((noinline));
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

/* Is elems[index] or an ancestor a working link? */
bool san_context_in_link(const san_stream_t *s, int index);

/*
 * The index of the clickable element that elems[index] is, or is the content
 * of; searched up to the next two blocks. -1: none.
 */
int san_context_clickable(const san_stream_t *s, int index);

/*
 * Does it have a class that is usual for elements that scripts turn into
 * buttons?
 */
bool san_context_called_button(const san_stream_t *s, const san_elem_t *elem);

/*
 * Is it in one with such a class, or with that of another control?  Searched as
 * a clickable one is.
 */
bool san_context_in_called_control(const san_stream_t *s, int index);

/*
 * Is it in a live region, or in an element whose class or id names a notice:
 * "alert"?  Those of the whole page do not count.
 */
bool san_context_in_notice(const san_stream_t *s, int index);

/*
 * Limits a one-word text that only its own catalogue entry shows to be
 * foreign: it may be a name.
 */
void san_suspect_limit_word(const san_stream_t *s, san_suspect_t *suspect,
    const san_unit_t *unit, int index);

/*
 * Limits the name of a document in a link to it, in another script, to a flag.
 */
void san_suspect_limit_document(const san_stream_t *s, san_suspect_t *suspect,
    int index);

/* Is elems[index] in a template that a script in the browser fills? */
bool san_context_in_template(san_stream_t *s, int index);

/* Is elems[index] in a control, or one itself?  Forms do not count. */
bool san_context_in_control(const san_stream_t *s, int index);

/* Determines once whether elems[index] is user content or an embed. */
bool san_context_ask_user(san_stream_t *s, int index)
    __attribute__((noinline));

static inline bool
san_context_is_user(san_stream_t *s, int index)
{
    unsigned  user;

    user = s->tree.elems[index].facts.user;

    return user == SAN_UNKNOWN ? san_context_ask_user(s, index)
                               : user == SAN_YES;
}

/* Is it in a section whose name shows that readers write there: "comments"? */
bool san_context_among_posts(san_stream_t *s, int index);

/* Is it a text field? */
bool san_context_is_written(const san_attrs_t *attrs);

/* Is the innermost element's text certainly the site's own? */

static inline bool
san_context_is_own(const san_stream_t *s)
{
    return s->tree.n == 0
           || (s->tree.elems[s->tree.n - 1].facts.user == SAN_NO
               && s->tree.open[SAN_TAG_noscript] == 0);
}

/* san_context_count() if that has to be asked, or is not the case. */
void san_context_count_other(san_stream_t *s)
    __attribute__((noinline));

/*
 * Sets where letters of the innermost element's text are counted: for the
 * page's language, unless it is user content, which could otherwise cause
 * other text to be cut, or text in a noscript.
 */

static inline void
san_context_count(san_stream_t *s)
{
    if (san_context_is_own(s)) {
        s->reading.letters = s->page.letters;

    } else {
        san_context_count_other(s);
    }
}

/* Marks the unit on top if its text is or may be user content. */
void san_context_mark_unit(san_stream_t *s)
    __attribute__((noinline));

/* san_context_count() for text that belongs to the unit on top. */

static inline void
san_context_text(san_stream_t *s)
{
    if (san_context_is_own(s)) {
        s->reading.letters = s->page.letters;

    } else {
        san_context_count_other(s);
        san_context_mark_unit(s);
    }
}

/* Is the unit or a part of it user content? */

static inline bool
san_context_user_unit(san_stream_t *s, const san_open_unit_t *u)
{
    return u->user || (u->elem >= 0 && san_context_is_user(s, u->elem));
}

/* The nearest container of a prompt in elems[index], or -1. */
int san_context_container(const san_stream_t *s, int index);

/*
 * Does the list have two foreign items beside others, or a list of terms one?
 * Then it is multilingual on purpose.
 */
bool san_context_is_mixed(const san_elem_t *elem);

/* Is it a list of which all items are in a foreign script? */
bool san_context_is_whole(const san_elem_t *elem);

/*
 * Does the position show that text is foreign on purpose: its direction, an
 * address, or a class or id that names a script, a person or a verse?
 */
bool san_context_on_purpose(const san_stream_t *s, int index,
    uint8_t script);

/* Do its items make this element a language switcher? */
bool san_context_is_switcher(const san_elem_t *elem);

/* san_prompt.c */

/* A prompt in elems[index]: sets what it waits for, and limits by position. */
void san_prompt_place(san_stream_t *s, san_suspect_t *suspect, int index);

/* Does what it waits for show by now that the suspect is not a leftover? */
bool san_prompt_clears(san_suspect_t *suspect, const san_elem_t *elem);

/* Its container or the element around it ends.  True: it is not a leftover. */
bool san_prompt_closed(san_stream_t *s, san_suspect_t *suspect, int index);

/*
 * A container ends: if one prompt in it is strong, all are; if one has to
 * stay, all do.
 */
void san_prompts_group(san_stream_t *s, int index);

/* An element begins after prompts, or one ends. */
void san_prompts_element(san_stream_t *s, int index);
void san_prompts_closed(san_stream_t *s, int index);

/* Something (SAN_NEAR_*) is read after prompts. */
void san_prompts_near(san_stream_t *s, unsigned near);

/* san_hollow.c */

/*
 * Bytes that were pending for the unit are now pending for the suspect; for a
 * prompt also those of a container that it may leave empty.
 */
void san_hollow_wait(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* Element index ends: does it hold nothing but prompts? */
void san_hollow_closed(san_stream_t *s, int index, const san_tag_t *end_tag);

/* Is the other text in the container that the suspect leaves empty? */
bool san_hollow_has(const san_suspect_t *suspect, const san_suspect_t *other);

/*
 * The suspect will be cut.  If everything in the same container may be cut,
 * too, the container is cut instead, and the suspect's text becomes that of
 * all of them in joined, which has SAN_TEXT_MAX bytes.
 */
void san_hollow_take(san_stream_t *s, san_suspect_t *suspect,
    uint8_t *joined);

/* san_sentence_place.c */

/*
 * Could a text or an attribute of elems[index] be a leftover if it is in
 * another language of the page's script?
 */
bool san_sentence_place(const san_stream_t *s, int index, san_str_t text,
    bool attribute);

#endif /* SAN_STREAM_H */
