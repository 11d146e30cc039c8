/*
 * san_catalog_xml: shared by the XML reader and the formats.
 *
 * san_catalog_xml.c iterates over nodes, san_catalog_xml_units.c handles the
 * elements of XLIFF and TMX, and san_catalog_xml_text.c gathers texts.
 */

#ifndef SAN_CATALOG_XML_H
#define SAN_CATALOG_XML_H

#include <libxml/xmlreader.h>

#include "san_catalog_source.h"
#include "san_plural.h"

#define SAN_XML_LANGUAGE_MAX  32

/* Most languages of a translation unit of TMX. */
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
    bool      markup;      /* has elements that a translation cannot keep */
    uint64_t  names;       /* hash of its inline elements */
} san_xml_text_t;


typedef struct {
    const san_catalog_source_t  *source;
    xmlTextReaderPtr             reader;
    san_xml_format_t             format;

    /* of source and target; a tuv stores it with its text */
    char                         languages[2][SAN_XML_LANGUAGE_MAX];

    san_xml_text_t               texts[SAN_XML_TEXTS_MAX];
    unsigned                     ntexts;

    san_xml_text_t              *open;       /* current text, or NULL */
    int                          depth;      /* of its element */
    int                          skip;       /* of a skipped element */

    bool                         no_translate;  /* translate="no" */
    int                          no_translate_depth;
    bool                         unreviewed;
    bool                         failed;

    /* a group of plural forms: its depth, or 0 */
    int                          plural_depth;
    unsigned                     plural_n;   /* number of forms so far */
    bool                         has_rule;
    san_plural_t                 rule;
} san_xml_t;


/* Stops reading with an error at the current position.  Returns SAN_ERROR. */
int san_xml_fail(san_xml_t *x, const char *what);

/* Does the current element have this name? */
bool san_xml_is(san_xml_t *x, const char *name);

/* Copies an attribute's value to buf; false: no such attribute. */
bool san_xml_attribute(san_xml_t *x, const char *name, char *buf,
    size_t size);

/* Starts gathering text i, until the element at depth ends. */
void san_xml_open_text(san_xml_t *x, unsigned i, int depth);
int san_xml_append(san_xml_t *x, const char *text);

/* Handle the start and the end of an element outside of texts. */
int san_xml_unit_element(san_xml_t *x, int depth);
int san_xml_unit_end(san_xml_t *x, int depth);

#endif /* SAN_CATALOG_XML_H */
