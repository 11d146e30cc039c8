/*
 * san_plural: which form of a message a number takes.
 *
 * Enters: the value of Plural-Forms in a PO header, or a language.  Leaves: a
 * table of forms by number, for the catalogue.
 */

#ifndef SAN_PLURAL_H
#define SAN_PLURAL_H

#include "match/san_catalog.h"

/*
 * "nplurals=2; plural=n != 1;", as gettext has it (12.6, "Plural forms").
 * False: not a rule, or one of its forms is not below forms.
 */
bool san_plural_read(san_str_t value, unsigned forms, san_plural_t *plural);

/*
 * The rule of ICU for whole numbers, of a language that has as many forms: in
 * the order zero, one, two, few, many, other.  forms 0: however many it has.
 */
bool san_plural_of_language(const char *tag, unsigned forms,
    san_plural_t *plural);

/*
 * The same with the kinds themselves as forms: zero is 0, other 5.  Those that
 * are not in kinds, a bit each, are other.
 */
bool san_plural_kinds(const char *tag, unsigned kinds, san_plural_t *plural);

#endif /* SAN_PLURAL_H */
