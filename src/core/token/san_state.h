/*
 * san_state: what the states of the tokenizer share, and their names.
 *
 * A state is a function named after its section of 13.2.5.  It is called with
 * at least one byte, reads what it can, sets the next state and returns the
 * position of the next byte to read; if that is the same byte, the next state
 * reconsumes it.  States of one token call each other; for each token and
 * attribute they return to the loop of san_token_feed(), so that no input can
 * make the stack deep.
 */

#ifndef SAN_STATE_H
#define SAN_STATE_H

#include "token/san_token.h"

/* No offset: nothing is pending, or it was released. */
#define SAN_NOT_PENDING  UINT64_MAX

#define SAN_STATES(X)                                                         \
    X(data) X(rcdata) X(rawtext) X(script_data) X(plaintext) X(tag_open)      \
    X(end_tag_open) X(tag_name) X(raw_less_than_sign) X(raw_end_tag_open)     \
    X(raw_end_tag_name) X(script_data_less_than_sign)                         \
    X(script_data_escape_start) X(script_data_escape_start_dash)              \
    X(script_data_escaped) X(script_data_escaped_dash)                        \
    X(script_data_escaped_dash_dash) X(script_data_escaped_less_than_sign)    \
    X(script_data_double_escape_start) X(script_data_double_escaped)          \
    X(script_data_double_escaped_dash)                                        \
    X(script_data_double_escaped_dash_dash)                                   \
    X(script_data_double_escaped_less_than_sign)                              \
    X(script_data_double_escape_end) X(before_attribute_name)                 \
    X(attribute_name) X(after_attribute_name) X(before_attribute_value)       \
    X(attribute_value_double_quoted) X(attribute_value_single_quoted)         \
    X(attribute_value_unquoted) X(after_attribute_value_quoted)               \
    X(self_closing_start_tag) X(bogus_comment) X(markup_declaration_open)     \
    X(comment_start) X(comment_start_dash) X(comment) X(comment_end_dash)     \
    X(comment_end) X(comment_end_bang) X(doctype) X(before_doctype_name)      \
    X(doctype_name) X(after_doctype_name) X(after_doctype_public_keyword)     \
    X(before_doctype_public_identifier)                                       \
    X(doctype_public_identifier) X(after_doctype_public_identifier)           \
    X(between_doctype_public_and_system_identifiers)                          \
    X(after_doctype_system_keyword) X(before_doctype_system_identifier)       \
    X(doctype_system_identifier) X(after_doctype_system_identifier)           \
    X(bogus_doctype) X(instruction) X(instruction_end) X(subset)              \
    X(cdata_section) X(cdata_section_bracket) X(cdata_section_end)            \
    X(character_reference)                                                    \
    X(named_character_reference) X(numeric_character_reference)

#define X(name)                                                               \
    const uint8_t *san_state_##name(san_token_t *t, const uint8_t *p,         \
        const uint8_t *end);
SAN_STATES(X)
#undef X


/*
 * Reads a tag that begins at p, ends before end and is written in the usual
 * way, and emits it.  Returns the position after it; NULL: the states have to
 * read it, and nothing was consumed.  So a tag is read at most twice, and only
 * if the window ends in it.
 */
const uint8_t *san_state_whole_tag(san_token_t *t, const uint8_t *p,
    const uint8_t *end);


/* The absolute offset of a byte in the window. */

static inline uint64_t
san_state_off(const san_token_t *t, const uint8_t *p)
{
    return t->win_off + (uint64_t) (p - t->win);
}


/* Switches to another state, and runs it at once if there is a byte for it. */

static inline const uint8_t *
san_state_go(san_token_t *t, const uint8_t *p, const uint8_t *end,
    san_state_pt next)
{
    t->state = next;

    return p < end ? next(t, p, end) : p;
}


/* Emits [p, q) as character data. */

static inline void
san_state_text(san_token_t *t, const uint8_t *p, const uint8_t *q)
{
    if (p < q) {
        t->sink->text(t->data, p, (size_t) (q - p), san_state_off(t, p));
    }
}


/*
 * Pending bytes are text after all: emits them up to p, and reconsumes the
 * byte at p in the text state next.
 */

static inline const uint8_t *
san_state_unhold(san_token_t *t, const uint8_t *p, san_state_pt next)
{
    if (t->pending != SAN_NOT_PENDING) {
        san_state_text(t, san_token_at(t, t->pending), p);
        t->pending = SAN_NOT_PENDING;
    }

    t->state = next;

    return p;
}


/*
 * Keeps bytes of a tag's name that were released before its end, as many as
 * are needed to know its element.  Only the name is known of such a tag.
 */

static inline void
san_state_keep_name(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    while (p < end && t->ref_len < sizeof(t->ref)) {
        t->ref[t->ref_len++] = *p++;
    }
}


/* Starts a comment whose data begins at p. */

static inline void
san_state_comment_body(san_token_t *t, const uint8_t *p)
{
    t->body.start = san_state_off(t, p);
}


/*
 * Emit the token that ends before p.  back is how many bytes before p are not
 * data of the comment.
 */
void san_state_emit_comment(san_token_t *t, const uint8_t *p, unsigned back);
void san_state_emit_doctype(san_token_t *t, const uint8_t *p);

/* Emits the reference in [t->pending, p), or the part of it that is text. */
void san_state_emit_reference(san_token_t *t, const uint8_t *p);

#endif /* SAN_STATE_H */
