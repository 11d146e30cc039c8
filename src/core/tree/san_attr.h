/*
 * san_attr: the attributes of a start tag that mean something here.
 *
 * Enters: a tag token and its bytes.  Leaves: which of the known attributes
 * it has, and what the others say of it (an event handler, a mount point, a
 * server-render marker, a binding of a template).  Depends on san_token,
 * san_charref, san_charset.
 */

#ifndef SAN_ATTR_H
#define SAN_ATTR_H

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
    X(aria_roledescription, "aria-roledescription")

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
    uint32_t          present;           /* a bit for each san_attr_id_t … */
    uint32_t          duplicated;        /* … that stands there twice */
    uint8_t           index[SAN_ATTR_N]; /* in tag->attrs, if present */
    bool              handler;           /* reacts to events */
    bool              data;              /* has a data-* attribute */
    bool              its;               /* has an its-* attribute */
    bool              hydration;         /* React, Next, Nuxt, Angular */
    bool              template;          /* a script in the browser fills it */
} san_attrs_t;

_Static_assert(SAN_ATTR_N <= 32, "a bit for each attribute");


/* Called by san_init(). */
void san_attr_init(void);

/*
 * Reads tag, whose bytes begin at base; bytes up to end can be read.  A
 * truncated tag has none.
 */
void san_attrs_read(san_attrs_t *attrs, const san_tag_t *tag,
    const uint8_t *base, const uint8_t *end);


/*
 * Reads the start tag that begins with the '<' at p into tag and attrs at
 * once: what the tokenizer and san_attrs_read() do in two steps.  Its start,
 * id and name_len are set already.  Of the attributes only those that are
 * known are listed.  last is the last '>' before end, and behind the name;
 * bytes up to end can be read.  Returns what is behind its '>'; NULL: it does
 * not end before end, or is not written as nearly all are.
 */
const uint8_t *san_attrs_tag_at(san_attrs_t *attrs, san_tag_t *tag,
    const uint8_t *p, const uint8_t *last, const uint8_t *end);


/*
 * XML: a known name in another case is an unknown one, and is dropped.  False:
 * a value has no quotation marks, or a known attribute is there twice.
 */
bool san_attrs_exact(san_attrs_t *attrs);


/* Attributes that say of an element whether it is left alone. */
#define SAN_ATTRS_SKIP                                                        \
    (1u << SAN_ATTR_dir | 1u << SAN_ATTR_lang | 1u << SAN_ATTR_xml_lang       \
     | 1u << SAN_ATTR_translate | 1u << SAN_ATTR_hreflang)


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


/* The value as it stands in the source; empty if there is none. */
san_str_t san_attr_value(const san_attrs_t *attrs, san_attr_id_t id);

/* Is the value this word, in any ASCII case, white space around it aside? */
bool san_attr_equals(const san_attrs_t *attrs, san_attr_id_t id,
    const char *word);

static inline bool
san_attr_is(const san_attrs_t *attrs, san_attr_id_t id, const char *word)
{
    return san_attr_has(attrs, id) && san_attr_equals(attrs, id, word);
}

/*
 * The value with its references decoded, as UTF-8 in buf.  Returns its
 * length, or -1 if it does not fit.  *broken: some bytes are not of the
 * charset; U+FFFD stands for each.
 */
int san_attr_decode(const san_attrs_t *attrs, san_attr_id_t id,
    const san_charset_t *charset, uint8_t *buf, size_t size, bool *broken);

/* Is "notranslate" one of the words of a class?  In any ASCII case. */
bool san_attr_notranslate(san_str_t class);

#endif /* SAN_ATTR_H */
