/*
 * san_place: what the text of an element is counted in: its list, the block
 * that it is a control of, its row.
 */

#ifndef SAN_PLACE_H
#define SAN_PLACE_H

#include "decide/san_stream.h"

/* How far up the list is looked for that an item is in. */
#define SAN_LIST_STEPS  6


/* Indexes of open elements, or -1. */

typedef struct {
    int  list;      /* the list or menu that it is an item of */
    int  block;     /* an inline control: the block that it stands in */
    int  row;       /* a cell: its row */
    int  siblings;  /* what is around its block: others may be beside it */
} san_place_t;


/*
 * Of an element of this name, at index or not on the stack yet; list and block
 * are the nearest ones, itself included.
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


/* Counts a unit as an item; script: a foreign one that it is in, or 0. */

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


/* A unit with letters is over: is what it is in a switcher? */

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

    /* blocks beside each other may be the items of one, too */

    if (endonym && place->siblings >= 0) {
        san_place_item(&elems[place->siblings], 0, true);
    }

    if (place->row >= 0 && script == 0) {
        elems[place->row].facts.own_expected = true;
    }
}

#endif /* SAN_PLACE_H */
