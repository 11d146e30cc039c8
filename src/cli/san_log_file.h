/*
 * san_log_file: reads a log, plain or gzipped.
 *
 * A part of a gzipped log that cannot be read (a member truncated by a full
 * disk, a bad block) is reported with file, offset and length, and reading
 * continues at the next member.
 */

#ifndef SAN_LOG_FILE_H
#define SAN_LOG_FILE_H

#include <jansson.h>
#include <stddef.h>

typedef struct san_log_file_s  san_log_file_t;


/*
 * Opens a log; "-": the standard input.  NULL: it failed, and an error was
 * printed.
 */
san_log_file_t *san_log_file_open(const char *name);

/*
 * Reads at most n bytes, n >= 2. Returns their number, 0 at the end, or -1 if
 * no more can be read and an error was printed.  Damaged parts are replaced by
 * a line end.
 */
int san_log_file_read(san_log_file_t *file, char *buf, size_t n);

/* The number of parts that could not be read. */
unsigned san_log_file_damaged(const san_log_file_t *file);

void san_log_file_close(san_log_file_t *file);


/*
 * Parses the record in a line; NULL: no record.  flags are those of
 * json_loadb().  It may be preceded by words of syslog, or by the start of a
 * record that was never completed; *torn is then the length of that, else 0.
 * If there is only such a start, *torn is the length of all of it. *at: the
 * offset of the torn record if there is one, else of the record.
 */
json_t *san_log_file_record(const char *line, size_t len, size_t flags,
    size_t *at, size_t *torn);

#endif /* SAN_LOG_FILE_H */
