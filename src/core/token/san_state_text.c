/*
 * san_state_text: the states of character data (HTML 13.2.5.1 to 5, 69 to 71,
 * and from 72 on: character references), and of end tags in raw text.
 *
 * Enters: bytes.  Leaves: text as soon as it is read; bytes that could still
 * become markup or a reference are pending.
 *
 * The standard has the three states of an end tag four times, in RCDATA,
 * RAWTEXT, script data and escaped script data; they differ only in the state
 * that they return to, which is t->return_state here.
 */

#include <string.h>

#include "base/san_scan.h"
#include "token/san_charref.h"
#include "token/san_state.h"


/*
 * 13.2.5.1: Text up to the first '<' or '&', which is pending.  A tag that is
 * complete is read at once, and so is the text after it.
 */

const uint8_t *
san_state_data(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    do {
        q = san_scan.text(p, end);
        san_state_text(t, p, q);

        if (q == end) {
            return q;
        }

        p = *q == '<' ? san_state_whole_tag(t, q, end) : NULL;

        if (p == NULL) {
            t->pending = san_state_off(t, q);
            t->return_state = san_state_data;

            return san_state_go(t, q + 1, end,
                                *q == '<' ? san_state_tag_open
                                          : san_state_character_reference);
        }

    } while (p < end && t->state == san_state_data);

    return p;
}


/* 13.2.5.2 */

const uint8_t *
san_state_rcdata(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    q = san_scan.text(p, end);
    san_state_text(t, p, q);

    if (q == end) {
        return q;
    }

    t->pending = san_state_off(t, q);
    t->return_state = san_state_rcdata;

    return san_state_go(t, q + 1, end,
                        *q == '<' ? san_state_raw_less_than_sign
                                  : san_state_character_reference);
}


/*
 * Text up to the first '<' that may begin an end tag or an escape of script
 * data, which is pending.
 */

static const uint8_t *
raw_text(san_token_t *t, const uint8_t *p, const uint8_t *end,
    san_state_pt self, san_state_pt less_than_sign)
{
    const uint8_t  *q;

    q = p;

    do {
        q = memchr(q, '<', (size_t) (end - q));

        if (q == NULL) {
            san_state_text(t, p, end);
            return end;
        }

    } while (++q < end && *q != '/' && *q != '!');

    san_state_text(t, p, q - 1);
    t->pending = san_state_off(t, q - 1);
    t->return_state = self;

    return san_state_go(t, q, end, less_than_sign);
}


/* 13.2.5.3 */

const uint8_t *
san_state_rawtext(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    return raw_text(t, p, end, san_state_rawtext,
                    san_state_raw_less_than_sign);
}


/* 13.2.5.4 */

const uint8_t *
san_state_script_data(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    return raw_text(t, p, end, san_state_script_data,
                    san_state_script_data_less_than_sign);
}


/* 13.2.5.5 */

const uint8_t *
san_state_plaintext(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    san_state_text(t, p, end);

    return end;
}


/* 13.2.5.9, 12 */

const uint8_t *
san_state_raw_less_than_sign(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (*p == '/') {
        return san_state_go(t, p + 1, end, san_state_raw_end_tag_open);
    }

    return san_state_unhold(t, p, t->return_state);
}


/* 13.2.5.10, 13, 16, 24 */

const uint8_t *
san_state_raw_end_tag_open(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (san_is_alpha(*p)) {
        return san_state_go(t, p, end, san_state_raw_end_tag_name);
    }

    return san_state_unhold(t, p, t->return_state);
}


/*
 * 13.2.5.11, 14, 17, 25: The name starts two bytes after t->pending.  It is
 * compared up to the length of the longest name of a raw text element only, so
 * that few bytes are pending.
 */

const uint8_t *
san_state_raw_end_tag_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    size_t          len;
    san_tag_id_t    id;
    const uint8_t  *name;

    name = san_token_at(t, t->pending) + 2;

    for ( /* void */ ; p < end; p++) {
        if (san_byte_class[*p] & SAN_BYTE_TAG_END) {
            len = (size_t) (p - name);
            id = san_tag_lookup(name, len, (size_t) (end - name));

            if (id == SAN_TAG_OTHER || id != t->last_start) {
                return san_state_unhold(t, p, t->return_state);
            }

            t->tag.start = t->pending;
            t->tag.name = 2;
            t->tag.name_len = (uint32_t) len;
            t->tag.id = (uint16_t) id;
            t->tag.nattrs = 0;
            t->tag.end_tag = true;
            t->tag.self_closing = false;
            t->tag.truncated = false;

            return san_state_go(t, p, end, san_state_before_attribute_name);
        }

        if (!san_is_alpha(*p) || p - name > 16) {
            return san_state_unhold(t, p, t->return_state);
        }
    }

    return p;
}


/* 13.2.5.69: in foreign content only. */

const uint8_t *
san_state_cdata_section(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    q = memchr(p, ']', (size_t) (end - p));

    if (q == NULL) {
        san_state_text(t, p, end);
        return end;
    }

    san_state_text(t, p, q);
    t->pending = san_state_off(t, q);

    return san_state_go(t, q + 1, end, san_state_cdata_section_bracket);
}


/* 13.2.5.70 */

const uint8_t *
san_state_cdata_section_bracket(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (*p == ']') {
        return san_state_go(t, p + 1, end, san_state_cdata_section_end);
    }

    return san_state_unhold(t, p, san_state_cdata_section);
}


/* 13.2.5.71 */

const uint8_t *
san_state_cdata_section_end(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    san_range_t  src;

    for ( /* void */ ; p < end && *p == ']'; p++) {
        san_state_text(t, p - 2, p - 1);
        t->pending++;
    }

    if (p == end) {
        return p;
    }

    if (*p != '>') {
        return san_state_unhold(t, p, san_state_cdata_section);
    }

    src.start = t->pending;
    src.end = san_state_off(t, p + 1);
    t->sink->cdata(t->data, src, false);

    t->pending = SAN_NOT_PENDING;
    t->state = san_state_data;

    return p + 1;
}


/* 13.2.5.72 */

const uint8_t *
san_state_character_reference(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (san_byte_class[*p] & SAN_BYTE_ALNUM) {
        return san_state_go(t, p, end, san_state_named_character_reference);
    }

    if (*p == '#') {
        return san_state_go(t, p + 1, end,
                            san_state_numeric_character_reference);
    }

    return san_state_unhold(t, p, t->return_state);
}


/* 13.2.5.73, 74 */

const uint8_t *
san_state_named_character_reference(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *start;

    start = san_token_at(t, t->pending);

    for ( /* void */ ; p < end; p++) {
        if (*p == ';') {
            p++;
            san_state_emit_reference(t, p);
            return p;
        }

        if (!(san_byte_class[*p] & SAN_BYTE_ALNUM)
            || p - start >= SAN_CHARREF_NAME_MAX)
        {
            san_state_emit_reference(t, p);
            return p;
        }
    }

    return p;
}


/*
 * 13.2.5.75 to 80 combined: the digits are read when they are complete.  Any
 * other character, including an 'x' in the wrong position, ends the reference.
 */

const uint8_t *
san_state_numeric_character_reference(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    bool            hex;
    const uint8_t  *digits;

    digits = san_token_at(t, t->pending) + 2;

    for ( /* void */ ; p < end; p++) {
        hex = digits < p && (*digits | 0x20) == 'x';

        if (san_is_digit(*p)
            || (hex && (uint8_t) ((*p | 0x20) - 'a') < 6)
            || (p == digits && (*p | 0x20) == 'x'))
        {
            continue;
        }

        if (*p == ';') {
            p++;
        }

        san_state_emit_reference(t, p);
        return p;
    }

    return p;
}


void
san_state_emit_reference(san_token_t *t, const uint8_t *p)
{
    size_t          len;
    unsigned        n;
    uint32_t        cp[2];
    san_range_t     src;
    const uint8_t  *start;

    start = san_token_at(t, t->pending);
    len = san_charref_decode(start, (size_t) (p - start), false, cp, &n);

    if (len) {
        src.start = t->pending;
        src.end = t->pending + len;
        t->sink->charref(t->data, src, cp, n);
    }

    san_state_text(t, start + len, p);
    t->pending = SAN_NOT_PENDING;
    t->state = t->return_state;
}
