/*
 * san_cli_page: one file through a stream.
 *
 * Enters: the name of a file, what to do with its findings and its output.
 * Leaves: calls, in the order of the page, and how it ended.  A file is read
 * in pieces and is never in memory as a whole.
 */

#include "san_cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


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


static san_stream_t *
san_page_stream(const san_cli_t *cli, const char *path,
    const san_cli_page_t *page)
{
    san_options_t    options;
    san_allocator_t  allocator;

    memset(&options, 0, sizeof(options));
    memset(&allocator, 0, sizeof(allocator));

    options.mode = cli->mode;
    options.type = san_page_type(cli, path);
    options.language = cli->language;
    options.content_language = cli->content_language;
    options.charset = cli->charset;
    options.output = page->output;
    options.finding = page->finding;
    options.exclude = cli->exclude;
    options.data = page->data;

    allocator.alloc = san_page_alloc;
    allocator.free = san_page_free;

    return san_open(&cli->policy, &options, &allocator);
}


/* To the end of the file; a message only for what the system refuses. */

static int
san_page_feed(const san_cli_t *cli, const char *path, int fd, uint8_t *buf,
    const san_cli_page_t *page, san_stream_t *stream)
{
    int      rc;
    ssize_t  n;

    for ( ;; ) {
        n = read(fd, buf, cli->chunk);

        if (n < 0 && errno == EINTR) {
            continue;
        }

        if (n < 0) {
            san_cli_say(path, strerror(errno));
            san_bypass(stream, "read");
            return SAN_ERROR;
        }

        if (n == 0) {
            break;
        }

        if (page->read != NULL) {
            page->read(page->data, buf, (size_t) n);
        }

        rc = san_feed(stream, buf, (size_t) n);

        if (rc == SAN_OK && page->fed != NULL) {
            rc = page->fed(page->data);
        }

        if (rc != SAN_OK) {
            return rc;
        }
    }

    return san_finish(stream);
}


int
san_cli_page(const san_cli_t *cli, const char *path,
    const san_cli_page_t *page, san_result_t *result)
{
    int            fd, rc;
    bool           input;
    uint8_t       *buf;
    san_stream_t  *stream;

    input = strcmp(path, "-") == 0;

    fd = input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd == -1) {
        san_cli_say(path, strerror(errno));
        return SAN_ERROR;
    }

    rc = SAN_ERROR;
    buf = malloc(cli->chunk);
    stream = san_page_stream(cli, path, page);

    if (buf == NULL || stream == NULL) {
        san_cli_say(path, "no memory");

    } else {
        rc = san_page_feed(cli, path, fd, buf, page, stream);
        *result = *san_result(stream);
    }

    if (stream != NULL) {
        san_close(stream);
        san_cli_exclude_end();
    }

    free(buf);

    if (!input) {
        close(fd);
    }

    return rc;
}
