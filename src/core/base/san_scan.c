/*
 * san_scan: the vector searches and their scalar versions.
 *
 * One body, SCAN_FUNCTIONS, is written in terms of a few operations and is
 * expanded for each vector unit: 16 bytes of SSE2 (on every x86-64), 32 of
 * AVX2 (if the processor has it), 16 of NEON (on every AArch64).
 */

#include <string.h>

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


/* Is there one of the letters at p? */

static inline bool
is_letter(const uint8_t *p, const uint8_t *end, const san_letters_t *letters,
    int width)
{
    return (*p & 0xf0) == letters->half && end - p >= width
           && p[1] >= letters->low[*p & 0xf]
           && p[1] <= letters->high[*p & 0xf]
           && (p[width - 1] & 0xc0) == 0x80;
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

        if (!is_letter(p, end, letters, width)) {
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


static inline bool
has_bit(const uint64_t *bits, uint32_t cp)
{
    return bits[cp / 64] >> cp % 64 & 1;
}


/* Is the character before p, in the text from start on, one of before? */

static inline bool
is_behind(const uint8_t *start, const uint8_t *p,
    const san_letters_t *letters)
{
    if (p == start) {
        return false;
    }

    if (p[-1] < 0x80) {
        return true;
    }

    return p - start >= 2 && p[-2] >= 0xc2 && p[-2] < 0xe0
           && has_bit(letters->before,
                      (uint32_t) (p[-2] & 0x1f) << 6 | (p[-1] & 0x3f));
}


/*
 * The length of the non-ASCII character at p that clean() passes although it
 * is in no range, or 0.  Adds it to *count if it is a letter.
 */

static inline unsigned
other_len(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t *count)
{
    uint32_t  cp;

    if (end - p >= 2 && *p >= 0xc2 && *p < 0xe0 && (p[1] & 0xc0) == 0x80) {
        cp = (uint32_t) (*p & 0x1f) << 6 | (p[1] & 0x3f);

        if (has_bit(letters->more, cp)
            || (has_bit(letters->behind, cp) && is_behind(start, p, letters)))
        {
            *count += has_bit(letters->letters, cp);
            return 2;
        }

        return 0;
    }

    return end - p >= 3 && p[0] == 0xe2 && p[1] == 0x80
           && (p[2] & 0xc0) == 0x80 && letters->marks >> (p[2] & 0x3f) & 1
           && is_behind(start, p, letters) ? 3 : 0;
}


static const uint8_t *
scalar_clean(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2])
{
    unsigned  n, width;

    width = letters->half == 0xe0 ? 3 : 2;

    for ( /* void */ ; p < end; p += n) {

        if (*p < 0x80) {
            if (*p == '<' || *p == '&' || is_mark(*p)) {
                break;
            }

            count[0] += san_is_alpha(*p);
            n = 1;

        } else if (is_letter(p, end, letters, (int) width)) {
            count[1]++;
            n = width;

        } else {
            n = other_len(start, p, end, letters, &count[1]);

            if (n == 0) {
                break;
            }
        }
    }

    return p;
}


/* The kind of a character of three bytes, or -1. */

static inline int
cjk_kind(uint32_t cp)
{
    if (cp >= 0x4e00 && cp <= 0x9fff) {
        return SAN_CJK_HAN;
    }

    if (cp >= 0x3041 && cp <= 0x3096) {
        return SAN_CJK_HIRAGANA;
    }

    if (cp >= 0x30a1 && cp <= 0x30fa) {
        return SAN_CJK_KATAKANA;
    }

    switch (cp) {

    case 0x30fc:
        return SAN_CJK_LONG;

    case 0x3001: case 0x3002: case 0x3008: case 0x3009: case 0x300a:
    case 0x300b: case 0x300c: case 0x300d: case 0x300e: case 0x300f:
    case 0xff0c:
        return SAN_CJK_MARK;

    default:
        return -1;
    }
}


static const uint8_t *
scalar_cjk(const uint8_t *p, const uint8_t *end, bool kana,
    uint32_t count[SAN_CJK_KINDS])
{
    int  kind;

    while (p < end) {

        if (*p < 0x80) {
            if (*p == '<' || *p == '&' || is_mark(*p)) {
                break;
            }

            count[SAN_CJK_LATIN] += san_is_alpha(*p);
            p++;
            continue;
        }

        if ((*p & 0xf0) != 0xe0 || end - p < 3 || (p[1] & 0xc0) != 0x80
            || (p[2] & 0xc0) != 0x80)
        {
            break;
        }

        kind = cjk_kind((uint32_t) (*p & 0xf) << 12
                        | (uint32_t) (p[1] & 0x3f) << 6 | (p[2] & 0x3f));

        if (kind < 0 || (!kana && kind >= SAN_CJK_HIRAGANA)) {
            break;
        }

        count[kind] += kind != SAN_CJK_MARK;
        p += 3;
    }

    return p;
}


const san_scan_t  san_scan_scalar = {
    scalar_text,
    scalar_non_ascii,
    scalar_ascii,
    scalar_plain,
    scalar_two_byte,
    scalar_three_byte,
    scalar_clean,
    scalar_cjk,
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
    scalar_clean,
    scalar_cjk,
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


SCAN_FUNCTIONS(sse2, , 16, unsigned, FIRST32, BITS32, ONLY32)


#include "base/san_scan_avx2.h"


void
san_scan_init(void)
{
    __builtin_cpu_init();

    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("popcnt"))
    {
        vectors_init();
        san_scan.text = avx2_text;
        san_scan.non_ascii = avx2_non_ascii;
        san_scan.ascii = avx2_ascii;
        san_scan.plain = avx2_plain;
        san_scan.marks = avx2_marks;
        san_scan.seam = avx2_seam;
        san_scan.two_byte = avx2_two_byte;
        san_scan.three_byte = avx2_three_byte;
        san_scan.clean = avx2_clean;
        san_scan.cjk = avx2_cjk;
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
