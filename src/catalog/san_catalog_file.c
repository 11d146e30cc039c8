/*
 * san_catalog_file: which format a file is in, and how its errors read.
 */

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_catalog_file.h"
#include "san_tags.h"


int
san_catalog_fail(const san_catalog_source_t *source, unsigned line,
    unsigned column, const char *format, ...)
{
    int      n;
    size_t   size;
    char    *p;
    va_list  args;

    p = source->error->text;
    size = sizeof(source->error->text);

    n = column ? snprintf(p, size, "%s:%u:%u: ", source->name, line, column)
        : line ? snprintf(p, size, "%s:%u: ", source->name, line)
        : snprintf(p, size, "%s: ", source->name);

    if (n > 0 && (size_t) n < size) {
        va_start(args, format);
        vsnprintf(p + n, size - (size_t) n, format, args);
        va_end(args);
    }

    san_catalog_one_line(source->error);

    return SAN_ERROR;
}


void
san_catalog_one_line(san_catalog_error_t *error)
{
    char  *p;

    for (p = error->text; *p; p++) {
        if ((unsigned char) *p < 0x20 || *p == 0x7f) {
            *p = ' ';
        }
    }
}


static bool
ends_with(const char *name, const char *end)
{
    size_t  n, len;

    n = strlen(name);
    len = strlen(end);

    return n >= len && strcmp(name + n - len, end) == 0;
}


static bool
is_mo(const uint8_t *p, size_t len)
{
    return len >= 4 && (memcmp(p, "\xde\x12\x04\x95", 4) == 0
                        || memcmp(p, "\x95\x04\x12\xde", 4) == 0);
}


/* An XML document begins with '<', behind white space and a BOM. */

static bool
is_xml(const uint8_t *p, size_t len)
{
    const uint8_t  *end;

    end = p + len;

    if (len >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) {
        p += 3;
    }

    if (end - p >= 2 && ((p[0] == 0xff && p[1] == 0xfe)
                         || (p[0] == 0xfe && p[1] == 0xff)))
    {
        return true;
    }

    while (p < end && san_is_space(*p)) {
        p++;
    }

    return p < end && *p == '<';
}


int
san_catalog_load_memory(san_catalog_t *catalog, const char *name,
    const uint8_t *data, size_t len, san_catalog_error_t *error)
{
    san_catalog_source_t  source;

    source.catalog = catalog;
    source.error = error;
    source.name = name;
    source.data = data;
    source.len = len;

    if (is_mo(data, len)) {
        return san_catalog_read_mo(&source);
    }

    if (is_xml(data, len)) {
        return san_catalog_read_xml(&source);
    }

    if (ends_with(name, ".po") || ends_with(name, ".pot")) {
        return san_catalog_read_po(&source);
    }

    return san_catalog_fail(&source, 0, 0, "is no catalogue: it has to be "
                            "XLIFF, TMX, or gettext PO (a name with .po) or "
                            "MO");
}


int
san_catalog_load(san_catalog_t *catalog, const char *name,
    san_catalog_error_t *error)
{
    int                    rc;
    long                   size;
    FILE                  *file;
    uint8_t               *data;
    san_catalog_source_t   source;

    source.error = error;
    source.name = name;

    file = fopen(name, "rb");
    if (file == NULL) {
        return san_catalog_fail(&source, 0, 0, "cannot be opened: %s",
                                strerror(errno));
    }

    if (fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0
        || size > (long) SAN_CATALOG_SIZE_MAX)
    {
        fclose(file);
        return san_catalog_fail(&source, 0, 0, "is no file, or larger than "
                                "%u bytes", SAN_CATALOG_SIZE_MAX);
    }

    rewind(file);
    data = malloc((size_t) size + 1);

    if (data == NULL || fread(data, 1, (size_t) size, file) != (size_t) size)
    {
        fclose(file);
        free(data);
        return san_catalog_fail(&source, 0, 0, "cannot be read: %s",
                                strerror(errno));
    }

    fclose(file);

    rc = san_catalog_load_memory(catalog, name, data, (size_t) size, error);

    free(data);

    return rc;
}


/* Phrasing content that texts are marked up with (HTML, 4.5). */

static bool
is_inline(san_tag_id_t tag)
{
    switch (tag) {

    case SAN_TAG_a:
    case SAN_TAG_b:
    case SAN_TAG_bdi:
    case SAN_TAG_br:
    case SAN_TAG_cite:
    case SAN_TAG_code:
    case SAN_TAG_em:
    case SAN_TAG_font:
    case SAN_TAG_i:
    case SAN_TAG_kbd:
    case SAN_TAG_q:
    case SAN_TAG_s:
    case SAN_TAG_samp:
    case SAN_TAG_small:
    case SAN_TAG_span:
    case SAN_TAG_strong:
    case SAN_TAG_u:
    case SAN_TAG_var:
        return true;

    default:
        return false;
    }
}


/*
 * What goes on with the name of an inline element: "<all>" in a text is no
 * tag of HTML, and "<script>" is one that it is about.
 */

static bool
is_tag(const uint8_t *name, const uint8_t *end)
{
    const uint8_t  *p;

    for (p = name; p < end && (san_is_alpha(*p) || san_is_digit(*p)); p++) {
        /* void */
    }

    return p > name && p < end
           && (*p == '>' || *p == '/' || san_is_space(*p))
           && is_inline(san_tag_lookup(name, (size_t) (p - name),
                                     (size_t) (end - name)));
}


void
san_catalog_inline(san_str_t *text, uint8_t *buf, uint64_t *names)
{
    bool            close;
    size_t          len;
    const uint8_t  *p, *end, *name, *gt;

    len = 0;

    if (text->len == 0) {
        text->data = buf;
        return;
    }

    for (p = text->data, end = p + text->len; p < end; p++) {
        close = *p == '<' && p + 1 < end && p[1] == '/';
        name = p + 1 + close;

        if (*p != '<' || name >= end || !is_tag(name, end)
            || (gt = memchr(p, '>', (size_t) (end - p))) == NULL)
        {
            buf[len++] = *p;
            continue;
        }

        buf[len++] = close ? SAN_INLINE_CLOSE : SAN_INLINE_OPEN;

        for (p++; p < gt; p++) {
            *names = san_hash_add(*names, *p);
        }
    }

    text->data = buf;
    text->len = len;
}
