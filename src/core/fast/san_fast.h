/*
 * san_fast: what the files of the fast path share: see san_fast.c.
 */

#ifndef SAN_FAST_H
#define SAN_FAST_H

#include "base/san_scan.h"
#include "feed/san_html.h"
#include "feed/san_prefilter.h"

/* Bytes that are left in the window where a tag is looked at: for its name. */
#define SAN_FAST_ROOM  16


/* One call: what does not change in it. */

typedef struct {
    san_stream_t   *s;
    const uint8_t  *end;     /* of the window */
    const uint8_t  *last;    /* the last '>' in it */
    uint64_t        off;     /* stream offset minus address */
    bool            stop;    /* the stream is not calm any more */
} san_fast_t;


/*
 * Classes that Japanese is written in, and those between them; at last that of
 * the mark of long vowels.
 */

#define SAN_FAST_FIRST    USCRIPT_HAN
#define SAN_FAST_LAST     USCRIPT_KATAKANA
#define SAN_FAST_CLASSES  (SAN_FAST_LAST - SAN_FAST_FIRST + 2)

/* Letters of a text, by what they are counted as. */

typedef struct {
    uint32_t  latin;
    uint32_t  own;           /* of s->own_letters.table->class, or, where there
                                is no table, of Japanese: */
    uint32_t  by_class[SAN_FAST_CLASSES];
} san_fast_letters_t;


/* May a text that is plainly right, with these letters, have words? */

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


/* Does nothing wait for what follows? */

static inline bool
san_fast_is_calm(const san_stream_t *s)
{
    return s->suspects.n == 0 && s->fragment.kind == SAN_FRAGMENT_NONE
           && s->reading.partial.len == 0 && s->bypass == NULL
           && !s->encoding.gathers;
}


/* The '<' that ends the text at p, or NULL. */

static inline const uint8_t *
san_fast_text_end(const san_stream_t *s, const uint8_t *p)
{
    p = san_scan.text(p, s->window_end);

    return p < s->window_end && *p == '<' ? p : NULL;
}


/* What is behind the end tag of this name at p, if it is one; else NULL. */

static inline const uint8_t *
san_fast_end_tag(const san_stream_t *s, unsigned tag, const uint8_t *p)
{
    size_t  n;

    if (s->window_end - p < SAN_FAST_ROOM || p[1] != '/'
        || !san_tag_begins(p + 2, tag))
    {
        return NULL;
    }

    n = san_tag_name_lens[tag];

    return p[n + 2] == '>' ? p + n + 3 : NULL;
}


/* san_fast.c */

/* The tokens of a page, to the feed's own sink and past it. */
extern const san_sink_t  san_fast_sink;

/* san_fast_text.c */

/* The '<' that ends the text at p, if all of it is plainly right; or NULL. */
const uint8_t *san_fast_clean_end(const san_stream_t *s, const uint8_t *p,
    san_fast_letters_t *letters);

/* Counts the letters of such a text; lead is the character that it ends in. */
void san_fast_count(san_stream_t *s, const san_fast_letters_t *letters,
    uint32_t lead);

/*
 * Text [p, end), plainly right, of the unit on top: it is clean, or is from
 * here on.  False if it is not, and nothing was done then.
 */
bool san_fast_clean_text(san_stream_t *s, const uint8_t *p,
    const uint8_t *end, const san_fast_letters_t *letters);

/* san_fast_element.c */

/*
 * The element whose content begins at p holds nothing but text: what is
 * behind its end tag.  NULL: it does not, or the text is not plainly right.
 * flags: those of its tag; signs: what its class says.
 */
const uint8_t *san_fast_element(san_fast_t *f, const san_attrs_t *attrs,
    unsigned flags, unsigned signs, const uint8_t *p);

/* san_fast_tag.c */

/* What is behind the start tag at p, or its element; NULL: it is not plain. */
const uint8_t *san_fast_start_tag(san_fast_t *f, const uint8_t *p);

#endif /* SAN_FAST_H */
