/*
 * san_own_letters: the letters of the page's own language, in the tables that
 * text is looked through with; kept until the language changes.
 *
 * Depends on san_exemplars, san_page.
 */

#ifndef SAN_OWN_LETTERS_H
#define SAN_OWN_LETTERS_H

#include "lang/san_exemplars.h"
#include "lang/san_page.h"


typedef struct {
    const san_exemplars_t  *set;       /* NULL: not known */
    const uint64_t         *check;     /* san_exemplars_check() */
    const san_letters_t    *table;     /* in UTF-8; NULL: no table */
    bool                    wordless;  /* no words of them are known */
    unsigned                changes;   /* as of page.changes */
} san_own_letters_t;


/* No language is known. */
void san_own_letters_init(san_own_letters_t *own);

/* Those of the page's language as it is now. */
void san_own_letters_find(san_own_letters_t *own, const san_page_t *page);

static inline void
san_own_letters_update(san_own_letters_t *own, const san_page_t *page)
{
    if (own->changes != page->changes) {
        san_own_letters_find(own, page);
    }
}

#endif /* SAN_OWN_LETTERS_H */
