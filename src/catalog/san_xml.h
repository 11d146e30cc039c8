/*
 * san_xml: detects that libxml2 ran out of memory.
 *
 * Without memory libxml2 continues with a part of a file, or with an attribute
 * missing, and reports that only to a handler for all of its errors.
 */

#ifndef SAN_XML_H
#define SAN_XML_H

#include <libxml/xmlerror.h>

#include "base/san_base.h"


typedef struct {
    bool                    failed;
    xmlStructuredErrorFunc  func;     /* the previous handler */
    void                   *data;
} san_xml_watch_t;


/* Is it an out of memory error? */
bool san_xml_no_memory(const xmlError *error);

void san_xml_watch(san_xml_watch_t *watch);

/* Restores the previous handler; true: memory was missing. */
bool san_xml_watched(san_xml_watch_t *watch);

#endif /* SAN_XML_H */
