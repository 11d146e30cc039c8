/*
 * san_elem: what is stored for an open element: by the tree, for parsing and
 * for its source range, and by san_decide for the text in it.
 *
 * Depends on san_attr.
 */

#ifndef SAN_ELEM_H
#define SAN_ELEM_H

#include "tree/san_attr.h"

typedef enum {
    SAN_NS_HTML = 0,
    SAN_NS_SVG,
    SAN_NS_MATHML,
    SAN_NS_OTHER         /* XML: another namespace, or a prefixed name */
} san_ns_t;


/* Why text is skipped; inherited by descendants. */

#define SAN_SKIP_LANG       0x01     /* another language, or an unknown one */
#define SAN_SKIP_TRANSLATE  0x02     /* translate=no, notranslate */
#define SAN_SKIP_CODE       0x04     /* code, pre, svg, template, … */
#define SAN_SKIP_QUOTE      0x08     /* blockquote, q, cite */
#define SAN_SKIP_USER       0x10     /* bdi, dir=auto: somebody's own words */
#define SAN_SKIP_HREFLANG   0x20     /* a link to a page in its language */

/* Not visible text of the page: does not count for its language. */
#define SAN_SKIP_ANY        0x3f

/* Misplaced in a table: findings are only flagged. */
#define SAN_SKIP_FOSTERED   0x40

/* Inherited like the reasons: its text runs from right to left. */
#define SAN_SKIP_RTL        0x80

/* Inherited like the reasons: a script in the browser fills the template. */
#define SAN_SKIP_TEMPLATE   0x100

/* Inherited like the reasons: in a live region. */
#define SAN_SKIP_LIVE       0x200


/*
 * Facts that are determined once per element: is it user content, is it
 * excluded?
 */

enum {
    SAN_UNKNOWN = 0,
    SAN_NO,
    SAN_MAYBE,
    SAN_YES
};


/*
 * The fields are lists, so that tests can iterate over them.  These are used
 * by the tree.
 */

#define SAN_ELEM_FIELDS(X)                                                    \
    X(uint64_t, start)      /* offset of the start tag */                     \
    X(uint64_t, name_end)   /* end of the tag's name; 0: truncated */         \
    /* offsets from start of id, class and address in the source */           \
    X(uint32_t, id)                                                           \
    X(uint32_t, class)                                                        \
    X(uint32_t, names)      /* where san_tree_carry() put them */             \
    X(uint16_t, tag_len)    /* bytes of the start tag copied before them */   \
    X(uint8_t, name_len)    /* length of a name that is not in the list */    \
    X(uint8_t, id_len)                                                        \
    X(uint8_t, class_len)                                                     \
    X(uint8_t, ns)          /* san_ns_t */                                    \
    X(uint16_t, tag)        /* san_tag_id_t; 0 for other names */             \
    X(uint16_t, skip)       /* SAN_SKIP_*: own and inherited */               \
    /* index of the nearest list and block, itself included, or -1 */         \
    X(int16_t, list)                                                          \
    X(int16_t, block)                                                         \
    /* from its start tag */                                                  \
    X(uint32_t, present)    /* bit set of attributes, as in san_attrs_t */    \
    X(bool, handler)                                                          \
    X(bool, data)           /* has a data-* attribute */                      \
    X(bool, working_link)   /* a link with a real href */                     \
    X(bool, away)           /* a link to an address with a host name */       \
    X(bool, document)       /* a link to a file with text of its own */       \
    X(bool, its)            /* has its-* attributes */                        \
    X(bool, datum)          /* its text is a value for programs */            \
    X(bool, type_button)    /* button type=button, reset */                   \
    X(bool, html_point)     /* annotation-xml that holds HTML */              \
    X(bool, closes)         /* its start tag closed other elements */         \
    /* from its content so far */                                             \
    X(bool, irregular)      /* parsed in a way that a stack cannot follow */  \
    X(bool, filled)         /* has text, an element, or a comment */


/* The first few different scripts; 0: none. */
typedef uint8_t  san_elem_scripts_t[3];

/* Used by san_decide; the tree only clears them. */

#define SAN_ELEM_FACTS(X)                                                     \
    X(bool, interactive)    /* a control itself */                            \
    X(bool, control)        /* holds a control */                             \
    X(bool, field)          /* holds a field, named by the text beside it */  \
    X(bool, other_text)     /* holds text that is not a prompt */             \
    X(bool, has_name)       /* holds text with letters, a name */             \
    X(uint8_t, user)        /* SAN_YES, SAN_MAYBE: user content */            \
    X(uint8_t, excluded)    /* SAN_YES: excluded by the operator */           \
    X(bool, asked)          /* was part of an exclude question */             \
    X(uint8_t, hidden)      /* SAN_YES: it or one around it is hidden */      \
    X(uint8_t, posts)       /* SAN_YES: in a section such as "comments" */    \
    X(uint8_t, switcher)    /* SAN_YES: has the name of a switcher */         \
    /* versions of the page that were declared when it was asked, and bits */ \
    /* of those that it or an element around it is named after */             \
    X(uint8_t, alternates_n)                                                  \
    X(uint32_t, alternates)                                                   \
    /* has own text in an expected script; of a row: has such a cell */       \
    X(bool, own_expected)                                                     \
    X(uint8_t, items)       /* units in it, to detect switchers */            \
    X(uint8_t, endonyms)                                                      \
    X(uint8_t, foreign_items)  /* items in a foreign script */                \
    /* links whose address names a language, and how often that changed */    \
    X(uint8_t, coded)                                                         \
    X(uint8_t, turns)                                                         \
    X(uint16_t, code)       /* the last such language */                      \
    X(san_elem_scripts_t, foreign)


#define X(type, name)  type  name;

typedef struct {
    SAN_ELEM_FACTS(X)
} san_elem_facts_t;


typedef struct {
    SAN_ELEM_FIELDS(X)

    san_elem_facts_t  facts;
} san_elem_t;

#undef X


static inline bool
san_elem_has(const san_elem_t *elem, san_attr_id_t id)
{
    return elem->present >> id & 1;
}


/* Can scripts and styles select it by its attributes, or is that unknown? */

static inline bool
san_attrs_findable(const san_attrs_t *attrs)
{
    return (attrs->present & (1u << SAN_ATTR_id | 1u << SAN_ATTR_name))
           || attrs->handler;
}

static inline bool
san_elem_findable(const san_elem_t *elem)
{
    return (elem->present & (1u << SAN_ATTR_id | 1u << SAN_ATTR_name))
           || elem->handler || elem->name_end == 0;
}


/* Does it have an id or data-*?  If it is empty, a script may fill it. */

static inline bool
san_attrs_mount(const san_attrs_t *attrs)
{
    return san_attr_has(attrs, SAN_ATTR_id) || attrs->data;
}

static inline bool
san_elem_mount(const san_elem_t *elem)
{
    return san_elem_has(elem, SAN_ATTR_id) || elem->data;
}

#endif /* SAN_ELEM_H */
