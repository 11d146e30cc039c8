/*
 * san_tree: the stack of open elements, and what is stored for each.
 *
 * The rules which tag closes what are in san_tree_rules.c.
 */

#include <string.h>

#include "tree/san_tree.h"
#include "tree/san_tree_stack.h"

/* Bytes of a start tag that are kept. */
#define TAG_COPIED    1024

#define ELEMS_FIRST  32
#define NAMES_FIRST  1024


void
san_tree_init(san_tree_t *tree, const san_allocator_t *allocator,
    const san_token_t *token, const san_tree_calls_t *calls, void *data,
    const san_language_t *language)
{
    memset(tree, 0, sizeof(*tree));

    tree->allocator = allocator;
    tree->token = token;
    tree->calls = calls;
    tree->data = data;
    tree->language = language;
    tree->form = SAN_NO_FORM;
}


void
san_tree_free(san_tree_t *tree)
{
    tree->allocator->free(tree->allocator->data, tree->elems);
    tree->allocator->free(tree->allocator->data, tree->names);
    tree->elems = NULL;
    tree->names = NULL;
}


static int
grow_elems(san_tree_t *tree)
{
    void      *p;
    unsigned   n;

    n = tree->size ? tree->size * 2 : ELEMS_FIRST;

    p = tree->allocator->alloc(tree->allocator->data, n * sizeof(san_elem_t));
    if (p == NULL) {
        return SAN_ERROR;
    }

    if (tree->n) {
        memcpy(p, tree->elems, tree->n * sizeof(san_elem_t));
    }

    tree->allocator->free(tree->allocator->data, tree->elems);
    tree->elems = p;
    tree->size = n;

    return SAN_OK;
}


static int
grow_names(san_tree_t *tree, size_t need)
{
    void    *p;
    size_t   size;

    for (size = tree->names_size ? tree->names_size * 2 : NAMES_FIRST;
         size < tree->names_len + need;
         size *= 2)
    {
        /* void */
    }

    p = tree->allocator->alloc(tree->allocator->data, size);
    if (p == NULL) {
        return SAN_ERROR;
    }

    if (tree->names_len) {
        memcpy(p, tree->names, tree->names_len);
    }

    tree->allocator->free(tree->allocator->data, tree->names);
    tree->names = p;
    tree->names_size = size;

    return SAN_OK;
}


static uint8_t
at_most(uint32_t n, uint8_t most)
{
    return n < most ? (uint8_t) n : most;
}


/* Can its attributes name the language of its text?  See san_switcher.c. */

static inline bool
is_item(const san_attrs_t *attrs)
{
    return ((san_tag_flags[attrs->tag->id] & SAN_TAG_ITEM) != 0)
           | attrs->data | attrs->handler;
}


/* Sets the positions of id and class, and how many bytes of them are kept. */

static inline void
set_names(const san_tree_t *tree, san_elem_t *elem, const san_attrs_t *attrs)
{
    uint64_t           len, most;
    const san_tag_t   *tag;
    const san_attr_t  *attr;

    tag = attrs->tag;

    if (san_attr_has(attrs, SAN_ATTR_id)) {
        attr = san_attr_get(attrs, SAN_ATTR_id);
        elem->id = attr->value;
        elem->id_len = at_most(attr->value_len, SAN_TREE_ID_MAX);
    }

    if (san_attr_has(attrs, SAN_ATTR_class)) {
        attr = san_attr_get(attrs, SAN_ATTR_class);
        elem->class = attr->value;
        elem->class_len = at_most(attr->value_len, SAN_TREE_CLASS_MAX);
    }

    len = tag->end - tag->start;
    most = is_item(attrs) || attrs->manner ? SAN_TREE_ITEM_MAX : 0;
    most = tree->carries_tags ? TAG_COPIED : most;
    elem->tag_len = (uint16_t) (len <= most && !tag->truncated ? len : 0);
}


static void
copy_name(san_tree_t *tree, uint64_t off, size_t n)
{
    if (n) {
        memcpy(tree->names + tree->names_len,
               san_token_at(tree->token, off), n);
        tree->names_len += n;
    }
}


/* Copies the start tag, the name if it is not in the list, id and class. */

static int
copy_names(san_tree_t *tree, san_elem_t *elem)
{
    size_t  i, need;

    need = (size_t) elem->tag_len + elem->name_len + elem->id_len
           + elem->class_len;

    if (tree->names_len + need > tree->names_size
        && grow_names(tree, need) != SAN_OK)
    {
        return SAN_ERROR;
    }

    elem->names = (uint32_t) tree->names_len;

    copy_name(tree, elem->start, elem->tag_len);
    i = tree->names_len;
    copy_name(tree, elem->start + 1, elem->name_len);

    for ( /* void */ ; i < tree->names_len; i++) {
        tree->names[i] = san_lower(tree->names[i]);
    }

    copy_name(tree, elem->start + elem->id, elem->id_len);
    copy_name(tree, elem->start + elem->class, elem->class_len);

    return SAN_OK;
}


int
san_tree_carry(san_tree_t *tree)
{
    for ( /* void */ ; tree->copied < tree->n; tree->copied++) {
        if (copy_names(tree, &tree->elems[tree->copied]) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/*
 * Does the tag differ from the page's language?  Empty or invalid tags do
 * (3.2.6.1).
 */

static bool
tag_differs(const san_tree_t *tree, san_str_t value)
{
    san_language_t  language;

    return !san_language_read(value.data, value.len, &language)
           || !san_language_same(&language, tree->language);
}


static bool
lang_differs(const san_tree_t *tree, const san_attrs_t *attrs)
{
    san_str_t  value;

    value = san_attr_value(attrs, SAN_ATTR_lang);

    if (!san_attr_has(attrs, SAN_ATTR_lang)
        || (tree->xml && san_attr_has(attrs, SAN_ATTR_xml_lang)))
    {
        value = san_attr_value(attrs, SAN_ATTR_xml_lang);
    }

    return tag_differs(tree, value);
}


/* Does the script do nothing: "void(0)", "return false", ";" or empty? */

static bool
is_idle_script(san_str_t script)
{
    size_t  i;

    static const char *const  idle[] = { "void", ";", "//", "return false" };

    while (script.len && san_is_space(script.data[0])) {
        script.data++;
        script.len--;
    }

    for (i = 0; i < sizeof(idle) / sizeof(idle[0]); i++) {
        if (script.len >= strlen(idle[i])
            && memcmp(script.data, idle[i], strlen(idle[i])) == 0)
        {
            return true;
        }
    }

    return script.len == 0;
}


/*
 * Links with "#", an empty script or no href do not work.  "#name" works: on
 * real pages it leads to the comment form, or opens it.  References in the
 * value are not decoded: such a link counts as working.
 */

bool
san_attrs_working_link(const san_attrs_t *attrs)
{
    san_str_t  href;

    static const char  scheme[] = "javascript:";

    href = san_attr_value(attrs, SAN_ATTR_href);

    while (href.len && san_is_space(href.data[0])) {
        href.data++;
        href.len--;
    }

    if (href.len == 0
        || (href.data[0] == '#'
            && (href.len == 1 || san_is_space(href.data[1])
                || href.data[1] == '!')))
    {
        return false;
    }

    if (!san_str_begins(href, scheme)) {
        return true;
    }

    href.data += sizeof(scheme) - 1;
    href.len -= sizeof(scheme) - 1;

    return !is_idle_script(href);
}


static uint16_t
skip_of_attrs(const san_tree_t *tree, const san_attrs_t *attrs,
    uint16_t skip)
{
    /* on <html> and <body> it is about the page, not about somebody's words */

    if (san_attr_is(attrs, SAN_ATTR_dir, "auto")
        && attrs->tag->id != SAN_TAG_html && attrs->tag->id != SAN_TAG_body)
    {
        skip |= SAN_SKIP_USER;
    }

    if (san_attr_is(attrs, SAN_ATTR_dir, "rtl")) {
        skip |= SAN_SKIP_RTL;

    } else if (san_attr_is(attrs, SAN_ATTR_dir, "ltr")) {
        skip &= (uint16_t) ~SAN_SKIP_RTL;
    }

    /* on <html> it declares the page's language, and is evidence (san_page) */

    if (attrs->tag->id != SAN_TAG_html
        && (san_attr_has(attrs, SAN_ATTR_lang)
            || san_attr_has(attrs, SAN_ATTR_xml_lang)))
    {
        skip &= (uint16_t) ~SAN_SKIP_LANG;

        if (lang_differs(tree, attrs)) {
            skip |= SAN_SKIP_LANG;
        }
    }

    if (san_attr_has(attrs, SAN_ATTR_translate)) {
        if (san_attr_is(attrs, SAN_ATTR_translate, "no")) {
            skip |= SAN_SKIP_TRANSLATE;

        } else if (san_attr_is(attrs, SAN_ATTR_translate, "yes")
                   || san_attr_is(attrs, SAN_ATTR_translate, ""))
        {
            skip &= (uint16_t) ~SAN_SKIP_TRANSLATE;
        }
    }

    /* a link to a page in the same language is like any other */

    if (san_attr_has(attrs, SAN_ATTR_hreflang)
        && tag_differs(tree, san_attr_value(attrs, SAN_ATTR_hreflang)))
    {
        skip |= SAN_SKIP_HREFLANG;
    }

    return skip;
}


static inline uint16_t
skip_of(const san_tree_t *tree, const san_attrs_t *attrs, uint16_t skip)
{
    uint16_t  flags, by_class;

    by_class = 0;
    flags = san_tag_flags[attrs->tag->id];

    /* what a noscript says is read, but nothing in it is changed */

    if ((flags & (SAN_TAG_CODE | SAN_TAG_QUOTE))
        && attrs->tag->id != SAN_TAG_noscript)
    {
        skip |= flags & SAN_TAG_CODE ? SAN_SKIP_CODE : SAN_SKIP_QUOTE;
    }

    if (attrs->tag->id == SAN_TAG_bdi) {
        skip |= SAN_SKIP_USER;
    }

    if (san_attr_has(attrs, SAN_ATTR_class)
        && san_attr_notranslate(san_attr_value(attrs, SAN_ATTR_class)))
    {
        by_class = SAN_SKIP_TRANSLATE;
    }

    if (attrs->present & SAN_ATTRS_SKIP) {
        skip = skip_of_attrs(tree, attrs, skip);
    }

    return skip | by_class;
}


/*
 * Does the address have a scheme or a host?  It may still be this site, whose
 * host is not known.
 */

static bool
names_host(san_str_t href)
{
    size_t  i;

    for (i = 0; i < href.len && san_is_space(href.data[i]); i++) { /* void */ }

    if (href.len - i > 1 && href.data[i] == '/' && href.data[i + 1] == '/') {
        return true;
    }

    while (i < href.len && san_is_alpha(href.data[i])) {
        i++;
    }

    return i < href.len && href.data[i] == ':';
}


/* Is it a file like "/files/report.pdf", with a known extension? */

static bool
names_document(san_str_t href)
{
    size_t  i, k, n;

    static const char  known[][5] = {
        "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv",
        "ppt", "pptx", "odp", "ps", "djvu", "epub", "txt", "zip", "rar"
    };

    for (n = 2; n < 5; n++) {
        if (href.len <= n || href.data[href.len - n - 1] != '.') {
            continue;
        }

        for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
            for (k = 0; k < n && known[i][k] == (char)
                 san_lower(href.data[href.len - n + k]); k++) { /* void */ }

            if (k == n && known[i][n] == '\0') {
                return true;
            }
        }
    }

    return false;
}


/* What the address of a link shows, or the type of a button. */

__attribute__((noinline))
static void
set_control(san_elem_t *elem, const san_attrs_t *attrs)
{
    san_str_t  href;

    if (elem->tag == SAN_TAG_button) {
        elem->type_button = san_attr_is(attrs, SAN_ATTR_type, "button");
        return;
    }

    elem->working_link = attrs->tag->truncated
                         || san_attrs_working_link(attrs);

    if (elem->working_link) {
        href = san_attr_value(attrs, SAN_ATTR_href);
        elem->away = names_host(href);
        elem->document = names_document(href);
    }
}


/* Sets what the start tag says beside the name. */

__attribute__((noinline))
static void
set_attrs(const san_tree_t *tree, san_elem_t *elem, const san_attrs_t *attrs)
{
    set_names(tree, elem, attrs);

    elem->present = attrs->present;
    elem->handler = attrs->handler;
    elem->data = attrs->data;
    elem->its = attrs->its;
    elem->datum = attrs->datum;
    elem->skip |= attrs->live ? SAN_SKIP_LIVE : 0;

    if (elem->tag == SAN_TAG_a || elem->tag == SAN_TAG_button) {
        set_control(elem, attrs);
    }
}


/* Sets its list and block: its own index, or those of its parent. */

static inline void
set_place(san_elem_t *elem, const san_elem_t *parent, unsigned index)
{
    int       list, block;
    unsigned  flags;

    flags = san_tag_flags[elem->tag];
    list = parent->list;
    block = parent->block;

    list = elem->tag == SAN_TAG_body ? -1 : list;
    list = flags & SAN_TAG_LIST ? (int) index : list;
    block = flags & SAN_TAG_BLOCK ? (int) index : block;

    elem->list = (int16_t) list;
    elem->block = (int16_t) block;
}


/*
 * Puts an element on the stack, at elem, without its copied names.  parent:
 * the last one, or what the first one inherits.
 */

__attribute__((noinline))
static void
put_elem(san_tree_t *tree, san_elem_t *elem, san_elem_t *parent,
    const san_attrs_t *attrs, san_ns_t ns)
{
    const san_tag_t  *tag;

    static const san_elem_t  none;

    tag = attrs->tag;

    *elem = none;
    elem->start = tag->start;
    elem->tag = tag->id;
    elem->ns = (uint8_t) ns;
    elem->skip = parent->skip | (attrs->template ? SAN_SKIP_TEMPLATE : 0);
    set_place(elem, parent, tree->n);

    parent->filled = true;
    tree->n++;
    tree->open[tag->id]++;

    if (!tag->truncated) {
        elem->name_end = tag->start + 1 + tag->name_len;
        elem->name_len = tag->id == SAN_TAG_OTHER
                         ? at_most(tag->name_len, SAN_TREE_NAME) : 0;
    }

    if (attrs->present || attrs->shown || tag->truncated || tree->carries_tags)
    {
        set_attrs(tree, elem, attrs);
    }
}


bool
san_tree_open_fast(san_tree_t *tree, san_elem_t *top,
    const san_attrs_t *attrs, san_ns_t ns)
{
    if (tree->n == tree->size) {
        return false;
    }

    put_elem(tree, top + 1, top, attrs, ns);

    return true;
}


int
san_tree_push(san_tree_t *tree, const san_attrs_t *attrs, san_ns_t ns,
    bool closes)
{
    san_elem_t       *elem, none;
    const san_tag_t  *tag;

    if (tree->n == SAN_DEPTH_MAX) {
        return SAN_TREE_DEPTH;
    }

    if (tree->n == tree->size && grow_elems(tree) != SAN_OK) {
        return SAN_ERROR;
    }

    if (tree->n == 0) {
        memset(&none, 0, sizeof(none));
        none.list = none.block = -1;
    }

    tag = attrs->tag;
    elem = &tree->elems[tree->n];
    put_elem(tree, elem, tree->n ? elem - 1 : &none, attrs, ns);
    elem->closes = closes;
    elem->skip = skip_of(tree, attrs, elem->skip | tree->next_skip);

    /* its attributes are unknown, so its content is skipped */

    if (tag->truncated || (ns == SAN_NS_OTHER && !tree->any)) {
        elem->skip |= SAN_SKIP_CODE;
    }

    tree->calls->opened(tree->data, tree->n - 1, attrs);

    return SAN_OK;
}


void
san_tree_pop(san_tree_t *tree, const san_tag_t *end_tag)
{
    tree->calls->closed(tree->data, tree->n - 1, end_tag);
    san_tree_drop(tree);
}


void
san_tree_finish(san_tree_t *tree)
{
    while (tree->n) {
        san_tree_pop(tree, NULL);
    }
}


/*
 * Where a part of the element's start tag can be read: the copy or the window.
 */

static const uint8_t *
part_of(const san_tree_t *tree, const san_elem_t *elem, size_t copied,
    uint64_t off)
{
    if (elem >= tree->elems + tree->copied) {
        return san_token_at(tree->token, elem->start + off);
    }

    /* elements without any name need no memory */

    return tree->names ? tree->names + elem->names + copied
                       : (const uint8_t *) "";
}


static san_str_t
elem_name(const san_tree_t *tree, const san_elem_t *elem)
{
    san_str_t  name;

    name.data = part_of(tree, elem, elem->tag_len, 1);
    name.len = elem->name_len;

    return name;
}


san_str_t
san_elem_id(const san_tree_t *tree, const san_elem_t *elem)
{
    san_str_t  id;

    id.data = part_of(tree, elem, (size_t) elem->tag_len + elem->name_len,
                      elem->id);
    id.len = elem->id_len;

    return id;
}


san_str_t
san_elem_class(const san_tree_t *tree, const san_elem_t *elem)
{
    san_str_t  class;

    class.data = part_of(tree, elem, (size_t) elem->tag_len + elem->name_len
                                     + elem->id_len, elem->class);
    class.len = elem->class_len;

    return class;
}


bool
san_elem_is(const san_tree_t *tree, const san_elem_t *elem,
    const uint8_t *name, size_t len)
{
    size_t     i;
    san_str_t  own;

    own = elem_name(tree, elem);

    if (own.len != len) {
        return false;
    }

    if (memcmp(own.data, name, len) == 0) {
        return true;
    }

    for (i = 0; i < len; i++) {
        if (san_lower(own.data[i]) != san_lower(name[i])) {
            return false;
        }
    }

    return true;
}


/* Writes one step of a path to buf: at most three parts of 64 bytes. */

static size_t
path_step(const san_tree_t *tree, const san_elem_t *elem, char *buf)
{
    size_t       n, i;
    san_str_t    id, class;
    const char  *name;

    name = san_tag_names[elem->tag];
    n = strlen(name);
    memcpy(buf, name, n);

    if (elem->tag == SAN_TAG_OTHER) {
        id = elem_name(tree, elem);

        for (n = 0; n < id.len; n++) {
            buf[n] = (char) san_lower(id.data[n]);
        }
    }

    id = san_elem_id(tree, elem);

    if (id.len) {
        buf[n++] = '#';
        memcpy(buf + n, id.data, id.len);
        return n + id.len;
    }

    class = san_elem_class(tree, elem);

    for (i = 0; i < class.len && san_is_space(class.data[i]); i++) {
        continue;
    }

    if (i < class.len) {
        buf[n++] = '.';

        for ( ; i < class.len && !san_is_space(class.data[i])
                && n < 2 * SAN_TREE_NAME; i++)
        {
            buf[n++] = (char) class.data[i];
        }
    }

    return n;
}


san_str_t
san_elem_tag(const san_tree_t *tree, const san_elem_t *elem)
{
    san_str_t  tag;

    tag.data = part_of(tree, elem, 0, 0);
    tag.len = elem->tag_len;

    return tag;
}


size_t
san_tree_path(const san_tree_t *tree, unsigned index, char *buf, size_t size)
{
    char      step[4 * SAN_TREE_NAME];
    size_t    n, len;
    unsigned  i;

    len = 0;

    for (i = 0; i <= index && i < tree->n; i++) {
        n = path_step(tree, &tree->elems[i], step);

        if (len + n + 3 > size) {
            break;
        }

        if (i) {
            memcpy(buf + len, " > ", 3);
            len += 3;
        }

        memcpy(buf + len, step, n);
        len += n;
    }

    return len;
}
