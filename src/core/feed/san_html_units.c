/*
 * san_html_units: which element begins and ends a unit, and what its place
 * allows.
 *
 * Enters: elements that open and close.  Leaves: units, and suspects with
 * what may be done with them.  A unit is opened with its block or control
 * and closed with it; a block in it ends it sooner.  While nothing shows
 * that it is clean, its bytes wait.
 */

#include <string.h>

#include "charset/san_mojibake.h"
#include "feed/san_feed.h"


/*
 * What the element alone says of its units.  STAYS: it is never cut whole, the
 * page's frame and cells.  FLAGS: its text belongs to no unit of its own, or
 * may not be touched.  ASK: that depends, see asked_flags().  CONTROL: a reader
 * can do something with it.
 */

#define PLACE_STAYS    0x01
#define PLACE_FLAGS    0x02
#define PLACE_ASK      0x04
#define PLACE_CONTROL  0x08

/* A title of so many foreign letters is no sign or abbreviation. */
#define TITLE_LETTERS  4

static const uint8_t  places[SAN_TAG_N] = {
    [SAN_TAG_html] = PLACE_STAYS,
    [SAN_TAG_body] = PLACE_STAYS,
    [SAN_TAG_main] = PLACE_STAYS,
    [SAN_TAG_article] = PLACE_STAYS,
    [SAN_TAG_header] = PLACE_STAYS,
    [SAN_TAG_nav] = PLACE_STAYS,
    [SAN_TAG_form] = PLACE_STAYS | PLACE_CONTROL,
    [SAN_TAG_fieldset] = PLACE_STAYS,
    [SAN_TAG_table] = PLACE_STAYS | PLACE_FLAGS,
    [SAN_TAG_caption] = PLACE_STAYS,
    [SAN_TAG_tbody] = PLACE_FLAGS,
    [SAN_TAG_thead] = PLACE_FLAGS,
    [SAN_TAG_tfoot] = PLACE_FLAGS,
    [SAN_TAG_tr] = PLACE_STAYS | PLACE_FLAGS,
    [SAN_TAG_td] = PLACE_STAYS,
    [SAN_TAG_th] = PLACE_STAYS,
    [SAN_TAG_select] = PLACE_STAYS | PLACE_FLAGS | PLACE_CONTROL,
    [SAN_TAG_optgroup] = PLACE_FLAGS,
    [SAN_TAG_option] = PLACE_ASK,
    [SAN_TAG_details] = PLACE_STAYS,
    [SAN_TAG_summary] = PLACE_STAYS | PLACE_FLAGS,
    [SAN_TAG_dialog] = PLACE_STAYS,
    [SAN_TAG_title] = PLACE_STAYS | PLACE_FLAGS,
    [SAN_TAG_h1] = PLACE_FLAGS,       /* the headline of the page itself */
    [SAN_TAG_label] = PLACE_ASK,
    [SAN_TAG_button] = PLACE_ASK | PLACE_CONTROL,
    [SAN_TAG_input] = PLACE_CONTROL,
    [SAN_TAG_textarea] = PLACE_CONTROL,
    [SAN_TAG_iframe] = PLACE_CONTROL
};


static inline bool
stays(unsigned tag)
{
    return places[tag] & PLACE_STAYS;
}


/* Inline controls that go whole or not at all: their text is their name. */

static bool
is_name_of_control(unsigned tag)
{
    return tag == SAN_TAG_a || tag == SAN_TAG_button || tag == SAN_TAG_summary
           || tag == SAN_TAG_label;
}


static bool
asked_flags(const san_stream_t *s, const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_option:
        return !san_elem_has(elem, SAN_ATTR_value);

    case SAN_TAG_label:
        return san_elem_has(elem, SAN_ATTR_for);

    default:
        /* a button: without type=button it may be what sends a form */
        return !elem->type_button
               && (s->tree.form != SAN_NO_FORM
                   || s->tree.open[SAN_TAG_form] != 0);
    }
}


static inline bool
only_flags(const san_stream_t *s, const san_elem_t *elem)
{
    unsigned  place;

    place = places[elem->tag];

    if (place & (PLACE_FLAGS | PLACE_ASK)) {
        return (place & PLACE_FLAGS) || asked_flags(s, elem);
    }

    return (elem->keep & SAN_KEEP_FOSTERED) != 0;
}


static bool
in_body(const san_stream_t *s)
{
    return s->tree.body_seen && !s->tree.body_ended
           && s->tree.open[SAN_TAG_body] != 0;
}


/* The page's language has changed: its letters. */

static void
know_letters(san_stream_t *s)
{
    s->exemplars_of = s->page.changes;
    s->exemplars = s->page.language.known
                   ? san_exemplars_find(&s->page.language) : NULL;
    s->look = s->exemplars ? san_exemplars_look(s->exemplars) : san_look_all;
    s->plain = s->exemplars ? san_exemplars_plain(s->exemplars) : NULL;

    if (s->plain && s->page.kind[s->plain->class] == SAN_FOREIGN) {
        s->plain = NULL;
    }
}


san_open_unit_t *
san_unit_open(san_stream_t *s, int elem, bool whole, uint64_t hold)
{
    san_open_unit_t  *u;

    if (s->fragment.kind) {
        san_fragment_end(s);
    }

    s->lead = 0;
    s->fragment.told = 0;
    memset(s->last, 0, SAN_LAST);

    if (s->exemplars_of != s->page.changes) {
        know_letters(s);
    }

    u = &s->units[s->nunits++];

    san_unit_fresh(&u->unit, &s->text);

    u->elem = elem;
    u->whole = whole;
    u->user = false;
    u->holds = san_stream_acting(s)
               && (elem < 0 || san_stream_translates(s)
                   || (in_body(s) && !only_flags(s, &s->tree.elems[elem])));
    u->hold = u->holds ? hold : SAN_NOWHERE;

    return u;
}


/* The prompt of a widget: what it waits for.  False: it is none. */

static bool
prepare_prompt(san_stream_t *s, san_suspect_t *suspect, int index)
{
    int          container;
    san_elem_t  *elem;

    if (index < 0) {

        /* a line is its own container, and no script fills it */

        if (!suspect->verdict.strong && suspect->verdict.acts < 2) {
            suspect->most = SAN_FLAG;
        }

        return true;
    }

    elem = &s->tree.elems[index];
    container = san_context_container(s, index);

    suspect->own = elem->tag == SAN_TAG_a && !elem->live;

    /*
     * A dead link that a script can find may open the widget: it is no
     * container of its own, but for the way to a gallery, which no script
     * serves.
     */

    if (suspect->verdict.prompt != SAN_PROMPT_go_to_gallery) {
        suspect->own = suspect->own && !san_elem_mount(elem)
                       && elem->class_len == 0;
        suspect->parent = san_context_block(s, index);
    }

    if (elem->facts.control || san_context_in_control(s, index)) {
        return false;
    }

    if (!suspect->verdict.strong) {
        suspect->most = SAN_FLAG;
    }

    if (container < 0) {
        if (!suspect->own) {
            suspect->most = SAN_FLAG;
        }

        return suspect->own || suspect->verdict.detector == SAN_ORPHAN;
    }

    if (s->tree.elems[container].facts.control
        || s->tree.elems[container].facts.other_text)
    {
        return suspect->own && !s->tree.elems[container].facts.control;
    }

    suspect->container = container;

    if (elem->tag == SAN_TAG_a && !suspect->own) {
        suspect->most = SAN_FLAG;
    }

    return true;
}


/* What of the unit's element can be cut, and how. */

static void
prepare_cut(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u, const san_tag_t *end_tag)
{
    const san_elem_t  *elem;

    suspect->place.start = u->unit.runs[0].start;
    suspect->place.end = u->unit.runs[u->unit.nruns > SAN_UNIT_RUNS
                                      ? SAN_UNIT_RUNS - 1
                                      : u->unit.nruns - 1].end;
    suspect->letters = san_unit_letters(&u->unit);

    if (u->elem < 0) {
        suspect->hold = u->hold;
        return;
    }

    elem = &s->tree.elems[u->elem];

    suspect->text_only = u->unit.nruns == 1 && !is_name_of_control(elem->tag);

    if (u->whole && end_tag && !elem->irregular && !elem->closes
        && !san_elem_named(elem) && !stays(elem->tag))
    {
        suspect->whole.start = elem->start;
        suspect->whole.end = end_tag->end;
    }

    if (u->whole && u->hold == elem->start && elem->name_end && !elem->its) {
        suspect->name_end = elem->name_end;
    }

    suspect->hold = u->hold;

    /* a second line of the headline: its name in another script */

    if (s->headline && (san_tag_flags[elem->tag] & SAN_TAG_HEADING)
        && suspect->verdict.detector == SAN_SCRIPT && !suspect->known)
    {
        suspect->most = SAN_FLAG;
        san_page_set_home(&s->page, suspect->verdict.script);
    }

    if (only_flags(s, elem) || !in_body(s)
        || san_context_leads_away(s, u->elem))
    {
        suspect->most = SAN_FLAG;
    }

    if (suspect->whole.start == SAN_NOWHERE && !suspect->text_only
        && s->mode != SAN_MARK)
    {
        suspect->most = SAN_FLAG;
    }
}


/*
 * Where the unit's translation goes: from its first piece or inline tag to
 * the last.  False: its markup is not that of the catalogue, or it has a dir
 * of its own that is wrong for the translation.
 */

static bool
translation_slot(const san_stream_t *s, const san_suspect_t *suspect,
    const san_open_unit_t *u, san_slot_t *slot)
{
    bool               rtl;
    const san_elem_t  *elem;

    memset(slot, 0, sizeof(*slot));
    slot->range = suspect->place;

    if (u->unit.ntags || u->unit.nruns != 1) {

        if (!san_translation_fits(s, &u->unit, suspect->text,
                                  suspect->verdict.source))
        {
            return false;
        }

        slot->tags = u->unit.tags;
        slot->ntags = u->unit.ntags;

        if (slot->tags[0].range.start < slot->range.start) {
            slot->range.start = slot->tags[0].range.start;
        }

        if (slot->tags[slot->ntags - 1].range.end > slot->range.end) {
            slot->range.end = slot->tags[slot->ntags - 1].range.end;
        }
    }

    if (u->elem < 0) {
        return true;
    }

    elem = &s->tree.elems[u->elem];
    rtl = san_language_rtl(&s->page.language);

    if (rtl == ((elem->keep & SAN_KEEP_RTL) != 0)) {
        return true;
    }

    if (san_elem_has(elem, SAN_ATTR_dir) || u->hold != elem->start
        || elem->name_end == 0)
    {
        return false;
    }

    slot->dir = rtl ? "rtl" : "ltr";
    slot->name_end = elem->name_end;

    return true;
}


/*
 * A text of the catalogue: its translation may stand where a cut may not, in
 * a living link or in the title.
 */

static void
prepare_translation(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    san_slot_t         slot;
    const san_elem_t  *elem;

    elem = u->elem < 0 ? NULL : &s->tree.elems[u->elem];

    /*
     * A cut because of a built-in phrase alone took buttons that a script
     * serves ("I agree", "Back to top").
     */

    if (suspect->verdict.built_in || suspect->verdict.refused) {
        suspect->most = SAN_FLAG;
    }

    if (!translation_slot(s, suspect, u, &slot)
        || (elem && ((elem->tag == SAN_TAG_option
                      && !san_elem_has(elem, SAN_ATTR_value))
                     || (elem->keep & SAN_KEEP_FOSTERED))))
    {
        if (suspect->verdict.translation.data) {
            suspect->most = SAN_FLAG;
        }

        return;
    }

    san_suspect_translate(s, suspect, &slot);
}


/*
 * Is it the page's title, in another script than the page?  One that a
 * catalogue knows is a leftover like others.
 */

static bool
is_foreign_title(const san_stream_t *s, const san_open_unit_t *u,
    const san_verdict_t *verdict)
{
    return u->elem >= 0 && s->tree.elems[u->elem].tag == SAN_TAG_title
           && s->tree.elems[u->elem].ns == SAN_NS_HTML
           && u->unit.foreign >= TITLE_LETTERS && u->unit.expected == 0
           && verdict->detector != SAN_CATALOG
           && verdict->translation.data == NULL;
}


/* True if the unit became a suspect. */

static bool
judge_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag)
{
    san_str_t       text;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    text = san_unit_text(&u->unit, &s->text);

    if (!san_stream_judge(s, &u->unit, false, &verdict)) {
        return false;
    }

    if (san_context_user_unit(s, u)) {
        return false;
    }

    if (verdict.detector == SAN_SCRIPT_LONG) {
        san_page_set_home(&s->page, verdict.script);
    }

    san_stream_know(s, text, &verdict);
    s->page.title_differs |= is_foreign_title(s, u, &verdict);

    suspect = san_suspect_add(s, &verdict, text, u->elem);
    if (suspect == NULL) {
        return true;
    }

    prepare_cut(s, suspect, u, end_tag);

    if (verdict.detector == SAN_ORPHAN
        || verdict.detector == SAN_ORPHAN_LABEL)
    {
        if (!prepare_prompt(s, suspect, u->elem)) {
            san_suspect_drop(s, suspect);
            return true;
        }

    } else if (u->elem >= 0) {
        suspect->list = san_context_list(s, u->elem);
        suspect->parent = san_context_block(s, u->elem);

        if (suspect->parent < 0) {
            suspect->parent = san_context_row(s, u->elem);
        }

        suspect->stands_alone = s->tree.elems[u->elem].tag == SAN_TAG_button;
    }

    if (verdict.detector == SAN_CATALOG || verdict.translation.data) {
        prepare_translation(s, suspect, u);
    }

    if ((suspect->most <= SAN_FLAG && suspect->translation.data == NULL)
        || s->policy->detector[verdict.detector] <= SAN_FLAG)
    {
        suspect->hold = SAN_NOWHERE;
    }

    return true;
}


void
san_unit_close(san_stream_t *s, const san_tag_t *end_tag)
{
    int               row;
    bool              suspect, user;
    san_open_unit_t  *u;

    if (s->fragment.kind) {
        san_fragment_end(s);
    }

    s->lead = 0;

    u = &s->units[s->nunits - 1];
    suspect = false;

    san_unit_finish(&u->unit);

    if (u->unit.state == SAN_UNIT_CLEAN
        || san_unit_letters(&u->unit) != 0)
    {
        user = false;

        if (u->elem >= 0) {
            s->tree.elems[u->elem].facts.named_text = true;
            user = san_context_user_unit(s, u);
        }

        if (u->elem >= 0 && !user) {
            san_context_item(s, u->elem, &u->unit,
                             san_unit_text(&u->unit, &s->text));

            if (u->unit.expected) {
                s->tree.elems[u->elem].facts.own_expected = true;
            }

            row = san_context_row(s, u->elem);

            if (row >= 0 && u->unit.script == 0) {
                s->tree.elems[row].facts.own_expected = true;
            }
        }

        if (u->unit.state != SAN_UNIT_CLEAN) {
            suspect = judge_unit(s, u, end_tag);
        }

        s->headline = !user
                      && (s->tree.open[SAN_TAG_h1] != 0
                          || (u->elem >= 0
                              && s->tree.elems[u->elem].tag == SAN_TAG_h1));

        if (!suspect && u->elem >= 0) {
            san_context_other_text(s, u->elem);
        }
    }

    s->text.len = u->unit.text;
    s->nunits--;
}


void
san_units_close(san_stream_t *s)
{
    while (s->nunits) {
        san_unit_close(s, NULL);
    }
}


/* The unit's element cannot go with its text: only the text waits now. */

static void
not_whole(san_open_unit_t *u)
{
    if (u->whole) {
        u->whole = false;

        if (u->hold != SAN_NOWHERE) {
            u->hold = u->unit.state != SAN_UNIT_FRESH && u->unit.nruns
                      ? u->unit.runs[0].start : SAN_NOWHERE;
        }
    }
}


/* The tag of an inline element in the unit on top. */

void
san_unit_inline(san_stream_t *s, san_range_t range, bool close)
{
    san_unit_t  *unit;

    if (s->nunits == 0) {
        return;
    }

    unit = &s->units[s->nunits - 1].unit;

    if (unit->state == SAN_UNIT_CLEAN) {
        return;
    }

    if (unit->state == SAN_UNIT_FRESH) {
        san_unit_init(unit, &s->page, &s->text);
    }

    san_unit_tag(unit, &s->text, range, close);
}


/* Something that is no text stands in the unit: it is not its only content. */

void
san_unit_other(san_stream_t *s)
{
    s->lead = 0;

    if (s->nunits) {
        san_unit_break(&s->units[s->nunits - 1].unit);
        not_whole(&s->units[s->nunits - 1]);
    }
}


void
san_unit_crossed(san_stream_t *s)
{
    unsigned  i;

    san_unit_other(s);

    for (i = 0; i < s->nunits; i++) {
        not_whole(&s->units[i]);
    }
}


static bool
asked_control(const san_attrs_t *attrs)
{
    switch (attrs->tag->id) {

    case SAN_TAG_script:
        return san_attr_has(attrs, SAN_ATTR_src) || attrs->tag->truncated;

    case SAN_TAG_OTHER:
        /* a custom element is filled by its script */
        return attrs->tag->truncated
               || memchr(attrs->base + attrs->tag->name, '-',
                         attrs->tag->name_len)
                  != NULL;

    default:
        return san_attr_has(attrs, SAN_ATTR_contenteditable)
               || san_attr_is(attrs, SAN_ATTR_role, "button");
    }
}


bool
san_attrs_control(const san_attrs_t *attrs, bool live)
{
    unsigned  tag;

    if (attrs->handler || live) {
        return true;
    }

    tag = attrs->tag->id;

    if ((attrs->present & (1u << SAN_ATTR_contenteditable
                           | 1u << SAN_ATTR_role))
        || tag == SAN_TAG_OTHER || tag == SAN_TAG_script)
    {
        return (places[tag] & PLACE_CONTROL) || asked_control(attrs);
    }

    return places[tag] & PLACE_CONTROL;
}


static void
open_block(san_stream_t *s, unsigned index, const san_elem_t *elem)
{
    san_units_close(s);

    if (elem->keep & SAN_KEEP_ANY) {
        return;
    }

    /* of what stays the start tag has to wait only where it is written to */

    san_unit_open(s, (int) index, true,
                  stays(elem->tag) && s->mode != SAN_MARK ? SAN_NOWHERE
                                                          : elem->start);
}


static void
open_inline(san_stream_t *s, unsigned index, const san_elem_t *elem,
    uint64_t end)
{
    unsigned     flags;
    san_range_t  range;

    flags = san_tag_flags[elem->tag];

    if (flags & SAN_TAG_CONTROL) {
        san_unit_other(s);

        if (!(elem->keep & SAN_KEEP_ANY) && s->nunits < SAN_UNITS_MAX) {
            san_unit_open(s, (int) index, true, elem->start);
        }

        return;
    }

    if (elem->tag == SAN_TAG_br || elem->tag == SAN_TAG_wbr) {
        if (s->nunits) {
            san_unit_space(&s->units[s->nunits - 1].unit);
            san_unit_break(&s->units[s->nunits - 1].unit);
        }

        return;
    }

    if ((flags & (SAN_TAG_VOID | SAN_TAG_CODE)) || san_elem_named(elem)
        || (elem->keep & SAN_KEEP_ANY))
    {
        san_unit_other(s);

    } else {
        range.start = elem->start;
        range.end = end;
        san_unit_inline(s, range, false);
    }
}


void
san_unit_element(san_stream_t *s, unsigned index, const san_attrs_t *attrs)
{
    san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if ((san_tag_flags[elem->tag] & SAN_TAG_BLOCK)
        || elem->tag == SAN_TAG_hr)
    {
        open_block(s, index, elem);

    } else {
        open_inline(s, index, elem, attrs->tag->end);
    }

    if (san_attrs_control(attrs, elem->live)) {
        elem->facts.alive = true;
        san_context_control(s, (int) index);
    }
}


static void
opened(void *data, unsigned index, const san_attrs_t *attrs)
{
    san_stream_t  *s;

    s = data;
    s->opened = true;

    if (attrs->hydration) {
        s->hydrated = true;
    }

    san_unit_element(s, index, attrs);
    san_stream_attrs(s, index, attrs);
}


static void
closed(void *data, unsigned index, const san_tag_t *end_tag)
{
    san_elem_t    *elem;
    san_range_t    range;
    san_stream_t  *s;

    s = data;
    elem = &s->tree.elems[index];

    if (s->nunits && s->units[s->nunits - 1].elem == (int) index) {
        san_unit_close(s, end_tag);

    } else if (end_tag) {
        range.start = end_tag->start;
        range.end = end_tag->end;
        san_unit_inline(s, range, true);

    } else if (s->nunits) {
        san_unit_break(&s->units[s->nunits - 1].unit);
    }

    if (index == 0) {
        san_suspects_closed(s, index);
        return;
    }

    if (san_elem_mount(elem) && !elem->filled
        && !(san_tag_flags[elem->tag] & SAN_TAG_VOID))
    {
        san_context_control(s, (int) index);
    }

    s->tree.elems[index - 1].facts.named_text |= elem->facts.named_text;

    if (s->suspects.n) {
        san_suspects_closed(s, index);
    }
}


const san_tree_calls_t  san_html_tree_calls = { opened, closed };
