/*
 * san_html: what is done for each kind of token, called by the callbacks of
 * the tokenizer and by the fast path, and inlined in both.
 */

#ifndef SAN_HTML_H
#define SAN_HTML_H

#include "decide/san_class.h"
#include "decide/san_page_topic.h"
#include "decide/san_place.h"
#include "feed/san_feed.h"


/*
 * Properties of an element's units.  STAYS: never cut whole, such as the
 * page's frame and table cells.  FLAGS: its text belongs to no unit of its
 * own, or may not be changed.  ASK: this depends on the element.  CONTROL: it
 * is a control, or that depends on its tag.  HOLLOW: may be cut with a prompt
 * in it, if that leaves it empty.  LABEL: interfaces have labels in it.
 */

#define SAN_PLACE_STAYS    0x01
#define SAN_PLACE_FLAGS    0x02
#define SAN_PLACE_ASK      0x04
#define SAN_PLACE_CONTROL  0x08
#define SAN_PLACE_HOLLOW   0x10
#define SAN_PLACE_LABEL    0x20

extern const uint8_t  san_html_places[SAN_TAG_N];

static inline bool
san_html_stays(unsigned tag)
{
    return san_html_places[tag] & SAN_PLACE_STAYS;
}


/*
 * Longest distance to the start of a container that is pending with its unit.
 */
#define SAN_OUTER_MAX  1024


/* san_html.c */

/*
 * Handles the start of a token that is not text and ends at end: the current
 * character cannot continue after it.  False: the page is bypassed.
 */
bool san_html_begins(san_stream_t *s, uint64_t end);

/*
 * Handles any tag of HTML that is outside of a noscript, whose text and
 * attributes are read, as san_html_tag() does; attrs: of an end tag only tag
 * and base are set.
 */
san_content_t san_html_any_tag(san_stream_t *s, const san_attrs_t *attrs);

/* After a tag: evaluates the words, and settles suspects. */
void san_html_tag_ends(san_stream_t *s);

/* The attribute declares the language of the page. */
void san_html_declare(san_stream_t *s, const san_attrs_t *attrs,
    san_attr_id_t attr, unsigned rank);

/* san_html_units.c: the same if it depends on the tag. */
bool san_html_ask_control(const san_attrs_t *attrs);

/* Is it a custom element whose name is that of a button: "sl-button"? */
bool san_html_names_button(const san_attrs_t *attrs);

/*
 * Handles a unit with a translation, which may be possible where a cut is not,
 * in a working link or in the title.
 */
void san_html_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* The same for a unit with broken encoding or escaping. */
void san_html_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* san_html_names.c: limits by what the unit's text is to others. */
void san_html_limit_names(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* Handles a control, which is elems[index] or is inside it. */
void san_html_control(san_stream_t *s, int index, const san_attrs_t *attrs);

/*
 * Skips the content of elems[index] if it is code, a text field or a flag;
 * notes a select for the text that names it.  Returns what its class shows.
 */
unsigned san_html_code(san_stream_t *s, unsigned index,
    const san_attrs_t *attrs);

/*
 * Is it the page's title, in another script than the page?  If a catalogue has
 * it, it is a leftover like others.
 */
bool san_html_foreign_title(const san_stream_t *s, const san_open_unit_t *u,
    const san_verdict_t *verdict);

/* The reason why text of such an element is only flagged. */
san_why_t san_html_why_flags(const san_elem_t *elem);

/* May it be one?  working_link: it is a working link. */

static inline bool
san_html_may_control(const san_attrs_t *attrs, bool working_link)
{
    return attrs->handler | working_link
           | ((attrs->present & (1u << SAN_ATTR_role
                                 | 1u << SAN_ATTR_contenteditable)) != 0)
           | ((san_html_places[attrs->tag->id] & SAN_PLACE_CONTROL) != 0);
}

/* Is the element a control? */

static inline bool
san_html_is_control(const san_attrs_t *attrs, bool working_link)
{
    return san_html_may_control(attrs, working_link)
           && (attrs->handler || working_link || san_html_ask_control(attrs));
}


/*
 * Do interfaces have labels in a unit of this element?  A span that is a unit
 * is for screen readers only.  A link in a heading leads to an article.
 */

static inline bool
san_html_is_label(const san_stream_t *s, unsigned tag)
{
    return (san_html_places[tag] & SAN_PLACE_LABEL)
           && !san_tree_in_heading(&s->tree);
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
 * Notes text of top, which is judged.  White space does not count, because
 * templates leave it in elements that a script fills.
 */

static inline void
san_html_fill(san_stream_t *s, san_elem_t *top, const uint8_t *p, size_t n)
{
    top->filled = true;
    san_page_topic_text(s, top->tag, top->start, p, n, false);
}


/* Would white space here neither begin a unit nor be part of its text? */

static inline bool
san_html_is_between(const san_stream_t *s)
{
    return s->reading.partial.len == 0
           && (s->units.n == 0
               || s->units.open[s->units.n - 1].unit.state == SAN_UNIT_FRESH);
}


/* Does a comment, after its "<!--", request to ignore the next element? */
bool san_html_ignores(const uint8_t *p, size_t n);

/* Handles a comment, or an element without text. */

static inline void
san_html_other(san_stream_t *s, san_elem_t *top)
{
    if (top) {
        top->filled = true;
    }

    san_unit_other(s);
}


/* Handles a void element that is not a block. */

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

        /* a word goes on behind <wbr> */

        if (tag == SAN_TAG_br) {
            s->reading.kept.space = true;
            san_text_break(s, attrs->tag->start);
            san_unit_space(&s->units.open[s->units.n - 1].unit);
            san_passage_space(s);
        }

        san_unit_break(&s->units.open[s->units.n - 1].unit);
        san_passage_break(s);
    }
}


/*
 * Handles the start of an inline element in elems[around]; apart: the unit
 * cannot be cut whole; unread: its text does not belong to the unit.
 */

static inline void
san_html_inline(san_stream_t *s, int around, const san_attrs_t *attrs,
    bool apart, bool unread)
{
    bool         clickable;
    san_range_t  range;

    if (attrs->data | attrs->handler) {
        san_switcher_inline(s, around, attrs);
    }

    clickable = attrs->handler || (attrs->tag->id == SAN_TAG_OTHER
                                   && san_html_names_button(attrs))
                || (san_attr_has(attrs, SAN_ATTR_role)
                    && san_html_is_control(attrs, false));

    /* behind a block no unit is open until its text begins */

    if ((clickable | attrs->template) && !unread) {
        (void) san_text_unit(s);
    }

    if (attrs->template && s->units.n) {
        s->tree.elems[s->units.open[s->units.n - 1].elem].skip
            |= SAN_SKIP_TEMPLATE;
    }

    if (clickable && s->units.n) {
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


/*
 * Notes something other than text that prompts next to it may refer to
 * (SAN_NEAR_*).
 */

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


/* Would a script fill an empty element of this name? */

static inline bool
san_html_is_slot(unsigned tag)
{
    return tag == SAN_TAG_div || tag == SAN_TAG_section
           || tag == SAN_TAG_aside || tag == SAN_TAG_figure;
}


/* Are attributes of inline elements noted for the unit on top? */

static inline bool
san_html_looks_inside(const san_stream_t *s)
{
    const san_unit_t  *unit;

    if (s->units.n == 0) {
        return false;
    }

    unit = &s->units.open[s->units.n - 1].unit;

    return unit->state == SAN_UNIT_SUSPECT
           || (unit->state == SAN_UNIT_OPEN && unit->prompt);
}


static inline void
san_html_note_inside(san_stream_t *s, const san_elem_t *elem)
{
    san_str_t  tag;

    if (san_html_looks_inside(s)
        && ((elem->id_len | elem->class_len | elem->tag_len) || elem->datum))
    {
        tag = san_elem_tag(&s->tree, elem);
        tag.len = tag.len <= SAN_TREE_ITEM_MAX ? tag.len : 0;

        san_unit_inside(s, san_elem_id(&s->tree, elem),
                        san_elem_class(&s->tree, elem), tag, elem->datum);
    }
}


/* Handles the end of the element on top; end_tag as in san_tree_calls_t. */

__attribute__((always_inline))
static inline void
san_html_close(san_stream_t *s, unsigned index, const san_tag_t *end_tag)
{
    san_elem_t   *elem;
    san_range_t   range;

    elem = &s->tree.elems[index];

    if (s->units.n && s->units.open[s->units.n - 1].elem == (int) index) {
        san_unit_close(s, end_tag);

    } else if (end_tag) {
        san_html_note_inside(s, elem);
        range.start = end_tag->start;
        range.end = end_tag->end;
        san_unit_inline(s, range, elem->tag, true);

    } else if (s->units.n) {
        san_html_note_inside(s, elem);
        san_unit_break(&s->units.open[s->units.n - 1].unit);
        san_passage_break(s);
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
 * The first byte that is pending for a unit that begins with elem, the last
 * element.  If nothing else is in its container so far, that is included,
 * because it might be left empty.  A prompt may be in a paragraph there.
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


/* The text before is not part of the unit that begins. */

static inline void
san_html_unit_begins(san_stream_t *s)
{
    s->reading.lead = 0;
    s->fragment.reported = 0;
}


/*
 * Counts a unit with letters, which ends, in elems[index] and in place; user:
 * it is user content.  script: see san_place_item().
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
 * The unit around a link, if that has a unit of its own or will have one.
 * What the link shows about the elements around it is delayed until that unit
 * ends, because the link may be part of a prompt.
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


/*
 * The end of a unit, when it is known whether it is a suspect; tag: its
 * element, which is elems[index] or in it, and in elems[around].  What a
 * noscript says is not beside other text.
 */

static inline void
san_html_unit_ends(san_stream_t *s, int index, int around, unsigned tag,
    bool user, bool suspect)
{
    san_open_unit_t  *u;

    if (s->tree.open[SAN_TAG_noscript]) {
        return;
    }

    s->headline = !user
                  && (tag == SAN_TAG_h1 || s->tree.open[SAN_TAG_h1] != 0);

    if ((san_tag_flags[tag] & SAN_TAG_HEADING) && !suspect && around >= 0) {
        s->heading = (uint8_t) tag;
        s->heading_in = s->tree.elems[around].start;
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

/*
 * The text of a unit that is not a prompt ends: it is what prompts are next
 * to.
 */

static inline void
san_html_text_ends(san_stream_t *s, unsigned tag)
{
    if (tag == SAN_TAG_button || tag == SAN_TAG_option
        || tag == SAN_TAG_label || s->tree.open[SAN_TAG_noscript])
    {
        return;
    }

    s->near = SAN_NEAR_TEXT;

    if (tag != SAN_TAG_title) {
        s->field_in = SAN_NOWHERE;
    }

    if (s->suspects.n) {
        san_prompts_near(s, SAN_NEAR_TEXT);
    }
}

#endif /* SAN_HTML_H */
