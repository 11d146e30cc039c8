/*
 * san_detectors: the table of all detectors.
 *
 * It is generated from san_detector_list.h; the tool, the module and messages
 * take names, limits and traits from it.
 */

#ifndef SAN_DETECTORS_H
#define SAN_DETECTORS_H

#include "detect/san_judge.h"

/* The traits of the list. */

enum {
    PURE_ASCII = 1,
    BY_SCRIPT  = 2,
    TRANSLATES = 4,
    REPAIRS    = 8,
    ONE_CAUSE  = 16,
    BY_FORM    = 32
};


typedef struct {
    const char      *name;           /* in configurations, logs, reports */
    san_detect_pt    detect;         /* NULL: another file reports it */

    san_action_t     by_default;     /* strongest action unless configured */
    san_action_t     max_action;     /* the strongest that can be set */
    san_detector_t   belongs_to;    /* itself, or whose setting applies */

    const char      *its;            /* ITS 2.0 issue type */
    const char      *wcag;           /* success criterion of WCAG, or NULL */

    bool             by_script;      /* acts on the text's script */
    bool             translates;     /* its text may have a translation */
    bool             repairs;        /* knows the text as it was meant */
    bool             one_cause;      /* many findings have one cause */
} san_detector_traits_t;

/* By san_detector_t, which is the order in which they run. */
extern const san_detector_traits_t  san_detectors[SAN_DETECTOR_N];

/* The strongest action that the policy and the table allow a detector. */
san_action_t san_detector_max_action(const san_policy_t *policy,
    san_detector_t detector);

/* Makes the tables of the error detector; called by san_init(). */
void san_detect_error_init(void);

#endif /* SAN_DETECTORS_H */
