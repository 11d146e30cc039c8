/*
 * san_tree_stack: what the two files of san_tree share, and nobody else.
 */

#ifndef SAN_TREE_STACK_H
#define SAN_TREE_STACK_H

#include "san_tree.h"

/* Opens an element; closes: its start tag has closed others. */
int san_tree_push(san_tree_t *tree, const san_attrs_t *attrs, san_ns_t ns,
    bool closes);

/* Closes the last one. */
void san_tree_pop(san_tree_t *tree, const san_tag_t *end_tag);

#endif /* SAN_TREE_STACK_H */
