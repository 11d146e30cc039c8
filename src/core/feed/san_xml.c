/*
 * san_xml: feeds (RSS, Atom) and SVG images: turns the tokens of XML into
 * units of the few elements with text for people.
 *
 * Enters: tokens.  Leaves: units, which are judged but never edited.  Elements
 * of XHTML, which Atom may contain, are read as in a page.  Most feeds contain
 * HTML as escaped text: its tags and references are parsed here, character by
 * character, so that each character keeps its offset in the feed.
 */

#include <string.h>

#include "feed/san_html.h"
#include "token/san_charref.h"


/* The content of an element. */

enum {
    NOTHING = 0,
    TEXT,
    HTML,            /* escaped */
    XHTML,           /* elements */
    LANGUAGE         /* the language tag of the feed */
};

/* States of reading escaped HTML. */

enum {
    READ_TEXT = 0,
    READ_OPEN,       /* after '<' */
    READ_NAME,
    READ_TAG,
    READ_QUOTED,
    READ_COMMENT,
    READ_REFERENCE
};


static bool
is_word(const uint8_t *p, size_t len, const char *word)
{
    return len == strlen(word) && memcmp(p, word, len) == 0;
}


static bool
is_one_of(const uint8_t *p, size_t len, const char *const *words)
{
    for ( /* void */ ; *words; words++) {
        if (is_word(p, len, *words)) {
            return true;
        }
    }

    return false;
}


/* The value of an attribute by name. */

static san_str_t
value_of(const san_attrs_t *attrs, const char *name)
{
    unsigned           i;
    san_str_t          value;
    const san_attr_t  *attr;

    value.data = NULL;
    value.len = 0;

    for (i = 0; !attrs->tag->truncated && i < attrs->tag->nattrs; i++) {
        attr = &attrs->tag->attrs[i];

        if (is_word(attrs->base + attr->name, attr->name_len, name)) {
            value.data = attrs->base + attr->value;
            value.len = attr->value_len;
        }
    }

    return value;
}


/*
 * The kind of content of a feed's element.  In Atom it is the value of an
 * attribute, or text without one; in other feeds it is HTML.
 */

static unsigned
content_of_feed(const san_stream_t *s, const san_attrs_t *attrs,
    const uint8_t *name, size_t len)
{
    san_str_t  type;

    static const char *const  texts[] = {
        "title", "subtitle", "summary", "tagline", "description", "encoded",
        "content", "rights", "copyright", NULL
    };

    if (is_word(name, len, "language")) {
        return LANGUAGE;
    }

    if (!is_one_of(name, len, texts)) {
        return NOTHING;
    }

    type = value_of(attrs, "type");

    if (type.data == NULL) {
        return s->xml.kind == SAN_XML_ATOM ? TEXT : HTML;
    }

    return is_word(type.data, type.len, "html")
           || is_word(type.data, type.len, "text/html") ? HTML
           : is_word(type.data, type.len, "xhtml") ? XHTML
           : is_word(type.data, type.len, "text")
             || is_word(type.data, type.len, "plain")
             || is_word(type.data, type.len, "text/plain") ? TEXT : NOTHING;
}


static unsigned
content_of(const san_stream_t *s, const san_attrs_t *attrs)
{
    size_t          len;
    const uint8_t  *name, *colon;

    static const char *const  picture[] = { "title", "desc", "text", NULL };

    if (attrs->tag->truncated) {
        return NOTHING;
    }

    name = attrs->base + attrs->tag->name;
    len = attrs->tag->name_len;
    colon = memchr(name, ':', len);

    if (colon) {
        len -= (size_t) (colon + 1 - name);
        name = colon + 1;
    }

    if (s->xml.kind == SAN_XML_FEED || s->xml.kind == SAN_XML_ATOM) {
        return content_of_feed(s, attrs, name, len);
    }

    return s->xml.kind == SAN_XML_SVG && is_one_of(name, len, picture)
           ? TEXT : NOTHING;
}


/* Determines the kind of document by its first element. */

static void
read_root(san_stream_t *s, const san_attrs_t *attrs)
{
    size_t          len;
    san_attr_id_t   attr;
    const uint8_t  *name;

    if (attrs->tag->truncated) {
        return;
    }

    name = attrs->base + attrs->tag->name;
    len = attrs->tag->name_len;

    s->xml.kind = is_word(name, len, "rss") || is_word(name, len, "rdf:RDF")
                  ? SAN_XML_FEED
                  : is_word(name, len, "feed") ? SAN_XML_ATOM
                  : is_word(name, len, "svg") || is_word(name, len, "svg:svg")
                  ? SAN_XML_SVG : SAN_XML_OTHER;

    attr = san_attr_has(attrs, SAN_ATTR_xml_lang) ? SAN_ATTR_xml_lang
                                                  : SAN_ATTR_lang;

    if (san_attr_has(attrs, attr)) {
        san_html_declare(s, attrs, attr, SAN_DECLARED_ROOT);
        s->xml.declared = true;
    }
}


/* Ends the unit of the current element; another one may follow. */

static void
end_unit(san_stream_t *s)
{
    if (s->units.n) {
        san_unit_close(s, NULL);
    }
}


static void
opened(void *data, unsigned index, const san_attrs_t *attrs)
{
    unsigned       content;
    san_stream_t  *s;

    s = data;

    if (s->tree.elems[index].ns == SAN_NS_HTML && s->xml.holds == XHTML) {
        san_html_tree_calls.opened(s, index, attrs);
        return;
    }

    /* another element in a text: a line in an SVG image */

    if (s->xml.holds == TEXT || s->xml.holds == HTML) {
        if (s->units.n) {
            s->reading.kept.space = true;
            san_text_break(s, attrs->tag->start);
            san_unit_space(&s->units.open[s->units.n - 1].unit);
            san_unit_break(&s->units.open[s->units.n - 1].unit);
        }

        return;
    }

    content = content_of(s, attrs);

    if (content == NOTHING || s->xml.holds != NOTHING) {
        return;
    }

    s->xml.holds = (uint8_t) content;
    s->xml.elem = (uint16_t) index;
    s->xml.state = READ_TEXT;
    s->xml.len = 0;
    s->xml.hides = 0;
}


static void flush_reference(san_stream_t *s);


/* The language tag of the feed is complete. */

static void
declare(san_stream_t *s)
{
    san_str_t  tag;

    tag.data = s->xml.text;
    tag.len = s->xml.len;

    if (!s->xml.declared) {
        san_page_declare(&s->page, tag, SAN_DECLARED_ROOT, s->xml.src);
        s->xml.declared = true;
    }
}


static void
closed(void *data, unsigned index, const san_tag_t *end_tag)
{
    san_stream_t  *s;

    s = data;

    if (s->tree.elems[index].ns == SAN_NS_HTML && s->xml.holds == XHTML) {
        san_html_close(s, index, end_tag);
        return;
    }

    if (s->xml.holds != NOTHING && s->xml.elem == index) {

        if (s->xml.holds == LANGUAGE) {
            declare(s);

        } else {
            flush_reference(s);
            san_units_close(s);
        }

        s->xml.holds = NOTHING;
    }

    if (index == 0 || s->suspects.n) {
        san_suspects_closed(s, index, end_tag);
    }
}


static const san_tree_calls_t  tree_calls = { opened, closed };


/* Adds one character of text. */

static void
put(san_stream_t *s, uint32_t cp, san_range_t src)
{
    bool  space;

    space = cp < 0x80 && san_is_space((uint8_t) cp);

    if (s->xml.hides || s->bypass) {
        return;
    }

    if (s->units.n == 0) {
        if (space) {
            return;
        }

        (void) san_unit_open(s, (int) s->xml.elem, false, SAN_NOWHERE);
    }

    san_stream_char(s, space ? ' ' : cp, src);
    san_text_note_char(s, space ? ' ' : cp);
}


/* Adds what was read as markup or a reference, but is text. */

static void
put_back(san_stream_t *s)
{
    unsigned     i;
    san_range_t  src;

    src = s->xml.src;

    for (i = 0; i < s->xml.len; i++) {
        put(s, s->xml.text[i], src);
    }

    s->xml.state = READ_TEXT;
    s->xml.len = 0;
}


static void
flush_reference(san_stream_t *s)
{
    unsigned   i, n;
    size_t     len;
    uint32_t   cp[2];
    san_xml_t  xml;

    if (s->xml.state == READ_OPEN) {
        put_back(s);
        return;
    }

    if (s->xml.state != READ_REFERENCE) {
        return;
    }

    xml = s->xml;
    len = san_charref_decode(xml.text, xml.len, false, cp, &n);

    if (len == 0) {
        put_back(s);
        return;
    }

    s->xml.state = READ_TEXT;
    s->xml.len = 0;

    for (i = 0; i < n; i++) {
        put(s, cp[i], xml.src);
    }

    for (i = (unsigned) len; i < xml.len; i++) {
        put(s, xml.text[i], xml.src);
    }
}


/* Ends a tag of escaped HTML, whose name is in xml.text. */

static void
end_tag(san_stream_t *s)
{
    bool          end;
    unsigned      flags;
    san_xml_t    *xml;
    san_tag_id_t  id;

    xml = &s->xml;
    xml->state = READ_TEXT;
    end = xml->len && xml->text[0] == '/';
    id = san_tag_lookup(xml->text + end, (size_t) (xml->len - end),
                        sizeof(xml->text) - end);
    flags = san_tag_flags[id];
    xml->len = 0;

    if (xml->hides) {
        xml->hides = end && id == xml->hides ? 0 : xml->hides;
        return;
    }

    if ((flags & (SAN_TAG_BLOCK | SAN_TAG_CODE | SAN_TAG_QUOTE))
        || id == SAN_TAG_br || id == SAN_TAG_hr || id == SAN_TAG_img)
    {
        end_unit(s);
    }

    if ((flags & (SAN_TAG_CODE | SAN_TAG_QUOTE)) && !end) {
        xml->hides = (uint16_t) id;
    }
}


static void
keep(san_xml_t *xml, uint32_t cp)
{
    if (xml->len < sizeof(xml->text)) {
        xml->text[xml->len++] = (uint8_t) (cp < 0x80 ? cp : '?');
    }
}


/* Handles a character of text: it may begin markup, or a reference. */

static void
read_plain(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_xml_t  *xml;

    xml = &s->xml;

    if (cp != '<' && cp != '&') {
        put(s, cp, src);
        return;
    }

    xml->state = cp == '<' ? READ_OPEN : READ_REFERENCE;
    xml->src = src;
    xml->len = 0;
    keep(xml, cp);
}


static void
read_markup(san_stream_t *s, uint32_t cp)
{
    san_xml_t  *xml;

    xml = &s->xml;

    switch (xml->state) {

    case READ_NAME:
        if (cp == '>' || cp == ' ' || cp == '\t' || cp == '\n' || cp == '\r'
            || (cp == '/' && xml->len))
        {
            xml->state = READ_TAG;
            break;
        }

        keep(xml, cp);

        if (xml->len == 3 && memcmp(xml->text, "!--", 3) == 0) {
            xml->state = READ_COMMENT;
        }

        return;

    case READ_COMMENT:
        xml->text[0] = xml->text[1];
        xml->text[1] = xml->text[2];
        xml->text[2] = (uint8_t) (cp < 0x80 ? cp : '?');

        if (memcmp(xml->text, "-->", 3) == 0) {
            xml->state = READ_TEXT;
            xml->len = 0;
        }

        return;

    case READ_QUOTED:
        xml->state = cp == xml->quote ? READ_TAG : READ_QUOTED;
        return;

    default:
        break;
    }

    if (cp == '"' || cp == '\'') {
        xml->quote = (uint8_t) cp;
        xml->state = READ_QUOTED;

    } else if (cp == '>') {
        end_tag(s);
    }
}


static bool
begins_tag(uint32_t cp)
{
    return cp < 0x80 && (san_is_alpha((uint8_t) cp) || cp == '/' || cp == '!');
}


static bool
goes_on(uint32_t cp, unsigned len)
{
    return cp < 0x80 && len < SAN_CHARREF_NAME_MAX
           && (san_is_alpha((uint8_t) cp) || san_is_digit((uint8_t) cp)
               || (cp == '#' && len == 1));
}


/* Handles a character of escaped HTML. */

static void
read_escaped(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_xml_t  *xml;

    xml = &s->xml;

    if (xml->state == READ_REFERENCE) {

        if (goes_on(cp, xml->len) || cp == ';') {
            keep(xml, cp);
            xml->src.end = src.end;

            if (cp == ';') {
                flush_reference(s);
            }

            return;
        }

        flush_reference(s);

    } else if (xml->state == READ_OPEN) {

        if (begins_tag(cp)) {
            xml->state = READ_NAME;
            xml->len = 0;
            read_markup(s, cp);
            return;
        }

        put_back(s);
    }

    if (xml->state == READ_TEXT) {
        read_plain(s, cp, src);

    } else {
        read_markup(s, cp);
    }
}


/* Handles a character of an element's content, except child elements. */

static void
read_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    switch (s->xml.holds) {

    case TEXT:
        put(s, cp, src);
        break;

    case HTML:
        read_escaped(s, cp, src);
        break;

    case LANGUAGE:
        if (cp > ' ') {
            if (s->xml.len == 0) {
                s->xml.src.start = src.start;
            }

            s->xml.src.end = src.end;
            keep(&s->xml, cp);
        }

        break;

    default:
        break;
    }
}


/* Is the text of the element on top judged? */

static bool
is_read(const san_stream_t *s)
{
    const san_elem_t  *top;

    top = san_tree_top(&s->tree);

    return top && !s->bypass && s->xml.holds != NOTHING
           && !(top->skip & SAN_SKIP_ANY);
}


static void
on_text(void *data, const uint8_t *p, size_t n, uint64_t off)
{
    int             len;
    uint32_t        cp;
    san_range_t     src;
    san_stream_t   *s;
    san_partial_t  *cut;
    const uint8_t  *end;

    s = data;
    cut = &s->reading.partial;

    if (s->xml.holds == XHTML) {
        if (s->tree.n && san_tree_top(&s->tree)->ns == SAN_NS_HTML) {
            san_html_text(s, p, n, off);
        }

        return;
    }

    if (!is_read(s)) {
        return;
    }

    for (end = p + n; p < end && !s->bypass; p += len, off += (uint64_t) len) {

        if (cut->len) {
            cut->bytes[cut->len++] = *p;
            len = san_charset_next(s->encoding.charset, cut->bytes,
                                   cut->bytes + cut->len, &cp);
            src.start = cut->off;
            src.end = off + 1;
            cut->len = len ? 0 : cut->len;

            if (len > 0) {
                read_char(s, cp, src);
            }

        } else {
            len = san_charset_next(s->encoding.charset, p, end, &cp);
            src.start = off;
            src.end = off + (uint64_t) (len > 0 ? len : 0);

            if (len > 0) {
                read_char(s, cp, src);
                continue;
            }

            if (len == 0) {
                cut->off = off;
                cut->len = 1;
                cut->bytes[0] = *p;
            }
        }

        /* XML parsers stop at such a byte */

        if (len < 0) {
            san_stream_bypass(s, "undecodable");
        }

        len = 1;
    }
}


static void
on_charref(void *data, san_range_t src, const uint32_t *cp, unsigned n)
{
    unsigned       i;
    san_stream_t  *s;

    s = data;

    if (s->xml.holds == XHTML) {
        if (s->tree.n && san_tree_top(&s->tree)->ns == SAN_NS_HTML) {
            san_html_charref(s, src, cp, n);
        }

        return;
    }

    if (!is_read(s)) {
        return;
    }

    if (s->reading.partial.len) {
        san_stream_bypass(s, "undecodable");
        return;
    }

    for (i = 0; i < n; i++) {
        read_char(s, cp[i], src);
    }
}


/* An element of another vocabulary than HTML has a name, but no number. */

static void
number(san_stream_t *s, san_attrs_t *attrs)
{
    const san_elem_t  *top;

    top = san_tree_top(&s->tree);

    if (s->xml.holds != XHTML
        || (attrs ? san_tree_namespace(&s->tree, attrs) != SAN_NS_HTML
                  : top == NULL || top->ns != SAN_NS_HTML))
    {
        s->token.tag.id = SAN_TAG_OTHER;
    }
}


static void
start(san_stream_t *s, const san_tag_t *tag, const uint8_t *base)
{
    int          rc;
    san_attrs_t  attrs;

    san_attrs_read(&attrs, tag, base, s->window_end);
    (void) san_attrs_exact(&attrs);
    number(s, &attrs);

    if (s->tree.n == 0 && s->xml.kind == SAN_XML_UNKNOWN) {
        read_root(s, &attrs);
    }

    rc = san_tree_start_xml(&s->tree, &attrs);

    if (rc != SAN_OK) {
        san_stream_bypass(s, rc == SAN_ERROR ? "memory" : "depth");
    }
}


static san_content_t
on_tag(void *data, const san_tag_t *tag)
{
    san_stream_t   *s;
    const uint8_t  *base;

    s = data;

    if (!san_html_begins(s, tag->end)) {
        return SAN_DATA;
    }

    if (tag->end - tag->start > s->policy->buffer_size) {
        s->token.tag.truncated = true;
    }

    base = tag->truncated ? NULL : san_token_at(&s->token, tag->start);

    if (tag->end_tag) {
        number(s, NULL);
        (void) san_tree_end_xml(&s->tree, tag,
                                base ? base + tag->name : NULL);

    } else {
        start(s, tag, base);
    }

    san_wording_tag(s);

    if (!s->bypass) {
        san_suspects_settle(s, false);
    }

    return SAN_DATA;
}


static void
on_comment(void *data, san_range_t all, san_range_t body)
{
    (void) body;
    (void) san_html_begins(data, all.end);
}


static void
on_doctype(void *data, const san_doctype_t *doctype)
{
    (void) san_html_begins(data, doctype->end);
}


static void
on_cdata(void *data, san_range_t src, bool open)
{
    (void) open;
    (void) san_html_begins(data, src.end);
}


static const san_sink_t  sink = {
    on_text, on_charref, on_tag, on_comment, on_doctype, on_cdata
};


void
san_xml_begin(san_stream_t *s)
{
    s->token.sink = &sink;
    s->tree.calls = &tree_calls;
    s->tree.any = true;
}
