/*
 * san_scan: vector search for the few bytes that matter.
 *
 * Enters: bytes.  Leaves: positions and counts.  Each function has a scalar
 * twin that gives the same answers and is tested against it; which one runs
 * is chosen once at start (san_scan_init).  No function reads outside
 * [p, end), but where it says so.  Depends on san_base.
 */

#ifndef SAN_SCAN_H
#define SAN_SCAN_H

#include "san_base.h"

typedef struct {
    /* First '<' or '&' in [p, end), or end. */
    const uint8_t *(*text)(const uint8_t *p, const uint8_t *end);

    /* First byte that is >= 0x80 in [p, end), or end. */
    const uint8_t *(*non_ascii)(const uint8_t *p, const uint8_t *end);

    /*
     * The same, and adds how many of the bytes before it are letters.  Bytes
     * from end to limit may be read as well, so that short pieces of a window
     * need no loop.
     */
    const uint8_t *(*ascii)(const uint8_t *p, const uint8_t *end,
        const uint8_t *limit, uint32_t *letters);
} san_scan_t;

extern san_scan_t  san_scan;

/* Picks the implementations; idempotent, called by san_init(). */
void san_scan_init(void);

/* The scalar twins. */
extern const san_scan_t  san_scan_scalar;

#endif /* SAN_SCAN_H */
