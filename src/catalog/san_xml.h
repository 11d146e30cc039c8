/*
 * san_xml: does libxml2 get all the memory that it asks for?
 *
 * Without memory it goes on with a part of a file, or with an attribute less,
 * and says so only to whoever listens to all that it says.
 */

#ifndef SAN_XML_H
#define SAN_XML_H

#include <libxml/xmlerror.h>

#include "base/san_base.h"


typedef struct {
    bool                    failed;
    xmlStructuredErrorFunc  func;     /* who listened before */
    void                   *data;
} san_xml_watch_t;


/* Is it an error because memory ran out? */
bool san_xml_no_memory(const xmlError *error);

void san_xml_watch(san_xml_watch_t *watch);

/* Listens no more; true: memory was missing. */
bool san_xml_watched(san_xml_watch_t *watch);

#endif /* SAN_XML_H */
