/*
 * san_scan_avx2: the functions of san_scan.c for AVX2.  That file includes
 * this one where its macros and scalar functions are known.
 */

#ifndef SAN_SCAN_AVX2_H
#define SAN_SCAN_AVX2_H

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
    const san_letters_t *letters, uint32_t count[2], unsigned width)
{
    size_t    n;
    __m256i   v;
    unsigned  bad, in, last;

    while (p < end && limit - p >= 32) {
        n = end - p < 32 ? (size_t) (end - p) : 32;
        in = n == 32 ? (unsigned) -1 : ONLY32(n);

        v = _mm256_loadu_si256((const __m256i *) p);
        bad = BYTES(v) & in;

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


/*
 * The place of the first of these bytes, at p, that is not of a character that
 * other_len() passes; or 32.
 */

AVX2 static __attribute__((noinline)) unsigned
avx2_others(const uint8_t *start, const uint8_t *p,
    const san_letters_t *letters, unsigned bytes, uint32_t *count)
{
    unsigned  n, len;

    for ( /* void */ ; bytes; bytes &= ~(ONLY32(len) << n)) {
        n = FIRST32(bytes);
        len = p[n] < 0x80 ? 0
              : other_len(start, p + n, p + 32, letters, count);

        if (len == 0) {
            return n;
        }
    }

    return 32;
}


/* clean() for at least 32 bytes; stops before what may not be complete. */

AVX2 static inline __attribute__((always_inline)) const uint8_t *
avx2_clean_letters(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2], unsigned width)
{
    __m256i   v;
    uint32_t  latin, own;
    unsigned  n, bad, in, last;

    for (latin = own = 0; end - p >= 32; p += n) {
        bad = avx2_stop_mask(p);
        in = avx2_letter_mask(p);
        n = 32;

        if (bad) {
            v = _mm256_loadu_si256((const __m256i *) p);
            last = avx2_second_mask(v, letters);

            if (width == 3) {
                last = last << 1 & avx2_continuation_mask(v);
                bad &= ~(last >> 2);
            }

            bad &= ~(last | last >> 1);

            n = bad ? FIRST32(bad) : 32;

            if (n <= 32 - 3 && p[n] >= 0x80) {
                n = avx2_others(start, p, letters, bad, &count[1]);
            }

            if (n < 32) {
                in &= ONLY32(n);
                last &= ONLY32(n);
            }

            own += BITS32(last);
        }

        latin += BITS32(in);

        /* a character may continue after the 32 bytes */

        if (n < 32 && (n <= 32 - 3 || p[n] < 0x80)) {
            p += n;
            break;
        }
    }

    count[0] += latin;
    count[1] += own;

    return p;
}


AVX2 static const uint8_t *
avx2_clean(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    const san_letters_t *letters, uint32_t count[2])
{
    p = letters->half == 0xe0
        ? avx2_clean_letters(start, p, end, letters, count, 3)
        : avx2_clean_letters(start, p, end, letters, count, 2);

    return end - p >= 32 ? p : scalar_clean(start, p, end, letters, count);
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

#endif /* SAN_SCAN_AVX2_H */
