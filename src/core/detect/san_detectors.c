/*
 * san_detectors: the table of detectors with their traits and names.
 */

#include <string.h>

#include "detect/san_detectors.h"


#define ROW(NAME, function, word, by_default, max_action, belongs_to, its,   \
            wcag, traits)                                                     \
    { word, function, SAN_ACTION_##by_default, SAN_ACTION_##max_action,       \
      SAN_DETECTOR_##belongs_to, its, wcag, ((traits) & BY_SCRIPT) != 0,     \
      ((traits) & TRANSLATES) != 0, ((traits) & REPAIRS) != 0,                \
      ((traits) & ONE_CAUSE) != 0 },
#define DETECTOR(NAME, function, ...)                                         \
    ROW(NAME, san_detect_##function, __VA_ARGS__)
#define OTHER(NAME, ...)                                                      \
    ROW(NAME, NULL, __VA_ARGS__)

const san_detector_traits_t  san_detectors[SAN_DETECTOR_N] = {
    SAN_DETECTORS(DETECTOR, OTHER)
};


san_action_t
san_detector_max_action(const san_policy_t *policy, san_detector_t detector)
{
    san_action_t                  max, set;
    const san_detector_traits_t  *traits;

    traits = &san_detectors[detector];
    max = traits->max_action;

    set = (san_action_t) policy->detector[detector];
    max = set < max ? set : max;

    set = (san_action_t) policy->detector[traits->belongs_to];

    return set < max ? set : max;
}


san_action_t
san_detector_strongest(san_detector_t detector)
{
    const san_detector_traits_t  *traits;

    traits = &san_detectors[detector];

    /* a catalogue translates where the detector itself would strip */

    return traits->translates ? SAN_ACTION_TRANSLATE : traits->max_action;
}


int
san_detector_by_name(const uint8_t *name, size_t len)
{
    unsigned  i;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        if (strlen(san_detectors[i].name) == len
            && memcmp(san_detectors[i].name, name, len) == 0)
        {
            return (int) i;
        }
    }

    return -1;
}


const char *
san_detector_name(san_detector_t detector)
{
    return (unsigned) detector < SAN_DETECTOR_N ? san_detectors[detector].name
                                                : NULL;
}
