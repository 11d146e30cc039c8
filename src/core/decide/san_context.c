/*
 * san_context: what the place of a unit says of it: the container of a
 * prompt, a language switcher, user content.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "decide/san_stream.h"
#include "match/san_lexicon.h"

/* A switcher has so many items … */
#define SWITCHER_ITEMS    3
/* … in so many foreign scripts, or so many names of languages. */
#define SWITCHER_SCRIPTS  2
#define SWITCHER_NAMES    2

/* So many foreign items among others are what the list is about. */
#define LIST_FOREIGN  2

/* How far up words are looked for that say what a text is. */
#define SIGN_STEPS  2


void
san_context_mark_control(san_stream_t *s, int index)
{
    for ( ; index >= 0 && !s->tree.elems[index].facts.control; index--) {
        s->tree.elems[index].facts.control = true;
    }

    if (s->suspects.n) {
        san_suspects_recheck(s);
    }
}


void
san_context_mark_text(san_stream_t *s, int index)
{
    for ( ; index >= 0 && !s->tree.elems[index].facts.other_text; index--) {
        s->tree.elems[index].facts.other_text = true;
    }

    if (s->suspects.n) {
        san_suspects_recheck(s);
    }
}


bool
san_context_in_link(const san_stream_t *s, int index)
{
    for ( /* void */ ; index >= 0; index--) {
        if (s->tree.elems[index].working_link) {
            return true;
        }
    }

    return false;
}


int
san_context_clickable(const san_stream_t *s, int index)
{
    unsigned           blocks;
    const san_elem_t  *elem;

    for (blocks = 0; index >= 0 && blocks < 2; index--) {
        elem = &s->tree.elems[index];

        if (elem->tag == SAN_TAG_form || elem->tag == SAN_TAG_body
            || elem->tag == SAN_TAG_html)
        {
            break;
        }

        if (elem->facts.interactive) {
            return index;
        }

        blocks += (san_tag_flags[elem->tag] & SAN_TAG_BLOCK) != 0;
    }

    return -1;
}


/*
 * Is it a place of an interface: a control, a label, a link of this site, and
 * no heading?
 */

static bool
is_interface(const san_stream_t *s, int index)
{
    int                i;
    bool               control;
    const san_elem_t  *elem;

    control = false;

    for (i = index; i >= 0; i--) {
        elem = &s->tree.elems[i];

        if ((san_tag_flags[elem->tag] & SAN_TAG_HEADING) || elem->away) {
            return false;
        }

        control |= (san_tag_flags[elem->tag] & SAN_TAG_CONTROL) != 0
                   || elem->tag == SAN_TAG_legend
                   || elem->tag == SAN_TAG_option
                   || elem->tag == SAN_TAG_optgroup
                   || (elem->facts.interactive && elem->tag != SAN_TAG_form
                       && elem->tag != SAN_TAG_body);
    }

    return control;
}


void
san_candidate_limit_word(const san_stream_t *s, san_suspect_t *candidate,
    const san_unit_t *unit, int index)
{
    if (candidate->verdict.detector != SAN_DETECTOR_CATALOG || unit->foreign
        || san_unit_words(unit) > 1 || index < 0)
    {
        return;
    }

    if (!is_interface(s, index)
        || san_lexicon_endonym(candidate->text.data, candidate->text.len)
        || (candidate->attr && strcmp(candidate->attr, "alt") == 0))
    {
        (void) san_candidate_limit(candidate, SAN_WHY_WORD);
    }
}


bool
san_context_in_control(const san_stream_t *s, int index)
{
    for ( /* void */ ; index >= 0; index--) {
        if (s->tree.elems[index].facts.interactive
            && s->tree.elems[index].tag != SAN_TAG_form
            && s->tree.elems[index].tag != SAN_TAG_body)
        {
            return true;
        }
    }

    return false;
}


/* Does the element itself say so?  A page's root says nothing of its parts. */

static bool
has_user_sign(const san_stream_t *s, const san_elem_t *elem)
{
    san_str_t  name;

    if ((elem->id_len | elem->class_len) == 0
        || elem->tag == SAN_TAG_body || elem->tag == SAN_TAG_html)
    {
        return false;
    }

    if (elem->class_len) {
        name = san_elem_class(&s->tree, elem);

        if (san_user_class(name.data, name.len,
                           elem < s->tree.elems + s->tree.copied ? name.len
                           : (size_t) (s->window_end - name.data)))
        {
            return true;
        }
    }

    if (elem->id_len) {
        name = san_elem_id(&s->tree, elem);

        return san_user_sign(name.data, name.len);
    }

    return false;
}


bool
san_context_user_attrs(const san_stream_t *s, const san_attrs_t *attrs)
{
    san_str_t  name;

    if (san_attr_has(attrs, SAN_ATTR_class)) {
        name = san_attr_value(attrs, SAN_ATTR_class);

        if (name.len
            && san_user_class(name.data, name.len < SAN_TREE_CLASS_MAX
                                         ? name.len : SAN_TREE_CLASS_MAX,
                              (size_t) (s->window_end - name.data)))
        {
            return true;
        }
    }

    if (san_attr_has(attrs, SAN_ATTR_id)) {
        name = san_attr_value(attrs, SAN_ATTR_id);

        return name.len
               && san_user_sign(name.data, name.len < SAN_TREE_ID_MAX
                                           ? name.len : SAN_TREE_ID_MAX);
    }

    return false;
}


unsigned
san_context_code_attrs(const san_stream_t *s, const san_attrs_t *attrs)
{
    unsigned   code;
    san_str_t  name;

    code = SAN_CODE_NONE;

    if (san_attr_has(attrs, SAN_ATTR_class)) {
        name = san_attr_value(attrs, SAN_ATTR_class);

        if (name.len) {
            code = san_code_class(name.data, name.len < SAN_TREE_CLASS_MAX
                                             ? name.len : SAN_TREE_CLASS_MAX,
                                  (size_t) (s->window_end - name.data));
        }
    }

    if (!(attrs->present & (1u << SAN_ATTR_contenteditable
                            | 1u << SAN_ATTR_role)))
    {
        return code;
    }

    return san_attr_is(attrs, SAN_ATTR_role, "textbox")
           || (san_attr_has(attrs, SAN_ATTR_contenteditable)
               && !san_attr_is(attrs, SAN_ATTR_contenteditable, "false"))
           ? SAN_CODE_TEXT : code;
}


bool
san_context_ask_user(san_stream_t *s, int index)
{
    int          i;
    bool         user;
    san_elem_t  *elems;

    elems = s->tree.elems;

    if (index > 0 && elems[index - 1].facts.user != SAN_UNKNOWN) {
        user = elems[index - 1].facts.user == SAN_YES
               || has_user_sign(s, &elems[index]);
        elems[index].facts.user = user ? SAN_YES : SAN_NO;

        return user;
    }

    user = false;

    /* each element is asked once; what is known of one holds below it too */

    for (i = index; i >= 0 && elems[i].facts.user == SAN_UNKNOWN; i--) {
        user = has_user_sign(s, &elems[i]);

        if (user) {
            break;
        }
    }

    if (!user && i >= 0) {
        user = elems[i].facts.user == SAN_YES;
    }

    for ( /* void */ ; index >= 0 && index >= i; index--) {
        elems[index].facts.user = user ? SAN_YES : SAN_NO;
    }

    return user;
}


int
san_context_container(const san_stream_t *s, int index)
{
    unsigned  tag;

    for ( ; index >= 0; index--) {
        tag = s->tree.elems[index].tag;

        if (san_tag_flags[tag] & SAN_TAG_CONTAINER) {
            return index;
        }

        if (tag == SAN_TAG_body || tag == SAN_TAG_main
            || tag == SAN_TAG_article)
        {
            return -1;
        }
    }

    return -1;
}


bool
san_context_is_mixed(const san_elem_t *elem)
{
    return elem->facts.items > elem->facts.foreign_items
           && (elem->facts.foreign_items >= LIST_FOREIGN
               || (elem->tag == SAN_TAG_dl && elem->facts.foreign_items));
}


bool
san_context_on_purpose(const san_stream_t *s, int index, uint8_t script)
{
    int                i;
    san_str_t          id, class;
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if ((elem->skip & SAN_SKIP_RTL) && uscript_isRightToLeft(script)
        && !san_language_rtl(&s->page.language))
    {
        return true;
    }

    for (i = index; i > 0 && i > index - SIGN_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (elem->tag == SAN_TAG_address) {
            return true;
        }

        if (elem->tag == SAN_TAG_body) {
            break;
        }

        id = san_elem_id(&s->tree, elem);
        class = san_elem_class(&s->tree, elem);

        if (san_purpose_sign(class.data, class.len)
            || san_purpose_sign(id.data, id.len))
        {
            return true;
        }
    }

    return false;
}


bool
san_context_is_switcher(const san_elem_t *elem)
{
    return elem->facts.endonyms >= SWITCHER_NAMES
           || (elem->facts.items >= SWITCHER_ITEMS
               && elem->facts.foreign[SWITCHER_SCRIPTS - 1] != 0);
}
