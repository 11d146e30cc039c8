/*
 * units: translation units of a test's catalogue.
 */

#ifndef UNITS_H
#define UNITS_H

#include <stdbool.h>
#include <string.h>

#include "match/san_catalog.h"
#include "str.h"


static inline int
units_add(san_catalog_t *catalog, const char *language, const char *source,
    const char *target_language, const char *target, bool unreviewed)
{
    san_catalog_unit_t  unit;

    memset(&unit, 0, sizeof(unit));

    unit.source_language = str(language);
    unit.target_language = str(target_language);
    unit.source = str(source);
    unit.target = str(target);
    unit.unreviewed = unreviewed;

    return san_catalog_add(catalog, &unit);
}

#endif /* UNITS_H */
