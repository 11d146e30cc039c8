/*
 * san_tree_xml: the elements of a page that is read as XML: a start tag opens
 * one, its own end tag closes it, and nothing is implied.
 *
 * Elements in other namespaces than XHTML are skipped with their content.
 */

#include <string.h>

#include "tree/san_tree.h"
#include "tree/san_tree_stack.h"


static bool
is_bytes(const uint8_t *p, size_t len, const char *word)
{
    return len == strlen(word) && memcmp(p, word, len) == 0;
}


/*
 * The namespace of the element: by xmlns, or inherited from its parent.  A
 * name with a prefix never counts as XHTML here.
 */

san_ns_t
san_tree_namespace(const san_tree_t *tree, const san_attrs_t *attrs)
{
    unsigned           i;
    const uint8_t     *base;
    const san_tag_t   *tag;
    const san_attr_t  *attr;

    tag = attrs->tag;
    base = attrs->base;

    if (tag->truncated || memchr(base + tag->name, ':', tag->name_len)) {
        return SAN_NS_OTHER;
    }

    for (i = 0; i < tag->nattrs; i++) {
        attr = &tag->attrs[i];

        if (is_bytes(base + attr->name, attr->name_len, "xmlns")) {
            return is_bytes(base + attr->value, attr->value_len,
                            "http://www.w3.org/1999/xhtml")
                   ? SAN_NS_HTML : SAN_NS_OTHER;
        }
    }

    return tree->n ? (san_ns_t) san_tree_top(tree)->ns
           : tree->any ? SAN_NS_OTHER : SAN_NS_HTML;
}


int
san_tree_start_xml(san_tree_t *tree, const san_attrs_t *attrs)
{
    int               rc;
    san_ns_t          ns;
    const san_tag_t  *tag;

    tag = attrs->tag;
    ns = san_tree_namespace(tree, attrs);

    if (ns == SAN_NS_HTML) {
        tree->html_seen |= tag->id == SAN_TAG_html;
        tree->head_seen |= tag->id == SAN_TAG_head;
        tree->body_seen |= tag->id == SAN_TAG_body;
    }

    rc = san_tree_push(tree, attrs, ns, false);

    if (rc == SAN_OK && tag->self_closing) {
        san_tree_pop(tree, NULL);
    }

    return rc;
}


/*
 * Does the element have this name?  A name that was released before its end
 * matches any other name that is not in the list.
 */

static bool
is_named(const san_tree_t *tree, const san_elem_t *elem,
    const san_tag_t *tag, const uint8_t *name)
{
    size_t  len;

    if (tag->id != elem->tag) {
        return false;
    }

    len = tag->name_len < SAN_TREE_NAME ? tag->name_len : SAN_TREE_NAME;

    return tag->id != SAN_TAG_OTHER || tag->truncated || elem->name_len == 0
           || san_elem_is(tree, elem, name, len);
}


bool
san_tree_end_xml(san_tree_t *tree, const san_tag_t *tag, const uint8_t *name)
{
    unsigned  n;

    for (n = tree->n; n > 0; n--) {
        if (is_named(tree, &tree->elems[n - 1], tag, name)) {
            break;
        }
    }

    if (n && n == tree->n) {
        tree->body_ended |= tag->id == SAN_TAG_body;
        san_tree_pop(tree, tag);
        return true;
    }

    /*
     * the page is not well-formed: like most parsers, continue, but only flag
     */

    if (n) {
        san_tree_close_to(tree, n - 1, NULL);
    }

    return false;
}
