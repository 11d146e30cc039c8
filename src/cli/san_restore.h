/*
 * san_restore: what the two files of the command restore share.
 */

#ifndef SAN_RESTORE_H
#define SAN_RESTORE_H

#include "san_cli.h"


typedef enum {
    SAN_RESTORE_FLAG = 0,
    SAN_RESTORE_EDIT,
    SAN_RESTORE_LIMIT
} san_restore_kind_t;


/* Bytes of their own, to be freed. */

typedef struct {
    uint8_t  *data;
    size_t    len;
} san_restore_bytes_t;


typedef struct {
    san_restore_kind_t   kind;
    uint64_t             n;
    uint64_t             count;      /* findings that it stands for */
    uint64_t             offset;     /* in the page before any edit */
    uint64_t             length;     /* there; of an edit what was removed */
    bool                 markup;     /* the text had a place among elements */
    san_restore_bytes_t  removed;
    san_restore_bytes_t  replacement;
    san_restore_bytes_t  line;       /* as it was written */
    const char          *log;        /* its name */
} san_restore_record_t;


/* A record of the response whose end was not written. */

typedef struct {
    const char          *name;       /* of the log */
    uint64_t             number;     /* of its line */
    size_t               before;     /* records that were read before it */
    san_restore_bytes_t  line;
} san_restore_torn_t;


/* The records of one response, in the order of the logs. */

typedef struct {
    san_restore_record_t  *list;
    size_t                 n;
    size_t                 room;
    san_restore_bytes_t    host;     /* of the first record */
    san_restore_bytes_t    uri;
    san_restore_torn_t    *torn;
    size_t                 torn_n;
    unsigned               damaged;  /* parts of logs that were not read */
} san_restore_t;


/*
 * san_restore_log.c: adds the records of that id that stand in a log, which
 * may be gzipped.  SAN_OK, or SAN_ERROR when a message was printed.
 */
int san_restore_log(san_restore_t *restore, const char *name, const char *id);

/*
 * SAN_ERROR, with a message: what was cut off is complete nowhere else, as
 * it does where the log could be written to again.
 */
int san_restore_mended(const san_restore_t *restore);

void san_restore_free(san_restore_t *restore);

#endif /* SAN_RESTORE_H */
