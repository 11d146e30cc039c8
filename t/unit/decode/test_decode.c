/*
 * Content codings: a page in each, in pieces of every kind, complete, cut off,
 * damaged, with bytes after its end, and as a bomb.
 */

#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#if (SAN_HAVE_BROTLI)
#include <brotli/encode.h>
#endif

#if (SAN_HAVE_ZSTD)
#include <zstd.h>
#endif

#include "san_decode.h"
#include "tap.h"

#define PAGE_SIZE  70000
#define BODY_SIZE  (PAGE_SIZE * 3)


typedef struct {
    const char    *name;
    san_coding_t   coding;
    size_t       (*encode)(const uint8_t *p, size_t n, uint8_t *out,
                     size_t size);
} format_t;


static uint8_t   page[PAGE_SIZE];
static unsigned  live;            /* blocks of memory */


static void *
get_memory(void *data, size_t size)
{
    int  *left;

    left = data;

    if (left && (*left)-- == 0) {
        return NULL;
    }

    live++;

    return malloc(size);
}


static void
free_memory(void *data, void *p)
{
    (void) data;

    live -= p != NULL;
    free(p);
}


static size_t
encode_zlib(const uint8_t *p, size_t n, uint8_t *out, size_t size, int bits)
{
    size_t    len;
    z_stream  z;

    memset(&z, 0, sizeof(z));
    deflateInit2(&z, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);

    z.next_in = (Bytef *) p;
    z.avail_in = (uInt) n;
    z.next_out = out;
    z.avail_out = (uInt) size;

    deflate(&z, Z_FINISH);
    len = z.total_out;
    deflateEnd(&z);

    return len;
}


static size_t
encode_gzip(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    return encode_zlib(p, n, out, size, 31);
}


static size_t
encode_members(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    size_t  len;

    len = encode_gzip(p, n / 3, out, size);
    len += encode_gzip(NULL, 0, out + len, size - len);
    len += encode_gzip(p + n / 3, n - n / 3, out + len, size - len);

    return len;
}


static size_t
encode_deflate(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    return encode_zlib(p, n, out, size, 15);
}


static size_t
encode_raw(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    return encode_zlib(p, n, out, size, -15);
}


#if (SAN_HAVE_BROTLI)

static size_t
encode_br(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    size_t  len;

    len = size;
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, n, p, &len, out);

    return len;
}

#endif


#if (SAN_HAVE_ZSTD)

static size_t
encode_zstd(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    return ZSTD_compress(out, size, p, n, 3);
}


static size_t
encode_frames(const uint8_t *p, size_t n, uint8_t *out, size_t size)
{
    size_t  len;

    len = encode_zstd(p, n / 3, out, size);

    /* a frame to be skipped: its magic number, its length */

    memcpy(out + len, "\x50\x2a\x4d\x18\x03\x00\x00\x00xyz", 11);
    len += 11;

    return len + encode_zstd(p + n / 3, n - n / 3, out + len, size - len);
}

#endif


static const format_t  formats[] = {
    { "gzip", SAN_CODING_GZIP, encode_gzip },
    { "gzip, three members", SAN_CODING_GZIP, encode_members },
    { "deflate", SAN_CODING_DEFLATE, encode_deflate },
    { "deflate, raw", SAN_CODING_DEFLATE, encode_raw },
#if (SAN_HAVE_BROTLI)
    { "br", SAN_CODING_BR, encode_br },
#endif
#if (SAN_HAVE_ZSTD)
    { "zstd", SAN_CODING_ZSTD, encode_zstd },
    { "zstd, two frames", SAN_CODING_ZSTD, encode_frames },
#endif
};

#define FORMATS  (sizeof(formats) / sizeof(formats[0]))


/*
 * Decodes body in pieces of step bytes into pieces of size bytes.  Returns the
 * last result of the decoder, at the end that of san_decoder_finish().
 */

static int
decode(san_coding_t coding, const san_decode_limits_t *limits,
    const uint8_t *body, size_t len, size_t step, size_t size,
    uint8_t *out, size_t out_size, size_t *total, int *memory)
{
    int               rc;
    size_t            i, n;
    uint8_t          *part, *piece;
    const uint8_t    *p, *end;
    san_decoder_t    *d;
    san_allocator_t   allocator;

    static const san_decode_limits_t  none;

    allocator.data = memory;
    allocator.alloc = get_memory;
    allocator.free = free_memory;

    *total = 0;
    d = san_decoder_open(coding, limits ? limits : &none, &allocator);

    if (d == NULL) {
        return SAN_ERROR;
    }

    rc = SAN_OK;
    part = malloc(size);

    for (i = 0; i < len && rc == SAN_OK; i += step) {
        n = step < len - i ? step : len - i;
        piece = malloc(n);
        memcpy(piece, body + i, n);
        p = piece;
        end = piece + n;

        do {
            rc = san_decode(d, &p, end, part, size, &n);

            if (n <= out_size - *total) {
                memcpy(out + *total, part, n);
            }

            *total += n;
        } while (rc == SAN_OK && (p < end || n == size));

        free(piece);
    }

    if (rc == SAN_OK) {
        rc = san_decoder_finish(d);
    }

    free(part);
    san_decoder_close(d);

    return rc;
}


static void
test_whole(const format_t *f)
{
    int      rc;
    size_t   i, len, total;
    uint8_t  *body, *out;

    static const size_t  steps[][2] = {
        { BODY_SIZE, PAGE_SIZE }, { BODY_SIZE, 4096 }, { 1, 4096 },
        { 1, 1 }, { 4096, 1 }, { 7, 11 }, { 1000, 16384 }
    };

    body = malloc(BODY_SIZE);
    out = malloc(PAGE_SIZE);
    len = f->encode(page, PAGE_SIZE, body, BODY_SIZE - 100);

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        rc = decode(f->coding, NULL, body, len, steps[i][0], steps[i][1],
                    out, PAGE_SIZE, &total, NULL);

        tap_ok(rc == SAN_OK && total == PAGE_SIZE
               && memcmp(out, page, PAGE_SIZE) == 0,
               "%s: pieces of %u into %u", f->name, (unsigned) steps[i][0],
               (unsigned) steps[i][1]);
    }

    memcpy(body + len, "<!-- junk -->", 13);

    for (i = 1; i <= 13; i++) {
        rc = decode(f->coding, NULL, body, len + i, i == 13 ? 1 : 500, 4096,
                    out, PAGE_SIZE, &total, NULL);

        if (rc != SAN_OK || total != PAGE_SIZE
            || memcmp(out, page, PAGE_SIZE) != 0)
        {
            break;
        }
    }

    tap_ok(i == 14, "%s: junk behind the end is passed over", f->name);

    free(body);
    free(out);
}


/*
 * Cut off at each byte, and damaged at each: the output is never longer than
 * the page.
 */

static void
test_broken(const format_t *f)
{
    int       rc;
    size_t    i, len, total, taken, longer;
    uint8_t  *body, *out;

    enum { SMALL = 3000 };

    body = malloc(BODY_SIZE);
    out = malloc(PAGE_SIZE);
    len = f->encode(page, SMALL, body, BODY_SIZE);
    taken = 0;
    longer = 0;

    for (i = 1; i < len; i++) {
        rc = decode(f->coding, NULL, body, i, 64, 512, out, PAGE_SIZE,
                    &total, NULL);
        taken += rc == SAN_OK;
        longer += total > SMALL || memcmp(out, page, total) != 0;
    }

    /* if members may follow one another, the end of each is a valid end */

    tap_ok(taken <= 2, "%s: cut off, seen at all but %u places", f->name,
           (unsigned) taken);
    tap_ok(longer == 0, "%s: cut off, what came is the page", f->name);

    for (i = 0; i < len; i++) {
        body[i] ^= 0x5a;
        rc = decode(f->coding, NULL, body, len, 64, 512, out, PAGE_SIZE,
                    &total, NULL);
        body[i] ^= 0x5a;
    }

    tap_ok(live == 0, "%s: damaged at each byte, no memory is lost",
           f->name);

    memset(body, 'x', 100);
    rc = decode(f->coding, NULL, body, 100, 10, 512, out, PAGE_SIZE, &total,
                NULL);

    if (f->encode != encode_raw) {
        tap_ok(rc == SAN_DECODE_CORRUPT && total == 0,
               "%s: text that is not compressed", f->name);
    }

    rc = decode(f->coding, NULL, body, 0, 10, 512, out, PAGE_SIZE, &total,
                NULL);
    tap_ok(rc == SAN_OK && total == 0, "%s: no byte at all", f->name);

    free(body);
    free(out);
}


static void
test_memory(const format_t *f)
{
    int       rc, n, left;
    size_t    len, total;
    uint8_t  *body, *out;

    body = malloc(BODY_SIZE);
    out = malloc(PAGE_SIZE);
    len = f->encode(page, PAGE_SIZE, body, BODY_SIZE);
    rc = SAN_ERROR;

    for (n = 0; n < 100 && rc != SAN_OK; n++) {
        left = n;
        rc = decode(f->coding, NULL, body, len, 1000, 4096, out, PAGE_SIZE,
                    &total, &left);

        if (rc != SAN_OK && rc != SAN_ERROR) {
            break;
        }
    }

    tap_ok(rc == SAN_OK && n > 1 && live == 0,
           "%s: %d places without memory", f->name, n - 1);

    free(body);
    free(out);
}


static void
test_bomb(const format_t *f)
{
    int                   rc;
    size_t                len, total;
    uint8_t              *big, *body;
    san_decode_limits_t   limits;

    enum { BIG = 64 * 1024 * 1024 };

    big = calloc(1, BIG);
    body = malloc(BIG / 100);
    len = f->encode(big, BIG, body, BIG / 100);

    limits.size = 0;
    limits.ratio = SAN_DECODE_RATIO;
    rc = decode(f->coding, &limits, body, len, 4096, 16384, big, 0, &total,
                NULL);
    tap_ok(rc == SAN_DECODE_BOMB && total <= SAN_DECODE_FREE + 16384,
           "%s: a bomb of %u bytes is stopped at %u", f->name,
           (unsigned) len, (unsigned) total);

    limits.size = 100000;
    limits.ratio = 0;
    rc = decode(f->coding, &limits, body, len, 4096, 16384, big, 0, &total,
                NULL);
    tap_ok(rc == SAN_DECODE_BOMB && total <= 100000 + 16384,
           "%s: a limit of size", f->name);

    limits.size = 0;
    rc = decode(f->coding, &limits, body, len, 4096, 16384, big, 0, &total,
                NULL);
    tap_ok(rc == SAN_OK && total == BIG, "%s: no limit", f->name);

    free(big);
    free(body);
}


static void
test_names(void)
{
    size_t  i;

    static const struct {
        const char    *value;
        san_coding_t   coding;
    } names[] = {
        { "", SAN_CODING_IDENTITY },
        { "identity", SAN_CODING_IDENTITY },
        { "GZip", SAN_CODING_GZIP },
        { " x-gzip ", SAN_CODING_GZIP },
        { "deflate", SAN_CODING_DEFLATE },
        { "gzip, gzip", SAN_CODING_OTHER },
        { "compress", SAN_CODING_OTHER },
        { "gzi", SAN_CODING_OTHER }
    };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        tap_ok(san_coding((const uint8_t *) names[i].value,
                          strlen(names[i].value))
               == names[i].coding, "coding \"%s\"", names[i].value);
    }
}


/*
 * The library may know formats older than RFC 8878, if it gets all bytes at
 * once.
 */

static void
test_zstd_legacy(void)
{
#if (SAN_HAVE_ZSTD)
    int      rc;
    size_t   total;
    uint8_t  out[64];

    static const uint8_t  legacy[] = {
        0x26, 0xb5, 0x2f, 0xfd, 0x04, 0x58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    rc = decode(SAN_CODING_ZSTD, NULL, legacy, sizeof(legacy), sizeof(legacy),
                sizeof(out), out, sizeof(out), &total, NULL);

    tap_ok(rc == SAN_DECODE_CORRUPT && total == 0,
           "zstd: a format before the standard");
#endif
}


/*
 * The library checks a frame differently if it gets all bytes at once: the
 * result must not depend on the pieces.
 */

static void
test_zstd_pieces(void)
{
#if (SAN_HAVE_ZSTD)
    int      rc, whole;
    size_t   i, total, n;
    uint8_t  out[512];

    static const struct {
        const char  *name;
        const char  *frame;
        size_t       len;
    } bodies[] = {
        { "declares a size and ends with an empty block",
          "\x28\xb5\x2f\xfd\x40\x58\x00\x00\x01\x00\x00", 11 },
        { "declares a size and is shorter",
          "\x28\xb5\x2f\xfd\x40\x58\x01\x00\x03\x08\x00x", 12 },
        { "has too large a window",
          "\x28\xb5\x2f\xfd\x40\x70\x00\x00\x03\x08\x00x", 12 },
        { "has another magic number, an older one after its first byte",
          "\x28\x26\xb5\x2f\xfd\x04\x58\x00\x00\x00\x48\x00", 12 },
        { "has another in its header, as the number of a dictionary",
          "\x28\xb5\x2f\xfd\x23\x28\xb5\x2f\xfd\x20\x01\x09\x00\x00x", 15 },
        { "is sound",
          "\x28\xb5\x2f\xfd\x40\x58\x00\x00\x03\x08\x00x", 12 }
    };

    rc = SAN_ERROR;
    total = 0;

    for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        whole = decode(SAN_CODING_ZSTD, NULL,
                       (const uint8_t *) bodies[i].frame, bodies[i].len,
                       bodies[i].len, sizeof(out), out, sizeof(out), &n,
                       NULL);
        rc = decode(SAN_CODING_ZSTD, NULL, (const uint8_t *) bodies[i].frame,
                    bodies[i].len, 1, 1, out, sizeof(out), &total, NULL);

        tap_ok(rc == whole && (rc != SAN_OK || total == n),
               "zstd: a frame that %s, whole and in pieces (%d, %d)",
               bodies[i].name, whole, rc);
    }

    tap_ok(rc == SAN_OK && total == 256, "zstd: what is sound is decoded");
#endif
}


int
main(void)
{
    size_t  i;

    srand(11);

    for (i = 0; i < PAGE_SIZE; i++) {
        page[i] = (uint8_t) (rand() % 5 ? "<p>words "[i % 9]
                                        : 'a' + rand() % 26);
    }

    test_names();

    for (i = 0; i < FORMATS; i++) {
        test_whole(&formats[i]);
        test_broken(&formats[i]);

        /* zstd takes memory of its own */

        if (formats[i].coding != SAN_CODING_ZSTD) {
            test_memory(&formats[i]);
        }
    }

    for (i = 0; i < FORMATS; i++) {
        test_bomb(&formats[i]);
    }

    test_zstd_legacy();
    test_zstd_pieces();

    return tap_done();
}
