/*
 * san_unicode: code points, their scripts and their folding, by ICU.
 *
 * Enters: code points.  Leaves: a one-byte class for each code point, from a
 * table in the hot path.  Depends on san_base and ICU.
 */

#ifndef SAN_UNICODE_H
#define SAN_UNICODE_H

#include "base/san_base.h"
#include "base/san_utf8.h"

/*
 * The class of a code point: for a letter of one script its UScriptCode,
 * which is never below 2; else one of these.
 */

enum {
    SAN_CLASS_OTHER  = 0,      /* not part of a word */
    SAN_CLASS_MARK   = 1,      /* part of a word, but not a letter */
    SAN_CLASS_SYMBOL = 252,    /* So, Sk, Sm: not punctuation */
    SAN_CLASS_DIGIT  = 253,
    SAN_CLASS_COMMON = 254,    /* a letter without a script: U+00B5 */
    SAN_CLASS_MULTI  = 255     /* has several Script_Extensions */
};

extern const uint8_t  san_class_bmp[0x10000];

/* The class of any code point, by ICU. */
uint8_t san_unicode_class_icu(uint32_t cp);

static inline uint8_t
san_class(uint32_t cp)
{
#ifdef SAN_NO_TABLES       /* tools/icu, which makes them */
    return san_unicode_class_icu(cp);
#else
    return cp < 0x10000 ? san_class_bmp[cp] : san_unicode_class_icu(cp);
#endif
}

static inline bool
san_class_is_script(uint8_t c)
{
    return c > SAN_CLASS_MARK && c < SAN_CLASS_SYMBOL;
}

static inline bool
san_class_is_letter(uint8_t c)
{
    return san_class_is_script(c) || c >= SAN_CLASS_COMMON;
}

/* Is script among the Script_Extensions of cp (UAX #24)? */
bool san_unicode_has_script(uint32_t cp, uint8_t script);

/* Simple case folding of one code point. */

extern const uint16_t  san_fold_bmp[0x10000];

uint32_t san_unicode_fold_icu(uint32_t cp);

static inline uint32_t
san_fold(uint32_t cp)
{
#ifdef SAN_NO_TABLES
    return san_unicode_fold_icu(cp);
#else
    return cp < 0x10000 ? san_fold_bmp[cp] : san_unicode_fold_icu(cp);
#endif
}

/*
 * Characters that stand for the tags of an inline element in catalogue texts.
 */
#define SAN_INLINE_OPEN   1
#define SAN_INLINE_CLOSE  2

/* Is cp ignored in comparisons (soft hyphens, bidi controls, vowel points)? */
bool san_unicode_is_dropped_rare(uint32_t cp);

static inline bool
san_is_dropped(uint32_t cp)
{
    return cp < 0x591 ? cp <= SAN_INLINE_CLOSE || cp == 0xad
                      : (cp < 0x2070 || cp == 0xfeff)
                        && san_unicode_is_dropped_rare(cp);
}

/* Quotation marks, dashes, dots, bullets and the no-break space. */

static inline bool
san_is_typographic(uint32_t cp)
{
    return (cp >= 0x2010 && cp <= 0x203a)
           || cp == 0xa0 || cp == 0xab || cp == 0xb7 || cp == 0xbb;
}

/*
 * Appends the scripts that a UScriptCode consists of to list, which ends with
 * 0: Japanese has three.
 */
#define SAN_SCRIPT_MEMBERS  4

void san_script_members(int script, uint8_t *list);

/* The ISO 15924 code of a UScriptCode, a constant string. */
const char *san_script_code(uint8_t script);

/*
 * For scripts without spaces between words: how many letters count as a word;
 * 0 for all others.
 */
unsigned san_script_letters_a_word(uint8_t script);

#endif /* SAN_UNICODE_H */
