/*
 * san_alphabets: alphabets with letters that look alike.
 *
 * Enters: a character's class.  Leaves: its alphabet.  Depends on san_unicode.
 */

#ifndef SAN_ALPHABETS_H
#define SAN_ALPHABETS_H

#include <unicode/uscript.h>

#include "base/san_unicode.h"

enum {
    SAN_ALPHABET_LATIN = 0,
    SAN_ALPHABET_GREEK,
    SAN_ALPHABET_CYRILLIC,
    SAN_ALPHABETS,
    SAN_ALPHABET_NONE = SAN_ALPHABETS
};

/* Letters from here on are not checked. */
#define SAN_ALPHABETS_END  0x530


static inline unsigned
san_alphabet(uint8_t class)
{
    switch (class) {

    case USCRIPT_LATIN:
        return SAN_ALPHABET_LATIN;

    case USCRIPT_GREEK:
        return SAN_ALPHABET_GREEK;

    case USCRIPT_CYRILLIC:
        return SAN_ALPHABET_CYRILLIC;

    default:
        return SAN_ALPHABET_NONE;
    }
}

#endif /* SAN_ALPHABETS_H */
