/*
 * The built-in phrases: enough of them, well-formed, and found again.
 */

#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include "san.h"
#include "san_lexicon.h"
#include "tap.h"

#define LANGUAGES_LEAST  14


static const char *const  kinds[] = {
#define X(name, class)  #name,
    SAN_PROMPTS(X)
#undef X
};


static unsigned
languages_of(unsigned kind)
{
    size_t    i, k;
    unsigned  n;

    for (i = 0, n = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt != kind) {
            continue;
        }

        for (k = 0; k < i; k++) {
            if (san_phrases[k].prompt == kind
                && strcmp(san_phrases[k].language, san_phrases[i].language)
                   == 0)
            {
                break;
            }
        }

        n += k == i;
    }

    return n;
}


/* In NFC, and no word of letters from two alphabets that look alike. */

static bool
is_sound(const char *text)
{
    int32_t             i, n;
    UChar               s[512];
    UChar32             c;
    UErrorCode          e;
    UScriptCode         script, word;
    const UNormalizer2  *nfc;

    e = U_ZERO_ERROR;
    u_strFromUTF8(s, 512, &n, text, -1, &e);
    nfc = unorm2_getNFCInstance(&e);

    if (U_FAILURE(e) || !unorm2_isNormalized(nfc, s, n, &e) || n < 2) {

        /* one Han character is a word */

        if (U_FAILURE(e) || n != 1 || s[0] < 0x2e80) {
            return strcmp(text, "ή") == 0 || strcmp(text, "и") == 0
                   || strcmp(text, "і") == 0 || strcmp(text, "o") == 0;
        }
    }

    word = USCRIPT_COMMON;

    for (i = 0; i < n; ) {
        U16_NEXT(s, i, n, c);
        script = uscript_getScript(c, &e);

        if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) {
            if (c == ' ' || c == '-') {
                word = USCRIPT_COMMON;
            }

            continue;
        }

        if (word != USCRIPT_COMMON && word != script
            && (script == USCRIPT_CYRILLIC || word == USCRIPT_CYRILLIC
                || script == USCRIPT_GREEK || word == USCRIPT_GREEK))
        {
            return false;
        }

        word = script;
    }

    return text[0] != ' ' && text[strlen(text) - 1] != ' ';
}


static void
test_data(void)
{
    size_t    i, k;
    bool      sound, once;
    unsigned  kind, n;

    for (kind = 0; kind < SAN_PROMPT_N; kind++) {
        n = languages_of(kind);
        tap_ok(n >= LANGUAGES_LEAST, "%s in %u languages", kinds[kind], n);
    }

    for (i = 0, sound = true; i < san_phrases_n; i++) {
        if (!is_sound(san_phrases[i].text)) {
            sound = false;
            tap_ok(false, "%s is in one alphabet and in NFC",
                   san_phrases[i].text);
        }
    }

    tap_ok(sound, "all phrases are sound");

    for (i = 0, once = true; i < san_phrases_n; i++) {
        for (k = i + 1; k < san_phrases_n; k++) {
            if (strcmp(san_phrases[i].text, san_phrases[k].text) == 0
                && strcmp(san_phrases[i].language,
                          san_phrases[k].language) == 0)
            {
                once = false;
                tap_ok(false, "%s stands once", san_phrases[i].text);
            }
        }
    }

    tap_ok(once, "no phrase stands twice in a language");
}


static const struct {
    const char  *text;
    int          class;      /* -1: no prompt */
} texts[] = {
    { "Log in or register", SAN_PROMPT_ACT },
    { "LOG IN / REGISTER", SAN_PROMPT_ACT },
    { "To participate in the discussion, log in or register!",
      SAN_PROMPT_ACT },
    { "Войдите или зарегистрируйтесь", SAN_PROMPT_ACT },
    { "Обсуждение закрыто.", SAN_PROMPT_ACT },
    { "Share", SAN_PROMPT_LABEL },
    { "Comments (12)", SAN_PROMPT_LABEL },
    { "Поделиться", SAN_PROMPT_LABEL },
    { "コメントを書く", SAN_PROMPT_ACT },
    { "or", -1 },
    { "The share of the market", -1 },
    { "Log in to the mainframe", -1 },
    { "Register office", -1 },
    { "", -1 }
};


int
main(void)
{
    bool         found;
    size_t       i;
    san_match_t  match;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    test_data();

    for (i = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt == SAN_PROMPT_connector) {
            continue;
        }

        found = san_lexicon_prompt((const uint8_t *) san_phrases[i].text,
                                   strlen(san_phrases[i].text), &match);

        if (!found) {
            tap_ok(false, "%s is found", san_phrases[i].text);
        }
    }

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        found = san_lexicon_prompt((const uint8_t *) texts[i].text,
                                   strlen(texts[i].text), &match);

        tap_ok(found == (texts[i].class >= 0)
               && (!found || (int) match.class == texts[i].class),
               "'%s': %d", texts[i].text, found ? (int) match.class : -1);
    }

    return tap_done();
}
