/*
 * The entity detector: characters that were escaped once too often, or whose
 * escape lost its mark: "&uuml;" and "\u00e9" as text.
 */

#include <string.h>

#include "detect/san_sign.h"


bool
san_detect_entity(const san_subject_t *subject, san_verdict_t *verdict)
{
    if (!san_sign_in(subject, SAN_DETECTOR_ENTITY)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_ENTITY;

    return true;
}


size_t
san_detect_entity_repair(san_str_t text, uint8_t *out, size_t size)
{
    size_t          len, used;
    bool            changed;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    len = 0;
    changed = false;

    for (p = text.data; p < end && len + 4 <= size; p += used) {
        used = 0;
        cp = *p == '&' ? san_sign_entity(p, end, &used)
             : *p == '\\' || *p == '%' || *p == 'u'
             ? san_sign_escape(text.data, p, end, &used) : 0;

        if (cp) {
            len += san_utf8_put(out + len, cp);
            changed = true;

        } else {
            used = 1;
            out[len++] = *p;
        }
    }

    return changed ? len : 0;
}


/* A page that shows code has "&lt;b&gt;" by right. */

size_t
san_detect_entity_exact(san_str_t text, uint8_t *out, size_t size)
{
    size_t     len;
    uint8_t    again[SAN_TEXT_MAX];
    san_str_t  was;

    len = san_detect_entity_repair(text, out, size);
    was.data = out;
    was.len = len;

    return len && memchr(out, '<', len) == NULL
           && memchr(out, '>', len) == NULL
           && san_detect_entity_repair(was, again, sizeof(again)) == 0
           ? len : 0;
}
