/*
 * san_html_element: elements that open and close.
 *
 * Enters: elements of the tree.  Leaves: units that are opened and closed with
 * them, and what controls, links and other elements show.
 */

#include "feed/san_html.h"


/*
 * Is it a unit of its own?  Hidden text at the start of a link or button may
 * continue in its visible text: "Share on" Facebook.
 */

static bool
is_spoken_unit(const san_stream_t *s, unsigned signs)
{
    unsigned                tag;
    const san_open_unit_t  *u;

    if (!(signs & SAN_SIGN_SPOKEN) || s->units.n == 0) {
        return false;
    }

    u = &s->units.open[s->units.n - 1];
    tag = s->tree.elems[u->elem].tag;

    return !((san_tag_flags[tag] & SAN_TAG_CONTROL)
             && san_unit_is_fresh(&u->unit, &s->text));
}


/* Begins the unit of a missing translation, which is never clean. */

static void
begin_missing(san_stream_t *s)
{
    san_open_unit_t  *u;

    u = &s->units.open[s->units.n - 1];
    u->missing = true;
    san_unit_init(&u->unit, &s->page, &s->text, u->label);
    san_unit_watch_all(&u->unit);
}


static inline void
open_block(san_stream_t *s, unsigned index, const san_elem_t *elem)
{
    uint64_t  pending;

    /* if it stays, its start tag is only pending if a mark goes into it */

    pending = !san_html_stays(elem->tag) ? san_html_waits_from(s, elem)
              : san_stream_marks(s) ? elem->start : SAN_NOWHERE;

    san_units_close(s);

    if (!(elem->skip & SAN_SKIP_ANY)) {
        (void) san_unit_open(s, (int) index, true, pending);
    }
}


static void
open_inline(san_stream_t *s, unsigned index, const san_elem_t *elem,
    const san_attrs_t *attrs, unsigned signs)
{
    uint64_t  pending;
    unsigned  flags;

    flags = san_tag_flags[elem->tag];

    /* only a span is said to be spoken, or to be a missing translation */

    signs = elem->tag == SAN_TAG_span ? signs : 0;

    if ((flags & SAN_TAG_CONTROL) || elem->tag == SAN_TAG_noscript
        || (signs && (is_spoken_unit(s, signs)
                      || (signs & SAN_SIGN_MISSING))))
    {
        pending = san_html_waits_from(s, elem);
        san_passage_open(s, elem, attrs);
        san_unit_other(s);

        if (!(elem->skip & SAN_SKIP_ANY) && s->units.n < SAN_UNITS_MAX) {
            san_unit_open(s, (int) index, true, pending);

            if (signs & SAN_SIGN_MISSING) {
                begin_missing(s);
            }
        }

        return;
    }

    /* XML: an empty element of any name */

    if (s->token.xml && attrs->tag->self_closing
        && !(flags & SAN_TAG_VOID))
    {
        san_unit_other(s);
        return;
    }

    if (flags & SAN_TAG_VOID) {
        san_html_void(s, (int) index - 1, attrs);
        return;
    }

    san_html_inline(s, (int) index - 1, attrs, san_elem_findable(elem),
                    (flags & SAN_TAG_CODE) || (elem->skip & SAN_SKIP_ANY));
}


/* An element that is inline, or may be a control. */

__attribute__((noinline))
static void
other_element(san_stream_t *s, unsigned index, const san_attrs_t *attrs,
    unsigned signs)
{
    san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if ((san_tag_flags[elem->tag] & SAN_TAG_BLOCK)
        || elem->tag == SAN_TAG_hr)
    {
        open_block(s, index, elem);

    } else {
        open_inline(s, index, elem, attrs, signs);
    }

    if (elem->tag == SAN_TAG_form && s->field_in == SAN_NOTHING_YET
        && index > 0 && elem[-1].tag == SAN_TAG_body)
    {
        s->page_form = elem->start;
    }

    if (elem->tag == SAN_TAG_a && index > 0) {
        san_switcher_link(s, (int) index - 1,
                          san_attr_value(attrs, SAN_ATTR_href));
    }

    if (san_html_is_control(attrs, elem->working_link)) {
        elem->facts.interactive = true;
        san_html_control(s, (int) index, attrs);

    } else if (elem->tag == SAN_TAG_a) {
        san_html_near(s, SAN_NEAR_LINK);
    }
}


void
san_unit_element(san_stream_t *s, unsigned index, const san_attrs_t *attrs,
    unsigned signs)
{
    unsigned  tag;

    tag = attrs->tag->id;

    if (s->suspects.n) {
        san_prompts_element(s, (int) index);
    }

    if ((san_tag_flags[tag] & SAN_TAG_BLOCK)
        && !san_html_may_control(attrs, false))
    {
        open_block(s, index, &s->tree.elems[index]);

    } else {
        other_element(s, index, attrs, signs);
    }
}


static void
opened(void *data, unsigned index, const san_attrs_t *attrs)
{
    unsigned       signs;
    san_stream_t  *s;

    s = data;
    s->opened = true;

    if (attrs->hydration) {
        s->hydrated = true;
    }

    if (attrs->present & SAN_ATTRS_REFER) {
        san_refs_note(s, attrs);
    }

    if (san_attr_has(attrs, SAN_ATTR_hreflang)) {
        san_switcher_alternate(s, attrs);
    }

    signs = san_html_code(s, index, attrs);
    san_unit_element(s, index, attrs, signs);
    san_attrs_judge(s, index, attrs);
}


static void
closed(void *data, unsigned index, const san_tag_t *end_tag)
{
    san_html_close(data, index, end_tag);
}


const san_tree_calls_t  san_html_tree_calls = { opened, closed };
