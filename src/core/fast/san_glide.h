/*
 * san_glide: what the files of the glide share: see san_glide.c.
 */

#ifndef SAN_GLIDE_H
#define SAN_GLIDE_H

#include "base/san_scan.h"
#include "feed/san_feed.h"
#include "feed/san_skim.h"

/* Bytes that are left in the window where a tag is looked at: for its name. */
#define SAN_GLIDE_ROOM  16


/* One call: what does not change in it. */

typedef struct {
    san_stream_t   *s;
    const uint8_t  *end;     /* of the window */
    const uint8_t  *last;    /* the last '>' in it */
    uint64_t        off;     /* of address 0, so to say */
    bool            stop;    /* the stream is not calm any more */
} san_glide_t;


/* Letters of a text, by what they are counted as. */

typedef struct {
    uint32_t  latin;
    uint32_t  own;           /* of s->plain->class */
} san_glide_letters_t;


static inline uint64_t
san_glide_offset(const san_glide_t *g, const uint8_t *p)
{
    return g->off + (uint64_t) (uintptr_t) p;
}


/* Does nothing wait for what follows? */

static inline bool
san_glide_is_calm(const san_stream_t *s)
{
    return s->suspects.n == 0 && s->fragment.kind == SAN_FRAGMENT_NONE
           && s->partial_len == 0 && s->bypass == NULL;
}


/* The '<' that ends the text at p, or NULL. */

static inline const uint8_t *
san_glide_text_end(const san_stream_t *s, const uint8_t *p)
{
    p = san_scan.text(p, s->window_end);

    return p < s->window_end && *p == '<' ? p : NULL;
}


/* Behind the end tag of the element at p, if it is one; else NULL. */

static inline const uint8_t *
san_glide_end_tag(const san_stream_t *s, unsigned tag, const uint8_t *p)
{
    size_t  n;

    if (s->window_end - p < SAN_GLIDE_ROOM || p[1] != '/'
        || !san_tag_begins(p + 2, tag))
    {
        return NULL;
    }

    n = san_tag_name_lens[tag];

    return p[n + 2] == '>' ? p + n + 3 : NULL;
}


/* san_glide.c */

/* The tokens of a page, to the feed's own sink and past it. */
extern const san_sink_t  san_glide_sink;

/* san_glide_text.c */

/* The '<' that ends the text at p, if all of it is plainly right; or NULL. */
const uint8_t *san_glide_plain_end(const san_stream_t *s, const uint8_t *p,
    san_glide_letters_t *letters);

/*
 * Text [p, end), plainly right, of the unit on top: it is clean, or is from
 * here on.  False if it is not, and nothing was done then.  As
 * san_stream_text() would.
 */
bool san_glide_plain_text(san_stream_t *s, const uint8_t *p,
    const uint8_t *end, const san_glide_letters_t *letters);

/* Counts the letters of a text, behind san_context_count(). */

static inline void
san_glide_count(san_stream_t *s, const san_glide_letters_t *letters)
{
    s->letters[USCRIPT_LATIN] += letters->latin;

    if (letters->own) {
        s->letters[s->plain->class] += letters->own;
    }
}

/* san_leaf.c */

/*
 * The element, whose content begins at p, holds nothing but text: what is
 * behind its end tag.  NULL: it does not, or the text is not plainly right.
 */
const uint8_t *san_leaf(san_glide_t *g, const san_attrs_t *attrs,
    unsigned flags, const uint8_t *p);

/* san_glide_tag.c */

/* What is behind the start tag at p, or its element; NULL: it is not plain. */
const uint8_t *san_glide_start_tag(san_glide_t *g, const uint8_t *p);

#endif /* SAN_GLIDE_H */
