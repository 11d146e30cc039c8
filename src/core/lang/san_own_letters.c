/*
 * san_own_letters: the letters of the page's language.
 */

#include "charset/san_mojibake.h"
#include "lang/san_own_letters.h"


void
san_own_letters_init(san_own_letters_t *own)
{
    *own = (san_own_letters_t) { .check = san_mojibake_check };
}


void
san_own_letters_find(san_own_letters_t *own, const san_page_t *page)
{
    san_own_letters_init(own);
    own->changes = page->changes;

    if (page->language.known) {
        own->set = san_exemplars_find(&page->language);
    }

    if (own->set == NULL) {
        return;
    }

    own->check = san_exemplars_check(own->set);
    own->table = san_exemplars_letters(own->set);

    if (own->table && page->kind[own->table->class] == SAN_FOREIGN) {
        own->table = NULL;
    }

    /* letters of three bytes are Han or Hangul: see san_function_words */

    own->wordless = own->table && own->table->half == 0xe0;
}
