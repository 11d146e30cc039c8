/*
 * test_exemplars: the letters of languages are those that ICU has, and what
 * is made of them at the first question stays.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include "base/san_unicode.h"
#include "lang/san_exemplars.h"
#include "lang/san_exemplars_bits.h"
#include "san.h"
#include "tap.h"


/* Letters that are the language's own here and not in ICU, or the reverse. */

static unsigned
differences(const san_exemplars_t *set, const char *id)
{
    bool          own;
    USet         *letters;
    size_t        i;
    UChar32       cp;
    unsigned      n;
    UErrorCode    e;
    ULocaleData  *data;

    e = U_ZERO_ERROR;
    data = ulocdata_open(id, &e);
    letters = ulocdata_getExemplarSet(data, NULL, USET_CASE_INSENSITIVE,
                                      ULOCDATA_ES_STANDARD, &e);
    n = U_FAILURE(e);

    for (i = 0; i < SAN_EXEMPLARS_RANGES && U_SUCCESS(e); i++) {
        for (cp = san_exemplars_ranges[i].start;
             cp < san_exemplars_ranges[i].end;
             cp++)
        {
            own = san_class_is_letter(san_class((uint32_t) cp))
                  && !san_exemplars_borrowed(set, (uint32_t) cp);

            n += own != (uset_contains(letters, cp)
                         && san_class_is_letter(san_class((uint32_t) cp)));
        }
    }

    uset_close(letters);
    ulocdata_close(data);

    return n;
}


int
main(void)
{
    size_t                  i;
    const san_exemplars_t  *set;

    static const char *const  known[] = {
        "de", "ru", "uk", "ar", "hi", "el", "vi", "zh", "ja", "ko", "kab"
    };

    if (san_init() != SAN_OK) {
        tap_ok(false, "san_init()");
        return tap_done();
    }

    for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        set = san_exemplars_of(known[i]);

        tap_ok(set && differences(set, known[i]) == 0, "%s: as in ICU",
               known[i]);
        tap_ok(set && set == san_exemplars_of(known[i]), "%s: the same again",
               known[i]);
    }

    set = san_exemplars_of("ru");

    tap_ok(set && san_exemplars_letters(set)
           && san_exemplars_letters(set)->low[0] == 0x90,
           "Russian has a table of plain letters, from U+0410 on");
    tap_ok(set && (san_exemplars_check(set)[0x456 / 64] >> 0x456 % 64 & 1),
           "a letter of Ukrainian is looked at on a Russian page");
    tap_ok(san_exemplars_of("xx") == NULL, "no letters of nothing");

    return tap_done();
}
