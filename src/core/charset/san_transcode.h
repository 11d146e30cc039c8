/*
 * san_transcode: UTF-16 and ISO-2022-JP, whose bytes are not those of ASCII
 * where text is ASCII (Encoding Standard, 12.2 and 14.2).
 *
 * Enters: bytes of a page, cut anywhere.  Leaves: code points, each with the
 * number of bytes that it stands for.  Depends on san_charset.
 */

#ifndef SAN_TRANSCODE_H
#define SAN_TRANSCODE_H

#include "charset/san_charset.h"

/* The longest sequence: two surrogates, or a character behind an escape. */
#define SAN_TRANSCODE_MAX  4

/* In place of a code point: the bytes are of none, … */
#define SAN_TRANSCODE_WRONG  0xffffffff

/* … or a byte order mark, or an escape sequence. */
#define SAN_TRANSCODE_NONE   0xfffffffe


typedef struct {
    const san_charset_t  *charset;
    const san_charset_t  *euc_jp;     /* has the characters of ISO-2022-JP */
    uint8_t               set;        /* of ISO-2022-JP: what bytes mean */
    bool                  escaped;    /* nothing has come since then */
    bool                  begun;
} san_transcoder_t;


/* Is it one of these? */
bool san_transcodes(const san_charset_t *charset);

void san_transcode_init(san_transcoder_t *t, const san_charset_t *charset);

/*
 * The next code point of [p, end), p < end, or SAN_TRANSCODE_*.  Returns how
 * many bytes it takes, 0: more bytes are needed.  final: there are no more,
 * then it is never 0.
 */
size_t san_transcode_next(san_transcoder_t *t, const uint8_t *p,
    const uint8_t *end, bool final, uint32_t *cp);

#endif /* SAN_TRANSCODE_H */
