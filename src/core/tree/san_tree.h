/*
 * san_tree: the elements that are open, as the tree construction of the HTML
 * standard (13.2.6) would have them.  A simulation, not a tree: nothing is
 * kept of an element that is closed.
 *
 * Enters: tag tokens with their attributes.  Leaves: two calls, an element
 * was opened and an element is about to be closed; how the content of an
 * element is tokenized; what an element inherits (lang, translate, code).
 *
 * Where the standard repairs markup in a way that a stack cannot follow
 * (the adoption agency, foster parents), the elements concerned are marked
 * irregular: nobody may cut them.  Where parsers themselves disagree about
 * what follows (raw text in a select or a frameset), the answer is
 * SAN_TREE_AMBIGUOUS: nobody may cut anything from there on.
 *
 * Depends on san_token, san_tags, san_attr, san_language.
 */

#ifndef SAN_TREE_H
#define SAN_TREE_H

#include "lang/san_language.h"
#include "tree/san_attr.h"

/* Open elements at most: the limit that browsers have. */
#define SAN_DEPTH_MAX  512

/* How much of id and class is looked at. */
#define SAN_ID_KEPT     64
#define SAN_CLASS_KEPT  160

enum {
    SAN_TREE_AMBIGUOUS = 1,
    SAN_TREE_DEPTH
};


typedef enum {
    SAN_NS_HTML = 0,
    SAN_NS_SVG,
    SAN_NS_MATHML
} san_ns_t;


#define SAN_NO_FORM  UINT64_MAX

/* Why text is left alone, inherited by what is inside. */

#define SAN_KEEP_LANG       0x01     /* another language, or an unknown one */
#define SAN_KEEP_TRANSLATE  0x02     /* translate=no, notranslate */
#define SAN_KEEP_CODE       0x04     /* code, pre, svg, template, … */
#define SAN_KEEP_QUOTE      0x08     /* blockquote, q, cite */
#define SAN_KEEP_USER       0x10     /* bdi, dir=auto: somebody's own words */
#define SAN_KEEP_HREFLANG   0x20     /* a link to a page in its language */

/* Not visible as text of the page: does not count for its language. */
#define SAN_KEEP_ANY        0x3f

/* Out of place in a table: findings only flag. */
#define SAN_KEEP_FOSTERED   0x40

/* No reason, but inherited as they are: its text runs from right to left. */
#define SAN_KEEP_RTL        0x80


/* What is asked of an element once: did somebody else write it, is it kept? */

enum {
    SAN_UNKNOWN = 0,
    SAN_NO,
    SAN_YES
};


typedef struct {
    uint64_t  start;           /* of the start tag */
    uint64_t  name_end;        /* behind the tag's name; 0: truncated */

    /* id, class and address: so far behind start, in the source */
    uint32_t  id;
    uint32_t  class;
    uint32_t  href;            /* of a link that is live … */
    uint32_t  href_len;        /* … or 0 */

    uint32_t  names;           /* where they are kept: see san_tree_keep() */
    uint16_t  tag_len;         /* its start tag before them, if kept */
    uint8_t   name_len;        /* of a name that is not in the list */
    uint8_t   id_len;
    uint8_t   class_len;

    uint8_t   ns;              /* san_ns_t */
    uint16_t  tag;             /* san_tag_id_t; 0 for other names */
    uint16_t  keep;            /* SAN_KEEP_*: its own and inherited */

    /* the nearest list and block, itself included: an index, or -1 */
    int16_t   list;
    int16_t   block;

    /* of its own start tag */
    uint32_t  present;         /* its attributes, as in san_attrs_t */
    bool      handler;
    bool      data;            /* has a data-* attribute */
    bool      live;            /* a link with a real href */
    bool      alive;           /* a control itself */
    bool      its;             /* has its-* attributes already */
    bool      type_button;     /* button type=button, reset */
    bool      html_point;      /* annotation-xml that holds HTML */
    bool      closes;          /* its start tag closed other elements */

    /* of what was seen in it so far */
    bool      irregular;       /* a stack cannot follow what happened in it */
    bool      filled;          /* has text, an element, or a comment */
    bool      control;         /* holds a control: it is alive */
    bool      other_text;      /* holds text that is no prompt */
    bool      named_text;      /* holds text with letters: it has a name */
    uint8_t   user;            /* SAN_YES: somebody else wrote what is in it */
    uint8_t   kept;            /* SAN_YES: rules of the operator keep it */
    bool      asked;           /* it was part of a question about keeps */
    bool      own_expected;    /* text of its own, in an expected script;
                                  of a row: a cell that is not foreign */
    uint8_t   items;           /* units in it, for a switcher */
    uint8_t   endonyms;
    uint8_t   foreign[3];      /* different foreign scripts of those … */
    uint8_t   foreign_items;   /* … and how many have any */
} san_elem_t;


typedef struct {
    /* elems[index] was just opened; a void element too, closed right away */
    void (*opened)(void *data, unsigned index, const san_attrs_t *attrs);

    /*
     * elems[index], the last, is about to be closed: by its end tag, or
     * without one (end_tag == NULL).
     */
    void (*closed)(void *data, unsigned index, const san_tag_t *end_tag);
} san_tree_calls_t;


typedef struct {
    const san_allocator_t   *allocator;
    const san_token_t       *token;       /* has the window */
    const san_tree_calls_t  *calls;
    void                    *data;

    /* of the page, to compare lang with; its fields change as it is found */
    const san_language_t    *language;

    san_elem_t              *elems;
    unsigned                 n;
    unsigned                 size;

    bool                     keeps_tags;  /* whole start tags are kept */
    unsigned                 kept;        /* names of the first so many are */
    uint8_t                 *names;
    size_t                   names_len;
    size_t                   names_size;

    uint16_t                 open[SAN_TAG_N];   /* how many of each are open */

    /* the form element pointer (13.2.4.4): its start tag, or SAN_NO_FORM */
    uint64_t                 form;

    bool                     html_seen;
    bool                     head_seen;
    bool                     body_seen;     /* by an explicit start tag … */
    bool                     body_ended;    /* … and end tag */
    bool                     frameset_seen;

    /* in quirks mode a table stays in its paragraph (13.2.6.4.7) */
    bool                     no_quirks;
    bool                     maybe_in_p;
} san_tree_t;


/* token: the tokenizer that the tags come from. */
void san_tree_init(san_tree_t *tree, const san_allocator_t *allocator,
    const san_token_t *token, const san_tree_calls_t *calls, void *data,
    const san_language_t *language);

void san_tree_free(san_tree_t *tree);

/*
 * A start tag.  Sets *content.  SAN_OK, SAN_ERROR (memory), SAN_TREE_DEPTH,
 * or SAN_TREE_AMBIGUOUS.
 */
int san_tree_start(san_tree_t *tree, const san_attrs_t *attrs,
    san_content_t *content);

/*
 * Does the start tag open its element where it stands, closing nothing, and
 * is its content markup?  The current node is an HTML element.
 */
bool san_tree_opens_plainly(const san_tree_t *tree, unsigned tag);

/* Does its end tag close it, and nothing else, where it is the last one? */
bool san_tree_ends_plainly(unsigned tag);

/*
 * Opens an element of which that is so, and of which no attribute, nor its
 * name, says that it is left alone.  Nobody is called.  False: there is no
 * place on the stack; nothing has happened.
 */
bool san_tree_open_plain(san_tree_t *tree, const san_attrs_t *attrs);

/* Takes the last element off the stack; nobody is called. */

static inline void
san_tree_drop(san_tree_t *tree)
{
    const san_elem_t  *elem;

    elem = &tree->elems[--tree->n];
    tree->open[elem->tag]--;

    if (tree->n < tree->kept) {
        tree->kept = tree->n;
        tree->names_len = elem->names;
    }
}

/* Does the link lead somewhere, or do something? */
bool san_attrs_live_link(const san_attrs_t *attrs);

/* An end tag; name are the bytes of its name. */
void san_tree_end(san_tree_t *tree, const san_tag_t *tag,
    const uint8_t *name);

/*
 * The window is about to go: id, class and start tag of elements that are not
 * closed are copied.  Most elements open and close in one window.
 * SAN_ERROR: no memory.
 */
int san_tree_keep(san_tree_t *tree);

/* The end of the file: closes all that is open. */
void san_tree_finish(san_tree_t *tree);


static inline san_elem_t *
san_tree_top(const san_tree_t *tree)
{
    return tree->n ? &tree->elems[tree->n - 1] : NULL;
}


/* Is "<![CDATA[" markup here (13.2.5.42)? */
static inline bool
san_tree_cdata(const san_tree_t *tree)
{
    return tree->n && tree->elems[tree->n - 1].ns != SAN_NS_HTML;
}


/* The path of elems[0..index] as CSS would write it, into buf; its length. */
size_t san_tree_path(const san_tree_t *tree, unsigned index, char *buf,
    size_t size);

static inline bool
san_elem_has(const san_elem_t *elem, san_attr_id_t id)
{
    return elem->present >> id & 1;
}


/* Can scripts and styles find it, or do its attributes not tell? */
static inline bool
san_elem_named(const san_elem_t *elem)
{
    return (elem->present & (1u << SAN_ATTR_id | 1u << SAN_ATTR_name))
           || elem->handler || elem->name_end == 0;
}


/* Has it an id or data-*?  If it is empty, a script fills it. */
static inline bool
san_elem_mount(const san_elem_t *elem)
{
    return san_elem_has(elem, SAN_ATTR_id) || elem->data;
}


/* The id and class of an open element, as they stand in the source. */
san_str_t san_elem_id(const san_tree_t *tree, const san_elem_t *elem);
san_str_t san_elem_class(const san_tree_t *tree, const san_elem_t *elem);

/* Is the element, of a name that is not in the list, of this name? */
bool san_elem_is(const san_tree_t *tree, const san_elem_t *elem,
    const uint8_t *name, size_t len);

/* Its start tag, if tree->keeps_tags; empty if it was too long. */
san_str_t san_elem_tag(const san_tree_t *tree, const san_elem_t *elem);

#endif /* SAN_TREE_H */
