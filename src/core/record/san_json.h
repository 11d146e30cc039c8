/*
 * san_json: characters as they stand in a string of JSON (RFC 8259, 7), in a
 * log line and on a terminal.
 */

#ifndef SAN_JSON_H
#define SAN_JSON_H

#include "base/san_base.h"

/* Most bytes of an escape. */
#define SAN_JSON_ESCAPE  6

/* The bytes of the escape that cp needs, in out; 0: it may stand as it is. */
unsigned san_json_escape(uint32_t cp, uint8_t *out);

#endif /* SAN_JSON_H */
