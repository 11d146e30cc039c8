/*
 * san_http: values of header fields, which a client or an upstream controls.
 *
 * Enters: the value of one field, without its name and line end, as any bytes.
 * Leaves: its meaning, as slices of the value, or bytes in the caller's
 * buffer, whose capacity is never exceeded.
 *
 * Lengths and capacities are in bytes.  Nothing is allocated or stored, no
 * byte outside of the value is read, and each function takes linear time.  A
 * slice is valid as long as the value.  Names are compared ignoring ASCII
 * case.
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
 * A mark is appended to the tag of a page that may be edited.  It contains the
 * policy (28 bits) and whether the original tag was strong or weak:
 *
 *     "65f0"  ->  W/"65f0~1a2b3c4s"
 */
#define SAN_HTTP_MARK        (sizeof("~1a2b3c4s") - 1)
#define SAN_HTTP_POLICY_MAX  0xfffffff

/* Longest marked tag if the original has len bytes between its quotes. */
#define SAN_HTTP_MARKED(len)  ((len) + SAN_HTTP_MARK + sizeof("W/\"\"") - 1)


/* Parses the tag of an ETag; false: invalid. */
bool san_http_tag(san_str_t value, san_http_tag_t *tag);

/*
 * Removes the mark of a tag: opaque and weak become those of the original.
 * False: there is no mark, and the tag is unchanged.
 */
bool san_http_unmark(san_http_tag_t *tag, uint32_t *policy);

/*
 * Writes the marked tag.  Returns its length, at most SAN_HTTP_MARKED() of the
 * opaque length; 0: the capacity is less than that.
 */
size_t san_http_mark(uint8_t *out, size_t capacity, const san_http_tag_t *tag,
    uint32_t policy);


/* How the tags of a list are changed. */

typedef struct {
    bool      known;         /* remove marks of this policy */
    uint32_t  policy;
    bool      keep_marked;   /* keep tags of other policies */
    bool      keep_plain;    /* keep tags without a mark */
} san_http_tags_t;

/*
 * Rewrites a list of tags (RFC 9110, 13.1.1 and 13.1.2, without "*").  Sets
 * *len to the bytes written, at most value.len; 0: no tag is left.  Sets
 * *changed if a tag was removed or lost its mark.  False: the value is
 * invalid, has no tag, or needs more capacity; out is undefined then.  A
 * capacity of value.len is always enough.
 */
bool san_http_tags(uint8_t *out, size_t capacity, san_str_t value,
    const san_http_tags_t *rules, size_t *len, bool *changed);

/*
 * Is the tag in the list, by weak comparison (RFC 9110, 8.8.3.2)?  Marks are a
 * part of tags here.  False if the list is invalid.
 */
bool san_http_tags_have(san_str_t value, const san_http_tag_t *tag);


/*
 * Does an Accept request HTML (RFC 9110, 12.5.1), by text/html or by all of
 * text, with a weight that is not 0?  Accepting all types does not count.
 */
bool san_http_accepts_html(san_str_t value);

/* Type and subtype of a Content-Type (RFC 9110, 8.3.1), without white space. */
san_str_t san_http_media_type(san_str_t value);

/*
 * The charset parameter of a Content-Type (RFC 9110, 8.3.2): the first that is
 * not empty, without quotes, including single ones; len 0: none.
 */
san_str_t san_http_charset(san_str_t value);

/* The same for the text after "charset=", including all that follows it. */
san_str_t san_http_charset_value(san_str_t value);

/*
 * Is token a member of a list such as Cache-Control (RFC 9111, 5.2), with or
 * without an argument?  The contents of quoted arguments do not count.
 */
bool san_http_has_token(san_str_t value, san_str_t token);

/*
 * The only member of a list such as Content-Encoding (RFC 9110, 8.4); len 0:
 * the list is empty.  False: there are several.
 */
bool san_http_one_token(san_str_t value, san_str_t *token);

/*
 * Is a response to be saved, not displayed, by its Content-Disposition (RFC
 * 6266, 4.2)?  True for "attachment" and unknown types, false for "inline".
 */
bool san_http_is_attachment(san_str_t value);


#endif /* SAN_HTTP_H */
