/*
 * san_catalog_xml: catalogues in XML, read by libxml2's xmlTextReader, a node
 * at a time.
 *
 * No DTD is loaded, no entity but those of XML itself is put in, nothing
 * comes from the network.
 */

#include <stdlib.h>
#include <string.h>

#include "match/san_translation_match.h"
#include "san_catalog_xml.h"
#include "san_xml.h"


#if (LIBXML_VERSION >= 21200)
static void
on_error(void *data, const xmlError *error)
#else
static void
on_error(void *data, xmlErrorPtr error)
#endif
{
    size_t       len;
    san_xml_t   *x;
    const char  *message;

    x = data;

    if (x->failed || error->level < XML_ERR_ERROR) {
        return;
    }

    message = error->message ? error->message : "not XML";
    len = strcspn(message, "\n");
    x->failed = true;

    san_catalog_fail(x->source, error->line > 0 ? (unsigned) error->line : 0,
                     error->int2 > 0 ? (unsigned) error->int2 : 0, "%.*s",
                     (int) len, message);
}


/* Is it one placeholder, and nothing else? */

static bool
is_hole(const char *text)
{
    san_str_t  whole, list[2];

    whole.data = (const uint8_t *) text;
    whole.len = strlen(text);

    return san_translation_match_read(whole, list, 2) == 1
           && list[0].data == whole.data && list[0].len == whole.len;
}


/*
 * A code that stands for a value: "<ph>{0}</ph>" of TMX and XLIFF 1.2, "<x
 * equiv-text="{{ name }}"/>", "<ph disp="{{ name }}"/>" of XLIFF 2.
 */

static bool
append_hole(san_xml_t *x, int *rc)
{
    bool      found;
    char      value[80];
    xmlChar  *text;

    if (san_xml_is(x, "ph") && !xmlTextReaderIsEmptyElement(x->reader)) {
        text = xmlTextReaderReadString(x->reader);
        found = text && is_hole((const char *) text);
        *rc = found ? san_xml_append(x, (const char *) text) : SAN_OK;
        xmlFree(text);

        return found;
    }

    if ((san_xml_is(x, "x") || san_xml_is(x, "ph"))
        && (san_xml_attribute(x, "equiv-text", value, sizeof(value))
            || san_xml_attribute(x, "disp", value, sizeof(value)))
        && is_hole(value))
    {
        *rc = san_xml_append(x, value);
        return true;
    }

    return false;
}


/*
 * Elements inside of a text.  Pairs of codes are tags, by their number; those
 * that mark up a part of the text are nothing, and some are placeholders; other
 * codes of the original format cannot be kept.  No other content is text.
 */

static int
inline_element(san_xml_t *x, int depth)
{
    int          rc;
    char         id[40];
    const char  *p;

    if (san_xml_is(x, "mrk") || san_xml_is(x, "hi") || san_xml_is(x, "sm")
        || san_xml_is(x, "em"))
    {
        return SAN_OK;
    }

    rc = SAN_OK;

    if (san_xml_is(x, "g") || san_xml_is(x, "pc") || san_xml_is(x, "bpt")) {
        rc = san_xml_append(x, "\1");

        if (san_xml_attribute(x, "id", id, sizeof(id))
            || san_xml_attribute(x, "i", id, sizeof(id)))
        {
            for (p = id; *p; p++) {
                x->open->names = san_hash_add(x->open->names, (uint8_t) *p);
            }
        }

    } else if (san_xml_is(x, "ept")) {
        rc = san_xml_append(x, "\2");

    } else if (!append_hole(x, &rc)) {
        x->open->markup = true;
    }

    if ((san_xml_is(x, "ph") || san_xml_is(x, "bpt") || san_xml_is(x, "ept")
         || san_xml_is(x, "it") || san_xml_is(x, "ut")
         || san_xml_is(x, "sub"))
        && !xmlTextReaderIsEmptyElement(x->reader))
    {
        x->skip = depth;
    }

    return rc;
}


static int
start_element(san_xml_t *x, int depth)
{
    if (x->open) {
        return inline_element(x, depth);
    }

    return san_xml_unit_element(x, depth);
}


static int
end_element(san_xml_t *x, int depth)
{
    if (x->skip == depth) {
        x->skip = -1;
        return SAN_OK;
    }

    if (x->open) {
        if (depth == x->depth) {
            x->open = NULL;

        } else if (san_xml_is(x, "g") || san_xml_is(x, "pc")) {
            return san_xml_append(x, "\2");
        }

        return SAN_OK;
    }

    return san_xml_unit_end(x, depth);
}


static int
read_node(san_xml_t *x)
{
    int             depth, type;
    const xmlChar  *text;

    depth = xmlTextReaderDepth(x->reader);
    type = xmlTextReaderNodeType(x->reader);

    if (x->skip >= 0
        && !(type == XML_READER_TYPE_END_ELEMENT && depth == x->skip))
    {
        return SAN_OK;
    }

    switch (type) {

    case XML_READER_TYPE_ELEMENT:

        if (start_element(x, depth) != SAN_OK) {
            return SAN_ERROR;
        }

        return xmlTextReaderIsEmptyElement(x->reader)
               ? end_element(x, depth) : SAN_OK;

    case XML_READER_TYPE_END_ELEMENT:
        return end_element(x, depth);

    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:

        if (x->open == NULL) {
            return SAN_OK;
        }

        text = xmlTextReaderConstValue(x->reader);

        return text ? san_xml_append(x, (const char *) text) : SAN_OK;

    case XML_READER_TYPE_ENTITY_REFERENCE:
        return san_xml_fail(x, "unsupported entity: use only those of XML "
                               "itself");

    default:
        return SAN_OK;
    }
}


int
san_catalog_read_xml(const san_catalog_source_t *source)
{
    int              rc;
    san_xml_t       *x;
    unsigned         i;
    san_xml_watch_t  watch;

    x = calloc(1, sizeof(*x));
    if (x == NULL) {
        return san_catalog_fail(source, 0, 0, "out of memory");
    }

    x->source = source;
    x->skip = -1;
    source->error->text[0] = '\0';

    san_xml_watch(&watch);

    x->reader = xmlReaderForMemory((const char *) source->data,
                                   (int) source->len, source->name, NULL,
                                   XML_PARSE_NONET);
    if (x->reader == NULL) {
        san_xml_watched(&watch);
        free(x);
        return san_catalog_fail(source, 0, 0, "out of memory");
    }

    xmlTextReaderSetStructuredErrorHandler(x->reader,
                                     (xmlStructuredErrorFunc) on_error, x);

    while ((rc = xmlTextReaderRead(x->reader)) == 1) {
        if (read_node(x) != SAN_OK) {
            break;
        }
    }

    rc = rc == 0 && !x->failed ? SAN_OK : SAN_ERROR;

    if (rc != SAN_OK && source->error->text[0] == '\0') {
        san_catalog_fail(source, 0, 0, "not XML");
    }

    for (i = 0; i < SAN_XML_TEXTS_MAX; i++) {
        free(x->texts[i].data);
    }

    xmlFreeTextReader(x->reader);
    free(x);

    return san_xml_watched(&watch)
           ? san_catalog_fail(source, 0, 0, "out of memory") : rc;
}
