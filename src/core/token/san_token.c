/*
 * san_token: the loop over the states, the end of the file, and the release of
 * tokens that outgrow the buffer.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE          /* memrchr() */
#endif

#include <string.h>

#include "token/san_state.h"

#define SP_  (SAN_BYTE_SPACE|SAN_BYTE_TAG_END|SAN_BYTE_ATTR_END)
#define EN_ (SAN_BYTE_TAG_END|SAN_BYTE_ATTR_END)

#define ALNUM_8(c)                                                            \
    [c] = SAN_BYTE_ALNUM, [c + 1] = SAN_BYTE_ALNUM,                           \
    [c + 2] = SAN_BYTE_ALNUM, [c + 3] = SAN_BYTE_ALNUM,                       \
    [c + 4] = SAN_BYTE_ALNUM, [c + 5] = SAN_BYTE_ALNUM,                       \
    [c + 6] = SAN_BYTE_ALNUM, [c + 7] = SAN_BYTE_ALNUM

const uint8_t  san_byte_class[256] = {
    ['\t'] = SP_, ['\n'] = SP_, ['\f'] = SP_, ['\r'] = SP_, [' '] = SP_,
    ['/'] = EN_, ['>'] = EN_, ['='] = SAN_BYTE_ATTR_END,
    ALNUM_8('0'), ['8'] = SAN_BYTE_ALNUM, ['9'] = SAN_BYTE_ALNUM,
    ALNUM_8('A'), ALNUM_8('I'), ALNUM_8('Q'),
    ['Y'] = SAN_BYTE_ALNUM, ['Z'] = SAN_BYTE_ALNUM,
    ALNUM_8('a'), ALNUM_8('i'), ALNUM_8('q'),
    ['y'] = SAN_BYTE_ALNUM, ['z'] = SAN_BYTE_ALNUM
};


/*
 * What the unfinished token of a state is, at the end of the file or when it
 * is released.  back: bytes at the end of a comment that are not its data.
 * quirks: of a doctype that ends here.
 */

typedef enum {
    PENDING_NONE = 0,
    PENDING_TEXT,
    PENDING_REFERENCE,
    PENDING_TAG,
    PENDING_COMMENT,
    PENDING_DOCTYPE
} pending_kind_t;

typedef struct {
    san_state_pt  state;
    uint8_t       kind;
    uint8_t       back;
} pending_t;

#define PD_(name, kind, back)  { san_state_##name, PENDING_##kind, back }

static const pending_t  pendings[] = {
    PD_(tag_open, TEXT, 0),
    PD_(end_tag_open, TEXT, 0),
    PD_(raw_less_than_sign, TEXT, 0),
    PD_(raw_end_tag_open, TEXT, 0),
    PD_(raw_end_tag_name, TEXT, 0),
    PD_(script_data_less_than_sign, TEXT, 0),
    PD_(script_data_escaped_less_than_sign, TEXT, 0),
    PD_(script_data_double_escaped_less_than_sign, TEXT, 0),
    PD_(cdata_section_bracket, TEXT, 0),
    PD_(cdata_section_end, TEXT, 0),
    PD_(character_reference, TEXT, 0),
    PD_(named_character_reference, REFERENCE, 0),
    PD_(numeric_character_reference, REFERENCE, 0),
    PD_(tag_name, TAG, 0),
    PD_(before_attribute_name, TAG, 0),
    PD_(attribute_name, TAG, 0),
    PD_(after_attribute_name, TAG, 0),
    PD_(before_attribute_value, TAG, 0),
    PD_(attribute_value_double_quoted, TAG, 0),
    PD_(attribute_value_single_quoted, TAG, 0),
    PD_(attribute_value_unquoted, TAG, 0),
    PD_(after_attribute_value_quoted, TAG, 0),
    PD_(self_closing_start_tag, TAG, 0),
    PD_(markup_declaration_open, COMMENT, 0),
    PD_(bogus_comment, COMMENT, 0),
    PD_(comment_start, COMMENT, 0),
    PD_(comment_start_dash, COMMENT, 1),
    PD_(comment, COMMENT, 0),
    PD_(comment_end_dash, COMMENT, 1),
    PD_(comment_end, COMMENT, 2),
    PD_(comment_end_bang, COMMENT, 3),
    PD_(doctype, DOCTYPE, 0),
    PD_(before_doctype_name, DOCTYPE, 0),
    PD_(doctype_name, DOCTYPE, 0),
    PD_(after_doctype_name, DOCTYPE, 0),
    PD_(after_doctype_public_keyword, DOCTYPE, 0),
    PD_(before_doctype_public_identifier, DOCTYPE, 0),
    PD_(doctype_public_identifier, DOCTYPE, 0),
    PD_(after_doctype_public_identifier, DOCTYPE, 0),
    PD_(between_doctype_public_and_system_identifiers, DOCTYPE, 0),
    PD_(after_doctype_system_keyword, DOCTYPE, 0),
    PD_(before_doctype_system_identifier, DOCTYPE, 0),
    PD_(doctype_system_identifier, DOCTYPE, 0),
    PD_(after_doctype_system_identifier, DOCTYPE, 0),
    PD_(bogus_doctype, DOCTYPE, 0),
    PD_(subset, DOCTYPE, 0),
    PD_(instruction, COMMENT, 0),
    PD_(instruction_end, COMMENT, 1)
};

static const pending_t  nothing = { NULL, PENDING_NONE, 0 };


static const pending_t *
pending(const san_token_t *t)
{
    size_t  i;

    for (i = 0; i < sizeof(pendings) / sizeof(pendings[0]); i++) {
        if (pendings[i].state == t->state) {
            return &pendings[i];
        }
    }

    return &nothing;
}


void
san_token_init(san_token_t *t, const san_sink_t *sink, void *data)
{
    memset(t, 0, sizeof(*t));

    t->sink = sink;
    t->data = data;
    t->state = san_state_data;
    t->return_state = san_state_data;
    t->pending = SAN_NOT_PENDING;
}


void
san_token_set_content(san_token_t *t, san_content_t content, san_tag_id_t id)
{
    static const san_state_pt  states[] = {
        san_state_data,
        san_state_rcdata,
        san_state_rawtext,
        san_state_script_data,
        san_state_plaintext
    };

    t->last_start = (uint16_t) id;
    t->state = states[content];
}


const uint8_t *
san_token_find_tag_end(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    t->last_tag_end = memrchr(p, '>', (size_t) (end - p));

    if (t->last_tag_end == NULL) {
        t->last_tag_end = p;
    }

    return t->last_tag_end;
}


void
san_token_feed(san_token_t *t, const uint8_t *win, size_t n, uint64_t off)
{
    const uint8_t  *p, *end;

    t->win = win;
    t->win_off = off;
    t->last_tag_end = NULL;

    end = win + n;

    for (p = win + (t->pos - off); p < end; /* void */ ) {
        p = t->state(t, p, end);
    }

    t->pos = off + n;
}


void
san_token_finish(san_token_t *t)
{
    const uint8_t    *end;
    const pending_t  *what;

    what = pending(t);
    end = san_token_at(t, t->pos);

    switch (what->kind) {

    case PENDING_TEXT:
        san_state_unhold(t, end, san_state_data);
        break;

    case PENDING_REFERENCE:
        san_state_emit_reference(t, end);
        break;

    case PENDING_COMMENT:
        san_state_emit_comment(t, end, what->back);
        break;

    case PENDING_DOCTYPE:
        if (what->state != san_state_bogus_doctype
            && what->state != san_state_subset)
        {
            t->doctype.force_quirks = true;
        }

        san_state_emit_doctype(t, end);
        break;

    default:

        /* a tag that never ends is dropped; text was emitted already */

        break;
    }

    t->pending = SAN_NOT_PENDING;
    t->state = san_state_data;
}


void
san_token_release(san_token_t *t)
{
    if (t->pending == SAN_NOT_PENDING) {
        return;
    }

    switch (pending(t)->kind) {

    case PENDING_TEXT:

        /* "<" may still begin a tag; as text it is lost */

        if (t->state == san_state_tag_open
            || t->state == san_state_end_tag_open)
        {
            t->tag.start = t->pending;
            break;
        }

        /* fall through */

    case PENDING_REFERENCE:
        san_state_unhold(t, san_token_at(t, t->pos), t->return_state);
        break;

    case PENDING_DOCTYPE:
        t->doctype.name = (san_range_t) { 0, 0 };
        t->doctype.public_id = t->doctype.name;
        t->doctype.system_id = t->doctype.name;
        break;

    case PENDING_TAG:

        if (t->state == san_state_tag_name) {
            t->ref_len = 0;
            san_state_keep_name(t, san_token_at(t, t->tag.start) + t->tag.name,
                                san_token_at(t, t->pos));
        }

        break;

    case PENDING_COMMENT:

        /* the start is still needed */

        t->tag.start = t->pending;
        break;

    default:
        break;
    }

    t->pending = SAN_NOT_PENDING;
}
