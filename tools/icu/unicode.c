/*
 * Classes and folding of the BMP, and which letters imitate which.
 */

#include <string.h>

#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include "detect/san_alphabets.h"
#include "icu.h"

#define SKELETON_MAX  4

/* ĸ of old Greenlandic: it would make a Latin letter of every κ. */
#define KRA  0x138

/* Cyrillic from here on deceives, but nobody means it. */
#define RARE  0x500


int
icu_class(FILE *out)
{
    uint32_t    cp;
    UErrorCode  e;

    e = U_ZERO_ERROR;

    if (uscript_getScript(0x416, &e) != USCRIPT_CYRILLIC || U_FAILURE(e)) {
        return SAN_ERROR;
    }

    fprintf(out, "const uint8_t  san_class_bmp[0x10000] = {\n");

    for (cp = 0; cp < 0x10000; cp++) {
        icu_number(out, cp, san_unicode_class_icu(cp));
    }

    fprintf(out, "\n};\n\nconst uint16_t  san_fold_bmp[0x10000] = {\n");

    /* no character of the BMP folds to one beyond it */

    for (cp = 0; cp < 0x10000; cp++) {
        icu_number(out, cp, san_unicode_fold_icu(cp));
    }

    fprintf(out, "\n};\n");

    return SAN_OK;
}


/*
 * Letters that occur in running text: an imitation of a phonetic sign, or of
 * a letter that was given up long ago, deceives nobody.
 */

static bool
is_common(uint32_t cp)
{
    unsigned  alphabet;

    alphabet = san_alphabet(san_unicode_class_icu(cp));

    return (cp < 0x180 && cp != KRA && alphabet == SAN_ALPHABET_LATIN)
           || (cp >= 0x386 && cp <= 0x3ce && alphabet == SAN_ALPHABET_GREEK)
           || (cp >= 0x400 && cp < 0x460)
           || (cp >= 0x48a && cp < SAN_ALPHABETS_END);
}


/* Two letters are alike if UTS #39 gives them one skeleton. */

static int
read_skeletons(UChar skeletons[][SKELETON_MAX])
{
    UChar           u;
    int32_t         n;
    uint32_t        cp;
    UErrorCode      e;
    USpoofChecker  *checker;

    e = U_ZERO_ERROR;
    checker = uspoof_open(&e);

    if (U_FAILURE(e)) {
        return SAN_ERROR;
    }

    for (cp = 'A'; cp < SAN_ALPHABETS_END; cp++) {
        if (!is_common(cp)) {
            continue;
        }

        u = (UChar) cp;
        e = U_ZERO_ERROR;
        n = uspoof_getSkeleton(checker, 0, &u, 1, skeletons[cp], SKELETON_MAX,
                               &e);

        if (U_FAILURE(e) || n >= SKELETON_MAX) {
            skeletons[cp][0] = 0;
        }
    }

    uspoof_close(checker);

    return SAN_OK;
}


int
icu_confusable(FILE *out)
{
    static UChar    skeletons[SAN_ALPHABETS_END][SKELETON_MAX];
    static uint8_t  imitates[SAN_ALPHABETS_END];

    unsigned  of_a, of_b;
    uint32_t  a, b;

    if (read_skeletons(skeletons) != SAN_OK) {
        return SAN_ERROR;
    }

    for (a = 'A'; a < SAN_ALPHABETS_END; a++) {
        for (b = 'A'; skeletons[a][0] && b < a; b++) {
            of_a = san_alphabet(san_unicode_class_icu(a));
            of_b = san_alphabet(san_unicode_class_icu(b));

            if (memcmp(skeletons[a], skeletons[b], sizeof(skeletons[a])) != 0
                || of_a == of_b)
            {
                continue;
            }

            imitates[a] |= (uint8_t) (1u << of_b);

            /* a Latin G is no attempt at the rare letter Komi sje */

            if (a < RARE) {
                imitates[b] |= (uint8_t) (1u << of_a);
            }
        }
    }

    fprintf(out, "static const uint8_t  imitates[%u] = {\n",
            SAN_ALPHABETS_END);

    for (a = 0; a < SAN_ALPHABETS_END; a++) {
        icu_number(out, a, imitates[a]);
    }

    fprintf(out, "\n};\n");

    return imitates['a'] ? SAN_OK : SAN_ERROR;
}
