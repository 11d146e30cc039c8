/*
 * san_cli_file: reads a file, or the standard input, in pieces.
 *
 * Enters: a path.  Leaves: its bytes.  The first ones can be inspected before
 * they are read, even from a pipe.
 */

#include "san_cli.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>


int
san_cli_file_open(san_cli_file_t *file, const char *path)
{
    memset(file, 0, sizeof(*file));

    file->path = path;
    file->fd = (strcmp(path, "-") == 0) ? STDIN_FILENO
                                        : open(path, O_RDONLY | O_CLOEXEC);

    if (file->fd == -1) {
        san_cli_say(path, strerror(errno));
        return SAN_ERROR;
    }

    return SAN_OK;
}


static ssize_t
san_file_read(const san_cli_file_t *file, uint8_t *buf, size_t size)
{
    ssize_t  n;

    do {
        n = read(file->fd, buf, size);
    } while (n < 0 && errno == EINTR);

    return n;
}


/* Errors occur again, and are reported, in the next read. */

bool
san_cli_file_begin(san_cli_file_t *file)
{
    if (file->begun == sizeof(file->begin)
        || san_file_read(file, file->begin + file->begun, 1) != 1)
    {
        return false;
    }

    file->begun++;

    return true;
}


ssize_t
san_cli_file_read(san_cli_file_t *file, uint8_t *buf, size_t size)
{
    size_t   begun;
    ssize_t  n;

    begun = (file->begun < size) ? file->begun : size;
    memcpy(buf, file->begin, begun);

    if (begun == size) {
        file->begun -= begun;
        memmove(file->begin, file->begin + begun, file->begun);
        return (ssize_t) begun;
    }

    n = san_file_read(file, buf + begun, size - begun);

    if (n < 0) {
        san_cli_say(file->path, strerror(errno));
        return n;
    }

    file->begun = 0;

    return n + (ssize_t) begun;
}


void
san_cli_file_close(san_cli_file_t *file)
{
    if (file->fd != STDIN_FILENO) {
        close(file->fd);
    }
}
