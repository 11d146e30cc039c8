/*
 * Character references: values, lengths, and the rule of attributes.
 */

#include <string.h>

#include "san_charref.h"
#include "tap.h"


static const struct {
    const char  *source;
    bool         in_attribute;
    size_t       len;
    uint32_t     first;
    uint32_t     second;
} cases[] = {
    { "&amp;", false, 5, '&', 0 },
    { "&amp", false, 4, '&', 0 },
    { "&ampx", false, 4, '&', 0 },
    { "&ampx", true, 0, 0, 0 },
    { "&amp=", true, 0, 0, 0 },
    { "&amp;x", true, 5, '&', 0 },
    { "&amp", true, 4, '&', 0 },
    { "&notit;", false, 4, 0xac, 0 },
    { "&notin;", false, 7, 0x2209, 0 },
    { "&nothing", false, 4, 0xac, 0 },
    { "&nosuch;", false, 0, 0, 0 },
    { "&AElig", false, 6, 0xc6, 0 },
    { "&CounterClockwiseContourIntegral;", false, 33, 0x2233, 0 },
    { "&NotEqualTilde;", false, 15, 0x2242, 0x338 },
    { "&zwnj;", false, 6, 0x200c, 0 },
    { "&#65;", false, 5, 'A', 0 },
    { "&#65", false, 4, 'A', 0 },
    { "&#x41;", false, 6, 'A', 0 },
    { "&#X41g", false, 5, 'A', 0 },
    { "&#0;", false, 4, 0xfffd, 0 },
    { "&#128;", false, 6, 0x20ac, 0 },
    { "&#xD800;", false, 8, 0xfffd, 0 },
    { "&#x110000;", false, 10, 0xfffd, 0 },
    { "&#99999999999999999999;", false, 23, 0xfffd, 0 },
    { "&#1087;", false, 7, 0x43f, 0 },
    { "&#", false, 0, 0, 0 },
    { "&#x", false, 0, 0, 0 },
    { "&#;", false, 0, 0, 0 },
    { "&", false, 0, 0, 0 },
    { "& ", false, 0, 0, 0 }
};


int
main(void)
{
    size_t    i, len;
    unsigned  n;
    uint32_t  cp[2];

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        cp[0] = cp[1] = 0;
        n = 0;
        len = san_charref_decode((const uint8_t *) cases[i].source,
                                 strlen(cases[i].source),
                                 cases[i].in_attribute, cp, &n);

        tap_ok(len == cases[i].len
               && (len == 0
                   || (cp[0] == cases[i].first
                       && n == (cases[i].second ? 2u : 1u)
                       && (n == 1 || cp[1] == cases[i].second))),
               "%s%s: %zu bytes", cases[i].source,
               cases[i].in_attribute ? " in an attribute" : "", len);
    }

    return tap_done();
}
