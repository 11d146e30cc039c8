/*
 * san_release(): bytes that wait for a decision are sent when it is called, in
 * any state of the tokenizer.  Each piece is an allocation of its own, so that
 * ASan detects reads after its feed.  All findings are only flagged, so the
 * output equals the input.
 */

#include <stdlib.h>
#include <string.h>

#include "any.h"
#include "memory.h"
#include "tap.h"

#include "san.h"

#define PAGES  4000
#define SIZE   8192

static const char *const  parts[] = {
    "<!", "<!d", "<!DOCTYPE html>", "<!--", "--", "-->", "-", "!", "<!-",
    "<![CDATA[", "]]>", "<script>", "</script>", "</scr", "ipt>", "<title>",
    "</title>", "</ti", "tle>", "<a href='", "x'>", "<a href=x title=\"",
    "Привет", "\">", "&amp", "&", ";", "&#x41", "<h2>Открыть меню</h2>",
    "<ul><li>Привет</li>", "</ul>", "<li>message", "</li>", "<p lang=ru>",
    "<p>The quick brown fox jumps over the lazy dog and runs away.</p>",
    "</p>", "<svg>", "</svg>", "<textarea>", "</textarea>", "<plaintext",
    "<br/>", "<", "/", ">", " ", "<select>", "<style>", "</style>", "\xd0",
    "\x9f", "<?x", "<b", "</b", "=", "'", "\"", " PUBLIC \"x\"", "<!doc",
    "type html", "<meta charset=utf-8>", "<meta charset=windows-1251>",
    "<noscript>", "</noscript>"
};

static uint32_t  seed = ANY_SEED;

static uint8_t   out[2 * SIZE];
static size_t    out_len;
static unsigned  waited;


static int
output(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) input;

    memcpy(out + out_len, p, n);
    out_len += n;

    return SAN_OK;
}


static san_action_t
flag(void *data, const san_finding_t *finding)
{
    (void) data;
    (void) finding;

    return SAN_ACTION_FLAG;
}


/*
 * Feeds a piece that is freed afterwards; releases pending bytes now and then.
 */

static int
feed(san_stream_t *s, const uint8_t *p, size_t n)
{
    int       rc;
    uint8_t  *piece;

    piece = malloc(n);
    if (piece == NULL) {
        abort();
    }

    memcpy(piece, p, n);
    rc = san_feed(s, piece, n);
    free(piece);

    if (rc == SAN_OK && any_of(&seed, 3) == 0) {
        waited += san_pending(s) != 0;
        rc = san_release(s);
    }

    return rc;
}


/* Does the output equal the page? */

static bool
is_same(const uint8_t *page, size_t len)
{
    int              rc;
    size_t           n, at;
    san_policy_t     policy;
    san_stream_t    *s;
    san_options_t    options;

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));

    options.mode = SAN_ACTION_STRIP;
    options.type = any_of(&seed, 12) == 0 ? SAN_TYPE_TEXT : SAN_TYPE_HTML;
    options.language.data = (const uint8_t *) "en";
    options.language.len = 2;
    options.output = output;
    options.finding = flag;

    out_len = 0;
    s = san_open(&policy, &options, &memory);
    if (s == NULL) {
        abort();
    }

    for (rc = SAN_OK, at = 0; rc == SAN_OK && at < len; at += n) {
        n = 1 + any_of(&seed, 12);
        n = n < len - at ? n : len - at;
        rc = feed(s, page + at, n);
    }

    if (rc == SAN_OK) {
        rc = san_finish(s);
    }

    san_close(s);

    return rc == SAN_OK && out_len == len && memcmp(out, page, len) == 0;
}


static size_t
make_page(uint8_t *page)
{
    size_t       len, n;
    unsigned     i;
    const char  *part;

    for (len = 0, i = any_of(&seed, 60) + 1; i; i--) {
        part = parts[any_of(&seed, sizeof(parts) / sizeof(parts[0]))];
        n = strlen(part);
        memcpy(page + len, part, n);
        len += n;
    }

    return len;
}


int
main(void)
{
    size_t    len;
    uint8_t   page[SIZE];
    unsigned  i, wrong;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0, wrong = 0; i < PAGES; i++) {
        len = make_page(page);
        wrong += !is_same(page, len);
    }

    tap_ok(wrong == 0, "of %u pages %u lost or changed a byte", PAGES, wrong);
    tap_ok(waited > PAGES, "bytes waited %u times", waited);

    return tap_done();
}
