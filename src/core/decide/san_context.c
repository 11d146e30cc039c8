/*
 * san_context: what the position of a unit shows about it: the container of a
 * prompt, a language switcher, user content.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "decide/san_class.h"
#include "match/san_lexicon.h"

/* Fewest items of a switcher. */
#define SWITCHER_ITEMS    3
/* Fewest foreign scripts, or names of languages, in a switcher. */
#define SWITCHER_SCRIPTS  2
#define SWITCHER_NAMES    2

/* A list with this many foreign items is multilingual. */
#define LIST_FOREIGN  2

/* A list of this many items, all foreign, names things: titles, products. */
#define LIST_WHOLE  3

/* How many ancestors are searched for words of forums and of sections. */
#define SIGN_STEPS     2
#define SECTION_STEPS  10

_Static_assert(SAN_TREE_CLASS_MAX <= SAN_CLASS_MAX
               && SAN_TREE_ID_MAX <= SAN_CLASS_MAX, "names are read whole");


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


bool
san_context_called_button(const san_stream_t *s, const san_elem_t *elem)
{
    return elem->class_len
           && san_class_sign_button(san_elem_class(&s->tree, elem));
}


static bool
is_called_control(const san_stream_t *s, const san_elem_t *elem)
{
    san_str_t  class;

    class = san_elem_class(&s->tree, elem);

    return class.len && (san_class_sign_button(class)
                         || san_class_sign_click(class.data, class.len));
}


static bool
is_interactive(const san_stream_t *s, const san_elem_t *elem)
{
    (void) s;

    return elem->facts.interactive;
}


static bool
reacts(const san_stream_t *s, const san_elem_t *elem)
{
    return elem->tag_len && elem->tag_len <= SAN_TREE_ITEM_MAX
           && san_attr_reacts(san_elem_tag(&s->tree, elem));
}


/*
 * The first of elems[index] and those around it, at most so many and up to its
 * block and one more, for which this is true; or -1.
 */

static int
near_with(const san_stream_t *s, int index, int most,
    bool (*is)(const san_stream_t *s, const san_elem_t *elem))
{
    int                last;
    unsigned           blocks;
    const san_elem_t  *elem;

    last = index - most;

    for (blocks = 0; index >= 0 && index > last && blocks < 2; index--) {
        elem = &s->tree.elems[index];

        if (elem->tag == SAN_TAG_form || elem->tag == SAN_TAG_body
            || elem->tag == SAN_TAG_html)
        {
            break;
        }

        if (is(s, elem)) {
            return index;
        }

        blocks += (san_tag_flags[elem->tag] & SAN_TAG_BLOCK) != 0;
    }

    return -1;
}


int
san_context_clickable(const san_stream_t *s, int index)
{
    int  found;

    found = near_with(s, index, SAN_DEPTH_MAX, is_interactive);

    return found >= 0 ? found : near_with(s, index, SECTION_STEPS, reacts);
}


bool
san_context_in_called_control(const san_stream_t *s, int index)
{
    return near_with(s, index, SECTION_STEPS, is_called_control) >= 0;
}


/*
 * Is it part of the interface: a control, a label or a link within the site,
 * and not in a heading?
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
san_suspect_limit_word(const san_stream_t *s, san_suspect_t *suspect,
    const san_unit_t *unit, int index)
{
    if (suspect->verdict.detector != SAN_DETECTOR_CATALOG || unit->foreign
        || san_unit_words(unit) > 1 || index < 0)
    {
        return;
    }

    if (!is_interface(s, index)
        || san_lexicon_endonym(suspect->text.data, suspect->text.len)
        || (suspect->attr && strcmp(suspect->attr, "alt") == 0))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_WORD);
    }
}


void
san_suspect_limit_document(const san_stream_t *s, san_suspect_t *suspect,
    int index)
{
    san_detector_t  detector;

    detector = suspect->verdict.detector;

    if ((detector != SAN_DETECTOR_SCRIPT
         && detector != SAN_DETECTOR_SCRIPT_LONG)
        || suspect->verdict.translation.data != NULL)
    {
        return;
    }

    while (index >= 0 && s->tree.elems[index].tag != SAN_TAG_a) {
        index--;
    }

    if (index >= 0 && s->tree.elems[index].document) {
        (void) san_suspect_limit(suspect, SAN_WHY_DOCUMENT);
    }
}


/* Does an id say that a script copies the element: "comment-template"? */

static bool
names_template(san_str_t id)
{
    size_t     i, len;
    san_str_t  end;

    static const char *const  ends[] = { "template", "templates", "tmpl" };

    for (i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        len = strlen(ends[i]);

        if (id.len < len) {
            continue;
        }

        end.data = id.data + id.len - len;
        end.len = len;

        if (san_str_is(end, ends[i])) {
            return true;
        }
    }

    return false;
}


bool
san_context_in_template(san_stream_t *s, int index)
{
    int          i;
    uint8_t      hidden;
    san_str_t    class;
    san_elem_t  *elems;

    elems = s->tree.elems;

    if (elems[index].skip & SAN_SKIP_TEMPLATE) {
        return true;
    }

    /* computed once per element; descendants inherit the result */

    for (i = index; i >= 0 && elems[i].facts.hidden == SAN_UNKNOWN; i--) {
        /* void */
    }

    hidden = i >= 0 ? elems[i].facts.hidden : SAN_NO;

    while (i++ < index) {
        class = san_elem_class(&s->tree, &elems[i]);

        if ((class.len && san_class_sign_hidden(class.data, class.len))
            || names_template(san_elem_id(&s->tree, &elems[i])))
        {
            hidden = SAN_YES;
        }

        elems[i].facts.hidden = hidden;
    }

    return hidden == SAN_YES;
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


/* Do its class and id name a forum, or a list or section of comments? */

static bool
is_section(const san_stream_t *s, const san_elem_t *elem)
{
    san_str_t  class, id;

    class = san_elem_class(&s->tree, elem);
    id = san_elem_id(&s->tree, elem);

    return san_class_sign_section(class.data, class.len)
           || san_class_sign_section(id.data, id.len);
}


static bool
is_in_section(const san_stream_t *s, const san_elem_t *elem)
{
    unsigned  steps;

    for (steps = 0; steps < SECTION_STEPS; steps++, elem--) {
        if (is_section(s, elem)) {
            return true;
        }

        if (elem == s->tree.elems) {
            break;
        }
    }

    return false;
}


/*
 * The names of the root and of main are those of the page: a body with the
 * class "topic" also holds the site's own text.
 */

static bool
is_page(const san_elem_t *elem)
{
    return elem->tag == SAN_TAG_body || elem->tag == SAN_TAG_html
           || elem->tag == SAN_TAG_main;
}


static bool
is_notice(san_str_t name)
{
    return name.len && san_class_sign_notice(name.data, name.len);
}


bool
san_context_in_notice(const san_stream_t *s, int index)
{
    int                i;
    const san_elem_t  *elem;

    for (i = index; i > 0 && i > index - SECTION_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (is_page(elem)) {
            break;
        }

        if ((elem->skip & SAN_SKIP_LIVE)
            || is_notice(san_elem_class(&s->tree, elem))
            || is_notice(san_elem_id(&s->tree, elem)))
        {
            return true;
        }
    }

    return false;
}


bool
san_context_among_posts(san_stream_t *s, int index)
{
    int          i;
    uint8_t      posts;
    san_elem_t  *elems;

    elems = s->tree.elems;

    /* computed once per element; descendants inherit the result */

    for (i = index; i >= 0 && elems[i].facts.posts == SAN_UNKNOWN; i--) {
        /* void */
    }

    posts = i >= 0 ? elems[i].facts.posts : SAN_NO;

    while (i++ < index) {
        posts = is_page(&elems[i]) ? SAN_NO
                : posts == SAN_YES || is_section(s, &elems[i]) ? SAN_YES
                : SAN_NO;
        elems[i].facts.posts = posts;
    }

    return posts == SAN_YES;
}


/*
 * Is it a user's post?  Words like "post" may also mark the site's own text:
 * the first element with such a word may be, with all it contains, unless
 * something around it marks user content.  Later siblings are users' posts.
 */

static uint8_t
user_by_post(san_stream_t *s, const san_elem_t *elem, unsigned sign)
{
    unsigned   i;
    uint64_t  *first;

    if (is_in_section(s, elem)) {
        return SAN_YES;
    }

    first = &s->posts[sign];

    if (*first == 0) {
        *first = elem->start + 1;
    }

    for (i = 0; i < s->tree.n; i++) {
        if (s->tree.elems[i].start + 1 == *first) {
            return SAN_MAYBE;
        }
    }

    return SAN_YES;
}


/* How many bytes can be read from the name of an open element on. */

static size_t
readable(const san_stream_t *s, const san_elem_t *elem, san_str_t name)
{
    return elem < s->tree.elems + s->tree.copied
           ? name.len : (size_t) (s->window_end - name.data);
}


unsigned
san_context_class_of(const san_stream_t *s, const san_elem_t *elem)
{
    san_str_t  name;

    if (elem->class_len == 0) {
        return 0;
    }

    name = san_elem_class(&s->tree, elem);

    return san_class_signs(name.data, name.len, readable(s, elem, name));
}


/*
 * What do its own class and id show?  The root says nothing about its parts,
 * and main is not user content.
 */

static uint8_t
user_by_names(san_stream_t *s, const san_elem_t *elem)
{
    unsigned   signs;
    san_str_t  name;

    if ((elem->id_len | elem->class_len) == 0 || is_page(elem)) {
        return SAN_NO;
    }

    signs = san_context_class_of(s, elem);

    /* an element counts for one word only */

    if (elem->id_len && !(signs & (SAN_SIGN_USER | SAN_SIGN_POST))) {
        name = san_elem_id(&s->tree, elem);
        signs = san_class_sign_user(name.data, name.len,
                                    readable(s, elem, name));
    }

    return signs & SAN_SIGN_USER ? SAN_YES
           : signs & SAN_SIGN_POST
             ? user_by_post(s, elem, signs >> SAN_SIGN_SHIFT)
             : SAN_NO;
}


/*
 * What a class shows of which not all is kept: only "notranslate" counts behind
 * what is.
 */

__attribute__((noinline))
static unsigned
signs_of_long(const uint8_t *p, size_t len, size_t readable)
{
    san_str_t  class;

    class.data = p;
    class.len = len;

    return san_class_signs(p, SAN_TREE_CLASS_MAX, readable)
           | (san_attr_notranslate(class) ? SAN_SIGN_KEPT : 0);
}


unsigned
san_context_class_signs(const san_stream_t *s, const san_attrs_t *attrs)
{
    size_t             readable;
    const uint8_t     *name;
    const san_attr_t  *attr;

    attr = san_attr_get(attrs, SAN_ATTR_class);
    name = attrs->base + attr->value;
    readable = (size_t) (s->window_end - name);

    return attr->value_len > SAN_TREE_CLASS_MAX
           ? signs_of_long(name, attr->value_len, readable)
           : attr->value_len
             ? san_class_signs(name, attr->value_len, readable) : 0;
}


unsigned
san_context_id_signs(const san_stream_t *s, const san_attrs_t *attrs)
{
    size_t             len;
    const uint8_t     *name;
    const san_attr_t  *attr;

    attr = san_attr_get(attrs, SAN_ATTR_id);
    name = attrs->base + attr->value;
    len = attr->value_len < SAN_TREE_ID_MAX ? attr->value_len
                                            : SAN_TREE_ID_MAX;

    return san_class_sign_user(name, len, (size_t) (s->window_end - name));
}


bool
san_context_is_written(const san_attrs_t *attrs)
{
    return san_attr_is(attrs, SAN_ATTR_role, "textbox")
           || (san_attr_has(attrs, SAN_ATTR_contenteditable)
               && !san_attr_is(attrs, SAN_ATTR_contenteditable, "false"));
}


/*
 * Labels and controls of a form within user content belong to the site,
 * because users cannot put them into a comment.
 */

static bool
is_of_form(const san_stream_t *s, const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_button:
    case SAN_TAG_input:
    case SAN_TAG_label:
    case SAN_TAG_legend:
    case SAN_TAG_select:
    case SAN_TAG_textarea:
        return s->tree.form != SAN_NO_FORM && s->tree.form < elem->start;

    default:
        return false;
    }
}


bool
san_context_ask_user(san_stream_t *s, int index)
{
    int          i;
    uint8_t      user, own;
    san_elem_t  *elems;

    elems = s->tree.elems;

    /* computed once per element; descendants inherit the result */

    for (i = index; i > 0 && elems[i - 1].facts.user == SAN_UNKNOWN; i--) {
        /* void */
    }

    user = i > 0 ? elems[i - 1].facts.user : SAN_NO;

    for ( /* void */ ; i <= index; i++) {

        if (user != SAN_YES) {
            own = user_by_names(s, &elems[i]);
            user = own > user ? own : user;

        } else if (is_of_form(s, &elems[i])) {
            user = SAN_NO;
        }

        elems[i].facts.user = user;
    }

    return user == SAN_YES;
}


void
san_context_count_other(san_stream_t *s)
{
    int  index;

    index = (int) s->tree.n - 1;

    if (san_context_is_user(s, index)) {
        s->reading.letters = s->readers;

    } else if (s->tree.elems[index].facts.user == SAN_MAYBE
               || s->tree.open[SAN_TAG_noscript])
    {
        s->reading.letters = s->posted;

    } else {
        s->reading.letters = s->page.letters;
    }
}


void
san_context_mark_unit(san_stream_t *s)
{
    san_open_unit_t  *u;

    u = &s->units.open[s->units.n - 1];

    if (s->reading.letters == s->readers) {
        u->user = true;

    } else if (s->reading.letters == s->posted) {
        u->posted = s->tree.open[SAN_TAG_noscript] == 0;
        u->counted = false;
    }
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
san_context_is_whole(const san_elem_t *elem)
{
    return (elem->tag == SAN_TAG_ul || elem->tag == SAN_TAG_ol)
           && elem->facts.items == elem->facts.foreign_items
           && elem->facts.foreign_items >= LIST_WHOLE;
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

        if (san_class_sign_purpose(class.data, class.len)
            || san_class_sign_purpose(id.data, id.len))
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
