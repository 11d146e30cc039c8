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

/*
 * Called for each attribute, which is tag->attrs[n]; data is the caller's.
 * Returns whether it stays there; otherwise the next one takes its place.
 */

typedef bool (*san_attr_read_pt)(void *data, const san_attr_t *attr,
    unsigned n);

/*
 * Called at p, where a name begins, before end; returns where it ends.  A byte
 * that ends it comes before end.
 */

typedef const uint8_t *(*san_attr_name_pt)(void *data, const uint8_t *p,
    const uint8_t *end);


/*
 * The end of an attribute's name of which p is not the first byte.  A byte that
 * ends it comes before end.
 */

static inline const uint8_t *
san_attr_name_end(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    unsigned  m;
    __m128i   v, s;

    if (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) p);

        /* any control character stops here; the loop below skips others */

        s = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
        s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('=')));
        s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('>')));
        s = _mm_or_si128(s, _mm_cmpeq_epi8(v, _mm_set1_epi8('/')));
        m = (unsigned) _mm_movemask_epi8(s);
        p += (unsigned) __builtin_ctz(m | 0x10000);
    }

#else

    (void) end;

#endif

    while (*p != '=' && !(san_byte_class[*p] & SAN_BYTE_ATTR_END)) {
        p++;
    }

    return p;
}


/*
 * For callers that know no names.  A '=' at this position is the first
 * character of a name.
 */

static inline const uint8_t *
san_attr_any_name(void *data, const uint8_t *p, const uint8_t *end)
{
    (void) data;

    return san_attr_name_end(p + 1, end);
}


/*
 * Reads a value that is not in double quotes, as below.  Missing values, and
 * white space before a value, are rare.
 */

__attribute__((noinline))
static const uint8_t *
san_attr_read_other(san_attr_t *attr, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *q;

    if (*p == '\'') {
        attr->quote = '\'';
        p++;
        q = san_scan_byte(p, end, '\'');

    } else {
        attr->quote = 0;

        for (q = p; *q != '>' && !(san_byte_class[*q] & SAN_BYTE_SPACE); q++) {
            /* void */
        }

        if (q == p) {
            return end;
        }
    }

    attr->value = (uint32_t) (p - base);
    attr->value_len = (uint32_t) (q - p);

    return q + (attr->quote != 0);
}


#if defined(__SSE2__)

/* A bit for each of the sixteen bytes at p that is '"'. */

static inline uint64_t
san_attr_quotes(const uint8_t *p)
{
    return (unsigned) _mm_movemask_epi8(
               _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) p),
                              _mm_set1_epi8('"')));
}

#endif


/* The first '"' in [p, end), or end.  Most values have less than 64 bytes. */

static inline const uint8_t *
san_attr_value_end(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    uint64_t  m;

    for ( /* void */ ; end - p >= 64; p += 64) {
        m = san_attr_quotes(p) | san_attr_quotes(p + 16) << 16
            | san_attr_quotes(p + 32) << 32 | san_attr_quotes(p + 48) << 48;

        if (m) {
            return p + (unsigned) __builtin_ctzll(m);
        }
    }

#endif

    return san_scan_byte(p, end, '"');
}


/*
 * Reads the value after a '=' that stands before p.  Returns the position
 * after it; end or more: it does not end before end, or its form is rare.
 */

static inline const uint8_t *
san_attr_read_value(san_attr_t *attr, const uint8_t *base, const uint8_t *p,
    const uint8_t *end)
{
    const uint8_t  *q;

    if (*p != '"') {
        return san_attr_read_other(attr, base, p, end);
    }

    p++;
    q = san_attr_value_end(p, end);
    attr->quote = '"';
    attr->value = (uint32_t) (p - base);
    attr->value_len = (uint32_t) (q - p);

    return q + 1;
}


/*
 * Reads the attribute at p, whose name ends at q.  Returns the same as for its
 * value.
 */

static inline const uint8_t *
san_attr_read_one(san_attr_t *attr, const uint8_t *base, const uint8_t *p,
    const uint8_t *q, const uint8_t *end)
{
    attr->name = (uint32_t) (p - base);
    attr->name_len = (uint32_t) (q - p);

    if (*q == '=') {
        return san_attr_read_value(attr, base, q + 1, end);
    }

    attr->value = (uint32_t) (q - base);
    attr->value_len = 0;
    attr->quote = 0;

    /* "name = value" with spaces is rare */

    for (p = q; san_byte_class[*p] & SAN_BYTE_SPACE; p++) { /* void */ }

    return *p == '=' ? end : q;
}


/*
 * Reads the attributes of tag, whose '<' is at base, from after its name, and
 * sets whether it is self-closing.  last, not before p, is the last '>' before
 * end, so that anything outside quotes ends there, or a position before it.
 * Names begin at last + 1 or earlier.  Returns the position after the tag's
 * '>'; NULL: the tag goes on behind last, is written in an unusual way, or has
 * more than SAN_ATTRS_MAX attributes.
 */

__attribute__((always_inline))
static inline const uint8_t *
san_attr_read(san_tag_t *tag, const uint8_t *base, const uint8_t *p,
    const uint8_t *last, const uint8_t *end, san_attr_name_pt name,
    san_attr_read_pt attribute, void *data)
{
    unsigned        kept, left;
    san_attr_t     *attr;
    const uint8_t  *q;

    tag->self_closing = false;
    kept = 0;

    for (left = SAN_ATTRS_MAX; /* void */ ; left--) {

        /* mostly a space, and a name that begins with a letter */

        if (*p == ' ' && p[1] > '>') {
            p++;

        } else {

            while (san_byte_class[*p] & SAN_BYTE_SPACE) {
                p++;
            }

            if (*p == '>') {
                break;
            }

            if (*p == '/') {
                tag->self_closing = *++p == '>';
                break;
            }

            if (p > last) {
                return NULL;
            }
        }

        if (left == 0) {
            return NULL;
        }

        q = name(data, p, end);
        attr = &tag->attrs[kept];
        p = san_attr_read_one(attr, base, p, q, end);

        if (p > last) {
            return NULL;
        }

        kept += attribute(data, attr, kept);
    }

    tag->nattrs = (uint16_t) kept;

    return *p == '>' ? p + 1 : NULL;
}

#endif /* SAN_ATTR_READ_H */
