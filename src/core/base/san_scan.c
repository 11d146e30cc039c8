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


/* clean: '<', '&' and the bytes that marks() finds end the text. */

static inline const uint8_t *
scalar_letters(const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2], int width, bool clean)
{
    while (p < end) {

        if (*p < 0x80) {
            if (clean && (*p == '<' || *p == '&' || is_mark(*p))) {
                break;
            }

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

    return scalar_letters(p, end, letters, count, 2, false);
}


static const uint8_t *
scalar_three_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    (void) limit;

    return scalar_letters(p, end, letters, count, 3, false);
}


static const uint8_t *
scalar_clean(const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2])
{
    return scalar_letters(p, end, letters, count,
                          letters->half == 0xe0 ? 3 : 2, true);
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


#define AVX2  __attribute__((target("avx2,bmi,popcnt")))

/*
 * Constants of the AVX2 functions, filled at start: the compiler makes each
 * constant that it knows by three instructions, and a load needs none.
 */

enum {
    X0F, X1F, X20, X3F, X41, X55, X59, X7A, X84, X8C, X9A, XA1, XB8, XBC, XC0,
    XE3, XE4, XE9, XEF, XF0, XFC, X26, X3C, VECTORS
};

static _Alignas(32) uint8_t  vectors[VECTORS][32];


static void
vectors_init(void)
{
    unsigned  i;

    static const uint8_t  bytes[VECTORS] = {
        0x0f, 0x1f, 0x20, 0x3f, 0x41, 0x55, 0x59, 0x7a, 0x84, 0x8c, 0x9a,
        0xa1, 0xb8, 0xbc, 0xc0, 0xe3, 0xe4, 0xe9, 0xef, 0xf0, 0xfc, 0x26, 0x3c
    };

    for (i = 0; i < VECTORS; i++) {
        memset(vectors[i], bytes[i], sizeof(vectors[i]));
    }
}


#define V(i)            _mm256_load_si256((const __m256i *) vectors[i])
#define AND(a, b)       _mm256_and_si256(a, b)
#define OR(a, b)        _mm256_or_si256(a, b)
#define EQUAL(a, b)     _mm256_cmpeq_epi8(a, b)
#define GREATER(a, b)   _mm256_cmpgt_epi8(a, b)
#define BYTES(v)        ((unsigned) _mm256_movemask_epi8(v))


AVX2 static inline unsigned
avx2_text_mask(const uint8_t *p)
{
    __m256i  v;

    v = _mm256_loadu_si256((const __m256i *) p);

    return BYTES(OR(EQUAL(v, V(X3C)), EQUAL(v, V(X26))));
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

    /* adding 0x1f subtracts 'a' and 0x80 */

    v = OR(_mm256_loadu_si256((const __m256i *) p), V(X20));
    v = _mm256_add_epi8(v, V(X1F));

    return BYTES(GREATER(V(X9A), v));
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
    w = GREATER(OR(v, V(X20)), V(X7A));
    w = OR(w, EQUAL(_mm256_shuffle_epi8(five, v), v));

    return BYTES(OR(v, w));
}


SCAN_FUNCTIONS(sse2, , 16, unsigned, FIRST32, BITS32, ONLY32)


SCAN_FUNCTIONS(avx2, AVX2, 32, unsigned, FIRST32, BITS32, ONLY32)


/* Moves each byte to the place after it; the first one becomes zero. */

AVX2 static inline __m256i
avx2_shift(__m256i v)
{
    return _mm256_alignr_epi8(v, _mm256_permute2x128_si256(v, v, 0x08), 15);
}


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

    before = avx2_shift(v);
    row = AND(before, V(X0F));

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
    return BYTES(GREATER(V(XC0), v));
}


AVX2 static inline const uint8_t *
avx2_letters(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2], unsigned width,
    bool clean)
{
    size_t    n;
    __m256i   v;
    unsigned  bad, in, last;

    while (p < end && limit - p >= 32) {
        n = end - p < 32 ? (size_t) (end - p) : 32;
        in = n == 32 ? (unsigned) -1 : ONLY32(n);

        v = _mm256_loadu_si256((const __m256i *) p);
        bad = clean ? avx2_stop_mask(p)
                    : (unsigned) _mm256_movemask_epi8(v);
        bad &= in;

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
    p = avx2_letters(p, end, limit, letters, count, 2, false);

    return scalar_letters(p, end, letters, count, 2, false);
}


AVX2 static const uint8_t *
avx2_three_byte(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    const san_letters_t *letters, uint32_t count[2])
{
    p = avx2_letters(p, end, limit, letters, count, 3, false);

    return scalar_letters(p, end, letters, count, 3, false);
}


AVX2 static const uint8_t *
avx2_clean(const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2])
{
    p = letters->half == 0xe0
        ? avx2_letters(p, end, end, letters, count, 3, true)
        : avx2_letters(p, end, end, letters, count, 2, true);

    return scalar_clean(p, end, letters, count);
}


/* 0xff for each byte from low to low + n. */

AVX2 static inline __m256i
avx2_range(__m256i v, __m256i low, __m256i n)
{
    v = _mm256_sub_epi8(v, low);

    return EQUAL(_mm256_min_epu8(v, n), v);
}


/*
 * Marks the third bytes of the characters in v, by kind.  Those of U+3000 to
 * U+30FF are compared by their low eight bits.
 */

AVX2 static inline void
avx2_cjk_masks(__m256i v, bool kana, unsigned of[SAN_CJK_KINDS])
{
    __m256i  first, second, next, han, low, marks, in;

    second = avx2_shift(v);
    first = avx2_shift(second);
    next = GREATER(V(XC0), v);

    han = AND(AND(GREATER(first, V(XE3)), GREATER(V(XC0), second)), next);
    han = _mm256_andnot_si256(GREATER(first, V(XE9)), han);
    han = _mm256_andnot_si256(AND(EQUAL(first, V(XE4)),
                                  GREATER(V(XB8), second)), han);
    of[SAN_CJK_HAN] = BYTES(han);

    low = _mm256_or_si256(AND(v, V(X3F)),
                          AND(_mm256_slli_epi16(second, 6), V(XC0)));
    in = AND(AND(EQUAL(first, V(XE3)), next),
             GREATER(V(X84), second));

    marks = _mm256_broadcastsi128_si256(
                _mm_setr_epi8(0, -1, -1, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1,
                              -1, -1, -1));
    marks = AND(_mm256_shuffle_epi8(marks, low),
                EQUAL(AND(low, V(XF0)), _mm256_setzero_si256()));
    marks = AND(marks, in);
    marks = _mm256_or_si256(marks, AND(EQUAL(v, V(X8C)),
                                       AND(EQUAL(second, V(XBC)),
                                           EQUAL(first, V(XEF)))));
    of[SAN_CJK_MARK] = BYTES(marks);

    if (kana) {
        of[SAN_CJK_HIRAGANA] = BYTES(AND(in, avx2_range(low, V(X41),
                                                        V(X55))));
        of[SAN_CJK_KATAKANA] = BYTES(AND(in, avx2_range(low, V(XA1),
                                                        V(X59))));
        of[SAN_CJK_LONG] = BYTES(AND(in, EQUAL(low, V(XFC))));

    } else {
        of[SAN_CJK_HIRAGANA] = of[SAN_CJK_KATAKANA] = of[SAN_CJK_LONG] = 0;
    }
}


AVX2 static inline const uint8_t *
avx2_cjk_letters(const uint8_t *p, const uint8_t *end, bool kana,
    uint32_t count[SAN_CJK_KINDS])
{
    unsigned  n, bad, in, last, of[SAN_CJK_KINDS];

    for ( /* void */ ; end - p >= 32; p += n) {
        bad = avx2_stop_mask(p);
        in = (unsigned) -1;
        n = 32;

        if (bad) {
            avx2_cjk_masks(_mm256_loadu_si256((const __m256i *) p), kana, of);
            last = of[SAN_CJK_HAN] | of[SAN_CJK_MARK] | of[SAN_CJK_HIRAGANA]
                   | of[SAN_CJK_KATAKANA] | of[SAN_CJK_LONG];
            bad &= ~(last | last >> 1 | last >> 2);

            if (bad) {
                n = FIRST32(bad);
                in = ONLY32(n);
            }

            count[SAN_CJK_HAN] += BITS32(of[SAN_CJK_HAN] & in);
            count[SAN_CJK_HIRAGANA] += BITS32(of[SAN_CJK_HIRAGANA] & in);
            count[SAN_CJK_KATAKANA] += BITS32(of[SAN_CJK_KATAKANA] & in);
            count[SAN_CJK_LONG] += BITS32(of[SAN_CJK_LONG] & in);
        }

        count[SAN_CJK_LATIN] += BITS32(avx2_letter_mask(p) & in);

        /* a character may continue after the 32 bytes */

        if (bad && n <= 32 - 3) {
            return p + n;
        }
    }

    return scalar_cjk(p, end, kana, count);
}


AVX2 static const uint8_t *
avx2_cjk(const uint8_t *p, const uint8_t *end, bool kana,
    uint32_t count[SAN_CJK_KINDS])
{
    return kana ? avx2_cjk_letters(p, end, true, count)
                : avx2_cjk_letters(p, end, false, count);
}


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
