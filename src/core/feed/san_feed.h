/*
 * san_feed: from tokens and lines to units that are judged.
 *
 *   san_html.c     tokens to open elements, text and declarations
 *   san_html.h     what is done at them, for the fast path too
 *   san_html_units.c  elements to units, and what their place allows
 *   san_text.c     text to the unit that is open
 *   san_text_wrong.c  bytes in it that are of no character
 *   san_text_plain.c  letters in it that are only counted
 *   san_text_sign.c  signs of templates and encoders in it
 *   san_wording.c  the words of texts, for the language of the page
 *   san_prefilter.c  recognises most clean text at once
 *   san_plain.c    lines to units
 *   san_attrs.c    attribute values to units
 *   san_xml.c      feeds and pictures to units
 *   san_json_ld.c  data for other sites to units
 */

#ifndef SAN_FEED_H
#define SAN_FEED_H

#include <string.h>

#include "decide/san_stream.h"

/* san_html.c: the sink of the tokenizer; data is the stream. */

void san_html_text(void *data, const uint8_t *p, size_t n, uint64_t off);
void san_html_charref(void *data, san_range_t src, const uint32_t *cp,
    unsigned n);
san_content_t san_html_tag(void *data, const san_tag_t *tag);
void san_html_comment(void *data, san_range_t all, san_range_t body);
void san_html_doctype(void *data, const san_doctype_t *doctype);
void san_html_cdata(void *data, san_range_t src, bool open);

/* All of them: without the fast path, which reads HTML alone. */
extern const san_sink_t  san_html_sink;

/* san_text.c */

/* Text to the unit that is open, or to one that it opens; any type. */
void san_stream_text(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);
void san_stream_char(san_stream_t *s, uint32_t cp, san_range_t src);

/* The unit that text belongs to at this place; NULL: to none. */
san_open_unit_t *san_text_unit(san_stream_t *s);

/* san_text_wrong.c */

/* [p, p + n), at off, are of no character. */
void san_text_wrong(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* san_stream_text(), but for a page whose encoding is to be guessed. */
void san_text_read(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* Markup or the end stands where the rest of a character should. */
void san_text_cut_off(san_stream_t *s);

/*
 * How many bytes at p, that begin no character, stand for one that is wrong:
 * as many as might have been the beginning of one.
 */
size_t san_text_wrong_len(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* san_text.c */

/* White space that begins no text: it stands between words all the same. */

static inline void
san_text_space(san_stream_t *s)
{
    s->reading.last[SAN_LAST - 1] = ' ';
}

/*
 * The first text of a unit.  Its words do not go on from what stood before, in
 * a link in it or in another unit.
 */

static inline void
san_text_begins(san_stream_t *s)
{
    memset(s->reading.last, 0, SAN_LAST);
}

/* A line break stands in the text, at this place of the page. */
void san_text_break(san_stream_t *s, uint64_t at);

/*
 * Text that was read, for what comes behind it.  Bytes up to limit can be read.
 */
void san_text_note(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit);

/*
 * Notes what stands before the next piece: the end of [start, end), behind as
 * much of what stood before it as there is room for.  Bytes up to limit can be
 * read.
 */
void san_text_last(san_stream_t *s, const uint8_t *start, const uint8_t *end,
    const uint8_t *limit);

/* The same of a character that was written as a reference. */
void san_text_note_char(san_stream_t *s, uint32_t cp);

/* san_text_plain.c */

/*
 * Characters beyond ASCII in UTF-8, of two and three bytes, as long as they
 * are plainly right; *p is one of them or what stops here.  Where the page's
 * language has a table of its letters, one character that is not in it.
 */
const uint8_t *san_text_plain(san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* san_text_sign.c */

/*
 * What a template or an encoder left begins behind last, the SAN_LAST bytes
 * before it: it is gathered, with the words before it.
 */
void san_text_begin(san_stream_t *s, unsigned kind, const uint8_t *last,
    san_range_t src);

/*
 * The unit is clean: what was kept of its text is looked through for signs,
 * as the text behind it will be.
 */
void san_text_look_back(san_stream_t *s, const san_open_unit_t *u,
    san_str_t text);

/* The unit is complete; what is kept of one that is clean is looked through. */
void san_text_finish(san_stream_t *s, san_open_unit_t *u);

/*
 * The first place of [p, end), a part of the piece that begins at base, with a
 * letter behind one of another alphabet, ASCII and the page's own, Cyrillic or
 * Greek; or end.
 */
const uint8_t *san_text_mixed(const san_stream_t *s, const uint8_t *base,
    const uint8_t *p, const uint8_t *end);

/* Is cp, behind the SAN_LAST bytes of last, such a letter? */
bool san_text_mixes(const san_stream_t *s, uint32_t cp, const uint8_t *last);

/* san_wording.c */

/* Is all text of the unit that begins counted?  Asked once for each. */

static inline bool
san_wording_counts(san_stream_t *s)
{
    return (s->reading.units++ % 32) == 0 || !s->page.words.sure;
}

/* A unit begins. */
void san_wording_begin(san_stream_t *s, san_open_unit_t *u);

/* Are words of the unit asked for, and no reader's? */

static inline bool
san_wording_asks(const san_open_unit_t *u)
{
    return (u->others || u->counted) && !u->user;
}

/* A piece of text of such a unit, in any encoding; off: where it stands. */
void san_wording_text(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, uint64_t off);
void san_wording_char(san_stream_t *s, san_open_unit_t *u, uint32_t cp,
    san_range_t src);

/* The same of text in UTF-8 up to the next tag; words: it may have some. */
void san_wording_whole(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end, bool words, uint64_t off);

/* Counts the words of a text for the page. */
void san_wording_count(san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* Words that the page's language lacks after which a unit is judged. */
#define SAN_WORDING_STRANGE  2

/* No sentence of three words is shorter, in bytes. */
#define SAN_WORDING_SHORT  7

/* Is the unit's text to be judged by its words? */

static inline bool
san_wording_is_pending(const san_open_unit_t *u)
{
    return u->others && u->strange >= SAN_WORDING_STRANGE;
}

/*
 * Judges such a unit of an element, which is over.  True if it became a
 * suspect; its bytes have left.
 */
bool san_wording_judge(san_stream_t *s, const san_open_unit_t *u);

/* The same as pending of a text, p < end, that is no unit on the stack. */
bool san_wording_is_strange(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/* Markup ends the word that was read. */
void san_wording_end(san_stream_t *s);

/* Asks what the words say by now. */
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

/* The tag of an inline element in the unit on top, if there is one. */
void san_unit_inline(san_stream_t *s, san_range_t range, unsigned tag,
    bool close);

/* Something that is no text stands in the unit on top. */
void san_unit_other(san_stream_t *s);

/*
 * A tag in the units that are open opened nothing, or ended something else or
 * nothing: it may belong to an element around them, and has to stay.
 */
void san_unit_crossed(san_stream_t *s);

/* Closes all units that are open: a block begins. */
void san_units_close(san_stream_t *s);

san_open_unit_t *san_unit_open(san_stream_t *s, int elem, bool whole,
    uint64_t pending);

/* elems[index] was opened: the units that this ends and begins. */
void san_unit_element(san_stream_t *s, unsigned index,
    const san_attrs_t *attrs);

/* Closes the unit on top; end_tag as in san_tree_calls_t. */
void san_unit_close(san_stream_t *s, const san_tag_t *end_tag);

/* san_plain.c */

void san_plain_feed(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);
void san_plain_finish(san_stream_t *s);

/* san_json_ld.c */

/* Is the content of a script such data? */
bool san_json_ld_is(const san_attrs_t *attrs);

/* Its content begins, and follows. */
void san_json_ld_begin(san_stream_t *s);
void san_json_ld_text(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t off);

/* san_xml.c */

/* What is read is a feed or a picture. */
void san_xml_begin(san_stream_t *s);

/* san_attrs.c */

/* Judges the translatable attributes of the element that was just opened. */
void san_attrs_judge(san_stream_t *s, unsigned index,
    const san_attrs_t *attrs);

/*
 * Judges a text in elems[index] that is for other sites, which is only
 * reported; attr: what the report calls it.
 */
void san_attrs_judge_text(san_stream_t *s, int index, san_str_t value,
    san_range_t range, const char *attr);

/* Is it plain that none of them is a suspect? */
bool san_attrs_are_clean(const san_stream_t *s, const san_attrs_t *attrs);

#endif /* SAN_FEED_H */
