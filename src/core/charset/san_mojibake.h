/*
 * san_mojibake: UTF-8 that was read as a legacy encoding, character by
 * character.
 *
 * Enters: code points.  Leaves: the byte that each of them is in the encodings
 * that UTF-8 is often mistaken for.  Depends on san_charset.
 */

#ifndef SAN_MOJIBAKE_H
#define SAN_MOJIBAKE_H

#include "base/san_base.h"

/* Encodings that UTF-8 is mistaken for. */
#define SAN_READINGS  2

/*
 * A bit for each BMP character that may end a mojibake sequence, in pages of
 * any language; filled by san_mojibake_init().
 */
extern uint64_t  san_mojibake_check[0x10000 / 64];

/* Fills the tables; called by san_init(). */
void san_mojibake_init(void);

/* The first byte that begins a character of UTF-8. */
#define SAN_MOJIBAKE_LEAD  0xc2

/* The byte of a character in encoding number reading, or 0. */
unsigned san_mojibake_byte(unsigned reading, uint32_t cp);

/* Can prev and cp be two bytes of UTF-8, decoded as a legacy encoding? */
bool san_mojibake_sequence(uint32_t prev, uint32_t cp);

#endif /* SAN_MOJIBAKE_H */
