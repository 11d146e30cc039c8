/*
 * san_report_xliff: documents of XLIFF 1.2 and 2.1 (OASIS).
 *
 * Pages are file elements, so that translators see the context.  The id of a
 * unit is a hash of its text, its tags and the languages: it is the same in
 * every download, wherever the text was last seen.
 */

#include <string.h>

#include "match/san_normal.h"
#include "san_report_tags.h"
#include "san_report_xliff.h"

typedef struct {
    san_str_t  target;                 /* with marks for the tags */
    size_t     rest;                   /* 0, or where what stays begins */
} known_t;


static void
put_start(san_out_t *out, const san_xliff_tag_t *tag, bool v2)
{
    if (tag->close) {
        san_out_word(out, v2 ? "</pc>" : "</g>");
        return;
    }

    san_out_word(out, v2 ? "<pc id=\"" : "<g id=\"");
    san_out_number(out, tag->id);
    san_out_word(out, v2 ? "\" dispStart=\"&lt;" : "\" ctype=\"x-html-");
    san_out_word(out, tag->name);

    if (v2) {
        san_out_word(out, "&gt;\" dispEnd=\"&lt;/");
        san_out_word(out, tag->name);
        san_out_word(out, "&gt;");
    }

    san_out_word(out, "\">");
}


/* The text from that byte on, with its tags. */

static void
put_text(san_out_t *out, const san_report_finding_t *finding,
    const san_xliff_tags_t *tags, size_t at, bool v2)
{
    unsigned   i;
    san_str_t  piece;

    for (i = 0; i <= tags->n; i++) {
        piece.data = finding->text.data + at;
        piece.len = (i < tags->n ? tags->list[i].at : finding->text.len) - at;
        san_out_xml(out, piece);
        at += piece.len;

        if (i < tags->n) {
            put_start(out, &tags->list[i], v2);
        }
    }
}


static void
put_source(san_out_t *out, const san_report_finding_t *finding,
    const san_xliff_tags_t *tags, bool v2)
{
    san_out_word(out, "<source>");
    put_text(out, finding, tags, 0, v2);
    san_out_word(out, "</source>\n");
}


/* Does a text of the catalogue have marks for these tags? */

static bool
has_tags(san_str_t text, const san_xliff_tags_t *tags)
{
    size_t    i;
    unsigned  n;

    for (i = 0, n = 0; i < text.len; i++) {
        if (text.data[i] == SAN_INLINE_OPEN
            || text.data[i] == SAN_INLINE_CLOSE)
        {
            if (n == tags->n
                || tags->list[n].close != (text.data[i] == SAN_INLINE_CLOSE))
            {
                return false;
            }

            n++;
        }
    }

    return n == tags->n;
}


/*
 * It has the text in front of the tags, and signs alone follow, as the asterisk
 * of a required field: those stay as they are.  Returns the bytes of that
 * text, or 0.
 */

static size_t
before_signs(const san_report_finding_t *finding, const san_xliff_tags_t *tags,
    const san_catalog_match_t *match)
{
    size_t            n;
    san_str_t         text;
    san_xliff_tags_t  none;

    none.n = 0;
    text = finding->text;
    n = tags->n ? tags->list[0].at : 0;

    if (n == 0 || san_normal_has_word(text, n)
        || !has_tags(match->translation, &none))
    {
        return 0;
    }

    while (n && text.data[n - 1] == ' ') {
        n--;
    }

    return n == match->source.len
           && memcmp(text.data, match->source.data, n) == 0 ? n : 0;
}


static bool
is_known(const san_xliff_how_t *how, const san_xliff_unit_t *unit,
    const san_xliff_tags_t *tags, known_t *known)
{
    san_str_t            page;
    san_language_t       language;
    san_catalog_match_t  match;

    page = san_str(unit->target);

    if (how->catalog == NULL
        || !san_language_read(page.data, page.len, &language)
        || !san_catalog_find(how->catalog, unit->finding->text.data,
                             unit->finding->text.len, &language, &match)
        || match.translation.len == 0)
    {
        return false;
    }

    known->target = match.translation;
    known->rest = before_signs(unit->finding, tags, &match);

    return known->rest || has_tags(match.translation, tags);
}


/* With the tags of the text for its marks. */

static void
put_marked(san_out_t *out, san_str_t target, const san_xliff_tags_t *tags,
    bool v2)
{
    size_t     i, at;
    unsigned   n;
    san_str_t  piece;

    for (i = 0, at = 0, n = 0; i <= target.len; i++) {
        if (i < target.len && target.data[i] != SAN_INLINE_OPEN
            && target.data[i] != SAN_INLINE_CLOSE)
        {
            continue;
        }

        piece.data = target.data + at;
        piece.len = i - at;
        san_out_xml(out, piece);
        at = i + 1;

        if (i < target.len) {
            put_start(out, &tags->list[n++], v2);
        }
    }
}


static void
put_target(san_out_t *out, const san_report_finding_t *finding,
    const known_t *known, const san_xliff_tags_t *tags, bool v2)
{
    san_out_word(out, v2 ? "<target>" : "<target state=\"translated\">");

    if (known->rest) {
        san_out_xml(out, known->target);
        put_text(out, finding, tags, known->rest, v2);

    } else {
        put_marked(out, known->target, tags, v2);
    }

    san_out_word(out, "</target>\n");
}


static void
put_line(san_out_t *out, const char *name, san_str_t value)
{
    if (value.len) {
        san_out_word(out, "\n");
        san_out_word(out, name);
        san_out_word(out, ": ");
        san_out_xml(out, value);
    }
}


static void
put_address(san_out_t *out, const san_report_finding_t *finding,
    san_str_t page)
{
    if (finding->host.len) {
        if (san_report_is_scheme(finding->scheme)) {
            san_out_xml(out, finding->scheme);
            san_out_word(out, ":");
        }

        san_out_word(out, "//");
        san_out_xml(out, finding->host);
    }

    san_out_xml(out, page);
}


/* Writes a note for the translator. */

static void
put_note(san_out_t *out, const san_report_finding_t *finding)
{
    int   why;
    char  word[32];

    san_out_word(out, "Page: ");
    put_address(out, finding, finding->uri);
    put_line(out, "Place", finding->where);
    put_line(out, "Attribute", finding->attr);
    put_line(out, "Detector", finding->detector);

    if (finding->would.len) {
        put_line(out, "Strongest action", finding->would);
    }

    if (finding->why.len && finding->why.len < sizeof(word)) {
        memcpy(word, finding->why.data, finding->why.len);
        word[finding->why.len] = '\0';
        put_line(out, "Reason", finding->why);
        why = san_why_by_word(word);

        if (why >= 0) {
            san_out_word(out, " (");
            san_out_word(out, san_why_texts[why].what);
            san_out_word(out, ")");
        }
    }

    san_out_word(out, "\nSeen: ");
    san_out_number(out, finding->count);
    san_out_word(out, finding->count == 1 ? " time" : " times");
}


static uint64_t
hash_of(uint64_t hash, san_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        hash = (hash ^ s.data[i]) * 0x100000001b3ull;
    }

    return (hash ^ 0x100) * 0x100000001b3ull;
}


static void
put_id(san_out_t *out, const char *prefix, uint64_t hash)
{
    int   i;
    char  digits[17];

    for (i = 15; i >= 0; i--) {
        digits[i] = "0123456789abcdef"[hash & 15];
        hash >>= 4;
    }

    digits[16] = '\0';
    san_out_word(out, prefix);
    san_out_word(out, digits);
}


static uint64_t
id_of(const san_xliff_unit_t *unit)
{
    uint64_t  hash;

    hash = hash_of(0xcbf29ce484222325ull, unit->finding->text);
    hash = hash_of(hash, unit->finding->tags);
    hash = hash_of(hash, san_str(unit->source));

    return hash_of(hash, san_str(unit->target));
}


static void
put_unit_1(san_out_t *out, const san_xliff_how_t *how,
    const san_xliff_unit_t *unit)
{
    known_t           known;
    san_xliff_tags_t  tags;

    san_xliff_tags(unit->finding, &tags);

    put_id(out, "<trans-unit id=\"", id_of(unit));
    san_out_word(out, "\" xml:space=\"preserve\">\n");
    put_source(out, unit->finding, &tags, false);

    if (is_known(how, unit, &tags, &known)) {
        put_target(out, unit->finding, &known, &tags, false);
    }

    san_out_word(out, "<context-group purpose=\"location\">"
                 "<context context-type=\"sourcefile\">");
    put_address(out, unit->finding, unit->finding->uri);
    san_out_word(out, "</context>");

    if (unit->finding->where.len) {
        san_out_word(out, "<context context-type=\"element\">");
        san_out_xml(out, unit->finding->where);
        san_out_word(out, "</context>");
    }

    san_out_word(out, "</context-group>\n<note from=\"developer\">");
    put_note(out, unit->finding);
    san_out_word(out, "</note>\n</trans-unit>\n");
}


static void
put_unit_2(san_out_t *out, const san_xliff_how_t *how,
    const san_xliff_unit_t *unit)
{
    bool              is;
    known_t           known;
    san_xliff_tags_t  tags;

    san_xliff_tags(unit->finding, &tags);
    is = is_known(how, unit, &tags, &known);

    put_id(out, "<unit id=\"u", id_of(unit));
    san_out_word(out, "\" xml:space=\"preserve\">\n<notes>"
                 "<note category=\"developer\">");
    put_note(out, unit->finding);
    san_out_word(out, "</note></notes>\n");
    san_out_word(out, is ? "<segment state=\"translated\">\n"
                         : "<segment>\n");
    put_source(out, unit->finding, &tags, true);

    if (is) {
        put_target(out, unit->finding, &known, &tags, true);
    }

    san_out_word(out, "</segment>\n</unit>\n");
}


static bool
same_file(const san_xliff_unit_t *a, const san_xliff_unit_t *b)
{
    return strcmp(a->target, b->target) == 0
           && strcmp(a->source, b->source) == 0
           && a->finding->host.len == b->finding->host.len
           && a->page.len == b->page.len
           && (a->page.len == 0
               || memcmp(a->page.data, b->page.data, a->page.len) == 0)
           && (a->finding->host.len == 0
               || memcmp(a->finding->host.data, b->finding->host.data,
                         a->finding->host.len) == 0);
}


static void
start_file(san_out_t *out, const san_xliff_unit_t *unit, bool v2)
{
    uint64_t  hash;

    if (v2) {
        hash = hash_of(0xcbf29ce484222325ull, unit->finding->host);
        put_id(out, "<file id=\"f", hash_of(hash, unit->page));
        san_out_word(out, "\" original=\"");

    } else {
        san_out_word(out, "<file original=\"");
    }

    put_address(out, unit->finding, unit->page);

    if (v2) {
        san_out_word(out, "\">\n");
        return;
    }

    san_out_word(out, "\" datatype=\"html\" source-language=\"");
    san_out_xml(out, san_str(unit->source));
    san_out_word(out, "\" target-language=\"");
    san_out_xml(out, san_str(unit->target));
    san_out_word(out, "\">\n<body>\n");
}


/* Writes a comment about omitted texts. */

static void
put_left(san_out_t *out, const san_xliff_left_t *left)
{
    if (left->unknown) {
        san_out_word(out, "<!-- texts skipped because their language is "
                     "unknown: ");
        san_out_number(out, left->unknown);
        san_out_word(out, " -->\n");
    }

    if (left->cut) {
        san_out_word(out, "<!-- texts skipped because the log has only "
                     "their beginning: ");
        san_out_number(out, left->cut);
        san_out_word(out, " -->\n");
    }
}


static void
put_attribute(san_out_t *out, const char *name, san_str_t value)
{
    if (value.len) {
        san_out_word(out, " ");
        san_out_word(out, name);
        san_out_word(out, "=\"");
        san_out_xml(out, value);
        san_out_word(out, "\"");
    }
}


static void
start_document(san_out_t *out, const san_xliff_how_t *how,
    const san_xliff_part_t *part)
{
    san_str_t  source, target;

    source = how->source.len ? how->source : san_str("und");
    target = how->target;

    if (part->n) {
        source = san_str(part->units[0].source);
        target = san_str(part->units[0].target);
    }

    if (!how->v2) {
        san_out_word(out, "<xliff version=\"1.2\" "
                     "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");

    } else {
        san_out_word(out, "<xliff version=\"2.1\" "
                     "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"");
        put_attribute(out, "srcLang", source);
        put_attribute(out, "trgLang", target);
        san_out_word(out, ">\n");
    }

    /* a document needs at least one file */

    if (part->n == 0 && how->v2) {
        san_out_word(out, "<file id=\"f\"><group id=\"g\"/></file>\n");

    } else if (part->n == 0) {
        san_out_word(out, "<file original=\"sanitizer\" datatype=\"html\"");
        put_attribute(out, "source-language", source);
        put_attribute(out, "target-language", target);
        san_out_word(out, "><body></body></file>\n");
    }
}


void
san_xliff_put(san_out_t *out, const san_xliff_t *xliff,
    const san_xliff_part_t *part, const san_xliff_how_t *how)
{
    size_t                   i;
    const san_xliff_unit_t  *unit;

    san_out_word(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put_left(out, &xliff->left);
    start_document(out, how, part);

    for (i = 0; i < part->n; i++) {
        unit = &part->units[i];

        if (i == 0 || !same_file(unit, unit - 1)) {
            start_file(out, unit, how->v2);
        }

        if (how->v2) {
            put_unit_2(out, how, unit);

        } else {
            put_unit_1(out, how, unit);
        }

        if (i + 1 == part->n || !same_file(unit, unit + 1)) {
            san_out_word(out, how->v2 ? "</file>\n" : "</body>\n</file>\n");
        }
    }

    san_out_word(out, "</xliff>\n");
}
