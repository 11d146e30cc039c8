/*
 * san_http: values of header fields that a client or an upstream controls.
 *
 * Enters: the value of one field, without its name and line end, as any bytes
 * at all.  Leaves: what it says, as slices of the value, or bytes in a buffer
 * of the caller whose capacity is never exceeded.
 *
 * Lengths and capacities are bytes.  Nothing is allocated or kept, no byte
 * outside of the value is read, and each function takes time that is linear
 * in its length.  A slice lives as long as the value.  Names are compared
 * without regard to ASCII case.
 *
 * Depends on san_base.
 */

#ifndef SAN_HTTP_H
#define SAN_HTTP_H

#include "base/san_base.h"


/* An entity tag (RFC 9110, 8.8.3). */

typedef struct {
    san_str_t  opaque;       /* between the quotes */
    bool       weak;
} san_http_tag_t;

/*
 * A mark ends the tag of a page that may be edited, and says by which policy
 * (28 bits) and whether the tag that it was made of was strong or weak:
 *
 *     "65f0"  ->  W/"65f0~1a2b3c4s"
 */
#define SAN_HTTP_MARK        (sizeof("~1a2b3c4s") - 1)
#define SAN_HTTP_POLICY_MAX  0xfffffff

/* Most bytes of a marked tag whose unmarked one has len between its quotes. */
#define SAN_HTTP_MARKED(len)  ((len) + SAN_HTTP_MARK + sizeof("W/\"\"") - 1)


/* The one tag of an ETag; false: the value is not a tag. */
bool san_http_tag(san_str_t value, san_http_tag_t *tag);

/*
 * Takes the mark off a tag: opaque and weak become those of the tag that it
 * was made of.  False: there is no mark, the tag stays as it is.
 */
bool san_http_unmark(san_http_tag_t *tag, uint32_t *policy);

/*
 * Writes the marked tag.  The bytes written, at most SAN_HTTP_MARKED() of
 * its opaque length; 0: the capacity is less than that.
 */
size_t san_http_mark(uint8_t *out, size_t capacity, const san_http_tag_t *tag,
    uint32_t policy);


/* What becomes of the tags of a list. */

typedef struct {
    bool      known;         /* policy is known: its marks are taken off */
    uint32_t  policy;
    bool      keep_marked;   /* tags of another policy stay, else they go */
    bool      keep_plain;    /* tags without a mark stay, else they go */
} san_http_tags_t;

/*
 * Rewrites a list of tags (RFC 9110, 13.1.1 and 13.1.2, without "*").  Sets
 * *len to the bytes written, never more than value.len; 0: no tag is left.
 * Sets *changed if a tag went or lost its mark.  False: the value does not fit
 * the grammar, has no tag, or the capacity is less than it takes; there is
 * nothing to use in out then.  A capacity of value.len is always enough.
 */
bool san_http_tags(uint8_t *out, size_t capacity, san_str_t value,
    const san_http_tags_t *rules, size_t *len, bool *changed);

/*
 * Is the tag in the list, by weak comparison (RFC 9110, 8.8.3.2)?  Marks are
 * a part of tags here.  Never in a list that does not fit the grammar.
 */
bool san_http_tags_have(san_str_t value, const san_http_tag_t *tag);


/*
 * Does an Accept ask for HTML (RFC 9110, 12.5.1): by text/html, else by all
 * of text, with a weight that is not 0?  What accepts any type does not ask.
 */
bool san_http_accepts_html(san_str_t value);

/* Type and subtype of a Content-Type (RFC 9110, 8.3.1), without white space. */
san_str_t san_http_media_type(san_str_t value);

/*
 * The charset parameter of a Content-Type (RFC 9110, 8.3.2): the first that is
 * not empty, without its quotes, single ones too; len 0: there is none.
 */
san_str_t san_http_charset(san_str_t value);

/* The same of what stands behind "charset=", with all that follows it. */
san_str_t san_http_charset_value(san_str_t value);

/*
 * Is token a member of a list such as Cache-Control (RFC 9111, 5.2), with an
 * argument or without?  Text in a quoted argument does not count.
 */
bool san_http_has_token(san_str_t value, san_str_t token);

/*
 * The one member of a list such as Content-Encoding (RFC 9110, 8.4); len 0:
 * the list is empty.  False: there is more than one.
 */
bool san_http_one_token(san_str_t value, san_str_t *token);

/*
 * Is a response to be saved, not shown, by its Content-Disposition (RFC 6266,
 * 4.2): "attachment" and all types that are not known, "inline" is?
 */
bool san_http_is_attachment(san_str_t value);


#endif /* SAN_HTTP_H */
