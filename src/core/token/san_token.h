/*
 * san_token: the tokenizer of the HTML standard (13.2.5) over byte ranges.
 *
 * Enters: a window of bytes and the absolute offset of its first byte.
 * Leaves: tokens as ranges of absolute offsets.  Nothing is copied,
 * normalised or allocated; parse errors are not reported, the recovery that
 * the standard prescribes for them is exact.  Bytes are ASCII-compatible: no
 * charset is known here.
 *
 * Invariants:
 *  1. Every byte is looked at once, however the input was cut (the state is
 *     kept, nothing is scanned again).
 *  2. The bytes from san_token_pending() on have to be in the next window too:
 *     they belong to a token that is not complete yet.
 *  3. Text is handed out as soon as it is seen, in pieces; a character
 *     reference is never split.
 *
 * Depends on san_base, san_tags, san_charref, san_scan.
 */

#ifndef SAN_TOKEN_H
#define SAN_TOKEN_H

#include "base/san_base.h"
#include "token/san_tags.h"

/* Classes of a byte, bits of san_byte_class. */
#define SAN_BYTE_SPACE     0x01
#define SAN_BYTE_TAG_END   0x02    /* white space, '/' or '>' */
#define SAN_BYTE_ATTR_END  0x04    /* those, and '=' */
#define SAN_BYTE_ALNUM     0x08

extern const uint8_t  san_byte_class[256];

/* More attributes than this on one tag: the token is marked truncated. */
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
 * name).  end is the first byte behind the attribute, the closing quote
 * included.  Duplicates are listed as they stand; the first one counts.
 */

typedef struct {
    uint32_t  name;
    uint32_t  name_len;
    uint32_t  value;
    uint32_t  value_len;
    uint32_t  end;
    uint8_t   quote;
} san_attr_t;


typedef struct {
    uint64_t      start;         /* of '<' */
    uint64_t      end;           /* behind '>' */
    uint32_t      name;          /* offset of the name from start: 1 or 2 */
    uint32_t      name_len;
    uint16_t      id;            /* san_tag_id_t */
    uint16_t      nattrs;
    bool          end_tag;
    bool          self_closing;

    /*
     * Bytes of the tag were released before its end, or it has more than
     * SAN_ATTRS_MAX attributes: id, start and end are right, ranges are not
     * to be used.
     */
    bool          truncated;

    san_attr_t    attrs[SAN_ATTRS_MAX];
} san_tag_t;


typedef struct {
    uint64_t      start;         /* of "<!" */
    uint64_t      end;           /* behind '>' */
    san_range_t   name;          /* start == end: missing */
    san_range_t   public_id;     /* without quotes */
    san_range_t   system_id;
    bool          has_public_id; /* an empty one differs from none */
    bool          has_system_id;
    bool          force_quirks;
} san_doctype_t;


/*
 * Where tokens go.  All are called in document order, with the window of the
 * running san_token_feed() still in place.  The tag callback returns how the
 * content of the element is tokenized; its value counts for start tags only.
 */

typedef struct {

    /* Character data without references; p are its bytes, off its place. */
    void (*text)(void *data, const uint8_t *p, size_t n, uint64_t off);

    /*
     * A character reference: the range of its source and one or two code
     * points.  Of a reference that the standard leaves as text ("&foo"),
     * only a text call is made.
     */
    void (*charref)(void *data, san_range_t src, const uint32_t *cp,
        unsigned n);

    san_content_t (*tag)(void *data, const san_tag_t *tag);

    /* all: from '<' to behind '>'; body: what the standard calls its data */
    void (*comment)(void *data, san_range_t all, san_range_t body);

    void (*doctype)(void *data, const san_doctype_t *doctype);

    /* A CDATA section in foreign content was opened or closed. */
    void (*cdata)(void *data, san_range_t src, bool open);

} san_sink_t;


typedef struct san_token_s  san_token_t;

/* A state consumes bytes of [p, end), sets t->state, returns the next p. */
typedef const uint8_t *(*san_state_pt)(san_token_t *t, const uint8_t *p,
    const uint8_t *end);


struct san_token_s {
    san_state_pt       state;
    san_state_pt       return_state;  /* of a reference or a text state */

    const san_sink_t  *sink;
    void              *data;

    const uint8_t     *win;           /* the current window … */
    uint64_t           win_off;       /* … and the offset of its first byte */
    const uint8_t     *last_tag_end;  /* its last '>'; NULL: not asked yet */
    uint64_t           pos;           /* the next byte to look at */

    /* start of the token that is not complete yet; UINT64_MAX: none */
    uint64_t           pending;

    /* the name that an appropriate end tag has (13.2.5): a raw text element */
    uint16_t           last_start;

    /* "<![CDATA[" is markup: set by the sink in foreign content */
    bool               cdata_allowed;

    /*
     * The page is read as XML: names have a case, instructions end with "?>",
     * comments with "-->" alone.  The content of all elements is markup.
     */
    bool               xml;

    /*
     * XML: what was read is not well-formed, or may declare entities of its
     * own.  Set here by what is seen at no cost, and by the sink.
     */
    bool               irregular;

    /* counters of the partial matches, named by the states that use them */
    uint32_t           matched;
    uint32_t           ref_len;
    uint8_t            ref[48];

    /*
     * Set by the sink in a call for a start tag: so many bytes behind it have
     * been read already, up to the next one that is markup or text.
     */
    size_t             taken;

    san_range_t        body;          /* of the comment being read */
    san_tag_t          tag;
    san_doctype_t      doctype;
};


/* Starts at the data state, offset 0.  The sink outlives the tokenizer. */
void san_token_init(san_token_t *t, const san_sink_t *sink, void *data);

/*
 * Sets the state that the next byte is read in, as if the start tag of
 * element id had just been seen.
 */
void san_token_set_content(san_token_t *t, san_content_t content,
    san_tag_id_t id);

/*
 * Reads [t->pos, off + n).  win holds n bytes whose first has the offset
 * off; off is at most san_token_pending() of the call before.
 */
void san_token_feed(san_token_t *t, const uint8_t *win, size_t n,
    uint64_t off);

/*
 * The end of the file: hands out what 13.2.5 says of EOF in the current
 * state.  The window of the last feed is still in place.
 */
void san_token_finish(san_token_t *t);

/* The first byte that has to stay in the window; t->pos where none has to. */
static inline uint64_t
san_token_pending(const san_token_t *t)
{
    return t->pending < t->pos ? t->pending : t->pos;
}

/*
 * The last '>' of the current window, which is [p, end) from the byte on that
 * is looked at; if it is not behind p, no tag ends here.  It is looked
 * for once a window, and not in bytes that were read before: that would be
 * quadratic, as a piece of input is read in windows that grow.
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
 * Lets go of the bytes of the token that is not complete yet: it will be
 * handed out as truncated (a tag), with an empty body (a comment) or, a
 * reference, as text that goes on.  Used when it has outgrown the buffer.
 */
void san_token_release(san_token_t *t);

/* Pointer to the byte at an offset inside the current window. */
static inline const uint8_t *
san_token_at(const san_token_t *t, uint64_t off)
{
    return t->win + (off - t->win_off);
}

#endif /* SAN_TOKEN_H */
