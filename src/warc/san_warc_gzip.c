/*
 * san_warc_gzip: reads a file of gzip members.
 *
 * Enters: the bytes of a file in any pieces.  Leaves: the decoded bytes, and
 * where each member begins.
 *
 * src/decode reads bodies, which end where the first member is damaged.  Here
 * the next member is searched for, starting at the second byte of the damaged
 * one, because a truncated member continues into the next.  The number of
 * bytes that are read twice is limited to the size of the file.
 */

#include "san_warc_parts.h"

#include <string.h>

#include <zlib.h>

/* Bytes of input that are kept. */
#define SAN_WARC_BACK  SAN_WARC_PIECE

#define SAN_WARC_ROOM  (SAN_WARC_BACK + 2 * SAN_WARC_PIECE)


struct san_warc_gzip_s {
    san_warc_records_t       *records;
    const san_warc_calls_t   *calls;
    san_allocator_t           allocator;
    z_stream                  z;

    uint64_t                  base;      /* file offset of in */
    size_t                    at;        /* bytes before it are decoded */
    size_t                    end;
    uint64_t                  member;    /* file offset of its start */
    uint64_t                  again;     /* bytes that were read twice */
    size_t                    out_n;
    bool                      inside;    /* within a member */
    bool                      lost;      /* until a member has a record */
    bool                      ended;
    uint8_t                   in[SAN_WARC_ROOM];
    uint8_t                   out[SAN_WARC_PIECE];
};


static voidpf
san_warc_z_alloc(voidpf opaque, uInt items, uInt size)
{
    san_warc_gzip_t  *gzip;

    gzip = opaque;

    return gzip->allocator.alloc(gzip->allocator.data, (size_t) items * size);
}


static void
san_warc_z_free(voidpf opaque, voidpf p)
{
    san_warc_gzip_t  *gzip;

    gzip = opaque;
    gzip->allocator.free(gzip->allocator.data, p);
}


san_warc_gzip_t *
san_warc_gzip_open(san_warc_records_t *records, const san_warc_calls_t *calls,
    const san_allocator_t *allocator)
{
    san_warc_gzip_t  *gzip;

    gzip = allocator->alloc(allocator->data, sizeof(*gzip));
    if (gzip == NULL) {
        return NULL;
    }

    memset(gzip, 0, sizeof(*gzip));
    gzip->records = records;
    gzip->calls = calls;
    gzip->allocator = *allocator;
    gzip->z.zalloc = san_warc_z_alloc;
    gzip->z.zfree = san_warc_z_free;
    gzip->z.opaque = gzip;

    if (inflateInit2(&gzip->z, MAX_WBITS + 16) != Z_OK) {
        allocator->free(allocator->data, gzip);
        return NULL;
    }

    return gzip;
}


void
san_warc_gzip_close(san_warc_gzip_t *gzip)
{
    inflateEnd(&gzip->z);
    gzip->allocator.free(gzip->allocator.data, gzip);
}


static int
san_warc_gzip_damaged(san_warc_gzip_t *gzip, uint64_t offset,
    const char *what)
{
    san_warc_place_t  place;

    if (gzip->lost) {
        return SAN_OK;
    }

    place.offset = offset;
    place.decoded = false;
    gzip->lost = true;
    san_warc_records_lost(gzip->records);

    return gzip->calls->damaged(gzip->calls->data, &place, what);
}


/*
 * Passes on what the member has decoded to; after damage it must be a record.
 */

static int
san_warc_gzip_flush(san_warc_gzip_t *gzip, bool *record)
{
    int     rc;
    size_t  n;

    n = gzip->out_n;
    *record = true;

    if (gzip->lost) {
        if (n < SAN_WARC_MAGIC && gzip->inside) {
            return SAN_OK;
        }

        if (n < SAN_WARC_MAGIC
            || memcmp(gzip->out, "WARC/1.", SAN_WARC_MAGIC) != 0)
        {
            *record = false;
            return SAN_OK;
        }

        gzip->lost = false;
        san_warc_records_member(gzip->records, gzip->member);
    }

    rc = (n != 0) ? san_warc_records_feed(gzip->records, gzip->out, n)
                  : SAN_OK;
    gzip->out_n = 0;

    return rc;
}


/* Restarts the search at the second byte of the member. */

static int
san_warc_gzip_back(san_warc_gzip_t *gzip)
{
    size_t    back;
    uint64_t  here;

    here = gzip->base + gzip->at;
    back = (size_t) (here - gzip->member - 1 < SAN_WARC_BACK
                     ? here - gzip->member - 1 : SAN_WARC_BACK);

    if (gzip->again + back <= here) {
        gzip->again += back;
        gzip->at -= back;
    }

    gzip->inside = false;
    gzip->out_n = 0;

    return san_warc_gzip_damaged(gzip, gzip->member,
                                 "damaged gzip member");
}


/* Reads the start of a member; more: more bytes are needed to recognise one. */

static int
san_warc_gzip_begin(san_warc_gzip_t *gzip, bool *more)
{
    size_t          n;
    const uint8_t  *p;

    static const uint8_t  magic[] = { 0x1f, 0x8b, 8 };

    for ( /* void */ ; gzip->at < gzip->end; gzip->at++) {
        p = gzip->in + gzip->at;
        n = gzip->end - gzip->at;
        n = (n < sizeof(magic)) ? n : sizeof(magic);

        if (memcmp(p, magic, n) == 0) {
            *more = (n < sizeof(magic)) && !gzip->ended;

            if (*more) {
                return SAN_OK;
            }

            gzip->inside = true;
            gzip->out_n = 0;
            gzip->member = gzip->base + gzip->at;

            if (!gzip->lost) {
                san_warc_records_member(gzip->records, gzip->member);
            }

            return (inflateReset(&gzip->z) == Z_OK) ? SAN_OK : SAN_ERROR;
        }

        if (!gzip->lost && *p != '\0') {
            return san_warc_gzip_damaged(gzip, gzip->base + gzip->at,
                                         "not a gzip member");
        }
    }

    *more = true;

    return SAN_OK;
}


/* Decodes as much as fits into out; more: more bytes of the file are needed. */

static int
san_warc_gzip_inflate(san_warc_gzip_t *gzip, bool *more)
{
    int        rc, z;
    bool       record;
    z_stream  *s;

    s = &gzip->z;
    s->next_in = gzip->in + gzip->at;
    s->avail_in = (uInt) (gzip->end - gzip->at);
    s->next_out = gzip->out + gzip->out_n;
    s->avail_out = (uInt) (sizeof(gzip->out) - gzip->out_n);

    z = inflate(s, Z_NO_FLUSH);

    gzip->at = gzip->end - s->avail_in;
    gzip->out_n = sizeof(gzip->out) - s->avail_out;

    if (z == Z_MEM_ERROR) {
        return SAN_ERROR;
    }

    if (z != Z_OK && z != Z_STREAM_END && z != Z_BUF_ERROR) {
        rc = gzip->lost ? SAN_OK : san_warc_gzip_flush(gzip, &record);
        return (rc == SAN_OK) ? san_warc_gzip_back(gzip) : rc;
    }

    *more = (z != Z_STREAM_END && s->avail_out != 0);
    gzip->inside = (z != Z_STREAM_END);
    rc = san_warc_gzip_flush(gzip, &record);

    if (rc == SAN_OK && !record) {
        *more = false;
        return san_warc_gzip_back(gzip);
    }

    return (rc == SAN_OK && z == Z_STREAM_END)
           ? san_warc_records_checked(gzip->records) : rc;
}


static int
san_warc_gzip_run(san_warc_gzip_t *gzip)
{
    int   rc;
    bool  more;

    for (rc = SAN_OK, more = false; rc == SAN_OK && !more; /* void */ ) {
        rc = gzip->inside ? san_warc_gzip_inflate(gzip, &more)
                          : san_warc_gzip_begin(gzip, &more);
    }

    return rc;
}


int
san_warc_gzip_feed(san_warc_gzip_t *gzip, const uint8_t *p, size_t n)
{
    size_t  drop;

    if (sizeof(gzip->in) - gzip->end < n) {
        drop = gzip->at - SAN_WARC_BACK;
        gzip->base += drop;
        gzip->at -= drop;
        gzip->end -= drop;
        memmove(gzip->in, gzip->in + drop, gzip->end);
    }

    memcpy(gzip->in + gzip->end, p, n);
    gzip->end += n;

    return san_warc_gzip_run(gzip);
}


int
san_warc_gzip_finish(san_warc_gzip_t *gzip)
{
    int   rc;
    bool  reported;

    gzip->ended = true;
    rc = san_warc_gzip_run(gzip);

    while (rc == SAN_OK && gzip->inside) {
        reported = true;

        if (!gzip->lost) {
            rc = san_warc_records_finish(gzip->records, &reported);
        }

        if (rc == SAN_OK && !reported) {
            rc = san_warc_gzip_damaged(gzip, gzip->member,
                                       "truncated gzip member");
        }

        /* following members may have been consumed by it */

        if (rc == SAN_OK) {
            gzip->lost = true;
            san_warc_records_lost(gzip->records);
            rc = san_warc_gzip_back(gzip);
        }

        rc = (rc == SAN_OK) ? san_warc_gzip_run(gzip) : rc;
    }

    return (rc == SAN_OK && !gzip->lost)
           ? san_warc_records_finish(gzip->records, &reported) : rc;
}
