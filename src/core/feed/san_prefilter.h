/*
 * san_prefilter: recognises most clean text at once.
 *
 * A character is plainly right if nothing more can come of it: a letter of an
 * expected script that the page's language has, or a mark that no detector
 * asks for.  Depends on san_stream.
 */

#ifndef SAN_PREFILTER_H
#define SAN_PREFILTER_H

#include <unicode/uscript.h>

#include "base/san_packed.h"
#include "charset/san_mojibake.h"
#include "decide/san_stream.h"


static inline bool
san_prefilter_needs_check(const uint64_t *check, uint32_t cp)
{
    return check[cp / 64] >> (cp % 64) & 1;
}


/*
 * A character of clean text that is plainly right: no more than counted.
 * Letters in several scripts are asked one by one.
 */

static inline bool
san_prefilter_char(const san_stream_t *s, uint32_t cp, uint8_t class)
{
    const uint64_t  *check;

    check = cp < SAN_CHECK_LOW ? s->own_letters.check : san_mojibake_check;

    return !san_prefilter_needs_check(check, cp)
           && s->page.kind[class] != SAN_FOREIGN
           && class != SAN_CLASS_MULTI;
}


/* Quotation marks, dashes, dots, bullets and the space that does not break. */

static inline bool
san_is_typographic(uint32_t cp)
{
    return (cp >= 0x2010 && cp <= 0x203a)
           || cp == 0xa0 || cp == 0xab || cp == 0xb7 || cp == 0xbb;
}


/*
 * Such a mark is looked at for what stands before it: is it plainly right
 * there, as no text that was read in a wrong encoding has the two of them?
 */

static inline bool
san_prefilter_mark(uint32_t before, uint32_t cp)
{
    return san_is_typographic(cp)
           && (before < 0x80
               || (san_mojibake_byte(0, before) < SAN_MOJIBAKE_LEAD
                   && san_mojibake_byte(1, before) < SAN_MOJIBAKE_LEAD));
}


/*
 * The same of text that is clean, where each sequence is looked at, and of
 * letters of the page's language, "ё": cp is a mark, or in its alphabet.
 */
bool san_prefilter_behind(const san_stream_t *s, uint32_t before, uint32_t cp,
    uint8_t class);


/*
 * The character at p, if it is of U+3000 to U+9FFF: kana, Chinese, and their
 * marks.  A byte behind its three can be read.  False: it is another one.
 */

static inline bool
san_prefilter_cjk(const uint8_t *p, uint32_t *cp)
{
    uint32_t  w;

    w = san_packed_load4(p);
    *cp = (w & 0xf) << 12 | (w >> 2 & 0xfc0) | (w >> 16 & 0x3f);

    return (uint8_t) (w - 0xe3) <= 6 && (w & 0xc0c000) == 0x808000;
}


/* The mark of long vowels, which hiragana and katakana share. */
#define SAN_LONG_VOWEL  0x30fc

static inline bool
san_prefilter_long_vowel(const san_stream_t *s, uint32_t cp)
{
    return cp == SAN_LONG_VOWEL
           && s->page.kind[USCRIPT_HIRAGANA] == SAN_EXPECTED;
}


/* Are letters of ASCII expected on the page, or let be? */

static inline bool
san_prefilter_latin(const san_stream_t *s)
{
    unsigned  kind;

    kind = s->page.kind[USCRIPT_LATIN];

    return kind == SAN_EXPECTED || kind == SAN_TOLERATED;
}


/* The character of UTF-8 that ends before p, of two or three bytes; else 0. */

static inline uint32_t
san_prefilter_last_char(const uint8_t *p)
{
    if (p[-1] < 0x80) {
        return 0;
    }

    return p[-2] >= 0xc0
           ? (uint32_t) (p[-2] & 0x1f) << 6 | (p[-1] & 0x3f)
           : (uint32_t) (p[-3] & 0xf) << 12
             | (uint32_t) (p[-2] & 0x3f) << 6 | (p[-1] & 0x3f);
}


/* ASCII and the letters of the page's language, as far as they go. */

static inline const uint8_t *
san_prefilter_letters(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, uint32_t count[2])
{
    const uint8_t  *limit;

    limit = end < s->window_end ? s->window_end : end;
    count[0] = count[1] = 0;

    return s->own_letters.table->half == 0xe0
           ? san_scan.three_byte(p, end, limit, s->own_letters.table, count)
           : san_scan.two_byte(p, end, limit, s->own_letters.table, count);
}


/*
 * Letters of ASCII and of the page's language, as san_prefilter_letters()
 * counts them; lead is the character that they end with.
 */

static inline void
san_prefilter_count(san_stream_t *s, uint32_t latin, uint32_t own,
    uint32_t lead)
{
    s->reading.letters[USCRIPT_LATIN] += latin;

    if (own) {
        s->reading.letters[s->own_letters.table->class] += own;
    }

    s->reading.lead = lead;
}


/* The unit, that is fresh, begins with these letters, and is clean by them. */

static inline void
san_prefilter_pass(const san_stream_t *s, san_open_unit_t *u,
    const uint32_t letters[3])
{
    san_unit_pass(&u->unit, letters[SAN_EXPECTED]);
    san_stream_let_go(s, u);
}


/*
 * Does [p, end) begin so that no phrase and no text of the catalogue does,
 * with nothing that a detector looks at until that is told?  letters gets the
 * letters until then, by SAN_EXPECTED and SAN_TOLERATED.  False: perhaps not.
 */
bool san_prefilter_start(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3]);

/* The same of all of it: each character is plainly right where it stands. */
bool san_prefilter_all(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/*
 * Is it plain from the text that a unit begins with, p < end, no white space,
 * that it is no suspect?  letters as above.
 */
bool san_prefilter_unit(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3]);

/*
 * May it be a label in another language, or begin like one?  complete: the
 * unit ends at end.
 */
bool san_prefilter_label(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool complete);

/*
 * The text that a fresh unit begins with, p < end, no white space: if it is
 * plainly right, the unit is clean from here on.
 */
void san_prefilter(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end);

#endif /* SAN_PREFILTER_H */
