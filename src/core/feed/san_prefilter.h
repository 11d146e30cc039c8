/*
 * san_prefilter: recognises most clean text early.
 *
 * A character needs no check if no detector reacts to it: a letter of the
 * page's language in an expected script, or punctuation that no detector uses.
 * Depends on san_stream.
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
 * Does a character of clean text need no check, and is only counted?  Letters
 * with several scripts are checked one by one.
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


/*
 * Is a typographic mark certainly correct after the character before it,
 * because the two do not occur together in mojibake?
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
 * The same for clean text in which each sequence is checked, and for letters
 * of the page's language, "ё": cp is a mark, or in the page's alphabet.
 */
bool san_prefilter_behind(const san_stream_t *s, uint32_t before, uint32_t cp,
    uint8_t class);


/*
 * Decodes the character at p if it is in U+3000 to U+9FFF: kana, Chinese
 * characters and their marks.  One byte after its three can be read.  False:
 * another character.
 */

static inline bool
san_prefilter_cjk(const uint8_t *p, uint32_t *cp)
{
    uint32_t  w;

    w = san_packed_load4(p);
    *cp = (w & 0xf) << 12 | (w >> 2 & 0xfc0) | (w >> 16 & 0x3f);

    return (uint8_t) (w - 0xe3) <= 6 && (w & 0xc0c000) == 0x808000;
}


/* the prolonged sound mark, shared by hiragana and katakana */
#define SAN_LONG_VOWEL  0x30fc

static inline bool
san_prefilter_long_vowel(const san_stream_t *s, uint32_t cp)
{
    return cp == SAN_LONG_VOWEL
           && s->page.kind[USCRIPT_HIRAGANA] == SAN_EXPECTED;
}


/* Are ASCII letters expected or tolerated on the page? */

static inline bool
san_prefilter_latin(const san_stream_t *s)
{
    unsigned  kind;

    kind = s->page.kind[USCRIPT_LATIN];

    return kind == SAN_EXPECTED || kind == SAN_TOLERATED;
}


/* The UTF-8 character of two or three bytes that ends before p, or 0. */

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


/* Skips and counts ASCII and letters of the page's language. */

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
 * Counts letters as san_prefilter_letters() has found them; lead is the
 * character that they end with.
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


/* Sets a fresh unit to clean, because of these first letters. */

static inline void
san_prefilter_pass(const san_stream_t *s, san_open_unit_t *u,
    const uint32_t letters[3])
{
    san_unit_pass(&u->unit, letters[SAN_EXPECTED]);
    san_stream_let_go(s, u);
}


/*
 * Does the start of [p, end) rule out all phrases and texts of the catalogue,
 * without anything that needs a check before that?  letters is set to the
 * letters up to there, by SAN_EXPECTED and SAN_TOLERATED.  False: unclear.
 */
bool san_prefilter_start(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3]);

/* Do all characters of the text need no check where they stand? */
bool san_prefilter_all(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/*
 * Is a unit certainly clean according to its first text, p < end, which does
 * not begin with white space?  letters as above.
 */
bool san_prefilter_unit(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3]);

/*
 * Is a complete text certainly not a phrase, label, or leftover by its form?
 * It begins like one of them, and not with white space; its characters need no
 * check.  label: may it be a label?  asked: page.phrases, or a part of it.
 */
bool san_prefilter_whole(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, san_phrase_set_t asked);

/*
 * Are the end tags of the unit's element and of those that are open in it at
 * p (NULL: unknown), complete in the window?
 */
bool san_prefilter_unit_ends(const san_stream_t *s, const san_open_unit_t *u,
    const uint8_t *p);

/*
 * san_prefilter_whole() for the first text of a unit that is open, with the
 * letters of san_prefilter_unit(): true only if the end tags of all open
 * elements up to its own follow at tags.
 */
bool san_prefilter_ends(const san_stream_t *s, const san_open_unit_t *u,
    const uint8_t *p, const uint8_t *end, const uint8_t *tags,
    uint32_t letters[3]);

/*
 * Can it be a label in another language, or begin like one?  complete: the
 * unit ends at end.
 */
bool san_prefilter_label(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool complete);

/*
 * Can it be a text that "translate" repairs, according to the characters before
 * its second letter?  Such a text has to be pending from its start.
 */
bool san_prefilter_waits(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/*
 * Checks the first text of a fresh unit, p < end, which does not begin with
 * white space: if it is certainly clean, the unit becomes clean.
 */
void san_prefilter(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end);


/*
 * Does the text begin with a no-break space?  A unit's text begins behind it.
 */

static inline bool
san_prefilter_gap(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    return s->encoding.charset == san_charset_utf8
           ? *p == 0xc2 && end - p > 1 && p[1] == 0xa0 : *p == 0xa0;
}

#endif /* SAN_PREFILTER_H */
