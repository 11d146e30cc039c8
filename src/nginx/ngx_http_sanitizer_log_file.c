
/*
 * The file of a log: contains whole lines, or whole gzip members, even if
 * writes fail.
 *
 * All workers append to one file, and so do old workers after a reload.  A
 * write that was cut short (a full disk) leaves part of a line or of a member,
 * and what another worker appends could not be read.  So files are locked
 * while they are written, and a partial write is truncated before another
 * worker can write.  If that is not possible, the next write of this worker
 * begins with a line end, and readers resynchronize after the torn record
 * (san_log_file).
 *
 * What was not written stays in the buffer, and nothing is edited until it is
 * written.
 */


#include "ngx_http_sanitizer_module.h"

#include <sys/uio.h>
#include <zlib.h>


/* other workers hold the lock for one write() only */
#define NGX_HTTP_SANITIZER_LOCK_TRIES  100


static ssize_t ngx_http_sanitizer_log_plain(
    ngx_http_sanitizer_log_buf_t *buffer, ngx_fd_t fd, size_t len);
static ssize_t ngx_http_sanitizer_log_gzip(
    ngx_http_sanitizer_log_buf_t *buffer, ngx_fd_t fd, size_t len,
    ngx_log_t *log);
static off_t ngx_http_sanitizer_log_lock(ngx_fd_t fd, short type);
static ngx_int_t ngx_http_sanitizer_log_back(ngx_fd_t fd, off_t size,
    size_t written, size_t keep);


void
ngx_http_sanitizer_log_written(ngx_http_sanitizer_ctx_t *ctx)
{
    ngx_open_file_t               *file;
    ngx_http_sanitizer_log_buf_t  *buffer;

    if (!ctx->logged || ctx->conf->log->file == NULL) {
        return;
    }

    file = ctx->conf->log->file;
    buffer = file->data;

    if (!buffer->buffered) {
        ngx_http_sanitizer_log_flush(file, ctx->request->connection->log);
    }
}


void
ngx_http_sanitizer_log_flush(ngx_open_file_t *file, ngx_log_t *log)
{
    size_t                         len;
    ssize_t                        n;
    ngx_err_t                      err;
    ngx_http_sanitizer_log_buf_t  *buffer;

    buffer = file->data;
    len = buffer->pos - buffer->start;

    if (buffer->event && buffer->event->timer_set) {
        ngx_del_timer(buffer->event);
    }

    if (len == 0) {
        return;
    }

    n = buffer->gzip
        ? ngx_http_sanitizer_log_gzip(buffer, file->fd, len, log)
        : ngx_http_sanitizer_log_plain(buffer, file->fd, len);

    err = n == -1 ? ngx_errno : 0;

    buffer->failed = n != (ssize_t) len;

    if (buffer->failed) {
        ngx_http_sanitizer_log_complain(log, &buffer->error_time, err,
                                        file->name.data);
    }

    if (n != -1) {
        ngx_memmove(buffer->start, buffer->start + n, len - n);
        buffer->pos -= n;
    }

    if (buffer->failed && buffer->event) {
        ngx_add_timer(buffer->event, ngx_max(buffer->flush, 1000));
    }
}


void
ngx_http_sanitizer_log_complain(ngx_log_t *log, time_t *last, ngx_err_t err,
    u_char *name)
{
    time_t  now;

    now = ngx_time();

    if (*last && now - *last < 60) {
        return;
    }

    *last = now;

    ngx_log_error(NGX_LOG_ERR, log, err,
                  "the sanitizer cannot write its log to %s: pages are only "
                  "flagged until writing succeeds", name);
}


void
ngx_http_sanitizer_log_flush_handler(ngx_event_t *ev)
{
    ngx_http_sanitizer_log_flush(ev->data, ev->log);
}


/* Writes all in one call; returns the number of bytes in whole lines, or -1. */

static ssize_t
ngx_http_sanitizer_log_plain(ngx_http_sanitizer_log_buf_t *buffer,
    ngx_fd_t fd, size_t len)
{
    off_t          size;
    size_t         whole, head;
    ssize_t        n;
    ngx_err_t      err;
    struct iovec   iov[2];

    size = ngx_http_sanitizer_log_lock(fd, F_WRLCK);

    head = buffer->torn;
    iov[0].iov_base = "\n";
    iov[0].iov_len = head;
    iov[1].iov_base = buffer->start;
    iov[1].iov_len = len;

    n = writev(fd, iov, 2);
    err = n == -1 ? ngx_errno : 0;
    whole = 0;

    if (n > 0) {
        whole = n - head;

        while (whole && buffer->start[whole - 1] != LF) {
            whole--;
        }

        buffer->torn = whole + head != (size_t) n
                       && ngx_http_sanitizer_log_back(fd, size, n,
                                                      whole + head)
                          != NGX_OK;
    }

    (void) ngx_http_sanitizer_log_lock(fd, F_UNLCK);
    ngx_set_errno(err);

    return n == -1 ? -1 : (ssize_t) whole;
}


/* Writes a gzip member, whole or not at all. */

static ssize_t
ngx_http_sanitizer_log_member(ngx_fd_t fd, u_char *p, size_t len)
{
    off_t      size;
    ssize_t    n;
    ngx_err_t  err;

    size = ngx_http_sanitizer_log_lock(fd, F_WRLCK);

    n = ngx_write_fd(fd, p, len);
    err = n == -1 ? ngx_errno : 0;

    if (n > 0 && n != (ssize_t) len) {
        (void) ngx_http_sanitizer_log_back(fd, size, n, 0);
    }

    (void) ngx_http_sanitizer_log_lock(fd, F_UNLCK);
    ngx_set_errno(err);

    return n;
}


/* Returns the number of bytes compressed, 0 after a partial write, or -1. */

static ssize_t
ngx_http_sanitizer_log_gzip(ngx_http_sanitizer_log_buf_t *buffer, ngx_fd_t fd,
    size_t len, ngx_log_t *log)
{
    u_char    *out;
    size_t     size;
    ssize_t    n;
    z_stream   zs;

    ngx_memzero(&zs, sizeof(z_stream));

    if (deflateInit2(&zs, (int) buffer->gzip, Z_DEFLATED, MAX_WBITS + 16,
                     MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY)
        != Z_OK)
    {
        return -1;
    }

    size = deflateBound(&zs, len);
    out = ngx_alloc(size, log);

    if (out == NULL) {
        (void) deflateEnd(&zs);
        return -1;
    }

    zs.next_in = buffer->start;
    zs.avail_in = len;
    zs.next_out = out;
    zs.avail_out = size;

    n = -1;

    if (deflate(&zs, Z_FINISH) == Z_STREAM_END) {
        size -= zs.avail_out;
        n = ngx_http_sanitizer_log_member(fd, out, size);

        if (n != -1) {
            n = n == (ssize_t) size ? (ssize_t) len : 0;
        }
    }

    (void) deflateEnd(&zs);
    ngx_free(out);

    return n;
}


/*
 * Locks belong to processes, so the workers that share a descriptor exclude
 * each other, and a worker that dies leaves none.  We do not wait for a lock:
 * anybody who can read the file can lock it, too, and forever.  Returns the
 * file size, or NGX_ERROR: not a regular file, or locked by somebody else.
 * Then it is written to anyway, but never truncated.
 */

static off_t
ngx_http_sanitizer_log_lock(ngx_fd_t fd, short type)
{
    int              rc;
    ngx_uint_t       n;
    struct flock     fl;
    ngx_file_info_t  fi;

    ngx_memzero(&fl, sizeof(struct flock));
    fl.l_type = type;
    fl.l_whence = SEEK_SET;

    rc = fcntl(fd, F_SETLK, &fl);

    for (n = 0;
         rc == -1 && n < NGX_HTTP_SANITIZER_LOCK_TRIES
         && (ngx_errno == NGX_EAGAIN || ngx_errno == NGX_EACCES);
         n++)
    {
        ngx_sched_yield();
        rc = fcntl(fd, F_SETLK, &fl);
    }

    if (rc == -1 || type == F_UNLCK || ngx_fd_info(fd, &fi) == NGX_FILE_ERROR
        || !ngx_is_file(&fi))
    {
        return NGX_ERROR;
    }

    return ngx_file_size(&fi);
}


/* Truncates what was written at the end of the file, except its first bytes. */

static ngx_int_t
ngx_http_sanitizer_log_back(ngx_fd_t fd, off_t size, size_t written,
    size_t keep)
{
    ngx_file_info_t  fi;

    /* a process that does not use locks may have changed the file */

    if (size == NGX_ERROR || ngx_fd_info(fd, &fi) == NGX_FILE_ERROR
        || ngx_file_size(&fi) != size + (off_t) written)
    {
        return NGX_ERROR;
    }

    return ftruncate(fd, size + (off_t) keep) == 0 ? NGX_OK : NGX_ERROR;
}
