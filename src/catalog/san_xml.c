/*
 * san_xml: see the header.
 */

#include <libxml/globals.h>

#include "san_xml.h"


bool
san_xml_no_memory(const xmlError *error)
{
    return error->code == XML_ERR_NO_MEMORY
           || error->code == XML_XPATH_MEMORY_ERROR;
}


#if (LIBXML_VERSION >= 21200)
static void
listen(void *data, const xmlError *error)
#else
static void
listen(void *data, xmlErrorPtr error)
#endif
{
    san_xml_watch_t  *watch;

    watch = data;
    watch->failed |= san_xml_no_memory(error);
}


void
san_xml_watch(san_xml_watch_t *watch)
{
    watch->failed = false;
    watch->func = xmlStructuredError;
    watch->data = xmlStructuredErrorContext;

    xmlSetStructuredErrorFunc(watch, (xmlStructuredErrorFunc) listen);
}


bool
san_xml_watched(san_xml_watch_t *watch)
{
    xmlSetStructuredErrorFunc(watch->data, watch->func);

    return watch->failed;
}
