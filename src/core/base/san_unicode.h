/*
 * san_unicode: code points, their scripts and their folding, by ICU.
 *
 * Enters: UTF-8 bytes or code points.  Leaves: a class of one byte for each
 * code point, so that the hot path asks a table and not ICU.  Depends on
 * san_base and ICU.
 */

#ifndef SAN_UNICODE_H
#define SAN_UNICODE_H

#include "base/san_base.h"

/*
 * The class of a code point: for a letter of one script its UScriptCode,
 * which is never below 2; else one of these.
 */

enum {
    SAN_CLASS_OTHER  = 0,      /* not part of a word */
    SAN_CLASS_MARK   = 1,      /* a mark: part of a word, no letter */
    SAN_CLASS_SYMBOL = 252,    /* So, Sk, Sm: an ornament, not punctuation */
    SAN_CLASS_DIGIT  = 253,
    SAN_CLASS_COMMON = 254,    /* a letter of no script: U+00B5 */
    SAN_CLASS_MULTI  = 255     /* a letter of several: its Script_Extensions */
};

extern const uint8_t  san_class_bmp[0x10000];

/* The same of any code point, by ICU. */
uint8_t san_class_icu(uint32_t cp);

static inline uint8_t
san_class(uint32_t cp)
{
#ifdef SAN_NO_TABLES       /* tools/icu, which makes them */
    return san_class_icu(cp);
#else
    return cp < 0x10000 ? san_class_bmp[cp] : san_class_icu(cp);
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
bool san_has_script(uint32_t cp, uint8_t script);

/* Simple case folding of one code point. */

extern const uint16_t  san_fold_bmp[0x10000];

uint32_t san_fold_icu(uint32_t cp);

static inline uint32_t
san_fold(uint32_t cp)
{
#ifdef SAN_NO_TABLES
    return san_fold_icu(cp);
#else
    return cp < 0x10000 ? san_fold_bmp[cp] : san_fold_icu(cp);
#endif
}

/* What stands for bytes that are of no character. */
#define SAN_REPLACEMENT  0xfffd

/* What stands in a catalogue's text for the tags of an inline element. */
#define SAN_INLINE_OPEN   1
#define SAN_INLINE_CLOSE  2

/* Has cp no weight: soft hyphens, bidi controls, vowel points? */
bool san_is_dropped_rare(uint32_t cp);

static inline bool
san_is_dropped(uint32_t cp)
{
    return cp < 0x591 ? cp <= SAN_INLINE_CLOSE || cp == 0xad
                      : (cp < 0x2070 || cp == 0xfeff)
                        && san_is_dropped_rare(cp);
}

/*
 * Adds the scripts that letters of a UScriptCode have to a list, of which 0
 * is the end: Japanese has three.
 */
#define SAN_SCRIPT_MEMBERS  4

void san_script_members(int script, uint8_t *list);

/* The ISO 15924 code of a UScriptCode, a constant string. */
const char *san_script_code(uint8_t script);

/*
 * Scripts that are written without spaces between words, by how many letters
 * make up a word of text: 0 where words are spaced.
 */
unsigned san_script_letters_a_word(uint8_t script);

/*
 * Decodes one character of [p, end), p < end.  Returns its length; 0: the
 * bytes end within a character that is right so far; -1: not UTF-8 (no
 * overlong form, no surrogate).
 */

/* The same for all that the fast way below leaves. */
int san_utf8_next_rare(const uint8_t *p, const uint8_t *end, uint32_t *cp);

static inline int
san_utf8_next(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
    uint8_t   c;
    uint32_t  u;

    c = p[0];

    if (c < 0x80) {
        *cp = c;
        return 1;
    }

    if (c >= 0xc2 && c < 0xe0 && end - p >= 2 && (p[1] & 0xc0) == 0x80) {
        *cp = (uint32_t) (c & 0x1f) << 6 | (p[1] & 0x3f);
        return 2;
    }

    if ((c & 0xf0) == 0xe0 && end - p >= 3 && (p[1] & 0xc0) == 0x80
        && (p[2] & 0xc0) == 0x80)
    {
        u = (uint32_t) (c & 0xf) << 12 | (uint32_t) (p[1] & 0x3f) << 6
            | (p[2] & 0x3f);

        if (u >= 0x800 && (u & 0xf800) != 0xd800) {
            *cp = u;
            return 3;
        }
    }

    return san_utf8_next_rare(p, end, cp);
}

/* The bytes of len that are whole characters, if all but the last are. */
size_t san_utf8_whole(const uint8_t *p, size_t len);

/* Writes cp, up to 4 bytes, to p; returns how many. */
size_t san_utf8_put(uint8_t *p, uint32_t cp);

#endif /* SAN_UNICODE_H */
