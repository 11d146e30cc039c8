/*
 * san_detectors: what is known of each detector, in one table.
 *
 * It is made of san_detector_list.h, and tools, module and messages take
 * names, limits and traits from it.
 */

#ifndef SAN_DETECTORS_H
#define SAN_DETECTORS_H

#include "detect/san_judge.h"

typedef struct {
    const char      *name;           /* in configurations, logs, reports */
    san_detect_pt    detect;         /* NULL: another one decides for it */

    san_action_t     by_default;     /* what it may do unless it is set */
    san_action_t     max_action;     /* what it may do, whatever is set */
    san_detector_t   belongs_to;    /* itself, or the one it belongs to */

    const char      *its;            /* ITS 2.0 issue type */
    const char      *wcag;           /* success criterion of WCAG, or NULL */

    bool             pure_ascii;     /* asked about pure ASCII as well */
    bool             by_script;      /* the text's script is what it acts on */
    bool             translates;     /* its text may have a translation */
    bool             repairs;        /* it is known what the text was */
    bool             one_cause;      /* many of them are one fault */
} san_detector_traits_t;

/* By san_detector_t, which is the order in which they are asked. */
extern const san_detector_traits_t  san_detectors[SAN_DETECTOR_N];

/* The most that a detector may do by a policy and by the table. */
san_action_t san_detector_max_action(const san_policy_t *policy,
    san_detector_t detector);

#endif /* SAN_DETECTORS_H */
