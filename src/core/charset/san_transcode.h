/*
 * san_transcode: decodes UTF-16 and ISO-2022-JP, which are not
 * ASCII-compatible (Encoding Standard, 12.2 and 14.2).
 *
 * Enters: bytes of a page, cut anywhere.  Leaves: code points, each with the
 * number of its bytes.  Depends on san_charset.
 */

#ifndef SAN_TRANSCODE_H
#define SAN_TRANSCODE_H

#include "charset/san_charset.h"

/* The longest sequence: two surrogates. */
#define SAN_TRANSCODE_MAX  4

/* Instead of a code point: invalid bytes. */
#define SAN_TRANSCODE_WRONG  0xffffffff

/* The same: a byte order mark, or an escape sequence. */
#define SAN_TRANSCODE_NONE   0xfffffffe


typedef struct {
    const san_charset_t  *charset;
    const san_charset_t  *euc_jp;     /* has the characters of ISO-2022-JP */
    uint8_t               set;        /* character set of ISO-2022-JP */
    bool                  escaped;    /* just after an escape sequence */
    bool                  begun;
} san_transcoder_t;


/* Is it UTF-16 or ISO-2022-JP? */
bool san_transcodes(const san_charset_t *charset);

void san_transcode_init(san_transcoder_t *t, const san_charset_t *charset);

/*
 * Decodes the first code point of [p, end), p < end; *cp may be
 * SAN_TRANSCODE_WRONG or SAN_TRANSCODE_NONE.  Returns the number of its bytes;
 * 0: more bytes are needed.  final: there are no more; never returns 0 then.
 */
size_t san_transcode_next(san_transcoder_t *t, const uint8_t *p,
    const uint8_t *end, bool final, uint32_t *cp);

#endif /* SAN_TRANSCODE_H */
