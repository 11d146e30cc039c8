/*
 * san_log_file: the bytes of a log, as it is or gzipped.
 */

#ifndef SAN_LOG_FILE_H
#define SAN_LOG_FILE_H

#include <zlib.h>

/*
 * Reads at most n bytes.  Returns how many, 0 at the end, -1 if no more can be
 * read.  *error is Z_OK before the first call, and what is wrong with the file
 * once that is known.
 */
int san_log_read(gzFile file, void *buf, unsigned n, int *error);

/*
 * What is wrong with a log whose last san_log_read() returned n, in words;
 * NULL: nothing, it was read to its end.
 */
const char *san_log_error(int n, int error);

#endif /* SAN_LOG_FILE_H */
