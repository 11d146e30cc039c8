/*
 * san_judge: asks the detectors, in their order, about one unit.
 *
 * Enters: a gathered unit, its text, the page's language.  Leaves: the
 * verdict of the first detector that recognises it.  A detector sees nothing
 * but this; what depends on the place in the page (a switcher, a container)
 * is decided by san_suspect.  To add one: its own file with one function of
 * the type below, and a row in the table of san_detectors.c.
 *
 * Depends on san_unit.
 */

#ifndef SAN_JUDGE_H
#define SAN_JUDGE_H

#include <string.h>

#include "san.h"
#include "lang/san_exemplars.h"
#include "unit/san_unit.h"

/*
 * Is it a place where interfaces have their words?  A link or an option may as
 * well have a name or the title of an article.
 */

enum {
    SAN_LABEL_NONE = 0,
    SAN_LABEL_LINK,
    SAN_LABEL_CONTROL
};


typedef struct {
    const san_unit_t  *unit;         /* what was counted of the text */
    san_str_t          text;
    const san_page_t  *page;
    bool               attribute;
    uint8_t            label;        /* SAN_LABEL_* */
} san_subject_t;


typedef struct {
    san_detector_t  detector;
    uint8_t         script;          /* UScriptCode of the text, or 0 */
    const char     *text_language;   /* or NULL */

    /* of orphan and orphan-label */
    san_prompt_t    prompt;
    bool            strong;          /* as in san_match_t */
    bool            notice;          /* SAN_PROMPT_NOTICE */
    bool            named;           /* the operator says so */
    unsigned        acts;

    /* of what has a translation */
    san_str_t       translation;     /* data NULL: there is none */
    san_fill_t      fill;            /* what of the text goes into it */
    const char     *refused;         /* why it may not be used, or NULL */
    san_str_t       source;          /* the catalogue's form of the text */
    bool            built_in;        /* known from the built-in phrases */
} san_verdict_t;


/* One word with a dot in it, the name of a host: "about.me". */

static inline bool
san_is_host(san_str_t text)
{
    const uint8_t  *dot;

    dot = memchr(text.data, '.', text.len);

    return dot && dot + 1 < text.data + text.len && dot[1] != '.'
           && memchr(text.data, ' ', text.len) == NULL;
}


typedef bool (*san_detect_pt)(const san_subject_t *subject,
    san_verdict_t *verdict);

bool san_judge(const san_subject_t *subject, san_verdict_t *verdict);

/*
 * san_detect_key() and the others of san_detector_list.h, each in a file of
 * its name.  What an operator set is in subject->page->policy.
 */

#define SAN_DETECT(NAME, function, ...)                                       \
    bool san_detect_##function(const san_subject_t *subject,                  \
        san_verdict_t *verdict);
#define SAN_DETECT_NONE(NAME, ...)

SAN_DETECTORS(SAN_DETECT, SAN_DETECT_NONE)

#undef SAN_DETECT_NONE
#undef SAN_DETECT

/* Is it a text, in a foreign script, in which names are in the page's own? */
bool san_text_has_names(const san_subject_t *subject);

/*
 * Has a foreign text in this script a word that texts and interfaces are made
 * of: one of function, a month, one that interfaces use?  Names and glosses
 * have none.  Also true where no such words are known.
 */
bool san_text_is_said(const san_subject_t *subject, uint8_t class);

/* What of san_detect_language() goes by words alone, of any length. */
bool san_detect_sentence(const san_subject_t *subject,
    san_verdict_t *verdict);

/*
 * The text of a mojibake finding as it was meant, in out; its length, as far
 * as it fits, or 0: it cannot be put right.
 */
size_t san_mojibake_repair(san_str_t text, uint8_t *out, size_t size);

/*
 * The same of a text in which U+FFFD stands for each of these n bytes, that
 * are of no character of the page's encoding.  own: the letters of the page's
 * language, or NULL.
 */
size_t san_wrong_bytes_repair(const san_page_t *page,
    const san_exemplars_t *own, san_str_t text, const uint8_t *wrong, size_t n,
    uint8_t *out, size_t size);

/* The same of an entity finding. */
size_t san_entity_repair(san_str_t text, uint8_t *out, size_t size);

/* The same, where it gives the text again if the same is done to it; or 0. */
size_t san_mojibake_exact(san_str_t text, uint8_t *out, size_t size);
size_t san_entity_exact(san_str_t text, uint8_t *out, size_t size);

/* What a text was that a detector found; 0: that is not known, or not one. */
size_t san_repair(san_detector_t detector, san_str_t text, uint8_t *out,
    size_t size);

/* The same where it is certain, and could stand on the page. */
size_t san_repair_certain(san_detector_t detector, san_str_t text,
    const san_page_t *page, uint8_t *out, size_t size);

#endif /* SAN_JUDGE_H */
