/*
 * san_function_words_table: the tables that san_function_words.c fills and the
 * reader uses.
 *
 * A word of up to eight bytes, as nearly all are, is its own key: it is found
 * by one load, a mask, a multiplication and one probe, and no strings are
 * compared.  Longer words are mixed into a key of that size.
 */

#ifndef SAN_FUNCTION_WORDS_TABLE_H
#define SAN_FUNCTION_WORDS_TABLE_H

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/san_packed.h"
#include "base/san_unicode.h"
#include "lang/san_function_words.h"

/* Slots of the table: a little more than twice the number of words. */
#define SLOT_BITS  13
#define SLOTS      (1u << SLOT_BITS)

/* Longest word in bytes; no list has a longer one. */
#define WORD_MAX   32

/* Letters of up to two bytes in UTF-8 are folded by a table. */
#define LOWER  0x800

/* Slots for the beginnings of words of more than 16 bytes. */
#define LONG_BITS  12


typedef struct {
    uint64_t  key;               /* 0: empty */
    uint64_t  languages;
} slot_t;


#if defined(__SSE2__)

/*
 * Letters that are contiguous in Unicode, lower case or without case, as
 * two-byte sequences: the first one, and how many follow.
 */

typedef struct {
    __m128i  from[2];
    __m128i  more[2];
    bool     two;
} run_t;

#define RUNS_MAX  8

#endif


typedef struct {
    slot_t    slots[SLOTS];
    uint16_t  lower[LOWER];      /* 0: not a letter */

#if defined(__SSE2__)
    run_t     runs[RUNS_MAX];
    uint8_t   run_of[32];        /* by the first byte; 0: none */
    uint8_t   ends[256];         /* characters that only end a word */
    uint64_t  long_words[(1u << LONG_BITS) / 64];
#endif
} san_fw_t;

extern san_fw_t  san_fw;


static inline uint64_t
mix(uint64_t key)
{
    return (key ^ key >> 29) * 0xbf58476d1ce4e5b9u;
}


/*
 * Is it a letter or a combining mark?  Chinese characters, kana and hangul do
 * not count: no word of these lists contains them.
 */

static inline bool
is_letter(uint32_t cp)
{
    return cp != 0
           && (cp < 0x1100 || (cp >= 0x1200 && cp < 0x3000)
               || (cp >= 0xe000 && cp < 0xf900) || cp >= 0xfb00)
           && (san_class_is_letter(san_class(cp))
               || san_class(cp) == SAN_CLASS_MARK);
}


/* The key of a word, len > 0; text is padded with zeros up to WORD_MAX. */

static inline uint64_t
key_of(const uint8_t *text, size_t len)
{
    size_t    i;
    uint64_t  key;

    key = san_packed_load8(text);

    for (i = 8; i < len; i += 8) {
        key = mix(key) + san_packed_load8(text + i);
    }

    return key;
}


static inline unsigned
hash(uint64_t key, unsigned bits)
{
    return (unsigned) ((key * 0x9e3779b97f4a7c15u) >> (64 - bits));
}


static inline unsigned
slot_of(uint64_t key)
{
    return hash(key, SLOT_BITS);
}


static inline uint64_t
probe(uint64_t key, unsigned *index)
{
    unsigned  i;

    i = slot_of(key);

    while (san_fw.slots[i].key != key) {
        if (san_fw.slots[i].key == 0) {
            return 0;
        }

        i = (i + 1) & (SLOTS - 1);
    }

    *index = i;

    return san_fw.slots[i].languages;
}

#endif /* SAN_FUNCTION_WORDS_TABLE_H */
