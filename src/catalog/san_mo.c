/*
 * san_mo: reads gettext MO files of either byte order.  Every offset is
 * checked; the hash table is not used.
 */

#include <string.h>

#include "san_po.h"

/* Separators of a context and its text, and of plural forms. */
#define CONTEXT_END  4


static uint32_t
number(const san_catalog_source_t *source, size_t at)
{
    const uint8_t  *p;

    p = source->data + at;

    return source->data[0] == 0xde
           ? (uint32_t) p[3] << 24 | (uint32_t) p[2] << 16
             | (uint32_t) p[1] << 8 | p[0]
           : (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16
             | (uint32_t) p[2] << 8 | p[3];
}


/* String i of the table; false: it is outside of the file. */

static bool
string(const san_catalog_source_t *source, uint32_t table, uint32_t i,
    san_str_t *s)
{
    size_t  at, len;

    at = table + (size_t) i * 8;

    if (at + 8 > source->len) {
        return false;
    }

    len = number(source, at);
    at = number(source, at + 4);

    if (at > source->len || len > source->len - at) {
        return false;
    }

    s->data = source->data + at;
    s->len = len;

    return true;
}


/*
 * Truncates s at the first byte c and returns the part after it; data NULL:
 * none.
 */

static san_str_t
split(san_str_t *s, uint8_t c)
{
    san_str_t       rest;
    const uint8_t  *p;

    rest.data = NULL;
    rest.len = 0;

    p = s->len ? memchr(s->data, c, s->len) : NULL;

    if (p) {
        rest.data = p + 1;
        rest.len = s->len - (size_t) (p + 1 - s->data);
        s->len = (size_t) (p - s->data);
    }

    return rest;
}


/* SAN_ERROR: the error is set; i is the number of the message. */

static int
read_message(const san_catalog_source_t *source,
    san_po_header_t *header, san_str_t id, san_str_t str, unsigned i)
{
    san_str_t         rest;
    san_po_message_t  m;

    rest = split(&id, CONTEXT_END);

    if (rest.data) {
        id = rest;
    }

    /* the bytes between the forms are valid in any charset */

    if (san_po_valid(header, id) != id.len
        || san_po_valid(header, str) != str.len)
    {
        return san_catalog_fail(source, 0, 0, "message %u has bytes that are "
                                "not valid in the charset %s", i,
                                header->charset);
    }

    memset(&m, 0, sizeof(m));
    m.plural = split(&id, '\0');
    m.id = id;

    while (m.n < SAN_PO_PLURALS_MAX && str.data) {
        rest = split(&str, '\0');
        m.list[m.n++] = str;
        str = rest;
    }

    if (san_po_add(source, header, &m) != SAN_OK) {
        return san_catalog_fail(source, 0, 0, "out of memory");
    }

    return SAN_OK;
}


int
san_catalog_read_mo(const san_catalog_source_t *source)
{
    uint32_t         i, n, ids, strs;
    san_str_t        id, str;
    san_po_header_t  header;

    if (source->len < 20) {
        return san_catalog_fail(source, 0, 0, "is truncated");
    }

    n = number(source, 8);
    ids = number(source, 12);
    strs = number(source, 16);

    str.data = NULL;
    str.len = 0;

    /* texts are sorted, so the empty one of the header is the first */

    if (n && string(source, ids, 0, &id) && id.len == 0
        && !string(source, strs, 0, &str))
    {
        return san_catalog_fail(source, 0, 0, "is truncated or damaged");
    }

    san_po_header(source, str, &header);

    if (header.language[0] == '\0') {
        return san_catalog_fail(source, 0, 0, "the header has no language: "
                                "add \"Language: de\\n\" to it, or name the "
                                "file de.mo");
    }

    if (!san_po_charset_known(&header)) {
        return san_catalog_fail(source, 0, 0, "unknown charset in the header: "
                                "%s", header.charset);
    }

    for (i = 0; i < n; i++) {

        if (!string(source, ids, i, &id) || !string(source, strs, i, &str)) {
            return san_catalog_fail(source, 0, 0, "message %u of %u is "
                                    "outside of the file: it is truncated or "
                                    "damaged", i + 1, n);
        }

        if (id.len
            && read_message(source, &header, id, str, i + 1) != SAN_OK)
        {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}
