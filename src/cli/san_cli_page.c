/*
 * san_cli_page: one file through a stream.
 *
 * Enters: the name of a file, what to do with its findings and its output.
 * Leaves: calls, in the order of the page, and how it ended.  A file is read
 * in pieces and is never in memory as a whole.
 */

#include "san_cli.h"

#include <stdlib.h>
#include <string.h>


static void *
san_page_alloc(void *data, size_t size)
{
    (void) data;

    return malloc(size);
}


static void
san_page_free(void *data, void *p)
{
    (void) data;

    free(p);
}


const san_allocator_t  san_cli_allocator = {
    NULL, san_page_alloc, san_page_free
};


static san_type_t
san_page_type(const san_cli_t *cli, const char *path)
{
    if (cli->type >= 0) {
        return (san_type_t) cli->type;
    }

    if (san_cli_ends(path, ".txt")) {
        return SAN_TYPE_TEXT;
    }

    if (san_cli_ends(path, ".rss") || san_cli_ends(path, ".atom")
        || san_cli_ends(path, ".xml") || san_cli_ends(path, ".svg"))
    {
        return SAN_TYPE_XML;
    }

    return san_cli_ends(path, ".xhtml") ? SAN_TYPE_XHTML : SAN_TYPE_HTML;
}


san_stream_t *
san_cli_page_open(const san_cli_t *cli, const san_cli_served_t *served,
    const san_cli_page_t *page)
{
    san_options_t  options;

    memset(&options, 0, sizeof(options));

    options.mode = cli->mode;
    options.type = served->type;
    options.language = cli->language;
    options.content_language = served->content_language;
    options.charset = served->charset;
    options.output = page->output;
    options.finding = page->finding;
    options.exclude = cli->exclude;
    options.read = page->read;
    options.comments = !cli->no_ignore;
    options.data = page->data;

    return san_open(&cli->policy, &options, &san_cli_allocator);
}


int
san_cli_page_bytes(const san_cli_page_t *page, san_stream_t *stream,
    const uint8_t *p, size_t n)
{
    int  rc;

    rc = san_feed(stream, p, n);

    if (rc == SAN_OK && page->fed != NULL) {
        rc = page->fed(page->data);
    }

    return rc;
}


void
san_cli_page_close(san_stream_t *stream, san_result_t *result)
{
    if (stream != NULL) {
        *result = *san_result(stream);
        san_close(stream);
        san_cli_exclude_end();
    }
}


/* To the end of the file; a message only for what the system refuses. */

static int
san_page_feed(const san_cli_t *cli, san_cli_file_t *file, uint8_t *buf,
    const san_cli_page_t *page, san_stream_t *stream)
{
    int      rc;
    ssize_t  n;

    while ((n = san_cli_file_read(file, buf, cli->chunk)) > 0) {
        rc = san_cli_page_bytes(page, stream, buf, (size_t) n);

        if (rc != SAN_OK) {
            return rc;
        }
    }

    if (n < 0) {
        san_bypass(stream, "read");
        return SAN_ERROR;
    }

    return san_finish(stream);
}


int
san_cli_page_of(const san_cli_t *cli, san_cli_file_t *file,
    const san_cli_page_t *page, san_result_t *result)
{
    int                rc;
    uint8_t           *buf;
    san_stream_t      *stream;
    san_cli_served_t   served;

    served.type = san_page_type(cli, file->path);
    served.charset = cli->charset;
    served.content_language = cli->content_language;

    rc = SAN_ERROR;
    buf = malloc(cli->chunk);
    stream = san_cli_page_open(cli, &served, page);

    if (buf == NULL || stream == NULL) {
        san_cli_say(file->path, "out of memory");

    } else {
        rc = san_page_feed(cli, file, buf, page, stream);
    }

    san_cli_page_close(stream, result);
    free(buf);

    return rc;
}


int
san_cli_page(const san_cli_t *cli, const char *path,
    const san_cli_page_t *page, san_result_t *result)
{
    int             rc;
    san_cli_file_t  file;

    if (san_cli_file_open(&file, path) != SAN_OK) {
        return SAN_ERROR;
    }

    rc = san_cli_page_of(cli, &file, page, result);
    san_cli_file_close(&file);

    return rc;
}
