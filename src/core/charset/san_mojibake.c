/*
 * san_mojibake: see the header.
 */

#include <string.h>

#include "charset/san_charset.h"
#include "charset/san_mojibake.h"

/* Encodings that UTF-8 is mistaken for. */
static const char *const  readings[SAN_READINGS] = {
    "windows-1252", "windows-1251"
};

#define REVERSE_MAX  0x2200

/* By code point: its byte in each reading, or 0. */
static uint8_t  reverse[SAN_READINGS][REVERSE_MAX];

uint64_t  san_mojibake_check[0x10000 / 64];


/* Marks the characters of continuation bytes, and U+FFFD. */

static void
set_mojibake_check(void)
{
    unsigned  i, cp;

    memset(san_mojibake_check, 0, sizeof(san_mojibake_check));

    for (i = 0; i < SAN_READINGS; i++) {
        for (cp = 0x80; cp < REVERSE_MAX; cp++) {
            if (reverse[i][cp] >= 0x80 && reverse[i][cp] < 0xc0) {
                san_mojibake_check[cp / 64] |= (uint64_t) 1 << cp % 64;
            }
        }
    }

    san_mojibake_check[0xfffd / 64] |= (uint64_t) 1 << 0xfffd % 64;

    /* a bracket that begins notes to translators */

    san_mojibake_check[0x3010 / 64] |= (uint64_t) 1 << 0x3010 % 64;
}


void
san_mojibake_init(void)
{
    unsigned              i, c;
    uint8_t               p[1];
    uint32_t              cp;
    const san_charset_t  *charset;

    for (i = 0; i < SAN_READINGS; i++) {
        charset = san_charset_get((const uint8_t *) readings[i],
                                  strlen(readings[i]));

        for (c = 0x80; c < 0x100; c++) {
            p[0] = (uint8_t) c;

            if (san_charset_readable(charset)
                && san_charset_next(charset, p, p + 1, &cp) == 1
                && cp < REVERSE_MAX)
            {
                reverse[i][cp] = (uint8_t) c;
            }

            /* ISO 8859-1 has controls in place of the quotes of windows-1252 */

            if (i == 0 && c < 0xa0) {
                reverse[i][c] = (uint8_t) c;
            }
        }
    }

    set_mojibake_check();
}


unsigned
san_mojibake_byte(unsigned reading, uint32_t cp)
{
    return cp < REVERSE_MAX ? reverse[reading][cp] : 0;
}


bool
san_mojibake_sequence(uint32_t prev, uint32_t cp)
{
    unsigned  lead, next;

    lead = san_mojibake_byte(0, prev);
    next = san_mojibake_byte(0, cp);

    if (lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next < 0xc0) {
        return true;
    }

    /*
     * In windows-1251 most Cyrillic letters are lead bytes, and letters like
     * U+0451 are continuation bytes.  Only lead bytes that Cyrillic and
     * punctuation have in UTF-8 count.
     */

    lead = san_mojibake_byte(1, prev);
    next = san_mojibake_byte(1, cp);

    return next >= 0x80 && next < 0xc0
           && (lead == 0xd0 || lead == 0xd1 || lead == 0xc2 || lead == 0xc3
               || (lead == 0xe2 && next < 0x85));
}
