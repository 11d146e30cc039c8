/*
 * san_leaf: an element that is all there in the window, and holds nothing but
 * text that is plainly right.
 *
 * Enters: a start tag, before its element is opened.  Leaves: what the element,
 * its text and its end tag would have left in what is around it; or nothing,
 * and they go the long way.  Most elements with text are such.
 *
 * Nothing here decides: each question is one that the long way asks too, and
 * any answer but the usual one sends the element there.  In pieces of one byte
 * no element is a leaf, so each test that cuts its input differently compares
 * the two.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "san_scan.h"
#include "san_skim.h"
#include "san_stream.h"

/* A text without letters that is as long may be a unit of its own. */
#define LETTERLESS_MAX  200

/* Attributes that say what is left alone, or what is a control. */
#define NOT_PLAIN                                                             \
    (1u << SAN_ATTR_dir | 1u << SAN_ATTR_lang | 1u << SAN_ATTR_xml_lang       \
     | 1u << SAN_ATTR_translate | 1u << SAN_ATTR_hreflang                     \
     | 1u << SAN_ATTR_role | 1u << SAN_ATTR_contenteditable)


/* Letters of the text, by what they are counted as. */

typedef struct {
    uint32_t  latin;
    uint32_t  own;           /* of s->plain->class */
} letters_t;


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


/* The end tag of the element at p: its end, or NULL. */

static inline const uint8_t *
own_end_tag(const san_stream_t *s, const san_attrs_t *attrs,
    const uint8_t *p)
{
    size_t          i, n;
    const uint8_t  *name;

    n = attrs->tag->name_len;
    name = attrs->base + 1;

    if ((size_t) (s->window_end - p) < n + 3 || p[1] != '/'
        || p[n + 2] != '>')
    {
        return NULL;
    }

    for (i = 0; i < n; i++) {
        if (p[i + 2] != name[i]) {
            return NULL;
        }
    }

    return p + n + 3;
}


/* Does what is around the element let it be a leaf? */

static inline bool
place_allows(const san_stream_t *s, const san_elem_t *parent)
{
    return !(parent->keep & SAN_KEEP_ANY) && parent->ns == SAN_NS_HTML
           && s->suspects.n == 0 && s->fragment.kind == SAN_FRAGMENT_NONE
           && (s->page.language.known || s->page.guessed)
           && s->exemplars_of == s->page.changes
           && s->tree.open[SAN_TAG_noscript] == 0
           && s->tree.n < SAN_DEPTH_MAX && s->nunits < SAN_UNITS_MAX;
}


static inline bool
tag_allows(const san_stream_t *s, const san_attrs_t *attrs, unsigned flags)
{
    if (attrs->tag->id == SAN_TAG_OTHER || attrs->tag->id == SAN_TAG_bdi
        || (flags & (SAN_TAG_VOID | SAN_TAG_CODE | SAN_TAG_QUOTE
                     | SAN_TAG_LIST))
        || (attrs->present & NOT_PLAIN) || attrs->hydration
        || !san_tree_opens_plainly(&s->tree, attrs->tag->id))
    {
        return false;
    }

    return (!san_attr_has(attrs, SAN_ATTR_class)
            || !san_class_notranslate(san_attr_value(attrs, SAN_ATTR_class)))
           && san_stream_attrs_plain(s, attrs);
}


/* What its unit says to its list, its block and all around it. */

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


/* Is the element a control, as is_control() has it? */

static inline bool
is_alive(const san_attrs_t *attrs)
{
    return attrs->handler || attrs->tag->id == SAN_TAG_button
           || (attrs->tag->id == SAN_TAG_a && san_attrs_live_link(attrs));
}


/* Its unit is over, and clean; or empty, and says nothing. */

static void
tell(san_stream_t *s, const san_attrs_t *attrs, const letters_t *letters)
{
    s->lead = 0;
    s->fragment.told = 0;
    s->page.letters[USCRIPT_LATIN] += letters->latin;

    if (letters->own) {
        s->page.letters[s->plain->class] += letters->own;
    }

    if (is_alive(attrs)) {
        san_context_control(s, (int) s->tree.n - 1);
    }

    if (letters->latin || letters->own) {
        tell_around(s, attrs->tag->id);
    }
}


/* A block or a control: its text is a unit of its own. */

static bool
take_unit(san_stream_t *s, const san_attrs_t *attrs, unsigned flags,
    const uint8_t *p, const uint8_t *q, const letters_t *letters)
{
    size_t    n;
    uint32_t  first[3];

    if (letters->latin || letters->own ? !san_text_begins_plain(s, p, q, first)
                                       : q - p > LETTERLESS_MAX)
    {
        return false;
    }

    if (flags & SAN_TAG_BLOCK) {
        san_units_close(s);

        if (s->suspects.n || s->bypass) {
            return false;
        }

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
take_inline(san_stream_t *s, const san_attrs_t *attrs, const uint8_t *p,
    const uint8_t *q)
{
    san_range_t  range;

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

    san_stream_text(s, p, (size_t) (q - p), attrs->tag->end);

    range.start = attrs->tag->end + (size_t) (q - p);
    range.end = range.start + attrs->tag->name_len + 3;
    san_unit_inline(s, range, true);

    return true;
}


bool
san_leaf(san_stream_t *s, const san_attrs_t *attrs)
{
    bool            unit, taken;
    unsigned        flags;
    letters_t       letters;
    san_elem_t     *parent;
    const uint8_t  *p, *q, *end;

    parent = san_tree_top(&s->tree);

    if (parent == NULL || attrs->tag->truncated) {
        return false;
    }

    p = attrs->base + (attrs->tag->end - attrs->tag->start);
    flags = san_tag_flags[attrs->tag->id];

    /* elements that hold others begin with one, or with white space */

    if (p >= s->window_end || *p == '<' || *p <= ' '
        || !place_allows(s, parent) || !tag_allows(s, attrs, flags))
    {
        return false;
    }

    unit = flags & (SAN_TAG_BLOCK | SAN_TAG_CONTROL);
    q = unit ? plain_end(s, p, &letters) : text_end(s, p);
    end = q ? own_end_tag(s, attrs, q) : NULL;

    if (end == NULL || (size_t) (end - q) > s->policy->buffer_size) {
        return false;
    }

    taken = unit ? take_unit(s, attrs, flags, p, q, &letters)
                 : take_inline(s, attrs, p, q);

    if (taken) {
        if (san_topic_has(s, attrs->tag->id)) {
            san_topic_add(s, p, (size_t) (q - p), attrs->tag->start);
        }

        parent->filled = true;
        s->token.taken = (size_t) (end - p);
    }

    return taken;
}
