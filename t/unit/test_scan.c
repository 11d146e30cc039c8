/*
 * The vector searches against their scalar twins: every length and alignment
 * up to 200, with the page behind the bytes out of bounds.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#define _DEFAULT_SOURCE  /* MAP_ANONYMOUS */

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "san_scan.h"
#include "tap.h"

#define LENGTH_MAX   200

/* Any byte; the kinds before it are of the few that are told apart. */
#define KIND_RANDOM  4


static const uint8_t *
fill(uint8_t *end, size_t n, unsigned *seed, unsigned kind)
{
    size_t    i;
    unsigned  byte;

    static const char  bytes[KIND_RANDOM][9] = {
        "abcXYZ <", "aZ.,09&z", "a\x80\xffZ@[`{", "abcdefgh"
    };

    for (i = 1; i <= n; i++) {
        *seed = *seed * 1103515245u + 12345u;
        byte = *seed >> 16 & 0xff;
        end[-(ptrdiff_t) i] = (uint8_t) (kind == KIND_RANDOM
                                         ? byte : (unsigned char)
                                                  bytes[kind][byte & 7]);
    }

    return end - n;
}


static bool
same_ascii(const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    uint32_t        n, scalar;
    const uint8_t  *q;

    n = scalar = 5;
    q = san_scan.ascii(p, end, limit, &n);

    return q == san_scan_scalar.ascii(p, end, limit, &scalar) && n == scalar;
}


int
main(void)
{
    bool            text, high, letters;
    size_t          n, size, cut;
    uint8_t        *page, *end;
    uint32_t        count;
    unsigned        kind, seed;
    const uint8_t  *p;

    size = (size_t) sysconf(_SC_PAGESIZE);
    page = mmap(NULL, size * 2, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (page == MAP_FAILED || mprotect(page + size, size, PROT_NONE) != 0) {
        tap_ok(0, "memory with a guard behind it");
        return tap_done();
    }

    san_scan_init();
    seed = 1;

    for (kind = 0; kind <= KIND_RANDOM; kind++) {
        text = high = letters = true;

        for (n = 0; n <= LENGTH_MAX; n++) {
            for (cut = 0; cut < 33; cut++) {
                p = fill(page + size, n + cut, &seed, kind);
                end = page + size - cut;

                text &= san_scan.text(p, end) == san_scan_scalar.text(p, end);
                high &= san_scan.non_ascii(p, end)
                        == san_scan_scalar.non_ascii(p, end);
                letters &= same_ascii(p, end, end)
                           && same_ascii(p, end, page + size);
            }
        }

        tap_ok(text, "text, bytes of sort %u", kind);
        tap_ok(high, "non_ascii, bytes of sort %u", kind);
        tap_ok(letters, "ascii, bytes of sort %u", kind);
    }

    memset(page, 'a', size);
    page[size - 3] = '<';
    tap_ok(san_scan.text(page, page + size) == page + size - 3,
           "the last bytes are looked at");
    count = 1;
    tap_ok(san_scan.ascii(page, page + size, page + size, &count)
           == page + size && count == size,
           "all letters of a long run are counted");

    return tap_done();
}
