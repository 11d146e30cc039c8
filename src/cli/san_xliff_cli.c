/*
 * san_xliff_cli: the command xliff, which writes one document or a folder of
 * them.
 */

#include "san_cli.h"
#include "san_report_xliff.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>


static int
write_to(void *data, const uint8_t *p, size_t n)
{
    return fwrite(p, 1, n, data) == n ? 0 : 1;
}


/* Prints what was omitted; the document says the same in a comment. */

static void
say_left(const san_xliff_left_t *left)
{
    char  text[160];

    if (left->unknown) {
        snprintf(text, sizeof(text), "%zu text%s skipped: the language is "
                 "unknown", left->unknown, left->unknown == 1 ? "" : "s");
        san_cli_say(NULL, text);
    }

    if (left->cut) {
        snprintf(text, sizeof(text), "%zu text%s skipped: too long, the log "
                 "has only the beginning", left->cut,
                 left->cut == 1 ? "" : "s");
        san_cli_say(NULL, text);
    }
}


static int
put(FILE *to, const san_xliff_t *xliff, const san_xliff_part_t *part,
    const san_xliff_how_t *how)
{
    san_out_t  out;

    out.write = write_to;
    out.data = to;
    out.failed = false;

    san_xliff_put(&out, xliff, part, how);

    return out.failed ? SAN_ERROR : SAN_OK;
}


/* Writes a document for each part, named by its languages. */

static int
put_folder(const san_cli_t *r, const san_xliff_t *xliff,
    const san_xliff_how_t *how)
{
    int               rc;
    FILE             *file;
    char              name[4096];
    san_xliff_part_t  part;

    part.n = 0;

    while (san_xliff_next(xliff, how->v2, &part)) {
        snprintf(name, sizeof(name), "%s/%s%s%s.xlf", r->output,
                 how->v2 ? part.units->source : "", how->v2 ? "-" : "",
                 part.units->target);

        file = fopen(name, "w");

        if (file == NULL) {
            san_cli_say(name, strerror(errno));
            return SAN_ERROR;
        }

        rc = put(file, xliff, &part, how);

        if (fclose(file) != 0 || rc != SAN_OK) {
            san_cli_say(name, strerror(errno));
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/*
 * Writes one document.  Most tools accept only one target language; XLIFF 2
 * has one pair of languages per document.
 */

static int
put_one(const san_cli_t *r, const san_xliff_t *xliff,
    const san_xliff_how_t *how)
{
    unsigned          n;
    san_xliff_part_t  part, all;

    part.n = 0;

    for (n = 0; san_xliff_next(xliff, how->v2, &part); n++) { /* void */ }

    if (n > 1) {
        san_cli_say(NULL, how->v2
                    ? "an XLIFF 2.1 file has one pair of languages; choose one "
                      "with --source and --target, or name a folder with "
                      "--output"
                    : "the file has several target languages, which many tools "
                      "refuse; choose one with --target, or name a folder with "
                      "--output");

        if (how->v2) {
            return SAN_ERROR;
        }
    }

    if (r->output && freopen(r->output, "w", stdout) == NULL) {
        san_cli_say(r->output, strerror(errno));
        return SAN_ERROR;
    }

    all.units = xliff->units;
    all.n = xliff->n;
    (void) put(stdout, xliff, &all, how);

    return san_cli_flush();
}


int
san_cli_xliff(const san_cli_t *r, const san_report_t *report)
{
    int              rc;
    san_xliff_t      xliff;
    struct stat      is;
    san_xliff_how_t  how;

    how.v2 = r->xliff2;
    how.catalog = r->catalog;
    how.source = r->source;
    how.target = r->target;

    if (san_xliff_read(&xliff, report, r->source, r->target) != SAN_OK) {
        san_cli_say(NULL, "out of memory");
        return SAN_ERROR;
    }

    rc = r->output && stat(r->output, &is) == 0 && S_ISDIR(is.st_mode)
         ? put_folder(r, &xliff, &how) : put_one(r, &xliff, &how);

    say_left(&xliff.left);
    san_xliff_free(&xliff);

    return rc;
}
