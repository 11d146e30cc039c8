/*
 * san_elem: what is kept of an open element: by the tree, to parse on and to
 * find it in the source, and by what decides about the text in it.
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
    SAN_NS_OTHER         /* XML: not that of XHTML, or the name has a prefix */
} san_ns_t;


/* Why text is left alone, inherited by what is inside. */

#define SAN_SKIP_LANG       0x01     /* another language, or an unknown one */
#define SAN_SKIP_TRANSLATE  0x02     /* translate=no, notranslate */
#define SAN_SKIP_CODE       0x04     /* code, pre, svg, template, … */
#define SAN_SKIP_QUOTE      0x08     /* blockquote, q, cite */
#define SAN_SKIP_USER       0x10     /* bdi, dir=auto: somebody's own words */
#define SAN_SKIP_HREFLANG   0x20     /* a link to a page in its language */

/* Not visible as text of the page: does not count for its language. */
#define SAN_SKIP_ANY        0x3f

/* Out of place in a table: findings only flag. */
#define SAN_SKIP_FOSTERED   0x40

/* No reasons, but inherited as they are: its text runs from right to left … */
#define SAN_SKIP_RTL        0x80

/* … and it is a template that a script in the browser fills. */
#define SAN_SKIP_TEMPLATE   0x100


/* What is asked of an element once: did somebody else write it, is it kept? */

enum {
    SAN_UNKNOWN = 0,
    SAN_NO,
    SAN_MAYBE,
    SAN_YES
};


/*
 * Fields are lists, so that tests can go through all of them.  These are the
 * tree's own.
 */

#define SAN_ELEM_FIELDS(X)                                                    \
    X(uint64_t, start)      /* of the start tag */                            \
    X(uint64_t, name_end)   /* behind the tag's name; 0: truncated */         \
    /* id, class and address: so far behind start, in the source */           \
    X(uint32_t, id)                                                           \
    X(uint32_t, class)                                                        \
    X(uint32_t, names)      /* where they are kept: see san_tree_carry() */   \
    X(uint16_t, tag_len)    /* its start tag before them, if kept */          \
    X(uint8_t, name_len)    /* of a name that is not in the list */           \
    X(uint8_t, id_len)                                                        \
    X(uint8_t, class_len)                                                     \
    X(uint8_t, ns)          /* san_ns_t */                                    \
    X(uint16_t, tag)        /* san_tag_id_t; 0 for other names */             \
    X(uint16_t, skip)       /* SAN_SKIP_*: its own and inherited */           \
    /* the nearest list and block, itself included: an index, or -1 */        \
    X(int16_t, list)                                                          \
    X(int16_t, block)                                                         \
    /* of its own start tag */                                                \
    X(uint32_t, present)    /* its attributes, as in san_attrs_t */           \
    X(bool, handler)                                                          \
    X(bool, data)           /* has a data-* attribute */                      \
    X(bool, working_link)   /* a link with a real href */                     \
    X(bool, away)           /* a link whose address names a host */           \
    X(bool, document)       /* a link to a file with a text of its own */     \
    X(bool, its)            /* has its-* attributes already */                \
    X(bool, type_button)    /* button type=button, reset */                   \
    X(bool, html_point)     /* annotation-xml that holds HTML */              \
    X(bool, closes)         /* its start tag closed other elements */         \
    /* of what was seen in it so far */                                       \
    X(bool, irregular)      /* a stack cannot follow what happened in it */   \
    X(bool, filled)         /* has text, an element, or a comment */


/* Different scripts, the first few; 0: none. */
typedef uint8_t  san_elem_scripts_t[3];

/* What decisions keep of an open element: the tree clears it, no more. */

#define SAN_ELEM_FACTS(X)                                                     \
    X(bool, interactive)    /* a control itself */                            \
    X(bool, control)        /* holds a control */                             \
    X(bool, other_text)     /* holds text that is no prompt */                \
    X(bool, has_name)       /* holds text with letters: it has a name */      \
    X(uint8_t, user)        /* did somebody else write what is in it? */      \
    X(uint8_t, excluded)    /* SAN_YES: the operator excludes it */           \
    X(bool, asked)          /* it was part of such a question */              \
    /* has text of its own in an expected script; a row: such a cell */       \
    X(bool, own_expected)                                                     \
    X(uint8_t, items)       /* units in it, for a switcher */                 \
    X(uint8_t, endonyms)                                                      \
    X(uint8_t, foreign_items)  /* those of a foreign script */                \
    /* links whose address names a language, and how often it was another */  \
    X(uint8_t, coded)                                                         \
    X(uint8_t, turns)                                                         \
    X(uint16_t, code)       /* the last one */                                \
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


/* Can scripts and styles find it, or is that unknown? */

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


/* Has it an id or data-*?  If it is empty, a script fills it. */

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
