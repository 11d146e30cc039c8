/*
 * san_names: the words of a configuration for actions.
 *
 * Enters: a word, or a number.  Leaves: the number, or the word; -1 and NULL
 * for what does not exist.
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
