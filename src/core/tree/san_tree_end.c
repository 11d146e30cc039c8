/*
 * san_tree_end: what an end tag closes (HTML standard, 13.2.6).
 */

#include <string.h>

#include "tree/san_tree.h"
#include "tree/san_tree_stack.h"


static bool
same_name(const san_tree_t *tree, const san_elem_t *elem,
    const san_tag_t *tag, const uint8_t *name)
{
    if (tag->id != SAN_TAG_OTHER) {
        return elem->tag == tag->id;
    }

    return elem->tag == SAN_TAG_OTHER && !tag->truncated
           && san_elem_is(tree, elem, name, tag->name_len);
}


/* The element is not on the stack any more: nothing can end it by name. */

static void
lose_name(san_tree_t *tree, unsigned index)
{
    san_elem_t  *elem;

    elem = &tree->elems[index];

    tree->open[elem->tag]--;
    elem->tag = SAN_TAG_OTHER;
    elem->name_len = 0;
    elem->id_len = 0;
    elem->class_len = 0;
    tree->open[SAN_TAG_OTHER]++;
}


/*
 * The end tag of a formatting element.  Where it is the current node this is
 * a pop; else the adoption agency (13.2.6.4.7) rebuilds the tree: all from
 * the element on is marked, and the element itself loses its name, so that
 * it goes when its parent does.
 */

static void
end_formatting(san_tree_t *tree, const san_tag_t *tag)
{
    int           i;
    unsigned      k;

    i = san_tree_in_scope(tree, tag->id, 0, 0);

    if (i < 0) {
        return;
    }

    for (k = (unsigned) i + 1; k < tree->n; k++) {
        if (san_tag_flags[tree->elems[k].tag] & SAN_TAG_SPECIAL) {
            break;
        }
    }

    if (k == tree->n) {
        san_tree_close_to(tree, (unsigned) i, tag);
        return;
    }

    for (k = (unsigned) i; k < tree->n; k++) {
        tree->elems[k].irregular = true;
    }

    if (i) {
        tree->elems[i - 1].irregular = true;
    }

    lose_name(tree, (unsigned) i);
}


/* "Any other end tag". */

static void
end_other(san_tree_t *tree, const san_tag_t *tag, const uint8_t *name)
{
    unsigned     i;
    san_elem_t  *elem;

    if (tree->open[tag->id] == 0) {
        return;
    }

    for (i = tree->n; i-- > 0; ) {
        elem = &tree->elems[i];

        if (elem->ns == SAN_NS_HTML && same_name(tree, elem, tag, name)) {
            san_tree_close_to(tree, i, tag);
            return;
        }

        if (elem->ns != SAN_NS_HTML
            || (san_tag_flags[elem->tag] & SAN_TAG_SPECIAL))
        {
            return;
        }
    }
}


static void
end_heading(san_tree_t *tree, const san_tag_t *tag)
{
    unsigned     i;
    san_elem_t  *elem;

    for (i = tree->n; i-- > 0; ) {
        elem = &tree->elems[i];

        if (san_tag_flags[elem->tag] & SAN_TAG_HEADING) {
            elem->irregular |= elem->tag != tag->id;
            san_tree_close_to(tree, i, tag);
            return;
        }

        if (san_tree_is_scope(elem)) {
            return;
        }
    }
}


/* The end of a table part: bounded by the table alone (13.2.4.2). */

static void
end_table_part(san_tree_t *tree, const san_tag_t *tag)
{
    unsigned     i;
    san_elem_t  *elem;

    for (i = tree->n; i-- > 0; ) {
        elem = &tree->elems[i];

        if (elem->tag == tag->id && elem->ns == SAN_NS_HTML) {
            san_tree_close_to(tree, i, tag);
            return;
        }

        if (elem->tag == SAN_TAG_table || elem->tag == SAN_TAG_template
            || elem->tag == SAN_TAG_html)
        {
            return;
        }
    }
}


/*
 * </form>: where other elements are still open in it, the element goes and
 * they stay; it is then treated as closed with its parent.
 */

static void
end_form(san_tree_t *tree, const san_tag_t *tag)
{
    int       i;
    unsigned  k;
    uint64_t  form;

    i = san_tree_in_scope(tree, SAN_TAG_form, 0, 0);

    if (tree->open[SAN_TAG_template] == 0) {
        form = tree->form;
        tree->form = SAN_NO_FORM;

        if (i >= 0 && tree->elems[i].start != form) {
            return;
        }
    }

    if (i < 0) {
        return;
    }

    for (k = (unsigned) i + 1; k < tree->n; k++) {
        if (!(san_tree_rules[tree->elems[k].tag] & SAN_RULE_IMPLIED)) {
            break;
        }
    }

    if (k == tree->n) {
        san_tree_close_to(tree, (unsigned) i, tag);
        return;
    }

    for (k = (unsigned) i; k < tree->n; k++) {
        tree->elems[k].irregular = true;
    }

    lose_name(tree, (unsigned) i);
}


/* In a select the end tags of what was dropped are dropped too. */

static bool
end_is_dropped(const san_tree_t *tree, unsigned tag)
{
    if (tree->open[SAN_TAG_select] == 0
        || san_tree_in_scope(tree, SAN_TAG_select, 0, 0) < 0)
    {
        return false;
    }

    return tag != SAN_TAG_option && tag != SAN_TAG_optgroup
           && tag != SAN_TAG_select && tag != SAN_TAG_template
           && tag != SAN_TAG_script && !(san_tree_rules[tag] & SAN_RULE_PART)
           && tag != SAN_TAG_table;
}


/* The end tags that have a rule of their own; false: this one has none. */

static bool
end_by_name(san_tree_t *tree, const san_tag_t *tag)
{
    switch (tag->id) {

    case SAN_TAG_html:
    case SAN_TAG_body:
        tree->body_ended = true;
        return true;

    case SAN_TAG_p:
        san_tree_close_in_scope(tree, SAN_TAG_p, SAN_TAG_button, 0, tag);
        return true;

    case SAN_TAG_li:
        san_tree_close_in_scope(tree, SAN_TAG_li, SAN_TAG_ol, SAN_TAG_ul, tag);
        return true;

    case SAN_TAG_form:
        end_form(tree, tag);
        return true;

    case SAN_TAG_caption:
    case SAN_TAG_colgroup:
    case SAN_TAG_table:
    case SAN_TAG_tbody:
    case SAN_TAG_td:
    case SAN_TAG_tfoot:
    case SAN_TAG_th:
    case SAN_TAG_thead:
    case SAN_TAG_tr:
    case SAN_TAG_template:
        end_table_part(tree, tag);
        return true;

    case SAN_TAG_option:
    case SAN_TAG_optgroup:
    case SAN_TAG_select:
    case SAN_TAG_head:
    case SAN_TAG_script:
    case SAN_TAG_style:
    case SAN_TAG_title:
    case SAN_TAG_textarea:
    case SAN_TAG_iframe:
    case SAN_TAG_noembed:
    case SAN_TAG_noframes:
    case SAN_TAG_noscript:
    case SAN_TAG_xmp:
        san_tree_close_in_scope(tree, tag->id, 0, 0, tag);
        return true;

    default:
        return false;
    }
}


static void
html_end(san_tree_t *tree, const san_tag_t *tag, const uint8_t *name)
{
    unsigned           flags;
    const san_elem_t  *top;

    /* nearly always it is the current node that ends */

    top = san_tree_top(tree);

    if (top && top->tag == tag->id && tag->id != SAN_TAG_OTHER
        && top->ns == SAN_NS_HTML && tree->open[SAN_TAG_select] == 0
        && san_tree_ends_plainly(tag->id))
    {
        san_tree_pop(tree, tag);
        return;
    }

    if (end_is_dropped(tree, tag->id) || end_by_name(tree, tag)) {
        return;
    }

    flags = san_tag_flags[tag->id];

    if (flags & SAN_TAG_HEADING) {
        end_heading(tree, tag);

    } else if (flags & SAN_TAG_FORMATTING) {
        end_formatting(tree, tag);

    } else if (flags & SAN_TAG_SPECIAL) {
        san_tree_close_in_scope(tree, tag->id, 0, 0, tag);

    } else {
        end_other(tree, tag, name);
    }
}


void
san_tree_end(san_tree_t *tree, const san_tag_t *tag, const uint8_t *name)
{
    unsigned     i;
    san_elem_t  *elem;

    if (tree->n == 0) {
        return;
    }

    if (tree->elems[tree->n - 1].ns == SAN_NS_HTML) {
        html_end(tree, tag, name);
        return;
    }

    /* </p> and </br> break out of foreign content like start tags */

    if (tag->id == SAN_TAG_p || tag->id == SAN_TAG_br) {
        while (tree->n && tree->elems[tree->n - 1].ns != SAN_NS_HTML
               && !san_tree_is_html_point(&tree->elems[tree->n - 1])
               && !san_tree_is_mathml_text_point(&tree->elems[tree->n - 1]))
        {
            san_tree_pop(tree, NULL);
        }

        html_end(tree, tag, name);
        return;
    }

    for (i = tree->n; i-- > 0; ) {
        elem = &tree->elems[i];

        if (elem->ns == SAN_NS_HTML) {
            html_end(tree, tag, name);
            return;
        }

        if (same_name(tree, elem, tag, name)) {
            san_tree_close_to(tree, i, tag);
            return;
        }
    }
}
