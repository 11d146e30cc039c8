/*
 * san_catalog_xml_text: properties of the current element, and gathered texts.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_catalog_xml.h"

/* Longest text. */
#define TEXT_MAX  (256 * 1024)

/* libxml2 stores the lines of nodes in 16 bits. */
#define NODE_LINE_MAX  65535


/* The parser reads ahead, so its position is not always that of the node. */

int
san_xml_fail(san_xml_t *x, const char *what)
{
    int         line, column;
    long        node_line;
    xmlNodePtr  node;

    line = xmlTextReaderGetParserLineNumber(x->reader);
    column = xmlTextReaderGetParserColumnNumber(x->reader);
    node = xmlTextReaderCurrentNode(x->reader);
    node_line = node ? xmlGetLineNo(node) : 0;
    x->failed = true;

    if (node_line > 0 && node_line < NODE_LINE_MAX && node_line != line) {
        line = (int) node_line;
        column = 0;
    }

    return san_catalog_fail(x->source, line > 0 ? (unsigned) line : 0,
                            column > 0 ? (unsigned) column : 0, "%s", what);
}


bool
san_xml_is(san_xml_t *x, const char *name)
{
    const xmlChar  *local;

    local = xmlTextReaderConstLocalName(x->reader);

    return local && strcmp((const char *) local, name) == 0;
}


bool
san_xml_attribute(san_xml_t *x, const char *name, char *buf, size_t size)
{
    xmlChar  *value;

    value = xmlTextReaderGetAttribute(x->reader, (const xmlChar *) name);
    if (value == NULL) {
        return false;
    }

    snprintf(buf, size, "%s", (const char *) value);
    xmlFree(value);

    return true;
}


int
san_xml_append(san_xml_t *x, const char *text)
{
    size_t           n, size;
    san_xml_text_t  *t;
    uint8_t         *p;

    t = x->open;
    n = strlen(text);

    if (t->len + n > TEXT_MAX) {
        return san_xml_fail(x, "text longer than 256 KB");
    }

    if (t->len + n > t->size) {

        size = t->size ? t->size * 2 : 256;

        while (size < t->len + n) {
            size *= 2;
        }

        p = realloc(t->data, size);
        if (p == NULL) {
            return san_xml_fail(x, "out of memory");
        }

        t->data = p;
        t->size = size;
    }

    if (n) {
        memcpy(t->data + t->len, text, n);
        t->len += n;
    }

    return SAN_OK;
}


void
san_xml_open_text(san_xml_t *x, unsigned i, int depth)
{
    x->open = &x->texts[i];
    x->open->len = 0;
    x->open->markup = false;
    x->open->names = SAN_HASH_START;
    x->depth = depth;

    if (x->ntexts < i + 1) {
        x->ntexts = i + 1;
    }
}
