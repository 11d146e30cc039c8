/*
 * san_catalog_xml: what the reader of XML and the formats share.
 *
 * text gathers a unit's texts, units says what the elements of XLIFF and TMX
 * mean, xml goes from node to node.
 */

#ifndef SAN_CATALOG_XML_H
#define SAN_CATALOG_XML_H

#include <libxml/xmlreader.h>

#include "san_catalog_source.h"
#include "san_plural.h"

#define SAN_XML_LANGUAGE_MAX  32

/* Languages of one translation unit of TMX. */
#define SAN_XML_TEXTS_MAX     32


typedef enum {
    SAN_XML_NONE = 0,
    SAN_XML_XLIFF1,
    SAN_XML_XLIFF2,
    SAN_XML_TMX
} san_xml_format_t;


typedef struct {
    char      language[SAN_XML_LANGUAGE_MAX];
    uint8_t  *data;
    size_t    len;
    size_t    size;
    bool      markup;      /* what a translation cannot keep */
    uint64_t  names;       /* a hash of its inline elements */
} san_xml_text_t;


typedef struct {
    const san_catalog_source_t  *source;
    xmlTextReaderPtr             reader;
    san_xml_format_t             format;

    /* of source and target; a tuv's stands with its text */
    char                         languages[2][SAN_XML_LANGUAGE_MAX];

    san_xml_text_t               texts[SAN_XML_TEXTS_MAX];
    unsigned                     ntexts;

    san_xml_text_t              *open;       /* text goes here, or NULL */
    int                          depth;      /* of the element it is of */
    int                          skip;       /* of one that is passed over */

    bool                         no_translate;  /* translate="no" */
    int                          no_translate_depth;
    bool                         unreviewed;
    bool                         failed;

    /* a group of forms of the plural: its depth, or 0 */
    int                          plural_depth;
    unsigned                     plural_n;   /* forms so far */
    bool                         has_rule;
    san_plural_t                 rule;
} san_xml_t;


/* Reads no further: what is wrong, and where.  Returns SAN_ERROR. */
int san_xml_fail(san_xml_t *x, const char *what);

/* Has the element this name? */
bool san_xml_is(san_xml_t *x, const char *name);

/* An attribute's value into buf; false: there is none. */
bool san_xml_attribute(san_xml_t *x, const char *name, char *buf,
    size_t size);

/* From here on text goes into text i, until the element at depth ends. */
void san_xml_open_text(san_xml_t *x, unsigned i, int depth);
int san_xml_append(san_xml_t *x, const char *text);

/* An element outside of texts begins, and ends. */
int san_xml_unit_element(san_xml_t *x, int depth);
int san_xml_unit_end(san_xml_t *x, int depth);

#endif /* SAN_CATALOG_XML_H */
