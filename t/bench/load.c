/*
 * load.c: a load generator that never sleeps.
 *
 *     load PORT N [-z] PATH...    asks 127.0.0.1:PORT for these paths in turn,
 *                                 N requests over 8 connections; -z: accepts
 *                                 gzip; prints requests a second
 *
 * A worker that writes to a client that sleeps has to wake it, which takes 5
 * to 8 us a write in a virtual machine.  The slower a filter, the more often
 * the client sleeps, so that the filter would be charged for it.  This client
 * looks at its connections again and again, and yields to others between.
 *
 * Any answer but a complete one with status 200 ends the program with 1.
 */

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS  8
#define HEADER       4096            /* longest header of a response */


typedef enum {
    HEADER_LINES,
    BODY,                            /* of a known length */
    CHUNK_SIZE,
    CHUNK,                           /* data and CRLF */
    TRAILER                          /* CRLF behind the last chunk */
} state_t;

typedef struct {
    int      fd;
    state_t  state;
    size_t   left;                   /* bytes of BODY, CHUNK or TRAILER */
    size_t   size;                   /* of the chunk, as far as it is read */
    size_t   len;                    /* of header */
    char     header[HEADER + 1];
} connection_t;

static char         buffer[1 << 18];
static const char  *encoding = "";
static char       **paths;
static long         paths_n, asked, answered;


static void
fail(const char *what)
{
    fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
    exit(1);
}


static void
refuse(const char *what)
{
    fprintf(stderr, "load: %.*s\n", (int) strcspn(what, "\r"), what);
    exit(1);
}


static void
ask(connection_t *c)
{
    int   n;
    char  request[1024];

    n = snprintf(request, sizeof(request), "GET %s HTTP/1.1\r\n"
                 "Host: 127.0.0.1\r\n%s\r\n", paths[asked % paths_n],
                 encoding);

    if (n >= (int) sizeof(request)) {
        refuse("long path");
    }

    if (write(c->fd, request, (size_t) n) != n) {
        fail("write");
    }

    c->state = HEADER_LINES;
    c->len = 0;
    asked++;
}


/* Reads the header, which ends within the n bytes or not. */

static size_t
read_header(connection_t *c, const char *p, size_t n)
{
    size_t  before;
    char   *end, *length;

    before = c->len;

    if (n > HEADER - c->len) {
        n = HEADER - c->len;
    }

    memcpy(c->header + c->len, p, n);
    c->len += n;
    c->header[c->len] = '\0';
    end = strstr(c->header, "\r\n\r\n");

    if (end == NULL) {
        if (c->len == HEADER) {
            refuse("long header");
        }

        return n;
    }

    end[2] = '\0';

    if (strncmp(c->header, "HTTP/1.1 200 ", 13) != 0) {
        refuse(c->header);
    }

    length = strcasestr(c->header, "\r\nContent-Length: ");
    c->state = length ? BODY : CHUNK_SIZE;
    c->left = length ? strtoul(length + 18, NULL, 10) : 0;
    c->size = 0;

    return (size_t) (end + 4 - c->header) - before;
}


static size_t
read_chunk_size(connection_t *c, char byte)
{
    static const char  digits[] = "0123456789abcdef";

    if (byte == '\n') {
        c->state = c->size ? CHUNK : TRAILER;
        c->left = c->size + 2;
        c->size = 0;

    } else if (byte != '\r') {
        if (memchr(digits, byte, 16) == NULL) {
            refuse("size of a chunk");
        }

        c->size = c->size * 16 + (size_t) (strchr(digits, byte) - digits);
    }

    return 1;
}


/* Passes over bytes of a body, n at most. */

static size_t
pass(connection_t *c, size_t n)
{
    if (n > c->left) {
        n = c->left;
    }

    c->left -= n;

    if (c->left == 0) {
        if (c->state == CHUNK) {
            c->state = CHUNK_SIZE;

        } else {
            answered++;
            c->state = HEADER_LINES;
            c->len = 0;
        }
    }

    return n;
}


/* Reads a piece; answers do not follow each other without a request. */

static void
read_piece(connection_t *c, const char *p, size_t n)
{
    size_t  used;
    long    before;

    before = answered;

    for (/* void */; n && answered == before; p += used, n -= used) {
        used = c->state == HEADER_LINES ? read_header(c, p, n)
               : c->state == CHUNK_SIZE ? read_chunk_size(c, *p)
               : pass(c, n);
    }

    if (n) {
        refuse("bytes behind an answer");
    }
}


static void
connect_to(connection_t *c, int port)
{
    struct sockaddr_in  address;

    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t) port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    c->fd = socket(AF_INET, SOCK_STREAM, 0);

    if (c->fd == -1
        || connect(c->fd, (struct sockaddr *) &address, sizeof(address))
        || fcntl(c->fd, F_SETFL, O_NONBLOCK))
    {
        fail("connect");
    }
}


/* Looks at a connection.  False: nothing has come. */

static int
look(connection_t *c, long requests)
{
    long     before;
    ssize_t  n;

    n = read(c->fd, buffer, sizeof(buffer));

    if (n == 0) {
        refuse("connection closed");
    }

    if (n < 0) {
        if (errno != EAGAIN && errno != EINTR) {
            fail("read");
        }

        return 0;
    }

    before = answered;
    read_piece(c, buffer, (size_t) n);

    if (answered != before && asked < requests) {
        ask(c);
    }

    return 1;
}


static double
seconds(void)
{
    struct timespec  t;

    clock_gettime(CLOCK_MONOTONIC, &t);

    return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}


int
main(int argc, char **argv)
{
    int           i, busy;
    long          requests;
    double        start;
    static connection_t  connections[CONNECTIONS];

    if (argc < 4 || (requests = atol(argv[2])) < CONNECTIONS) {
        fprintf(stderr, "usage: load PORT REQUESTS [-z] PATH...\n");
        return 2;
    }

    paths = argv + 3;
    paths_n = argc - 3;

    if (strcmp(*paths, "-z") == 0 && paths_n > 1) {
        encoding = "Accept-Encoding: gzip\r\n";
        paths++;
        paths_n--;
    }

    for (i = 0; i < CONNECTIONS; i++) {
        connect_to(&connections[i], atoi(argv[1]));
    }

    start = seconds();

    for (i = 0; i < CONNECTIONS; i++) {
        ask(&connections[i]);
    }

    while (answered < requests) {
        for (i = busy = 0; i < CONNECTIONS; i++) {
            busy += look(&connections[i], requests);
        }

        if (busy == 0) {
            sched_yield();
        }
    }

    printf("%.1f\n", (double) requests / (seconds() - start));

    return 0;
}
