/*
 * test_names: the words of actions and detectors, both ways.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <unicode/uscript.h>

#include "san.h"
#include "tap.h"

#include <string.h>


typedef struct {
    const char  *name;
    int          number;
} test_name_t;


static const test_name_t  actions[] = {
    { "off", SAN_ACTION_OFF },
    { "flag", SAN_ACTION_FLAG },
    { "mark", SAN_ACTION_MARK },
    { "strip", SAN_ACTION_STRIP },
    { "translate", SAN_ACTION_TRANSLATE }
};


static const test_name_t  detectors[] = {
    { "catalog", SAN_DETECTOR_CATALOG },
    { "key", SAN_DETECTOR_KEY },
    { "error", SAN_DETECTOR_ERROR },
    { "markup", SAN_DETECTOR_MARKUP },
    { "entity", SAN_DETECTOR_ENTITY },
    { "script", SAN_DETECTOR_SCRIPT },
    { "label", SAN_DETECTOR_LABEL },
    { "orphan", SAN_DETECTOR_ORPHAN },
    { "orphan-label", SAN_DETECTOR_ORPHAN_LABEL },
    { "script-long", SAN_DETECTOR_SCRIPT_LONG },
    { "mixed", SAN_DETECTOR_MIXED },
    { "key-like", SAN_DETECTOR_KEY_LIKE },
    { "placeholder", SAN_DETECTOR_PLACEHOLDER },
    { "mojibake", SAN_DETECTOR_MOJIBAKE },
    { "confusable", SAN_DETECTOR_CONFUSABLE },
    { "language", SAN_DETECTOR_LANGUAGE },
    { "date", SAN_DETECTOR_DATE },
    { "declaration", SAN_DETECTOR_DECLARATION }
};


/* Words that are similar to a name of an action or detector, but not equal. */

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


static bool
is_listed(int number)
{
    size_t  i;

    for (i = 0; i < sizeof(detectors) / sizeof(detectors[0]); i++) {
        if (detectors[i].number == number) {
            return true;
        }
    }

    return false;
}


/* Which of a few scripts a code stands for. */

static const struct {
    const char     *code;
    int             rc;
    san_scripts_t   set;
} scripts[] = {
    { "Cyrl", SAN_OK, { .bits = { 1ULL << USCRIPT_CYRILLIC } } },
    { "cyrl", SAN_OK, { .bits = { 1ULL << USCRIPT_CYRILLIC } } },
    { "Jpan", SAN_OK, { .bits = { 1ULL << USCRIPT_HAN | 1ULL
                                  << USCRIPT_HIRAGANA | 1ULL
                                  << USCRIPT_KATAKANA } } },
    { "Kore", SAN_OK, { .bits = { 1ULL << USCRIPT_HAN
                                  | 1ULL << USCRIPT_HANGUL } } },
    { "Hans", SAN_OK, { .bits = { 1ULL << USCRIPT_HAN } } },
    { "Hant", SAN_OK, { .bits = { 1ULL << USCRIPT_HAN } } },
    { "Zyyy", SAN_ERROR, { .bits = { 0 } } },
    { "Abcd", SAN_ERROR, { .bits = { 0 } } },
    { "Cyr", SAN_ERROR, { .bits = { 0 } } },
    { "Cyrillic", SAN_ERROR, { .bits = { 0 } } }
};


static const struct {
    const char  *tag;
    bool         known;
} languages[] = {
    { "en", true }, { "de-AT", true }, { "zh_Hant", true },
    { " sr-Latn-RS\t", true }, { "ru-u-nu-latn", true }, { "iw", true },
    { "", false }, { "e", false }, { "-en", false }, { "english", false },
    { "de-verylongsubtag", false }, { "xx", false },
    { "en-GB-oxendict-and-so-on-and-so-on-and-so-on", false }
};


static void
test_languages(void)
{
    int            rc;
    size_t         i;
    const char    *s;
    san_scripts_t  set;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return;
    }

    for (i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
        memset(&set, 0, sizeof(set));
        s = scripts[i].code;
        rc = san_scripts_add(&set, (const uint8_t *) s, strlen(s));

        tap_ok(rc == scripts[i].rc
               && memcmp(&set, &scripts[i].set, sizeof(set)) == 0,
               "script %s", s);
    }

    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++) {
        s = languages[i].tag;
        tap_ok(san_language_known((const uint8_t *) s, strlen(s))
               == languages[i].known, "language \"%s\"", s);
    }
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

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        tap_ok(is_listed((int) i), "%s is in the list of this test",
               san_detector_name((san_detector_t) i));
    }

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

    tap_ok(action("strip;", 5) == SAN_ACTION_STRIP, "the length bounds a word");
    tap_ok(action(NULL, 0) == -1, "no bytes name no action");
    tap_ok(san_action_name((san_action_t) (SAN_ACTION_TRANSLATE + 1)) == NULL,
           "no name beyond the last action");
    tap_ok(san_detector_name(SAN_DETECTOR_N) == NULL,
           "no name beyond the last detector");

    test_languages();

    return tap_done();
}
