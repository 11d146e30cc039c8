/*
 * san_policy: the defaults of what an operator may set, and the tables that
 * all streams share.
 */

#include <string.h>

#include "base/san_scan.h"
#include "base/san_unicode.h"
#include "charset/san_charset.h"
#include "charset/san_mojibake.h"
#include "detect/san_detectors.h"
#include "lang/san_exemplars.h"
#include "lang/san_language.h"
#include "match/san_lexicon.h"
#include "san.h"
#include "token/san_tags.h"
#include "tree/san_attr.h"

#define MAX_REMOVED_DEFAULT  20


void
san_policy_init(san_policy_t *policy)
{
    unsigned  i;

    memset(policy, 0, sizeof(*policy));

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        policy->detector[i] = (uint8_t) san_detectors[i].by_default;
    }

    policy->buffer_size = SAN_BUFFER_DEFAULT;
    policy->max_removed = MAX_REMOVED_DEFAULT;
}


int
san_init(void)
{
    static bool  done;

    if (done) {
        return SAN_OK;
    }

    san_scan_init();
    san_tags_init();
    san_attr_init();

    if (san_charset_init() != SAN_OK || san_unicode_init() != SAN_OK) {
        return SAN_ERROR;
    }

    san_mojibake_init();

    if (san_language_init() != SAN_OK
        || san_lexicon_init() != SAN_OK || san_confusable_init() != SAN_OK
        || san_exemplar_init() != SAN_OK)
    {
        return SAN_ERROR;
    }

    done = true;

    return SAN_OK;
}
