/*
 * san_feed: turns tokens and lines into units, which are judged.
 *
 *   san_html.c     tokens to open elements, text and declarations
 *   san_html.h     what is done for each token; used by the fast path, too
 *   san_passage.c  the text of a unit with the links in it
 *   san_html_units.c  elements to units, and limits by their position
 *   san_text.c     text to the open unit
 *   san_text_wrong.c  invalid bytes in text
 *   san_text_plain.c  letters that are only counted
 *   san_text_sign.c  leftovers of templates and encoders in text
 *   san_wording.c  the words of texts, to determine the page's language
 *   san_prefilter.c  recognises most clean text early
 *   san_plain.c    lines to units
 *   san_attrs.c    attribute values to units
 *   san_xml.c      feeds and SVG images to units
 *   san_json_ld.c  structured data to units
 */

#ifndef SAN_FEED_H
#define SAN_FEED_H

#include <string.h>

#include <unicode/uscript.h>

#include "decide/san_stream.h"

/* san_html.c: the callbacks of the tokenizer; data is the stream. */

void san_html_text(void *data, const uint8_t *p, size_t n, uint64_t off);
void san_html_charref(void *data, san_range_t src, const uint32_t *cp,
    unsigned n);
san_content_t san_html_tag(void *data, const san_tag_t *tag);
void san_html_comment(void *data, san_range_t all, san_range_t body);
void san_html_doctype(void *data, const san_doctype_t *doctype);
void san_html_cdata(void *data, san_range_t src, bool open);

/* All callbacks, for XML, which the fast path does not read. */
extern const san_sink_t  san_html_sink;

/* san_text.c */

/* Adds text to the open unit, or opens one; for any type of page. */
void san_stream_text(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);
void san_stream_char(san_stream_t *s, uint32_t cp, san_range_t src);

/* The unit that text belongs to at this position, or NULL. */
san_open_unit_t *san_text_unit(san_stream_t *s);

/* san_text_wrong.c */

/* Handles invalid bytes [p, p + n), at offset off. */
void san_text_wrong(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* san_stream_text() without gathering text for a guess of the encoding. */
void san_text_read(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* Markup or the end of the page comes before the rest of a character. */
void san_text_cut_off(san_stream_t *s);

/*
 * How many of the invalid bytes at p become one replacement character: as many
 * as could have been the start of a character.
 */
size_t san_text_wrong_len(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* san_text.c */

/* Notes white space that begins no text, but separates words. */

static inline void
san_text_space(san_stream_t *s)
{
    s->reading.last[SAN_LAST - 1] = ' ';
}

/*
 * The first text of a unit: its words do not continue those before, in a link
 * inside it or in another unit.
 */

static inline void
san_text_begins(san_stream_t *s)
{
    memset(s->reading.last, 0, SAN_LAST);
}

/*
 * Notes text that was read, for the text after it.  Bytes up to limit can be
 * read.
 */
void san_text_note(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit);

/*
 * Notes the text before the next piece: the end of [start, end), and as much
 * of the text before that as there is room for.  Bytes up to limit can be
 * read.
 */
void san_text_last(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit);

/* The same for a character that was written as a reference. */
void san_text_note_char(san_stream_t *s, uint32_t cp);

/* san_text_plain.c */

/*
 * Counts UTF-8 characters of two and three bytes, as long as they need no
 * check; stops at any other character.  If there is a table of the page's
 * letters, counts one character that is not in it.
 */
const uint8_t *san_text_plain(san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/*
 * The position after the first no-break space of the text at p, where a unit
 * has no text yet: its text begins behind it, as behind white space.  Else end.
 */
const uint8_t *san_text_gap(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* san_text_sign.c */

/* Notes a line break in the text, at this offset. */
void san_text_break(san_stream_t *s, uint64_t at);

/*
 * A leftover of a template or an encoder begins after last, the SAN_LAST bytes
 * before it: starts gathering, including the word before it.
 */
void san_text_begin(san_stream_t *s, unsigned kind, const uint8_t *last,
    san_range_t src);

/*
 * The unit became clean: searches the text that was kept for leftovers, as
 * later text will be.
 */
void san_text_look_back(san_stream_t *s, const san_open_unit_t *u,
    san_str_t text);

/* The unit is complete: searches the text of a clean unit that was kept. */
void san_text_finish(san_stream_t *s, san_open_unit_t *u);

/* Is the page in an alphabet with letters that look like Latin ones? */

static inline bool
san_text_is_imitated(const san_stream_t *s)
{
    return s->own_letters.table
           && (s->own_letters.table->class == USCRIPT_CYRILLIC
               || s->own_letters.table->class == USCRIPT_GREEK)
           && s->encoding.charset == san_charset_utf8;
}

/*
 * The first position in [p, end), a part of the piece at base, of a letter
 * that follows one of another alphabet (ASCII and the page's own, Cyrillic or
 * Greek), or end.
 */
const uint8_t *san_text_mixed(const san_stream_t *s, const uint8_t *base,
    const uint8_t *p, const uint8_t *end);

/* Is cp such a letter after the SAN_LAST bytes of last? */
bool san_text_mixes(const san_stream_t *s, uint32_t cp, const uint8_t *last);

/* san_wording.c */

/* Are the words of the unit that begins counted?  Call once per unit. */

static inline bool
san_wording_counts(san_stream_t *s)
{
    return (s->reading.units++ % 32) == 0 || !s->page.words.sure;
}

/* Initializes a unit that begins. */
void san_wording_begin(san_stream_t *s, san_open_unit_t *u);

/* Are the words of the unit checked, and is it not user content? */

static inline bool
san_wording_asks(const san_open_unit_t *u)
{
    return (u->others || u->counted) && !u->user;
}

/* Adds a piece of such a unit's text, in any encoding; off: its offset. */
void san_wording_text(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, uint64_t off);
void san_wording_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp,
    san_range_t src);

/* The same for UTF-8 text up to the next tag; words: it may contain words. */
void san_wording_whole(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, bool words, uint64_t off);

/* Counts the words of a text for the page. */
void san_wording_count(san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* Words that the page's language lacks after which a unit is judged. */
#define SAN_WORDING_STRANGE  2

/* Shortest sentence of three words, in bytes. */
#define SAN_WORDING_SHORT  7

/* Does the unit have enough such words to be judged by them? */

static inline bool
san_wording_is_pending(const san_open_unit_t *u)
{
    return u->others && u->strange >= SAN_WORDING_STRANGE;
}

/*
 * Judges such a unit of an element when it ends.  True: it became a suspect;
 * its bytes are written already.
 */
bool san_wording_judge(san_stream_t *s, const san_open_unit_t *u);

/* san_wording_is_pending() for a text, p < end, that is not an open unit. */
bool san_wording_is_strange(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* Markup ends the current word. */
void san_wording_end(san_stream_t *s);

/* Evaluates the words so far. */
void san_wording_ask(san_stream_t *s);

static inline void
san_wording_tag(san_stream_t *s)
{
    if (san_page_words_due(&s->page.words)) {
        san_wording_ask(s);
    }
}

/* san_html_units.c */

extern const san_tree_calls_t  san_html_tree_calls;

/*
 * An inline element with this id and class ends in the unit on top, which is
 * not clean.  datum: its text is a value for programs.
 */
void san_unit_inside(san_stream_t *s, san_str_t id, san_str_t class,
    san_str_t tag, bool datum);

/* Something that is not text is in the unit on top. */
void san_unit_other(san_stream_t *s);

/*
 * A tag in the open units opened nothing, or closed something else or nothing:
 * it may belong to an element around them, so it has to stay.
 */
void san_unit_crossed(san_stream_t *s);

/* Closes all open units, because a block begins. */
void san_units_close(san_stream_t *s);

san_open_unit_t *san_unit_open(san_stream_t *s, int elem, bool whole,
    uint64_t pending);

/*
 * elems[index] was opened: closes and opens units accordingly.  signs: what
 * its class shows.
 */
void san_unit_element(san_stream_t *s, unsigned index,
    const san_attrs_t *attrs, unsigned signs);

/* Closes the unit on top; end_tag as in san_tree_calls_t. */
void san_unit_close(san_stream_t *s, const san_tag_t *end_tag);

/* san_passage.c */

/* elems, which is a unit of its own, begins inside of the unit on top. */
void san_passage_open(san_stream_t *s, const san_elem_t *elem,
    const san_attrs_t *attrs);

/* The unit on top ends, which may be a link of a passage, or its owner. */
void san_passage_end(san_stream_t *s, const san_open_unit_t *u,
    const san_tag_t *end_tag)
    __attribute__((cold));

static inline void
san_passage_close(san_stream_t *s, const san_open_unit_t *u,
    const san_tag_t *end_tag)
{
    if (s->passage.owner || u->unit.state == SAN_UNIT_SUSPECT) {
        san_passage_end(s, u, end_tag);
    }
}

/* Adds text or a tag of the owner or of a link, if there is an owner. */
void san_passage_char(san_stream_t *s, uint32_t cp, san_range_t src)
    __attribute__((cold));
void san_passage_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
    __attribute__((cold));
void san_passage_add_tag(san_stream_t *s, san_range_t range, unsigned tag,
    bool close)
    __attribute__((cold));

static inline void
san_passage_tag(san_stream_t *s, san_range_t range, unsigned tag, bool close)
{
    if (s->passage.owner) {
        san_passage_add_tag(s, range, tag, close);
    }
}

/* White space, which may be outside of any text. */

static inline void
san_passage_space(san_stream_t *s)
{
    if (s->passage.owner) {
        san_unit_space(&s->passage.unit);
    }
}

/* Something that is not text stands here. */

static inline void
san_passage_break(san_stream_t *s)
{
    san_unit_break(&s->passage.unit);
}

/* A tag in the unit on top, which is not clean, or in a passage. */
void san_unit_note_tag(san_stream_t *s, san_range_t range, unsigned tag,
    bool close);

/* A tag of an inline element in the unit on top, if there is one. */

static inline void
san_unit_inline(san_stream_t *s, san_range_t range, unsigned tag, bool close)
{
    if (s->units.n
        && (s->passage.owner
            || s->units.open[s->units.n - 1].unit.state != SAN_UNIT_CLEAN))
    {
        san_unit_note_tag(s, range, tag, close);
    }
}

/*
 * Before the unit on top ends: without letters of a foreign script it only has
 * a passage if the catalogue has a translation of that.
 */
void san_passage_settle(san_stream_t *s, san_open_unit_t *u);

static inline void
san_passage_finish(san_stream_t *s, san_open_unit_t *u)
{
    if (u->unit.state == SAN_UNIT_OPEN && u->unit.passage) {
        san_passage_settle(s, u);
    }
}

/*
 * The unit on top ends: does the catalogue have a translation of its passage?
 */
bool san_passage_judge(san_stream_t *s, const san_open_unit_t *u,
    san_verdict_t *verdict);

/* After that: sets the suspect's text and tags in the report. */
void san_passage_take(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* Prepares the translation of the passage or the unit, or a repair. */
void san_passage_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u);

/* san_plain.c */

void san_plain_feed(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);
void san_plain_finish(san_stream_t *s);

/* san_json_ld.c */

/* Does the script contain JSON-LD? */
bool san_json_ld_is(const san_attrs_t *attrs);

/* Its content begins, or continues. */
void san_json_ld_begin(san_stream_t *s);
void san_json_ld_text(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* san_xml.c */

/* The document is XML: a feed or an SVG image. */
void san_xml_begin(san_stream_t *s);

/* san_attrs.c */

/* Judges the translatable attributes of an element that was just opened. */
void san_attrs_judge(san_stream_t *s, unsigned index,
    const san_attrs_t *attrs);

/*
 * Judges a text in elems[index] that is for other sites, and only flagged;
 * attr: its name in the report.
 */
void san_attrs_judge_text(san_stream_t *s, int index, san_str_t value,
    san_range_t range, const char *attr);

/* Attributes that may contain text for people. */
#define SAN_ATTRS_TEXTS                                                       \
    (1u << SAN_ATTR_title | 1u << SAN_ATTR_alt | 1u << SAN_ATTR_aria_label    \
     | 1u << SAN_ATTR_placeholder | 1u << SAN_ATTR_label                      \
     | 1u << SAN_ATTR_value | 1u << SAN_ATTR_content                          \
     | 1u << SAN_ATTR_aria_description | 1u << SAN_ATTR_aria_roledescription)

/* Are those that a tag has certainly clean? */
bool san_attrs_texts_are_clean(san_stream_t *s, const san_attrs_t *attrs);

/* The same for a tag that may have none. */

static inline bool
san_attrs_are_clean(san_stream_t *s, const san_attrs_t *attrs)
{
    return (attrs->present & SAN_ATTRS_TEXTS) == 0
           || san_attrs_texts_are_clean(s, attrs);
}

/* san_attrs_plain.c */

/*
 * Is a value certainly clean, and not a key or a leftover of a template?
 * decoded: its references are characters.
 */
bool san_attrs_is_plain(const san_stream_t *s, san_str_t value, bool decoded);

#endif /* SAN_FEED_H */
