/*
 * san_catalog_file: catalogues as translators keep them.
 *
 * Enters: the name of a file (XLIFF 1.2 and 2, TMX 1.4, gettext PO and MO).
 * Leaves: its units in a catalogue of the core, or an error for people:
 * file, line, column, what is wrong there and what would be right.
 *
 * The one room that knows libxml2; it opens files and no network.
 */

#ifndef SAN_CATALOG_FILE_H
#define SAN_CATALOG_FILE_H

#include "san_catalog.h"

/* A file larger than this is refused. */
#define SAN_CATALOG_SIZE_MAX  (256u * 1024 * 1024)

typedef struct {
    char  text[512];
} san_catalog_error_t;


/*
 * Adds the units of a file.  SAN_ERROR: error says why; the catalogue may
 * hold a part of the file then, and is to be freed.
 */
int san_catalog_load(san_catalog_t *catalog, const char *name,
    san_catalog_error_t *error);

/* The same of bytes; name is for errors, and tells the format. */
int san_catalog_load_memory(san_catalog_t *catalog, const char *name,
    const uint8_t *data, size_t len, san_catalog_error_t *error);


/* Of the readers among themselves. */

typedef struct {
    san_catalog_t        *catalog;
    san_catalog_error_t  *error;
    const char           *name;
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


/* The header of PO and MO: the translation of the empty text. */

typedef struct {
    char  language[32];        /* "": it does not say */
    char  source[32];          /* "en" unless it says otherwise */
    char  charset[32];
} san_po_header_t;

void san_po_header(const san_catalog_source_t *source, san_str_t text,
    san_po_header_t *header);

/*
 * Adds a message: id, plural id (data NULL: none), n translations one behind
 * the other.  SAN_ERROR: no memory.
 */
int san_po_add(const san_catalog_source_t *source,
    const san_po_header_t *header, san_str_t id, san_str_t plural,
    const san_str_t *translations, unsigned n, bool fuzzy);

/*
 * Writes text to buf, which is as long, with marks (SAN_INLINE_OPEN and
 * SAN_INLINE_CLOSE) for the tags of HTML in it, and adds these to the hash
 * *names: they are to be the same in a translation.
 */
void san_catalog_inline(san_str_t *text, uint8_t *buf, uint64_t *names);

#endif /* SAN_CATALOG_FILE_H */
