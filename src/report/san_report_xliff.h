/*
 * san_report_xliff: untranslated texts as XLIFF 1.2 or 2.1.
 *
 * Enters: leftovers and a selection.  Leaves: units, sorted by document, and
 * documents.  After a translator has filled in the targets, a document can be
 * used as a sanitizer_catalog.
 *
 * Depends on san_report, and on the catalogue for texts that are translated.
 */

#ifndef SAN_REPORT_XLIFF_H
#define SAN_REPORT_XLIFF_H

#include "match/san_catalog.h"
#include "san_report.h"

#define SAN_XLIFF_TAG  40


/* Numbers of omitted texts. */

typedef struct {
    size_t  unknown;     /* their language is unknown */
    size_t  cut;         /* they are truncated */
} san_xliff_left_t;


typedef struct {
    size_t                       index;     /* in the report */
    const san_report_finding_t  *finding;
    san_str_t                    page;      /* URI without arguments */
    char                         source[SAN_XLIFF_TAG];
    char                         target[SAN_XLIFF_TAG];
} san_xliff_unit_t;


typedef struct {
    san_xliff_unit_t  *units;    /* sorted by target, source, page */
    size_t             n;
    san_xliff_left_t   left;
} san_xliff_t;


/* A range of units that makes one document. */

typedef struct {
    const san_xliff_unit_t  *units;
    size_t                   n;
} san_xliff_part_t;


typedef struct {
    bool                  v2;         /* XLIFF 2.1, else 1.2 */
    const san_catalog_t  *catalog;    /* known translations, or NULL */
    san_str_t             source;     /* of a document without units, or "" */
    san_str_t             target;
} san_xliff_how_t;


/*
 * Gathers the units of a selection; with source or target not "", only those
 * in that language and its variants ("en" includes "en-GB").  Repeated texts
 * are one unit.  SAN_ERROR: out of memory.
 */
int san_xliff_read(san_xliff_t *xliff, const san_report_t *report,
    san_str_t source, san_str_t target);

void san_xliff_free(san_xliff_t *xliff);

/*
 * The next range with one target language, for XLIFF 2 also one source
 * language; false: no more parts.  Set part->n to 0 before the first call.
 */
bool san_xliff_next(const san_xliff_t *xliff, bool v2,
    san_xliff_part_t *part);

/* Writes the document of a range, or of all units (1.2 only). */
void san_xliff_put(san_out_t *out, const san_xliff_t *xliff,
    const san_xliff_part_t *part, const san_xliff_how_t *how);

#endif /* SAN_REPORT_XLIFF_H */
