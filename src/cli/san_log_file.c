/*
 * san_log_file: see san_log_file.h.
 *
 * A compressed file that ends too early reads as one that ends.  zlib tells
 * it behind the last bytes; versions from 1.3.2 on have forgotten it at the
 * call after that, which returns 0.
 */

#include <errno.h>
#include <string.h>

#include "san_log_file.h"


int
san_log_read(gzFile file, void *buf, unsigned n, int *error)
{
    int  len;

    len = gzread(file, buf, n);

    if (*error == Z_OK) {
        (void) gzerror(file, error);
    }

    return len;
}


const char *
san_log_error(int n, int error)
{
    if (n == 0 && error == Z_OK) {
        return NULL;
    }

    return error == Z_ERRNO ? strerror(errno)
           : "the compressed log is damaged or ends too early";
}
