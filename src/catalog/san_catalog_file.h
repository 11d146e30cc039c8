/*
 * san_catalog_file: catalogues in the file formats of translators.
 *
 * Enters: the name of a file (XLIFF 1.2 and 2, TMX 1.4, gettext PO and MO).
 * Leaves: its units in a catalogue of the core, or an error message: file,
 * line, column, what is wrong and what is expected.
 *
 * The only component that uses libxml2; it opens files, but no network
 * connections.
 */

#ifndef SAN_CATALOG_FILE_H
#define SAN_CATALOG_FILE_H

#include "match/san_catalog.h"

typedef struct {
    char  text[512];
} san_catalog_error_t;


/*
 * Adds the units of a file.  language overrides the language of its
 * translations; NULL: as the file or its name says.  SAN_ERROR: error is set;
 * the catalogue may contain a part of the file, and the caller has to free it.
 */
int san_catalog_load(san_catalog_t *catalog, const char *name,
    const char *language, san_catalog_error_t *error);

/*
 * The same for bytes in memory; name is used in errors and to detect the
 * format.
 */
int san_catalog_load_memory(san_catalog_t *catalog, const char *name,
    const char *language, const uint8_t *data, size_t len,
    san_catalog_error_t *error);

/*
 * Describes what was loaded, by pairs of languages: writes pair i of the units
 * [from, to) of a finished catalogue as "7 units, 6 translated, 5 usable for
 * ru→en, 4 for en→ru" to buf; false: there are fewer pairs.
 */
bool san_catalog_summary(const san_catalog_t *catalog, size_t from, size_t to,
    unsigned i, char *buf, size_t size);

#endif /* SAN_CATALOG_FILE_H */
