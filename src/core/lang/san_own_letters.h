/*
 * san_own_letters: tables of the letters of the page's language, for checking
 * text; cached until the language changes.
 *
 * Depends on san_exemplars, san_page.
 */

#ifndef SAN_OWN_LETTERS_H
#define SAN_OWN_LETTERS_H

#include "lang/san_exemplars.h"
#include "lang/san_page.h"


typedef struct {
    const san_exemplars_t  *set;       /* NULL: unknown */
    const uint64_t         *check;     /* san_exemplars_check() */
    const san_letters_t    *table;     /* in UTF-8; NULL: no table */
    bool                    wordless;  /* function words lack these letters */
    unsigned                changes;   /* value of page.changes then */
} san_own_letters_t;


/* Initializes the tables for an unknown language. */
void san_own_letters_init(san_own_letters_t *own);

/* Updates the tables for the page's current language. */
void san_own_letters_find(san_own_letters_t *own, const san_page_t *page);

static inline void
san_own_letters_update(san_own_letters_t *own, const san_page_t *page)
{
    if (own->changes != page->changes) {
        san_own_letters_find(own, page);
    }
}

#endif /* SAN_OWN_LETTERS_H */
