/*
 * san_catalog_file: catalogues as translators keep them.
 *
 * Enters: the name of a file (XLIFF 1.2 and 2, TMX 1.4, gettext PO and MO).
 * Leaves: its units in a catalogue of the core, or an error for people:
 * file, line, column, what is wrong there and what would be right.
 *
 * The one component that knows libxml2; it opens files and no network.
 */

#ifndef SAN_CATALOG_FILE_H
#define SAN_CATALOG_FILE_H

#include "match/san_catalog.h"

typedef struct {
    char  text[512];
} san_catalog_error_t;


/*
 * Adds the units of a file.  language is that of its translations, whatever
 * the file says of it; NULL: what the file says, or its name.  SAN_ERROR:
 * error says why; the catalogue may hold a part of the file then, and is to be
 * freed.
 */
int san_catalog_load(san_catalog_t *catalog, const char *name,
    const char *language, san_catalog_error_t *error);

/* The same of bytes; name is for errors, and tells the format. */
int san_catalog_load_memory(san_catalog_t *catalog, const char *name,
    const char *language, const uint8_t *data, size_t len,
    san_catalog_error_t *error);

/*
 * What was loaded, by pairs of languages: pair i of the units [from, to) of a
 * finished catalogue as "7 units, 6 translated, 5 usable for ru→en, 4 for
 * en→ru" in buf; false: there are less pairs.
 */
bool san_catalog_summary(const san_catalog_t *catalog, size_t from, size_t to,
    unsigned i, char *buf, size_t size);

#endif /* SAN_CATALOG_FILE_H */
