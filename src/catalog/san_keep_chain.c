/*
 * san_keep_chain: start tags to nodes of libxml2, by the tokenizer that has
 * read the page.
 */

#include <stdlib.h>
#include <string.h>

#include "token/san_charref.h"
#include "san_keep_chain.h"
#include "token/san_token.h"
#include "base/san_unicode.h"

/* Longest name and value of an attribute that an expression sees. */
#define NAME_MAX_BYTES   64
#define VALUE_MAX_BYTES  512


typedef struct {
    xmlDocPtr       doc;
    xmlNodePtr      node;
    bool            xhtml;
    bool            failed;      /* no memory for a part of it */
    const uint8_t  *base;
} chain_t;


/* The value with its references decoded, if it is UTF-8. */

static bool
decode(const uint8_t *p, size_t len, char *out)
{
    int       n;
    size_t    i, used, to;
    uint32_t  cp[2];
    unsigned  k, ncp;

    for (i = 0, to = 0; i < len && to + 8 < VALUE_MAX_BYTES; i += used) {

        if (p[i] == '&') {
            used = san_charref_decode(p + i, len - i, true, cp, &ncp);

            if (used) {
                for (k = 0; k < ncp; k++) {
                    to += san_utf8_put((uint8_t *) out + to, cp[k]);
                }

                continue;
            }
        }

        n = san_utf8_next(p + i, p + len, cp);

        /* what XML does not allow, no expression can look for */

        if (n <= 0 || (cp[0] < 0x20 && !san_is_space((uint8_t) cp[0]))) {
            return false;
        }

        memcpy(out + to, p + i, (size_t) n);
        to += (size_t) n;
        used = (size_t) n;
    }

    out[to] = '\0';

    return true;
}


/* A name in lower case, if XML could have it. */

static bool
lower(const uint8_t *p, size_t len, char *out)
{
    size_t  i;

    if (len == 0 || len >= NAME_MAX_BYTES) {
        return false;
    }

    for (i = 0; i < len; i++) {
        if (!san_is_alpha(p[i]) && p[i] != '_'
            && (i == 0 || (!san_is_digit(p[i]) && p[i] != '-'
                           && p[i] != '.')))
        {
            return false;
        }

        out[i] = (char) san_lower(p[i]);
    }

    out[len] = '\0';

    return true;
}


static bool
add_attribute(xmlNodePtr node, const char *name, const char *value)
{
    xmlAttrPtr  attr;

    attr = xmlNewProp(node, (const xmlChar *) name, (const xmlChar *) value);

    return attr && attr->name
           && (attr->children ? attr->children->content != NULL
                              : *value == '\0');
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    char               name[NAME_MAX_BYTES], value[VALUE_MAX_BYTES];
    chain_t           *c;
    unsigned           i;
    xmlNodePtr         node;
    const san_attr_t  *a;

    c = data;

    if (tag->end_tag || tag->truncated
        || !lower(c->base + tag->name, tag->name_len, name))
    {
        return SAN_DATA;
    }

    node = xmlNewDocNode(c->doc, NULL, (const xmlChar *) name, NULL);
    if (node == NULL || node->name == NULL) {
        xmlFreeNode(node);
        c->failed = true;
        return SAN_DATA;
    }

    if (c->node) {
        xmlAddChild(c->node, node);

    } else {
        xmlDocSetRootElement(c->doc, node);
    }

    if (c->xhtml) {
        xmlSetNs(node, xmlNewNs(node, (const xmlChar *) SAN_XHTML, NULL));
        c->failed |= node->ns == NULL || node->ns->href == NULL;
    }

    for (i = 0; i < tag->nattrs; i++) {
        a = &tag->attrs[i];

        if (lower(c->base + a->name, a->name_len, name)
            && decode(c->base + a->value, a->value_len, value)
            && !xmlHasProp(node, (const xmlChar *) name))
        {
            c->failed |= !add_attribute(node, name, value);
        }
    }

    c->node = node;

    return SAN_DATA;
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    (void) data;
    (void) p;
    (void) n;
    (void) off;
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    (void) data;
    (void) src;
    (void) cp;
    (void) n;
}


static void
on_range(void *data, san_range_t all, san_range_t body)
{
    (void) data;
    (void) all;
    (void) body;
}


static void
on_doctype(void *data, const san_doctype_t *doctype)
{
    (void) data;
    (void) doctype;
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) data;
    (void) src;
    (void) open;
}


xmlDocPtr
san_keep_chain(const san_str_t *tags, unsigned n, bool xhtml, bool *failed)
{
    chain_t       c;
    unsigned      i;
    san_token_t  *t;

    static const san_sink_t  sink = {
        on_text, on_charref, on_tag, on_range, on_doctype, on_cdata
    };

    t = malloc(sizeof(*t));
    c.doc = xmlNewDoc((const xmlChar *) "1.0");
    c.node = NULL;
    c.xhtml = xhtml;
    c.failed = t == NULL || c.doc == NULL;

    for (i = 0; t && c.doc && i < n; i++) {
        if (tags[i].len) {
            c.base = tags[i].data;
            san_token_init(t, &sink, &c);
            san_token_feed(t, tags[i].data, tags[i].len, 0);
        }
    }

    free(t);
    *failed = c.failed;

    if (c.node == NULL || c.failed) {
        xmlFreeDoc(c.doc);
        return NULL;
    }

    return c.doc;
}
