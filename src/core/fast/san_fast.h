/*
 * san_fast: shared by the files of the fast path; see san_fast.c.
 */

#ifndef SAN_FAST_H
#define SAN_FAST_H

#include "base/san_scan.h"
#include "feed/san_html.h"
#include "feed/san_prefilter.h"

/* Bytes after a tag's start that must be readable, for its name. */
#define SAN_FAST_ROOM  16


/* What is constant in one call. */

typedef struct {
    san_stream_t   *s;
    const uint8_t  *end;     /* end of the window */
    const uint8_t  *last;    /* the last '>' in it */
    uint64_t        off;     /* stream offset minus address */
    san_elem_t     *top;     /* of the stack */

    /* tags and text that begin before it are read; NULL: none any more */
    const uint8_t  *limit;

    /* of the last tag; anything but SAN_DATA is left to the tokenizer */
    san_content_t   content;
} san_fast_t;


/*
 * Classes of Japanese letters and the classes between them, and at last that
 * of the prolonged sound mark.
 */

#define SAN_FAST_FIRST    USCRIPT_HAN
#define SAN_FAST_LAST     USCRIPT_KATAKANA
#define SAN_FAST_CLASSES  (SAN_FAST_LAST - SAN_FAST_FIRST + 2)

/* Letter counts of a text. */

typedef struct {
    uint32_t  latin;
    uint32_t  own;           /* in own_letters.table, if any */
    uint32_t  by_class[SAN_FAST_CLASSES];    /* without a table: Japanese */
} san_fast_letters_t;


/* Can a clean text with these letters contain function words? */

static inline bool
san_fast_has_words(const san_stream_t *s, const san_fast_letters_t *letters)
{
    return letters->latin || (letters->own && s->own_letters.table
                              && !s->own_letters.wordless);
}


static inline uint64_t
san_fast_offset(const san_fast_t *f, const uint8_t *p)
{
    return f->off + (uint64_t) (uintptr_t) p;
}


/* Is nothing pending or being gathered? */

static inline bool
san_fast_is_calm(const san_stream_t *s)
{
    return s->suspects.n == 0 && s->fragment.kind == SAN_FRAGMENT_NONE
           && s->reading.partial.len == 0 && s->bypass == NULL
           && s->passage.owner == 0 && !s->encoding.gathers;
}


/* Is the page's language known, and is it read in only one way? */

static inline bool
san_fast_allows(const san_stream_t *s)
{
    return s->tree.n && (s->page.language.known || s->page.guessed)
           && s->own_letters.changes == s->page.changes
           && s->tree.open[SAN_TAG_noscript] == 0;
}


/* After something was judged: can the fast path go on? */

static inline void
san_fast_check(san_fast_t *f)
{
    if (!san_fast_is_calm(f->s) || !san_fast_allows(f->s)) {
        f->limit = NULL;
    }
}


/* Does markup begin at the '<' at p?  Otherwise it is text. */

static inline bool
san_fast_begins_markup(const san_fast_t *f, const uint8_t *p)
{
    return f->end - p >= 3
           && (san_is_alpha(p[1 + (p[1] == '/')]) || p[1] == '!'
               || p[1] == '?');
}


/* The '<' that ends the text at p, or NULL. */

static inline const uint8_t *
san_fast_text_end(const san_stream_t *s, const uint8_t *p)
{
    p = san_scan.text(p, s->window_end);

    return p < s->window_end && *p == '<' ? p : NULL;
}


/*
 * The position after the end tag of this name at p, behind which are
 * SAN_FAST_ROOM bytes; NULL: none.
 */

static inline const uint8_t *
san_fast_end_tag(unsigned tag, const uint8_t *p)
{
    size_t  n;

    n = p[1] == '/' ? san_tag_closes(p + 2, tag) : 0;

    return n ? p + 2 + n : NULL;
}


/* san_fast.c */

/* The tokenizer's callbacks for HTML, which include the fast path. */
extern const san_sink_t  san_fast_sink;

/* san_fast_text.c */

/* The '<' that ends the text at p if none of it needs a check, or NULL. */
const uint8_t *san_fast_clean_end(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters);

/*
 * Counts the letters of such a text; lead is the character that it ends with.
 */
void san_fast_count_japanese(san_stream_t *s,
    const san_fast_letters_t *letters, uint32_t lead)
    __attribute__((cold));

static inline void
san_fast_count(san_stream_t *s, const san_fast_letters_t *letters,
    uint32_t lead)
{
    if (s->own_letters.table || letters->own == 0) {
        san_prefilter_count(s, letters->latin, letters->own, lead);

    } else {
        san_fast_count_japanese(s, letters, lead);
    }
}

/* Longest text without letters that needs no unit, if nothing follows it. */
#define SAN_FAST_LETTERLESS  200

/*
 * Is clean text [p, end) all of the unit on top, and has no letters?  The unit
 * must be fresh, and its end tag follow at next.
 */
bool san_fast_is_letterless(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, const uint8_t *next,
    const san_fast_letters_t *letters);

/* Notes such a text; the unit stays fresh. */
void san_fast_letterless(san_stream_t *s, const uint8_t *p,
    const uint8_t *end);

/*
 * Adds clean text [p, end) to the unit on top, which is clean or becomes so.
 * The tag at next follows it, perhaps after the end tag of an element that is
 * not on the stack; NULL: unknown.  off: its offset.  False: it does not, and
 * nothing was done.
 */
bool san_fast_clean_text(san_stream_t *s, const uint8_t *p,
    const uint8_t *end, const uint8_t *next,
    const san_fast_letters_t *letters, uint64_t off);

/* san_fast_decoded.c */

/*
 * Decodes the reference at p if it ends in this window, with a semicolon;
 * returns the position after it, or NULL.
 */
const uint8_t *san_fast_reference(const san_fast_t *f, const uint8_t *p,
    uint32_t cp[2], unsigned *count);

/*
 * Handles the text at p, which has references in it, up to the next tag, if it
 * is clean: returns the position of the tag, or NULL.
 */
const uint8_t *san_fast_decoded_text(san_fast_t *f, const uint8_t *p);

/* san_fast_element.c */

/*
 * Handles the element whose content begins at p if it holds only clean text:
 * returns the position after its end tag, else NULL.
 */
const uint8_t *san_fast_element(san_fast_t *f, const san_attrs_t *attrs,
    unsigned flags, unsigned signs, const uint8_t *p);

/* Notes what the names of an inline element show of the unit on top. */
void san_fast_note_inside(san_stream_t *s, const san_attrs_t *attrs);

/* san_fast_tag.c */

/*
 * Handles the start tag at p, or its element: returns the position after it;
 * NULL: it needs the tokenizer.
 */
const uint8_t *san_fast_start_tag(san_fast_t *f, const uint8_t *p);

/*
 * Handles any tag at p, by all rules of the tree, as the tokenizer would:
 * returns the position after it; NULL: no tag begins at p, or it does not end
 * in the window, or is written in an unusual way.
 */
const uint8_t *san_fast_any_tag(san_fast_t *f, const uint8_t *p)
    __attribute__((cold));

#endif /* SAN_FAST_H */
