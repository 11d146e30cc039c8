/*
 * san_transcode: decodes UTF-16 and ISO-2022-JP, which are not
 * ASCII-compatible (Encoding Standard, 12.2 and 14.2).
 *
 * Enters: bytes of a page, cut anywhere.  Leaves: code points, each with the
 * length of its bytes.  Depends on san_charset.
 */

#ifndef SAN_TRANSCODE_H
#define SAN_TRANSCODE_H

#include "charset/san_charset.h"

/* Longest sequence in bytes: two surrogates, or an escape sequence. */
#define SAN_TRANSCODE_MAX  4

/* Returned instead of a code point for invalid bytes. */
#define SAN_TRANSCODE_WRONG  0xffffffff

/* Returned for a byte order mark or an escape sequence. */
#define SAN_TRANSCODE_NONE   0xfffffffe


typedef struct {
    const san_charset_t  *charset;
    const san_charset_t  *euc_jp;     /* for characters of ISO-2022-JP */
    uint8_t               set;        /* current set of ISO-2022-JP */
    bool                  escaped;    /* right after an escape sequence */
    bool                  begun;
} san_transcoder_t;


/* Is it one of these encodings? */
bool san_transcodes(const san_charset_t *charset);

void san_transcode_init(san_transcoder_t *t, const san_charset_t *charset);

/*
 * Reads the next code point of [p, end), p < end, or SAN_TRANSCODE_*.  Returns
 * its length in bytes; 0: more bytes are needed.  final: no more bytes follow,
 * so the result is never 0.
 */
size_t san_transcode_next(san_transcoder_t *t, const uint8_t *p,
    const uint8_t *end, bool final, uint32_t *cp);

#endif /* SAN_TRANSCODE_H */
