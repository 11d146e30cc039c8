/*
 * san_class: what class and id show about an element.
 */

#ifndef SAN_CLASS_H
#define SAN_CLASS_H

#include "decide/san_stream.h"

/* What the class of a tag shows, that has one: SAN_SIGN_*. */
unsigned san_context_class_signs(const san_stream_t *s,
    const san_attrs_t *attrs);

/* What its id shows, if it has one: SAN_SIGN_USER, SAN_SIGN_POST, or 0. */
unsigned san_context_id_signs(const san_stream_t *s, const san_attrs_t *attrs);

/* The same for a tag that may have none. */

static inline unsigned
san_context_class(const san_stream_t *s, const san_attrs_t *attrs)
{
    return san_attr_has(attrs, SAN_ATTR_class)
           ? san_context_class_signs(s, attrs) : 0;
}


static inline unsigned
san_context_id(const san_stream_t *s, const san_attrs_t *attrs)
{
    return san_attr_has(attrs, SAN_ATTR_id) ? san_context_id_signs(s, attrs)
                                            : 0;
}


/* What the class of an open element shows. */
unsigned san_context_class_of(const san_stream_t *s, const san_elem_t *elem);

#endif /* SAN_CLASS_H */
