/*
 * san_place: which open elements count a text: its list, its row, and for a
 * control the block around it.
 */

#ifndef SAN_PLACE_H
#define SAN_PLACE_H

#include "decide/san_stream.h"

/* How many ancestors are searched for the list of an item. */
#define SAN_LIST_STEPS  6


/* Indexes of open elements, or -1. */

typedef struct {
    int  list;      /* the list or menu whose item it is */
    int  block;     /* of an inline control: the block around it */
    int  row;       /* of a cell: its row */
    int  siblings;  /* the parent of its block, which may hold sibling items */
} san_place_t;


/*
 * The place of an element of this name; index is its own, or -1 if it is not
 * on the stack yet.  list and block are the nearest ones, itself included.
 */

static inline san_place_t
san_place(const san_stream_t *s, unsigned tag, int list, int block, int index)
{
    san_place_t  place;

    place.list = list >= index - SAN_LIST_STEPS ? list : -1;
    place.block = (san_tag_flags[tag] & SAN_TAG_CONTROL) && block != index
                  ? block : -1;
    place.row = (tag == SAN_TAG_td || tag == SAN_TAG_th) && index > 0
                && s->tree.elems[index - 1].tag == SAN_TAG_tr ? index - 1 : -1;
    place.siblings = block > 0 && block - 1 != place.list ? block - 1 : -1;

    return place;
}


static inline san_place_t
san_place_of(const san_stream_t *s, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    return san_place(s, elem->tag, elem->list, elem->block, index);
}


/* Counts a unit as an item; script: its foreign script, or 0. */

static inline void
san_place_item(san_elem_t *elem, uint8_t script, bool endonym)
{
    unsigned           i;
    san_elem_facts_t  *facts;

    facts = &elem->facts;
    facts->items += facts->items < UINT8_MAX;
    facts->endonyms += endonym && facts->endonyms < UINT8_MAX;

    if (script == 0) {
        return;
    }

    facts->foreign_items += facts->foreign_items < UINT8_MAX;

    for (i = 0; i < sizeof(facts->foreign); i++) {
        if (facts->foreign[i] == 0 || facts->foreign[i] == script) {
            facts->foreign[i] = script;
            return;
        }
    }
}


/* Counts a complete unit with letters for the switchers that it may be in. */

static inline void
san_place_count(san_stream_t *s, const san_place_t *place, uint8_t script,
    bool endonym)
{
    san_elem_t  *elems;

    elems = s->tree.elems;

    if (place->list >= 0) {
        san_place_item(&elems[place->list], script, endonym);
    }

    if (place->block >= 0 && place->block != place->list) {
        san_place_item(&elems[place->block], script, endonym);
    }

    /* sibling blocks may be the items of one switcher, too */

    if (endonym && place->siblings >= 0) {
        san_place_item(&elems[place->siblings], 0, true);
    }

    if (place->row >= 0 && script == 0) {
        elems[place->row].facts.own_expected = true;
    }
}

#endif /* SAN_PLACE_H */
