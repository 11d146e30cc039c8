/*
 * san_charref: character references (HTML standard, 13.2.5.72 and on).
 *
 * Enters: bytes.  Leaves: code points and how many bytes they stand for.
 * Depends on san_base.
 */

#ifndef SAN_CHARREF_H
#define SAN_CHARREF_H

#include "base/san_base.h"

/* Longest named reference, including '&' and ';'. */
#define SAN_CHARREF_NAME_MAX  33

/*
 * Decodes a reference at p, where *p is '&'.  The n bytes are all of the
 * reference: no later byte belongs to it.  in_attribute: the historical rule
 * of attribute values applies.  Returns the length of the reference and sets
 * cp to one or two code points and ncp to their number; 0: it is not a
 * reference, and the bytes stand for themselves.
 */
size_t san_charref_decode(const uint8_t *p, size_t n, bool in_attribute,
    uint32_t cp[2], unsigned *ncp);

#endif /* SAN_CHARREF_H */
