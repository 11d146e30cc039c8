/*
 * san_catalog_source: shared by the readers of catalogues.
 *
 * Enters: the bytes of a file.  Leaves: its units in the catalogue, or an
 * error with line and column.  Only for src/catalog.
 */

#ifndef SAN_CATALOG_SOURCE_H
#define SAN_CATALOG_SOURCE_H

#include "san_catalog_file.h"


typedef struct {
    san_catalog_t        *catalog;
    san_catalog_error_t  *error;
    const char           *name;
    const char           *language;  /* of the translations, or NULL */
    const uint8_t        *data;
    size_t                len;
} san_catalog_source_t;


int san_catalog_read_xml(const san_catalog_source_t *source);
int san_catalog_read_po(const san_catalog_source_t *source);
int san_catalog_read_mo(const san_catalog_source_t *source);

/* Sets the error and returns SAN_ERROR; line and column 0: unknown. */
int san_catalog_fail(const san_catalog_source_t *source, unsigned line,
    unsigned column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/*
 * Removes control characters from an error that quotes a file, because it goes
 * to a log and to terminals as one line.
 */
void san_catalog_one_line(san_catalog_error_t *error);

/*
 * Adds a unit, with marks (SAN_INLINE_OPEN and SAN_INLINE_CLOSE) for the HTML
 * tags in its texts.  The hashes are of elements that the format itself has
 * marked: if they differ, source and target have different elements.
 * SAN_ERROR: out of memory.
 */
int san_catalog_put(const san_catalog_source_t *source,
    san_catalog_unit_t *unit, uint64_t source_names, uint64_t target_names);

#endif /* SAN_CATALOG_SOURCE_H */
