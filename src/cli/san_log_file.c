/*
 * san_log_file: see san_log_file.h.
 *
 * gzread() gives up at the first damage, and forgets what it has read ahead.
 * Here a member is fed to zlib up to where the next one may begin: if one
 * does begin there, the one before was cut off, and no byte of the next is
 * taken for its own.
 */

#include "san_log_file.h"
#include "san_cli.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>


/* Bytes that are read ahead; a member is tried with as many. */
#define AHEAD  65536

/* Of the head of a member: magic, method, flags. */
#define HEAD   4


typedef enum {
    STATE_START = 0,
    STATE_PLAIN,
    STATE_MEMBER,
    STATE_BETWEEN,
    STATE_END
} state_t;


struct san_log_file_s {
    const char  *name;
    int          fd;
    bool         seekable;
    bool         eof;
    state_t      state;
    unsigned     damaged;

    uint64_t     offset;         /* in the file, of in[pos] */
    uint64_t     begin;          /* of the member */
    size_t       pos;
    size_t       len;
    FILE        *spool;          /* what came through a pipe */

    z_stream     zs;
    bool         inflating;      /* zs is there */
    uint8_t      in[AHEAD];
};


static int
failed(const san_log_file_t *f, const char *text)
{
    san_cli_say(f->name, text);

    return -1;
}


san_log_file_t *
san_log_file_open(const char *name)
{
    off_t            at;
    san_log_file_t  *f;

    f = calloc(1, sizeof(*f));
    if (f == NULL) {
        san_cli_say(name, "out of memory");
        return NULL;
    }

    f->name = name;
    f->fd = strcmp(name, "-") == 0 ? dup(STDIN_FILENO)
                                   : open(name, O_RDONLY | O_CLOEXEC);

    if (f->fd < 0) {
        san_cli_say(name, strerror(errno));
        free(f);
        return NULL;
    }

    at = lseek(f->fd, 0, SEEK_CUR);
    f->seekable = at >= 0;
    f->offset = at >= 0 ? (uint64_t) at : 0;

    return f;
}


void
san_log_file_close(san_log_file_t *f)
{
    if (f->inflating) {
        (void) inflateEnd(&f->zs);
    }

    if (f->spool) {
        fclose(f->spool);

    } else {
        close(f->fd);
    }

    free(f);
}


unsigned
san_log_file_damaged(const san_log_file_t *f)
{
    return f->damaged;
}


static ssize_t
read_at(const san_log_file_t *f, uint8_t *p, size_t n, uint64_t offset)
{
    ssize_t  got;

    do {
        got = f->seekable ? pread(f->fd, p, n, (off_t) offset)
                          : read(f->fd, p, n);
    } while (got < 0 && errno == EINTR);

    return got;
}


/* So many bytes at in[pos], or all that there are. */

static int
fill(san_log_file_t *f, size_t want)
{
    ssize_t  n;

    while (f->len - f->pos < want && !f->eof) {
        memmove(f->in, f->in + f->pos, f->len - f->pos);
        f->len -= f->pos;
        f->pos = 0;

        n = read_at(f, f->in + f->len, sizeof(f->in) - f->len,
                    f->offset + f->len);

        if (n < 0) {
            return failed(f, strerror(errno));
        }

        f->len += (size_t) n;
        f->eof = n == 0;
    }

    return SAN_OK;
}


static void
advance(san_log_file_t *f, size_t n)
{
    f->pos += n;
    f->offset += n;
}


static void
jump(san_log_file_t *f, uint64_t offset)
{
    f->offset = offset;
    f->pos = f->len = 0;
    f->eof = false;
}


/* A pipe cannot be read twice: what is compressed goes to a file first. */

static int
spool(san_log_file_t *f)
{
    ssize_t  n;

    f->spool = tmpfile();
    n = (ssize_t) f->len;

    while (f->spool && n > 0) {
        if (fwrite(f->in, 1, (size_t) n, f->spool) != (size_t) n) {
            break;
        }

        n = read_at(f, f->in, sizeof(f->in), 0);
    }

    if (f->spool == NULL || n != 0 || fflush(f->spool) != 0) {
        return failed(f, strerror(errno));
    }

    close(f->fd);
    f->fd = fileno(f->spool);
    f->seekable = true;
    jump(f, 0);

    return fill(f, HEAD);
}


/* No member has one of the reserved flags. */

static bool
is_member(const uint8_t *p, size_t n)
{
    return n >= HEAD && p[0] == 0x1f && p[1] == 0x8b && p[2] == Z_DEFLATED
           && (p[3] & 0xe0) == 0;
}


/* The first place from p + from on where a member may begin; or n. */

static size_t
next_member(const uint8_t *p, size_t from, size_t n)
{
    const uint8_t  *at;

    while (from < n) {
        at = memchr(p + from, 0x1f, n - from);
        if (at == NULL) {
            return n;
        }

        from = (size_t) (at - p);

        if (is_member(at, n - from)) {
            return from;
        }

        from++;
    }

    return n;
}


/* Does a member begin here?  By what zlib says of its first bytes. */

static bool
begins_member(san_log_file_t *f, uint64_t offset)
{
    int        rc;
    bool       some;
    ssize_t    n;
    z_stream   zs;
    uint8_t   *in, out[4096];

    in = malloc(AHEAD);
    memset(&zs, 0, sizeof(zs));

    if (in == NULL || inflateInit2(&zs, MAX_WBITS + 16) != Z_OK) {
        free(in);
        return false;
    }

    n = read_at(f, in, AHEAD, offset);
    zs.next_in = in;
    zs.avail_in = n > 0 ? (unsigned) n : 0;
    some = false;

    do {
        zs.next_out = out;
        zs.avail_out = sizeof(out);
        rc = inflate(&zs, Z_NO_FLUSH);
        some |= zs.avail_out != sizeof(out);
    } while (rc == Z_OK && (zs.avail_in != 0 || zs.avail_out == 0));

    (void) inflateEnd(&zs);
    free(in);

    return rc == Z_STREAM_END || (some && (rc == Z_OK || rc == Z_BUF_ERROR));
}


static int
member(san_log_file_t *f)
{
    int  rc;

    rc = f->inflating ? inflateReset(&f->zs)
                      : inflateInit2(&f->zs, MAX_WBITS + 16);

    if (rc != Z_OK) {
        return failed(f, "out of memory");
    }

    f->inflating = true;
    f->begin = f->offset;
    f->state = STATE_MEMBER;

    return SAN_OK;
}


/* From begin to the next member, or the end, not all could be read. */

static int
damage(san_log_file_t *f, uint64_t from)
{
    char    text[160];
    size_t  k;

    f->damaged++;
    jump(f, from);

    for ( ;; ) {
        if (fill(f, HEAD) != SAN_OK) {
            return -1;
        }

        if (f->len - f->pos < HEAD) {
            advance(f, f->len - f->pos);
            f->state = STATE_END;
            break;
        }

        k = next_member(f->in + f->pos, 0, f->len - f->pos);

        if (f->pos + k == f->len) {
            advance(f, k - (HEAD - 1));
            f->eof = false;
            jump(f, f->offset);
            continue;
        }

        advance(f, k);

        if (f->offset > f->begin && begins_member(f, f->offset)) {
            break;
        }

        advance(f, 1);
    }

    snprintf(text, sizeof(text), "the compressed log is damaged: some of "
             "the %" PRIu64 " bytes from byte %" PRIu64 " on are lost%s",
             f->offset - f->begin, f->begin,
             f->state == STATE_END ? ", up to its end" : "");
    san_cli_say(f->name, text);

    return f->state == STATE_END ? SAN_OK : member(f);
}


/* The open member ends here: what came of it is a line of its own. */

static int
torn(san_log_file_t *f, uint64_t from, char *buf, size_t n)
{
    buf[n] = '\n';

    return damage(f, from) == SAN_OK ? (int) n + 1 : -1;
}


/* Up to n bytes of the open member; 0: go on with another state. */

static int
inflate_some(san_log_file_t *f, char *buf, size_t n)
{
    int      rc;
    size_t   have, k;

    if (fill(f, AHEAD / 2) != SAN_OK) {
        return -1;
    }

    /* another member may begin behind the start of this one */

    have = f->len - f->pos;
    k = next_member(f->in + f->pos, f->offset == f->begin, have);

    if (k == 0 && begins_member(f, f->offset)) {
        return torn(f, f->offset, buf, 0);
    }

    if (k == 0) {
        k = next_member(f->in + f->pos, 1, have);
    }

    if (k == have && !f->eof) {
        k -= HEAD - 1;
    }

    f->zs.next_in = f->in + f->pos;
    f->zs.avail_in = (unsigned) k;
    f->zs.next_out = (uint8_t *) buf;
    f->zs.avail_out = (unsigned) n;

    rc = inflate(&f->zs, Z_NO_FLUSH);

    advance(f, k - f->zs.avail_in);
    n -= f->zs.avail_out;

    if (rc == Z_STREAM_END) {
        f->state = STATE_BETWEEN;

    } else if ((rc != Z_OK && rc != Z_BUF_ERROR) || (k == 0 && n == 0)) {

        return torn(f, f->begin + 1, buf, n);
    }

    return (int) n;
}


/* Zeroes between members are padding. */

static int
between(san_log_file_t *f)
{
    if (fill(f, HEAD) != SAN_OK) {
        return -1;
    }

    while (f->pos < f->len && f->in[f->pos] == 0) {
        advance(f, 1);
    }

    if (f->pos == f->len) {
        f->state = f->eof ? STATE_END : STATE_BETWEEN;
        return SAN_OK;
    }

    if (fill(f, HEAD) != SAN_OK) {
        return -1;
    }

    if (is_member(f->in + f->pos, f->len - f->pos)) {
        return member(f);
    }

    f->begin = f->offset;

    return damage(f, f->offset);
}


static int
start(san_log_file_t *f)
{
    if (fill(f, HEAD) != SAN_OK) {
        return -1;
    }

    if (f->len - f->pos < 2 || f->in[f->pos] != 0x1f
        || f->in[f->pos + 1] != 0x8b)
    {
        f->state = STATE_PLAIN;
        return SAN_OK;
    }

    if (!f->seekable && spool(f) != SAN_OK) {
        return -1;
    }

    return member(f);
}


int
san_log_file_read(san_log_file_t *f, char *buf, size_t n)
{
    int     rc;
    size_t  k;

    for ( ;; ) {

        switch (f->state) {

        case STATE_START:
            rc = start(f);
            break;

        case STATE_PLAIN:
            if (fill(f, 1) != SAN_OK) {
                return -1;
            }

            k = f->len - f->pos < n ? f->len - f->pos : n;
            memcpy(buf, f->in + f->pos, k);
            advance(f, k);

            return (int) k;

        case STATE_MEMBER:
            rc = inflate_some(f, buf, n - 1);
            break;

        case STATE_BETWEEN:
            rc = between(f);
            break;

        default: /* STATE_END */
            return 0;
        }

        if (rc != SAN_OK) {
            return rc;
        }
    }
}


/* As san_record() writes it; no string of a record can hold this. */

static const char *
last_record(const char *line, size_t len)
{
    const char         *p, *last;

    static const char   start[] = "{\"time\":";

    last = NULL;

    while ((p = memmem(line, len, start, sizeof(start) - 1)) != NULL) {
        last = p;
        len -= (size_t) (p - line) + 1;
        line = p + 1;
    }

    return last;
}


json_t *
san_log_file_record(const char *line, size_t len, size_t flags, size_t *at,
    size_t *torn)
{
    json_t      *record;
    const char  *begin, *last;

    *at = *torn = 0;

    begin = memchr(line, '{', len);
    if (begin == NULL) {
        return NULL;
    }

    *at = (size_t) (begin - line);

    record = json_loadb(begin, len - *at, flags, NULL);
    if (record != NULL) {
        return record;
    }

    last = last_record(begin, len - *at);

    if (last != NULL && last != begin) {
        record = json_loadb(last, len - (size_t) (last - line), flags, NULL);
        *torn = (size_t) (last - begin);
    }

    if (record == NULL) {
        *torn = len - *at;
    }

    return record;
}
