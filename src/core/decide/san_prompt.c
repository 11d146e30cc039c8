/*
 * san_prompt: is a prompt an orphan, or is its widget there?
 *
 * Enters: the position of a prompt, and what is read after it.  Leaves:
 * limits.  A prompt waits for the end of its container, then for what follows
 * that; an ambiguous one ("Follow us") also for the end of the element around
 * its container.  A control found on the way makes it correct.
 *
 * All prompts of one container are cut, or none.
 *
 * The heading of a list of other pages ("Related posts") waits for the next
 * heading: it is an orphan if nothing stands between them.
 */

#include <string.h>

#include "decide/san_page_topic.h"
#include "decide/san_place.h"

/* How many ancestors are searched for a breadcrumb trail. */
#define TRAIL_STEPS  5


/* Is the prompt unambiguous, so that links next to it are not its widget? */

static bool
is_firm(const san_suspect_t *suspect)
{
    return suspect->verdict.strong || suspect->verdict.notice
           || suspect->verdict.prompt == SAN_PROMPT_log_in_by_link;
}


static bool
is_label(const san_suspect_t *suspect)
{
    return suspect->verdict.detector == SAN_DETECTOR_ORPHAN_LABEL;
}


/* Is what stands next to the prompt a widget, or part of one? */

static bool
is_widget(const san_suspect_t *suspect, unsigned near)
{
    return near >= (is_firm(suspect) ? SAN_NEAR_WIDGET : SAN_NEAR_LINK);
}


static bool
contains(san_str_t name, const char *word)
{
    size_t  i, k, len;

    len = strlen(word);

    for (i = 0; i + len <= name.len; i++) {
        for (k = 0; k < len; k++) {
            if (san_lower(name.data[i + k]) != (uint8_t) word[k]) {
                break;
            }
        }

        if (k == len) {
            return true;
        }
    }

    return false;
}


static bool
in_trail(const san_stream_t *s, int index)
{
    int                i;
    const san_elem_t  *elem;

    for (i = index; i >= 0 && i > index - TRAIL_STEPS; i--) {
        elem = &s->tree.elems[i];

        if ((elem->class_len
             && contains(san_elem_class(&s->tree, elem), "crumb"))
            || (elem->id_len
                && contains(san_elem_id(&s->tree, elem), "crumb")))
        {
            return true;
        }
    }

    return false;
}


/*
 * In a title, main heading, breadcrumb trail or table cell the text is the
 * page's own.
 */

static bool
is_own_text(const san_stream_t *s, const san_suspect_t *suspect, int index,
    int container)
{
    const uint16_t  *open;

    open = s->tree.open;

    if (open[SAN_TAG_title] || open[SAN_TAG_h1] || in_trail(s, index)) {
        return true;
    }

    if ((open[SAN_TAG_td] == 0 && open[SAN_TAG_th] == 0)
        || suspect->verdict.named)
    {
        return false;
    }

    /* old pages use tables for layout: there a cell is a container */

    return !suspect->verdict.strong || container < 0
           || s->tree.elems[container].tag == SAN_TAG_td
           || s->tree.elems[index].tag == SAN_TAG_th;
}


static bool
is_login_page(san_stream_t *s, const san_suspect_t *suspect)
{
    switch (suspect->verdict.prompt) {

    case SAN_PROMPT_log_in:
    case SAN_PROMPT_register:
    case SAN_PROMPT_log_in_to_comment:
    case SAN_PROMPT_log_in_by_link:
    case SAN_PROMPT_join_discussion:
        return s->login || san_page_topic_is_login(s);

    default:
        return false;
    }
}


/* The text alone does not prove a missing widget: it is only flagged. */

static void
limit_weak(const san_stream_t *s, san_suspect_t *suspect)
{
    if (is_label(suspect)) {
        suspect->allowed = san_detector_max_action(s->policy,
                                                   SAN_DETECTOR_ORPHAN_LABEL);

        if (suspect->allowed < SAN_ACTION_STRIP) {
            (void) san_suspect_limit(suspect, SAN_WHY_DETECTOR);
        }
    }

    if (!suspect->verdict.strong) {
        (void) san_suspect_limit(suspect, SAN_WHY_WEAK);

        /* scripts make windows and menus from dead links */

        if (suspect->in_link) {
            (void) san_suspect_limit(suspect, SAN_WHY_WIDGET);
        }
    }
}


/* Without a container only what stands next to it decides. */

static void
place_uncontained(san_stream_t *s, san_suspect_t *suspect)
{
    limit_weak(s, suspect);

    if (suspect->own_container) {
        return;
    }

    if (is_label(suspect)) {
        (void) san_suspect_limit(suspect, SAN_WHY_LABEL);
        return;
    }

    (void) san_suspect_limit(suspect, SAN_WHY_UNCONTAINED);
    suspect->next = true;
}


/*
 * A prompt in a list of other items is one of several steps, and in a text to
 * be unfolded the answer to a question: it may be about a widget elsewhere.
 */

static void
place_in_text(const san_stream_t *s, san_suspect_t *suspect, int index)
{
    if (suspect->verdict.named) {
        return;
    }

    if (s->tree.open[SAN_TAG_details]) {
        (void) san_suspect_limit(suspect, SAN_WHY_WEAK);
    }

    if (s->tree.elems[index].tag == SAN_TAG_li) {
        suspect->list = san_place_of(s, index).list;
    }
}


/* May the link or the text itself be the widget, or lead to it? */

static void
place_itself(const san_stream_t *s, san_suspect_t *suspect, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];
    suspect->in_link = elem->tag == SAN_TAG_a;
    suspect->own_container = suspect->in_link && !elem->working_link;

    /*
     * A dead link that a script can select may open the widget, so it is not
     * its own container.  Links to a gallery are an exception: no script
     * serves them.
     */

    if (suspect->verdict.prompt != SAN_PROMPT_go_to_gallery) {
        suspect->own_container = suspect->own_container && !san_elem_mount(elem)
                                 && elem->class_len == 0;
        suspect->parent = san_place_of(s, index).block;

        if (san_context_called_button(s, elem) && !suspect->verdict.named) {
            (void) san_suspect_limit(suspect, SAN_WHY_WIDGET);
        }
    }

    /* for a text named by the operator only its container decides */

    if (elem->facts.control || san_context_in_control(s, index)
        || (!suspect->verdict.named && is_widget(suspect, s->near)))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_WIDGET);
    }
}


static bool
heads_list(const san_suspect_t *suspect)
{
    switch (suspect->verdict.prompt) {

    case SAN_PROMPT_read_also:
    case SAN_PROMPT_most_read:
    case SAN_PROMPT_template_heading:
        return true;

    default:
        return false;
    }
}


/* Labels that the operator names are judged by their container. */

static bool
place_heading(const san_stream_t *s, san_suspect_t *suspect, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if (!is_label(suspect) || !heads_list(suspect)
        || !(san_tag_flags[elem->tag] & SAN_TAG_HEADING)
        || elem->tag == SAN_TAG_h1 || elem->facts.control
        || san_detector_max_action(s->policy, SAN_DETECTOR_ORPHAN_LABEL)
           > SAN_ACTION_OFF)
    {
        return false;
    }

    suspect->heading = (uint8_t) elem->tag;
    (void) san_suspect_limit(suspect, SAN_WHY_WEAK);

    return true;
}


void
san_prompt_place(san_stream_t *s, san_suspect_t *suspect, int index)
{
    int                container;
    const san_elem_t  *elem;

    if (index < 0) {

        /* a line is its own container, and no script fills it */

        if (!suspect->verdict.strong && suspect->verdict.acts < 2) {
            limit_weak(s, suspect);
        }

        return;
    }

    if (place_heading(s, suspect, index)) {
        return;
    }

    place_itself(s, suspect, index);
    place_in_text(s, suspect, index);

    container = san_context_container(s, index);

    if (is_own_text(s, suspect, index, container)) {
        (void) san_suspect_limit(suspect, SAN_WHY_NO_PLACE);
        return;
    }

    if (is_login_page(s, suspect)) {
        (void) san_suspect_limit(suspect, SAN_WHY_LOGIN);
        return;
    }

    if (container < 0 && !suspect->verdict.named) {
        place_uncontained(s, suspect);
        return;
    }

    if (suspect->in_link && !suspect->own_container) {
        (void) san_suspect_limit(suspect, SAN_WHY_SCRIPTED);
    }

    if (container < 0) {
        return;
    }

    elem = &s->tree.elems[container];

    if (elem->facts.control) {
        (void) san_suspect_limit(suspect, SAN_WHY_WIDGET);
        return;
    }

    if (elem->facts.other_text) {
        if (suspect->verdict.named) {
            return;
        }

        if (!suspect->own_container) {
            (void) san_suspect_limit(suspect, SAN_WHY_OTHER_TEXT);
            return;
        }

        limit_weak(s, suspect);
        suspect->next = true;
        return;
    }

    suspect->container = container;
}


bool
san_prompt_clears(san_suspect_t *suspect, const san_elem_t *elem)
{
    if (elem->facts.control) {
        return san_suspect_limit(suspect, SAN_WHY_WIDGET) == SAN_ACTION_OFF;
    }

    /* the container has other content: what follows it does not matter */

    if (elem->facts.other_text && suspect->verdict.named) {
        suspect->container = -1;
        return false;
    }

    if (elem->facts.other_text && !suspect->own_container
        && !suspect->around)
    {
        return san_suspect_limit(suspect,
                                 SAN_WHY_OTHER_TEXT) == SAN_ACTION_OFF;
    }

    return false;
}


/* Is elems[index] a part of the page that holds several widgets? */

static bool
is_frame(const san_stream_t *s, int index)
{
    switch (s->tree.elems[index].tag) {

    case SAN_TAG_html:
    case SAN_TAG_body:
    case SAN_TAG_main:
    case SAN_TAG_article:
        return true;

    default:
        return false;
    }
}


bool
san_prompt_closed(san_stream_t *s, san_suspect_t *suspect, int index)
{
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];
    suspect->container = -1;

    if (suspect->verdict.named) {
        return false;
    }

    /* the input was cut off: a control might have followed */

    if (s->eof != SAN_NOWHERE) {
        (void) san_suspect_limit(suspect, SAN_WHY_UNCLOSED);
    }

    if (suspect->around) {
        suspect->next = true;
        return false;
    }

    limit_weak(s, suspect);

    if (san_suspect_left(suspect) == SAN_ACTION_OFF) {
        return true;
    }

    if (is_firm(suspect) || index == 0 || is_frame(s, index - 1)) {
        suspect->next = true;
        return false;
    }

    suspect->around = true;
    suspect->container = index - 1;

    return san_prompt_clears(suspect, elem - 1);
}


void
san_prompts_group(san_stream_t *s, int index)
{
    bool            strong, stays;
    unsigned        i;
    san_suspect_t  *suspect;

    strong = stays = false;

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (suspect->container != index || suspect->around) {
            continue;
        }

        strong |= suspect->verdict.strong;
        stays |= san_suspect_left(suspect) < SAN_ACTION_STRIP;
    }

    if (!strong) {
        return;
    }

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (suspect->container != index || suspect->around) {
            continue;
        }

        suspect->verdict.strong = true;
        suspect->verdict.detector = SAN_DETECTOR_ORPHAN;

        if (stays) {
            (void) san_suspect_limit(suspect, SAN_WHY_GROUP);
        }
    }
}


/* Can the element be visible even if it is empty? */

static bool
is_content(const san_elem_t *elem)
{
    unsigned  flags;

    flags = san_tag_flags[elem->tag];

    if (flags & SAN_TAG_VOID) {
        return elem->tag != SAN_TAG_br && elem->tag != SAN_TAG_hr
               && elem->tag != SAN_TAG_wbr;
    }

    return (elem->skip & SAN_SKIP_ANY)
           || !((flags & (SAN_TAG_BLOCK | SAN_TAG_FORMATTING))
                || elem->tag == SAN_TAG_span);
}


static void
drop_heading(san_stream_t *s, san_suspect_t *suspect, san_why_t why)
{
    (void) san_suspect_limit(suspect, why);
    san_suspect_drop(s, suspect);
}


void
san_prompts_element(san_stream_t *s, int index)
{
    bool               heading;
    unsigned           i;
    san_suspect_t     *suspect;
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];
    heading = (san_tag_flags[elem->tag] & SAN_TAG_HEADING) != 0;

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->heading == 0 || suspect->next_heading) {
            continue;
        }

        /* a lower heading begins the first entry of the list */

        if (heading && elem->tag <= suspect->heading) {
            suspect->next_heading = true;

        } else if (heading || is_content(elem)) {
            drop_heading(s, suspect, SAN_WHY_WIDGET);
        }
    }
}


void
san_prompts_closed(san_stream_t *s, int index)
{
    bool               heading;
    unsigned           i;
    san_suspect_t     *suspect;
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];
    heading = (san_tag_flags[elem->tag] & SAN_TAG_HEADING) != 0;

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->heading == 0) {
            continue;
        }

        if (elem->start < suspect->text_range.start) {

            /* a script that can select its parent may fill it */

            if (!heading && (index == 0 || san_elem_mount(elem))) {
                drop_heading(s, suspect, SAN_WHY_LABEL);
            }

        } else if (heading && suspect->next_heading) {
            suspect->heading = 0;
            suspect->verdict.detector = SAN_DETECTOR_ORPHAN;
        }
    }
}


void
san_prompts_near(san_stream_t *s, unsigned near)
{
    unsigned        i;
    san_suspect_t  *suspect;

    san_suspects_outgrow(s);

    for (i = s->suspects.n; i-- > 0; ) {
        suspect = s->suspects.list[i];

        if (suspect->heading) {
            if (near != SAN_NEAR_TEXT || !suspect->next_heading) {
                drop_heading(s, suspect, near == SAN_NEAR_TEXT
                                         ? SAN_WHY_OTHER_TEXT : SAN_WHY_WIDGET);
            }

            continue;
        }

        if (!suspect->next && !suspect->around) {
            continue;
        }

        if (near == SAN_NEAR_TEXT) {
            suspect->next = false;

        } else if (is_widget(suspect, near)) {
            (void) san_suspect_limit(suspect, SAN_WHY_WIDGET);
            san_suspect_drop(s, suspect);
        }
    }
}
