/*
 * san_vocabulary_token: splits a text into words of interfaces.
 *
 * A word is delimited by spaces and punctuation; a hyphen or an apostrophe in
 * it is ignored.  The hash of a word is that of its normal form.
 */

#ifndef SAN_VOCABULARY_TOKEN_H
#define SAN_VOCABULARY_TOKEN_H

#include "base/san_base.h"
#include "base/san_unicode.h"
#include "base/san_utf8.h"
#include "match/san_normal.h"


/* A word of a text. */

typedef struct {
    uint64_t        hash;
    const uint8_t  *start;
    const uint8_t  *end;
    bool            joined;     /* with a hyphen or an apostrophe in it */
    bool            number;     /* has only digits */
    bool            over;       /* complete: followed by a delimiter */
} token_t;


static inline bool
is_joiner(uint32_t cp)
{
    return cp == '-' || cp == '\'' || cp == 0x2019 || cp == 0x2010
           || cp == 0x2011;
}


/* Adds the ASCII letters from p on to a hash; returns where they end. */

static inline const uint8_t *
add_letters(const uint8_t *p, const uint8_t *end, uint64_t *hash)
{
    uint64_t  sum;

    for (sum = *hash; p < end && san_is_alpha(*p); p++) {
        sum = san_hash_add(sum, *p | 0x20);
    }

    *hash = sum;

    return p;
}


/*
 * Reads the next word from p on; joins: hyphens belong to words.  False: none.
 * Most words are of ASCII letters.
 */

static bool
next_token(const uint8_t *p, const uint8_t *end, bool joins, token_t *token)
{
    int             n;
    bool            joiner;
    uint8_t         class;
    uint32_t        cp;
    uint64_t        hash;
    const uint8_t  *start;

    *token = (token_t) { .number = true };
    hash = SAN_HASH_START;
    start = NULL;
    joiner = false;

    while (p < end) {

        if (san_is_alpha(*p)) {
            start = start ? start : p;
            p = add_letters(p, end, &hash);
            token->number = false;
            token->joined |= joiner;
            token->end = p;
            joiner = false;
            continue;
        }

        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        p += n;

        if (san_is_dropped(cp)) {
            continue;
        }

        class = san_class(cp);

        if (san_is_word(class)) {
            start = start ? start : p - n;
            hash = san_hash_add(hash, san_fold(cp));
            token->number &= class == SAN_CLASS_DIGIT;
            token->joined |= joiner;
            token->end = p;
            joiner = false;

        } else if (start) {
            if (!joins || joiner || !is_joiner(cp)) {
                token->over = true;
                break;
            }

            joiner = true;
        }
    }

    token->start = start;
    token->hash = hash;

    return start != NULL;
}

#endif /* SAN_VOCABULARY_TOKEN_H */
