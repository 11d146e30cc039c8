/*
 * san_fast_element: text elements, which hold only clean text.  Such an
 * element is never put on the stack, and has no unit of its own: what is done
 * at its start and at its end is done at once.
 */

#include <string.h>

#include "fast/san_fast.h"


/*
 * The text of a block or control is a unit of its own: is it certainly clean?
 */

static inline bool
is_clean_unit(san_stream_t *s, unsigned tag, unsigned signs,
    const uint8_t *p, const uint8_t *q, const san_fast_letters_t *letters)
{
    bool      label, words;
    uint32_t  first[3];

    label = san_html_is_label(s, tag)
            || san_html_heads_widget(s, tag, signs, (int) s->tree.n - 1);

    if (letters->latin == 0 && letters->own == 0) {
        return q - p <= SAN_FAST_LETTERLESS && tag != SAN_TAG_h1;
    }

    words = label && san_prefilter_label(s, p, q, true);

    if ((words || !san_prefilter_unit(s, p, q, label, first))
        && !san_prefilter_whole(s, p, q, words, s->page.phrases))
    {
        s->reading.unclear = p;
        return false;
    }

    return !san_wording_is_strange(s, p, q);
}


static void
clean_unit(san_stream_t *s, const san_attrs_t *attrs, unsigned flags,
    const uint8_t *p, const uint8_t *q, const san_fast_letters_t *letters)
{
    int                index;
    bool               user;
    unsigned           tag;
    san_place_t        place;
    const san_elem_t  *parent;

    tag = attrs->tag->id;
    index = (int) s->tree.n - 1;

    if (flags & SAN_TAG_BLOCK) {
        san_units_close(s);

    } else {
        san_unit_other(s);

        /* text after it in the unit around it comes later */

        s->reading.kept.space = true;
        memset(s->reading.last, 0, SAN_LAST);
        san_text_last(s, p, q, s->window_end);
    }

    san_html_unit_begins(s);
    s->reading.nwrong = SAN_WRONG_MAX + 1;

    if (san_html_is_control(attrs, tag == SAN_TAG_a
                                 && san_attrs_working_link(attrs)))
    {
        san_html_control(s, index, attrs);
    }

    if (tag == SAN_TAG_a) {
        san_switcher_link(s, index, san_attr_value(attrs, SAN_ATTR_href));
    }

    san_context_count(s);

    if (san_wording_counts(s) && s->reading.letters == s->page.letters
        && san_fast_has_words(s, letters))
    {
        san_wording_count(s, p, q);
    }

    san_fast_count(s, letters, 0);

    if (letters->latin || letters->own) {
        user = s->reading.letters == s->readers;
        parent = &s->tree.elems[index];
        place = san_place(s, tag, parent->list,
                          flags & SAN_TAG_BLOCK ? index + 1 : parent->block,
                          index + 1);

        san_html_unit_counts(s, index, &place, user, 0, false);
        san_html_unit_ends(s, index, index, tag, user, false);
        san_html_text_ends(s, tag);
    }
}


/* The value of id or class, as far as it is kept of open elements. */

static inline san_str_t
name_of(const san_attrs_t *attrs, san_attr_id_t id, size_t most)
{
    san_str_t  name;

    name = san_attr_value(attrs, id);
    name.len = name.len < most ? name.len : most;

    return name;
}


__attribute__((noinline))
void
san_fast_note_inside(san_stream_t *s, const san_attrs_t *attrs)
{
    san_str_t  tag;

    tag.data = attrs->base;
    tag.len = (size_t) (attrs->tag->end - attrs->tag->start);
    tag.len = attrs->manner && tag.len <= SAN_TREE_ITEM_MAX ? tag.len : 0;

    san_unit_inside(s, name_of(attrs, SAN_ATTR_id, SAN_TREE_ID_MAX),
                    name_of(attrs, SAN_ATTR_class, SAN_TREE_CLASS_MAX),
                    tag, attrs->datum);
}


/* Another inline element: its text belongs to the unit around it. */

static void
inline_text(san_fast_t *f, const san_attrs_t *attrs, const uint8_t *p,
    const uint8_t *q, const san_fast_letters_t *letters)
{
    bool              alone;
    san_range_t       range;
    san_stream_t     *s;
    const uint8_t    *next;
    const san_tag_t  *tag;

    s = f->s;
    tag = attrs->tag;
    next = q + tag->name_len + 3;
    alone = letters && san_fast_is_letterless(s, p, q, next, letters);

    san_html_inline(s, (int) s->tree.n - 1, attrs, san_attrs_findable(attrs),
                    alone);

    if (san_html_is_control(attrs, false)) {
        san_html_control(s, (int) s->tree.n - 1, attrs);
    }

    if (alone) {
        san_fast_letterless(s, p, q);
        return;
    }

    if (letters == NULL
        || !san_fast_clean_text(s, p, q, next, letters, tag->end))
    {
        s->event = tag->end;
        san_stream_text(s, p, (size_t) (q - p), tag->end);

        if (s->reading.partial.len) {
            san_text_cut_off(s);
        }

        san_wording_end(s);
        san_fast_check(f);
    }

    if (san_html_looks_inside(s)) {
        san_fast_note_inside(s, attrs);
    }

    range.start = tag->end + (size_t) (q - p);
    range.end = range.start + tag->name_len + 3;
    san_unit_inline(s, range, tag->id, true);
}


__attribute__((noinline))
const uint8_t *
san_fast_element(san_fast_t *f, const san_attrs_t *attrs, unsigned flags,
    unsigned signs, const uint8_t *p)
{
    bool                 unit, plain;
    unsigned             tag;
    san_stream_t        *s;
    const uint8_t       *q, *end;
    san_fast_letters_t   letters;

    s = f->s;
    tag = attrs->tag->id;
    unit = flags & (SAN_TAG_BLOCK | SAN_TAG_CONTROL);
    q = san_fast_clean_end(s, p, &letters);
    plain = q != NULL;

    if (!plain && !unit) {
        q = san_fast_text_end(s, p);
    }

    end = q && f->end - q >= SAN_FAST_ROOM ? san_fast_end_tag(tag, q) : NULL;

    /* the words before it are evaluated where it begins */

    if (end == NULL || s->units.n == SAN_UNITS_MAX
        || san_page_words_due(&s->page.words)
        || (unit && !is_clean_unit(s, tag, signs, p, q, &letters)))
    {
        return NULL;
    }

    f->top->filled = true;
    san_page_topic_text(s, tag, attrs->tag->start, p, (size_t) (q - p), false);

    if (unit) {
        clean_unit(s, attrs, flags, p, q, &letters);

    } else {
        inline_text(f, attrs, p, q, plain ? &letters : NULL);
    }

    return end;
}
