/*
 * san_judge: runs the detectors, in their order, on one unit.
 *
 * Enters: a gathered unit, its text, the page's language.  Leaves: the verdict
 * of the first detector that recognises it.  A detector sees nothing else;
 * what depends on the place in the page (a switcher, a container) is decided
 * by san_suspect.  To add one: its own file with one function of the type
 * below, and a row of san_detector_list.h (docs/developing.md lists the rest).
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
 * Does the text stand where interfaces have their labels?  A link or an option
 * may also hold a name or the title of an article, and the alt text of a
 * picture says what it shows.
 */

enum {
    SAN_LABEL_NONE = 0,
    SAN_LABEL_PICTURE,
    SAN_LABEL_LINK,
    SAN_LABEL_CONTROL
};


/* What a text may contain; SIGN: a leftover as in san_sign.h. */

#define SAN_MARK_SIGN   0x01
#define SAN_MARK_DOT    0x02
#define SAN_MARK_LINE   0x04         /* a low line */
#define SAN_MARK_COLON  0x08
#define SAN_MARK_DIGIT  0x10
#define SAN_MARK_WIDE   0x20         /* not ASCII */


typedef struct {
    const san_unit_t  *unit;         /* letter and word counts of the text */
    san_str_t          text;
    const san_page_t  *page;
    bool               attribute;
    uint8_t            label;        /* SAN_LABEL_* */
    uint8_t            lacks;        /* SAN_MARK_* that it does not contain */
} san_subject_t;


typedef struct {
    san_detector_t  detector;
    uint8_t         script;          /* UScriptCode of the text, or 0 */
    const char     *text_language;   /* or NULL */

    /* of script: what it says is a number, or another fact; see san_value.c */
    bool            number;
    bool            fact;

    /* of orphan and orphan-label */
    san_prompt_t    prompt;
    bool            strong;          /* as in san_match_t */
    bool            notice;          /* SAN_PROMPT_NOTICE */
    bool            named;           /* named by the operator */
    unsigned        acts;

    /* of detectors that translate */
    san_str_t       translation;     /* data NULL: none */
    san_fill_t      fill;            /* what of the text fills its holes */
    const char     *refused;         /* why it may not be used, or NULL */
    san_str_t       source;          /* the catalogue's form of the text */
    bool            built_in;        /* from the built-in phrases */
    bool            early;           /* the page's language is not known yet */
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

/* Is a text a leftover by its form, whatever its language: "Lorem ipsum"? */
bool san_judge_form(san_str_t text, bool attribute);

/* The same for a text of letters and single spaces, which is not empty. */
bool san_judge_letters(san_str_t text);

/*
 * san_detect_key() and the other functions of san_detector_list.h, each in a
 * file of that name.  The policy is subject->page->policy.
 */

#define SAN_DETECT(NAME, function, ...)                                       \
    bool san_detect_##function(const san_subject_t *subject,                  \
        san_verdict_t *verdict);
#define SAN_DETECT_NONE(NAME, ...)

SAN_DETECTORS(SAN_DETECT, SAN_DETECT_NONE)

#undef SAN_DETECT_NONE
#undef SAN_DETECT

/* Is it a text in a foreign script that contains names in the page's script? */
bool san_text_has_names(const san_subject_t *subject);

/*
 * Is a text in a foreign script a number, which is the same in all languages:
 * with the short name of a unit ("100 руб.", "5 км/ч", "3月5日"), or with more
 * digits than letters, as phone numbers have?
 */
bool san_text_is_number(const san_unit_t *unit, san_str_t text);

/* Does it say a number, a labelled value or a proper name? */
bool san_text_is_fact(const san_unit_t *unit, san_str_t text);

/*
 * Does a foreign text have a word that shows that it is not a name or a gloss:
 * a function word, a month, or a word of interfaces?  Also true if no such
 * words are known for the script class.
 */
bool san_text_is_said(const san_subject_t *subject, uint8_t class);

/*
 * The part of san_detect_language() that needs function words only, for texts
 * of any length.
 */
bool san_detect_sentence(const san_subject_t *subject,
    san_verdict_t *verdict);

/*
 * Writes the text of a mojibake finding as it was meant to out.  Returns its
 * length, truncated to size, or 0 if it cannot be repaired.
 */
size_t san_detect_mojibake_repair(san_str_t text, uint8_t *out, size_t size);

/*
 * The same for a text in which U+FFFD stands for each of the n bytes in wrong,
 * which are invalid in the page's encoding.  own: the letters of the page's
 * language, or NULL.
 */
size_t san_wrong_bytes_repair(const san_page_t *page,
    const san_exemplars_t *own, san_str_t text, const uint8_t *wrong, size_t n,
    uint8_t *out, size_t size);

/* The same for an entity finding. */
size_t san_detect_entity_repair(san_str_t text, uint8_t *out, size_t size);

/*
 * As san_detect_mojibake_repair(), but 0 unless damaging the result in the
 * same way gives the text again.
 */
size_t san_detect_mojibake_exact(san_str_t text, uint8_t *out, size_t size);
size_t san_detect_entity_exact(san_str_t text, uint8_t *out, size_t size);

/*
 * Writes the text that a detector found as it was meant to out; returns its
 * length, or 0 if that is unknown.
 */
size_t san_repair(san_detector_t detector, san_str_t text, uint8_t *out,
    size_t size);

/* The same, only if the repair is certain and could stand on the page. */
size_t san_repair_certain(san_detector_t detector, san_str_t text,
    const san_page_t *page, uint8_t *out, size_t size);

#endif /* SAN_JUDGE_H */
