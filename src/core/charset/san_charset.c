/*
 * san_charset: tables of the encodings, which tools/icu makes of ICU's
 * converters, and their characters one by one.
 */

#include <string.h>

#include "charset/san_charset.h"
#include "charset/san_charset_list.h"

/* The first number of four bytes of GB18030 that is above the BMP. */
#define GB_ASTRAL  189000

/* charsets[], in the order of the list */

#include "icu_charset.h"

static const char *const  labels[] = {
#define X(name, icu, kind, labels)  labels,
    SAN_CHARSETS(X)
#undef X
};

#define ENCODINGS  (sizeof(labels) / sizeof(labels[0]))

_Static_assert(sizeof(charsets) / sizeof(charsets[0]) == ENCODINGS,
               "a row for each");

const san_charset_t *const  san_charset_utf8 = &charsets[0];

static const san_charset_t  ascii = { "", NONE, NULL, NULL, NULL };

const san_charset_t *const  san_charset_ascii = &ascii;


/* Is the word of len bytes in a list of words in lower case? */

static bool
has_label(const char *list, const uint8_t *word, size_t len)
{
    size_t       k;
    const char  *p;

    for (p = list; *p; p += *p == ' ') {

        for (k = 0; k < len && (uint8_t) p[k] == san_lower(word[k]); k++) {
            if (p[k] == '\0' || p[k] == ' ') {
                break;
            }
        }

        if (k == len && (p[k] == ' ' || p[k] == '\0')) {
            return true;
        }

        while (*p && *p != ' ') {
            p++;
        }
    }

    return false;
}


const san_charset_t *
san_charset_get(const uint8_t *label, size_t len)
{
    size_t  i;

    while (len && san_is_space(label[0])) {
        label++;
        len--;
    }

    while (len && san_is_space(label[len - 1])) {
        len--;
    }

    for (i = 0; len && i < ENCODINGS; i++) {
        if (has_label(labels[i], label, len)) {
            return &charsets[i];
        }
    }

    return NULL;
}


const san_charset_t *
san_charset_declared(const uint8_t *label, size_t len)
{
    const san_charset_t  *charset;

    charset = san_charset_get(label, len);

    if (charset == NULL) {
        return NULL;
    }

    if (strncmp(charset->name, "UTF-16", 6) == 0) {
        return san_charset_utf8;
    }

    if (strcmp(charset->name, "x-user-defined") == 0) {
        return san_charset_get((const uint8_t *) "windows-1252", 12);
    }

    return charset;
}


bool
san_charset_readable(const san_charset_t *charset)
{
    return charset->kind != NONE && charset->kind < UTF16BE;
}


/* The third byte of EUC-JP, and the four of GB18030. */

static int
next_longer(const san_charset_t *charset, const uint8_t *p,
    const uint8_t *end, uint32_t *cp)
{
    uint32_t  n;

    if (charset->kind == EUC_JP) {
        if (p[0] != 0x8f || p[1] < 0xa1 || p[1] > 0xfe) {
            return -1;
        }

        if (end - p < 3) {
            return 0;
        }

        if (p[2] < 0xa1 || p[2] > 0xfe) {
            return -1;
        }

        *cp = charset->longer[(p[1] - 0xa1) * 94 + (p[2] - 0xa1)];

        return *cp ? 3 : -1;
    }

    if (p[0] < 0x81 || p[0] > 0xfe || p[1] < 0x30 || p[1] > 0x39
        || (end - p > 2 && (p[2] < 0x81 || p[2] > 0xfe))
        || (end - p > 3 && (p[3] < 0x30 || p[3] > 0x39)))
    {
        return -1;
    }

    if (end - p < 4) {
        return 0;
    }

    n = (p[0] - 0x81u) * 12600 + (p[1] - 0x30u) * 1260
        + (p[2] - 0x81u) * 10 + (p[3] - 0x30u);

    *cp = n < GB_BMP ? charset->longer[n]
          : n >= GB_ASTRAL && n < GB_ASTRAL + 0x100000
          ? n - GB_ASTRAL + 0x10000 : 0;

    return *cp ? 4 : -1;
}


int
san_charset_legacy_next(const san_charset_t *charset, const uint8_t *p,
    const uint8_t *end, uint32_t *cp)
{
    uint8_t  c;

    c = p[0];

    if (c < 0x80) {
        *cp = c;
        return 1;
    }

    if (charset->single == NULL) {
        return -1;
    }

    if (charset->single[c - 0x80]) {
        *cp = charset->single[c - 0x80];
        return 1;
    }

    if (charset->two_byte == NULL || c == 0x80 || c == 0xff) {
        return -1;
    }

    if (end - p < 2) {
        return 0;
    }

    *cp = charset->two_byte[(c - 0x80) << 8 | p[1]];

    if (*cp) {
        return 2;
    }

    return charset->longer ? next_longer(charset, p, end, cp) : -1;
}


/* The place of cp in a table; the first counts, as encoders have it. */

static int
find32(const uint32_t *table, int n, uint32_t cp)
{
    int  i;

    for (i = 0; i < n; i++) {
        if (table[i] == cp) {
            return i;
        }
    }

    return -1;
}


size_t
san_charset_put(const san_charset_t *charset, uint8_t *p, uint32_t cp)
{
    int  i;

    if (charset->kind == UTF8) {
        return san_utf8_put(p, cp);
    }

    if (cp < 0x80) {
        p[0] = (uint8_t) cp;
        return 1;
    }

    if (charset->single == NULL) {
        return 0;
    }

    for (i = 0; i < 128; i++) {
        if (charset->single[i] == cp) {
            p[0] = (uint8_t) (0x80 + i);
            return 1;
        }
    }

    i = charset->two_byte ? find32(charset->two_byte, TWO_BYTE_SIZE, cp) : -1;

    if (i < 0) {
        return 0;
    }

    p[0] = (uint8_t) (0x80 + (i >> 8));
    p[1] = (uint8_t) i;

    return 2;
}
