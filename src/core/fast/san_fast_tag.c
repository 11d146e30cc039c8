/*
 * san_fast_tag: start tags that only open their element, and elements that end
 * at once.
 */

#include <string.h>

#include "fast/san_fast.h"


/* Does the tag only open its element, and is that judged? */

static inline bool
is_plain_tag(const san_stream_t *s, unsigned id)
{
    return id != SAN_TAG_bdi && id != SAN_TAG_select
           && !(san_tag_flags[id] & (SAN_TAG_CODE | SAN_TAG_QUOTE))
           && san_tree_opens_plainly(&s->tree, id);
}


/* Attributes that declare something about the page. */

#define DECLARES  (1u << SAN_ATTR_http_equiv | 1u << SAN_ATTR_charset)


/*
 * Is there a "notranslate" in a class of which san_context_class() did not
 * read all?
 */

static inline bool
is_kept_by_end(const san_attrs_t *attrs)
{
    return san_attr_has(attrs, SAN_ATTR_class)
           && san_attr_get(attrs, SAN_ATTR_class)->value_len
              > SAN_TREE_CLASS_MAX
           && san_attr_notranslate(san_attr_value(attrs, SAN_ATTR_class));
}


static inline bool
are_plain_attrs(san_stream_t *s, const san_attrs_t *attrs, unsigned signs)
{
    if ((attrs->present & (SAN_ATTRS_SKIP | SAN_ATTRS_REFER))
        || attrs->hydration
        || (attrs->tag->id == SAN_TAG_meta && (attrs->present & DECLARES)))
    {
        return false;
    }

    return !(signs & (SAN_SIGN_CODE | SAN_SIGN_FLAG | SAN_SIGN_MISSING
                      | SAN_SIGN_KEPT))
           && !is_kept_by_end(attrs)
           && !((attrs->present & (1u << SAN_ATTR_role
                                   | 1u << SAN_ATTR_contenteditable))
                && san_context_is_written(attrs))
           && san_attrs_are_clean(s, attrs);
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


/* Can the open units be closed without judging anything? */

static inline bool
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

static bool
void_element(san_stream_t *s, const san_attrs_t *attrs)
{
    if (attrs->tag->id == SAN_TAG_hr) {
        return false;
    }

    san_html_void(s, (int) s->tree.n - 1, attrs);

    if (san_html_is_control(attrs, false)) {
        san_html_control(s, (int) s->tree.n - 1, attrs);
    }

    san_tree_top(&s->tree)->filled = true;

    return true;
}


/* Opens an element with child elements, or with text that needs a check. */

static bool
open_element(san_stream_t *s, const san_attrs_t *attrs, bool user)
{
    san_elem_t  *elem;

    if (!san_tree_open_fast(&s->tree, attrs)) {
        return false;
    }

    elem = san_tree_top(&s->tree);

    elem->facts.user = user ? SAN_YES : elem[-1].facts.user;

    if (!user && elem->facts.user == SAN_YES && s->tree.form != SAN_NO_FORM) {
        elem->facts.user = SAN_UNKNOWN;           /* may be the site's form */
    }

    san_unit_element(s, s->tree.n - 1, attrs);

    return true;
}


/*
 * Reads the name of the start tag at p; false: none begins there.  The name is
 * followed by '>' at the latest, and is usually short and in lower case.
 */

static inline bool
read_name(const san_fast_t *f, san_tag_t *tag, const uint8_t *p)
{
    unsigned        n;
    const uint8_t  *q;

    for (q = p + 1; !(san_byte_class[*q] & SAN_BYTE_TAG_END); q++) {
        /* void */
    }

    n = (unsigned) (q - p - 1);
    tag->name_len = n;
    tag->id = n - 1 < 8 ? (uint16_t) san_tag_short(p + 1, n) : SAN_TAG_OTHER;

    if (tag->id == SAN_TAG_OTHER) {
        tag->id = (uint16_t) san_tag_lookup(p + 1, n,
                                            (size_t) (f->end - p) - 1);
        return san_is_alpha(p[1]);
    }

    return true;
}


/* The end tag of a script or style whose content begins at p, or NULL. */

static const uint8_t *
raw_text_end(const san_fast_t *f, unsigned tag, const uint8_t *p)
{
    size_t    n;
    uint64_t  name;

    n = san_tag_name_lens[tag];
    name = san_packed_load8((const uint8_t *) san_tag_names[tag]);

    for ( /* void */ ; p < f->last; p++) {
        p = memchr(p, '<', (size_t) (f->last - p));

        /* "<!--" in a script changes where it ends */

        if (p == NULL || p[1] == '!' || f->end - p < SAN_FAST_ROOM) {
            return NULL;
        }

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
    q = san_attrs_tag_at(&attrs, tag, p, f->last, f->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size
        || attrs.hydration
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

    san_html_other(s, san_tree_top(&s->tree));
    san_unit_inline(s, range, tag->id, true);

    if (san_html_is_control(&attrs, false)
        || (end == q && san_attrs_mount(&attrs)))
    {
        san_html_control(s, (int) s->tree.n - 1, &attrs);
    }

    return end + tag->name_len + 3;
}


const uint8_t *
san_fast_start_tag(san_fast_t *f, const uint8_t *p)
{
    bool            user;
    unsigned        flags, signs;
    san_tag_t      *tag;
    san_attrs_t     attrs;
    san_stream_t   *s;
    const uint8_t  *q, *end;

    s = f->s;
    tag = &s->token.tag;

    if (!read_name(f, tag, p) || s->tree.n == SAN_DEPTH_MAX) {
        return NULL;
    }

    tag->start = san_fast_offset(f, p);

    if (tag->id == SAN_TAG_script || tag->id == SAN_TAG_style) {
        return raw_text(f, p);
    }

    if (!is_plain_tag(s, tag->id)) {
        return NULL;
    }

    flags = san_tag_flags[tag->id];

    if ((flags & SAN_TAG_CONTROL) && may_be_passage(s)) {
        return NULL;
    }

    if ((flags & SAN_TAG_BLOCK) && !units_pass(s)) {
        return NULL;
    }

    q = san_attrs_tag_at(&attrs, tag, p, f->last, f->end);

    if (q == NULL || (size_t) (q - p) > s->policy->buffer_size) {
        return NULL;
    }

    signs = san_context_class(s, &attrs);

    if (!are_plain_attrs(s, &attrs, signs)) {
        return NULL;
    }

    if (flags & SAN_TAG_VOID) {
        return void_element(s, &attrs) ? q : NULL;
    }

    signs |= san_context_id(s, &attrs);
    user = (signs & SAN_SIGN_USER) && tag->id != SAN_TAG_main;

    /* it depends on the ancestors who wrote the text */

    if (signs & SAN_SIGN_POST) {
        return NULL;
    }

    /* elements with children begin with a tag, or with white space */

    if (!user && q < f->end && *q != '<' && *q > ' '
        && tag->id != SAN_TAG_OTHER && !(flags & SAN_TAG_LIST)
        && !(tag->id == SAN_TAG_span && (signs & SAN_SIGN_SPOKEN)))
    {
        end = san_fast_element(f, &attrs, flags, signs, q);

        if (end) {
            return end;
        }
    }

    return open_element(s, &attrs, user) ? q : NULL;
}
