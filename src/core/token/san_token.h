/*
 * san_token: the tokenizer of the HTML standard (13.2.5) over byte ranges.
 *
 * Enters: a window of bytes and the absolute offset of its first byte.
 * Leaves: tokens as ranges of absolute offsets.  Nothing is copied, normalised
 * or allocated; parse errors are not reported, but recovery is exactly as the
 * standard prescribes.  The bytes must be ASCII-compatible: the charset is not
 * known here.
 *
 * Invariants:
 *  1. Every byte is read once, however the input was cut: the state is kept.
 *  2. The bytes from san_token_pending() on have to be in the next window too:
 *     they belong to a token that is not complete yet.
 *  3. Text is emitted as soon as it is read, in pieces; a character reference
 *     is never split.
 *
 * Depends on san_base, san_tags, san_charref, san_scan.
 */

#ifndef SAN_TOKEN_H
#define SAN_TOKEN_H

#include "base/san_base.h"
#include "token/san_tags.h"

/* Classes of a byte: bits of san_byte_class. */
#define SAN_BYTE_SPACE     0x01
#define SAN_BYTE_TAG_END   0x02    /* white space, '/' or '>' */
#define SAN_BYTE_ATTR_END  0x04    /* those, and '=' */
#define SAN_BYTE_ALNUM     0x08

extern const uint8_t  san_byte_class[256];

/* Most attributes of a tag; with more it is marked truncated. */
#define SAN_ATTRS_MAX  64

/* The content of the element that a start tag has just opened (13.2.5.1). */

typedef enum {
    SAN_DATA = 0,
    SAN_RCDATA,
    SAN_RAWTEXT,
    SAN_SCRIPT_DATA,
    SAN_PLAINTEXT
} san_content_t;


/*
 * An attribute, as offsets from the '<' of its tag.  quote is '"', '\'' or 0
 * (unquoted, or no value: then value_len is 0 and value is the end of the
 * name).  Duplicates are listed as they stand; the first one counts.
 */

typedef struct {
    uint32_t  name;
    uint32_t  name_len;
    uint32_t  value;
    uint32_t  value_len;
    uint8_t   quote;
} san_attr_t;


/* The offset after an attribute, including its closing quote. */

static inline uint32_t
san_attr_end(const san_attr_t *attr)
{
    return attr->value + attr->value_len + (attr->quote != 0);
}


typedef struct {
    uint64_t      start;         /* of '<' */
    uint64_t      end;           /* after '>' */
    uint32_t      name;          /* offset of the name from start: 1 or 2 */
    uint32_t      name_len;
    uint16_t      id;            /* san_tag_id_t */
    uint16_t      nattrs;
    bool          end_tag;
    bool          self_closing;

    /*
     * Bytes of the tag were released before its end, or it has more than
     * SAN_ATTRS_MAX attributes: only id, start and end are valid.
     */
    bool          truncated;

    san_attr_t    attrs[SAN_ATTRS_MAX];
} san_tag_t;


typedef struct {
    uint64_t      start;         /* of "<!" */
    uint64_t      end;           /* after '>' */
    san_range_t   name;          /* start == end: missing */
    san_range_t   public_id;     /* without quotes */
    san_range_t   system_id;
    bool          has_public_id; /* an empty one is not a missing one */
    bool          has_system_id;
    bool          force_quirks;
} san_doctype_t;


/*
 * The callbacks that receive tokens, in document order.  The window of the
 * running san_token_feed() is still valid.  The tag callback returns how the
 * content of the element is tokenized, which matters for start tags only.
 */

typedef struct {

    /* Character data without references: n bytes at p, whose offset is off. */
    void (*text)(void *data, const uint8_t *p, size_t n, uint64_t off);

    /*
     * A character reference: its source range and one or two code points.  For
     * a reference that the standard treats as text ("&foo"), only text is
     * called.
     */
    void (*charref)(void *data, san_range_t src, const uint32_t *cp,
        unsigned n);

    san_content_t (*tag)(void *data, const san_tag_t *tag);

    /* all: from '<' to after '>'; body: its data */
    void (*comment)(void *data, san_range_t all, san_range_t body);

    void (*doctype)(void *data, const san_doctype_t *doctype);

    /* A CDATA section in foreign content was opened or closed. */
    void (*cdata)(void *data, san_range_t src, bool open);

} san_sink_t;


typedef struct san_token_s  san_token_t;

/* Reads bytes of [p, end), sets t->state, and returns the new position. */
typedef const uint8_t *(*san_state_pt)(san_token_t *t, const uint8_t *p,
    const uint8_t *end);


struct san_token_s {
    san_state_pt       state;
    san_state_pt       return_state;  /* of a reference or a text state */

    const san_sink_t  *sink;
    void              *data;

    const uint8_t     *win;           /* the current window */
    uint64_t           win_off;       /* offset of its first byte */
    const uint8_t     *last_tag_end;  /* its last '>'; NULL: not searched yet */
    uint64_t           pos;           /* offset of the next byte to read */

    /* start of the incomplete token; UINT64_MAX: none */
    uint64_t           pending;

    /* the name of an appropriate end tag (13.2.5): a raw text element */
    uint16_t           last_start;

    /* "<![CDATA[" is markup here: set by the sink in foreign content */
    bool               cdata_allowed;

    /*
     * The page is read as XML: names are case-sensitive, instructions end with
     * "?>", comments only with "-->".  The content of all elements is markup.
     */
    bool               xml;

    /*
     * XML: the page is not well-formed, or may declare its own entities.  Set
     * here for what is noticed at no cost, and by the sink.
     */
    bool               irregular;

    /* counters of partial matches, named in the states that use them */
    uint32_t           matched;
    uint32_t           ref_len;
    uint8_t            ref[48];

    /*
     * Set by the sink in a call for a start tag: how many bytes after it the
     * sink has read already, up to markup or text that it did not read.
     */
    size_t             taken;

    san_range_t        body;          /* of the comment being read */
    san_tag_t          tag;
    san_doctype_t      doctype;
};


/* Initializes in the data state at offset 0.  The sink must outlive t. */
void san_token_init(san_token_t *t, const san_sink_t *sink, void *data);

/*
 * Sets the state for the next byte, as if the start tag of element id had just
 * been read.
 */
void san_token_set_content(san_token_t *t, san_content_t content,
    san_tag_id_t id);

/*
 * Reads [t->pos, off + n).  win holds n bytes, the first at offset off, which
 * is at most the result of san_token_pending() after the call before.
 */
void san_token_feed(san_token_t *t, const uint8_t *win, size_t n,
    uint64_t off);

/*
 * The end of the file: emits what 13.2.5 says for EOF in the current state.
 * The window of the last feed must still be valid.
 */
void san_token_finish(san_token_t *t);

/* The first byte that has to stay in the window; t->pos if no byte has to. */
static inline uint64_t
san_token_pending(const san_token_t *t)
{
    return t->pending < t->pos ? t->pending : t->pos;
}

/*
 * Finds and stores the last '>' of the current window, of which [p, end) is
 * not read yet; returns p if there is none, so no tag ends here.  Call it once
 * per window: bytes that were read before are not searched, which would be
 * quadratic, because a piece of input is read in windows that grow.
 */
const uint8_t *san_token_find_tag_end(san_token_t *t, const uint8_t *p,
    const uint8_t *end);

static inline const uint8_t *
san_token_last_tag_end(san_token_t *t, const uint8_t *p, const uint8_t *end)
{
    return t->last_tag_end ? t->last_tag_end
                           : san_token_find_tag_end(t, p, end);
}

/*
 * Releases the bytes of the incomplete token, which has outgrown the buffer: a
 * tag will be emitted as truncated, a comment with an empty body, a reference
 * as text that continues.
 */
void san_token_release(san_token_t *t);

/* Pointer to the byte at an offset in the current window. */
static inline const uint8_t *
san_token_at(const san_token_t *t, uint64_t off)
{
    return t->win + (off - t->win_off);
}

#endif /* SAN_TOKEN_H */
