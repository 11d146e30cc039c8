/*
 * san_html_names: limits by what the text is to others: the name of another
 * element, a value for programs, a button of a script.
 *
 * Enters: the unit's element, and ids and classes of the inline elements in
 * it.  Leaves: limits of a suspect.
 */

#include "feed/san_html.h"


void
san_unit_inside(san_stream_t *s, san_str_t id, san_str_t class, san_str_t tag,
    bool datum)
{
    san_open_unit_t  *u;

    u = &s->units.open[s->units.n - 1];
    u->datum |= datum;

    if (id.len) {
        u->ref = san_refs_hash(id);
        u->purpose = u->purpose || san_class_sign_purpose(id.data, id.len);
    }

    if (tag.len && u->unit.state == SAN_UNIT_SUSPECT) {
        u->clickable = u->clickable || san_attr_reacts(tag);
    }

    if (class.len) {
        u->purpose = u->purpose
                     || san_class_sign_purpose(class.data, class.len);
        u->button = u->button || san_class_sign_button(class);

        if (u->unit.state == SAN_UNIT_SUSPECT) {
            u->button = u->button
                        || san_class_sign_click(class.data, class.len);
            u->datum = u->datum
                       || san_class_sign_notice(class.data, class.len);
        }
    }
}


/*
 * Is the text the header of a row or column, the caption of a table or figure,
 * or the term of a description?  The rest cannot be understood without it.
 */

static bool
names_rest(const san_stream_t *s)
{
    const uint16_t  *open;

    open = s->tree.open;

    return open[SAN_TAG_th] || open[SAN_TAG_caption] || open[SAN_TAG_dt]
           || open[SAN_TAG_figcaption];
}


void
san_html_limit_names(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    bool               by_script;
    const san_elem_t  *elem;

    elem = &s->tree.elems[u->elem];
    by_script = san_detectors[suspect->verdict.detector].by_script;

    san_refs_ask(s, suspect, u->elem, u->ref);

    if (!san_suspect_is_prompt(suspect) && names_rest(s)) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    if (u->button || san_context_in_called_control(s, u->elem)) {
        (void) san_suspect_limit(suspect, SAN_WHY_CONTROL);
    }

    if (by_script
        && (u->datum || elem->datum || san_context_in_notice(s, u->elem)))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_DATUM);
    }

    if (u->purpose && san_suspect_by_script(suspect)) {
        san_suspect_on_purpose(s, suspect, SAN_WHY_ON_PURPOSE);
    }
}
