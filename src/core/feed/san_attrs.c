/*
 * san_attrs: turns the values of translatable attributes into units.
 *
 * These are the attributes of the HTML standard's list (3.2.6.2) that contain
 * text for people, and those of ARIA that screen readers speak.
 */

#include <string.h>

#include "base/san_scan.h"
#include "decide/san_place.h"
#include "feed/san_feed.h"
#include "feed/san_html.h"

/* Longest value that is judged, in bytes after decoding. */
#define VALUE_MAX  1024


static const uint8_t  translatable[] = {
    SAN_ATTR_title, SAN_ATTR_alt, SAN_ATTR_aria_label, SAN_ATTR_placeholder,
    SAN_ATTR_label, SAN_ATTR_value, SAN_ATTR_content,
    SAN_ATTR_aria_description, SAN_ATTR_aria_roledescription
};

/* Is it a text field, whose initial value may be a hint? */

static bool
is_text_field(const san_attrs_t *attrs)
{
    return attrs->tag->id == SAN_TAG_input
           && (!san_attr_has(attrs, SAN_ATTR_type)
               || san_attr_is(attrs, SAN_ATTR_type, "text")
               || san_attr_is(attrs, SAN_ATTR_type, "search"));
}


/* Can it be one of the names below? */

static inline bool
may_describe(const san_attrs_t *attrs, san_attr_id_t id)
{
    uint8_t    first;
    san_str_t  value;

    value = san_attr_value(attrs, id);
    first = value.len < 8 ? 0 : san_lower(value.data[0]);

    return first == 'd' || first == 'o' || first == 't'
           || (first && san_is_space(first));
}


/* Is content a description (name=) or of Open Graph (property=)? */

static bool
is_description(const san_attrs_t *attrs)
{
    size_t  i;

    static const char *const  names[] = {
        "description", "og:title", "og:description", "og:site_name",
        "og:image:alt", "twitter:title", "twitter:description",
        "twitter:image:alt", "twitter:label1", "twitter:data1",
        "twitter:label2", "twitter:data2", "og:video:alt", "dc.description",
        "dc.title"
    };

    if (!may_describe(attrs, SAN_ATTR_name)
        && !may_describe(attrs, SAN_ATTR_property))
    {
        return false;
    }

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (san_attr_is(attrs, SAN_ATTR_name, names[i])
            || san_attr_is(attrs, SAN_ATTR_property, names[i]))
        {
            return true;
        }
    }

    return false;
}


static bool
is_translatable(const san_attrs_t *attrs, unsigned attr)
{
    unsigned  tag;

    tag = attrs->tag->id;

    switch (attr) {

    case SAN_ATTR_title:
        return tag != SAN_TAG_link && tag != SAN_TAG_style
               && tag != SAN_TAG_script && tag != SAN_TAG_meta
               && tag != SAN_TAG_svg;

    case SAN_ATTR_alt:
        return tag == SAN_TAG_img || tag == SAN_TAG_area
               || tag == SAN_TAG_input;

    case SAN_ATTR_placeholder:
        return tag == SAN_TAG_input || tag == SAN_TAG_textarea;

    case SAN_ATTR_label:
        return tag == SAN_TAG_optgroup || tag == SAN_TAG_option
               || tag == SAN_TAG_track;

    case SAN_ATTR_value:
        return tag == SAN_TAG_input
               && (san_attr_is(attrs, SAN_ATTR_type, "submit")
                   || san_attr_is(attrs, SAN_ATTR_type, "button")
                   || san_attr_is(attrs, SAN_ATTR_type, "reset")
                   || is_text_field(attrs));

    case SAN_ATTR_content:
        return tag == SAN_TAG_meta && is_description(attrs);

    default:
        return true;
    }
}


/*
 * Does the element have another name besides this attribute?  An id does not
 * show that there is a label for it.
 */

static bool
has_other_name(const san_attrs_t *attrs, unsigned attr)
{
    return san_attr_has(attrs, SAN_ATTR_aria_labelledby)
           || (attr != SAN_ATTR_aria_label
               && san_attr_has(attrs, SAN_ATTR_aria_label))
           || (attr == SAN_ATTR_placeholder
               && san_attr_has(attrs, SAN_ATTR_title));
}


static bool
is_field(unsigned tag)
{
    return tag == SAN_TAG_input || tag == SAN_TAG_select
           || tag == SAN_TAG_textarea || tag == SAN_TAG_iframe;
}


/*
 * Is it the name of a landmark, or of what its role says?  Of other roles than
 * a picture's, the title is only a hint.
 */

static bool
names_role(const san_attrs_t *attrs, unsigned attr)
{
    return attr == SAN_ATTR_aria_label
           ? attrs->tag->id == SAN_TAG_nav || san_attr_has(attrs, SAN_ATTR_role)
           : san_attr_is(attrs, SAN_ATTR_role, "img");
}


/* May the attribute be the only name of its own element? */

static bool
is_only_name(const san_attrs_t *attrs, unsigned attr)
{
    unsigned  tag;

    tag = attrs->tag->id;

    switch (attr) {

    case SAN_ATTR_label:
        return true;

    case SAN_ATTR_placeholder:
        return !has_other_name(attrs, attr);

    case SAN_ATTR_alt:
        return tag == SAN_TAG_input || tag == SAN_TAG_area;

    case SAN_ATTR_title:
    case SAN_ATTR_aria_label:
        return tag == SAN_TAG_svg || names_role(attrs, attr)
               || (is_field(tag) && !has_other_name(attrs, attr));

    default:
        return false;
    }
}


/*
 * The index of the link, button or clickable element that elems[index] is or
 * is in; or -1.
 */

static int
control_around(const san_stream_t *s, int index)
{
    int       clickable;
    unsigned  tag;

    clickable = san_context_clickable(s, index);

    /* the name of a field is elsewhere: see is_only_name() */

    if (clickable >= 0 && !is_field(s->tree.elems[clickable].tag)) {
        return clickable;
    }

    for ( ; index >= 0; index--) {
        tag = s->tree.elems[index].tag;

        if (tag == SAN_TAG_a || tag == SAN_TAG_button
            || tag == SAN_TAG_summary)
        {
            return index;
        }

        if (san_tag_flags[tag] & SAN_TAG_BLOCK) {
            return -1;
        }
    }

    return -1;
}


/* Applies the limits of this attribute on this element. */

static void
limit_by_attr(san_stream_t *s, san_suspect_t *suspect, int index,
    const san_attrs_t *attrs, unsigned attr)
{
    if (is_only_name(attrs, attr)) {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }

    /* without it, browsers show a text in the language of their interface */

    if (attr == SAN_ATTR_value) {
        (void) san_suspect_limit(suspect, SAN_WHY_VALUE);
    }

    if (attr == SAN_ATTR_content) {
        (void) san_suspect_limit(suspect, SAN_WHY_META);
    }

    /* the long form of an abbreviation is in the language that it is from */

    if (attr == SAN_ATTR_title && (attrs->tag->id == SAN_TAG_abbr
                                   || attrs->tag->id == SAN_TAG_dfn)
        && san_suspect_by_script(suspect))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_ON_PURPOSE);
    }

    if (attr == SAN_ATTR_alt || attr == SAN_ATTR_title
        || attr == SAN_ATTR_aria_label)
    {
        suspect->needs_name = control_around(s, index);
    }

    /* a second <html> or <body> would restore what was cut from these */

    if (attrs->tag->id == SAN_TAG_html || attrs->tag->id == SAN_TAG_body) {
        (void) san_suspect_limit(suspect, SAN_WHY_ROOT);
    }

    if (attrs->duplicated >> attr & 1) {
        (void) san_suspect_limit(suspect, SAN_WHY_DUPLICATE);
    }

    if (san_context_in_link(s, index)) {
        (void) san_suspect_limit(suspect, SAN_WHY_LINK);
    }
}


/*
 * Sets the range of the attribute that can be cut without joining what is
 * before and after it: including the white space before it, and only if white
 * space or the end of the tag follows.  With "=" after it, an attribute
 * without value would take the next one's (13.2.5.34); with "/" an unquoted
 * value would become longer.
 */

static void
set_cut(san_suspect_t *suspect, const san_attrs_t *attrs, unsigned attr)
{
    uint32_t           start, end, after, len;
    const uint8_t     *p;
    const san_attr_t  *a;

    a = san_attr_get(attrs, (san_attr_id_t) attr);
    p = attrs->base;
    len = (uint32_t) (attrs->tag->end - attrs->tag->start);

    if (attr == SAN_ATTR_alt) {
        suspect->element_range = suspect->text_range;

        if (a->quote == 0) {
            suspect->replacement.data = (const uint8_t *) "\"\"";
            suspect->replacement.len = 2;
        }

        return;
    }

    for (start = a->name; start > 0 && san_is_space(p[start - 1]); start--) {
        continue;
    }

    after = san_attr_end(a);

    for (end = after; end < len && san_is_space(p[end]); end++) {
        continue;
    }

    if (start == a->name || p[end] == '='
        || p[start - 1] == '=' || p[start - 1] == '/')
    {
        return;
    }

    if (end == after && p[end] != '>'
        && !(p[end] == '/' && p[end + 1] == '>'
             && (p[start - 1] == '"' || p[start - 1] == '\'')))
    {
        return;
    }

    suspect->element_range.start = attrs->tag->start + start;
    suspect->element_range.end = attrs->tag->start + after;
}


static void
prepare(san_stream_t *s, san_suspect_t *suspect, int index,
    const san_attrs_t *attrs, unsigned attr)
{
    bool               sent;
    san_slot_t         slot;
    san_elem_t        *elem;
    const san_attr_t  *a;

    a = san_attr_get(attrs, (san_attr_id_t) attr);
    elem = &s->tree.elems[index];

    suspect->attr = san_attr_names[attr];
    suspect->text_range.start = attrs->tag->start + a->value;
    suspect->text_range.end = suspect->text_range.start + a->value_len;

    if (!elem->its) {
        suspect->name_end = elem->name_end;
    }

    suspect->beside = true;
    set_cut(suspect, attrs, attr);
    limit_by_attr(s, suspect, index, attrs, attr);

    suspect->list = san_place_of(s, index).list;

    /* the element's own text may be cut, and the attribute with it */

    if (suspect->list < 0
        && (san_tag_flags[elem->tag] & (SAN_TAG_HEADING | SAN_TAG_CONTROL)
            || elem->tag == SAN_TAG_p || elem->tag == SAN_TAG_li))
    {
        suspect->list = index;
    }

    /* a translation of the text around it includes its tag */

    suspect->in_passage = s->passage.owner != 0 && s->passage.unit.prompt;

    slot = (san_slot_t) {
        .range = suspect->text_range, .attribute = true, .quote = a->quote
    };

    /*
     * A named button sends its value.  It may only be replaced by what the
     * site itself sends in the page's language.  The hint of a text field is
     * known to a script, which clears it.
     */

    sent = attr == SAN_ATTR_value
           && (is_text_field(attrs)
               || (san_attr_has(attrs, SAN_ATTR_name)
                   && (suspect->verdict.detector != SAN_DETECTOR_CATALOG
                       || suspect->verdict.built_in)));

    if (san_detectors[suspect->verdict.detector].translates) {
        san_suspect_limit_catalog(suspect);

        if (!sent) {
            san_suspect_translate(s, suspect, &slot);
        }

    } else if (san_detectors[suspect->verdict.detector].repairs) {
        san_suspect_repair(s, suspect, sent ? NULL : &slot);
    }

    san_suspect_wait(s, suspect, san_stream_acting(s) ? attrs->tag->start
                                                       : SAN_NOWHERE);
}


/* Is a value that had references certainly clean? */

static bool
is_plain_decoded(san_stream_t *s, const uint8_t *p, size_t n)
{
    bool            plain;
    san_str_t       value;
    const uint8_t  *window_end;

    value.data = p;
    value.len = n;

    if (s->encoding.charset != san_charset_utf8
        && san_scan.non_ascii(p, p + n) < p + n)
    {
        return false;
    }

    /* bytes after it cannot be read */

    window_end = s->window_end;
    s->window_end = p + n;
    plain = san_attrs_is_plain(s, value, true);
    s->window_end = window_end;

    return plain;
}


/* Gathers a decoded value as a unit.  False: it is not a suspect. */

static bool
gather(san_stream_t *s, san_unit_t *unit, const uint8_t *p, size_t n)
{
    int          len;
    size_t       i;
    uint32_t     cp;
    san_range_t  src;

    san_unit_init(unit, &s->page, &s->text, true);
    unit->value = true;

    /* a value that begins with a name may be a phrase because of its end */

    unit->prefix.complete |= san_patterns_end((san_str_t) { .data = p,
                                                            .len = n },
                                              s->page.phrases);

    for (i = 0; i < n; i += (size_t) len) {
        i = (size_t) (san_unit_add_letters(unit, &s->page, &s->text, p + i,
                                           p + n, i) - p);

        if (i == n) {
            break;
        }

        len = san_utf8_next(p + i, p + n, &cp);

        if (len <= 0) {
            return false;
        }

        src.start = i;
        src.end = i + (size_t) len;

        if (!san_unit_add(unit, &s->page, &s->text, cp, src)) {
            san_stream_bypass(s, "memory");
            return false;
        }
    }

    san_unit_finish(unit, &s->text);

    return true;
}


/*
 * Do interfaces have labels in this attribute?  The alt text and the title of
 * a picture describe it, unless it is all that a link or button shows.
 */

static unsigned
label_place(const san_stream_t *s, int index, const san_attrs_t *attrs,
    unsigned attr)
{
    unsigned  tag;

    tag = attrs->tag->id;

    switch (attr) {

    case SAN_ATTR_content:
        return SAN_LABEL_NONE;

    case SAN_ATTR_alt:
        return tag == SAN_TAG_input || control_around(s, index) >= 0
               ? SAN_LABEL_CONTROL : SAN_LABEL_PICTURE;

    case SAN_ATTR_title:
        if (tag == SAN_TAG_a || tag == SAN_TAG_abbr || tag == SAN_TAG_iframe) {
            return SAN_LABEL_LINK;
        }

        return (san_html_places[tag] & SAN_PLACE_CONTROL)
               || control_around(s, index) >= 0 ? SAN_LABEL_CONTROL
               : tag == SAN_TAG_img ? SAN_LABEL_PICTURE : SAN_LABEL_LINK;

    case SAN_ATTR_label:
        return SAN_LABEL_LINK;

    case SAN_ATTR_value:
        return is_text_field(attrs) ? SAN_LABEL_LINK : SAN_LABEL_CONTROL;

    default:
        return SAN_LABEL_CONTROL;
    }
}


static bool
is_readers(san_stream_t *s, int index)
{
    if (!san_context_is_user(s, index)) {
        return false;
    }

    san_stream_exclude(s, SAN_WHY_READERS);

    return true;
}


static void
judge_value(san_stream_t *s, int index, const san_attrs_t *attrs,
    unsigned attr)
{
    int             n;
    bool            broken;
    uint8_t         value[VALUE_MAX];
    san_str_t       text;
    san_unit_t      unit;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    n = san_attr_decode(attrs, (san_attr_id_t) attr, s->encoding.charset, value,
                        sizeof(value), &broken);

    if (n <= 0 || (broken && (s->encoding.gathers || s->encoding.guessed))) {
        return;
    }

    /* values without references were asked about already */

    text = san_attr_value(attrs, (san_attr_id_t) attr);

    if (!broken && memchr(text.data, '&', text.len)
        && is_plain_decoded(s, value, (size_t) n))
    {
        return;
    }

    if (gather(s, &unit, value, (size_t) n)) {
        text = san_unit_text(&unit, &s->text);

        /* a value with invalid bytes is only reported as mojibake */

        if (san_stream_judge(s, &unit, true, label_place(s, index, attrs, attr),
                             &verdict)
            && (!broken || verdict.detector == SAN_DETECTOR_MOJIBAKE)
            && (verdict.detector != SAN_DETECTOR_LANGUAGE
                || san_sentence_place(s, index, text, true))
            && (attr != SAN_ATTR_value || !is_text_field(attrs)
                || san_verdict_is_built_in(&verdict))
            && (san_verdict_is_built_in(&verdict) || !is_readers(s, index)))
        {
            san_stream_know(s, text, &verdict);
            suspect = san_suspect_add(s, &verdict, text, index);

            if (suspect) {
                suspect->letters = san_unit_letters(&unit);
                prepare(s, suspect, index, attrs, attr);
                san_switcher_place(s, suspect, index);
                san_suspect_limit_word(s, suspect, &unit, index);
                san_suspect_limit_document(s, suspect, index);

                if (broken) {
                    (void) san_suspect_limit(suspect, SAN_WHY_BROKEN);
                }

                (void) san_suspect_keep(s, suspect, index);
            }
        }
    }

    s->text.len = unit.text;
}


void
san_attrs_judge_text(san_stream_t *s, int index, san_str_t value,
    san_range_t range, const char *attr)
{
    san_str_t       text;
    san_unit_t      unit;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    if (gather(s, &unit, value.data, value.len)) {
        text = san_unit_text(&unit, &s->text);

        if (san_stream_judge(s, &unit, true, SAN_LABEL_NONE, &verdict)
            && san_detectors[verdict.detector].belongs_to
               != SAN_DETECTOR_ORPHAN
            && (verdict.detector != SAN_DETECTOR_LANGUAGE
                || san_sentence_place(s, index, text, true)))
        {
            suspect = san_suspect_add(s, &verdict, text, index);

            if (suspect) {
                suspect->attr = attr;
                suspect->text_range = range;
                suspect->letters = san_unit_letters(&unit);
                (void) san_suspect_limit(suspect, SAN_WHY_META);
                san_suspect_set_path(s, suspect, index);
            }
        }
    }

    s->text.len = unit.text;
}


/* The offset of a value, with that of its tag. */

static inline uint64_t
offset_of(const san_attrs_t *attrs, unsigned attr)
{
    return attrs->tag->start + san_attr_get(attrs, (san_attr_id_t) attr)->value;
}


/* The element has this attribute: is its value clearly not a suspect? */

static inline bool
is_clean(const san_stream_t *s, const san_attrs_t *attrs, unsigned attr)
{
    san_str_t  value;

    value = san_attr_value(attrs, (san_attr_id_t) attr);

    return value.len == 0 || !is_translatable(attrs, attr)
           || san_attrs_is_plain(s, value, false);
}


__attribute__((noinline))
bool
san_attrs_texts_are_clean(san_stream_t *s, const san_attrs_t *attrs)
{
    unsigned  attr;
    uint32_t  left;

    for (left = attrs->present & SAN_ATTRS_TEXTS; left; left &= left - 1) {
        attr = (unsigned) __builtin_ctz(left);

        if (!is_clean(s, attrs, attr)) {
            s->reading.unclear_value = offset_of(attrs, attr);
            return false;
        }
    }

    return true;
}


/* Is the content of the element left alone, but not its label? */

static bool
is_named_alone(const san_attrs_t *attrs)
{
    unsigned  tag;

    tag = attrs->tag->id;

    return (tag == SAN_TAG_textarea || tag == SAN_TAG_svg
            || tag == SAN_TAG_iframe)
           && (attrs->present & SAN_ATTRS_SKIP) == 0
           && !(san_attr_has(attrs, SAN_ATTR_class)
                && san_attr_notranslate(san_attr_value(attrs,
                                                       SAN_ATTR_class)));
}


void
san_attrs_judge(san_stream_t *s, unsigned index, const san_attrs_t *attrs)
{
    size_t             i;
    unsigned           attr;
    const san_elem_t  *elem;

    if ((attrs->present & SAN_ATTRS_TEXTS) == 0) {
        return;
    }

    elem = &s->tree.elems[index];

    /* the content of a textarea is not judged, but its placeholder is */

    if (index > 0 && is_named_alone(attrs)) {
        elem--;
    }

    /* a picture in a noscript is also outside of it, for those with scripts */

    if ((elem->skip & SAN_SKIP_ANY) || s->tree.open[SAN_TAG_noscript]) {
        return;
    }

    for (i = 0; i < sizeof(translatable) && !s->bypass; i++) {
        attr = translatable[i];

        if (san_attr_has(attrs, (san_attr_id_t) attr)
            && (offset_of(attrs, attr) == s->reading.unclear_value
                || !is_clean(s, attrs, attr)))
        {
            judge_value(s, (int) index, attrs, attr);
        }
    }
}
