/*
 * san_judge: asks the detectors, in the order of their table.
 */

#include "base/san_scan.h"
#include "detect/san_detectors.h"


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool            ascii;
    unsigned        i;
    const uint8_t  *end;

    end = subject->text.data + subject->text.len;
    ascii = san_scan.non_ascii(subject->text.data, end) == end;

    for (i = 0; i < SAN_DETECTOR_N; i++) {

        if (san_detectors[i].detect == NULL
            || (ascii && !san_detectors[i].ascii))
        {
            continue;
        }

        *verdict = (san_verdict_t) { 0 };

        if (san_detectors[i].detect(subject, verdict)) {
            return true;
        }
    }

    return false;
}
