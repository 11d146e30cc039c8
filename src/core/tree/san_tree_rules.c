/*
 * san_tree_rules: which tag opens and closes what (HTML standard, 13.2.6).
 *
 * Insertion modes are not stored: they follow from the open elements.
 */

#include <string.h>

#include "tree/san_tree.h"
#include "tree/san_tree_stack.h"


/* Special rules for start tags by element; see san_tree_stack.h. */

const uint8_t  san_tree_rules[SAN_TAG_N] = {
    [SAN_TAG_html] = SAN_RULE_ONCE | SAN_RULE_HEAD,
    [SAN_TAG_head] = SAN_RULE_ONCE | SAN_RULE_HEAD,
    [SAN_TAG_body] = SAN_RULE_ONCE,
    [SAN_TAG_form] = SAN_RULE_ONCE,
    [SAN_TAG_frameset] = SAN_RULE_ONCE,
    [SAN_TAG_math] = SAN_RULE_FOREIGN,
    [SAN_TAG_svg] = SAN_RULE_FOREIGN,

    [SAN_TAG_base] = SAN_RULE_HEAD,
    [SAN_TAG_basefont] = SAN_RULE_HEAD,
    [SAN_TAG_bgsound] = SAN_RULE_HEAD,
    [SAN_TAG_link] = SAN_RULE_HEAD,
    [SAN_TAG_meta] = SAN_RULE_HEAD,
    [SAN_TAG_noscript] = SAN_RULE_HEAD,
    [SAN_TAG_template] = SAN_RULE_HEAD,
    [SAN_TAG_noframes] = SAN_RULE_HEAD | SAN_RULE_TEXT,
    [SAN_TAG_script] = SAN_RULE_HEAD | SAN_RULE_TEXT,
    [SAN_TAG_style] = SAN_RULE_HEAD | SAN_RULE_TEXT,
    [SAN_TAG_title] = SAN_RULE_HEAD | SAN_RULE_TEXT,

    [SAN_TAG_iframe] = SAN_RULE_TEXT,
    [SAN_TAG_noembed] = SAN_RULE_TEXT,
    [SAN_TAG_plaintext] = SAN_RULE_TEXT,
    [SAN_TAG_textarea] = SAN_RULE_TEXT,
    [SAN_TAG_xmp] = SAN_RULE_TEXT,

    [SAN_TAG_table] = SAN_RULE_TABLE,
    [SAN_TAG_caption] = SAN_RULE_PART,
    [SAN_TAG_col] = SAN_RULE_PART,
    [SAN_TAG_colgroup] = SAN_RULE_PART | SAN_RULE_TABLE,
    [SAN_TAG_tbody] = SAN_RULE_PART | SAN_RULE_TABLE | SAN_RULE_IMPLIED,
    [SAN_TAG_thead] = SAN_RULE_PART | SAN_RULE_TABLE | SAN_RULE_IMPLIED,
    [SAN_TAG_tfoot] = SAN_RULE_PART | SAN_RULE_TABLE | SAN_RULE_IMPLIED,
    [SAN_TAG_tr] = SAN_RULE_PART | SAN_RULE_TABLE | SAN_RULE_IMPLIED,
    [SAN_TAG_td] = SAN_RULE_PART | SAN_RULE_IMPLIED,
    [SAN_TAG_th] = SAN_RULE_PART | SAN_RULE_IMPLIED,

    [SAN_TAG_a] = SAN_RULE_KIND,
    [SAN_TAG_button] = SAN_RULE_KIND,
    [SAN_TAG_nobr] = SAN_RULE_KIND,
    [SAN_TAG_h1] = SAN_RULE_KIND,
    [SAN_TAG_h2] = SAN_RULE_KIND,
    [SAN_TAG_h3] = SAN_RULE_KIND,
    [SAN_TAG_h4] = SAN_RULE_KIND,
    [SAN_TAG_h5] = SAN_RULE_KIND,
    [SAN_TAG_h6] = SAN_RULE_KIND,
    [SAN_TAG_dd] = SAN_RULE_KIND | SAN_RULE_IMPLIED,
    [SAN_TAG_dt] = SAN_RULE_KIND | SAN_RULE_IMPLIED,
    [SAN_TAG_li] = SAN_RULE_KIND | SAN_RULE_IMPLIED,
    [SAN_TAG_optgroup] = SAN_RULE_KIND | SAN_RULE_IMPLIED,
    [SAN_TAG_option] = SAN_RULE_KIND | SAN_RULE_IMPLIED,

    [SAN_TAG_p] = SAN_RULE_IMPLIED,
    [SAN_TAG_rb] = SAN_RULE_IMPLIED,
    [SAN_TAG_rp] = SAN_RULE_IMPLIED,
    [SAN_TAG_rt] = SAN_RULE_IMPLIED,
    [SAN_TAG_rtc] = SAN_RULE_IMPLIED
};


/* Does the element bound every scope (13.2.4.2), including foreign ones? */

bool
san_tree_is_scope(const san_elem_t *elem)
{
    return elem->ns != SAN_NS_HTML
           || (san_tag_flags[elem->tag] & SAN_TAG_SCOPE);
}


/*
 * "Has an element in scope": its index, or -1.  extra1 and extra2 are more
 * elements that bound the scope (button; ol and ul).
 */

int
san_tree_in_scope(const san_tree_t *tree, unsigned tag, unsigned extra1,
    unsigned extra2)
{
    unsigned           i;
    const san_elem_t  *elem;

    if (tree->open[tag] == 0) {
        return -1;
    }

    for (i = tree->n; i-- > 0; ) {
        elem = &tree->elems[i];

        if (elem->tag == tag && elem->ns == SAN_NS_HTML) {
            return (int) i;
        }

        if (san_tree_is_scope(elem)
            || (elem->tag && (elem->tag == extra1 || elem->tag == extra2)))
        {
            return -1;
        }
    }

    return -1;
}


/*
 * Closes elems[index] and all elements after it.  Formatting elements that are
 * still open in it are reconstructed after it by the standard: a stack cannot
 * represent what follows in the parent, so that is marked irregular.
 */

void
san_tree_close_to(san_tree_t *tree, unsigned index, const san_tag_t *end_tag)
{
    unsigned  i;

    for (i = index + 1; i < tree->n; i++) {
        if (!(san_tree_rules[tree->elems[i].tag] & SAN_RULE_IMPLIED)) {
            tree->elems[index].irregular = true;

            if (index) {
                tree->elems[index - 1].irregular = true;
            }
        }
    }

    while (tree->n > index + 1) {
        san_tree_pop(tree, NULL);
    }

    san_tree_pop(tree, end_tag);
}


bool
san_tree_close_in_scope(san_tree_t *tree, unsigned tag, unsigned extra1,
    unsigned extra2, const san_tag_t *end_tag)
{
    int  i;

    i = san_tree_in_scope(tree, tag, extra1, extra2);

    if (i < 0) {
        return false;
    }

    san_tree_close_to(tree, (unsigned) i, end_tag);

    return true;
}


/* "Close a p element", if there is one in button scope. */

static bool
close_p(san_tree_t *tree)
{
    return san_tree_close_in_scope(tree, SAN_TAG_p, SAN_TAG_button, 0, NULL);
}


/*
 * li, dd and dt close an open element of their kind, up to a special element.
 */

static bool
close_item(san_tree_t *tree, unsigned tag)
{
    unsigned  i, t;

    for (i = tree->n; i-- > 0; ) {
        t = tree->elems[i].tag;

        if (tree->elems[i].ns == SAN_NS_HTML
            && (t == tag
                || (tag == SAN_TAG_dd && t == SAN_TAG_dt)
                || (tag == SAN_TAG_dt && t == SAN_TAG_dd)))
        {
            san_tree_close_to(tree, i, NULL);
            return true;
        }

        if (tree->elems[i].ns != SAN_NS_HTML
            || ((san_tag_flags[t] & SAN_TAG_SPECIAL) && t != SAN_TAG_address
                && t != SAN_TAG_div && t != SAN_TAG_p))
        {
            return false;
        }
    }

    return false;
}


/*
 * "Clear the stack back to" a table context, for the start tag of a table
 * part. -1: there is no table, and the tag is ignored.
 */

static int
clear_for_table_part(san_tree_t *tree, unsigned tag)
{
    bool      closed;
    unsigned  t;

    if (tree->open[SAN_TAG_table] == 0 && tree->open[SAN_TAG_template] == 0) {
        return -1;
    }

    closed = false;

    for ( ;; ) {
        if (tree->n == 0 || tree->elems[tree->n - 1].ns != SAN_NS_HTML) {
            return -1;
        }

        t = tree->elems[tree->n - 1].tag;

        if (t == SAN_TAG_table || t == SAN_TAG_template
            || t == SAN_TAG_html)
        {
            return closed;
        }

        if ((tag == SAN_TAG_td || tag == SAN_TAG_th) && t == SAN_TAG_tr) {
            return closed;
        }

        if (tag != SAN_TAG_caption && tag != SAN_TAG_colgroup
            && tag != SAN_TAG_col && tag != SAN_TAG_tbody
            && tag != SAN_TAG_thead && tag != SAN_TAG_tfoot
            && (t == SAN_TAG_tbody || t == SAN_TAG_thead
                || t == SAN_TAG_tfoot))
        {
            return closed;
        }

        if (tag == SAN_TAG_col && t == SAN_TAG_colgroup) {
            return closed;
        }

        san_tree_pop(tree, NULL);
        closed = true;
    }
}


static san_content_t
content_of(unsigned tag)
{
    switch (tag) {

    case SAN_TAG_title:
    case SAN_TAG_textarea:
        return SAN_RCDATA;

    case SAN_TAG_style:
    case SAN_TAG_xmp:
    case SAN_TAG_iframe:
    case SAN_TAG_noembed:
    case SAN_TAG_noframes:
        return SAN_RAWTEXT;

    case SAN_TAG_script:
        return SAN_SCRIPT_DATA;

    case SAN_TAG_plaintext:
        return SAN_PLAINTEXT;

    default:

        /*
         * noscript is raw text to a parser with scripting and markup to one
         * without.  It is read as markup; if the two would end it at different
         * places, the page is ambiguous (san_stream).
         */

        return SAN_DATA;
    }
}


/*
 * In a select most start tags are dropped, and so is their change of the
 * tokenizer state; the newer rules for select keep them.  1: continue, 0:
 * drop.
 */

static int
start_in_select(san_tree_t *tree, const san_tag_t *tag, bool *closes)
{
    switch (tag->id) {

    case SAN_TAG_option:
    case SAN_TAG_optgroup:
    case SAN_TAG_hr:
    case SAN_TAG_script:
    case SAN_TAG_template:
        return 1;

    case SAN_TAG_select:
        san_tree_close_in_scope(tree, SAN_TAG_select, 0, 0, NULL);
        return 0;

    case SAN_TAG_input:
    case SAN_TAG_keygen:
    case SAN_TAG_textarea:
        san_tree_close_in_scope(tree, SAN_TAG_select, 0, 0, NULL);
        *closes = true;
        return 1;

    case SAN_TAG_caption:
    case SAN_TAG_table:
    case SAN_TAG_tbody:
    case SAN_TAG_td:
    case SAN_TAG_tfoot:
    case SAN_TAG_th:
    case SAN_TAG_thead:
    case SAN_TAG_tr:
        if (tree->open[SAN_TAG_table]) {
            san_tree_close_in_scope(tree, SAN_TAG_select, 0, 0, NULL);
            *closes = true;
            return 1;
        }
        return 0;

    case SAN_TAG_svg:
    case SAN_TAG_math:
        return -1;

    default:
        return content_of(tag->id) == SAN_DATA ? 0 : -1;
    }
}


/* Start tags that close elements of their own kind. */

static bool
close_own_kind(san_tree_t *tree, unsigned tag)
{
    int          i;
    bool         closed;
    san_elem_t  *top;

    top = san_tree_top(tree);

    switch (tag) {

    case SAN_TAG_a:
        i = san_tree_in_scope(tree, tag, SAN_TAG_caption, SAN_TAG_td);
        if (i >= 0) {
            san_tree_close_to(tree, (unsigned) i, NULL);
        }
        return i >= 0;

    case SAN_TAG_button:
    case SAN_TAG_nobr:
        return san_tree_close_in_scope(tree, tag, 0, 0, NULL);

    case SAN_TAG_li:
    case SAN_TAG_dd:
    case SAN_TAG_dt:
        return close_item(tree, tag);

    case SAN_TAG_option:
    case SAN_TAG_optgroup:
        closed = false;

        if (top && top->tag == SAN_TAG_option) {
            san_tree_pop(tree, NULL);
            top = san_tree_top(tree);
            closed = true;
        }

        if (tag == SAN_TAG_optgroup && top && top->tag == SAN_TAG_optgroup) {
            san_tree_pop(tree, NULL);
            closed = true;
        }

        return closed;

    case SAN_TAG_h1:
    case SAN_TAG_h2:
    case SAN_TAG_h3:
    case SAN_TAG_h4:
    case SAN_TAG_h5:
    case SAN_TAG_h6:
        if (top && (san_tag_flags[top->tag] & SAN_TAG_HEADING)) {
            san_tree_pop(tree, NULL);
            return true;
        }
        return false;

    default:
        return false;
    }
}


/* html, head, body and form occur once; 1: continue, 0: drop the tag. */

static int
start_once(san_tree_t *tree, const san_tag_t *tag)
{
    switch (tag->id) {

    case SAN_TAG_html:
        if (tree->html_seen || tree->n) {
            return 0;
        }
        tree->html_seen = true;
        return 1;

    case SAN_TAG_head:
        if (tree->head_seen || tree->body_seen) {
            return 0;
        }
        tree->head_seen = true;
        return 1;

    case SAN_TAG_body:
        if (tree->body_seen || tree->open[SAN_TAG_template]) {
            return 0;
        }
        tree->body_seen = true;
        return 1;

    case SAN_TAG_form:
        return tree->form == SAN_NO_FORM
               || tree->open[SAN_TAG_template] != 0;

    default:
        return 1;
    }
}


static int
open_element(san_tree_t *tree, const san_attrs_t *attrs, san_ns_t ns,
    bool closes)
{
    int           rc;
    bool          in_table, fostered;
    unsigned      tag;
    san_elem_t   *parent;

    tag = attrs->tag->id;
    parent = san_tree_top(tree);

    in_table = parent && parent->ns == SAN_NS_HTML
               && (san_tree_rules[parent->tag] & SAN_RULE_TABLE);
    fostered = in_table && !(san_tree_rules[tag] & SAN_RULE_PART)
               && tag != SAN_TAG_script && tag != SAN_TAG_style
               && tag != SAN_TAG_template && tag != SAN_TAG_form;

    if (fostered) {
        parent->irregular = true;
        parent->skip |= SAN_SKIP_FOSTERED;
    }

    rc = san_tree_push(tree, attrs, ns, closes);

    if (rc != SAN_OK) {
        return rc;
    }

    if (fostered) {
        tree->elems[tree->n - 2].skip &= (uint16_t) ~SAN_SKIP_FOSTERED;
    }

    if (ns != SAN_NS_HTML) {
        return SAN_OK;
    }

    if (tag == SAN_TAG_form && tree->open[SAN_TAG_template] == 0) {
        tree->form = attrs->tag->start;
    }

    /* a form directly in a table is empty, but controls belong to it */

    if ((san_tag_flags[tag] & SAN_TAG_VOID)
        || (tag == SAN_TAG_form && in_table))
    {
        san_tree_pop(tree, NULL);
    }

    return SAN_OK;
}


/* Does the start tag of a table part, or one in a table, only open it? */

static bool
opens_in_table(unsigned tag, unsigned parent)
{
    return tag == SAN_TAG_tr ? (san_tree_rules[parent] & SAN_RULE_TABLE)
                               && parent != SAN_TAG_tr
                               && parent != SAN_TAG_colgroup
           : (tag == SAN_TAG_td || tag == SAN_TAG_th)
             && parent == SAN_TAG_tr;
}


/* Does a start tag with SAN_RULE_KIND close no other element? */

static inline bool
opens_beside_kind(const san_tree_t *tree, unsigned parent, unsigned tag)
{
    return san_tag_flags[tag] & SAN_TAG_HEADING
               ? !(san_tag_flags[parent] & SAN_TAG_HEADING)
           : san_tree_rules[tag] & SAN_RULE_IMPLIED
               ? tag != SAN_TAG_option && tag != SAN_TAG_optgroup
                 && (san_tag_flags[parent] & SAN_TAG_LIST)
           : tree->open[tag] == 0;
}


/* Is a p element open that the start tag would close? */

static inline bool
closes_p(const san_tree_t *tree, unsigned tag)
{
    return (tree->open[SAN_TAG_p] | tree->maybe_in_p)
           && ((san_tag_flags[tag] & SAN_TAG_CLOSES_P)
               || tag == SAN_TAG_table);
}


/*
 * san_tree_opens_plainly() in a head or a select, or for a start tag with a
 * rare rule.
 */

__attribute__((noinline))
static bool
opens_rarely(const san_tree_t *tree, unsigned parent, unsigned tag)
{
    if (tree->open[SAN_TAG_select]) {
        return parent == SAN_TAG_select
               && (tag == SAN_TAG_option || tag == SAN_TAG_optgroup);
    }

    /* meta and link, most of what a head has */

    return san_tree_rules[tag] == SAN_RULE_HEAD
           && (san_tag_flags[tag] & SAN_TAG_VOID) && parent != SAN_TAG_html
           && !(san_tree_rules[parent] & SAN_RULE_TABLE);
}


/* Usually true: tests the conditions that html_start() acts on. */

bool
san_tree_opens_plainly(const san_tree_t *tree, unsigned parent, unsigned tag)
{
    unsigned  rules, rare;

    rules = san_tree_rules[tag];
    rare = (rules & (SAN_RULE_ONCE | SAN_RULE_HEAD | SAN_RULE_TEXT))
           | (parent == SAN_TAG_head) | tree->open[SAN_TAG_select];

    if (rare) {
        return opens_rarely(tree, parent, tag);
    }

    if (rules & SAN_RULE_PART) {
        return opens_in_table(tag, parent);
    }

    return !(san_tree_rules[parent] & SAN_RULE_TABLE) && !closes_p(tree, tag)
           && (!(rules & SAN_RULE_KIND)
               || opens_beside_kind(tree, parent, tag));
}


bool
san_tree_ends_plainly(unsigned tag)
{
    return !(san_tree_rules[tag] & SAN_RULE_ONCE);
}


static int
html_start(san_tree_t *tree, const san_attrs_t *attrs, san_content_t *content,
    bool closes)
{
    int               rc;
    unsigned          rules;
    san_elem_t       *top;
    const san_tag_t  *tag;

    tag = attrs->tag;
    rules = san_tree_rules[tag->id];

    if (tag->id == SAN_TAG_frameset) {
        tree->frameset_seen = true;
        return SAN_TREE_AMBIGUOUS;
    }

    top = san_tree_top(tree);

    if (top && top->tag == SAN_TAG_head && !(rules & SAN_RULE_HEAD)) {
        san_tree_pop(tree, NULL);
    }

    if ((rules & SAN_RULE_ONCE) && !start_once(tree, tag)) {
        return SAN_OK;
    }

    if (tree->open[SAN_TAG_select]
        && san_tree_in_scope(tree, SAN_TAG_select, 0, 0) >= 0)
    {
        rc = start_in_select(tree, tag, &closes);

        if (rc < 0) {
            return SAN_TREE_AMBIGUOUS;
        }

        if (rc == 0) {
            return SAN_OK;
        }
    }

    if (tree->open[SAN_TAG_p] && tag->id == SAN_TAG_table) {
        rc = close_p(tree);
        closes |= rc;
        tree->maybe_in_p |= rc && !tree->no_quirks;

    } else if (san_tag_flags[tag->id] & SAN_TAG_CLOSES_P) {
        closes |= tree->open[SAN_TAG_p] && close_p(tree);
        closes |= tree->maybe_in_p;
    }

    if (rules & SAN_RULE_PART) {
        rc = clear_for_table_part(tree, tag->id);

        if (rc < 0) {
            return SAN_OK;
        }

        closes |= rc;

    } else if (rules & SAN_RULE_KIND) {
        closes |= close_own_kind(tree, tag->id);
    }

    if (rules & SAN_RULE_TEXT) {
        *content = content_of(tag->id);
    }

    return open_element(tree, attrs, san_tree_ns_of(tag->id), closes);
}


/* Does the start tag break out of foreign content (13.2.6.5)? */

static bool
breaks_out(const san_attrs_t *attrs)
{
    switch (attrs->tag->id) {

    case SAN_TAG_b: case SAN_TAG_big: case SAN_TAG_blockquote:
    case SAN_TAG_body: case SAN_TAG_br: case SAN_TAG_center:
    case SAN_TAG_code: case SAN_TAG_dd: case SAN_TAG_div: case SAN_TAG_dl:
    case SAN_TAG_dt: case SAN_TAG_em: case SAN_TAG_embed: case SAN_TAG_h1:
    case SAN_TAG_h2: case SAN_TAG_h3: case SAN_TAG_h4: case SAN_TAG_h5:
    case SAN_TAG_h6: case SAN_TAG_head: case SAN_TAG_hr: case SAN_TAG_i:
    case SAN_TAG_img: case SAN_TAG_li: case SAN_TAG_listing:
    case SAN_TAG_menu: case SAN_TAG_meta: case SAN_TAG_nobr:
    case SAN_TAG_ol: case SAN_TAG_p: case SAN_TAG_pre: case SAN_TAG_ruby:
    case SAN_TAG_s: case SAN_TAG_small: case SAN_TAG_span:
    case SAN_TAG_strong: case SAN_TAG_strike: case SAN_TAG_sub:
    case SAN_TAG_sup: case SAN_TAG_table: case SAN_TAG_tt: case SAN_TAG_u:
    case SAN_TAG_ul: case SAN_TAG_var:
        return true;

    case SAN_TAG_font:
        return san_attr_has(attrs, SAN_ATTR_color)
               || san_attr_has(attrs, SAN_ATTR_face)
               || san_attr_has(attrs, SAN_ATTR_size);

    default:
        return false;
    }
}


/* "HTML integration point" (13.2.6); annotation-xml is marked when opened. */

bool
san_tree_is_html_point(const san_elem_t *elem)
{
    if (elem->ns == SAN_NS_SVG) {
        return elem->tag == SAN_TAG_foreignobject
               || elem->tag == SAN_TAG_desc || elem->tag == SAN_TAG_title;
    }

    return elem->ns == SAN_NS_MATHML && elem->tag == SAN_TAG_annotation_xml
           && elem->html_point;
}


bool
san_tree_is_mathml_text_point(const san_elem_t *elem)
{
    return elem->ns == SAN_NS_MATHML
           && (elem->tag == SAN_TAG_mi || elem->tag == SAN_TAG_mo
               || elem->tag == SAN_TAG_mn || elem->tag == SAN_TAG_ms
               || elem->tag == SAN_TAG_mtext);
}


/* Do the rules of foreign content apply to a start tag (13.2.6)? */

static bool
start_is_foreign(const san_tree_t *tree, const san_tag_t *tag)
{
    const san_elem_t  *top;

    top = san_tree_top(tree);

    if (top == NULL || top->ns == SAN_NS_HTML || san_tree_is_html_point(top)) {
        return false;
    }

    if (san_tree_is_mathml_text_point(top)) {
        return tag->id == SAN_TAG_mglyph || tag->id == SAN_TAG_malignmark;
    }

    return !(top->ns == SAN_NS_MATHML && top->tag == SAN_TAG_annotation_xml
             && tag->id == SAN_TAG_svg);
}


bool
san_tree_opens_in_foreign(const san_tree_t *tree, unsigned tag)
{
    const san_elem_t  *top;

    top = san_tree_top(tree);

    return (tag == SAN_TAG_OTHER || tag == SAN_TAG_mi || tag == SAN_TAG_mo
            || tag == SAN_TAG_mn || tag == SAN_TAG_ms || tag == SAN_TAG_mtext
            || tag == SAN_TAG_title || tag == SAN_TAG_desc)
           && top->tag != SAN_TAG_annotation_xml
           && !san_tree_is_html_point(top)
           && !san_tree_is_mathml_text_point(top);
}


static int
foreign_start(san_tree_t *tree, const san_attrs_t *attrs)
{
    int          rc;
    san_elem_t  *elem;

    rc = san_tree_push(tree, attrs, (san_ns_t) san_tree_top(tree)->ns,
                       false);
    if (rc != SAN_OK) {
        return rc;
    }

    elem = san_tree_top(tree);

    if (elem->tag == SAN_TAG_annotation_xml) {

        elem->html_point = san_attr_is(attrs, SAN_ATTR_encoding, "text/html")
                           || san_attr_is(attrs, SAN_ATTR_encoding,
                                          "application/xhtml+xml");
    }

    if (attrs->tag->self_closing) {
        san_tree_pop(tree, NULL);
    }

    return SAN_OK;
}


/* Handles a start tag by the rules of HTML; <svg/> closes itself, too. */

static int
html_start_whole(san_tree_t *tree, const san_attrs_t *attrs,
    san_content_t *content, bool closes)
{
    int                rc;
    const san_elem_t  *top;

    rc = html_start(tree, attrs, content, closes);
    top = san_tree_top(tree);

    if (rc == SAN_OK && attrs->tag->self_closing && top
        && top->start == attrs->tag->start && top->ns != SAN_NS_HTML)
    {
        san_tree_pop(tree, NULL);
    }

    return rc;
}


int
san_tree_start(san_tree_t *tree, const san_attrs_t *attrs,
    san_content_t *content)
{
    int          rc;
    bool         closes;
    san_ns_t     ns;
    san_elem_t  *top;

    *content = SAN_DATA;
    top = san_tree_top(tree);

    if (top == NULL || top->ns == SAN_NS_HTML) {

        if (top == NULL
            || !san_tree_opens_plainly(tree, top->tag, attrs->tag->id))
        {
            return html_start_whole(tree, attrs, content, false);
        }

        ns = san_tree_ns_of(attrs->tag->id);
        rc = san_tree_push(tree, attrs, ns, false);

        if (rc == SAN_OK && (ns == SAN_NS_HTML
                             ? san_tag_flags[attrs->tag->id] & SAN_TAG_VOID
                             : attrs->tag->self_closing))
        {
            san_tree_pop(tree, NULL);
        }

        return rc;
    }

    /* their attributes, which are unknown, decide where foreign content ends */

    if (attrs->tag->truncated
        && (attrs->tag->id == SAN_TAG_font
            || attrs->tag->id == SAN_TAG_annotation_xml))
    {
        return SAN_TREE_AMBIGUOUS;
    }

    closes = false;

    if (start_is_foreign(tree, attrs->tag)) {

        if (!breaks_out(attrs)) {
            return foreign_start(tree, attrs);
        }

        for ( ;; ) {
            top = san_tree_top(tree);

            if (top == NULL || top->ns == SAN_NS_HTML
                || san_tree_is_html_point(top)
                || san_tree_is_mathml_text_point(top))
            {
                break;
            }

            san_tree_pop(tree, NULL);
            closes = true;
        }
    }

    return html_start_whole(tree, attrs, content, closes);
}
