/*
 * san_html: from tokens to open elements to units.
 *
 * A unit is opened with its block or control and closed with it; a block in
 * it ends it sooner.  While nothing shows that it is clean, its bytes wait.
 */

#include <string.h>

#include "san_stream.h"
#include "san_scan.h"


/* Elements that are never cut whole: the page's frame, and cells. */

static bool
stays(unsigned tag)
{
    switch (tag) {

    case SAN_TAG_html:
    case SAN_TAG_body:
    case SAN_TAG_main:
    case SAN_TAG_article:
    case SAN_TAG_header:
    case SAN_TAG_nav:
    case SAN_TAG_form:
    case SAN_TAG_fieldset:
    case SAN_TAG_table:
    case SAN_TAG_caption:
    case SAN_TAG_td:
    case SAN_TAG_th:
    case SAN_TAG_tr:
    case SAN_TAG_select:
    case SAN_TAG_details:
    case SAN_TAG_summary:
    case SAN_TAG_dialog:
    case SAN_TAG_title:
        return true;

    default:
        return false;
    }
}


/* Inline controls that go whole or not at all: their text is their name. */

static bool
is_name_of_control(unsigned tag)
{
    return tag == SAN_TAG_a || tag == SAN_TAG_button || tag == SAN_TAG_summary
           || tag == SAN_TAG_label;
}


/* Where text belongs to no unit of its own, or may not be touched. */

static bool
only_flags(const san_stream_t *s, const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_title:
    case SAN_TAG_table:
    case SAN_TAG_tbody:
    case SAN_TAG_thead:
    case SAN_TAG_tfoot:
    case SAN_TAG_tr:
    case SAN_TAG_select:
    case SAN_TAG_optgroup:
    case SAN_TAG_summary:
        return true;

    case SAN_TAG_option:
        return !elem->has_value;

    case SAN_TAG_label:
        return elem->labels;

    case SAN_TAG_button:
        /* without type=button it may be what sends a form */
        return !elem->type_button && s->tree.open[SAN_TAG_form] != 0;

    default:
        return (elem->keep & SAN_KEEP_FOSTERED) != 0;
    }
}


static bool
in_body(const san_stream_t *s)
{
    return s->tree.body_seen && !s->tree.body_ended
           && s->tree.open[SAN_TAG_body] != 0;
}


san_open_unit_t *
san_unit_open(san_stream_t *s, int elem, bool whole, uint64_t hold)
{
    san_open_unit_t  *u;

    u = &s->units[s->nunits++];

    san_unit_init(&u->unit, &s->text);

    u->elem = elem;
    u->whole = whole;
    u->holds = san_stream_acting(s)
               && (elem < 0
                   || (in_body(s) && !only_flags(s, &s->tree.elems[elem])));
    u->hold = u->holds ? hold : SAN_NOWHERE;

    return u;
}


/* The prompt of a widget: what it waits for.  False: it is none. */

static bool
prepare_prompt(san_stream_t *s, san_suspect_t *suspect, int index)
{
    int          container;
    san_elem_t  *elem;

    if (index < 0) {
        return true;                    /* a line is its own container */
    }

    elem = &s->tree.elems[index];
    container = san_context_container(s, index);

    suspect->own = elem->tag == SAN_TAG_a && !elem->live;

    /*
     * A dead link that a script can find may open the widget: it is no
     * container of its own, but for the way to a gallery, which no script
     * serves.
     */

    if (suspect->verdict.prompt != SAN_PROMPT_go_to_gallery) {
        suspect->own = suspect->own && !elem->mount && elem->class_len == 0;
        suspect->parent = san_context_block(s, index);
    }

    if (elem->control) {
        return false;
    }

    if (container < 0) {
        if (!suspect->own) {
            suspect->most = SAN_FLAG;
        }

        return suspect->own || suspect->verdict.detector == SAN_ORPHAN;
    }

    if (s->tree.elems[container].control
        || s->tree.elems[container].other_text)
    {
        return suspect->own && !s->tree.elems[container].control;
    }

    suspect->container = container;

    if (elem->tag == SAN_TAG_a && !suspect->own) {
        suspect->most = SAN_FLAG;
    }

    return true;
}


/* What of the unit's element can be cut, and how. */

static void
prepare_cut(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u, const san_tag_t *end_tag)
{
    const san_elem_t  *elem;

    suspect->place.start = u->unit.runs[0].start;
    suspect->place.end = u->unit.runs[u->unit.nruns > SAN_UNIT_RUNS
                                      ? SAN_UNIT_RUNS - 1
                                      : u->unit.nruns - 1].end;
    suspect->letters = san_unit_letters(&u->unit);

    if (u->elem < 0) {
        suspect->hold = u->hold;
        return;
    }

    elem = &s->tree.elems[u->elem];

    suspect->text_only = u->unit.nruns == 1 && !is_name_of_control(elem->tag);

    if (u->whole && end_tag && !elem->irregular && !elem->closes
        && !elem->named && elem->name_end && !stays(elem->tag))
    {
        suspect->whole.start = elem->start;
        suspect->whole.end = end_tag->end;
    }

    if (u->whole && elem->name_end && !elem->its) {
        suspect->name_end = elem->name_end;
    }

    suspect->hold = u->hold;

    if (only_flags(s, elem) || !in_body(s)) {
        suspect->most = SAN_FLAG;
    }

    if (suspect->whole.start == SAN_NOWHERE && !suspect->text_only
        && s->mode != SAN_MARK)
    {
        suspect->most = SAN_FLAG;
    }
}


/* True if the unit became a suspect. */

static bool
judge_unit(san_stream_t *s, san_open_unit_t *u, const san_tag_t *end_tag)
{
    san_str_t       text;
    san_subject_t   subject;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    text = san_unit_text(&u->unit, &s->text);

    subject.unit = &u->unit;
    subject.text = text;
    subject.page = &s->page;
    subject.attribute = false;

    if (!san_judge(&subject, &verdict)) {
        return false;
    }

    if (u->elem >= 0 && san_context_is_user(s, u->elem)) {
        return false;
    }

    suspect = san_suspect_add(s, &verdict, text, u->elem);
    if (suspect == NULL) {
        return true;
    }

    prepare_cut(s, suspect, u, end_tag);

    if (verdict.detector == SAN_SCRIPT) {
        if (u->elem >= 0) {
            suspect->list = san_context_list(s, u->elem);
            suspect->parent = san_context_block(s, u->elem);
        }

    } else if (!prepare_prompt(s, suspect, u->elem)) {
        san_suspect_drop(s, suspect);
        return true;
    }

    if (suspect->most <= SAN_FLAG
        || s->policy->detector[verdict.detector] <= SAN_FLAG)
    {
        suspect->hold = SAN_NOWHERE;
    }

    return true;
}


void
san_unit_close(san_stream_t *s, const san_tag_t *end_tag)
{
    bool              suspect;
    san_open_unit_t  *u;

    u = &s->units[s->nunits - 1];
    suspect = false;

    if (u->unit.state == SAN_UNIT_CLEAN
        || san_unit_letters(&u->unit) != 0)
    {
        if (u->elem >= 0) {
            san_context_item(s, u->elem, &u->unit,
                             san_unit_text(&u->unit, &s->text));

            s->tree.elems[u->elem].named_text = true;

            if (u->unit.expected) {
                s->tree.elems[u->elem].own_expected = true;
            }
        }

        if (u->unit.state != SAN_UNIT_CLEAN) {
            suspect = judge_unit(s, u, end_tag);
        }

        if (!suspect && u->elem >= 0) {
            san_context_other_text(s, u->elem);
        }
    }

    s->text.len = u->unit.text;
    s->nunits--;
}


static void
close_units(san_stream_t *s)
{
    while (s->nunits) {
        san_unit_close(s, NULL);
    }
}


/* Something that is no text stands in the unit: it is not its only content. */

static void
unit_other(san_stream_t *s)
{
    san_open_unit_t  *u;

    if (s->nunits == 0) {
        return;
    }

    u = &s->units[s->nunits - 1];
    san_unit_break(&u->unit);

    if (u->whole) {
        u->whole = false;

        if (u->hold != SAN_NOWHERE) {
            u->hold = u->unit.nruns ? u->unit.runs[0].start : SAN_NOWHERE;
        }
    }
}


/* Is it alive: can a reader do something with it? */

static bool
is_control(const san_elem_t *elem, const san_attrs_t *attrs)
{
    if (elem->handler || elem->live) {
        return true;
    }

    switch (elem->tag) {

    case SAN_TAG_form:
    case SAN_TAG_input:
    case SAN_TAG_button:
    case SAN_TAG_select:
    case SAN_TAG_textarea:
    case SAN_TAG_iframe:
        return true;

    case SAN_TAG_script:
        return san_attr_has(attrs, SAN_ATTR_src) || attrs->tag->truncated;

    case SAN_TAG_OTHER:
        /* a custom element is filled by its script */
        return memchr(attrs->base + attrs->tag->name, '-',
                      attrs->tag->truncated ? 0 : attrs->tag->name_len)
               != NULL;

    default:
        return san_attr_has(attrs, SAN_ATTR_contenteditable)
               || san_attr_is(attrs, SAN_ATTR_role, "button");
    }
}


static void
open_block(san_stream_t *s, unsigned index, const san_elem_t *elem)
{
    close_units(s);

    if (elem->keep & SAN_KEEP_ANY) {
        return;
    }

    san_unit_open(s, (int) index, true,
                  stays(elem->tag) ? SAN_NOWHERE : elem->start);
}


static void
open_inline(san_stream_t *s, unsigned index, const san_elem_t *elem)
{
    unsigned  flags;

    flags = san_tag_flags[elem->tag];

    if (flags & SAN_TAG_CONTROL) {
        unit_other(s);

        if (!(elem->keep & SAN_KEEP_ANY) && s->nunits < SAN_UNITS_MAX) {
            san_unit_open(s, (int) index, true, elem->start);
        }

        return;
    }

    if (elem->tag == SAN_TAG_br || elem->tag == SAN_TAG_wbr) {
        if (s->nunits) {
            san_unit_space(&s->units[s->nunits - 1].unit);
            san_unit_break(&s->units[s->nunits - 1].unit);
        }

        return;
    }

    if ((flags & (SAN_TAG_VOID | SAN_TAG_CODE)) || elem->named
        || (elem->keep & SAN_KEEP_ANY))
    {
        unit_other(s);

    } else if (s->nunits) {
        san_unit_break(&s->units[s->nunits - 1].unit);
    }
}


static void
opened(void *data, unsigned index, const san_attrs_t *attrs)
{
    unsigned       flags;
    san_elem_t    *elem;
    san_stream_t  *s;

    s = data;
    elem = &s->tree.elems[index];
    flags = san_tag_flags[elem->tag];

    if (attrs->hydration) {
        s->hydrated = true;
    }

    if ((flags & SAN_TAG_BLOCK) || elem->tag == SAN_TAG_hr) {
        open_block(s, index, elem);

    } else {
        open_inline(s, index, elem);
    }

    if (is_control(elem, attrs)) {
        san_context_control(s, (int) index);
    }

    san_stream_attrs(s, index, attrs);
}


static void
closed(void *data, unsigned index, const san_tag_t *end_tag)
{
    san_elem_t    *elem;
    san_stream_t  *s;

    s = data;
    elem = &s->tree.elems[index];

    if (s->nunits && s->units[s->nunits - 1].elem == (int) index) {
        san_unit_close(s, end_tag);

    } else if (s->nunits) {
        san_unit_break(&s->units[s->nunits - 1].unit);
    }

    if (index == 0) {
        san_suspects_closed(s, index);
        return;
    }

    if (elem->mount && !elem->filled
        && !(san_tag_flags[elem->tag] & SAN_TAG_VOID))
    {
        san_context_control(s, (int) index);
    }

    s->tree.elems[index - 1].named_text |= elem->named_text;

    if (s->suspects.n) {
        san_suspects_closed(s, index);
    }
}


const san_tree_calls_t  san_html_tree_calls = { opened, closed };


/* The unit that text belongs to at this place; NULL: to none. */

static san_open_unit_t *
unit_here(san_stream_t *s)
{
    unsigned  i;

    if (s->nunits) {
        return &s->units[s->nunits - 1];
    }

    for (i = s->tree.n; i-- > 0; ) {
        if (san_tag_flags[s->tree.elems[i].tag]
            & (SAN_TAG_BLOCK | SAN_TAG_CONTROL))
        {
            return san_unit_open(s, (int) i, false, SAN_NOWHERE);
        }
    }

    return NULL;
}


static void
unit_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp, san_range_t src)
{
    if (!san_unit_add(&u->unit, &s->page, &s->text, cp, src)) {
        san_stream_bypass(s, "memory");
        return;
    }

    if (u->unit.state == SAN_UNIT_CLEAN) {
        u->hold = SAN_NOWHERE;
        return;
    }

    if (u->hold == SAN_NOWHERE && u->holds && u->unit.nruns == 1) {
        u->hold = u->unit.runs[0].start;
    }
}


static inline void
count_char(san_stream_t *s, uint32_t cp)
{
    s->page.letters[san_class(cp)]++;
}


/*
 * Text of a unit that is clean: only its letters are counted.  ASCII is
 * counted by vector; where other characters are dense, by the table.
 */

static const uint8_t *
count_text(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int             n;
    uint32_t        cp;
    unsigned        ascii;
    const uint8_t  *q;

    while (p < end) {
        q = san_scan.non_ascii(p, end);
        s->page.letters[san_class_bmp['a']]
            += (uint32_t) san_scan.count_letters(p, q);
        p = q;

        for (ascii = 0; p < end && ascii < 32; p += n) {
            if (*p < 0x80) {
                s->page.letters[san_class_bmp[*p]]++;
                ascii++;
                n = 1;
                continue;
            }

            ascii = 0;
            n = san_utf8_next(p, end, &cp);

            if (n == 0) {
                return p;
            }

            if (n < 0) {
                san_stream_bypass(s, "undecodable");
                return end;
            }

            count_char(s, cp);
        }
    }

    return p;
}


void
san_stream_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_open_unit_t  *u;

    u = unit_here(s);
    if (u == NULL) {
        return;
    }

    count_char(s, cp);

    if (u->unit.state != SAN_UNIT_CLEAN) {
        unit_char(s, u, cp, src);
    }
}


/* The rest of a character that an earlier piece began. */

static const uint8_t *
finish_partial(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
{
    int          n;
    uint32_t     cp;
    san_range_t  src;

    while (p < end && s->partial_len < 4) {
        s->partial[s->partial_len++] = *p++;

        n = san_utf8_next(s->partial, s->partial + s->partial_len, &cp);

        if (n < 0) {
            break;
        }

        if (n > 0) {
            src.start = s->partial_off;
            src.end = s->partial_off + (uint64_t) n;
            s->partial_len = 0;
            san_stream_char(s, cp, src);
            return p;
        }
    }

    (void) off;

    if (p < end) {
        san_stream_bypass(s, "undecodable");
        return end;
    }

    return p;
}


static bool
is_blank(const uint8_t *p, const uint8_t *end)
{
    while (p < end && san_is_space(*p)) {
        p++;
    }

    return p == end;
}


void
san_stream_text(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    int               len;
    uint32_t          cp;
    san_range_t       src;
    const uint8_t    *start, *end;
    san_open_unit_t  *u;

    start = p;
    end = p + n;

    if (s->partial_len) {
        p = finish_partial(s, p, end, off);
    }

    if (p == end || s->bypass) {
        return;
    }

    if (s->nunits == 0 && is_blank(p, end)) {
        return;
    }

    u = unit_here(s);
    if (u == NULL) {
        return;
    }

    while (p < end && u->unit.state != SAN_UNIT_CLEAN && !s->bypass) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            break;
        }

        src.start = off + (uint64_t) (p - start);
        src.end = src.start + (uint64_t) len;

        count_char(s, cp);
        unit_char(s, u, cp, src);
        p += len;
    }

    if (p < end && u->unit.state == SAN_UNIT_CLEAN) {
        p = count_text(s, p, end);
    }

    if (p == end || s->bypass) {
        return;
    }

    if (san_utf8_next(p, end, &cp) != 0) {
        san_stream_bypass(s, "undecodable");
        return;
    }

    s->partial_len = (unsigned) (end - p);
    s->partial_off = off + (uint64_t) (p - start);
    memcpy(s->partial, p, s->partial_len);
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    san_elem_t    *top;
    san_stream_t  *s;

    s = data;
    top = san_tree_top(&s->tree);

    if (top == NULL || s->bypass) {
        return;
    }

    top->filled = true;

    if (top->keep & SAN_KEEP_ANY) {

        /* raw text in a noscript: parsers with scripting end it elsewhere */

        if (s->tree.open[SAN_TAG_noscript] && top->tag != SAN_TAG_noscript
            && memchr(p, '<', n))
        {
            san_stream_bypass(s, "ambiguous");
        }

        return;
    }

    san_stream_text(s, p, n, off);
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    unsigned       i;
    san_elem_t    *top;
    san_stream_t  *s;

    s = data;
    top = san_tree_top(&s->tree);

    if (top == NULL || s->bypass) {
        return;
    }

    top->filled = true;

    if (top->keep & SAN_KEEP_ANY) {
        return;
    }

    if (s->partial_len) {
        san_stream_bypass(s, "undecodable");
        return;
    }

    for (i = 0; i < n; i++) {
        san_stream_char(s, cp[i], src);
    }
}


/* A character cannot go on behind markup. */

static bool
token_begins(san_stream_t *s, uint64_t end)
{
    if (s->bypass) {
        return false;
    }

    s->event = end;

    if (s->partial_len) {
        san_stream_bypass(s, "undecodable");
        return false;
    }

    return true;
}


/* "</noscript" in a place that only one of the two readings takes for text */

static bool
hides_noscript_end(const uint8_t *p, size_t n)
{
    size_t  i, k;

    static const char  name[] = "</noscript";

    for (i = 0; i + sizeof(name) - 1 <= n; i++) {
        for (k = 0; k < sizeof(name) - 1; k++) {
            if (san_lower(p[i + k]) != (uint8_t) name[k]) {
                break;
            }
        }

        if (k == sizeof(name) - 1) {
            return true;
        }
    }

    return false;
}


/* The charset of a meta element (HTML, 4.2.5.4). */

static void
read_charset(san_stream_t *s, const san_attrs_t *attrs)
{
    size_t     i;
    san_str_t  v;

    static const char  word[] = "charset=";

    if (s->charset_told) {
        return;
    }

    if (san_attr_has(attrs, SAN_ATTR_charset)) {
        if (!san_attr_is(attrs, SAN_ATTR_charset, "utf-8")
            && !san_attr_is(attrs, SAN_ATTR_charset, "utf8"))
        {
            san_stream_bypass(s, "charset");
        }

        s->charset_told = true;
        return;
    }

    if (!san_attr_is(attrs, SAN_ATTR_http_equiv, "content-type")) {
        return;
    }

    v = san_attr_value(attrs, SAN_ATTR_content);

    for (i = 0; i + sizeof(word) - 1 <= v.len; i++) {
        if (san_lower(v.data[i]) == 'c'
            && san_lower(v.data[i + 6]) == 't' && v.data[i + 7] == '=')
        {
            i += sizeof(word) - 1;

            while (i < v.len && (san_is_space(v.data[i]) || v.data[i] == '"'
                                 || v.data[i] == '\''))
            {
                i++;
            }

            if (v.len - i < 4 || san_lower(v.data[i]) != 'u'
                || san_lower(v.data[i + 1]) != 't'
                || san_lower(v.data[i + 2]) != 'f'
                || memchr(v.data + i, '8', v.len - i) == NULL)
            {
                san_stream_bypass(s, "charset");
            }

            s->charset_told = true;
            return;
        }
    }
}


/* What html and meta declare, before the element itself is opened. */

static void
read_declarations(san_stream_t *s, const san_attrs_t *attrs)
{
    san_str_t  lang;

    if (attrs->tag->id == SAN_TAG_html && !s->tree.html_seen) {
        lang = san_attr_value(attrs, SAN_ATTR_lang);

        if (lang.len == 0 || s->type == SAN_XHTML) {
            if (san_attr_has(attrs, SAN_ATTR_xml_lang)) {
                lang = san_attr_value(attrs, SAN_ATTR_xml_lang);
            }
        }

        san_page_declare(&s->page, lang, SAN_DECLARED_ROOT);
        return;
    }

    if (attrs->tag->id == SAN_TAG_meta) {
        if (san_attr_is(attrs, SAN_ATTR_http_equiv, "content-language")) {
            san_page_declare(&s->page,
                             san_attr_value(attrs, SAN_ATTR_content),
                             SAN_DECLARED_META);
        }

        read_charset(s, attrs);
    }
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    int             rc;
    san_attrs_t     attrs;
    san_stream_t   *s;
    san_content_t   content;
    const uint8_t  *base;

    s = data;
    content = SAN_DATA;

    if (!token_begins(s, tag->end)) {
        return content;
    }

    /*
     * The answer may not depend on how the bytes came: a tag that would not
     * fit the buffer if it came in small pieces is never looked into.
     */

    if (tag->end - tag->start > s->policy->buffer_size) {
        s->token.tag.truncated = true;
    }

    base = tag->truncated ? NULL : san_token_at(&s->token, tag->start);

    if (s->tree.open[SAN_TAG_noscript]
        && (tag->truncated
            || hides_noscript_end(base + 1,
                                  (size_t) (tag->end - tag->start) - 1))
        && !(tag->end_tag && tag->id == SAN_TAG_noscript))
    {
        san_stream_bypass(s, "ambiguous");
        return content;
    }

    if (tag->end_tag) {
        san_tree_end(&s->tree, tag, base + tag->name);

    } else {
        san_attrs_read(&attrs, tag, base);
        read_declarations(s, &attrs);

        rc = s->bypass ? SAN_OK : san_tree_start(&s->tree, &attrs, &content);

        if (rc != SAN_OK) {
            san_stream_bypass(s, rc == SAN_ERROR ? "memory"
                                 : rc == SAN_TREE_DEPTH ? "depth"
                                 : "ambiguous");
        }
    }

    s->token.cdata_allowed = san_tree_cdata(&s->tree);

    if (!s->bypass) {
        san_suspects_settle(s, false);
    }

    return content;
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    size_t          n;
    san_elem_t     *top;
    san_stream_t   *s;
    const uint8_t  *p;

    s = data;

    if (!token_begins(s, all.end)) {
        return;
    }

    n = (size_t) (body.end - body.start);
    p = n ? san_token_at(&s->token, body.start) : NULL;

    /* React's and Vue's marks of where a component begins and ends */

    if ((n == 1 && (*p == '$' || *p == '[' || *p == ']'))
        || (n == 2 && (memcmp(p, "/$", 2) == 0 || memcmp(p, "$?", 2) == 0
                       || memcmp(p, "$!", 2) == 0)))
    {
        s->hydrated = true;
    }

    if (s->tree.open[SAN_TAG_noscript]
        && (n == 0 || hides_noscript_end(p, n)))
    {
        san_stream_bypass(s, "ambiguous");
        return;
    }

    top = san_tree_top(&s->tree);

    if (top) {
        top->filled = true;
    }

    unit_other(s);
}


static void
on_doctype(void *data, const san_doctype_t *doctype)
{
    token_begins(data, doctype->end);
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) open;

    token_begins(data, src.end);
}


const san_sink_t  san_html_sink = {
    on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
};
