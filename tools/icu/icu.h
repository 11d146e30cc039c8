/*
 * icu: writes what the core has from ICU as tables of C, each a header that
 * one file of the core includes.  It runs while that is built, with the ICU
 * that it will be linked with.
 */

#ifndef ICU_H
#define ICU_H

#include <stdio.h>

#include "base/san_base.h"
#include "base/san_unicode.h"

/* Each writes one table; SAN_ERROR: ICU lacks what it is made of. */
int icu_class(FILE *out);
int icu_confusable(FILE *out);
int icu_charset(FILE *out);
int icu_language(FILE *out);
int icu_exemplars(FILE *out);
int icu_endonyms(FILE *out);
int icu_countries(FILE *out);
int icu_dates(FILE *out);

/* The next number of an array, ten in a line. */
void icu_number(FILE *out, size_t i, uint64_t n);

/* A string as a literal of C. */
void icu_string(FILE *out, const char *p);

#endif /* ICU_H */
