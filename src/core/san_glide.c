/*
 * san_glide: markup and text that are plainly right, read at once.
 *
 * Enters: the window, behind a tag that has been handled.  Leaves: elements
 * opened and closed, units and counts of letters, as the long way by tokens
 * (san_html, san_tree, san_html_units) would have left them, and how far it
 * came: to the first tag or text that is not as nearly all are.
 *
 * Nothing here decides: each question is one that the long way asks too, and
 * at any answer but the usual one nothing is done and the tokenizer goes on.
 * While it glides the stream is calm: no suspect waits, no fragment is
 * gathered, what stands on top of the stack is judged.  An element that holds
 * nothing but plain text is a leaf: it never goes on the stack.
 *
 * In pieces of one byte nothing glides, so each test that cuts its input
 * differently compares the two ways.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE          /* memrchr() */
#endif

#include <string.h>

#include <unicode/uscript.h>

#include "san_scan.h"
#include "san_skim.h"
#include "san_stream.h"

/* A text without letters that is as long may be a unit of its own. */
#define LETTERLESS_MAX  200

/* Bytes that are left in the window where a tag is looked at: for its name. */
#define ROOM  16

/* Attributes that say of an element whether it is left alone. */
#define KEEP_ATTRS                                                            \
    (1u << SAN_ATTR_dir | 1u << SAN_ATTR_lang | 1u << SAN_ATTR_xml_lang       \
     | 1u << SAN_ATTR_translate | 1u << SAN_ATTR_hreflang)

/* Attributes that may make a control of an element. */
#define CONTROL_ATTRS                                                         \
    (1u << SAN_ATTR_role | 1u << SAN_ATTR_contenteditable)


/* Letters of the text, by what they are counted as. */

typedef struct {
    uint32_t  latin;
    uint32_t  own;           /* of s->plain->class */
} letters_t;


/* One call: what does not change in it. */

typedef struct {
    san_stream_t   *s;
    const uint8_t  *end;     /* of the window */
    const uint8_t  *last;    /* the last '>' in it */
    uint64_t        off;     /* of address 0, so to say */
    bool            stop;    /* the stream is not calm any more */
} glide_t;


static inline uint64_t
offset(const glide_t *g, const uint8_t *p)
{
    return g->off + (uint64_t) (uintptr_t) p;
}


/* Does nothing wait for what follows? */

static inline bool
is_calm(const san_stream_t *s)
{
    return s->suspects.n == 0 && s->fragment.kind == SAN_FRAGMENT_NONE
           && s->partial_len == 0 && s->bypass == NULL;
}


/* Is what stands in the element judged, by the rules of HTML? */

static inline bool
is_open_to(const san_elem_t *elem)
{
    return !(elem->keep & SAN_KEEP_ANY) && elem->ns == SAN_NS_HTML;
}


static inline bool
page_allows(const san_stream_t *s)
{
    return s->tree.n && is_open_to(san_tree_top(&s->tree))
           && (s->page.language.known || s->page.guessed)
           && s->exemplars_of == s->page.changes
           && s->tree.open[SAN_TAG_noscript] == 0
           && s->tree.open[SAN_TAG_select] == 0;
}


/*
 * Is the rest of a text plainly right, [p, end), that begins with a character
 * beyond ASCII?  Punctuation counts for nothing.
 */

static bool
count_rest(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    letters_t *letters)
{
    int       n;
    uint32_t  cp, count[2];

    if (s->plain == NULL || s->charset != san_charset_utf8) {
        return false;
    }

    while (p < end) {
        p = san_plain_letters(s, p, end, count);
        letters->latin += count[0];
        letters->own += count[1];

        if (p == end) {
            break;
        }

        n = san_utf8_next(p, end, &cp);

        if (n < 2 || n > 3 || san_class_bmp[cp] != SAN_CLASS_OTHER
            || !san_is_plain_char(s, cp, SAN_CLASS_OTHER))
        {
            return false;
        }

        p += n;
    }

    return true;
}


/* The '<' that ends the text at p, or NULL. */

static inline const uint8_t *
text_end(const san_stream_t *s, const uint8_t *p)
{
    p = san_scan.text(p, s->window_end);

    return p < s->window_end && *p == '<' ? p : NULL;
}


/* The same, if all of the text is plainly right. */

static inline const uint8_t *
plain_end(const san_stream_t *s, const uint8_t *p, letters_t *letters)
{
    const uint8_t  *q, *end;

    letters->latin = letters->own = 0;

    q = san_scan.plain(p, s->window_end, &letters->latin);

    if (q < s->window_end && *q >= 0x80) {
        end = san_scan.text(q, s->window_end);

        if (!count_rest(s, q, end, letters)) {
            return NULL;
        }

        q = end;
    }

    return q < s->window_end && *q == '<' ? q : NULL;
}


static inline void
count(san_stream_t *s, const letters_t *letters)
{
    s->page.letters[USCRIPT_LATIN] += letters->latin;

    if (letters->own) {
        s->page.letters[s->plain->class] += letters->own;
    }
}


/*
 * Text [p, end) of the unit on top, which is clean, or is from here on: false
 * if it is not plainly right, and nothing was done then.  As
 * san_stream_text() would.
 */

static inline bool
plain_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    const letters_t *letters)
{
    uint32_t          first[3];
    const uint8_t    *start;
    san_open_unit_t  *u;

    if (s->nunits == 0) {
        return false;
    }

    u = &s->units[s->nunits - 1];

    if (u->unit.state == SAN_UNIT_FRESH) {
        start = san_scan_space(p, end);

        if (letters->latin + letters->own < SAN_UNIT_DECIDE
            || !san_text_begins_plain(s, start, end, first))
        {
            return false;
        }

        san_unit_pass(&u->unit, first[SAN_EXPECTED]);
        u->hold = SAN_NOWHERE;

    } else if (u->unit.state != SAN_UNIT_CLEAN) {
        return false;
    }

    count(s, letters);
    s->lead = san_last_char(end);
    san_text_note(s, p, end, s->window_end);

    return true;
}


/* Behind the end tag of the element at p, if it is one; else NULL. */

static inline const uint8_t *
end_tag_of(const san_stream_t *s, unsigned tag, const uint8_t *p)
{
    size_t  n;

    if (s->window_end - p < ROOM || p[1] != '/'
        || !san_tag_begins(p + 2, tag))
    {
        return NULL;
    }

    n = san_tag_name_lens[tag];

    return p[n + 2] == '>' ? p + n + 3 : NULL;
}


/* Does the element open where it stands, and is it judged? */

static inline bool
is_plain_tag(const san_stream_t *s, unsigned id)
{
    return id != SAN_TAG_bdi && id != SAN_TAG_select
           && !(san_tag_flags[id] & (SAN_TAG_CODE | SAN_TAG_QUOTE))
           && san_tree_opens_plainly(&s->tree, id);
}


static inline bool
are_plain_attrs(const san_stream_t *s, const san_attrs_t *attrs)
{
    if ((attrs->present & KEEP_ATTRS) || attrs->hydration) {
        return false;
    }

    return (!san_attr_has(attrs, SAN_ATTR_class)
            || !san_class_notranslate(san_attr_value(attrs, SAN_ATTR_class)))
           && san_stream_attrs_plain(s, attrs);
}


/* What a leaf's unit says to its list, its block and all around it. */

static inline void
tell_around(san_stream_t *s, unsigned tag)
{
    int          i, list, block;
    san_elem_t  *elems;

    i = (int) s->tree.n - 1;
    elems = s->tree.elems;

    list = elems[i].list >= i + 1 - SAN_LIST_STEPS ? elems[i].list : -1;
    block = san_tag_flags[tag] & SAN_TAG_BLOCK ? -1 : elems[i].block;

    if (list >= 0) {
        elems[list].items += elems[list].items < UINT8_MAX;
    }

    if (block >= 0 && block != list) {
        elems[block].items += elems[block].items < UINT8_MAX;
    }

    elems[i].named_text = true;
    elems[i].own_expected |= elems[i].tag == SAN_TAG_tr
                             && (tag == SAN_TAG_td || tag == SAN_TAG_th);
    s->headline = tag == SAN_TAG_h1 || s->tree.open[SAN_TAG_h1] != 0;

    for ( /* void */ ; i >= 0 && !elems[i].other_text; i--) {
        elems[i].other_text = true;
    }
}


/* A leaf's unit is over, and clean; or empty, and says nothing. */

static inline void
tell(san_stream_t *s, const san_attrs_t *attrs, const letters_t *letters)
{
    s->lead = 0;
    s->fragment.told = 0;
    count(s, letters);

    if (san_attrs_control(attrs, attrs->tag->id == SAN_TAG_a
                                 && san_attrs_live_link(attrs)))
    {
        san_context_control(s, (int) s->tree.n - 1);
    }

    if (letters->latin || letters->own) {
        tell_around(s, attrs->tag->id);
    }
}


/* Are the units that are open over with nothing to be judged of them? */

static inline bool
units_pass(const san_stream_t *s)
{
    unsigned  i;

    for (i = 0; i < s->nunits; i++) {
        if (s->units[i].unit.state != SAN_UNIT_FRESH
            && s->units[i].unit.state != SAN_UNIT_CLEAN)
        {
            return false;
        }
    }

    return true;
}


/* A block or a control: its text is a unit of its own. */

static bool
take_unit(san_stream_t *s, const san_attrs_t *attrs, unsigned flags,
    const uint8_t *p, const uint8_t *q, const letters_t *letters)
{
    size_t    n;
    uint32_t  first[3];

    if (letters->latin || letters->own ? !san_text_begins_plain(s, p, q, first)
                                       : q - p > LETTERLESS_MAX
                                         || attrs->tag->id == SAN_TAG_h1)
    {
        return false;
    }

    if (flags & SAN_TAG_BLOCK) {
        san_units_close(s);

    } else {
        san_unit_other(s);

        /* what stands behind it in the unit around it is read after this */

        n = (size_t) (q - p);
        memset(s->last, 0, SAN_LAST);
        memcpy(s->last + (n < SAN_LAST ? SAN_LAST - n : 0),
               n < SAN_LAST ? p : q - SAN_LAST, n < SAN_LAST ? n : SAN_LAST);
    }

    tell(s, attrs, letters);

    return true;
}


/* Another inline element: its text is part of the unit that it stands in. */

static bool
take_inline(glide_t *g, const san_attrs_t *attrs, const uint8_t *p,
    const uint8_t *q, const letters_t *letters)
{
    san_range_t    range;
    san_stream_t  *s;

    s = g->s;

    if (attrs->present & CONTROL_ATTRS) {
        return false;
    }

    if (attrs->handler
        || (attrs->present & (1u << SAN_ATTR_id | 1u << SAN_ATTR_name)))
    {
        san_unit_other(s);

    } else {
        range.start = attrs->tag->start;
        range.end = attrs->tag->end;
        san_unit_inline(s, range, false);
    }

    if (attrs->handler) {
        san_context_control(s, (int) s->tree.n - 1);
    }

    if (letters == NULL || !plain_text(s, p, q, letters)) {
        s->event = attrs->tag->end;
        san_stream_text(s, p, (size_t) (q - p), attrs->tag->end);
        g->stop = !is_calm(s);
    }

    range.start = attrs->tag->end + (size_t) (q - p);
    range.end = range.start + attrs->tag->name_len + 3;
    san_unit_inline(s, range, true);

    if (s->partial_len) {
        san_stream_bypass(s, "undecodable");
    }

    return true;
}


/*
 * The element, whose content begins at p, holds nothing but plain text: what
 * is behind its end tag.  NULL: it does not.
 */

static const uint8_t *
leaf(glide_t *g, const san_attrs_t *attrs, unsigned flags, const uint8_t *p)
{
    bool            unit, plain, taken;
    letters_t       letters;
    san_elem_t     *parent;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = g->s;
    unit = flags & (SAN_TAG_BLOCK | SAN_TAG_CONTROL);
    q = plain_end(s, p, &letters);
    plain = q != NULL;

    if (!plain && !unit) {
        q = text_end(s, p);
    }

    end = q ? end_tag_of(s, attrs->tag->id, q) : NULL;

    if (end == NULL || s->nunits == SAN_UNITS_MAX) {
        return NULL;
    }

    parent = san_tree_top(&s->tree);

    taken = unit ? take_unit(s, attrs, flags, p, q, &letters)
                 : take_inline(g, attrs, p, q, plain ? &letters : NULL);

    if (!taken) {
        return NULL;
    }

    if (san_topic_has(s, attrs->tag->id)) {
        san_topic_add(s, p, (size_t) (q - p), attrs->tag->start);
    }

    parent->filled = true;

    return end;
}


/* Elements without content: pictures and breaks are by far most of them. */

static bool
void_element(san_stream_t *s, const san_attrs_t *attrs)
{
    unsigned  tag;

    tag = attrs->tag->id;

    if (tag == SAN_TAG_hr) {
        return false;
    }

    if (tag != SAN_TAG_br && tag != SAN_TAG_wbr) {
        san_unit_other(s);

    } else if (s->nunits) {
        san_unit_space(&s->units[s->nunits - 1].unit);
        san_unit_break(&s->units[s->nunits - 1].unit);
    }

    if (san_attrs_control(attrs, false)) {
        san_context_control(s, (int) s->tree.n - 1);
    }

    san_tree_top(&s->tree)->filled = true;

    return true;
}


/* An element with other elements in it, or with text that is not plain. */

static bool
open_element(san_stream_t *s, const san_attrs_t *attrs, unsigned flags)
{
    unsigned     index;
    san_elem_t  *elem;

    elem = san_tree_open_plain(&s->tree, attrs);

    if (elem == NULL) {
        return false;
    }

    index = s->tree.n - 1;

    if (flags & SAN_TAG_BLOCK) {
        san_unit_open_block(s, index);

    } else {
        san_unit_open_inline(s, index, attrs->tag->end);
    }

    if (san_attrs_control(attrs, elem->live)) {
        elem->alive = true;
        san_context_control(s, (int) index);
    }

    return true;
}


/*
 * The name of the start tag at p, in lower case and of the list: else it is
 * another tag, or none.  It ends with a '>' at the latest.
 */

static inline bool
read_name(san_tag_t *tag, const uint8_t *p)
{
    unsigned        n;
    const uint8_t  *q;

    for (q = p + 1; !(san_byte_class[*q] & SAN_BYTE_TAG_END); q++) {
        /* void */
    }

    n = (unsigned) (q - p - 1);

    if (n - 1 >= 8) {
        return false;
    }

    tag->name_len = n;
    tag->id = (uint16_t) san_tag_short(p + 1, n);

    return tag->id != SAN_TAG_OTHER;
}


/* The end tag of a script or style whose content begins at p, or NULL. */

static const uint8_t *
raw_text_end(const glide_t *g, unsigned tag, const uint8_t *p)
{
    size_t    n;
    uint64_t  name;

    n = san_tag_name_lens[tag];
    name = san_key_load8((const uint8_t *) san_tag_names[tag]);

    for ( /* void */ ; p < g->last; p++) {
        p = memchr(p, '<', (size_t) (g->last - p));

        /* "<!--" in a script changes what ends it */

        if (p == NULL || p[1] == '!' || g->end - p < ROOM) {
            return NULL;
        }

        if (p[1] == '/'
            && san_key_first(san_key_lower8(san_key_load8(p + 2)), n) == name
            && (san_byte_class[p[n + 2]] & SAN_BYTE_TAG_END))
        {
            return p[n + 2] == '>' ? p : NULL;
        }
    }

    return NULL;
}


/*
 * Script and style are never judged: what is behind the element whose start
 * tag is at p, or NULL.
 */

static const uint8_t *
raw_text(glide_t *g, const uint8_t *p)
{
    int             parent;
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_range_t     range;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = g->s;
    tag = &s->token.tag;
    q = san_attrs_tag_at(&attrs, tag, p, g->last, g->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size
        || attrs.hydration)
    {
        return NULL;
    }

    end = raw_text_end(g, tag->id, q);

    if (end == NULL) {
        return NULL;
    }

    range.start = offset(g, end);
    range.end = range.start + tag->name_len + 3;

    san_unit_other(s);
    san_unit_inline(s, range, true);

    parent = (int) s->tree.n - 1;
    s->tree.elems[parent].filled = true;

    if (san_attrs_control(&attrs, false)
        || (end == q && (attrs.data || san_attr_has(&attrs, SAN_ATTR_id))))
    {
        san_context_control(s, parent);
    }

    return end + tag->name_len + 3;
}


/* What is behind the start tag at p, or the leaf; NULL: it is not plain. */

static inline const uint8_t *
start_tag(glide_t *g, const uint8_t *p)
{
    unsigned        flags;
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = g->s;
    tag = &s->token.tag;

    if (!read_name(tag, p) || s->tree.n == SAN_DEPTH_MAX) {
        return NULL;
    }

    tag->start = offset(g, p);

    if (tag->id == SAN_TAG_script || tag->id == SAN_TAG_style) {
        return raw_text(g, p);
    }

    if (!is_plain_tag(s, tag->id)) {
        return NULL;
    }

    flags = san_tag_flags[tag->id];

    if ((flags & SAN_TAG_BLOCK) && !units_pass(s)) {
        return NULL;
    }

    q = san_attrs_tag_at(&attrs, tag, p, g->last, g->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size
        || !are_plain_attrs(s, &attrs))
    {
        return NULL;
    }

    if (flags & SAN_TAG_VOID) {
        return void_element(s, &attrs) ? q : NULL;
    }

    /* elements that hold others begin with one, or with white space */

    if (q < g->end && *q != '<' && *q > ' ' && !(flags & SAN_TAG_LIST)) {
        end = leaf(g, &attrs, flags, q);

        if (end) {
            return end;
        }
    }

    return open_element(s, &attrs, flags) ? q : NULL;
}


/*
 * The unit of the element that is closed, if it has one, is over.  False: it
 * has to be judged.
 */

static inline bool
close_unit(const glide_t *g, unsigned index, const uint8_t *p,
    const uint8_t *q)
{
    san_range_t       range;
    san_stream_t     *s;
    san_open_unit_t  *u;

    s = g->s;

    if (s->nunits == 0) {
        return true;
    }

    u = &s->units[s->nunits - 1];

    if (u->elem != (int) index) {
        if (u->unit.state != SAN_UNIT_CLEAN) {
            range.start = offset(g, p);
            range.end = offset(g, q);
            san_unit_inline(s, range, true);
        }

        return true;
    }

    switch (u->unit.state) {

    case SAN_UNIT_CLEAN:
        san_unit_close(s, NULL);
        return true;

    case SAN_UNIT_OPEN:
        if (san_unit_letters(&u->unit)) {
            return false;
        }
        break;

    case SAN_UNIT_FRESH:
        break;

    default:
        return false;
    }

    s->lead = 0;
    s->text.len = u->unit.text;
    s->nunits--;

    return true;
}


/* What is behind the end tag at p, of the element on top; else NULL. */

static inline const uint8_t *
end_tag(glide_t *g, const uint8_t *p)
{
    unsigned        index;
    san_elem_t     *elem;
    san_stream_t   *s;
    const uint8_t  *q;

    s = g->s;
    index = s->tree.n - 1;
    elem = &s->tree.elems[index];
    q = index ? end_tag_of(s, elem->tag, p) : NULL;

    if (q == NULL || !san_tree_ends_plainly(elem->tag)
        || !close_unit(g, index, p, q))
    {
        return NULL;
    }

    if (san_elem_mount(elem) && !elem->filled) {
        san_context_control(s, (int) index);
    }

    elem[-1].named_text |= elem->named_text;
    san_tree_drop(&s->tree);
    g->stop = !is_open_to(elem - 1);

    return q;
}


/* What is behind the text at p, up to the next tag; NULL: there is none. */

static inline const uint8_t *
text(glide_t *g, const uint8_t *p)
{
    bool            space, plain;
    letters_t       letters;
    san_elem_t     *top;
    san_stream_t   *s;
    const uint8_t  *q;

    s = g->s;
    q = san_scan_space(p, g->end);
    space = q < g->end && *q == '<';
    plain = space;
    letters.latin = letters.own = 0;

    if (!space) {
        q = plain_end(s, p, &letters);
        plain = q != NULL;

        if (!plain) {
            q = text_end(s, p);
        }

        if (q == NULL) {
            return NULL;
        }
    }

    top = san_tree_top(&s->tree);
    top->filled = true;

    if (san_topic_has(s, top->tag)) {
        san_topic_add(s, p, (size_t) (q - p), top->start);
    }

    /* white space between elements begins no unit, and no text of one */

    if (space
        && (s->nunits == 0
            || s->units[s->nunits - 1].unit.state == SAN_UNIT_FRESH))
    {
        return q;
    }

    if (!plain || !plain_text(s, p, q, &letters)) {
        san_stream_text(s, p, (size_t) (q - p), offset(g, p));
        g->stop = !is_calm(s);
    }

    return q;
}


/* What is behind the comment at p, or NULL. */

static const uint8_t *
comment(glide_t *g, const uint8_t *p)
{
    const uint8_t  *q;

    if (p[2] != '-' || p[3] != '-' || p[4] == '>' || p[4] == '-') {
        return NULL;
    }

    for (q = p + 4; q <= g->last; q++) {
        q = memchr(q, '-', (size_t) (g->end - q));

        if (q == NULL || g->end - q < 3) {
            return NULL;
        }

        if (q[1] == '-' && q[2] != '-') {
            break;
        }
    }

    /* "--!" may end it too; what is as short may be a framework's mark */

    if (q > g->last || q[2] != '>' || q - p < 8
        || (size_t) (q + 3 - p) > g->s->policy->buffer_size)
    {
        return NULL;
    }

    san_tree_top(&g->s->tree)->filled = true;
    san_unit_other(g->s);

    return q + 3;
}


/* The last '>' of the window: there is one, that of the tag before. */

static inline const uint8_t *
last_tag_end(san_stream_t *s)
{
    const uint8_t  *win;

    if (s->last_tag_end == NULL) {
        win = s->token.win;
        s->last_tag_end = memrchr(win, '>', (size_t) (s->window_end - win));
    }

    return s->last_tag_end;
}


size_t
san_glide(san_stream_t *s, const uint8_t *p)
{
    glide_t         g;
    const uint8_t  *start, *q, *limit;

    if (s->window_end - p < ROOM || !is_calm(s) || !page_allows(s)) {
        return 0;
    }

    g.s = s;
    g.end = s->window_end;
    g.last = last_tag_end(s);
    g.off = s->token.win_off - (uint64_t) (uintptr_t) s->token.win;
    g.stop = false;

    s->token.hold = SAN_NOWHERE;
    start = p;
    limit = g.end - ROOM < g.last ? g.end - ROOM : g.last;

    while (!g.stop && p < limit) {

        if (*p != '<') {
            q = text(&g, p);

            if (q == NULL) {
                break;
            }

            p = q;
            continue;
        }

        q = p[1] == '/' ? end_tag(&g, p)
            : p[1] == '!' ? comment(&g, p) : start_tag(&g, p);

        if (q == NULL) {
            break;
        }

        s->event = offset(&g, q);
        p = q;
    }

    return (size_t) (p - start);
}
