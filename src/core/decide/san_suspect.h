/*
 * san_suspect: units that a detector has recognised, until it is known what
 * is done with them.
 *
 * A suspect waits: for the end of the list or block it stands in (it could
 * be a language switcher, or a word in a sentence), for the end of the
 * container of a prompt (a control shows that it works), for the element
 * whose only name an attribute could be, and for enough letters to know the
 * page's language.  Where it may still be cut its bytes wait with it.
 *
 * Depends on san_judge, san_tree, san_edit.
 */

#ifndef SAN_SUSPECT_H
#define SAN_SUSPECT_H

#include "decide/san_reading.h"
#include "detect/san_detectors.h"
#include "edit/san_edit.h"
#include "tree/san_tree.h"

/* Suspects that wait at one time; past it the first is flagged. */
#define SAN_SUSPECTS_MAX  64

/* Longest path of a finding, in bytes. */
#define SAN_PATH_MAX  1024


/* A tag in its text: of which element, behind how many bytes of it. */

typedef struct {
    uint16_t  text;
    uint8_t   tag;
    bool      close;
} san_suspect_tag_t;


typedef struct {
    san_verdict_t  verdict;
    san_action_t   allowed;       /* to its detector, by the policy */
    uint64_t       reasons;       /* for less: bits by san_why_t */

    int            parent;        /* open block that makes it a sentence … */
    bool           stands_alone;  /* a button is no word of a sentence */
    int            list;          /* open element that may be a switcher … */
    int            siblings;      /* … or that blocks beside its own are in */
    bool           coded;         /* its link's address names its language */
    bool           one_more;      /* siblings is its own block, the next one
                                     is asked, too */
    int            container;     /* of a prompt: open … */
    bool           around;        /* … or, closed, what is around it */
    bool           next;          /* of a prompt: what follows it tells */
    uint8_t        heading;       /* of a widget, which seems empty: the tag */
    bool           next_heading;  /* … and the next one has begun */
    bool           known;         /* a phrase of interfaces, never a name */
    bool           own_container; /* a link without a target: its own one */
    bool           in_link;       /* … or one that a script can find */
    int            needs_name;    /* open element that needs another name */

    san_range_t    text_range;    /* of the text or value */
    san_range_t    element_range; /* element or attribute; start ==
                                     SAN_NOWHERE: cannot be cut whole */
    bool           text_only;     /* may be cut without its element */
    bool           translatable;  /* a translation could be put in */
    bool           along;         /* it would go with its element */
    bool           marked;        /* to be, whatever keeps it from more */
    bool           beside;        /* its element has other content too */
    san_str_t      replacement;   /* of element_range; data NULL: none */
    san_range_t    value;         /* what a translation is put in for */
    san_str_t      translation;   /* escaped; data NULL: none */
    uint64_t       name_end;      /* for mark: behind the tag's name, or 0 */
    uint64_t       pending;       /* first byte that waits for it … */
    uint64_t       outer;         /* … and of what is left empty without it */
    san_range_t    hollow;        /* that; start == SAN_NOWHERE: nothing */
    unsigned       members;       /* so many texts stand in it */
    size_t         hollow_path;   /* its own part of css_path */
    uint32_t       letters;
    uint8_t        nwrong;        /* bytes that U+FFFD in its text is for */
    uint8_t        wrong[SAN_WRONG_MAX];

    unsigned       unit;          /* a part of that open unit, from 1; or 0 */
    san_str_t      whole;         /* the text of that; data NULL: it is this */

    uint8_t        ntags;         /* 0: it is one piece, or they cannot be
                                     those of a translation */
    san_suspect_tag_t  tags[SAN_UNIT_TAGS];

    const char    *attr;
    san_str_t      text;          /* both behind the struct */
    san_str_t      css_path;
} san_suspect_t;


typedef struct {
    san_suspect_t  *list[SAN_SUSPECTS_MAX];
    unsigned        n;
} san_suspects_t;


/* The first byte that waits for the suspect; SAN_NOWHERE: none. */

static inline uint64_t
san_suspect_held(const san_suspect_t *suspect)
{
    return suspect->pending != SAN_NOWHERE && suspect->outer < suspect->pending
           ? suspect->outer : suspect->pending;
}

/* The same for any. */
uint64_t san_suspects_pending(const san_suspects_t *suspects);

/* Notes the tags in its text, where they are in pairs. */
void san_suspect_set_tags(san_suspect_t *suspect, const san_unit_t *unit);

/* Most bytes of them as the log has them: "7:span 8:/span". */
#define SAN_SUSPECT_TAGS  (SAN_UNIT_TAGS * sizeof("65535:/blockquote"))

/*
 * A suspect by its script alone.  Words of interfaces are leftovers also where
 * other text of their script is right.
 */

static inline bool
san_suspect_by_script(const san_suspect_t *suspect)
{
    return san_detectors[suspect->verdict.detector].by_script
           && !suspect->known;
}

/* Does the script of the page decide whether it is a leftover? */

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
