/*
 * san_html_units: units that begin and end, and limits of their place.
 *
 * Enters: elements that begin a unit or end it.  Leaves: units, and suspects
 * with their limits.  A unit is opened with its block or control and closed
 * with it; a block inside it ends it sooner.  Until the unit is clean, its
 * bytes are pending.
 */

#include <string.h>

#include "decide/san_field.h"
#include "feed/san_html.h"


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
    [SAN_TAG_th] = SAN_PLACE_STAYS | SAN_PLACE_LABEL,
    [SAN_TAG_select] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS | SAN_PLACE_CONTROL,
    [SAN_TAG_optgroup] = SAN_PLACE_FLAGS,
    [SAN_TAG_option] = SAN_PLACE_ASK | SAN_PLACE_LABEL,
    [SAN_TAG_details] = SAN_PLACE_STAYS,
    [SAN_TAG_summary] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS | SAN_PLACE_LABEL,
    [SAN_TAG_dialog] = SAN_PLACE_STAYS,
    [SAN_TAG_title] = SAN_PLACE_STAYS | SAN_PLACE_FLAGS,
    [SAN_TAG_h1] = SAN_PLACE_FLAGS,       /* the headline of the page itself */
    [SAN_TAG_label] = SAN_PLACE_ASK | SAN_PLACE_LABEL,
    [SAN_TAG_legend] = SAN_PLACE_FLAGS | SAN_PLACE_LABEL,
    [SAN_TAG_button] = SAN_PLACE_ASK | SAN_PLACE_CONTROL | SAN_PLACE_LABEL,
    [SAN_TAG_a] = SAN_PLACE_LABEL,
    [SAN_TAG_span] = SAN_PLACE_LABEL,
    [SAN_TAG_input] = SAN_PLACE_CONTROL,
    [SAN_TAG_textarea] = SAN_PLACE_CONTROL,
    [SAN_TAG_iframe] = SAN_PLACE_CONTROL,
    [SAN_TAG_script] = SAN_PLACE_CONTROL,
    [SAN_TAG_div] = SAN_PLACE_HOLLOW,
    [SAN_TAG_section] = SAN_PLACE_HOLLOW,
    [SAN_TAG_aside] = SAN_PLACE_HOLLOW,
    [SAN_TAG_footer] = SAN_PLACE_HOLLOW,
    [SAN_TAG_p] = SAN_PLACE_HOLLOW,
    [SAN_TAG_OTHER] = SAN_PLACE_CONTROL
};


/* Inline controls whose text is their name: cut whole or not at all. */

static bool
is_name_of_control(unsigned tag)
{
    return tag == SAN_TAG_a || tag == SAN_TAG_button || tag == SAN_TAG_summary
           || tag == SAN_TAG_label;
}


static bool
asked_flags(const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_label:
        return san_elem_has(elem, SAN_ATTR_for);

    default:
        /* an option or a button: what it does is not known here */
        return true;
    }
}


static inline bool
only_flags(const san_elem_t *elem)
{
    unsigned  place;

    place = san_html_places[elem->tag];

    if (place & (SAN_PLACE_FLAGS | SAN_PLACE_ASK)) {
        return (place & SAN_PLACE_FLAGS) || asked_flags(elem);
    }

    return (elem->skip & SAN_SKIP_FOSTERED) != 0;
}


/* The unit of a heading: interfaces have their words in that of a widget. */

__attribute__((noinline))
static san_open_unit_t *
open_heading(const san_stream_t *s, san_open_unit_t *u)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];
    u->label |= san_html_heads_widget(s, elem->tag,
                                      san_context_class_of(s, elem),
                                      u->elem - 1);

    return u;
}


/* Opens a unit if a fragment is gathered, or the language has changed. */

__attribute__((noinline))
static san_open_unit_t *
open_after(san_stream_t *s, int elem, bool whole, uint64_t pending)
{
    if (s->fragment.kind) {
        san_fragment_end(s);
    }

    san_stream_language(s);

    return san_unit_open(s, elem, whole, pending);
}


/* May bytes be pending for a unit of elems[elem]? */

static inline bool
may_wait(const san_stream_t *s, int elem)
{
    return san_stream_acting(s)
           && (elem < 0 || (s->translates | s->marks)
               || (san_html_in_body(s) && !only_flags(&s->tree.elems[elem])));
}


san_open_unit_t *
san_unit_open(san_stream_t *s, int elem, bool whole, uint64_t pending)
{
    unsigned          tag;
    san_open_unit_t  *u;

    if (s->fragment.kind || s->own_letters.changes != s->page.changes) {
        return open_after(s, elem, whole, pending);
    }

    san_html_unit_begins(s);
    memset(s->reading.last, 0, SAN_LAST);
    s->reading.nwrong = 0;

    u = &s->units.open[s->units.n++];

    san_unit_fresh(&u->unit, &s->text);

    u->elem = elem;
    memset(&u->zeros, 0, sizeof(u->zeros));
    u->fills_owner = whole;
    u->whole = s->reading.whole.len;
    san_wording_begin(s, u);
    u->may_wait = may_wait(s, elem);
    u->pending = u->may_wait ? pending : SAN_NOWHERE;

    tag = elem < 0 ? SAN_TAG_OTHER : s->tree.elems[elem].tag;
    u->label = san_html_is_label(s, tag);

    return san_tag_flags[tag] & SAN_TAG_HEADING ? open_heading(s, u) : u;
}


/*
 * Working elements stay: links, clickable elements, the label of a field.  A
 * dead link with data for a script may work by that script.
 */

static void
limit_by_control(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];

    if (san_context_in_link(s, u->elem)) {
        (void) san_suspect_limit(suspect, SAN_WHY_LINK);

    } else if (u->clickable || san_context_clickable(s, u->elem) >= 0) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    if (elem->facts.field
        || (elem->tag == SAN_TAG_label && elem->facts.control))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    if (elem->tag == SAN_TAG_a && elem->data && !elem->working_link) {
        (void) san_suspect_limit(suspect, SAN_WHY_SCRIPTED);
    }
}


/* Applies the limits of the position of the unit's element. */

static void
limit_by_place(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];

    /* feeds have other elements, and are never edited */

    if (s->type == SAN_TYPE_XML) {
        return;
    }

    /* a second line of the headline: its name in another script */

    if (s->headline && (san_tag_flags[elem->tag] & SAN_TAG_HEADING)
        && san_suspect_by_script(suspect))
    {
        san_suspect_on_purpose(s, suspect, SAN_WHY_SUBHEADING);
    }

    if (only_flags(elem)) {
        (void) san_suspect_limit(suspect, san_html_why_flags(elem));
    }

    /* text for screen readers may be the name of a control, or its label */

    if (elem->tag == SAN_TAG_span
        && (san_context_in_control(s, u->elem)
            || s->tree.open[SAN_TAG_label] != 0))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    if (!san_html_in_body(s)) {
        (void) san_suspect_limit(suspect, SAN_WHY_OUTSIDE);
    }

    limit_by_control(s, suspect, u);
    san_html_limit_names(s, suspect, u);
    san_suspect_limit_document(s, suspect, u->elem);

    if (suspect->element_range.start == SAN_NOWHERE && !suspect->text_only) {
        (void) san_suspect_limit(suspect, SAN_WHY_MARKUP);
    }
}


/* Sets what of the unit's element can be cut, and how. */

static void
prepare_cut(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u, const san_tag_t *end_tag)
{
    const san_elem_t  *elem;

    suspect->text_range.start = u->unit.runs[0].start;
    suspect->text_range.end = u->unit.runs[u->unit.nruns > SAN_UNIT_RUNS
                                           ? SAN_UNIT_RUNS - 1
                                           : u->unit.nruns - 1].end;
    suspect->letters = san_unit_letters(&u->unit);

    if (u->elem < 0) {
        return;
    }

    elem = &s->tree.elems[u->elem];

    suspect->text_only = u->unit.nruns == 1 && !is_name_of_control(elem->tag);

    if (u->fills_owner && end_tag && !elem->irregular && !elem->closes
        && !san_elem_findable(elem) && !san_html_stays(elem->tag))
    {
        suspect->element_range.start = elem->start;
        suspect->element_range.end = end_tag->end;
    }

    suspect->beside = !u->fills_owner;

    limit_by_place(s, suspect, u);
}


static unsigned
label_place(const san_stream_t *s, const san_open_unit_t *u)
{
    unsigned  tag;

    if (!u->label) {
        return SAN_LABEL_NONE;
    }

    tag = s->tree.elems[u->elem].tag;

    return tag == SAN_TAG_a || tag == SAN_TAG_option
           || (san_tag_flags[tag] & SAN_TAG_HEADING)
           ? SAN_LABEL_LINK : SAN_LABEL_CONTROL;
}


/* Which element to wait for, as a sibling block names a language. */

static int
wait_for_siblings(const san_stream_t *s, const san_suspect_t *suspect,
    int siblings)
{
    return siblings >= 0 && s->tree.elems[siblings].facts.endonyms != 0
           && s->tree.elems[siblings].tag != SAN_TAG_body
           && san_detectors[suspect->verdict.detector].by_script
           ? siblings : -1;
}


/*
 * A notice in two languages has a heading and a text in one, and then in the
 * other.  So a second heading in an element waits for its own unit and the
 * next one: a long text in its script shows that it is there on purpose.
 */

static uint8_t
heads_text(const san_stream_t *s, const san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];

    return san_suspect_by_script(suspect) && u->elem > 0
           && s->heading == elem->tag && s->heading_in == elem[-1].start
           ? 2 : 0;
}


static void
count_heads(san_stream_t *s)
{
    unsigned  i;

    for (i = 0; i < s->suspects.n; i++) {
        s->suspects.list[i]->heads -= s->suspects.list[i]->heads != 0;
    }
}


/* Links in the unit are controls, and their text is other text. */

static inline void
pass_links(san_stream_t *s, const san_open_unit_t *u)
{
    if (u->linked) {
        san_context_control(s, u->elem);
    }

    if (u->link_text) {
        san_context_other_text(s, u->elem);
    }
}


/*
 * Decides whether links in the unit belong to its prompt, or are controls.
 * False: it is not a prompt without a link.
 */

static bool
settle_links(san_stream_t *s, san_open_unit_t *u, bool by_link)
{
    bool  link;

    link = u->linked || u->link_text;

    if (!by_link && u->elem >= 0) {
        pass_links(s, u);
    }

    u->linked = u->link_text = false;

    return link || !by_link;
}


/*
 * Runs the detectors.  A text that marks a missing translation is a key in
 * readable form, unless a catalogue has it.
 */

static bool
ask_detectors(const san_stream_t *s, const san_open_unit_t *u,
    san_verdict_t *verdict)
{
    bool  found;

    found = san_stream_judge(s, &u->unit, false, label_place(s, u), verdict);

    /* a feed has no widgets */

    if (found && s->type == SAN_TYPE_XML
        && san_detectors[verdict->detector].belongs_to
           == SAN_DETECTOR_ORPHAN)
    {
        return false;
    }

    if (!u->missing || (found && verdict->detector == SAN_DETECTOR_CATALOG)) {
        return found;
    }

    memset(verdict, 0, sizeof(*verdict));
    verdict->detector = SAN_DETECTOR_KEY;

    return true;
}


/*
 * Is it a button or link of the software within user content ("Reply",
 * "Report")?  What users write has no class, id or aria-label.
 */

static bool
is_of_software(const san_stream_t *s, const san_open_unit_t *u,
    const san_verdict_t *verdict)
{
    const san_elem_t  *elem;

    if (u->elem < 0 || !san_verdict_is_built_in(verdict)) {
        return false;
    }

    elem = &s->tree.elems[u->elem];

    return elem->tag == SAN_TAG_button
           || (elem->tag == SAN_TAG_a
               && (elem->present & (1u << SAN_ATTR_class | 1u << SAN_ATTR_id
                                    | 1u << SAN_ATTR_aria_label)));
}


/* Judges a unit.  True: it became a suspect. */

static bool
judge_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag,
    bool *prompt)
{
    san_str_t       text;
    san_place_t     place;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    text = san_unit_text(&u->unit, &s->text);

    if (!san_passage_judge(s, u, &verdict)
        && !(u->broken ? san_stream_broken(s, &verdict)
                       : ask_detectors(s, u, &verdict)))
    {
        return false;
    }

    if (verdict.detector == SAN_DETECTOR_LANGUAGE
        && !san_sentence_place(s, u->elem, text, false))
    {
        return false;
    }

    if (!settle_links(s, u, verdict.prompt == SAN_PROMPT_log_in_by_link
                            && san_detectors[verdict.detector].belongs_to
                               == SAN_DETECTOR_ORPHAN))
    {
        return false;
    }

    *prompt = san_detectors[verdict.detector].belongs_to
              == SAN_DETECTOR_ORPHAN;

    if (san_context_user_unit(s, u) && !is_of_software(s, u, &verdict)) {
        san_stream_exclude(s, SAN_WHY_READERS);
        return false;
    }

    if (verdict.detector == SAN_DETECTOR_SCRIPT_LONG && !u->posted) {
        san_page_accept(&s->page, verdict.script);
    }

    if (verdict.detector == SAN_DETECTOR_MARKUP) {
        (void) san_part_note(s, text, u->elem);
    }

    san_stream_know(s, text, &verdict);
    s->page.title_differs |= san_html_foreign_title(s, u, &verdict);

    suspect = san_suspect_add(s, &verdict, text, u->elem);
    if (suspect == NULL) {
        return true;
    }

    san_passage_take(s, suspect, u);
    prepare_cut(s, suspect, u, end_tag);

    if (u->missing) {
        (void) san_suspect_limit(suspect, SAN_WHY_REFUSED);
    }

    if (u->posted) {
        (void) san_suspect_limit(suspect, SAN_WHY_POSTED);
    }

    if (u->broken) {
        (void) san_suspect_limit(suspect, SAN_WHY_BROKEN);
    }

    if (u->cdata) {
        (void) san_suspect_limit(suspect, SAN_WHY_UNEDITABLE);
    }

    if (san_suspect_is_prompt(suspect)) {
        san_prompt_place(s, suspect, u->elem);

    } else if (u->elem >= 0) {
        place = san_place_of(s, u->elem);
        suspect->list = place.list;
        suspect->parent = place.block >= 0 ? place.block : place.row;
        suspect->siblings = wait_for_siblings(s, suspect, place.siblings);
        suspect->stands_alone = s->tree.elems[u->elem].tag == SAN_TAG_button;
        suspect->heads = heads_text(s, suspect, u);
        san_switcher_place(s, suspect, u->elem);
        san_field_limit(s, suspect, u->elem);
    }

    san_passage_translate(s, suspect, u);

    if (san_suspect_keep(s, suspect, u->elem)) {
        san_suspect_mark_at(s, suspect, u);
        san_hollow_wait(s, suspect, u);
    }

    return true;
}


/* Does the text of a unit that is not clean name a language? */

__attribute__((noinline))
static bool
names_language(const san_stream_t *s, san_open_unit_t *u)
{
    san_str_t  text;

    text = san_unit_text(&u->unit, &s->text);
    u->unit.no_endonym = !san_lexicon_endonym(text.data, text.len);

    return !u->unit.no_endonym;
}


/* Judges a unit that may have to be.  True: it became a suspect. */

__attribute__((noinline))
static bool
ask_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag,
    bool user, bool *prompt)
{
    if (u->unsure) {
        return false;
    }

    if (u->unit.state != SAN_UNIT_CLEAN
        && judge_unit(s, u, end_tag, prompt))
    {
        return true;
    }

    /* if a part of it was found, the whole is not reported as well */

    return !user && s->fragment.reported == 0 && san_wording_is_pending(u)
           && san_wording_judge(s, u);
}


/* Ends a unit of an element, which has letters: counts and judges it. */

static inline void
end_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag)
{
    bool          clean, user, endonym, suspect, prompt;
    san_elem_t   *elem;
    san_place_t   place;

    elem = &s->tree.elems[u->elem];
    place = san_place_of(s, u->elem);
    user = san_context_user_unit(s, u);
    clean = u->unit.state == SAN_UNIT_CLEAN;

    /* a clean unit has no text, so it does not begin like a language name */

    endonym = !clean && !user
              && (place.list >= 0 || place.block >= 0 || place.siblings >= 0)
              && names_language(s, u);

    san_html_unit_counts(s, u->elem, &place, user, u->unit.script, endonym);
    elem->facts.own_expected |= !user && u->unit.expected;

    prompt = false;
    suspect = (!clean || san_wording_is_pending(u))
              && ask_unit(s, u, end_tag, user, &prompt);

    count_heads(s);
    san_html_unit_ends(s, u->elem, u->elem - 1, elem->tag, user, suspect);

    if (!prompt) {
        san_html_text_ends(s, elem->tag);
    }
}


/* Removes the unit on top. */

static inline void
drop_unit(san_stream_t *s, const san_open_unit_t *u)
{
    s->reading.whole.len = u->whole;
    s->text.len = u->unit.text;
    s->reading.kept.len = u->kept;
    s->reading.kept.space = true;
    s->units.n--;

    /* invalid bytes kept for the unit around it came before others */

    s->reading.nwrong = SAN_WRONG_MAX + 1;
}


/* Closes a unit that may have text, or of which something is known. */

__attribute__((noinline))
static void
close_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag)
{
    if (s->fragment.kind) {
        san_fragment_close(s);
    }

    s->reading.lead = 0;

    if (u->unit.state != SAN_UNIT_CLEAN) {
        san_passage_finish(s, u);
        san_text_finish(s, u);
    }

    if (u->unit.state == SAN_UNIT_CLEAN || san_unit_letters(&u->unit)
        || u->broken)
    {
        end_unit(s, u, end_tag);
    }

    if (u->elem >= 0) {
        pass_links(s, u);
    }

    if (u->holds) {
        san_fragment_unit(s, s->units.n - 1);
    }

    san_passage_close(s, u, end_tag);
    drop_unit(s, u);
}


__attribute__((noinline))
void
san_unit_close(san_stream_t *s, const san_tag_t *end_tag)
{
    san_open_unit_t  *u;

    u = &s->units.open[s->units.n - 1];

    if (u->unit.state != SAN_UNIT_FRESH || s->fragment.kind
        || s->passage.owner
        || (u->broken | u->linked | u->link_text | u->holds))
    {
        close_unit(s, u, end_tag);

    } else {
        s->reading.lead = 0;
        drop_unit(s, u);
    }
}


void
san_units_close(san_stream_t *s)
{
    while (s->units.n) {
        san_unit_close(s, NULL);
    }
}


/* The unit's element cannot be cut with its text: only the text is pending. */

static void
keep_element(const san_stream_t *s, san_open_unit_t *u)
{
    if (u->fills_owner) {
        u->fills_owner = false;

        if (san_stream_marks(s)) {
            return;
        }

        u->released = false;

        if (u->pending != SAN_NOWHERE) {
            u->pending = u->unit.state != SAN_UNIT_FRESH && u->unit.nruns
                         ? u->unit.runs[0].start : SAN_NOWHERE;
        }
    }
}


void
san_unit_note_tag(san_stream_t *s, san_range_t range, unsigned tag,
    bool close)
{
    san_unit_t  *unit;

    san_passage_tag(s, range, tag, close);
    unit = &s->units.open[s->units.n - 1].unit;

    if (unit->state == SAN_UNIT_CLEAN) {
        return;
    }

    if (unit->state == SAN_UNIT_FRESH) {
        san_unit_init(unit, &s->page, &s->text,
                      s->units.open[s->units.n - 1].label);
    }

    san_unit_tag(unit, &s->text, range, tag, close);
}


/*
 * Something that is not text is in the unit, so text is not its only content.
 */

void
san_unit_other(san_stream_t *s)
{
    s->reading.lead = 0;
    san_passage_break(s);

    if (s->units.n) {
        san_unit_break(&s->units.open[s->units.n - 1].unit);
        keep_element(s, &s->units.open[s->units.n - 1]);
    }
}


void
san_unit_crossed(san_stream_t *s)
{
    unsigned  i;

    san_unit_other(s);

    for (i = 0; i < s->units.n; i++) {
        keep_element(s, &s->units.open[i]);
    }
}
