/*
 * san_state_markup: the states of comments and doctypes (HTML 13.2.5.41 to
 * 68), and what XML has instead of them: instructions, comments that end with
 * "-->" alone, and an internal subset in the doctype.
 *
 * Enters: bytes behind "<!" or "<?", or what is read as a comment.  Leaves:
 * comments and doctypes as ranges, held from their '<' on; instructions are
 * handed out as comments.  The standard's states of a '<' in a comment exist
 * for a parse error alone: they lead where the comment state leads, so they
 * are not here.
 */

#include <string.h>

#include "token/san_state.h"


void
san_state_emit_comment(san_token_t *t, const uint8_t *p, unsigned back)
{
    san_range_t  all, body;

    all.end = san_state_off(t, p);
    body.start = t->body.start;
    body.end = all.end - back;

    if (t->pending == SAN_NOT_PENDING) {
        all.start = t->tag.start;
        body.start = body.end;

    } else {
        all.start = t->pending;
    }

    t->state = san_state_data;
    t->sink->comment(t->data, all, body);
    t->pending = SAN_NOT_PENDING;
}


/* 13.2.5.41 */

const uint8_t *
san_state_bogus_comment(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    p = memchr(p, '>', (size_t) (end - p));

    if (p == NULL) {
        return end;
    }

    san_state_emit_comment(t, p + 1, 1);

    return p + 1;
}


/* XML: an instruction, up to "?>". */

const uint8_t *
san_state_instruction(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    p = memchr(p, '?', (size_t) (end - p));

    if (p == NULL) {
        return end;
    }

    t->state = san_state_instruction_end;

    return p + 1;
}


const uint8_t *
san_state_instruction_end(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    while (*p == '?') {
        if (++p == end) {
            return p;
        }
    }

    if (*p == '>') {
        san_state_emit_comment(t, p + 1, 2);
        return p + 1;
    }

    t->state = san_state_instruction;

    return p;
}


static void
open_doctype(san_token_t *t)
{
    memset(&t->doctype, 0, sizeof(t->doctype));
    t->doctype.start = t->pending;
}


/*
 * 13.2.5.42: Reads "--", "DOCTYPE" or "[CDATA[" a byte at a time: t->matched
 * has the byte behind "<!", shifted by 8, and how many bytes were read.  The
 * byte itself may be gone.  No prefix of them holds a '>', so anything else is
 * a comment whose end is still ahead.
 */

const uint8_t *
san_state_markup_declaration_open(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    uint8_t      c, first;
    san_range_t  src;
    const char  *word;

    word = "";

    for ( /* void */ ; p < end; p++) {

        if (t->matched == 0) {
            t->matched = (uint32_t) *p << 8;
        }

        first = (uint8_t) (t->matched >> 8);

        word = first == '-' ? "--"
               : (first | 0x20) == 'd' ? "doctype"
               : first == '[' && t->cdata_allowed ? "[CDATA[" : "";

        c = *word == 'd' ? san_lower(*p) : *p;

        if (*word == '\0' || c != (uint8_t) word[t->matched & 0xff]) {
            t->irregular = true;
            t->state = san_state_bogus_comment;
            return p;
        }

        if (word[++t->matched & 0xff] == '\0') {
            break;
        }
    }

    if (p == end) {
        return p;
    }

    p++;

    if (*word == '-') {
        san_state_comment_body(t, p);
        t->state = t->xml ? san_state_comment : san_state_comment_start;

    } else if (*word == 'd') {
        open_doctype(t);
        t->state = san_state_doctype;

    } else {
        src.start = t->pending;
        src.end = san_state_off(t, p);
        t->pending = SAN_NOT_PENDING;
        t->state = san_state_cdata_section;
        t->sink->cdata(t->data, src, true);
    }

    return p;
}


/* 13.2.5.43 */

const uint8_t *
san_state_comment_start(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    if (*p == '-') {
        return san_state_go(t, p + 1, end, san_state_comment_start_dash);
    }

    if (*p == '>') {
        san_state_emit_comment(t, p + 1, 1);
        return p + 1;
    }

    return san_state_go(t, p, end, san_state_comment);
}


/* 13.2.5.44 */

const uint8_t *
san_state_comment_start_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (*p == '-') {
        return san_state_go(t, p + 1, end, san_state_comment_end);
    }

    if (*p == '>') {
        san_state_emit_comment(t, p + 1, 2);
        return p + 1;
    }

    return san_state_go(t, p, end, san_state_comment);
}


/* 13.2.5.45 */

const uint8_t *
san_state_comment(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    p = memchr(p, '-', (size_t) (end - p));

    if (p == NULL) {
        return end;
    }

    t->state = san_state_comment_end_dash;

    return p + 1;
}


/* 13.2.5.50 */

const uint8_t *
san_state_comment_end_dash(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (*p == '-') {
        return san_state_go(t, p + 1, end, san_state_comment_end);
    }

    t->state = san_state_comment;

    return p;
}


/* 13.2.5.51 */

const uint8_t *
san_state_comment_end(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    while (*p == '-') {
        if (++p == end) {
            return p;
        }
    }

    if (*p == '>') {
        san_state_emit_comment(t, p + 1, 3);
        return p + 1;
    }

    /* XML has no "--" inside of a comment */

    t->irregular = true;
    t->state = san_state_comment;

    if (*p == '!' && !t->xml) {
        t->state = san_state_comment_end_bang;
        return p + 1;
    }

    return p;
}


/* 13.2.5.52 */

const uint8_t *
san_state_comment_end_bang(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    (void) end;

    if (*p == '>') {
        san_state_emit_comment(t, p + 1, 4);
        return p + 1;
    }

    if (*p == '-') {
        t->state = san_state_comment_end_dash;
        return p + 1;
    }

    t->state = san_state_comment;

    return p;
}


void
san_state_emit_doctype(san_token_t *t, const uint8_t *p)
{
    t->doctype.end = san_state_off(t, p);
    t->state = san_state_data;
    t->sink->doctype(t->data, &t->doctype);
    t->pending = SAN_NOT_PENDING;
}


/*
 * What most doctype states do: white space is passed, '>' ends the token,
 * with quirks or without.  Returns true if p has been dealt with.
 */

static bool
doctype_common(san_token_t *t, const uint8_t **p, const uint8_t *end,
    bool quirks)
{
    while (san_byte_class[**p] & SAN_BYTE_SPACE) {
        if (++*p == end) {
            return true;
        }
    }

    if (**p == '>') {
        t->doctype.force_quirks |= quirks;
        ++*p;
        san_state_emit_doctype(t, *p);
        return true;
    }

    return false;
}


static const uint8_t *
bogus_doctype(san_token_t *t, const uint8_t *p)
{
    t->doctype.force_quirks = true;
    t->irregular = true;
    t->matched = 0;
    t->ref_len = 0;
    t->state = t->xml ? san_state_subset : san_state_bogus_doctype;

    return p;
}


/* Opens the identifier at the quote p, which t->matched remembers. */

static const uint8_t *
open_identifier(san_token_t *t, const uint8_t *p, bool public)
{
    san_range_t  *id;

    id = public ? &t->doctype.public_id : &t->doctype.system_id;
    id->start = id->end = san_state_off(t, p + 1);

    if (public) {
        t->doctype.has_public_id = true;
        t->state = san_state_doctype_public_identifier;

    } else {
        t->doctype.has_system_id = true;
        t->state = san_state_doctype_system_identifier;
    }

    t->matched = *p;

    return p + 1;
}


static inline bool
is_quote(uint8_t c)
{
    return c == '"' || c == '\'';
}


/* 13.2.5.53 */

const uint8_t *
san_state_doctype(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    return san_state_go(t, p, end, san_state_before_doctype_name);
}


/* 13.2.5.54 */

const uint8_t *
san_state_before_doctype_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (doctype_common(t, &p, end, true)) {
        return p;
    }

    t->doctype.name.start = san_state_off(t, p);
    t->doctype.name.end = t->doctype.name.start + 1;

    return san_state_go(t, p + 1, end, san_state_doctype_name);
}


/* 13.2.5.55 */

const uint8_t *
san_state_doctype_name(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    while (*p != '>' && !(san_byte_class[*p] & SAN_BYTE_SPACE)) {
        t->doctype.name.end++;

        if (++p == end) {
            return p;
        }
    }

    t->matched = 0;

    return san_state_go(t, p, end, san_state_after_doctype_name);
}


/*
 * 13.2.5.56: The keyword's first letter is seen in t->matched: 0, 'p' + n or
 * 's' + n.
 */

const uint8_t *
san_state_after_doctype_name(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    const char  *word;

    if (t->matched == 0) {
        if (doctype_common(t, &p, end, false)) {
            return p;
        }

        if ((*p | 0x20) != 'p' && (*p | 0x20) != 's') {
            return bogus_doctype(t, p);
        }

        t->matched = ((*p++ | 0x20u) << 8) | 1;
    }

    word = t->matched >> 8 == 'p' ? "public" : "system";

    for ( /* void */ ; p < end; p++) {
        if (san_lower(*p) != (uint8_t) word[t->matched & 0xff]) {
            return bogus_doctype(t, p);
        }

        t->matched++;

        if (word[t->matched & 0xff] == '\0') {
            t->state = *word == 'p'
                       ? san_state_after_doctype_public_keyword
                       : san_state_after_doctype_system_keyword;
            return p + 1;
        }
    }

    return p;
}


/* 13.2.5.57 */

const uint8_t *
san_state_after_doctype_public_keyword(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return san_state_go(t, p, end,
                        san_state_before_doctype_public_identifier);
}


/* 13.2.5.58 */

const uint8_t *
san_state_before_doctype_public_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (doctype_common(t, &p, end, true)) {
        return p;
    }

    return is_quote(*p) ? open_identifier(t, p, true) : bogus_doctype(t, p);
}


static const uint8_t *
identifier(san_token_t *t, const uint8_t *p, const uint8_t *end,
    san_range_t *id, san_state_pt after)
{
    while (*p != t->matched && *p != '>') {
        if (++p == end) {
            id->end = san_state_off(t, p);
            return p;
        }
    }

    id->end = san_state_off(t, p);

    if (*p == '>') {
        t->doctype.force_quirks = true;
        san_state_emit_doctype(t, p + 1);

    } else {
        t->state = after;
    }

    return p + 1;
}


/* 13.2.5.59, 60 */

const uint8_t *
san_state_doctype_public_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return identifier(t, p, end, &t->doctype.public_id,
                      san_state_after_doctype_public_identifier);
}


/* 13.2.5.61 */

const uint8_t *
san_state_after_doctype_public_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return san_state_go(t, p, end,
                   san_state_between_doctype_public_and_system_identifiers);
}


/* 13.2.5.62 */

const uint8_t *
san_state_between_doctype_public_and_system_identifiers(san_token_t *t,
    const uint8_t *p, const uint8_t *end)
{
    if (doctype_common(t, &p, end, false)) {
        return p;
    }

    return is_quote(*p) ? open_identifier(t, p, false) : bogus_doctype(t, p);
}


/* 13.2.5.63 */

const uint8_t *
san_state_after_doctype_system_keyword(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return san_state_go(t, p, end,
                        san_state_before_doctype_system_identifier);
}


/* 13.2.5.64 */

const uint8_t *
san_state_before_doctype_system_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    if (doctype_common(t, &p, end, true)) {
        return p;
    }

    return is_quote(*p) ? open_identifier(t, p, false) : bogus_doctype(t, p);
}


/* 13.2.5.65, 66 */

const uint8_t *
san_state_doctype_system_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    return identifier(t, p, end, &t->doctype.system_id,
                      san_state_after_doctype_system_identifier);
}


/* 13.2.5.67 */

const uint8_t *
san_state_after_doctype_system_identifier(san_token_t *t, const uint8_t *p,
    const uint8_t *end)
{
    bool  quirks;

    if (doctype_common(t, &p, end, false)) {
        return p;
    }

    quirks = t->doctype.force_quirks;
    p = bogus_doctype(t, p);
    t->doctype.force_quirks = quirks;

    return p;
}


/* 13.2.5.68 */

const uint8_t *
san_state_bogus_doctype(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    p = memchr(p, '>', (size_t) (end - p));

    if (p == NULL) {
        return end;
    }

    san_state_emit_doctype(t, p + 1);

    return p + 1;
}


/*
 * XML: declarations in brackets, which may have quoted texts, comments and
 * instructions in them.  t->matched has what the byte stands in, t->ref_len
 * the bytes before it.
 */

const uint8_t *
san_state_subset(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    uint32_t  last;

    enum { OUTSIDE, INSIDE, COMMENT, INSTRUCTION };

    for ( /* void */ ; p < end; p++) {
        last = t->ref_len << 8 | *p;
        t->ref_len = last;

        if (t->matched == COMMENT) {
            if ((last & 0xffffff) == 0x2d2d3e) {            /* --> */
                t->matched = INSIDE;
            }

        } else if (t->matched == INSTRUCTION) {
            if ((last & 0xffff) == 0x3f3e) {                /* ?> */
                t->matched = INSIDE;
            }

        } else if (t->matched > INSTRUCTION) {
            if (*p == t->matched >> 8) {
                t->matched &= 0xff;
            }

        } else if (is_quote(*p)) {
            t->matched |= (uint32_t) *p << 8;

        } else if (t->matched == OUTSIDE && *p == '>') {
            san_state_emit_doctype(t, p + 1);
            return p + 1;

        } else if (*p == '[' || *p == ']') {
            t->matched = *p == '[' ? INSIDE : OUTSIDE;

        } else if (t->matched == INSIDE && last == 0x3c212d2d) {  /* <!-- */
            t->matched = COMMENT;

        } else if (t->matched == INSIDE && (last & 0xffff) == 0x3c3f) {
            t->matched = INSTRUCTION;
        }
    }

    return p;
}
