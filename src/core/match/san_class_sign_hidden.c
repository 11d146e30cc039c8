/*
 * san_class_sign_hidden: does a class hide the element?
 */

#include <string.h>

#include "base/san_scan.h"
#include "match/san_lexicon.h"


static bool
ends_with(const uint8_t *p, size_t len, const char *end)
{
    size_t  n;

    n = strlen(end);

    return len >= n && memcmp(p + len - n, end, n) == 0;
}


bool
san_class_sign_hidden(const uint8_t *p, size_t len)
{
    size_t  i, n;
    bool    hidden;

    static const char *const  others[] = {
        "overflow-hidden", "overflow-x-hidden", "overflow-y-hidden",
        "visually-hidden", "sr-hidden", "print-hidden", "backface-hidden"
    };

    /* "hidden md:block": on small screens only */

    if (memchr(p, ':', len)) {
        return false;
    }

    for (hidden = false; len; p += n, len -= n) {

        for (n = 0; n < len && !san_is_space(p[n]); n++) { /* void */ }

        if ((n == 6 && ends_with(p, n, "hidden"))
            || (n > 7 && ends_with(p, n, "-hidden")))
        {
            for (i = 0; i < sizeof(others) / sizeof(others[0])
                        && !ends_with(p, n, others[i]); i++)
            {
                /* void */
            }

            hidden |= i == sizeof(others) / sizeof(others[0]);
        }

        while (n < len && san_is_space(p[n])) {
            n++;
        }
    }

    return hidden;
}
