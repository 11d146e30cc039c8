/*
 * san_scan: the vector searches and their scalar versions.
 *
 * One body, SCAN_FUNCTIONS, is written in terms of a few operations and is
 * expanded for each vector unit: 16 bytes of SSE2 (on every x86-64), 32 of
 * AVX2 (if the processor has it), 16 of NEON (on every AArch64).
 */

#include "base/san_scan.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define SCAN_X86   1
#elif defined(__aarch64__)
#include <arm_neon.h>
#define SCAN_NEON  1
#endif


static const uint8_t *
scalar_text(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p != '<' && *p != '&') {
        p++;
    }

    return p;
}


static const uint8_t *
scalar_non_ascii(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p < 0x80) {
        p++;
    }

    return p;
}


static const uint8_t *
scalar_ascii(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    uint32_t *letters)
{
    (void) limit;

    for ( /* void */ ; p < end && *p < 0x80; p++) {
        *letters += san_is_alpha(*p);
    }

    return p;
}


static inline bool
is_mark(uint8_t c)
{
    return (c < 0x80 && (c | 0x20) >= 0x7b) || c == '%' || c == '?'
           || c == '@';
}


static const uint8_t *
scalar_plain(const uint8_t *p, const uint8_t *end, uint32_t *letters)
{
    for ( /* void */ ; p < end && *p < 0x80 && *p != '<' && *p != '&'; p++) {

        if (is_mark(*p)) {
            break;
        }

        *letters += san_is_alpha(*p);
    }

    return p;
}


static const uint8_t *
scalar_marks(const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    (void) limit;

    while (p < end && !is_mark(*p)) {
        p++;
    }

    return p;
}


/* Reads p[-1] and p[0]: the first possible seam is after the first byte. */

static const uint8_t *
scalar_seam(const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    (void) limit;

    for (p++; p < end; p++) {
        if ((p[0] >= 0x80 && san_is_alpha(p[-1]))
            || (p[-1] >= 0x80 && san_is_alpha(p[0])))
        {
            return p;
        }
    }

    return end;
}


static inline const uint8_t *
scalar_letters(const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2], int width)
{
    while (p < end) {

        if (*p < 0x80) {
            count[0] += san_is_alpha(*p);
            p++;
            continue;
        }

        if ((*p & 0xf0) != letters->half || end - p < width
            || p[1] < letters->low[*p & 0xf]
            || p[1] > letters->high[*p & 0xf]
            || (p[width - 1] & 0xc0) != 0x80)
        {
            break;
        }

        count[1]++;
        p += width;
    }

    return p;
}


static const uint8_t *
scalar_two_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    (void) limit;

    return scalar_letters(p, end, letters, count, 2);
}


static const uint8_t *
scalar_three_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    (void) limit;

    return scalar_letters(p, end, letters, count, 3);
}


const san_scan_t  san_scan_scalar = {
    scalar_text,
    scalar_non_ascii,
    scalar_ascii,
    scalar_plain,
    scalar_two_byte,
    scalar_three_byte,
    scalar_marks,
    scalar_seam
};

san_scan_t  san_scan = {
    scalar_text,
    scalar_non_ascii,
    scalar_ascii,
    scalar_plain,
    scalar_two_byte,
    scalar_three_byte,
    scalar_marks,
    scalar_seam
};


/*
 * Needs from each unit: WIDTH, mask_t, and for WIDTH bytes at p text_mask_(p),
 * high_mask_(p), mark_mask_(p), letter_mask_(p), and the first three combined,
 * stop_mask_(p).  PER bits of a mask stand for one byte; FIRST(mask) and
 * BITS(mask) count bytes; ONLY(n) is the mask of the first n < WIDTH bytes.
 */

#define SCAN_FUNCTIONS(unit, target, WIDTH, mask_t, FIRST, BITS, ONLY)        \
                                                                              \
target static const uint8_t *                                                 \
unit##_text(const uint8_t *p, const uint8_t *end)                             \
{                                                                             \
    mask_t  m;                                                                \
                                                                              \
    for ( /* void */ ; end - p >= WIDTH; p += WIDTH) {                        \
        m = unit##_text_mask(p);                                              \
                                                                              \
        if (m) {                                                              \
            return p + FIRST(m);                                              \
        }                                                                     \
    }                                                                         \
                                                                              \
    return scalar_text(p, end);                                               \
}                                                                             \
                                                                              \
                                                                              \
target static const uint8_t *                                                 \
unit##_non_ascii(const uint8_t *p, const uint8_t *end)                        \
{                                                                             \
    mask_t  m;                                                                \
                                                                              \
    for ( /* void */ ; end - p >= WIDTH; p += WIDTH) {                        \
        m = unit##_high_mask(p);                                              \
                                                                              \
        if (m) {                                                              \
            return p + FIRST(m);                                              \
        }                                                                     \
    }                                                                         \
                                                                              \
    return scalar_non_ascii(p, end);                                          \
}                                                                             \
                                                                              \
                                                                              \
target static const uint8_t *                                                 \
unit##_ascii(const uint8_t *p, const uint8_t *end, const uint8_t *limit,      \
    uint32_t *letters)                                                        \
{                                                                             \
    size_t  n;                                                                \
    mask_t  in, high;                                                         \
                                                                              \
    for ( /* void */ ; p < end && limit - p >= WIDTH; p += n) {               \
        n = end - p < WIDTH ? (size_t) (end - p) : WIDTH;                     \
        in = n == WIDTH ? (mask_t) -1 : ONLY(n);                              \
        high = unit##_high_mask(p) & in;                                      \
                                                                              \
        if (high) {                                                           \
            n = FIRST(high);                                                  \
            *letters += BITS(unit##_letter_mask(p) & ONLY(n));                \
                                                                              \
            return p + n;                                                     \
        }                                                                     \
                                                                              \
        *letters += BITS(unit##_letter_mask(p) & in);                         \
    }                                                                         \
                                                                              \
    return scalar_ascii(p, end, limit, letters);                              \
}                                                                             \
                                                                              \
                                                                              \
target static const uint8_t *                                                 \
unit##_plain(const uint8_t *p, const uint8_t *end, uint32_t *letters)         \
{                                                                             \
    size_t  n;                                                                \
    mask_t  m, in;                                                            \
                                                                              \
    for ( /* void */ ; end - p >= WIDTH; p += WIDTH) {                        \
        m = unit##_stop_mask(p);                                              \
        in = unit##_letter_mask(p);                                           \
                                                                              \
        if (m) {                                                              \
            n = FIRST(m);                                                     \
            *letters += BITS(in & ONLY(n));                                   \
                                                                              \
            return p + n;                                                     \
        }                                                                     \
                                                                              \
        *letters += BITS(in);                                                 \
    }                                                                         \
                                                                              \
    return scalar_plain(p, end, letters);                                     \
}                                                                             \
                                                                              \
                                                                              \
target static const uint8_t *                                                 \
unit##_marks(const uint8_t *p, const uint8_t *end, const uint8_t *limit)      \
{                                                                             \
    size_t  n;                                                                \
    mask_t  m;                                                                \
                                                                              \
    for ( /* void */ ; p < end && limit - p >= WIDTH; p += WIDTH) {           \
        m = unit##_mark_mask(p);                                              \
                                                                              \
        if (m) {                                                              \
            n = FIRST(m);                                                     \
                                                                              \
            return n < (size_t) (end - p) ? p + n : end;                      \
        }                                                                     \
    }                                                                         \
                                                                              \
    return p < end ? scalar_marks(p, end, limit) : end;                       \
}                                                                             \
                                                                              \
                                                                              \
target static const uint8_t *                                                 \
unit##_seam(const uint8_t *p, const uint8_t *end, const uint8_t *limit)       \
{                                                                             \
    size_t  n;                                                                \
    mask_t  m;                                                                \
                                                                              \
    for (p++; p < end && limit - p >= WIDTH; p += WIDTH) {                    \
        m = (unit##_high_mask(p) & unit##_letter_mask(p - 1))                 \
            | (unit##_high_mask(p - 1) & unit##_letter_mask(p));              \
                                                                              \
        if (m) {                                                              \
            n = FIRST(m);                                                     \
                                                                              \
            return n < (size_t) (end - p) ? p + n : end;                      \
        }                                                                     \
    }                                                                         \
                                                                              \
    return p < end ? scalar_seam(p - 1, end, limit) : end;                    \
}


#if (SCAN_X86)

#define FIRST32(m)  ((unsigned) __builtin_ctz(m))
#define BITS32(m)   ((unsigned) __builtin_popcount(m))
#define ONLY32(n)   ((1u << (n)) - 1)

static inline unsigned
sse2_text_mask(const uint8_t *p)
{
    __m128i  v;

    v = _mm_loadu_si128((const __m128i *) p);

    return (unsigned) _mm_movemask_epi8(
               _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('<')),
                            _mm_cmpeq_epi8(v, _mm_set1_epi8('&'))));
}


static inline unsigned
sse2_high_mask(const uint8_t *p)
{
    return (unsigned) _mm_movemask_epi8(
               _mm_loadu_si128((const __m128i *) p));
}


/* A letter is c | 0x20 in a..z; the bias allows a signed comparison. */

static inline unsigned
sse2_letter_mask(const uint8_t *p)
{
    __m128i  v;

    v = _mm_or_si128(_mm_loadu_si128((const __m128i *) p),
                     _mm_set1_epi8(0x20));
    v = _mm_sub_epi8(v, _mm_set1_epi8((char) ('a' + 0x80)));

    return (unsigned) _mm_movemask_epi8(
               _mm_cmplt_epi8(v, _mm_set1_epi8((char) (0x80 + 26))));
}


/* The same comparison finds c | 0x20 above 'z' and below 0x80. */

static inline unsigned
sse2_mark_mask(const uint8_t *p)
{
    __m128i  v, w;

    v = _mm_loadu_si128((const __m128i *) p);
    w = _mm_or_si128(v, _mm_set1_epi8(0x20));

    w = _mm_or_si128(_mm_cmpgt_epi8(w, _mm_set1_epi8('z')),
                     _mm_cmpeq_epi8(v, _mm_set1_epi8('%')));
    v = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('?')),
                     _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));

    return (unsigned) _mm_movemask_epi8(_mm_or_si128(v, w));
}


static inline unsigned
sse2_stop_mask(const uint8_t *p)
{
    return sse2_text_mask(p) | sse2_high_mask(p) | sse2_mark_mask(p);
}


#define AVX2  __attribute__((target("avx2,bmi,popcnt")))

AVX2 static inline unsigned
avx2_text_mask(const uint8_t *p)
{
    __m256i  v;

    v = _mm256_loadu_si256((const __m256i *) p);

    return (unsigned) _mm256_movemask_epi8(
               _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8('<')),
                               _mm256_cmpeq_epi8(v, _mm256_set1_epi8('&'))));
}


AVX2 static inline unsigned
avx2_high_mask(const uint8_t *p)
{
    return (unsigned) _mm256_movemask_epi8(
               _mm256_loadu_si256((const __m256i *) p));
}


AVX2 static inline unsigned
avx2_letter_mask(const uint8_t *p)
{
    __m256i  v;

    v = _mm256_or_si256(_mm256_loadu_si256((const __m256i *) p),
                        _mm256_set1_epi8(0x20));
    v = _mm256_sub_epi8(v, _mm256_set1_epi8((char) ('a' + 0x80)));

    return (unsigned) _mm256_movemask_epi8(
               _mm256_cmpgt_epi8(_mm256_set1_epi8((char) (0x80 + 26)), v));
}


AVX2 static inline unsigned
avx2_mark_mask(const uint8_t *p)
{
    __m256i  v, w;

    v = _mm256_loadu_si256((const __m256i *) p);
    w = _mm256_or_si256(v, _mm256_set1_epi8(0x20));

    w = _mm256_or_si256(_mm256_cmpgt_epi8(w, _mm256_set1_epi8('z')),
                        _mm256_cmpeq_epi8(v, _mm256_set1_epi8('%')));
    v = _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8('?')),
                        _mm256_cmpeq_epi8(v, _mm256_set1_epi8('@')));

    return (unsigned) _mm256_movemask_epi8(_mm256_or_si256(v, w));
}


/*
 * No two of '<', '&', '%', '?' and '@' have the same low half: a table indexed
 * by it has the only candidate for a byte.
 */

AVX2 static inline unsigned
avx2_stop_mask(const uint8_t *p)
{
    __m256i  v, w, five;

    five = _mm256_broadcastsi128_si256(
               _mm_setr_epi8('@', 0, 0, 0, 0, '%', '&', 0, 0, 0, 0, 0, '<', 0,
                             0, '?'));

    v = _mm256_loadu_si256((const __m256i *) p);
    w = _mm256_or_si256(v, _mm256_set1_epi8(0x20));
    w = _mm256_cmpgt_epi8(w, _mm256_set1_epi8('z'));
    w = _mm256_or_si256(w, _mm256_cmpeq_epi8(_mm256_shuffle_epi8(five, v), v));

    return (unsigned) _mm256_movemask_epi8(_mm256_or_si256(v, w));
}


SCAN_FUNCTIONS(sse2, , 16, unsigned, FIRST32, BITS32, ONLY32)


SCAN_FUNCTIONS(avx2, AVX2, 32, unsigned, FIRST32, BITS32, ONLY32)


/* Marks second bytes of letters, according to the byte before. */

AVX2 static inline unsigned
avx2_second_mask(__m256i v, const san_letters_t *letters)
{
    __m256i  before, row, half, low, high, ok;

    half = _mm256_set1_epi8((char) letters->half);

    low = _mm256_broadcastsi128_si256(
              _mm_loadu_si128((const __m128i *) letters->low));
    high = _mm256_broadcastsi128_si256(
               _mm_loadu_si128((const __m128i *) letters->high));

    /* the first byte has none: it begins a character */

    before = _mm256_alignr_epi8(v, _mm256_permute2x128_si256(v, v, 0x08), 15);
    row = _mm256_and_si256(before, _mm256_set1_epi8(0x0f));

    low = _mm256_shuffle_epi8(low, row);
    high = _mm256_shuffle_epi8(high, row);

    ok = _mm256_cmpeq_epi8(_mm256_xor_si256(before, row), half);
    ok = _mm256_and_si256(ok, _mm256_cmpeq_epi8(_mm256_max_epu8(v, low), v));
    ok = _mm256_and_si256(ok, _mm256_cmpeq_epi8(_mm256_min_epu8(v, high), v));

    return (unsigned) _mm256_movemask_epi8(ok);
}


/* Marks continuation bytes 0x80 to 0xbf, the lowest as signed bytes. */

AVX2 static inline unsigned
avx2_continuation_mask(__m256i v)
{
    return (unsigned) _mm256_movemask_epi8(
               _mm256_cmpgt_epi8(_mm256_set1_epi8((char) 0xc0), v));
}


AVX2 static inline const uint8_t *
avx2_letters(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2], unsigned width)
{
    size_t    n;
    __m256i   v;
    unsigned  bad, in, last;

    while (p < end && limit - p >= 32) {
        n = end - p < 32 ? (size_t) (end - p) : 32;
        in = n == 32 ? (unsigned) -1 : ONLY32(n);

        v = _mm256_loadu_si256((const __m256i *) p);
        bad = (unsigned) _mm256_movemask_epi8(v) & in;

        if (bad) {

            /* last bytes of letters; they include the bytes before them */

            last = avx2_second_mask(v, letters) & in;

            if (width == 3) {
                last = last << 1 & avx2_continuation_mask(v) & in;
                bad &= ~(last >> 2);
            }

            bad &= ~(last | last >> 1);

            if (bad) {
                n = FIRST32(bad);
                in = ONLY32(n);
            }

            count[1] += BITS32(last & in);
        }

        count[0] += BITS32(avx2_letter_mask(p) & in);
        p += n;

        /* a letter may continue after the 32 bytes */

        if (bad && n <= 32 - width) {
            return p;
        }
    }

    return p;
}


AVX2 static const uint8_t *
avx2_two_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    p = avx2_letters(p, end, limit, letters, count, 2);

    return scalar_letters(p, end, letters, count, 2);
}


AVX2 static const uint8_t *
avx2_three_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    p = avx2_letters(p, end, limit, letters, count, 3);

    return scalar_letters(p, end, letters, count, 3);
}


void
san_scan_init(void)
{
    __builtin_cpu_init();

    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("popcnt"))
    {
        san_scan.text = avx2_text;
        san_scan.non_ascii = avx2_non_ascii;
        san_scan.ascii = avx2_ascii;
        san_scan.plain = avx2_plain;
        san_scan.marks = avx2_marks;
        san_scan.seam = avx2_seam;
        san_scan.two_byte = avx2_two_byte;
        san_scan.three_byte = avx2_three_byte;
        return;
    }

    san_scan.text = sse2_text;
    san_scan.non_ascii = sse2_non_ascii;
    san_scan.ascii = sse2_ascii;
    san_scan.plain = sse2_plain;
    san_scan.marks = sse2_marks;
    san_scan.seam = sse2_seam;
}

#elif (SCAN_NEON)

#define FIRST64(m)  ((unsigned) __builtin_ctzll(m) >> 2)
#define BITS64(m)   ((unsigned) __builtin_popcountll(m) >> 2)
#define ONLY64(n)   (((uint64_t) 1 << 4 * (n)) - 1)

/* NEON has no movemask: each lane becomes four bits. */

static inline uint64_t
neon_mask(uint8x16_t v)
{
    return vget_lane_u64(vreinterpret_u64_u8(
               vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}


static inline uint64_t
neon_text_mask(const uint8_t *p)
{
    uint8x16_t  v;

    v = vld1q_u8(p);

    return neon_mask(vorrq_u8(vceqq_u8(v, vdupq_n_u8('<')),
                              vceqq_u8(v, vdupq_n_u8('&'))));
}


static inline uint64_t
neon_high_mask(const uint8_t *p)
{
    return neon_mask(vcgeq_u8(vld1q_u8(p), vdupq_n_u8(0x80)));
}


static inline uint64_t
neon_letter_mask(const uint8_t *p)
{
    uint8x16_t  v;

    v = vsubq_u8(vorrq_u8(vld1q_u8(p), vdupq_n_u8(0x20)), vdupq_n_u8('a'));

    return neon_mask(vcltq_u8(v, vdupq_n_u8(26)));
}


static inline uint64_t
neon_mark_mask(const uint8_t *p)
{
    uint8x16_t  v, w;

    v = vld1q_u8(p);
    w = vorrq_u8(v, vdupq_n_u8(0x20));

    w = vandq_u8(vcgeq_u8(w, vdupq_n_u8(0x7b)),
                 vcltq_u8(w, vdupq_n_u8(0x80)));
    w = vorrq_u8(w, vceqq_u8(v, vdupq_n_u8('%')));
    v = vorrq_u8(vceqq_u8(v, vdupq_n_u8('?')),
                 vceqq_u8(v, vdupq_n_u8('@')));

    return neon_mask(vorrq_u8(v, w));
}


static inline uint64_t
neon_stop_mask(const uint8_t *p)
{
    return neon_text_mask(p) | neon_high_mask(p) | neon_mark_mask(p);
}


SCAN_FUNCTIONS(neon, , 16, uint64_t, FIRST64, BITS64, ONLY64)


void
san_scan_init(void)
{
    san_scan.text = neon_text;
    san_scan.non_ascii = neon_non_ascii;
    san_scan.ascii = neon_ascii;
    san_scan.plain = neon_plain;
    san_scan.marks = neon_marks;
    san_scan.seam = neon_seam;
}

#else

void
san_scan_init(void)
{
    san_scan = san_scan_scalar;
}

#endif
