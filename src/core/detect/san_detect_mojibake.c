/*
 * The mojibake detector: text that is UTF-8 read as a legacy encoding, as
 * "Eingabe lÃ¶schen", and the marks that a decoder left where it failed.
 *
 * Characters that the legacy encoding has for the bytes of UTF-8 are put
 * back to bytes; where these are sequences of UTF-8 for letters or marks of
 * writing, they were that.  In real words such pairs are rare: "Ã" or "Â" is
 * followed by a letter there, and not by what stands in the encoding's 0x80
 * to 0xbf; "Р" and "С" stand beside small letters of the same alphabet.
 */

#include <string.h>

#include <unicode/uchar.h>

#include "charset/san_mojibake.h"
#include "detect/san_judge.h"


/* A longer text is put right once. */
#define AGAIN_MAX  1024


/*
 * The character that the sequence at p was; 0: it is not such a sequence.
 * *used gets the bytes of text that it takes.
 */

static uint32_t
unread(unsigned reading, const uint8_t *p, const uint8_t *end, size_t *used)
{
    int             n;
    size_t          len, want;
    uint8_t         bytes[4];
    uint32_t        cp, was;
    const uint8_t  *q;

    cp = 0;
    want = 1;
    was = 0;

    for (q = p, len = 0; len < want; q += n, len++) {
        n = q < end ? san_utf8_next(q, end, &cp) : 0;

        if (n <= 0 || san_mojibake_byte(reading, cp) == 0) {
            return 0;
        }

        bytes[len] = (uint8_t) san_mojibake_byte(reading, cp);

        if (len == 0) {
            want = bytes[0] >= 0xf0 ? 4 : bytes[0] >= 0xe0 ? 3 : 2;
        }
    }

    *used = (size_t) (q - p);

    return san_utf8_next(bytes, bytes + len, &was) == (int) len ? was : 0;
}


/*
 * What texts are written in: phonetic letters and the like come of a capital
 * before a quotation mark ("CAFÉ’s").
 */

static const struct {
    uint32_t  first;
    uint32_t  last;
} plausible[] = {
    { 0xa0, 0x17f }, { 0x386, 0x52f }, { 0x5d0, 0x6ff }, { 0x900, 0x97f },
    { 0xe01, 0xe5b }, { 0x10d0, 0x10ff }, { 0x1ea0, 0x1ef9 },
    { 0x2010, 0x203a }, { 0x20ac, 0x20ac }, { 0x2122, 0x2122 },
    { 0x2190, 0x2193 }, { 0x3001, 0x30ff }, { 0x4e00, 0x9fff },
    { 0xac00, 0xd7a3 }, { 0xff01, 0xff5e }
};


static bool
is_plausible(uint32_t cp)
{
    size_t  i;

    for (i = 0; i < sizeof(plausible) / sizeof(plausible[0]); i++) {
        if (cp >= plausible[i].first && cp <= plausible[i].last) {
            return true;
        }
    }

    return false;
}


/*
 * Is it what stands between a word and a dash or a closing mark: "policisté –",
 * with a space that does not break?  By chance that is a sequence of three.
 */

static bool
is_typography(const uint8_t *p, const uint8_t *end, uint32_t first)
{
    int       n;
    uint32_t  space;

    if (!u_isalpha((UChar32) first)) {
        return false;
    }

    n = san_utf8_next(p, end, &first);
    p += n;

    return p < end && san_utf8_next(p, end, &space) > 0 && space == 0xa0;
}


/*
 * Puts the text right, in out if that is not NULL, as far as it fits.
 * Returns how many sequences there were; *others gets the number of characters
 * beyond ASCII outside of them, *sure says that one sequence is hardly chance.
 * Without out the first such character ends it, if all has to be sequences.
 */

static unsigned
repair(unsigned reading, san_str_t text, uint8_t *out, size_t size,
    size_t *len, unsigned *others, bool *sure)
{
    int             n;
    size_t          used;
    unsigned        found;
    uint32_t        cp;
    const uint8_t  *p, *end;

    found = 0;
    *others = 0;
    *sure = false;
    *len = 0;
    end = text.data + text.len;

    for (p = text.data; p < end; p += used) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        used = (size_t) n;

        if (n > 1) {
            size_t    sequence;
            uint32_t  was;

            was = unread(reading, p, end, &sequence);

            if (was && is_plausible(was)) {
                found++;
                *sure |= was < 0x100
                         || (was > 0x17f && !is_typography(p, end, cp));
                used = sequence;
                cp = was;

            } else {
                ++*others;

                if (out == NULL && reading != 0) {
                    break;
                }
            }
        }

        if (out && *len + 4 <= size) {
            *len += san_utf8_put(out + *len, cp);
        }
    }

    return found;
}


/*
 * May there be a sequence of this reading anywhere?  It begins with a lead of
 * UTF-8 and a byte that goes on.
 */

static bool
may_hold(unsigned reading, san_str_t text)
{
    int             n;
    unsigned        byte, before;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    before = 0;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return true;
        }

        byte = n > 1 ? san_mojibake_byte(reading, cp) : 0;

        if (before >= 0xc2 && byte >= 0x80 && byte < 0xc0) {
            return true;
        }

        before = byte;
    }

    return false;
}


/* "WindowsВ®": the two bytes of a mark, the first one as a Cyrillic letter. */

static bool
has_mark(san_str_t text)
{
    size_t  i;

    for (i = 1; i + 4 <= text.len; i++) {
        if (memcmp(text.data + i, "\xd0\x92\xc2", 3) == 0
            && (text.data[i + 3] == 0xa9 || text.data[i + 3] == 0xae)
            && san_is_alpha(text.data[i - 1]))
        {
            return true;
        }
    }

    return false;
}


/*
 * "вЂњ", "вЂ“": dashes and quotation marks.  No language has a small "в" before
 * a capital "Ђ".
 */

static bool
has_punctuation(san_str_t text)
{
    size_t  i;

    for (i = 0; i + 4 < text.len; i++) {
        if (memcmp(text.data + i, "\xd0\xb2\xd0\x82", 4) == 0) {
            return true;
        }
    }

    return false;
}


/*
 * Is it mojibake of this reading?  Cyrillic text has pairs by chance, as "Рё"
 * in capitals: there all of it has to be one.
 */

static bool
is_reading(unsigned reading, san_str_t text)
{
    bool      sure;
    size_t    len;
    unsigned  found, others;

    found = repair(reading, text, NULL, 0, &len, &others, &sure);

    return reading == 0 ? found > others && (found > 1 || sure)
                        : others == 0 && (found >= 3
                                          || (found && (has_mark(text)
                                              || has_punctuation(text))));
}


/* The words beside it may be right: one is enough. */

static int
reading_of(san_str_t text)
{
    size_t     start, end;
    unsigned   i;
    san_str_t  word;

    for (i = 0; i < SAN_READINGS; i++) {
        if (!may_hold(i, text)) {
            continue;
        }

        if (is_reading(i, text)) {
            return (int) i;
        }

        for (start = 0; start < text.len; start = end + 1) {
            for (end = start; end < text.len && text.data[end] != ' '; end++) {
                /* void */
            }

            word.data = text.data + start;
            word.len = end - start;

            if (is_reading(i, word)) {
                return (int) i;
            }
        }
    }

    return -1;
}


/* One reading undone; its length, or 0. */

static size_t
repair_once(san_str_t text, uint8_t *out, size_t size)
{
    int       reading;
    bool      sure;
    size_t    len;
    unsigned  others;

    reading = reading_of(text);

    if (reading < 0) {
        return 0;
    }

    (void) repair((unsigned) reading, text, out, size, &len, &others, &sure);

    return len;
}


size_t
san_detect_mojibake_repair(san_str_t text, uint8_t *out, size_t size)
{
    size_t     len, n;
    uint8_t    again[AGAIN_MAX];
    unsigned   i;
    san_str_t  once;

    len = repair_once(text, out, size);

    /* some texts were read in the wrong encoding twice and more */

    for (i = 0; i < 2 && len && len <= sizeof(again); i++) {
        memcpy(again, out, len);
        once.data = again;
        once.len = len;

        n = repair_once(once, out, size);

        if (n == 0) {
            memcpy(out, again, len);
            break;
        }

        len = n;
    }

    return len;
}


/* Would the bytes of was, read so, be the text to its last character? */

static bool
reads_as(unsigned reading, san_str_t was, san_str_t text)
{
    int             n;
    size_t          i;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = text.data;
    end = p + text.len;
    cp = 0;

    for (i = 0; i < was.len; i++, p += n) {
        n = p < end ? san_utf8_next(p, end, &cp) : 0;

        if (n <= 0
            || (n > 1 ? san_mojibake_byte(reading, cp) : cp) != was.data[i])
        {
            return false;
        }
    }

    return p == end;
}


size_t
san_detect_mojibake_exact(san_str_t text, uint8_t *out, size_t size)
{
    int        reading;
    bool       sure;
    size_t     len;
    uint8_t    again[AGAIN_MAX];
    unsigned   i, others;
    san_str_t  was;

    len = 0;

    for (i = 0; i < 3; i++) {
        reading = reading_of(text);

        if (reading < 0) {
            return len;
        }

        (void) repair((unsigned) reading, text, out, size, &len, &others,
                      &sure);
        was.data = out;
        was.len = len;

        if (len > sizeof(again) || !reads_as((unsigned) reading, was, text)) {
            return 0;
        }

        memcpy(again, out, len);
        text.data = again;
        text.len = len;
    }

    return reading_of(text) < 0 ? len : 0;
}


static bool
is_letter(uint8_t c)
{
    return c >= 0x80 || san_is_alpha(c);
}


/* Marks of a decoder, two of them, or one beside a letter. */

static bool
has_replacement(san_str_t text)
{
    size_t    i;
    unsigned  n;

    if (memchr(text.data, 0xef, text.len) == NULL) {
        return false;
    }

    for (i = 0, n = 0; i + 3 <= text.len; i++) {
        if (memcmp(text.data + i, "\xef\xbf\xbd", 3) != 0) {
            continue;
        }

        if (++n == 2
            || (i > 0 && is_letter(text.data[i - 1]))
            || (i + 3 < text.len && is_letter(text.data[i + 3])))
        {
            return true;
        }
    }

    return false;
}


bool
san_detect_mojibake(const san_subject_t *subject, san_verdict_t *verdict)
{
    if (reading_of(subject->text) < 0 && !has_replacement(subject->text)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_MOJIBAKE;

    return true;
}
