/*
 * san_page: the language of the page, and the evidence for it.
 *
 * Enters: what the operator set, what the page and its headers declare, its
 * function words, how many letters of each script were seen.  Leaves: for
 * each class of character whether it is expected, tolerated or foreign here,
 * and whether the evidence suffices to act.  Depends on san_language,
 * san_page_words, san_unicode.
 */

#ifndef SAN_PAGE_H
#define SAN_PAGE_H

#include "base/san_unicode.h"
#include "lang/san_language.h"
#include "lang/san_page_words.h"

/* Weighted letters that are a part of a page. */
#define SAN_PAGE_LETTERS  200


enum {
    SAN_NEUTRAL = 0,         /* no letter, or a letter of no one script */
    SAN_EXPECTED,
    SAN_TOLERATED,
    SAN_FOREIGN
};


typedef enum {
    SAN_EVIDENCE_WAIT = 0,   /* too few letters yet */
    SAN_EVIDENCE_AGREE,      /* two agree: act */
    SAN_EVIDENCE_ALONE,      /* one kind, or two languages: flag */
    SAN_EVIDENCE_CONFLICT    /* leave the page alone */
} san_evidence_t;


typedef struct {
    const san_policy_t  *policy;     /* what detectors read knobs from */

    san_language_t       operators;
    san_language_t       declared;
    uint8_t              declared_by;     /* rank of the declaration */
    san_range_t          declared_at;     /* its value, or empty: a header */

    /* in force: the operator's, else the declared, else that of the words */
    san_language_t       language;
    bool                 guessed;         /* from the letters alone */
    bool                 by_words;        /* nothing is set or declared */
    bool                 title_differs;   /* the title is in a foreign script */

    unsigned             changes;         /* of the language */
    uint32_t             phrases;         /* sets that are looked for … */
    uint32_t             labels;          /* … and languages of labels, by
                                             match/san_phrases.h */
    san_scripts_t        accepted;        /* foreign ones that it uses */
    uint8_t              kind[256];       /* by class: SAN_NEUTRAL, … */
    uint32_t             letters[256];    /* visible ones, by class */
    san_page_words_t     words;           /* its function words */
    uint64_t             own_words;       /* rows: its language … */
    uint64_t             foreign_words;   /* … and those that a text of it … */
                                          /* … may be found to be in, … */
    uint64_t             same_script;     /* … of these those in its script */
} san_page_t;


/* Ranks of declarations: a greater one replaces a lesser (HTML, 3.2.6.1). */

enum {
    SAN_DECLARED_HEADER = 1,
    SAN_DECLARED_META,
    SAN_DECLARED_ROOT
};


void san_page_init(san_page_t *page, const san_policy_t *policy,
    san_str_t operators);

/* place: of the value in the page; empty: it is a header's. */
void san_page_declare(san_page_t *page, san_str_t tag, unsigned rank,
    san_range_t place);

/*
 * Asks what the function words say by now; where nothing is set or declared,
 * they decide what the page is taken for, and may decide anew.  Called between
 * texts, never inside of one.
 */
void san_page_ask_words(san_page_t *page);

/* Why a page is in conflict: what it is written in, as far as that is known. */

typedef struct {
    const char  *language;       /* tag, or NULL */
    uint8_t      script;         /* or 0 */
    unsigned     share;          /* percent of its words, or of its letters */
} san_written_t;

san_written_t san_page_written(const san_page_t *page);

/*
 * Does nobody say what the page is in, while the script is that of a large part
 * of its letters?
 */
bool san_page_writes(const san_page_t *page, uint8_t script);

/* Asks what the evidence says by now; may guess the language (see above). */
san_evidence_t san_page_evidence(san_page_t *page);

/* The same once the page has ended: few letters are all that there are. */
san_evidence_t san_page_final_evidence(san_page_t *page);

/*
 * A script is at home: the page uses it on purpose, as words in a sentence of
 * its own show, a long text, or one whose place says so.
 */
void san_page_accept(san_page_t *page, uint8_t script);

/*
 * Does it use a foreign script on purpose?  Then it may use others, too: what
 * one template left behind is in one script.
 */
bool san_page_accepts(const san_page_t *page);

/* All letters of these counts, by class. */
uint64_t san_page_letters(const uint32_t letters[256]);

/* SAN_EXPECTED and so on, of a character. */
static inline unsigned
san_page_kind(const san_page_t *page, uint32_t cp, uint8_t class);

/* The same for a letter that is written in several scripts. */
unsigned san_page_kind_multi(const san_page_t *page, uint32_t cp);


static inline unsigned
san_page_kind(const san_page_t *page, uint32_t cp, uint8_t class)
{
    return class == SAN_CLASS_MULTI ? san_page_kind_multi(page, cp)
                                    : page->kind[class];
}

#endif /* SAN_PAGE_H */
