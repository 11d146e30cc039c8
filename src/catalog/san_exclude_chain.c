/*
 * san_exclude_chain: converts start tags to nodes of libxml2, using the
 * tokenizer that reads the page.
 */

#include <stdlib.h>
#include <string.h>

#include "token/san_charref.h"
#include "san_exclude_chain.h"
#include "token/san_token.h"
#include "base/san_unicode.h"

/* Longest name and value of an attribute that expressions see. */
#define NAME_MAX_BYTES   64
#define VALUE_MAX_BYTES  512


typedef struct {
    san_exclude_chain_t  *chain;
    const uint8_t        *base;
    bool                  added;
} reader_t;


/* Decodes a value with its references, if it is UTF-8. */

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

        /* expressions cannot contain characters that XML does not allow */

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


/* Converts a name to lower case, if XML allows it. */

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


/* Adds the attributes that XML allows, each name once. */

static void
add_attributes(san_exclude_chain_t *chain, xmlNodePtr node,
    const san_tag_t *tag,
    const uint8_t *base)
{
    char               name[NAME_MAX_BYTES], value[VALUE_MAX_BYTES];
    unsigned           i;
    const san_attr_t  *a;

    for (i = 0; i < tag->nattrs; i++) {
        a = &tag->attrs[i];

        if (lower(base + a->name, a->name_len, name)
            && decode(base + a->value, a->value_len, value)
            && !xmlHasProp(node, (const xmlChar *) name))
        {
            chain->failed |= !add_attribute(node, name, value);
            chain->attrs[chain->n]++;
            chain->nattrs++;
        }
    }
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    char                  name[NAME_MAX_BYTES];
    reader_t             *reader;
    xmlNodePtr            node, parent;
    san_exclude_chain_t  *chain;

    reader = data;
    chain = reader->chain;

    if (reader->added || tag->end_tag || tag->truncated
        || !lower(reader->base + tag->name, tag->name_len, name))
    {
        return SAN_DATA;
    }

    reader->added = true;

    node = xmlNewDocNode(chain->doc, NULL, (const xmlChar *) name, NULL);
    if (node == NULL || node->name == NULL) {
        xmlFreeNode(node);
        chain->failed = true;
        return SAN_DATA;
    }

    parent = san_exclude_chain_last(chain, chain->n);

    if (parent) {
        xmlAddChild(parent, node);

    } else {
        xmlDocSetRootElement(chain->doc, node);
    }

    if (chain->xhtml) {
        xmlSetNs(node,
                 xmlNewNs(node, (const xmlChar *) SAN_EXCLUDE_XHTML, NULL));
        chain->failed |= node->ns == NULL || node->ns->href == NULL;
    }

    add_attributes(chain, node, tag, reader->base);
    chain->nodes[chain->n] = node;

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


san_exclude_chain_t *
san_exclude_chain(bool xhtml)
{
    san_exclude_chain_t  *chain;

    chain = calloc(1, sizeof(*chain));
    if (chain == NULL) {
        return NULL;
    }

    chain->xhtml = xhtml;
    chain->doc = xmlNewDoc((const xmlChar *) "1.0");

    if (chain->doc == NULL) {
        free(chain);
        return NULL;
    }

    return chain;
}


void
san_exclude_chain_free(san_exclude_chain_t *chain)
{
    if (chain) {
        xmlFreeDoc(chain->doc);
        free(chain);
    }
}


xmlNodePtr
san_exclude_chain_last(const san_exclude_chain_t *chain, unsigned n)
{
    while (n > 0 && chain->nodes[n - 1] == NULL) {
        n--;
    }

    return n ? chain->nodes[n - 1] : NULL;
}


xmlNodePtr
san_exclude_chain_hide(san_exclude_chain_t *chain, unsigned n)
{
    while (n < chain->n && chain->nodes[n] == NULL) {
        n++;
    }

    if (n >= chain->n) {
        return NULL;
    }

    xmlUnlinkNode(chain->nodes[n]);

    return chain->nodes[n];
}


void
san_exclude_chain_show(san_exclude_chain_t *chain, unsigned n,
    xmlNodePtr hidden)
{
    xmlNodePtr  parent;

    if (hidden) {
        parent = san_exclude_chain_last(chain, n);

        if (parent) {
            xmlAddChild(parent, hidden);

        } else {
            xmlDocSetRootElement(chain->doc, hidden);
        }
    }
}


void
san_exclude_chain_cut(san_exclude_chain_t *chain, unsigned n)
{
    /* removing the outermost one removes its descendants, too */

    xmlFreeNode(san_exclude_chain_hide(chain, n));

    while (chain->n > n) {
        chain->n--;
        chain->nattrs -= chain->attrs[chain->n];
    }
}


void
san_exclude_chain_add(san_exclude_chain_t *chain, san_str_t tag)
{
    reader_t      reader;
    san_token_t  *t;

    static const san_sink_t  sink = {
        on_text, on_charref, on_tag, on_range, on_doctype, on_cdata
    };

    chain->nodes[chain->n] = NULL;
    chain->attrs[chain->n] = 0;

    if (tag.len) {
        t = malloc(sizeof(*t));

        if (t == NULL) {
            chain->failed = true;

        } else {
            reader.chain = chain;
            reader.base = tag.data;
            reader.added = false;
            san_token_init(t, &sink, &reader);
            san_token_feed(t, tag.data, tag.len, 0);
            free(t);
        }
    }

    chain->n++;
}
