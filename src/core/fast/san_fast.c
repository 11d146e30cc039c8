/*
 * san_fast: reads markup and clean text in one pass.
 *
 * Enters: the window, after a tag that has been handled.  Leaves: elements
 * opened and closed, units and counts of letters, with the same result as by
 * tokens (san_html, san_tree, san_html_units), and the position reached: the
 * first tag or text that is not of the usual kind.
 *
 * The code here only recognises such markup and text.  It is then handled by
 * feed/san_html.h, san_html_units.c and san_text.c, which the callbacks of the
 * tokenizer use, too.  A tag that needs all rules of the tree is handed to them
 * (san_fast_any_tag()).  For anything else nothing is done, and the tokenizer
 * continues.  On the fast path the stream is calm: no suspect is pending, and
 * no fragment is gathered.  An element that holds only clean text is a text
 * element (san_fast_element.c).
 *
 * Pieces of one byte are never read by the fast path, so each test that cuts
 * its input in different ways compares the two.
 */

#include <string.h>

#include "fast/san_fast.h"


/* Does the unit on top have nothing to judge, if it is of elems[index]? */

static inline bool
is_unit_plain(const san_stream_t *s, unsigned index)
{
    const san_open_unit_t  *u;

    if (s->units.n == 0) {
        return true;
    }

    u = &s->units.open[s->units.n - 1];

    return u->elem != (int) index
           || (u->unit.state == SAN_UNIT_CLEAN && !san_wording_is_pending(u))
           || (u->unit.state <= SAN_UNIT_OPEN && !u->broken
               && san_unit_letters(&u->unit) == 0);
}


/*
 * The position after the end tag at p if it is that of the element on top, in
 * any case; or NULL.
 */

__attribute__((noinline))
static const uint8_t *
other_end_tag(const san_stream_t *s, const san_elem_t *elem, const uint8_t *p)
{
    size_t       i, n;
    const char  *name;

    n = elem->tag ? san_tag_name_lens[elem->tag] : elem->name_len;

    if (n == 0 || n >= SAN_TREE_NAME || (size_t) (s->window_end - p) <= n + 2
        || p[1] != '/' || p[n + 2] != '>')
    {
        return NULL;
    }

    if (elem->tag == SAN_TAG_OTHER) {
        return san_elem_is(&s->tree, elem, p + 2, n) ? p + n + 3 : NULL;
    }

    name = san_tag_names[elem->tag];

    for (i = 0; i < n && san_lower(p[i + 2]) == (uint8_t) name[i]; i++) {
        /* void */
    }

    return i == n ? p + n + 3 : NULL;
}


/*
 * Handles the end tag at p, of the element on top; returns the position after
 * it, or NULL.
 */

static inline const uint8_t *
end_tag(san_fast_t *f, const uint8_t *p)
{
    bool            plain;
    unsigned        index;
    san_tag_t      *tag;
    san_elem_t     *elem;
    san_stream_t   *s;
    const uint8_t  *q;

    s = f->s;
    index = s->tree.n - 1;
    elem = f->top;
    q = san_fast_end_tag(elem->tag, p);

    if (q == NULL) {
        q = other_end_tag(s, elem, p);
    }

    if (q == NULL || index == 0 || !san_tree_ends_plainly(elem->tag)) {
        return NULL;
    }

    tag = &s->token.tag;
    tag->start = san_fast_offset(f, p);
    tag->end = san_fast_offset(f, q);
    plain = is_unit_plain(s, index);

    if (!plain) {
        s->event = tag->end;
    }

    san_html_close(s, index, tag);
    san_tree_drop(&s->tree);
    f->top = elem - 1;

    if (!plain) {
        san_html_tag_ends(s);
        san_fast_check(f);
    }

    return q;
}


/*
 * Handles the reference at p if it ends in this window, with a semicolon;
 * returns the position after it, or NULL.
 */

static const uint8_t *
reference(san_fast_t *f, const uint8_t *p)
{
    unsigned        count;
    uint32_t        cp[2];
    san_range_t     src;
    const uint8_t  *q;

    q = san_fast_reference(f, p, cp, &count);

    /* not a reference, but text */

    if (q == NULL && f->end - p > 1 && !san_is_alpha(p[1])
        && !san_is_digit(p[1]) && p[1] != '#')
    {
        san_html_text(f->s, p, 1, san_fast_offset(f, p));
        return p + 1;
    }

    if (q == NULL) {
        return NULL;
    }

    src.start = san_fast_offset(f, p);
    src.end = san_fast_offset(f, q);

    f->s->token.pending = src.start;
    san_html_charref(f->s, src, cp, count);
    f->s->token.pending = SAN_NOWHERE;

    return q;
}


/*
 * Handles the text at p as the tokenizer does, up to a tag, or with the
 * reference that ends it; returns the position after it, or NULL.
 */

static const uint8_t *
any_text(san_fast_t *f, const uint8_t *p)
{
    san_stream_t   *s;
    const uint8_t  *q;

    s = f->s;
    q = san_scan.text(p, f->end);

    if (q > p && q < f->end && (*q == '&' || san_fast_begins_markup(f, q))) {
        san_html_text(s, p, (size_t) (q - p), san_fast_offset(f, p));
        p = q;
        san_fast_check(f);
    }

    if (p == q && p < f->end && *p == '&' && f->limit) {
        q = reference(f, p);
        san_fast_check(f);

        if (q == NULL) {
            f->limit = NULL;
            return p;
        }

        p = q;
    }

    if (san_fast_begins_markup(f, p) && *p == '<') {
        san_wording_end(s);
    }

    return p;
}


/*
 * Handles the text at p as below; visible is its first byte that is not white
 * space.
 */

__attribute__((noinline))
static const uint8_t *
visible_text(san_fast_t *f, const uint8_t *p, const uint8_t *visible)
{
    bool                 plain;
    san_stream_t        *s;
    const uint8_t       *q;
    san_fast_letters_t   letters;

    s = f->s;

    if (visible > p && visible < f->end && *visible == '<') {
        q = visible;
        plain = true;
        letters.latin = letters.own = 0;

    } else {
        q = san_fast_clean_end(s, p, &letters);
        plain = q != NULL;

        if (!plain) {
            q = san_fast_text_end(s, p);
        }

        if (q == NULL) {
            q = san_fast_decoded_text(f, p);

            if (q == NULL) {
                q = any_text(f, p);
            }

            return q > p ? q : NULL;
        }
    }

    if (!san_fast_begins_markup(f, q)) {
        return NULL;
    }

    san_html_fill(s, f->top, p, (size_t) (q - p));

    if (plain && san_fast_is_letterless(s, p, q, q, &letters)) {
        san_fast_letterless(s, p, q);

    } else if (!plain || !san_fast_clean_text(s, p, q, q, &letters,
                                                  san_fast_offset(f, p))) {
        san_stream_text(s, p, (size_t) (q - p), san_fast_offset(f, p));
        san_wording_end(s);
        san_fast_check(f);
    }

    return q;
}


/*
 * Handles the text at p, up to the next tag or after a reference; returns the
 * position after it, or NULL.
 */

static inline const uint8_t *
text(san_fast_t *f, const uint8_t *p)
{
    san_stream_t   *s;
    const uint8_t  *q;

    s = f->s;

    /* a word that a reference is part of; text that is not judged */

    if (s->reading.token.len || (f->top->skip & SAN_SKIP_ANY)) {
        q = any_text(f, p);
        return q > p ? q : NULL;
    }

    q = san_scan_near_space(p, f->end);

    /* if no markup follows, the tokenizer reads on from there */

    if (q > p && q < f->end && *q == '<' && san_html_is_between(s)) {
        san_page_topic_text(s, f->top->tag, f->top->start, p,
                            (size_t) (q - p), false);
        san_text_space(s);
        return q;
    }

    return visible_text(f, p, q);
}


/* Handles the comment at p; returns the position after it, or NULL. */

__attribute__((noinline))
static const uint8_t *
comment(san_fast_t *f, const uint8_t *p)
{
    const uint8_t  *q;

    if (p[2] != '-' || p[3] != '-' || p[4] == '>' || p[4] == '-') {
        return NULL;
    }

    for (q = p + 4; q <= f->last; q++) {
        q = memchr(q, '-', (size_t) (f->end - q));

        if (q == NULL || f->end - q < 3) {
            return NULL;
        }

        if (q[1] == '-' && q[2] != '-') {
            break;
        }
    }

    /* "--!"  may end it, too; a short one may be a framework's mark */

    if (q > f->last || q[2] != '>' || q - p < 8
        || (size_t) (q + 3 - p) > f->s->policy->buffer_size
        || (f->s->comments && san_html_ignores(p + 4, (size_t) (q - p) - 4)))
    {
        return NULL;
    }

    san_html_other(f->s, f->top);

    return q + 3;
}


/* Reads on from p to what is not of the usual kind; returns its position. */

__attribute__((noinline))
static const uint8_t *
read_usual(san_fast_t *f, const uint8_t *p)
{
    san_stream_t   *s;
    const uint8_t  *q;

    s = f->s;

    for ( /* void */ ; p < f->limit; p = q) {

        if (*p != '<') {
            q = text(f, p);

            if (q == NULL) {
                break;
            }

            continue;
        }

        q = p[1] == '/' ? end_tag(f, p)
            : p[1] == '!' ? comment(f, p) : san_fast_start_tag(f, p);

        if (q == NULL) {
            break;
        }

        s->event = san_fast_offset(f, q);

        if (san_page_words_due(&s->page.words) && p[1] != '!') {
            san_html_tag_ends(s);
            san_fast_check(f);
        }
    }

    return p;
}


/*
 * Reads from p, after a tag, as long as the fast path can.  Returns the number
 * of bytes read; *content is set to how the next ones are read.
 */

static size_t
read_on(san_stream_t *s, const uint8_t *p, san_content_t *content)
{
    san_fast_t      f;
    const uint8_t  *start, *q;

    if (s->window_end - p < SAN_FAST_ROOM || !san_fast_is_calm(s)
        || !san_fast_allows(s))
    {
        return 0;
    }

    f.s = s;
    f.end = s->window_end;
    f.last = san_token_last_tag_end(&s->token, p, f.end);
    f.off = s->token.win_off - (uint64_t) (uintptr_t) s->token.win;
    f.top = san_tree_top(&s->tree);
    f.limit = f.end - SAN_FAST_ROOM < f.last ? f.end - SAN_FAST_ROOM : f.last;
    f.content = SAN_DATA;

    s->token.pending = SAN_NOWHERE;
    start = p;

    for (q = p; q; q = san_fast_any_tag(&f, p)) {
        p = read_usual(&f, q);
    }

    s->token.cdata_allowed = san_tree_cdata(&s->tree);
    *content = f.content;

    return (size_t) (p - start);
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    san_stream_t   *s;
    san_content_t   content;

    s = data;
    content = san_html_tag(s, tag);

    if (content == SAN_DATA) {
        s->token.taken = read_on(s, san_token_at(&s->token, tag->end),
                                 &content);
    }

    return content;
}


const san_sink_t  san_fast_sink = {
    san_html_text, san_html_charref, on_tag, san_html_comment,
    san_html_doctype, san_html_cdata
};
