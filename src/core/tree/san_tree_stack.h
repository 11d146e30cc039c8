/*
 * san_tree_stack: shared by the files of san_tree only.
 */

#ifndef SAN_TREE_STACK_H
#define SAN_TREE_STACK_H

#include "tree/san_tree.h"

/*
 * Bits of san_tree_rules for each element.  ONCE: html, head and others that
 * occur once, or are not elements in HTML.  HEAD: may stay in the head; any
 * other start tag ends it.  TEXT: its content is not markup.  PART: clears the
 * stack back to a table context.  TABLE: content directly in it is
 * foster-parented.  KIND: closes an open element of its own kind.  IMPLIED:
 * its end may be implied (13.2.6.3).  FOREIGN: begins SVG or MathML.
 */

#define SAN_RULE_ONCE     0x01
#define SAN_RULE_HEAD     0x02
#define SAN_RULE_TEXT     0x04
#define SAN_RULE_PART     0x08
#define SAN_RULE_TABLE    0x10
#define SAN_RULE_KIND     0x20
#define SAN_RULE_IMPLIED  0x40
#define SAN_RULE_FOREIGN  0x80

extern const uint8_t  san_tree_rules[SAN_TAG_N];


/* Opens an element; closes: its start tag has closed others. */
int san_tree_push(san_tree_t *tree, const san_attrs_t *attrs, san_ns_t ns,
    bool closes);

/* Closes the last element. */
void san_tree_pop(san_tree_t *tree, const san_tag_t *end_tag);

/*
 * 13.2.4.2: index of the nearest tag in scope, or -1; extra1 and extra2 bound
 * the scope, too.
 */
int san_tree_in_scope(const san_tree_t *tree, unsigned tag, unsigned extra1,
    unsigned extra2);

/* Closes the last elements down to elems[index], which is closed, too. */
void san_tree_close_to(san_tree_t *tree, unsigned index,
    const san_tag_t *end_tag);

/* Does the element bound the search of a scope? */
bool san_tree_is_scope(const san_elem_t *elem);

/* Closes the nearest tag if it is in scope; false: it is not. */
bool san_tree_close_in_scope(san_tree_t *tree, unsigned tag, unsigned extra1,
    unsigned extra2, const san_tag_t *end_tag);

/* HTML integration point (13.2.6). */
bool san_tree_is_html_point(const san_elem_t *elem);

/* MathML text integration point. */
bool san_tree_is_mathml_text_point(const san_elem_t *elem);

#endif /* SAN_TREE_STACK_H */
