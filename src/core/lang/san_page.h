/*
 * san_page: the language of the page, and the evidence for it.
 *
 * Enters: the configured and declared language, the page's function words, and
 * letter counts by script.  Leaves: for each character class whether it is
 * expected, tolerated or foreign here, and whether the evidence suffices to
 * edit.  Depends on san_language, san_page_words, san_unicode.
 */

#ifndef SAN_PAGE_H
#define SAN_PAGE_H

#include "base/san_unicode.h"
#include "lang/san_language.h"
#include "lang/san_page_words.h"

/* Weighted letters that are a part of a page. */
#define SAN_PAGE_LETTERS  200


enum {
    SAN_NEUTRAL = 0,         /* not a letter, or of several scripts */
    SAN_EXPECTED,
    SAN_TOLERATED,
    SAN_FOREIGN
};


typedef enum {
    SAN_EVIDENCE_WAIT = 0,   /* too few letters so far */
    SAN_EVIDENCE_AGREE,      /* two kinds agree: edit */
    SAN_EVIDENCE_ALONE,      /* one kind, or two languages: flag */
    SAN_EVIDENCE_CONFLICT    /* leave the page alone */
} san_evidence_t;


typedef struct {
    const san_policy_t  *policy;     /* knobs that detectors read */

    san_language_t       operators;
    san_language_t       declared;
    uint8_t              declared_by;     /* rank of the declaration */
    san_range_t          declared_at;     /* its value; empty: a header */

    /*
     * the language in use: the configured, else the declared, else that of the
     * words
     */
    san_language_t       language;
    bool                 guessed;         /* only from the letters' script */
    bool                 by_words;        /* nothing else determines it */
    bool                 by_letters;      /* only its script does */
    bool                 title_differs;   /* the title is in a foreign script */

    unsigned             changes;         /* of the language so far */
    uint32_t             phrases;         /* phrase sets to look for */
    uint32_t             labels;          /* languages of labels to look for */
    san_scripts_t        accepted;        /* foreign, but used on purpose */
    uint8_t              kind[256];       /* by class: SAN_NEUTRAL, … */
    uint32_t             letters[256];    /* visible letters, by class */
    san_page_words_t     words;           /* its function words */
    uint64_t             own_words;       /* row bits: its language */
    uint64_t             foreign_words;   /* rows that its text may be in */
    uint64_t             same_script;     /* of these, rows in its script */
} san_page_t;


/* Ranks of declarations; a higher one replaces a lower one (HTML, 3.2.6.1). */

enum {
    SAN_DECLARED_HEADER = 1,
    SAN_DECLARED_META,
    SAN_DECLARED_ROOT
};


void san_page_init(san_page_t *page, const san_policy_t *policy,
    san_str_t operators);

/*
 * Declares a language.  place: range of the value in the page; empty: header.
 */
void san_page_declare(san_page_t *page, san_str_t tag, unsigned rank,
    san_range_t place);

/*
 * Evaluates the function words read so far.  If nothing is configured or
 * declared, they determine the page's language, which may change again.  Call
 * between texts only.
 */
void san_page_ask_words(san_page_t *page);

/* What a page in conflict is written in, as far as known. */

typedef struct {
    const char  *language;       /* tag, or NULL */
    uint8_t      script;         /* or 0 */
    unsigned     share;          /* percent of its words or letters */
} san_written_t;

san_written_t san_page_written(const san_page_t *page);

/*
 * Is the page's language unknown, and a large part of its letters in this
 * script?
 */
bool san_page_writes(const san_page_t *page, uint8_t script);

/* Evaluates the evidence so far; may guess the language from the letters. */
san_evidence_t san_page_evidence(san_page_t *page);

/* The same at the end of the page, when few letters are all there is. */
san_evidence_t san_page_final_evidence(san_page_t *page);

/*
 * Accepts a foreign script: the page uses it on purpose, as shown by words of
 * it in a sentence, a long text, or a position where that is normal.
 */
void san_page_accept(san_page_t *page, uint8_t script);

/*
 * Has the page accepted any foreign script?  Then it may use others, too: what
 * one template left behind is in one script.
 */
bool san_page_accepts(const san_page_t *page);

/* The sum of letter counts by class. */
uint64_t san_page_letters(const uint32_t letters[256]);

/* SAN_EXPECTED and so on for a character. */
static inline unsigned
san_page_kind(const san_page_t *page, uint32_t cp, uint8_t class);

/* The same for a letter with several scripts. */
unsigned san_page_kind_multi(const san_page_t *page, uint32_t cp);


static inline unsigned
san_page_kind(const san_page_t *page, uint32_t cp, uint8_t class)
{
    return class == SAN_CLASS_MULTI ? san_page_kind_multi(page, cp)
                                    : page->kind[class];
}

#endif /* SAN_PAGE_H */
