/*
 * san_charset: tables of the encodings, and their characters one by one.
 */

#include <string.h>

#include <unicode/ucnv.h>

#include "charset/san_charset.h"

/* Second bytes of a table of pairs: any byte, for 128 lead bytes. */
#define TWO_BYTE_SIZE  (128 * 256)

/* Four bytes of GB18030: numbers of the BMP, and of what lies above it. */
#define GB_BMP     39420
#define GB_ASTRAL  189000

/* Distinct encodings with tables. */
#define DOUBLES    5

enum {
    NONE,           /* has a name only */
    UTF8,
    SINGLE,
    TWO_BYTE_ONLY,
    EUC_JP,
    GB18030
};


static const struct {
    const char  *name;
    const char  *icu;
    uint8_t      kind;
    const char  *labels;
} encodings[] = {
    { "UTF-8", NULL, UTF8,
      "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 "
      "x-unicode20utf8" },
    { "IBM866", "ibm-866", SINGLE,
      "866 cp866 csibm866 ibm866" },
    { "ISO-8859-2", "iso-8859-2", SINGLE,
      "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 "
      "iso_8859-2:1987 l2 latin2" },
    { "ISO-8859-3", "iso-8859-3", SINGLE,
      "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 "
      "iso_8859-3:1988 l3 latin3" },
    { "ISO-8859-4", "iso-8859-4", SINGLE,
      "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 "
      "iso_8859-4:1988 l4 latin4" },
    { "ISO-8859-5", "iso-8859-5", SINGLE,
      "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 "
      "iso_8859-5 iso_8859-5:1988" },
    { "ISO-8859-6", "iso-8859-6", SINGLE,
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 "
      "iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 "
      "iso_8859-6 iso_8859-6:1987" },
    { "ISO-8859-7", "iso-8859-7", SINGLE,
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 "
      "iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek" },
    { "ISO-8859-8", "iso-8859-8", SINGLE,
      "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e "
      "iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual" },
    { "ISO-8859-8-I", "iso-8859-8", SINGLE,
      "csiso88598i iso-8859-8-i logical" },
    { "ISO-8859-10", "iso-8859-10", SINGLE,
      "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6" },
    { "ISO-8859-13", "iso-8859-13", SINGLE,
      "iso-8859-13 iso8859-13 iso885913" },
    { "ISO-8859-14", "iso-8859-14", SINGLE,
      "iso-8859-14 iso8859-14 iso885914" },
    { "ISO-8859-15", "iso-8859-15", SINGLE,
      "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9" },
    { "ISO-8859-16", NULL, NONE,
      "iso-8859-16" },
    { "KOI8-R", "koi8-r", SINGLE,
      "cskoi8r koi koi8 koi8-r koi8_r" },
    { "KOI8-U", "koi8-u", SINGLE,
      "koi8-ru koi8-u" },
    { "macintosh", "macintosh", SINGLE,
      "csmacintosh mac macintosh x-mac-roman" },
    { "windows-874", "windows-874", SINGLE,
      "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874" },
    { "windows-1250", "windows-1250", SINGLE,
      "cp1250 windows-1250 x-cp1250" },
    { "windows-1251", "windows-1251", SINGLE,
      "cp1251 windows-1251 x-cp1251" },
    { "windows-1252", "windows-1252", SINGLE,
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 "
      "iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 "
      "us-ascii windows-1252 x-cp1252" },
    { "windows-1253", "windows-1253", SINGLE,
      "cp1253 windows-1253 x-cp1253" },
    { "windows-1254", "windows-1254", SINGLE,
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 "
      "iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254" },
    { "windows-1255", "windows-1255", SINGLE,
      "cp1255 windows-1255 x-cp1255" },
    { "windows-1256", "windows-1256", SINGLE,
      "cp1256 windows-1256 x-cp1256" },
    { "windows-1257", "windows-1257", SINGLE,
      "cp1257 windows-1257 x-cp1257" },
    { "windows-1258", "windows-1258", SINGLE,
      "cp1258 windows-1258 x-cp1258" },
    { "x-mac-cyrillic", "x-mac-cyrillic", SINGLE,
      "x-mac-cyrillic x-mac-ukrainian" },
    { "GBK", "gb18030", GB18030,
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk "
      "iso-ir-58 x-gbk" },
    { "gb18030", "gb18030", GB18030,
      "gb18030" },
    { "Big5", "big5-hkscs", TWO_BYTE_ONLY,
      "big5 big5-hkscs cn-big5 csbig5 x-x-big5" },
    { "EUC-JP", "euc-jp", EUC_JP,
      "cseucpkdfmtjapanese euc-jp x-euc-jp" },
    { "ISO-2022-JP", NULL, NONE,
      "csiso2022jp iso-2022-jp" },
    { "Shift_JIS", "windows-31j", TWO_BYTE_ONLY,
      "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis" },
    { "EUC-KR", "windows-949", TWO_BYTE_ONLY,
      "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 "
      "ks_c_5601-1989 ksc5601 ksc_5601 windows-949" },
    { "replacement", NULL, NONE,
      "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr "
      "replacement" },
    { "UTF-16BE", NULL, NONE,
      "unicodefffe utf-16be" },
    { "UTF-16LE", NULL, NONE,
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le" },
    { "x-user-defined", NULL, NONE,
      "x-user-defined" },
};

#define ENCODINGS  (sizeof(encodings) / sizeof(encodings[0]))

static san_charset_t  charsets[ENCODINGS];
static uint16_t       singles[ENCODINGS][128];
static uint32_t       two_byte[DOUBLES][TWO_BYTE_SIZE];
static uint16_t       jis0212[94 * 94];
static uint16_t       gb_four[GB_BMP];

const san_charset_t *const  san_charset_utf8 = &charsets[0];


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
fill_single(san_charset_t *charset, UConverter *cnv)
{
    unsigned  c;
    uint8_t   p[1];

    for (c = 0x80; c < 0x100; c++) {
        p[0] = (uint8_t) c;
        charset->single[c - 0x80] = (uint16_t) convert(cnv, p, 1);
    }
}


static void
fill_two_byte(san_charset_t *charset, UConverter *cnv)
{
    unsigned  lead, trail;
    uint8_t   p[2];

    for (lead = 0x81; lead < 0xff; lead++) {

        if (charset->single[lead - 0x80]) {
            continue;
        }

        /* a byte below 0x40 begins a character of its own */

        for (trail = 0x40; trail < 0xff; trail++) {
            p[0] = (uint8_t) lead;
            p[1] = (uint8_t) trail;
            charset->two_byte[(lead - 0x80) << 8 | trail] = convert(cnv, p, 2);
        }
    }
}


static void
fill_jis0212(UConverter *cnv)
{
    unsigned  i;
    uint8_t   p[3];

    for (i = 0; i < 94 * 94; i++) {
        p[0] = 0x8f;
        p[1] = (uint8_t) (0xa1 + i / 94);
        p[2] = (uint8_t) (0xa1 + i % 94);
        jis0212[i] = (uint16_t) convert(cnv, p, 3);
    }
}


static void
fill_gb_four(UConverter *cnv)
{
    unsigned  i;
    uint8_t   p[4];

    for (i = 0; i < GB_BMP; i++) {
        p[0] = (uint8_t) (0x81 + i / 12600);
        p[1] = (uint8_t) (0x30 + i / 1260 % 10);
        p[2] = (uint8_t) (0x81 + i / 10 % 126);
        p[3] = (uint8_t) (0x30 + i % 10);
        gb_four[i] = (uint16_t) convert(cnv, p, 4);
    }
}


/* Tables of charsets[i]; an ICU without the converter leaves it unread. */

static void
fill(unsigned i, unsigned *doubles)
{
    UErrorCode      error;
    UConverter     *cnv;
    san_charset_t  *charset;

    charset = &charsets[i];
    error = U_ZERO_ERROR;
    cnv = ucnv_open(charset->icu, &error);

    if (U_FAILURE(error)) {
        charset->kind = NONE;
        return;
    }

    charset->single = singles[i];
    fill_single(charset, cnv);

    if (charset->kind != SINGLE) {
        charset->two_byte = two_byte[(*doubles)++];
        fill_two_byte(charset, cnv);
    }

    if (charset->kind == EUC_JP) {
        fill_jis0212(cnv);
        charset->longer = jis0212;
    }

    if (charset->kind == GB18030) {
        fill_gb_four(cnv);
        charset->longer = gb_four;

        /* the euro sign of GBK, which ICU's GB18030 has elsewhere */
        charset->single[0] = 0x20ac;
    }

    ucnv_close(cnv);
}


int
san_charset_init(void)
{
    unsigned    i, k, doubles;
    UErrorCode  error;

    error = U_ZERO_ERROR;
    ucnv_close(ucnv_open("windows-1252", &error));

    if (U_FAILURE(error)) {
        return SAN_ERROR;
    }

    doubles = 0;

    for (i = 0; i < ENCODINGS; i++) {
        charsets[i].name = encodings[i].name;
        charsets[i].icu = encodings[i].icu;
        charsets[i].kind = encodings[i].kind;

        if (charsets[i].icu == NULL) {
            continue;
        }

        for (k = 0; k < i; k++) {
            if (charsets[k].icu
                && strcmp(charsets[k].icu, charsets[i].icu) == 0)
            {
                break;
            }
        }

        if (k == i) {
            fill(i, &doubles);
            continue;
        }

        charsets[i].kind = charsets[k].kind;
        charsets[i].single = charsets[k].single;
        charsets[i].two_byte = charsets[k].two_byte;
        charsets[i].longer = charsets[k].longer;
    }

    return SAN_OK;
}


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
        if (has_label(encodings[i].labels, label, len)) {
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
    return charset->kind != NONE;
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

    if (charset->kind < SINGLE) {
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

    if (charset->kind == NONE) {
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
