/*
 * The mojibake detector: UTF-8 text that was decoded as a legacy encoding,
 * such as "Eingabe lÃ¶schen", and replacement marks of a decoder.
 *
 * Characters are mapped back to their bytes in the legacy encoding; if these
 * are UTF-8 sequences of letters or punctuation, the text is mojibake.
 * Correct words rarely contain such pairs: after "Ã" or "Â" they have a
 * letter, and not a character of the encoding's bytes 0x80 to 0xbf; and "Р"
 * and "С" are next to lower case letters of the same alphabet.
 */

#include <string.h>

#include <unicode/uchar.h>

#include "charset/san_mojibake.h"
#include "detect/san_judge.h"


/* Longer texts are repaired once only. */
#define AGAIN_MAX  1024


/*
 * The original character of the sequence at p; 0: not mojibake. *used is set
 * to the length of the sequence in the text.
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
 * Characters that texts consist of.  Phonetic letters and others are excluded,
 * because a capital before a quotation mark would become one ("CAFÉ’s").
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
 * Is it a letter and a no-break space, as before a dash or a closing mark:
 * "policisté –"?  By chance these are a sequence of three.
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
 * Repairs the text, to out unless it is NULL, as far as it fits.  Returns the
 * number of sequences; *others is set to the number of non-ASCII characters
 * outside of sequences, *sure to whether a sequence is unlikely to be chance.
 * Without out it stops at the first such character, if all must be sequences.
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
 * Can a sequence of this reading be in the text?  It begins with a UTF-8 lead
 * byte and a continuation byte.
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


/*
 * The same for any reading: does the text contain a character that stands for
 * a continuation byte?
 */

static bool
may_hold_any(san_str_t text)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0 || (n > 1 && cp < 0x10000
                       && (san_mojibake_check[cp / 64] >> cp % 64 & 1)))
        {
            return true;
        }
    }

    return false;
}


/*
 * "WindowsВ®": the two bytes of a symbol, the first one as a Cyrillic letter.
 */

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
 * "вЂњ", "вЂ“": dashes and quotation marks.  No language has a lower case "в"
 * before a capital "Ђ".
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
 * Is it mojibake of this reading?  Cyrillic text contains pairs by chance,
 * such as "Рё" in capitals: all of it has to be sequences.
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


/*
 * The first reading that fits, or -1.  One word suffices: others may be
 * correct.
 */

static int
reading_of(san_str_t text)
{
    size_t     start, end;
    unsigned   i;
    san_str_t  word;

    if (!may_hold_any(text)) {
        return -1;
    }

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


/* Reverses one reading; returns the length, or 0. */

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

    /* some texts were decoded in the wrong encoding twice or more */

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


/* Is the text exactly the bytes of was, decoded in this reading? */

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


/*
 * Does it contain two replacement marks of a decoder, or one next to a letter?
 */

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
