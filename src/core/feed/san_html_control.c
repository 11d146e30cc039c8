/*
 * san_html_control: recognises controls, and what they show about prompts
 * around and next to them; recognises code; and gives reasons why the text of
 * some elements is only flagged.
 */

#include <string.h>

#include "decide/san_field.h"
#include "feed/san_html.h"

/* A title with so many foreign letters is not a sign or abbreviation. */
#define TITLE_LETTERS  4


static bool
has_role(const san_attrs_t *attrs, const char *const *roles, size_t n)
{
    size_t  i;

    if (!san_attr_has(attrs, SAN_ATTR_role)) {
        return false;
    }

    for (i = 0; i < n; i++) {
        if (san_attr_is(attrs, SAN_ATTR_role, roles[i])) {
            return true;
        }
    }

    return false;
}


static bool
has_role_of_control(const san_attrs_t *attrs)
{
    static const char *const  roles[] = {
        "button", "link", "tab", "menuitem", "menuitemcheckbox",
        "menuitemradio", "option", "treeitem", "checkbox", "radio", "switch",
        "combobox", "searchbox", "slider", "spinbutton", "textbox", "listbox",
        "radiogroup"
    };

    return has_role(attrs, roles, sizeof(roles) / sizeof(roles[0]));
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
               || has_role_of_control(attrs);
    }
}


bool
san_html_names_button(const san_attrs_t *attrs)
{
    san_str_t  name;

    if (attrs->tag->truncated) {
        return true;
    }

    name.data = attrs->base + attrs->tag->name;
    name.len = attrs->tag->name_len;

    return memchr(name.data, '-', name.len) && san_class_sign_button(name);
}


/* Is it an element that scripts make a field of? */

static bool
has_role_of_field(const san_attrs_t *attrs)
{
    static const char *const  roles[] = {
        "checkbox", "combobox", "listbox", "radio", "radiogroup", "searchbox",
        "slider", "spinbutton", "switch", "textbox"
    };

    return has_role(attrs, roles, sizeof(roles) / sizeof(roles[0]));
}


/* Is it a field for the reader's input, besides a select? */

static bool
is_field(const san_attrs_t *attrs)
{
    size_t  i;

    static const char *const  others[] = {
        "hidden", "submit", "reset", "button", "image"
    };

    if (attrs->tag->id != SAN_TAG_input) {
        return attrs->tag->id == SAN_TAG_textarea || has_role_of_field(attrs);
    }

    for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (san_attr_is(attrs, SAN_ATTR_type, others[i])) {
            return false;
        }
    }

    return true;
}


/* What a control means for prompts next to it. */

static unsigned
near_of(const san_stream_t *s, const san_attrs_t *attrs)
{
    if (s->tree.open[SAN_TAG_noscript]) {
        return SAN_NEAR_TEXT;
    }

    /*
     * a form is judged by its controls; but "Sign in" before it is its heading
     */

    return attrs->tag->id == SAN_TAG_a || attrs->tag->id == SAN_TAG_form
           ? SAN_NEAR_LINK
           : attrs->tag->id == SAN_TAG_script ? SAN_NEAR_SCRIPT
           : SAN_NEAR_WIDGET;
}


/* Any control but a link in a text. */

__attribute__((noinline))
static void
other_control(san_stream_t *s, int index, const san_attrs_t *attrs)
{
    unsigned  near;

    near = near_of(s, attrs);

    if (attrs->tag->id == SAN_TAG_input
        && san_attr_is(attrs, SAN_ATTR_type, "password"))
    {
        s->login = true;
    }

    /* an input may have no element, so it is not counted as one */

    if (is_field(attrs)) {
        san_field_begins(s, s->tree.elems[index].tag == attrs->tag->id
                                  ? index - 1 : index);
    }

    san_context_control(s, index);
    san_html_near(s, near);
}


void
san_html_control(san_stream_t *s, int index, const san_attrs_t *attrs)
{
    san_elem_t       *elem;
    san_open_unit_t  *u;

    u = attrs->tag->id == SAN_TAG_a && !attrs->handler
        && !san_attr_has(attrs, SAN_ATTR_role) ? san_html_around_link(s) : NULL;

    if (u == NULL) {
        other_control(s, index, attrs);
        return;
    }

    u->linked = true;
    elem = &s->tree.elems[index];

    if (elem->tag == SAN_TAG_a) {
        elem->facts.control = true;
    }

    san_html_near(s, near_of(s, attrs));
}


unsigned
san_html_code(san_stream_t *s, unsigned index, const san_attrs_t *attrs)
{
    unsigned  signs;

    /* a select ends the unit that names it, so it is noted before that */

    if (attrs->tag->id == SAN_TAG_select) {
        san_field_begins(s, (int) index - 1);
    }

    signs = san_context_class(s, attrs);

    if (signs & SAN_SIGN_FLAG) {
        san_switcher_flag(s, (int) index, attrs);
    }

    /* a page that is an editor as a whole is not skipped */

    if (attrs->tag->id != SAN_TAG_html && attrs->tag->id != SAN_TAG_body
        && ((signs & SAN_SIGN_CODE) || san_context_is_written(attrs)))
    {
        s->tree.elems[index].skip |= SAN_SKIP_CODE;
    }

    return signs;
}


san_why_t
san_html_why_flags(const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_title:
        return SAN_WHY_TITLE;

    case SAN_TAG_h1:
        return SAN_WHY_HEADING;

    case SAN_TAG_label:
    case SAN_TAG_legend:
        return SAN_WHY_NAME;

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


bool
san_html_is_widget(const san_stream_t *s, int index)
{
    size_t     i;
    san_str_t  class;

    static const char  name[] = "widget";

    if (index < 0 || s->tree.elems[index].class_len < sizeof(name) - 1) {
        return false;
    }

    class = san_elem_class(&s->tree, &s->tree.elems[index]);

    for (i = 0; i < sizeof(name) - 1; i++) {
        if (class.data[i] != (uint8_t) name[i]) {
            return false;
        }
    }

    return true;
}


bool
san_html_foreign_title(const san_stream_t *s, const san_open_unit_t *u,
    const san_verdict_t *verdict)
{
    return u->elem >= 0 && s->tree.elems[u->elem].tag == SAN_TAG_title
           && s->tree.elems[u->elem].ns == SAN_NS_HTML
           && u->unit.foreign >= TITLE_LETTERS && u->unit.expected == 0
           && verdict->detector != SAN_DETECTOR_CATALOG
           && verdict->translation.data == NULL;
}
