/*
 * san_names: the words of a configuration for actions and detectors.
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


static const char  *const san_detector_names[] = {
    "catalog", "key", "script", "orphan", "orphan-label", "script-long",
    "mixed", "key-like", "placeholder", "mojibake", "confusable", "language"
};


_Static_assert(SAN_NAMES(san_action_names) == SAN_TRANSLATE + 1,
               "each action has a name");
_Static_assert(SAN_NAMES(san_detector_names) == SAN_DETECTOR_N,
               "each detector has a name");


static int
san_name_find(const char *const *names, size_t n, const uint8_t *name,
    size_t len)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        if (strlen(names[i]) == len
            && len != 0
            && memcmp(names[i], name, len) == 0)
        {
            return (int) i;
        }
    }

    return -1;
}


int
san_action_by_name(const uint8_t *name, size_t len)
{
    return san_name_find(san_action_names, SAN_NAMES(san_action_names), name,
                         len);
}


const char *
san_action_name(san_action_t action)
{
    if ((unsigned) action >= SAN_NAMES(san_action_names)) {
        return NULL;
    }

    return san_action_names[action];
}


int
san_detector_by_name(const uint8_t *name, size_t len)
{
    return san_name_find(san_detector_names, SAN_NAMES(san_detector_names),
                         name, len);
}


const char *
san_detector_name(san_detector_t detector)
{
    if ((unsigned) detector >= SAN_NAMES(san_detector_names)) {
        return NULL;
    }

    return san_detector_names[detector];
}


san_detector_t
san_detector_told(san_detector_t detector)
{
    return detector == SAN_ORPHAN_LABEL ? SAN_ORPHAN : detector;
}
