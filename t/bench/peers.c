/*
 * peers.c: programs that the core is compared with: memcpy and memchr as the
 * limits of the machine, libxml2's push parser with callbacks that do nothing,
 * and gumbo, which takes whole pages and builds a tree.
 */

#include <stdlib.h>
#include <string.h>

#include <gumbo.h>
#include <libxml/HTMLparser.h>

#include "bench.h"

#define ROOM  (32 << 20)       /* more than a cache holds, as for memory */


void
read_memcpy(const page_t *page, size_t chunk)
{
    size_t           pos, n;
    static size_t    at;
    static uint8_t  *room;

    if (room == NULL) {
        room = malloc(ROOM);

        if (room == NULL) {
            abort();
        }

        memset(room, 1, ROOM);
    }

    if (page->len > ROOM - at) {
        at = 0;
    }

    for (pos = 0; pos < page->len && pos < ROOM; pos += n) {
        n = page->len - pos < chunk ? page->len - pos : chunk;
        n = n < ROOM - pos ? n : ROOM - pos;
        memcpy(room + at + pos, page->data + pos, n);
    }

    bench_sum += room[at];
    at += pos;
}


void
read_memchr(const page_t *page, size_t chunk)
{
    size_t  pos, n;

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < chunk ? page->len - pos : chunk;
        bench_sum += memchr(page->data + pos, '\001', n) == NULL;
    }
}


static void
xml_start(void *ctx, const xmlChar *name, const xmlChar **attrs)
{
    (void) ctx;
    (void) attrs;
    bench_sum += name[0];
}


static void
xml_end(void *ctx, const xmlChar *name)
{
    (void) ctx;
    bench_sum += name[0];
}


static void
xml_characters(void *ctx, const xmlChar *p, int n)
{
    (void) ctx;
    (void) p;
    bench_sum += (unsigned) n;
}


void
read_libxml2(const page_t *page, size_t chunk)
{
    size_t             pos, n;
    xmlSAXHandler      sax;
    htmlParserCtxtPtr  ctxt;

    memset(&sax, 0, sizeof(sax));
    sax.startElement = xml_start;
    sax.endElement = xml_end;
    sax.characters = xml_characters;

    ctxt = htmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL,
                                    XML_CHAR_ENCODING_UTF8);

    for (pos = 0; pos < page->len; pos += n) {
        n = page->len - pos < chunk ? page->len - pos : chunk;
        htmlParseChunk(ctxt, (const char *) page->data + pos, (int) n, 0);
    }

    htmlParseChunk(ctxt, NULL, 0, 1);
    htmlFreeParserCtxt(ctxt);
}


void
read_gumbo(const page_t *page, size_t chunk)
{
    GumboOutput  *output;

    (void) chunk;
    output = gumbo_parse_with_options(&kGumboDefaultOptions,
                                      (const char *) page->data, page->len);
    bench_sum += output->root != NULL;
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
