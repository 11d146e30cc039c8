/*
 * The filter of phrases has two fast paths for ASCII (san_prefix_fails and
 * san_prefix_plain) beside the one by characters (san_prefix_add): they rule
 * out the same texts, and never a phrase.
 */

#include <string.h>

#include "any.h"
#include "tap.h"

#include "san.h"
#include "match/san_lexicon.h"

static const char *const  tails[] = {
    "", " ", " now", "ing", ".", " 12", "\n\n  now", "  a b c d", "-x",
    "\xc3\xa9", " \xd0\xb9", "xxxxxxxxxxxxxxxx", " xxxxxxxxxxxxxxx", "</", "&"
};

static uint32_t  seed = ANY_SEED;

static san_phrase_set_t  asked = SAN_PHRASE_ALL;

static unsigned  plain;
static unsigned  wrong;
static unsigned  known;
static unsigned  differ;


static unsigned
any(unsigned n)
{
    return any_of(&seed, n);
}


/* By characters: the letters after which all phrases are ruled out, or 0. */

static int
ruled_out(const uint8_t *p, const uint8_t *end, bool label)
{
    int           n, letters;
    uint32_t      cp;
    san_prefix_t  prefix;

    san_prefix_init(&prefix, NULL, asked);
    prefix.label = label;
    letters = 0;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return 0;
        }

        letters += cp < 0x80 && san_is_alpha((uint8_t) cp);

        if (!san_prefix_add(&prefix, NULL, cp, san_class(cp))) {
            return letters;
        }
    }

    return 0;
}


/* If san_prefix_plain() knows an answer, it is that of the characters. */

static void
compare_plain(const uint8_t *p, const uint8_t *end)
{
    int       n;
    unsigned  label;

    for (label = 0; label < 2; label++) {
        n = san_prefix_plain(NULL, asked, label, p, end);
        known += n >= 0;

        if (n >= 0 && n != ruled_out(p, end, label)) {
            differ++;
            printf("# %d letters, not %d: \"%.*s\"\n", n,
                   ruled_out(p, end, label), (int) (end - p),
                   (const char *) p);
        }
    }
}


static void
compare(const char *head, const char *tail)
{
    char            text[512];
    size_t          n;
    const uint8_t  *p;

    n = (size_t) snprintf(text, sizeof(text), "%s%s", head, tail);
    p = (const uint8_t *) text;

    if (n == 0 || n >= sizeof(text) || *p >= 0x80) {
        return;
    }

    compare_plain(p, p + n);

    if (!san_prefix_fails(NULL, asked, p, p + n)) {
        return;
    }

    plain++;

    if (!ruled_out(p, p + n, false)) {
        wrong++;
        printf("# ruled out by its first characters alone: \"%s\"\n", text);
    }
}


static bool
rules_out(san_str_t text)
{
    return san_prefix_fails(NULL, asked, text.data, text.data + text.len)
           || ruled_out(text.data, text.data + text.len, false);
}


/* Phrases, most of them prompts, with another text behind them. */

static void
compare_pairs(void)
{
    char    tail[128];
    size_t  i, next;

    for (i = 0; i < san_phrases_n; i++) {
        next = any((unsigned) san_phrases_n);
        snprintf(tail, sizeof(tail), "%s%.*s", any(4) ? " " : " - ",
                 (int) san_phrases[next].text.len,
                 (const char *) san_phrases[next].text.data);
        compare((const char *) san_phrases[i].text.data, tail);
        compare((const char *) san_phrases[i].text.data, " of the things");
    }
}


/* The beginning of a phrase, then other text. */

static void
compare_parts(const char *phrase, size_t len)
{
    char    head[64];
    size_t  i, t;

    for (i = 0; i <= 8 && i <= len; i++) {
        snprintf(head, sizeof(head), "%.*s", (int) i, phrase);

        for (t = 0; t < sizeof(tails) / sizeof(tails[0]); t++) {
            compare(head, tails[t]);
        }
    }
}


int
main(void)
{
    char      text[16];
    size_t    i, k;
    unsigned  ruled;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (ruled = 0, i = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].flags & SAN_PHRASE_PATTERN) {
            continue;
        }

        asked = i % 3 ? SAN_PHRASE_ALL
                      : san_phrase_language_set(san_phrases[i].language_n);
        compare_parts((const char *) san_phrases[i].text.data,
                      san_phrases[i].text.len);

        if (rules_out(san_phrases[i].text)) {
            ruled++;
            printf("# ruled out: \"%.*s\"\n", (int) san_phrases[i].text.len,
                   (const char *) san_phrases[i].text.data);
        }
    }

    tap_ok(ruled == 0, "%u of %zu phrases are ruled out", ruled,
           san_phrases_n);
    asked = SAN_PHRASE_ALL;

    for (i = 0; i < san_endonyms_n; i++) {
        compare_parts(san_endonyms[i], strlen(san_endonyms[i]));
    }

    compare_pairs();

    for (i = 0; i < 500000; i++) {
        for (k = 0; k < sizeof(text) - 1; k++) {
            text[k] = "aeinorstlcdmpu eSL .-3"[any(22)];
        }

        text[3 + any(sizeof(text) - 3)] = '\0';
        compare(text, "");
    }

    tap_ok(wrong == 0 && plain > 100000,
           "the quick way rules out %u texts, %u of them wrongly", plain,
           wrong);

    tap_ok(differ == 0 && known > 1000000,
           "read as ASCII, %u of %u texts differ", differ, known);

    return tap_done();
}
