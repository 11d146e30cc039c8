/*
 * Signs in classes and ids, at each position, and with as many bytes after
 * them as may be read.
 */

#include <stdlib.h>
#include <string.h>

#include "match/san_lexicon.h"
#include "san.h"
#include "tap.h"

#define LONGEST  160


/* A class that may stand after others, and what it shows. */

static const struct {
    const char  *class;
    unsigned     signs;
} cases[] = {
    { "review", SAN_SIGN_USER },
    { "Review", SAN_SIGN_USER },
    { "REVIEW x", SAN_SIGN_USER },
    { "item-review", SAN_SIGN_USER },
    { "itemReview", SAN_SIGN_USER },
    { "review_", SAN_SIGN_USER },
    { "reviewItem", SAN_SIGN_USER },
    { "comment-body", SAN_SIGN_USER },
    { "ugc", SAN_SIGN_USER },
    { "sr-only", SAN_SIGN_SPOKEN },
    { "diff", SAN_SIGN_CODE },
    { "diff-x", SAN_SIGN_CODE },
    { "fi-de", SAN_SIGN_FLAG },
    { "flag", SAN_SIGN_FLAG },
    { "notranslate", SAN_SIGN_KEPT },
    { "NoTranslate", SAN_SIGN_KEPT },
    { "translation_missing", SAN_SIGN_MISSING },
    { "modal-title", SAN_SIGN_WIDGET },
    { "sr-only review", SAN_SIGN_SPOKEN | SAN_SIGN_USER },
    { "reviewed", 0 },
    { "preview", 0 },
    { "no-review", 0 },
    { "not-sr-only", 0 },
    { "ug", 0 },
    { "x-diff", 0 },
    { "diffs", 0 },
    { "notranslatex", 0 },
    { "x-notranslate", 0 },
    { "ugc\xc3\xa9", SAN_SIGN_USER },
    { "\xc3\xa9ugc", SAN_SIGN_USER },
    { "r\xc3\xa9view", 0 },
    { "comment-bodies", 0 }
};


/* The signs of n bytes, in memory that ends room bytes after them. */

static unsigned
signs_of(const char *class, size_t n, size_t room)
{
    uint8_t   *p;
    unsigned   signs;

    p = malloc(n + room);

    if (p == NULL) {
        return (unsigned) -1;
    }

    memcpy(p, class, n);
    memset(p + n, 'x', room);
    signs = san_class_signs(p, n, n + room);

    if (san_class_signs(p, n, n + room) != signs
        || san_class_sign_user(p, n, n + room)
           != (signs & SAN_SIGN_USER))
    {
        signs = (unsigned) -1;
    }

    free(p);

    return signs;
}


static void
test_case(const char *class, unsigned signs)
{
    bool    right;
    char    text[LONGEST + 1];
    size_t  i, n, before;

    static const size_t  rooms[] = { 0, 1, 4, 15, 40 };

    right = true;
    n = strlen(class);

    for (before = 0; before + n <= LONGEST; before++) {
        memset(text, 'y', before);
        memcpy(text + before, class, n);

        if (before) {
            text[before - 1] = ' ';
        }

        for (i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++) {
            right = right && signs_of(text, before + n, rooms[i]) == signs;
        }
    }

    tap_ok(right, "%s: %x", class, signs);
}


int
main(void)
{
    size_t  i;

    if (san_init() != SAN_OK) {
        return 1;
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(cases[i].class, cases[i].signs);
    }

    tap_ok(signs_of("review\0x", 8, 20) == SAN_SIGN_USER
           && signs_of("review\0", 7, 20) == SAN_SIGN_USER
           && signs_of("revie\0", 6, 20) == 0, "zero bytes");

    return tap_done();
}
