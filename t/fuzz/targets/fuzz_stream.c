/*
 * Fuzzes the whole core.  The first bytes of the input choose mode, type,
 * language, buffer and how it is cut; the rest is the page.  Each law that
 * t/lib/laws.c knows is an assertion.
 */

#include <stdlib.h>

#include "laws.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t        cuts[3];
    laws_setup_t  setup;

    static const char *const  languages[] = { "en", "ru", "ja", "" };
    static const char *const  charsets[] = {
        "", "utf-8", "windows-1251", "shift_jis", "gb18030", "euc-jp",
        "big5", "euc-kr"
    };

    if (size < 4 || san_init() != SAN_OK) {
        return 0;
    }

    setup.mode = (san_action_t) (SAN_ACTION_FLAG + data[0] % 4);
    setup.type = data[0] >= 192 ? SAN_TYPE_XML
                                : (san_type_t) (data[0] / 4 % 3);
    setup.language = languages[data[0] / 16 % 4];
    setup.charset = charsets[data[1] / 4 % 8];
    setup.buffer_size = SAN_BUFFER_MIN << (data[1] % 4);
    setup.fail_at = data[1] >= 128 ? data[1] % 32 : -1;
    setup.fail_rest = data[1] >= 192;

    cuts[0] = data[2] % 64 + 1u;
    cuts[1] = data[3] + 1u;
    cuts[2] = data[2] / 64 * 500u + 1u;

    /* where an allocation fails depends on the pieces, and what it undoes */

    if (setup.fail_at >= 0) {
        laws_run_t  *run;

        run = malloc(sizeof(*run));

        if (run == NULL
            || !laws_run(run, &setup, data + 4, size - 4, cuts, 3))
        {
            abort();
        }

        laws_free(run);
        free(run);

    } else if (!laws_check(&setup, data + 4, size - 4, cuts, 3)) {
        abort();
    }

    return 0;
}
