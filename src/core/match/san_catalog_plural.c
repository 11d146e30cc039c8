/*
 * san_catalog_plural: messages that contain numbers, and their plural forms.
 *
 * A source is a singular or a plural, a target is one form.  The rule of the
 * target's language gives the form for a number; in the source's language the
 * singular is for the number 1 (gettext, 12.6).
 */

#include "match/san_catalog_set.h"

/* Most rules of a catalogue: usually one per language. */
#define PLURALS_MAX  1000


int
san_catalog_plural(san_catalog_t *c, const san_plural_t *plural)
{
    size_t         i;
    san_plural_t  *plurals;

    for (i = 0; i < c->nplurals; i++) {
        if (memcmp(&c->plurals[i], plural, sizeof(*plural)) == 0) {
            return (int) i + 1;
        }
    }

    plurals = san_catalog_grow(c, c->plurals, c->nplurals, &c->plurals_size,
                               sizeof(*plurals));

    if (plurals == NULL || c->nplurals == PLURALS_MAX) {
        return -1;
    }

    c->plurals = plurals;
    plurals[c->nplurals++] = *plural;

    return (int) c->nplurals;
}


/* Appends a digit to a number, within the range that rules distinguish. */

static unsigned
add_digit(unsigned n, uint8_t c)
{
    n = n * 10 + c - '0';

    return n < 2000000 ? n : 1000000 + n % 1000000;
}


static unsigned
number_of(unsigned n)
{
    if (n < SAN_PLURAL_MILLION) {
        return n;
    }

    return n % 1000000 ? 100 + n % 100 : SAN_PLURAL_MILLION;
}


san_counted_t
san_catalog_counted(san_str_t text)
{
    bool      inside;
    size_t    i;
    unsigned  n, numbers;

    n = numbers = 0;
    inside = false;

    for (i = 0; i < text.len; i++) {

        if (san_is_digit(text.data[i])) {
            numbers += !inside;
            n = add_digit(n, text.data[i]);
            inside = true;

        } else if (i + 3 >= text.len || !inside
                   || (text.data[i] != ',' && text.data[i] != '.'
                       && text.data[i] != '\'' && text.data[i] != ' ')
                   || !san_is_digit(text.data[i + 1])
                   || !san_is_digit(text.data[i + 2])
                   || !san_is_digit(text.data[i + 3]))
        {
            inside = false;
        }
    }

    return (san_counted_t) { numbers == 1, number_of(n) };
}


/* The form of all numbers but one; -1: it is not the same. */

static int
form_of_more(const san_plural_t *plural)
{
    unsigned  n;

    for (n = 3; n < SAN_PLURAL_MILLION; n++) {
        if (plural->form[n] != plural->form[2]) {
            return -1;
        }
    }

    return plural->form[2];
}


bool
san_catalog_takes(const san_catalog_t *c, const unit_t *unit, unsigned side,
    san_counted_t counted)
{
    const san_plural_t  *plural;

    if (unit->plural == 0) {
        return true;
    }

    plural = &c->plurals[unit->plural - 1];

    if (side == 0) {
        return unit->form == (counted.known ? plural->form[counted.n]
                              : unit->singular ? plural->form[1]
                              : form_of_more(plural));
    }

    return unit->singular == (counted.known ? counted.n == 1
                              : unit->form == plural->form[1]
                                && unit->form != plural->form[2]);
}
