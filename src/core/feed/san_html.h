/*
 * san_html: what is done at a token once it is known what it is: called by the
 * sink of the tokenizer and by the fast path, and inlined in both.
 */

#ifndef SAN_HTML_H
#define SAN_HTML_H

#include "decide/san_place.h"
#include "feed/san_feed.h"


/*
 * What the element alone says of its units.  STAYS: it is never cut whole, the
 * page's frame and cells.  FLAGS: its text belongs to no unit of its own, or
 * may not be touched.  ASK: that depends on the element.  CONTROL: a reader can
 * do something with it, or that depends on its tag.  HOLLOW: it may go with a
 * prompt in it, if it is left empty.
 */

#define SAN_PLACE_STAYS    0x01
#define SAN_PLACE_FLAGS    0x02
#define SAN_PLACE_ASK      0x04
#define SAN_PLACE_CONTROL  0x08
#define SAN_PLACE_HOLLOW   0x10

extern const uint8_t  san_html_places[SAN_TAG_N];

/* So far back at most starts a container that waits with what is in it. */
#define SAN_OUTER_MAX  1024


/* san_html.c */

/*
 * A token that is no text, up to end: a character cannot go on behind it.
 * False: the page is left alone.
 */
bool san_html_begins(san_stream_t *s, uint64_t end);

/* The attribute says the language of the page. */
void san_html_declare(san_stream_t *s, const san_attrs_t *attrs,
    san_attr_id_t attr, unsigned rank);

/* san_html_units.c: the same, when it depends on the tag. */
bool san_html_ask_control(const san_attrs_t *attrs);

/* Do screen readers alone say what is in an inline element? */

static inline bool
san_html_is_spoken(const san_stream_t *s, const san_attrs_t *attrs)
{
    return attrs->tag->id == SAN_TAG_span
           && (san_context_class(s, attrs) & SAN_SIGN_SPOKEN);
}

/* Does it stand for a translation that is missing? */

static inline bool
san_html_is_missing(const san_stream_t *s, const san_attrs_t *attrs)
{
    return attrs->tag->id == SAN_TAG_span
           && (san_context_class(s, attrs) & SAN_SIGN_MISSING);
}

/*
 * A unit that a catalogue knows: its translation may stand where a cut may
 * not, in a working link or in the title.
 */
void san_html_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* The same of a unit whose text was read or escaped wrongly. */
void san_html_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* An element that san_html_is_control(), in elems[index] or itself. */
void san_html_control(san_stream_t *s, int index, const san_attrs_t *attrs);

/* Does elems[index] hold code, or what somebody writes, or is it a flag? */
void san_html_code(san_stream_t *s, unsigned index, const san_attrs_t *attrs);

/* Why the text of an element of that kind is only flagged. */
san_why_t san_html_why_flags(const san_elem_t *elem);

/*
 * Can a reader do something with the element?  live: it is a link that leads
 * somewhere.
 */

static inline bool
san_html_is_control(const san_attrs_t *attrs, bool working_link)
{
    return attrs->handler || working_link
           || (((san_html_places[attrs->tag->id] & SAN_PLACE_CONTROL)
                || (attrs->present & (1u << SAN_ATTR_role
                                      | 1u << SAN_ATTR_contenteditable)))
               && san_html_ask_control(attrs));
}


/*
 * Do interfaces have their words in a unit of this element?  A span that is a
 * unit is for screen readers alone.  A link in a heading leads to an article.
 */

static inline bool
san_html_is_label(const san_stream_t *s, unsigned tag)
{
    return ((san_tag_flags[tag] & SAN_TAG_CONTROL) || tag == SAN_TAG_th
            || tag == SAN_TAG_span)
           && s->tree.open[SAN_TAG_h1] == 0 && s->tree.open[SAN_TAG_h2] == 0
           && s->tree.open[SAN_TAG_h3] == 0 && s->tree.open[SAN_TAG_h4] == 0;
}


static inline bool
san_html_in_body(const san_stream_t *s)
{
    return s->tree.body_seen && !s->tree.body_ended
           && s->tree.open[SAN_TAG_body] != 0;
}

/* A class that begins with "widget". */
bool san_html_is_widget(const san_stream_t *s, int index);

/*
 * Is it a heading of a widget, or one that screen readers alone say?
 * Interfaces have their words in such.  signs: what its class says; it stands
 * in elems[parent].
 */

static inline bool
san_html_heads_widget(const san_stream_t *s, unsigned tag, unsigned signs,
    int parent)
{
    return (san_tag_flags[tag] & SAN_TAG_HEADING) && tag != SAN_TAG_h1
           && s->page.labels
           && ((signs & (SAN_SIGN_WIDGET | SAN_SIGN_SPOKEN))
               || san_html_is_widget(s, parent));
}


/*
 * Text that is judged, of top.  White space alone fills nothing: templates
 * leave it in what a script fills.
 */

static inline void
san_html_fill(san_stream_t *s, san_elem_t *top, const uint8_t *p, size_t n)
{
    top->filled = true;
    san_page_topic_text(s, top->tag, top->start, p, n);
}


/* Would white space here begin no unit, and no text of one? */

static inline bool
san_html_is_between(const san_stream_t *s)
{
    return s->reading.partial.len == 0
           && (s->units.n == 0
               || s->units.open[s->units.n - 1].unit.state == SAN_UNIT_FRESH);
}


/* Does a comment, from behind its "<!--", say to ignore what is next? */
bool san_html_ignores(const uint8_t *p, size_t n);

/* A comment, or an element without text. */

static inline void
san_html_other(san_stream_t *s, san_elem_t *top)
{
    if (top) {
        top->filled = true;
    }

    san_unit_other(s);
}


/* A void element that is no block. */

static inline void
san_html_void(san_stream_t *s, int around, const san_attrs_t *attrs)
{
    unsigned   tag;
    san_str_t  src;

    tag = attrs->tag->id;

    if (tag == SAN_TAG_img) {
        src = san_attr_value(attrs, SAN_ATTR_src);

        if (san_switcher_may_be_flag(src)) {
            san_switcher_picture(s, around, src);
        }
    }

    if (tag != SAN_TAG_br && tag != SAN_TAG_wbr) {
        san_unit_other(s);

    } else if (s->units.n) {
        s->reading.kept.space = true;
        san_text_break(s, attrs->tag->start);
        san_unit_space(&s->units.open[s->units.n - 1].unit);
        san_unit_break(&s->units.open[s->units.n - 1].unit);
    }
}


/*
 * An inline element begins in elems[around]; apart: the unit cannot go whole,
 * unread: its text is no part of the unit's.
 */

static inline void
san_html_inline(san_stream_t *s, int around, const san_attrs_t *attrs,
    bool apart, bool unread)
{
    san_range_t  range;

    if (attrs->data | attrs->handler) {
        san_switcher_inline(s, around, attrs);
    }

    if (attrs->template && s->units.n) {
        s->tree.elems[s->units.open[s->units.n - 1].elem].skip
            |= SAN_SKIP_TEMPLATE;
    }

    if (s->units.n
        && (attrs->handler || (san_attr_has(attrs, SAN_ATTR_role)
                               && san_html_is_control(attrs, false))))
    {
        s->units.open[s->units.n - 1].clickable = true;
    }

    if (apart || unread) {
        san_unit_other(s);
    }

    if (!unread) {
        range.start = attrs->tag->start;
        range.end = attrs->tag->end;
        san_unit_inline(s, range, attrs->tag->id, false);
    }
}


/* Something that prompts beside it may be about: SAN_NEAR_*, but no text. */

static inline void
san_html_near(san_stream_t *s, unsigned near)
{
    if (near > s->near) {
        s->near = (uint8_t) near;
    }

    if (near && s->suspects.n) {
        san_prompts_near(s, near);
    }
}


/* Would an empty element of this name be filled by a script? */

static inline bool
san_html_is_slot(unsigned tag)
{
    return tag == SAN_TAG_div || tag == SAN_TAG_section
           || tag == SAN_TAG_aside || tag == SAN_TAG_figure;
}


/* The element on top is about to be closed; end_tag as in san_tree_calls_t. */

static inline void
san_html_close(san_stream_t *s, unsigned index, const san_tag_t *end_tag)
{
    san_elem_t   *elem;
    san_range_t   range;

    elem = &s->tree.elems[index];

    if (s->units.n && s->units.open[s->units.n - 1].elem == (int) index) {
        san_unit_close(s, end_tag);

    } else if (end_tag) {
        range.start = end_tag->start;
        range.end = end_tag->end;
        san_unit_inline(s, range, elem->tag, true);

    } else if (s->units.n) {
        san_unit_break(&s->units.open[s->units.n - 1].unit);
    }

    if (index > 0) {
        if (!elem->filled
            && !(san_tag_flags[elem->tag] & SAN_TAG_VOID)
            && (san_elem_mount(elem) || san_html_is_slot(elem->tag)))
        {
            san_context_control(s, (int) index);
            san_html_near(s, SAN_NEAR_WIDGET);
        }

        elem[-1].facts.has_name |= elem->facts.has_name;
    }

    if (index == 0 || s->suspects.n) {
        san_suspects_closed(s, index, end_tag);
    }
}


/*
 * A unit begins with elem, the last element: what waits for it.  If nothing
 * else is in its container so far, that as well: it might be left empty.  A
 * prompt may stand in a paragraph there.
 */

static inline uint64_t
san_html_waits_from(const san_stream_t *s, const san_elem_t *elem)
{
    uint64_t                from;
    const san_open_unit_t  *u;

    if (s->units.n == 0) {
        return elem->start;
    }

    u = &s->units.open[s->units.n - 1];

    if (u->pending == SAN_NOWHERE || u->unit.state != SAN_UNIT_FRESH
        || !u->fills_owner
        || !(san_html_places[elem[-1].tag] & SAN_PLACE_HOLLOW)
        || &s->tree.elems[u->elem] != elem - 1 || san_stream_marks(s))
    {
        return elem->start;
    }

    from = elem[-1].tag == SAN_TAG_p ? u->pending : elem[-1].start;

    return elem->start - from <= SAN_OUTER_MAX ? from : elem->start;
}


/* What stood before is no part of the unit that begins. */

static inline void
san_html_unit_begins(san_stream_t *s)
{
    s->reading.lead = 0;
    s->fragment.reported = 0;
}


/*
 * A unit with letters is over, whose text is in elems[index], and in what place
 * says; user: a reader wrote it.  script as in san_place_item().
 */

static inline void
san_html_unit_counts(san_stream_t *s, int index, const san_place_t *place,
    bool user, uint8_t script, bool endonym)
{
    s->tree.elems[index].facts.has_name = true;

    if (!user) {
        san_place_count(s, place, script, endonym);
    }
}


/*
 * The unit that a link stands in, which is on the stack itself, or not yet:
 * what the link says of the elements around waits until that unit is over, as
 * it may be a part of a prompt.
 */

static inline san_open_unit_t *
san_html_around_link(san_stream_t *s)
{
    unsigned  n;

    for (n = s->units.n; n > 0; n--) {
        if (s->tree.elems[s->units.open[n - 1].elem].tag != SAN_TAG_a) {
            return &s->units.open[n - 1];
        }
    }

    return NULL;
}


/* The same, when it is known whether it is a suspect; tag: of its element. */

static inline void
san_html_unit_ends(san_stream_t *s, int index, unsigned tag, bool user,
    bool suspect)
{
    san_open_unit_t  *u;

    s->headline = !user
                  && (tag == SAN_TAG_h1 || s->tree.open[SAN_TAG_h1] != 0);

    if ((san_tag_flags[tag] & SAN_TAG_HEADING) && !suspect && index > 0) {
        s->heading = (uint8_t) tag;
        s->heading_in = s->tree.elems[index - 1].start;
    }

    if (!suspect) {
        u = tag == SAN_TAG_a ? san_html_around_link(s) : NULL;

        if (u) {
            u->link_text = true;

        } else {
            san_context_other_text(s, index);
        }
    }
}

/* The text of a unit is over that is no prompt: it is what stands last. */

static inline void
san_html_text_ends(san_stream_t *s, unsigned tag)
{
    if (tag == SAN_TAG_button || tag == SAN_TAG_option
        || tag == SAN_TAG_label)
    {
        return;
    }

    s->near = SAN_NEAR_TEXT;

    if (s->suspects.n) {
        san_prompts_near(s, SAN_NEAR_TEXT);
    }
}

#endif /* SAN_HTML_H */
