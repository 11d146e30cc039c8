/*
 * san_normal: the normal form in which texts are compared with phrases and
 * catalogues.
 *
 * Enters: UTF-8, decoded.  Leaves: letters, digits and marks, folded, with one
 * space for anything else between them; the hash of that; and hashes of its
 * beginning, for filters that see a text while it is still coming.
 *
 * Depends on san_base, san_unicode and ICU.
 */

#ifndef SAN_NORMAL_H
#define SAN_NORMAL_H

#include "base/san_base.h"
#include "base/san_unicode.h"

/* Longest text that is compared, in characters of its normal form. */
#define SAN_NORMAL_MAX  512

/* The same in bytes of the text. */
#define SAN_NORMAL_LEN  (SAN_NORMAL_MAX * 4)

#define SAN_HASH_START  0x51ab6e95c0fe1d27ull

/* The first check of a filter: so many ASCII letters are looked up at once. */
#define SAN_PREFIX_FIRST   3
#define SAN_PREFIX_SECOND  6

/* Lengths at which a filter checks the beginning of a text. */
#define SAN_CHECKS  5

static const uint8_t  san_checks[SAN_CHECKS] = {
    SAN_PREFIX_FIRST, SAN_PREFIX_SECOND, 12, 24, 48
};


typedef struct {
    unsigned  n;
    uint32_t  chars[SAN_NORMAL_MAX];
} san_normal_t;


/* Adds a character, or eight bytes. */

static inline uint64_t
san_hash_add(uint64_t hash, uint64_t c)
{
    hash = (hash ^ c) * 0x9e3779b97f4a7c15ull;

    return hash ^ hash >> 32;
}


/*
 * The normal form of a short text, and where each character stands in its
 * source: bytes [at[i], end[i]).
 */

#define SAN_PLACED_MAX  200

typedef struct {
    unsigned  n;
    uint32_t  chars[SAN_PLACED_MAX];
    uint16_t  at[SAN_PLACED_MAX];
    uint16_t  end[SAN_PLACED_MAX];
} san_placed_t;


/* Is it part of a word?  class is its san_class(). */

static inline bool
san_is_word(uint8_t class)
{
    return class != SAN_CLASS_OTHER && class != SAN_CLASS_SYMBOL;
}


/*
 * Writes the normal form of the text in NFC (UAX #15) to out; false: too long,
 * or not UTF-8.
 */
bool san_normal_form(const uint8_t *p, size_t len, san_normal_t *out);

/*
 * The same with source positions; false also if it contains marks that NFC may
 * compose.
 */
bool san_normal_placed(const uint8_t *p, size_t len, san_placed_t *out);

/* Does UTF-8 text contain part of a word from byte at on? */
bool san_normal_has_word(san_str_t text, size_t at);

#endif /* SAN_NORMAL_H */
