/*
 * The vector searches compared with their scalar versions: every length and
 * alignment up to 200, with the page after the bytes unmapped.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#define _DEFAULT_SOURCE  /* MAP_ANONYMOUS */

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/san_scan.h"
#include "tap.h"

#define LENGTH_MAX   200

/* Any byte; the kinds below use only the few bytes that matter. */
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


/* Letters of two and of three bytes, and other bytes. */

static bool
same_plain(const uint8_t *p, const uint8_t *end)
{
    uint32_t        n = 1, scalar = 1;
    const uint8_t  *q;

    q = san_scan.plain(p, end, &n);

    return q == san_scan_scalar.plain(p, end, &scalar) && n == scalar;
}


/* Each byte in the middle of letters: plain stops where the others do. */

static bool
test_stops(uint8_t *start, uint8_t *end)
{
    bool      same;
    uint8_t  *p;
    unsigned  c;
    uint32_t  letters;

    same = true;
    p = end - 40;
    memset(start, 'a', (size_t) (end - start));

    for (c = 0; c < 256; c++) {
        *p = (uint8_t) c;
        letters = 0;

        same &= (san_scan.plain(p - 5, end, &letters) == p)
                == (c >= 0x80 || san_scan.text(p, end) == p
                    || san_scan.marks(p, end, end) == p);
    }

    return same;
}


/* The inlined searches, compared with loops. */

static bool
same_byte(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p; q < end && *q != '<'; q++) { /* void */ }

    return san_scan_byte(p, end, '<') == q;
}


/* White space up to end, with c at this distance from it; 0: without c. */

static bool
test_space(uint8_t *end)
{
    bool     same;
    size_t   n, at;
    uint8_t  c;

    same = true;

    for (n = 0; n <= LENGTH_MAX; n++) {
        for (at = 0; at <= n; at++) {
            for (c = 0; c < ' '; c++) {
                memset(end - n, " \t\n\f\r"[n % 5], n);

                if (at) {
                    end[-(ptrdiff_t) at] = c;
                }

                same &= san_scan_space(end - n, end)
                        == (at && !san_is_space(c) ? end - at : end);
            }
        }
    }

    return same;
}


/* Others are U+0462, and behind all but U+0410 U+0451, "\u00ab", "\u2019". */

#define BIT(cp)  [cp / 64] = (uint64_t) 1 << cp % 64

static const san_letters_t  pairs = {
    .half = 0xd0, .low = { 0x90, 0x80, [2 ... 15] = 0xff },
    .high = { 0xbf, 0x8f },
    .letters = { [0x410 / 64 ... 0x47f / 64] = UINT64_MAX },
    .more = { BIT(0x462) },
    .behind = { BIT(0x451), BIT(0xab) },
    .before = { [0x410 / 64] = ~((uint64_t) 1 << 0x410 % 64),
                [0x440 / 64] = UINT64_MAX },
    .marks = (uint64_t) 1 << (0x2019 - SAN_MARKS)
};

static const san_letters_t  triples = {
    .half = 0xe0, .low = { [0 ... 3] = 0xff, 0xb8, 0x80, [6 ... 15] = 0xff },
    .high = { [4] = 0xbf, 0xbf }
};

static const char *const  pieces[] = {
    "a", " ", "Z", "\xd0\x90", "\xd0\xbf", "\xd1\x80", "\xd1\x8f",
    "\xe4\xb8\x80", "\xe5\x80\xbf", "\xe5\xbf\x80",
    /* in no table, cut off, out of order */
    "\xd0\x8f", "\xd1\x90", "\xd2\x80", "\xd0", "\x80", "\xe4\xb7\x80",
    "\xe4\xb8", "\xe5", "\xe5\x80\xc0", "\xc3\xa9", "\xff",
    "<", "&", "{", "%", "\xe3",
    /* passed in clean text, some behind certain characters only */
    "\xd1\xa2", "\xd1\x91", "\xc2\xab", "\xe2\x80\x99",
    "\xe2\x80\x98", "\xc2\xaa"
};

#define PIECES  (sizeof(pieces) / sizeof(pieces[0]))


/* n bytes up to end: some pieces of letters, then any piece. */

static const uint8_t *
fill_pieces(uint8_t *end, size_t n, unsigned *seed, bool three)
{
    size_t       at, len;
    unsigned     i, many;
    const char  *piece;

    *seed = *seed * 1103515245u + 12345u;
    many = *seed >> 16 & 63;

    for (at = 0; at < n; at += len) {
        *seed = *seed * 1103515245u + 12345u;
        i = *seed >> 16 & 0xff;

        piece = many-- ? pieces[i % 4 == 3 ? i / 4 % 3
                                : three ? 7 + i % 3 : 3 + i % 4]
                       : pieces[i % PIECES];
        many = many > 63 ? *seed >> 20 & 63 : many;

        len = strlen(piece);
        len = len < n - at ? len : n - at;
        memcpy(end - n + at, piece, len);
    }

    return end - n;
}


static bool
same_letters(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    bool three)
{
    uint32_t        n[2] = { 1, 2 }, scalar[2] = { 1, 2 };
    const uint8_t  *q, *r;

    q = three ? san_scan.three_byte(p, end, limit, &triples, n)
              : san_scan.two_byte(p, end, limit, &pairs, n);
    r = three ? san_scan_scalar.three_byte(p, end, limit, &triples, scalar)
              : san_scan_scalar.two_byte(p, end, limit, &pairs, scalar);

    return q == r && n[0] == scalar[0] && n[1] == scalar[1];
}


static bool
same_clean(const uint8_t *p, const uint8_t *end, bool three)
{
    uint32_t             n[2] = { 1, 2 }, scalar[2] = { 1, 2 };
    const uint8_t        *q, *r, *start;
    const san_letters_t  *letters;

    letters = three ? &triples : &pairs;
    start = p;

    do {
        q = san_scan.clean(start, p, end, letters, n);
        r = san_scan_scalar.clean(start, p, end, letters, scalar);

        if (q != r || n[0] != scalar[0] || n[1] != scalar[1]) {
            return false;
        }

        p = q + 1;
    } while (p < end);

    return true;
}


/* What clean() passes and counts beside the ranges of letters. */

static void
test_others(void)
{
    size_t         i;
    uint32_t       count[2];
    const uint8_t  *p;

    static const struct {
        const char  *text;
        unsigned     passed;     /* bytes */
        unsigned     own;
        unsigned     from;
    } rows[] = {
        { "\u0462a\u0462", 5, 2, 0 },
        { "a\u0451", 3, 1, 0 }, { "\u0451", 0, 0, 0 },
        { "a\u0451", 3, 1, 1 }, { "a\u0451", 1, 0, 0 },
        { "\u0411\u0451", 4, 2, 0 }, { "\u0410\u0451", 2, 1, 0 },
        { "a\u2019a\u00ab", 7, 0, 0 }, { "a\u2019\u00ab", 4, 0, 0 },
        { "a\u2018", 1, 0, 0 }, { "a\u00aa", 1, 0, 0 },
        { "\u0411\u2019<", 5, 1, 0 }, { "\u0410\u2019<", 2, 1, 0 }
    };

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        count[0] = count[1] = 0;
        p = (const uint8_t *) rows[i].text;

        /* the fifth text is cut off */

        tap_ok(san_scan_scalar.clean(p, p + rows[i].from,
                                     p + strlen(rows[i].text) - (i == 4),
                                     &pairs, count) == p + rows[i].passed
               && count[1] == rows[i].own, "other characters, %u",
               (unsigned) i + 1);
    }
}


static bool
same_cjk(const uint8_t *p, const uint8_t *end, bool kana)
{
    uint32_t        n[SAN_CJK_KINDS] = { 1 }, scalar[SAN_CJK_KINDS] = { 1 };
    const uint8_t  *q, *r;

    q = san_scan.cjk(p, end, kana, n);
    r = san_scan_scalar.cjk(p, end, kana, scalar);

    return q == r && memcmp(n, scalar, sizeof(n)) == 0;
}


/*
 * Each character of three bytes from U+2F00 on, complete and cut off, among
 * others.
 */

static void
test_cjk(uint8_t *limit)
{
    bool             same;
    size_t           before, n;
    uint8_t         *p;
    uint32_t         count[SAN_CJK_KINDS] = { 0 };
    unsigned         cp, cut;
    const uint8_t   *text;

    static const char  sample[] = "a\u4e00\u9fff\u3042\u30a2\u30fc\u3002"
                                  "\uff0c \u3005";

    same = true;

    for (cp = 0x2f00; cp < 0x10000; cp++) {
        before = cp % 40;
        cut = cp / 7 % 8 == 0 ? 1 + cp % 2 : 0;
        n = before + 3 + 6 + 50;
        p = limit - n;

        memcpy(p, "\u3042\u4e00\u3044\u30a2\u3001\u4e8c\u30fc\u4e00"
                  "\u4e00\u3042\u3042\u3042\u3042\u3042", 42);
        memset(p + before / 3 * 3, 'a', n - before / 3 * 3);
        p[before] = (uint8_t) (0xe0 | cp >> 12);
        p[before + 1] = (uint8_t) (0x80 | (cp >> 6 & 0x3f));
        p[before + 2] = (uint8_t) (0x80 | (cp & 0x3f));
        memcpy(p + before + 3 - cut, "\u3044\u4e00", 6);

        same &= same_cjk(p, limit, true) && same_cjk(p, limit, false)
                && same_cjk(p, p + before + 3 + 6 - cut, true);
    }

    tap_ok(same, "Chinese and Japanese");

    text = (const uint8_t *) sample;
    n = sizeof(sample) - 1;

    tap_ok(san_scan_scalar.cjk(text, text + n, true, count) == text + n - 3
           && count[SAN_CJK_LATIN] == 1 && count[SAN_CJK_HAN] == 2
           && count[SAN_CJK_HIRAGANA] == 1 && count[SAN_CJK_KATAKANA] == 1
           && count[SAN_CJK_LONG] == 1, "and what they are");

    tap_ok(san_scan_scalar.cjk(text, text + n, false, count) == text + 7,
           "no kana in Chinese");
}


static void
test_letters(uint8_t *limit, bool three)
{
    bool            same;
    size_t          n, cut;
    unsigned        seed, turn;
    uint32_t        count[2];
    const uint8_t  *p;

    seed = 7;
    same = true;

    for (n = 0; n <= LENGTH_MAX; n++) {
        for (cut = 0; cut < 35; cut++) {
            for (turn = 0; turn < 8; turn++) {
                p = fill_pieces(limit, n + cut, &seed, three);
                same &= same_letters(p, limit - cut, limit, three)
                        && same_letters(p, limit - cut, limit - cut, three)
                        && same_clean(p, limit - cut, three)
                        && same_cjk(p, limit - cut, three);
            }
        }
    }

    tap_ok(same, "letters of %u bytes", three ? 3 : 2);

    p = three ? (const uint8_t *) "a \xe4\xb8\x80\xe5\x80\xbfZ\xe4\xb7\x80"
              : (const uint8_t *) "a \xd0\x90\xd1\x8fZ\xd1\x90";
    count[0] = count[1] = 0;
    n = strlen((const char *) p);

    tap_ok((three ? san_scan_scalar.three_byte(p, p + n, p + n, &triples, count)
                  : san_scan_scalar.two_byte(p, p + n, p + n, &pairs, count))
           == p + (three ? 9 : 7) && count[0] == 2 && count[1] == 2,
           "and what they are");
}


int
main(void)
{
    bool            text, high, letters, plain, byte;
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
        text = high = letters = plain = byte = true;

        for (n = 0; n <= LENGTH_MAX; n++) {
            for (cut = 0; cut < 33; cut++) {
                p = fill(page + size, n + cut, &seed, kind);
                end = page + size - cut;

                text &= san_scan.text(p, end) == san_scan_scalar.text(p, end);
                high &= san_scan.non_ascii(p, end)
                        == san_scan_scalar.non_ascii(p, end);
                letters &= same_ascii(p, end, end)
                           && same_ascii(p, end, page + size);
                plain &= same_plain(p, end);
                byte &= same_byte(p, end);
            }
        }

        tap_ok(text, "text, bytes of sort %u", kind);
        tap_ok(high, "non_ascii, bytes of sort %u", kind);
        tap_ok(letters, "ascii, bytes of sort %u", kind);
        tap_ok(plain, "plain, bytes of sort %u", kind);
        tap_ok(byte, "a byte, bytes of sort %u", kind);
    }

    tap_ok(test_space(page + size), "white space");
    tap_ok(test_stops(page, page + size), "each byte that ends plain text");
    test_letters(page + size, false);
    test_letters(page + size, true);
    test_cjk(page + size);
    test_others();

    memset(page, 'a', size);
    page[size - 3] = '<';
    tap_ok(san_scan.text(page, page + size) == page + size - 3,
           "the last bytes are looked at");
    count = 1;
    tap_ok(san_scan.ascii(page, page + size, page + size, &count)
           == page + size && count == size,
           "all letters of a long run are counted");

    page[size - 4] = '&';
    page[size - 5] = 0x80;
    count = 0;
    tap_ok(san_scan.plain(page, page + size, &count) == page + size - 5
           && san_scan.plain(page + size - 4, page + size, &count)
              == page + size - 4
           && san_scan.plain(page + size - 3, page + size, &count)
              == page + size - 3
           && count == size - 5, "what ends plain text");

    return tap_done();
}
