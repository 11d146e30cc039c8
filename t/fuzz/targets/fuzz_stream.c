/*
 * Fuzzes the whole core.  The first bytes of the input choose mode, type,
 * language, encoding, buffer and how it is cut; the rest is the page.  Each
 * law that t/lib/laws.c knows is an assertion.
 */

#include <stdlib.h>
#include <string.h>

#include "laws.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/*
 * A page in UTF-16: each byte is a character, except that two bytes after one
 * that is invalid in UTF-8 are copied unchanged.
 */

static size_t
widen(uint8_t *page, const uint8_t *p, size_t n, bool big)
{
    size_t  i, len;

    for (i = 0, len = 0; i < n; i++) {
        if (p[i] == 0xff && n - i > 2) {
            page[len++] = p[++i];
            page[len++] = p[++i];

        } else {
            page[len + big] = p[i];
            page[len + !big] = 0;
            len += 2;
        }
    }

    return len;
}


static int
check(const laws_setup_t *setup, const uint8_t *p, size_t n,
    const size_t *cuts)
{
    bool         ok;
    laws_run_t  *run;

    /* which allocation fails depends on the pieces, and so does its effect */

    if (setup->fail_at < 0) {
        ok = laws_check(setup, p, n, cuts, 3);

    } else {
        run = malloc(sizeof(*run));
        ok = run && laws_run(run, setup, p, n, cuts, 3);

        if (ok) {
            laws_free(run);
        }

        free(run);
    }

    if (!ok) {
        abort();
    }

    return 0;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int           rc;
    uint8_t      *page;
    size_t        cuts[3];
    laws_setup_t  setup;

    static const char *const  languages[] = { "en", "ru", "ja", "" };
    static const char *const  charsets[] = {
        "", "utf-8", "windows-1251", "shift_jis", "gb18030", "euc-jp",
        "big5", "euc-kr", "iso-2022-jp", "utf-16le", "utf-16be", "iso-2022-jp"
    };

    if (size < 4 || san_init() != SAN_OK) {
        return 0;
    }

    setup.mode = (san_action_t) (SAN_ACTION_FLAG + data[0] % 4);
    setup.type = data[0] >= 192 ? SAN_TYPE_XML
                                : (san_type_t) (data[0] / 4 % 3);
    setup.language = languages[data[0] / 16 % 4];
    setup.charset = charsets[data[1] / 4 % 12];
    setup.buffer_size = SAN_BUFFER_MIN << (data[1] % 4);
    setup.fail_at = data[1] >= 128 ? data[1] % 32 : -1;
    setup.fail_rest = data[1] >= 192;
    setup.all = data[0] % 8 >= 4;

    cuts[0] = data[2] % 64 + 1u;
    cuts[1] = data[3] + 1u;
    cuts[2] = data[2] / 64 * 500u + 1u;

    if (strncmp(setup.charset, "utf-16", 6) != 0) {
        return check(&setup, data + 4, size - 4, cuts);
    }

    page = malloc(2 * size);

    if (page == NULL) {
        abort();
    }

    size = widen(page, data + 4, size - 4, setup.charset[6] == 'b');
    rc = check(&setup, page, size, cuts);
    free(page);

    return rc;
}
