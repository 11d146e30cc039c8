/*
 * san_cli_print: prints text on stdout and stderr.
 *
 * Enters: untrusted bytes of pages and names of files.  Leaves: one line of
 * UTF-8 without control characters.
 */

#include "san_cli.h"
#include "base/san_unicode.h"

#include <errno.h>
#include <string.h>


/* Controls, direction marks, and invisible tag letters. */

bool
san_cli_unseen(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0)
           || cp == 0x61c || cp == 0x200e || cp == 0x200f
           || (cp >= 0x2028 && cp <= 0x202e)
           || (cp >= 0x2066 && cp <= 0x2069)
           || (cp >= 0xe0000 && cp <= 0xe007f)
           || cp == 0xfffe || cp == 0xffff;
}


void
san_cli_escape(FILE *to, uint32_t cp)
{
    fprintf(to, (cp > 0xffff) ? "\\U%08x" : "\\u%04x", (unsigned) cp);
}


void
san_cli_print(FILE *to, const uint8_t *p, size_t n, bool quoted)
{
    int             len;
    uint32_t        cp;
    const uint8_t  *end;

    for (end = p + n; n != 0 && p < end; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            fputs("\xef\xbf\xbd", to);
            len = 1;
            continue;
        }

        if (cp == '\n') {
            fputs("\\n", to);

        } else if (cp == '\t') {
            fputs("\\t", to);

        } else if (san_cli_unseen(cp)) {
            san_cli_escape(to, cp);

        } else {
            if (quoted && (cp == '"' || cp == '\\')) {
                fputc('\\', to);
            }

            fwrite(p, 1, (size_t) len, to);
        }
    }
}


void
san_cli_print_name(FILE *to, const char *name)
{
    san_cli_print(to, (const uint8_t *) name, strlen(name), false);
}


void
san_cli_say(const char *name, const char *text)
{
    san_progress_clear();
    fputs("sanitizer: ", stderr);

    if (name != NULL) {
        san_cli_print_name(stderr, name);
        fputs(": ", stderr);
    }

    fputs(text, stderr);
    fputc('\n', stderr);
}


void
san_cli_left_alone(const char *name, const char *reason)
{
    san_progress_clear();
    san_cli_print_name(stderr, name);
    fprintf(stderr, ": left alone: %s\n", reason);
}


/* errno still has the reason of a write that failed before this call. */

int
san_cli_flush(void)
{
    int          error;

    static bool  failed;

    if (failed) {
        return SAN_ERROR;
    }

    error = errno;

    if (fflush(stdout) != 0) {
        error = errno;

    } else if (!ferror(stdout)) {
        return SAN_OK;
    }

    failed = true;

    if (error != EPIPE) {
        san_cli_say("cannot write", strerror(error));
    }

    return SAN_ERROR;
}
