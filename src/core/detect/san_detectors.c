/*
 * san_detectors: the table of detectors, and their names.
 */

#include <string.h>

#include "detect/san_detectors.h"

/* Text in another language than the page (WCAG 2, Language of Parts). */
#define LANGUAGE_OF_PARTS  "3.1.2"

/* The language that a page declares (Language of Page). */
#define LANGUAGE_OF_PAGE  "3.1.1"


const san_detector_traits_t  san_detectors[SAN_DETECTOR_N] = {

    [SAN_DETECTOR_CATALOG] = {
        .name = "catalog",
        .detect = san_detect_catalog,
        .by_default = SAN_ACTION_TRANSLATE,
        .max_action = SAN_ACTION_TRANSLATE,
        .reported_as = SAN_DETECTOR_CATALOG,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true,
        .translates = true
    },

    [SAN_DETECTOR_KEY] = {
        .name = "key",
        .detect = san_detect_key,
        .by_default = SAN_ACTION_STRIP,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_KEY,
        .its = "internationalization",
        .ascii = true
    },

    [SAN_DETECTOR_ERROR] = {
        .name = "error",
        .detect = san_detect_error,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_ERROR,
        .its = "other",
        .ascii = true
    },

    [SAN_DETECTOR_MARKUP] = {
        .name = "markup",
        .detect = san_detect_markup,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_MARKUP,
        .its = "markup",
        .ascii = true
    },

    [SAN_DETECTOR_ENTITY] = {
        .name = "entity",
        .detect = san_detect_entity,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_ENTITY,
        .its = "characters",
        .ascii = true
    },

    [SAN_DETECTOR_SCRIPT] = {
        .name = "script",
        .detect = san_detect_script,
        .by_default = SAN_ACTION_STRIP,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_SCRIPT,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true,
        .by_script = true,
        .translates = true
    },

    [SAN_DETECTOR_LABEL] = {
        .name = "label",
        .detect = san_detect_label,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_TRANSLATE,
        .reported_as = SAN_DETECTOR_LABEL,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true,
        .translates = true
    },

    [SAN_DETECTOR_ORPHAN] = {
        .name = "orphan",
        .detect = san_detect_orphan,
        .by_default = SAN_ACTION_STRIP,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_ORPHAN,
        .its = "other",
        .ascii = true
    },

    /*
     * san_detect_orphan() separates prompts from bare labels, which working
     * pages are full of
     */

    [SAN_DETECTOR_ORPHAN_LABEL] = {
        .name = "orphan-label",
        .by_default = SAN_ACTION_OFF,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_ORPHAN,
        .its = "other",
        .ascii = true
    },

    [SAN_DETECTOR_SCRIPT_LONG] = {
        .name = "script-long",
        .detect = san_detect_long,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_SCRIPT_LONG,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true
    },

    /* a part of a text, see decide/san_fragment.c */

    [SAN_DETECTOR_MIXED] = {
        .name = "mixed",
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_FLAG,
        .reported_as = SAN_DETECTOR_MIXED,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS
    },

    [SAN_DETECTOR_KEY_LIKE] = {
        .name = "key-like",
        .detect = san_detect_key_like,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_KEY_LIKE,
        .its = "internationalization",
        .ascii = true
    },

    [SAN_DETECTOR_PLACEHOLDER] = {
        .name = "placeholder",
        .detect = san_detect_placeholder,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_PLACEHOLDER,
        .its = "other",
        .ascii = true
    },

    [SAN_DETECTOR_MOJIBAKE] = {
        .name = "mojibake",
        .detect = san_detect_mojibake,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_MOJIBAKE,
        .its = "characters"
    },

    [SAN_DETECTOR_CONFUSABLE] = {
        .name = "confusable",
        .detect = san_detect_confusable,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_CONFUSABLE,
        .its = "characters"
    },

    [SAN_DETECTOR_LANGUAGE] = {
        .name = "language",
        .detect = san_detect_language,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_LANGUAGE,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true
    },

    [SAN_DETECTOR_DATE] = {
        .name = "date",
        .detect = san_detect_date,
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_STRIP,
        .reported_as = SAN_DETECTOR_DATE,
        .its = "untranslated",
        .wcag = LANGUAGE_OF_PARTS,
        .ascii = true
    },

    /* the page as a whole, see decide/san_conflict.c */

    [SAN_DETECTOR_DECLARATION] = {
        .name = "declaration",
        .by_default = SAN_ACTION_FLAG,
        .max_action = SAN_ACTION_FLAG,
        .reported_as = SAN_DETECTOR_DECLARATION,
        .its = "internationalization",
        .wcag = LANGUAGE_OF_PAGE
    }
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

    set = (san_action_t) policy->detector[traits->reported_as];

    return set < max ? set : max;
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


san_detector_t
san_detector_reported(san_detector_t detector)
{
    return san_detectors[detector].reported_as;
}
