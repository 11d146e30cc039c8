/*
 * san_language: the scripts of a language tag.
 *
 * Enters: a BCP 47 tag as written in a page or configuration.  Leaves: its
 * primary language and the scripts it is written in, or "unknown".  Depends on
 * san_base, san_unicode and ICU.
 */

#ifndef SAN_LANGUAGE_H
#define SAN_LANGUAGE_H

#include "san.h"

typedef struct {
    bool           known;        /* the tag names a language with a script */
    char           primary[9];   /* "en"; deprecated codes are replaced */
    char           tag[32];      /* the tag, '_' replaced by '-' */
    san_scripts_t  expected;     /* scripts of the language */
    san_scripts_t  tolerated;    /* scripts that its pages may use, too */
} san_language_t;


static inline void
san_scripts_set(san_scripts_t *set, uint8_t script)
{
    set->bits[script / 64] |= (uint64_t) 1 << (script % 64);
}


static inline bool
san_scripts_has(const san_scripts_t *set, uint8_t script)
{
    return set->bits[script / 64] >> (script % 64) & 1;
}


bool san_scripts_meet(const san_scripts_t *a, const san_scripts_t *b);

/*
 * Parses a tag.  False, and known is false: empty or malformed (BCP 47, 2.1),
 * "und", or a language without a script in ICU.
 */
bool san_language_read(const uint8_t *tag, size_t len, san_language_t *out);

/* Is it written from right to left? */
bool san_language_rtl(const san_language_t *language);

/* Is it the same language, ignoring script and region? */
bool san_language_same(const san_language_t *a, const san_language_t *b);

#endif /* SAN_LANGUAGE_H */
