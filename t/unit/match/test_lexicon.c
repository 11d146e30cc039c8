/*
 * The set of phrases: all of them are found in it, and texts made of them.
 */

#include <string.h>

#include "san.h"
#include "match/san_lexicon.h"
#include "tap.h"


static const struct {
    const char  *text;
    int          class;      /* -1: no prompt */
} texts[] = {
    { "Log in or register", SAN_PROMPT_ACT },
    { "LOG IN / REGISTER", SAN_PROMPT_ACT },
    { "To participate in the discussion, log in or register!",
      SAN_PROMPT_ACT },
    { "Войдите или зарегистрируйтесь", SAN_PROMPT_ACT },
    { "Обсуждение закрыто.", SAN_PROMPT_NOTICE },
    { "No related posts.", SAN_PROMPT_NOTICE },
    { "Share", SAN_PROMPT_LABEL },
    { "Comments (12)", SAN_PROMPT_LABEL },
    { "Поделиться", SAN_PROMPT_LABEL },
    { "コメントを書く", SAN_PROMPT_ACT },
    { "or", -1 },
    { "The share of the market", -1 },
    { "Log in to the mainframe", -1 },
    { "Register office", -1 },
    { "", -1 }
};


int
main(void)
{
    bool         found;
    size_t       i;
    san_match_t  match;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt >= SAN_PROMPT_connector) {
            continue;
        }

        found = san_lexicon_prompt(san_phrases[i].text.data,
                                   san_phrases[i].text.len, &match);

        if (!found) {
            tap_ok(false, "%.*s is found", (int) san_phrases[i].text.len,
                   (const char *) san_phrases[i].text.data);
        }
    }

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        found = san_lexicon_prompt((const uint8_t *) texts[i].text,
                                   strlen(texts[i].text), &match);

        tap_ok(found == (texts[i].class >= 0)
               && (!found || (int) match.class == texts[i].class),
               "'%s': %d", texts[i].text, found ? (int) match.class : -1);
    }

    return tap_done();
}
