/*
 * test_knobs: the valid values of knobs, and the members that they set.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "san.h"
#include "tap.h"

#include <string.h>

#define REFUSED  SIZE_MAX


static const struct {
    int          knob;
    const char  *value;
    size_t       is;
} cases[] = {
    { SAN_KNOB_buffer_size, "1024", 1024 },
    { SAN_KNOB_buffer_size, "1k", 1024 },
    { SAN_KNOB_buffer_size, "2M", 2 * 1024 * 1024 },
    { SAN_KNOB_buffer_size, "1024m", SAN_BUFFER_MAX },
    { SAN_KNOB_buffer_size, "1025m", REFUSED },
    { SAN_KNOB_buffer_size, "1023", REFUSED },
    { SAN_KNOB_buffer_size, "64q", REFUSED },
    { SAN_KNOB_buffer_size, "64kk", REFUSED },
    { SAN_KNOB_buffer_size, "2g", REFUSED },
    { SAN_KNOB_buffer_size, "64%", REFUSED },
    { SAN_KNOB_buffer_size, "-1k", REFUSED },
    { SAN_KNOB_buffer_size, "k", REFUSED },
    { SAN_KNOB_buffer_size, "", REFUSED },
    { SAN_KNOB_buffer_size, "18446744073709551616", REFUSED },
    { SAN_KNOB_buffer_size, "18446744073709552640", REFUSED },
    { SAN_KNOB_max_removed, "0", 0 },
    { SAN_KNOB_max_removed, "20", 20 },
    { SAN_KNOB_max_removed, "20%", 20 },
    { SAN_KNOB_max_removed, "100%", 100 },
    { SAN_KNOB_max_removed, "101%", REFUSED },
    { SAN_KNOB_max_removed, "5%%", REFUSED },
    { SAN_KNOB_max_removed, "5.5%", REFUSED },
    { SAN_KNOB_max_removed, "5k", REFUSED },
    { SAN_KNOB_max_removed, "%", REFUSED },
    { SAN_KNOB_hydrated, "flag", 0 },
    { SAN_KNOB_hydrated, "act", 1 },
    { SAN_KNOB_hydrated, "ac", REFUSED },
    { SAN_KNOB_hydrated, "acts", REFUSED },
    { SAN_KNOB_hydrated, "flag|act", REFUSED },
    { SAN_KNOB_hydrated, "1", REFUSED },
    { SAN_KNOB_hydrated, "", REFUSED }
};


static void
test_cases(void)
{
    int      rc;
    size_t   i, value;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        rc = san_knob_parse(&san_knobs[cases[i].knob],
                            (const uint8_t *) cases[i].value,
                            strlen(cases[i].value), &value);

        tap_ok(cases[i].is == REFUSED
               ? rc == SAN_ERROR
               : rc == SAN_OK && value == cases[i].is,
               "%s \"%s\"", san_knobs[cases[i].knob].name, cases[i].value);
    }

    tap_ok(san_knob_parse(&san_knobs[SAN_KNOB_max_removed],
                          (const uint8_t *) "7%9", 2, &value) == SAN_OK
           && value == 7, "no byte behind its length is read");
}


static void
test_defaults(void)
{
    int           i;
    san_policy_t  policy;

    san_policy_init(&policy);

    tap_ok(policy.buffer_size == SAN_BUFFER_DEFAULT
           && policy.max_removed == 20 && policy.hydrated == 0,
           "the defaults");

    for (i = 0; i < SAN_KNOBS_N; i++) {
        tap_ok(san_knobs[i].init >= san_knobs[i].min
               && san_knobs[i].init <= san_knobs[i].max,
               "%s: its default is in its range", san_knobs[i].name);
    }

    san_knob_set(&policy, &san_knobs[SAN_KNOB_max_removed], 7);
    tap_ok(policy.max_removed == 7 && policy.hydrated == 0
           && policy.buffer_size == SAN_BUFFER_DEFAULT,
           "one is set, and no other");
}


int
main(void)
{
    test_cases();
    test_defaults();

    return tap_done();
}
