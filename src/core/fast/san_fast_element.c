/*
 * san_fast_element: text elements, which hold nothing but plain text.  Such an
 * element never goes on the stack, and has no unit: what it would have left in
 * what is around it is set at once.
 */

#include <string.h>

#include "fast/san_fast.h"

/* A text without letters that is as long may be a unit of its own. */
#define LETTERLESS_MAX  200

/* Attributes that may make a control of an element. */
#define CONTROL_ATTRS                                                         \
    (1u << SAN_ATTR_role | 1u << SAN_ATTR_contenteditable)


/* What a text element's unit says to its list and its block. */

static inline void
tell_items(san_stream_t *s, unsigned tag, int i)
{
    int          list, block;
    san_elem_t  *elems;

    elems = s->tree.elems;

    list = elems[i].list >= i + 1 - SAN_LIST_STEPS ? elems[i].list : -1;
    block = san_tag_flags[tag] & SAN_TAG_BLOCK ? -1 : elems[i].block;

    if (list >= 0) {
        elems[list].facts.items += elems[list].facts.items < UINT8_MAX;
    }

    if (block >= 0 && block != list) {
        elems[block].facts.items += elems[block].facts.items < UINT8_MAX;
    }

    elems[i].facts.own_expected |= elems[i].tag == SAN_TAG_tr
                             && (tag == SAN_TAG_td || tag == SAN_TAG_th);
    s->headline = tag == SAN_TAG_h1 || s->tree.open[SAN_TAG_h1] != 0;
}


/* … and to all around it; what readers wrote, that there is text. */

static inline void
tell_around(san_stream_t *s, unsigned tag)
{
    int          i;
    san_elem_t  *elems;

    i = (int) s->tree.n - 1;
    elems = s->tree.elems;

    if (s->letters != s->readers) {
        tell_items(s, tag, i);

    } else {
        s->headline = false;
    }

    elems[i].facts.named_text = true;

    for ( /* void */ ; i >= 0 && !elems[i].facts.other_text; i--) {
        elems[i].facts.other_text = true;
    }
}


/* A text element's unit is over, and clean; or empty, and says nothing. */

static inline void
tell(san_stream_t *s, const san_attrs_t *attrs,
    const san_fast_letters_t *letters)
{
    s->lead = 0;
    s->fragment.told = 0;
    san_context_count(s);
    san_fast_count(s, letters);

    if (san_attrs_control(attrs, attrs->tag->id == SAN_TAG_a
                                 && san_attrs_live_link(attrs)))
    {
        san_context_control(s, (int) s->tree.n - 1);
    }

    if (letters->latin || letters->own) {
        tell_around(s, attrs->tag->id);
    }
}


/* A block or a control: its text is a unit of its own. */

static bool
take_unit(san_stream_t *s, const san_attrs_t *attrs, unsigned flags,
    const uint8_t *p, const uint8_t *q, const san_fast_letters_t *letters)
{
    size_t    n;
    uint32_t  first[3];

    if (letters->latin || letters->own ? !san_text_begins_plain(s, p, q, first)
                                       : q - p > LETTERLESS_MAX
                                         || attrs->tag->id == SAN_TAG_h1)
    {
        return false;
    }

    if (flags & SAN_TAG_BLOCK) {
        san_units_close(s);

    } else {
        san_unit_other(s);

        /* what stands behind it in the unit around it is read after this */

        n = (size_t) (q - p);
        memset(s->last, 0, SAN_LAST);
        memcpy(s->last + (n < SAN_LAST ? SAN_LAST - n : 0),
               n < SAN_LAST ? p : q - SAN_LAST, n < SAN_LAST ? n : SAN_LAST);
    }

    tell(s, attrs, letters);

    return true;
}


/* Another inline element: its text is part of the unit that it stands in. */

static bool
take_inline(san_fast_t *g, const san_attrs_t *attrs, const uint8_t *p,
    const uint8_t *q, const san_fast_letters_t *letters)
{
    san_range_t    range;
    san_stream_t  *s;

    s = g->s;

    if (attrs->present & CONTROL_ATTRS) {
        return false;
    }

    if (attrs->handler
        || (attrs->present & (1u << SAN_ATTR_id | 1u << SAN_ATTR_name)))
    {
        san_unit_other(s);

    } else {
        range.start = attrs->tag->start;
        range.end = attrs->tag->end;
        san_unit_inline(s, range, false);
    }

    if (attrs->handler) {
        san_context_control(s, (int) s->tree.n - 1);
    }

    if (letters == NULL || !san_fast_plain_text(s, p, q, letters)) {
        s->event = attrs->tag->end;
        san_stream_text(s, p, (size_t) (q - p), attrs->tag->end);
        g->stop = !san_fast_is_calm(s);
    }

    range.start = attrs->tag->end + (size_t) (q - p);
    range.end = range.start + attrs->tag->name_len + 3;
    san_unit_inline(s, range, true);

    if (s->partial_len) {
        san_stream_bypass(s, "undecodable");
    }

    return true;
}


const uint8_t *
san_fast_element(san_fast_t *g, const san_attrs_t *attrs, unsigned flags,
    const uint8_t *p)
{
    bool                  unit, plain, taken;
    san_fast_letters_t   letters;
    san_elem_t           *parent;
    san_stream_t         *s;
    const uint8_t        *q, *end;

    s = g->s;
    unit = flags & (SAN_TAG_BLOCK | SAN_TAG_CONTROL);
    q = san_fast_plain_end(s, p, &letters);
    plain = q != NULL;

    if (!plain && !unit) {
        q = san_fast_text_end(s, p);
    }

    end = q ? san_fast_end_tag(s, attrs->tag->id, q) : NULL;

    if (end == NULL || s->nunits == SAN_UNITS_MAX) {
        return NULL;
    }

    parent = san_tree_top(&s->tree);

    taken = unit ? take_unit(s, attrs, flags, p, q, &letters)
                 : take_inline(g, attrs, p, q, plain ? &letters : NULL);

    if (!taken) {
        return NULL;
    }

    if (san_topic_has(s, attrs->tag->id)) {
        san_topic_add(s, p, (size_t) (q - p), attrs->tag->start);
    }

    parent->filled = true;

    return end;
}
