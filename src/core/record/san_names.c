/*
 * san_names: words for actions, and for the reasons of findings.
 *
 * Enters: a word, or a number.  Leaves: the number, or the word; -1 and NULL
 * if unknown.
 */

#include "san.h"

#include <string.h>


#define SAN_NAMES(a)  (sizeof(a) / sizeof((a)[0]))


static const char  *const san_action_names[] = {
    "off", "flag", "mark", "strip", "translate"
};


_Static_assert(SAN_NAMES(san_action_names) == SAN_ACTION_TRANSLATE + 1,
               "each action has a name");


int
san_action_by_name(const uint8_t *name, size_t len)
{
    size_t  i;

    for (i = 0; i < SAN_NAMES(san_action_names); i++) {
        if (strlen(san_action_names[i]) == len
            && memcmp(san_action_names[i], name, len) == 0)
        {
            return (int) i;
        }
    }

    return -1;
}


const char *
san_action_name(san_action_t action)
{
    if ((unsigned) action >= SAN_NAMES(san_action_names)) {
        return NULL;
    }

    return san_action_names[action];
}


#define SAN_WHY_ROW(word, what, advice, directive)                            \
    { word, what, advice, directive },

const san_why_text_t  san_why_texts[SAN_WHYS_N] = {
    SAN_WHYS(SAN_WHY_ROW)
};


const char *
san_why_word(unsigned n)
{
    return n < SAN_WHYS_N ? san_why_texts[n].word : NULL;
}


int
san_why_by_word(const char *word)
{
    unsigned  i;

    for (i = 0; word != NULL && i < SAN_WHYS_N; i++) {
        if (strcmp(san_why_texts[i].word, word) == 0) {
            return (int) i;
        }
    }

    return -1;
}
