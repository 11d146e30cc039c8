/*
 * san_unicode: classes of characters; tools/icu makes their tables.
 */

#include <unicode/uscript.h>

#include "base/san_unicode.h"

#ifndef SAN_NO_TABLES
#include "icu_class.h"
#endif


/*
 * Characters that are dropped: bidirectional controls, soft hyphen, zero
 * width joiners, the points of Hebrew and Arabic, tatweel, and what stands
 * for inline elements in a catalogue.
 */

bool
san_unicode_is_dropped_rare(uint32_t cp)
{
    return cp == SAN_INLINE_OPEN || cp == SAN_INLINE_CLOSE || cp == 0xad
           || cp == 0x640 || cp == 0xfeff
           || (cp >= 0x200b && cp <= 0x200f)
           || (cp >= 0x202a && cp <= 0x202e)
           || (cp >= 0x2066 && cp <= 0x2069)
           || (cp >= 0x591 && cp <= 0x5bd) || cp == 0x5bf
           || (cp >= 0x64b && cp <= 0x652);
}


unsigned
san_script_letters_a_word(uint8_t script)
{
    switch (script) {

    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_YI:
        return 2;

    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return 5;

    case USCRIPT_TIBETAN:
        return 4;

    default:
        return 0;
    }
}
