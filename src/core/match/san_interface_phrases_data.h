/*
 * san_interface_phrases_data: what the interfaces of common software say, by
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
 * say the same; they are there to be found.
 *
 * {} is a hole.  Holes are counted from the left; where a language has them
 * in another order, they are {1} and {2}.  A meaning names the kind of each:
 *
 *     #   a number: digits with what stands in them ("1,234", "4.5")
 *     d   a date, perhaps with a time
 *     t   a name or a title, which is the same in every language
 *
 * What fits a hole of kind t may still be a word of the phrase's language:
 * "Search products" fits "Search {}".  Who translates has to look, and to try
 * whole phrases before patterns, and of patterns those with more letters
 * first: "Open {} menu" fits "Open {}" too.  A colon beside a hole has to be
 * in the text ("Category: {}"); space beside one does not count, as Chinese
 * and Japanese write it or not.
 *
 * A phrase ends without full stop, colon and dots, which stay as the page has
 * them; a question mark is written.  A phrase that begins with '*' is a weak
 * pattern: it has fewer than eight letters outside its holes (a character of
 * Chinese, Japanese or Korean counts for two).
 *
 * Phrases of one word, and all of a meaning with SAN_PHRASE_ORDINARY, are
 * evidence only where interfaces are: people write them too, or use them as
 * headings.
 *
 * Languages are BCP 47: "no" is Norwegian Bokmål; "pt" is right in Brazil,
 * and "pt-PT" stands where Portugal says it otherwise; "zh" is written with
 * simplified characters, never to be put into a page with traditional ones
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
