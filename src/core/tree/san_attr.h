/*
 * san_attr: the attributes of a start tag that matter to the core.
 *
 * Enters: a tag token and its bytes.  Leaves: which of the known attributes it
 * has, and what the others show (an event handler, a mount point, a
 * server-render marker, a binding of a template).  Depends on san_token,
 * san_charref, san_charset.
 */

#ifndef SAN_ATTR_H
#define SAN_ATTR_H

#include "base/san_packed.h"
#include "charset/san_charset.h"
#include "token/san_token.h"

#define SAN_ATTRS(X)                                                          \
    X(id, "id") X(class, "class") X(lang, "lang") X(xml_lang, "xml:lang")     \
    X(translate, "translate") X(dir, "dir") X(hreflang, "hreflang")           \
    X(href, "href") X(src, "src") X(title, "title") X(alt, "alt")             \
    X(placeholder, "placeholder") X(aria_label, "aria-label")                 \
    X(label, "label") X(value, "value") X(type, "type") X(name, "name")       \
    X(content, "content") X(property, "property")                             \
    X(http_equiv, "http-equiv") X(charset, "charset") X(role, "role")         \
    X(for, "for") X(color, "color") X(face, "face") X(size, "size")           \
    X(encoding, "encoding") X(aria_labelledby, "aria-labelledby")             \
    X(contenteditable, "contenteditable")                                     \
    X(aria_description, "aria-description")                                   \
    X(aria_roledescription, "aria-roledescription")                           \
    X(aria_describedby, "aria-describedby")

typedef enum {
#define X(id, name)  SAN_ATTR_##id,
    SAN_ATTRS(X)
#undef X
    SAN_ATTR_N
} san_attr_id_t;

extern const char *const  san_attr_names[SAN_ATTR_N];


typedef struct {
    const san_tag_t  *tag;
    const uint8_t    *base;              /* the bytes of the tag */
    uint32_t          present;           /* bit set of san_attr_id_t */
    uint32_t          duplicated;        /* bit set of those that occur twice */

    /* in tag->attrs, if present; the last one of those that are unknown */
    uint8_t           index[SAN_ATTR_N + 1];

    union {
        struct {
            bool      handler;           /* reacts to events */
            bool      data;              /* has a data-* attribute */
            bool      its;               /* has an its-* attribute */
            bool      datum;             /* its text is a value for programs */
            bool      hydration;         /* of React, Next, Nuxt or Angular */
            bool      template;          /* filled by a script in the browser */
            bool      live;              /* is a live region */
            bool      manner;            /* see san_attr_reacts() */
        };
        uint64_t      shown;             /* all of these */
    };
} san_attrs_t;

_Static_assert(SAN_ATTR_N <= 32, "a bit for each attribute");


/* Called by san_init(). */
void san_attr_init(void);

static inline void
san_attrs_init(san_attrs_t *attrs, const san_tag_t *tag, const uint8_t *base)
{
    attrs->tag = tag;
    attrs->base = base;
    attrs->present = 0;
    attrs->duplicated = 0;
    attrs->shown = 0;
}


/* The next function for a tag with attributes. */
void san_attrs_read_some(san_attrs_t *attrs, const uint8_t *end);

/*
 * Reads the attributes of tag, whose bytes begin at base; bytes up to end can
 * be read.  For a truncated tag there are none.
 */

static inline void
san_attrs_read(san_attrs_t *attrs, const san_tag_t *tag, const uint8_t *base,
    const uint8_t *end)
{
    san_attrs_init(attrs, tag, base);

    if (tag->nattrs && !tag->truncated) {
        san_attrs_read_some(attrs, end);
    }
}


/* The next function for a tag with something after its name. */
const uint8_t *san_attrs_tag_rest(san_attrs_t *attrs, san_tag_t *tag,
    const uint8_t *last, const uint8_t *end);

/* Before a start tag is read whose '<' is at p. */

static inline void
san_attrs_begin(san_attrs_t *attrs, san_tag_t *tag, const uint8_t *p)
{
    san_attrs_init(attrs, tag, p);

    tag->name = 1;
    tag->nattrs = 0;
    tag->end_tag = false;
    tag->self_closing = false;
    tag->truncated = false;
}


/*
 * Reads the start tag that begins with the '<' at p into tag and attrs in one
 * pass, with the same result as the tokenizer and san_attrs_read().
 * tag->start, id and name_len are set already.  Only known attributes are
 * listed.  last is the last '>' before end, and after the name; bytes up to
 * end can be read.  Returns the position after the tag's '>'; NULL: it does
 * not end before end, or ends so near to it that a name may not be read at
 * once, or its form is rare.
 */

static inline const uint8_t *
san_attrs_tag_at(san_attrs_t *attrs, san_tag_t *tag, const uint8_t *p,
    const uint8_t *last, const uint8_t *end)
{
    const uint8_t  *q;

    san_attrs_begin(attrs, tag, p);
    q = p + 1 + tag->name_len;
    q = *q == '>' ? q + 1 : san_attrs_tag_rest(attrs, tag, last, end);

    if (q) {
        tag->end = tag->start + (uint64_t) (q - p);
    }

    return q;
}


/*
 * XML: names are case-sensitive, so attributes in another case are removed.
 * False (not well-formed): a value has no quotes, or a known attribute occurs
 * twice.
 */
bool san_attrs_exact(san_attrs_t *attrs);


/* Attributes that decide whether an element is skipped. */
#define SAN_ATTRS_SKIP                                                        \
    (1u << SAN_ATTR_dir | 1u << SAN_ATTR_lang | 1u << SAN_ATTR_xml_lang       \
     | 1u << SAN_ATTR_translate | 1u << SAN_ATTR_hreflang)


/* Attributes that name other elements by their ids, for their text. */
#define SAN_ATTRS_REFER                                                       \
    (1u << SAN_ATTR_aria_labelledby | 1u << SAN_ATTR_aria_describedby)


static inline bool
san_attr_has(const san_attrs_t *attrs, san_attr_id_t id)
{
    return attrs->present >> id & 1;
}


static inline const san_attr_t *
san_attr_get(const san_attrs_t *attrs, san_attr_id_t id)
{
    return &attrs->tag->attrs[attrs->index[id]];
}


/* The raw value; empty if there is none. */

static inline san_str_t
san_attr_value(const san_attrs_t *attrs, san_attr_id_t id)
{
    san_str_t          value;
    const san_attr_t  *attr;

    value.len = 0;
    value.data = NULL;

    if (san_attr_has(attrs, id)) {
        attr = san_attr_get(attrs, id);
        value.data = attrs->base + attr->value;
        value.len = attr->value_len;
    }

    return value;
}

/* Is the value this word, in any ASCII case, ignoring white space around it? */
bool san_attr_equals(const san_attrs_t *attrs, san_attr_id_t id,
    const char *word);

/*
 * The same for an attribute that may be missing, and a word that is empty or
 * begins with a letter.  Most values begin with another one.
 */

static inline bool
san_attr_is(const san_attrs_t *attrs, san_attr_id_t id, const char *word)
{
    uint8_t            first;
    const san_attr_t  *attr;

    if (!san_attr_has(attrs, id)) {
        return false;
    }

    attr = san_attr_get(attrs, id);
    first = attrs->base[attr->value];

    return ((first | 0x20) == (uint8_t) word[0] || first <= ' '
            || word[0] == '\0')
           && san_attr_equals(attrs, id, word);
}

/*
 * Decodes the value and its references to UTF-8 in buf.  Returns its length,
 * or -1 if it does not fit. *broken: some bytes are invalid in charset; U+FFFD
 * stands for each.
 */
int san_attr_decode(const san_attrs_t *attrs, san_attr_id_t id,
    const san_charset_t *charset, uint8_t *buf, size_t size, bool *broken);

/*
 * Do a style or tabindex of this start tag show that a script reacts to a click
 * on the element: a hand as the cursor, or the focus that readers can give it?
 */
bool san_attr_reacts(san_str_t bytes);

/* Does a class attribute contain the word "notranslate", in any ASCII case? */
bool san_attr_notranslate(san_str_t class);

#endif /* SAN_ATTR_H */
