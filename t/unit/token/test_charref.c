/*
 * Character references: values, lengths, and the rule of attributes; each name
 * of the table; no byte after the last one is read.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdlib.h>
#include <string.h>

#include "token/san_charref.h"
#include "token/san_charref_data.h"
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
    { "&#x9f;", false, 6, 0x178, 0 },
    { "&#x81;", false, 6, 0x81, 0 },
    { "&#xa0;", false, 6, 0xa0, 0 },
    { "&#xd7ff;", false, 8, 0xd7ff, 0 },
    { "&#xdfff;", false, 8, 0xfffd, 0 },
    { "&#xe000;", false, 8, 0xe000, 0 },
    { "&#x10ffff;", false, 10, 0x10ffff, 0 },
    { "&#4294967361;", false, 13, 0xfffd, 0 },
    { "&#x100000041;", false, 13, 0xfffd, 0 },
    { "&#13;", false, 5, 0xd, 0 },
    { "&#65=", true, 4, 'A', 0 },
    { "&#65b", true, 4, 'A', 0 },
    { "&#1087;", false, 7, 0x43f, 0 },
    { "&#", false, 0, 0, 0 },
    { "&#x", false, 0, 0, 0 },
    { "&#;", false, 0, 0, 0 },
    { "&#xg;", false, 0, 0, 0 },
    { "&#X;", true, 0, 0, 0 },
    { "&amp-", true, 4, '&', 0 },
    { "&amp&", true, 4, '&', 0 },
    { "&amp1", true, 0, 0, 0 },
    { "&notin", true, 0, 0, 0 },
    { "&notin=", true, 0, 0, 0 },
    { "&AMP;", false, 5, '&', 0 },
    { "&Amp;", false, 0, 0, 0 },
    { "&amp\xd0", true, 4, '&', 0 },
    { "&\xff", false, 0, 0, 0 },
    { "&", false, 0, 0, 0 },
    { "& ", false, 0, 0, 0 }
};


/*
 * In an allocation of these bytes only, so that ASan detects reads beyond it.
 */

static size_t
decode(const char *s, size_t n, bool in_attribute, uint32_t cp[2],
    unsigned *ncp)
{
    size_t    len;
    uint8_t  *p;

    cp[0] = cp[1] = 0;
    *ncp = 0;

    p = malloc(n ? n : 1);
    memcpy(p, s, n);
    len = san_charref_decode(p, n, in_attribute, cp, ncp);
    free(p);

    return len;
}


/*
 * Each name of the table yields its own entry, also with bytes after it that
 * belong to no longer name; a part of it never consumes more than its bytes.
 */

static void
test_names(void)
{
    bool      whole, more, pieces, order;
    char      s[SAN_CHARREF_NAME_MAX + 1];
    size_t    i, k, n, prev;
    unsigned  ncp, two;
    uint32_t  cp[2];

    whole = more = pieces = order = true;
    two = 0;
    prev = 0;
    s[0] = '&';

    for (i = 0; i < SAN_CHARREF_N; i++) {
        n = san_charref_starts[i + 1] - san_charref_starts[i];
        memcpy(s + 1, san_charref_names + san_charref_starts[i], n);
        s[n + 1] = '~';

        whole &= decode(s, n + 1, false, cp, &ncp) == n + 1
                 && cp[0] == san_charref_first[i];
        two += ncp == 2;
        more &= decode(s, n + 2, true, cp, &ncp) == n + 1
                && cp[0] == san_charref_first[i];

        for (k = 0; k <= n; k++) {
            pieces &= decode(s, k, k & 1, cp, &ncp) <= k;
        }

        k = prev < n ? prev : n;
        order &= i == 0
                 || memcmp(san_charref_names + san_charref_starts[i - 1],
                           s + 1, k) < (prev < n);
        prev = n;
    }

    tap_ok(whole, "each name is decoded");
    tap_ok(more, "each name is decoded before another byte");
    tap_ok(pieces, "no piece of a name is longer than it is");
    tap_ok(order, "names are in the order of their bytes");
    tap_ok(two == san_charref_second_n && two == 93,
           "%u names stand for two code points", two);
}


int
main(void)
{
    size_t    i, len;
    unsigned  n;
    uint32_t  cp[2];

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        len = decode(cases[i].source, strlen(cases[i].source),
                     cases[i].in_attribute, cp, &n);

        tap_ok(len == cases[i].len
               && (len == 0
                   || (cp[0] == cases[i].first
                       && n == (cases[i].second ? 2u : 1u)
                       && (n == 1 || cp[1] == cases[i].second))),
               "%s%s: %zu bytes", cases[i].source,
               cases[i].in_attribute ? " in an attribute" : "", len);
    }

    test_names();

    return tap_done();
}
