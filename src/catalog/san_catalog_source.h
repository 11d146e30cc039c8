/*
 * san_catalog_source: what the readers of catalogues share.
 *
 * Enters: the bytes of a file.  Leaves: its units in the catalogue, or an
 * error with line and column.  For src/catalog alone.
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

/* Sets the error, line and column 0: not known; returns SAN_ERROR. */
int san_catalog_fail(const san_catalog_source_t *source, unsigned line,
    unsigned column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/*
 * Takes controls out of an error that quotes a file: it goes to a log and to
 * terminals, as one line.
 */
void san_catalog_one_line(san_catalog_error_t *error);

/*
 * Adds a unit, with marks (SAN_INLINE_OPEN and SAN_INLINE_CLOSE) for the tags
 * of HTML in its texts.  The hashes are of what its format has marked
 * already: where they differ, elements of source and target do.  SAN_ERROR:
 * no memory.
 */
int san_catalog_put(const san_catalog_source_t *source,
    san_catalog_unit_t *unit, uint64_t source_names, uint64_t target_names);

#endif /* SAN_CATALOG_SOURCE_H */
