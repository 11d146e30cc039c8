/*
 * san_attr_read: reads the attributes of a tag that is complete in the window
 * and written in the usual way, as the states of HTML 13.2.5.32 to 40 do.
 *
 * Enters: the bytes after a tag's name.  Leaves: its attributes, one after the
 * other.  The code is in a header because it is the hottest loop of its two
 * callers, the tokenizer and san_attr, and each does something else with an
 * attribute.
 */

#ifndef SAN_ATTR_READ_H
#define SAN_ATTR_READ_H

#include "base/san_scan.h"
#include "token/san_token.h"

/* Called for each attribute of tag; data is the caller's. */
typedef void (*san_attr_read_pt)(void *data, san_tag_t *tag,
    const san_attr_t *attr);


/*
 * Reads the value after a '=' that stands before p.  Returns the position
 * after it; NULL: it does not end before end, or has white space before it.
 */

static inline const uint8_t *
san_attr_read_value(san_attr_t *attr, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *q, *value;

    attr->quote = 0;
    value = p;

    if (*p == '"' || *p == '\'') {
        attr->quote = *p;
        value = p + 1;
        q = san_scan_byte(value, end, *p);

        if (end - q < 2) {
            return NULL;
        }

        p = q + 1;

    } else {

        /* unquoted; missing values are rare */

        for (q = p; *q != '>' && !(san_byte_class[*q] & SAN_BYTE_SPACE); q++) {
            /* void */
        }

        if (q == p) {
            return NULL;
        }

        p = q;
    }

    attr->value = (uint32_t) (value - base);
    attr->value_len = (uint32_t) (q - value);

    return p;
}


/* Reads the attribute at p; returns the position after it, or NULL. */

static inline const uint8_t *
san_attr_read_one(san_attr_t *attr, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *name;

    /* a '=' at this position is the first character of a name */

    name = p;

    do {
        p++;
    } while (!(san_byte_class[*p] & SAN_BYTE_ATTR_END));

    attr->name = (uint32_t) (name - base);
    attr->name_len = (uint32_t) (p - name);

    if (*p == '=') {
        p = san_attr_read_value(attr, base, p + 1, end);

        if (p == NULL) {
            return NULL;
        }

    } else {
        attr->value = (uint32_t) (p - base);
        attr->value_len = 0;
        attr->quote = 0;

        /* "name = value" with spaces is rare */

        for (name = p; san_byte_class[*name] & SAN_BYTE_SPACE; name++) {
            /* void */
        }

        if (*name == '=') {
            return NULL;
        }
    }

    attr->end = (uint32_t) (p - base);

    return p;
}


/*
 * Reads the attributes of tag, whose '<' is at base, from after its name, and
 * sets whether it is self-closing.  last, not before p, is the last '>' before
 * end, so that anything outside quotes ends there.  Returns the position after
 * the tag's '>'; NULL: the tag does not end before end, is written in an
 * unusual way, or has more than SAN_ATTRS_MAX attributes.
 */

__attribute__((always_inline))
static inline const uint8_t *
san_attr_read(san_tag_t *tag, const uint8_t *base, const uint8_t *p,
    const uint8_t *last, const uint8_t *end, san_attr_read_pt attribute,
    void *data)
{
    unsigned    n;
    san_attr_t  attr;

    tag->self_closing = false;

    for (n = 0; *p != '>'; /* void */ ) {

        if (san_byte_class[*p] & SAN_BYTE_SPACE) {
            p++;
            continue;
        }

        if (*p == '/') {
            if (*++p != '>') {
                return NULL;
            }

            tag->self_closing = true;
            break;
        }

        if (n++ == SAN_ATTRS_MAX) {
            return NULL;
        }

        p = san_attr_read_one(&attr, base, p, end);

        if (p == NULL || p > last) {
            return NULL;
        }

        attribute(data, tag, &attr);
    }

    return p + 1;
}

#endif /* SAN_ATTR_READ_H */
