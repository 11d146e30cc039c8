/*
 * What a caller decides: that the rest of a page passes as it is, and whether
 * a page may be changed at all.
 */

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "out.h"
#include "san.h"
#include "tap.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define HTML  "<!DOCTYPE html><html lang=\"en\"><body><p>"


static const struct {
    const char  *charset;
    const char  *before;       /* read before the page is bypassed */
    const char  *after;
    const char  *written;      /* of what was read before; NULL: all */
    unsigned     edits;
} pages[] = {
    { "utf-8", HTML ENGLISH "</p><p>" ENGLISH "</p>"
      "<h2>Новости</h2><p>The fair</p>", "<h2>Новости</h2>",
      HTML ENGLISH "</p><p>" ENGLISH "</p><p>The fair</p>", 1 },
    { "utf-8", HTML ENGLISH "<h2>Новости", "</h2><h2>Мир</h2>",
      NULL, 0 },
    { "utf-8", HTML ENGLISH "<h2>Нов\xd0", "\xbe</h2>", NULL,
      0 },
    { "utf-8", HTML ENGLISH "<h2", ">Новости</h2>", NULL, 0 },
    { "utf-8", HTML ENGLISH, "<h2>Новости</h2>", NULL, 0 },
    { "utf-8", "", HTML ENGLISH "<h2>Новости</h2>", NULL, 0 },

    /* nothing has been read of these yet, as the encoding is not known */
    { "", "<html lang=en><p>Но", "вости</p>", NULL, 0 },
    { "", "<", "html><p>Новости", NULL, 0 },
};

static const struct {
    san_type_t   type;
    const char  *charset;
    bool         never;
} types[] = {
    { SAN_TYPE_HTML, "utf-8", false },
    { SAN_TYPE_HTML, "windows-1251", false },
    { SAN_TYPE_HTML, "", false },
    { SAN_TYPE_HTML, "x-nothing", false },
    { SAN_TYPE_HTML, "utf-16le", true },
    { SAN_TYPE_HTML, "iso-2022-jp", true },
    { SAN_TYPE_TEXT, "utf-8", false },
    { SAN_TYPE_XHTML, "utf-8", false },
    { SAN_TYPE_XML, "utf-8", true },
    { SAN_TYPE_XML, "", true }
};


static san_str_t
str(const char *s)
{
    san_str_t  r;

    r.data = (const uint8_t *) s;
    r.len = strlen(s);

    return r;
}


static void
bypass(unsigned i)
{
    char                 want[4096];
    int                  rc;
    san_policy_t         policy;
    san_stream_t        *s;
    const char          *written;
    san_options_t        options;
    const san_result_t  *result;

    static out_t  out;

    written = pages[i].written ? pages[i].written : pages[i].before;
    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    policy.max_removed = 100;
    options.mode = SAN_ACTION_STRIP;
    options.charset = str(pages[i].charset);
    options.output = out_put;
    options.data = &out;
    out.len = 0;

    s = san_open(&policy, &options, &memory);
    rc = san_feed(s, (const uint8_t *) pages[i].before,
                  strlen(pages[i].before));
    rc |= san_bypass(s, "because");

    tap_ok(rc == SAN_OK && out.len == strlen(written),
           "page %u: all that was read is written at once", i);

    rc = san_feed(s, (const uint8_t *) pages[i].after,
                  strlen(pages[i].after));
    rc |= san_finish(s);
    result = san_result(s);

    snprintf(want, sizeof(want), "%s%s", written, pages[i].after);

    tap_ok(rc == SAN_OK && out.len == strlen(want)
           && memcmp(out.data, want, out.len) == 0,
           "page %u: what follows is not changed", i);

    tap_ok(result->reason && strcmp(result->reason, "because") == 0
           && result->edits == pages[i].edits && result->out == out.len
           && strcmp(result->status, pages[i].edits ? "edited" : "bypass")
              == 0,
           "page %u: the result has the reason", i);

    san_close(s);
}


static void
never_changed(unsigned i)
{
    san_options_t  options;

    memset(&options, 0, sizeof(options));
    options.type = types[i].type;
    options.charset = str(types[i].charset);

    tap_ok(san_never_changed(&options) == types[i].never,
           "type %u in \"%s\" is %s changed", types[i].type, types[i].charset,
           types[i].never ? "never" : "sometimes");
}


int
main(void)
{
    unsigned  i;

    if (san_init() != SAN_OK) {
        return 2;
    }

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        bypass(i);
    }

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        never_changed(i);
    }

    return tap_done();
}
