/*
 * Encodings: labels, characters compared with ICU's converters, declarations in
 * the first bytes, and pages in each encoding, cut everywhere.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/ucnv.h>

#include "memory.h"
#include "out.h"
#include "san.h"
#include "charset/san_charset.h"
#include "tap.h"


static const struct {
    const char  *label;
    const char  *name;       /* NULL: no such label */
    bool         readable;
} labels[] = {
    { "utf-8", "UTF-8", true },
    { " UTF8\t", "UTF-8", true },
    { "latin1", "windows-1252", true },
    { "ISO-8859-1", "windows-1252", true },
    { "us-ascii", "windows-1252", true },
    { "iso-8859-9", "windows-1254", true },
    { "cp1251", "windows-1251", true },
    { "KOI8-R", "KOI8-R", true },
    { "gb2312", "GBK", true },
    { "x-sjis", "Shift_JIS", true },
    { "ks_c_5601-1987", "EUC-KR", true },
    { "big5-hkscs", "Big5", true },
    { "tis-620", "windows-874", true },
    { "utf-16", "UTF-16LE", false },
    { "iso-2022-jp", "ISO-2022-JP", false },
    { "hz-gb-2312", "replacement", false },
    { "iso-8859-16", "ISO-8859-16", false },
    { "utf-7", NULL, false },
    { "utf", NULL, false },
    { "utf-88", NULL, false },
    { "windows", NULL, false },
    { "", NULL, false },
    { " ", NULL, false },
    { "a b", NULL, false },
    { "iso-8859-8 iso", NULL, false }
};


static void
test_labels(void)
{
    size_t                i, len;
    const char           *want;
    const san_charset_t  *charset;

    for (i = 0; i < sizeof(labels) / sizeof(labels[0]); i++) {
        len = strlen(labels[i].label);
        want = labels[i].name;
        charset = san_charset_get((const uint8_t *) labels[i].label, len);

        tap_ok(want ? charset && strcmp(charset->name, want) == 0
                      && san_charset_readable(charset) == labels[i].readable
                    : charset == NULL,
               "label \"%s\" is %s", labels[i].label, want ? want : "none");
    }
}


/* The bytes as converted by ICU. */

static int
decode_icu(UConverter *cnv, const uint8_t *p, int n, uint32_t *cp)
{
    UChar       u[8];
    int32_t     len;
    UErrorCode  error;

    error = U_ZERO_ERROR;
    ucnv_reset(cnv);
    len = ucnv_toUChars(cnv, u, 8, (const char *) p, n, &error);

    if (U_FAILURE(error) || len < 1 || u[0] == 0xfffd) {
        return -1;
    }

    *cp = u[0];

    if (len == 2 && (u[0] & 0xfc00) == 0xd800) {
        *cp = 0x10000 + ((u[0] & 0x3ffu) << 10) + (u[1] & 0x3ffu);
        len = 1;
    }

    return len;
}


/* All characters that an encoding has, by ICU, of one byte to four. */

static const struct {
    const char  *label;
    const char  *icu;
} converters[] = {
    { "windows-1251", "windows-1251" }, { "windows-1252", "windows-1252" },
    { "windows-1256", "windows-1256" }, { "koi8-r", "KOI8-R" },
    { "koi8-u", "KOI8-U" }, { "iso-8859-2", "ISO-8859-2" },
    { "iso-8859-5", "ISO-8859-5" }, { "iso-8859-7", "ISO-8859-7" },
    { "ibm866", "IBM866" }, { "shift_jis", "windows-31j" },
    { "euc-jp", "EUC-JP" }, { "euc-kr", "windows-949" },
    { "gb18030", "GB18030" }, { "big5", "Big5-HKSCS" }
};


static void
test_characters(void)
{
    int                   n, len;
    size_t                i;
    unsigned              r, tried, wrong, put;
    uint8_t               p[4], q[4];
    uint32_t              cp, want;
    UErrorCode            error;
    UConverter           *cnv;
    const san_charset_t  *charset;

    for (i = 0; i < sizeof(converters) / sizeof(converters[0]); i++) {
        error = U_ZERO_ERROR;
        cnv = ucnv_open(converters[i].icu, &error);
        charset = san_charset_get((const uint8_t *) converters[i].label,
                                  strlen(converters[i].label));
        tried = 0;
        wrong = 0;
        put = 0;
        srand(7);

        for (r = 0; r < 200000; r++) {
            n = r < 128 ? 1 : 1 + rand() % 4;
            p[0] = (uint8_t) (r < 128 ? 0x80 + (int) r : 0x80 + rand() % 128);
            p[1] = (uint8_t) (n == 4 ? 0x30 + rand() % 10
                                     : 0x40 + rand() % 192);
            p[2] = (uint8_t) (0x81 + rand() % 126);
            p[3] = (uint8_t) (0x30 + rand() % 10);

            len = san_charset_next(charset, p, p + n, &cp);

            if (len != n || decode_icu(cnv, p, n, &want) != 1) {
                continue;
            }

            tried++;
            wrong += cp != want;

            len = (int) san_charset_put(charset, q, cp);

            if (len) {
                put += san_charset_next(charset, q, q + len, &want) != len
                       || want != cp;
            }
        }

        ucnv_close(cnv);

        tap_ok(tried >= 60 && wrong == 0, "%s: %u characters are those of "
               "ICU, %u are not", converters[i].label, tried, wrong);
        tap_ok(put == 0, "%s: each goes back", converters[i].label);
    }
}


static const struct {
    const char  *label;
    const char  *bytes;
    int          len;          /* of the first character */
    uint32_t     cp;
} characters[] = {
    { "shift_jis", "\x93\xfa", 2, 0x65e5 },
    { "shift_jis", "\xb1", 1, 0xff71 },
    { "shift_jis", "\x93", 0, 0 },
    { "shift_jis", "\x93<", -1, 0 },
    { "shift_jis", "\xff\x40", -1, 0 },
    { "euc-jp", "\xc6\xfc", 2, 0x65e5 },
    { "euc-jp", "\x8e\xb1", 2, 0xff71 },
    { "euc-jp", "\x8f\xb0", 0, 0 },
    { "euc-jp", "\x8f\xb0\xa1", 3, 0x4e02 },
    { "euc-jp", "\x8f\xb0<", -1, 0 },
    { "euc-kr", "\xc7\xd1", 2, 0xd55c },
    { "big5", "\xa4\xa4", 2, 0x4e2d },
    { "gbk", "\xd6\xd0", 2, 0x4e2d },
    { "gbk", "\x80", 1, 0x20ac },
    { "gb18030", "\x81\x30\x81", 0, 0 },
    { "gb18030", "\x81\x30\x81\x30", 4, 0x80 },
    { "gb18030", "\x94\x39\xda\x33", 4, 0x1f4a9 },
    { "gb18030", "\x81\x30<p", -1, 0 },
    { "gb18030", "\xff\x30\x81\x30", -1, 0 },
    { "koi8-r", "\xf1", 1, 0x42f },
    { "windows-1251", "\xdf", 1, 0x42f },
    { "windows-1251", "a", 1, 'a' }
};


static void
test_known(void)
{
    int                   len;
    size_t                i;
    uint32_t              cp;
    const uint8_t        *p;
    const san_charset_t  *charset;

    for (i = 0; i < sizeof(characters) / sizeof(characters[0]); i++) {
        charset = san_charset_get((const uint8_t *) characters[i].label,
                                  strlen(characters[i].label));
        p = (const uint8_t *) characters[i].bytes;
        cp = 0;
        len = san_charset_next(charset, p,
                               p + strlen(characters[i].bytes), &cp);

        tap_ok(len == characters[i].len
               && (len <= 0 || cp == characters[i].cp),
               "%s, case %u: %d bytes, U+%04X", characters[i].label,
               (unsigned) i, len, (unsigned) cp);
    }
}


static const struct {
    const char  *page;
    const char  *name;       /* NULL: nothing is declared */
} declared[] = {
    { "<meta charset=koi8-r>", "KOI8-R" },
    { "<META CHARSET = 'windows-1251' >", "windows-1251" },
    { "<meta/charset=\"utf-8\"/>", "UTF-8" },
    { "<meta charset=utf-16le>", "UTF-8" },
    { "<meta charset=x-user-defined>", "windows-1252" },
    { "<meta charset=klingon><meta charset=big5>", "Big5" },
    { "<meta charset=koi8-r", NULL },
    { "<meta charset=\"koi8-r", NULL },
    { "<metacharset=koi8-r>", NULL },
    { "<p charset=koi8-r><meta charset=big5>", "Big5" },
    { "<!-- <meta charset=koi8-r> --><meta charset=big5>", "Big5" },
    { "<!--><meta charset=koi8-r>-->", "KOI8-R" },
    { "<a title='<meta charset=koi8-r>'><meta charset=big5>", "Big5" },
    { "<script>'<meta charset=koi8-r>'</script>", "KOI8-R" },
    { "</a title='<meta charset=koi8-r>'><meta charset=big5>", "Big5" },
    { "<!doctype x '<meta charset=koi8-r>'><meta charset=big5>", "Big5" },
    { "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
      "KOI8-R" },
    { "<meta content='text/html; charset = \"koi8-r\"' "
      "http-equiv=content-type>", "KOI8-R" },
    { "<meta content='text/html; charset=koi8-r'>", NULL },
    { "<meta http-equiv=refresh content='1; charset=koi8-r'>", NULL },
    { "<meta http-equiv=content-type content='a charset charset=big5;x'>",
      "Big5" },
    { "<meta http-equiv=content-type content='charset=\"koi8-r'>", NULL },
    { "<meta http-equiv=content-type content='charset'>", NULL },
    { "<meta charset=koi8-r charset=big5>", "KOI8-R" },
    { "<?xml version='1.0' encoding='koi8-r'?><p>", "KOI8-R" },
    { "<?xml version='1.0' encoding='koi8-r'?><meta charset=big5>", "Big5" },
    { "<?xml version='1.0'?><p>encoding='koi8-r'", NULL },
    { " <?xml encoding='koi8-r'?>", NULL },
    { "<", NULL },
    { "<meta", NULL },
    { "", NULL }
};


static void
test_prescan(void)
{
    size_t                i, n;
    const char           *want;
    const uint8_t        *p;
    const san_charset_t  *charset;

    for (i = 0; i < sizeof(declared) / sizeof(declared[0]); i++) {
        p = (const uint8_t *) declared[i].page;
        want = declared[i].name;
        charset = san_prescan(p, strlen(declared[i].page), true);

        tap_ok(want ? charset && strcmp(charset->name, want) == 0
                    : charset == NULL,
               "prescan: %s", declared[i].page);

        /* a declaration found in a part of it stays */

        for (n = 0; n < strlen(declared[i].page); n++) {
            if (san_prescan(p, n, false) != NULL
                && san_prescan(p, n, false) != charset)
            {
                tap_ok(false, "prescan of %u bytes: %s", (unsigned) n,
                       declared[i].page);
            }
        }
    }
}


/* Pages in which "strip" removes one heading, in their own encodings. */

#define LATIN                                                                 \
    "<p>The river leaves the hills behind the town and turns to the south. "  \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk.</p>"

/* bytes that are not a character in Shift_JIS */
#define A0_5  "\xa0\xa0\xa0\xa0\xa0"

#define NEWS_1251  "\xcd\xee\xe2\xee\xf1\xf2\xe8 \xe4\xed\xff"
#define NEWS_KOI8  "\xee\xcf\xd7\xcf\xd3\xd4\xc9 \xc4\xce\xd1"
#define NEWS_SJIS  "\x93\xfa\x96{\x8c\xea\x82\xcc\x83j\x83\x85\x81[\x83X"
#define NEWS_EUCJP "\xc6\xfc\xcb\xdc\xb8\xec\xa4\xce\xa5\xcb"
#define NEWS_GBK   "\xd6\xd0\xce\xc4\xd0\xc2\xce\xc5\x95\x40\x95\x5c"
#define NEWS_GB18  "\xd6\xd0\xce\xc4\xd0\xc2\xce\xc5\x95\x32\x82\x36"
#define NEWS_BIG5  "\xa4\xa4\xa4\xe5\xb7s\xbb" "D"
#define NEWS_EUCKR "\xc7\xd1\xb1\xb9\xbe\xee \xb4\xba\xbd\xba"
#define NEWS_UTF8  "Новости дня"

static const struct {
    const char  *header;
    const char  *head;
    const char  *leak;
    const char  *reason;       /* NULL: it is cut */
} pages[] = {
    { "windows-1251", "", NEWS_1251, NULL },
    { "koi8-r", "", NEWS_KOI8, NULL },
    { "shift_jis", "", NEWS_SJIS, NULL },
    { "euc-jp", "", NEWS_EUCJP, NULL },
    { "gbk", "", NEWS_GBK, NULL },
    { "gb18030", "", NEWS_GB18, NULL },
    { "big5", "", NEWS_BIG5, NULL },
    { "euc-kr", "", NEWS_EUCKR, NULL },
    { "utf-8", "", NEWS_UTF8, NULL },
    { "", "", NEWS_UTF8, NULL },
    { "", "<meta charset=windows-1251>", NEWS_1251, NULL },
    { "", "<meta charset=shift_jis>", NEWS_SJIS, NULL },
    { "", "<title>caf\xe9</title><meta charset=windows-1251>", NEWS_1251,
      NULL },
    { "", "<title>caf\xc3\xa9</title>", NEWS_UTF8, NULL },
    { "nonsense", "<meta charset=koi8-r>", NEWS_KOI8, NULL },
    { "koi8-r", "<meta charset=windows-1251>", NEWS_KOI8, NULL },
    { "windows-1251", "\xef\xbb\xbf", NEWS_UTF8, NULL },
    { "", "\xef\xbb\xbf<meta charset=koi8-r>", NEWS_UTF8, NULL },

    /* after byte 1024, and after text that was read in another encoding */
    { "", "<p>" LATIN LATIN LATIN LATIN "<meta charset=koi8-r>", NEWS_KOI8,
      NULL },
    { "", "<p>\xc3\xa9" LATIN LATIN LATIN LATIN "<meta charset=koi8-r>",
      NEWS_KOI8, "charset" },
    { "", "<p>\xc3\xa9" LATIN LATIN LATIN LATIN "<meta charset=utf8>",
      NEWS_UTF8, NULL },

    { "", "", NEWS_1251 NEWS_1251 NEWS_1251 NEWS_1251, "undecodable" },
    { "utf-8", "", NEWS_1251 NEWS_1251 NEWS_1251 NEWS_1251, "undecodable" },
    { "shift_jis", "", A0_5 A0_5 A0_5 A0_5 A0_5, "undecodable" },
    { "x-user-defined", "", NEWS_1251, "charset" },
    { "iso-2022-kr", "", NEWS_1251, "charset" },
    { "", "<meta charset=iso-2022-kr>", NEWS_1251, "charset" },

    /* a page that can be read so far is not in UTF-16 */
    { "", "<meta charset=utf-16>", NEWS_UTF8, NULL },
    { "", "<meta charset=utf-16be>", NEWS_UTF8, NULL }
};


/* The page in pieces of step bytes, 0: whole; the reason of a bypass. */

static const char *
run(const char *header, const char *page, size_t step, out_t *out)
{
    size_t            i, n, len;
    const char       *reason;
    san_policy_t      policy;
    san_stream_t     *s;
    san_options_t     options;

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));
    out->len = 0;

    options.mode = SAN_ACTION_STRIP;
    options.language.data = (const uint8_t *) "en";
    options.language.len = 2;
    options.charset.data = (const uint8_t *) header;
    options.charset.len = strlen(header);
    options.output = out_put;
    options.data = out;

    s = san_open(&policy, &options, &memory);
    len = strlen(page);

    for (i = 0; i < len; i += n) {
        n = step && step < len - i ? step : len - i;

        /*
         * in an allocation of its own, so that ASan detects reads beyond its
         * end
         */

        uint8_t  *piece = malloc(n);

        memcpy(piece, page + i, n);
        san_feed(s, piece, n);
        free(piece);
    }

    san_finish(s);
    reason = san_result(s)->reason;
    san_close(s);

    return reason;
}


static void
test_pages(void)
{
    char         page[8192], want[8192];
    size_t       i, step;
    const char  *reason;
    out_t        out;

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {

        snprintf(page, sizeof(page), "%s<html lang=en><body>%s<h2>%s</h2>%s",
                 pages[i].head, LATIN, pages[i].leak, LATIN);
        snprintf(want, sizeof(want), "%s<html lang=en><body>%s%s",
                 pages[i].head, LATIN, LATIN);

        for (step = 0; step < 9; step++) {
            reason = run(pages[i].header, page, step, &out);

            if (pages[i].reason) {
                if (!tap_ok(reason && strcmp(reason, pages[i].reason) == 0
                            && out.len == strlen(page)
                            && memcmp(out.data, page, out.len) == 0,
                            "page %u by %u: %s", (unsigned) i,
                            (unsigned) step, pages[i].reason))
                {
                    printf("# %s\n", reason ? reason : "read");
                }

                continue;
            }

            if (!tap_ok(reason == NULL && out.len == strlen(want)
                        && memcmp(out.data, want, out.len) == 0,
                        "page %u (%s) by %u: cut", (unsigned) i,
                        pages[i].header, (unsigned) step))
            {
                printf("# %s, %u bytes of %u\n", reason ? reason : "read",
                       (unsigned) out.len, (unsigned) strlen(page));
            }
        }
    }
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    test_labels();
    test_known();
    test_characters();
    test_prescan();
    test_pages();

    return tap_done();
}
