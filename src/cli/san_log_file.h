/*
 * san_log_file: the bytes of a log, as it is or gzipped.
 *
 * A part of a gzipped log that cannot be read (a member that a full disk cut
 * off, a block of a disk) is reported, with file, offset and length, and
 * reading goes on at the next member.
 */

#ifndef SAN_LOG_FILE_H
#define SAN_LOG_FILE_H

#include <jansson.h>
#include <stddef.h>

typedef struct san_log_file_s  san_log_file_t;


/* "-": the standard input.  NULL, with a message, if it cannot be opened. */
san_log_file_t *san_log_file_open(const char *name);

/*
 * Reads at most n bytes, of which there are two or more.  Returns how many, 0
 * at the end, -1, with a message, if no more can be read.  A line end stands
 * in place of what was damaged.
 */
int san_log_file_read(san_log_file_t *file, char *buf, size_t n);

/* How many parts of it could not be read. */
unsigned san_log_file_damaged(const san_log_file_t *file);

void san_log_file_close(san_log_file_t *file);


/*
 * The record that a line holds, or NULL.  flags are those of json_loadb().  In
 * front of it may stand words of syslog, or the start of a record whose rest
 * was never written; *torn is then its length, and else 0.  It is the length
 * of all that is there if there is a start and no record.  *at: where what is
 * torn begins, or else the record.
 */
json_t *san_log_file_record(const char *line, size_t len, size_t flags,
    size_t *at, size_t *torn);

#endif /* SAN_LOG_FILE_H */
