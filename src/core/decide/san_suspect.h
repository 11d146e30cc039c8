/*
 * san_suspect: units that a detector has recognised, until an action is
 * decided.
 *
 * A suspect waits for the end of the list or block around it (it could be a
 * language switcher, or a word in a sentence), for the end of the container of
 * a prompt (a control shows that it works), for the element whose only name it
 * may be, and for enough letters to know the page's language.  While it may
 * still be cut, its bytes are pending.
 *
 * Depends on san_judge, san_tree, san_edit.
 */

#ifndef SAN_SUSPECT_H
#define SAN_SUSPECT_H

#include "decide/san_reading.h"
#include "decide/san_refs.h"
#include "detect/san_detectors.h"
#include "edit/san_edit.h"
#include "tree/san_tree.h"

/* Suspects that wait at one time; when full, the oldest is flagged. */
#define SAN_SUSPECTS_MAX  64

/* Longest path of a finding, in bytes. */
#define SAN_PATH_MAX  1024


/* A tag in the text of a suspect, text bytes after its start. */

typedef struct {
    uint16_t  text;
    uint8_t   tag;
    bool      close;
} san_suspect_tag_t;


typedef struct san_suspect_s {
    san_verdict_t  verdict;
    san_action_t   allowed;       /* policy's limit for its detector */
    uint64_t       reasons;       /* limits: bits by san_why_t */

    int            parent;        /* open block that may be a sentence */
    bool           stands_alone;  /* a button is not part of a sentence */
    int            list;          /* open list that may be a switcher */
    int            siblings;      /* open parent of sibling blocks, too */
    bool           coded;         /* its link's address names a language */
    bool           one_more;      /* check the parent of siblings, too */
    int            container;     /* open container of a prompt */
    bool           around;        /* container is the next outer one */
    bool           next;          /* waits for what follows the prompt */
    uint8_t        heading;       /* tag of a widget heading, or 0 */
    bool           next_heading;  /* the next heading has begun */
    uint8_t        heads;         /* units after it to wait for */
    bool           known;         /* phrase of interfaces, not a name */
    bool           own_container; /* a dead link is its own container */
    bool           in_link;       /* is or stands in a link */
    int            needs_name;    /* open element that needs a name */
    uint32_t       refs[SAN_REFS_OWN];  /* hashes of ids around it */

    san_range_t    text_range;    /* of the text or value */
    san_range_t    element_range; /* element or attribute, or SAN_NOWHERE */
    bool           text_only;     /* may be cut without its element */
    bool           translatable;  /* a translation could be inserted */
    bool           along;         /* cut together with its element */
    bool           marked;        /* mark it, even if it is limited */
    bool           beside;        /* its element has other content, too */
    san_str_t      replacement;   /* of element_range; data NULL: none */
    san_range_t    value;         /* what a translation replaces */
    san_str_t      translation;   /* escaped; data NULL: none */
    uint64_t       name_end;      /* mark: after the tag name, or 0 */
    uint64_t       pending;       /* its first pending byte */
    uint64_t       outer;         /* the same of the hollow container */
    san_range_t    hollow;        /* container it leaves empty, or none */
    unsigned       members;       /* number of texts in hollow */
    size_t         hollow_path;   /* length of its path in css_path */
    uint32_t       letters;
    uint8_t        nwrong;        /* bytes behind U+FFFD in its text */
    uint8_t        wrong[SAN_WRONG_MAX];

    unsigned       unit;          /* 1 + index of the open unit; 0: none */
    san_str_t      whole;         /* text of that unit; data NULL: text */

    san_str_t      passage;       /* text with links; data NULL: none */
    san_range_t    passage_range; /* of that text */
    bool           spans;         /* its translation is of the passage */
    bool           inserted;      /* and was inserted */
    bool           in_passage;    /* an attribute in a passage */
    struct san_suspect_s  *of;    /* it is in the passage of that one */

    uint8_t        ntags;         /* 0: no tags, or they do not match */
    san_suspect_tag_t  tags[SAN_UNIT_TAGS];

    const char    *attr;
    san_str_t      text;          /* follows the struct */
    san_str_t      css_path;
} san_suspect_t;


typedef struct {
    san_suspect_t  *list[SAN_SUSPECTS_MAX];
    unsigned        n;
} san_suspects_t;


/* The first byte that is pending for the suspect, or SAN_NOWHERE. */

static inline uint64_t
san_suspect_held(const san_suspect_t *suspect)
{
    return suspect->pending != SAN_NOWHERE && suspect->outer < suspect->pending
           ? suspect->outer : suspect->pending;
}

/* The first byte that is pending for any suspect. */
uint64_t san_suspects_pending(const san_suspects_t *suspects);

/* Sets the tags in its text of len bytes, if they are paired. */
void san_suspect_set_tags(san_suspect_t *suspect, const san_unit_t *unit,
    size_t len);

/* Longest form of the tags in the log: "7:span 8:/span". */
#define SAN_SUSPECT_TAGS  (SAN_UNIT_TAGS * sizeof("65535:/blockquote"))

/*
 * Is it a suspect by its script only?  Words of interfaces are leftovers even
 * if other text in their script is correct.
 */

static inline bool
san_suspect_by_script(const san_suspect_t *suspect)
{
    return san_detectors[suspect->verdict.detector].by_script
           && !suspect->known;
}

/* Does it depend on the page's script whether it is a leftover? */

static inline bool
san_suspect_is_foreign(const san_suspect_t *suspect)
{
    return san_detectors[suspect->verdict.detector].by_script
           || suspect->verdict.detector == SAN_DETECTOR_SCRIPT_LONG
           || suspect->verdict.detector == SAN_DETECTOR_MIXED;
}

/* Words of interfaces, by the tables of this program? */

static inline bool
san_verdict_is_built_in(const san_verdict_t *verdict)
{
    return verdict->built_in
           && (verdict->detector == SAN_DETECTOR_CATALOG
               || verdict->detector == SAN_DETECTOR_LABEL);
}

static inline bool
san_suspect_is_built_in(const san_suspect_t *suspect)
{
    return san_verdict_is_built_in(&suspect->verdict);
}

static inline bool
san_suspect_is_prompt(const san_suspect_t *suspect)
{
    return san_detectors[suspect->verdict.detector].belongs_to
           == SAN_DETECTOR_ORPHAN;
}

#endif /* SAN_SUSPECT_H */
