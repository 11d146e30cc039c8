/*
 * test_names: the words of actions and detectors, both ways.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "san.h"
#include "tap.h"

#include <string.h>


typedef struct {
    const char  *name;
    int          number;
} test_name_t;


static const test_name_t  actions[] = {
    { "off", SAN_OFF },
    { "flag", SAN_FLAG },
    { "mark", SAN_MARK },
    { "strip", SAN_STRIP },
    { "translate", SAN_TRANSLATE }
};


static const test_name_t  detectors[] = {
    { "catalog", SAN_CATALOG },
    { "key", SAN_KEY },
    { "script", SAN_SCRIPT },
    { "orphan", SAN_ORPHAN },
    { "orphan-label", SAN_ORPHAN_LABEL },
    { "script-long", SAN_SCRIPT_LONG },
    { "mixed", SAN_MIXED },
    { "key-like", SAN_KEY_LIKE },
    { "placeholder", SAN_PLACEHOLDER },
    { "mojibake", SAN_MOJIBAKE },
    { "confusable", SAN_CONFUSABLE },
    { "language", SAN_LANGUAGE }
};


/* Words that name neither; all of them are near to one that does. */

static const char  *const strangers[] = {
    "", "on", "Strip", "STRIP", "strip ", "stri", "strips", "scrip",
    "orphan_label", "orphan-", "script-lon", "none"
};


static int
action(const char *s, size_t len)
{
    return san_action_by_name((const uint8_t *) s, len);
}


static int
detector(const char *s, size_t len)
{
    return san_detector_by_name((const uint8_t *) s, len);
}


int
main(void)
{
    size_t       i;
    const char  *s;

    for (i = 0; i < sizeof(actions) / sizeof(actions[0]); i++) {
        s = actions[i].name;
        tap_ok(action(s, strlen(s)) == actions[i].number, "action %s", s);
        tap_ok(strcmp(san_action_name((san_action_t) actions[i].number), s)
               == 0, "name of action %s", s);
        tap_ok(detector(s, strlen(s)) == -1, "%s is no detector", s);
    }

    tap_ok(sizeof(detectors) / sizeof(detectors[0]) == SAN_DETECTOR_N,
           "every detector is tried");

    for (i = 0; i < sizeof(detectors) / sizeof(detectors[0]); i++) {
        s = detectors[i].name;
        tap_ok(detector(s, strlen(s)) == detectors[i].number,
               "detector %s", s);
        tap_ok(strcmp(san_detector_name(
                          (san_detector_t) detectors[i].number), s)
               == 0, "name of detector %s", s);
        tap_ok(action(s, strlen(s)) == -1, "%s is no action", s);
    }

    for (i = 0; i < sizeof(strangers) / sizeof(strangers[0]); i++) {
        s = strangers[i];
        tap_ok(action(s, strlen(s)) == -1, "no action \"%s\"", s);
        tap_ok(detector(s, strlen(s)) == -1, "no detector \"%s\"", s);
    }

    tap_ok(action("strip;", 5) == SAN_STRIP, "the length bounds a word");
    tap_ok(action(NULL, 0) == -1, "no bytes name no action");
    tap_ok(san_action_name((san_action_t) (SAN_TRANSLATE + 1)) == NULL,
           "no name beyond the last action");
    tap_ok(san_detector_name(SAN_DETECTOR_N) == NULL,
           "no name beyond the last detector");

    return tap_done();
}
