/*
 * Translations are written in the encoding of the page, whatever declares it,
 * wherever the declaration is, and however the page is cut.
 */

#include <stdlib.h>
#include <string.h>

#include "any.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "match/san_catalog.h"
#include "charset/san_charset.h"
#include "str.h"
#include "tap.h"
#include "units.h"

#define TEXT                                                                  \
    "<p>Los ministros se reunen para debatir el presupuesto del estado y de " \
    "las comunidades. Los ministros se reunen para debatir el presupuesto "   \
    "del estado y de las comunidades. Los ministros se reunen para debatir "  \
    "el presupuesto del estado.</p>"
#define HEAD   "<!DOCTYPE html><html lang=es><head>"
#define BODY   "</head><body>"
#define LONG   TEXT TEXT TEXT TEXT
#define META   "<meta charset=windows-1252>"
#define LEAK   "<h2>Skip to navigation</h2>"
#define ALT    "<img src=a alt='Skip to navigation'>"
#define SCRIPT "<script>var m = \"" META "\";</script>"

/* The text in place of the leftover: in one encoding, or correct in all. */

#define IN_UTF8  "Saltar a la navegaci\xc3\xb3n"
#define IN_1252  "Saltar a la navegaci\xf3n"
#define IN_ANY   "Saltar a la navegaci&#xF3;n"
#define NONE     "Skip to navigation"


static const struct {
    const char  *name;
    const char  *header;
    const char  *page;
    const char  *put;         /* in place of the text; NONE: it stays */
    const char  *reason;
} cases[] = {

    { "the header", "windows-1252", HEAD BODY TEXT LEAK LONG "m\xe1s",
      IN_1252, NULL },
    { "the header, in ASCII", "windows-1252", HEAD BODY TEXT LEAK LONG LONG,
      IN_1252, NULL },
    { "the header says UTF-8", "utf-8", HEAD BODY TEXT LEAK LONG "m\xc3\xa1s",
      IN_UTF8, NULL },
    { "an unknown label", "x-none", HEAD META BODY TEXT LEAK,
      IN_1252, NULL },
    { "header and meta contradict", "utf-8",
      HEAD META BODY TEXT LEAK LONG "m\xc3\xa1s", IN_UTF8, NULL },

    { "a byte order mark", "", "\xef\xbb\xbf" HEAD BODY TEXT LEAK LONG,
      IN_UTF8, NULL },
    { "a byte order mark against meta", "windows-1252",
      "\xef\xbb\xbf" HEAD META BODY TEXT LEAK LONG, IN_UTF8, NULL },

    { "a meta element", "", HEAD META BODY TEXT LEAK LONG "m\xe1s", IN_1252,
      NULL },
    { "a meta element, in ASCII", "", HEAD META BODY TEXT LEAK LONG LONG,
      IN_1252, NULL },
    { "a short page", "", HEAD META BODY TEXT LEAK, IN_1252, NULL },
    { "a pragma", "", HEAD "<meta http-equiv=content-type content='text/html;"
      "charset=windows-1252'>" BODY TEXT LEAK LONG "m\xe1s", IN_1252, NULL },
    { "meta says UTF-8", "", HEAD "<meta charset=utf-8>" BODY TEXT LEAK LONG,
      IN_UTF8, NULL },
    { "behind a text of another encoding", "",
      HEAD META BODY TEXT "m\xe1s" LEAK LONG, IN_1252, NULL },
    { "far behind it", "", HEAD META BODY LONG "m\xe1s" LONG LEAK, IN_1252,
      NULL },
    { "a declaration in a script", "", HEAD SCRIPT BODY TEXT LEAK LONG "m\xe1s",
      IN_1252, NULL },
    { "in an attribute", "", HEAD META BODY TEXT ALT LONG "m\xe1s", IN_1252,
      NULL },

    { "a meta element behind it", "", HEAD BODY TEXT LEAK META LONG "m\xe1s",
      IN_ANY, NULL },
    { "a meta element far behind it", "",
      HEAD BODY TEXT LEAK LONG LONG META "m\xe1s", IN_ANY, NULL },
    { "a late meta element before it", "",
      HEAD BODY LONG META TEXT LEAK LONG "m\xe1s", IN_1252, NULL },
    { "a late one, in ASCII", "", HEAD BODY LONG META TEXT LEAK LONG,
      IN_1252, NULL },
    { "a late one in a script does not count", "",
      HEAD BODY LONG SCRIPT TEXT LEAK LONG "m\xc3\xa1s", IN_ANY, NULL },

    { "none, in ASCII", "", HEAD BODY TEXT LEAK LONG LONG, IN_ANY, NULL },
    { "none, and a short page", "", HEAD BODY TEXT LEAK, IN_ANY, NULL },
    { "none, UTF-8 behind it", "", HEAD BODY TEXT LEAK LONG "m\xc3\xa1s",
      IN_ANY, NULL },
    { "none, UTF-8 before it", "", HEAD BODY TEXT "m\xc3\xa1s" LEAK LONG,
      IN_ANY, NULL },
    { "none, another encoding in a comment before it", "",
      HEAD BODY TEXT "<!-- m\xe1s -->" LEAK LONG, IN_ANY, NULL },
    { "none, invalid UTF-8 behind it", "",
      HEAD BODY TEXT LEAK LONG LONG "m\xe1s", IN_ANY, NULL },
    { "none, in an attribute", "", HEAD BODY TEXT ALT LONG, IN_ANY, NULL },

    { "an encoding that lacks the letter", "windows-1251",
      HEAD BODY TEXT LEAK LONG, IN_ANY, NULL },
    { "an encoding that lacks it, by meta", "",
      HEAD "<meta charset=shift_jis>" BODY
      TEXT LEAK LONG, IN_ANY, NULL },

    { "an encoding that cannot be read", "",
      HEAD "<meta charset=iso-2022-kr>" BODY
      TEXT LEAK LONG, NONE, "charset" },
    { "an encoding that cannot be read, after it", "", HEAD BODY TEXT LEAK
      "<meta charset=iso-2022-kr>" LONG, IN_ANY, "charset" },
    { "an encoding that cannot be read, in a script", "", HEAD
      "<script>'<meta charset=iso-2022-kr>'</script>" BODY LONG LEAK, NONE,
      "charset" }
};


static san_catalog_t *
create(void)
{
    san_catalog_t  *catalog;

    catalog = san_catalog_create(&memory);
    units_add(catalog, "en", NONE, "es", IN_UTF8, false);
    san_catalog_finish(catalog);

    return catalog;
}


/* step 0: in one piece; SIZE_MAX: in random pieces. */

static san_result_t
run(const san_policy_t *policy, const char *header, const char *page,
    size_t step, uint32_t *seed, out_t *out)
{
    size_t          len, pos, n;
    san_result_t    result;
    san_stream_t   *s;
    san_options_t   options;

    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_TRANSLATE;
    options.charset = str(header);
    options.output = out_put;
    options.data = out;

    out->len = 0;
    len = strlen(page);
    s = san_open(policy, &options, &memory);

    for (pos = 0; pos < len; pos += n) {
        n = step == SIZE_MAX ? 1 + any_of(seed, 1 + any_of(seed, 1500)) : step;
        n = n && n < len - pos ? n : len - pos;
        san_feed(s, (const uint8_t *) page + pos, n);
    }

    san_finish(s);
    result = *san_result(s);
    san_close(s);

    return result;
}


static void
test_case(const san_policy_t *policy, size_t i)
{
    char          want[16384];
    const char   *at;
    size_t        k, turn;
    uint32_t      seed;
    san_result_t  result;

    static out_t         out;
    static const size_t  steps[] = { 0, 1, 7, 1000, 1023, 1024, 1025, 4096,
                                     SIZE_MAX };

    at = strstr(cases[i].page, NONE);
    snprintf(want, sizeof(want), "%.*s%s%s", (int) (at - cases[i].page),
             cases[i].page, cases[i].put, at + strlen(NONE));
    seed = ANY_SEED;

    for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
        for (turn = 0; turn < (steps[k] == SIZE_MAX ? 40 : 1); turn++) {
            result = run(policy, cases[i].header, cases[i].page, steps[k],
                         &seed, &out);

            if (out.len != strlen(want)
                || memcmp(out.data, want, out.len) != 0
                || (result.reason == NULL) != (cases[i].reason == NULL)
                || (result.reason
                    && strcmp(result.reason, cases[i].reason) != 0))
            {
                tap_ok(false, "%s, by %zu", cases[i].name, steps[k]);
                printf("# %s: %.*s\n", result.reason ? result.reason
                       : result.status, (int) out.len, out.data);
                return;
            }
        }
    }

    tap_ok(true, "%s", cases[i].name);
}


/* More bytes do not change what the first ones have declared. */

static void
test_prescan(size_t i)
{
    size_t                n, len;
    const uint8_t        *page;
    const san_charset_t  *charset, *last;

    page = (const uint8_t *) cases[i].page;
    len = strlen(cases[i].page) < 1024 ? strlen(cases[i].page) : 1024;
    last = NULL;

    for (n = 0; n <= len; n++) {
        charset = san_prescan(page, n, false);

        if (last && charset != last) {
            break;
        }

        last = charset;
    }

    tap_ok(n > len, "%s: what is declared stays", cases[i].name);
}


int
main(void)
{
    size_t          i;
    san_policy_t    policy;
    san_catalog_t  *catalog;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    catalog = create();
    san_policy_init(&policy);
    policy.max_removed = 100;
    policy.catalog = catalog;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(&policy, i);
        test_prescan(i);
    }

    san_catalog_free(catalog);

    return tap_done();
}
