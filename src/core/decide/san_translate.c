/*
 * san_translate: writes a translation as bytes of the page: in its encoding,
 * with references for characters that it lacks or while it is unknown, and
 * escaped for the position (HTML, 13.3: "escaping a string").
 */

#include <string.h>

#include "decide/san_stream.h"

/* Longest form of one character: "&#x10FFFF;". */
#define CHAR_MAX_BYTES  10

/* Longest addition: ' dir="rtl"', or two quotation marks. */
#define DIR_MAX  10

/* Longest text in a mark. */
#define MARK_TEXT  200


/* Would a text of this detector be translated, in this or another mode? */

static bool
would_translate(const san_stream_t *s, san_detector_t detector)
{
    if (!san_detectors[detector].repairs) {
        detector = SAN_DETECTOR_CATALOG;
    }

    return s->most == SAN_ACTION_TRANSLATE
           && s->policy->detector[detector] == SAN_ACTION_TRANSLATE;
}


void
san_stream_know(const san_stream_t *s, san_str_t text, san_verdict_t *verdict)
{
    san_known_t  known;

    /* in strip mode a foreign text is cut, known phrase or not */

    if (san_detectors[verdict->detector].by_script
        && s->mode != SAN_ACTION_STRIP
        && would_translate(s, verdict->detector)
        && san_phrases_known(text.data, text.len, &s->page.language, &known))
    {
        verdict->text_language = known.language;
        verdict->translation = known.translation;
        verdict->fill = known.fill;
    }
}


static size_t
put_word(uint8_t *p, const char *word)
{
    size_t  len;

    len = strlen(word);
    memcpy(p, word, len);

    return len;
}


static size_t
put_reference(uint8_t *p, uint32_t cp)
{
    int     shift;
    size_t  len;

    static const char  digits[] = "0123456789ABCDEF";

    len = put_word(p, "&#x");

    for (shift = 20; shift > 0 && cp >> shift == 0; shift -= 4) {
        /* void */
    }

    for ( /* void */ ; shift >= 0; shift -= 4) {
        p[len++] = (uint8_t) digits[cp >> shift & 15];
    }

    p[len++] = ';';

    return len;
}


static size_t
put_char(const san_charset_t *charset, uint8_t *p, uint32_t cp, bool plain)
{
    size_t  len;

    if (!plain) {
        switch (cp) {

        case '&':
            return put_word(p, "&amp;");

        case '<':
            return put_word(p, "&lt;");

        case '>':
            return put_word(p, "&gt;");

        case '"':
            return put_word(p, "&quot;");

        case '\'':
            return put_word(p, "&#x27;");
        }
    }

    if (charset == NULL && cp >= 0x80) {
        return put_reference(p, cp);
    }

    len = san_charset_put(charset ? charset : san_charset_utf8, p, cp);

    return len || plain ? len : put_reference(p, cp);
}


/* Skips the text before the next tag; counts its word characters in *words. */

static size_t
skip_word_chars(san_str_t text, size_t at, unsigned *words, bool inlines)
{
    int       n;
    uint32_t  cp;

    for ( /* void */ ; at < text.len; at += (size_t) n) {
        n = san_utf8_next(text.data + at, text.data + text.len, &cp);

        if (n <= 0
            || (inlines && (cp == SAN_INLINE_OPEN || cp == SAN_INLINE_CLOSE)))
        {
            break;
        }

        *words += !san_is_dropped(cp) && san_is_word(san_class(cp));
    }

    return at;
}


bool
san_suspect_same_tags(const san_unit_t *unit, san_str_t text,
    san_str_t source)
{
    size_t     at;
    unsigned   i, before, in_source;
    san_str_t  part;

    in_source = 0;
    at = skip_word_chars(source, 0, &in_source, true);

    for (i = 0; i < unit->ntags; i++, at++) {

        if (at >= source.len
            || (source.data[at] == SAN_INLINE_CLOSE) != unit->tags[i].close)
        {
            return false;
        }

        part.data = text.data;
        part.len = unit->tags[i].text;
        before = 0;
        (void) skip_word_chars(part, 0, &before, false);

        if (before != in_source) {
            return false;
        }

        at = skip_word_chars(source, at + 1, &in_source, true) - 1;
    }

    return at >= source.len || (i && at + 1 >= source.len);
}


static bool
is_space_between(const san_stream_t *s, uint64_t start, uint64_t end)
{
    size_t       i;
    san_str_t    bytes;
    san_range_t  range;

    range.start = start;
    range.end = end;

    if (start > end) {
        return false;
    }

    if (start < s->editor.pos) {
        return false;
    }

    bytes = san_edit_bytes(&s->editor, range);

    for (i = 0; i < bytes.len; i++) {
        if (!san_is_space(bytes.data[i])) {
            return false;
        }
    }

    return true;
}


bool
san_suspect_translation_fits(const san_stream_t *s, const san_unit_t *unit,
    san_str_t text, san_str_t source, bool pending)
{
    unsigned     run, tag;
    uint64_t     at;
    san_range_t  next;

    if (unit->ntags > SAN_UNIT_TAGS || unit->nruns > SAN_UNIT_RUNS
        || unit->overflow || !san_suspect_same_tags(unit, text, source))
    {
        return false;
    }

    /* if nothing is inserted, bytes may be written already: assume it fits */

    if (!pending) {
        return true;
    }

    at = SAN_NOWHERE;

    for (run = 0, tag = 0; run < unit->nruns || tag < unit->ntags; ) {

        if (tag == unit->ntags
            || (run < unit->nruns
                && unit->runs[run].start < unit->tags[tag].range.start))
        {
            next = unit->runs[run++];

        } else {
            next = unit->tags[tag++].range;
        }

        if (at != SAN_NOWHERE && !is_space_between(s, at, next.start)) {
            return false;
        }

        at = next.end;
    }

    return true;
}


/*
 * Writes a text of the catalogue, escaped, with the page's tags for its marks.
 */

static size_t
put_text(const san_stream_t *s, uint8_t *out, san_str_t text,
    const san_slot_t *slot)
{
    int                   n;
    size_t                len;
    unsigned              tag;
    uint32_t              cp;
    san_str_t             bytes;
    const uint8_t        *p, *end;
    const san_charset_t  *charset;

    len = 0;
    tag = 0;
    charset = san_encoding_written(s);

    for (p = text.data, end = p + text.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);
        if (n <= 0) {
            break;
        }

        if (cp == SAN_INLINE_OPEN || cp == SAN_INLINE_CLOSE) {

            /* without tags in the page the marks are dropped */

            if (tag < slot->ntags) {
                bytes = san_edit_bytes(&s->editor, slot->tags[tag++].range);
                memcpy(out + len, bytes.data, bytes.len);
                len += bytes.len;
            }

            continue;
        }

        /* control characters are white space of the catalogue file */

        if (cp < 0x20) {
            cp = ' ';
        }

        len += put_char(charset, out + len, cp, s->type == SAN_TYPE_TEXT);
    }

    return len;
}


/*
 * Can all characters be written?  Plain text has no references, so its charset
 * must be known and have them all; XML excludes some characters.
 */

static bool
can_be_written(const san_stream_t *s, san_str_t text)
{
    int             n;
    uint8_t         bytes[CHAR_MAX_BYTES];
    uint32_t        cp;
    const uint8_t  *p, *end;

    if (s->type == SAN_TYPE_HTML) {
        return true;
    }

    for (p = text.data, end = p + text.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        /* U+FFFE and U+FFFF are not XML characters */

        if (n <= 0 || cp == 0xfffe || cp == 0xffff
            || (s->type == SAN_TYPE_TEXT && cp >= 0x80
                && (!(s->encoding.fixed || s->encoding.declared)
                    || san_charset_put(s->encoding.charset, bytes, cp) == 0)))
        {
            return false;
        }
    }

    return true;
}


/* The number of bytes of the page that stay in a slot. */

static size_t
inline_len(const san_slot_t *slot)
{
    size_t    len;
    unsigned  i;

    len = slot->dir ? (size_t) (slot->range.start - slot->name_end) : 0;

    for (i = 0; i < slot->ntags; i++) {
        len += (size_t) (slot->tags[i].range.end - slot->tags[i].range.start);
    }

    return len;
}


/* Writes dir, and the rest of the start tag up to the text. */

static size_t
put_dir(const san_stream_t *s, uint8_t *out, san_slot_t *slot)
{
    size_t       len;
    san_str_t    bytes;
    san_range_t  before;

    before.start = slot->name_end;
    before.end = slot->range.start;
    bytes = san_edit_bytes(&s->editor, before);

    len = put_word(out, " dir=\"");
    len += put_word(out + len, slot->dir);
    out[len++] = '"';

    memcpy(out + len, bytes.data, bytes.len);
    slot->range.start = slot->name_end;

    return len + bytes.len;
}


/*
 * Fills the holes of a translation from the page's text; false: out of memory.
 */

static bool
fill(san_stream_t *s, const san_suspect_t *suspect, san_str_t *text)
{
    uint8_t  *out;

    if (!suspect->verdict.fill.filled) {
        return true;
    }

    out = san_stream_alloc(s, text->len + SAN_PHRASE_HOLES * suspect->text.len);

    if (out == NULL) {
        return false;
    }

    text->len = san_phrases_fill(*text, &suspect->verdict.fill, suspect->text,
                                 out);
    text->data = out;

    return true;
}


/* Writes the text as bytes of the page, escaped for its position. */

static void
escape(san_stream_t *s, san_suspect_t *suspect, san_str_t text,
    const san_slot_t *to)
{
    size_t      len;
    uint8_t    *out;
    san_slot_t  slot;

    if (!can_be_written(s, text)) {
        (void) san_suspect_limit(suspect, SAN_WHY_CHARSET);
        return;
    }

    if (s->mode != SAN_ACTION_TRANSLATE) {
        suspect->translatable = true;
        return;
    }

    slot = *to;

    /* the bytes of the page that are inserted again must still be there */

    if ((slot.dir ? slot.name_end : slot.range.start) < s->editor.pos) {
        return;
    }

    out = san_stream_alloc(s, sizeof(san_inserted_t) + text.len * CHAR_MAX_BYTES
                              + DIR_MAX + inline_len(&slot));
    if (out == NULL) {
        return;
    }

    out += sizeof(san_inserted_t);

    len = slot.dir ? put_dir(s, out, &slot) : 0;

    if (slot.attribute && slot.quote == 0) {
        out[len++] = '"';
    }

    len += put_text(s, out + len, text, &slot);

    if (slot.attribute && slot.quote == 0) {
        out[len++] = '"';
    }

    suspect->translatable = true;
    suspect->translation.data = out;
    suspect->translation.len = len;
    suspect->value = slot.range;
}


void
san_suspect_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *to)
{
    san_str_t  text;

    text = suspect->verdict.translation;

    if (text.data == NULL || !would_translate(s, suspect->verdict.detector)
        || suspect->translation.data || !fill(s, suspect, &text))
    {
        return;
    }

    escape(s, suspect, text, to);

    if (text.data != suspect->verdict.translation.data) {
        s->allocator.free(s->allocator.data, (void *) (uintptr_t) text.data);
    }
}


bool
san_suspect_mark(san_stream_t *s, san_suspect_t *suspect, san_str_t markup)
{
    size_t      len;
    uint8_t    *out;
    san_str_t   text;
    san_slot_t  slot;

    text = suspect->text;

    if (text.len > MARK_TEXT) {
        text.len = san_utf8_whole(text.data, MARK_TEXT);
    }

    out = san_stream_alloc(s, sizeof(san_inserted_t) + markup.len
                              + sizeof(": ") + text.len * CHAR_MAX_BYTES);
    if (out == NULL) {
        return false;
    }

    out += sizeof(san_inserted_t);
    memset(&slot, 0, sizeof(slot));

    /* before the closing quotation mark */

    len = markup.len - 1;
    memcpy(out, markup.data, len);
    len += put_word(out + len, ": ");
    len += put_text(s, out + len, text, &slot);
    out[len++] = '"';

    suspect->translation.data = out;
    suspect->translation.len = len;

    return true;
}


void
san_suspect_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_slot_t *to)
{
    uint8_t     was[SAN_TEXT_MAX];
    san_str_t  *translation;

    if (suspect->allowed != SAN_ACTION_TRANSLATE) {
        return;
    }

    /* nothing is cut instead */

    (void) san_suspect_limit(suspect, SAN_WHY_UNREPAIRED);

    if (to == NULL) {
        return;
    }

    translation = &suspect->verdict.translation;
    translation->len = san_repair_certain(suspect->verdict.detector,
                                          suspect->text, &s->page, was,
                                          sizeof(was));
    translation->data = translation->len ? was : NULL;

    san_suspect_translate(s, suspect, to);

    translation->data = NULL;
    translation->len = 0;
}


void
san_suspect_use_translation(san_stream_t *s, san_suspect_t *suspect)
{
    san_inserted_t  *inserted;

    inserted = (san_inserted_t *) suspect->translation.data - 1;
    inserted->next = s->inserted;
    s->inserted = inserted;

    suspect->translation.data = NULL;
}


void
san_stream_release(san_stream_t *s)
{
    san_inserted_t  *inserted;

    while (s->inserted) {
        inserted = s->inserted;
        s->inserted = inserted->next;
        s->allocator.free(s->allocator.data, inserted);
    }
}
