/*
 * san_mojibake: UTF-8 that was read as a legacy encoding, character by
 * character.
 *
 * Enters: code points.  Leaves: the bytes that they stand for in each of the
 * encodings that UTF-8 is read as by mistake.  Depends on san_charset.
 */

#ifndef SAN_MOJIBAKE_H
#define SAN_MOJIBAKE_H

#include "base/san_base.h"

/* Encodings that UTF-8 is read as by mistake. */
#define SAN_READINGS  2

/*
 * A bit for each character of the BMP that may end a piece of mojibake, in a
 * page of whatever language; filled by san_mojibake_init().
 */
extern uint64_t  san_mojibake_check[0x10000 / 64];

/* Fills the tables; called by san_init(). */
void san_mojibake_init(void);

/* The first byte that begins a character of UTF-8, and one of three bytes. */
#define SAN_MOJIBAKE_LEAD   0xc2
#define SAN_MOJIBAKE_THREE  0xe0

/* The byte that has this character in a reading; 0: none. */
unsigned san_mojibake_byte(unsigned reading, uint32_t cp);

/* Could prev and cp be two bytes of UTF-8 that were read as a legacy one? */
bool san_mojibake_sequence(uint32_t prev, uint32_t cp);

#endif /* SAN_MOJIBAKE_H */
