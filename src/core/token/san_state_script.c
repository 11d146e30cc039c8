/*
 * san_state_script: script data that looks like a comment (HTML 13.2.5.15 and
 * 13.2.5.18 to 31).
 *
 * Enters: bytes of a script element.  Leaves: text; only a possible end tag is
 * pending.  t->matched is the number of letters of "script" that the temporary
 * buffer of the standard matches, or larger if it does not match.
 */

#include "token/san_state.h"

/* "script" was read; a larger value means another word. */
#define MATCHED_ALL  6
#define MATCHED_NOT  7


/* 13.2.5.15 */

const uint8_t *
san_state_script_data_less_than_sign(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (*p == '/') {
        return san_state_go(t, p + 1, end, san_state_raw_end_tag_open);
    }

    if (*p == '!') {
        return san_state_unhold(t, p + 1, san_state_script_data_escape_start);
    }

    return san_state_unhold(t, p, san_state_script_data);
}


/* Reads a '-' and changes to next; any other byte is read in other. */

static const uint8_t *
dash(san_token_t *t, const uint8_t *p, san_state_pt next, san_state_pt other)
{
    if (*p != '-') {
        t->state = other;
        return p;
    }

    san_state_text(t, p, p + 1);
    t->state = next;

    return p + 1;
}


/* 13.2.5.18 */

const uint8_t *
san_state_script_data_escape_start(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    (void) end;

    return dash(t, p, san_state_script_data_escape_start_dash,
                san_state_script_data);
}


/* 13.2.5.19 */

const uint8_t *
san_state_script_data_escape_start_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    (void) end;

    return dash(t, p, san_state_script_data_escaped_dash_dash,
                san_state_script_data);
}


/* Emits escaped text up to a '-' or '<'; a '<' is pending if it may matter. */

static const uint8_t *
escaped(san_token_t *t, const uint8_t *p, const uint8_t *end,
    san_state_pt dash_state, san_state_pt less_than_sign)
{
    const uint8_t  *q;

    for (q = p; q < end && *q != '-' && *q != '<'; q++) { /* void */ }

    san_state_text(t, p, q);

    if (q == end) {
        return q;
    }

    if (*q == '-') {
        san_state_text(t, q, q + 1);
        t->state = dash_state;
        return q + 1;
    }

    t->pending = san_state_off(t, q);
    t->return_state = san_state_script_data_escaped;
    t->state = less_than_sign;

    return q + 1;
}


/* After one dash or two; after two, '>' ends the escape. */

static const uint8_t *
escaped_dash(san_token_t *t, const uint8_t *p, const uint8_t *end, bool two,
    san_state_pt dash_dash, san_state_pt self)
{
    if (*p == '-') {
        san_state_text(t, p, p + 1);
        t->state = dash_dash;
        return p + 1;
    }

    if (*p == '>' && two) {
        san_state_text(t, p, p + 1);
        t->state = san_state_script_data;
        return p + 1;
    }

    return san_state_go(t, p, end, self);
}


/* 13.2.5.20 */

const uint8_t *
san_state_script_data_escaped(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return escaped(t, p, end, san_state_script_data_escaped_dash,
                   san_state_script_data_escaped_less_than_sign);
}


/* 13.2.5.21 */

const uint8_t *
san_state_script_data_escaped_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return escaped_dash(t, p, end, false,
                        san_state_script_data_escaped_dash_dash,
                        san_state_script_data_escaped);
}


/* 13.2.5.22 */

const uint8_t *
san_state_script_data_escaped_dash_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return escaped_dash(t, p, end, true,
                        san_state_script_data_escaped_dash_dash,
                        san_state_script_data_escaped);
}


/* 13.2.5.23 */

const uint8_t *
san_state_script_data_escaped_less_than_sign(san_token_t *t,
    const uint8_t *p, const uint8_t *end)
{
    if (*p == '/') {
        return san_state_go(t, p + 1, end, san_state_raw_end_tag_open);
    }

    if (san_is_alpha(*p)) {
        t->matched = 0;
        return san_state_unhold(t, p,
                                san_state_script_data_double_escape_start);
    }

    return san_state_unhold(t, p, san_state_script_data_escaped);
}


/* Reads a name as text, which decides between two states at its end. */

static const uint8_t *
double_escape(san_token_t *t, const uint8_t *p, const uint8_t *end,
    san_state_pt script, san_state_pt other)
{
    const uint8_t  *q;

    static const char  name[] = "script";

    for (q = p; q < end && san_is_alpha(*q); q++) {
        t->matched = t->matched < MATCHED_ALL
                     && san_lower(*q) == (uint8_t) name[t->matched]
                     ? t->matched + 1 : MATCHED_NOT;
    }

    if (q == end) {
        san_state_text(t, p, q);
        return q;
    }

    if (san_byte_class[*q] & SAN_BYTE_TAG_END) {
        q++;
        t->state = t->matched == MATCHED_ALL ? script : other;

    } else {
        t->state = other;
    }

    san_state_text(t, p, q);

    return q;
}


/* 13.2.5.26 */

const uint8_t *
san_state_script_data_double_escape_start(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return double_escape(t, p, end, san_state_script_data_double_escaped,
                         san_state_script_data_escaped);
}


/* 13.2.5.31 */

const uint8_t *
san_state_script_data_double_escape_end(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return double_escape(t, p, end, san_state_script_data_escaped,
                         san_state_script_data_double_escaped);
}


/* 13.2.5.27 */

const uint8_t *
san_state_script_data_double_escaped(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return escaped(t, p, end, san_state_script_data_double_escaped_dash,
                   san_state_script_data_double_escaped_less_than_sign);
}


/* 13.2.5.28 */

const uint8_t *
san_state_script_data_double_escaped_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return escaped_dash(t, p, end, false,
                        san_state_script_data_double_escaped_dash_dash,
                        san_state_script_data_double_escaped);
}


/* 13.2.5.29 */

const uint8_t *
san_state_script_data_double_escaped_dash_dash(san_token_t *t,
    const uint8_t *p, const uint8_t *end)
{
    return escaped_dash(t, p, end, true,
                        san_state_script_data_double_escaped_dash_dash,
                        san_state_script_data_double_escaped);
}


/* 13.2.5.30 */

const uint8_t *
san_state_script_data_double_escaped_less_than_sign(san_token_t *t,
    const uint8_t *p, const uint8_t *end)
{
    (void) end;

    if (*p == '/') {
        t->matched = 0;
        return san_state_unhold(t, p + 1,
                                san_state_script_data_double_escape_end);
    }

    return san_state_unhold(t, p, san_state_script_data_double_escaped);
}
