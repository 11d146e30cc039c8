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

#include "feed/san_html.h"


/* A title of so many foreign letters is no sign or abbreviation. */
#define TITLE_LETTERS  4

const uint8_t  san_html_places[SAN_TAG_N] = {
    [SAN_TAG_html] = SAN_PLACE_STAYS,
    [SAN_TAG_body] = SAN_PLACE_STAYS,
    [SAN_TAG_main] = SAN_PLACE_STAYS,
    [SAN_TAG_article] = SAN_PLACE_STAYS,
    [SAN_TAG_header] = SAN_PLACE_STAYS,
    [SAN_TAG_nav] = SAN_PLACE_STAYS,
    [SAN_TAG_form] = SAN_PLACE_STAYS | SAN_PLACE_CONTROL,
    [SAN_TAG_fieldset] = SAN_PLACE_STAYS,
    [SAN_TAG_table] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS,
    [SAN_TAG_caption] = SAN_PLACE_STAYS,
    [SAN_TAG_tbody] = SAN_PLACE_FLAGS,
    [SAN_TAG_thead] = SAN_PLACE_FLAGS,
    [SAN_TAG_tfoot] = SAN_PLACE_FLAGS,
    [SAN_TAG_tr] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS,
    [SAN_TAG_td] = SAN_PLACE_STAYS,
    [SAN_TAG_th] = SAN_PLACE_STAYS,
    [SAN_TAG_select] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS | SAN_PLACE_CONTROL,
    [SAN_TAG_optgroup] = SAN_PLACE_FLAGS,
    [SAN_TAG_option] = SAN_PLACE_ASK,
    [SAN_TAG_details] = SAN_PLACE_STAYS,
    [SAN_TAG_summary] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS,
    [SAN_TAG_dialog] = SAN_PLACE_STAYS,
    [SAN_TAG_title] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS,
    [SAN_TAG_h1] = SAN_PLACE_FLAGS,       /* the headline of the page itself */
    [SAN_TAG_label] = SAN_PLACE_ASK,
    [SAN_TAG_button] = SAN_PLACE_ASK | SAN_PLACE_CONTROL,
    [SAN_TAG_input] = SAN_PLACE_CONTROL,
    [SAN_TAG_textarea] = SAN_PLACE_CONTROL,
    [SAN_TAG_iframe] = SAN_PLACE_CONTROL,
    [SAN_TAG_script] = SAN_PLACE_CONTROL,
    [SAN_TAG_OTHER] = SAN_PLACE_CONTROL
};


static inline bool
stays(unsigned tag)
{
    return san_html_places[tag] & SAN_PLACE_STAYS;
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

    place = san_html_places[elem->tag];

    if (place & (SAN_PLACE_FLAGS | SAN_PLACE_ASK)) {
        return (place & SAN_PLACE_FLAGS) || asked_flags(s, elem);
    }

    return (elem->keep & SAN_KEEP_FOSTERED) != 0;
}


static bool
in_body(const san_stream_t *s)
{
    return s->tree.body_seen && !s->tree.body_ended
           && s->tree.open[SAN_TAG_body] != 0;
}


san_open_unit_t *
san_unit_open(san_stream_t *s, int elem, bool whole, uint64_t hold)
{
    san_open_unit_t  *u;

    if (s->fragment.kind) {
        san_fragment_end(s);
    }

    san_html_unit_begins(s);
    memset(s->reading.last, 0, SAN_LAST);

    san_own_letters_update(&s->own, &s->page);

    u = &s->units.open[s->units.n++];

    san_unit_fresh(&u->unit, &s->text);

    u->elem = elem;
    u->whole = whole;
    u->user = false;
    u->released = false;
    u->holds = san_stream_acting(s)
               && (elem < 0 || san_stream_translates(s)
                   || (in_body(s) && !only_flags(s, &s->tree.elems[elem])));
    u->hold = u->holds ? hold : SAN_NOWHERE;

    return u;
}


/* The prompt of a widget: what it waits for, and what its place says. */

static void
prepare_prompt(san_stream_t *s, san_suspect_t *suspect, int index)
{
    int          container;
    san_elem_t  *elem;

    if (index < 0) {

        /* a line is its own container, and no script fills it */

        if (!suspect->verdict.strong && suspect->verdict.acts < 2) {
            (void) san_candidate_limit(suspect, SAN_WHY_WEAK);
        }

        return;
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
        suspect->parent = san_place_of(s, index).block;
    }

    if (elem->facts.control || san_context_in_control(s, index)) {
        (void) san_candidate_limit(suspect, SAN_WHY_WIDGET);
    }

    if (!suspect->verdict.strong) {
        (void) san_candidate_limit(suspect, SAN_WHY_WEAK);
    }

    if (container < 0) {
        if (!suspect->own) {
            (void) san_candidate_limit(suspect,
                                       suspect->verdict.detector == SAN_ORPHAN
                                       ? SAN_WHY_UNCONTAINED : SAN_WHY_LABEL);
        }

        return;
    }

    if (s->tree.elems[container].facts.control) {
        (void) san_candidate_limit(suspect, SAN_WHY_WIDGET);
        return;
    }

    if (s->tree.elems[container].facts.other_text) {
        if (!suspect->own) {
            (void) san_candidate_limit(suspect, SAN_WHY_OTHER_TEXT);
        }

        return;
    }

    suspect->container = container;

    if (elem->tag == SAN_TAG_a && !suspect->own) {
        (void) san_candidate_limit(suspect, SAN_WHY_SCRIPTED);
    }
}


/* What an element does that only_flags(). */

static san_why_t
why_only_flags(const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_title:
        return SAN_WHY_TITLE;

    case SAN_TAG_h1:
        return SAN_WHY_HEADING;

    case SAN_TAG_label:
    case SAN_TAG_button:
    case SAN_TAG_summary:
    case SAN_TAG_select:
    case SAN_TAG_optgroup:
    case SAN_TAG_option:
        return SAN_WHY_CONTROL;

    default:
        return SAN_WHY_OUTSIDE;
    }
}


/* What the place of the unit's element keeps from more. */

static void
limit_by_place(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];

    /* a second line of the headline: its name in another script */

    if (s->headline && (san_tag_flags[elem->tag] & SAN_TAG_HEADING)
        && san_suspect_by_script(suspect))
    {
        san_suspect_on_purpose(s, suspect, SAN_WHY_SUBHEADING);
    }

    if (only_flags(s, elem)) {
        (void) san_candidate_limit(suspect, why_only_flags(elem));
    }

    if (!in_body(s)) {
        (void) san_candidate_limit(suspect, SAN_WHY_OUTSIDE);
    }

    if (san_context_leads_away(s, u->elem)) {
        (void) san_candidate_limit(suspect, SAN_WHY_LINK);
    }

    if (suspect->whole.start == SAN_NOWHERE && !suspect->text_only
        && s->mode != SAN_MARK)
    {
        (void) san_candidate_limit(suspect, SAN_WHY_MARKUP);
    }
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

    limit_by_place(s, suspect, u);
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

    san_candidate_limit_catalog(suspect);

    if (suspect->verdict.translation.data == NULL) {
        return;
    }

    if (!translation_slot(s, suspect, u, &slot)
        || (elem && ((elem->tag == SAN_TAG_option
                      && !san_elem_has(elem, SAN_ATTR_value))
                     || (elem->keep & SAN_KEEP_FOSTERED))))
    {
        (void) san_candidate_limit(suspect, SAN_WHY_SLOT);
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
    san_place_t     place;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    text = san_unit_text(&u->unit, &s->text);

    if (!san_stream_judge(s, &u->unit, false, &verdict)) {
        return false;
    }

    if (san_context_user_unit(s, u)) {
        s->why = SAN_WHY_READERS;
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

    if (san_detectors[verdict.detector].reported_as == SAN_ORPHAN) {
        prepare_prompt(s, suspect, u->elem);

    } else if (u->elem >= 0) {
        place = san_place_of(s, u->elem);
        suspect->list = place.list;
        suspect->parent = place.block >= 0 ? place.block : place.row;
        suspect->stands_alone = s->tree.elems[u->elem].tag == SAN_TAG_button;
    }

    if (san_detectors[verdict.detector].translates) {
        prepare_translation(s, suspect, u);
    }

    if (san_candidate_cleared(suspect)) {
        san_suspect_drop(s, suspect);
        return true;
    }

    san_candidate_wait(s, suspect, san_open_unit_waits(u));

    return true;
}


/* A unit of an element, which has letters: it counts, and may be a suspect. */

static void
end_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag)
{
    bool          user, endonym, suspect;
    san_str_t     text;
    san_elem_t   *elem;
    san_place_t   place;

    elem = &s->tree.elems[u->elem];
    place = san_place_of(s, u->elem);
    user = san_context_user_unit(s, u);
    endonym = false;

    /* a clean unit has not kept its text: no name of a language begins so */

    if (!user && (place.list >= 0 || place.block >= 0)
        && u->unit.state != SAN_UNIT_CLEAN)
    {
        text = san_unit_text(&u->unit, &s->text);
        endonym = san_lexicon_endonym(text.data, text.len);
    }

    san_html_unit_counts(s, u->elem, &place, user, u->unit.script, endonym);
    elem->facts.own_expected |= !user && u->unit.expected;

    suspect = u->unit.state != SAN_UNIT_CLEAN && judge_unit(s, u, end_tag);

    san_html_unit_ends(s, u->elem, elem->tag, user, suspect);
}


void
san_unit_close(san_stream_t *s, const san_tag_t *end_tag)
{
    san_open_unit_t  *u;

    if (s->fragment.kind) {
        san_fragment_end(s);
    }

    s->reading.lead = 0;

    u = &s->units.open[s->units.n - 1];

    san_unit_finish(&u->unit);

    if (u->unit.state == SAN_UNIT_CLEAN || san_unit_letters(&u->unit)) {
        end_unit(s, u, end_tag);
    }

    s->text.len = u->unit.text;
    s->units.n--;
}


void
san_units_close(san_stream_t *s)
{
    while (s->units.n) {
        san_unit_close(s, NULL);
    }
}


/* The unit's element cannot go with its text: only the text waits now. */

static void
not_whole(san_open_unit_t *u)
{
    if (u->whole) {
        u->whole = false;
        u->released = false;

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

    if (s->units.n == 0) {
        return;
    }

    unit = &s->units.open[s->units.n - 1].unit;

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
    s->reading.lead = 0;

    if (s->units.n) {
        san_unit_break(&s->units.open[s->units.n - 1].unit);
        not_whole(&s->units.open[s->units.n - 1]);
    }
}


void
san_unit_crossed(san_stream_t *s)
{
    unsigned  i;

    san_unit_other(s);

    for (i = 0; i < s->units.n; i++) {
        not_whole(&s->units.open[i]);
    }
}


bool
san_html_ask_control(const san_attrs_t *attrs)
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
        return (san_html_places[attrs->tag->id] & SAN_PLACE_CONTROL)
               || san_attr_has(attrs, SAN_ATTR_contenteditable)
               || san_attr_is(attrs, SAN_ATTR_role, "button");
    }
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
    unsigned  flags;

    flags = san_tag_flags[elem->tag];

    if (flags & SAN_TAG_CONTROL) {
        san_unit_other(s);

        if (!(elem->keep & SAN_KEEP_ANY) && s->units.n < SAN_UNITS_MAX) {
            san_unit_open(s, (int) index, true, elem->start);
        }

        return;
    }

    if (flags & SAN_TAG_VOID) {
        san_html_void(s, elem->tag);
        return;
    }

    san_html_inline(s, (flags & SAN_TAG_CODE) || san_elem_named(elem)
                       || (elem->keep & SAN_KEEP_ANY), elem->start, end);
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

    if (san_html_is_control(attrs, elem->live)) {
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
    san_html_close(data, index, end_tag);
}


const san_tree_calls_t  san_html_tree_calls = { opened, closed };
