/*
 * san_icu_plural: plural messages of ICU's MessageFormat.
 *
 * Enters: "{count, plural, one {# result} other {# results}}".  Leaves: its
 * branches as texts of their own, with %d for the number.
 */

#ifndef SAN_ICU_PLURAL_H
#define SAN_ICU_PLURAL_H

#include "base/san_base.h"

/* zero, one, two, few, many, other, and as many for single numbers (=0) */
#define SAN_ICU_KINDS     6
#define SAN_ICU_OTHER     5
#define SAN_ICU_BRANCHES  12


typedef struct {
    uint8_t    kind;          /* below SAN_ICU_KINDS; that: for value alone */
    unsigned   value;
    bool       counts;        /* the number is in the text */
    san_str_t  text;
} san_icu_branch_t;


typedef struct {
    san_icu_branch_t  branches[SAN_ICU_BRANCHES];
    unsigned          n;
} san_icu_plural_t;


/* May it be such a message? (It contains "plural" and a brace.) */
bool san_icu_plural_is(san_str_t text);

/*
 * Reads a message that is nothing but a plural, whose branches have only
 * arguments without a format.  Texts are written into buf, which has room for
 * twice the message.  False: it is another message.
 */
bool san_icu_plural_read(san_str_t text, uint8_t *buf,
    san_icu_plural_t *plural);

/* The branch of a kind or a single number; NULL: not found. */
const san_icu_branch_t *san_icu_plural_branch(const san_icu_plural_t *plural,
    unsigned kind, unsigned value);

#endif /* SAN_ICU_PLURAL_H */
