/*
 * san_catalog_count: statistics of a catalogue for its author.
 */

#include "match/san_catalog_set.h"


static san_catalog_count_t *
pair_of(const san_catalog_t *c, const unit_t *unit, san_catalog_count_t *list,
    unsigned *n)
{
    unsigned     i;
    const char  *source, *target;

    source = c->languages[unit->language[0]].tag;
    target = c->languages[unit->language[1]].tag;

    for (i = 0; i < *n; i++) {
        if (list[i].source == source && list[i].target == target) {
            return &list[i];
        }
    }

    if (*n == SAN_CATALOG_PAIRS) {
        return NULL;
    }

    memset(&list[i], 0, sizeof(list[i]));
    list[i].source = source;
    list[i].target = target;
    (*n)++;

    return &list[i];
}


/* Would this side of a unit be translated on a page in the other's language? */

static bool
is_usable(const san_catalog_t *c, const unit_t *unit, unsigned side)
{
    san_str_t            text;
    san_catalog_match_t  match;

    text = text_of(c, unit, side);

    return san_catalog_find(c, text.data, text.len,
                            &c->languages[unit->language[!side]], &match)
           && match.translation.data != NULL;
}


unsigned
san_catalog_count(const san_catalog_t *c, size_t from, size_t to,
    san_catalog_count_t *list)
{
    size_t                i, at;
    unsigned              n;
    const unit_t         *unit;
    san_catalog_count_t  *pair;

    n = 0;

    for (i = 0, at = 0; i < c->nunits && at < to; i++) {
        unit = &c->units[i];

        /* orphans are not counted as units */

        if (unit->orphan || at++ < from
            || (pair = pair_of(c, unit, list, &n)) == NULL)
        {
            continue;
        }

        pair->units++;

        if (unit->len[1]) {
            pair->translated++;
            pair->usable[0] += is_usable(c, unit, 0);
            pair->usable[1] += is_usable(c, unit, 1);
        }
    }

    return n;
}
