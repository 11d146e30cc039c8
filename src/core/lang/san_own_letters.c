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


static bool
is_within(const san_letters_t *table, unsigned lead, uint8_t low, uint8_t high)
{
    return table->low[lead] == 0xff
           || (table->low[lead] >= low && table->high[lead] <= high);
}


/* Are all of them letters that san_function_words skips? */

static bool
is_wordless(const san_letters_t *table)
{
    if (table->half != 0xe0) {
        return false;
    }

    /* U+1100 to U+11FF, U+3000 to U+DFFF, U+F900 to U+FAFF */

    return is_within(table, 0, 0xff, 0) && is_within(table, 1, 0x84, 0x87)
           && is_within(table, 2, 0xff, 0) && is_within(table, 14, 0xff, 0)
           && is_within(table, 15, 0xa4, 0xab);
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

    own->wordless = own->table && is_wordless(own->table);
}
