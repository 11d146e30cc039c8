/*
 * san_charref: character references (HTML standard, 13.2.5.72 and on).
 *
 * Enters: bytes.  Leaves: code points and how many bytes they stand for.
 * Depends on san_base.
 */

#ifndef SAN_CHARREF_H
#define SAN_CHARREF_H

#include "base/san_base.h"

/* The longest named reference, '&' and ';' included. */
#define SAN_CHARREF_NAME_MAX  33

/*
 * Decodes a reference at p, where *p is '&', with n bytes in sight that are
 * followed by no other character of the reference (n bytes are all there
 * is).  in_attribute: the historical rule of attribute values applies.
 * Returns the number of bytes it takes up and sets one or two code points;
 * 0 if the bytes are not a reference and stand for themselves.
 */
size_t san_charref_decode(const uint8_t *p, size_t n, bool in_attribute,
    uint32_t cp[2], unsigned *ncp);

#endif /* SAN_CHARREF_H */
