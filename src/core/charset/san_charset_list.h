/*
 * san_charset_list: the encodings of the Encoding Standard.
 *
 * Each with its converter in ICU, or NULL, its kind, and its labels.  Depends
 * on nothing.
 */

#ifndef SAN_CHARSET_LIST_H
#define SAN_CHARSET_LIST_H

enum {
    NONE,           /* has a name only */
    UTF8,
    SINGLE,
    TWO_BYTE_ONLY,
    EUC_JP,
    GB18030,

    /* read from a copy in UTF-8: see san_transcode.h */
    UTF16BE,
    UTF16LE,
    ISO2022JP
};

/* Second bytes of a table of pairs: any byte, for 128 lead bytes. */
#define TWO_BYTE_SIZE  (128 * 256)

/* EUC-JP behind 0x8f, and those of four bytes of GB18030 in the BMP. */
#define JIS0212_SIZE   (94 * 94)
#define GB_BMP         39420

#define SAN_CHARSETS(X)                                                       \
    X("UTF-8", NULL, UTF8,                                                    \
      "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 "             \
      "x-unicode20utf8")                                                      \
    X("IBM866", "ibm-866", SINGLE,                                            \
      "866 cp866 csibm866 ibm866")                                            \
    X("ISO-8859-2", "iso-8859-2", SINGLE,                                     \
      "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 "      \
      "iso_8859-2:1987 l2 latin2")                                            \
    X("ISO-8859-3", "iso-8859-3", SINGLE,                                     \
      "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 "      \
      "iso_8859-3:1988 l3 latin3")                                            \
    X("ISO-8859-4", "iso-8859-4", SINGLE,                                     \
      "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 "      \
      "iso_8859-4:1988 l4 latin4")                                            \
    X("ISO-8859-5", "iso-8859-5", SINGLE,                                     \
      "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 " \
      "iso_8859-5 iso_8859-5:1988")                                           \
    X("ISO-8859-6", "iso-8859-6", SINGLE,                                     \
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 "    \
      "iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 "   \
      "iso_8859-6 iso_8859-6:1987")                                           \
    X("ISO-8859-7", "iso-8859-7", SINGLE,                                     \
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 " \
      "iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek")           \
    X("ISO-8859-8", "iso-8859-8", SINGLE,                                     \
      "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e "          \
      "iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual")      \
    X("ISO-8859-8-I", "iso-8859-8", SINGLE,                                   \
      "csiso88598i iso-8859-8-i logical")                                     \
    X("ISO-8859-10", "iso-8859-10", SINGLE,                                   \
      "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6")    \
    X("ISO-8859-13", "iso-8859-13", SINGLE,                                   \
      "iso-8859-13 iso8859-13 iso885913")                                     \
    X("ISO-8859-14", "iso-8859-14", SINGLE,                                   \
      "iso-8859-14 iso8859-14 iso885914")                                     \
    X("ISO-8859-15", "iso-8859-15", SINGLE,                                   \
      "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9")          \
    X("ISO-8859-16", NULL, NONE,                                              \
      "iso-8859-16")                                                          \
    X("KOI8-R", "koi8-r", SINGLE,                                             \
      "cskoi8r koi koi8 koi8-r koi8_r")                                       \
    X("KOI8-U", "koi8-u", SINGLE,                                             \
      "koi8-ru koi8-u")                                                       \
    X("macintosh", "macintosh", SINGLE,                                       \
      "csmacintosh mac macintosh x-mac-roman")                                \
    X("windows-874", "windows-874", SINGLE,                                   \
      "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874")         \
    X("windows-1250", "windows-1250", SINGLE,                                 \
      "cp1250 windows-1250 x-cp1250")                                         \
    X("windows-1251", "windows-1251", SINGLE,                                 \
      "cp1251 windows-1251 x-cp1251")                                         \
    X("windows-1252", "windows-1252", SINGLE,                                 \
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 "      \
      "iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 "   \
      "us-ascii windows-1252 x-cp1252")                                       \
    X("windows-1253", "windows-1253", SINGLE,                                 \
      "cp1253 windows-1253 x-cp1253")                                         \
    X("windows-1254", "windows-1254", SINGLE,                                 \
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 "          \
      "iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254")           \
    X("windows-1255", "windows-1255", SINGLE,                                 \
      "cp1255 windows-1255 x-cp1255")                                         \
    X("windows-1256", "windows-1256", SINGLE,                                 \
      "cp1256 windows-1256 x-cp1256")                                         \
    X("windows-1257", "windows-1257", SINGLE,                                 \
      "cp1257 windows-1257 x-cp1257")                                         \
    X("windows-1258", "windows-1258", SINGLE,                                 \
      "cp1258 windows-1258 x-cp1258")                                         \
    X("x-mac-cyrillic", "x-mac-cyrillic", SINGLE,                             \
      "x-mac-cyrillic x-mac-ukrainian")                                       \
    X("GBK", "gb18030", GB18030,                                              \
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk "       \
      "iso-ir-58 x-gbk")                                                      \
    X("gb18030", "gb18030", GB18030,                                          \
      "gb18030")                                                              \
    X("Big5", "big5-hkscs", TWO_BYTE_ONLY,                                    \
      "big5 big5-hkscs cn-big5 csbig5 x-x-big5")                              \
    X("EUC-JP", "euc-jp", EUC_JP,                                             \
      "cseucpkdfmtjapanese euc-jp x-euc-jp")                                  \
    X("ISO-2022-JP", NULL, ISO2022JP,                                         \
      "csiso2022jp iso-2022-jp")                                              \
    X("Shift_JIS", "windows-31j", TWO_BYTE_ONLY,                              \
      "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j "       \
      "x-sjis")                                                               \
    X("EUC-KR", "windows-949", TWO_BYTE_ONLY,                                 \
      "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 "        \
      "ks_c_5601-1989 ksc5601 ksc_5601 windows-949")                          \
    X("replacement", NULL, NONE,                                              \
      "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr "       \
      "replacement")                                                          \
    X("UTF-16BE", NULL, UTF16BE,                                              \
      "unicodefffe utf-16be")                                                 \
    X("UTF-16LE", NULL, UTF16LE,                                              \
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le")  \
    X("x-user-defined", NULL, NONE,                                           \
      "x-user-defined")

#endif /* SAN_CHARSET_LIST_H */
