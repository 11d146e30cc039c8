/*
 * UTF-16 and ISO-2022-JP, character by character, whole and where more bytes
 * are still to come.
 */

#include <stdio.h>
#include <string.h>

#include "base/san_unicode.h"
#include "charset/san_transcode.h"
#include "tap.h"

#define COUNT(a)  (sizeof(a) / sizeof((a)[0]))


/* The result in UTF-8: "!" is an invalid character, "_" is nothing. */

static const struct {
    const char  *label;
    const char  *bytes;
    size_t       len;
    const char  *want;
} cases[] = {
#define CASE(label, bytes, want)  { label, bytes, sizeof(bytes) - 1, want }

    CASE("utf-16le", "", ""),
    CASE("utf-16le", "a\0b\0", "ab"),
    CASE("utf-16be", "\0a\0b", "ab"),
    CASE("utf-16le", "\xff\xfe" "a\0", "_a"),
    CASE("utf-16be", "\xfe\xff\0a", "_a"),
    CASE("utf-16le", "a\0\xff\xfe", "a\xef\xbb\xbf"),
    CASE("utf-16le", "\xff\xfe\xff\xfe", "_\xef\xbb\xbf"),
    CASE("utf-16le", "\x3d\xd8\x00\xde" "a\0", "\xf0\x9f\x98\x80" "a"),
    CASE("utf-16be", "\xd8\x3d\xde\x00", "\xf0\x9f\x98\x80"),
    CASE("utf-16be", "\xdb\xff\xdf\xff", "\xf4\x8f\xbf\xbf"),

    /* a single surrogate, and ends within a character */
    CASE("utf-16be", "\xd8\x3d\0a", "!a"),
    CASE("utf-16be", "\xde\x00\0a", "!a"),
    CASE("utf-16be", "\xd8\x3d\xd8\x3d\xde\x00", "!\xf0\x9f\x98\x80"),
    CASE("utf-16be", "\0a\xd8\x3d", "a!"),
    CASE("utf-16be", "\0a\xd8\x3d\xde", "a!!"),
    CASE("utf-16be", "\0a\0", "a!"),

    CASE("iso-2022-jp", "a~\\", "a~\\"),
    CASE("iso-2022-jp", "\x1b$B%K%e!<%9\x1b(B <", "_ニュース_ <"),
    CASE("iso-2022-jp", "\x1b$@0!\x1b(B", "_亜_"),
    CASE("iso-2022-jp", "\x1b$B-!y!\x1b(B", "_①纊_"),
    CASE("iso-2022-jp", "\x1b(Ja~\\<", "_a\xe2\x80\xbe\xc2\xa5<"),
    CASE("iso-2022-jp", "\x1b(I1_!`", "_ｱﾟ｡!"),
    CASE("iso-2022-jp", "a\x80\xff", "a!!"),
    CASE("iso-2022-jp", "a\x0e\x0f" "b", "a!!b"),
    CASE("iso-2022-jp", "\x1b(J\x0e", "_!"),

    /* invalid escape sequences, and two without text between them */
    CASE("iso-2022-jp", "\x1b" "a", "!a"),
    CASE("iso-2022-jp", "\x1b(C", "!(C"),
    CASE("iso-2022-jp", "\x1b$C", "!$C"),
    CASE("iso-2022-jp", "\x1b$", "!$"),
    CASE("iso-2022-jp", "\x1b", "!"),
    CASE("iso-2022-jp", "\x1b\x1b(B", "!_"),
    CASE("iso-2022-jp", "\x1b$B\x1b(Ba", "_!a"),
    CASE("iso-2022-jp", "\x1b(B\x1b(B\x1b(B", "_!!"),
    CASE("iso-2022-jp", "\x1b(Ba\x1b(Ba", "_a_a"),

    /* invalid pairs, and pairs that are cut off */
    CASE("iso-2022-jp", "\x1b$B%K%", "_ニ!"),
    CASE("iso-2022-jp", "\x1b$B%\x1b(Ba", "_!_a"),
    CASE("iso-2022-jp", "\x1b$B%\n%K", "_!ニ"),
    CASE("iso-2022-jp", "\x1b$B\n%K", "_!ニ"),
    CASE("iso-2022-jp", "\x1b$B)!%K", "_!ニ"),
    CASE("iso-2022-jp", "\x1b$B%\xcb%K", "_!ニ")
};


static void
put(char *out, uint32_t cp)
{
    size_t  n;

    n = strlen(out);

    if (cp == SAN_TRANSCODE_WRONG || cp == SAN_TRANSCODE_NONE) {
        out[n++] = cp == SAN_TRANSCODE_WRONG ? '!' : '_';

    } else {
        n += san_utf8_put((uint8_t *) out + n, cp);
    }

    out[n] = '\0';
}


/* With as many bytes as are needed, from `more` on. */

static bool
run(size_t i, size_t more, char *out)
{
    size_t            n, len;
    uint32_t          cp;
    const uint8_t    *p, *end, *last;
    san_transcoder_t  t;

    p = (const uint8_t *) cases[i].bytes;
    last = p + cases[i].len;
    out[0] = '\0';
    san_transcode_init(&t, san_charset_get((const uint8_t *) cases[i].label,
                                           strlen(cases[i].label)));

    while (p < last) {
        len = more < (size_t) (last - p) ? more : (size_t) (last - p);

        for (end = p + len; ; end++) {
            n = san_transcode_next(&t, p, end, false, &cp);

            if (n || end == last) {
                break;
            }
        }

        if (n == 0) {
            n = san_transcode_next(&t, p, end, true, &cp);
        }

        if (n == 0 || n > SAN_TRANSCODE_MAX || n > (size_t) (last - p)) {
            return false;
        }

        put(out, cp);
        p += n;
    }

    return true;
}


static void
test_case(size_t i)
{
    char    out[256];
    size_t  more;

    for (more = 1; more < 9; more++) {
        if (!run(i, more, out) || strcmp(out, cases[i].want) != 0) {
            break;
        }
    }

    if (!tap_ok(more == 9, "%s: %s", cases[i].label, cases[i].want)) {
        printf("# %s\n", out);
    }
}


static void
test_all(void)
{
    size_t            n, len;
    uint8_t           p[4];
    uint32_t          cp, got, unit;
    unsigned          wrong;
    san_transcoder_t  t;

    san_transcode_init(&t, san_charset_get((const uint8_t *) "utf-16be", 8));

    for (cp = 0, wrong = 0; cp < 0x110000; cp++) {
        len = cp > 0xffff ? 4 : 2;
        unit = len == 4 ? 0xd7c0 + (cp >> 10) : cp;
        p[0] = (uint8_t) (unit >> 8);
        p[1] = (uint8_t) unit;
        p[2] = (uint8_t) (0xdc | (cp >> 8 & 3));
        p[3] = (uint8_t) cp;

        n = san_transcode_next(&t, p, p + len, true, &got);
        wrong += n != len || got != (cp >= 0xd800 && cp < 0xe000
                                     ? SAN_TRANSCODE_WRONG : cp);
    }

    tap_ok(wrong == 0, "all characters of UTF-16, %u wrong", wrong);
}


int
main(void)
{
    size_t  i;

    for (i = 0; i < COUNT(cases); i++) {
        test_case(i);
    }

    test_all();

    return tap_done();
}
