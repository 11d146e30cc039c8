/*
 * san_judge: the table of detectors, in the order in which they are asked.
 */

#include "base/san_scan.h"
#include "detect/san_judge.h"


/* Those behind the first ones have nothing to say of ASCII. */

#define ASCII  7

static const san_detect_pt  detectors[] = {
    san_detect_catalog,
    san_detect_key,
    san_detect_script,
    san_detect_orphan,
    san_detect_long,
    san_detect_key_like,
    san_detect_placeholder,
    san_detect_mojibake,
    san_detect_confusable,
    san_detect_language
};


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    size_t          i, n;
    const uint8_t  *end;

    end = subject->text.data + subject->text.len;
    n = san_scan.non_ascii(subject->text.data, end) == end
        ? ASCII : sizeof(detectors) / sizeof(detectors[0]);

    for (i = 0; i < n; i++) {
        *verdict = (san_verdict_t) { 0 };

        if (detectors[i](subject, verdict)) {
            return true;
        }
    }

    return false;
}
