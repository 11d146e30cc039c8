/*
 * san_state_tag: the states of tags and attributes (HTML 13.2.5.6 to 8 and
 * 13.2.5.32 to 40).
 *
 * Enters: bytes.  Leaves: whole tags, with the ranges of their attributes.
 * The tag is pending from its '<' on.  References in values are not decoded
 * here.
 */

#include <string.h>

#include "base/san_scan.h"
#include "token/san_attr_read.h"
#include "token/san_state.h"


static inline uint32_t
in_tag(const san_token_t *t, const uint8_t *p)
{
    return (uint32_t) (san_state_off(t, p) - t->tag.start);
}


/* The attribute being read. */

static inline san_attr_t *
current(san_token_t *t)
{
    return &t->tag.attrs[t->tag.nattrs - 1];
}


static void
open_tag(san_token_t *t, bool end_tag)
{
    if (t->pending != SAN_NOT_PENDING) {
        t->tag.start = t->pending;
    }

    t->ref_len = 0;
    t->tag.name = end_tag ? 2 : 1;
    t->tag.name_len = 0;
    t->tag.id = SAN_TAG_OTHER;
    t->tag.nattrs = 0;
    t->tag.end_tag = end_tag;
    t->tag.self_closing = false;
    t->tag.truncated = false;
}


/*
 * Looks up a name; in XML names are case-sensitive, and ours are in lower
 * case.
 */

static inline uint16_t
look_up(const san_token_t *t, const uint8_t *name, size_t len,
    size_t readable)
{
    size_t  i;

    if (t->xml) {
        for (i = 0; i < len; i++) {
            if (name[i] != san_lower(name[i])) {
                return SAN_TAG_OTHER;
            }
        }
    }

    return (uint16_t) san_tag_lookup(name, len, readable);
}


/* Past the limit, the last entry is reused and the tag is marked truncated. */

static void
open_attribute(san_token_t *t, const uint8_t *p)
{
    san_attr_t  *attr;

    if (t->tag.nattrs == SAN_ATTRS_MAX) {
        t->tag.truncated = true;

    } else {
        t->tag.nattrs++;
    }

    attr = current(t);
    attr->name = in_tag(t, p);
    attr->quote = 0;
}


static inline void
close_name(san_token_t *t, const uint8_t *p)
{
    san_attr_t  *attr;

    attr = current(t);
    attr->value = in_tag(t, p);
    attr->name_len = attr->value - attr->name;
    attr->value_len = 0;
}


static inline void
close_value(san_token_t *t, const uint8_t *p)
{
    san_attr_t  *attr;

    attr = current(t);
    attr->value_len = in_tag(t, p) - attr->value;
}


/*
 * Calls the sink, which decides how the content is tokenized.  Returns how
 * many bytes of the content the sink has read itself.
 */

static inline size_t
hand_out(san_token_t *t)
{
    san_content_t  content;

    t->state = san_state_data;
    t->taken = 0;
    content = t->sink->tag(t->data, &t->tag);
    t->pending = SAN_NOT_PENDING;

    if (content != SAN_DATA && !t->tag.end_tag) {
        san_token_set_content(t, content, (san_tag_id_t) t->tag.id);
    }

    return t->taken;
}


/* Emits the tag that ends at '>' before p. */

static const uint8_t *
emit_tag(san_token_t *t, const uint8_t *p)
{
    t->tag.end = san_state_off(t, p);

    if (t->pending == SAN_NOT_PENDING
        || t->tag.end - t->tag.start > UINT32_MAX) {
        t->tag.truncated = true;
    }

    return p + hand_out(t);
}


static inline bool
list_attribute(void *data, const san_attr_t *attr, unsigned n)
{
    (void) data;
    (void) attr;
    (void) n;

    return true;
}


const uint8_t *
san_state_whole_tag(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    bool            end_tag;
    const uint8_t  *base, *name, *last;

    base = p;
    last = san_token_last_tag_end(t, p, end);
    end_tag = end - p > 2 && p[1] == '/';
    name = p + 1 + end_tag;

    if (name >= last || !san_is_alpha(*name)) {
        return NULL;
    }

    p = name;

    do {
        p++;
    } while (!(san_byte_class[*p] & SAN_BYTE_TAG_END));

    t->tag.end_tag = end_tag;
    t->tag.name = 1 + end_tag;
    t->tag.name_len = (uint32_t) (p - name);
    t->tag.truncated = false;

    p = san_attr_read(&t->tag, base, p, last, end, san_attr_any_name,
                      list_attribute, NULL);

    if (p == NULL || (uint64_t) (p - base) > UINT32_MAX) {
        return NULL;
    }

    t->tag.start = san_state_off(t, base);
    t->tag.end = t->tag.start + (uint64_t) (p - base);
    t->tag.id = look_up(t, name, t->tag.name_len, (size_t) (end - name));
    t->pending = t->tag.start;

    return p + hand_out(t);
}


/* Can a name of XML begin with this byte, which is not a letter? */

static inline bool
begins_xml_name(uint8_t c)
{
    return c == '_' || c == ':' || c >= 0x80;
}


/* 13.2.5.6 */

const uint8_t *
san_state_tag_open(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    if (san_is_alpha(*p)) {
        open_tag(t, false);
        return san_state_go(t, p, end, san_state_tag_name);
    }

    switch (*p) {

    case '/':
        return san_state_go(t, p + 1, end, san_state_end_tag_open);

    case '!':
        t->matched = 0;
        san_state_comment_body(t, p + 1);
        t->state = san_state_markup_declaration_open;
        return p + 1;

    case '?':
        san_state_comment_body(t, p);

        if (t->xml) {
            t->state = san_state_instruction;
            return p + 1;
        }

        t->state = san_state_bogus_comment;
        return p;

    default:
        if (t->xml && begins_xml_name(*p)) {
            open_tag(t, false);
            return san_state_go(t, p, end, san_state_tag_name);
        }

        t->irregular = true;
        return san_state_unhold(t, p, san_state_data);
    }
}


/* 13.2.5.7 */

const uint8_t *
san_state_end_tag_open(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    if (san_is_alpha(*p) || (t->xml && begins_xml_name(*p))) {
        open_tag(t, true);
        return san_state_go(t, p, end, san_state_tag_name);
    }

    t->irregular = true;

    if (*p == '>') {
        t->pending = SAN_NOT_PENDING;
        t->state = san_state_data;
        return p + 1;
    }

    san_state_comment_body(t, p);
    t->state = san_state_bogus_comment;

    return p;
}


/* 13.2.5.8 */

const uint8_t *
san_state_tag_name(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *name;

    for (name = p; !(san_byte_class[*p] & SAN_BYTE_TAG_END); /* void */ ) {
        if (++p == end) {
            if (t->pending == SAN_NOT_PENDING) {
                san_state_keep_name(t, name, p);
            }

            return p;
        }
    }

    t->tag.name_len = in_tag(t, p) - t->tag.name;

    if (t->pending != SAN_NOT_PENDING) {
        name = san_token_at(t, t->tag.start) + t->tag.name;
        t->tag.id = look_up(t, name, t->tag.name_len, (size_t) (end - name));

    } else {
        san_state_keep_name(t, name, p);
        t->tag.id = look_up(t, t->ref, t->ref_len, sizeof(t->ref));
    }

    if (*p == '>') {
        return emit_tag(t, p + 1);
    }

    return san_state_go(t, p, end, san_state_before_attribute_name);
}


/* 13.2.5.32 */

const uint8_t *
san_state_before_attribute_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (san_byte_class[*p] & SAN_BYTE_SPACE) {
        if (++p == end) {
            t->state = san_state_before_attribute_name;
            return p;
        }
    }

    if (*p == '>') {
        return emit_tag(t, p + 1);
    }

    if (*p == '/') {
        return san_state_go(t, p + 1, end, san_state_self_closing_start_tag);
    }

    /* a '=' at this position is the first character of a name */

    open_attribute(t, p);

    return san_state_go(t, p + 1, end, san_state_attribute_name);
}


/* 13.2.5.33 */

const uint8_t *
san_state_attribute_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (!(san_byte_class[*p] & SAN_BYTE_ATTR_END)) {
        if (++p == end) {
            return p;
        }
    }

    close_name(t, p);

    if (*p == '=') {
        return san_state_go(t, p + 1, end, san_state_before_attribute_value);
    }

    return san_state_go(t, p, end, san_state_after_attribute_name);
}


/* 13.2.5.34 */

const uint8_t *
san_state_after_attribute_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (san_byte_class[*p] & SAN_BYTE_SPACE) {
        if (++p == end) {
            return p;
        }
    }

    if (*p == '=') {
        return san_state_go(t, p + 1, end, san_state_before_attribute_value);
    }

    t->state = san_state_before_attribute_name;

    return p;
}


/* 13.2.5.35 */

const uint8_t *
san_state_before_attribute_value(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (san_byte_class[*p] & SAN_BYTE_SPACE) {
        if (++p == end) {
            return p;
        }
    }

    if (*p == '"' || *p == '\'') {
        current(t)->quote = *p;
        current(t)->value = in_tag(t, p + 1);

        return san_state_go(t, p + 1, end,
                            *p == '"'
                                ? san_state_attribute_value_double_quoted
                                : san_state_attribute_value_single_quoted);
    }

    current(t)->value = in_tag(t, p);
    close_value(t, p);

    if (*p == '>') {
        return emit_tag(t, p + 1);
    }

    return san_state_go(t, p, end, san_state_attribute_value_unquoted);
}


static inline const uint8_t *
quoted(san_token_t *t, const uint8_t *p, const uint8_t *end, uint8_t quote)
{
    p = memchr(p, quote, (size_t) (end - p));

    if (p == NULL) {
        return end;
    }

    close_value(t, p);

    return san_state_go(t, p + 1, end, san_state_after_attribute_value_quoted);
}


/* 13.2.5.36 */

const uint8_t *
san_state_attribute_value_double_quoted(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return quoted(t, p, end, '"');
}


/* 13.2.5.37 */

const uint8_t *
san_state_attribute_value_single_quoted(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return quoted(t, p, end, '\'');
}


/* 13.2.5.38 */

const uint8_t *
san_state_attribute_value_unquoted(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (*p != '>' && !(san_byte_class[*p] & SAN_BYTE_SPACE)) {
        if (++p == end) {
            return p;
        }
    }

    close_value(t, p);

    if (*p == '>') {
        return emit_tag(t, p + 1);
    }

    t->state = san_state_before_attribute_name;

    return p + 1;
}


/* 13.2.5.39 */

const uint8_t *
san_state_after_attribute_value_quoted(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    (void) end;

    if (*p == '>') {
        return emit_tag(t, p + 1);
    }

    t->state = san_state_before_attribute_name;

    return p;
}


/* 13.2.5.40 */

const uint8_t *
san_state_self_closing_start_tag(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    (void) end;

    if (*p == '>') {
        t->tag.self_closing = true;
        return emit_tag(t, p + 1);
    }

    t->state = san_state_before_attribute_name;

    return p;
}
