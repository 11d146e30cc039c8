/*
 * san_interface_phrases_data: phrases of interfaces of common software, by
 * meaning.
 *
 * Enters: nothing (the data is compiled in).  Leaves: a table of UTF-8
 * strings.  Depends on san_prompts.
 */

#ifndef SAN_INTERFACE_PHRASES_DATA_H
#define SAN_INTERFACE_PHRASES_DATA_H

#include <stddef.h>
#include <stdint.h>

#include "match/san_prompts.h"

/*
 * A row begins a meaning (meaning is its name, text says what its holes hold)
 * or has the phrases of one language for the meaning above it (meaning is
 * NULL), one phrase on each line of the text.
 *
 * The first phrase of a language is the one to translate into.  The others
 * mean the same, and are only found.
 *
 * {} is a hole.  Holes are counted from the left; where a language has them
 * in another order, they are {1} and {2}.  A meaning names the kind of each:
 *
 *     #   a number: digits and their separators ("1,234", "4.5")
 *     d   a date, perhaps with a time
 *     t   a name or a title, which is the same in every language
 *
 * The text in a hole of kind t may still be a word of the phrase's language:
 * "Search products" fits "Search {}".  So whole phrases are tried before
 * patterns, patterns with more letters before others ("Open {} menu" also fits
 * "Open {}"), and a translator checks the text in the hole.  A colon beside a
 * hole must be in the text ("Category: {}"); a space is optional, because it
 * is in Chinese and Japanese.
 *
 * A phrase is written without a full stop, colon or dots at its end, which stay
 * as they are on the page, but with a question mark.  A phrase that begins with '*' is a weak
 * pattern: it has fewer than eight letters outside its holes (a character of
 * Chinese, Japanese or Korean counts for two).
 *
 * Phrases of one word, and all of a meaning with SAN_PHRASE_ORDINARY, are
 * evidence only in controls, links and the like: people also write them, or
 * use them as headings.
 *
 * Languages are BCP 47 tags: "no" is Norwegian Bokmål; "pt" is correct in
 * Brazil, and "pt-PT" is used where Portugal differs; "zh" has simplified
 * characters, and is never inserted into a page with traditional ones
 * ("zh-TW").
 */

#define SAN_PHRASE_ORDINARY  0x01

/* Phrases of one kind of prompt, but not of one meaning: never translated. */
#define SAN_PHRASE_LOOSE     0x02

/*
 * Its English phrases count in any place, also those of one word, because only
 * software says them as a text of their own.
 */
#define SAN_PHRASE_ALONE     0x04

typedef struct {
    const char  *meaning;    /* its name; NULL: phrases of the one above */
    const char  *language;
    const char  *text;       /* phrases, or the kinds of the holes */
    uint8_t      flags;
    uint8_t      prompt;     /* san_prompt_t of a meaning, or SAN_PROMPT_N */
} san_interface_phrase_t;

extern const san_interface_phrase_t  san_interface_phrases[];
extern const size_t                  san_interface_phrases_n;

#endif /* SAN_INTERFACE_PHRASES_DATA_H */
