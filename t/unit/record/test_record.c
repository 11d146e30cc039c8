/*
 * test_record: the line of a finding, byte for byte.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "any.h"
#include "san.h"
#include "tap.h"

#include <stdio.h>
#include <string.h>


#define STR(s)  ((san_str_t) SAN_STR(s))


static uint8_t        buf[65536];
static san_meta_t     meta;
static san_finding_t  finding;


static void
reset(void)
{
    memset(&meta, 0, sizeof(meta));
    memset(&finding, 0, sizeof(finding));

    meta.time = STR("2026-11-23T14:05:09.123+00:00");
    meta.request_id = STR("5d2c");
    meta.scheme = STR("https");
    meta.host = STR("127.0.0.1");
    meta.uri = STR("/article.html");
    meta.status = 200;

    finding.detector = SAN_DETECTOR_SCRIPT;
    finding.action = SAN_ACTION_STRIP;
    finding.would = SAN_ACTION_STRIP;
    finding.n = 3;
    finding.range.start = 6212;
    finding.range.end = 6227;
    finding.script = "Cyrl";
    finding.language = "en";
    finding.its = "untranslated";
    finding.wcag = "3.1.2";
    finding.where = STR("html > body > h2");
    finding.text = STR("Да");
    finding.removed = STR("<h2>Да</h2>");
}


/* Is expected in the line, and is the line one whole line? */

static void
has(san_action_t done, const char *expected, const char *name)
{
    size_t  n;

    memset(buf, 0, sizeof(buf));
    n = san_record(&finding, done, &meta, buf, sizeof(buf) - 1);

    if (!tap_ok(n != 0 && strlen((char *) buf) == n
                && memchr(buf, '\n', n) == buf + n - 1
                && strstr((char *) buf, expected) != NULL, "%s", name))
    {
        printf("# expected %s\n# got      %s\n", expected, (char *) buf);
    }
}


static void
test_fields(void)
{
    reset();
    has(SAN_ACTION_STRIP,
        "{\"time\":\"2026-11-23T14:05:09.123+00:00\","
        "\"request_id\":\"5d2c\",\"scheme\":\"https\",\"host\":\"127.0.0.1\","
        "\"uri\":\"/article.html\",\"status\":200,\"language\":\"en\","
        "\"detector\":\"script\",\"script\":\"Cyrl\","
        "\"text_language\":null,\"action\":\"strip\","
        "\"would\":\"strip\",\"why\":null,"
        "\"where\":\"html > body > h2\",\"attr\":null,\"n\":3,"
        "\"offset\":6212,\"length\":15,\"text\":\"Да\",\"unit\":null,"
        "\"removed\":\"<h2>Да</h2>\",\"replacement\":null,"
        "\"its\":\"untranslated\","
        "\"wcag\":\"3.1.2\"}\n", "the whole line, in order");

    has(SAN_ACTION_FLAG, "\"action\":\"flag\"", "what was done is reported");
    has(SAN_ACTION_FLAG, "\"removed\":null,\"replacement\":null,",
        "nothing is removed by flag");

    finding.replacement = STR("<h2 its-x>");
    has(SAN_ACTION_MARK, "\"replacement\":\"<h2 its-x>\",", "what mark put in");
    has(SAN_ACTION_FLAG, "\"removed\":null,\"replacement\":null,",
        "nothing is put in by flag");
    has(SAN_ACTION_OFF, "\"removed\":null,\"replacement\":null,", "nor by off");

    finding.replacement = STR("");
    has(SAN_ACTION_STRIP, "\"replacement\":\"\",", "nothing is not null");

    finding.replacement = STR("\xc4\xe0");
    has(SAN_ACTION_TRANSLATE, "\"replacement_base64\":\"xOA=\",\"its\"",
        "what is put in need not be UTF-8");
    has(SAN_ACTION_FLAG, "\"removed\":null,\"replacement\":null,", "not here");
    finding.replacement = STR("");

    finding.detector = SAN_DETECTOR_ORPHAN_LABEL;
    has(SAN_ACTION_STRIP, "\"detector\":\"orphan-label\"",
        "a label has its own name");

    finding.attr = "alt";
    finding.text_language = "ru";
    has(SAN_ACTION_STRIP, "\"attr\":\"alt\"", "attr");
    has(SAN_ACTION_STRIP, "\"text_language\":\"ru\"", "text_language");

    finding.tags = STR("2:b 4:/b");
    has(SAN_ACTION_STRIP, "\"unit\":null,\"tags\":\"2:b 4:/b\",", "tags");

    finding.range.start = UINT64_MAX;
    finding.range.end = UINT64_MAX;
    has(SAN_ACTION_STRIP, "\"offset\":18446744073709551615,\"length\":0,",
        "the greatest number and the least");
}


static void
test_null(void)
{
    memset(&meta, 0, sizeof(meta));
    memset(&finding, 0, sizeof(finding));
    meta.file = STR("a\nb.html");

    has(SAN_ACTION_FLAG,
        "{\"time\":null,\"request_id\":null,\"scheme\":null,"
        "\"host\":null,\"uri\":null,"
        "\"status\":null,\"language\":null,\"detector\":\"catalog\","
        "\"script\":null,\"text_language\":null,\"action\":\"flag\","
        "\"would\":\"off\",\"why\":null,"
        "\"where\":null,\"attr\":null,\"n\":0,\"offset\":0,\"length\":0,"
        "\"text\":null,\"unit\":null,\"removed\":null,"
        "\"replacement\":null,\"its\":null,"
        "\"wcag\":null,\"file\":\"a\\nb.html\"}\n",
        "what is not known is null");
}


static void
test_last(void)
{
    reset();
    finding.last = true;
    finding.n = 1001;

    has(SAN_ACTION_FLAG,
        "\"status\":200,\"language\":null,\"detector\":null,"
        "\"script\":null,\"text_language\":null,\"action\":\"limit\","
        "\"would\":null,\"why\":null,"
        "\"where\":null,\"attr\":null,\"n\":1001,\"offset\":null,"
        "\"length\":null,\"text\":null,\"unit\":null,\"removed\":null,"
        "\"replacement\":null,\"its\":null,"
        "\"wcag\":null}\n", "the record of the limit");

    meta.file = STR("x");
    has(SAN_ACTION_FLAG, "\"its\":null,"
        "\"wcag\":null,\"file\":\"x\"}\n", "with the file");
}


static void
test_escapes(void)
{
    reset();

    finding.text = STR("\"}\n{\"time\":\\");
    has(SAN_ACTION_FLAG, "\"text\":\"\\\"}\\n{\\\"time\\\":\\\\\",",
        "a text cannot end its field");

    finding.text = STR("\b\f\n\r\t\x01\x1b\x1f\x7f");
    has(SAN_ACTION_FLAG,
        "\"text\":\"\\b\\f\\n\\r\\t\\u0001\\u001b\\u001f\\u007f\",",
        "controls");

    finding.text = STR("a\0b");
    has(SAN_ACTION_FLAG, "\"text\":\"a\\u0000b\",", "a zero byte");

    finding.text = STR("\u2027\u2028\u2029\u202a");
    has(SAN_ACTION_FLAG, "\"text\":\"\u2027\\u2028\\u2029\u202a\",",
        "the separators of lines");

    finding.text = STR("\xc2\x80\xc2\x85\xc2\x9f\xc2\xa0");
    has(SAN_ACTION_FLAG, "\"text\":\"\\u0080\\u0085\\u009f\xc2\xa0\",",
        "the second set of controls");

    finding.text = STR("");
    has(SAN_ACTION_FLAG, "\"text\":\"\",", "an empty text is not null");

    finding.where = STR("html > p#a\"b\n");
    has(SAN_ACTION_FLAG, "\"where\":\"html > p#a\\\"b\\n\",", "a path");

    finding.attr = "x\"y";
    has(SAN_ACTION_FLAG, "\"attr\":\"x\\\"y\",", "a name of an attribute");

    meta.uri = STR("/\",\"status\":1,\"x\":\"\xff\n");
    has(SAN_ACTION_FLAG,
        "\"uri\":\"/\\\",\\\"status\\\":1,\\\"x\\\":\\\"\\ufffd\\n\"",
        "an address");

    finding.removed = STR("\xf0\x9f\x98\x80\xed\x9f\xbf");
    has(SAN_ACTION_STRIP, "\"removed\":\"\xf0\x9f\x98\x80\xed\x9f\xbf\",",
        "four bytes, and the last before the surrogates");
}


static void
test_bytes(void)
{
    reset();

    finding.text = STR("a\xff\xc0\x80z");
    has(SAN_ACTION_FLAG, "\"text\":\"a\\ufffd\\ufffd\\ufffdz\",", "not UTF-8");

    finding.text = STR("a\xd0");
    has(SAN_ACTION_FLAG, "\"text\":\"a\\ufffd\",", "a character cut short");

    finding.text = STR("\xed\xa0\x80\xf4\x90\x80\x80\xe0\x80\"");
    has(SAN_ACTION_FLAG, "\\ufffd\\\"\",", "no quote is swallowed");

    finding.removed = STR("\xff");
    has(SAN_ACTION_STRIP, "\"removed_base64\":\"/w==\",\"replacement\"",
        "1 byte");

    finding.removed = STR("\xff\xfe");
    has(SAN_ACTION_STRIP, "\"removed_base64\":\"//4=\",", "2 bytes");

    finding.removed = STR("<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>");
    has(SAN_ACTION_STRIP, "\"removed_base64\":\"PHA+z/Do4uXyPC9wPg==\",",
        "a text of another encoding");

    has(SAN_ACTION_FLAG, "\"removed\":null,\"replacement\":null",
        "flag: neither");
}


/*
 * Texts of random characters, of which some need an escape: blocks of them are
 * read at once, so each has to be right at any place.
 */

static void
test_blocks(void)
{
    unsigned       i, k, n, wrong;
    char           text[256], expected[1024];
    uint32_t       seed = ANY_SEED;

    static const struct {
        const char  *text;
        const char  *written;
    } some[] = {
        { "a", "a" }, { "~", "~" }, { " ", " " }, { "я", "я" }, { "ß", "ß" },
        { "Ü", "Ü" }, { "漢", "漢" }, { "ア", "ア" }, { "한", "한" },
        { "क", "क" }, { "€", "€" }, { "\xed\x9f\xbf", "\xed\x9f\xbf" },
        { "\xee\x80\x80", "\xee\x80\x80" }, { "😀", "😀" },
        { "\xc2\xa0", "\xc2\xa0" }, { "\xc3\x80", "\xc3\x80" },
        { "abcdefghijklmnop", "abcdefghijklmnop" },
        { "абвгдежзийкл", "абвгдежзийкл" }, { "日本語文字列", "日本語文字列" },

        /* from here on with an escape */

        { "\"", "\\\"" }, { "\\", "\\\\" }, { "\x1f", "\\u001f" },
        { "\x7f", "\\u007f" }, { "\xc2\x9f", "\\u009f" },
        { "\u2028", "\\u2028" }, { "\xff", "\\ufffd" },
        { "\xd0", "\\ufffd" }, { "\xe3\x81", "\\ufffd\\ufffd" },
        { "\xed\xa0\x80", "\\ufffd\\ufffd\\ufffd" },
        { "\xe0\x80\x80", "\\ufffd\\ufffd\\ufffd" }
    };

    reset();

    for (i = wrong = 0; i < 20000; i++) {
        strcpy(expected, "\"text\":\"");

        for (n = 1 + any_of(&seed, 12), text[0] = '\0'; n; n--) {
            k = any_of(&seed, any_of(&seed, 4) ? 19 : 30);
            strcat(text, some[k].text);
            strcat(expected, some[k].written);
        }

        strcat(expected, "\",");
        finding.text.data = (const uint8_t *) text;
        finding.text.len = strlen(text);

        n = (unsigned) san_record(&finding, SAN_ACTION_FLAG, &meta, buf,
                                  sizeof(buf));
        buf[n] = '\0';
        wrong += strstr((char *) buf, expected) == NULL;
    }

    tap_ok(wrong == 0, "blocks of characters: %u are wrong", wrong);
}


/* Each size but the one that fits yields 0 and writes nothing beyond it. */

static void
test_size(void)
{
    size_t  n, size;
    bool    fits, beyond;

    reset();
    finding.removed = STR("<p>\xcf\xf0</p>");
    n = san_record(&finding, SAN_ACTION_STRIP, &meta, buf, sizeof(buf));
    fits = false;
    beyond = false;

    for (size = 0; size < n; size++) {
        memset(buf, '~', n + 16);

        if (san_record(&finding, SAN_ACTION_STRIP, &meta, buf, size) != 0) {
            fits = true;
        }

        if (buf[size] != '~') {
            beyond = true;
        }
    }

    tap_ok(n > 300, "there is a line");
    tap_ok(!fits, "nothing shorter holds the line");
    tap_ok(!beyond, "no byte is written behind the buffer");
    tap_ok(san_record(&finding, SAN_ACTION_STRIP, &meta, buf, n) == n,
           "the exact size does");
    tap_ok(san_record(&finding, SAN_ACTION_STRIP, &meta, NULL, 0) == 0,
           "no buffer at all");
}


/* The value written for a field of n bytes c, without the quotes. */

static size_t
share(const char *name, uint8_t c, size_t n, san_str_t *field)
{
    char            key[32];
    const char     *p, *end;
    static uint8_t  bytes[70000];

    memset(bytes, c, n);
    field->data = bytes;
    field->len = n;

    snprintf(key, sizeof(key), "\"%s\":\"", name);
    memset(buf, 0, sizeof(buf));
    (void) san_record(&finding, SAN_ACTION_FLAG, &meta, buf, sizeof(buf) - 1);
    field->data = NULL;
    field->len = 0;

    p = strstr((char *) buf, key);
    end = (p != NULL) ? strchr(p + strlen(key), '"') : NULL;

    return (end != NULL) ? (size_t) (end - p) - strlen(key) : 0;
}


/* Fields that a client or page decides have a share, with their escapes. */

static void
test_shares(void)
{
    size_t      i;

    const struct {
        const char  *name;
        san_str_t   *field;
        size_t       most;
    } fields[] = {
        { "request_id", &meta.request_id, 64 },
        { "scheme", &meta.scheme, 16 },
        { "host", &meta.host, 256 },
        { "uri", &meta.uri, 1024 },
        { "where", &finding.where, 768 },
        { "text", &finding.text, 2048 },
        { "unit", &finding.unit, 1024 },
        { "repaired", &finding.repaired, 1024 }
    };

    reset();

    for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        tap_ok(share(fields[i].name, 'x', fields[i].most, fields[i].field)
               == fields[i].most, "%s: all of it fits", fields[i].name);
        tap_ok(share(fields[i].name, 'x', 20000, fields[i].field)
               == fields[i].most, "%s: is cut", fields[i].name);
        tap_ok(share(fields[i].name, 0xff, 20000, fields[i].field)
               == fields[i].most / 6 * 6, "%s: is cut as it is written",
               fields[i].name);
    }

    reset();
    has(SAN_ACTION_FLAG, "\"its\":\"untranslated\","
        "\"wcag\":\"3.1.2\"}", "a whole text is not cut");
    meta.uri.len = 0;
    meta.uri.data = buf;

    tap_ok(share("text", 'x', 2049, &finding.text) == 2048
           && strstr((char *) buf, "\"cut\":true}\n") != NULL,
           "a text that is cut says so");

    reset();
    finding.text.data = (const uint8_t *) memset(buf + 40000, 'x', 479);
    memcpy(buf + 40479, "\xd1\x8f", 2);
    finding.text.len = 481;
    tap_ok(san_record(&finding, SAN_ACTION_STRIP, &meta, buf, 30000) != 0
           && strstr((char *) buf, "xx\",\"unit\":null,\"removed\"") != NULL,
           "it is cut in front of a character");
}


/* The longest record: each field is too long, and has to be escaped. */

static void
test_longest(void)
{
    size_t                i, n;
    static char           name[100];
    static const uint8_t  fill[] = { 'x', '"', 0x01, 0x7f, 0xff, 0xc2 };
    static uint8_t        bytes[70000];

    for (i = 0; i < sizeof(fill); i++) {
        memset(bytes, fill[i], sizeof(bytes));
        reset();

        finding.where.data = finding.text.data = bytes;
        finding.repaired.data = meta.uri.data = bytes;
        meta.host.data = meta.request_id.data = meta.time.data = bytes;
        finding.where.len = finding.text.len = sizeof(bytes);
        finding.repaired.len = meta.uri.len = sizeof(bytes);
        meta.host.len = meta.request_id.len = meta.time.len = sizeof(bytes);
        memset(name, fill[i], sizeof(name) - 1);
        finding.attr = name;
        finding.language = finding.text_language = name;
        finding.why = "record";
        finding.n = UINT32_MAX;
        finding.range.end = UINT64_MAX;

        tap_ok(san_record(&finding, SAN_ACTION_FLAG, &meta, buf, SAN_RECORD_MAX)
               != 0, "a flag fits, byte %02x", fill[i]);

        finding.removed.data = bytes;

        for (n = 1; n < 5000; n++) {
            finding.removed.len = n;

            if (!san_record_fits(&finding)) {
                break;
            }
        }

        finding.removed.len = n - 1;

        tap_ok(n > 600 && n < 4096 && san_record_fits(&finding)
               && san_record(&finding, SAN_ACTION_STRIP, &meta, buf,
                             SAN_RECORD_MAX)
                  != 0, "an edit of %zu bytes fits, byte %02x", n - 1,
               fill[i]);
    }
}


static void
test_why(void)
{
    reset();
    has(SAN_ACTION_STRIP, "\"would\":\"strip\",\"why\":null,", "no reason");

    finding.why = "mode";
    has(SAN_ACTION_FLAG, "\"action\":\"flag\",\"would\":\"strip\","
        "\"why\":\"mode\",", "why it is no edit");

    finding.would = SAN_ACTION_TRANSLATE;
    has(SAN_ACTION_STRIP, "\"action\":\"strip\",\"would\":\"translate\","
        "\"why\":\"mode\",", "why an edit is no other one");
}


/* Nothing that a page or a visitor wrote, except the place. */

static void
test_redact(void)
{
    reset();
    meta.uri.data = (const uint8_t *) "/a?b=c";
    meta.uri.len = 6;
    finding.repaired = finding.text;
    meta.redact = true;

    has(SAN_ACTION_FLAG, "\"uri\":\"/a\",",
        "an address ends before its arguments");
    finding.unit = STR("Да и нет");
    has(SAN_ACTION_FLAG, "\"text\":null,\"unit\":null,\"removed\":null,"
        "\"replacement\":null,\"its\":\"untranslated\","
        "\"wcag\":\"3.1.2\"}\n", "texts are not there");
    has(SAN_ACTION_STRIP,
        "\"text\":null,\"unit\":null,\"removed\":null,\"replacement\":null,",
        "nor are those of an edit");

    meta.redact = false;
    has(SAN_ACTION_FLAG, "\"uri\":\"/a?b=c\",", "else they are");
}


int
main(void)
{
    test_fields();
    test_null();
    test_last();
    test_escapes();
    test_bytes();
    test_blocks();
    test_size();
    test_shares();
    test_longest();
    test_why();
    test_redact();

    return tap_done();
}
