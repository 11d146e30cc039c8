/*
 * san_json: escapes of characters in JSON strings (RFC 8259, 7), for log lines
 * and terminals.
 */

#ifndef SAN_JSON_H
#define SAN_JSON_H

#include "base/san_base.h"

/* Longest escape in bytes. */
#define SAN_JSON_ESCAPE  6

/* Writes the escape of cp to out and returns its length; 0: none is needed. */
unsigned san_json_escape(uint32_t cp, uint8_t *out);

#endif /* SAN_JSON_H */
