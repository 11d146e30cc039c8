/*
 * san_html: the callbacks of the tokenizer: turns tokens into open elements,
 * text, and declarations of the page.
 */

#include <string.h>

#include "base/san_packed.h"
#include "base/san_scan.h"
#include "feed/san_html.h"


static const char  noscript_end[] = "</noscript";


/*
 * Checks text in a noscript, cut anywhere: for a parser with scripting the
 * noscript ends at its end tag, even inside raw text.  True: it ends here.
 */

static bool
ends_noscript(san_stream_t *s, const uint8_t *p, size_t n)
{
    size_t   i;
    uint8_t  c, matched;

    matched = s->noscript_end;

    for (i = 0; i < n && noscript_end[matched]; i++) {
        c = san_lower(p[i]);
        matched = c == (uint8_t) noscript_end[matched] ? matched + 1
                  : c == '<';
    }

    s->noscript_end = matched;

    return noscript_end[matched] == '\0';
}


void
san_html_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    san_elem_t    *top;
    san_stream_t  *s;

    s = data;
    top = san_tree_top(&s->tree);

    if (top == NULL || s->bypass) {
        return;
    }

    if (top->skip & SAN_SKIP_ANY) {
        top->filled = true;

        if (s->in_json_ld) {
            san_json_ld_text(s, p, n, off);
        }

        if (s->tree.open[SAN_TAG_noscript] && !s->token.xml
            && ends_noscript(s, p, n))
        {
            san_stream_bypass(s, "ambiguous");
        }

        return;
    }

    if (san_html_is_between(s) && san_scan_space(p, p + n) == p + n) {
        san_page_topic_text(s, top->tag, top->start, p, n, false);
        san_text_space(s);
        san_passage_space(s);
        return;
    }

    san_html_fill(s, top, p, n);
    san_stream_text(s, p, n, off);
}


void
san_html_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    uint8_t        text[4];
    unsigned       i;
    san_elem_t    *top;
    san_stream_t  *s;

    s = data;
    top = san_tree_top(&s->tree);

    if (top == NULL || s->bypass) {
        return;
    }

    top->filled = true;

    if (top->skip & SAN_SKIP_ANY) {
        s->noscript_end = 0;
        return;
    }

    if (s->reading.partial.len) {
        san_text_cut_off(s);
    }

    for (i = 0; i < n; i++) {
        san_page_topic_text(s, top->tag, top->start, text,
                            san_utf8_put(text, cp[i]), true);
        san_stream_char(s, cp[i], src);
        san_text_note_char(s, cp[i]);
    }
}


bool
san_html_begins(san_stream_t *s, uint64_t end)
{
    if (s->bypass) {
        return false;
    }

    if (s->reading.partial.len) {
        san_text_cut_off(s);
    }

    san_wording_end(s);

    s->event = end;

    return s->bypass == NULL;
}


/* Is "</noscript" in a place that only one kind of parser treats as text? */

static bool
hides_noscript_end(const uint8_t *p, size_t n)
{
    size_t          k;
    const uint8_t  *end;

    const size_t  len = sizeof(noscript_end) - 1;

    for (end = p + n; ; p++) {
        p = san_scan_byte(p, end, '<');

        if ((size_t) (end - p) < len) {
            return false;
        }

        for (k = 0; k < len; k++) {
            if (san_lower(p[k]) != (uint8_t) noscript_end[k]) {
                break;
            }
        }

        if (k == len) {
            return true;
        }
    }
}


/*
 * Reads the charset of a meta element (HTML, 4.2.5.4, and 13.2.3.5, "change
 * the encoding"): the first one counts.
 */

static void
read_charset(san_stream_t *s, const san_attrs_t *attrs)
{
    san_str_t             label;
    const san_charset_t  *charset;

    if (s->encoding.meta || s->type == SAN_TYPE_XHTML) {
        return;
    }

    label.data = NULL;
    label.len = 0;

    if (san_attr_has(attrs, SAN_ATTR_charset)) {
        label = san_attr_value(attrs, SAN_ATTR_charset);

    } else if (san_attr_is(attrs, SAN_ATTR_http_equiv, "content-type")) {
        label = san_attr_value(attrs, SAN_ATTR_content);
        label = san_prescan_content(label.data, label.len);
    }

    charset = san_charset_declared(label.data, label.len);

    if (charset) {
        s->encoding.meta = charset;
        san_encoding_declare(s, charset);
    }
}


/* The range of an attribute's value in the page. */

static san_range_t
value_range(const san_attrs_t *attrs, san_attr_id_t attr)
{
    san_range_t        range;
    const san_attr_t  *a;

    a = san_attr_get(attrs, attr);
    range.start = attrs->tag->start + a->value;
    range.end = range.start + a->value_len;

    return range;
}


void
san_html_declare(san_stream_t *s, const san_attrs_t *attrs,
    san_attr_id_t attr, unsigned rank)
{
    san_page_declare(&s->page, san_attr_value(attrs, attr), rank,
                     value_range(attrs, attr));
}


/* Reads declarations of html and meta, before the element is opened. */

static void
read_declarations(san_stream_t *s, const san_attrs_t *attrs)
{
    san_attr_id_t  attr;

    if (attrs->tag->id == SAN_TAG_html) {

        if (s->tree.html_seen) {
            return;
        }

        attr = SAN_ATTR_lang;

        if ((s->type == SAN_TYPE_XHTML || san_attr_value(attrs, attr).len == 0)
            && san_attr_has(attrs, SAN_ATTR_xml_lang))
        {
            attr = SAN_ATTR_xml_lang;
        }

        if (san_attr_has(attrs, attr)) {
            san_html_declare(s, attrs, attr, SAN_DECLARED_ROOT);
        }

        return;
    }

    if (san_attr_is(attrs, SAN_ATTR_http_equiv, "content-language")
        && san_attr_has(attrs, SAN_ATTR_content))
    {
        attr = SAN_ATTR_content;
        san_html_declare(s, attrs, attr, SAN_DECLARED_META);
    }

    read_charset(s, attrs);
}


/*
 * If the page may not be well-formed, nothing is cut: what browsers show of it
 * is unknown.
 */

static void
check_xml(san_stream_t *s)
{
    if (s->token.irregular && !s->flag_only) {
        s->flag_only = SAN_WHY_TYPE;
    }
}


void
san_html_tag_ends(san_stream_t *s)
{
    san_wording_tag(s);

    if (!s->bypass
        && (s->suspects.n || !(s->page.language.known || s->page.guessed)))
    {
        san_suspects_settle(s, false);
    }

    san_stream_language(s);
}


static void
read_end_tag(san_stream_t *s, const san_tag_t *tag, const uint8_t *base)
{
    bool      own;
    unsigned  n;

    n = s->tree.n;
    own = n && s->tree.elems[n - 1].tag == tag->id;

    if (!s->token.xml) {
        san_tree_end(&s->tree, tag, base ? base + tag->name : NULL);

    } else if (!san_tree_end_xml(&s->tree, tag,
                                 base ? base + tag->name : NULL))
    {
        s->token.irregular = true;
    }

    if (!own || s->tree.n != n - 1) {
        san_unit_crossed(s);
    }
}


/* attrs: of the tag. */

static san_content_t
read_start_tag(san_stream_t *s, const san_attrs_t *attrs)
{
    int            rc;
    unsigned       tag;
    san_content_t  content;

    tag = attrs->tag->id;
    content = SAN_DATA;

    if (tag == SAN_TAG_html || tag == SAN_TAG_meta) {
        read_declarations(s, attrs);
    }

    s->opened = false;
    rc = s->bypass ? SAN_OK
         : s->token.xml ? san_tree_start_xml(&s->tree, attrs)
         : san_tree_start(&s->tree, attrs, &content);

    if (content == SAN_SCRIPT_DATA && rc == SAN_OK
        && san_attr_has(attrs, SAN_ATTR_type) && san_json_ld_is(attrs))
    {
        san_json_ld_begin(s);
    }

    /*
     * <body> in a body adds attributes to the body, not to the current element
     */

    if (!s->opened) {
        san_unit_crossed(s);
    }

    if (rc != SAN_OK) {
        san_stream_bypass(s, rc == SAN_ERROR ? "memory"
                             : rc == SAN_TREE_DEPTH ? "depth" : "ambiguous");
    }

    return content;
}


static san_content_t
read_tag(san_stream_t *s, const san_tag_t *tag, const uint8_t *base)
{
    san_attrs_t  attrs;

    if (tag->end_tag) {
        read_end_tag(s, tag, base);
        return SAN_DATA;
    }

    san_attrs_read(&attrs, tag, base, s->window_end);

    if (s->token.xml && !san_attrs_exact(&attrs)) {
        s->token.irregular = true;
    }

    return read_start_tag(s, &attrs);
}


san_content_t
san_html_tag(void *data, const san_tag_t *tag)
{
    unsigned        noscript;
    san_stream_t   *s;
    san_content_t   content;
    const uint8_t  *base;

    s = data;
    content = SAN_DATA;

    if (!san_html_begins(s, tag->end)) {
        return content;
    }

    /*
     * The result must not depend on how the bytes arrived: a tag that would
     * not fit into the buffer if it came in small pieces is not read.
     */

    if (tag->end - tag->start > s->policy->buffer_size) {
        s->token.tag.truncated = true;
    }

    base = tag->truncated ? NULL : san_token_at(&s->token, tag->start);
    s->in_json_ld = false;

    /* XML is parsed in the same way with and without scripting */

    noscript = s->token.xml ? 0 : s->tree.open[SAN_TAG_noscript];
    s->noscript_end = 0;

    if (noscript
        && (tag->truncated
            || hides_noscript_end(base + 1,
                                  (size_t) (tag->end - tag->start) - 1))
        && !(tag->end_tag && tag->id == SAN_TAG_noscript))
    {
        san_stream_bypass(s, "ambiguous");
        return content;
    }

    content = read_tag(s, tag, base);
    s->tree.next_skip = 0;

    /*
     * With scripting, a noscript is text up to its own end tag, which closes
     * it together with all open elements inside it.
     */

    if (noscript
        && (s->tree.open[SAN_TAG_noscript] < noscript)
           != (tag->end_tag && tag->id == SAN_TAG_noscript))
    {
        san_stream_bypass(s, "ambiguous");
    }

    if (s->token.xml) {
        check_xml(s);

    } else {
        s->token.cdata_allowed = san_tree_cdata(&s->tree);
    }

    if (s->encoding.gathers) {
        san_encoding_ask(s, false);
    }

    san_html_tag_ends(s);

    return content;
}


san_content_t
san_html_any_tag(san_stream_t *s, const san_attrs_t *attrs)
{
    san_content_t  content;

    content = SAN_DATA;

    if (!san_html_begins(s, attrs->tag->end)) {
        return content;
    }

    if (attrs->tag->end_tag) {
        read_end_tag(s, attrs->tag, attrs->base);

    } else {
        content = read_start_tag(s, attrs);
    }

    if (s->encoding.gathers) {
        san_encoding_ask(s, false);
    }

    san_html_tag_ends(s);

    return content;
}


/* Is it "sanitizer:ignore-next", optionally with a space and a reason? */

bool
san_html_ignores(const uint8_t *p, size_t n)
{
    static const char  words[] = "sanitizer:ignore-next";

    for ( /* void */ ; n != 0 && san_is_space(*p); p++, n--) { /* void */ }

    return n >= sizeof(words) - 1 && memcmp(p, words, sizeof(words) - 1) == 0
           && (n == sizeof(words) - 1 || san_is_space(p[sizeof(words) - 1]));
}


void
san_html_comment(void *data, san_range_t all, san_range_t body)
{
    size_t          n;
    san_stream_t   *s;
    const uint8_t  *p;

    s = data;

    if (!san_html_begins(s, all.end)) {
        return;
    }

    n = (size_t) (body.end - body.start);
    p = n ? san_token_at(&s->token, body.start) : NULL;

    /* comments of React and Vue that mark the start and end of components */

    if ((n == 1 && (*p == '$' || *p == '[' || *p == ']'))
        || (n == 2 && (memcmp(p, "/$", 2) == 0 || memcmp(p, "$?", 2) == 0
                       || memcmp(p, "$!", 2) == 0)))
    {
        s->hydrated = true;
    }

    /* the text of a comment that outgrew the buffer is unknown */

    if (s->comments && n && all.end - all.start <= s->policy->buffer_size
        && san_html_ignores(p, n))
    {
        s->tree.next_skip = SAN_SKIP_CODE;
    }

    if (s->token.xml) {
        check_xml(s);

    } else if (s->tree.open[SAN_TAG_noscript]
               && (n && all.end - all.start <= s->policy->buffer_size
                   ? hides_noscript_end(p, n)
                   : all.end - all.start >= sizeof(noscript_end)))
    {
        san_stream_bypass(s, "ambiguous");
        return;
    }

    san_html_other(s, san_tree_top(&s->tree));
}


/*
 * Is it "html"?  If its bytes are gone, because the doctype outgrew the
 * buffer, any name of that length is accepted.
 */

static bool
names_html(const san_stream_t *s, const san_doctype_t *doctype)
{
    if (doctype->name.end - doctype->name.start != 4) {
        return false;
    }

    return doctype->name.start < s->token.win_off
           || san_packed_lower8(san_packed(san_token_at(&s->token,
                                                        doctype->name.start), 4,
                                                        4)
                                .low) == 0x6c6d7468;
}


void
san_html_doctype(void *data, const san_doctype_t *doctype)
{
    san_stream_t  *s;

    s = data;
    san_html_begins(s, doctype->end);

    /* quoted strings in it may contain the end of a noscript */

    if (s->token.xml) {
        check_xml(s);

    } else if (s->tree.open[SAN_TAG_noscript]) {
        san_stream_bypass(s, "ambiguous");
    }

    s->tree.no_quirks |= doctype->start == 0 && !doctype->force_quirks
                         && !doctype->has_public_id
                         && names_html(s, doctype);
}


/*
 * In HTML, a CDATA section is in foreign content, which is not judged.  In XML
 * its text belongs to the unit around it, which is then never edited: escapes
 * in the inserted text would have no effect.
 */

void
san_html_cdata(void *data, san_range_t src, bool open)
{
    san_elem_t       *top;
    san_stream_t     *s;
    san_open_unit_t  *u;

    s = data;

    if (!san_html_begins(s, src.end) || !s->token.xml || !open) {
        return;
    }

    top = san_tree_top(&s->tree);

    if (top == NULL || (top->skip & SAN_SKIP_ANY)) {
        return;
    }

    u = san_text_unit(s);

    if (u) {
        u->cdata = true;
        u->may_wait = false;
        u->pending = SAN_NOWHERE;
    }
}


const san_sink_t  san_html_sink = {
    san_html_text, san_html_charref, san_html_tag, san_html_comment,
    san_html_doctype, san_html_cdata
};
