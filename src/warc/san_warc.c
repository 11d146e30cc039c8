/*
 * san_warc: see the header.
 */

#include "san_warc_parts.h"

#include <string.h>


struct san_warc_s {
    san_warc_calls_t      calls;
    san_allocator_t       allocator;
    san_warc_records_t   *records;
    san_warc_gzip_t      *gzip;         /* NULL: not compressed */
    bool                  begun;
};


san_warc_is_t
san_warc_is(const uint8_t *p, size_t n)
{
    static const uint8_t  gzip[] = { 0x1f, 0x8b };

    if (n != 0 && p[0] == gzip[0]) {
        return (n == 1) ? SAN_WARC_MORE
                        : (p[1] == gzip[1]) ? SAN_WARC_YES : SAN_WARC_NO;
    }

    if (n < SAN_WARC_MAGIC) {
        return (n == 0 || memcmp(p, "WARC/1.", n) == 0) ? SAN_WARC_MORE
                                                        : SAN_WARC_NO;
    }

    return (memcmp(p, "WARC/1.", SAN_WARC_MAGIC) == 0) ? SAN_WARC_YES
                                                       : SAN_WARC_NO;
}


san_warc_t *
san_warc_open(const san_warc_calls_t *calls, const san_allocator_t *allocator)
{
    san_warc_t  *warc;

    warc = allocator->alloc(allocator->data, sizeof(*warc));
    if (warc == NULL) {
        return NULL;
    }

    memset(warc, 0, sizeof(*warc));
    warc->calls = *calls;
    warc->allocator = *allocator;
    warc->records = san_warc_records_open(&warc->calls, allocator);

    if (warc->records == NULL) {
        san_warc_close(warc);
        return NULL;
    }

    return warc;
}


int
san_warc_feed(san_warc_t *warc, const uint8_t *p, size_t n)
{
    int     rc;
    size_t  len;

    if (n != 0 && !warc->begun) {
        warc->begun = true;

        if (p[0] == 0x1f) {
            warc->gzip = san_warc_gzip_open(warc->records, &warc->calls,
                                            &warc->allocator);
            if (warc->gzip == NULL) {
                return SAN_ERROR;
            }
        }
    }

    for (rc = SAN_OK; rc == SAN_OK && n != 0; p += len, n -= len) {
        len = (n < SAN_WARC_PIECE) ? n : SAN_WARC_PIECE;

        rc = (warc->gzip != NULL)
             ? san_warc_gzip_feed(warc->gzip, p, len)
             : san_warc_records_feed(warc->records, p, len);
    }

    return rc;
}


int
san_warc_finish(san_warc_t *warc)
{
    bool  reported;

    reported = false;

    return (warc->gzip != NULL)
           ? san_warc_gzip_finish(warc->gzip)
           : san_warc_records_finish(warc->records, &reported);
}


void
san_warc_close(san_warc_t *warc)
{
    if (warc->gzip != NULL) {
        san_warc_gzip_close(warc->gzip);
    }

    if (warc->records != NULL) {
        san_warc_records_close(warc->records);
    }

    warc->allocator.free(warc->allocator.data, warc);
}
