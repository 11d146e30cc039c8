/*
 * san_json: escapes.
 */

#include <string.h>

#include "record/san_json.h"


/*
 * Also escaped, beyond what the standard requires: DEL and C1, which contain a
 * line end and controls of terminals, and the line separators of JavaScript.
 */

unsigned
san_json_escape(uint32_t cp, uint8_t *out)
{
    int          shift;
    const char  *at;

    static const char  plain[] = "\"\\\b\f\n\r\t";
    static const char  letter[] = "\"\\bfnrt";
    static const char  hex[] = "0123456789abcdef";

    at = cp && cp < 0x80 ? strchr(plain, (int) cp) : NULL;

    out[0] = '\\';

    if (at) {
        out[1] = (uint8_t) letter[at - plain];
        return 2;
    }

    if (cp >= 0x20 && (cp < 0x7f || cp >= 0xa0) && cp != 0x2028
        && cp != 0x2029)
    {
        return 0;
    }

    out[1] = 'u';

    for (shift = 12; shift >= 0; shift -= 4) {
        out[5 - shift / 4] = (uint8_t) hex[cp >> shift & 15];
    }

    return SAN_JSON_ESCAPE;
}
