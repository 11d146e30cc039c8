/*
 * san_charset: the character encodings of pages (Encoding Standard).
 *
 * Enters: a label, or bytes of a page.  Leaves: code points.  Bytes are
 * decoded where they lie and one character at a time, so that each keeps its
 * place in the page; nothing is transcoded.
 *
 * Only encodings that leave ASCII alone are read: in none of them is a byte
 * that means something to the tokenizer (below 0x40, but digits) the second
 * byte of a character.  UTF-16 and ISO-2022-JP have a name here, and no
 * table: see san_transcode.h.
 *
 * Depends on san_base, san_unicode and, when it is built, ICU: its converters
 * fill the tables; none is used for a page.
 */

#ifndef SAN_CHARSET_H
#define SAN_CHARSET_H

#include "base/san_base.h"
#include "base/san_unicode.h"

typedef struct {
    const char      *name;      /* of the standard */
    uint8_t          kind;

    /* bytes from 0x80 on; 0: begins a longer character, or none */
    const uint16_t  *single;

    /* by lead byte - 0x80 and second byte; 0: none.  NULL: single bytes */
    const uint32_t  *two_byte;

    /* EUC-JP behind 0x8f; GB18030's four bytes by their number */
    const uint16_t  *longer;
} san_charset_t;

extern const san_charset_t *const  san_charset_utf8;

/* Has no name: any byte beyond ASCII is none of its characters. */
extern const san_charset_t *const  san_charset_ascii;

/* By label, in any case, white space around it aside; NULL: no such label. */
const san_charset_t *san_charset_get(const uint8_t *label, size_t len);

/* Can its bytes be read where they lie? */
bool san_charset_readable(const san_charset_t *charset);

/* As san_charset_next(), for all but UTF-8. */
int san_charset_legacy_next(const san_charset_t *charset, const uint8_t *p,
    const uint8_t *end, uint32_t *cp);

/*
 * Decodes one character of [p, end), p < end.  Returns its length; 0: the
 * bytes end within a character that is right so far; -1: not of this
 * encoding.
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
 * The bytes of one code point, up to 4, in p; 0: the encoding lacks it, and
 * a numeric character reference has to stand for it.
 */
size_t san_charset_put(const san_charset_t *charset, uint8_t *p, uint32_t cp);


/* san_charset_guess.c */

/*
 * The encoding of text that is not in UTF-8; others: how many of its bytes are
 * beyond ASCII; language: a primary tag, or "".  NULL: that is not certain.
 */
const san_charset_t *san_charset_guess(const uint8_t *p, size_t len,
    size_t others, const char *language);

/* san_prescan.c */

/*
 * What the first bytes of a page say of its encoding (HTML, 13.2.3.2: a
 * prescan, and, where all of the bytes are here, the XML declaration).  NULL:
 * nothing, or not yet.
 */
const san_charset_t *san_prescan(const uint8_t *p, size_t n, bool all);

/* The XML declaration alone; xhtml has no meta that counts. */
const san_charset_t *san_prescan_xml(const uint8_t *p, size_t n);

/*
 * The label in the content of a meta element with http-equiv (HTML, 2.6.5);
 * its data is NULL if there is none.
 */
san_str_t san_prescan_content(const uint8_t *p, size_t n);

/*
 * The encoding that a declaration inside of the page means: what can be read
 * at all is no UTF-16 (HTML, 13.2.3.2).
 */
const san_charset_t *san_charset_declared(const uint8_t *label, size_t len);

#endif /* SAN_CHARSET_H */
