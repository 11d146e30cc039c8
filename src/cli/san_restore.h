/*
 * san_restore: shared by the two files of the command restore.
 */

#ifndef SAN_RESTORE_H
#define SAN_RESTORE_H

#include "san_cli.h"


typedef enum {
    SAN_RESTORE_FLAG = 0,
    SAN_RESTORE_EDIT,
    SAN_RESTORE_LIMIT
} san_restore_kind_t;


/* Allocated bytes. */

typedef struct {
    uint8_t  *data;
    size_t    len;
} san_restore_bytes_t;


typedef struct {
    san_restore_kind_t   kind;
    uint64_t             n;
    uint64_t             count;      /* findings that it represents */
    uint64_t             offset;     /* in the original page */
    uint64_t             length;     /* there; for edits of removed */
    bool                 markup;     /* the text was in an element */
    san_restore_bytes_t  removed;
    san_restore_bytes_t  replacement;
    san_restore_bytes_t  line;       /* the record as written */
    const char          *log;        /* name of the log */
} san_restore_record_t;


/* A record of the response that is incomplete. */

typedef struct {
    const char          *name;       /* of the log */
    uint64_t             number;     /* line number */
    size_t               before;     /* number of records before it */
    san_restore_bytes_t  line;
} san_restore_torn_t;


/* The records of a response, in the order of the logs. */

typedef struct {
    san_restore_record_t  *list;
    size_t                 n;
    size_t                 room;
    san_restore_bytes_t    host;     /* from the first record */
    san_restore_bytes_t    uri;
    san_restore_torn_t    *torn;
    size_t                 torn_n;
    unsigned               damaged;  /* unreadable parts of logs */
} san_restore_t;


/*
 * san_restore_log.c: adds the records with that id from a log, which may be
 * gzipped.  SAN_OK, or SAN_ERROR if an error was printed.
 */
int san_restore_log(san_restore_t *restore, const char *name, const char *id);

/*
 * Is every torn record complete elsewhere, as when the log could be written
 * again?  SAN_ERROR: one is not, and an error was printed.
 */
int san_restore_mended(const san_restore_t *restore);

void san_restore_free(san_restore_t *restore);

#endif /* SAN_RESTORE_H */
