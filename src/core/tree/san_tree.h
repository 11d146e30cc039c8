/*
 * san_tree: the elements that are open, as the tree construction of the HTML
 * standard (13.2.6) would have them.  A simulation, not a tree: closed
 * elements are forgotten.
 *
 * Enters: tag tokens with their attributes.  Leaves: two calls, an element was
 * opened and an element is about to be closed; how the content of an element
 * is tokenized; what an element inherits (lang, translate, code).
 *
 * Where the standard repairs markup in a way that a stack cannot follow (the
 * adoption agency, foster parents), the elements concerned are marked
 * irregular and may not be cut.  Where parsers themselves disagree about what
 * follows (raw text in a select or a frameset), the result is
 * SAN_TREE_AMBIGUOUS: nothing may be cut from there on.
 *
 * Depends on san_token, san_tags, san_elem, san_language.
 */

#ifndef SAN_TREE_H
#define SAN_TREE_H

#include <string.h>

#include "lang/san_language.h"
#include "tree/san_elem.h"

/* Most open elements: the limit of browsers. */
#define SAN_DEPTH_MAX  512

/* How many bytes of a name that is not in the list are kept. */
#define SAN_TREE_NAME  64

/* How many bytes of id and class are read. */
#define SAN_TREE_ID_MAX     64
#define SAN_TREE_CLASS_MAX  160

/* Start tags that may say more are kept up to this length. */
#define SAN_TREE_ITEM_MAX   400

enum {
    SAN_TREE_AMBIGUOUS = 1,
    SAN_TREE_DEPTH
};


#define SAN_NO_FORM  UINT64_MAX


typedef struct {
    /* elems[index] was opened; void elements too, which are closed at once */
    void (*opened)(void *data, unsigned index, const san_attrs_t *attrs);

    /*
     * elems[index], the last, is about to be closed: by its end tag, or
     * without one (end_tag == NULL).
     */
    void (*closed)(void *data, unsigned index, const san_tag_t *end_tag);
} san_tree_calls_t;


typedef struct {
    const san_allocator_t   *allocator;
    const san_token_t       *token;       /* owns the window */
    const san_tree_calls_t  *calls;
    void                    *data;

    /* the page's, to compare lang with; changes as it is detected */
    const san_language_t    *language;

    san_elem_t              *elems;
    unsigned                 n;
    unsigned                 size;

    bool                     xml;           /* see san_tree_xml.c */
    bool                     any;           /* XML other than XHTML */
    bool                     carries_tags;  /* whole start tags are copied */
    unsigned                 copied;        /* this many have copied names */
    uint8_t                 *names;
    size_t                   names_len;
    size_t                   names_size;

    uint16_t                 open[SAN_TAG_N];   /* how many of each are open */

    /* the form element pointer (13.2.4.4): its start tag, or SAN_NO_FORM */
    uint64_t                 form;

    bool                     html_seen;
    bool                     head_seen;
    bool                     body_seen;     /* by an explicit start tag */
    bool                     body_ended;    /* by an explicit end tag */
    bool                     frameset_seen;

    /* in quirks mode a table stays in its paragraph (13.2.6.4.7) */
    bool                     no_quirks;
    bool                     maybe_in_p;

    /* SAN_SKIP_* for the next element, from a comment before it */
    uint16_t                 next_skip;
} san_tree_t;


/*
 * Initializes a tree.  token: the tokenizer that the tags come from; calls:
 * the callbacks, which get data; language: the page's.
 */
void san_tree_init(san_tree_t *tree, const san_allocator_t *allocator,
    const san_token_t *token, const san_tree_calls_t *calls, void *data,
    const san_language_t *language);

void san_tree_free(san_tree_t *tree);

/*
 * Handles a start tag and sets *content.  SAN_OK, SAN_ERROR (memory),
 * SAN_TREE_DEPTH, or SAN_TREE_AMBIGUOUS.
 */
int san_tree_start(san_tree_t *tree, const san_attrs_t *attrs,
    san_content_t *content);

/*
 * Does the start tag open its element without closing others, and is its
 * content markup?  parent: the current node, which must be an HTML element.
 */
bool san_tree_opens_plainly(const san_tree_t *tree, unsigned parent,
    unsigned tag);

/* The same if the current node is in SVG or MathML; false for rare tags. */
bool san_tree_opens_in_foreign(const san_tree_t *tree, unsigned tag);

/* The namespace of an element that is opened in HTML. */

static inline san_ns_t
san_tree_ns_of(unsigned tag)
{
    return tag == SAN_TAG_svg ? SAN_NS_SVG
           : tag == SAN_TAG_math ? SAN_NS_MATHML : SAN_NS_HTML;
}


/* Does the end tag only close its element, if that is the current node? */
bool san_tree_ends_plainly(unsigned tag);

/*
 * Opens an element for which san_tree_opens_plainly() is true, in the last
 * one, top.  Its name and attributes are not asked whether it is skipped.  No
 * callback is called.  False: the stack is full, and nothing was changed.
 */
bool san_tree_open_fast(san_tree_t *tree, san_elem_t *top,
    const san_attrs_t *attrs, san_ns_t ns);

/* Removes the last element from the stack without a callback. */

static inline void
san_tree_drop(san_tree_t *tree)
{
    const san_elem_t  *elem;

    elem = &tree->elems[--tree->n];
    tree->open[elem->tag]--;

    if (tree->n < tree->copied) {
        tree->copied = tree->n;
        tree->names_len = elem->names;
    }
}

/* Does the link lead somewhere or have a handler? */
bool san_attrs_working_link(const san_attrs_t *attrs);

/* Handles an end tag; name points to the bytes of its name. */
void san_tree_end(san_tree_t *tree, const san_tag_t *tag,
    const uint8_t *name);

/* san_tree_xml.c */

/* The namespace of the element that a start tag opens. */
san_ns_t san_tree_namespace(const san_tree_t *tree, const san_attrs_t *attrs);

/*
 * Handle a start tag or an end tag of a page that is read as XML.  False: the
 * end tag does not match the current node, so the page is not well-formed.
 */
int san_tree_start_xml(san_tree_t *tree, const san_attrs_t *attrs);
bool san_tree_end_xml(san_tree_t *tree, const san_tag_t *tag,
    const uint8_t *name);

/*
 * Called before the window moves: copies id, class and start tag of open
 * elements.  Most elements open and close in one window.  SAN_ERROR: no
 * memory.
 */
int san_tree_carry(san_tree_t *tree);

/* The end of the file: closes all open elements. */
void san_tree_finish(san_tree_t *tree);


static inline san_elem_t *
san_tree_top(const san_tree_t *tree)
{
    return tree->n ? &tree->elems[tree->n - 1] : NULL;
}


/* Is a heading open, of the four that are titles of articles or sections? */

static inline bool
san_tree_in_heading(const san_tree_t *tree)
{
    uint64_t  open;

    _Static_assert(SAN_TAG_h4 == SAN_TAG_h1 + 3
                   && sizeof(open) == 4 * sizeof(tree->open[0]),
                   "h1 to h4 are read at once");

    memcpy(&open, &tree->open[SAN_TAG_h1], sizeof(open));

    return open != 0;
}


/* Does "<![CDATA[" begin a CDATA section here (13.2.5.42)? */
static inline bool
san_tree_cdata(const san_tree_t *tree)
{
    return tree->n && tree->elems[tree->n - 1].ns != SAN_NS_HTML;
}


/*
 * Writes the path of elems[0..index] as a CSS selector to buf; returns its
 * length.
 */
size_t san_tree_path(const san_tree_t *tree, unsigned index, char *buf,
    size_t size);

/* The raw id and class of an open element. */
san_str_t san_elem_id(const san_tree_t *tree, const san_elem_t *elem);
san_str_t san_elem_class(const san_tree_t *tree, const san_elem_t *elem);

/* Does an element whose name is not in the list have this name? */
bool san_elem_is(const san_tree_t *tree, const san_elem_t *elem,
    const uint8_t *name, size_t len);

/*
 * Its start tag, if tree->carries_tags or it may say more than the fields of
 * the element; empty if it is too long.
 */
san_str_t san_elem_tag(const san_tree_t *tree, const san_elem_t *elem);

#endif /* SAN_TREE_H */
