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
 * Depends on san_token, san_tags, san_elem, san_language.
 */

#ifndef SAN_TREE_H
#define SAN_TREE_H

#include "lang/san_language.h"
#include "tree/san_elem.h"

/* Open elements at most: the limit that browsers have. */
#define SAN_DEPTH_MAX  512

/* How much of id and class is looked at. */
#define SAN_TREE_ID_MAX     64
#define SAN_TREE_CLASS_MAX  160

enum {
    SAN_TREE_AMBIGUOUS = 1,
    SAN_TREE_DEPTH
};


#define SAN_NO_FORM  UINT64_MAX


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

    bool                     xml;           /* see san_tree_xml.c */
    bool                     any;           /* not of XHTML alone */
    bool                     carries_tags;  /* start tags are copied whole */
    unsigned                 copied;        /* names of the first so many are */
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

    /* SAN_SKIP_* of the next element, as a comment before it says */
    uint16_t                 next_skip;
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
bool san_tree_open_fast(san_tree_t *tree, const san_attrs_t *attrs);

/* Takes the last element off the stack; nobody is called. */

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

/* Does the link lead somewhere, or do something? */
bool san_attrs_working_link(const san_attrs_t *attrs);

/* An end tag; name are the bytes of its name. */
void san_tree_end(san_tree_t *tree, const san_tag_t *tag,
    const uint8_t *name);

/* san_tree_xml.c */

/* The namespace of the element that a start tag opens. */
san_ns_t san_tree_namespace(const san_tree_t *tree, const san_attrs_t *attrs);

/*
 * A start tag and an end tag in a page that is read as XML.  False: the end tag
 * is not that of the last element, so the page is not well-formed.
 */
int san_tree_start_xml(san_tree_t *tree, const san_attrs_t *attrs);
bool san_tree_end_xml(san_tree_t *tree, const san_tag_t *tag,
    const uint8_t *name);

/*
 * The window is about to go: id, class and start tag of elements that are not
 * closed are copied.  Most elements open and close in one window.
 * SAN_ERROR: no memory.
 */
int san_tree_carry(san_tree_t *tree);

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

/* The id and class of an open element, as they stand in the source. */
san_str_t san_elem_id(const san_tree_t *tree, const san_elem_t *elem);
san_str_t san_elem_class(const san_tree_t *tree, const san_elem_t *elem);

/* Is the element, of a name that is not in the list, of this name? */
bool san_elem_is(const san_tree_t *tree, const san_elem_t *elem,
    const uint8_t *name, size_t len);

/* Its start tag, if tree->carries_tags; empty if it was too long. */
san_str_t san_elem_tag(const san_tree_t *tree, const san_elem_t *elem);

#endif /* SAN_TREE_H */
