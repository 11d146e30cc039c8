/*
 * Characters of the encodings, by ICU's converters.
 */

#include <string.h>

#include <unicode/ucnv.h>

#include "charset/san_charset_list.h"
#include "icu.h"


static const struct {
    const char  *name;
    const char  *icu;
    uint8_t      kind;
} encodings[] = {
#define X(name, icu, kind, labels)  { name, icu, kind },
    SAN_CHARSETS(X)
#undef X
};

#define ENCODINGS  (sizeof(encodings) / sizeof(encodings[0]))

/* The encoding whose tables are those of another, too; itself, or none. */

#define NO_TABLES  ENCODINGS

static size_t  tables_of[ENCODINGS];


/* The code point of n bytes, all of them; 0: none. */

static uint32_t
convert(UConverter *cnv, const uint8_t *p, int32_t n)
{
    UChar         u[4];
    int32_t       len;
    uint32_t      cp;
    UErrorCode    error;

    error = U_ZERO_ERROR;
    len = ucnv_toUChars(cnv, u, 4, (const char *) p, n, &error);

    if (U_FAILURE(error) || len < 1) {
        return 0;
    }

    cp = u[0];

    if (len >= 2 && (cp & 0xfc00) == 0xd800) {
        cp = 0x10000 + ((cp & 0x3ff) << 10) + (u[1] & 0x3ff);
        len--;
    }

    /* Big5 has four letters with two accents: the letter counts */

    if (cp == 0xfffd || (cp == 0x1a && p[0] != 0x1a)
        || (len > 1 && n < 2))
    {
        return 0;
    }

    return cp;
}


static void
write_single(FILE *out, UConverter *cnv, size_t i)
{
    unsigned  c;
    uint8_t   p[1];

    fprintf(out, "static const uint16_t  single_%zu[128] = {\n", i);

    for (c = 0x80; c < 0x100; c++) {
        p[0] = (uint8_t) c;

        /* the euro sign of GBK, which ICU's GB18030 has elsewhere */

        icu_number(out, c - 0x80,
                   encodings[i].kind == GB18030 && c == 0x80
                   ? 0x20ac : convert(cnv, p, 1));
    }

    fprintf(out, "\n};\n\n");
}


static void
write_two_byte(FILE *out, UConverter *cnv, size_t i)
{
    unsigned  n, trail;
    uint8_t   p[2];

    fprintf(out, "static const uint32_t  two_byte_%zu[%d] = {\n", i,
            TWO_BYTE_SIZE);

    for (n = 0; n < TWO_BYTE_SIZE; n++) {
        p[0] = (uint8_t) (0x80 + (n >> 8));
        p[1] = (uint8_t) (trail = n & 0xff);

        /* a byte below 0x40 begins a character of its own */

        icu_number(out, n,
                   p[0] == 0x80 || p[0] == 0xff || trail < 0x40
                   || trail == 0xff || convert(cnv, p, 1)
                   ? 0 : convert(cnv, p, 2));
    }

    fprintf(out, "\n};\n\n");
}


static void
write_jis0212(FILE *out, UConverter *cnv)
{
    unsigned  n;
    uint8_t   p[3];

    fprintf(out, "static const uint16_t  longer_%d[%d] = {\n", EUC_JP,
            JIS0212_SIZE);

    for (n = 0; n < JIS0212_SIZE; n++) {
        p[0] = 0x8f;
        p[1] = (uint8_t) (0xa1 + n / 94);
        p[2] = (uint8_t) (0xa1 + n % 94);
        icu_number(out, n, (uint16_t) convert(cnv, p, 3));
    }

    fprintf(out, "\n};\n\n");
}


static void
write_gb_four(FILE *out, UConverter *cnv)
{
    unsigned  n;
    uint8_t   p[4];

    fprintf(out, "static const uint16_t  longer_%d[%d] = {\n", GB18030,
            GB_BMP);

    for (n = 0; n < GB_BMP; n++) {
        p[0] = (uint8_t) (0x81 + n / 12600);
        p[1] = (uint8_t) (0x30 + n / 1260 % 10);
        p[2] = (uint8_t) (0x81 + n / 10 % 126);
        p[3] = (uint8_t) (0x30 + n % 10);
        icu_number(out, n, (uint16_t) convert(cnv, p, 4));
    }

    fprintf(out, "\n};\n\n");
}


/* The tables of one encoding; false: this ICU has no such converter. */

static bool
write_tables(FILE *out, size_t i)
{
    UErrorCode   e;
    UConverter  *cnv;

    e = U_ZERO_ERROR;
    cnv = ucnv_open(encodings[i].icu, &e);

    if (U_FAILURE(e)) {
        return false;
    }

    write_single(out, cnv, i);

    if (encodings[i].kind != SINGLE) {
        write_two_byte(out, cnv, i);
    }

    if (encodings[i].kind == EUC_JP) {
        write_jis0212(out, cnv);

    } else if (encodings[i].kind == GB18030) {
        write_gb_four(out, cnv);
    }

    ucnv_close(cnv);

    return true;
}


static void
write_row(FILE *out, size_t i)
{
    size_t   from;
    uint8_t  kind;

    kind = encodings[i].kind;
    from = tables_of[i];

    fprintf(out, "    { \"%s\", ", encodings[i].name);

    if (from == NO_TABLES) {
        fprintf(out, "%d, NULL, NULL, NULL },\n",
                encodings[i].icu ? NONE : kind);
        return;
    }

    fprintf(out, "%d, single_%zu, ", kind, from);

    if (kind == SINGLE) {
        fprintf(out, "NULL, NULL },\n");

    } else if (kind == TWO_BYTE_ONLY) {
        fprintf(out, "two_byte_%zu, NULL },\n", from);

    } else {
        fprintf(out, "two_byte_%zu, longer_%d },\n", from, kind);
    }
}


int
icu_charset(FILE *out)
{
    bool    latin;
    size_t  i, k;

    latin = false;

    for (i = 0; i < ENCODINGS; i++) {
        tables_of[i] = NO_TABLES;

        if (encodings[i].icu == NULL) {
            continue;
        }

        for (k = 0; k < i; k++) {
            if (encodings[k].icu
                && strcmp(encodings[k].icu, encodings[i].icu) == 0)
            {
                break;
            }
        }

        if (k < i) {
            tables_of[i] = tables_of[k];

        } else if (write_tables(out, i)) {
            tables_of[i] = i;
            latin |= strcmp(encodings[i].icu, "windows-1252") == 0;
        }
    }

    fprintf(out, "static const san_charset_t  charsets[] = {\n");

    for (i = 0; i < ENCODINGS; i++) {
        write_row(out, i);
    }

    fprintf(out, "};\n");

    return latin ? SAN_OK : SAN_ERROR;
}
