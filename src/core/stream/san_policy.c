/*
 * san_policy: default settings, and initialization of the tables that all
 * streams share.
 */

#include <string.h>

#include <unicode/icudataver.h>

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "detect/san_detectors.h"
#include "lang/san_function_words.h"
#include "match/san_lexicon.h"
#include "san.h"
#include "token/san_tags.h"
#include "tree/san_attr.h"


#define SAN_KNOB_ROW(name, option, type, min, max, init, value, expected,     \
    help)                                                                     \
    { #name, option, SAN_KNOB_##type, min, max, init, value, expected, help,  \
      offsetof(san_policy_t, name) },

const san_knob_t  san_knobs[SAN_KNOBS_N] = {
    SAN_KNOBS(SAN_KNOB_ROW)
};


void
san_knob_set(san_policy_t *policy, const san_knob_t *knob, size_t value)
{
    *(size_t *) ((char *) policy + knob->offset) = value;
}


/* The index of the word p in "one|two|three"; SAN_ERROR: not found. */

static int
san_knob_word(const char *words, const uint8_t *p, size_t len, size_t *value)
{
    size_t  n;

    for (*value = 0; *words != '\0'; ++*value) {
        n = strcspn(words, "|");

        if (n == len && memcmp(words, p, n) == 0) {
            return SAN_OK;
        }

        words += n + (words[n] == '|');
    }

    return SAN_ERROR;
}


int
san_knob_parse(const san_knob_t *knob, const uint8_t *p, size_t len,
    size_t *value)
{
    size_t          n, unit;
    const uint8_t  *end, *start;

    if (knob->type == SAN_KNOB_WORD) {
        return san_knob_word(knob->value, p, len, value);
    }

    start = p;
    end = p + len;

    for (n = 0; p < end && san_is_digit(*p) && p - start < 10; p++) {
        n = n * 10 + (size_t) (*p - '0');
    }

    unit = 1;

    if (p < end && p != start) {
        if (knob->type == SAN_KNOB_PERCENT) {
            p += *p == '%';

        } else if (knob->type == SAN_KNOB_SIZE) {
            unit = san_lower(*p) == 'k' ? 1024
                   : san_lower(*p) == 'm' ? 1024 * 1024 : 1;
            p += unit != 1;
        }
    }

    if (p == start || p != end || n > knob->max / unit
        || n * unit < knob->min)
    {
        return SAN_ERROR;
    }

    *value = n * unit;

    return SAN_OK;
}


void
san_policy_init(san_policy_t *policy)
{
    unsigned  i;

    memset(policy, 0, sizeof(*policy));

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        policy->detector[i] = (uint8_t) san_detectors[i].by_default;
    }

    for (i = 0; i < SAN_KNOBS_N; i++) {
        san_knob_set(policy, &san_knobs[i], san_knobs[i].init);
    }
}


int
san_init(void)
{
    static bool  done;

    UErrorCode    e;
    UVersionInfo  version;

    if (done) {
        return SAN_OK;
    }

    /* names of languages and likely scripts still need ICU's data */

    e = U_ZERO_ERROR;
    u_getDataVersion(version, &e);

    if (U_FAILURE(e)) {
        return SAN_ERROR;
    }

    san_scan_init();
    san_tags_init();
    san_attr_init();
    san_mojibake_init();
    san_function_words_init();
    san_detect_error_init();

    if (san_lexicon_init() != SAN_OK) {
        return SAN_ERROR;
    }

    done = true;

    return SAN_OK;
}
