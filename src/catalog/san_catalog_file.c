/*
 * san_catalog_file: opens a file, and detects its format.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_catalog_file.h"
#include "san_catalog_source.h"

/* Largest file that is accepted. */
#define FILE_MAX  (256u * 1024 * 1024)


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


/* Does it begin with '<', like XML, after white space and a BOM? */

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
    const char *language, const uint8_t *data, size_t len,
    san_catalog_error_t *error)
{
    san_catalog_source_t  source;

    source.catalog = catalog;
    source.error = error;
    source.name = name;
    source.language = language;
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

    return san_catalog_fail(&source, 0, 0, "unknown format, expected "
                            "XLIFF, TMX, gettext PO (named .po) or MO");
}


int
san_catalog_load(san_catalog_t *catalog, const char *name,
    const char *language, san_catalog_error_t *error)
{
    int                   rc;
    long                  size;
    FILE                 *file;
    uint8_t              *data;
    san_catalog_source_t  source;

    source.error = error;
    source.name = name;

    file = fopen(name, "rb");
    if (file == NULL) {
        return san_catalog_fail(&source, 0, 0, "cannot be opened: %s",
                                strerror(errno));
    }

    if (fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0
        || size > (long) FILE_MAX)
    {
        fclose(file);
        return san_catalog_fail(&source, 0, 0, "not a regular file, or larger "
                                "than %u bytes", FILE_MAX);
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

    rc = san_catalog_load_memory(catalog, name, language, data, (size_t) size,
                                 error);

    free(data);

    return rc;
}


bool
san_catalog_summary(const san_catalog_t *catalog, size_t from, size_t to,
    unsigned i, char *buf, size_t size)
{
    unsigned             n;
    san_catalog_count_t  list[SAN_CATALOG_PAIRS];

    n = san_catalog_count(catalog, from, to, list);

    if (i >= n) {
        return false;
    }

    snprintf(buf, size, "%zu unit%s, %zu translated, %zu usable for "
             "%s\xe2\x86\x92%s, %zu for %s\xe2\x86\x92%s", list[i].units,
             list[i].units == 1 ? "" : "s", list[i].translated,
             list[i].usable[0], list[i].source, list[i].target,
             list[i].usable[1], list[i].target, list[i].source);

    return true;
}
