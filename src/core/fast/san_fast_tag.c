/*
 * san_fast_tag: start tags that only open their element, of HTML, SVG and
 * MathML, judged or skipped; elements that end at once; and all other tags,
 * which are only read here.
 */

#include <string.h>

#include "decide/san_field.h"
#include "fast/san_fast.h"


/*
 * Attributes that may make a difference; of these http-equiv and charset only
 * for a meta, where they declare something about the page.
 */

#define DECLARES  (1u << SAN_ATTR_http_equiv | 1u << SAN_ATTR_charset)
#define WRITTEN   (1u << SAN_ATTR_role | 1u << SAN_ATTR_contenteditable)
#define RARE      (SAN_ATTRS_SKIP | SAN_ATTRS_REFER | DECLARES | WRITTEN)


/* Do attributes that are RARE make no difference? */

__attribute__((noinline))
static bool
are_plain_rare(const san_attrs_t *attrs)
{
    return (attrs->present & (SAN_ATTRS_SKIP | SAN_ATTRS_REFER)) == 0
           && attrs->tag->id != SAN_TAG_meta
           && !san_context_is_written(attrs);
}


/* Do they say nothing about the page, or about whether it is skipped? */

static inline bool
are_plain_attrs(const san_attrs_t *attrs, unsigned signs)
{
    return !(signs & (SAN_SIGN_CODE | SAN_SIGN_FLAG | SAN_SIGN_MISSING
                      | SAN_SIGN_KEPT))
           && (!(attrs->present & RARE) || are_plain_rare(attrs));
}


/* May a link in the unit on top begin a passage? */

static inline bool
may_be_passage(const san_stream_t *s)
{
    const san_unit_t  *unit;

    if (s->units.n == 0) {
        return false;
    }

    unit = &s->units.open[s->units.n - 1].unit;

    return unit->state == SAN_UNIT_SUSPECT || san_unit_leads(unit);
}


/* Among readers' text, controls of a form are the site's own. */

static inline bool
is_in_readers_form(san_stream_t *s)
{
    return s->tree.form != SAN_NO_FORM
           && san_context_is_user(s, (int) s->tree.n - 1);
}


/* Can the open units be closed without judging anything? */

__attribute__((noinline))
static bool
units_pass(const san_stream_t *s)
{
    unsigned  i;

    for (i = 0; i < s->units.n; i++) {
        if ((s->units.open[i].unit.state != SAN_UNIT_FRESH
             && s->units.open[i].unit.state != SAN_UNIT_CLEAN)
            || san_wording_is_pending(&s->units.open[i]))
        {
            return false;
        }
    }

    return true;
}


/* Handles elements without content, mostly pictures and line breaks. */

__attribute__((noinline))
static bool
void_element(san_fast_t *f, const san_attrs_t *attrs)
{
    san_stream_t  *s;

    s = f->s;

    if (attrs->tag->id == SAN_TAG_hr || san_html_looks_inside(s)) {
        return false;
    }

    san_html_void(s, (int) s->tree.n - 1, attrs);

    if (san_html_is_control(attrs, false)) {
        san_html_control(s, (int) s->tree.n - 1, attrs);
    }

    f->top->filled = true;

    return true;
}


/*
 * The length of the name at p, of which sixteen bytes can be read; 0: it has
 * control characters, or is so long that its tag may not fit the buffer.
 */

static inline unsigned
name_length(const uint8_t *p)
{
    unsigned  n;

#if defined(__SSE2__)

    unsigned  m;
    __m128i   v, e;

    v = _mm_loadu_si128((const __m128i *) p);
    e = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
    e = _mm_or_si128(e, _mm_cmpeq_epi8(v, _mm_set1_epi8('>')));
    e = _mm_or_si128(e, _mm_cmpeq_epi8(v, _mm_set1_epi8('/')));
    m = (unsigned) _mm_movemask_epi8(e);

    if (m) {
        n = (unsigned) __builtin_ctz(m);
        return san_byte_class[p[n]] & SAN_BYTE_TAG_END ? n : 0;
    }

#endif

    for (n = 0; p[n] > ' ' && p[n] != '>' && p[n] != '/'; n++) { /* void */ }

    return n < SAN_BUFFER_MIN - 2 && (san_byte_class[p[n]] & SAN_BYTE_TAG_END)
           ? n : 0;
}


/*
 * The element of this name without control characters, which is usually short
 * and in lower case.
 */

static inline unsigned
find_tag(const san_fast_t *f, const uint8_t *name, unsigned n)
{
    unsigned  id;

    id = n <= SAN_TAG_WORD ? san_tag_find(name, n) : SAN_TAG_OTHER;

    return id ? id : san_tag_lookup(name, n, (size_t) (f->end - name));
}


/* The end tag of a script or style whose content begins at p, or NULL. */

static const uint8_t *
raw_text_end(const san_fast_t *f, unsigned tag, const uint8_t *p)
{
    bool      comment;
    size_t    n;
    uint64_t  name;

    comment = false;
    n = san_tag_name_lens[tag];
    name = san_packed_load8((const uint8_t *) san_tag_names[tag]);

    for ( /* void */ ; p < f->last; p++) {
        p = memchr(p, '<', (size_t) (f->last - p));

        /* behind "<!--", "<script" in a script changes where it ends */

        if (p == NULL || f->end - p < SAN_FAST_ROOM
            || (comment && san_lower(p[1]) == 's'))
        {
            return NULL;
        }

        comment |= p[1] == '!' && tag == SAN_TAG_script;

        if (p[1] == '/'
            && san_packed_first(san_packed_lower8(san_packed_load8(p + 2)),
                                n) == name
            && (san_byte_class[p[n + 2]] & SAN_BYTE_TAG_END))
        {
            return p[n + 2] == '>' ? p : NULL;
        }
    }

    return NULL;
}


/*
 * Script and style are never judged: skips the element whose start tag is at
 * p; returns the position after it, or NULL.
 */

__attribute__((noinline))
static const uint8_t *
raw_text(san_fast_t *f, const uint8_t *p)
{
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_range_t     range;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = f->s;
    tag = &s->token.tag;

    if (s->tree.open[SAN_TAG_select]) {
        return NULL;
    }

    q = san_attrs_tag_at(&attrs, tag, p, f->last, f->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size
        || attrs.handler || attrs.data || attrs.template
        || (san_attr_has(&attrs, SAN_ATTR_type) && san_json_ld_is(&attrs)))
    {
        return NULL;
    }

    end = raw_text_end(f, tag->id, q);

    if (end == NULL) {
        return NULL;
    }

    range.start = san_fast_offset(f, end);
    range.end = range.start + tag->name_len + 3;

    s->hydrated |= attrs.hydration;
    san_html_other(s, f->top);

    if (san_html_looks_inside(s)) {
        san_fast_note_inside(s, &attrs);
    }

    san_unit_inline(s, range, tag->id, true);

    if (san_html_is_control(&attrs, false)
        || (end == q && san_attrs_mount(&attrs)))
    {
        san_html_control(s, (int) s->tree.n - 1, &attrs);
    }

    return end + tag->name_len + 3;
}


/*
 * Opens an element with child elements, with text that needs a check, or with
 * text that is skipped.
 */

static inline bool
open_element(san_fast_t *f, const san_attrs_t *attrs, san_ns_t ns, bool user,
    unsigned signs)
{
    unsigned       flags;
    san_elem_t    *elem;
    san_stream_t  *s;

    s = f->s;
    flags = san_tag_flags[attrs->tag->id];

    if (!san_tree_open_fast(&s->tree, f->top, attrs, ns)) {
        return false;
    }

    elem = ++f->top;

    if (flags & (SAN_TAG_CODE | SAN_TAG_QUOTE | SAN_TAG_RARE)) {
        elem->skip |= flags & SAN_TAG_CODE ? SAN_SKIP_CODE
                      : flags & SAN_TAG_QUOTE ? SAN_SKIP_QUOTE : 0;

        if (elem->tag == SAN_TAG_select) {
            san_field_begins(s, (int) s->tree.n - 2);
        }
    }

    elem->facts.user = user ? SAN_YES : elem[-1].facts.user;

    if (!user && elem->facts.user == SAN_YES && s->tree.form != SAN_NO_FORM) {
        elem->facts.user = SAN_UNKNOWN;           /* may be the site's form */
    }

    san_unit_element(s, s->tree.n - 1, attrs, signs);

    return true;
}


/* Closes an element that is not of HTML and closes itself. */

__attribute__((noinline))
static void
drop_element(san_fast_t *f)
{
    san_html_close(f->s, f->s->tree.n - 1, NULL);
    san_tree_drop(&f->s->tree);
    f->top--;
}


/*
 * Judges what may not be clean: the units around the element on top, which
 * begins, and its attributes.
 */

__attribute__((noinline))
static bool
open_and_judge(san_fast_t *f, const san_attrs_t *attrs, san_ns_t ns, bool user,
    unsigned signs)
{
    f->s->event = attrs->tag->end;

    if (!open_element(f, attrs, ns, user, signs)) {
        return false;
    }

    san_attrs_judge(f->s, f->s->tree.n - 1, attrs);

    if (ns != SAN_NS_HTML && attrs->tag->self_closing) {
        drop_element(f);
    }

    san_html_tag_ends(f->s);
    san_fast_check(f);

    return true;
}


/*
 * Reads the attributes of the tag at p and what they show.  Returns the
 * position after the tag; NULL: the tokenizer has to read it.  *plain: all
 * values are clean.
 */

static inline const uint8_t *
read_attrs(const san_fast_t *f, san_attrs_t *attrs, san_tag_t *tag,
    const uint8_t *p, unsigned *signs, bool *plain)
{
    san_stream_t   *s;
    const uint8_t  *q;

    s = f->s;
    q = san_attrs_tag_rest(attrs, tag, f->last, f->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size) {
        return NULL;
    }

    if (attrs->present) {
        *signs = san_context_class(s, attrs);

        if (!are_plain_attrs(attrs, *signs)) {
            return NULL;
        }

        *signs |= san_context_id(s, attrs);
    }

    s->hydrated |= attrs->hydration;
    *plain = (f->top->skip & SAN_SKIP_ANY) || san_attrs_are_clean(s, attrs);

    return q;
}


/*
 * Handles the element whose start tag is at p and whose name is read, or its
 * start tag; returns the position after it, or NULL.
 */

static inline const uint8_t *
element(san_fast_t *f, const uint8_t *p, unsigned id, san_ns_t ns)
{
    bool            user, plain;
    unsigned        flags, signs;
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = f->s;
    flags = san_tag_flags[id];
    tag = &s->token.tag;
    san_attrs_begin(&attrs, tag, p);

    signs = 0;
    plain = true;
    q = p + 1 + tag->name_len;
    q = *q == '>' ? q + 1 : read_attrs(f, &attrs, tag, p, &signs, &plain);

    if (q == NULL) {
        return NULL;
    }

    tag->end = tag->start + (uint64_t) (q - p);
    plain = plain && (!(flags & SAN_TAG_BLOCK) || s->units.n == 0
                      || units_pass(s));

    if (flags & SAN_TAG_VOID) {
        return plain && void_element(f, &attrs) ? q : NULL;
    }

    user = false;

    if (signs & (SAN_SIGN_POST | SAN_SIGN_USER)) {

        /* it depends on the ancestors who wrote the text */

        if (signs & SAN_SIGN_POST) {
            return NULL;
        }

        user = id != SAN_TAG_main;
    }

    if (!plain) {
        return open_and_judge(f, &attrs, ns, user, signs) ? q : NULL;
    }

    /* elements with children begin with a tag, or with white space */

    if (q < f->last && ((*q > ' ') & (*q != '<')) && !user
        && !(f->top->skip & SAN_SKIP_ANY)
        && !(flags & (SAN_TAG_LIST | SAN_TAG_CODE | SAN_TAG_QUOTE
                      | SAN_TAG_RARE))
        && !(id == SAN_TAG_span && (signs & SAN_SIGN_SPOKEN)))
    {
        end = san_fast_element(f, &attrs, flags, signs, q);

        if (end) {
            return end;
        }
    }

    if (!open_element(f, &attrs, ns, user, signs)) {
        return NULL;
    }

    if (ns != SAN_NS_HTML && attrs.tag->self_closing) {
        drop_element(f);
    }

    return q;
}


/*
 * The namespace that the start tag opens its element in, in SVG or MathML, or
 * by a rule of its own; -1: it needs the tokenizer.
 */

__attribute__((noinline))
static int
rare_namespace(const san_fast_t *f, unsigned id, const uint8_t *name)
{
    const san_tree_t  *tree;

    tree = &f->s->tree;

    if (id == SAN_TAG_OTHER && !san_is_alpha(*name)) {
        return -1;
    }

    if (f->top->ns != SAN_NS_HTML) {
        return san_tree_opens_in_foreign(tree, id) ? f->top->ns : -1;
    }

    return id != SAN_TAG_bdi && san_tree_opens_plainly(tree, f->top->tag, id)
           ? (int) san_tree_ns_of(id) : -1;
}


const uint8_t *
san_fast_start_tag(san_fast_t *f, const uint8_t *p)
{
    int            ns;
    unsigned       n, id, flags;
    san_tag_t     *tag;
    san_stream_t  *s;

    s = f->s;
    n = name_length(p + 1);

    if (n == 0 || s->tree.n == SAN_DEPTH_MAX) {
        return NULL;
    }

    id = find_tag(f, p + 1, n);

    tag = &s->token.tag;
    tag->start = san_fast_offset(f, p);
    tag->name_len = n;
    tag->id = (uint16_t) id;
    flags = san_tag_flags[id];

    if ((flags & SAN_TAG_RARE) || f->top->ns != SAN_NS_HTML) {

        if (id == SAN_TAG_script || id == SAN_TAG_style) {
            return f->top->ns == SAN_NS_HTML ? raw_text(f, p) : NULL;
        }

        ns = rare_namespace(f, id, p + 1);

    } else if (san_tree_opens_plainly(&s->tree, f->top->tag, id)) {
        ns = SAN_NS_HTML;

    } else {
        return NULL;
    }

    if (ns < 0 || ((flags & SAN_TAG_CONTROL)
                   && (may_be_passage(s) || is_in_readers_form(s))))
    {
        return NULL;
    }

    return element(f, p, id, (san_ns_t) ns);
}


const uint8_t *
san_fast_any_tag(san_fast_t *f, const uint8_t *p)
{
    bool            end_tag;
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_stream_t   *s;
    const uint8_t  *q, *name;

    s = f->s;

    if (p >= f->limit || *p != '<') {
        return NULL;
    }

    end_tag = p[1] == '/';
    name = p + 1 + end_tag;

    if (name >= f->last || !san_is_alpha(*name)) {
        return NULL;
    }

    for (q = name; !(san_byte_class[*q] & SAN_BYTE_TAG_END); q++) {
        /* void */
    }

    tag = &s->token.tag;
    tag->start = san_fast_offset(f, p);
    tag->name_len = (uint32_t) (q - name);
    tag->id = (uint16_t) san_tag_lookup(name, tag->name_len,
                                        (size_t) (f->end - name));

    if (!end_tag) {
        q = san_attrs_tag_at(&attrs, tag, p, f->last, f->end);

    } else if (*q == '>') {
        san_attrs_init(&attrs, tag, p);
        tag->name = 2;
        tag->nattrs = 0;
        tag->end_tag = true;
        tag->self_closing = false;
        tag->truncated = false;
        tag->end = san_fast_offset(f, ++q);

    } else {
        return NULL;
    }

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size) {
        return NULL;
    }

    s->token.pending = tag->start;
    f->content = san_html_any_tag(s, &attrs);
    s->token.pending = SAN_NOWHERE;

    f->top = san_tree_top(&s->tree);
    san_fast_check(f);

    if (f->content != SAN_DATA || s->passage.owner) {
        f->limit = NULL;
    }

    return q;
}
