/*
 * san_charset: the character encodings of pages (Encoding Standard).
 *
 * Enters: a label, or bytes of a page.  Leaves: code points.  Bytes are
 * decoded where they lie and one character at a time, so that each character
 * keeps its offset in the page; nothing is transcoded.
 *
 * Only ASCII-compatible encodings are decoded: in none of them can a byte that
 * the tokenizer looks for (below 0x40, except digits) be the second byte of a
 * character.  UTF-16 and ISO-2022-JP are converted: see san_transcode.h.
 *
 * Depends on san_base, san_unicode and, at build time, ICU, whose converters
 * fill the tables.
 */

#ifndef SAN_CHARSET_H
#define SAN_CHARSET_H

#include "base/san_base.h"
#include "base/san_unicode.h"

typedef struct {
    const char      *name;      /* as in the Encoding Standard */
    uint8_t          kind;

    /* by byte - 0x80; 0: lead byte, or unassigned */
    const uint16_t  *single;

    /* by lead byte - 0x80 and second byte; 0: unassigned.  NULL: single-byte */
    const uint32_t  *two_byte;

    /* EUC-JP after 0x8f; GB18030's four-byte codes by pointer */
    const uint16_t  *longer;
} san_charset_t;

extern const san_charset_t *const  san_charset_utf8;

/* ASCII alone, without a name: all other bytes are invalid. */
extern const san_charset_t *const  san_charset_ascii;

/*
 * Finds an encoding by a label, in any case, ignoring white space around it;
 * NULL: unknown label.
 */
const san_charset_t *san_charset_get(const uint8_t *label, size_t len);

/* Can pages in this encoding be decoded in place? */
bool san_charset_readable(const san_charset_t *charset);

/* san_charset_next() for all encodings except UTF-8. */
int san_charset_legacy_next(const san_charset_t *charset, const uint8_t *p,
    const uint8_t *end, uint32_t *cp);

/*
 * Decodes one character of [p, end), p < end.  Returns its length; 0: the
 * bytes end within a character that is valid so far; -1: invalid.
 */

static inline int
san_charset_next(const san_charset_t *charset, const uint8_t *p,
    const uint8_t *end, uint32_t *cp)
{
    return charset == san_charset_utf8
           ? san_utf8_next(p, end, cp)
           : san_charset_legacy_next(charset, p, end, cp);
}

/*
 * Encodes cp into p, up to 4 bytes; returns their number.  0: the encoding
 * lacks it, so a numeric character reference is needed.
 */
size_t san_charset_put(const san_charset_t *charset, uint8_t *p, uint32_t cp);


/* san_charset_guess.c */

/*
 * Guesses the encoding of text that is not UTF-8.  others: how many of the len
 * bytes are >= 0x80; language: a primary tag, or "".  NULL: uncertain.
 */
const san_charset_t *san_charset_guess(const uint8_t *p, size_t len,
    size_t others, const char *language);

/* san_prescan.c */

/*
 * The encoding that the first n bytes of a page declare (HTML, 13.2.3.2: the
 * prescan and, if all bytes are there, the XML declaration).  NULL: none, or
 * none yet.
 */
const san_charset_t *san_prescan(const uint8_t *p, size_t n, bool all);

/*
 * The encoding of the XML declaration alone, for XHTML, whose meta elements do
 * not count.
 */
const san_charset_t *san_prescan_xml(const uint8_t *p, size_t n);

/*
 * The charset label in the content of a meta element with http-equiv (HTML,
 * 2.6.5); data is NULL if not found.
 */
san_str_t san_prescan_content(const uint8_t *p, size_t n);

/*
 * The encoding for a label that the page itself declares: UTF-16 there means
 * UTF-8 (HTML, 13.2.3.2).
 */
const san_charset_t *san_charset_declared(const uint8_t *label, size_t len);

#endif /* SAN_CHARSET_H */
