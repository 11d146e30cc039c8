/*
 * san_report_xliff: what is still untranslated, as XLIFF 1.2 or 2.1.
 *
 * Enters: leftovers, and what is asked for of them.  Leaves: units, in the
 * order of documents, and a document.  A translator fills in the targets; then
 * it is a sanitizer_catalog.
 *
 * Depends on san_report, and on the catalogue for what is translated already.
 */

#ifndef SAN_REPORT_XLIFF_H
#define SAN_REPORT_XLIFF_H

#include "match/san_catalog.h"
#include "san_report.h"

#define SAN_XLIFF_TAG  40


/* Texts that are left out. */

typedef struct {
    size_t  unknown;     /* nobody knows which language they are in */
    size_t  cut;         /* only their start is known */
} san_xliff_left_t;


typedef struct {
    size_t                       index;     /* in the report */
    const san_report_finding_t  *finding;
    san_str_t                    page;      /* its uri without arguments */
    char                         source[SAN_XLIFF_TAG];
    char                         target[SAN_XLIFF_TAG];
} san_xliff_unit_t;


typedef struct {
    san_xliff_unit_t  *units;    /* by target, source, page */
    size_t             n;
    san_xliff_left_t   left;
} san_xliff_t;


/* A part of the units that is a document. */

typedef struct {
    const san_xliff_unit_t  *units;
    size_t                   n;
} san_xliff_part_t;


typedef struct {
    bool                  v2;         /* XLIFF 2.1, else 1.2 */
    const san_catalog_t  *catalog;    /* translations that are known, or NULL */
    san_str_t             source;     /* of a document without units, or "" */
    san_str_t             target;
} san_xliff_how_t;


/*
 * The units of what was asked for: of source and target, where they are not "",
 * only these and their variants ("en" has "en-GB", too).  A text that came
 * twice is one unit.  SAN_ERROR: no memory.
 */
int san_xliff_read(san_xliff_t *xliff, const san_report_t *report,
    san_str_t source, san_str_t target);

void san_xliff_free(san_xliff_t *xliff);

/*
 * The next part with one target language, of XLIFF 2 with one source language
 * as well; false: there is none.  part->n is 0 before the first.
 */
bool san_xliff_next(const san_xliff_t *xliff, bool v2,
    san_xliff_part_t *part);

/* A document of a part, or of all units as one (1.2 alone). */
void san_xliff_put(san_out_t *out, const san_xliff_t *xliff,
    const san_xliff_part_t *part, const san_xliff_how_t *how);

#endif /* SAN_REPORT_XLIFF_H */
